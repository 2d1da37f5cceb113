"""The elections of the meeting that is open: their values and their saving. No widget is known here.

An election is no part of the meeting: it is saved before the meeting that names it, and removed after the meeting no
longer does. What is done to one is taken back by the meeting's own history, so that Undo goes in the order of deeds.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.errors import say
from council_desk.ui.screens.meetings.editor import MeetingEditor

if TYPE_CHECKING:
    from council_desk.record.models import Election, Meeting
    from council_desk.services.desk import Desk


class ElectionBook(QObject):
    """Holds the elections by id. Every edit makes a new value; `changed` tells it."""

    changed = Signal()

    def __init__(self, editor: MeetingEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self._held: dict[str, Election] = {}
        self._stored: dict[str, Election] = {}
        self._named: set[str] = set()
        self._meeting = ""
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = self.session.report
        editor.opened.connect(self.load)
        editor.changed.connect(self._follow)
        editor.saving.saved.connect(self._clear_away)
        if editor.is_open:
            self.load()

    def get(self, election_id: str) -> "Election | None":
        """Give an election; None while it is not read."""
        return self._held.get(election_id)

    def load(self) -> None:
        """Read the elections of the meeting that is open now."""
        self.saving.flush()
        meeting_id = self.editor.meeting.id
        if meeting_id != self._meeting:
            self._meeting, self._held, self._stored = meeting_id, {}, {}
        self._named = self._linked()

        def read(desk: "Desk") -> Any:
            return desk.elections.of(meeting_id)

        def take(found: "tuple[Election, ...]") -> None:
            if meeting_id != self._meeting:
                return
            for each in found:
                if self._held.get(each.id) == self._stored.get(each.id):  # nothing is being typed into it
                    self._held[each.id] = each
                self._stored[each.id] = each
            self.changed.emit()

        self.session.read(read, take)

    # --------------------------------------------------------------------------------------------------- writing

    def keep(self, election: "Election") -> None:
        """Take a new election; it is saved at once, since the meeting is about to name it."""
        self._held[election.id] = election
        self.saving.touch()
        self.saving.flush()

    def type(self, election_id: str, change: "Callable[[Election], Election]") -> str:
        """Take over what is typed. Gives in words why it was not taken, or ""."""
        return self._change(election_id, change, step=False)

    def do(self, election_id: str, change: "Callable[[Election], Election]") -> str:
        """Take a step that Undo takes back. Gives in words why it was not taken, or ""."""
        return self._change(election_id, change, step=True)

    def _change(self, election_id: str, change: "Callable[[Election], Election]", *, step: bool) -> str:
        before = self._held[election_id]
        try:
            after = change(before)
        except DeskError as error:
            return say(error, self.session.formats)
        names = [name for name in type(before).model_fields if getattr(after, name) != getattr(before, name)]
        if not names:
            return ""
        if not step:
            self._put(after)
            return ""
        old, new = ({name: getattr(one, name) for name in names} for one in (before, after))
        self.editor.history.do(self._putting(election_id, new), self._putting(election_id, old))
        return ""

    def _putting(self, election_id: str, fields: dict[str, Any]) -> "Callable[[Meeting], Meeting]":
        """Give a step of the meeting's history that leaves the meeting as it is and changes an election."""

        def put(meeting: "Meeting") -> "Meeting":
            from council_desk.services import editing

            held = self._held.get(election_id)
            if held is not None:
                self._put(editing.change_election(held, **fields))
            return meeting

        return put

    def _put(self, election: "Election") -> None:
        self._held[election.id] = election
        self.saving.touch()
        self.changed.emit()

    # ---------------------------------------------------------------------------------------------------- saving

    def flush(self) -> None:
        """Hand over what was typed."""
        self.saving.flush()

    def _linked(self) -> set[str]:
        if not self.editor.is_open:
            return set()
        return {each for item in self.editor.meeting.agenda for each in item.elections}

    def _follow(self) -> None:
        """Save an election again that the meeting names anew, after it was taken out and Undo brought it back."""
        linked = self._linked()
        self._named |= linked
        if any(each in self._held and each not in self._stored for each in linked):
            self.saving.touch()
            self.saving.flush()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        gone = self._named - self._linked()
        new = [one for one in self._held.values() if self._stored.get(one.id) != one and one.id not in gone]
        if not new:
            done()
            return

        def work(desk: "Desk") -> Any:
            return [desk.elections.save(each) for each in new][-1]

        self._stored |= {each.id: each for each in new}

        def lost(error: Exception) -> None:
            for each in new:
                self._stored.pop(each.id, None)
            failed(error)

        self.session.write(work, lambda _: done(), lost)

    def _clear_away(self) -> None:
        """Remove what the meeting named and names no more, now that it is saved without it."""
        if not self.editor.is_open or self.editor.saving.pending:
            return
        for each in (self._named - self._linked()) & set(self._stored):
            del self._stored[each]
            self.session.write(lambda desk, each=each: desk.elections.remove(each))  # type: ignore[misc]
