"""Says the events of the calendar in a language: the same words on the screen and in a calendar file."""

from collections.abc import Iterator
from dataclasses import dataclass

from council_desk.domain.date_formatting import calendar_of, format_days
from council_desk.domain.digits import Digits, digits_of, to_digits
from council_desk.domain.events import EventKind
from council_desk.domain.phases import Phase
from council_desk.domain.phrases.events import EVENTS, EventWords
from council_desk.domain.terms import Calendar, Language
from council_desk.services.calendar_rows import CalendarEvent

_SAY_THEIR_KIND = frozenset(
    {EventKind.MEETING, EventKind.LETTER, EventKind.PROJECT_END, EventKind.REPORT, EventKind.TERM_END}
)
"""Kinds whose titles tell what they are."""


@dataclass(frozen=True, slots=True)
class EventWording:
    """Language, calendar and digits in which events are told; without the latter two, those of the language."""

    language: Language
    calendar: Calendar | None = None
    digits: Digits | None = None
    country: str = ""

    @property
    def words(self) -> EventWords:
        """The words of the language."""
        return EVENTS[self.language]

    def title(self, event: CalendarEvent) -> str:
        """Give a few words for a list in which something else tells the kind: "Meeting 22", "Report of N. Fielding"."""
        words = self.words
        if event.kind is EventKind.PHASE:
            return words.phases[Phase(event.phase)]
        template = words.titles.get(event.kind, "{title}")
        if event.kind is EventKind.LETTER and not event.outgoing:
            template = words.to_answer
        number = to_digits(str(event.number), self.digits or digits_of(self.language))
        return template.format(title=event.title, name=event.who.name if event.who else words.youth, number=number)

    def summary(self, event: CalendarEvent) -> str:
        """Give the same for where it stands alone: "Action: Paint the fence"."""
        if event.kind in _SAY_THEIR_KIND:
            return self.title(event)
        return f"{self.words.kinds[event.kind]}: {self.title(event)}"

    def facts(self, event: CalendarEvent) -> Iterator[str]:
        """Give what else is known: who, of what it is part, where; no more of it than the title leaves untold."""
        words = self.words
        named = "{name}" in words.titles.get(event.kind, "")
        if event.who is not None and not named:
            yield event.who.name
        if event.whole:
            yield event.whole
        if event.first and event.last:
            used = self.calendar or calendar_of(self.language)
            yield format_days(event.first, event.last, self.language, used, digits=self.digits, country=self.country)
        if event.kind is EventKind.TERM_END and event.title:
            yield event.title
        if event.reference and event.kind in {EventKind.ACTION, EventKind.DECISION}:
            yield words.decision.format(reference=event.reference)
        if event.where:
            yield event.where
