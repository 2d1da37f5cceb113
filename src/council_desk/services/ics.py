"""A calendar file (RFC 5545) that phones and other programs take in.

Moments are written in UTC, not with the name of a time zone: a meeting is kept as an instant with its offset, so the
file says that very instant, and no program needs to know the zone's rules or a VTIMEZONE for it. The zone of the desk
is named beside (X-WR-TIMEZONE), for programs that show times in it. What is due is a whole day.

An event is known by the id of what it is about, so that taking a newer file in changes what is there; its stamp is the
last change of that thing, so that the same desk gives the same bytes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING, Any

from council_desk import __version__
from council_desk.documents.redaction import Rewrite, rewriter
from council_desk.domain.events import EventKind, EventState
from council_desk.domain.terms import Language, MeetingState
from council_desk.domain.text import without_controls
from council_desk.services.calendar_rows import CalendarEvent
from council_desk.services.calendar_words import EventWording
from council_desk.services.minors import by_initials

if TYPE_CHECKING:
    from icalendar import Alarm, Event
    from sqlmodel import Session

_DAY_BEFORE = timedelta(days=-1)
_MORNING_BEFORE = timedelta(hours=-15)
"""What is due is told at nine in the morning of the day before."""
_PLANNED = frozenset({MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.IN_SESSION})


@dataclass(frozen=True, slots=True)
class CalendarCopy:
    """What goes into the file of a council: its events as they may be given away, its name, and those of the desk."""

    events: tuple[CalendarEvent, ...]
    council: str
    language: Language
    timezone: str

    def file(self, language: Language | None = None) -> bytes:
        """Give the file, worded in a language or in that of the desk. Summaries of meetings name the council."""
        from icalendar import Calendar

        wording = EventWording(language or self.language)
        calendar = Calendar()
        calendar.add("prodid", f"-//Council Desk//{__version__}//{wording.language.upper()}")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("x-wr-calname", _plain(self.council))
        calendar.add("x-wr-timezone", self.timezone)
        for event in self.events:
            calendar.add_component(_entry(event, self.council, wording))
        made: bytes = calendar.to_ical()
        return made


def _entry(event: CalendarEvent, council: str, wording: EventWording) -> "Event":
    from icalendar import Event

    summary = _plain(wording.summary(event))
    entry = Event()
    entry.add("uid", f"{event.key}@council-desk")
    entry.add("dtstamp", event.changed.astimezone(UTC))
    entry.add("last-modified", event.changed.astimezone(UTC))
    if event.begins is not None and event.ends is not None:
        summary = f"{summary} · {_plain(council)}"
        entry.add("dtstart", event.begins.astimezone(UTC))
        entry.add("dtend", event.ends.astimezone(UTC))
    else:
        entry.add("dtstart", event.day)
        entry.add("dtend", _next(event.day))
        entry.add("transp", "TRANSPARENT")
    entry.add("summary", summary)
    entry.add("categories", [wording.words.kinds[event.kind]])
    entry.add("status", _status(event))
    if event.where:
        entry.add("location", _plain(event.where))
    told = [*wording.facts(replace(event, where=""))]
    if event.state is EventState.DONE and event.kind is not EventKind.MEETING:
        told.append(wording.words.states[EventState.DONE])
    if told:
        entry.add("description", "\n".join(_plain(one) for one in told))
    if event.state is EventState.AHEAD:
        entry.add_component(_alarm(summary, _DAY_BEFORE if event.begins else _MORNING_BEFORE))
    return entry


def _alarm(summary: str, trigger: timedelta) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", trigger)
    return alarm


def _status(event: CalendarEvent) -> str:
    if event.state is EventState.CANCELLED:
        return "CANCELLED"
    tentative = event.kind is EventKind.MEETING and event.state is EventState.AHEAD
    return "TENTATIVE" if tentative and event.meeting_state not in _PLANNED else "CONFIRMED"


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _plain(text: str) -> str:
    """Give a text on one line without controls, which have no place in such a file."""
    return without_controls(" ".join(text.split()))


# ------------------------------------------------------------------------------------------------------------- minors


def without_minors(
    session: "Session", events: Iterable[CalendarEvent], language: Language
) -> tuple[CalendarEvent, ...]:
    """Put initials in the place of minors' names, also within texts, by the rules of documents.copies.

    A minor is who was one on the day of the earliest event; a guardian's consent to publication leaves the name.
    """
    shown = tuple(events)
    if not shown:
        return ()
    hidden, others = by_initials(session, min(event.day for event in shown))
    if not hidden:
        return shown
    rewrite = rewriter(hidden, others, language)
    return tuple(_rewritten(event, rewrite) for event in shown)


def _rewritten(event: CalendarEvent, rewrite: Rewrite) -> CalendarEvent:
    values: dict[str, Any] = {name: rewrite(getattr(event, name)) for name in ("title", "whole", "where")}
    if event.who is not None:
        values["who"] = replace(event.who, name=rewrite(event.who.name))
    return replace(event, **values)
