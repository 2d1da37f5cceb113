"""Motions, their votes and what they give. The rules are in domain.voting and domain.attendance."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from council_desk.domain import numbering, voting
from council_desk.domain.attendance import eligible_voters, voting_present
from council_desk.domain.calendars import year_of
from council_desk.domain.digits import digits_of
from council_desk.domain.moments import local_day
from council_desk.domain.quorum import QuorumState, quorum_of
from council_desk.domain.terms import (
    AttendanceStatus,
    Calendar,
    Language,
    MotionResult,
    Requirement,
    TieRule,
    VoteOption,
    VotingMethod,
)
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import (
    CastingVote,
    Counts,
    Meeting,
    Motion,
    Organization,
    Recusal,
    Vote,
    VoteEvent,
)
from council_desk.record.moments import moment
from council_desk.services.editing.agenda import item_of, with_item
from council_desk.services.editing.values import changed, find, make, replaced, without

PATTERNS: Mapping[Language, str] = {
    Language.FA: "{n}",
    Language.AR: "{n}/{year}",
    Language.RU: "{item}.{point}",
    Language.EN: "{year}/{n}",
}
"""How decisions are numbered where a document's language is used (domain.md, "Motions and votes")."""

_NOT_A_VOTER = sentence("Somebody whose vote was counted may not vote, or was counted twice: {names}.")
_UNCOUNTED = frozenset({VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION})


@dataclass(frozen=True, slots=True)
class VoteOutlook:
    """What is shown before a vote: who may vote, the quorum, and how many votes carry the motion.

    `needed` is None where the majority is over seats whose number is not entered.
    """

    eligible: int
    quorum: QuorumState
    needed: voting.Needed | None


def motion_of(meeting: Meeting, motion_id: str) -> Motion:
    """Give a motion. Raises NotThereError."""
    return find(_motions(meeting), motion_id)


def _motions(meeting: Meeting) -> list[Motion]:
    return [motion for item in meeting.agenda for motion in item.motions]


def next_reference(
    references: Sequence[str], meeting: Meeting, item_id: str, *, calendar: Calendar = Calendar.GREGORIAN
) -> str:
    """Give the number of the next decision of an item, in the manner and the digits of the meeting's language.

    `references` are those of the council's other meetings. The year is that of the meeting's day in `calendar`; in
    Arabic documents it is the year of Umm al-Qura unless the calendar is Jalali. Raises NotThereError.
    """
    item = item_of(meeting, item_id)
    own = [motion.reference for motion in _motions(meeting) if motion.reference]
    if meeting.language is Language.AR and calendar is Calendar.GREGORIAN:
        calendar = Calendar.ISLAMIC_UMALQURA
    number = [numbered.number for numbered in meeting.agenda].index(item.number) + 1
    pattern = PATTERNS[meeting.language]
    # A number within the item starts anew in every meeting.
    taken = own if "{item}" in pattern else [*references, *own]
    return numbering.next_number(
        pattern,
        taken,
        year=year_of(local_day(meeting.scheduled_start), calendar),
        item=number,
        digits=digits_of(meeting.language),
    )


def add_motion(
    meeting: Meeting,
    item_id: str,
    text: str,
    *,
    reference: str | None = None,
    council: Organization | None = None,
    **fields: Any,
) -> Meeting:
    """Give the meeting with a new motion at the end of an item; its majority is the council's rule unless given.

    Raises NotThereError, InvalidValueError.
    """
    rules = council.rules if council else None
    if rules is not None and rules.requirement is not Requirement.SIMPLE_MAJORITY:
        fields = {"requirement": rules.requirement, **fields}
    motion = make(Motion, id=new_id(), reference=reference, text=text, **fields)
    return with_item(meeting, item_id, lambda item: changed(item, motions=(*item.motions, motion)))


def change_motion(meeting: Meeting, motion_id: str, **fields: Any) -> Meeting:
    """Give the meeting with other fields of a motion. Raises NotThereError, InvalidValueError.

    With another result the reason of the former one goes, unless a reason is among the fields.
    """

    def edit(motion: Motion) -> Motion:
        outdated = fields.get("result", motion.result) != motion.result
        return changed(motion, **({"result_reason": None} if outdated else {}) | fields)

    return _with_motion(meeting, motion_id, edit)


def remove_motion(meeting: Meeting, motion_id: str) -> Meeting:
    """Give the meeting without a motion; actions that came of it stay, without it. Raises NotThereError."""
    motion_of(meeting, motion_id)
    items = []
    for item in meeting.agenda:
        actions = tuple(
            changed(action, motion=None) if action.motion == motion_id else action for action in item.actions
        )
        motions = tuple(motion for motion in item.motions if motion.id != motion_id)
        items.append(changed(item, motions=motions, actions=actions))
    return changed(meeting, agenda=tuple(items))


