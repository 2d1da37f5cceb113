"""Undo beyond the text of one field: removals, additions, moves and choices, on values that are never changed in place.

A command knows how to take its part out of the present value and put it back in, so that what was typed in between
elsewhere stays.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from council_desk.ui.letter_keys import letter

V = TypeVar("V")
DEPTH = 200


class _Step(QUndoCommand, Generic[V]):
    def __init__(
        self, apply: Callable[[Callable[[V], V]], None], forward: Callable[[V], V], back: Callable[[V], V]
    ) -> None:
        super().__init__()
        self._apply, self._forward, self._back = apply, forward, back

    def redo(self) -> None:
        """Do it (again)."""
        self._apply(self._forward)

    def undo(self) -> None:
        """Take it back."""
        self._apply(self._back)


class History(QObject, Generic[V]):
    """Steps that can be taken back one by one. `apply` puts a function of the value into effect."""

    def __init__(self, apply: Callable[[Callable[[V], V]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apply = apply
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(DEPTH)
        self._serial = 0

    def clear(self) -> None:
        """Forget everything, since another thing is edited."""
        self._serial += 1
        self._stack.clear()

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        able = self._stack.canUndo()
        self._stack.undo()
        return able

    def redo(self) -> bool:
        """Do the last step again that was taken back; False if there is none."""
        able = self._stack.canRedo()
        self._stack.redo()
        return able

    def do(self, forward: Callable[[V], V], back: Callable[[V], V]) -> Callable[[], None]:
        """Take a step and give what takes just this step back, if it is still the last one."""
        self._stack.push(_Step(self._apply, forward, back))
        serial, place = self._serial, self._stack.index()

        def take_back() -> None:
            if serial == self._serial and place == self._stack.index():
                self._stack.undo()

        return take_back

    def remove(self, take: Callable[[V], tuple[V, Any]], put: Callable[[V, Any], V]) -> Callable[[], None]:
        """Take something out. `take` gives the value without it and what was taken, `put` puts that back."""
        forward, back = _taking(take, put, None)
        return self.do(forward, back)

    def add(self, thing: Any, take: Callable[[V], tuple[V, Any]], put: Callable[[V, Any], V]) -> Callable[[], None]:
        """Put something in; taken out again, it is kept as it was by then."""
        forward, back = _taking(take, put, thing)
        return self.do(back, forward)


def _taking(
    take: Callable[[V], tuple[V, Any]], put: Callable[[V, Any], V], thing: Any
) -> tuple[Callable[[V], V], Callable[[V], V]]:
    kept = [thing]

    def out(value: V) -> V:
        value, kept[0] = take(value)
        return value

    return out, lambda value: put(value, kept[0])


OWN_KEYS = "ownKeys"
"""The property of a part of a screen in which the screen's keys do nothing."""


class Keys(QObject):
    """Hands every key pressed in a screen to `handle` first: (event, widget with the focus) -> taken.

    A key that is to be taken from a field must be known before the field sees it; shortcuts of actions come too late,
    since fields keep Ctrl+Z and the like for themselves.
    """

    def __init__(self, screen: QWidget, handle: Callable[[QKeyEvent, QWidget], Callable[[], object] | None]) -> None:
        super().__init__(screen)
        self._screen, self._handle = screen, handle
        self._watched: QWidget | None = None
        screen.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # a window that closes may have taken it along
            self._watched.removeEventFilter(self)
        self._watched = None
        if now is not None and now is not self._screen and self._screen.isAncestorOf(now):
            now.installEventFilter(self)
            self._watched = now
            now.destroyed.connect(self._gone)

    def _gone(self, _: QObject | None = None) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask the screen for every key before the field gets it."""
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or _has_own_keys(watched):
            return False
        deed = self._handle(event, watched)
        if deed is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            deed()
        return True


def _has_own_keys(widget: QWidget) -> bool:
    part: QWidget | None = widget
    while part is not None and not part.property(OWN_KEYS):
        part = part.parentWidget()
    return part is not None


def undo_key(history: History[Any], event: QKeyEvent, widget: QWidget) -> Callable[[], object] | None:
    """Give what Ctrl+Z or Ctrl+Shift+Z does to the history; nothing while the text with the focus has its own undo."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    if not undo and not event.matches(QKeySequence.StandardKey.Redo) and not _is_redo(event):
        return None
    if _has_own(widget, undo=undo):
        return None
    return history.undo if undo else history.redo


def _is_redo(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return letter(event) == "Z" and event.modifiers() == both


def _has_own(widget: QObject, *, undo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() if undo else widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit):
        return widget.document().isUndoAvailable() if undo else widget.document().isRedoAvailable()
    return False
