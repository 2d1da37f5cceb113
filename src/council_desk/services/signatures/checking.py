"""The digital signatures of a PDF that anybody may have made: what each says, and whether it still holds.

Nobody is trusted here: there is no list of issuers. Whether the signed bytes are unchanged is shown by the file alone;
whose certificate it is must be known from elsewhere, by its fingerprint.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from council_desk.domain.text import without_controls
from council_desk.errors import sentence
from council_desk.services.rows import Remark
from council_desk.services.signatures.certificates import name_in
from council_desk.services.signatures.library import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography.x509 import Certificate

_RANGE = re.compile(rb"/ByteRange\s*\[")
"""Stands in the open in every file with a signature, since a signature cannot lie in the part it signs."""
_FIELD = re.compile(rb"/FT\s*/Sig\b")
_MOST = 100
"""Signatures that are looked at; a council has fewer members."""
_WEAK = {"md5", "sha1"}
_SIGNATURE_KINDS = {"/ETSI.CAdES.detached", "/adbe.pkcs7.detached"}

_CHANGED = sentence("What was signed was changed after signing, or the signature was taken from another file.")
_OTHER_KEY = sentence("The signature was not made with the key of the certificate that it shows.")
_PARTLY = sentence("The signature does not cover the whole file as it was when it was signed.")
_ADDED = sentence("Something else than signatures was added to the file after it was signed.")
_WEAK_DIGEST = sentence("The signature was made by a means that can be forged today ({means}).")
_OUT_OF_TIME = sentence("The certificate was not valid at the moment at which it says to have signed.")
_UNREAD = sentence("A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.")
_CUT = sentence("The file holds parts of a digital signature that was cut off or taken out of use.")
_MANY = sentence("The file holds more digital signatures than are looked at ({count} of {all}).")
_FOLLOWED = sentence(
    "Afterwards only further signatures, entries in a form, or the file's title and dates were added or changed."
)


@dataclass(frozen=True, slots=True)
class SignatureFound:
    """One digital signature: what its certificate and its maker say, and why it does not hold, if it does not.

    `name` and `issuer` are as the certificate has them; "" and None stand for what could not be read. `signed_at` is
    what the signer's computer said. `fingerprint` is SHA-256 of the certificate, hexadecimal in pairs. `faults` say
    why the signature does not hold; `notes` are worth knowing and no reproach. Moments are aware.
    """

    faults: tuple[Remark, ...]
    notes: tuple[Remark, ...] = ()
    name: str = ""
    issuer: str = ""
    self_issued: bool = False
    signed_at: datetime | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    fingerprint: str = ""
    reason: str = ""
    location: str = ""

    @property
    def holds(self) -> bool:
        """Whether what was signed is unchanged, and nothing but signatures was added to it."""
        return not self.faults


def signatures_in(pdf: bytes) -> tuple[SignatureFound, ...]:
    """Give the digital signatures of a PDF in the order in which they were made. Raises nothing."""
    marks = len(_RANGE.findall(pdf))
    if not marks and _FIELD.search(pdf) is None:
        return ()
    load()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    found = []
    try:
        reader = PdfFileReader(BytesIO(pdf))
        fields = [(name, field) for name, _, field in enumerate_sig_fields(reader, filled_status=True)]
    except Exception:  # noqa: BLE001 - a hostile file makes a reader fail in every way there is
        return (SignatureFound((Remark(_UNREAD),)),)
    for name, field in fields[:_MOST]:
        try:
            found.append(_examined(reader, name, field))
        except Exception:  # noqa: BLE001 - the same
            found.append((len(fields), SignatureFound((Remark(_UNREAD),))))
    ordered = [one for _, one in sorted(found, key=lambda pair: pair[0])]
    if len(fields) > _MOST:
        ordered.append(SignatureFound((Remark(_MANY, {"count": _MOST, "all": len(fields)}),)))
    if len(fields) < marks:
        ordered.append(SignatureFound((Remark(_CUT),)))
    return tuple(ordered)


def _examined(reader: Any, name: str, field: Any) -> tuple[int, SignatureFound]:
    """Read one signature; give also the place of its revision in the file."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509 import load_der_x509_certificate
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    signature: Any = EmbeddedPdfSignature(reader, field, name)  # its types say less than it gives
    certificate = load_der_x509_certificate(signature.signer_cert.dump())
    said = signature.self_reported_timestamp
    signed_at = said.replace(tzinfo=UTC) if said is not None and said.tzinfo is None else said
    signature.compute_integrity_info()
    faults = tuple(_faults(signature, certificate, signed_at))
    return signature.signed_revision, SignatureFound(
        faults=faults,
        notes=() if faults else tuple(_notes(signature)),
        name=name_in(certificate.subject),
        issuer=name_in(certificate.issuer),
        self_issued=certificate.subject == certificate.issuer,
        signed_at=signed_at,
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(":").upper(),
        reason=_text(signature, "/Reason"),
        location=_text(signature, "/Location"),
    )


def _faults(signature: Any, certificate: "Certificate", signed_at: datetime | None) -> "Iterator[Remark]":
    from pyhanko.sign.diff_analysis import SuspiciousModification
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if str(signature.sig_object.get("/SubFilter")) not in _SIGNATURE_KINDS or signature.sig_object_type != "/Sig":
        yield Remark(_UNREAD)
        return
    intact, made_with_key = validate_sig_integrity(
        signature.signer_info, signature.signer_cert, "data", signature.compute_digest()
    )
    if not intact:
        yield Remark(_CHANGED)
    if not made_with_key:
        yield Remark(_OTHER_KEY)
    if signature.coverage is None or signature.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        yield Remark(_PARTLY)
    elif isinstance(signature.diff_result, SuspiciousModification):
        yield Remark(_ADDED)
    if signature.md_algorithm in _WEAK:
        yield Remark(_WEAK_DIGEST, {"means": signature.md_algorithm.upper()})
    if signed_at is None or not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc:
        yield Remark(_OUT_OF_TIME)


def _notes(signature: Any) -> "Iterator[Remark]":
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel

    result = signature.diff_result
    if isinstance(result, DiffResult) and result.modification_level is not ModificationLevel.NONE:
        yield Remark(_FOLLOWED)


def _text(signature: Any, key: str) -> str:
    return " ".join(without_controls(str(signature.sig_object.get(key, ""))).split())
