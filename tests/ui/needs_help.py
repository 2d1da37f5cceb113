"""What the tests of needs share: a window on the sample desk, keys that go to the focus, and the desk itself."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import Field, PaperType, Voice
from council_desk.services.paper_values import new_paper
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CAPTURE = (Qt.Key.Key_N, CONTROL | SHIFT)


class Window:
    """A window with the frame on a desk that is open."""

    def __init__(self, qtbot, session, size=(1280, 800)):
        self.qtbot, self.session = qtbot, session
        self.window = MainWindow(session)
        qtbot.addWidget(self.window)
        self.shell = Shell(session, self.window, SCREENS)
        self.window.resize(*size)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.show_page(self.shell.frame)
        self.shell.frame.open_screen("needs")
        settle()

    @property
    def screen(self):
        return self.shell.frame._built["needs"]

    @property
    def papers(self):
        return self.screen.papers

    @property
    def page(self):
        return self.screen.papers.page

    @property
    def panel(self):
        return self.shell.capture

    @property
    def toast(self):
        return self.shell.frame.toast

    def key(self, key, held=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def type(self, text):
        """Type letters of any script where the focus is."""
        for letter in text:
            widget = QApplication.focusWidget()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))

    def rows(self):
        return ask(self.session, lambda desk: desk.papers.list(self.session.council_id))

    def row(self, title):
        return next(row for row in self.rows() if row.title == title)

    def open(self, paper_id):
        self.session.place_wanted.emit("paper", paper_id)
        settle()

    def reload(self):
        self.screen.activate()
        settle()


def settle():
    for _ in range(4):
        QApplication.processEvents()


def ask(session, work):
    """Read from the desk, now."""
    found = []
    session.read(work, found.append)
    return found[0]


def add(session, said, day=dt.date(2026, 11, 10), kind=PaperType.NEED, **fields):
    """Write a need on the desk; give its id."""
    fields = {"voice": Voice.CITIZENS, "field": Field.INFRASTRUCTURE} | fields
    paper = new_paper(session.council_id, said, day, kind, **fields)
    session.write(lambda desk: desk.papers.save(paper))
    return paper.id
