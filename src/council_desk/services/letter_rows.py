"""What the lists of letters show: plain rows, and how they are narrowed down.

Light: neither the database nor the models of the record are loaded by importing this.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from council_desk.domain.correspondence import URGENT, Waits
from council_desk.domain.terms import LetterKind, LetterOutcome
from council_desk.domain.text import fold

if TYPE_CHECKING:
    from council_desk.record.models import Letter
    from council_desk.services.register_rows import NamedDecision


@dataclass(frozen=True)
class LetterRow:
    """One letter in a list.

    `day` is when it was sent or came in; of a draft, when it was begun. `days` counts from it to today, `days_left` to
    the day by which an answer is due. `outcome` is what came of it, by its own note or by the latest answer, and
    `answered_on` the day of the first answer. `concerns` are the numbers of the decisions it is about.
    A `blank` one says nothing yet, and cannot go out.
    """

    id: str
    outgoing: bool
    reference: str
    day: date
    subject: str
    correspondent: str
    kind: LetterKind
    asks: bool
    request: str
    reply_due: date | None
    waits: Waits
    days: int
    days_left: int | None
    outcome: LetterOutcome | None
    answered_on: date | None
    answered_by: str
    draft: bool
    blank: bool
    enclosures: int
    concerns: tuple[str, ...]
    in_reply_to: str | None
    meeting_id: str | None

    @property
    def urgent(self) -> bool:
        """Whether it is counted as waiting for the user."""
        return self.waits in URGENT

    @cached_property
    def haystack(self) -> str:
        """What a search looks into, folded."""
        return fold(f"{self.reference} {self.subject} {self.correspondent} {self.request} {' '.join(self.concerns)}")


@dataclass(frozen=True, slots=True)
class UnsentMinutes:
    """Sealed minutes that no letter carries yet. `day` is that of the meeting."""

    meeting_id: str
    number: int
    reference: str
    day: date


@dataclass(frozen=True, slots=True)
class LetterLists:
    """All letters of a council, the latest first, and the sealed minutes that wait to be sent, the oldest first."""

    letters: tuple[LetterRow, ...] = ()
    minutes: tuple[UnsentMinutes, ...] = ()

    @property
    def urgent(self) -> int:
        """How much waits for the user."""
        return len(self.minutes) + sum(row.urgent for row in self.letters)


@dataclass(frozen=True, slots=True)
class LetterFile:
    """One letter with all that its page shows.

    `answered` is the letter that it answers, `answers` are those that answer it, the earliest first; `meeting` is the
    one it tells of, by number and day. `next_number` is what it would be numbered if it were sent today.
    """

    letter: "Letter"
    row: LetterRow
    answered: LetterRow | None
    answers: tuple[LetterRow, ...]
    concerned: "tuple[NamedDecision, ...]"
    meeting: UnsentMinutes | None
    next_number: str

    @property
    def fixed(self) -> bool:
        """Whether it went out: of what it says nothing changes any more."""
        return self.row.outgoing and not self.row.draft
