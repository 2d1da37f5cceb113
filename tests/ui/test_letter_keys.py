"""Letter keys on Persian, Arabic and Russian keyboards: the events are those that Qt sends for such layouts."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from council_desk.ui.letter_keys import letter
from council_desk.ui.widgets.buttons import Button

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
PERSIAN, ARABIC, RUSSIAN = "پشه", "ةشه", "ьфш"
"""What the keys M, A and I give."""


def key(text, modifiers=ALT, kind=QEvent.Type.KeyPress, scan=0, virtual=0):
    code = ord(text[0].upper())
    return QKeyEvent(kind, code, modifiers, scan, virtual, 0, text)


def send(widget, text):
    """Send a key as the window system does: first asking whether the field wants it, then pressing it."""
    asked = key(text, kind=QEvent.Type.ShortcutOverride)
    asked.ignore()
    QApplication.sendEvent(widget, asked)
    QApplication.sendEvent(widget, key(text))
    return asked.isAccepted()


@pytest.mark.parametrize("letters", [PERSIAN, ARABIC, RUSSIAN, "mai"])
def test_the_letter_that_stands_on_the_key(letters):
    assert [letter(key(each), "offscreen") for each in letters] == ["M", "A", "I"]


def test_arabic_lam_alef_is_the_key_b_however_it_comes():
    assert letter(key("لا"), "offscreen") == letter(key("\ufefb"), "offscreen") == "B"


def test_what_the_system_says_of_the_key_comes_before_the_letter():
    legacy = "ئ"  # on the key M of the older Persian layout of Windows, on the key Z of Arabic keyboards
    assert letter(key(legacy, virtual=ord("M")), "windows") == "M"
    assert letter(key(legacy, scan=52), "xcb") == letter(key(legacy), "xcb") == "Z"
    assert letter(key(legacy, scan=58), "wayland") == "M"
    assert letter(key("ь", scan=1, virtual=46), "cocoa") == "M"
    assert letter(key("ь", scan=1, virtual=1000), "cocoa") == "M"


@pytest.mark.parametrize("code", [Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Semicolon, Qt.Key.Key_Alt, 0, 0xE9])
def test_other_keys_bear_no_letter(code):
    assert letter(QKeyEvent(QEvent.Type.KeyPress, code, ALT), "offscreen") == ""


@pytest.mark.parametrize("text", ["ذ", "لا", "и", "И"])
def test_a_button_s_key_is_pressed_on_every_keyboard(qtbot, text):
    window = QWidget()
    column = QVBoxLayout(window)
    field, button, hidden = QLineEdit(), Button("Back"), Button("Hidden")
    for widget in (field, button, hidden):
        column.addWidget(widget)
    button.set_key("B")
    hidden.set_key("B")
    qtbot.addWidget(window)
    window.show()
    hidden.hide()
    pressed = []
    button.clicked.connect(lambda: pressed.append("button"))
    hidden.clicked.connect(lambda: pressed.append("hidden"))
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    assert send(field, text)
    assert pressed == ["button"] and field.text() == "", "the letter does not go into the field"
    button.setEnabled(False)
    send(field, text)
    assert pressed == ["button"]


def test_shortcuts_and_plain_letters(qtbot):
    window = QWidget()
    field, other = QLineEdit(window), Button("Other", parent=window)
    other.set_key("M")
    pressed = []
    QShortcut(QKeySequence("Alt+X"), window).activated.connect(lambda: pressed.append("X"))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    send(field, "ط")
    assert pressed == ["X"]
    QApplication.sendEvent(field, key("ط", NONE))
    assert field.text() == "ط", "without Alt it is a letter"
