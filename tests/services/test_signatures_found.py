"""Signed files and all that can be done to them: whatever it is, it is told, and nothing makes the check fail."""

import io
import re
from datetime import timedelta

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.certificate_help import AT, CHAIR, PASSPHRASE, SECRETARY, identity, issued, key
from tests.services.sealed_help import sealed

from council_desk.services.signatures import library
from council_desk.services.signatures.checking import signatures_in
from council_desk.services.signatures.signing import sign_pdf
from council_desk.services.verify import verify_pdf


def faults(pdf):
    return [" ".join(map(str, one.faults)) for one in signatures_in(pdf)]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    from tests.services.conftest import RECORDS

    from council_desk.services.desk import Desk

    with Desk.open(tmp_path_factory.mktemp("desk") / "a.desk", create=True) as opened:
        opened.exchange.import_file(RECORDS / "en.json")
        yield opened


@pytest.fixture(scope="module")
def pdf(desk):
    """Sealed minutes."""
    return desk.minutes.pdf(desk.minutes.record(sealed(desk).meeting)).pdf


@pytest.fixture(scope="module")
def signed(pdf):
    return sign_pdf(pdf, identity(kind="p256"), PASSPHRASE, at=AT)


@pytest.fixture(scope="module")
def twice(signed):
    return sign_pdf(signed, issued()[0], PASSPHRASE, at=AT + timedelta(hours=1))


def updated(pdf, change):
    """Add an incremental update, as editors of PDF do."""
    library.load()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        output_version = (1, 7)

    writer = Writer(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def stamp(writer):
    """Write over the first page."""
    from pyhanko.pdf_utils.generic import StreamObject

    content = writer.add_object(StreamObject(stream_data=b"0 0 0 rg 100 400 300 200 re f"))
    writer.add_stream_to_page(0, content)


def say_otherwise(writer):
    """Change the title of the document."""
    from pyhanko.pdf_utils.generic import pdf_name, pdf_string

    info = writer.trailer["/Info"]
    info[pdf_name("/Title")] = pdf_string("Other minutes")
    writer.update_container(info)


def act_on_opening(writer):
    """Let something happen when the file is opened."""
    from pyhanko.pdf_utils.generic import DictionaryObject, pdf_name, pdf_string

    act = DictionaryObject({pdf_name("/S"): pdf_name("/URI"), pdf_name("/URI"): pdf_string("https://example.org")})
    writer.root[pdf_name("/OpenAction")] = act
    writer.update_root()


def rewritten(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def contents(pdf):
    """Give where the hexadecimal digits of the last signature begin and end."""
    found = list(re.finditer(rb"/Contents <([0-9A-Fa-f]+)>", pdf))[-1]
    return found.span(1)


# --------------------------------------------------------------------------------------------------- what holds


def test_an_unsigned_file_has_no_signatures_and_needs_no_library(pdf, monkeypatch):
    from council_desk.services.signatures import checking

    monkeypatch.setattr(checking, "load", lambda: pytest.fail("loaded"))
    assert signatures_in(pdf) == () and verify_pdf(pdf).signatures == ()


def test_signed_and_sealed_minutes_are_genuine_and_their_signatures_hold(twice):
    verdict = verify_pdf(twice)
    assert verdict.genuine and verdict.sealed and verdict.signatures_hold
    assert [one.name for one in verdict.signatures] == [CHAIR, SECRETARY]


def test_entries_in_a_form_are_noted_and_no_reproach(signed):
    def add_field(writer):
        from pyhanko.sign.fields import SigFieldSpec, append_signature_field

        append_signature_field(writer, SigFieldSpec("Empty"))

    (found,) = signatures_in(updated(signed, add_field))
    assert found.holds and len(found.notes) == 1


# --------------------------------------------------------------------------------------------------- tampering


def test_a_byte_changed_in_what_was_signed_is_told(signed, pdf):
    at = pdf.index(b"/CreationDate (D:2026") + len("/CreationDate (D:202") if b"/CreationDate (D:2026" in pdf else 700
    changed = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]
    assert len(faults(changed)) == 1 and faults(changed)[0]


def test_a_word_changed_on_the_page_is_told_for_each_signature(twice):
    name = b"/M (D\\07220261129100000"
    assert twice.count(name) == 1
    assert (
        faults(twice.replace(name, b"/M (D\\07220261129110000"))
        == ["What was signed was changed after signing, or the signature was taken from another file."] * 2
    )


def test_another_moment_in_the_last_signature_leaves_the_first_whole(twice):
    first, second = faults(twice.replace(b"20261129110000", b"20261129120000"))
    assert first == "" and second.startswith("What was signed was changed")


def test_pages_drawn_over_after_signing_are_told_and_the_seal_tells_as_well(signed):
    verdict = verify_pdf(updated(signed, stamp))
    assert not verdict.genuine and "does not look as the record" in str(verdict.findings[0])
    assert [str(fault) for fault in verdict.signatures[0].faults] == [
        "Something else than signatures was added to the file after it was signed."
    ]


def test_what_shows_on_no_page_is_told_though_the_seal_holds(signed):
    verdict = verify_pdf(updated(signed, act_on_opening))
    assert verdict.genuine and not verdict.signatures_hold
    assert "was added to the file after" in str(verdict.signatures[0].faults[0])


def test_another_title_is_noted(signed):
    (found,) = signatures_in(updated(signed, say_otherwise))
    assert found.holds and "title" in str(found.notes[0])


def test_who_signs_after_a_change_vouches_for_it_and_the_first_does_not(signed):
    library.load()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner
    from pyhanko.sign.signers import sign_pdf as sign_otherwise

    signer = SimpleSigner.load_pkcs12_data(identity(SECRETARY), [], PASSPHRASE.encode())
    about = PdfSignatureMetadata(field_name="Over")
    over = sign_otherwise(IncrementalPdfFileWriter(io.BytesIO(updated(signed, stamp))), about, signer).getvalue()
    found = signatures_in(over)
    assert (found[0].name, found[0].holds) == (CHAIR, False)
    assert found[1].name == SECRETARY and not any("changed" in str(fault) for fault in found[1].faults)


def test_a_file_written_anew_is_told(signed):
    (found,) = signatures_in(rewritten(signed))
    assert not found.holds and found.name == CHAIR


def test_a_signature_transplanted_into_another_file_is_told(signed, pdf, desk):
    other = desk.minutes.pdf(desk.minutes.record(desk.meetings.list(desk.councils.list()[0].id)[-1].id), copy="public")
    host = sign_pdf(other.pdf, identity("Host", "p256"), PASSPHRASE, at=AT)
    (start, end), (from_, to) = contents(host), contents(signed)
    foreign = signed[from_:to].rstrip(b"0")
    moved = host[:start] + foreign.ljust(end - start, b"0") + host[end:]
    (found,) = signatures_in(moved)
    assert found.name == CHAIR
    assert str(found.faults[0]).startswith("What was signed was changed after signing, or the signature was taken")


def test_a_signature_made_with_another_key_than_shown_is_told(signed):
    """The certificate in the signature is replaced by one with the same name and number but another key."""
    from asn1crypto import cms, x509
    from cryptography.hazmat.primitives import serialization
    from tests.services.certificate_help import certificate, name

    start, end = contents(signed)
    info = cms.ContentInfo.load(bytes.fromhex(signed[start:end].decode()))
    own = certificate(name(), key("p256", 3))
    data = info["content"]
    data["certificates"] = [
        cms.CertificateChoices("certificate", x509.Certificate.load(own.public_bytes(serialization.Encoding.DER)))
    ]
    data["signer_infos"][0]["sid"] = cms.SignerIdentifier(
        {
            "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                {
                    "issuer": x509.Name.load(own.issuer.public_bytes()),
                    "serial_number": own.serial_number,
                }
            )
        }
    )
    forged = info.dump(force=True).hex().encode().ljust(end - start, b"0")
    (found,) = signatures_in(signed[:start] + forged + signed[end:])
    assert not found.holds


