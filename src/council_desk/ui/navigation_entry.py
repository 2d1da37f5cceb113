"""One entry of the navigation: a screen's icon and words, and a badge for what waits there."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import with_keys
from council_desk.ui.widgets.labels import scaled_font, wrapped_lines
from council_desk.ui.widgets.ringed import RingedButton

_ICON = 18
_ACTIVE = "#0E6F68"
"""The entry at the front has the same ground in both themes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the screen's name, its icon, its words, what waits there, and its shortcut."""

    name: str
    icon: str
    text: str
    badge: str = ""
    shortcut: str = ""


def icon_size() -> int:
    """Give the size of the navigation's icons: they grow with the text, up to what the narrow column holds."""
    return min(max(_ICON, round(_ICON * scaled_font(1.0).pointSizeF() / 10)), 32)


def leading(direction: Qt.LayoutDirection) -> int:
    """Give the flags of a text on one line at the leading edge."""
    side = Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)


def _words_font() -> QFont:
    """Give the font by which words are measured: that of the entry at the front, which is the widest."""
    return scaled_font(1.0, bold=True)


def _badge_font() -> QFont:
    return scaled_font(0.8, bold=True)


class NavigationButton(RingedButton):
    """An entry: icon and words, and a badge for what waits; only the icon when the window is narrow.

    Words that do not fit on one line beside the badge go on on the next.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = Entry("", "info", "")
        self.narrow = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_entry(self, entry: Entry) -> None:
        """Show other words or another badge."""
        if entry == self.entry:
            return
        self.entry = entry
        self.setText(entry.text)
        self.setAccessibleName(f"{entry.text} ({entry.badge})" if entry.badge else entry.text)
        self.setToolTip(with_keys(entry.text, QKeySequence(entry.shortcut)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Give the lines of the words with room around them."""
        return self._line_height() * max(len(self.lines(width)), 1) + 16

    def sizeHint(self) -> QSize:
        """Give a line with room around it, or more where they are needed."""
        return QSize(40, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def lines(self, width: int) -> list[str]:
        """Break the words into the lines that they need in an entry of a width; none where only icons are shown."""
        if self.narrow:
            return []
        room = self._words_box(width).width()
        return [line for line, _ in wrapped_lines(self.text(), _words_font(), room)]

    def _words_box(self, width: int) -> QRect:
        """Give where the words stand: between the icon and the badge."""
        start = 22 + icon_size()
        end = width - 10 - (self._badge_width() if self.entry.badge else 0)
        return QRect(start, 0, end - start - 4, self.height())

    def _line_height(self) -> int:
        return QFontMetrics(_words_font()).height()

    def _badge_width(self) -> int:
        metrics = QFontMetrics(_badge_font())
        return max(metrics.horizontalAdvance(self.entry.badge) + 11, metrics.height() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the entry."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(_ACTIVE if self.isChecked() else chosen.navigation_hover))
            painter.drawRoundedRect(box, 8, 8)
        if self.ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(chosen.navigation_text))
            painter.drawRoundedRect(box, 8, 8)
        ink = "#FFFFFF" if self.isChecked() else chosen.navigation_text
        size = icon_size()
        left = (self.width() - size) // 2 if self.narrow else 12
        drawing = QRect(left, (self.height() - size) // 2, size, size)
        painter.drawPixmap(self._mirrored(drawing), pixmap(self.entry.icon, ink, size, self.devicePixelRatioF()))
        if self.entry.badge:
            self._paint_badge(painter)
        self._paint_words(painter, ink)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        painter.setFont(scaled_font(1.0, bold=self.isChecked()))
        painter.setPen(QColor(ink))
        box, height = self._words_box(self.width()), self._line_height()
        lines = self.lines(self.width())
        top = (self.height() - height * len(lines)) // 2
        for place, line in enumerate(lines):
            area = self._mirrored(QRect(box.left(), top + place * height, box.width(), height))
            fitting = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, leading(self.layoutDirection()), fitting)

    def _paint_badge(self, painter: QPainter) -> None:
        """Draw what waits."""
        chosen = colours()
        if self.narrow:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.badge))
            painter.drawEllipse(self._mirrored(QRect(self.width() - 12, 5, 8, 8)))
            return
        painter.setFont(_badge_font())
        height, width = painter.fontMetrics().height() + 1, self._badge_width()
        left = self.width() - width - 10
        top = (self.height() - height) // 2
        box = self._mirrored(QRect(left, top, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.badge))
        painter.drawRoundedRect(QRectF(box), height / 2, height / 2)
        painter.setPen(QColor(chosen.on_badge))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), self.entry.badge)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
