"""One of a few options as buttons in lines; digits and arrow keys choose, the chosen one pressed again is unchosen."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from council_desk.domain.digits import to_latin
from council_desk.ui.wrap_row import WrapRow


class _Chip(QPushButton):
    def __init__(self, owner: "Chips") -> None:
        super().__init__()
        self._owner = owner
        self.setCheckable(True)
        self.setProperty("segment", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a digit of any script choose, and Delete unchoose."""
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self._owner.choose_place(to_latin(event.text())):
                return
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self._owner.choose(None)
                return
        super().keyPressEvent(event)


class Chips(QWidget):
    """Options by value. `value_changed` comes when the user chooses; None is none of them."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[tuple[Any, str]] = []
        self._buttons: list[_Chip] = []
        self._value: Any = None
        self._row: WrapRow | None = None
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_options(self, options: Sequence[tuple[Any, str]], digits: Callable[[str], str]) -> None:
        """Offer options with their digits before them; the same values again only change the words."""
        if [value for value, _ in options] != [value for value, _ in self._options]:
            self._make(len(options))
        self._options = list(options)
        for place, (button, (_, text)) in enumerate(zip(self._buttons, options, strict=True), 1):
            button.setText(f"{digits(str(place))}  {text.replace('&', '&&')}")
            button.setAccessibleName(text)
        if self._row is not None:
            self._row.rearrange()

    def value(self) -> Any:
        """Give the chosen value."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Choose from outside; `value_changed` stays silent."""
        self._value = value
        self._group.setExclusive(False)
        for button, (each, _) in zip(self._buttons, self._options, strict=True):
            button.setChecked(each == value)
        self._group.setExclusive(True)

    def choose(self, value: Any) -> None:
        """Choose as the user does; the chosen one once more is none."""
        inside = any(button.hasFocus() for button in self._buttons)
        self.set_value(None if value == self._value else value)
        checked = self._group.checkedButton()
        if inside and checked is not None:  # Tab stops at the chosen one
            checked.setFocus()
        self.value_changed.emit(self._value)

    def choose_place(self, digit: str) -> bool:
        """Choose by the digit before an option; say whether there is one."""
        place = int(digit) - 1 if digit.isdecimal() and digit.isascii() else -1
        if not 0 <= place < len(self._options):
            return False
        self.choose(self._options[place][0])
        return True

    def buttons(self) -> list[QPushButton]:
        """Give the buttons, for tests."""
        return list(self._buttons)

    def _make(self, number: int) -> None:
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        for button in self._buttons:
            self._group.removeButton(button)
        self._buttons = [_Chip(self) for _ in range(number)]
        for place, button in enumerate(self._buttons):
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, place=place: self.choose(self._options[place][0]))
        self._row = WrapRow(*self._buttons, spacing=6)
        self._column.addWidget(self._row)