def test_a_signature_whose_own_bytes_were_changed_is_told(signed):
    start, end = contents(signed)
    last = start + len(signed[start:end].rstrip(b"0")) - 4
    changed = signed[:last] + (b"1" if signed[last : last + 1] != b"1" else b"2") + signed[last + 1 :]
    (found,) = signatures_in(changed)
    assert not found.holds


def test_a_signature_cut_out_of_the_file_is_told(signed, pdf):
    start, end = contents(signed)
    emptied = signed[:start] + b"0" * (end - start) + signed[end:]
    for cut in (emptied, signed[: start + 100], signed[:end], signed[:-40]):
        (found,) = signatures_in(cut)
        assert not found.holds and re.search("cannot be read|was cut off", str(found.faults[0]))
    assert signatures_in(signed[: len(pdf)]) == ()


def test_a_signature_taken_out_of_use_is_told(signed):
    def drop(writer):
        from pyhanko.pdf_utils.generic import pdf_name

        del writer.root[pdf_name("/AcroForm")]
        writer.update_root()

    (found,) = signatures_in(updated(signed, drop))
    assert str(found.faults[0]).startswith("The file holds parts of a digital signature that was cut off")


def test_a_signature_over_a_part_of_the_file_is_told(signed):
    match = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\] *", signed)
    rest = int(match[3]) - 20
    written = b"/ByteRange [0 %s %s %d]" % (match[1], match[2], rest)
    changed = signed.replace(match[0], written.ljust(len(match[0])))
    (found,) = signatures_in(changed)
    assert any("does not cover the whole file" in str(fault) for fault in found.faults)


