"""The record of one meeting stands by itself, says nothing of others, and makes its PDF."""

from datetime import UTC, date, datetime

import pytest
from tests.services.conftest import RECORDS

from council_desk.domain.terms import Role
from council_desk.errors import DeskError
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record
from council_desk.services import editing
from council_desk.services.minutes import MinutesService
from council_desk.services.people import end_membership, new_membership, new_person


def only_meeting(desk):
    (council,) = desk.councils.list()
    return desk.meetings.list(council.id)[-1].id


def test_the_record_of_a_meeting_is_whole_in_itself(sample):
    record = sample.minutes.record(only_meeting(sample))
    assert read_record(write_record(record)) == record
    assert len(record.meetings) == 1
    assert len(record.projects) == 2
    assert len(record.organizations) == 4
    assert {entry.person for entry in record.meetings[0].attendance} <= {person.id for person in record.people}
    assert record.meetings[0] == sample.meetings.get(only_meeting(sample)).meeting


def test_the_same_content_gives_the_same_bytes(english, clock):
    one = english.minutes.record(only_meeting(english))
    assert write_record(english.minutes.record(only_meeting(english))) == write_record(one)
    meeting = english.meetings.get(only_meeting(english)).meeting
    english.meetings.save(editing.change_item(meeting, meeting.agenda[0].id, title="Another title"))
    two = english.minutes.record(only_meeting(english))
    assert datetime.fromisoformat(one.exported_at) < datetime.fromisoformat(two.exported_at) <= clock.instant


def test_the_record_holds_the_roster_of_its_day(english, council):
    later, former = new_person("Joins Later"), new_person("Left Before")
    english.people.save(later, [new_membership(later, council, Role.TRUSTEE, start_date=date(2026, 11, 13))])
    over = end_membership(
        new_membership(former, council, Role.TRUSTEE, start_date=date(2026, 1, 1)), date(2026, 11, 11)
    )
    english.people.save(former, [over])
    record = english.minutes.record(only_meeting(english))
    assert {later.id, former.id}.isdisjoint(person.id for person in record.people)


def test_what_concerns_other_councils_is_not_told(english, council):
    english.exchange.import_file(RECORDS / "ru.json")
    other = next(row.id for row in english.councils.list() if row.id != council)
    chair = next(row for row in english.people.list(council) if row.role is Role.CHAIR)
    file = english.people.get(chair.id)
    also = new_membership(file.person, other, Role.TRUSTEE, start_date=date(2026, 1, 1))
    english.people.save(file.person, [*file.memberships, also])
    record = english.minutes.record(english.meetings.list(council)[0].id)
    assert also.id not in {membership.id for membership in record.memberships}
    assert other not in {body.id for body in record.organizations}
    assert read_record(write_record(record)) == record


def test_references_to_earlier_meetings_do_not_make_a_record_incomplete(english, council):
    (held,) = english.meetings.list(council)
    former = english.meetings.get(held.id).meeting
    motion = former.agenda[1].motions[0]
    meeting = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    meeting = editing.add_item(meeting, "Follow-up")
    meeting = editing.add_action(meeting, meeting.agenda[0].id, "Report back", motion=motion.id)
    english.meetings.save(meeting)
    record = english.minutes.record(meeting.id)
    assert read_record(write_record(record)) == record
    assert record.meetings[0].agenda[0].actions[0].motion is None
    assert english.meetings.get(meeting.id).meeting.agenda[0].actions[0].motion == motion.id


def test_minutes_are_made_without_the_database(sample):
    record = sample.minutes.record(only_meeting(sample))
    sample.close()
    made = MinutesService.pdf(read_record(write_record(record)))
    assert made.pdf.startswith(b"%PDF")
    assert made.pages > 1
    assert made.missing == ()
    assert MinutesService.pdf(record).pdf == made.pdf


def test_the_form_of_minutes_can_be_chosen(english):
    record = english.minutes.record(only_meeting(english))
    public = english.minutes.pdf(record, profile="en-GB", copy="public")
    assert public.pdf != english.minutes.pdf(record).pdf
    with pytest.raises(DeskError, match="fa-IR"):
        english.minutes.pdf(record, profile="xx")


def test_a_meeting_that_is_gone_is_told(desk):
    with pytest.raises(editing.NotThereError):
        desk.minutes.record("00000000-0000-7000-8000-000000000000")


def test_the_record_is_of_the_language_of_the_meeting(english, council):
    meeting = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    record = english.minutes.record(meeting.id)
    assert isinstance(record, CouncilRecord)
    assert (record.language, record.timezone) == (meeting.language, english.info().timezone)
