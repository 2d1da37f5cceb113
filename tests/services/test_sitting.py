"""The course of a sitting: opening, items, breaks, end, no quorum."""

from datetime import date, datetime, timedelta, timezone

import pytest
from tests.services.sitting_help import COUNCIL, OPENING, PEOPLE, after, planned, sitting, with_motion

from council_desk.domain.agenda import GapKind, gaps
from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import AttendanceStatus, GuidanceKind, MeetingState
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError
from council_desk.record.models import Period
from council_desk.services import editing


def spans(periods):
    return [(one.started[11:19], one.ended and one.ended[11:19]) for one in periods]


def item(meeting, place):
    return meeting.agenda[place].id


class TestLife:
    """From the invitation to the end."""

    def test_every_step_is_kept_with_its_moment(self):
        meeting = planned(state=MeetingState.SCHEDULED)
        meeting = editing.invite(meeting, date(2026, 11, 5), after(-9000))
        assert (meeting.state, meeting.invited_on) == (MeetingState.INVITED, date(2026, 11, 5))
        again = editing.invite(meeting, date(2026, 11, 6), after(-8000))
        assert (again.invited_on, again.steps) == (date(2026, 11, 6), meeting.steps)
        meeting = editing.begin(meeting, OPENING)
        assert (meeting.state, meeting.started) == (MeetingState.IN_SESSION, OPENING.isoformat())
        meeting = editing.finish(meeting, after(90))
        assert (meeting.state, meeting.ended) == (MeetingState.HELD, after(90).isoformat())
        meeting = editing.close(meeting, after(95))
        assert [(step.state, step.at) for step in meeting.steps] == [
            ("invited", after(-9000).isoformat()),
            ("in_session", OPENING.isoformat()),
            ("held", after(90).isoformat()),
            ("closed", after(95).isoformat()),
        ]

    def test_it_is_opened_once(self):
        with pytest.raises(DeskError, match="opened already"):
            editing.begin(sitting(), after(5))
        with pytest.raises(ForbiddenStepError):
            editing.begin(planned(state=MeetingState.CANCELLED), OPENING)

    def test_the_clock_is_kept_to_the_second_with_its_own_offset(self):
        at = datetime(2026, 11, 12, 22, 0, 17, 999999, tzinfo=timezone(timedelta(hours=3, minutes=30)))
        assert editing.begin(planned(), at).started == "2026-11-12T22:00:17+03:30"

    def test_cancelling_takes_a_reason(self):
        with pytest.raises(ReasonMissingError):
            editing.cancel(planned(), after(-60), " ")
        cancelled = editing.cancel(planned(), after(-60), "snow")
        assert (cancelled.state, cancelled.steps[-1].reason) == (MeetingState.CANCELLED, "snow")
        with pytest.raises(ForbiddenStepError):
            editing.cancel(sitting(), after(1), "snow")

    def test_a_sitting_is_taken_up_again_and_the_time_between_was_a_break(self):
        ended = editing.finish(sitting(), after(30))
        with pytest.raises(ReasonMissingError):
            editing.resume(ended, after(40), "")
        again = editing.resume(ended, after(40), "an item was left out")
        assert (again.state, again.ended) == (MeetingState.IN_SESSION, None)
        assert spans(again.breaks) == [("19:00:00", "19:10:00")]
        assert editing.sitting_time(again, after(50)) == 40 * 60
        slip = editing.resume(ended, after(30.5), "a slip of the finger")
        assert slip.breaks == ()

    def test_the_end_cannot_lie_before_the_opening(self):
        with pytest.raises(DeskError, match="before the opening"):
            editing.finish(sitting(), after(-1))
        with pytest.raises(DeskError, match="not sitting"):
            editing.finish(planned(), after(1))

    def test_any_step_goes_with_all_that_belongs_to_it(self):
        meeting = editing.move(planned(state=MeetingState.DRAFT), MeetingState.SCHEDULED, after(-99))
        meeting = editing.move(meeting, MeetingState.IN_SESSION, OPENING)
        assert meeting.started == OPENING.isoformat()
        held = editing.move(meeting, MeetingState.HELD, after(60))
        assert held.ended == after(60).isoformat()
        back = editing.move(held, MeetingState.IN_SESSION, after(61), "too early")
        assert back.ended is None
        failed = editing.move(back, MeetingState.FAILED_NO_QUORUM, after(70))
        assert (failed.state, failed.ended) == (MeetingState.FAILED_NO_QUORUM, after(70).isoformat())
        called_off = editing.move(planned(), MeetingState.CANCELLED, after(-5), "snow")
        assert editing.move(called_off, MeetingState.SCHEDULED, after(-4), "it thaws").state is MeetingState.SCHEDULED
        opened_by_mistake = editing.move(sitting(), MeetingState.INVITED, after(1), "too early")
        assert (opened_by_mistake.state, opened_by_mistake.started) == (MeetingState.INVITED, None)
        # Held before the desk knew of it.
        assert editing.move(planned(state=MeetingState.DRAFT), MeetingState.HELD, after(99)).ended is None


