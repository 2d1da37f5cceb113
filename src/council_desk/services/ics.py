"""A calendar file (RFC 5545) that phones and other programs take in.

Moments are written in UTC, not with the name of a time zone: a meeting is kept as an instant with its offset, so the
file says that very instant, and no program needs to know the zone's rules or a VTIMEZONE for it. The zone of the desk
is named beside (X-WR-TIMEZONE), for programs that show times in it. What is due is a whole day.

An event is known by the id of what it is about, so that taking a newer file in changes what is there; its stamp is the
last change of that thing, so that the same desk gives the same bytes.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from council_desk import __version__
from council_desk.db import store
from council_desk.documents.redaction import Rewrite, rewriter
from council_desk.domain.events import EventKind, EventState
from council_desk.domain.membership import protected, shown_by_initials
from council_desk.domain.terms import Language, MeetingState, Post, Role
from council_desk.domain.text import fold_letters, without_controls
from council_desk.record.models import Assignment, Membership, Person
from council_desk.services.calendar_rows import CalendarEvent
from council_desk.services.calendar_words import EventWording

if TYPE_CHECKING:
    from icalendar import Alarm, Event
    from sqlmodel import Session

_DAY_BEFORE = timedelta(days=-1)
_MORNING_BEFORE = timedelta(hours=-15)
"""What is due is told at nine in the morning of the day before."""
_PLANNED = frozenset({MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.IN_SESSION})
_WORD = re.compile(r"\w+")
_YOUTH_POSTS = {Post.YOUTH_MAYOR: Role.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR}


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
    hidden, others = _parted(session, min(event.day for event in shown))
    if not hidden:
        return shown
    rewrite = quick_rewriter(hidden, others, language)
    return tuple(_rewritten(event, rewrite) for event in shown)


def quick_rewriter(hidden: Sequence[Person], others: Sequence[Person], language: Language) -> Rewrite:
    """Give a function that puts initials in place of names, trying only the people of whom a text has letters.

    Each of a hundred minors has a dozen shapes to be looked for: too much for every text of a calendar.
    """
    beginnings = [(_beginnings(person), person) for person in hidden]

    @cache
    def of(place: int) -> Rewrite:
        return rewriter([hidden[place]], others, language)

    @cache
    def rewrite(text: str) -> str:
        letters = _joined(text)
        for place, (mine, _) in enumerate(beginnings):
            if any(one in letters for one in mine):
                text = of(place)(text)
        return text

    return rewrite


def _beginnings(person: Person) -> frozenset[str]:
    """Give the letters with which the words of a name begin, in every case and spelling that is looked for."""
    forms = (
        person.name,
        person.given_name,
        person.family_name,
        person.patronymic_name,
        person.signature_name,
        person.sort_name,
    )
    names = {word for form in forms if form for one in form.split() for word in _WORD.findall(_joined(one))[:1]}
    return frozenset(name[: max(2, min(4, len(name) - 2))] for name in names)


def _joined(text: str) -> str:
    """Give a text with its letters folded and without spaces, which a name may have or lack."""
    return fold_letters(text).replace(" ", "")


def _parted(session: "Session", day: date) -> tuple[list[Person], list[Person]]:
    """Give who is shown by initials, and everybody else."""
    roles: dict[str, set[Role]] = {}
    for membership in store.load(session, Membership):
        roles.setdefault(membership.person, set()).add(membership.role)
    for assignment in store.load(session, Assignment):
        if assignment.post in _YOUTH_POSTS:
            roles.setdefault(assignment.person, set()).add(_YOUTH_POSTS[assignment.post])
    hidden: list[Person] = []
    others: list[Person] = []
    for person in store.load(session, Person):
        minor = protected(day, roles.get(person.id, ()), birth_date=person.birth_date, birth_year=person.birth_year)
        published = person.guardian_consent is not None and person.guardian_consent.publication
        short = shown_by_initials(minor=minor, may_be_published=published)
        (hidden if short else others).append(person)
    return hidden, others


def _rewritten(event: CalendarEvent, rewrite: Rewrite) -> CalendarEvent:
    values: dict[str, Any] = {name: rewrite(getattr(event, name)) for name in ("title", "whole", "where")}
    if event.who is not None:
        values["who"] = replace(event.who, name=rewrite(event.who.name))
    return replace(event, **values)
