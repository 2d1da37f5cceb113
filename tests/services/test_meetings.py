"""Meetings: preparing the next one, what is carried over, saving and removing."""

from datetime import UTC, date, datetime

import pytest

from council_desk.domain.terms import (
    ActionState,
    AttendanceStatus,
    ItemKind,
    MeetingKind,
    MeetingState,
    MinutesState,
    MotionResult,
    Role,
)
from council_desk.errors import DeskError
from council_desk.record.models import Attachment, Correction
from council_desk.services import editing
from council_desk.services.people import end_membership, new_membership, new_person

EVENING = datetime(2026, 12, 10, 18, 30)  # noqa: DTZ001 - on the clock of the desk


def test_the_list_has_the_figures_of_each_meeting(sample):
    (council,) = sample.councils.list()
    (row,) = sample.meetings.list(council.id)
    meeting = sample.meetings.get(row.id).meeting
    adopted = [m for i in meeting.agenda for m in i.motions if m.result is MotionResult.ADOPTED]
    assert (row.number, row.items, row.decisions) == (14, len(meeting.agenda), len(adopted))
    present = [a for a in meeting.attendance if a.status is AttendanceStatus.PRESENT]
    assert (row.present, row.voting_present) == (len(present), sum(a.voting_right for a in present))
    assert row.quorate is True
    assert row.minutes_state is MinutesState.DRAFT
    assert row.start.isoformat() == meeting.scheduled_start


def test_a_meeting_comes_with_all_whom_it_names_and_its_roster(sample):
    (council,) = sample.councils.list()
    (row,) = sample.meetings.list(council.id)
    file = sample.meetings.get(row.id)
    assert {entry.person for entry in file.meeting.attendance} <= set(file.people)
    assert file.roster[0].role is Role.CHAIR
    assert file.council.id == council.id
    assert file.references == ()
    following = sample.meetings.create(council.id, EVENING)
    assert len(sample.meetings.get(following.id).references) == 5


def test_the_next_meeting_is_prepared(english, council):
    meeting = english.meetings.create(council, EVENING, kind=MeetingKind.EXTRAORDINARY)
    former = english.meetings.get(english.meetings.list(council)[1].id).meeting
    assert (meeting.number, meeting.state, meeting.kind) == (15, MeetingState.SCHEDULED, MeetingKind.EXTRAORDINARY)
    assert meeting.scheduled_start == "2026-12-10T18:30:00+00:00"
    assert (meeting.chair, meeting.secretary) == (former.chair, former.secretary)
    assert meeting.minutes.signatories == (former.chair, former.secretary)
    assert meeting.location == english.councils.get(council).organization.location
    assert {entry.status for entry in meeting.attendance} == {AttendanceStatus.ABSENT}
    assert sum(entry.voting_right for entry in meeting.attendance) == 8
    assert english.meetings.get(meeting.id).meeting == meeting
    row = english.meetings.list(council)[0]
    assert (row.number, row.present, row.quorate) == (15, 0, None)


def test_times_are_written_in_the_zone_of_the_desk(desk):
    desk.exchange.import_file(records() / "fa.json")
    (council,) = desk.councils.list()
    assert desk.meetings.create(council.id, EVENING).scheduled_start == "2026-12-10T18:30:00+03:30"
    own = desk.meetings.create(council.id, EVENING.replace(tzinfo=UTC))
    assert own.scheduled_start == "2026-12-10T18:30:00+00:00"


def records():
    from tests.services.conftest import RECORDS

    return RECORDS


def test_attendance_is_the_roster_of_the_day_each_person_once(english, council):
    late, gone = new_person("Joins Later"), new_person("Left Before")
    english.people.save(late, [new_membership(late, council, Role.TRUSTEE, start_date=date(2026, 12, 11))])
    former = new_membership(gone, council, Role.TRUSTEE, start_date=date(2026, 1, 1))
    english.people.save(gone, [end_membership(former, date(2026, 12, 9))])
    both = new_person("Two Roles")
    english.people.save(
        both,
        [
            new_membership(both, council, Role.FACILITATOR, start_date=date(2026, 1, 1)),
            new_membership(both, council, Role.TRUSTEE, start_date=date(2026, 1, 1)),
        ],
    )
    meeting = english.meetings.create(council, EVENING)
    people = [entry.person for entry in meeting.attendance]
    assert late.id not in people
    assert gone.id not in people
    assert people.count(both.id) == 1
    assert editing.attendance_of(meeting, both.id).voting_right


