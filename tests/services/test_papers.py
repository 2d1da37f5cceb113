"""The papers of a desk: what they are made of is whole in itself, and they become PDFs without the database."""

import json
from datetime import date

import pytest

from council_desk.domain.terms import ActionState
from council_desk.errors import DeskError
from council_desk.record.models import Election
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record
from council_desk.services import editing
from council_desk.services.editing.values import NotThereError
from council_desk.services.papers import PapersService


@pytest.fixture
def meeting(sample):
    (council,) = sample.councils.list()
    return sample.meetings.get(sample.meetings.list(council.id)[-1].id).meeting


def test_an_extract_is_made_of_the_record_of_its_meeting(sample, meeting):
    motion = meeting.agenda[1].motions[0]
    record = sample.papers.extract_record(motion.id)
    assert record == sample.minutes.record(meeting.id)
    made = PapersService.extract(record, motion.id)
    assert made.pdf.startswith(b"%PDF") and made.missing == ()
    assert made.pdf == PapersService.extract(sample.papers.extract_record(motion.id), motion.id).pdf
    assert PapersService.extract(record, motion.id, profile="en-GB", copy="public").pdf != made.pdf


def test_a_tally_is_made_of_the_record_of_its_meeting(sample, meeting):
    people = [entry.person for entry in meeting.attendance[:3]]
    election = editing.new_election(meeting, meeting.agenda[3].id, "Mayor", people[:2])
    sample.elections.save(election)
    sample.meetings.save(editing.add_election(meeting, meeting.agenda[3].id, election.id))
    record = sample.papers.tally_record(election.id)
    assert [one.id for one in record.elections] == [election.id]
    assert PapersService.tally(record, election.id).pages == 1


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
    record = english.papers.tally_record(election.id)
    assert read_record(write_record(record)) == record
    assert {person.id for person in record.people} == set(people)
    assert PapersService.tally(record, election.id).missing == ()


def test_the_list_of_actions_has_the_open_ones_with_their_origin(sample):
    (council,) = sample.councils.list()
    given = sample.papers.actions_record(council.id)
    assert len(given.lines) == 6
    assert read_record(write_record(given.record)) == given.record
    assert {line.assignee for line in given.lines} <= {person.id for person in given.record.people}
    assert all(line.meeting_number for line in given.lines)
    made = PapersService.actions(given, on=date(2026, 12, 1))
    assert made.pdf == PapersService.actions(sample.papers.actions_record(council.id), on=date(2026, 12, 1)).pdf
    assert made.missing == ()


def test_what_is_done_is_no_longer_on_the_list(english, council):
    before = english.papers.actions_record(council)
    action = english.register.actions(council)[0]
    english.register.set_action_state(action.id, ActionState.DONE, date(2026, 11, 19))
    after = english.papers.actions_record(council)
    assert len(after.lines) == len(before.lines) - 1


def test_the_list_of_one_person_names_nobody_else(english, council):
    person = next(line.assignee for line in english.papers.actions_record(council).lines)
    given = english.papers.actions_record(council, person=person)
    assert {line.assignee for line in given.lines} == {person}
    assert [one.id for one in given.record.people] == [person]
    assert PapersService.actions(given, on=date(2026, 12, 1), person=person).pages == 1


def test_somebody_without_actions_still_has_a_list(english, council):
    busy = {line.assignee for line in english.papers.actions_record(council).lines}
    idle = next(row.id for row in english.people.list(council) if row.id not in busy)
    given = english.papers.actions_record(council, person=idle)
    assert given.lines == ()
    assert PapersService.actions(given, on=date(2026, 12, 1), person=idle).pages == 1


def test_what_is_not_there_is_told(english, council):
    nowhere = "00000000-0000-0000-0000-000000000000"
    with pytest.raises(NotThereError):
        english.papers.extract_record(nowhere)
    with pytest.raises(NotThereError):
        english.papers.tally_record(nowhere)
    with pytest.raises(DeskError, match="xx-XX"):
        PapersService.actions(english.papers.actions_record(council), on=date(2026, 12, 1), profile="xx-XX")
