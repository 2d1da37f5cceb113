"""The course of a sitting: opening, items, breaks, the end. Each is one change of the meeting, saved at once."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import MeetingState
from council_desk.errors import DeskError
from council_desk.ui.autosave import SaveState
from council_desk.ui.screens.meetings.clock import moment_at
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.closing import Closing

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk

BEFORE = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})
SITS = BEFORE | {MeetingState.IN_SESSION}
"""States in which meeting mode has something to do."""


class Course(QObject):
    """Moves the meeting on. `over` tells, with the meeting's id, that it has ended and is saved."""

    over = Signal(str)

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self._closing: Closing | None = None
        editor.saving.saved.connect(self._saved)

    def prepare(self) -> None:
        """Bring the list of a meeting that was planned long before up to the roster of its day."""
        from council_desk.services import editing

        if self.editor.meeting.state in BEFORE:
            roster = self.editor.file.roster
            self.editor.type(lambda meeting: editing.take_roster(meeting, roster))

    @property
    def is_open(self) -> bool:
        """Whether the meeting was opened and has not ended."""
        return self.editor.is_open and self.editor.meeting.state is MeetingState.IN_SESSION

    def open_meeting(self, at: dt.datetime) -> bool:
        """Open the meeting; False if it could not be, which is told."""
        from council_desk.services import editing

        return self._now(lambda meeting: editing.begin(meeting, at))

    def deal_with(self, item_id: str) -> bool:
        """Let an item run, and leave the one before; a break is over with it. Undo takes a slip of the finger back."""
        from council_desk.services import editing

        at = self.clock.now()
        return self._timed(lambda meeting: editing.open_item(meeting, item_id, at))

    def neighbour(self, by: int) -> str:
        """Give the item after the running one (1), or before it (-1); "" where there is none."""
        from council_desk.services import editing

        meeting = self.editor.meeting
        active = editing.running_item(meeting)
        if active is None:
            following = editing.next_item(meeting)
            return following.id if following is not None and by > 0 else ""
        place = [item.id for item in meeting.agenda].index(active.id) + by
        return meeting.agenda[place].id if 0 <= place < len(meeting.agenda) else ""

    def pause_or_go_on(self) -> None:
        """Begin a break, or end it; Undo takes it back."""
        from council_desk.services import editing

        at = self.clock.now()
        paused = editing.running_break(self.editor.meeting) is not None
        change = editing.end_break if paused else editing.start_break
        self._timed(lambda meeting: change(meeting, at))

    def end(self, closing: Closing) -> None:
        """End the meeting as the closing page says; `over` comes when it is saved."""
        from council_desk.services import editing

        again = closing.again

        def change(meeting: "Meeting") -> "Meeting":
            if closing.failed:
                return editing.fail_for_quorum(meeting, closing.at)
            meeting = editing.finish(meeting, closing.at)
            next_meeting = None if again is None else moment_at(again.date(), again.time(), self.editor.zone)
            return editing.change(meeting, next_meeting=next_meeting)

        before = self.editor.meeting
        self.editor.type(change)
        if self.editor.meeting is before:  # refused, and told
            return
        self._closing = closing
        self.editor.saving.flush()
        self._saved()

    def _saved(self) -> None:
        if self._closing is None or self.editor.saving.state is not SaveState.SAVED or not self.editor.is_open:
            return
        closing, self._closing = self._closing, None
        meeting_id, again = self.editor.meeting.id, closing.again
        if not closing.failed or again is None:
            self.over.emit(meeting_id)
            return

        def call(desk: "Desk") -> object:
            return desk.planning.second_call(meeting_id, again)

        self.session.write(call, lambda _: self.over.emit(meeting_id), self._not_called)

    def _not_called(self, error: Exception) -> None:
        """Tell why the second call could not be made; the meeting is closed all the same."""
        self.over.emit(self.editor.meeting.id)
        self.session.report(error)

    def _timed(self, change: "Callable[[Meeting], Meeting]") -> bool:
        """Change the times of items and breaks as one step of the history; False if it was refused, which is told."""
        before = self.editor.meeting
        try:
            after = change(before)
        except DeskError as error:
            self.session.report(error)
            return False
        self.editor.set(_put_times, _times(before), _times(after))
        self.editor.saving.flush()
        return after is not before

    def _now(self, change: "Callable[[Meeting], Meeting]") -> bool:
        """Change the meeting and hand it over to be saved without waiting; False if it was refused."""
        before = self.editor.meeting
        self.editor.type(change)
        changed = self.editor.meeting is not before
        if changed:
            self.editor.saving.flush()
        return changed


Times = tuple[Any, tuple[tuple[str, Any, Any, Any], ...]]


def _times(meeting: "Meeting") -> Times:
    """Give when there were breaks, and when each item was dealt with."""
    return meeting.breaks, tuple((item.id, item.started, item.ended, item.periods) for item in meeting.agenda)


def _put_times(meeting: "Meeting", times: Times) -> "Meeting":
    """Give the meeting with these times; items that came or went meanwhile are left alone."""
    from council_desk.services import editing

    breaks, items = times
    meeting = editing.change(meeting, breaks=breaks or None)
    present = {item.id for item in meeting.agenda}
    for item_id, started, ended, periods in items:
        if item_id in present:
            meeting = editing.change_item(meeting, item_id, started=started, ended=ended, periods=periods or None)
    return meeting