class TestNoQuorum:
    """A meeting that has none is closed as what it is."""

    def test_it_is_closed_before_the_opening_or_after(self):
        meeting = editing.arrive_all(planned(4), after(-5))
        failed = editing.fail_for_quorum(meeting, after(30), COUNCIL)
        assert (failed.state, failed.started, failed.ended) == (
            MeetingState.FAILED_NO_QUORUM,
            None,
            after(30).isoformat(),
        )
        assert {entry.status for entry in failed.attendance} == {AttendanceStatus.PRESENT}
        assert gaps(failed) == ()
        begun = sitting(4)
        begun = editing.start_break(editing.open_item(begun, item(begun, 0), after(1)), after(5))
        failed = editing.fail_for_quorum(begun, after(10))
        assert spans(failed.breaks) == [("18:35:00", "18:40:00")]
        assert failed.agenda[0].ended == failed.ended == after(10).isoformat()

    def test_with_a_quorum_it_does_not_fail(self):
        with pytest.raises(DeskError, match="7 of 9 are present, 5 are needed"):
            editing.fail_for_quorum(sitting(), after(10), COUNCIL)
        with pytest.raises(ForbiddenStepError):
            editing.fail_for_quorum(editing.finish(sitting(), after(9)), after(10))


class TestItems:
    """What is dealt with now."""

    def test_items_follow_each_other_and_are_come_back_to(self):
        meeting = sitting()
        first, second, third = (one.id for one in meeting.agenda)
        assert editing.running_item(meeting) is None
        assert editing.next_item(meeting).id == first
        meeting = editing.open_item(meeting, first, after(1))
        meeting = editing.open_item(meeting, second, after(11))
        assert editing.running_item(meeting).id == second
        meeting = editing.open_item(meeting, first, after(20))
        assert editing.next_item(meeting).id == third
        assert editing.running_item(meeting).id == first
        assert spans(meeting.agenda[0].periods) == [("18:31:00", "18:41:00"), ("18:50:00", None)]
        assert (meeting.agenda[0].started, meeting.agenda[0].ended) == (after(1).isoformat(), None)
        assert meeting.agenda[1].ended == after(20).isoformat()
        assert editing.open_item(meeting, first, after(25)) == meeting
        assert editing.elapsed(meeting, first, after(25)) == 15 * 60
        meeting = editing.close_item(meeting, first, after(26))
        assert meeting.agenda[0].ended == after(26).isoformat()
        assert editing.running_item(meeting) is None
        assert editing.close_item(meeting, first, after(30)) == meeting
        ended = editing.finish(editing.open_item(meeting, third, after(30)), after(40))
        assert ended.agenda[2].ended == after(40).isoformat()
        assert editing.next_item(ended) is None

    def test_items_are_only_opened_while_the_council_sits(self):
        meeting = editing.add_item(planned(), "Lights")
        with pytest.raises(DeskError, match="not sitting"):
            editing.open_item(meeting, item(meeting, 0), OPENING)
        with pytest.raises(DeskError, match="not sitting"):
            editing.start_break(meeting, OPENING)
        with pytest.raises(editing.NotThereError):
            editing.open_item(sitting(), PEOPLE[0], OPENING)

    def test_an_item_opened_by_mistake_leaves_no_trace(self):
        meeting = sitting()
        first, second = item(meeting, 0), item(meeting, 1)
        meeting = editing.open_item(meeting, first, after(1))
        at = after(5)
        meeting = editing.open_item(editing.open_item(meeting, second, at), first, at)
        assert spans(meeting.agenda[0].periods) == [("18:31:00", None)]
        assert (meeting.agenda[1].periods, meeting.agenda[1].started) == ((), None)
        assert editing.next_item(meeting).id == second

    def test_an_item_whose_times_were_entered_by_hand_is_come_back_to(self):
        meeting = sitting()
        first = item(meeting, 0)
        meeting = editing.change_item(meeting, first, started=after(1).isoformat(), ended=after(6).isoformat())
        assert editing.elapsed(meeting, first, after(30)) == 5 * 60
        meeting = editing.open_item(meeting, first, after(20))
        assert spans(meeting.agenda[0].periods) == [("18:31:00", "18:36:00"), ("18:50:00", None)]
        assert editing.elapsed(meeting, first, after(30)) == 15 * 60

    def test_a_start_that_was_entered_by_hand_is_kept(self):
        meeting = sitting()
        first, second = item(meeting, 0), item(meeting, 1)
        meeting = editing.change_item(meeting, first, started=after(5).isoformat())
        meeting = editing.change_item(meeting, second, started=after(50).isoformat())
        meeting = editing.open_item(meeting, first, after(9))
        assert spans(meeting.agenda[0].periods) == [("18:35:00", None)]
        ahead = editing.open_item(meeting, second, after(20))
        assert spans(ahead.agenda[1].periods) == [("18:50:00", None)]

    def test_start_and_end_are_those_of_the_periods(self):
        meeting = sitting()
        first = item(meeting, 0)
        for minute in (1, 20):
            meeting = editing.close_item(editing.open_item(meeting, first, after(minute)), first, after(minute + 9))

        def edited(**fields):
            texts = {name: value and after(value).isoformat() for name, value in fields.items()}
            return spans(editing.change_item(meeting, first, **texts).agenda[0].periods)

        assert edited(started=3) == [("18:33:00", "18:40:00"), ("18:50:00", "18:59:00")]
        assert edited(started=15) == [("18:45:00", "18:59:00")]
        assert edited(ended=25) == [("18:31:00", "18:40:00"), ("18:50:00", "18:55:00")]
        assert edited(ended=15) == [("18:31:00", "18:45:00")]
        assert edited(ended=None) == [("18:31:00", "18:40:00"), ("18:50:00", None)]
        assert edited(started=40, ended=50) == [("19:10:00", "19:20:00")]
        assert edited(started=None) == []
        assert editing.change_item(meeting, first, title="Lamps").agenda[0].periods == meeting.agenda[0].periods
        own = editing.change_item(meeting, first, started=None, periods=())
        assert own.agenda[0].periods == ()

    def test_time_used_against_the_plan(self):
        meeting = sitting()
        first, second, _ = (one.id for one in meeting.agenda)
        assert editing.remaining(meeting, first, after(5)) is None
        meeting = editing.change_item(meeting, first, planned_minutes=15)
        meeting = editing.change_item(meeting, second, planned_minutes=40)
        meeting = editing.set_available(meeting, 45)
        total = editing.planned_total(meeting)
        assert (total.minutes, total.available, total.unplanned, total.over) == (55, 45, 1, 10)
        assert editing.planned_total(editing.set_available(meeting, None)).over == 0
        assert editing.planned_total(editing.set_available(meeting, 60)).over == 0
        meeting = editing.open_item(meeting, first, after(2))
        assert editing.remaining(meeting, first, after(12)) == 5 * 60
        assert editing.remaining(meeting, first, after(20)) == -3 * 60

    def test_a_private_remark_goes_with_its_last_word(self):
        meeting = sitting()
        noted = editing.set_note(meeting, item(meeting, 0), "ask again")
        assert noted.agenda[0].note == "ask again"
        assert editing.set_note(noted, item(meeting, 0), " ") == meeting

    def test_guidance_may_be_of_another_day(self):
        meeting = sitting()
        day = date(2026, 11, 14)
        meeting = editing.add_guidance(meeting, item(meeting, 0), PEOPLE[2], GuidanceKind.OBJECTION, "No.", date=day)
        assert meeting.agenda[0].guidance[0].date == day


