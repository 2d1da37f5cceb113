"""The steps of a ladder side by side: a bar for each, its name beneath; climbed ones are filled and ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

_BAR, _GAP, _LINES = 6, 8, 3


class Rungs(QWidget):
    """Drawn; read out as "Trial: 2 of 5" by its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._reached = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, names: Sequence[str], reached: int) -> None:
        """Show steps, of which so many were climbed."""
        self._names, self._reached = list(names), reached
        self.setAccessibleName(", ".join(self.words(place) for place in range(len(self._names))))
        self.update()

    def words(self, place: int) -> str:
        """Give what stands beneath a bar."""
        return f"✓ {self._names[place]}" if place < self._reached else self._names[place]

    def sizeHint(self) -> QSize:
        """Give room for a bar and the lines of a name."""
        return QSize(300, _BAR + 6 + _LINES * QFontMetrics(scaled_font(0.86)).height())

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(160, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the bars and the names, mirrored where text runs from right to left."""
        if not self._names:
            return
        chosen, number = colours(), len(self._names)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - _GAP * (number - 1)) / number
        top = _BAR + 6
        for place in range(number):
            left = round(place * (width + _GAP))
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, round(width), _BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent if place < self._reached else chosen.neutral_tint))
            painter.drawRoundedRect(QRectF(box), 3, 3)
            here = place == self._reached - 1
            painter.setFont(scaled_font(0.86, bold=here))
            painter.setPen(
                QColor(chosen.accent_text if here else chosen.ink if place < self._reached else chosen.muted)
            )
            words = QRect(box.left(), top, box.width(), self.height() - top)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, int(flags.value) | int(Qt.TextFlag.TextWordWrap.value), self.words(place))
