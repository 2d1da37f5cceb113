"""By which sign each kind of event is known, and in which tone and with which mark it shows how it stands."""

from typing import TYPE_CHECKING

from council_desk.domain.events import GROUP_OF, EventKind, EventState
from council_desk.services.calendar_words import EventWording
from council_desk.ui.widgets.labels import Tone
from council_desk.ui.words import word

if TYPE_CHECKING:
    import datetime as dt

    from council_desk.services.calendar_rows import CalendarEvent
    from council_desk.ui.formats import Formats

ICONS = {
    EventKind.MEETING: "meetings",
    EventKind.ACTION: "action",
    EventKind.DECISION: "decision",
    EventKind.LETTER: "mail",
    EventKind.MILESTONE: "flag",
    EventKind.PROJECT_END: "flag",
    EventKind.SESSION: "people",
    EventKind.REPORT: "file",
    EventKind.OBJECTIVE: "star",
    EventKind.TERM_END: "user",
    EventKind.PHASE: "place",
}
_APART = {EventKind.SESSION, EventKind.REPORT, EventKind.OBJECTIVE}
"""Kinds with a sign of their own; the others of a group share that by which the group is known."""
GROUP_ICONS = {group: ICONS[kind] for kind, group in GROUP_OF.items() if kind not in _APART}
MARKS = {EventState.DONE: "check", EventState.LATE: "warning", EventState.CANCELLED: "close", EventState.NOW: "play"}
"""What stands at the end of a line; colour only helps."""
_TONES: dict[EventState, Tone] = {
    EventState.DONE: "good",
    EventState.LATE: "late",
    EventState.CANCELLED: "neutral",
    EventState.NOW: "waiting",
}


def wording(formats: "Formats") -> EventWording:
    """Give the words of the window."""
    return EventWording(formats.language, formats.calendar, formats.digit_system, formats.council_country)


def tone(event: "CalendarEvent", today: "dt.date") -> Tone:
    """Give the tone of an event: what is due today stands out."""
    if event.state is EventState.AHEAD:
        return "accent" if event.kind is EventKind.MEETING else "due" if event.day == today else "neutral"
    return _TONES[event.state]


def state_word(event: "CalendarEvent", formats: "Formats") -> str:
    """Give how an event stands in a word; "" for what lies ahead. Meetings have their own states."""
    if event.meeting_state is not None and event.state is not EventState.LATE:
        return word(event.meeting_state)
    return wording(formats).words.states.get(event.state, "")
