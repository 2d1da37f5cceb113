"""How a row of the timeline is drawn: the title, the bar from start to end, and milestones in telling shapes."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.domain.progress import is_late
from council_desk.domain.terms import Stage
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.card_painting import ROW_ROLE
from council_desk.ui.screens.projects.time_scale import TimeScale
from council_desk.ui.screens.projects.wording import STAGE_TONES, Wording
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from council_desk.services.project_rows import Mark, ProjectRow

_BAR, _MARK, _PAD = 12, 6.5, 8
_NAMES_SHARE, _LEAST_NAMES, _MOST_NAMES = 0.32, 130, 300


class Window:
    """What part of the line is in sight, and where it lies beside the titles."""

    def __init__(self, scale: TimeScale, today: dt.date) -> None:
        self.scale, self.today, self.offset = scale, today, 0

    @staticmethod
    def names_width(width: int) -> int:
        """Give the width of the titles in a view."""
        return round(min(max(width * _NAMES_SHARE, _LEAST_NAMES), _MOST_NAMES))

    def area(self, outer: QRect) -> QRect:
        """Give the part of a row in which time runs, measured from left to right."""
        names = self.names_width(outer.width())
        return outer.adjusted(names, 0, 0, 0)

    def x(self, outer: QRect, day: dt.date, direction: Qt.LayoutDirection) -> float:
        """Give where a day begins in a row: from the left, or from the right where one reads so."""
        area = self.area(outer)
        place = area.left() + self.scale.place(day) - self.offset
        if direction is Qt.LayoutDirection.RightToLeft:
            return outer.left() + outer.right() + 1 - place
        return place


class TimelineDelegate(QStyledItemDelegate):
    """Draws the rows that are in sight."""

    def __init__(self, session: DeskSession, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.window, self.wording = session, window, Wording(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex") -> QSize:  # noqa: ARG002
        """Give room for two lines; all rows are of one height."""
        return QSize(200, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex"
    ) -> None:
        """Draw a row."""
        row, chosen, direction = index.data(ROW_ROLE), colours(), option.direction
        outer: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = QRect(outer.left(), outer.top(), self.window.names_width(outer.width()), outer.height())
        place = mirrored(direction, outer, names)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(chosen.tint if selected else chosen.hover))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(outer.bottomLeft(), outer.bottomRight())
        self._paint_names(painter, place.adjusted(_PAD, 0, -_PAD, 0), row, selected, direction)
        area = mirrored(direction, outer, self.window.area(outer))
        painter.setClipRect(area)
        self._paint_time(painter, outer, area, row, direction)
        painter.setClipping(False)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 1.5))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 1, -1, -2), 6, 6)
        painter.restore()

    def _paint_names(
        self, painter: QPainter, box: QRect, row: "ProjectRow", selected: bool, direction: Qt.LayoutDirection
    ) -> None:
        chosen = colours()
        font, small = scaled_font(1.0, bold=selected), scaled_font(0.86)
        height = QFontMetrics(font).height() + QFontMetrics(small).height()
        box = box.adjusted(0, (box.height() - height) // 2, 0, 0)
        ink = chosen.accent_text if selected else chosen.ink
        used = draw_lines(painter, box, fitting_lines(row.title, font, box.width(), 1), font, ink, direction)
        late = self.wording.late(row.late, self.session.formats) if row.late else ""
        beneath = " · ".join(part for part in (late, word(row.stage)) if part)
        ink = chosen.late if late else chosen.neutral if selected else chosen.muted
        lines = fitting_lines(beneath, small, box.width(), 1)
        draw_lines(painter, box.adjusted(0, used, 0, 0), lines, small, ink, direction)

    def _paint_time(
        self, painter: QPainter, outer: QRect, area: QRect, row: "ProjectRow", direction: Qt.LayoutDirection
    ) -> None:
        chosen, window = colours(), self.window
        if row.first_day is None or row.last_day is None:
            font = scaled_font(0.86)
            box = area.adjusted(_PAD, (area.height() - QFontMetrics(font).height()) // 2, -_PAD, 0)
            text = self.tr("no dates yet")
            draw_lines(painter, box, fitting_lines(text, font, box.width(), 1), font, chosen.muted, direction)
            return
        middle = outer.center().y() + 0.5
        one_day = dt.timedelta(days=1)

        def x(day: dt.date) -> float:
            return window.x(outer, day, direction)

        ink, tint = chosen.tone(STAGE_TONES[row.stage])
        if row.start is not None or row.end is not None:
            start, end = row.start or row.first_day, row.end or row.last_day
            left, right = sorted((x(start), x(min(end, dt.date.max - one_day) + one_day)))
            if end < start:
                left, right = min(left, right), max(left, right)
            bar = QRectF(left, middle - _BAR / 2, max(right - left, 4), _BAR)
            painter.setPen(QPen(QColor(ink), 1))
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(bar, 5, 5)
            self._paint_done(painter, bar, row, ink, direction)
            if row.end is not None and row.late and row.end < window.today:
                painter.setPen(QPen(QColor(chosen.late), 2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(x(row.end + one_day), middle), QPointF(x(window.today), middle))
        else:
            painter.setPen(QPen(QColor(ink), 1.5))
            painter.drawLine(QPointF(x(row.first_day), middle), QPointF(x(row.last_day), middle))
        for mark in row.milestones:
            day = mark.done_on or mark.due
            if day is not None:
                paint_mark(painter, QPointF(x(day), middle), shape_of(mark, row.stage, window.today))

    def _paint_done(
        self, painter: QPainter, bar: QRectF, row: "ProjectRow", ink: str, direction: Qt.LayoutDirection
    ) -> None:
        percent = 100 if row.stage is Stage.COMPLETED else row.percent or 0
        if not percent:
            return
        width = bar.width() * percent / 100
        left = bar.right() - width if direction is Qt.LayoutDirection.RightToLeft else bar.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.setOpacity(0.55)
        painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), 5, 5)
        painter.setOpacity(1.0)


def row_height() -> int:
    """Give the height of a row."""
    return QFontMetrics(scaled_font(1.0)).height() + QFontMetrics(scaled_font(0.86)).height() + 12


def shape_of(mark: "Mark", stage: Stage, today: dt.date) -> str:
    """Say which shape a milestone has: "done", "late" or "open"; where nothing is waited for, nothing is late."""
    if mark.done_on is not None:
        return "done"
    return "late" if is_late(mark, today) and stage not in {Stage.COMPLETED, Stage.CANCELLED} else "open"


def paint_mark(painter: QPainter, at: QPointF, shape: str) -> None:
    """Draw a milestone: a full diamond when done, a hollow one when open, a triangle with a bar when late."""
    chosen, half = colours(), _MARK
    if shape == "late":
        points = [QPointF(0, -half - 1), QPointF(half + 1, half), QPointF(-half - 1, half)]
        painter.setPen(QPen(QColor(chosen.panel), 1))
        painter.setBrush(QColor(chosen.late))
    else:
        points = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.setPen(QPen(QColor(chosen.panel if shape == "done" else chosen.ink), 1 if shape == "done" else 1.6))
        painter.setBrush(QColor(chosen.ink if shape == "done" else chosen.panel))
    painter.drawPolygon(QPolygonF([at + point for point in points]))
    if shape == "late":
        painter.setPen(QPen(QColor(chosen.panel), 1.6))
        painter.drawLine(at + QPointF(0, -2), at + QPointF(0, 2))
        painter.drawPoint(at + QPointF(0, 4.6))
