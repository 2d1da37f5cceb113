"""Who is in the room of a sitting, and who stands aside: the roll call and recusals."""

import pytest
from tests.services.sitting_help import COUNCIL, OPENING, PEOPLE, after, planned, sitting

from council_desk.domain.terms import AttendanceStatus, QuorumRule
from council_desk.errors import DeskError
from council_desk.record.models import Interval, Rules
from council_desk.record.writing import to_json
from council_desk.services import editing


def item(meeting, place):
    return meeting.agenda[place].id


class TestRollCall:
    """One key for each person."""

    def test_all_who_are_not_excused_come_in(self):
        meeting = editing.mark(planned(3), PEOPLE[2], AttendanceStatus.EXCUSED, after(-3))
        meeting = editing.add_guest(meeting, PEOPLE[9])
        meeting = editing.arrive_all(meeting, after(-1))
        assert [entry.status.value for entry in meeting.attendance] == ["present", "present", "excused", "guest"]
        begun = editing.begin(meeting, OPENING)
        late = editing.mark(begun, PEOPLE[2], AttendanceStatus.PRESENT, after(12))
        assert editing.attendance_of(late, PEOPLE[2]).intervals[0].arrived == after(12).isoformat()
        gone = editing.mark(late, PEOPLE[2], AttendanceStatus.ABSENT, after(13))
        assert editing.attendance_of(gone, PEOPLE[2]).intervals == ()
        for status in AttendanceStatus:
            with pytest.raises(editing.NotThereError):
                editing.mark(begun, PEOPLE[11], status, after(1))

    def test_before_the_opening_the_key_only_marks(self):
        meeting = planned(2)
        there = editing.toggle(meeting, PEOPLE[0], after(10))
        assert editing.in_room(there, PEOPLE[0])
        assert editing.toggle(there, PEOPLE[0], after(40)) == meeting
        with pytest.raises(editing.NotThereError):
            editing.toggle(meeting, PEOPLE[5], OPENING)

    def test_the_key_lets_come_and_go(self):
        meeting = sitting()
        gone = editing.toggle(meeting, PEOPLE[0], after(10))
        assert not editing.in_room(gone, PEOPLE[0])
        back = editing.toggle(gone, PEOPLE[0], after(20))
        entry = editing.attendance_of(back, PEOPLE[0])
        assert [one.arrived[14:16] for one in entry.intervals] == ["30", "50"]
        assert editing.in_room(back, PEOPLE[0], after(5))
        assert not editing.in_room(back, PEOPLE[0], after(15))
        assert not editing.in_room(back, PEOPLE[11])

    def test_pressed_again_within_a_minute_it_takes_back_what_it_did(self):
        meeting = editing.mark(sitting(), PEOPLE[0], AttendanceStatus.ABSENT, after(1))
        come = editing.toggle(meeting, PEOPLE[0], after(10))
        assert editing.toggle(come, PEOPLE[0], after(10.5)) == meeting
        went = editing.toggle(come, PEOPLE[0], after(15))
        assert editing.toggle(went, PEOPLE[0], after(15.9)) == come
        assert len(editing.attendance_of(editing.toggle(went, PEOPLE[0], after(16)), PEOPLE[0]).intervals) == 2
        back = editing.toggle(went, PEOPLE[0], after(20))
        assert editing.toggle(back, PEOPLE[0], after(20.2)) == went
        throughout = sitting()
        left = editing.toggle(throughout, PEOPLE[1], after(30))
        assert editing.toggle(left, PEOPLE[1], after(30.1)) == throughout
        early = editing.toggle(throughout, PEOPLE[1], after(0.5))
        assert editing.attendance_of(early, PEOPLE[1]).status is AttendanceStatus.ABSENT

    def test_a_guest_who_was_not_there_has_no_entry(self):
        meeting = editing.add_guest(planned(1), PEOPLE[9])
        assert editing.attendance_of(editing.toggle(meeting, PEOPLE[9], after(-1)), PEOPLE[9]) is None
        assert editing.attendance_of(editing.leave(meeting, PEOPLE[9], after(-1)), PEOPLE[9]) is None

    def test_who_came_and_went_before_the_opening_was_not_there(self):
        meeting = planned(3, AttendanceStatus.PRESENT)
        meeting = editing.add_guest(meeting, PEOPLE[9])

        def times(*spans_):
            return tuple(
                Interval(arrived=after(first).isoformat(), left=None if last is None else after(last).isoformat())
                for first, last in spans_
            )

        meeting = editing.set_status(meeting, PEOPLE[0], AttendanceStatus.PRESENT, intervals=times((-20, -5)))
        meeting = editing.set_status(
            meeting, PEOPLE[1], AttendanceStatus.PRESENT, intervals=times((-20, -5), (-2, None))
        )
        meeting = editing.set_status(meeting, PEOPLE[2], AttendanceStatus.PRESENT, intervals=times((-5, 10)))
        meeting = editing.set_status(meeting, PEOPLE[9], AttendanceStatus.GUEST, intervals=times((-5, -1)))
        begun = editing.begin(meeting, OPENING)
        assert [(one.person, one.status.value, len(one.intervals)) for one in begun.attendance] == [
            (PEOPLE[0], "absent", 0),
            (PEOPLE[1], "present", 0),
            (PEOPLE[2], "present", 1),
        ]


