"""One line of a thread: a dot on a rail, what it is, its name, its state. It opens what it leads to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import paint_pill, plain_tip, scaled_font
from council_desk.ui.widgets.ringed import RingedButton

if TYPE_CHECKING:
    from council_desk.ui.widgets.labels import Tone

_RAIL, _DOT, _PAD, _MOST_LINES = 22, 9, 6, 3


@dataclass(frozen=True, slots=True)
class Step:
    """One thing in a thread. Without a `kind` it leads nowhere; `here` marks the thing that is open."""

    caption: str
    title: str
    kind: str = ""
    id: str = ""
    pill: str = ""
    tone: "Tone" = "neutral"
    here: bool = False


class StepRow(RingedButton):
    """A step, drawn; Enter or a click opens it."""

    def __init__(self, step: Step, first: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step, self._first, self._last = step, first, last
        parts = (step.caption, step.title, step.pill)
        self.setAccessibleName(" · ".join(part for part in parts if part))
        self.setToolTip(plain_tip(step.title[:600]))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if not step.kind:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Grow with the lines of the title."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give room for caption and title."""
        lines = fitting_lines(self.step.title, self._font(), self._room(width), _MOST_LINES)
        caption = QFontMetrics(scaled_font(0.86)).height() if self.step.caption else 0
        return 2 * _PAD + caption + len(lines) * QFontMetrics(self._font()).height()

    def sizeHint(self) -> QSize:
        """Ask for the width there is."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        width = max(self.width(), 160)
        return QSize(160, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the rail, the dot, the words and the pill."""
        chosen, step, direction = colours(), self.step, self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = self.rect()
        if step.kind and (self.underMouse() or self.ringed):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.hover))
            painter.drawRoundedRect(QRectF(outer).adjusted(_RAIL - 4, 1, 0, -1), 6, 6)
        self._paint_rail(painter, outer)
        caption, font = scaled_font(0.86), self._font()
        room = self._room(outer.width())
        top = _PAD
        if step.caption:
            width = outer.width() - _RAIL - _PAD - self._pill_width()
            box = mirrored(direction, outer, QRect(_RAIL, top, width, QFontMetrics(caption).height()))
            top += draw_lines(
                painter, box, fitting_lines(step.caption, caption, width, 1), caption, chosen.muted, direction
            )
        box = mirrored(direction, outer, QRect(_RAIL, top, room, outer.height() - top))
        ink = chosen.accent_text if step.kind else chosen.ink
        draw_lines(painter, box, fitting_lines(step.title, font, room, _MOST_LINES), font, ink, direction)
        self._paint_pill(painter, outer)
        if self.ringed and step.kind:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 1.5))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_rail(self, painter: QPainter, outer: QRect) -> None:
        chosen, direction = colours(), self.layoutDirection()
        middle = _PAD + QFontMetrics(scaled_font(0.86)).height() // 2
        painter.setPen(QPen(QColor(chosen.field_line), 1.5))
        axis = mirrored(direction, outer, QRect(4 + _DOT // 2, 0, 1, 1)).left()
        if not self._first:
            painter.drawLine(axis, 0, axis, middle)
        if not self._last:
            painter.drawLine(axis, middle, axis, outer.height())
        dot = QRectF(mirrored(direction, outer, QRect(4, middle - _DOT // 2, _DOT, _DOT)))
        painter.setPen(QPen(QColor(chosen.accent if self.step.here else chosen.muted), 1.5))
        painter.setBrush(QColor(chosen.accent if self.step.here else chosen.panel))
        painter.drawEllipse(dot)

    def _paint_pill(self, painter: QPainter, outer: QRect) -> None:
        if not self.step.pill:
            return
        painter.setFont(scaled_font(0.82, bold=True))
        width, height = self._pill_width() - 6, painter.fontMetrics().height() + 3
        box = mirrored(self.layoutDirection(), outer, QRect(outer.width() - width - 2, _PAD - 1, width, height))
        paint_pill(painter, QRectF(box), self.step.pill, self.step.tone)

    def _pill_width(self) -> int:
        if not self.step.pill:
            return 0
        return QFontMetrics(scaled_font(0.82, bold=True)).horizontalAdvance(self.step.pill) + 20

    def _room(self, width: int) -> int:
        return max(width - _RAIL - _PAD, 60)

    def _font(self) -> QFont:
        return scaled_font(1.0, bold=self.step.here)


class StepList(QWidget):
    """Steps below each other; `wanted` tells the kind and the id of the one that was opened."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def steps(self) -> list[Step]:
        """Give what is shown."""
        return list(self._steps)

    def show_steps(self, steps: list[Step]) -> None:
        """Show other steps; the same ones stay, with the focus."""
        if steps == self._steps:
            return
        self._steps = list(steps)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for place, step in enumerate(steps):
            row = StepRow(step, place == 0, place == len(steps) - 1)
            row.clicked.connect(lambda _=False, step=step: self._open(step))
            self._column.addWidget(row)
            self.rows.append(row)

    def _open(self, step: Step) -> None:
        if step.kind:
            self.wanted.emit(step.kind, step.id)
