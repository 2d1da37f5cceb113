"""The month on the screen: days chosen by mouse and keys, weekdays above them."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from council_desk.domain import calendars
from council_desk.domain.calendars import OutOfRangeError
from council_desk.domain.date_formatting import weekday_names
from council_desk.ui.calendar_view.cells import DayDelegate, Line
from council_desk.ui.calendar_view.model import MonthModel
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from council_desk.services.calendar_rows import CalendarEvent

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WEEKS = 6


class WeekdayHeader(QHeaderView):
    """The days of the week; their first letters where the whole names have no room."""

    def __init__(self, month: MonthModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._month = month
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Give room for one line."""
        return QSize(super().sizeHint().width(), QFontMetrics(scaled_font(0.9, bold=True)).height() + 10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one name; days of rest in another colour, as their columns have another ground."""
        formats, chosen = self._month.formats, colours()
        painter.save()
        painter.fillRect(rect, QColor(chosen.panel))
        painter.setFont(scaled_font(0.9, bold=True))
        weekday = (formats.first_weekday - 1 + logicalIndex) % 7 + 1
        painter.setPen(QColor(chosen.late if weekday in formats.rest_days else chosen.muted))
        widest = max(painter.fontMetrics().horizontalAdvance(name) for name in weekday_names(formats.language))
        names = weekday_names(formats.language, formats.first_weekday, narrow=widest + 6 > rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter.value), names[logicalIndex])
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class MonthTable(QTableView):
    """The days of a month.

    `turned` comes when another month is laid out, `moved` when another day is chosen, `entered` by Enter or the line
    that counts what has no room, `pointed` with an event by a click on it, `opened` with one by a double click.
    """

    turned = Signal()
    moved = Signal(object)
    entered = Signal()
    pointed = Signal(object)
    opened = Signal(object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthModel(session, self)
        self.day = self.month.today
        self.setModel(self.month)
        self._painting = DayDelegate(self.month, self)
        self.setItemDelegate(self._painting)
        self.setHorizontalHeader(WeekdayHeader(self.month, self))
        upright = self.verticalHeader()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        upright.setMinimumSectionSize(16)
        upright.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTableView { background: transparent; border: none; outline: none; }")
        self.viewport().setAutoFillBackground(False)
        self._quiet = False
        self._pressed: CalendarEvent | None = None
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.go_to(self.day)

    # --------------------------------------------------------------------------------------------------------- days

    def go_to(self, day: dt.date) -> bool:
        """Choose a day, of another month too; False for one beyond the calendar's reach."""
        if not calendars.covers(self.month.formats.calendar, day):
            return False
        turned = not self._is_shown(day)
        if turned:
            self._lay_out(day)
        self.day = day
        self._choose()
        self.moved.emit(day)
        if turned:
            self.turned.emit()
        return True

    def show_month_of(self, day: dt.date) -> None:
        """Lay the month of a day out anew, as after a change of the calendar; of today, if it does not reach there."""
        self.day = day if calendars.covers(self.month.formats.calendar, day) else self.month.today
        self._lay_out(self.day)
        self._choose()
        self.turned.emit()

    def _lay_out(self, day: dt.date) -> None:
        self._quiet = True
        self.month.show_month(day)
        self._quiet = False

    def turn(self, months: int) -> None:
        """Go so many months on, or back; the calendar's end stops it."""
        try:
            self.go_to(calendars.add_months(self.day, months, self.month.formats.calendar))
        except OutOfRangeError:
            return

    def refresh(self) -> None:
        """Draw again and say the chosen day again, after its events came."""
        self.setAccessibleName(self.month.told(self.day))
        self.viewport().update()

    def _is_shown(self, day: dt.date) -> bool:
        """Say whether a day belongs to the month that is shown; its neighbours' days do not."""
        cell = self.month.cell(self.month.place(day))
        return cell is not None and cell.day.in_month

    def _choose(self) -> None:
        self._quiet = True
        self.setCurrentIndex(self.month.place(self.day))
        self._quiet = False
        self.refresh()

    def _current_changed(self, current: QModelIndex) -> None:
        cell = self.month.cell(current)
        if cell is not None and not self._quiet:
            self.go_to(cell.day.date)

    def _step(self, days: int) -> None:
        try:
            self.go_to(self.day + dt.timedelta(days=days))
        except OverflowError:
            return

    # ------------------------------------------------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days, weeks and months; Enter goes to what the day brings."""
        key = event.key()
        if key in _STEPS:
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            mirrored = sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._step(-_STEPS[key] if mirrored else _STEPS[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            self.turn(months if key == Qt.Key.Key_PageDown else -months)
        elif key == Qt.Key.Key_Home:
            self.go_to(self.month.today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered.emit()
        elif key == Qt.Key.Key_End or event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer and tell what on it was pointed at, as it stood before the month turned."""
        self._pressed = None
        cell = self.month.cell(self.indexAt(event.position().toPoint()))
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            return
        line = self._line_at(event)
        self._pressed = line.event if line is not None else None
        self.go_to(cell.day.date)
        if self._pressed is not None:
            self.pointed.emit(self._pressed)
        elif line is not None:
            self.entered.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by dragging: the month may have turned under the pointer."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it at what the press has done."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the event that was pointed at, or else go to the day."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pressed is not None:
            self.opened.emit(self._pressed)
        else:
            self.entered.emit()

    def _line_at(self, event: QMouseEvent) -> Line | None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        cell = self.month.cell(index)
        if cell is None:
            return None
        lines = self._painting.lines(self.visualRect(index), cell.events)
        return next((line for line in lines if line.box.contains(point)), None)

    def event_box(self, event: "CalendarEvent") -> QRect:
        """Give where an event is drawn; an empty box where it has no room."""
        outer = self.visualRect(self.month.place(event.day))
        lines = self._painting.lines(outer, self.month.events_on(event.day))
        return next((line.box for line in lines if line.event == event), QRect())

    def sizeHint(self) -> QSize:
        """Be a good part of the screen."""
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        """Be no smaller than the numbers of the days."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        return QSize(7 * letter * 5, _WEEKS * line + self.horizontalHeader().sizeHint().height())
