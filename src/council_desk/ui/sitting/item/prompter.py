"""Stands beside a field that is typed into: opens the list of commands after "/" and of people after "@", puts in what
is chosen, expands the council's phrases, and takes a command out of a line that ends with Enter.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from council_desk.ui.sitting.item import commands, people
from council_desk.ui.sitting.item.commands import Command, command_in, command_word, commands_for
from council_desk.ui.sitting.item.lines import ParagraphLine, SingleLine, TypedText, expand_phrase
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.suggestions import Suggestion, Suggestions

Phrases = Callable[[], Mapping[str, str]]
_COMMAND, _PERSON = "command", "person"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_TYPING = {QEvent.Type.KeyPress, QEvent.Type.InputMethod}


class Prompter(QObject):
    """Watches one field. `written` says how a person is put into the text, given the name and what stands before.

    `commanded` tells a command and what was typed after it in its line; both are gone from the text by then.
    """

    commanded = Signal(object, str)
    person_chosen = Signal(str)

    def __init__(
        self,
        field: QPlainTextEdit | QLineEdit,
        who: People,
        phrases: Phrases,
        written: Callable[[str, str], str],
        *,
        offers_commands: bool = False,
    ) -> None:
        super().__init__(field)
        self._who, self._phrases, self._written, self._offers_commands = who, phrases, written, offers_commands
        self._field = field
        self._line: TypedText
        if isinstance(field, QPlainTextEdit):
            self._line = ParagraphLine(field)
            field.viewport().installEventFilter(self)
            field.textChanged.connect(self._changed)
        else:
            self._line = SingleLine(field)
            field.textChanged.connect(self._changed)
        self.list = Suggestions(field)
        self.list.chosen.connect(self._take)
        self._kind, self._start = "", 0
        self._typing = False
        self._declined: object = None
        self._names: dict[str, str] = {}
        field.installEventFilter(self)

    def is_open(self) -> bool:
        """Whether the list is open."""
        return self.list.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have every key before the field, and close the list where the cursor goes elsewhere."""
        kind = event.type()
        if kind in _TYPING and watched is self._field:
            self._typing = True
        if kind in _KEYS and isinstance(event, QKeyEvent) and watched is self._field:
            return self._key(event)
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._typing = False
            self.list.hide()
        return False

    def look(self) -> None:
        """Look at what stands before the cursor, and open, narrow or close the list."""
        rows = self._rows()
        place = (self._kind, self._start, self._line.key())
        if not rows or place == self._declined:
            self.list.hide()
            if not rows:
                self._declined = None
            return
        self.list.offer(rows, self._line.place())

    # ------------------------------------------------------------------------------------------------------ keys

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            # a shortcut of the window must not take what the list is waiting for
            if self.is_open() and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}:
                event.accept()
                return True
            return False
        taken = self._ask_for_people(event) or self._list_key(event) or self._text_key(event)
        if not taken and not event.text():
            self.list.hide()
        return taken

    def _ask_for_people(self, event: QKeyEvent) -> bool:
        """Open the people by Ctrl+Space: not every keyboard has an "@"."""
        if event.key() != Qt.Key.Key_Space or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        before = self._line.before()
        space = "" if not before or before[-1].isspace() else " "
        self._line.replace(len(before), len(before), f"{space}@")
        self.look()
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        if not self.is_open():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._declined = (self._kind, self._start, self._line.key())
        elif event.text() == " " and self._kind == _COMMAND:
            self._complete()
            return False
        elif event.text() in {":", "："} and self._kind == _PERSON and self._offers_commands:
            current = self.list.current()
            if current is not None and not self._line.before()[: self._start].strip():
                self.list.hide()
                self._take(current.key)
                return True
        return self.list.take_key(event)

    def _text_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends_line = event.key() in _ENTER and plain
        if ends_line and isinstance(self._field, QLineEdit):
            return False
        return expand_phrase(self._line, event, self._phrases()) or (ends_line and self._run())

    # ---------------------------------------------------------------------------------------------------- inside

    def _changed(self) -> None:
        if self._typing and self._field.hasFocus():
            self._typing = False
            self.look()

    def _rows(self) -> list[Suggestion]:
        before = self._line.before()
        found = commands.BEGUN.search(before) if self._offers_commands else None
        if found is not None:
            self._kind, self._start = _COMMAND, found.start()
            return [
                Suggestion(each, command_word(each), letter=commands.LETTERS[each].upper())
                for each in commands_for(found[1])
            ]
        found = people.BEGUN.search(before)
        if found is None:
            self._kind = ""
            return []
        self._kind, self._start = _PERSON, found.start()
        rows = list(self._who.find(found[1]))
        self._names = {row.key: row.text for row in rows}
        return rows

    def _take(self, key: str) -> None:
        self._typing = False
        before = self._line.before()
        if self._kind == _COMMAND:
            self._line.replace(self._start, len(before), f"/{command_word(Command(key))}")
            self._run(self._start)
            return
        self._line.replace(self._start, len(before), self._written(self._names[key], before[: self._start]))
        self.person_chosen.emit(key)

    def _complete(self) -> None:
        """Write a command out when a space ends it, so that it can be read what was understood."""
        before = self._line.before()
        self.list.hide()
        found = command_in(before[self._start :])
        if found is not None:
            self._typing = False
            self._line.replace(self._start, len(before), f"/{command_word(found.command)}")

    def _run(self, start: int = 0) -> bool:
        """Take a command of this line out of the text and tell it; False if there is none before the cursor.

        One whose list was closed by Escape is text.
        """
        if not self._offers_commands:
            return False
        before = self._line.before()
        line = before + self._line.after()
        found = command_in(line, start)
        if found is not None and (_COMMAND, found.start, self._line.key()) == self._declined:
            found = command_in(line, found.start + 1)
        if found is None or found.start >= len(before):
            return False
        self._typing = False
        self._line.replace(len(line[: found.start].rstrip()), len(line), "")
        self.commanded.emit(found.command, found.rest)
        return True
