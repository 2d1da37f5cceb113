"""A month to pick a day from, in any of the three calendars, beginning on the day the country's week begins on."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from council_desk.domain import calendars
from council_desk.domain.calendars import OutOfRangeError
from council_desk.domain.date_formatting import weekday_names
from council_desk.domain.weeks import GridDay, month_grid
from council_desk.ui.formats import Formats
from council_desk.ui.letter_keys import letter
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.labels import PlainLabel, scaled_font

_ROWS = 6
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


def _today() -> dt.date:
    """Give the day on the user's wall."""
    return dt.datetime.now().astimezone().date()


class MonthGrid(QWidget):
    """The days of one month; arrows move by days and weeks, Page Up and Down by months (with Control by years)."""

    picked = Signal(object)
    moved = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._today = _today
        self.day = self._today()
        self._grid: tuple[tuple[GridDay, ...], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._under: dt.date | None = None
        self.show_day(self.day)

    def show_day(self, day: dt.date) -> None:
        """Stand on a day; one beyond the calendar's reach is left alone."""
        formats = self._formats()
        if not calendars.covers(formats.calendar, day):
            return
        self.day = day
        named = calendars.from_date(day, formats.calendar)
        self._grid = month_grid(formats.calendar, named.year, named.month, formats.first_weekday, formats.rest_days)
        self.setAccessibleName(formats.day_with_weekday(day))
        self.update()
        self.moved.emit()

    def title(self) -> str:
        """Give the month's name and year."""
        named = calendars.from_date(self.day, self._formats().calendar)
        return self._formats().month(named.year, named.month)

    def turn(self, months: int) -> None:
        """Go so many months on, or back; the calendar's end stops it."""
        try:
            self.show_day(calendars.add_months(self.day, months, self._formats().calendar))
        except OutOfRangeError:
            return

    def go_to_today(self) -> None:
        """Stand on today."""
        self.show_day(self._today())

    def sizeHint(self) -> QSize:
        """Give room for seven columns, a line of weekdays and six weeks."""
        cell = self._cell()
        return QSize(7 * cell, (_ROWS + 1) * cell)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and pick."""
        key = event.key()
        if key in _STEPS:
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            mirrored = sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._step(-_STEPS[key] if mirrored else _STEPS[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            self.turn(months if key == Qt.Key.Key_PageDown else -months)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self.day)
        elif key == Qt.Key.Key_Home or letter(event) == "T":
            self.go_to_today()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would pick."""
        self._under = self._day_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing under the pointer."""
        self._under = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the day under the pointer."""
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.show_day(day)
            self.picked.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw weekdays and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        formats, chosen = self._formats(), colours()
        painter.setFont(scaled_font(0.86, bold=True))
        painter.setPen(QColor(chosen.muted))
        names = weekday_names(formats.language, formats.first_weekday, narrow=True)
        for column, name in enumerate(names):
            painter.drawText(self._box(0, column), int(Qt.AlignmentFlag.AlignCenter.value), name)
        plain, bold, today = scaled_font(1.0), scaled_font(1.0, bold=True), self._today()
        for row, column, cell in self._cells():
            box = self._box(row + 1, column)
            disc = QRectF(box).adjusted(2, 2, -2, -2)
            ink = chosen.ink if cell.in_month else chosen.muted
            if cell.in_month and cell.weekend:
                ink = chosen.late
            painter.setPen(Qt.PenStyle.NoPen)
            if cell.date == self.day:
                painter.setBrush(QColor(chosen.accent))
                painter.drawRoundedRect(disc, 7, 7)
                ink = chosen.on_accent
            elif cell.date == self._under:
                painter.setBrush(QColor(chosen.hover))
                painter.drawRoundedRect(disc, 7, 7)
            if cell.date == today and cell.date != self.day:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QColor(chosen.accent_text))
                painter.drawRoundedRect(disc, 7, 7)
            painter.setFont(bold if cell.date in {today, self.day} else plain)
            painter.setPen(QColor(ink))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), formats.digits(str(cell.number)))

    def _step(self, days: int) -> None:
        try:
            self.show_day(self.day + dt.timedelta(days=days))
        except OverflowError:
            return

    def _cell(self) -> int:
        return max(34, self.fontMetrics().height() + 12)

    def _box(self, row: int, column: int) -> QRect:
        cell = self._cell()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            column = 6 - column
        return QRect(column * cell, row * cell, cell, cell)

    def _cells(self) -> list[tuple[int, int, GridDay]]:
        first = self._formats().first_weekday
        return [
            (row, (cell.date.isoweekday() - first) % 7, cell) for row, week in enumerate(self._grid) for cell in week
        ]

    def _day_at(self, point: QPoint) -> dt.date | None:
        return next(
            (cell.date for row, column, cell in self._cells() if self._box(row + 1, column).contains(point)), None
        )


class DatePopup(QFrame):
    """The month with its heading and the day of today; Escape closes it."""

    picked = Signal(object)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("popup", True)
        self.grid = MonthGrid(formats)
        self._title = PlainLabel("", "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back, self._on = ToolIcon("chevron-left"), ToolIcon("chevron-right")
        self._back.clicked.connect(lambda: self.grid.turn(-1))
        self._on.clicked.connect(lambda: self.grid.turn(1))
        self._now = Button("", "quiet")
        self._now.clicked.connect(self._today)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addWidget(self._now, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.grid)
        self.grid.moved.connect(lambda: self._title.setText(self.grid.title()))
        self.grid.picked.connect(self._pick)

    def open_at(self, day: dt.date | None, anchor: QWidget) -> None:
        """Show the month of a day (or of today) beneath a field, or above it where the screen ends."""
        self.setLayoutDirection(anchor.layoutDirection())
        self.retranslate()
        if day is None:
            self.grid.go_to_today()
        else:
            self.grid.show_day(day)
        self.adjustSize()
        right_to_left = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = anchor.rect().bottomRight() if right_to_left else anchor.rect().bottomLeft()
        place = anchor.mapToGlobal(corner) + QPoint(1 - self.width() if right_to_left else 0, 4)
        screen = anchor.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(max(anchor.mapToGlobal(anchor.rect().topLeft()).y() - self.height() - 4, screen.top()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say every text again."""
        self._back.set_name(self.tr("Previous month"))
        self._on.set_name(self.tr("Next month"))
        self._now.setText(self.tr("Today"))
        self._title.setText(self.grid.title())

    def _today(self) -> None:
        self.grid.go_to_today()
        self._pick(self.grid.day)

    def _pick(self, day: dt.date) -> None:
        self.hide()
        self.picked.emit(day)
