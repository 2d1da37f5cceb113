"""The keys of a meeting being written, so that it can be written without the mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from council_desk.ui.history import undo_key
from council_desk.ui.letter_keys import letter
from council_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from council_desk.ui.screens.meetings.document import MeetingDocument
    from council_desk.ui.screens.meetings.screen import MeetingsScreen

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


def meeting_key(screen: "MeetingsScreen", event: QKeyEvent, widget: QWidget) -> Callable[[], object] | None:
    """Give what a key does in a meeting, or nothing.

    Ctrl+Enter and Alt+I add an item, Alt+Up and Alt+Down move it, Ctrl+Delete and Ctrl+Backspace remove it (in a text,
    where these keys delete a word, with Shift), Alt+M adds a motion, Alt+A an action. Escape goes to the outline and
    from there to the list.
    """
    document = screen.document
    if document is None or not screen.editor.is_open:
        return None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if key == Qt.Key.Key_Escape and not held:
        return screen.close_meeting if widget is screen.outline else screen.outline.setFocus
    if not document.may_write():
        return None
    undo = undo_key(screen.editor.history, event, widget)
    if undo is None and ((held == _CONTROL and key in _ENTER) or (held == _ALT and letter(event) == "I")):
        return document.add_item
    return undo or _item_key(screen, document, event, widget)


def _item_key(
    screen: "MeetingsScreen", document: "MeetingDocument", event: QKeyEvent, widget: QWidget
) -> Callable[[], object] | None:
    """Give what a key does to the item that has the focus, or is chosen in the agenda or the outline."""
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    item = document.current_item()
    if not item and widget is screen.outline and screen.editor.has_item(screen.outline.current_key()):
        item = screen.outline.current_key()
    if not item:
        return None
    in_text = isinstance(widget, QLineEdit | QPlainTextEdit)
    if key in _DELETE and (held == _CONTROL | _SHIFT or (held == _CONTROL and not in_text)):
        return lambda: document.remove_item(item)
    if held != _ALT or (key in _ARROWS and _opens_a_list(widget)):
        return None
    deeds: dict[str | int, Callable[[], object]] = {
        "M": lambda: document.add_motion(item),
        "A": lambda: document.add_action(item),
        Qt.Key.Key_Up: lambda: document.move_item(item, -1),
        Qt.Key.Key_Down: lambda: document.move_item(item, 1),
    }
    return deeds.get(letter(event) or key)


def _opens_a_list(widget: QWidget) -> bool:
    """Whether Alt+Down opens something in this field."""
    return isinstance(widget, QComboBox) or isinstance(widget.parentWidget(), DateField)
