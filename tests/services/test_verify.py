"""Files that say they are sealed minutes: genuine ones, and everything that can be done to them."""

import contextlib
import io
import json
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest
from tests.services.sealed_help import only_meeting, sealed

from council_desk import __version__
from council_desk.documents.copies import copy_of
from council_desk.documents.making import RECORD_NAME, Note
from council_desk.domain.names import initials
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.errors import DeskError
from council_desk.record.errors import RecordError
from council_desk.record.sealing import key_code, seal_code
from council_desk.record.writing import write_record
from council_desk.services import carried, editing, taming
from council_desk.services.verify import Kind, verify_file, verify_pdf, verify_record

COPIES = ("internal", "municipality", "public")


def minors(record):
    return [person for person in record.people if person.birth_year and person.birth_year > 2008]


@pytest.fixture
def minutes(sample):
    """The record of sealed minutes with a correction, as the desk gives it."""
    seal = sealed(sample)
    sample.seals.correct(seal.meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    return sample.minutes.record(seal.meeting)


@pytest.fixture
def record(english):
    """The record of the sealed English minutes."""
    return english.minutes.record(sealed(english).meeting)


@pytest.fixture
def pdf(english, record):
    return english.minutes.pdf(record).pdf


def words(verdict):
    return " | ".join(map(str, verdict.findings))


def changed(pdf, change):
    """Give a PDF after something was done to it through pikepdf."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


# Genuine


@pytest.mark.parametrize("copy", COPIES)
def test_the_pdf_of_each_copy_is_genuine(sample, minutes, copy, tmp_path):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(sample.minutes.pdf(minutes, copy=copy).pdf)
    verdict = verify_file(path, own_key=sample.seals.key())
    assert verdict.genuine
    assert (verdict.findings, verdict.notes, verdict.kind, verdict.copy) == ((), (), Kind.PDF, copy)
    seal = minutes.seals[0]
    assert (verdict.code, verdict.key, verdict.own_key) == (seal_code(seal), key_code(seal.key), True)
    assert (verdict.number, verdict.corrections, verdict.sealed_at) == (14, 1, seal.sealed_at)
    assert verdict.council == sample.councils.list()[0].name
    assert verdict.day == date(2026, 11, 12)
    assert verify_file(path).own_key is None
    assert verify_file(path, own_key="another").own_key is False


@pytest.mark.parametrize("copy", COPIES)
def test_the_record_of_each_copy_is_genuine(minutes, copy, tmp_path):
    path = tmp_path / "record.json"
    path.write_bytes(write_record(copy_of(minutes, copy)))
    verdict = verify_file(path)
    assert verdict.genuine
    assert (verdict.kind, verdict.copy, verdict.code) == (Kind.RECORD, copy, seal_code(minutes.seals[0]))


@pytest.mark.parametrize("profile", ["fa-IR", "ar-SA", "ru-RU", "en-GB"])
def test_every_form_is_genuine(sample, minutes, profile):
    if sample.info().language == profile[:2]:
        assert verify_pdf(sample.minutes.pdf(minutes, profile=profile, copy="public").pdf).genuine


def test_the_public_copy_verifies_without_the_names_of_minors_in_its_bytes(sample, minutes):
    hidden = minors(minutes)
    assert hidden
    made = sample.minutes.pdf(minutes, copy="public").pdf
    assert verify_pdf(made).genuine
    (inside,) = carried.carried_records(made)
    unpacked = [inside.data, made]
    with pikepdf.open(io.BytesIO(made)) as document:
        unpacked += [one.read_bytes() for one in document.objects if isinstance(one, pikepdf.Stream)]
    everything = b"\n".join(unpacked)
    language = minutes.language
    for person in minutes.people:
        for contact in person.contact_details:
            assert contact.value.encode() not in everything
    for person in hidden:
        assert initials(person, language) != person.name
        for text in (person.name, person.family_name, str(person.birth_year)):
            if text and len(text) > 3:
                assert json.dumps(text).encode() not in inside.data
                assert f'"{text}"'.encode() not in inside.data
        assert person.name.encode() not in everything
        assert f'"birth_year": {person.birth_year}'.encode() not in inside.data


def test_a_file_saved_again_by_another_program_is_still_genuine(pdf):
    again = changed(pdf, lambda document: None)
    assert again != pdf
    assert verify_pdf(again).genuine


def test_whoever_was_erased_is_told_and_no_reproach(english, record):
    person = record.people[0]
    english.seals.erase(person.id)
    verdict = verify_pdf(english.minutes.pdf(english.minutes.record(record.meetings[0].id), copy="public").pdf)
    assert verdict.genuine
    assert [str(note) for note in verdict.notes] == [
        "Erased after sealing, so that * stands for the name of so many people: 1."
    ]


def test_an_exported_desk_is_compared_meeting_by_meeting(english, record, council, tmp_path):
    english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    path = tmp_path / "desk.json"
    english.exchange.export_file(path)
    verdict = verify_file(path, own_key=english.seals.key())
    assert verdict.genuine
    assert (verdict.code, verdict.copy, verdict.own_key) == (None, None, True)
    assert verdict.codes == ((14, seal_code(record.seals[0])),)
    assert any("were not compared: 1 of 2" in str(note) for note in verdict.notes)
    value = json.loads(path.read_text("utf-8"))
    value["people"][0]["name"] = "Renamed Since"
    path.write_text(json.dumps(value), "utf-8")
    assert verify_file(path).genuine
    value["meetings"][0]["agenda"][0]["title"] = "Another title"
    path.write_text(json.dumps(value), "utf-8")
    verdict = verify_file(path)
    assert not verdict.genuine
    assert "Meeting 14: Agenda item 1" in words(verdict)


def test_an_exported_desk_that_lost_a_seal_is_told(english, record, tmp_path):
    path = tmp_path / "desk.json"
    english.seals.correct(record.meetings[0].id, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    english.exchange.export_file(path)
    value = json.loads(path.read_text("utf-8"))
    del value["seals"][0]
    path.write_text(json.dumps(value), "utf-8")
    assert "their seal is not there" in words(verify_file(path))
    value["seals"] = []
    path.write_text(json.dumps(value), "utf-8")
    assert "their seal is not there" in words(verify_file(path))
    value["seals"] = json.loads(write_record(record))["seals"]
    value["meetings"][0]["id"] = "00000000-0000-7000-8000-00000000abcd"
    for one in value["seals"]:
        one["meeting"] = value["meetings"][0]["id"]
    path.write_text(json.dumps(value), "utf-8")
    assert not verify_file(path).genuine


# The record inside


def test_leaves_of_the_file_changed_one_after_another(minutes, tmp_path):
    """Every fortieth leaf of the record file itself, seals and disclosures included, through the whole way."""
    value = json.loads(write_record(copy_of(minutes, "public")))
    places = []

    def walk(holder, step):
        held = holder[step]
        if isinstance(held, dict | list):
            for inner in held if isinstance(held, dict) else range(len(held)):
                walk(held, inner)
        else:
            places.append((holder, step))

    walk({"": value}, "")
    path = tmp_path / "record.json"
    for holder, step in places[::40]:
        kept = holder[step]
        holder[step] = (
            not kept if isinstance(kept, bool) else kept + 1 if isinstance(kept, int | float) else f"{kept or ''}0"
        )
        path.write_text(json.dumps(value), "utf-8")
        with contextlib.suppress(RecordError):  # refused is not believed either
            assert not verify_file(path).genuine, (step, kept)
        holder[step] = kept
    path.write_text(json.dumps(value), "utf-8")
    assert verify_file(path).genuine
    assert len(places) > 1_000


def test_differences_are_told_by_their_places(record):
    meeting = record.meetings[0]
    item = meeting.agenda[1]
    event = item.motions[0].vote_events[0]
    motion = editing.changed(
        item.motions[0],
        text="Something else",
        vote_events=(editing.changed(event, counts=editing.changed(event.counts, yes=event.counts.yes + 1)),),
    )
    forged = editing.change_item(meeting, item.id, motions=(motion, *item.motions[1:]))
    attendance = editing.changed(forged.attendance[0], voting_right=not forged.attendance[0].voting_right)
    forged = editing.change(forged, attendance=(attendance, *forged.attendance[1:]), location=meeting.location)
    verdict = verify_record(
        record.model_copy(update={"meetings": (forged,), "seals": copy_of(record, "internal").seals})
    )
    told = [str(finding) for finding in verdict.findings]
    reference = item.motions[0].reference
    assert any(line.startswith(f"Agenda item 2, decision {reference} (meetings.agenda.motions.text)") for line in told)
    assert any(line.startswith(f"Agenda item 2, a vote on decision {reference}") for line in told)
    assert any(line.startswith("The attendance (meetings.attendance.voting_right)") for line in told)
    assert len(told) == 3


def test_many_differences_are_counted(record):
    people = tuple(editing.changed(person, name=f"X{person.name}", note="y") for person in record.people)
    forged = copy_of(record, "internal").model_copy(update={"people": people})
    told = [str(finding) for finding in verify_record(forged).findings]
    assert len(told) == 21
    assert told[-1] == f"Further places that differ: {2 * len(people) - 20}."


def test_what_is_not_sealed_proves_nothing(english):
    meeting = only_meeting(english)
    record = english.minutes.record(meeting)
    assert "not sealed" in words(verify_record(record))
    empty = record.model_copy(update={"meetings": ()})
    assert words(verify_record(empty)) == "The record holds no sealed minutes."
    verdict = verify_pdf(english.minutes.pdf(record).pdf)
    assert not verdict.genuine
    assert "not sealed" in words(verdict)
    assert verdict.code is None


# Pages forged around a genuine record


def swap_words(document):
    """Swap the glyphs of two lines of the first page: the words are others, the record is not."""
    page = document.pages[0]
    operations = list(pikepdf.parse_content_stream(page))
    lines = [at for at, one in enumerate(operations) if str(one.operator) == "TJ"]
    first, second = lines[1], lines[2]
    assert pikepdf.unparse_content_stream([operations[first]]) != pikepdf.unparse_content_stream([operations[second]])
    operations[first], operations[second] = operations[second], operations[first]
    page.Contents = document.make_stream(pikepdf.unparse_content_stream(operations))


def draw(document, operators, at=0):
    page = document.pages[at]
    page.contents_add(document.make_stream(operators), prepend=False)


FORGERIES = {
    "words swapped": swap_words,
    "first page gone": lambda document: document.pages.__delitem__(0),
    "last page gone": lambda document: document.pages.__delitem__(-1),
    "page doubled": lambda document: document.pages.append(document.pages[0]),
    "pages swapped": lambda document: document.pages.reverse(),
    "line painted over": lambda document: draw(document, b"q 1 1 1 rg 60 600 400 40 re f Q"),
    "stamp drawn": lambda document: draw(document, b"q 1 0 0 RG 4 w 100 100 200 100 re S Q", at=-1),
    "page turned": lambda document: document.pages[0].rotate(90, relative=True),
    "page cut": lambda document: setattr(document.pages[0], "MediaBox", [0, 200, 595.276, 841.89]),
    "page emptied": lambda document: setattr(document.pages[1], "Contents", document.make_stream(b"")),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_forged_pages_around_a_genuine_record_are_found(pdf, name):
    forged = changed(pdf, FORGERIES[name])
    assert carried.carried_records(forged)[0].data == carried.carried_records(pdf)[0].data
    verdict = verify_pdf(forged)
    assert not verdict.genuine
    assert any(word in words(verdict) for word in ("Page", "pages")), words(verdict)


def test_a_note_laid_over_a_page_is_found(pdf):
    def annotate(document):
        form = document.make_stream(b"1 1 0 rg 0 0 300 60 re f")
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 300, 60]
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Stamp,
            Rect=[100, 500, 400, 560],
            F=4,
            AP=pikepdf.Dictionary(N=form),
        )
        document.pages[0].Annots = document.make_indirect([document.make_indirect(note)])

    assert "does not look" in words(verify_pdf(changed(pdf, annotate)))


def put_record(data, description=None):
    """Give a change that puts another record into a PDF."""

    def change(document):
        specification = document.attachments[RECORD_NAME].obj
        specification.EF.F.write(data)
        if description is not None:
            specification.Desc = description

    return change


def test_pages_of_another_meeting_around_this_record_are_found(english, record, pdf, council):
    other = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    other = editing.add_item(other, "A garden for everybody")
    english.meetings.save(other)
    strange = english.minutes.pdf(english.minutes.record(other.id)).pdf
    (genuine,) = carried.carried_records(pdf)
    verdict = verify_pdf(changed(strange, put_record(genuine.data)))
    assert not verdict.genuine
    assert "Page 1 says" in words(verdict)


def test_pages_of_another_copy_around_this_record_are_found(english, record, pdf):
    public = english.minutes.pdf(record, copy="public").pdf
    for pages, inside in ((public, pdf), (pdf, public)):
        (genuine,) = carried.carried_records(inside)
        assert not verify_pdf(changed(pages, put_record(genuine.data))).genuine


def test_pages_say_what_the_record_does_not(english, record, pdf):
    """Minutes made of a changed record, with the genuine record put inside: the way a forger has it easiest."""
    meeting = record.meetings[0]
    motion = editing.changed(meeting.agenda[1].motions[0], text="RESOLVED: That all be given to one.")
    forged = editing.change_item(meeting, meeting.agenda[1].id, motions=(motion,))
    strange = english.minutes.pdf(record.model_copy(update={"meetings": (forged,), "seals": ()})).pdf
    (genuine,) = carried.carried_records(pdf)
    assert "all be given to one" in words(verify_pdf(changed(strange, put_record(genuine.data))))


def test_what_the_file_notes_of_its_form_does_not_decide(english, record, pdf):
    (genuine,) = carried.carried_records(pdf)
    assert genuine.note == Note(Order(kind=DocumentKind.MINUTES), __version__)
    other = "The record of this document (kind=minutes; copy=internal; profile=ru-RU; Council Desk 9.9)"
    assert not verify_pdf(changed(pdf, put_record(genuine.data, other))).genuine
    assert not verify_pdf(changed(pdf, put_record(genuine.data, other.replace("ru-RU", "xx-XX")))).genuine
    older = verify_pdf(changed(pdf, put_record(genuine.data, other.replace(" profile=ru-RU;", ""))))
    assert older.genuine
    assert "made by Council Desk 9.9" in str(older.notes[0])
    silent = verify_pdf(changed(pdf, put_record(genuine.data, "")))
    assert silent.genuine
    assert "in which form" in str(silent.notes[0])


def test_a_changed_record_inside_is_found_even_with_pages_to_match(english, record):
    meeting = record.meetings[0]
    forged = editing.change_item(meeting, meeting.agenda[0].id, title="Another title")
    body = copy_of(record, "internal").model_copy(update={"meetings": (forged,)})
    strange = english.minutes.pdf(record.model_copy(update={"meetings": (forged,), "seals": ()})).pdf
    verdict = verify_pdf(changed(strange, put_record(write_record(body))))
    assert "Agenda item 1 (meetings.agenda.title)" in words(verdict)
    assert "Page 1" in words(verdict)


# Hostile files


def without_record(document):
    del document.attachments[RECORD_NAME]


def two_records(document):
    data = document.attachments[RECORD_NAME].get_file().read_bytes()
    document.attachments["copy.json"] = pikepdf.AttachedFileSpec(document, data, filename=RECORD_NAME)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (without_record, "carries no record"),
        (two_records, "carries more than one record (2)"),
        (put_record(b"{"), "refused: The file is not JSON"),
        (put_record(b""), "refused: The file is empty"),
        (put_record(b'{"format": "council-record", "version": 99}'), "newer program"),
        (put_record(b"[" * 100_000), "lie within each other"),
    ],
)
def test_files_without_one_sound_record_are_not_genuine(pdf, change, told):
    verdict = verify_pdf(changed(pdf, change))
    assert not verdict.genuine
    assert told in words(verdict)


def test_files_that_cannot_be_read_are_told_in_one_sentence(tmp_path, pdf):
    path = tmp_path / "file"
    for data in (b"", b"\x00" * 5_000, b"%PDF-1.7\n", b"%PDF-1.7 " + b"x" * 10_000, b"{}", b"\xff\xfe{}", b"[]"):
        path.write_bytes(data)
        with pytest.raises(DeskError) as raised:
            verify_file(path)
        assert str(raised.value)
    for missing in (tmp_path, tmp_path / "not there"):
        with pytest.raises(DeskError, match="no file"):
            verify_file(missing)
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(DeskError, match="password"):
        verify_pdf(locked.getvalue())


def test_truncated_and_rotten_files_are_never_genuine_unless_they_say_the_same(pdf):
    genuine = verify_pdf(pdf)
    for length in range(0, len(pdf) * 9 // 10, len(pdf) // 12):
        with contextlib.suppress(DeskError):
            assert not verify_pdf(pdf[:length]).genuine
    for at in range(9, len(pdf), len(pdf) // 25):
        rotten = pdf[:at] + bytes([pdf[at] ^ 0x10]) + pdf[at + 1 :]
        with contextlib.suppress(DeskError):
            verdict = verify_pdf(rotten)
            assert not verdict.genuine or verdict == genuine


def test_files_that_unpack_without_end_are_refused(pdf, monkeypatch):
    monkeypatch.setattr(taming, "_UNPACKED_LIMIT", 30 * 1024 * 1024)
    bomb = changed(pdf, put_record(b" " * (40 * 1024 * 1024)))
    assert len(bomb) < 2 * len(pdf)
    with pytest.raises(DeskError, match="30 MiB"):
        verify_pdf(bomb)
    monkeypatch.setattr(taming, "_UNPACKED_LIMIT", 60 * 1024 * 1024)
    with pytest.raises(DeskError, match="16 MiB"):
        verify_pdf(bomb)


def test_records_packed_in_strange_ways_are_refused(pdf):
    def hex_packed(document):
        stream = document.attachments[RECORD_NAME].obj.EF.F
        stream.write(stream.read_bytes().hex().encode() + b">", filter=pikepdf.Name.ASCIIHexDecode)

    def twice_packed(document):
        stream = document.attachments[RECORD_NAME].obj.EF.F
        packed = zlib.compress(zlib.compress(stream.read_bytes()))
        stream.write(packed, filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode]))

    for change in (hex_packed, twice_packed):
        with pikepdf.open(io.BytesIO(pdf)) as document:
            change(document)
            out = io.BytesIO()
            document.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
        with pytest.raises(DeskError, match="never uses"):
            verify_pdf(out.getvalue())


def test_a_file_too_large_is_not_read(tmp_path, monkeypatch):
    from council_desk.services import verify

    monkeypatch.setattr(verify, "PDF_LIMIT", 1_000)
    monkeypatch.setattr(verify, "SIZE_LIMIT", 2_000)
    path = Path(tmp_path / "large")
    path.write_bytes(bytes(2_001))
    with pytest.raises(DeskError, match="larger"):
        verify_file(path)
