"""Votes: what a majority needs, whether the counts can be right, and the result to propose.

Whole numbers only. The program proposes, the council decides; who may vote is in attendance.py.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain.shapes import CountsLike, VoteEventLike, VoteLike
from council_desk.domain.terms import CastingOption, MotionResult, Requirement, TieRule, VoteOption, VotingMethod
from council_desk.errors import DeskError, sentence


@dataclass(frozen=True, slots=True)
class Tally:
    """The totals of one vote."""

    yes: int = 0
    no: int = 0
    abstain: int = 0
    not_voting: int = 0
    blank: int = 0
    invalid: int = 0


class Base(StrEnum):
    """What a majority is counted over."""

    VOTES = "votes"
    PRESENT = "present"
    SEATS = "seats"


@dataclass(frozen=True, slots=True)
class Needed:
    """How many votes in favour a motion needs: "6 of 9 needed"."""

    votes: int
    of: int
    base: Base

    def reachable(self, eligible: int) -> bool:
        """Say whether so many voters could carry the motion if all were for it."""
        return self.votes <= eligible


class Outcome(StrEnum):
    """Why a result is proposed, or none."""

    CARRIED = "carried"
    LOST = "lost"
    NOT_VOTED = "not_voted"
    TIE_LOST = "tie_lost"
    CASTING_VOTE = "casting_vote"
    CASTING_VOTE_DUE = "casting_vote_due"
    SECOND_ROUND_DUE = "second_round_due"
    LOT_DUE = "lot_due"
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class Proposal:
    """The result the program proposes; `result` is None while the vote has not settled the motion."""

    result: MotionResult | None
    outcome: Outcome
    needed: Needed | None = None


class TooManyVotesError(DeskError):
    """More votes than voters."""


class WrongForMethodError(DeskError):
    """Counts that the way of voting cannot give."""


class SeatsUnknownError(DeskError):
    """A majority over the seats of a council whose seats are not known."""


class ReasonMissingError(DeskError):
    """A step that asks for a reason was taken without one."""


_OVER_SEATS = frozenset({Requirement.ABSOLUTE_MAJORITY_OF_SEATS, Requirement.TWO_THIRDS_OF_SEATS})
_OVER_PRESENT = frozenset(
    {Requirement.ABSOLUTE_MAJORITY_OF_PRESENT, Requirement.TWO_THIRDS_OF_PRESENT, Requirement.UNANIMITY}
)
_OF_ONE_MIND = frozenset({VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION})
_SHARES = {
    Requirement.TWO_THIRDS_OF_VOTES: (2, 3),
    Requirement.TWO_THIRDS_OF_PRESENT: (2, 3),
    Requirement.TWO_THIRDS_OF_SEATS: (2, 3),
    Requirement.THREE_QUARTERS_OF_VOTES: (3, 4),
    Requirement.UNANIMITY: (1, 1),
}
_COUNTED = {
    VoteOption.YES: "yes",
    VoteOption.NO: "no",
    VoteOption.ABSTAIN: "abstain",
    VoteOption.NOT_VOTING: "not_voting",
}


def base_of(requirement: Requirement) -> Base:
    """Say what a majority is counted over."""
    if requirement in _OVER_SEATS:
        return Base.SEATS
    return Base.PRESENT if requirement in _OVER_PRESENT else Base.VOTES


def needed(
    requirement: Requirement, *, eligible: int, seats: int | None = None, votes_cast: int | None = None
) -> Needed:
    """Give the votes in favour that carry a motion: more than half, or two thirds, three quarters, all, rounded up.

    `eligible`: voting members present and not recused. `votes_cast`: yes and no together, once they are known; until
    then a majority of votes is reckoned as if every voter chose yes or no. Two thirds of 9 is 6. At least one vote is
    always needed. Raises SeatsUnknownError.
    """
    base = base_of(requirement)
    of = eligible
    if base is Base.SEATS:
        of = _known(seats)
    elif base is Base.VOTES and votes_cast is not None:
        of = votes_cast
    share = _SHARES.get(requirement)
    votes = of // 2 + 1 if share is None else -(-share[0] * of // share[1])
    return Needed(max(votes, 1), of, base)


def carries(requirement: Requirement, *, yes: int, no: int, eligible: int, seats: int | None = None) -> bool:
    """Say whether so many votes carry a motion. Raises SeatsUnknownError."""
    rules = {
        Requirement.SIMPLE_MAJORITY: yes > no,
        Requirement.ABSOLUTE_MAJORITY_OF_PRESENT: 2 * yes > eligible,
        Requirement.TWO_THIRDS_OF_VOTES: yes + no > 0 and 3 * yes >= 2 * (yes + no),
        Requirement.TWO_THIRDS_OF_PRESENT: yes > 0 and 3 * yes >= 2 * eligible,
        Requirement.THREE_QUARTERS_OF_VOTES: yes + no > 0 and 4 * yes >= 3 * (yes + no),
        Requirement.UNANIMITY: eligible > 0 and yes == eligible,
    }
    if requirement in rules:
        return rules[requirement]
    if requirement is Requirement.ABSOLUTE_MAJORITY_OF_SEATS:
        return 2 * yes > _known(seats)
    return yes > 0 and 3 * yes >= 2 * _known(seats)


def counted(counts: CountsLike) -> int:
    """Give how many voters the counts speak of."""
    return counts.yes + counts.no + counts.abstain + counts.not_voting + counts.blank + counts.invalid


def missing_votes(counts: CountsLike, eligible: int, method: VotingMethod = VotingMethod.SECRET) -> int:
    """Give how many voters the counts leave out: 0 is complete, more asks whether the rest did not vote.

    Raises TooManyVotesError where there are more votes than voters, WrongForMethodError for blank or invalid ballots
    where there are no ballots, and for votes against where all were of one mind.
    """
    if method is not VotingMethod.SECRET and (counts.blank or counts.invalid):
        raise WrongForMethodError(sentence("Blank and invalid ballots exist only in a secret ballot."))
    if method in _OF_ONE_MIND and counts.no:
        raise WrongForMethodError(sentence("Somebody voted against: this was neither unanimous nor by acclamation."))
    total = counted(counts)
    if total > eligible:
        raise TooManyVotesError(
            sentence(
                "{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, "
                "{abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again."
            ),
            counted=total,
            eligible=eligible,
            yes=counts.yes,
            no=counts.no,
            abstain=counts.abstain,
            not_voting=counts.not_voting,
            spoilt=counts.blank + counts.invalid,
        )
    return eligible - total


def fill_up(counts: CountsLike, eligible: int) -> Tally:
    """Give the counts with everyone left out as not voting. Raises TooManyVotesError."""
    rest = missing_votes(counts, eligible)
    return Tally(counts.yes, counts.no, counts.abstain, counts.not_voting + rest, counts.blank, counts.invalid)


def all_for(eligible: int) -> Tally:
    """Give the counts of a unanimous vote or of acclamation: everyone for."""
    return Tally(yes=eligible)


def tally(votes: Iterable[VoteLike]) -> Tally:
    """Count a roll call. Those absent or recused are recorded by name and are never counted."""
    counts = dict.fromkeys(_COUNTED.values(), 0)
    for vote in votes:
        option = _COUNTED.get(vote.option)
        if option:
            counts[option] += 1
    return Tally(**counts)


def names_allowed(method: VotingMethod) -> bool:
    """Say whether it may be recorded who voted how: never in a secret ballot."""
    return method is not VotingMethod.SECRET


def strangers(votes: Iterable[VoteLike], eligible: Iterable[str]) -> tuple[str, ...]:
    """Give those whose vote a roll call counts though they may not vote, or counts twice; in its order."""
    left = set(eligible)
    found = []
    for vote in votes:
        if vote.option not in _COUNTED:
            continue
        if vote.voter in left:
            left.discard(vote.voter)
        else:
            found.append(vote.voter)
    return tuple(found)


def last_event(events: Sequence[VoteEventLike]) -> VoteEventLike | None:
    """Give the vote that decides: the last of the highest round. Earlier ones stay on record."""
    best: VoteEventLike | None = None
    for event in events:
        if best is None or event.round >= best.round:
            best = event
    return best


def is_tie(requirement: Requirement, counts: CountsLike) -> bool:
    """Say whether votes are tied: as many for as against, and at least one, where a simple majority decides."""
    return requirement is Requirement.SIMPLE_MAJORITY and counts.yes == counts.no > 0


def propose(
    requirement: Requirement,
    events: Sequence[VoteEventLike],
    *,
    seats: int | None = None,
    tie: TieRule = TieRule.REJECTED,
) -> Proposal:
    """Propose the result of a motion from its votes; several rounds stay, the last decides.

    A tie follows the council's rule; one that remains in a second round rejects. The chair's casting vote and the lot
    settle a tie and are not added to the counts. Raises SeatsUnknownError.
    """
    event = last_event(events)
    if event is None:
        return Proposal(None, Outcome.NOT_VOTED)
    counts = event.counts
    goal = needed(requirement, eligible=event.eligible, seats=seats, votes_cast=counts.yes + counts.no)
    if is_tie(requirement, counts):
        return _settle_tie(event, tie, goal)
    if carries(requirement, yes=counts.yes, no=counts.no, eligible=event.eligible, seats=seats):
        return Proposal(MotionResult.ADOPTED, Outcome.CARRIED, goal)
    return Proposal(MotionResult.REJECTED, Outcome.LOST, goal)


def overrides(proposal: Proposal, chosen: MotionResult) -> bool:
    """Say whether a chosen result goes against the votes, so that it takes a reason, which is printed.

    Nothing is overridden where there was no vote, or where lot decides a tie.
    """
    if proposal.outcome in {Outcome.NOT_VOTED, Outcome.LOT_DUE}:
        return False
    same = {chosen, MotionResult.ADOPTED} if chosen is MotionResult.ADOPTED_AMENDED else {chosen}
    return proposal.result not in same


def decide(proposal: Proposal, chosen: MotionResult, reason: str = "") -> MotionResult:
    """Give the chosen result. Raises ReasonMissingError if it overrides the votes without a reason."""
    if overrides(proposal, chosen) and not reason.strip():
        raise ReasonMissingError(sentence("This result differs from what the votes give. Write down why."))
    return chosen


def _settle_tie(event: VoteEventLike, rule: TieRule, goal: Needed) -> Proposal:
    """Follow the council's rule for a tie."""
    if rule is TieRule.CHAIR_DECIDES:
        if event.casting_vote is None:
            return Proposal(None, Outcome.CASTING_VOTE_DUE, goal)
        return Proposal(_settled(event.casting_vote.option), Outcome.CASTING_VOTE, goal)
    if rule is TieRule.SECOND_ROUND and event.round == 1:
        return Proposal(None, Outcome.SECOND_ROUND_DUE, goal)
    if rule is TieRule.LOT:
        if event.lot is None:
            return Proposal(None, Outcome.LOT_DUE, goal)
        return Proposal(_settled(event.lot), Outcome.LOT, goal)
    return Proposal(MotionResult.REJECTED, Outcome.TIE_LOST, goal)


def _settled(option: CastingOption) -> MotionResult:
    """Give what the chair or the lot made of a tie."""
    return MotionResult.ADOPTED if option is CastingOption.YES else MotionResult.REJECTED


def _known(seats: int | None) -> int:
    """Give the number of seats. Raises SeatsUnknownError."""
    if seats is None:
        raise SeatsUnknownError(
            sentence("This majority is counted over the seats of the council. Enter the number of its seats first.")
        )
    return seats
