"""What the screen of youth mayors shows: plain rows, light to import. They are read in `youth_lists`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from council_desk.domain.service_terms import Asked, ReportMonth, Request
from council_desk.domain.terms import Gender, Post, ProjectKind, Role, Stage

if TYPE_CHECKING:
    from council_desk.record.models import Assignment, Election, LearningModule
    from council_desk.services.people import PersonFile
    from council_desk.services.register_rows import ActionRow, NamedDecision

ROLES = {
    Post.YOUTH_MAYOR: Role.YOUTH_MAYOR,
    Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR,
    Post.PROJECT_LEAD: Role.YOUTH_MANAGER,
}
"""The role of the membership that goes with a post."""


class TermState(StrEnum):
    """How a term stands to the present day."""

    TO_COME = "to_come"
    IN_OFFICE = "in_office"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """One term in the list. `objectives` and `learning` are how many are done and of how many; hours are of growth.

    `name` is "" for somebody whose particulars are not on this desk.
    """

    id: str
    person_id: str
    name: str
    sort_key: str
    initials: str
    post: Post
    label: str | None
    domain: str | None
    mentor: str
    start_date: date
    end_date: date | None
    state: TermState
    objectives: tuple[int, int] = (0, 0)
    learning: tuple[int, int] = (0, 0)
    hours: Fraction = Fraction(0)
    mean: Fraction | None = None
    minor: bool = False
    requests: tuple[Request, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether anything of it waits for the user."""
        return bool(self.requests)

    def request(self, asked: Asked) -> Request | None:
        """Give what is asked of one kind."""
        return next((one for one in self.requests if one.asked is asked), None)


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step of a project that comes next."""

    title: str
    due: date | None
    late: bool


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project of a youth mayor. `assigned` says that the term names it; else the person answers for it."""

    id: str
    title: str
    kind: ProjectKind
    stage: Stage
    percent: int | None
    next_step: NextStep | None
    late: int
    assigned: bool

    @property
    def live(self) -> bool:
        """Whether it is neither finished nor given up."""
        return self.stage not in {Stage.COMPLETED, Stage.CANCELLED}


@dataclass(frozen=True)
class YouthFile:
    """One term with all that its page shows, as of the day `today`.

    `person` is None where the particulars are not on this desk. `missing` are the months without a report; `month` is
    the running one. `projects_offered` are the council's live projects (id, title), `papers` the titles of what the
    person carries and that is not settled, `plan` what the council has its youth mayors learn.
    """

    assignment: "Assignment"
    person: "PersonFile | None"
    today: date
    names: Mapping[str, str] = field(default_factory=dict)
    state: TermState = TermState.IN_OFFICE
    projects: tuple[ProjectLine, ...] = ()
    actions: "tuple[ActionRow, ...]" = ()
    election: "Election | None" = None
    decision: "NamedDecision | None" = None
    requests: tuple[Request, ...] = ()
    missing: tuple[ReportMonth, ...] = ()
    month: ReportMonth | None = None
    projects_offered: tuple[tuple[str, str], ...] = ()
    papers: tuple[str, ...] = ()
    plan: "tuple[LearningModule, ...]" = ()
    phones: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of who serves; "" where it is not on this desk."""
        return self.person.person.name if self.person else ""


class ElectionState(StrEnum):
    """How far an election has come."""

    CANDIDATES = "candidates"
    COUNTING = "counting"
    ELECTED = "elected"


@dataclass(frozen=True, slots=True)
class ElectionRow:
    """One round of an election in the list. `waiting` are those elected whose term was not begun from it."""

    id: str
    post: str
    date: date
    round: int
    seats: int
    state: ElectionState
    candidates: int
    elected: tuple[str, ...] = ()
    waiting: int = 0
    meeting_number: int | None = None


@dataclass(frozen=True, slots=True)
class Stander:
    """A person as an election knows them."""

    name: str
    gender: Gender | None = None
    minor: bool = False
    consent: bool = True
    """Whether nothing is missing of the consent that their age asks for."""


@dataclass(frozen=True)
class ElectionFile:
    """One election with the people it names, the terms that it gave (by person), and the meeting it was held in."""

    election: "Election"
    people: Mapping[str, Stander]
    terms: Mapping[str, str] = field(default_factory=dict)
    meeting_id: str | None = None
    meeting_number: int | None = None
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who can be chosen. `member` says that they belong to the council, or once did."""

    id: str
    name: str
    member: bool
    minor: bool
    folded: str
