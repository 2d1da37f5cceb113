"""What the tests of meeting mode share: a meeting to be held, a clock that stands still, keys that go to the focus."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.services import editing
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ITEMS = (
    ("Report of the secretary", 10),
    ("Street lights", 20),
    ("A personal matter", 15),
    ("Any other business", None),
)
CLOSED = 2
START = dt.datetime(2026, 11, 24, 19, 30)  # noqa: DTZ001 - on the clock of the desk, wherever that is


def make_meeting(session, *, available=60):
    """Plan the meeting after the sample's one, with four items of which the third is closed; give its id."""
    made = []

    def work(desk):
        meeting = desk.meetings.create(desk.councils.list()[0].id, START)
        for place, (title, minutes) in enumerate(ITEMS):
            meeting = editing.add_item(meeting, title)
            fields = {"planned_minutes": minutes, "public": place != CLOSED}
            meeting = editing.change_item(meeting, meeting.agenda[-1].id, **fields)
        made.append(meeting.id)
        return desk.meetings.save(editing.change(meeting, available_minutes=available))

    session.write(work)
    return made[0]


class Sitting:
    """A window in meeting mode on a real desk; its clock shows what the test says."""

    def __init__(self, qtbot, session, size=(1280, 800), meeting=None):
        self.qtbot, self.session = qtbot, session
        self.window = MainWindow(session)
        qtbot.addWidget(self.window)
        self.shell = Shell(session, self.window, SCREENS)
        self.window.resize(*size)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.show_page(self.shell.frame)
        self.meeting_id = meeting or make_meeting(session)
        self.begin()

    def begin(self):
        self.session.sitting_wanted.emit(self.meeting_id)
        self.page.clock.stop()
        self.zone = self.page.editor.zone
        self.at(19, 30)
        QApplication.processEvents()

    @property
    def page(self):
        return self.shell.sitting

    @property
    def meeting(self):
        return self.page.editor.meeting

    @property
    def people(self):
        return self.page.people

    def at(self, hour, minute, second=0):
        """Put the clock to a time of the evening."""
        now = dt.datetime(2026, 11, 24, hour, minute, second, tzinfo=self.zone)
        self.page.clock.now = lambda: now
        self.page.clock.ticked.emit()
        return now

    def key(self, key, held=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()
        if QApplication.activePopupWidget() is None:  # nobody gives a closed popup's place back to the window here
            self.window.activateWindow()

    def type(self, text):
        """Type letters of any script where the focus is."""
        for letter in text:
            widget = QApplication.focusWidget()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def open(self, present=9):
        """Call the roll (the first so many are there) and open the meeting at 19:32."""
        for place in range(len(self.meeting.attendance)):
            self.type("1" if place < present else "3")
        self.at(19, 32)
        self.key(Qt.Key.Key_Return, CONTROL)

    def stored(self):
        """The meeting as it stands in the desk file."""
        found = []
        self.session.read(lambda desk: desk.meetings.get(self.meeting_id), found.append)
        return found[0].meeting

    def line(self, name):
        """What the list shows of somebody whose name begins so."""
        return next(line for line in self.people.list.lines() if line.name.startswith(name))

    def row(self, name):
        person = self.line(name).person
        return next(row for row in self.meeting.attendance if row.person == person)