def test_of_two_signatures_the_one_that_was_emptied_is_told(twice):
    start, end = contents(twice)
    emptied = twice[:start] + b"0" * (end - start) + twice[end:]
    first, second = signatures_in(emptied)
    assert first.name == CHAIR and not second.holds and "cannot be read" in str(second.faults[0])


def foreign(pdf, **about):
    """Sign by other means than the program's own."""
    library.load()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner
    from pyhanko.sign.signers import sign_pdf as sign_otherwise

    signer = SimpleSigner.load_pkcs12_data(about.pop("file", identity(SECRETARY)), [], PASSPHRASE.encode())
    return sign_otherwise(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), PdfSignatureMetadata(field_name="Foreign", **about), signer
    ).getvalue()


def test_signatures_of_other_programs_are_read(pdf):
    (found,) = signatures_in(foreign(pdf, reason="Seen\u202e"))
    assert found.name == SECRETARY and found.reason == "Seen"
    # the certificate is of this year, and so is the clock of who runs the tests, or not
    assert all("not valid at the moment" in str(fault) for fault in found.faults)


def test_means_that_can_be_forged_are_told(pdf):
    (found,) = signatures_in(foreign(pdf, md_algorithm="sha1"))
    assert any("can be forged today (SHA1)" in str(fault) for fault in found.faults)


def test_a_certificate_out_of_its_time_is_told(pdf):
    old = identity(start=AT - timedelta(days=4000), end=AT - timedelta(days=3900))
    (found,) = signatures_in(foreign(pdf, file=old))
    assert any("not valid at the moment" in str(fault) for fault in found.faults)


def test_kinds_of_signature_that_are_unknown_are_told(signed):
    for kind in (b"/adbe.x509.rsa_sha1   ", b"/Something.else.here "):
        wrong = signed.replace(b"/ETSI.CAdES.detached", kind[:20].ljust(20))
        (found,) = signatures_in(wrong)
        assert "cannot be read" in str(found.faults[0])


def written(*objects, loop=False):
    """Write a PDF of these objects, the first of them its catalogue; with `loop` its list of places leads to itself."""
    out, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    before = b"/Prev %d" % start if loop else b""
    return out + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, before, start)


FIELD, RANGE = b"<</FT/Sig/T(a)%s/V 5 0 R>>", b"<</Type/Sig/SubFilter/ETSI.CAdES.detached/Contents<%s>/ByteRange [%s]>>"
HOSTILE = {
    "its places lead to themselves": (FIELD % b"", RANGE % (b"00", b"0 1 2 3"), {"loop": True}),
    "a field within itself": (FIELD % b"/Kids[4 0 R]", RANGE % (b"00", b"0 1 2 3"), {}),
    "a field above itself": (FIELD % b"/Parent 4 0 R", RANGE % (b"00", b"0 1 2 3"), {}),
    "an object that is itself": (b"4 0 R", RANGE % (b"00", b"0 1 2 3"), {}),
    "deep": (b"[" * 20_000 + b"]" * 20_000, RANGE % (b"00", b"0 1 2 3"), {}),
    "ranges of another world": (FIELD % b"", RANGE % (b"3000", b"0 99999999999999 -5 888888888888"), {}),
}
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[%s]>>>>"
PAGES = (b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>")


@pytest.mark.parametrize("name", HOSTILE)
def test_files_made_to_mislead_a_reader_are_told(name):
    field, value, more = HOSTILE[name]
    (found,) = signatures_in(written(CATALOGUE % b"4 0 R", *PAGES, field, value, **more))
    assert "cannot be read" in str(found.faults[0])


def test_no_more_signatures_are_looked_at_than_a_council_may_have():
    fields = b"4 0 R " * 5_000
    found = signatures_in(written(CATALOGUE % fields, *PAGES, FIELD % b"", RANGE % (b"3000", b"0 1 2 3")))
    assert len(found) == 101
    assert str(found[-1].faults[0]) == "The file holds more digital signatures than are looked at (100 of 5000)."


# ------------------------------------------------------------------------------------------------------ any damage


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_byte_can_be_changed_outside_the_signature_itself(signed, data):
    start, end = contents(signed)
    place = data.draw(st.integers(0, len(signed) - 1).filter(lambda at: not start <= at < end))
    value = data.draw(st.integers(0, 255).filter(lambda byte: byte != signed[place]))
    changed = signed[:place] + bytes([value]) + signed[place + 1 :]
    assert not any(one.holds for one in signatures_in(changed))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_within_the_signature_never_makes_the_check_fail(signed, data):
    start, end = contents(signed)
    place = data.draw(st.integers(start, end - 1))
    value = data.draw(st.binary(min_size=1, max_size=4))
    found = signatures_in(signed[:place] + value + signed[place + len(value) :])
    assert len(found) == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_cut_anywhere_never_holds(signed, pdf, data):
    cut = data.draw(st.integers(0, len(signed) - 2))
    assert not any(one.holds for one in signatures_in(signed[:cut]))
