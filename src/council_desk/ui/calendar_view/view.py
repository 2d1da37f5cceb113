"""The calendar: a month in the user's calendar, what the chosen day brings beside it, and the calendar file."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain import calendars
from council_desk.domain.calendars import CalendarDate
from council_desk.domain.date_formatting import format_month, month_names
from council_desk.services.calendar_rows import CalendarEvent, Month, by_day
from council_desk.ui.calendar_view.day_card import DayCard
from council_desk.ui.calendar_view.filters import Filters
from council_desk.ui.calendar_view.table import MonthTable
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.preview.files import safe_file_name
from council_desk.ui.sides import Sides
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Iterable

_AGAIN_MILLISECONDS = 600
_LEAST_DAY, _DAY_SHARE, _LOW_BELOW = 244, 0.32, 520
_TITLE_LETTERS = 26
ICS = ".ics"


class CalendarView(QWidget):
    """The calendar of the council in force. It reads when it is activated, and again when something is written."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._month: Month | None = None
        self._span: tuple[dt.date, dt.date] | None = None
        self._moved = False
        self._asked = 0
        self.table = MonthTable(session)
        self.day_card = DayCard(self.table.month)
        self.filters = Filters(session)
        self.papers = PaperOutput(self, session)
        self.title, self.second_title = ElidedLabel("", "title"), ElidedLabel("", "muted")
        self.before, self.after = ToolIcon("chevron-left"), ToolIcon("chevron-right")
        self.today, self.save = Button(), Button(icon="download")
        self.today.set_key("T")
        self.save.set_key("I")
        self.note = PlainLabel("", "muted", wrap=True)
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AGAIN_MILLISECONDS)
        self._later.timeout.connect(self.activate)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        month, deeds = QWidget(), QWidget()
        for place, widgets in (
            (month, (self.before, self.after, self.title, self.second_title)),
            (deeds, (self.filters.person, self.today, self.save)),
        ):
            row = QHBoxLayout(place)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget, 1000 if widget is self.second_title else 0)
        head = WrapRow(month, deeds, stretch=(1, 0), letters=(_TITLE_LETTERS, 0))
        listed = Card()
        listed.body.setContentsMargins(1, 1, 1, 1)
        listed.body.setSpacing(0)
        self.note.setContentsMargins(12, 8, 12, 8)
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.note)
        self.sides = Sides(listed, self.day_card, least=_LEAST_DAY, share=_DAY_SHARE, low_below=_LOW_BELOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.filters)
        column.addWidget(self.sides, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session, table = self.session, self.table
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        session.opened.connect(self._other_council)
        session.formats_changed.connect(self.retranslate)
        table.turned.connect(self._turned)
        table.moved.connect(self._day_moved)
        table.entered.connect(self._enter_day)
        table.pointed.connect(self.day_card.select)
        table.opened.connect(self._open)
        self.day_card.wanted.connect(session.place_wanted)
        self.day_card.left.connect(self._leave_day)
        self.sides.arranged.connect(lambda: self.day_card.back.setVisible(self.sides.is_low))
        self.filters.changed.connect(self._show)
        self.before.clicked.connect(lambda: table.turn(-1))
        self.after.clicked.connect(lambda: table.turn(1))
        self.today.clicked.connect(self._go_to_today)
        self.save.clicked.connect(self.save_file)

    # ------------------------------------------------------------------------------------------------------- reading

    def activate(self) -> None:
        """Read the month that is shown; called each time the calendar comes to the front."""
        council = self.session.council_id
        if council is None:
            return
        self._later.stop()
        self._asked += 1
        asked, span, calendar = self._asked, self.table.month.days_shown(), self.session.formats.calendar

        def take(month: Month) -> None:
            if asked == self._asked:
                self._take(month, span)

        self.session.read(lambda desk: desk.calendar.month(council, *span, calendar), take)

    def go_to_day(self, day: dt.date) -> None:
        """Show a day and what it brings; one beyond the calendar's reach is left alone."""
        self.table.go_to(day)

    def day(self) -> dt.date:
        """Give the day that is chosen."""
        return self.table.day

    def _take(self, month: Month, span: tuple[dt.date, dt.date]) -> None:
        self._month, self._span = month, span
        self._offer(month.events)
        if not self._moved and self.table.day != month.today:  # the computer's day is not that of the desk
            self.table.go_to(month.today)
            self._moved = False
        self._show()

    @property
    def _read(self) -> Month | None:
        """What was read for the month that is shown; None while it is still on its way."""
        return self._month if self._span == self.table.month.days_shown() else None

    def _offer(self, events: "Iterable[CalendarEvent]") -> None:
        people = {event.who.id: event.who.name for event in events if event.who is not None}
        self.filters.offer(dict(sorted(people.items(), key=lambda one: one[1])))

    def _show(self) -> None:
        """Show what was read, as far as the filters leave it."""
        read, narrowed = self._read, self.filters.narrows()
        self.day_card.retranslate(narrowed=narrowed)
        groups, person = self.filters.groups(), self.filters.person.value()
        left = [
            event
            for event in (read.events if read else ())
            if event.group in groups and (person is None or (event.who is not None and event.who.id == person))
        ]
        month = self.table.month
        month.show_events(by_day(left), read.today if read else month.today)
        self.table.refresh()
        self._show_day(self.table.day)
        self._say_empty(narrowed=narrowed)

    def _show_day(self, day: dt.date) -> None:
        self.day_card.show_day(day, self.table.month.events_on(day), known=self._read is not None)

    def _say_empty(self, *, narrowed: bool) -> None:
        empty = self._read is not None and not self.table.month.month_events()
        self.note.setText(
            self.tr("Nothing of what you chose is in this month.")
            if narrowed
            else self.tr("Nothing is in this month: no meeting, no deadline, no report.")
        )
        self.note.setVisible(empty)

    def _changed(self, _: object) -> None:
        """Read again soon: while something is written, it changes with every word."""
        if self.isVisible():
            self._later.start()

    def _other_council(self) -> None:
        self._month = self._span = None
        self._show()
        if self.isVisible():
            self.activate()

    # ---------------------------------------------------------------------------------------------------------- days

    def _turned(self) -> None:
        """Another month is laid out, still without its events."""
        self._say_title()
        self._show()
        if self._read is None and self.isVisible():
            self.activate()

    def _day_moved(self, day: dt.date) -> None:
        self._moved = True
        self._show_day(day)

    def _go_to_today(self) -> None:
        self.table.go_to(self.table.month.today)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_day(self) -> None:
        self.sides.set_open(True)
        self.day_card.enter()

    def _leave_day(self) -> None:
        if self.sides.is_low:
            self.sides.set_open(False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, event: CalendarEvent) -> None:
        if event.opens:
            self.session.place_wanted.emit(event.place, event.place_id)

    # ---------------------------------------------------------------------------------------------------------- file

    def save_file(self) -> None:
        """Ask for a place and save all days of the council there as a calendar file."""
        council, language = self.session.council_id, self.session.formats.language
        if council is None:
            return
        named = next((row.name for row in self.session.councils if row.id == council), "")
        name = safe_file_name(named, self.tr("Calendar"), suffix=ICS)
        title, kinds = self.tr("Save as a calendar file"), self.tr("Calendar files (*.ics)")

        self.session.read(
            lambda desk: desk.calendar.copy(council),
            lambda copy: self.session.compute(
                lambda: copy.file(language), lambda data: self.papers.save_file(data, name, title, kinds)
            ),
        )

    # --------------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Say every text again, in the user's language, calendar and digits."""
        self.table.show_month_of(self.table.day)
        self.before.set_name(self.tr("Previous month"), "PgUp")
        self.after.set_name(self.tr("Next month"), "PgDown")
        self.today.setText(self.tr("Today"))
        self.save.setText(self.tr("Save as a calendar file …"))
        self.filters.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_title(self) -> None:
        """Name the month, and those of the second calendar in which it lies."""
        formats, day = self.session.formats, self.table.day
        named = calendars.from_date(day, formats.calendar)
        self.title.setText(formats.month(named.year, named.month))
        second = self.table.month.second_calendar()
        self.second_title.setText("")
        if second is None:
            return
        start, end = calendars.month_bounds(formats.calendar, named.year, named.month)
        if not (calendars.covers(second, start) and calendars.covers(second, end)):
            return
        one, two = calendars.from_date(start, second), calendars.from_date(end, second)
        last = self._month_name(two)
        if (one.year, one.month) == (two.year, two.month):
            self.second_title.setText(last)
            return
        first = self._month_name(one)
        if one.year == two.year:
            first = month_names(second, formats.language, formats.council_country)[one.month - 1]
        self.second_title.setText(f"{first} – {last}")

    def _month_name(self, named: CalendarDate) -> str:
        formats = self.session.formats
        return format_month(
            named.calendar,
            named.year,
            named.month,
            formats.language,
            digits=formats.digit_system,
            country=formats.council_country,
        )
