"""What the register of decisions and the list of actions show: plain rows, how they are narrowed down and ordered.

Light: neither the database nor the models of the record are loaded by importing this.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from council_desk.domain.terms import (
    ActionState,
    CastingOption,
    ExecutionState,
    LetterOutcome,
    MotionResult,
    PaperState,
    PaperType,
    Stage,
    VotingMethod,
)
from council_desk.domain.text import fold
from council_desk.errors import DeskError

DUE_WITHIN_DAYS = 7
"""What is due within a week waits for the user."""
ADOPTED = frozenset({MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED})
_TITLE_SHOWN = 200
"""Characters of a text that stand for a title."""
LIVE_ACTIONS = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})
LIVE_EXECUTION = frozenset({ExecutionState.OPEN, ExecutionState.IN_PROGRESS})


class SuccessorError(DeskError):
    """A decision cannot take the place of another: there is none, or it is no decision that could."""


class Standing(StrEnum):
    """How a decision or an action stands to its day."""

    LATE = "late"
    DUE = "due"
    OPEN = "open"
    SETTLED = "settled"


class Show(StrEnum):
    """What part of the register is shown."""

    ALL = "all"
    LIVE = "live"
    LATE = "late"
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"
    NOT_ADOPTED = "not_adopted"


@dataclass(frozen=True, slots=True)
class Party:
    """A person or body by name; `sort_key` orders names by the rules of the desk's language."""

    id: str
    name: str
    sort_key: str = ""


@dataclass(frozen=True, slots=True)
class VoteFigures:
    """The last count on a motion. `round` is its round, `casting` and `lot` are what settled a tie."""

    yes: int
    no: int
    abstain: int
    method: VotingMethod
    eligible: int
    not_voting: int = 0
    blank: int = 0
    invalid: int = 0
    round: int = 1
    casting: CastingOption | None = None
    lot: CastingOption | None = None

    @property
    def others(self) -> int:
        """Who did not vote, and ballots that say nothing."""
        return self.not_voting + self.blank + self.invalid

    @property
    def unanimous(self) -> bool:
        """Whether everybody who could vote was for it."""
        if self.method is VotingMethod.UNANIMOUS:
            return True
        return bool(self.yes) and not self.no + self.abstain + self.others and self.yes >= self.eligible


@dataclass(frozen=True, slots=True)
class Execution:
    """What became of a decision, as it is written."""

    state: ExecutionState = ExecutionState.OPEN
    done_on: date | None = None
    superseded_by: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NamedDecision:
    """A decision as something else names it; `title` is its title, or else the beginning of its text."""

    id: str
    reference: str
    title: str
    day: date


def short_title(title: str | None, text: str) -> str:
    """Give by what a decision is known beside its number: its title, or else the beginning of its text."""
    return title or " ".join(text[:_TITLE_SHOWN].split())


@dataclass(frozen=True)
class DecisionRow:
    """One line of the register.

    `responsible` and `due` are the decision's own; where it names none, those of its open actions, and then
    `by_actions` says so. `concerned` are all who answer for the decision or one of its actions. `execution` is None for
    what was not adopted. `days_left` counts from today to `due`.
    """

    id: str
    reference: str
    day: date
    title: str
    text: str
    result: MotionResult
    vote: VoteFigures | None
    execution: Execution | None
    responsible: tuple[Party, ...]
    due: date | None
    by_actions: bool
    days_left: int | None
    concerned: tuple[Party, ...]
    project: str
    meeting_id: str
    meeting_number: int
    item_number: str
    item_title: str
    position: tuple[int, int, int]
    """Meeting, item and place there: the order of the register."""
    superseded_by: str = ""
    """The number of the decision that replaced it."""
    supersedes: tuple[str, ...] = ()
    """The numbers of those it replaced."""

    @property
    def adopted(self) -> bool:
        """Whether it was adopted."""
        return self.result in ADOPTED

    @property
    def named(self) -> NamedDecision:
        """The decision as something else names it."""
        return NamedDecision(self.id, self.reference, short_title(self.title, self.text), self.day)

    @property
    def standing(self) -> Standing:
        """How it stands to its deadline."""
        if self.execution is None or self.execution.state not in LIVE_EXECUTION:
            return Standing.SETTLED
        return standing(self.days_left)

    @cached_property
    def haystack(self) -> str:
        """What a search looks into, folded."""
        names = " ".join(party.name for party in self.concerned)
        note = self.execution.note if self.execution else ""
        return fold(
            f"{self.reference} {self.title} {self.text} {self.item_title} {self.project} {names} {note or ''} "
            f"{self.superseded_by} {' '.join(self.supersedes)}"
        )


@dataclass(frozen=True, slots=True)
class Appearance:
    """One meeting in the history of an action or an item; `meeting_id` is None for one that the desk does not have."""

    meeting_number: int
    meeting_id: str | None = None
    day: date | None = None
    item_id: str | None = None
    item_number: str = ""


@dataclass(frozen=True)
class ActionRow:
    """One thing to be done, however many meetings it was carried over; as the latest of them has it.

    `history` begins with the meeting it began in. `motion_id` and `reference` are of the decision it came from.
    """

    id: str
    text: str
    assignee: Party | None
    due: date | None
    days_left: int | None
    state: ActionState
    done_on: date | None
    motion_id: str | None
    reference: str
    item_title: str
    history: tuple[Appearance, ...]

    @property
    def live(self) -> bool:
        """Whether it is still to be done."""
        return self.state in LIVE_ACTIONS

    @property
    def standing(self) -> Standing:
        """How it stands to its day."""
        return standing(self.days_left) if self.live else Standing.SETTLED

    @cached_property
    def haystack(self) -> str:
        """What a search looks into, folded."""
        return fold(f"{self.text} {self.assignee.name if self.assignee else ''} {self.reference} {self.item_title}")


