"""Votes in a sitting: who was there, who stood aside, what was left out, and what settled a tie."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.sitting_help import COUNCIL, PEOPLE, after, sitting, with_motion

from council_desk.domain.attendance import eligible_voters
from council_desk.domain.terms import (
    AttendanceStatus,
    CastingOption,
    MeetingState,
    MotionResult,
    Requirement,
    TieRule,
    VoteOption,
    VotingMethod,
)
from council_desk.domain.voting import Outcome, TooManyVotesError, WrongForMethodError, propose
from council_desk.errors import DeskError
from council_desk.record.models import CastingVote, Recusal, Rules
from council_desk.services import editing

YES, NO, ABSTAIN, SILENT, ABSENT, RECUSED = VoteOption


def council(tie):
    return editing.changed(COUNCIL, rules=Rules(tie=tie))


def last_vote(meeting, motion):
    return editing.motion_of(meeting, motion).vote_events[-1]


class TestWhoVotes:
    """The recused and those who are out, at the moment of the vote."""

    def test_the_recusals_of_the_item_and_the_presence_of_the_moment_hold(self):
        meeting, motion = with_motion()
        meeting = editing.recuse(meeting, meeting.agenda[0].id, PEOPLE[0], "owner", left_room=True)
        meeting = editing.leave(meeting, PEOPLE[1], after(10))
        outlook = editing.vote_outlook(meeting, motion, COUNCIL, at=after(15))
        assert (outlook.eligible, outlook.quorum.present) == (5, 5)
        assert editing.vote_outlook(meeting, motion, COUNCIL, at=after(15), recusals=()).eligible == 6
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=5, at=after(15))
        event = last_vote(voted, motion)
        assert (event.eligible, event.taken_at) == (5, after(15).isoformat())
        assert event.recusals == meeting.agenda[0].recusals

    def test_a_count_that_is_corrected_stays_with_who_could_vote(self):
        meeting, motion = with_motion()
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=5, at=after(15))
        event = last_vote(voted, motion)
        later = editing.leave(voted, PEOPLE[0], after(20))
        later = editing.recuse(later, later.agenda[0].id, PEOPLE[1], "owner")
        corrected = last_vote(editing.record_vote(later, motion, COUNCIL, yes=4, no=3, vote_id=event.id), motion)
        assert (corrected.eligible, corrected.taken_at, corrected.recusals) == (7, event.taken_at, ())
        anew = last_vote(
            editing.record_vote(later, motion, COUNCIL, yes=4, vote_id=event.id, recusals=later.agenda[0].recusals),
            motion,
        )
        assert (anew.eligible, anew.taken_at) == (6, event.taken_at)
        moved = last_vote(editing.record_vote(later, motion, COUNCIL, yes=4, vote_id=event.id, at=after(25)), motion)
        assert (moved.eligible, moved.taken_at) == (6, event.taken_at)

    def test_afterwards_the_moment_says_who_was_there_and_is_not_kept(self):
        meeting, motion = with_motion(sitting(state=MeetingState.HELD, ended=after(60).isoformat()))
        meeting = editing.leave(meeting, PEOPLE[1], after(10))
        event = last_vote(editing.record_vote(meeting, motion, COUNCIL, yes=6, at=after(15)), motion)
        assert (event.eligible, event.taken_at) == (6, None)

    def test_in_a_roll_call_the_absent_and_the_recused_are_kept_by_name(self):
        meeting, motion = with_motion(sitting(4))
        meeting = editing.mark(meeting, PEOPLE[3], AttendanceStatus.EXCUSED, after(1))
        meeting = editing.add_guest(meeting, PEOPLE[9])
        meeting = editing.set_status(meeting, PEOPLE[8], AttendanceStatus.PRESENT)
        meeting = editing.recuse(meeting, meeting.agenda[0].id, PEOPLE[2], "owner")
        votes = {PEOPLE[0]: YES, PEOPLE[1]: ABSTAIN}
        called = editing.record_vote(meeting, motion, COUNCIL, votes=votes, method=VotingMethod.ROLL_CALL, at=after(5))
        event = last_vote(called, motion)
        named = {vote.voter: vote.option for vote in event.votes}
        assert named == {**votes, PEOPLE[2]: RECUSED, PEOPLE[3]: ABSENT}
        assert (event.eligible, event.counts.yes, event.counts.abstain, event.counts.not_voting) == (2, 1, 1, 0)
        by_hands = editing.record_vote(meeting, motion, COUNCIL, votes=votes, at=after(5))
        assert len(last_vote(by_hands, motion).votes) == 2

    def test_who_may_not_vote_is_refused_and_named_to_the_caller(self):
        meeting, motion = with_motion()
        with pytest.raises(DeskError, match="may not vote") as refused:
            editing.record_vote(meeting, motion, COUNCIL, votes={PEOPLE[11]: YES}, method=VotingMethod.ROLL_CALL)
        assert refused.value.values == {"people": (PEOPLE[11],)}


class TestCounting:
    """What is shown while counting, and what is left out."""

    def test_a_preview_changes_nothing_and_says_what_is_missing(self):
        meeting, motion = with_motion()
        preview = editing.preview_vote(meeting, motion, COUNCIL, yes=3, no=2, at=after(5))
        assert (preview.missing, preview.proposal.result, preview.event.eligible) == (2, MotionResult.ADOPTED, 7)
        assert editing.motion_of(meeting, motion).vote_events == ()
        with pytest.raises(TooManyVotesError, match="8 votes were counted, but only 7 may vote"):
            editing.preview_vote(meeting, motion, COUNCIL, yes=6, no=2)

    def test_the_rest_did_not_vote(self):
        meeting, motion = with_motion()
        assert editing.missing_votes(meeting, motion) == 0
        voted = editing.record_vote(meeting, motion, COUNCIL, yes=3, no=2, at=after(5))
        first = last_vote(voted, motion).id
        assert editing.missing_votes(voted, motion) == editing.missing_votes(voted, motion, first) == 2
        full = editing.fill_up(voted, motion, COUNCIL)
        assert (last_vote(full, motion).counts.not_voting, editing.missing_votes(full, motion)) == (2, 0)
        assert editing.fill_up(full, motion, COUNCIL) == full
        second = editing.record_vote(voted, motion, COUNCIL, yes=7, at=after(6))
        assert (
            editing.fill_up(second, motion, COUNCIL, first).agenda[0].motions[0].vote_events[0].counts.not_voting == 2
        )
        with pytest.raises(editing.NotThereError):
            editing.fill_up(meeting, motion, COUNCIL)
        with pytest.raises(editing.NotThereError):
            editing.missing_votes(meeting, motion, PEOPLE[0])

    def test_the_rest_of_a_roll_call_is_named(self):
        meeting, motion = with_motion(sitting(4))
        meeting = editing.leave(meeting, PEOPLE[3], after(2))
        voted = editing.record_vote(
            meeting, motion, COUNCIL, votes={PEOPLE[0]: YES}, method=VotingMethod.ROLL_CALL, at=after(5)
        )
        event = last_vote(editing.fill_up(voted, motion, COUNCIL), motion)
        named = {vote.voter: vote.option for vote in event.votes}
        assert named == {PEOPLE[0]: YES, PEOPLE[1]: SILENT, PEOPLE[2]: SILENT, PEOPLE[3]: ABSENT}
        assert (event.counts.yes, event.counts.not_voting) == (1, 2)

    def test_nobody_is_against_where_all_are_of_one_mind(self):
        meeting, motion = with_motion()
        for method in (VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION):
            voted = editing.record_vote(meeting, motion, COUNCIL, method=method, at=after(5))
            assert last_vote(voted, motion).counts.yes == 7
            with pytest.raises(WrongForMethodError):
                editing.record_vote(meeting, motion, COUNCIL, yes=6, no=1, method=method)


class TestTies:
    """What settles a tie stands beside the counts."""

    def tied(self, tie, **fields):
        meeting, motion = with_motion(sitting(6), **fields)
        return editing.record_vote(meeting, motion, council(tie), yes=3, no=3, at=after(5)), motion

    def test_the_chair_settles_it(self):
        chairs = council(TieRule.CHAIR_DECIDES)
        meeting, motion = self.tied(TieRule.CHAIR_DECIDES)
        carried = editing.set_casting_vote(meeting, motion, chairs, CastingOption.YES)
        event = last_vote(carried, motion)
        assert event.casting_vote == CastingVote(person=PEOPLE[0], option=CastingOption.YES)
        assert (event.counts.yes, editing.motion_of(carried, motion).result) == (3, MotionResult.ADOPTED)
        other = editing.set_casting_vote(carried, motion, chairs, CastingOption.NO, person=PEOPLE[3], vote_id=event.id)
        assert last_vote(other, motion).casting_vote.person == PEOPLE[3]
        assert editing.motion_of(other, motion).result is MotionResult.REJECTED
        back = editing.set_casting_vote(other, motion, chairs, None)
        assert back == meeting
        with pytest.raises(DeskError, match="who chairs"):
            editing.set_casting_vote(editing.change(meeting, chair=None), motion, chairs, CastingOption.YES)
        with pytest.raises(DeskError, match="chair does not settle"):
            editing.set_casting_vote(meeting, motion, council(TieRule.LOT), CastingOption.YES)
        with pytest.raises(DeskError, match="not settled by lot"):
            editing.set_lot(meeting, motion, chairs, CastingOption.YES)

    def test_the_lot_settles_it(self):
        lots = council(TieRule.LOT)
        meeting, motion = self.tied(TieRule.LOT)
        assert editing.proposal(meeting, motion, lots).outcome is Outcome.LOT_DUE
        drawn = editing.set_lot(meeting, motion, lots, CastingOption.NO)
        assert editing.motion_of(drawn, motion).result is MotionResult.REJECTED
        assert editing.proposal(drawn, motion, lots).outcome is Outcome.LOT
        assert editing.set_lot(drawn, motion, lots, None) == meeting

    def test_it_holds_while_there_is_a_tie(self):
        chairs = council(TieRule.CHAIR_DECIDES)
        meeting, motion = self.tied(TieRule.CHAIR_DECIDES)
        settled = editing.set_casting_vote(meeting, motion, chairs, CastingOption.YES)
        event = last_vote(settled, motion)
        still = editing.record_vote(settled, motion, chairs, yes=2, no=2, abstain=2, vote_id=event.id)
        assert last_vote(still, motion).casting_vote == event.casting_vote
        won = editing.record_vote(settled, motion, chairs, yes=4, no=2, vote_id=event.id, casting=event.casting_vote)
        assert last_vote(won, motion).casting_vote is None
        with pytest.raises(DeskError, match="not tied"):
            editing.set_casting_vote(won, motion, chairs, CastingOption.YES)

    def test_a_second_round_stays_beside_the_first(self):
        rounds = council(TieRule.SECOND_ROUND)
        meeting, motion = self.tied(TieRule.SECOND_ROUND)
        assert editing.proposal(meeting, motion, rounds).outcome is Outcome.SECOND_ROUND_DUE
        again = editing.record_vote(meeting, motion, rounds, yes=3, no=3, at=after(9))
        assert [event.round for event in editing.motion_of(again, motion).vote_events] == [1, 2]
        assert editing.motion_of(again, motion).result is MotionResult.REJECTED

    def test_only_a_simple_majority_ties(self):
        meeting, motion = self.tied(TieRule.CHAIR_DECIDES, requirement=Requirement.TWO_THIRDS_OF_PRESENT)
        with pytest.raises(DeskError, match="not tied"):
            editing.set_casting_vote(meeting, motion, council(TieRule.CHAIR_DECIDES), CastingOption.YES)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["absent", "excused", "aside", "out", YES, NO, ABSTAIN, SILENT, None]), min_size=1, max_size=7
    ),
    st.sampled_from(Requirement),
    st.sampled_from(TieRule),
    st.booleans(),
)
def test_a_roll_call_and_its_numbers_give_what_the_rules_give(standing, requirement, tie, by_name):
    """Each member in one of all standings; None is a voter whom the count leaves out."""
    meeting, motion = with_motion(sitting(len(standing)), requirement=requirement)
    item, rules = meeting.agenda[0].id, council(tie)
    statuses = {"absent": AttendanceStatus.ABSENT, "excused": AttendanceStatus.EXCUSED}
    for person, one in zip(PEOPLE, standing, strict=False):
        if one in statuses:
            meeting = editing.mark(meeting, person, statuses[one], after(1))
        elif one in {"aside", "out"}:
            meeting = editing.recuse(meeting, item, person, "owner", left_room=one == "out")
    votes = {who: one for who, one in zip(PEOPLE, standing, strict=False) if isinstance(one, VoteOption)}
    voters = len(votes) + standing.count(None)
    numbers = {name.value: list(votes.values()).count(name) for name in (YES, NO, ABSTAIN, SILENT)}
    given_ = {"votes": votes, "method": VotingMethod.ROLL_CALL} if by_name and votes else numbers
    preview = editing.preview_vote(meeting, motion, rules, **given_, at=after(2))
    assert (preview.event.eligible, preview.missing) == (voters, standing.count(None))
    voted = editing.record_vote(meeting, motion, rules, **given_, at=after(2))
    event = last_vote(voted, motion)
    assert event.counts.model_dump() == {**numbers, "blank": 0, "invalid": 0}
    expected = propose(requirement, [event], seats=9, tie=tie)
    assert editing.proposal(voted, motion, rules) == preview.proposal == expected
    assert editing.motion_of(voted, motion).result is expected.result
    full = editing.fill_up(voted, motion, rules)
    assert editing.missing_votes(full, motion) == 0
    recusals = tuple(Recusal(person=one.person, reason="x", left_room=one.left_room) for one in event.recusals)
    assert len(eligible_voters(meeting.attendance, event.taken_at, recusals)) == voters
