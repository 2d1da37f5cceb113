"""Binds the keys of meeting mode to what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from council_desk.domain.digits import to_latin
from council_desk.ui.history import undo_key
from council_desk.ui.letter_keys import letter
from council_desk.ui.sitting import keys

if TYPE_CHECKING:
    from council_desk.ui.sitting.page import SittingPage


class SittingKeys(QObject):
    """Shortcuts of the whole page, and the keys that a field must not see first."""

    def __init__(self, page: "SittingPage") -> None:
        super().__init__(page)
        self._page = page
        deeds: dict[str, Callable[[], Any]] = {
            keys.HELP: page.toggle_keys,
            keys.PROJECTOR: page.toggle_projector,
            keys.NEXT_COLUMN: lambda: page.next_column(1),
            keys.PREVIOUS_COLUMN: lambda: page.next_column(-1),
            keys.AGENDA: page.focus_agenda,
            keys.ITEM: page.focus_item,
            keys.PEOPLE: page.focus_people,
            keys.NEXT_ITEM: page.next_item,
            keys.PREVIOUS_ITEM: page.previous_item,
            keys.NEW_ITEM: page.agenda.ask_item,
            keys.PREVIEW: page.toggle_preview,
            keys.BREAK: page.toggle_break,
            keys.RECUSAL: page.people.ask_recusal,
            keys.GUEST: page.people.ask_guest,
            keys.END: page.ask_end,
            keys.LEAVE: page.leave,
        }
        for named, deed in deeds.items():
            QShortcut(QKeySequence(named), page).activated.connect(lambda deed=deed: deed())
        self._deeds = deeds | {keys.CAPTURE: lambda: page.session.capture_wanted.emit("")}
        self._confirming = [QShortcut(QKeySequence(named), page) for named in (keys.CONFIRM, "Ctrl+Enter")]
        for shortcut in self._confirming:
            shortcut.activated.connect(page.confirm)
        page.middle.shown.connect(self._follow)
        self._follow()

    def handle(self, event: QKeyEvent, widget: QWidget) -> Callable[[], object] | None:
        """Give what a key does before the field sees it: undo beyond texts, and the question mark outside of them.

        Where a keyboard gives another letter or digit with Control than the Latin one on the key, the key counts.
        """
        page = self._page
        deed = self._deeds.get(_of_another_keyboard(event))
        if deed is not None:
            return deed
        if event.text() in keys.QUESTION_MARKS and event.text() and not isinstance(widget, _WRITTEN):
            return page.toggle_keys
        return undo_key(page.editor.history, event, widget)

    def _follow(self) -> None:
        """Leave Control with Return to the item, unless a page waits to be confirmed."""
        for shortcut in self._confirming:
            shortcut.setEnabled(self._page.middle.can_confirm)


def _of_another_keyboard(event: QKeyEvent) -> str:
    """Give Control and the Latin letter or digit of a key that gave another one; "" for all other keys."""
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    names = {_CONTROL: "Ctrl", _CONTROL | Qt.KeyboardModifier.ShiftModifier: "Ctrl+Shift"}
    if held not in names or not 0x80 <= key < Qt.Key.Key_Escape:
        return ""
    found = to_latin(chr(key)) if chr(key).isdigit() else letter(event)
    return f"{names[held]}+{found}" if found else ""


_CONTROL = Qt.KeyboardModifier.ControlModifier
_WRITTEN = (QLineEdit, QPlainTextEdit, QComboBox)
