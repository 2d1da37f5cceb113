"""What the lists of projects show: plain rows, how they are narrowed down and added up.

Light: neither the database nor the models of the record are loaded by importing this.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from council_desk.domain.stages import RESTS_ON_DECISION, SETTLED, Sums, sums_by_currency
from council_desk.domain.terms import Dimension, Field, Post, ProjectKind, Stage
from council_desk.domain.text import fold

DUE_WITHIN_DAYS = 7
"""What is due within a week is told."""


class Part(StrEnum):
    """What part of the projects is shown."""

    ALL = "all"
    CONSTRUCTION = "construction"
    PROGRAMMES = "programmes"


class Standing(StrEnum):
    """How a project stands to its days."""

    LATE = "late"
    DUE = "due"
    ON_TIME = "on_time"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Who:
    """A person or body by name; `sort_key` orders names by the rules of the desk's language."""

    id: str
    name: str
    sort_key: str = ""
    initials: str = ""
    person: bool = True
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One milestone as lists show it."""

    title: str
    due: date | None = None
    done_on: date | None = None
    weight: int = 1


@dataclass(frozen=True)
class ProjectRow:
    """One project in a list, with all that cards, the timeline and the table show.

    `percent` is None without milestones; `late` is in days; `days_left` counts to the next day that is due.
    `decision` is the number of the adopted motion that names it, `meeting_number` where it was adopted.
    """

    id: str
    reference: str
    title: str
    kind: ProjectKind
    field: Field | None
    dimension: Dimension | None
    stage: Stage
    place: str
    start: date | None
    end: date | None
    currency: str
    budget: int | None
    spent: int
    milestones: tuple[Mark, ...]
    percent: int | None
    late: int
    days_left: int | None
    responsible: Who | None
    youth: tuple[Who, ...]
    decision: str
    meeting_number: int | None
    without_decision: bool
    unanswered: int | None
    """For how many days an answer to a letter about it has been waited for."""
    place_in_list: int = 0

    @property
    def decided(self) -> bool:
        """Whether an adopted motion names it."""
        return self.meeting_number is not None

    @property
    def carried(self) -> bool:
        """Whether it may go on: it rests on a decision, or it is written why it goes on without one."""
        return self.decided or self.without_decision

    @property
    def lacks_decision(self) -> bool:
        """Whether its stage rests on a decision that there is not, nor a reason why not."""
        return self.stage in RESTS_ON_DECISION and not self.carried

    @property
    def standing(self) -> Standing:
        """How it stands to its days."""
        if self.late:
            return Standing.LATE
        if self.stage in SETTLED:
            return Standing.NONE
        if self.days_left is not None and self.days_left <= DUE_WITHIN_DAYS:
            return Standing.DUE
        return Standing.ON_TIME if self.stage is Stage.UNDER_WAY and self.days_left is not None else Standing.NONE

    @property
    def is_construction(self) -> bool:
        """Whether something is built; all else is a programme."""
        return self.kind is ProjectKind.CONSTRUCTION

    @cached_property
    def first_day(self) -> date | None:
        """The first day that is known of it."""
        known = (self.start, self.end, *(one.due for one in self.milestones), *(m.done_on for m in self.milestones))
        return min((day for day in known if day is not None), default=None)

    @cached_property
    def last_day(self) -> date | None:
        """The last day that is known of it."""
        known = (self.start, self.end, *(one.due for one in self.milestones), *(m.done_on for m in self.milestones))
        return max((day for day in known if day is not None), default=None)

    @cached_property
    def haystack(self) -> str:
        """What a search looks into, folded."""
        names = " ".join(one.name for one in (*((self.responsible,) if self.responsible else ()), *self.youth))
        return fold(f"{self.reference} {self.title} {self.place} {names} {self.decision}")


class Kept(StrEnum):
    """Stands for more than one stage."""

    KEPT = "kept"
    """Every stage but that of the cancelled."""


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """What is shown: words, a kind, a stage, who answers for it, what is late, programmes or construction."""

    text: str = ""
    kind: ProjectKind | None = None
    stage: Stage | Kept | None = None
    person: str | None = None
    late: bool = False
    part: Part = Part.ALL

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self != ProjectFilter()

    @classmethod
    def named(cls, name: str) -> "ProjectFilter":
        """Give what `list_name` named; ValueError for any other words."""
        chosen = cls()
        for word in name.split(":"):
            if word == Standing.LATE:
                chosen = replace(chosen, late=True)
            elif word == Kept.KEPT:
                chosen = replace(chosen, stage=Kept.KEPT)
            elif word in set(Part):
                chosen = replace(chosen, part=Part(word))
            else:
                chosen = replace(chosen, stage=Stage(word))
        return chosen


def list_name(part: Part, which: Stage | Kept | Standing) -> str:
    """Name a list of projects of a part: those at a stage, those that were not cancelled, or `Standing.LATE`."""
    return f"{part}:{which}"


def projects_shown(rows: Iterable[ProjectRow], chosen: ProjectFilter) -> tuple[ProjectRow, ...]:
    """Give the projects that a filter leaves, in the order they came in."""
    words = fold(chosen.text).split()
    return tuple(
        row
        for row in rows
        if (chosen.kind is None or row.kind is chosen.kind)
        and (chosen.stage is None or _at(row.stage, chosen.stage))
        and (chosen.person is None or chosen.person in {who.id for who in people_of(row)})
        and (not chosen.late or row.late)
        and (chosen.part is Part.ALL or row.is_construction == (chosen.part is Part.CONSTRUCTION))
        and all(word in row.haystack for word in words)
    )


def _at(stage: Stage, wanted: Stage | Kept) -> bool:
    return stage is not Stage.CANCELLED if wanted is Kept.KEPT else stage is wanted


def people_of(row: ProjectRow) -> tuple[Who, ...]:
    """Give who answers for a project, and the youth mayors to whom it is assigned."""
    return (*((row.responsible,) if row.responsible else ()), *row.youth)


def totals(rows: Iterable[ProjectRow]) -> Mapping[str, Sums]:
    """Add up budget and spending, each currency by itself; projects without any money count nowhere."""
    return sums_by_currency(
        (row.currency, row.budget, row.spent) for row in rows if row.budget is not None or row.spent
    )


@dataclass(frozen=True, slots=True)
class Served:
    """An assignment with a project: who holds it."""

    id: str
    who: Who
    post: Post
    mentor: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ProjectName:
    """A project that a decision can name, and the needs that it came from."""

    id: str
    title: str
    settled: bool
    papers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the forms of a project choose from: people and bodies, and the needs that can be its origin."""

    parties: tuple[Who, ...] = ()
    papers: tuple[tuple[str, str], ...] = ()
    """Id, and what it is called."""
