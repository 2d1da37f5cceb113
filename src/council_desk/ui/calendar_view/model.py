"""The days of a month as cells for the screen, each with its events."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from council_desk.domain import calendars
from council_desk.domain.date_formatting import weekday_names
from council_desk.domain.terms import Calendar
from council_desk.domain.weeks import GridDay, month_grid
from council_desk.ui.calendar_view.looks import state_word, wording
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from council_desk.services.calendar_rows import CalendarEvent
    from council_desk.ui.formats import Formats

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIP_LINES = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """One day on the screen. `second` is what another calendar calls it, "" where there is none."""

    day: GridDay
    events: "tuple[CalendarEvent, ...]"
    number: str
    second: str
    today: bool


class MonthModel(QAbstractTableModel):
    """Weeks as rows, beginning on the day on which the country's week begins."""

    CellRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.today = dt.datetime.now().astimezone().date()
        self._weeks: tuple[tuple[GridDay, ...], ...] = ()
        self._events: Mapping[dt.date, Sequence[CalendarEvent]] = {}

    @property
    def formats(self) -> "Formats":
        """How days are shown."""
        return self.session.formats

    def second_calendar(self) -> Calendar | None:
        """Give the calendar that stands small beside the user's: the Gregorian one, or else that of the desk."""
        if self.formats.calendar is not Calendar.GREGORIAN:
            return Calendar.GREGORIAN
        setup = self.session.setup
        return setup.calendar if setup is not None and setup.calendar is not Calendar.GREGORIAN else None

    def show_month(self, day: dt.date) -> None:
        """Show the month in which a day lies, without events. Raises OutOfRangeError."""
        formats = self.formats
        named = calendars.from_date(day, formats.calendar)
        self.beginResetModel()
        self._weeks = month_grid(formats.calendar, named.year, named.month, formats.first_weekday, formats.rest_days)
        self._events = {}
        self.endResetModel()

    def show_events(self, events: "Mapping[dt.date, Sequence[CalendarEvent]]", today: dt.date) -> None:
        """Show events on their days."""
        self._events, self.today = events, today
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 6))

    def days_shown(self) -> tuple[dt.date, dt.date]:
        """Give the first and the last day that are shown."""
        return self._weeks[0][0].date, self._weeks[-1][-1].date

    def events_on(self, day: dt.date) -> "tuple[CalendarEvent, ...]":
        """Give the events of a day."""
        return tuple(self._events.get(day, ()))

    def month_events(self) -> int:
        """Count the events of the month itself, without those of its neighbours' days."""
        inside = (cell.date for week in self._weeks for cell in week if cell.in_month)
        return sum(len(self._events.get(day, ())) for day in inside)

    def cell(self, index: Index) -> Cell | None:
        """Give what stands at a place; None where the calendar has no day any more."""
        day = self._at(index.row(), index.column()) if index.isValid() else None
        if day is None:
            return None
        second = self.second_calendar()
        other = "" if second is None or not calendars.covers(second, day.date) else self._second(day.date, second)
        number = self.formats.digits(str(day.number))
        return Cell(day, self.events_on(day.date), number, other, day.date == self.today)

    def place(self, day: dt.date) -> QModelIndex:
        """Give where a day stands."""
        for row, week in enumerate(self._weeks):
            for cell in week:
                if cell.date == day:
                    return self.index(row, self._column(day))
        return QModelIndex()

    # ------------------------------------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the weeks."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the days of a week."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the day, or its words for screen readers."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == self.CellRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(cell.day.date)
        if role == Qt.ItemDataRole.ToolTipRole and cell.events:
            lines = [self.line(event) for event in cell.events[:_TIP_LINES]]
            return plain_tip("\n".join(lines if len(cell.events) <= _TIP_LINES else [*lines, "…"]))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the days of the week."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 7:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return weekday_names(self.formats.language, self.formats.first_weekday)[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every day be chosen."""
        if not index.isValid() or self._at(index.row(), index.column()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # -------------------------------------------------------------------------------------------------------- words

    def told(self, day: dt.date) -> str:
        """Give a day with its events in words."""
        events = self.events_on(day)
        heading = self.formats.day_with_weekday(day)
        if day == self.today:
            heading = self.tr("{day}, today").replace("{day}", heading)
        if not events:
            nothing = self.tr("nothing")
            return f"{heading}: {nothing}"
        return f"{heading}: " + "; ".join(self.line(event) for event in events)

    def line(self, event: "CalendarEvent") -> str:
        """Give an event on one line: when, what, how it stands."""
        state = state_word(event, self.formats)
        when = f"{self.formats.time(event.time)} " if event.time is not None else ""
        text = f"{when}{wording(self.formats).summary(event)}"
        return f"{text} ({state})" if state else text

    def _second(self, day: dt.date, calendar: Calendar) -> str:
        return self.formats.digits(str(calendars.from_date(day, calendar).day))

    def _column(self, day: dt.date) -> int:
        return (day.isoweekday() - self.formats.first_weekday) % 7

    def _at(self, row: int, column: int) -> GridDay | None:
        if not 0 <= row < len(self._weeks):
            return None
        return next((cell for cell in self._weeks[row] if self._column(cell.date) == column), None)