class TestRecusal:
    """Standing aside, in the room or outside."""

    def test_who_stays_counts_for_the_quorum_and_who_leaves_does_not(self):
        meeting = sitting(5)
        first, second = item(meeting, 0), item(meeting, 1)
        meeting = editing.recuse(meeting, first, PEOPLE[0], " owner ")
        meeting = editing.recuse(meeting, first, PEOPLE[1], "brother", left_room=True)
        meeting = editing.open_item(meeting, first, after(1))
        assert editing.quorum_now(meeting, COUNCIL, after(5)).present == 4
        assert editing.voters(meeting, first, after(5)) == tuple(PEOPLE[2:5])
        assert editing.voters(meeting, second, after(5)) == tuple(PEOPLE[:5])
        meeting = editing.open_item(meeting, second, after(10))
        assert editing.quorum_now(meeting, COUNCIL, after(15)).met
        assert [(one.moment, one.state.present) for one in editing.quorum_changes(meeting, COUNCIL, after(20))] == [
            (OPENING.isoformat(), 5),
            (after(1).isoformat(), 4),
            (after(10).isoformat(), 5),
        ]
        assert meeting.agenda[0].recusals[0].reason == "owner"
        assert "left_room" not in to_json(meeting.agenda[0].recusals[0])

    def test_said_again_the_later_words_hold_and_they_are_taken_back(self):
        meeting = sitting()
        first = item(meeting, 0)
        once = editing.recuse(meeting, first, PEOPLE[0], "owner")
        more = editing.recuse(editing.recuse(once, first, PEOPLE[1], "tenant"), first, PEOPLE[0], "heir", True)
        assert [(one.person, one.reason, one.left_room) for one in more.agenda[0].recusals] == [
            (PEOPLE[0], "heir", True),
            (PEOPLE[1], "tenant", False),
        ]
        assert editing.withdraw_recusal(once, first, PEOPLE[0]).agenda[0].recusals == ()

    def test_it_takes_a_vote_and_a_reason(self):
        meeting = editing.add_guest(sitting(), PEOPLE[9])
        for stranger in (PEOPLE[9], PEOPLE[10]):
            with pytest.raises(DeskError, match="has a vote"):
                editing.recuse(meeting, item(meeting, 0), stranger, "owner")
        with pytest.raises(editing.InvalidValueError):
            editing.recuse(meeting, item(meeting, 0), PEOPLE[0], "  ")

    def test_the_quorum_before_the_opening_and_of_a_rule_by_number(self):
        assert editing.quorum_changes(planned(), COUNCIL) == ()
        two = editing.changed(COUNCIL, rules=Rules(quorum=QuorumRule.NUMBER, quorum_number=2))
        ended = editing.finish(sitting(2), after(30))
        assert [one.state.met for one in editing.quorum_changes(ended, two)] == [True]
