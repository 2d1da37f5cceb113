"""Certificates that tests make: PKCS#12 files of every kind that a user may have."""

import datetime as dt
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "رمزِ Ключ 1"
AT = dt.datetime(2026, 11, 29, 10, 0, tzinfo=dt.timezone(dt.timedelta(hours=3, minutes=30)))
CHAIR, SECRETARY = "رضا احمدی (رئیس شورا)", "Мария Иванова"
START, END = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2028, 1, 1, tzinfo=dt.UTC)
LASTING = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)
"""The end of certificates for tests that sign by today's clock."""
SIGNING = {"digital_signature": True, "content_commitment": True}


@cache
def key(kind="rsa", number=0):
    """Make a key once; `number` tells keys of a kind apart."""
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    return ec.generate_private_key({"p256": ec.SECP256R1, "p384": ec.SECP384R1, "p521": ec.SECP521R1}[kind]())


def name(common=CHAIR, *, organization=None):
    """Make the name of a subject; without a common name only the body."""
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common)] if common else []
    parts += [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization)] if organization else []
    return x509.Name(parts)


def certificate(subject, own, *, issuer=None, issuer_key=None, start=START, end=END, usage=SIGNING, authority=False):
    """Issue a certificate; by itself without an issuer."""
    flags = dict.fromkeys(
        (
            "digital_signature",
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if usage is not None:
        builder = builder.add_extension(x509.KeyUsage(**{**flags, **usage}), critical=True)
    signing = issuer_key or own
    return builder.sign(signing, None if isinstance(signing, ed25519.Ed25519PrivateKey) else hashes.SHA256())


def packed(own, made, chain=(), passphrase=PASSPHRASE):
    """Give a PKCS#12 file."""
    secret = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"mine", own, made, list(chain) or None, secret)


def identity(common=CHAIR, kind="rsa", number=0, **more):
    """Give a PKCS#12 file with a certificate that its owner issued."""
    own = key(kind, number)
    return packed(own, certificate(name(common), own, **more))


def issued(common=SECRETARY, kind="p256", **more):
    """Give a PKCS#12 file with a certificate that an authority issued, and the certificate of that authority."""
    root, own = key("rsa", 7), key(kind)
    above = certificate(name("مرکز صدور ۱۲"), root, usage={"key_cert_sign": True}, authority=True)
    made = certificate(name(common), own, issuer=above.subject, issuer_key=root, **more)
    return packed(own, made, [above]), above
