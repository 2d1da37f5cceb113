"""What the tests of the current item of a sitting share: a running meeting, and typing as on any keyboard."""

import dataclasses
import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from council_desk.services import editing
from council_desk.ui.screens.meetings.editor import MeetingEditor, read_meeting
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.item.panel import ItemPanel

ZONE = dt.timezone(dt.timedelta(hours=3, minutes=30))
START = dt.datetime(2026, 11, 24, 18, 0, tzinfo=ZONE)
NOW = START + dt.timedelta(minutes=8, seconds=40)
TITLES = ("Report", "Lighting of the park", "Election")
_KEYS = {"\n": (Qt.Key.Key_Return, "\r"), " ": (Qt.Key.Key_Space, " "), "\b": (Qt.Key.Key_Backspace, "\b")}
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(text, widget=None):
    """Type letters of any script into whatever has the focus; "\\n" is Enter, "\\b" Backspace."""
    for letter in text:
        key, typed = _KEYS.get(letter, (0, letter))
        _send(widget or QApplication.focusWidget(), key, Qt.KeyboardModifier.NoModifier, typed)


def key(pressed, held=Qt.KeyboardModifier.NoModifier, text=""):
    """Press a key that is no letter."""
    _send(QApplication.focusWidget(), pressed, held, text)


def _send(widget, pressed, held, text):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, pressed, held, text))
    QApplication.processEvents()


def focus():
    return QApplication.focusWidget()


def make_meeting(session, *, rules=None, phrases=None):
    """Make a meeting that sits, everybody present, with its second item open; give its id."""
    made = []

    def work(desk):
        council = desk.councils.list()[0].id
        file = desk.councils.get(council)
        body = file.organization
        if rules:
            body = editing.changed(body, rules=editing.changed(body.rules, **rules))
        if phrases:
            body = editing.changed(body, phrases=phrases)
        if body != file.organization:
            desk.councils.save(dataclasses.replace(file, organization=body))
        meeting = desk.meetings.create(council, START.replace(tzinfo=None))
        for title in TITLES:
            meeting = editing.add_item(meeting, title)
        meeting = editing.change_item(meeting, meeting.agenda[-2].id, planned_minutes=15)
        meeting = editing.arrive_all(editing.begin(meeting, START), START)
        meeting = editing.open_item(meeting, meeting.agenda[-2].id, START)
        desk.meetings.save(meeting)
        made.append(meeting.id)

    session.write(work)
    return made[0]


class Sitting:
    """A panel over a running meeting."""

    def __init__(self, qtbot, session, width=690, height=748, **more):
        self.session = session
        self.editor = MeetingEditor(session)
        meeting_id = make_meeting(session, **more)
        session.read(lambda desk: read_meeting(desk, meeting_id), self.editor.open)
        self.clock = SittingClock(self.editor.zone)
        self.clock.now = lambda: NOW
        self.panel = ItemPanel(self.editor, self.clock)
        qtbot.addWidget(self.panel)
        self.panel.resize(width, height)
        self.panel.show()
        with qtbot.waitActive(self.panel):
            self.panel.activateWindow()
        self.item_id = self.editor.meeting.agenda[-2].id
        self.panel.show_item(self.item_id)
        self.panel.focus_text()
        QApplication.processEvents()

    @property
    def item(self):
        return self.editor.item(self.item_id)

    @property
    def talk(self):
        return self.panel.talk.text

    @property
    def voters(self):
        return editing.voters(self.editor.meeting, self.item_id, NOW)

    def card(self, place=-1):
        return self.panel.decisions.widgets()[place]

    def event(self, place=-1):
        """The last count of a motion of the item."""
        return self.item.motions[place].vote_events[-1]

    def offered(self):
        return [row.text for row in self.talk.prompter.list.rows()]

    def stored(self):
        """The item as it stands in the desk file."""
        self.panel.flush()
        self.editor.saving.flush()
        found = []
        self.session.read(lambda desk: desk.meetings.get(self.editor.meeting.id), found.append)
        return editing.item_of(found[0].meeting, self.item_id)

    def named(self, person):
        return self.editor.name(person)
