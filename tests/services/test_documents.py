"""The documents of a desk: what they are made of is whole in itself, and they become PDFs without the database."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument
from tests.documents.works_help import LANGUAGES, worked_json
from tests.services.sealed_help import only_meeting, sealed

from council_desk import __version__
from council_desk.documents.copies import copy_of
from council_desk.documents.making import Note, note_of, noted
from council_desk.documents.several import apart
from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order
from council_desk.domain.terms import ActionState, MeetingState, Role
from council_desk.errors import DeskError
from council_desk.record.models import Election
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record
from council_desk.services import editing
from council_desk.services.carried import carried_records
from council_desk.services.desk import Desk
from council_desk.services.documents import DocumentService
from council_desk.services.editing.values import NotThereError
from council_desk.services.people import new_person
from council_desk.services.register_rows import RegisterFilter, Show
from council_desk.services.verify import verify_pdf


@pytest.fixture
def meeting(sample):
    (council,) = sample.councils.list()
    return sample.meetings.get(sample.meetings.list(council.id)[-1].id).meeting


@pytest.fixture
def meeting_of(english, council):
    """Give the id of the meeting of the English sample."""
    return english.meetings.list(council)[0].id


def order(kind, subject, **more):
    return Order(kind=kind, subject=subject, **more)


def test_an_extract_is_made_of_the_record_of_its_meeting(sample, meeting):
    wanted = order(DocumentKind.EXTRACT, meeting.agenda[1].motions[0].id)
    record = sample.documents.record(wanted)
    assert record == sample.minutes.record(meeting.id)
    made = DocumentService.make(record, wanted)
    assert made.pdf.startswith(b"%PDF") and made.missing == ()
    assert made.pdf == DocumentService.make(sample.documents.record(wanted), wanted).pdf
    assert DocumentService.make(record, replace(wanted, profile="en-GB", copy="public")).pdf != made.pdf


def test_minutes_ordered_are_the_minutes(sample, meeting):
    wanted = order(DocumentKind.MINUTES, meeting.id, copy="public")
    record = sample.documents.record(wanted)
    (carried,) = carried_records(DocumentService.make(record, wanted).pdf)
    assert carried.note == Note(wanted, __version__)
    assert read_record(carried.data) == copy_of(record, "public")


@given(
    wanted=st.builds(
        Order,
        kind=st.sampled_from(DocumentKind),
        subject=st.uuids().map(str) | st.just(""),
        copy=st.sampled_from(("internal", "municipality", "public")),
        profile=st.none() | st.sampled_from(("fa-IR", "en-GB")),
        on=st.none() | st.dates(),
        first=st.none() | st.dates(),
        last=st.none() | st.dates(),
        person=st.none() | st.uuids().map(str),
        purpose=st.none() | st.sampled_from(ConsentPurpose),
        number=st.none() | st.integers(min_value=1),
    )
)
def test_what_a_file_notes_of_its_order_is_read_again(wanted):
    assert note_of(noted(wanted)) == Note(wanted, __version__)


@pytest.mark.parametrize(
    "text",
    ["", "(kind=x; Council Desk 1)", "(kind=minutes; on=x; Council Desk 1)", "(kind=minutes; a=b; Council Desk 1)"],
)
def test_what_is_no_note_of_this_program_is_none(text):
    assert note_of(text) is None


def test_a_tally_is_made_of_the_record_of_its_meeting(sample, meeting):
    people = [entry.person for entry in meeting.attendance[:3]]
    election = editing.new_election(meeting, meeting.agenda[3].id, "Mayor", people[:2])
    sample.elections.save(election)
    sample.meetings.save(editing.add_election(meeting, meeting.agenda[3].id, election.id))
    wanted = order(DocumentKind.TALLY, election.id)
    record = sample.documents.record(wanted)
    assert [one.id for one in record.elections] == [election.id]
    assert DocumentService.make(record, wanted).pages == 1


def test_an_election_without_a_meeting_has_a_tally_too(english, council):
    people = [row.id for row in english.people.list(council)][:3]
    value = {
        "id": "00000000-0000-0000-0000-00000000e1ec",
        "organization": council,
        "post": "Chair",
        "date": "2026-11-20",
        "candidates": [{"person": person, "votes": 2} for person in people[:2]],
        "tellers": people[2:],
    }
    election = Election.model_validate_json(json.dumps(value))
    english.elections.save(election)
    wanted = order(DocumentKind.TALLY, election.id)
    record = english.documents.record(wanted)
    assert read_record(write_record(record)) == record
    assert {person.id for person in record.people} == set(people)
    assert DocumentService.make(record, wanted).missing == ()


def test_ballot_papers_are_as_many_as_the_meeting_has_voting_members(sample, meeting):
    people = [entry.person for entry in meeting.attendance[:3]]
    election = editing.new_election(meeting, meeting.agenda[3].id, "Mayor", people)
    sample.elections.save(editing.change_election(election, eligible=None))
    (council,) = sample.councils.list()
    assert [one.id for one in sample.elections.list(council.id)] == [election.id]
    wanted = order(DocumentKind.BALLOTS, election.id)
    (carried,) = carried_records(DocumentService.make(sample.documents.record(wanted), wanted).pdf)
    (inside,) = read_record(carried.data).elections
    voting = [entry for entry in meeting.attendance if entry.voting_right and entry.status != "guest"]
    assert inside.eligible == len(voting) and carried.note.order == wanted


def test_an_invitation_names_the_meeting_that_is_called_again(english, council):
    (first,) = english.meetings.list(council)
    failed = english.meetings.create(council, first.start)
    failed = editing.change(failed, state=MeetingState.FAILED_NO_QUORUM)
    english.meetings.save(failed)
    again = english.planning.second_call(failed.id, first.start)
    wanted = order(DocumentKind.INVITATION, again.id)
    record = english.documents.record(wanted)
    assert read_record(write_record(record)) == record
    assert [one.number for one in record.meetings] == [again.number, failed.number]
    (carried,) = carried_records(DocumentService.make(record, wanted).pdf)
    assert read_record(carried.data).meetings[0].second_call_of == failed.id


def test_minutes_of_a_second_call_say_so_although_the_first_is_not_in_their_record(english, council, tmp_path):
    (first,) = english.meetings.list(council)
    failed = editing.change(english.meetings.create(council, first.start), state=MeetingState.FAILED_NO_QUORUM)
    english.meetings.save(failed)
    again = english.planning.second_call(failed.id, first.start)
    wanted = order(DocumentKind.MINUTES, again.id)
    record = english.documents.record(wanted)
    assert [one.id for one in record.meetings] == [again.id]
    path = tmp_path / "minutes.pdf"
    path.write_bytes(DocumentService.make(record, wanted).pdf)
    with closing(PdfDocument(path)) as pdf:
        assert "second call" in pdf[0].get_textpage().get_text_bounded()
    english.exchange.import_file(path)
    assert english.meetings.get(again.id).meeting.second_call_of == failed.id


def test_somebody_who_is_no_member_can_be_invited(english, council, meeting_of):
    guest = new_person("Guest Guestson")
    english.people.save(guest)
    wanted = order(DocumentKind.INVITATION, meeting_of, person=guest.id)
    (carried,) = carried_records(DocumentService.make(english.documents.record(wanted), wanted).pdf)
    assert guest.name in {person.name for person in read_record(carried.data).people}
    with pytest.raises(NotThereError):
        english.documents.record(replace(wanted, person="00000000-0000-0000-0000-000000000000"))


def test_an_attendance_sheet_is_made_of_the_list_of_the_meeting(english, meeting_of):
    wanted = order(DocumentKind.ATTENDANCE_SHEET, meeting_of)
    assert english.documents.record(wanted) == english.minutes.record(meeting_of)
    assert DocumentService.make(english.documents.record(wanted), wanted).missing == ()


def test_the_register_has_the_decisions_of_its_period(english, council, meeting_of):
    def found(**days):
        wanted = order(DocumentKind.DECISIONS, council, on=date(2026, 12, 1), **days)
        record = english.documents.record(wanted)
        assert read_record(write_record(record)) == record
        (carried,) = carried_records(DocumentService.make(record, wanted).pdf)
        inside = read_record(carried.data)
        return [one.id for meeting in inside.meetings for item in meeting.agenda for one in item.motions]

    rows = [row.id for row in reversed(english.register.decisions(council))]
    assert found() == found(first=date(2026, 11, 12), last=date(2026, 11, 12)) == rows != []
    assert found(last=date(2026, 11, 11)) == found(first=date(2026, 11, 13)) == []


@pytest.mark.parametrize("kind", [DocumentKind.ACTIONS, DocumentKind.DECISIONS])
def test_whoever_holds_a_youth_role_stands_by_initials_in_lists_for_others(english, council, meeting_of, kind):
    roles = english.exchange.export(council).memberships
    mayor = english.people.get(next(one.person for one in roles if one.role is Role.YOUTH_MAYOR)).person
    english.people.save(editing.change(mayor, birth_year=None, guardian_consent=None))
    meeting = english.meetings.get(meeting_of).meeting
    for item in meeting.agenda:
        items = {
            name: tuple(editing.change(one, **{field: mayor.id}) for one in getattr(item, name))
            for name, field in (("motions", "responsible"), ("actions", "assignee"))
        }
        meeting = editing.change_item(meeting, item.id, **{name: found or None for name, found in items.items()})
    english.meetings.save(meeting)
    for copy, told in (("internal", True), ("public", False)):
        wanted = order(kind, council, copy=copy, on=date(2026, 12, 1))
        (carried,) = carried_records(DocumentService.make(english.documents.record(wanted), wanted).pdf)
        named = {person.name for person in read_record(carried.data).people}
        assert (mayor.name in named) is told and len(named) > 0


def actions_in(record):
    return [action for meeting in record.meetings for item in meeting.agenda for action in item.actions]


def listed(desk, council, **more):
    """Give the actions that the list of a council has, read back from the file."""
    wanted = order(DocumentKind.ACTIONS, council, on=date(2026, 12, 1), **more)
    record = desk.documents.record(wanted)
    assert read_record(write_record(record)) == record
    made = DocumentService.make(record, wanted)
    assert made.missing == () and made.pdf == DocumentService.make(record, wanted).pdf
    (carried,) = carried_records(made.pdf)
    return actions_in(read_record(carried.data))


def test_the_list_of_actions_has_the_open_ones(sample):
    (council,) = sample.councils.list()
    found = listed(sample, council.id)
    assert len(found) == len(sample.register.actions(council.id, RegisterFilter(show=Show.LIVE))) == 6


def test_what_is_done_is_no_longer_on_the_list(english, council):
    before = listed(english, council)
    action = english.register.actions(council)[0]
    english.register.set_action_state(action.id, ActionState.DONE, date(2026, 11, 19))
    assert len(listed(english, council)) == len(before) - 1


def test_the_list_of_one_person_names_nobody_else(english, council):
    person = next(action.assignee for action in listed(english, council))
    assert {action.assignee for action in listed(english, council, person=person)} == {person}


def test_somebody_without_actions_still_has_a_list(english, council):
    busy = {action.assignee for action in listed(english, council)}
    idle = next(row.id for row in english.people.list(council) if row.id not in busy)
    assert listed(english, council, person=idle) == []
    wanted = order(DocumentKind.ACTIONS, council, person=idle)
    assert [one.id for one in english.documents.record(wanted).people] == [idle]


YEAR = {"first": date(2026, 3, 21), "last": date(2027, 3, 20), "on": date(2027, 3, 1)}


@pytest.mark.parametrize("kind", [DocumentKind.BOOKLET, DocumentKind.REPORT])
def test_papers_of_a_period_are_made_of_its_meetings(sample, kind):
    (council,) = sample.councils.list()
    for copy in ("internal", "municipality", "public"):
        wanted = order(kind, council.id, copy=copy, **YEAR)
        record = sample.documents.record(wanted)
        assert read_record(write_record(record)) == record and len(record.meetings) == 1
        made = DocumentService.make(record, wanted)
        assert made.missing == () and made.pdf == DocumentService.make(record, wanted).pdf
        (carried,) = carried_records(made.pdf)
        assert carried.note == Note(wanted, __version__)
        assert DocumentService.make(read_record(carried.data), wanted).pdf == made.pdf


@pytest.mark.parametrize("kind", [DocumentKind.BOOKLET, DocumentKind.REPORT])
def test_a_period_without_meetings_has_a_paper_too(english, council, kind):
    wanted = order(kind, council, first=date(2030, 1, 1), last=date(2030, 12, 31), on=date(2031, 1, 1))
    record = english.documents.record(wanted)
    assert record.meetings == () and read_record(write_record(record)) == record
    assert DocumentService.make(record, wanted).missing == ()


def test_the_booklet_binds_sealed_minutes_as_they_were_sealed(english, council):
    meeting_id = only_meeting(english)
    seal = sealed(english)
    person = english.meetings.get(meeting_id).meeting.chair
    before = english.minutes.record(meeting_id)
    english.people.save(editing.changed(english.people.get(person).person, name="MARRIED NAME"))
    wanted = order(DocumentKind.BOOKLET, council, **YEAR)
    record = english.documents.record(wanted)
    assert [one.id for one in record.seals] == [seal.id]
    (shown,) = apart(record, "internal")
    assert (shown.meetings, shown.people) == (before.meetings, before.people)
    assert "MARRIED NAME" not in write_record(record).decode()


def test_a_booklet_of_sealed_minutes_is_not_taken_for_the_minutes(english, council):
    """Its pages are others than those of the minutes, which alone are sealed: no reproach of a forgery."""
    sealed(english)
    wanted = order(DocumentKind.BOOKLET, council, **YEAR)
    verdict = verify_pdf(DocumentService.make(english.documents.record(wanted), wanted).pdf)
    (told,) = verdict.findings
    assert not verdict.genuine and "Check the minutes." in told.template


@pytest.mark.parametrize("under_seal", [False, True])
def test_a_booklet_brings_its_meetings_to_another_desk(english, council, tmp_path, clock, under_seal):
    if under_seal:
        sealed(english)
    wanted = order(DocumentKind.BOOKLET, council, **YEAR)
    path = tmp_path / "booklet.pdf"
    path.write_bytes(DocumentService.make(english.documents.record(wanted), wanted).pdf)
    with closing(Desk.open(tmp_path / "other.desk", create=True, clock=clock)) as other:
        assert other.exchange.import_file(path).added > 0
        meeting_id = only_meeting(english)
        assert other.minutes.record(meeting_id).meetings == english.minutes.record(meeting_id).meetings
        again = other.exchange.import_file(path)
        assert (again.added, again.updated) == (0, 0)


def test_meetings_outside_the_period_are_not_bound(english, council):
    later = english.planning.create(council, datetime(2027, 5, 1, 18, 0, tzinfo=UTC))
    assert later.number == 15
    record = english.documents.record(order(DocumentKind.BOOKLET, council, **YEAR))
    assert [meeting.number for meeting in record.meetings] == [14]
    both = order(DocumentKind.BOOKLET, council)
    assert [meeting.number for meeting in english.documents.record(both).meetings] == [14], "it was not held yet"


def test_the_report_reads_who_is_a_minor_so_that_copies_can_be_made(english, council):
    wanted = order(DocumentKind.REPORT, council, **YEAR)
    record = english.documents.record(wanted)
    assert {one.organization for one in record.memberships} >= {council}
    assert len(record.projects) == 3 and len(record.papers) == 2 and len(record.assignments) == 3


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind is not DocumentKind.COUNCILS])
def test_what_is_not_there_is_told(english, kind):
    with pytest.raises(NotThereError):
        english.documents.record(order(kind, "00000000-0000-0000-0000-000000000000"))


def test_an_unknown_form_is_told(english, council):
    wanted = order(DocumentKind.ACTIONS, council, profile="xx-XX")
    with pytest.raises(DeskError, match="xx-XX"):
        DocumentService.make(english.documents.record(wanted), wanted)


# ---------------------------------------------------------------------------- letters, projects and youth mayors


@pytest.fixture(params=LANGUAGES)
def worked_desk(request, desk, tmp_path):
    """Give a desk with the sample of each language after a year of work."""
    file = tmp_path / "worked.json"
    file.write_text(json.dumps(worked_json(request.param)), encoding="utf-8")
    desk.exchange.import_file(file)
    return desk


def subjects(desk):
    """Give the subject of each kind of paper around letters, projects and youth mayors."""
    (council,) = desk.councils.list()
    (letter,) = desk.documents.works.letters(council.id)
    project = desk.documents.works.projects(council.id)[0]
    young = next(row.id for row in desk.people.list(council.id) if desk.people.get(row.id).assignments and row.minor)
    assignment = desk.people.get(young).assignments[0]
    return {
        DocumentKind.LETTER: letter.id,
        DocumentKind.PROJECT_SHEET: project.id,
        **dict.fromkeys((DocumentKind.APPOINTMENT, DocumentKind.PORTFOLIO), assignment.id),
        DocumentKind.CERTIFICATE: assignment.id,
        DocumentKind.CONSENT: young,
    }


def test_papers_on_works_are_made_of_whole_records_of_the_desk(worked_desk):
    for kind, subject in subjects(worked_desk).items():
        for copy in ("internal", "municipality"):
            wanted = order(kind, subject, on=date(2027, 3, 21), copy=copy)
            record = worked_desk.documents.record(wanted)
            assert read_record(write_record(record)) == record
            made = DocumentService.make(record, wanted)
            assert made.missing == () and made.pdf == DocumentService.make(record, wanted).pdf
            (carried,) = carried_records(made.pdf)
            assert carried.note == Note(wanted, __version__)
            inside = read_record(carried.data)
            assert inside.organizations[0].name, "the municipality of the letterhead is there"


def test_the_record_of_a_letter_has_the_chair_and_the_decisions(worked_desk):
    wanted = order(DocumentKind.LETTER, subjects(worked_desk)[DocumentKind.LETTER])
    record = worked_desk.documents.record(wanted)
    assert len(record.letters) == 2 and len(record.meetings) == 1
    assert any(one.role == "chair" for one in record.memberships)


def test_the_record_of_an_assignment_has_its_actions_and_projects(worked_desk):
    wanted = order(DocumentKind.PORTFOLIO, subjects(worked_desk)[DocumentKind.PORTFOLIO])
    record = worked_desk.documents.record(wanted)
    assert len(record.projects) == 2 and len(record.assignments) == 1
    assignment = record.assignments[0]
    assert [one.text for one in actions_in(record) if one.assignee == assignment.person]


def test_a_consent_is_for_the_council_where_somebody_serves(english, council):
    young = next(row.id for row in english.people.list(council) if row.minor)
    record = english.documents.record(order(DocumentKind.CONSENT, young))
    assert [one.id for one in record.people] == [young] and record.meetings == ()
    assert council in {one.id for one in record.organizations}


def test_assignments_of_a_person_are_the_latest_first(english, council):
    held = {row.id: english.people.get(row.id).assignments for row in english.people.list(council)}
    assert sum(len(one) for one in held.values()) == 2, "the third is of somebody whose particulars are withheld"
    assert all(list(one) == sorted(one, key=lambda a: a.start_date, reverse=True) for one in held.values())


@pytest.mark.parametrize(
    "kind",
    [
        DocumentKind.LETTER,
        DocumentKind.PROJECT_SHEET,
        DocumentKind.APPOINTMENT,
        DocumentKind.PORTFOLIO,
        DocumentKind.CERTIFICATE,
        DocumentKind.CONSENT,
    ],
)
def test_a_subject_of_works_that_is_not_there_is_told(english, kind):
    with pytest.raises(NotThereError):
        english.documents.record(order(kind, "00000000-0000-0000-0000-000000000000"))
