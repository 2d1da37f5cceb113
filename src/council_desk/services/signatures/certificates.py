"""The user's own certificate: a PKCS#12 file with a private key, read for one signature and kept nowhere."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.domain.text import without_controls
from council_desk.errors import DeskError, sentence
from council_desk.files import read_up_to

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, Name

LIMIT = 1024 * 1024
"""Bytes of a certificate file; usual ones have a few thousand."""

_NOT_PKCS12 = sentence(
    "The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate "
    "for such a file, or export it with the private key."
)
_WRONG_PASSPHRASE = sentence(
    "The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard's "
    "language."
)
_NO_KEY = sentence(
    "The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, "
    "with the private key."
)
_OTHER_KEY = sentence(
    "The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on "
    "an elliptic curve (ECDSA)."
)
_EXPIRED = sentence("The certificate of {name} expired on {day}. Sign with one that is valid.")
_TOO_EARLY = sentence(
    "The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right."
)
_OTHER_PURPOSE = sentence("The certificate of {name} is made for another purpose than signing. Choose another one.")


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A private key, its certificate, and the certificates of those who issued it, as far as the file has them."""

    key: "RSAPrivateKey | EllipticCurvePrivateKey"
    certificate: "Certificate"
    chain: tuple["Certificate", ...]


def open_certificate(file: Path | bytes, passphrase: str, *, at: datetime) -> Identity:
    """Open a PKCS#12 file that may sign at this moment (aware). Raises DeskError that says what is wrong with it."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import pkcs12

    data = read_up_to(file, LIMIT) if isinstance(file, Path) else file
    if not _is_pkcs12(data):
        raise DeskError(_NOT_PKCS12)
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(data, passphrase.encode())
    except UnsupportedAlgorithm as error:
        raise DeskError(_NOT_PKCS12) from error
    except ValueError as error:
        raise DeskError(_WRONG_PASSPHRASE) from error
    if key is None or certificate is None:
        raise DeskError(_NO_KEY)
    if not isinstance(key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise DeskError(_OTHER_KEY)
    _require_usable(certificate, at)
    return Identity(key, certificate, tuple(chain))


def _is_pkcs12(data: bytes) -> bool:
    from asn1crypto.pkcs12 import Pfx

    try:
        outer = Pfx.load(data, strict=True)
        return len(data) <= LIMIT and outer["version"].native == "v3" and "auth_safe" in outer
    except (ValueError, TypeError):
        return False


def _require_usable(certificate: "Certificate", at: datetime) -> None:
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    name = name_in(certificate.subject)
    if at > certificate.not_valid_after_utc:
        raise DeskError(_EXPIRED, name=name, day=_day(certificate.not_valid_after_utc, at))
    if at < certificate.not_valid_before_utc:
        raise DeskError(_TOO_EARLY, name=name, day=_day(certificate.not_valid_before_utc, at))
    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise DeskError(_OTHER_PURPOSE, name=name)


def _day(moment: datetime, at: datetime) -> date:
    """Give the day of a moment on the clock by which somebody signs."""
    return moment.astimezone(at.tzinfo).date()


def name_in(name: "Name") -> str:
    """Give the name of a person or body as a certificate has it, harmless to show; the whole of it if it has no CN."""
    from cryptography.x509.oid import NameOID

    common = [str(one.value) for one in name.get_attributes_for_oid(NameOID.COMMON_NAME)]
    return " ".join(without_controls(common[0] if common else name.rfc4514_string()).split())
