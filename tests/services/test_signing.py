"""Signing the minutes of the samples with certificates of every kind, as other programs see it."""

import ast
import asyncio
import io
import re
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import page as rules
import pikepdf
import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from tests.documents.archive import UNCLAIMED, stated_as
from tests.services.certificate_help import (
    AT,
    CHAIR,
    END,
    PASSPHRASE,
    SECRETARY,
    START,
    certificate,
    identity,
    issued,
    key,
    name,
    packed,
)
from tests.services.sealed_help import only_meeting, sealed

from council_desk.errors import DeskError
from council_desk.files import read_up_to
from council_desk.services.signatures import library
from council_desk.services.signatures.certificates import LIMIT
from council_desk.services.signatures.checking import signatures_in
from council_desk.services.signatures.signing import sign_pdf
from council_desk.services.verify import verify_pdf

ROOT = Path(__file__).resolve().parents[2]


def minutes(desk):
    return desk.minutes.pdf(desk.minutes.record(only_meeting(desk))).pdf


@pytest.fixture
def pdf(english):
    return minutes(english)


@pytest.fixture
def no_network(monkeypatch):
    """Let nothing open a socket, nor an event loop, which opens one."""

    def refuse(*_, **__):
        raise AssertionError("a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(asyncio, "new_event_loop", refuse)


def pdfsig(pdf, folder):
    """Give what poppler says of each signature: (name, verdict, whether it covers the whole file)."""
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, encoding="utf-8", check=False)
    parts = done.stdout.split("Signature #")[1:]
    return [
        (
            re.search(r"Common Name: (.*)", part)[1],
            re.search(r"Signature Validation: (.*)", part)[1],
            "- Total document signed" in part,
        )
        for part in parts
    ]


def validated(pdf):
    """Give what pyHanko's own validator says, each certificate taken for its own root."""
    library.load()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    found = []
    for signature in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        context = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False, moment=AT)
        found.append(validate_pdf_signature(signature, context))
    return found


# ------------------------------------------------------------------------------------------------------- what it is


def test_minutes_in_every_language_are_signed_without_a_socket(sample, no_network):
    pdf = minutes(sample)
    signed = sign_pdf(pdf, identity(), PASSPHRASE, at=AT, reason="Approved", location="Tehran")
    (found,) = signatures_in(signed)
    assert found.holds and found.notes == ()
    assert (found.name, found.issuer, found.self_issued) == (CHAIR, CHAIR, True)
    assert (found.signed_at, found.valid_from, found.valid_until) == (AT, START, END)
    assert (found.reason, found.location) == ("Approved", "Tehran")
    assert signed.startswith(pdf) and signed != pdf


@pytest.mark.parametrize("kind", ["rsa", "p256", "p384", "p521"])
def test_other_programs_find_it_valid(pdf, kind, tmp_path):
    signed = sign_pdf(pdf, identity(SECRETARY, kind), PASSPHRASE, at=AT)
    assert pdfsig(signed, tmp_path) == [(SECRETARY, "Signature is Valid.", True)]
    (status,) = validated(signed)
    assert status.bottom_line and status.intact and status.valid
    checked = subprocess.run(["qpdf", "--check", tmp_path / "signed.pdf"], capture_output=True, check=False)
    assert checked.returncode == 0


