"""A yes or no whose words take as many lines as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import wrapped_lines

_BEFORE, _BEHIND, _LEAST = 30, 4, 120


class WrapCheck(Check):
    """A check with wrapped words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Grow with the lines of the words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give room for the lines."""
        return max(len(self._lines(width)) * self.fontMetrics().height(), 18) + 8

    def sizeHint(self) -> QSize:
        """Ask for one line where there is room for it."""
        width = self.fontMetrics().horizontalAdvance(self.accessibleName()) + _BEFORE + _BEHIND
        return QSize(min(width, 360), self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def fitting_words(self, width: int) -> str:  # noqa: ARG002 - the words are drawn here, line by line
        """Leave the words out of what the check itself draws."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the words beside it line by line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours().ink if self.isEnabled() else colours().muted)))
        height, direction = self.fontMetrics().height(), self.layoutDirection()
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value)
        lines = self._lines(self.width())
        top = (self.height() - height * len(lines)) // 2
        for place, (line, _) in enumerate(lines):
            box = QRect(_BEFORE, top + place * height, self.width() - _BEFORE - _BEHIND, height)
            painter.drawText(QStyle.visualRect(direction, self.rect(), box), flags, line)

    def _lines(self, width: int) -> tuple[tuple[str, bool], ...]:
        font: QFont = self.font()
        return wrapped_lines(self.accessibleName(), font, max(width - _BEFORE - _BEHIND, 40))
