"""The figures of a report on meetings, decisions, actions, needs and letters: whole numbers, from the record alone."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from council_desk.documents.actions import histories
from council_desk.documents.report.period import Period, day_of, meetings_of
from council_desk.domain.attendance import voting_present
from council_desk.domain.quorum import QuorumUnknownError, quorum_of
from council_desk.domain.terms import (
    ActionState,
    Direction,
    ExecutionState,
    Field,
    LetterOutcome,
    MeetingKind,
    MeetingState,
    MotionResult,
    PaperState,
    PaperType,
    Voice,
)
from council_desk.record.models import ActionItem, CouncilRecord, Letter, Meeting, Organization, Paper

HELD = frozenset({MeetingState.HELD, MeetingState.CLOSED})
LIVE = frozenset({ExecutionState.OPEN, ExecutionState.IN_PROGRESS})
ANSWERED = frozenset({PaperState.ADOPTED, PaperState.DECLINED, PaperState.IN_PROJECT, PaperState.DONE})
_ADOPTED = frozenset({MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED})
_UNDONE = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})
_Key = TypeVar("_Key")


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


@dataclass(frozen=True, slots=True)
class Raised:
    """How many were raised, and to how many the council has given an answer, be it yes or no."""

    raised: int = 0
    answered: int = 0

    @property
    def waiting(self) -> int:
        """How many have no answer yet."""
        return self.raised - self.answered


@dataclass(frozen=True, slots=True)
class NeedFigures:
    """Needs, aspirations, initiatives and proposals: all, by type, by field and by voice (None: none is named)."""

    all: Raised
    types: Mapping[PaperType, Raised]
    fields: Mapping[Field | None, Raised]
    voices: Mapping[Voice | None, Raised]


@dataclass(frozen=True, slots=True)
class LetterFigures:
    """Letters sent: answered (by outcome; None: none is noted), waiting for an answer, late, and asking for none.

    `late` are among the waiting. `received` counts the letters that came in.
    """

    sent: int
    outcomes: Mapping[LetterOutcome | None, int]
    waiting: int
    late: int
    unasked: int
    received: int

    @property
    def answered(self) -> int:
        """How many were answered."""
        return sum(self.outcomes.values())


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
        kinds=_ordered(MeetingKind, (one.kind for one in meetings if one.state in HELD)),
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
    results = _ordered(MotionResult, (one.result for one in motions if one.result is not None))
    return DecisionFigures(results, _ordered(ExecutionState, states), late)


def actions_of(record: CouncilRecord, organization: str, period: Period) -> list[ActionItem]:
    """Give the actions that a meeting of the period told of, each once and as the latest meeting has it."""
    own = {meeting.id for meeting in meetings_of(record, organization, period)}
    told = histories(record, organization)
    return [history[-1][2] for history in told if any(meeting.id in own for meeting, _, _ in history)]


def action_figures(actions: Iterable[ActionItem], period: Period) -> ActionFigures:
    """Count actions by how they stand."""
    kept = tuple(actions)
    undone = [action for action in kept if action.state in _UNDONE]
    late = sum(period.past(action.due) for action in undone)
    states = Counter(action.state for action in kept)
    return ActionFigures(states[ActionState.DONE], len(undone) - late, late, states[ActionState.CANCELLED])


def need_figures(record: CouncilRecord, organization: str, period: Period) -> NeedFigures:
    """Count what was raised in the period, and what of it has an answer."""
    papers = [
        paper
        for paper in record.papers
        if paper.organization == organization and paper.paper_type is not PaperType.REPORT and period.has(paper.date)
    ]
    return NeedFigures(
        _raised(papers),
        _by(papers, lambda paper: paper.paper_type, tuple(PaperType)),
        _by(papers, lambda paper: paper.field, (*Field, None)),
        _by(papers, lambda paper: paper.voice, (*Voice, None)),
    )


def _raised(papers: Iterable[Paper]) -> Raised:
    kept = tuple(papers)
    return Raised(len(kept), sum(paper.state in ANSWERED for paper in kept))


def _by(papers: list[Paper], key: Callable[[Paper], _Key], order: Iterable[_Key]) -> dict[_Key, Raised]:
    parts = {one: _raised(paper for paper in papers if key(paper) == one) for one in order}
    return {one: part for one, part in parts.items() if part.raised}


def letter_figures(record: CouncilRecord, organization: str, period: Period) -> LetterFigures:
    """Count the letters of the period. One is answered that has an outcome, or an answer in the record."""
    mine = [letter for letter in record.letters if letter.organization == organization]
    replies: dict[str, Letter] = {
        one.in_reply_to: one
        for one in sorted(mine, key=lambda letter: letter.date)
        if one.direction is Direction.INCOMING and one.in_reply_to
    }
    in_period = [letter for letter in mine if period.has(letter.date)]
    sent = [letter for letter in in_period if letter.direction is Direction.OUTGOING]
    answered = [letter for letter in sent if letter.outcome or letter.id in replies]
    outcomes: Counter[LetterOutcome | None] = Counter(
        letter.outcome or (replies[letter.id].outcome if letter.id in replies else None) for letter in answered
    )
    known = {letter.id for letter in answered}
    waiting = [letter for letter in sent if letter.id not in known and letter.reply_due]
    return LetterFigures(
        sent=len(sent),
        outcomes={one: outcomes[one] for one in (*LetterOutcome, None) if outcomes[one]},
        waiting=len(waiting),
        late=sum(period.past(letter.reply_due) for letter in waiting),
        unasked=len(sent) - len(answered) - len(waiting),
        received=sum(letter.direction is Direction.INCOMING for letter in in_period),
    )


def _ordered(order: Iterable[_Key], found: Iterable[_Key]) -> dict[_Key, int]:
    """Count, in a given order, leaving out what there is none of."""
    counts = Counter(found)
    return {one: counts[one] for one in order if counts[one]}
