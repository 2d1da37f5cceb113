"""A figure that opens the list it counts, and beneath it what it is made of, each part with its own list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.navigation_entry import leading
from council_desk.ui.screens.overview.link_row import LinkRow
from council_desk.ui.theme import colours
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel, scaled_font, wrapped_lines
from council_desk.ui.widgets.ringed import RingedButton

_PAD = 6


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in words, and the name of the list that it counts."""

    words: str
    of: str


class FigureButton(RingedButton):
    """A word and beneath it the number, drawn large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = ""
        self._level: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, name: str, figure: str, level: Sequence[str] = ()) -> None:
        """Show another figure, level with those that have the names in `level`."""
        self.figure, self._level = figure, (name, *level)
        self.setText(name)
        self.setAccessibleName(f"{name}: {figure}")
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Give room for the lines of the name, or of the longest beside it, and for the figure."""
        lines = max((len(self._lines(name, width)) for name in self._level), default=1)
        return 2 * _PAD + lines * QFontMetrics(_name_font()).height() + QFontMetrics(_figure_font()).height()

    def sizeHint(self) -> QSize:
        """Give room for the name and the figure."""
        return QSize(150, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(94, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines that the names need at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @staticmethod
    def _lines(name: str, width: int) -> list[str]:
        return [line for line, _ in wrapped_lines(name, _name_font(), max(width - 2 * _PAD, 1))]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the name and the figure at the bottom, and a ring for the focus."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.accent_text), 1.5) if self.ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(_name_font())
        painter.setPen(QColor(chosen.muted))
        top = _PAD
        for line in self._lines(self.text(), self.width()):
            top += self._draw(painter, line, top)
        painter.setFont(_figure_font())
        painter.setPen(QColor(chosen.ink))
        self._draw(painter, self.figure, self.height() - _PAD - painter.fontMetrics().height())

    def _draw(self, painter: QPainter, text: str, top: int) -> int:
        """Draw what fits of a line and give its height."""
        width, height = self.width() - 2 * _PAD, painter.fontMetrics().height()
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(_PAD, top, width, height))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(box, leading(self.layoutDirection()), fitting)
        return height


def _name_font() -> QFont:
    return scaled_font(0.92)


def _figure_font() -> QFont:
    return scaled_font(1.8, bold=True)


class FigureCard(Card):
    """A figure and its parts. `wanted` names the list that is to be opened."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.whole, self.told = FigureButton(), PlainLabel("", "small", wrap=True)
        self.parts: list[LinkRow] = []
        self._of, self._figures = "", tuple[Figure, ...]()
        self.body.setContentsMargins(8, 8, 8, 12)
        self.body.setSpacing(0)
        self.told.setContentsMargins(_PAD, 4, _PAD, 0)
        self.body.addWidget(self.whole)
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self.whole.clicked.connect(lambda: self.wanted.emit(self._of))

    def say(self, name: str, whole: Figure, parts: Sequence[Figure], told: str, level: Sequence[str] = ()) -> None:
        """Show other figures; `told` is a sum that has no list of its own, `level` names the cards beside it."""
        self._of, self._figures = whole.of, tuple(parts)
        self.whole.say(name, whole.words, level)
        while len(self.parts) < len(parts):
            self._add()
        for place, link in enumerate(self.parts):
            link.setVisible(place < len(parts))
            if place < len(parts):
                link.say(parts[place].words, "")
                link.setAccessibleName(f"{name}: {parts[place].words}")
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _add(self) -> None:
        link, place = LinkRow(), len(self.parts)
        self.parts.append(link)
        self.body.insertWidget(1 + place, link)
        link.clicked.connect(lambda: self.wanted.emit(self._figures[place].of))
