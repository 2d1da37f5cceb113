"""Leads a window through a sitting of the sample council and stops wherever a picture is to be made.

Used by pictures.py: `for name, widget in sitting(shell, settled): widget.grab()`. The meeting is made from the agenda
of the sample's own meeting, so that what is seen is in the language of the sample.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from council_desk.record.ids import new_id
from council_desk.services import editing
from council_desk.services.desk import Desk
from council_desk.ui.shell import Shell
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.page import SittingPage

MINUTES_AVAILABLE = 90
PLANNED = (5, 15, 20, 15, 10, 10, 10, 5)
PROJECTOR_SIZE = (1280, 720)


def sitting(shell: Shell, settled: Callable[[str], str]) -> Iterator[tuple[str, QWidget]]:
    """Go from the roll call to the closing; the sample desk must be open. Gives names and what is to be drawn."""
    meeting_id = prepare(shell)
    shell.start_sitting(meeting_id)
    page = shell.sitting
    if page is None:
        raise RuntimeError("meeting mode did not open")
    clock = Hands(page, 28)
    people = [line.person for line in page.people.list.lines()]
    for person, key in zip(people, "1112313", strict=False):
        page.people.list.select(person)
        page.people.press(person, key)
    page.focus_people()
    yield settled("sitting-roll-call"), shell.window
    for person, key in zip(people, "1111411231111", strict=False):
        page.people.press(person, key)
    clock.set(32)
    page.open_meeting(page.clock.now())
    late, items = people[4], [item.id for item in page.editor.meeting.agenda]
    for at, item in ((33, 0), (37, 1)):
        clock.set(at)
        page.deal_with(items[item])
    clock.set(47)
    page.people.press(late, keys.LATE)
    page.deal_with(items[2])
    clock.set(60, 40)
    page.focus_item()
    yield settled("sitting-item"), shell.window
    yield from _writing(shell, page, settled)
    page.look_at(items[1])
    yield settled("sitting-other-item"), shell.window
    page.show_running()
    page.people.ask_recusal(people[5])
    yield settled("sitting-recusal"), shell.window
    page.people.detail.close_detail()
    page.toggle_keys()
    yield settled("sitting-keys"), shell.window
    page.sheet.hide()
    yield from _projector(page, settled)
    yield from _endings(shell, page, clock, people, settled)


def _writing(shell: Shell, page: SittingPage, settled: Callable[[str], str]) -> Iterator[tuple[str, QWidget]]:
    """Write into the item: what "/" offers, votes by numbers and by names, an election."""
    for typed, name in (
        ("/", "sitting-slash"),
        ("/v\n5 1", "sitting-vote-numbers"),
        ("/v\nb", "sitting-vote-names"),
        ("/e\n", "sitting-election"),
    ):
        page.focus_item()
        page.middle.panel.talk.text.moveCursor(QTextCursor.MoveOperation.End)
        _press("\n" + typed)
        settled("")
        yield settled(name), shell.window
        _press("\x1b\x1b\b")
    while any(item.elections for item in page.editor.meeting.agenda) and page.editor.history.undo():
        settled("")  # the item needs no election, and what follows is to be seen without it


def _press(text: str) -> None:
    """Type into whatever has the focus."""
    keys = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace, "\x1b": Qt.Key.Key_Escape, " ": Qt.Key.Key_Space}
    for letter in text:
        code = keys.get(letter, Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown)
        shown = {"\n": "\r", "\x1b": ""}.get(letter, letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(
                QApplication.focusWidget(), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, shown)
            )
        QCoreApplication.processEvents()


def _endings(
    shell: Shell, page: SittingPage, clock: "Hands", people: list[str], settled: Callable[[str], str]
) -> Iterator[tuple[str, QWidget]]:
    page.toggle_break()
    clock.set(64, 10)
    yield settled("sitting-break"), shell.window
    page.toggle_break()
    page.toggle_preview()
    yield settled("sitting-pages"), shell.window
    page.toggle_preview()
    clock.set(71)
    for person in people[1:6]:
        page.people.press(person, keys.LEFT)
    yield settled("sitting-no-quorum"), shell.window
    page.ask_end(failing=True)
    yield settled("sitting-close-no-quorum"), shell.window
    for person in people[1:6]:
        page.people.press(person, "space")
    page.go_back()
    clock.set(95)
    page.deal_with(page.editor.meeting.agenda[3].id)
    page.ask_end()
    yield settled("sitting-closing"), shell.window
    page.leave()
    yield settled("sitting-left"), shell.window


def _projector(page: SittingPage, settled: Callable[[str], str]) -> Iterator[tuple[str, QWidget]]:
    page.toggle_projector()
    window = page.projecting.window
    if window is None:
        raise RuntimeError("the window for the projector did not open")
    window.showNormal()
    window.resize(*PROJECTOR_SIZE)
    yield settled("projector-agenda"), window
    motion = next(motion for item in page.editor.meeting.agenda for motion in item.motions)
    yield from _votes(page, settled, window, motion.title or motion.reference or "", motion.text)
    page.projecting.close()


def _votes(
    page: SittingPage, settled: Callable[[str], str], window: QWidget, title: str, text: str
) -> Iterator[tuple[str, QWidget]]:
    from council_desk.domain.terms import MotionResult
    from council_desk.record.models import Counts
    from council_desk.ui.sitting.item.vote_words import VoteView

    formats = page.session.formats
    needed = QCoreApplication.translate("VoteWords", "{votes} of {of} needed")
    needed = needed.replace("{votes}", formats.number(4)).replace("{of}", formats.number(7))
    for name, counts, secret, result in (
        ("projector-vote", Counts(yes=4, no=1, abstain=0), False, None),
        ("projector-result", Counts(yes=5, no=1, abstain=1), False, MotionResult.ADOPTED),
        ("projector-secret", None, True, None),
    ):
        page.projecting.vote = VoteView(title, text, needed, counts, secret, result)
        page.refresh()
        yield settled(name), window


class Hands:
    """The hands of the page's clock: so many minutes after 19:00 on the day of the meeting."""

    def __init__(self, page: SittingPage, minutes: int) -> None:
        self._page = page
        start = dt.datetime.fromisoformat(page.editor.meeting.scheduled_start)
        self._zero = start.replace(minute=0, second=0)
        page.clock.stop()
        self.set(minutes)

    def set(self, minutes: int, seconds: int = 0) -> None:
        """Put the clock to a minute."""
        now = self._zero + dt.timedelta(minutes=minutes, seconds=seconds)
        self._page.clock.now = lambda: now
        self._page.clock.ticked.emit()


