"""Editing a meeting: pure steps from one value to the next."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.terms import (
    AttendanceStatus,
    Calendar,
    CastingOption,
    GuidanceKind,
    ItemKind,
    Language,
    MeetingState,
    MotionResult,
    OrganizationClass,
    Requirement,
    TieRule,
    VoteOption,
    VotingMethod,
)
from council_desk.domain.voting import Outcome, ReasonMissingError, TooManyVotesError, WrongForMethodError
from council_desk.errors import DeskError
from council_desk.record.models import (
    AgendaItem,
    Attendance,
    CastingVote,
    Location,
    Meeting,
    Organization,
    Recusal,
    Rules,
    Speech,
)
from council_desk.record.writing import to_json
from council_desk.services import editing

OPENING = datetime(2026, 11, 12, 18, 30, tzinfo=UTC)
PEOPLE = [f"00000000-0000-7000-8000-00000000000{n}" for n in range(1, 8)]
NAMES = dict(
    zip(PEOPLE, ["Ada Reed", "Bo Stone", "Cy Reed", "Дарья Ёлкина", "علی رضایی", "Ada Reed", "Mill"], strict=True)
)
COUNCIL = Organization(
    id="00000000-0000-7000-8000-00000000c0de",
    name="Council",
    classification=OrganizationClass.COUNCIL,
    voting_member_count=9,
    rules=Rules(tie=TieRule.CHAIR_DECIDES),
)


def sitting(voters=5, language=Language.EN, **fields):
    """A meeting in session with voters who are all there."""
    meeting = editing.make(
        Meeting,
        id="00000000-0000-7000-8000-00000000aaaa",
        organization=COUNCIL.id,
        number=3,
        state=MeetingState.IN_SESSION,
        language=language,
        scheduled_start=OPENING.isoformat(),
        started=OPENING.isoformat(),
        location=Location(name="Hall"),
        attendance=tuple(
            Attendance(person=person, status=AttendanceStatus.PRESENT, voting_right=True) for person in PEOPLE[:voters]
        ),
    )
    return editing.changed(meeting, **fields)


def with_motion(meeting=None, **fields):
    meeting = editing.add_item(meeting or sitting(), "Lights")
    meeting = editing.add_motion(meeting, meeting.agenda[-1].id, "Put up lights", council=COUNCIL, **fields)
    return meeting, meeting.agenda[-1].motions[0].id


def titles(meeting):
    return [(item.number, item.title) for item in meeting.agenda]


class TestValues:
    """Checked changes that leave unwritten what was not written."""

    def test_fields_that_were_not_written_out_stay_so(self):
        item = editing.make(AgendaItem, id=PEOPLE[0], number="1", title="T")
        assert set(to_json(item)) == {"id", "number", "title"}
        assert set(to_json(editing.changed(item, public=True, kind=ItemKind.DISCUSSION))) == {"id", "number", "title"}
        assert to_json(editing.changed(item, public=False))["public"] is False
        named = editing.changed(item, presenter=PEOPLE[1])
        assert editing.changed(named, presenter=None) == item
        assert to_json(editing.changed(named, presenter=None)) == to_json(item)
        assert editing.changed(item, title="T") is item

    @pytest.mark.parametrize(
        ("fields", "told"),
        [({"title": ""}, "written here: title"), ({"title": "x" * 501}, "500"), ({"planned_minutes": -1}, "planned")],
    )
    def test_what_cannot_be_kept_is_told(self, fields, told):
        item = editing.make(AgendaItem, id=PEOPLE[0], number="1", title="T")
        with pytest.raises(editing.InvalidValueError, match=told):
            editing.changed(item, **fields)

    def test_what_is_gone_is_told(self):
        for step in (editing.remove_item, editing.item_of, editing.remove_motion, editing.remove_action):
            with pytest.raises(editing.NotThereError, match="no longer there"):
                step(sitting(), PEOPLE[0])
        with pytest.raises(editing.NotThereError):
            editing.arrive(sitting(1), PEOPLE[3], OPENING)


class TestAgenda:
    """Items and their numbers."""

    def test_numbers_follow_the_order(self):
        meeting = sitting()
        for title in "ABC":
            meeting = editing.add_item(meeting, title)
        meeting = editing.add_item(meeting, "D", at=1, kind=ItemKind.REPORT)
        assert titles(meeting) == [("1", "A"), ("2", "D"), ("3", "B"), ("4", "C")]
        moved = editing.move_item(meeting, meeting.agenda[3].id, 0)
        assert titles(moved) == [("1", "C"), ("2", "A"), ("3", "D"), ("4", "B")]
        taken = moved.agenda[1]
        less = editing.remove_item(moved, taken.id)
        assert titles(less) == [("1", "C"), ("2", "D"), ("3", "B")]
        assert editing.insert_item(less, taken, 1) == moved

    def test_decisions_numbered_within_the_item_go_along(self):
        meeting = editing.add_item(sitting(language=Language.RU), "A")
        meeting, motion = with_motion(meeting, reference="2.1")
        moved = editing.move_item(meeting, meeting.agenda[1].id, 0)
        assert editing.motion_of(moved, motion).reference == "1.1"
        other, motion = with_motion(editing.add_item(sitting(), "A"), reference="2026/7")
        assert editing.motion_of(editing.move_item(other, other.agenda[1].id, 0), motion).reference == "2026/7"

    def test_numbers_of_another_make_are_left_alone(self):
        meeting = editing.add_item(editing.add_item(sitting(), "A"), "B")
        meeting = editing.change_item(meeting, meeting.agenda[1].id, number="1a")
        meeting = editing.add_item(meeting, "C")
        assert titles(meeting) == [("1", "A"), ("1a", "B"), ("3", "C")]

    @given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=6))
    def test_moving_about_keeps_every_item_once(self, moves):
        meeting = sitting()
        for title in "ABCDEF":
            meeting = editing.add_item(meeting, title)
        for place, to in moves:
            meeting = editing.move_item(meeting, meeting.agenda[place].id, to)
        assert sorted(item.title for item in meeting.agenda) == list("ABCDEF")
        assert [item.number for item in meeting.agenda] == list("123456")

    def test_actions_and_guidance_and_minutes(self):
        meeting, motion = with_motion()
        item = meeting.agenda[0].id
        meeting = editing.add_action(meeting, item, "Write", assignee=PEOPLE[1], due=date(2026, 12, 1), motion=motion)
        (action,) = meeting.agenda[0].actions
        meeting = editing.change_action(meeting, action.id, text="Write to the city")
        assert editing.action_of(meeting, action.id).text == "Write to the city"
        # The motion goes; what came of it stays and no longer names it.
        less = editing.remove_motion(meeting, motion)
        assert editing.action_of(less, action.id).motion is None
        assert editing.remove_action(less, action.id).agenda[0].actions == ()
        meeting = editing.add_guidance(meeting, item, PEOPLE[2], GuidanceKind.GUIDANCE, "Be patient.")
        assert meeting.agenda[0].guidance[0].person == PEOPLE[2]
        meeting = editing.change_minutes(meeting, opening_text="Opened.")
        assert meeting.minutes.opening_text == "Opened."


class TestSpeeches:
    """One text of paragraphs, and back."""

    def read(self, text, names=NAMES, before=()):
        meeting = editing.add_item(sitting(), "Lights")
        item = meeting.agenda[0].id
        meeting = editing.change_item(meeting, item, speeches=before)
        return editing.set_speeches(meeting, item, text, names).agenda[0].speeches

    def test_names_are_recognised_and_other_colons_left_alone(self):
        speeches = self.read("Bo Stone: Yes.\nNote: this\n\n дарья елкина : Да: вот\nعلي رضائي: بله\nCy: no\nReed: hm")
        assert [(speech.speaker, speech.text) for speech in speeches] == [
            (PEOPLE[1], "Yes."),
            (None, "Note: this"),
            (PEOPLE[3], "Да: вот"),
            (PEOPLE[4], "بله"),
            (PEOPLE[2], "no"),
            (None, "Reed: hm"),
        ]

    def test_paragraphs_of_one_speech_stay_together(self):
        speech = Speech(speaker=PEOPLE[1], text="One.\nTwo.\n\nThree.")
        item = editing.make(AgendaItem, id=PEOPLE[0], number="1", title="T", speeches=(speech,))
        text = editing.speeches_text(item, NAMES)
        assert text == "Bo Stone: One.\n    Two.\n    \n    Three."
        assert self.read(text) == (speech,)

    def test_of_two_people_of_one_name_the_one_who_spoke_there_is_meant(self):
        before = (Speech(speaker=PEOPLE[5], text="old"),)
        assert self.read("Ada Reed: new", before=before)[0].speaker == PEOPLE[5]
        assert self.read("Ada Reed: new")[0].speaker == PEOPLE[0]

    def test_a_speaker_who_is_on_no_list_keeps_what_they_said(self):
        before = (Speech(speaker="00000000-0000-7000-8000-0000000000ff", text="Hello"), Speech(text="x"))
        assert self.read("Hello\nx, more", before=before)[0] == before[0]

    @given(
        st.lists(
            st.tuples(
                st.sampled_from([None, *PEOPLE[1:5]]),
                st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1).filter(
                    lambda text: ":" not in text and "：" not in text
                ),
            ),
            max_size=6,
        )
    )
    def test_what_was_said_comes_back_as_it_was(self, said):
        speeches = tuple(editing.make(Speech, speaker=speaker, text=text) for speaker, text in said)
        item = editing.make(AgendaItem, id=PEOPLE[0], number="1", title="T", speeches=speeches or None)
        assert self.read(editing.speeches_text(item, NAMES)) == speeches


class TestAttendance:
    """Arrivals and leavings."""

    def test_coming_late_going_and_coming_back(self):
        meeting = editing.set_status(sitting(), PEOPLE[0], AttendanceStatus.ABSENT)
        late = editing.arrive(meeting, PEOPLE[0], OPENING + timedelta(minutes=20))
        gone = editing.leave(late, PEOPLE[0], OPENING + timedelta(minutes=40))
        back = editing.arrive(gone, PEOPLE[0], OPENING + timedelta(minutes=50))
        entry = editing.attendance_of(back, PEOPLE[0])
        assert entry.status is AttendanceStatus.PRESENT
        assert [(span.arrived[11:16], span.left and span.left[11:16]) for span in entry.intervals] == [
            ("18:50", "19:10"),
            ("19:20", None),
        ]
        assert editing.arrive(back, PEOPLE[0], OPENING + timedelta(minutes=55)) == back
        assert editing.leave(gone, PEOPLE[0], OPENING + timedelta(minutes=45)) == gone

    def test_who_is_there_at_the_opening_needs_no_time(self):
        meeting = editing.set_status(sitting(), PEOPLE[0], AttendanceStatus.EXCUSED)
        there = editing.arrive(meeting, PEOPLE[0], OPENING)
        assert editing.attendance_of(there, PEOPLE[0]).intervals == ()
        before = editing.change(meeting, started=None)
        early = editing.arrive(before, PEOPLE[0], OPENING + timedelta(minutes=5))
        assert editing.attendance_of(early, PEOPLE[0]).intervals == ()
        left = editing.leave(there, PEOPLE[0], OPENING + timedelta(minutes=30))
        assert editing.attendance_of(left, PEOPLE[0]).intervals[0].arrived == meeting.started

    def test_who_goes_in_the_minute_they_came_was_not_there(self):
        gone = editing.leave(sitting(), PEOPLE[0], OPENING)
        entry = editing.attendance_of(gone, PEOPLE[0])
        assert (entry.status, entry.intervals) == (AttendanceStatus.ABSENT, ())

    def test_excused_people_have_no_times(self):
        meeting = editing.leave(sitting(), PEOPLE[0], OPENING + timedelta(minutes=5))
        meeting = editing.set_status(meeting, PEOPLE[0], AttendanceStatus.EXCUSED, note="ill")
        entry = editing.attendance_of(meeting, PEOPLE[0])
        assert (entry.intervals, entry.note, entry.voting_right) == ((), "ill", True)

    def test_guests_come_and_go_without_a_vote(self):
        meeting = editing.add_guest(sitting(2), PEOPLE[6], "engineer")
        meeting = editing.leave(meeting, PEOPLE[6], OPENING + timedelta(minutes=5))
        meeting = editing.arrive(meeting, PEOPLE[6], OPENING + timedelta(minutes=9))
        entry = editing.attendance_of(meeting, PEOPLE[6])
        assert (entry.status, entry.voting_right, len(entry.intervals)) == (AttendanceStatus.GUEST, False, 2)
        assert editing.quorum_state(meeting, COUNCIL).present == 2
        assert editing.attendance_of(editing.remove_attendance(meeting, PEOPLE[6]), PEOPLE[6]) is None

    @given(st.lists(st.tuples(st.booleans(), st.integers(1, 90)), max_size=12))
    def test_intervals_never_overlap_and_run_forward(self, events):
        meeting = sitting(1)
        at = OPENING
        for comes, minutes in events:
            at += timedelta(minutes=minutes)
            meeting = (editing.arrive if comes else editing.leave)(meeting, PEOPLE[0], at)
        times = [time for span in meeting.attendance[0].intervals for time in (span.arrived, span.left)]
        assert None not in times[:-1]
        known = [time for time in times if time]
        assert known == sorted(set(known))


class TestVotes:
    """Counts, results and what is shown before."""

    def test_the_outlook_says_who_may_vote_and_how_many_are_needed(self):
        meeting, motion = with_motion(requirement=Requirement.TWO_THIRDS_OF_PRESENT)
        recusal = Recusal(person=PEOPLE[0], reason="owner", left_room=True)
        outlook = editing.vote_outlook(meeting, motion, COUNCIL, recusals=[recusal])
        assert (outlook.eligible, outlook.quorum.present, outlook.quorum.needed, outlook.needed.votes) == (4, 4, 5, 3)
        gone = editing.leave(meeting, PEOPLE[1], OPENING + timedelta(minutes=10))
        later = OPENING + timedelta(minutes=15)
        assert editing.vote_outlook(gone, motion, COUNCIL, at=later).eligible == 4
        assert editing.vote_outlook(gone, motion, COUNCIL).eligible == 5
        seats = editing.change_motion(meeting, motion, requirement=Requirement.TWO_THIRDS_OF_SEATS)
        unknown = editing.changed(COUNCIL, voting_member_count=None)
        assert editing.vote_outlook(seats, motion, unknown).needed is None

    def test_a_count_gives_the_result_and_freezes_who_could_vote(self):
        meeting, motion = with_motion()
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=3, no=1, abstain=1)
        (event,) = editing.motion_of(voted, motion).vote_events
        assert (event.eligible, event.counts.yes, event.round) == (5, 3, 1)
        assert editing.motion_of(voted, motion).result is MotionResult.ADOPTED
        corrected = editing.record_vote(voted, motion, COUNCIL, yes=1, no=3, vote_id=event.id)
        assert len(editing.motion_of(corrected, motion).vote_events) == 1
        assert editing.motion_of(corrected, motion).vote_events[0].id == event.id
        assert editing.motion_of(corrected, motion).result is MotionResult.REJECTED
        again = editing.record_vote(corrected, motion, COUNCIL, yes=4, no=0)
        assert [event.round for event in editing.motion_of(again, motion).vote_events] == [1, 2]
        assert editing.motion_of(again, motion).result is MotionResult.ADOPTED
        back = editing.remove_vote(again, motion, editing.motion_of(again, motion).vote_events[1].id, COUNCIL)
        assert editing.motion_of(back, motion).result is MotionResult.REJECTED

    def test_more_votes_than_voters_are_refused_with_the_numbers(self):
        meeting, motion = with_motion()
        with pytest.raises(TooManyVotesError, match="6 votes were counted, but only 5"):
            editing.record_vote(meeting, motion, COUNCIL, yes=4, no=2)
        with pytest.raises(WrongForMethodError):
            editing.record_vote(meeting, motion, COUNCIL, yes=4, blank=1)
        secret = editing.record_vote(meeting, motion, COUNCIL, yes=4, blank=1, method=VotingMethod.SECRET)
        assert editing.motion_of(secret, motion).vote_events[0].counts.blank == 1

    def test_by_name_and_never_by_name_in_a_secret_ballot(self):
        meeting, motion = with_motion()
        votes = dict.fromkeys(PEOPLE[:3], VoteOption.YES) | {PEOPLE[3]: VoteOption.NO, PEOPLE[6]: VoteOption.ABSENT}
        called = editing.record_vote(meeting, motion, COUNCIL, votes=votes, method=VotingMethod.ROLL_CALL)
        event = editing.motion_of(called, motion).vote_events[0]
        assert (event.counts.yes, event.counts.no, len(event.votes)) == (3, 1, 5)
        with pytest.raises(DeskError, match="may not vote"):
            editing.record_vote(
                meeting, motion, COUNCIL, votes={PEOPLE[6]: VoteOption.YES}, method=VotingMethod.ROLL_CALL
            )
        secret = editing.record_vote(meeting, motion, COUNCIL, yes=3, votes=votes, method=VotingMethod.SECRET)
        assert editing.motion_of(secret, motion).vote_events[0].votes == ()

    def test_everyone_for_with_one_key(self):
        meeting, motion = with_motion()
        recusal = Recusal(person=PEOPLE[0], reason="owner")
        voted = editing.record_vote(meeting, motion, COUNCIL, method=VotingMethod.UNANIMOUS, recusals=[recusal])
        event = editing.motion_of(voted, motion).vote_events[0]
        assert (event.eligible, event.counts.yes, event.recusals) == (4, 4, (recusal,))

    def test_a_tie_waits_for_the_chair(self):
        meeting, motion = with_motion(sitting(4))
        tied = editing.record_vote(meeting, motion, COUNCIL, yes=2, no=2)
        assert editing.motion_of(tied, motion).result is None
        assert editing.proposal(tied, motion, COUNCIL).outcome is Outcome.CASTING_VOTE_DUE
        chair = CastingVote(person=PEOPLE[0], option=CastingOption.YES)
        event = editing.motion_of(tied, motion).vote_events[0]
        settled = editing.record_vote(tied, motion, COUNCIL, yes=2, no=2, casting=chair, vote_id=event.id)
        assert editing.motion_of(settled, motion).result is MotionResult.ADOPTED
        assert editing.motion_of(settled, motion).vote_events[0].counts.yes == 2

    def test_a_result_against_the_votes_takes_a_reason_that_is_kept(self):
        meeting, motion = with_motion()
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=1, no=4)
        with pytest.raises(ReasonMissingError):
            editing.set_result(voted, motion, MotionResult.ADOPTED, COUNCIL)
        chosen = editing.set_result(voted, motion, MotionResult.ADOPTED, COUNCIL, reason="The chair ruled so.")
        chosen = editing.set_result(chosen, motion, MotionResult.ADOPTED, COUNCIL, reason="The chair ruled so.")
        assert editing.motion_of(chosen, motion).result is MotionResult.ADOPTED
        assert editing.motion_of(chosen, motion).result_reason == "The chair ruled so."
        assert chosen.agenda[0].speeches == ()
        assert editing.motion_of(editing.set_result(chosen, motion, None, COUNCIL), motion).result is None
        noted = editing.set_result(meeting, motion, MotionResult.NOTED, COUNCIL, reason="No vote to differ from.")
        assert "result_reason" not in to_json(editing.motion_of(noted, motion))

    def test_a_reason_goes_with_the_result_it_was_given_for(self):
        meeting, motion = with_motion()
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=1, no=4)
        event = editing.motion_of(voted, motion).vote_events[0]
        chosen = editing.set_result(voted, motion, MotionResult.ADOPTED, COUNCIL, reason=" The chair ruled so.\n")
        assert editing.motion_of(chosen, motion).result_reason == "The chair ruled so."
        for step in (
            lambda: editing.set_result(chosen, motion, MotionResult.REJECTED, COUNCIL, reason="Not needed."),
            lambda: editing.set_result(chosen, motion, None, COUNCIL),
            lambda: editing.change_motion(chosen, motion, result=MotionResult.REJECTED),
            lambda: editing.record_vote(chosen, motion, COUNCIL, yes=5, vote_id=event.id),
            lambda: editing.remove_vote(chosen, motion, event.id, COUNCIL),
        ):
            assert "result_reason" not in to_json(editing.motion_of(step(), motion))
        same = editing.change_motion(chosen, motion, result=MotionResult.ADOPTED, title="Lights")
        assert editing.motion_of(same, motion).result_reason == "The chair ruled so."
        both = editing.change_motion(chosen, motion, result=MotionResult.NOTED, result_reason="Only told.")
        assert editing.motion_of(both, motion).result_reason == "Only told."

    def test_the_majority_is_the_councils_rule_unless_given(self):
        strict = editing.changed(COUNCIL, rules=Rules(requirement=Requirement.UNANIMITY))
        meeting = editing.add_item(sitting(), "A")
        item = meeting.agenda[0].id
        ruled = editing.add_motion(meeting, item, "x", council=strict).agenda[0].motions[0]
        given_ = (
            editing.add_motion(meeting, item, "x", council=strict, requirement=Requirement.TWO_THIRDS_OF_SEATS)
            .agenda[0]
            .motions[0]
        )
        assert (ruled.requirement, given_.requirement) == (Requirement.UNANIMITY, Requirement.TWO_THIRDS_OF_SEATS)


@pytest.mark.parametrize(
    ("language", "calendar", "taken", "expected"),
    [
        (Language.FA, Calendar.JALALI, ["۶۴", "۶۵"], "۶۶"),
        (Language.AR, Calendar.ISLAMIC_UMALQURA, ["٦٥/١٤٤٨", "٩٩/١٤٤٧"], "٦٦/١٤٤٨"),
        (Language.AR, Calendar.GREGORIAN, [], "١/١٤٤٨"),
        (Language.RU, Calendar.GREGORIAN, ["2.1", "2.2"], "2.1"),
        (Language.EN, Calendar.GREGORIAN, ["2026/65", "2025/80"], "2026/66"),
    ],
)
def test_decisions_are_numbered_as_the_language_of_the_meeting_does(language, calendar, taken, expected):
    meeting = editing.add_item(editing.add_item(sitting(language=language), "A"), "B")
    item = meeting.agenda[1].id
    reference = editing.next_reference(taken, meeting, item, calendar=calendar)
    assert reference == expected
    meeting = editing.add_motion(meeting, item, "x", reference=reference)
    assert editing.next_reference(taken, meeting, item, calendar=calendar) != reference
