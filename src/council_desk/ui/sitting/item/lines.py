"""The line in which the cursor stands, the same for a text of paragraphs and for a single line.

Places in Qt's texts count UTF-16 units, in Python's characters; this module is where the two meet.
"""

import re
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from council_desk.domain.text import fold

_LAST_WORDS = re.compile(r"(?:^|(?<=\s))(\S+(?:[ \t]+\S+){0,2})$")
_EXPANDING = {Qt.Key.Key_Space: " ", Qt.Key.Key_Tab: "", Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n"}


class TypedText(Protocol):
    """What a field tells of the line in which its cursor stands."""

    def before(self) -> str:
        """Give the line up to the cursor."""
        ...

    def after(self) -> str:
        """Give the line from the cursor on."""
        ...

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a part of the line, as one step of the field's undo; the cursor goes behind it."""
        ...

    def place(self) -> QRect:
        """Give where the cursor stands, in the field's coordinates."""
        ...

    def key(self) -> object:
        """Give what tells this line from the others of the field."""
        ...


class ParagraphLine:
    """A paragraph of a text."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field

    def before(self) -> str:
        """Give the paragraph up to the cursor."""
        cursor = self._field.textCursor()
        return _first_units(cursor.block().text(), cursor.positionInBlock())

    def after(self) -> str:
        """Give the paragraph from the cursor on."""
        return self._field.textCursor().block().text()[len(self.before()) :]

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a part of the paragraph."""
        cursor = self._field.textCursor()
        whole, first = cursor.block().text(), cursor.block().position()
        cursor.beginEditBlock()
        cursor.setPosition(first + _units(whole[:start]))
        cursor.setPosition(first + _units(whole[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)

    def place(self) -> QRect:
        """Give where the cursor stands."""
        rect = self._field.cursorRect()
        return QRect(self._field.viewport().mapTo(self._field, rect.topLeft()), rect.size())

    def key(self) -> object:
        """Give the number of the paragraph."""
        return self._field.textCursor().blockNumber()


class SingleLine:
    """A field of one line."""

    def __init__(self, field: QLineEdit) -> None:
        self._field = field

    def before(self) -> str:
        """Give the line up to the cursor."""
        return _first_units(self._field.text(), self._field.cursorPosition())

    def after(self) -> str:
        """Give the line from the cursor on."""
        return self._field.text()[len(self.before()) :]

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a part of the line; line breaks become spaces."""
        whole = self._field.text()
        self._field.setSelection(_units(whole[:start]), _units(whole[start:end]))
        self._field.insert(" ".join(text.split("\n")))

    def place(self) -> QRect:
        """Give where the cursor stands."""
        return self._field.cursorRect()

    def key(self) -> object:
        """Say that there is only one line."""
        return 0


def expand_phrase(line: TypedText, event: QKeyEvent, phrases: Mapping[str, str]) -> bool:
    """Put a phrase in the place of the letters that stand for it, if Space, Tab or Enter ends them.

    `phrases` gives the phrase for each folded shortcut. One step back brings the letters again.
    """
    ending = _EXPANDING.get(Qt.Key(event.key()))
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not phrases or ending is None or not plain:
        return False
    before = line.before()
    found = _LAST_WORDS.search(before)
    if found is None:
        return False
    words = list(re.finditer(r"\S+", found[1]))
    for first in words:  # the longest shortcut that stands there
        start = found.start(1) + first.start()
        phrase = phrases.get(fold(before[start:]))
        if phrase is not None:
            line.replace(start, len(before), phrase + ending)
            return True
    return False


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first_units(text: str, count: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "surrogatepass")
