"""Sealing, correcting, scanning, erasing: what is kept, what is refused, and what documents say afterwards."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.services.conftest import RECORDS
from tests.services.sealed_help import PNG, only_meeting, picture, sealed, signed

from council_desk.documents.copies import copy_of
from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import (
    ActionState,
    AttendanceStatus,
    ContactType,
    MeetingState,
    MinutesState,
    Role,
    SealKind,
)
from council_desk.errors import DeskError
from council_desk.record.examining import examine
from council_desk.record.models import Contact, Election, Signature
from council_desk.record.reading import read_record
from council_desk.record.sealing import chain_faults, correction_seals, minutes_seal, seal_code
from council_desk.record.writing import to_json, write_record
from council_desk.services import editing
from council_desk.services.desk import Desk
from council_desk.services.people import new_membership, new_person
from council_desk.services.scans import LIMIT, safe_name


def test_sealed_minutes_are_what_was_sealed_in_every_copy(sample):
    meeting = signed(sample)
    before = sample.minutes.record(meeting)
    seal = sample.seals.seal(meeting)
    record = sample.minutes.record(meeting)
    assert record.seals == (seal,)
    assert minutes_seal(record) == seal
    assert record.meetings[0].agenda == before.meetings[0].agenda
    assert record.people == before.people
    for copy in ("internal", "municipality", "public"):
        shown = copy_of(record, copy)
        assert read_record(write_record(shown)) == shown
        assert examine(shown).genuine
        now, then = to_json(shown), to_json(copy_of(before, copy))
        for name in ("people", "organizations", "memberships", "projects", "papers"):
            assert now.get(name) == then.get(name)
        assert copy_of(shown, copy) == shown
    assert sample.seals.check() == ()


def test_sealing_closes_the_meeting_and_keeps_the_steps(english):
    seal = sealed(english)
    meeting = english.meetings.get(only_meeting(english)).meeting
    assert (meeting.state, meeting.minutes.state) == (MeetingState.CLOSED, MinutesState.SEALED)
    assert [step.state for step in meeting.minutes.steps] == ["in_review", "approved", "signed", "sealed"]
    assert meeting.minutes.steps[-1].at == seal.sealed_at
    assert meeting.steps[-1].state == "closed"
    assert (seal.sequence, seal.previous, seal.kind) == (1, None, SealKind.MINUTES)
    assert english.seals.code(meeting.id) == seal_code(seal)
    assert english.seals.key() == seal.key


def test_only_signed_minutes_are_sealed_and_only_once(english):
    meeting = only_meeting(english)
    assert english.seals.key() is None
    assert english.seals.code(meeting) is None
    with pytest.raises(ForbiddenStepError):
        english.seals.seal(meeting)
    sealed(english)
    with pytest.raises(ForbiddenStepError, match="sealed"):
        english.seals.seal(meeting)
    with pytest.raises(editing.NotThereError):
        english.seals.seal("00000000-0000-7000-8000-000000000000")


def another(desk: Desk, council: str, month: int) -> str:
    """Hold and sign a further meeting."""
    meeting = desk.meetings.create(council, datetime(2026, month, 10, 18, 30, tzinfo=UTC))
    meeting = editing.add_item(meeting, "Any business")
    meeting = editing.set_status(meeting, meeting.attendance[0].person, AttendanceStatus.PRESENT)
    desk.meetings.save(editing.change(meeting, state=MeetingState.HELD))
    desk.life.send_to_review(meeting.id)
    desk.life.approve(meeting.id, date(2026, month, 11))
    file = desk.meetings.get(meeting.id).meeting
    desk.life.sign(meeting.id, [Signature(person=file.chair, date=date(2026, month, 12))])
    return meeting.id


def test_seals_of_a_council_are_one_chain_and_those_of_another_their_own(english, council, tmp_path):
    first = sealed(english)
    english.exchange.import_file(RECORDS / "ru.json")
    other = next(row.id for row in english.councils.list() if row.id != council)
    foreign = sealed(english, english.meetings.list(other)[0].id)
    correction = english.seals.correct(first.meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    english.seals.add_scan(first.meeting, picture(tmp_path))
    second = english.seals.seal(another(english, council, 12))
    own = [*english.seals.seals(first.meeting), *english.seals.seals(second.meeting)]
    assert [seal.sequence for seal in own] == [1, 2, 3, 4]
    assert [seal.kind for seal in own] == ["minutes", "correction", "scan", "minutes"]
    assert chain_faults(own) == ()
    assert own[1] == correction
    assert (foreign.sequence, foreign.previous, foreign.key) == (1, None, first.key)
    assert english.seals.check() == ()
    assert set(english.seals.sealed_meetings()) == {first.meeting, foreign.meeting, second.meeting}
    assert english.seals.sealed_meetings(other) == (foreign.meeting,)


def test_the_key_stays_with_the_desk(english, tmp_path):
    key = sealed(english).key
    path = english.path
    english.close()
    with Desk.open(path) as again:
        assert again.seals.key() == key
        assert again.seals.check() == ()


# What lives on


def test_names_and_roles_stay_as_on_the_day(english, council):
    seal = sealed(english)
    before = english.minutes.record(seal.meeting)
    pdf = english.minutes.pdf(before).pdf
    for row in english.people.list(council):
        file = english.people.get(row.id)
        renamed = editing.changed(file.person, name=f"{file.person.name} Renamed", family_name="Renamed")
        english.people.save(renamed, file.memberships)
    body = english.councils.get(council)
    english.councils.save(replace(body, organization=editing.changed(body.organization, name="Another Council")))
    record = english.minutes.record(seal.meeting)
    assert record == before
    assert english.minutes.pdf(record).pdf == pdf
    assert english.seals.check() == ()


def test_sealed_minutes_do_not_change_through_the_program(english):
    seal = sealed(english)
    meeting = english.meetings.get(seal.meeting).meeting
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.save(editing.change_item(meeting, meeting.agenda[0].id, title="Another title"))
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.remove(meeting.id)
    for step in (
        lambda: english.life.reopen(meeting.id, "a reason"),
        lambda: english.life.back_to_draft(meeting.id, "a reason"),
        lambda: english.life.approve(meeting.id, date(2026, 12, 1)),
        lambda: english.life.send_to_review(meeting.id),
    ):
        with pytest.raises(ForbiddenStepError, match="sealed"):
            step()
    assert english.seals.check() == ()


def test_carrying_out_and_attaching_go_on_after_sealing(english):
    seal = sealed(english)
    meeting = english.meetings.get(seal.meeting).meeting
    action = next(action for item in meeting.agenda for action in item.actions)
    done = editing.change_action(meeting, action.id, state=ActionState.DONE, done_on=date(2026, 12, 20))
    english.meetings.save(done)
    assert english.seals.check() == ()
    again = english.minutes.record(seal.meeting).meetings[0]
    assert next(one for item in again.agenda for one in item.actions if one.id == action.id) == action


def test_an_exported_record_takes_its_seals_along(english, tmp_path):
    seal = sealed(english)
    english.seals.correct(seal.meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    english.exchange.export_file(tmp_path / "out.json")
    with Desk.open(tmp_path / "other.desk", create=True) as other:
        other.exchange.import_file(tmp_path / "out.json")
        assert other.seals.check() == ()
        assert other.seals.key() is None
        assert other.seals.code(seal.meeting) == seal_code(seal)
        council = other.councils.list()[0].id
        following = other.seals.seal(another(other, council, 12))
        assert following.sequence == 3
        assert following.key != seal.key
        assert other.seals.check() == ()


def test_an_imported_copy_for_the_public_is_checked_by_what_it_shows(english, tmp_path):
    seal = sealed(english)
    public = copy_of(english.minutes.record(seal.meeting), "public")
    (tmp_path / "public.json").write_bytes(write_record(public))
    with Desk.open(tmp_path / "other.desk", create=True) as other:
        other.exchange.import_file(tmp_path / "public.json")
        assert other.seals.check() == ()


def test_elections_are_sealed_with_their_meeting(english, council):
    meeting = english.meetings.get(only_meeting(english)).meeting
    election = editing.make(
        Election,
        id="00000000-0000-7000-8000-00000000e1ec",
        organization=council,
        meeting=meeting.id,
        post="Teller",
        date=date(2026, 11, 12),
        candidates=(),
    )
    english.elections.save(election)
    seal = sealed(english)
    assert english.minutes.record(seal.meeting).elections == (election,)
    assert english.seals.check() == ()


# Corrections


def test_a_correction_has_its_own_seal_and_is_printed(sample):
    seal = sealed(sample)
    made = sample.seals.correct(seal.meeting, "Corrected words.", "A slip of the pen.", date(2026, 12, 1))
    record = sample.minutes.record(seal.meeting)
    (entry,) = record.meetings[0].minutes.corrections
    assert (entry.text, entry.reason, entry.date) == ("Corrected words.", "A slip of the pen.", date(2026, 12, 1))
    assert correction_seals(record) == {entry.id: made}
    assert (made.sequence, made.kind) == (2, SealKind.CORRECTION)
    assert sample.meetings.get(seal.meeting).meeting.minutes.corrections == (entry,)
    assert sample.seals.check() == ()
    for copy in ("internal", "municipality", "public"):
        assert examine(copy_of(record, copy)).genuine


def test_a_correction_that_names_a_minor_is_shortened_where_names_are(english):
    seal = sealed(english)
    minor = next(person for person in english.minutes.record(seal.meeting).people if person.birth_year)
    english.seals.correct(seal.meeting, f"{minor.name} reported, not the chair.", "A slip.", date(2026, 12, 1))
    record = english.minutes.record(seal.meeting)
    assert minor.name in record.meetings[0].minutes.corrections[0].text
    public = copy_of(record, "public")
    assert minor.name not in public.meetings[0].minutes.corrections[0].text
    assert minor.name.encode() not in write_record(public)
    assert examine(public).genuine


def test_a_correction_takes_words_and_a_reason_and_a_seal(english):
    meeting = only_meeting(english)
    with pytest.raises(DeskError, match="not sealed"):
        english.seals.correct(meeting, "text", "reason", date(2026, 12, 1))
    sealed(english)
    for text, reason in (("", "reason"), ("text", "  ")):
        with pytest.raises(DeskError, match="Write both"):
            english.seals.correct(meeting, text, reason, date(2026, 12, 1))
    assert len(english.seals.seals(meeting)) == 1


# Scans


def test_the_scan_is_kept_before_and_after_sealing(english, tmp_path):
    meeting = signed(english)
    english.seals.add_scan(meeting, picture(tmp_path))
    assert english.seals.scan(meeting) == (PNG, "image/png", "scan.png")
    seal = english.seals.seal(meeting)
    scan = english.minutes.record(meeting).meetings[0].minutes.scan
    assert scan.sha256 == hashlib.sha256(PNG).hexdigest()
    assert scan.title == "Scan of the signed minutes"
    assert not english.seals.add_scan(meeting, picture(tmp_path))
    assert english.seals.seals(meeting) == (seal,)
    changes = english.seals.add_scan(meeting, picture(tmp_path, "better.pdf", b"%PDF-1.7 better"), "Better scan")
    assert {kind for kind, _ in changes.added} == {"seal"}
    assert english.seals.scan(meeting) == (b"%PDF-1.7 better", "application/pdf", "better.pdf")
    record = english.minutes.record(meeting)
    assert record.meetings[0].minutes.scan.title == "Better scan"
    assert [one.kind for one in record.seals] == ["minutes", "scan"]
    assert examine(copy_of(record, "public")).genuine
    assert english.seals.check() == ()


def test_no_scan_is_kept_of_unsigned_minutes(english, tmp_path):
    meeting = only_meeting(english)
    assert english.seals.scan(meeting) is None
    with pytest.raises(DeskError, match="signed"):
        english.seals.add_scan(meeting, picture(tmp_path))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"MZ\x90\x00", "no PDF, JPEG or PNG"),
        (b"<html><script>", "no PDF, JPEG or PNG"),
        (b" %PDF-1.7", "no PDF, JPEG or PNG"),
        (b"", "no PDF, JPEG or PNG"),
        (b"%PDF-" + bytes(LIMIT), "larger than 25 MiB"),
    ],
)
def test_what_is_no_scan_is_refused_whatever_its_name(english, tmp_path, data, words):
    meeting = signed(english)
    with pytest.raises(DeskError, match=words):
        english.seals.add_scan(meeting, picture(tmp_path, "signed.pdf", data))
    for path in (tmp_path, tmp_path / "not there.pdf"):
        with pytest.raises(DeskError, match="no file"):
            english.seals.add_scan(meeting, path)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("scan.pdf", "scan.pdf"),
        ("\u202efdp.exe", "fdp.exe"),
        ("صورت\u200cجلسه.pdf", "صورت\u200cجلسه.pdf"),
        ("a\nb\x07.png", "ab.png"),
        ("x" * 300 + ".jpeg", "x" * 146 + ".jpeg"),
        ("y" * 300, "y" * 150),
        (".pdf", ".pdf"),
        ("\u200e", "scan"),
    ],
)
def test_names_of_files_show_what_they_are(name, safe):
    assert safe_name(name) == safe


# Erasing


def test_an_erased_person_is_gone_from_the_file_and_all_documents(english, council, tmp_path):
    person = new_person(
        "Zebedee Quillfeather",
        birth_year=1971,
        contact_details=(Contact(type=ContactType.PHONE, value="01632 960987"),),
        note="Allergic to nettles",
    )
    english.people.save(person, [new_membership(person, council, Role.TRUSTEE, start_date=date(2026, 1, 1))])
    meeting = english.meetings.get(only_meeting(english)).meeting
    english.meetings.save(editing.set_status(meeting, person.id, AttendanceStatus.PRESENT))
    seal = sealed(english)
    english.seals.correct(seal.meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    code = english.seals.code(seal.meeting)
    wanted = [text.encode() for text in ("Quillfeather", "01632 960987", "nettles")]
    english.rest()
    assert all(text in english.path.read_bytes() for text in wanted)

    changes = english.seals.erase(person.id)
    assert ("person", person.id) in changes.updated
    assert ("seal", seal.id) in changes.updated
    assert english.seals.check() == ()
    assert english.seals.code(seal.meeting) == code
    assert english.people.get(person.id).person.name == "*"
    record = english.minutes.record(seal.meeting)
    for copy in ("internal", "municipality", "public"):
        shown = copy_of(record, copy)
        found = examine(shown)
        assert found.genuine
        assert found.erased == (person.id,)
        assert not any(text in write_record(shown) for text in wanted)
        assert english.minutes.pdf(record, copy=copy).pages > 1
    present = next(entry for entry in record.meetings[0].attendance if entry.person == person.id)
    assert present.status is AttendanceStatus.PRESENT
    folder = [english.path, english.path.with_name(f"{english.path.name}-wal")]
    assert not any(text in path.read_bytes() for path in folder if path.exists() for text in wanted)


def test_erasing_again_or_nobody(english):
    seal = sealed(english)
    person = english.minutes.record(seal.meeting).people[0]
    english.seals.erase(person.id)
    english.seals.erase(person.id)
    assert english.seals.check() == ()
    with pytest.raises(editing.NotThereError):
        english.seals.erase("00000000-0000-7000-8000-000000000000")


def test_erasing_reaches_every_seal_and_corrections_can_still_be_made(english, council):
    first = sealed(english)
    second = english.seals.seal(another(english, council, 12))
    chair = english.minutes.record(second.meeting).meetings[0].chair
    english.seals.erase(chair)
    english.seals.correct(first.meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    for seal in (first, second):
        record = english.minutes.record(seal.meeting)
        assert next(person for person in record.people if person.id == chair).name == "*"
        assert english.minutes.pdf(record, copy="public").pdf
    assert english.seals.check() == ()


def test_an_erased_person_does_not_come_back_with_an_old_record(english, tmp_path):
    english.exchange.export_file(tmp_path / "old.json")
    seal = sealed(english)
    person = english.minutes.record(seal.meeting).people[0]
    english.seals.erase(person.id)
    english.exchange.import_file(tmp_path / "old.json")
    assert english.people.get(person.id).person.name == "*"
    assert english.seals.check() == ()
