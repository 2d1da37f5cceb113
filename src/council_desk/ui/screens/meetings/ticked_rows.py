"""Rows with a box and words beside it that wrap: what comes onto a new agenda, which days a plan has."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import PlainLabel


class TickedRow(QWidget):
    """A box, a key or nothing beside it, words that can be clicked too, and a muted word at the end."""

    value_changed = Signal()

    def __init__(self, ticked: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check, self.label, self.note = Check(), PlainLabel("", wrap=True), PlainLabel("", "small")
        self.check.set_value(ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        row.addWidget(self.note)
        self.note.hide()
        self.setFocusProxy(self.check)
        self.check.value_changed.connect(lambda _: self.value_changed.emit())

    def value(self) -> bool:
        """Whether it comes along."""
        return self.check.value()

    def set_value(self, chosen: bool) -> None:
        """Take it or leave it."""
        if chosen != self.check.value():
            self.check.set_value(chosen)
            self.value_changed.emit()

    def say(self, key: str, words: str, note: str = "") -> None:
        """Show its key, its words, and what is told at the end."""
        self.check.setText(key)
        self.check.setAccessibleName(f"{words}, {note}" if note else words)
        self.label.setText(words)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words as one on the box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.check.click()
        super().mouseReleaseEvent(event)


class TickedRows(QWidget):
    """A column of such rows by key."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TickedRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_keys(self, ticked: dict[str, bool]) -> None:
        """Show other rows, each ticked or not; one that stays keeps its tick."""
        for key in [key for key in self.rows if key not in ticked]:
            row = self.rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (key, chosen) in enumerate(ticked.items()):
            if key not in self.rows:
                self.rows[key] = TickedRow(chosen)
                self.rows[key].value_changed.connect(self.value_changed)
            if self._column.indexOf(self.rows[key]) != place:
                self._column.insertWidget(place, self.rows[key])
        self.rows = {key: self.rows[key] for key in ticked}

    def clear(self) -> None:
        """Show nothing."""
        self.show_keys({})

    def chosen(self) -> tuple[str, ...]:
        """Give the keys that are ticked, in order."""
        return tuple(key for key, row in self.rows.items() if row.value())

    def choose_all(self, chosen: bool) -> None:
        """Tick all or none."""
        for row in self.rows.values():
            row.set_value(chosen)