def prepare(shell: Shell) -> str:
    """Make the meeting after the last one of the sample, with its agenda; give its id."""
    council = shell.session.council_id
    made: list[str] = []

    def work(desk: Desk) -> Any:
        if council is None:
            raise RuntimeError("no council")
        last = desk.meetings.get(desk.meetings.list(council)[0].id).meeting
        start = dt.datetime.fromisoformat(last.scheduled_start) + dt.timedelta(days=12)
        meeting = desk.meetings.create(council, start.replace(hour=19, minute=30))
        agenda = tuple(
            editing.changed(
                item,
                id=new_id(),
                planned_minutes=PLANNED[place % len(PLANNED)],
                started=None,
                ended=None,
                periods=(),
                guidance=(),
                recusals=(),
                elections=(),
                motions=tuple(
                    editing.changed(motion, id=new_id(), vote_events=(), result=None) for motion in item.motions
                )
                if place in {1, 2}
                else (),
                actions=tuple(editing.changed(action, id=new_id(), motion=None) for action in item.actions)
                if place in {1, 2}
                else (),
            )
            for place, item in enumerate(last.agenda)
        )
        meeting = editing.change(meeting, agenda=agenda, available_minutes=MINUTES_AVAILABLE)
        made.append(meeting.id)
        return desk.meetings.save(meeting)

    shell.session.write(work)
    return made[0]
