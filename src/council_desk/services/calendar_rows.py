"""What the calendar shows: one row for each thing on a day. Light: neither the database nor the models are loaded."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from council_desk.domain.events import GROUP_OF, EventGroup, EventKind, EventState, Reminder
from council_desk.domain.terms import MeetingState, Post
from council_desk.services.register_rows import Party

__all__ = ["CalendarEvent", "Month", "Told", "by_day"]

MEETING, ACTION, DECISION, LETTER = "meeting", "action", "decision", "letter"
PROJECT, ASSIGNMENT, COUNCIL = "project", "assignment", "council"
"""Kinds of thing by which `DeskSession.place_wanted` opens them."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One thing on a day.

    `key` is its own and stays; `place` and `place_id` say what opens it ("" where nothing does). `title` is what users
    wrote; it is "" where kind and facts say it all: a meeting has its `number`, a report its month from `first` to
    `last`, the end of a term its `post`. `whole` is what it is part of. `begins` and `ends` are of meetings.
    """

    kind: EventKind
    key: str
    day: dt.date
    title: str
    state: EventState
    changed: dt.datetime
    place: str = ""
    place_id: str = ""
    time: dt.time | None = None
    begins: dt.datetime | None = None
    ends: dt.datetime | None = None
    who: Party | None = None
    whole: str = ""
    reference: str = ""
    where: str = ""
    number: int | None = None
    meeting_state: MeetingState | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    post: Post | None = None
    phase: str = ""
    outgoing: bool = False

    @property
    def group(self) -> EventGroup:
        """The kinds with which it is shown or hidden."""
        return GROUP_OF[self.kind]

    @property
    def opens(self) -> bool:
        """Whether there is a place where it is shown."""
        return bool(self.place)


@dataclass(frozen=True, slots=True)
class Month:
    """What lies between two days, as seen on `today`, the day at the place of the desk."""

    today: dt.date
    events: tuple[CalendarEvent, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be told just now, on the clock of the place."""

    now: dt.datetime
    reminders: tuple[Reminder[CalendarEvent], ...]


def by_day(events: Iterable[CalendarEvent]) -> dict[dt.date, tuple[CalendarEvent, ...]]:
    """Give the events of each day that has any, in the order they came in."""
    found: dict[dt.date, list[CalendarEvent]] = {}
    for event in events:
        found.setdefault(event.day, []).append(event)
    return {day: tuple(mine) for day, mine in found.items()}
