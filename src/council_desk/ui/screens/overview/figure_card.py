"""A figure that opens the list it counts: a word, the number, and a muted line."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.navigation import RingedButton
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font, wrapped_lines

_PAD, _LINES = 14, 3


class FigureCard(RingedButton):
    """Drawn as a card, pressed as a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._figure, self._told = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, name: str, figure: str, told: str) -> None:
        """Show another figure."""
        self._name, self._figure, self._told = name, figure, told
        self.setText(name)
        self.setAccessibleName(f"{name}: {figure}" + (f" · {told}" if told else ""))
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the name, the figure and the lines beneath."""
        small = QFontMetrics(scaled_font(0.9)).height()
        return QSize(150, 2 * _PAD + small + QFontMetrics(scaled_font(1.8, bold=True)).height() + _LINES * small + 4)

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(110, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the card."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.accent_text if self.ringed else chosen.line), 2 if self.ringed else 1))
        painter.setBrush(QColor(chosen.hover if self.underMouse() else chosen.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        width, top = self.width() - 2 * _PAD, _PAD
        lines = [line for line, _ in wrapped_lines(self._told, scaled_font(0.9), width)]
        lines[_LINES - 1 :] = [" ".join(lines[_LINES - 1 :])] if lines[_LINES - 1 :] else []
        for text, font, ink in (
            (self._name, scaled_font(0.92), chosen.muted),
            (self._figure, scaled_font(1.8, bold=True), chosen.ink),
            *((line, scaled_font(0.9), chosen.muted) for line in lines),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            height = painter.fontMetrics().height()
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(_PAD, top, width, height))
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, self._flags(), fitting)
            top += height

    def _flags(self) -> int:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
