"""What came of an agenda item, and the gaps that a checklist names before a meeting is closed or minutes approved."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain import elections as tallies
from council_desk.domain.shapes import AgendaItemLike, ElectionLike, MeetingLike, MotionLike
from council_desk.domain.terms import ActionState, AttendanceStatus, ItemKind, MeetingState, MotionResult
from council_desk.domain.timing import running
from council_desk.domain.voting import counted


class ItemOutcome(StrEnum):
    """What came of an agenda item."""

    NONE = "none"
    POSTPONED = "postponed"
    DECIDED = "decided"
    DEALT_WITH = "dealt_with"


class GapKind(StrEnum):
    """What is still missing in minutes."""

    NO_CHAIR = "no_chair"
    NO_SECRETARY = "no_secretary"
    NO_ATTENDANCE = "no_attendance"
    BREAK_RUNNING = "break_running"
    ITEM_RUNNING = "item_running"
    ITEM_WITHOUT_OUTCOME = "item_without_outcome"
    VOTE_WITHOUT_NUMBERS = "vote_without_numbers"
    VOTE_INCOMPLETE = "vote_incomplete"
    ACTION_WITHOUT_PERSON = "action_without_person"
    ACTION_WITHOUT_DATE = "action_without_date"
    ELECTION_WITHOUT_TALLY = "election_without_tally"
    ELECTION_WITHOUT_RESULT = "election_without_result"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing missing, and where: ids of the agenda item, the motion, the action and the election."""

    kind: GapKind
    item: str | None = None
    motion: str | None = None
    action: str | None = None
    election: str | None = None


_NEEDS_DECISION = frozenset({ItemKind.APPROVAL, ItemKind.DISCUSSION})
_VOTED = frozenset({MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED, MotionResult.REJECTED})
_LIVE = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})


def outcome_of(item: AgendaItemLike) -> ItemOutcome:
    """Say what came of an item.

    A motion without a result leaves it open; if the last result is a postponement, it is postponed. Without motions, an
    approval or a discussion needs at least an action or an election; a report, information, an election or other
    business is dealt with once something is written about it or its time was taken; a ceremony always is.
    """
    results = [motion.result for motion in item.motions]
    if results:
        if None in results:
            return ItemOutcome.NONE
        return ItemOutcome.POSTPONED if results[-1] is MotionResult.POSTPONED else ItemOutcome.DECIDED
    if item.actions or item.elections or item.kind is ItemKind.CEREMONY:
        return ItemOutcome.DEALT_WITH
    if item.kind in _NEEDS_DECISION:
        return ItemOutcome.NONE
    written = (item.introduction or "") + "".join(speech.text for speech in item.speeches)
    return ItemOutcome.DEALT_WITH if written.strip() or item.started else ItemOutcome.NONE


def gaps(meeting: MeetingLike, elections: Iterable[ElectionLike] = ()) -> tuple[Gap, ...]:
    """Give what a meeting lacks before it is closed or its minutes approved, in the order of the agenda.

    A warning, not a bar. `elections` are those that the agenda names; one that is not among them is passed over.
    Attendance is missing until somebody is present: a new meeting lists every member as absent, and guests are no
    council. Of a meeting that failed for want of a quorum only its head is asked for.
    """
    found = [] if meeting.chair else [Gap(GapKind.NO_CHAIR)]
    found += [] if meeting.secretary else [Gap(GapKind.NO_SECRETARY)]
    if meeting.state is MeetingState.FAILED_NO_QUORUM:
        return tuple(found)
    present = any(entry.status is AttendanceStatus.PRESENT for entry in meeting.attendance)
    found += [] if present else [Gap(GapKind.NO_ATTENDANCE)]
    found += [Gap(GapKind.BREAK_RUNNING)] if running(meeting.breaks) else []
    held = {election.id: election for election in elections}
    for item in meeting.agenda:
        found.extend(_item_gaps(item))
        rounds = [held[election] for election in item.elections if election in held]
        found.extend(_election_gaps(item.id, rounds))
    return tuple(found)


def _item_gaps(item: AgendaItemLike) -> list[Gap]:
    """Give the gaps of an item, of its votes and of its actions."""
    found = [Gap(GapKind.ITEM_RUNNING, item.id)] if running(item.periods) else []
    if outcome_of(item) is ItemOutcome.NONE:
        found.append(Gap(GapKind.ITEM_WITHOUT_OUTCOME, item.id))
    for motion in item.motions:
        found.extend(_vote_gaps(item.id, motion))
    for action in item.actions:
        if action.state not in _LIVE:
            continue
        if action.assignee is None:
            found.append(Gap(GapKind.ACTION_WITHOUT_PERSON, item.id, action=action.id))
        if action.due is None:
            found.append(Gap(GapKind.ACTION_WITHOUT_DATE, item.id, action=action.id))
    return found


def _election_gaps(item: str, rounds: list[ElectionLike]) -> list[Gap]:
    """Give the gaps in elections: ballots that were not counted, and seats that nobody has after the last round."""
    found = [
        Gap(GapKind.ELECTION_WITHOUT_TALLY, item, election=election.id)
        for election in rounds
        if not tallies.is_counted(election)
    ]
    last = {election.post: election for election in sorted(rounds, key=lambda election: election.round)}
    found += [
        Gap(GapKind.ELECTION_WITHOUT_RESULT, item, election=election.id)
        for election in last.values()
        if tallies.is_counted(election) and len(election.elected) < election.seats
    ]
    return found


def _vote_gaps(item: str, motion: MotionLike) -> list[Gap]:
    """Give the gaps in the votes on a motion: a result without any vote, a vote of nobody, voters left out."""
    if not motion.vote_events:
        return [Gap(GapKind.VOTE_WITHOUT_NUMBERS, item, motion.id)] if motion.result in _VOTED else []
    found = []
    for event in motion.vote_events:
        total = counted(event.counts)
        if total == 0:
            found.append(Gap(GapKind.VOTE_WITHOUT_NUMBERS, item, motion.id))
        elif total < event.eligible:
            found.append(Gap(GapKind.VOTE_INCOMPLETE, item, motion.id))
    return found
