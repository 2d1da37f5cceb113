"""Holds a form and a value together: what is typed goes into the value, what changes elsewhere shows in the form.

A field that shows what the value already says is left alone, so that neither cursor nor undo of a text is lost when a
save comes back or another part of the form changes.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, LineField, NumberField
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.widgets.time_field import TimeField

Read = Callable[[], Any]
Write = Callable[[Any], object]


class Binding:
    """One field and one part of the value."""

    def __init__(self, read: Read, write: Write, show: Write) -> None:
        self._read, self._write, self._show = read, write, show
        self._seen: Any = None
        self._shown = self._showing = False

    def forget(self) -> None:
        """Another thing is shown from now on: until it is, nothing that the field says counts."""
        self._shown, self._seen = False, None

    def refresh(self) -> None:
        """Show the value if it is not what the field said or showed last."""
        value = self._read()
        if not self._shown or value != self._seen:
            self._seen, self._shown = value, True
            self._showing = True
            self._show(value)
            self._showing = False

    def typed(self, value: Any) -> None:
        """Take over what the field says."""
        if not self._showing and self._shown and value != self._seen:
            self._seen = value
            self._write(value)


class Form:
    """The bindings of one card."""

    def __init__(self) -> None:
        self._bindings: list[Binding] = []
        self._fields: list[LineField | TextField] = []

    def forget(self) -> None:
        """Another thing is shown from now on; the undo of texts does not lead back to the one before."""
        for binding in self._bindings:
            binding.forget()
        for field in self._fields:
            if isinstance(field, TextField):
                field.document().clearUndoRedoStacks()
            else:
                field.setText(field.text())

    def refresh(self) -> None:
        """Show what changed."""
        for binding in self._bindings:
            binding.refresh()

    def add(self, read: Read, write: Write, show: Write) -> Binding:
        """Bind something of one's own."""
        binding = Binding(read, write, show)
        self._bindings.append(binding)
        return binding

    def line(self, field: LineField, read: Read, write: Write, *, needed: bool = False) -> None:
        """Bind a line; "" is None. A needed line that is emptied is not written, and stands again when it is left."""

        def typed(text: str) -> None:
            words = " ".join(text.split())
            if words or not needed:
                binding.typed(words or None)

        def left() -> None:
            if needed and not field.text().strip():
                field.set_text(read() or "")

        def show(value: str | None) -> None:
            changed = field.text() != (value or "")
            field.set_text(value or "")
            if changed and not field.hasFocus():  # a long line is read from its beginning
                field.setCursorPosition(0)

        binding = self.add(read, write, show)
        self._fields.append(field)
        field.textEdited.connect(typed)
        field.editingFinished.connect(left)

    def text(self, field: TextField, read: Read, write: Write) -> None:
        """Bind a text of paragraphs; "" is None."""
        binding = self.add(read, write, lambda value: field.set_text(value or ""))
        self._fields.append(field)
        field.textChanged.connect(lambda: binding.typed(field.text() or None))

    def choice(self, field: Choice, read: Read, write: Write) -> None:
        """Bind a choice."""
        binding = self.add(read, write, field.set_value)
        field.value_changed.connect(binding.typed)

    def check(self, field: Check, read: Read, write: Write) -> None:
        """Bind a yes or no."""
        binding = self.add(read, write, field.set_value)
        field.value_changed.connect(binding.typed)

    def number(self, field: NumberField, read: Read, write: Write) -> None:
        """Bind a whole number; an empty field is None, a wrong one is not written."""
        binding = self.add(read, write, field.set_value)
        field.value_changed.connect(binding.typed)
        field.textEdited.connect(lambda _: None if field.is_wrong() else binding.typed(field.value()))

    def day(self, field: DateField, read: Callable[[], dt.date | None], write: Write) -> None:
        """Bind a day."""
        binding = self.add(read, write, field.set_value)
        field.value_changed.connect(binding.typed)

    def time(self, field: TimeField, read: Callable[[], dt.time | None], write: Write) -> None:
        """Bind a time of day."""
        binding = self.add(read, write, field.set_value)
        field.value_changed.connect(binding.typed)


def flush_focused(screen: QWidget) -> None:
    """Make the field with the focus tell what stands in it: days and times are told when they are left."""
    widget: QWidget | None = screen.focusWidget()
    while widget is not None and widget is not screen:
        flush = getattr(widget, "flush", None)
        if callable(flush):
            flush()
        widget = widget.parentWidget()