def _with_motion(meeting: Meeting, motion_id: str, edit: Callable[[Motion], Motion]) -> Meeting:
    motion_of(meeting, motion_id)
    return changed(
        meeting,
        agenda=tuple(
            changed(item, motions=replaced(item.motions, motion_id, edit))
            if any(motion.id == motion_id for motion in item.motions)
            else item
            for item in meeting.agenda
        ),
    )


def quorum_state(meeting: Meeting, council: Organization, *, at: datetime | None = None) -> QuorumState:
    """Give the state of the quorum at a moment, or of all who came at any time. Raises QuorumUnknownError."""
    rule = quorum_of(council.rules, seats=council.voting_member_count, members=_voting_members(meeting))
    return rule.at(len(voting_present(meeting.attendance, _moment(at))))


def vote_outlook(
    meeting: Meeting,
    motion_id: str,
    council: Organization,
    *,
    at: datetime | None = None,
    recusals: Iterable[Recusal] = (),
) -> VoteOutlook:
    """Give what is shown before a vote at a moment. Raises NotThereError, QuorumUnknownError."""
    motion = motion_of(meeting, motion_id)
    recusals = tuple(recusals)
    eligible = len(eligible_voters(meeting.attendance, _moment(at), recusals))
    rule = quorum_of(council.rules, seats=council.voting_member_count, members=_voting_members(meeting))
    state = rule.at(len(voting_present(meeting.attendance, _moment(at), recusals)))
    try:
        needed = voting.needed(motion.requirement, eligible=eligible, seats=council.voting_member_count)
    except voting.SeatsUnknownError:
        needed = None
    return VoteOutlook(eligible, state, needed)


def record_vote(
    meeting: Meeting,
    motion_id: str,
    council: Organization,
    *,
    yes: int | None = None,
    no: int = 0,
    abstain: int = 0,
    not_voting: int = 0,
    blank: int = 0,
    invalid: int = 0,
    method: VotingMethod = VotingMethod.SHOW_OF_HANDS,
    eligible: int | None = None,
    at: datetime | None = None,
    votes: Mapping[str, VoteOption] | None = None,
    recusals: Iterable[Recusal] = (),
    casting: CastingVote | None = None,
    vote_id: str | None = None,
) -> Meeting:
    """Give the meeting with a vote on a motion and the result that the votes give.

    By numbers, or by names with `votes`; without `yes`, a unanimous vote or acclamation is of everyone. `eligible` is
    who may vote at the moment `at` (without it: who came at any time) unless it is given. With `vote_id` an earlier
    count is corrected, without it a further round is added and the earlier stay. Raises TooManyVotesError with the
    numbers named, WrongForMethodError, SeatsUnknownError, NotThereError.
    """
    motion = motion_of(meeting, motion_id)
    recusals = tuple(recusals)
    voters = eligible_voters(meeting.attendance, _moment(at), recusals)
    eligible = len(voters) if eligible is None else eligible
    cast: tuple[Vote, ...] = ()
    if votes and voting.names_allowed(method):
        cast = tuple(make(Vote, voter=voter, option=option) for voter, option in votes.items())
        if unknown := voting.strangers(cast, voters):
            raise DeskError(_NOT_A_VOTER, names=", ".join(unknown))
        tally = voting.tally(cast)
    elif yes is None and method in _UNCOUNTED:
        tally = voting.all_for(eligible)
    else:
        tally = voting.Tally(yes or 0, no, abstain, not_voting, blank, invalid)
    voting.missing_votes(tally, eligible, method)
    former = next((event for event in motion.vote_events if event.id == vote_id), None)
    round_ = former.round if former else max((event.round for event in motion.vote_events), default=0) + 1
    event = make(
        VoteEvent,
        id=former.id if former else new_id(),
        method=method,
        round=round_ if round_ > 1 else None,
        eligible=eligible,
        counts=_counts(tally),
        votes=cast or None,
        recusals=recusals or None,
        casting_vote=casting,
    )
    events = replaced(motion.vote_events, former.id, lambda _: event) if former else (*motion.vote_events, event)
    return _with_votes(meeting, motion_id, council, events)


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


def _with_votes(meeting: Meeting, motion_id: str, council: Organization, events: tuple[VoteEvent, ...]) -> Meeting:
    def settle(motion: Motion) -> Motion:
        result = _propose(motion, events, council).result
        return changed(motion, vote_events=events, result=result, result_reason=None)

    return _with_motion(meeting, motion_id, settle)


def _propose(motion: Motion, events: tuple[VoteEvent, ...], council: Organization) -> voting.Proposal:
    tie = council.rules.tie if council.rules else TieRule.REJECTED
    return voting.propose(motion.requirement, events, seats=council.voting_member_count, tie=tie)


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


def _voting_members(meeting: Meeting) -> int:
    """Count the voting members of the day: those on the list of the meeting, whether they came or not."""
    return sum(entry.voting_right and entry.status is not AttendanceStatus.GUEST for entry in meeting.attendance)


def _moment(at: datetime | None) -> str | None:
    return moment(at) if at else None
