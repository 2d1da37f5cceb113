"""What the lists of needs and initiatives show: plain rows, and how they are narrowed down.

Light: neither the database nor the models of the record are loaded by importing this.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from council_desk.domain.needs import PaperFacts, is_left, proposed_state
from council_desk.domain.terms import (
    Dimension,
    Field,
    Ladder,
    MeetingState,
    PaperState,
    PaperType,
    Voice,
)
from council_desk.domain.text import fold

LEFT_AFTER_DAYS = 30
"""A need that was registered so long ago and never put on an agenda waits for the user."""
_FOLDED_KEPT = 20_000


@dataclass(frozen=True)
class PaperRow:
    """One need or initiative in a list. `who` is the originator by name or label, `community` the one around it."""

    id: str
    reference: str
    paper_type: PaperType
    title: str
    text: str
    date: dt.date
    who: str
    voice: Voice | None
    field: Field | None
    dimension: Dimension | None
    supporters: int
    priority: int | None
    state: PaperState
    ladder: Ladder | None
    community: str
    facts: PaperFacts

    @property
    def proposed(self) -> PaperState | None:
        """The state that the rest of the record tells, if it is further than the one written."""
        return proposed_state(self.state, self.facts)

    @property
    def is_left(self) -> bool:
        """Whether nobody has dealt with it and no meeting is going to."""
        return is_left(self.state, self.facts)

    def waits(self, today: dt.date) -> bool:
        """Say whether it has been left for so long that it waits for the user."""
        return self.is_left and (today - self.date).days > LEFT_AFTER_DAYS

    @cached_property
    def haystack(self) -> str:
        """What a search looks through, folded."""
        return _folded(f"{self.reference} {self.title} {self.who} {self.community} {self.text}")


@dataclass(frozen=True, slots=True)
class PaperFilter:
    """What part of a list is shown: words, and one state, voice, field; `left` for those that nobody dealt with."""

    words: str = ""
    state: PaperState | None = None
    voice: Voice | None = None
    field: Field | None = None
    left: bool = False

    def shown(self, rows: Iterable[PaperRow]) -> list[PaperRow]:
        """Give the rows that fit, in their order."""
        words = fold(self.words).split()
        return [row for row in rows if self._fits(row) and all(word in row.haystack for word in words)]

    def _fits(self, row: PaperRow) -> bool:
        return (
            self.state in {None, row.state}
            and self.voice in {None, row.voice}
            and self.field in {None, row.field}
            and (not self.left or row.is_left)
        )


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """A meeting to come on whose agenda something can be put; `start` has its own offset."""

    id: str
    number: int
    state: MeetingState
    start: dt.datetime


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a need was put on the agenda; `made` says that the meeting was made for it."""

    paper: str
    meeting: str
    meeting_number: int
    item: str
    made: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A person or body by name."""

    id: str
    name: str


@dataclass(frozen=True)
class PaperSurroundings:
    """What the forms of needs offer: people and bodies by name, informal communities, meetings to come."""

    parties: tuple[Named, ...] = ()
    communities: tuple[Named, ...] = ()
    meetings: tuple[MeetingAhead, ...] = ()

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Names by id."""
        return {one.id: one.name for one in self.parties}


@lru_cache(maxsize=_FOLDED_KEPT)
def _folded(text: str) -> str:
    """Fold a text; the same ones come again with every look at the list."""
    return fold(text)
