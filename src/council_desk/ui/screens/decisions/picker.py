"""Choosing a decision from the register by its number or by words of its text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.text import fold
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.register_rows import DecisionRow

MOST = 6
_ROWS_SEEN = 3.5


class _Line(LineField):
    down_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow down go into the list."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.down_wanted.emit()
            return
        super().keyPressEvent(event)


class DecisionPicker(QWidget):
    """A line to type into, and beneath it what fits. Enter takes the first, or the one chosen in the list."""

    picked = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._rows: Sequence[DecisionRow] = ()
        self.line = _Line()
        self.list = MasterList()
        self.nothing = PlainLabel("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self._show())
        self.line.returnPressed.connect(self._take_first)
        self.line.down_wanted.connect(self._go_down)
        self.list.opened.connect(self.picked)
        self.list.clicked.connect(lambda _: self.picked.emit(self.list.current_key()))

    def offer(self, rows: "Sequence[DecisionRow]") -> None:
        """Offer decisions, the likeliest first."""
        self._rows = rows
        self.line.set_text("")
        self._show()

    def _show(self) -> None:
        words = fold(self.line.text()).split()
        found = [row for row in self._rows if all(word in row.haystack for word in words)]
        formats = self.session.formats
        items = [
            Item(
                row.id,
                " · ".join(part for part in (row.reference, row.named.title) if part),
                formats.day(row.day),
            )
            for row in found[:MOST]
        ]
        self.list.set_items(items)
        self.list.setVisible(bool(items))
        self.nothing.setVisible(not items)
        height = self.list.sizeHintForRow(0) if items else 0
        self.list.setFixedHeight(round(height * min(len(items), _ROWS_SEEN)) + 2)

    def _take_first(self) -> None:
        items = self.list.items()
        if items:
            self.picked.emit(items[0].key)

    def _go_down(self) -> None:
        items = self.list.items()
        if items:
            self.list.select(items[0].key)
            self.list.setFocus()

    def retranslate(self) -> None:
        """Say every text again."""
        self.line.setPlaceholderText(self.tr("Number or words of the decision"))
        self.line.setAccessibleName(self.tr("Replaced by"))
        self.list.setAccessibleName(self.tr("Decisions that fit"))
        self.nothing.setText(self.tr("No adopted decision fits what you typed."))
        self._show()
