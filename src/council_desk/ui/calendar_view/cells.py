"""How a day is drawn: its number, the second calendar's beside it, and as many events as there is room for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.domain.events import EventState
from council_desk.ui.calendar_view.looks import ICONS, MARKS, tone, wording
from council_desk.ui.calendar_view.model import Cell, Index, MonthModel
from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.calendar_rows import CalendarEvent

PAD, _GAP = 4, 1
_SMALL = 0.86
_TWO_SIGNS_FROM, _TITLE_FROM = 13, 9
"""Letters for which a line must have room to bear kind and state, and the title of a meeting after its time."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: an event, or what is left (`event` is None, `rest` counts)."""

    box: QRect
    event: "CalendarEvent | None" = None
    rest: int = 0


class DayDelegate(QStyledItemDelegate):
    """Draws the days."""

    def __init__(self, month: MonthModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._month = month

    def lines(self, outer: QRect, events: "Sequence[CalendarEvent]") -> list[Line]:
        """Part the room beneath the number into lines; what has no room is counted on the last one."""
        height = QFontMetrics(scaled_font(_SMALL)).height() + 1
        top = outer.top() + head_height()
        room = max(0, (outer.bottom() - 1 - top + _GAP) // (height + _GAP))
        if not room:
            return []
        shown = len(events) if len(events) <= room else room - 1
        boxes = [
            QRect(outer.left() + PAD, top + place * (height + _GAP), outer.width() - 2 * PAD, height)
            for place in range(shown + 1)
        ]
        found = [Line(box, event) for box, event in zip(boxes, events[:shown], strict=False)]
        return found if shown == len(events) else [*found, Line(boxes[shown], rest=len(events) - shown)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a day."""
        cell = self._month.cell(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer: QRect = option.rect
        self._paint_ground(painter, outer, cell, option.state)
        if cell is not None:
            lines = self.lines(outer, cell.events)
            crowded = bool(cell.events) and not lines
            self._paint_head(painter, outer, cell, option.direction, second="" if crowded else cell.second)
            for line in lines:
                self._paint_line(painter, outer, line, cell, option.direction)
            if crowded:
                self._paint_count(painter, outer, cell, option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, outer: QRect, cell: Cell | None, state: QStyle.StateFlag) -> None:
        chosen = colours()
        painter.fillRect(outer, QColor(chosen.panel))
        if cell is None or not cell.day.in_month:
            painter.fillRect(outer, QColor(chosen.ground))
        elif cell.day.weekend:
            painter.fillRect(outer, QColor(chosen.hover))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(outer.bottomLeft(), outer.bottomRight())
        painter.drawLine(outer.topRight(), outer.bottomRight())
        if cell is not None and state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(QColor(chosen.tint))
            painter.setPen(QPen(QColor(chosen.accent_text), 2 if focused else 1))
            painter.drawRoundedRect(QRectF(outer).adjusted(1.5, 1.5, -2.5, -2.5), 6, 6)

    def _paint_head(
        self, painter: QPainter, outer: QRect, cell: Cell, direction: Qt.LayoutDirection, *, second: str
    ) -> None:
        """Draw the number of the day, ringed if it is today, and what the second calendar calls it."""
        chosen = colours()
        bold = scaled_font(1.0, bold=cell.today or cell.day.in_month)
        metrics = QFontMetrics(bold)
        side = max(metrics.height(), metrics.horizontalAdvance(cell.number) + 10)
        box = QRect(outer.left() + PAD, outer.top() + PAD, side, metrics.height())
        place = QStyle.visualRect(direction, outer, box)
        if cell.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 2))
            painter.drawRoundedRect(QRectF(place).adjusted(0, -1, 0, 1), 8, 8)
        ink = chosen.muted if not cell.day.in_month else chosen.late if cell.day.weekend else chosen.ink
        painter.setFont(bold)
        painter.setPen(QColor(ink))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter.value), cell.number)
        if not second:
            return
        small = scaled_font(0.8)
        width = QFontMetrics(small).horizontalAdvance(second) + 4
        other = QRect(outer.right() - PAD - width, box.top(), width, box.height())
        painter.setFont(small)
        painter.setPen(QColor(chosen.muted))
        painter.drawText(QStyle.visualRect(direction, outer, other), int(Qt.AlignmentFlag.AlignCenter.value), second)

    def _paint_line(
        self, painter: QPainter, outer: QRect, line: Line, cell: Cell, direction: Qt.LayoutDirection
    ) -> None:
        painter.setFont(scaled_font(_SMALL))
        if line.event is None:
            painter.setPen(QColor(colours().neutral))
            words = self.tr("+%n more", "", line.rest)
            words = words.replace(str(line.rest), self._month.formats.number(line.rest))
            _draw(painter, QStyle.visualRect(direction, outer, line.box.adjusted(3, 0, -3, 0)), words, direction)
            return
        event = line.event
        ink, tint = colours().tone(tone(event, self._month.today))
        settled = event.state in {EventState.DONE, EventState.CANCELLED}
        if settled:
            ink = colours().neutral
        elif cell.day.in_month or event.state is EventState.LATE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, outer, line.box)), 4, 4)
        start, end = line.box.left() + 3, line.box.right() - 2
        ratio = painter.device().devicePixelRatioF()

        def sign(name: str, left: int, size: int) -> None:
            box = QRect(left, line.box.center().y() - size // 2, size, size)
            painter.drawPixmap(QStyle.visualRect(direction, outer, box), pixmap(name, ink, size, ratio))

        mark = MARKS.get(event.state)
        both = line.box.width() >= _TWO_SIGNS_FROM * painter.fontMetrics().averageCharWidth()
        size = round(0.7 * line.box.height())
        sign(ICONS[event.kind] if both or mark is None else mark, start, size)
        start += size + 3
        if mark is not None and both:
            end -= size
            sign(mark, end, size)
            end -= 2
        font = scaled_font(_SMALL)
        font.setStrikeOut(event.state is EventState.CANCELLED)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        box = QRect(start, line.box.top(), max(0, end - start), line.box.height())
        _draw(painter, QStyle.visualRect(direction, outer, box), self._words(event, box.width()), direction)

    def _words(self, event: "CalendarEvent", width: int) -> str:
        """Give when and what; where there is room for the time only, the time."""
        formats = self._month.formats
        title = wording(formats).title(event)
        if event.time is None:
            return title
        time = formats.time(event.time)
        letters = width // max(1, QFontMetrics(scaled_font(_SMALL)).averageCharWidth())
        return time if letters < _TITLE_FROM else f"{time} {title}"

    def _paint_count(self, painter: QPainter, outer: QRect, cell: Cell, direction: Qt.LayoutDirection) -> None:
        """Tell in a cell without room for any line how much there is, in place of the second calendar."""
        count = self._month.formats.number(len(cell.events))
        painter.setFont(scaled_font(_SMALL, bold=True))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(count) + 10, metrics.height()
        box = QRect(outer.right() - PAD - width, outer.top() + PAD, width, height)
        place = QStyle.visualRect(direction, outer, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().neutral_tint))
        painter.drawRoundedRect(QRectF(place), 6, 6)
        painter.setPen(QColor(colours().neutral))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter.value), count)


def head_height() -> int:
    """Give the height of the line with the number."""
    return PAD + QFontMetrics(scaled_font(1.0, bold=True)).height() + 2


def _draw(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Draw a line at the leading edge of a box, cut where it does not fit."""
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine.value), fitting)
