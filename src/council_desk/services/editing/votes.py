"""Votes on a motion: who may vote, what is needed, the counts, and what they give. The rules are in domain.voting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack

from council_desk.domain import voting
from council_desk.domain.attendance import eligible_voters
from council_desk.domain.quorum import QuorumState
from council_desk.domain.terms import (
    AttendanceStatus,
    CastingOption,
    MeetingState,
    MotionResult,
    TieRule,
    VoteOption,
    VotingMethod,
)
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import (
    AgendaItem,
    CastingVote,
    Counts,
    Meeting,
    Motion,
    Organization,
    Recusal,
    Vote,
    VoteEvent,
)
from council_desk.services.editing.decisions import change_motion, motion_of, with_motion
from council_desk.services.editing.quorum import quorum_state
from council_desk.services.editing.values import changed, find, gone, make, replaced, text_of, without

_NOT_A_VOTER = sentence("Somebody whose vote was counted may not vote, or was counted twice.")
_NOT_TIED = sentence("This vote is not tied, so that nothing remains to be settled.")
_NOT_THE_CHAIRS = sentence("By the rules of this council the chair does not settle a tie.")
_NOT_BY_LOT = sentence("By the rules of this council a tie is not settled by lot.")
_NO_CHAIR = sentence("Enter first who chairs the meeting: the casting vote is the chair's.")
_UNCOUNTED = frozenset({VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION})


@dataclass(frozen=True, slots=True)
class VoteOutlook:
    """What is shown before a vote: who may vote, the quorum, and how many votes carry the motion.

    `needed` is None where the majority is over seats whose number is not entered.
    """

    eligible: int
    quorum: QuorumState
    needed: voting.Needed | None


@dataclass(frozen=True, slots=True)
class VotePreview:
    """What a count would be kept as, the result it gives, and how many voters it leaves out."""

    event: VoteEvent
    proposal: voting.Proposal
    missing: int


class Count(TypedDict, total=False):
    """What is entered of a vote: by numbers, or by names with `votes`; see `record_vote`."""

    yes: int | None
    no: int
    abstain: int
    not_voting: int
    blank: int
    invalid: int
    method: VotingMethod
    eligible: int | None
    at: datetime | None
    votes: Mapping[str, VoteOption] | None
    recusals: Iterable[Recusal] | None
    casting: CastingVote | None
    vote_id: str | None


def vote_outlook(
    meeting: Meeting,
    motion_id: str,
    council: Organization,
    *,
    at: datetime | None = None,
    recusals: Iterable[Recusal] | None = None,
) -> VoteOutlook:
    """Give what is shown before a vote at a moment; the recused are those of the item unless others are given.

    Raises NotThereError, QuorumUnknownError.
    """
    motion = motion_of(meeting, motion_id)
    aside = _item_of_motion(meeting, motion_id).recusals if recusals is None else tuple(recusals)
    eligible = len(eligible_voters(meeting.attendance, text_of(at) if at else None, aside))
    state = quorum_state(meeting, council, at=at, recusals=aside)
    try:
        needed = voting.needed(motion.requirement, eligible=eligible, seats=council.voting_member_count)
    except voting.SeatsUnknownError:
        needed = None
    return VoteOutlook(eligible, state, needed)


def record_vote(meeting: Meeting, motion_id: str, council: Organization, **count: Unpack[Count]) -> Meeting:
    """Give the meeting with a vote on a motion and the result that the votes give.

    By numbers, or by names with `votes`; without `yes`, a unanimous vote or acclamation is of everyone. `eligible` is
    who may vote at the moment `at` (without it: who came at any time) unless it is given; the recused are those of the
    item unless others are given. While the council sits, `at` is kept as the moment of the vote. With `vote_id` an
    earlier count is corrected: who could vote stays as it was, and so does what settled the tie while there is one.
    Without it a further round is added and the earlier stay. In a roll call the absent and the recused are kept by
    name. Raises TooManyVotesError with the numbers named, WrongForMethodError, SeatsUnknownError, NotThereError, and
    DeskError for votes of people who have none.
    """
    event = preview_vote(meeting, motion_id, council, **count).event
    return _with_event(meeting, motion_id, council, event)


def preview_vote(meeting: Meeting, motion_id: str, council: Organization, **count: Unpack[Count]) -> VotePreview:
    """Give what `record_vote` would keep of a count, and what it would give; nothing is changed. Raises as it does."""
    motion = motion_of(meeting, motion_id)
    former = next((event for event in motion.vote_events if event.id == count.get("vote_id")), None)
    method, at, given = count.get("method", VotingMethod.SHOW_OF_HANDS), count.get("at"), count.get("recusals")
    aside = _aside(meeting, motion_id, former, given)
    voters = eligible_voters(meeting.attendance, text_of(at) if at else former.taken_at if former else None, aside)
    eligible = count.get("eligible")
    if eligible is None:
        eligible = former.eligible if former and at is None and given is None else len(voters)
    cast: tuple[Vote, ...] = ()
    votes = count.get("votes")
    if votes and voting.names_allowed(method):
        cast = _cast(meeting, votes, voters, aside, method)
        tally = voting.tally(cast)
    else:
        tally = _numbers(count, eligible, method)
    missing = voting.missing_votes(tally, eligible, method)
    round_ = former.round if former else max((event.round for event in motion.vote_events), default=0) + 1
    event = make(
        VoteEvent,
        id=former.id if former else new_id(),
        method=method,
        round=round_ if round_ > 1 else None,
        eligible=eligible,
        counts=_counts(tally),
        votes=cast or None,
        recusals=aside or None,
        casting_vote=count.get("casting") or (former.casting_vote if former else None),
        lot=former.lot if former else None,
        taken_at=_taken_at(meeting, former, at),
    )
    if not voting.is_tie(motion.requirement, tally):
        event = changed(event, casting_vote=None, lot=None)
    return VotePreview(event, _propose(motion, _with(motion.vote_events, event), council), missing)


def missing_votes(meeting: Meeting, motion_id: str, vote_id: str | None = None) -> int:
    """Give how many voters a count leaves out, the last one unless another is named; 0 where nothing was counted.

    Raises NotThereError, TooManyVotesError for a count from elsewhere that cannot be right.
    """
    if vote_id is None and not motion_of(meeting, motion_id).vote_events:
        return 0
    event = _event(meeting, motion_id, vote_id)
    return voting.missing_votes(event.counts, event.eligible)


def fill_up(meeting: Meeting, motion_id: str, council: Organization, vote_id: str | None = None) -> Meeting:
    """Give the meeting with everyone whom a count leaves out as not voting; by name, if it was by name.

    Raises NotThereError, TooManyVotesError.
    """
    event = _event(meeting, motion_id, vote_id)
    tally = voting.fill_up(event.counts, event.eligible)
    if tally.not_voting == event.counts.not_voting:
        return meeting
    votes = event.votes
    if votes:
        named = {vote.voter for vote in votes}
        silent = eligible_voters(meeting.attendance, event.taken_at, event.recusals)
        new = (make(Vote, voter=who, option=VoteOption.NOT_VOTING) for who in silent if who not in named)
        votes = (*votes, *new)
        tally = voting.tally(votes)
    full = changed(event, counts=_counts(tally), votes=votes)
    return _with_event(meeting, motion_id, council, full)


def set_casting_vote(
    meeting: Meeting,
    motion_id: str,
    council: Organization,
    option: CastingOption | None,
    *,
    person: str | None = None,
    vote_id: str | None = None,
) -> Meeting:
    """Give the meeting with the chair's vote that settles a tie, or without it; the counts stay.

    Raises DeskError where the vote is not tied, the rules leave it to something else, or nobody chairs; NotThereError.
    """
    casting = None
    if option is not None:
        person = person or meeting.chair
        if person is None:
            raise DeskError(_NO_CHAIR)
        casting = make(CastingVote, person=person, option=option)
    event = _tied(meeting, motion_id, council, TieRule.CHAIR_DECIDES, vote_id)
    settled = changed(event, casting_vote=casting)
    return _with_event(meeting, motion_id, council, settled)


def set_lot(
    meeting: Meeting,
    motion_id: str,
    council: Organization,
    option: CastingOption | None,
    *,
    vote_id: str | None = None,
) -> Meeting:
    """Give the meeting with what the lot made of a tie, or without it; the counts stay.

    Raises DeskError where the vote is not tied or the rules leave it to something else; NotThereError.
    """
    event = _tied(meeting, motion_id, council, TieRule.LOT, vote_id)
    settled = changed(event, lot=option)
    return _with_event(meeting, motion_id, council, settled)


def remove_vote(meeting: Meeting, motion_id: str, vote_id: str, council: Organization) -> Meeting:
    """Give the meeting without a vote, and with the result that the votes left give. Raises NotThereError."""
    return _with_votes(meeting, motion_id, council, without(motion_of(meeting, motion_id).vote_events, vote_id))


def proposal(meeting: Meeting, motion_id: str, council: Organization) -> voting.Proposal:
    """Give the result that the votes on a motion give, and why. Raises SeatsUnknownError, NotThereError."""
    motion = motion_of(meeting, motion_id)
    return _propose(motion, motion.vote_events, council)


def set_result(
    meeting: Meeting, motion_id: str, result: MotionResult | None, council: Organization, *, reason: str = ""
) -> Meeting:
    """Give the meeting with a result of a motion.

    One that goes against the votes takes a reason, which is kept as the motion's `result_reason` and printed with the
    result; any other result has none. Raises ReasonMissingError, SeatsUnknownError, NotThereError, InvalidValueError.
    """
    kept = None
    if result is not None:
        proposed = proposal(meeting, motion_id, council)
        voting.decide(proposed, result, reason)
        if voting.overrides(proposed, result):
            kept = reason.strip()
    return change_motion(meeting, motion_id, result=result, result_reason=kept)


def _aside(
    meeting: Meeting, motion_id: str, former: VoteEvent | None, recusals: Iterable[Recusal] | None
) -> tuple[Recusal, ...]:
    """Give who takes no part in a vote: as given, as it was when the vote was taken, or as declared on the item."""
    if recusals is not None:
        return tuple(recusals)
    return former.recusals if former else _item_of_motion(meeting, motion_id).recusals


def _numbers(count: Count, eligible: int, method: VotingMethod) -> voting.Tally:
    yes = count.get("yes")
    if yes is None and method in _UNCOUNTED:
        return voting.all_for(eligible)
    return voting.Tally(
        yes or 0,
        count.get("no", 0),
        count.get("abstain", 0),
        count.get("not_voting", 0),
        count.get("blank", 0),
        count.get("invalid", 0),
    )


def _taken_at(meeting: Meeting, former: VoteEvent | None, at: datetime | None) -> str | None:
    """Give the moment of a vote: when it was counted first in a sitting; one entered afterwards has none."""
    if former is not None and former.taken_at is not None:
        return former.taken_at
    return text_of(at) if at and meeting.state is MeetingState.IN_SESSION else None


def _cast(
    meeting: Meeting,
    votes: Mapping[str, VoteOption],
    voters: tuple[str, ...],
    recusals: tuple[Recusal, ...],
    method: VotingMethod,
) -> tuple[Vote, ...]:
    """Give a vote by name, in a roll call also of those who could not vote. Raises DeskError for strangers."""
    cast = tuple(make(Vote, voter=voter, option=option) for voter, option in votes.items())
    if unknown := voting.strangers(cast, voters):
        raise DeskError(_NOT_A_VOTER, people=unknown)
    if method is not VotingMethod.ROLL_CALL:
        return cast
    aside = {recusal.person for recusal in recusals}
    rest = (
        make(Vote, voter=entry.person, option=VoteOption.RECUSED if entry.person in aside else VoteOption.ABSENT)
        for entry in meeting.attendance
        if entry.voting_right
        and entry.status is not AttendanceStatus.GUEST
        and entry.person not in votes
        and entry.person not in voters
    )
    return (*cast, *rest)


def _event(meeting: Meeting, motion_id: str, vote_id: str | None) -> VoteEvent:
    events = motion_of(meeting, motion_id).vote_events
    if vote_id is not None:
        return find(events, vote_id)
    if not events:
        raise gone()
    return events[-1]


def _tied(meeting: Meeting, motion_id: str, council: Organization, rule: TieRule, vote_id: str | None) -> VoteEvent:
    event = _event(meeting, motion_id, vote_id)
    if not voting.is_tie(motion_of(meeting, motion_id).requirement, event.counts):
        raise DeskError(_NOT_TIED)
    if _tie_rule(council) is not rule:
        raise DeskError(_NOT_BY_LOT if rule is TieRule.LOT else _NOT_THE_CHAIRS)
    return event


def _with(events: tuple[VoteEvent, ...], event: VoteEvent) -> tuple[VoteEvent, ...]:
    if any(one.id == event.id for one in events):
        return replaced(events, event.id, lambda _: event)
    return (*events, event)


def _with_event(meeting: Meeting, motion_id: str, council: Organization, event: VoteEvent) -> Meeting:
    return _with_votes(meeting, motion_id, council, _with(motion_of(meeting, motion_id).vote_events, event))


def _with_votes(meeting: Meeting, motion_id: str, council: Organization, events: tuple[VoteEvent, ...]) -> Meeting:
    def settle(motion: Motion) -> Motion:
        result = _propose(motion, events, council).result
        return changed(motion, vote_events=events, result=result, result_reason=None)

    return with_motion(meeting, motion_id, settle)


def _propose(motion: Motion, events: tuple[VoteEvent, ...], council: Organization) -> voting.Proposal:
    seats = council.voting_member_count
    return voting.propose(motion.requirement, events, seats=seats, tie=_tie_rule(council))


def _tie_rule(council: Organization) -> TieRule:
    return council.rules.tie if council.rules else TieRule.REJECTED


def _counts(tally: voting.Tally) -> Counts:
    """Write abstentions and those who did not vote out even where there are none, as minutes name them."""
    return make(
        Counts,
        yes=tally.yes,
        no=tally.no,
        abstain=tally.abstain,
        not_voting=tally.not_voting,
        blank=tally.blank or None,
        invalid=tally.invalid or None,
    )


def _item_of_motion(meeting: Meeting, motion_id: str) -> AgendaItem:
    return next(item for item in meeting.agenda if any(motion.id == motion_id for motion in item.motions))
