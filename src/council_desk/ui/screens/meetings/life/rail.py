"""The five states of minutes as one line: what is behind, where they stand, what is ahead."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.domain.terms import MinutesState
from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.words import word

STATES = tuple(MinutesState)
_DOT = 18


class StateRail(QWidget):
    """Five dots with their words; where the words have no room side by side, only that of the present state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = MinutesState.DRAFT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(scaled_font(0.92))

    def show_state(self, state: MinutesState) -> None:
        """Show where the minutes stand."""
        self._state = state
        self.setAccessibleName(word(state))
        self.update()

    def sizeHint(self) -> QSize:
        """Give a line of dots and a line of words."""
        return QSize(240, _DOT + self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less height."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the theme."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(0.92))
            self.updateGeometry()
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the line, the dots and the words."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() / len(STATES)
        here = STATES.index(self._state)
        middles = [self._mirrored(room * (place + 0.5)) for place in range(len(STATES))]
        for place in range(len(STATES) - 1):
            painter.setPen(QPen(QColor(chosen.accent if place < here else chosen.line), 2))
            painter.drawLine(QPointF(middles[place], _DOT / 2 + 1), QPointF(middles[place + 1], _DOT / 2 + 1))
        words = [word(state) for state in STATES]
        metrics = painter.fontMetrics()
        side_by_side = all(metrics.horizontalAdvance(each) <= room - 4 for each in words)
        for place, middle in enumerate(middles):
            self._paint_dot(painter, middle, place, here)
            if side_by_side or place == here:
                painter.setFont(scaled_font(0.92, bold=place == here))
                painter.setPen(QColor(chosen.accent_text if place == here else chosen.muted))
                width = room if side_by_side else self.width()
                left = min(max(middle - width / 2, 0), self.width() - width)
                top = _DOT + 6
                painter.drawText(
                    QRectF(left, top, width, self.height() - top),
                    int(Qt.AlignmentFlag.AlignHCenter.value),
                    words[place],
                )

    def _paint_dot(self, painter: QPainter, middle: float, place: int, here: int) -> None:
        chosen = colours()
        box = QRectF(middle - _DOT / 2, 1, _DOT, _DOT)
        reached = place <= here
        painter.setPen(QPen(QColor(chosen.accent if reached else chosen.field_line), 2))
        painter.setBrush(QColor(chosen.accent if reached else chosen.panel))
        painter.drawEllipse(box)
        if reached:
            mark = "lock" if STATES[place] is MinutesState.SEALED else "check"
            drawing = pixmap(mark, chosen.on_accent, _DOT - 6, self.devicePixelRatioF())
            painter.drawPixmap(box.adjusted(3, 3, -3, -3).toRect(), drawing)

    def _mirrored(self, at: float) -> float:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - at if right_to_left else at
