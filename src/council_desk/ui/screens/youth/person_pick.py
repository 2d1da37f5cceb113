"""Choosing one person: the line shows who is chosen, and finds another while one types."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.sitting.item.person_entry import PersonEntry
from council_desk.ui.widgets.buttons import ToolIcon


class PersonPick(QWidget):
    """`value_changed` tells the id of who was chosen, or None. Without `keeps` the line is emptied after a choice."""

    value_changed = Signal(object)

    def __init__(self, book: PeopleBook, *, keeps: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._keeps = book, keeps
        self._value: str | None = None
        self._name = ""
        self.line = PersonEntry(book)
        self.clear_button = ToolIcon("close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear_button)
        self.setFocusProxy(self.line)
        self.line.chosen.connect(lambda key: book.settle(key, self._take))
        self.line.installEventFilter(self)
        self.clear_button.clicked.connect(self._clear)
        self.clear_button.hide()
        book.changed.connect(self._show)
        self.retranslate()

    def value(self) -> str | None:
        """Give who is chosen."""
        return self._value

    def set_value(self, person: str | None, name: str = "") -> None:
        """Show somebody from outside; `name` where the book may not know them."""
        self._value, self._name = person, name
        self._show()

    def set_left_out(self, people: frozenset[str]) -> None:
        """Say who is not offered."""
        self.line.left_out = people

    def setAccessibleName(self, name: str) -> None:
        """Name the line."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say every text again."""
        self.line.setPlaceholderText(self.tr("Name, then Enter"))
        self.clear_button.set_name(self.tr("Nobody"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the name back that was being written over without a choice."""
        if watched is self.line and event.type() is QEvent.Type.FocusIn:
            self.line.selectAll()
        if watched is self.line and event.type() is QEvent.Type.FocusOut:
            if not self.line.text().strip() and self._value is not None:
                self._clear()
            else:
                self._show()
        return False

    def _show(self) -> None:
        if self.line.hasFocus() and self.line.isModified():
            return
        shown = (self._book.name(self._value) or self._name) if self._value else ""
        if self.line.text() != shown:
            self.line.setText(shown)
            self.line.setCursorPosition(0)
        self.clear_button.setVisible(self._value is not None and self._keeps)

    def _take(self, person: str) -> None:
        self.line.setModified(False)
        if self._keeps:
            self._value = person
        self._show()
        self.value_changed.emit(person)

    def _clear(self) -> None:
        if self._value is None:
            return
        self._value, self._name = None, ""
        self.line.setModified(False)
        self._show()
        self.line.setFocus()
        self.value_changed.emit(None)