@pytest.mark.parametrize("kind", ["rsa", "p256"])
def test_it_is_pades_in_pdf_1_7_and_leaves_the_archive_what_it_was(pdf, kind):
    signed = sign_pdf(pdf, identity(CHAIR, kind), PASSPHRASE, at=AT)
    assert signed.startswith(pdf)
    added = signed[len(pdf) :]
    assert b"/Version" not in added and b"2.0" not in added
    assert b"/SubFilter /ETSI.CAdES.detached" in added
    with pikepdf.open(io.BytesIO(pdf)) as before, pikepdf.open(io.BytesIO(signed)) as after:
        assert after.pdf_version == "1.7" and "/Version" not in after.Root
        assert after.Root.Extensions.ESIC.BaseVersion == "/1.7"
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert {k: str(v) for k, v in after.docinfo.items()} == {k: str(v) for k, v in before.docinfo.items()}
        assert after.Root.AcroForm.SigFlags == 3 and "/NeedAppearances" not in after.Root.AcroForm
        (field,) = after.Root.AcroForm.Fields
        assert int(field.F) & 4 and not int(field.F) & (1 | 2 | 32)  # printed; not invisible, hidden, unviewable
        assert field.Rect[0] == field.Rect[2] and field.Rect[1] == field.Rect[3] and field.Rect[0] < 0
        assert str(field.TU) == CHAIR and "/AP" not in field
        (attached,) = after.attachments.values()
        assert attached.get_file().read_bytes() == next(iter(before.attachments.values())).get_file().read_bytes()


def rules_broken(pdf):
    """Give the rules of PDF/A-3u, PDF/A-3a and PDF/UA-1 that a file breaks, but for the claim of PDF/UA."""
    files = {"3u": stated_as(pdf, "U"), "3a": stated_as(pdf, "A"), "ua1": pdf}
    found = [rules.validate_pdf_bytes(file, profile=profile) for profile, file in files.items()]
    return {one.rule_id for report in found for one in report.failures} - UNCLAIMED


def test_a_signed_file_breaks_no_rule_of_the_archive(sample):
    signed = sign_pdf(minutes(sample), identity(CHAIR, "p256"), PASSPHRASE, at=AT)
    assert rules_broken(signed) == set()
    twice = sign_pdf(signed, issued()[0], PASSPHRASE, at=AT)
    # the judge wants every signature to cover the whole file; the first covers the file as it was
    assert rules_broken(twice) == {"PDFA3U-SIGNATURE-BYTERANGE-001", "PDFA3A-SIGNATURE-BYTERANGE-001"}


def test_the_signature_says_what_baseline_b_asks_for_and_no_more(pdf):
    from asn1crypto import cms

    signed = sign_pdf(pdf, identity(), PASSPHRASE, at=AT)
    with pikepdf.open(io.BytesIO(signed)) as document:
        value = document.Root.AcroForm.Fields[0].V
        assert str(value.M) == "D:20261129100000+03'30'" and str(value.Name) == CHAIR
        data = cms.ContentInfo.load(bytes(value.Contents))["content"]
    (signer,) = data["signer_infos"]
    assert {one["type"].native for one in signer["signed_attrs"]} == {
        "content_type",
        "message_digest",
        "signing_certificate_v2",
        "cms_algorithm_protection",
    }
    assert signer["unsigned_attrs"].native is None


def test_the_certificate_of_the_issuer_comes_along(pdf, tmp_path):
    from asn1crypto import cms

    file, above = issued()
    signed = sign_pdf(pdf, file, PASSPHRASE, at=AT)
    (found,) = signatures_in(signed)
    assert found.holds and (found.name, found.issuer, found.self_issued) == (SECRETARY, "مرکز صدور ۱۲", False)
    with pikepdf.open(io.BytesIO(signed)) as document:
        data = cms.ContentInfo.load(bytes(document.Root.AcroForm.Fields[0].V.Contents))["content"]
    inside = {one.chosen.dump() for one in data["certificates"]}
    assert above.public_bytes(serialization.Encoding.DER) in inside and len(inside) == 2
    assert pdfsig(signed, tmp_path) == [(SECRETARY, "Signature is Valid.", True)]


def test_the_fingerprint_is_that_of_the_certificate(pdf):
    own = key()
    made = certificate(name(None, organization="شورای محله"), own)
    signed = sign_pdf(pdf, packed(own, made), PASSPHRASE, at=AT)
    (found,) = signatures_in(signed)
    assert bytes.fromhex(found.fingerprint.replace(":", "")) == made.fingerprint(hashes.SHA256())
    assert found.name == "O=شورای محله"


