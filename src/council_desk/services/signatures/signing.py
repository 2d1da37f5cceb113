"""Signing a finished PDF: what is added stands behind the bytes that were there, and nobody sees it on the pages."""

from collections.abc import Coroutine
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from council_desk.errors import DeskError, sentence
from council_desk.files import read_whole
from council_desk.services.signatures.certificates import Identity, name_in, open_certificate
from council_desk.services.signatures.checking import signatures_in
from council_desk.services.signatures.library import NoNetworkError, load
from council_desk.services.taming import PDF_LIMIT, require_tame

if TYPE_CHECKING:
    from pyhanko.sign.signers import PdfSigner

T = TypeVar("T")
DIGEST = "sha256"

_CHANGED = sentence(
    "The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed "
    "after it. Ask for the file as it was signed."
)
_UNFIT = sentence("The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.")
_CLOSED = sentence("The file cannot be signed: who signed it before closed it to further signatures.")


def sign_file(
    path: Path, certificate: Path | bytes, passphrase: str, *, at: datetime, reason: str = "", location: str = ""
) -> bytes:
    """Read a PDF and give it with one more signature, as `sign_pdf`. Raises DeskError."""
    pdf = read_whole(path, PDF_LIMIT)
    return sign_pdf(pdf, certificate, passphrase, at=at, reason=reason, location=location)


def sign_pdf(
    pdf: bytes, certificate: Path | bytes, passphrase: str, *, at: datetime, reason: str = "", location: str = ""
) -> bytes:
    """Give a PDF with one more signature (PAdES B-B), which a PKCS#12 file and its passphrase make.

    The result begins with the bytes of `pdf`; earlier signatures go on holding. `at` (aware) is when the signer says to
    sign. Nothing is drawn on the pages: they have room for ink. Raises DeskError.
    """
    identity = open_certificate(certificate, passphrase, at=at)
    require_tame(pdf)
    for found in signatures_in(pdf):
        if found.faults:
            raise DeskError(_CHANGED, name=found.name or "?")
    load()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    try:
        return _signed(pdf, identity, at, reason, location)
    except SigningError as error:
        raise DeskError(_CLOSED) from error
    except (PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise DeskError(_UNFIT) from error


def _signed(pdf: bytes, identity: Identity, at: datetime, reason: str, location: str) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfReadError
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
    from pyhanko.sign.signers import PdfSignatureMetadata

    class Writer(IncrementalPdfFileWriter):
        """Adds to a file, which stays PDF 1.7: PDF/A-3 allows no other version."""

        output_version = (1, 7)

        def _update_meta(self) -> None:
            """Leave the metadata: they tell of the document, and in PDF/A both places must say the same."""

    writer = Writer(BytesIO(pdf))
    if writer.prev.encrypted:
        raise PdfReadError("encrypted")
    taken = {name for name, _, _ in enumerate_sig_fields(writer.prev)}
    field = next(name for number in range(1, len(taken) + 2) if (name := f"Signature{number}") not in taken)
    name = name_in(identity.certificate.subject)
    about = PdfSignatureMetadata(
        field_name=field,
        md_algorithm=DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        name=name,
        reason=reason or None,
        location=location or None,
    )
    # PDF/UA wants a name, and fields without a tag outside the page; PDF/A wants them printable and not hidden
    place = SigFieldSpec(field, readable_field_name=name, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True))
    return bytes(_without_waiting(_signer(identity, about, place, at).async_sign_pdf(writer)).getvalue())


def _signer(identity: Identity, about: Any, place: Any, at: datetime) -> "PdfSigner":
    from asn1crypto.cms import CMSAlgorithmProtection, CMSAttributes
    from pyhanko.keys.internal import (
        translate_pyca_cryptography_cert_to_asn1,
        translate_pyca_cryptography_key_to_asn1,
    )
    from pyhanko.sign.general import as_signing_certificate_v2, simple_cms_attribute
    from pyhanko.sign.signers import PdfSigner, SimpleSigner
    from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Signer(SimpleSigner):
        """Signs just what PAdES B-B asks for, without the turns of an event loop, which would open a socket."""

        async def signed_attrs(self, data_digest: bytes, digest_algorithm: str, *_: Any, **__: Any) -> CMSAttributes:
            """Give what is signed: the digest of the file, and which certificate signs, by which means."""
            means = {
                "digest_algorithm": {"algorithm": digest_algorithm},
                "signature_algorithm": self.get_signature_mechanism_for_digest(digest_algorithm),
            }
            signed = {
                "content_type": "data",
                "message_digest": data_digest,
                "signing_certificate_v2": as_signing_certificate_v2(self.signing_cert),
                "cms_algorithm_protection": CMSAlgorithmProtection(means),
            }
            return CMSAttributes([simple_cms_attribute(kind, value) for kind, value in signed.items()])

        async def unsigned_attrs(self, *_: Any, **__: Any) -> None:
            """Give nothing: there is no server that stamps the time."""

    class Session(PdfSigner):
        """Signs at a given moment, in PDF 1.7 with elliptic curves too."""

        def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:  # noqa: ARG002 - pyHanko's signature
            """Note PAdES in PDF 1.7; pyHanko would go to PDF 2.0 for the curves that ISO/TS 32002 names."""
            pdf_out.register_extension(ESIC_EXTENSION_1)

        def init_signing_session(self, *args: Any, **kwargs: Any) -> Any:
            """Sign at the moment that was given."""
            session = super().init_signing_session(*args, **kwargs)
            session.system_time = at
            return session

    own, *chain = (translate_pyca_cryptography_cert_to_asn1(one) for one in (identity.certificate, *identity.chain))
    store = SimpleCertificateStore()
    store.register_multiple([own, *chain])
    signer = Signer(own, translate_pyca_cryptography_key_to_asn1(identity.key), store)
    return Session(about, signer, new_field_spec=place)


def _without_waiting(work: Coroutine[Any, Any, T]) -> T:
    """Do a coroutine that has nothing to wait for; there is no event loop here, and so nothing that could connect."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise NoNetworkError