class TestBreaks:
    """The council rests, and its clock stands still."""

    def test_the_time_of_a_break_is_nobodys(self):
        meeting = sitting()
        first, second = item(meeting, 0), item(meeting, 1)
        meeting = editing.open_item(meeting, first, after(0))
        meeting = editing.start_break(meeting, after(10))
        assert editing.running_break(meeting).started == after(10).isoformat()
        assert editing.start_break(meeting, after(12)) == meeting
        assert editing.elapsed(meeting, first, after(20)) == editing.sitting_time(meeting, after(20)) == 600
        resting = meeting
        meeting = editing.end_break(meeting, after(25))
        assert editing.running_break(meeting) is None
        assert editing.end_break(meeting, after(26)) == meeting
        assert editing.elapsed(meeting, first, after(30)) == editing.sitting_time(meeting, after(30)) == 15 * 60
        # Opening an item ends the break, whichever item it is.
        for wanted in (first, second):
            opened = editing.open_item(resting, wanted, after(25))
            assert spans(opened.breaks) == [("18:40:00", "18:55:00")]
            assert editing.running_item(opened).id == wanted

    def test_a_break_taken_back_at_once_leaves_no_trace(self):
        meeting = sitting()
        assert editing.end_break(editing.start_break(meeting, after(10)), after(10)) == meeting

    def test_after_the_end_the_clock_stands(self):
        meeting = sitting()
        meeting = editing.open_item(meeting, item(meeting, 0), after(0))
        meeting = editing.finish(editing.start_break(meeting, after(50)), after(60))
        assert spans(meeting.breaks) == [("19:20:00", "19:30:00")]
        assert editing.sitting_time(meeting, after(600)) == 50 * 60
        assert editing.elapsed(meeting, item(meeting, 0), after(600)) == 50 * 60
        assert editing.sitting_time(planned(), after(10)) == 0


