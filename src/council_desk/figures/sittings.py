"""The figures of meetings, of what was decided there, and of what is to be done: counted from the record alone."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass

from council_desk.domain.attendance import Rate, attendance_rates, voting_present
from council_desk.domain.names import sort_name
from council_desk.domain.quorum import QuorumUnknownError, quorum_of
from council_desk.domain.terms import ActionState, ExecutionState, MeetingKind, MeetingState, MotionResult
from council_desk.domain.text import sort_key
from council_desk.figures.counting import ordered
from council_desk.figures.histories import LIVE as LIVE_ACTIONS
from council_desk.figures.histories import histories
from council_desk.figures.period import Period, day_of, meetings_of
from council_desk.record.models import ActionItem, CouncilRecord, Meeting, Organization

HELD = frozenset({MeetingState.HELD, MeetingState.CLOSED})
LIVE = frozenset({ExecutionState.OPEN, ExecutionState.IN_PROGRESS})
_ADOPTED = frozenset({MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED})


@dataclass(frozen=True, slots=True)
class Attended:
    """How many voting members came to a meeting, of how many, and how many the quorum takes (None: not known)."""

    meeting: Meeting
    day: dt.date
    present: int
    of: int
    needed: int | None

    @property
    def quorate(self) -> bool | None:
        """Whether enough came."""
        return None if self.needed is None else self.present >= self.needed


@dataclass(frozen=True, slots=True)
class MemberAttendance:
    """How a member came to the meetings of the period that fell into the own membership, by their kind."""

    person: str
    rates: Mapping[MeetingKind, Rate]

    def over(self, *kinds: MeetingKind) -> Rate:
        """Give the sum over some kinds of meetings; without any, over all."""
        wanted = [self.rates[kind] for kind in kinds or tuple(MeetingKind) if kind in self.rates]
        return (
            Rate(*(sum(values) for values in zip(*(astuple(one) for one in wanted), strict=True))) if wanted else Rate()
        )


@dataclass(frozen=True, slots=True)
class MeetingFigures:
    """How many meetings were held, failed for want of a quorum, were called off; of which kinds; and who came."""

    held: int
    failed: int
    cancelled: int
    kinds: Mapping[MeetingKind, int]
    attended: tuple[Attended, ...]

    @property
    def percent(self) -> int | None:
        """Those who came to meetings that were held, of those who might, in whole per cent, halves up."""
        held = [one for one in self.attended if one.meeting.state in HELD]
        of = sum(one.of for one in held)
        return (200 * sum(one.present for one in held) + of) // (2 * of) if of else None


@dataclass(frozen=True, slots=True)
class DecisionFigures:
    """What came of motions, and of those that were adopted how far they are carried out; `late` are past their day."""

    results: Mapping[MotionResult, int]
    execution: Mapping[ExecutionState, int]
    late: int

    @property
    def adopted(self) -> int:
        """How many were adopted, with or without changes."""
        return sum(self.execution.values())


@dataclass(frozen=True, slots=True)
class OpenActions:
    """What one person or body still has to do (None: nobody is named), and how much of it is past its day."""

    party: str | None
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class ActionFigures:
    """How many actions are done, open (in time), late, cancelled."""

    done: int
    open: int
    late: int
    cancelled: int

    @property
    def all(self) -> int:
        """All of them."""
        return self.done + self.open + self.late + self.cancelled


def meeting_figures(record: CouncilRecord, organization: str, period: Period) -> MeetingFigures:
    """Count the meetings of the period, and who came to those that were held or failed."""
    meetings = meetings_of(record, organization, period)
    states = Counter(meeting.state for meeting in meetings)
    council = next((body for body in record.organizations if body.id == organization), None)
    met = (one for one in meetings if one.state in HELD or one.state is MeetingState.FAILED_NO_QUORUM)
    return MeetingFigures(
        held=sum(states[state] for state in HELD),
        failed=states[MeetingState.FAILED_NO_QUORUM],
        cancelled=states[MeetingState.CANCELLED],
        kinds=ordered(MeetingKind, (one.kind for one in meetings if one.state in HELD)),
        attended=tuple(_attended(meeting, council) for meeting in met if meeting.attendance),
    )


def _attended(meeting: Meeting, council: Organization | None) -> Attended:
    members = sum(entry.voting_right for entry in meeting.attendance)
    present, day = len(voting_present(meeting.attendance)), day_of(meeting)
    rules, seats = (council.rules, council.voting_member_count) if council else (None, None)
    try:
        rule = quorum_of(rules, seats=seats, members=members)
    except QuorumUnknownError:
        return Attended(meeting, day, present, max(seats or members, present), None)
    return Attended(meeting, day, present, max(rule.of, present), rule.needed)


def decision_figures(record: CouncilRecord, organization: str, period: Period) -> DecisionFigures:
    """Count what came of the motions of the period; one that nothing is told of is open."""
    motions = [
        motion
        for meeting in meetings_of(record, organization, period)
        for item in meeting.agenda
        for motion in item.motions
        if motion.result is not None
    ]
    adopted = [motion for motion in motions if motion.result in _ADOPTED]
    states = [one.execution.state if one.execution else ExecutionState.OPEN for one in adopted]
    late = sum(state in LIVE and period.past(one.due) for one, state in zip(adopted, states, strict=True))
    results = ordered(MotionResult, (one.result for one in motions if one.result is not None))
    return DecisionFigures(results, ordered(ExecutionState, states), late)


def actions_of(record: CouncilRecord, organization: str, period: Period) -> list[ActionItem]:
    """Give the actions that a meeting of the period told of, each once and as the latest meeting has it."""
    own = {meeting.id for meeting in meetings_of(record, organization, period)}
    told = histories(record, organization)
    return [history[-1][2] for history in told if any(meeting.id in own for meeting, _, _ in history)]


def action_figures(actions: Iterable[ActionItem], period: Period) -> ActionFigures:
    """Count actions by how they stand."""
    kept = tuple(actions)
    undone = [action for action in kept if action.state in LIVE_ACTIONS]
    late = sum(period.past(action.due) for action in undone)
    states = Counter(action.state for action in kept)
    return ActionFigures(states[ActionState.DONE], len(undone) - late, late, states[ActionState.CANCELLED])


def member_attendance(record: CouncilRecord, organization: str, period: Period) -> tuple[MemberAttendance, ...]:
    """Give the attendance of everybody who belonged to the council at a meeting of the period, by their names."""
    meetings = meetings_of(record, organization, period)
    people = {one.id: one for one in record.people}
    found = []
    for person in dict.fromkeys(one.person for one in record.memberships if one.organization == organization):
        rates = attendance_rates(person, record.memberships, meetings)
        if rates:
            found.append(MemberAttendance(person, {kind: rates[kind] for kind in MeetingKind if kind in rates}))

    def order(one: MemberAttendance) -> str:
        return sort_key(sort_name(people[one.person]), record.language) if one.person in people else ""

    return tuple(sorted(found, key=order))


def open_by_person(actions: Iterable[ActionItem], period: Period) -> tuple[OpenActions, ...]:
    """Count what is still to be done by who is to do it: most first, what nobody has last."""
    undone = [action for action in actions if action.state in LIVE_ACTIONS]
    parties = dict.fromkeys(action.assignee for action in undone)
    found = []
    for party in parties:
        mine = [action for action in undone if action.assignee == party]
        found.append(OpenActions(party, len(mine), sum(period.past(action.due) for action in mine)))
    return tuple(sorted(found, key=lambda one: (one.party is None, -one.open, -one.late)))
