"""The rules over all small councils: every council of up to seven, counted anew here by hand and in exact fractions."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement, product

import pytest

from council_desk.domain.attendance import eligible_voters, voting_present
from council_desk.domain.quorum import quorum
from council_desk.domain.terms import (
    AttendanceStatus,
    CastingOption,
    MotionResult,
    QuorumRule,
    Requirement,
    TieRule,
    VoteOption,
)
from council_desk.domain.voting import Outcome, Tally, TooManyVotesError, fill_up, missing_votes, needed, propose, tally

YES, NO, ABSTAIN, SILENT = VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN, VoteOption.NOT_VOTING
LARGEST = 7
HALF, TWO_THIRDS, THREE_QUARTERS = Fraction(1, 2), Fraction(2, 3), Fraction(3, 4)


@dataclass(frozen=True)
class Casting:
    option: CastingOption


@dataclass(frozen=True)
class Event:
    counts: Tally
    eligible: int
    round: int = 1
    casting_vote: Casting | None = None
    lot: CastingOption | None = None


@dataclass(frozen=True)
class Entry:
    person: str
    status: AttendanceStatus
    voting_right: bool = True
    intervals: tuple = ()


@dataclass(frozen=True)
class Recusal:
    person: str
    left_room: bool


@dataclass(frozen=True)
class Ballot:
    voter: str
    option: VoteOption


def share(part, whole):
    return Fraction(part, whole) if whole else Fraction(0)


def carried_by_hand(requirement, ballots, seats):
    """Whether a list of ballots, one for each voter, carries a motion: the words of the rule, ballot by ballot."""
    votes = Counter(ballots)
    chose = [ballot for ballot in ballots if ballot in (YES, NO)]
    match requirement:
        case Requirement.SIMPLE_MAJORITY:
            return votes[YES] > votes[NO]
        case Requirement.ABSOLUTE_MAJORITY_OF_PRESENT:
            return share(votes[YES], len(ballots)) > HALF
        case Requirement.ABSOLUTE_MAJORITY_OF_SEATS:
            return share(votes[YES], seats) > HALF
        case Requirement.TWO_THIRDS_OF_VOTES:
            return bool(chose) and share(votes[YES], len(chose)) >= TWO_THIRDS
        case Requirement.TWO_THIRDS_OF_PRESENT:
            return share(votes[YES], len(ballots)) >= TWO_THIRDS
        case Requirement.TWO_THIRDS_OF_SEATS:
            return share(votes[YES], seats) >= TWO_THIRDS
        case Requirement.THREE_QUARTERS_OF_VOTES:
            return bool(chose) and share(votes[YES], len(chose)) >= THREE_QUARTERS
        case Requirement.UNANIMITY:
            return bool(ballots) and set(ballots) == {YES}


def all_ballots(voters):
    return combinations_with_replacement((YES, NO, ABSTAIN, SILENT), voters)


def counts(ballots):
    votes = Counter(ballots)
    return Tally(votes[YES], votes[NO], votes[ABSTAIN], votes[SILENT])


@pytest.mark.parametrize("requirement", Requirement)
def test_every_majority_in_every_small_council(requirement):
    for seats in range(1, LARGEST + 1):
        for voters in range(seats + 1):
            for ballots in all_ballots(voters):
                found = propose(requirement, [Event(counts(ballots), voters)], seats=seats)
                carried = carried_by_hand(requirement, ballots, seats)
                assert found.result is (MotionResult.ADOPTED if carried else MotionResult.REJECTED)


@pytest.mark.parametrize("requirement", Requirement)
def test_how_many_are_needed_in_every_small_council(requirement):
    for seats in range(1, LARGEST + 1):
        for voters in range(seats + 1):
            goal = needed(requirement, eligible=voters, seats=seats)
            enough = [
                yes
                for yes in range(voters + 1)
                if carried_by_hand(requirement, [YES] * yes + [NO] * (voters - yes), seats)
            ]
            assert goal.reachable(voters) == bool(enough)
            if enough:
                assert goal.votes == enough[0]


def settled_by_hand(rule, number, casting, lot):
    """What becomes of a tie: the result, or what is still to be done."""
    if rule is TieRule.REJECTED or (rule is TieRule.SECOND_ROUND and number > 1):
        return MotionResult.REJECTED, Outcome.TIE_LOST
    if rule is TieRule.SECOND_ROUND:
        return None, Outcome.SECOND_ROUND_DUE
    said = casting.option if rule is TieRule.CHAIR_DECIDES and casting else lot if rule is TieRule.LOT else None
    due, done = {
        TieRule.CHAIR_DECIDES: (Outcome.CASTING_VOTE_DUE, Outcome.CASTING_VOTE),
        TieRule.LOT: (Outcome.LOT_DUE, Outcome.LOT),
    }[rule]
    if said is None:
        return None, due
    return MotionResult.ADOPTED if said is CastingOption.YES else MotionResult.REJECTED, done


def test_every_tie_rule_round_casting_vote_and_lot_in_every_small_council():
    options = (None, CastingOption.YES, CastingOption.NO)
    ways = list(product(TieRule, (1, 2), [option and Casting(option) for option in options], options))
    ties = 0
    for voters in range(LARGEST + 1):
        for ballots in all_ballots(voters):
            votes = Counter(ballots)
            for rule, number, casting, lot in ways:
                earlier = Event(Tally(no=voters), voters)
                event = Event(counts(ballots), voters, number, casting, lot)
                found = propose(Requirement.SIMPLE_MAJORITY, [earlier, event], seats=LARGEST, tie=rule)
                if votes[YES] == votes[NO] > 0:
                    ties += 1
                    assert (found.result, found.outcome) == settled_by_hand(rule, number, casting, lot)
                else:
                    carried = votes[YES] > votes[NO]
                    assert found.result is (MotionResult.ADOPTED if carried else MotionResult.REJECTED)
    assert ties == len(ways) * sum(voters - 2 * pairs + 1 for voters in range(8) for pairs in range(1, voters // 2 + 1))


@pytest.mark.parametrize("requirement", [rule for rule in Requirement if rule is not Requirement.SIMPLE_MAJORITY])
def test_where_more_than_a_simple_majority_is_asked_for_equal_votes_settle_themselves(requirement):
    for voters in range(1, LARGEST + 1):
        for ballots in all_ballots(voters):
            for rule in TieRule:
                event = Event(counts(ballots), voters, casting_vote=Casting(CastingOption.YES), lot=CastingOption.YES)
                found = propose(requirement, [event], seats=LARGEST, tie=rule)
                assert found.outcome in {Outcome.CARRIED, Outcome.LOST}
                assert (found.outcome is Outcome.CARRIED) == carried_by_hand(requirement, ballots, LARGEST)


def test_more_votes_than_voters_are_refused_and_fewer_are_a_question_in_every_small_council():
    for voters in range(LARGEST + 1):
        for counted in range(LARGEST + 1):
            for ballots in all_ballots(counted):
                if counted > voters:
                    with pytest.raises(TooManyVotesError):
                        missing_votes(counts(ballots), voters)
                    continue
                assert missing_votes(counts(ballots), voters) == voters - counted
                assert fill_up(counts(ballots), voters) == counts((*ballots, *[SILENT] * (voters - counted)))


STANDING = ("absent", "excused", "guest", "no vote", "stays aside", "went out", *(YES, NO, ABSTAIN, SILENT))
"""All that can be said of one member of a council while a vote is taken."""


def quorum_by_hand(rule, number, seats, members):
    """The least number of members that a rule is content with."""
    if rule is QuorumRule.NUMBER:
        return number
    of = members if rule is QuorumRule.MAJORITY_OF_MEMBERS else seats
    enough = (lambda part: part >= TWO_THIRDS) if rule is QuorumRule.TWO_THIRDS_OF_SEATS else (lambda part: part > HALF)
    return next((count for count in range(1, of + 1) if enough(share(count, of))), 1)


@pytest.mark.parametrize("size", range(1, LARGEST + 1))
def test_who_may_vote_and_who_counts_for_the_quorum_in_every_small_council(size):
    rules = [(rule, None) for rule in QuorumRule if rule is not QuorumRule.NUMBER]
    rules += [(QuorumRule.NUMBER, number) for number in range(1, size + 1)]
    for standing in combinations_with_replacement(STANDING, size):
        people = [(str(place), one) for place, one in enumerate(standing)]
        attendance = [entry(person, one) for person, one in people]
        recusals = [Recusal(person, one == "went out") for person, one in people if one in ("stays aside", "went out")]
        ballots = [Ballot(person, one) for person, one in people if isinstance(one, VoteOption)]
        inside = voting_present(attendance, None, recusals)
        assert list(inside) == [who for who, one in people if isinstance(one, VoteOption) or one == "stays aside"]
        eligible = eligible_voters(attendance, None, recusals)
        assert list(eligible) == [ballot.voter for ballot in ballots]
        assert tally(ballots) == counts([ballot.option for ballot in ballots])
        members = sum(one not in ("guest", "no vote") for one in standing)
        for seats in (size, size + 1):
            for rule, number in rules:
                found = quorum(rule, seats=seats, members=members, number=number)
                least = quorum_by_hand(rule, number, seats, members)
                state = found.at(len(inside))
                assert (state.needed, state.met, state.missing) == (
                    least,
                    len(inside) >= least,
                    max(0, least - len(inside)),
                )


def entry(person, standing):
    statuses = {
        "absent": AttendanceStatus.ABSENT,
        "excused": AttendanceStatus.EXCUSED,
        "guest": AttendanceStatus.GUEST,
    }
    status = statuses.get(standing, AttendanceStatus.PRESENT)
    return Entry(person, status, voting_right=standing not in ("guest", "no vote"))