class TestOtherDay:
    """Another planned start takes along what happened."""

    def test_all_moments_move_by_the_days_between(self):
        meeting, motion = with_motion()
        first = item(meeting, 0)
        meeting = editing.open_item(meeting, first, after(5))
        meeting = editing.leave(meeting, PEOPLE[2], after(8))
        meeting = editing.record_vote(meeting, motion, COUNCIL, yes=6, at=after(9))
        meeting = editing.start_break(meeting, after(10))
        meeting = editing.finish(meeting, after(20))
        zone = timezone(timedelta(hours=3))
        moved = editing.reschedule(meeting, datetime(2026, 11, 10, 19, 0, tzinfo=zone))
        assert moved.scheduled_start == "2026-11-10T19:00:00+03:00"
        assert (moved.started, moved.ended) == ("2026-11-10T18:30:00+03:00", "2026-11-10T18:50:00+03:00")
        assert moved.agenda[0].periods == (
            Period(started="2026-11-10T18:35:00+03:00", ended="2026-11-10T18:50:00+03:00"),
        )
        assert moved.breaks[0].started == "2026-11-10T18:40:00+03:00"
        assert moved.attendance[2].intervals[0].left == "2026-11-10T18:38:00+03:00"
        assert editing.motion_of(moved, motion).vote_events[0].taken_at == "2026-11-10T18:39:00+03:00"
        assert moved.steps == meeting.steps

    def test_on_the_same_day_only_the_plan_changes(self):
        meeting = sitting()
        later = editing.reschedule(meeting, after(30))
        assert later == editing.change(meeting, scheduled_start=after(30).isoformat())


def test_the_checklist_of_a_sitting_that_was_closed_names_no_running_thing():
    meeting = sitting()
    for place in range(3):
        meeting = editing.open_item(meeting, item(meeting, place), after(10 * place))
    meeting = editing.start_break(meeting, after(40))
    running = {gap.kind for gap in gaps(meeting)}
    assert {GapKind.ITEM_RUNNING, GapKind.BREAK_RUNNING} <= running
    ended = {gap.kind for gap in gaps(editing.finish(meeting, after(50)))}
    assert ended == {GapKind.ITEM_WITHOUT_OUTCOME}
