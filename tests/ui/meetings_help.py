"""What the tests of the Meetings screen share: opening it, typing, reading back what was stored."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from council_desk.ui.screens.meetings import MeetingsScreen

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def show(qtbot, session, width=1058, height=748):
    screen = MeetingsScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    return screen


def stored(screen):
    """The meeting as it stands in the desk file."""
    screen.flush()
    found = []
    screen.session.read(lambda desk: desk.meetings.get(screen.editor.meeting.id), found.append)
    return found[0].meeting


def section(screen, place):
    return screen.document.items.widget(screen.editor.meeting.agenda[place].id)


def press(widget, text):
    """Type any letters; QTest knows those of Latin keyboards only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    press(field, text)
