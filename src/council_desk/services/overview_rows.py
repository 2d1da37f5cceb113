"""What the overview shows: plain rows, light to import. They are read in `overview`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from council_desk.domain.service_terms import Asked
from council_desk.domain.terms import MeetingState, MinutesState

if TYPE_CHECKING:
    from council_desk.services.rows import MeetingRow
    from council_desk.services.youth_rows import AssignmentRow

SOON_DAYS = 7
"""What is due within a week waits for the user."""
LONG_DAYS = 14
"""So long without an answer is long, where no day for it was named."""
TOOK_PLACE = frozenset({MeetingState.HELD, MeetingState.CLOSED})


class Matter(StrEnum):
    """Kinds of thing that wait for the user."""

    ACTION = "action"
    LETTER = "letter"
    DRAFT = "draft"
    """A letter that is still being written."""
    UNSENT = "unsent"
    """Sealed minutes that no letter carries."""
    MINUTES = "minutes"
    YOUTH = "youth"
    PROJECT = "project"
    NEED = "need"


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One thing that waits. `id` is that of the action, letter, meeting, term or project.

    `days_left` counts to the day by which it is due, below 0 when that has passed; None where no day is named, and then
    `days` tells for how long it has waited. `reference` is the number of its decision or letter, `meeting` that of its
    meeting; `minutes` says how far minutes have come, `asked` what a term asks for and `count` how many of it.
    """

    matter: Matter
    id: str
    title: str = ""
    who: str = ""
    reference: str = ""
    meeting: int | None = None
    days_left: int | None = None
    days: int = 0
    minutes: MinutesState | None = None
    asked: Asked | None = None
    count: int = 1

    @property
    def late(self) -> bool:
        """Whether its day has passed."""
        return self.days_left is not None and self.days_left < 0


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that comes next, with how many of its items came back from earlier ones."""

    row: "MeetingRow"
    carried: int


@dataclass(frozen=True, slots=True)
class AttendanceMark:
    """How many voting members came to one meeting, and how many were needed (None: not known)."""

    id: str
    number: int
    day: date
    present: int
    needed: int | None

    @property
    def quorate(self) -> bool:
        """Whether enough came."""
        return self.needed is None or self.present >= self.needed


@dataclass(frozen=True, slots=True)
class ProjectFigures:
    """Projects of a part (construction, or programmes); those that were cancelled do not count."""

    all: int = 0
    completed: int = 0
    under_way: int = 0
    late: int = 0
    participants: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the first screen of a council, as of `today`.

    `youth` holds the terms that run or are to come, in the order of their own list.
    """

    today: date
    next: NextMeeting | None = None
    waiting: tuple[WaitingRow, ...] = ()
    attendance: tuple[AttendanceMark, ...] = ()
    construction: ProjectFigures = ProjectFigures()
    programmes: ProjectFigures = ProjectFigures()
    youth: "tuple[AssignmentRow, ...]" = ()
    meetings: int = 0
    people: int = 0


def in_order(rows: Iterable[WaitingRow]) -> tuple[WaitingRow, ...]:
    """Put what waits into its order: late first, the longest first; then by the day it is due; the rest at the end."""

    def key(row: WaitingRow) -> tuple[int, int]:
        if row.days_left is None:
            return (1, -row.days)
        return (0, row.days_left) if row.days_left <= SOON_DAYS else (2, row.days_left)

    return tuple(sorted(rows, key=key))
