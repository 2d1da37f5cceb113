"""The list of steps at the leading edge: what is done, where we are, what comes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.navigation import NavigationText
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

_WIDTH = 250
_DOT = 22


class StepRail(QWidget):
    """Shows the steps; nothing here is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = NavigationText(1.24, bold=True, muted=False)
        self._foot = NavigationText(0.9, bold=False, muted=True)
        self._list = _StepList()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 24, 14, 20)
        column.setSpacing(0)
        column.addWidget(self._brand)
        column.addSpacing(28)
        column.addWidget(self._list)
        column.addStretch(1)
        column.addWidget(self._foot)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_steps(self, brand: str, names: Sequence[str], foot: str) -> None:
        """Name the steps."""
        self._brand.set_text(brand)
        self._foot.set_text(foot)
        self._list.names = list(names)
        self._list.updateGeometry()
        self._list.update()

    def mark(self, place: int) -> None:
        """Show where we are."""
        self._list.at = place
        self._list.setAccessibleName(self._list.names[place] if place < len(self._list.names) else "")
        self._list.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), QColor(colours().navigation))


class _StepList(QWidget):
    """The steps, drawn one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self.at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _line(self) -> int:
        return max(40, self.fontMetrics().height() + 20)

    def sizeHint(self) -> QSize:
        """Give a line for each step."""
        return QSize(160, self._line() * max(len(self.names), 1))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw a dot and a name for each."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        side = (
            Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        for place, name in enumerate(self.names):
            top = place * self._line()
            done, here = place < self.at, place == self.at
            dot = QStyle.visualRect(direction, self.rect(), QRect(10, top + (self._line() - _DOT) // 2, _DOT, _DOT))
            if place + 1 < len(self.names):
                painter.setPen(QColor(chosen.navigation_field))
                middle = dot.center().x()
                painter.drawLine(middle, dot.bottom() + 3, middle, dot.top() + self._line() - 3)
            painter.setPen(QColor(chosen.navigation_muted) if not (done or here) else Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#0E6F68") if done or here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5))
            if done:
                mark = pixmap("check", "#FFFFFF", 14, self.devicePixelRatioF())
                painter.drawPixmap(dot.adjusted(4, 4, -4, -4), mark)
            elif here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor("#FFFFFF"))
                painter.drawEllipse(QRectF(dot).adjusted(7.5, 7.5, -7.5, -7.5))
            painter.setFont(scaled_font(1.0, bold=here))
            painter.setPen(QColor("#FFFFFF" if here else chosen.navigation_muted))
            area = QStyle.visualRect(
                direction, self.rect(), QRect(10 + _DOT + 12, top, self.width() - _DOT - 26, self._line())
            )
            painter.drawText(area, flags, name)
