"""The checklist of gaps: one line for each, which leads to its place."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.agenda import Gap
from council_desk.ui.widgets.buttons import LineButton
from council_desk.ui.widgets.labels import PlainLabel

MOST = 12
"""Lines that are shown; more gaps than that are counted."""


class GapList(QWidget):
    """Says what is missing. `chosen` carries the Gap whose place is wanted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PlainLabel("", "strong", wrap=True)
        self.more = PlainLabel("", "small", wrap=True)
        self.lines: list[LineButton] = []
        self._gaps: tuple[Gap, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addLayout(self._column)
        column.addWidget(self.more)

    def show_gaps(self, gaps: tuple[Gap, ...], line: Callable[[Gap], str], number: Callable[[int], str]) -> None:
        """Show gaps; the lines stay while their number does, and with them the focus."""
        self._gaps = gaps
        shown = gaps[:MOST]
        while len(self.lines) > len(shown):
            gone = self.lines.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < len(shown):
            made = self._line(len(self.lines))
            self.lines.append(made)
            self._column.addWidget(made)
        for button, gap in zip(self.lines, shown, strict=True):
            button.setText(line(gap))
        self._say_count(len(gaps), len(shown), number)

    def _line(self, place: int) -> LineButton:
        made = LineButton("warning")
        made.clicked.connect(lambda: self.chosen.emit(self._gaps[place]))
        return made

    def _say_count(self, count: int, shown: int, number: Callable[[int], str]) -> None:
        self.head.setText(
            self.tr("%n gaps; each leads to its place", "", count).replace(str(count), number(count))
            if count
            else self.tr("Nothing is missing.")
        )
        rest = count - shown
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("and %n more", "", rest).replace(str(rest), number(rest)))
