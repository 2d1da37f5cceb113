"""A figure that opens the list it counts, and beneath it what it is made of, each part with its own list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.navigation_entry import leading
from council_desk.ui.screens.overview.link_row import LinkRow
from council_desk.ui.theme import colours
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel, scaled_font
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
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, name: str, figure: str) -> None:
        """Show another figure."""
        self.figure = figure
        self.setText(name)
        self.setAccessibleName(f"{name}: {figure}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the name and the figure."""
        small, large = QFontMetrics(scaled_font(0.92)), QFontMetrics(scaled_font(1.8, bold=True))
        return QSize(150, 2 * _PAD + small.height() + large.height())

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(94, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw both lines, and a ring for the focus."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.accent_text), 1.5) if self.ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        width, top = self.width() - 2 * _PAD, _PAD
        for text, font, ink in (
            (self.text(), scaled_font(0.92), chosen.muted),
            (self.figure, scaled_font(1.8, bold=True), chosen.ink),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            height = painter.fontMetrics().height()
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(_PAD, top, width, height))
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, leading(self.layoutDirection()), fitting)
            top += height


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

    def say(self, name: str, whole: Figure, parts: Sequence[Figure], told: str) -> None:
        """Show other figures; `told` is a sum that has no list of its own."""
        self._of, self._figures = whole.of, tuple(parts)
        self.whole.say(name, whole.words)
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