def standing(days_left: int | None) -> Standing:
    """Say how something that is still open stands: late, due within a week, or merely open."""
    if days_left is None or days_left > DUE_WITHIN_DAYS:
        return Standing.OPEN
    return Standing.LATE if days_left < 0 else Standing.DUE


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What is shown: a part by state, who is concerned, from and to a day (both belong to it), words of the text.

    For decisions the period is that of the meeting; for actions it is that of the day they are due.
    """

    show: Show = Show.ALL
    person: str | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self != RegisterFilter()

    def key(self) -> str:
        """Write it as the key of a place that another screen can ask for; without the words of the text."""
        return "|".join(str(part or "") for part in (self.show, self.person, self.first, self.last))

    @classmethod
    def of_key(cls, key: str) -> "RegisterFilter":
        """Read what `key` wrote."""
        show, person, first, last = key.split("|")
        days = [date.fromisoformat(day) if day else None for day in (first, last)]
        return cls(Show(show), person or None, days[0], days[1])

    def words(self) -> tuple[str, ...]:
        """Give the folded words that must all be found."""
        return tuple(fold(self.text).split())


def decisions_shown(rows: Iterable[DecisionRow], chosen: RegisterFilter) -> tuple[DecisionRow, ...]:
    """Give the decisions that a filter leaves, in the order they came in."""
    words = chosen.words()
    return tuple(
        row
        for row in rows
        if _decision_fits(row, chosen.show)
        and (chosen.person is None or any(party.id == chosen.person for party in row.concerned))
        and _within(row.day, chosen)
        and all(word in row.haystack for word in words)
    )


def actions_shown(rows: Iterable[ActionRow], chosen: RegisterFilter) -> tuple[ActionRow, ...]:
    """Give the actions that a filter leaves, in the order they came in."""
    words = chosen.words()
    return tuple(
        row
        for row in rows
        if _action_fits(row, chosen.show)
        and (chosen.person is None or (row.assignee is not None and row.assignee.id == chosen.person))
        and (row.due is not None or (chosen.first is None and chosen.last is None))
        and (row.due is None or _within(row.due, chosen))
        and all(word in row.haystack for word in words)
    )


def waiting(rows: Iterable[ActionRow]) -> int:
    """Count the actions that wait for the user: late, or due within a week."""
    return sum(row.standing in {Standing.LATE, Standing.DUE} for row in rows)


def people_concerned(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Give each party once, in the order of their names."""
    return tuple(sorted({party.id: party for party in parties}.values(), key=lambda party: party.sort_key))


def _within(day: date, chosen: RegisterFilter) -> bool:
    return (chosen.first is None or day >= chosen.first) and (chosen.last is None or day <= chosen.last)


def _decision_fits(row: DecisionRow, show: Show) -> bool:
    if show is Show.ALL:
        return True
    if show is Show.NOT_ADOPTED:
        return not row.adopted
    if row.execution is None:
        return False
    if show is Show.LATE:
        return row.standing is Standing.LATE
    if show is Show.LIVE:
        return row.execution.state in LIVE_EXECUTION
    return row.execution.state.value == show.value


def _action_fits(row: ActionRow, show: Show) -> bool:
    if show is Show.ALL:
        return True
    if show is Show.LATE:
        return row.standing is Standing.LATE
    if show is Show.LIVE:
        return row.live
    return row.state.value == show.value


@dataclass(frozen=True, slots=True)
class Linked:
    """One thing in the thread of a decision. `kind` and `id` say where it opens; without an id it opens nowhere."""

    kind: str
    id: str
    title: str
    number: str = ""
    day: date | None = None
    meeting_number: int | None = None
    state: ActionState | ExecutionState | LetterOutcome | MotionResult | PaperState | Stage | None = None
    paper_type: PaperType | None = None
    party: str = ""
    outgoing: bool | None = None
    standing: Standing = Standing.SETTLED


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a decision came from and what came of it, in both directions; each part in the order of time."""

    papers: tuple[Linked, ...] = ()
    earlier: tuple[Linked, ...] = ()
    """The item in earlier meetings."""
    item: Linked | None = None
    later: tuple[Linked, ...] = ()
    """The item in later meetings."""
    siblings: tuple[Linked, ...] = ()
    """Other motions of the same item."""
    projects: tuple[Linked, ...] = ()
    """What rests on it."""
    actions: tuple[Linked, ...] = ()
    letters: tuple[Linked, ...] = ()
    supersedes: tuple[Linked, ...] = ()
    superseded_by: Linked | None = None
    approves: tuple[Linked, ...] = ()
    """Meetings whose minutes this motion approved."""


@dataclass(frozen=True, slots=True)
class DecisionFile:
    """One decision with all that its page shows. `sealed` says whether the minutes that hold it are sealed."""

    row: DecisionRow
    thread: Thread
    mover: str = ""
    seconder: str = ""
    overseer: str = ""
    reason: str = ""
    """Why the council recorded another result than the votes give."""
    sealed: bool = False