@pytest.mark.parametrize(
    "common",
    ["علی احمدی (دبیر)", "شورای محله ۱۲", "علی Ali", "Ли (секретарь)", "محمد‌رضا", "😀 شورا", "A" * 64, " "],
)
def test_names_in_every_script_sign_and_are_read_again(pdf, common):
    signed = sign_pdf(pdf, identity(common, "p256"), PASSPHRASE, at=AT)
    twice = sign_pdf(signed, identity(common, "p256"), PASSPHRASE, at=AT)
    assert [(one.name, one.holds) for one in signatures_in(twice)] == [(" ".join(common.split()), True)] * 2


def test_marks_of_direction_in_a_name_are_not_shown(pdf):
    signed = sign_pdf(pdf, identity("\u202eevil\u2066 name\n", "p256"), PASSPHRASE, at=AT)
    assert signatures_in(signed)[0].name == "evil name"


def test_one_signs_after_the_other_and_both_hold(pdf, tmp_path, no_network):
    once = sign_pdf(pdf, identity(), PASSPHRASE, at=AT)
    twice = sign_pdf(once, issued()[0], PASSPHRASE, at=AT + timedelta(hours=1))
    thrice = sign_pdf(twice, identity("Third", "p384"), PASSPHRASE, at=AT + timedelta(hours=2))
    assert thrice.startswith(twice) and twice.startswith(once)
    found = signatures_in(thrice)
    assert [(one.name, one.holds) for one in found] == [(CHAIR, True), (SECRETARY, True), ("Third", True)]
    assert [len(one.notes) for one in found] == [1, 1, 0]
    assert "only further signatures" in str(found[0].notes[0])


def test_other_programs_find_all_of_several_valid(pdf, tmp_path):
    signed = sign_pdf(sign_pdf(pdf, identity(), PASSPHRASE, at=AT), issued()[0], PASSPHRASE, at=AT)
    assert pdfsig(signed, tmp_path) == [
        (CHAIR, "Signature is Valid.", False),
        (SECRETARY, "Signature is Valid.", True),
    ]
    assert [status.bottom_line for status in validated(signed)] == [True, True]


def test_what_anybody_signed_and_sealed_is_genuine_as_before(sample):
    seal = sealed(sample)
    for copy in ("internal", "public"):
        pdf = sample.minutes.pdf(sample.minutes.record(seal.meeting), copy=copy).pdf
        signed = sign_pdf(sign_pdf(pdf, identity(), PASSPHRASE, at=AT), issued()[0], PASSPHRASE, at=AT)
        verdict = verify_pdf(signed, own_key=sample.seals.key())
        assert verdict.genuine and verdict.own_key and verdict.copy == copy, verdict.findings
        assert verdict.signatures_hold and len(verdict.signatures) == 2


def test_a_pdf_of_another_program_is_signed_too(tmp_path):
    with pikepdf.new() as document:
        document.add_blank_page()
        out = io.BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, force_version="1.4")
    signed = sign_pdf(out.getvalue(), identity(), PASSPHRASE, at=AT)
    assert pdfsig(signed, tmp_path) == [(CHAIR, "Signature is Valid.", True)]
    verdict = verify_pdf(signed)
    assert not verdict.genuine and not verdict.sealed and verdict.signatures_hold


# ---------------------------------------------------------------------------------------------------------- refused


def told(act):
    with pytest.raises(DeskError) as caught:
        act()
    return str(caught.value)


