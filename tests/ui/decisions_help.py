"""What the tests of the Decisions screen share: a desk with three meetings, and the screen on it."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.services.register_help import desk_bytes

from council_desk.ui.screens.decisions import DecisionsScreen

TODAY = dt.date(2026, 11, 20)
CONTROL = Qt.KeyboardModifier.ControlModifier


def open_longer(session, folder, monkeypatch):
    """Open a desk with meetings 13, 14 and 15 in the session's language; it is 20 November 2026."""
    monkeypatch.setattr("council_desk.services.context.Context.today", lambda self, timezone: TODAY)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "test.desk"
    path.write_bytes(desk_bytes(session.settings.language_in_force))
    session.open_desk(path, failed=_fail)
    return session


def _fail(error):
    raise error


def show(qtbot, session, width=1058, height=748):
    screen = DecisionsScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    return screen


def ask(session, work):
    """Read from the desk, now."""
    found = []
    session.read(work, found.append)
    return found[0]


def press(widget, text):
    """Type any letters; QTest knows those of Latin keyboards only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def references(screen):
    return [row.reference for row in screen.decision_view.shown()]


def choose(screen, reference):
    row = next(row for row in screen.decision_view.rows() if row.reference == reference)
    screen.decision_view.go_to(row.id)
    return row


def stored(screen, reference):
    """The row as it stands in the desk file."""
    rows = ask(screen.session, lambda desk: desk.register.decisions(screen.session.council_id))
    return next(row for row in rows if row.reference == reference)