def test_what_was_left_over_is_offered_and_taken_over(english, council):
    (held,) = english.meetings.list(council)
    former = english.meetings.get(held.id).meeting
    former = editing.add_item(former, "Not reached")
    english.meetings.save(former)
    offered = english.meetings.carry_over(council)
    assert offered[-1].kind == "action"
    # One action began in meeting 13, which this desk does not have.
    assert {(offer.meeting_number, offer.meeting_date) for offer in offered} == {(14, date(2026, 11, 12)), (13, None)}
    item = next(offer for offer in offered if offer.title == "Not reached")
    action = next(offer for offer in offered if offer.kind == "action" and offer.meeting_number == 14)
    assert action.assignee_name
    meeting = english.meetings.create(council, EVENING, carry=[item.id, action.id])
    arising, again = meeting.agenda
    assert (arising.title, arising.kind) == ("Matters arising from earlier meetings", ItemKind.REPORT)
    assert (arising.number, again.number, again.title) == ("1", "2", "Not reached")
    (taken,) = arising.actions
    assert (taken.text, taken.carried_from, taken.due) == (action.title, 14, action.due)
    assert taken.id != action.id
    # Done in the new meeting, it is offered no more; the meeting it began in is still named for the others.
    english.meetings.save(
        editing.change_action(editing.change(meeting, state=MeetingState.HELD), taken.id, state=ActionState.DONE)
    )
    later = english.meetings.carry_over(council)
    assert action.title not in [offer.title for offer in later]
    assert {offer.meeting_number for offer in later if offer.kind == "action"} == {13, 14}


def test_an_action_comes_back_under_its_own_item(english, council):
    offered = english.meetings.carry_over(council)
    meeting = english.meetings.create(council, EVENING, carry=[offer.id for offer in offered])
    actions = [action for item in meeting.agenda for action in item.actions]
    assert len(actions) == sum(offer.kind == "action" for offer in offered)
    assert "Matters arising from earlier meetings" not in [item.title for item in meeting.agenda]
    assert [item.number for item in meeting.agenda] == [str(n) for n in range(1, len(meeting.agenda) + 1)]


def test_saving_writes_only_what_changed(english, council):
    meeting = english.meetings.create(council, EVENING)
    assert not english.meetings.save(meeting)
    changed = editing.add_item(meeting, "Lights")
    assert english.meetings.save(changed).updated == {("meeting", meeting.id)}
    assert english.meetings.get(meeting.id).meeting == changed
    with pytest.raises(editing.InvalidValueError):
        english.meetings.save(meeting.model_copy(update={"number": 0}))


def test_a_meeting_is_removed_and_brought_back(english, council):
    meeting = english.meetings.create(council, EVENING)
    assert english.meetings.remove(meeting.id).removed == {("meeting", meeting.id)}
    with pytest.raises(editing.NotThereError):
        english.meetings.get(meeting.id)
    with pytest.raises(editing.NotThereError):
        english.meetings.remove(meeting.id)
    assert english.meetings.restore(meeting).added == {("meeting", meeting.id)}
    assert english.meetings.get(meeting.id).meeting == meeting


def test_a_meeting_whose_decisions_others_rest_on_is_not_removed(english, council):
    (held,) = english.meetings.list(council)
    motion = english.meetings.get(held.id).meeting.agenda[1].motions[0]
    meeting = editing.add_item(english.meetings.create(council, EVENING), "Follow-up")
    english.meetings.save(editing.add_action(meeting, meeting.agenda[0].id, "Report", motion=motion.id))
    with pytest.raises(DeskError, match="refer"):
        english.meetings.remove(held.id)
    assert held in english.meetings.list(council)


def test_sealed_minutes_take_attachments_only_and_corrections_under_a_seal(english, council):
    meeting = english.meetings.create(council, EVENING)
    sealed = editing.change_minutes(meeting, state=MinutesState.SEALED)
    english.meetings.save(sealed)
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.save(editing.add_item(sealed, "Afterthought"))
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.save(meeting)
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.remove(meeting.id)
    assert not english.meetings.save(sealed)
    correction = Correction(date=date(2026, 12, 20), text="Nine, not eight.", reason="A slip of the pen")
    paper = Attachment(title="Signed paper", file_name="scan.pdf")
    for unsealed in ({"corrections": (correction,)}, {"scan": paper}):
        with pytest.raises(DeskError, match="sealed"):
            english.meetings.save(editing.change_minutes(sealed, **unsealed))
    english.meetings.save(editing.change(sealed, attachments=(paper,)))
    with pytest.raises(DeskError, match="sealed"):
        english.meetings.save(sealed)
    assert english.meetings.get(meeting.id).meeting.attachments == (paper,)


def test_a_council_without_a_place_still_meets(desk):
    from council_desk.domain.terms import Calendar, Language, QuorumRule
    from council_desk.services.rows import DeskSetup, FirstRun

    setup = DeskSetup(Language.RU, Calendar.GREGORIAN, "Europe/Samara")
    council = desk.councils.found(FirstRun(setup, "Совет", "Ключевой", "Город", quorum=QuorumRule.NUMBER))
    meeting = desk.meetings.create(council, EVENING)
    assert meeting.location.name == "место заседания"
    assert (meeting.number, meeting.attendance, meeting.agenda, meeting.chair) == (1, (), (), None)
    (row,) = desk.meetings.list(council)
    assert row.quorum_needed is None  # the rule lacks its number
    assert desk.meetings.carry_over(council) == ()
