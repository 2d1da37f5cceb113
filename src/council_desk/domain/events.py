"""Things of a council that have a day: their kinds, how they stand, and which of them are told just now.

What is told is worded elsewhere; here is only what, and when.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

MEETING_MINUTES = 90
"""How long a meeting is taken to last that does not say."""
SOON = dt.timedelta(hours=1)
"""A meeting is told so long before it begins."""
STILL = dt.timedelta(minutes=30)
"""And so long after, for as long as nobody has opened it."""
REPORT_TOLD_DAYS = 3


class EventKind(StrEnum):
    """What happens, or is due, on a day; on one day it is listed in this order."""

    MEETING = "meeting"
    ACTION = "action"
    DECISION = "decision"
    LETTER = "letter"
    MILESTONE = "milestone"
    PROJECT_END = "project_end"
    SESSION = "session"
    REPORT = "report"
    OBJECTIVE = "objective"
    TERM_END = "term_end"
    PHASE = "phase"


class EventGroup(StrEnum):
    """Kinds that are shown or hidden together."""

    MEETINGS = "meetings"
    ACTIONS = "actions"
    DECISIONS = "decisions"
    LETTERS = "letters"
    PROJECTS = "projects"
    YOUTH = "youth"
    PHASES = "phases"


GROUP_OF: Mapping[EventKind, EventGroup] = {
    EventKind.MEETING: EventGroup.MEETINGS,
    EventKind.ACTION: EventGroup.ACTIONS,
    EventKind.DECISION: EventGroup.DECISIONS,
    EventKind.LETTER: EventGroup.LETTERS,
    EventKind.MILESTONE: EventGroup.PROJECTS,
    EventKind.PROJECT_END: EventGroup.PROJECTS,
    EventKind.SESSION: EventGroup.PROJECTS,
    EventKind.REPORT: EventGroup.YOUTH,
    EventKind.OBJECTIVE: EventGroup.YOUTH,
    EventKind.TERM_END: EventGroup.YOUTH,
    EventKind.PHASE: EventGroup.PHASES,
}
HAPPENING = frozenset({EventKind.MEETING, EventKind.SESSION, EventKind.TERM_END, EventKind.PHASE})
"""Kinds that come to pass by themselves when their day comes; all others wait for somebody to do something."""


class EventState(StrEnum):
    """How something stands to its day."""

    AHEAD = "ahead"
    NOW = "now"
    DONE = "done"
    LATE = "late"
    CANCELLED = "cancelled"


class EventLike(Protocol):
    """What the rules ask of an event."""

    @property
    def kind(self) -> EventKind:
        """What it is."""
        ...

    @property
    def day(self) -> dt.date:
        """Its day."""
        ...

    @property
    def begins(self) -> dt.datetime | None:
        """The instant at which it begins, aware; None for a whole day."""
        ...

    @property
    def state(self) -> EventState:
        """How it stands."""
        ...


AnyEvent = TypeVar("AnyEvent", bound=EventLike)


def state_of(kind: EventKind, day: dt.date, on: dt.date, *, done: bool, cancelled: bool = False) -> EventState:
    """Say how something with a day stands: what should have been done before today is late.

    A session, the end of a term and a phase are over with their day.
    """
    if cancelled:
        return EventState.CANCELLED
    if done:
        return EventState.DONE
    if day >= on:
        return EventState.AHEAD
    over = kind in HAPPENING and kind is not EventKind.MEETING
    return EventState.DONE if over else EventState.LATE


class Reminding(StrEnum):
    """What a reminder is about, the most pressing first."""

    MEETING = "meeting"
    DAYS = "days"
    REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class Reminder(Generic[AnyEvent]):
    """One thing to be told: a meeting that begins, what today and tomorrow bring, or reports that are due."""

    about: Reminding
    today: tuple[AnyEvent, ...] = ()
    tomorrow: tuple[AnyEvent, ...] = ()

    @property
    def events(self) -> tuple[AnyEvent, ...]:
        """All events of it."""
        return self.today + self.tomorrow


def reminders(events: Iterable[AnyEvent], now: dt.datetime) -> tuple[Reminder[AnyEvent], ...]:
    """Give what is to be told at a moment on the clock of the place, the most pressing first.

    Each meeting that begins within the hour by itself; all else of today and tomorrow together; the reports of youth
    mayors that are due within REPORT_TOLD_DAYS days together. What is done, late or cancelled is not told.
    """
    ahead = [one for one in events if one.state is EventState.AHEAD]
    soon = [one for one in ahead if begins_soon(one, now)]
    today, tomorrow = now.date(), now.date() + dt.timedelta(days=1)
    rest = [one for one in ahead if one.kind is not EventKind.REPORT and not _begun(one, now)]
    found = [Reminder(Reminding.MEETING, (one,)) for one in soon]
    days = Reminder(
        Reminding.DAYS,
        _on(today, [one for one in rest if one not in soon]),
        _on(tomorrow, [one for one in rest if one not in soon]),
    )
    last = today + dt.timedelta(days=REPORT_TOLD_DAYS)
    due = [one for one in ahead if one.kind is EventKind.REPORT and today <= one.day <= last]
    reports = Reminder(Reminding.REPORTS, tuple(due))
    return (*found, *(one for one in (days, reports) if one.events))


def begins_soon(event: EventLike, now: dt.datetime) -> bool:
    """Say whether a meeting begins within the hour, or should have begun a moment ago."""
    return event.kind is EventKind.MEETING and event.begins is not None and now - STILL <= event.begins <= now + SOON


def _begun(event: EventLike, now: dt.datetime) -> bool:
    return event.begins is not None and event.begins < now


def _on(day: dt.date, events: Sequence[AnyEvent]) -> tuple[AnyEvent, ...]:
    return tuple(one for one in events if one.day == day)