def broken(kind):
    own = key()
    made = certificate(name(), own)
    return {
        "wrong passphrase": (identity(), "another", "passphrase does not open"),
        "no passphrase": (identity(), "", "passphrase does not open"),
        "other layout": (identity(), "رمز", "passphrase does not open"),
        "empty": (b"", PASSPHRASE, "no certificate with its private key"),
        "text": (b"-----BEGIN CERTIFICATE-----", PASSPHRASE, "no certificate with its private key"),
        "certificate alone": (made.public_bytes(serialization.Encoding.DER), "", "no certificate with its private key"),
        "cut": (identity()[:600], PASSPHRASE, "no certificate with its private key"),
        "too large": (identity() + bytes(LIMIT), PASSPHRASE, "no certificate with its private key"),
        "no key": (packed(None, made), PASSPHRASE, "holds no private key"),
        "no certificate": (packed(own, None), PASSPHRASE, "holds no private key"),
        "other kind": (identity(CHAIR, "ed25519"), PASSPHRASE, "of a kind that readers of PDF do not know"),
        "expired": (identity(end=AT - timedelta(days=40)), PASSPHRASE, f"of {CHAIR} expired on 2026-10-20"),
        "not yet": (identity(start=AT + timedelta(days=1)), PASSPHRASE, "valid only from 2026-11-30 on"),
        "other purpose": (identity(usage={"key_encipherment": True}), PASSPHRASE, "made for another purpose"),
    }[kind]


@pytest.mark.parametrize(
    "kind",
    [
        "wrong passphrase",
        "no passphrase",
        "other layout",
        "empty",
        "text",
        "certificate alone",
        "cut",
        "too large",
        "no key",
        "no certificate",
        "other kind",
        "expired",
        "not yet",
        "other purpose",
    ],
)
def test_certificates_that_cannot_sign_are_told(pdf, kind):
    file, passphrase, words = broken(kind)
    assert words in told(lambda: sign_pdf(pdf, file, passphrase, at=AT))


def test_a_certificate_without_a_purpose_or_passphrase_signs(pdf):
    own = key()
    file = packed(own, certificate(name(), own, usage=None), passphrase="")
    assert signatures_in(sign_pdf(pdf, file, "", at=AT))[0].holds


def test_a_file_in_the_old_encryption_of_windows_signs(pdf):
    own = key()
    old = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(2048)
        .key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
        .hmac_hash(hashes.SHA1())
        .build(b"old")
    )
    file = pkcs12.serialize_key_and_certificates(b"mine", own, certificate(name(), own), None, old)
    assert signatures_in(sign_pdf(pdf, file, "old", at=AT))[0].holds


def test_an_unknown_encryption_is_told(pdf, monkeypatch):
    from cryptography.exceptions import UnsupportedAlgorithm

    def unknown(*_):
        raise UnsupportedAlgorithm("new")

    monkeypatch.setattr(pkcs12, "load_key_and_certificates", unknown)
    assert "no certificate with" in told(lambda: sign_pdf(pdf, identity(), PASSPHRASE, at=AT))


def test_the_certificate_is_read_from_a_file(pdf, tmp_path):
    path = tmp_path / "گواهی.p12"
    path.write_bytes(identity())
    assert signatures_in(sign_pdf(pdf, path, PASSPHRASE, at=AT))[0].holds
    assert "There is no file" in told(lambda: sign_pdf(pdf, tmp_path / "none.p12", "", at=AT))
    assert "There is no file" in told(lambda: read_up_to(tmp_path, 10))


def test_the_passphrase_and_the_key_are_in_no_error_and_no_text(pdf):
    from council_desk.services.signatures.certificates import open_certificate

    opened = open_certificate(identity(), PASSPHRASE, at=AT)
    assert "RSA" not in repr(opened)
    with pytest.raises(DeskError) as caught:
        sign_pdf(pdf, identity(), "s3cret-phrase", at=AT)
    error = caught.value
    while error is not None:
        assert "s3cret" not in repr(error) + str(getattr(error, "values", ""))
        error = error.__cause__ or error.__context__


def locked(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="o", user=""))
    return out.getvalue()


def test_files_that_cannot_be_signed_are_told(pdf):
    for data in (b"", b"%PDF-1.7\nnothing", pdf[:5_000], locked(pdf), bytes(1_000)):
        assert "cannot be signed: it is no PDF" in told(lambda data=data: sign_pdf(data, identity(), PASSPHRASE, at=AT))


def test_a_file_whose_signature_is_broken_is_not_signed_over(pdf):
    signed = sign_pdf(pdf, identity(), PASSPHRASE, at=AT)
    with pikepdf.open(io.BytesIO(signed)) as document:
        document.pages[0].Rotate = 90
        out = io.BytesIO()
        document.save(out)
    words = told(lambda: sign_pdf(out.getvalue(), identity(), PASSPHRASE, at=AT))
    assert "does not hold any more" in words


