"""Who came to the last meetings against the quorum: bars, a line for what was needed, and figures on each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.services.overview_rows import AttendanceMark
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

_BAR_HEIGHT, _GAP = 74, 10


class AttendanceChart(QWidget):
    """The bars, the oldest at the leading edge. Arrows choose one, Enter or a click opens its meeting.

    A meeting without a quorum is hatched, not only of another colour.
    """

    opened = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._marks: Sequence[AttendanceMark] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: Sequence[AttendanceMark]) -> None:
        """Show other meetings."""
        self._marks, self._at = marks, -1
        self.retranslate()
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Tell the figures to screen readers."""
        self.setAccessibleName("; ".join(self._told(mark) for mark in self._marks))
        self.update()

    def bar_box(self, place: int) -> QRectF:
        """Give the place of a bar as it is drawn, from its foot to what is its height."""
        most = max([mark.present for mark in self._marks] + [mark.needed or 0 for mark in self._marks] + [1])
        width = (self.width() + _GAP) / max(len(self._marks), 1) - _GAP
        width = min(width, 46.0)
        step = (self.width() - width) / max(len(self._marks) - 1, 1) if len(self._marks) > 1 else 0
        x = place * step
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - width - x
        height = _BAR_HEIGHT * self._marks[place].present / most
        top = QFontMetrics(scaled_font(0.82)).height() + 2
        return QRectF(x, top + _BAR_HEIGHT - height, width, max(height, 2))

    def sizeHint(self) -> QSize:
        """Give room for bars, and figures above and beneath."""
        line = QFontMetrics(scaled_font(0.82)).height()
        return QSize(220, _BAR_HEIGHT + 2 * line + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the bars."""
        chosen, formats = colours(), self.session.formats
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(0.82))
        line = painter.fontMetrics().height()
        most = max([mark.present for mark in self._marks] + [mark.needed or 0 for mark in self._marks] + [1])
        for place, mark in enumerate(self._marks):
            box = self.bar_box(place)
            colour = QColor(chosen.accent if mark.quorate else chosen.due)
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(colour if mark.quorate else QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, 3, 3)
            if place == self._at and self.hasFocus():
                painter.setPen(QPen(QColor(chosen.ink), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)
            painter.setPen(QColor(chosen.ink))
            above = QRectF(box.x() - 10, box.y() - line - 1, box.width() + 20, line)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter.value), formats.number(mark.present))
            painter.setPen(QColor(chosen.muted))
            beneath = QRectF(box.x() - 10, self.height() - line, box.width() + 20, line)
            painter.drawText(beneath, int(Qt.AlignmentFlag.AlignCenter.value), formats.number(mark.number))
            if mark.needed:
                height = line + 2 + _BAR_HEIGHT * (1 - mark.needed / most)
                line_at = QPointF(box.x() - 6, height), QPointF(box.right() + 6, height)
                painter.setPen(QPen(QColor(chosen.panel), 3.6))  # red on a bar is no line for everybody, nor in print
                painter.drawLine(*line_at)
                painter.setPen(QPen(QColor(chosen.late), 1.6, Qt.PenStyle.DashLine))
                painter.drawLine(*line_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the bars; open one."""
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, on = on, back
        if event.key() in {back, on} and self._marks:
            step = 1 if event.key() == on else -1
            self._choose(min(max(self._at + step, 0), len(self._marks) - 1))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at >= 0:
            self.opened.emit(self._marks[self._at].id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the latest meeting."""
        super().focusInEvent(event)
        if self._at < 0:
            self._choose(len(self._marks) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figures of the bar beneath the pointer."""
        place = self._bar_at(event.position().x())
        self.setToolTip(self._told(self._marks[place]) if place >= 0 else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the meeting of a bar."""
        place = self._bar_at(event.position().x())
        if place >= 0:
            self.opened.emit(self._marks[place].id)

    def _bar_at(self, x: float) -> int:
        for place in range(len(self._marks)):
            box = self.bar_box(place)
            if box.left() - 4 <= x <= box.right() + 4:
                return place
        return -1

    def _choose(self, place: int) -> None:
        self._at = place
        if 0 <= place < len(self._marks):
            self.setAccessibleDescription(self._told(self._marks[place]))
        self.update()

    def _told(self, mark: AttendanceMark) -> str:
        formats = self.session.formats
        words = self.tr("Meeting {number}: {present} came, {needed} needed")
        if mark.needed is None:
            words = self.tr("Meeting {number}: {present} came")
        return words.format(
            number=formats.number(mark.number),
            present=formats.number(mark.present),
            needed=formats.number(mark.needed or 0),
        )
