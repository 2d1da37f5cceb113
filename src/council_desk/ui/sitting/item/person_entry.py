"""A line that finds a person: typing narrows the list, Enter takes the one that is marked."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from council_desk.ui.sitting.item.suggestions import Suggestion, Suggestions
from council_desk.ui.widgets.fields import LeadingLine

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Finder(Protocol):
    """Knows whom a few letters may mean."""

    def find(self, typed: str, *, bodies: bool = True) -> Sequence[Suggestion]:
        """Give who is offered, the likeliest first."""


class PersonEntry(LeadingLine):
    """`chosen` tells whom; `ended` comes with Enter in the empty line, `taken_back` with Backspace.

    `left_out` are those who are on the list already.
    """

    chosen = Signal(str)
    ended = Signal()
    taken_back = Signal()

    def __init__(self, who: Finder, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._who = who
        self.left_out: frozenset[str] = frozenset()
        self.list = Suggestions(self)
        self.list.chosen.connect(self._take)
        self.textEdited.connect(lambda text: self._look() if text.strip() else self.list.hide())
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list have its keys first."""
        if watched is self and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self.list.isVisible():
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        elif event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.list.hide()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self.list.take_key(event):
            return True
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self._look()
            return True
        if event.key() in _ENTER and not self.text().strip():
            self.ended.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
            return True
        return False

    def _look(self) -> None:
        typed = self.text().removeprefix("@")
        rows = [row for row in self._who.find(typed.strip(), bodies=False) if row.key not in self.left_out]
        self.list.offer(rows, self.rect().adjusted(0, 0, 0, -2))

    def _take(self, person: str) -> None:
        self.setText("")  # without a way back: what Undo takes back is the choice
        self.chosen.emit(person)
