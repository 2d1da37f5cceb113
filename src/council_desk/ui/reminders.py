"""Reminders inside the window: what begins, or is due, is said in a strip that asks for nothing. No network, no sound.

Each is said until it is closed, and then not again on that day; the computer's settings keep what was closed.
"""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from council_desk.domain.events import Reminder, Reminding
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.screen import MARGIN
from council_desk.ui.sitting.strip import Strip
from council_desk.ui.widgets.banner import CLOSE_KEYS
from council_desk.ui.widgets.buttons import ToolIcon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.calendar_rows import CalendarEvent, Told

LOOK_MILLISECONDS = 3 * 60 * 1_000
_AGAIN_MILLISECONDS = 4_000


class Reminders(QWidget):
    """One reminder at a time, the most pressing first; there is none while nothing is to be told."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._told: Told | None = None
        self._wanted = session.settings.reminders
        self.strip = Strip("due", "clock", [self.open])
        self.button = self.strip.buttons[0]
        self.button.set_key("R")
        self.close_button = ToolIcon("close")
        self.close_button.clicked.connect(self.dismiss)
        row = self.strip.layout()
        if row is not None:
            row.addWidget(self.close_button)
        self.menu = QMenu(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.addWidget(self.strip)
        self._often, self._later = QTimer(self), QTimer(self)
        self._often.setInterval(LOOK_MILLISECONDS)
        self._later.setInterval(_AGAIN_MILLISECONDS)
        self._later.setSingleShot(True)
        for timer in (self._often, self._later):
            timer.timeout.connect(self._look_if_seen)
        session.opened.connect(self._begin)
        session.closed.connect(self._forget)
        session.council_changed.connect(lambda _: self.look())
        session.changed.connect(lambda _: self._later.start())
        session.formats_changed.connect(self.retranslate)
        session.settings_changed.connect(self._settings_changed)
        self.hide()

    # ------------------------------------------------------------------------------------------------------- looking

    def look(self) -> None:
        """Ask the desk what is to be told just now."""
        council = self.session.council_id
        if council is None or not self.session.settings.reminders:
            self._show(None)
            return
        calendar = self.session.formats.calendar

        def take(told: "Told") -> None:
            if council == self.session.council_id:
                self._show(told)

        self.session.read(lambda desk: desk.calendar.reminders(council, calendar), take)

    def current(self) -> "Reminder[CalendarEvent] | None":
        """Give what is told: the first that was not closed today."""
        if self._told is None:
            return None
        return next((one for one in self._told.reminders if self._key(one) not in self.session.settings.reminded), None)

    def dismiss(self) -> bool:
        """Close what is told, for today; say whether there was anything."""
        reminder, told = self.current(), self._told
        if reminder is None or told is None or self.isHidden():
            return False
        kept = [key for key in self.session.settings.reminded if key.startswith(told.now.date().isoformat())]
        self.session.change_settings(reminded=(*kept, self._key(reminder)))
        self.retranslate()
        return True

    def open(self) -> None:
        """Show the thing that is told; where there are several, offer them."""
        events = self._openable()
        if len(events) == 1:
            self._go(events[0])
            return
        self.menu.clear()
        for event in events:
            action = self.menu.addAction(self._title(event).replace("&", "&&"))
            action.triggered.connect(lambda _=False, event=event: self._go(event))
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _begin(self) -> None:
        self._often.start()
        self.look()

    def _look_if_seen(self) -> None:
        """Look only while the frame is shown: in meeting mode nobody is to be reminded."""
        page = self.parentWidget()
        if page is not None and page.isVisible():
            self.look()

    def _forget(self) -> None:
        self._often.stop()
        self._later.stop()
        self._show(None)

    def _settings_changed(self) -> None:
        if self.session.settings.reminders is not self._wanted:
            self._wanted = self.session.settings.reminders
            self.look()

    def _show(self, told: "Told | None") -> None:
        self._told = told
        self.retranslate()

    def _key(self, reminder: "Reminder[CalendarEvent]") -> str:
        """Give what is kept of a reminder that was closed: its day, its council, and which meeting it was about."""
        day = self._told.now.date().isoformat() if self._told else ""
        meeting = reminder.today[0].place_id if reminder.about is Reminding.MEETING else ""
        return f"{day} {self.session.council_id} {reminder.about}{meeting and ' '}{meeting}"

    def _openable(self) -> "list[CalendarEvent]":
        reminder = self.current()
        return [event for event in reminder.events if event.opens] if reminder else []

    def _go(self, event: "CalendarEvent") -> None:
        self.session.place_wanted.emit(event.place, event.place_id)

    # --------------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Say it again."""
        self.close_button.set_name(self.tr("Close this reminder until tomorrow"), CLOSE_KEYS)
        reminder = self.current()
        self.setHidden(reminder is None)
        if reminder is None:
            self.strip.say("")
            return
        events = self._openable()
        words = self.tr("Show them") if len(events) > 1 else self.tr("Open")
        if reminder.about is Reminding.MEETING:
            words = self.tr("Open the meeting")
        self.strip.say(self._sentence(reminder), words)
        self.button.setHidden(not events)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _sentence(self, reminder: "Reminder[CalendarEvent]") -> str:
        if reminder.about is Reminding.MEETING:
            return self._of_meeting(reminder.today[0])
        if reminder.about is Reminding.REPORTS:
            return self._of_reports(reminder.events)
        parts = []
        if reminder.today:
            parts.append(self.tr("Today: {what}.").replace("{what}", self._several(reminder.today)))
        if reminder.tomorrow:
            parts.append(self.tr("Tomorrow: {what}.").replace("{what}", self._several(reminder.tomorrow)))
        return " ".join(parts)

    def _of_meeting(self, event: "CalendarEvent") -> str:
        formats, now = self.session.formats, self._told.now if self._told else None
        begun = now is not None and event.begins is not None and event.begins < now
        words = (
            self.tr("Meeting {number} was to begin at {time}.")
            if begun
            else self.tr("Meeting {number} begins at {time}.")
        )
        time = formats.time(event.time or dt.time())
        return words.replace("{number}", formats.number(event.number or 0)).replace("{time}", time)

    def _of_reports(self, events: "Sequence[CalendarEvent]") -> str:
        formats = self.session.formats
        day = formats.day_and_month(events[0].day)
        if len(events) == 1:
            words = self.tr("The monthly report is due by {day}: {what}.").replace("{day}", day)
            return words.replace("{what}", isolated(self._title(events[0])))
        words = self.tr("%n monthly reports are due by {day}.", "", len(events))
        return words.replace(str(len(events)), formats.number(len(events))).replace("{day}", day)

    def _several(self, events: "Sequence[CalendarEvent]") -> str:
        """Name the first of some things, and count the rest."""
        first, rest = isolated(self._title(events[0])), len(events) - 1
        if not rest:
            return first
        more = self.tr("and %n more", "", rest).replace(str(rest), self.session.formats.number(rest))
        return f"{first} {more}"

    def _title(self, event: "CalendarEvent") -> str:
        from council_desk.services.calendar_words import EventWording

        formats = self.session.formats
        wording = EventWording(formats.language, formats.calendar, formats.digit_system, formats.council_country)
        title = wording.summary(event)
        return title if event.time is None else f"{formats.time(event.time)} {title}"
