"""Majorities, counts, ties, rounds."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.terms import CastingOption, MotionResult, Requirement, TieRule, VoteOption, VotingMethod
from council_desk.domain.voting import (
    Base,
    Needed,
    Outcome,
    ReasonMissingError,
    SeatsUnknownError,
    Tally,
    TooManyVotesError,
    WrongForMethodError,
    all_for,
    carries,
    counted,
    decide,
    fill_up,
    is_tie,
    last_event,
    missing_votes,
    names_allowed,
    needed,
    overrides,
    propose,
    strangers,
    tally,
)

R = Requirement


@dataclass(frozen=True)
class Casting:
    option: CastingOption


@dataclass(frozen=True)
class Event:
    counts: Tally
    eligible: int = 9
    round: int = 1
    casting_vote: Casting | None = None
    lot: CastingOption | None = None


@dataclass(frozen=True)
class Ballot:
    voter: str
    option: VoteOption


@dataclass(frozen=True)
class Case:
    requirement: Requirement
    eligible: int
    votes: int
    of: int
    cast: int | None = None
    seats: int | None = field(default=12)


@pytest.mark.parametrize(
    "case",
    [
        Case(R.SIMPLE_MAJORITY, 9, 5, 9),
        Case(R.SIMPLE_MAJORITY, 9, 3, 5, cast=5),
        Case(R.SIMPLE_MAJORITY, 9, 1, 0, cast=0),
        Case(R.ABSOLUTE_MAJORITY_OF_PRESENT, 9, 5, 9),
        Case(R.ABSOLUTE_MAJORITY_OF_PRESENT, 8, 5, 8),
        Case(R.ABSOLUTE_MAJORITY_OF_SEATS, 9, 7, 12),
        Case(R.TWO_THIRDS_OF_VOTES, 9, 6, 9),
        Case(R.TWO_THIRDS_OF_VOTES, 9, 5, 7, cast=7),
        Case(R.TWO_THIRDS_OF_PRESENT, 9, 6, 9),
        Case(R.TWO_THIRDS_OF_PRESENT, 10, 7, 10),
        Case(R.TWO_THIRDS_OF_SEATS, 9, 8, 12),
        Case(R.THREE_QUARTERS_OF_VOTES, 9, 7, 9),
        Case(R.THREE_QUARTERS_OF_VOTES, 8, 6, 8),
        Case(R.UNANIMITY, 9, 9, 9),
        Case(R.UNANIMITY, 0, 1, 0),
    ],
)
def test_needed(case):
    found = needed(case.requirement, eligible=case.eligible, seats=case.seats, votes_cast=case.cast)
    assert (found.votes, found.of) == (case.votes, case.of)


def test_two_thirds_of_nine_is_six():
    assert needed(R.TWO_THIRDS_OF_PRESENT, eligible=9) == Needed(6, 9, Base.PRESENT)
    assert carries(R.TWO_THIRDS_OF_PRESENT, yes=6, no=3, eligible=9)
    assert not carries(R.TWO_THIRDS_OF_PRESENT, yes=5, no=0, eligible=9)


def test_a_majority_of_seats_can_be_out_of_reach():
    goal = needed(R.ABSOLUTE_MAJORITY_OF_SEATS, eligible=4, seats=8)
    assert goal == Needed(5, 8, Base.SEATS)
    assert not goal.reachable(4) and goal.reachable(5)


@pytest.mark.parametrize("requirement", [R.ABSOLUTE_MAJORITY_OF_SEATS, R.TWO_THIRDS_OF_SEATS])
def test_seats_must_be_known(requirement):
    with pytest.raises(SeatsUnknownError):
        needed(requirement, eligible=5)
    with pytest.raises(SeatsUnknownError):
        carries(requirement, yes=5, no=0, eligible=5)


@given(
    st.sampled_from(list(Requirement)), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(1, 200)
)
def test_needed_and_carries_agree(requirement, yes, no, rest, more_seats):
    eligible = yes + no + rest
    seats = eligible + more_seats
    goal = needed(requirement, eligible=eligible, seats=seats, votes_cast=yes + no)
    assert carries(requirement, yes=yes, no=no, eligible=eligible, seats=seats) == (yes >= goal.votes)


@given(st.sampled_from(list(Requirement)), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_one_more_in_favour_never_hurts(requirement, yes, no, rest):
    eligible = yes + no + rest + 1
    if carries(requirement, yes=yes, no=no, eligible=eligible, seats=eligible):
        assert carries(requirement, yes=yes + 1, no=no, eligible=eligible, seats=eligible)


@given(st.sampled_from(list(Requirement)), st.integers(0, 60), st.integers(1, 99))
def test_nobody_in_favour_never_carries(requirement, no, seats):
    assert not carries(requirement, yes=0, no=no, eligible=no, seats=seats)


def test_more_votes_than_voters_are_refused_with_the_numbers():
    with pytest.raises(TooManyVotesError) as refused:
        missing_votes(Tally(yes=5, no=3, abstain=1, blank=1), 9)
    assert str(refused.value) == (
        "10 votes were counted, but only 9 may vote: 5 for, 3 against, 1 abstaining, 0 not voting, 1 blank or invalid. "
        "Count again."
    )


def test_fewer_votes_are_a_question():
    counts = Tally(yes=5, no=1)
    assert missing_votes(counts, 9, VotingMethod.SHOW_OF_HANDS) == 3
    assert fill_up(counts, 9) == Tally(yes=5, no=1, not_voting=3)
    assert missing_votes(fill_up(counts, 9), 9) == 0


def test_ballots_only_in_a_secret_ballot():
    assert missing_votes(Tally(yes=5, blank=1, invalid=1), 7, VotingMethod.SECRET) == 0
    for method in set(VotingMethod) - {VotingMethod.SECRET}:
        with pytest.raises(WrongForMethodError):
            missing_votes(Tally(yes=5, blank=1), 7, method)


@pytest.mark.parametrize("method", [VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION])
def test_nobody_is_against_where_all_are_of_one_mind(method):
    assert missing_votes(Tally(yes=6, abstain=1), 7, method) == 0
    with pytest.raises(WrongForMethodError, match="against"):
        missing_votes(Tally(yes=6, no=1), 7, method)


def test_names_never_in_a_secret_ballot():
    assert [method for method in VotingMethod if not names_allowed(method)] == [VotingMethod.SECRET]


def test_roll_call():
    votes = [
        Ballot("a", VoteOption.YES),
        Ballot("b", VoteOption.NO),
        Ballot("c", VoteOption.ABSTAIN),
        Ballot("d", VoteOption.NOT_VOTING),
        Ballot("e", VoteOption.ABSENT),
        Ballot("f", VoteOption.RECUSED),
        Ballot("a", VoteOption.YES),
    ]
    assert tally(votes) == Tally(yes=2, no=1, abstain=1, not_voting=1)
    assert strangers(votes, ["a", "b", "c"]) == ("d", "a")
    assert counted(all_for(7)) == all_for(7).yes == 7


def test_results():
    assert propose(R.SIMPLE_MAJORITY, []).outcome is Outcome.NOT_VOTED
    carried = propose(R.SIMPLE_MAJORITY, [Event(Tally(5, 3, 1))])
    assert (carried.result, carried.outcome, carried.needed.votes) == (MotionResult.ADOPTED, Outcome.CARRIED, 5)
    assert propose(R.SIMPLE_MAJORITY, [Event(Tally(3, 5, 1))]).result is MotionResult.REJECTED
    assert propose(R.ABSOLUTE_MAJORITY_OF_SEATS, [Event(Tally(6, 0))], seats=12).result is MotionResult.REJECTED
    assert propose(R.SIMPLE_MAJORITY, [Event(Tally(abstain=9))]).outcome is Outcome.LOST


@pytest.mark.parametrize(
    ("rule", "event", "result", "outcome"),
    [
        (TieRule.REJECTED, Event(Tally(4, 4, 1)), MotionResult.REJECTED, Outcome.TIE_LOST),
        (TieRule.CHAIR_DECIDES, Event(Tally(4, 4, 1)), None, Outcome.CASTING_VOTE_DUE),
        (
            TieRule.CHAIR_DECIDES,
            Event(Tally(4, 4), casting_vote=Casting(CastingOption.YES)),
            MotionResult.ADOPTED,
            Outcome.CASTING_VOTE,
        ),
        (
            TieRule.CHAIR_DECIDES,
            Event(Tally(4, 4), casting_vote=Casting(CastingOption.NO)),
            MotionResult.REJECTED,
            Outcome.CASTING_VOTE,
        ),
        (TieRule.SECOND_ROUND, Event(Tally(4, 4)), None, Outcome.SECOND_ROUND_DUE),
        (TieRule.SECOND_ROUND, Event(Tally(4, 4), round=2), MotionResult.REJECTED, Outcome.TIE_LOST),
        (TieRule.LOT, Event(Tally(4, 4)), None, Outcome.LOT_DUE),
        (TieRule.LOT, Event(Tally(4, 4), lot=CastingOption.YES), MotionResult.ADOPTED, Outcome.LOT),
        (TieRule.LOT, Event(Tally(4, 4), lot=CastingOption.NO), MotionResult.REJECTED, Outcome.LOT),
        (TieRule.REJECTED, Event(Tally(4, 4), lot=CastingOption.YES), MotionResult.REJECTED, Outcome.TIE_LOST),
    ],
)
def test_ties_follow_the_rule(rule, event, result, outcome):
    proposal = propose(R.SIMPLE_MAJORITY, [event], tie=rule)
    assert (proposal.result, proposal.outcome) == (result, outcome)


def test_a_tie_is_only_under_simple_majority_and_takes_votes():
    assert is_tie(R.SIMPLE_MAJORITY, Tally(4, 4))
    assert not is_tie(R.SIMPLE_MAJORITY, Tally(0, 0, 8))
    assert not is_tie(R.ABSOLUTE_MAJORITY_OF_PRESENT, Tally(4, 4))


def test_the_casting_vote_is_not_added_to_the_counts():
    event = Event(Tally(4, 4), eligible=8, casting_vote=Casting(CastingOption.YES))
    assert propose(R.SIMPLE_MAJORITY, [event], tie=TieRule.CHAIR_DECIDES).needed == Needed(5, 8, Base.VOTES)
    assert missing_votes(event.counts, event.eligible) == 0


def test_several_rounds_stay_and_the_last_decides():
    events = [Event(Tally(4, 4)), Event(Tally(5, 4), round=2), Event(Tally(3, 6), round=1)]
    assert last_event(events) is events[1]
    assert propose(R.SIMPLE_MAJORITY, events, tie=TieRule.SECOND_ROUND).result is MotionResult.ADOPTED
    same_round = [Event(Tally(5, 4)), Event(Tally(4, 5))]
    assert propose(R.SIMPLE_MAJORITY, same_round).result is MotionResult.REJECTED
    assert last_event([]) is None


def test_overriding_takes_a_reason():
    lost = propose(R.SIMPLE_MAJORITY, [Event(Tally(3, 5))])
    with pytest.raises(ReasonMissingError):
        decide(lost, MotionResult.ADOPTED, "  ")
    assert decide(lost, MotionResult.ADOPTED, "recount") is MotionResult.ADOPTED
    assert decide(lost, MotionResult.REJECTED) is MotionResult.REJECTED
    carried = propose(R.SIMPLE_MAJORITY, [Event(Tally(5, 3))])
    assert not overrides(carried, MotionResult.ADOPTED_AMENDED)
    assert not overrides(propose(R.SIMPLE_MAJORITY, []), MotionResult.NOTED)
    assert not overrides(propose(R.SIMPLE_MAJORITY, [Event(Tally(4, 4))], tie=TieRule.LOT), MotionResult.ADOPTED)
    assert overrides(propose(R.SIMPLE_MAJORITY, [Event(Tally(4, 4))], tie=TieRule.CHAIR_DECIDES), MotionResult.ADOPTED)
    drawn = propose(R.SIMPLE_MAJORITY, [Event(Tally(4, 4), lot=CastingOption.NO)], tie=TieRule.LOT)
    assert overrides(drawn, MotionResult.ADOPTED)
