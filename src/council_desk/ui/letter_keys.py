"""Letter keys that are the same key on every keyboard: Alt+M adds a motion, whatever letter the key gives just now.

Qt tells the letter that a Persian, Arabic or Russian layout gives, and only sometimes the Latin one that stands on the
same key. Here the key is found again: by what the system says about the key itself, else by the letter.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

_KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM"
"""The letter keys in rows, as an English keyboard names them."""
_LAYOUTS = (
    "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",  # Persian, ISIRI 9147
    "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة",  # Arabic 101; lam-alef is one letter here and two in what it types
    "йцукенгшщзфывапролдячсмить",  # Russian
)
_ON_KEY = {letter: key for layout in _LAYOUTS for letter, key in zip(layout, _KEYS, strict=True)} | {"لا": "B"}
_X11_ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
"""Key codes of X11 and Wayland: those of the kernel (linux/input-event-codes.h) and eight."""
_X11 = {first + place: key for first, row in _X11_ROWS for place, key in enumerate(row)}
_MAC = dict(
    zip(
        (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45, 46),
        _KEYS,
        strict=True,
    )
)
"""Virtual keys of macOS (HIToolbox/Events.h, kVK_ANSI_A and so on)."""


def letter(event: QKeyEvent, platform: str | None = None) -> str:
    """Give the letter A to Z that an English keyboard has on the key that was pressed; "" if it has none there.

    `platform` is a name of Qt's platform plugins; without it, that of the program.
    """
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:  # a Latin layout: what stands on the key counts, wherever it is
        return chr(key)
    if key < 0x80 or key >= Qt.Key.Key_Escape:
        return ""
    found = _key_of_system(event, platform or QGuiApplication.platformName())
    return found or _ON_KEY.get(event.text().lower()) or _ON_KEY.get(chr(key).lower(), "")


def _key_of_system(event: QKeyEvent, platform: str) -> str:
    if platform in {"xcb", "wayland"}:
        return _X11.get(event.nativeScanCode(), "")
    virtual = event.nativeVirtualKey()
    if platform == "windows":  # the codes of the letters are the letters
        return chr(virtual) if ord("A") <= virtual <= ord("Z") else ""
    if platform == "cocoa" and event.nativeScanCode():
        return _MAC.get(virtual, "")
    return ""


class LetterKeys(QObject):
    """Presses whatever is bound to Alt with a letter when another layout gives another letter on that key.

    Buttons, shortcuts and actions need not know of it: what Qt would do for Alt+M is done for the key that bears M.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._focus_changed)
        self._focus_changed(None, app.focusWidget())

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # a menu that closes is gone by now
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key before the field that has the focus."""
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or event.key() < 0x80:
            return False
        found = letter(event)
        deed = next(_bound(watched.window(), found), None) if found and isinstance(watched, QWidget) else None
        if deed is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            deed()
        return True


_made: list[LetterKeys] = []


def watch() -> None:
    """Look after the letter keys of this program from now on; asked again, it changes nothing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and not any(each.parent() is app for each in _made):
        _made[:] = [LetterKeys(app)]


def _bound(window: QWidget, found: str) -> Iterator[Callable[[], object]]:
    """Give what Alt with a letter does in a window now."""
    keys = QKeySequence(f"Alt+{found}")
    for button in window.findChildren(QAbstractButton):
        if button.shortcut() == keys and button.isVisible() and button.isEnabled():
            yield button.click
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        bound = [*shortcut.keys()]
        if keys in bound and shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            yield shortcut.activated.emit
    for action in window.findChildren(QAction):
        owners = [owner for owner in action.associatedObjects() if isinstance(owner, QWidget) and owner.isVisible()]
        if keys in action.shortcuts() and action.isEnabled() and owners:
            yield action.trigger