def test_a_file_that_its_first_signer_closed_is_not_signed(pdf):
    library.load()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner
    from pyhanko.sign.signers import sign_pdf as sign_otherwise

    signer = SimpleSigner.load_pkcs12_data(identity(SECRETARY), [], PASSPHRASE.encode())
    about = PdfSignatureMetadata(field_name="Closing", certify=True, docmdp_permissions=MDPPerm.NO_CHANGES)
    closed = sign_otherwise(IncrementalPdfFileWriter(io.BytesIO(pdf)), about, signer).getvalue()
    (found,) = signatures_in(closed)
    assert found.holds and found.name == SECRETARY
    assert "closed it to further" in told(lambda: sign_pdf(closed, identity(), PASSPHRASE, at=AT))


def test_a_file_that_unpacks_without_end_is_not_signed(pdf, monkeypatch):
    from council_desk.services import taming

    monkeypatch.setattr(taming, "_UNPACKED_LIMIT", 1024)
    assert "unpacks to more than" in told(lambda: sign_pdf(pdf, identity(), PASSPHRASE, at=AT))


# -------------------------------------------------------------------------------------------------------- libraries

ALONE = """
import sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Refuse())
from datetime import datetime
from pathlib import Path
from council_desk.services.signatures.signing import sign_pdf
from council_desk.services.signatures.checking import signatures_in
pdf, file = Path("m.pdf").read_bytes(), Path("c.p12")
assert not any(one.startswith(("pyhanko", "asn1crypto", "cryptography")) for one in sys.modules)
signed = sign_pdf(pdf, file, {passphrase!r}, at=datetime.fromisoformat({at!r}))
(found,) = signatures_in(signed)
assert found.holds, found
print(sorted({{one.split(".")[0] for one in sys.modules}} & {blocked!r}))
"""
NO_DESK = {"PySide6", "sqlmodel", "sqlalchemy", "sqlcipher3", "pydantic", "reportlab", "charset_normalizer"}


def not_packed():
    """Give what the packed program is without, as its recipe says."""
    recipe = ast.parse((ROOT / "packaging" / "council_desk.spec").read_text("utf-8"))
    (excluded,) = (node.value for node in ast.walk(recipe) if isinstance(node, ast.keyword) and node.arg == "excludes")
    return set(ast.literal_eval(excluded))


def test_signing_needs_no_http_client_and_no_desk(pdf, tmp_path):
    (tmp_path / "m.pdf").write_bytes(pdf)
    (tmp_path / "c.p12").write_bytes(identity())
    blocked = not_packed() | NO_DESK
    assert {"aiohttp", "requests", "yarl"} <= blocked
    code = ALONE.format(blocked=blocked, passphrase=PASSPHRASE, at=AT.isoformat())
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "['aiohttp']\n"  # the stand-in


def test_the_libraries_say_nothing_in_words_of_their_own():
    code = (
        "import logging\n"
        "from council_desk.services.signatures import library\n"
        "library.load()\n"
        "for name in ('pyhanko.sign.general', 'pyhanko_certvalidator.path'):\n"
        "    logging.getLogger(name).error('said')\n"
    )
    environment = {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert (done.stdout, done.stderr) == ("", "")


def test_whatever_wants_to_connect_is_refused():
    library.load()
    import aiohttp

    from council_desk.services.signatures.signing import _without_waiting

    with pytest.raises(library.NoNetworkError):
        aiohttp.ClientSession()

    async def waits():
        await asyncio.sleep(0)

    with pytest.raises(library.NoNetworkError):
        _without_waiting(waits())


def test_the_moment_is_that_of_the_call_in_any_zone(pdf):
    at = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)
    assert signatures_in(sign_pdf(pdf, identity(), PASSPHRASE, at=at))[0].signed_at == at
