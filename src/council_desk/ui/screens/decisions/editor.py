"""How a decision is carried out, while it is being written: its value, its saving, its undo. No widget here."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import ExecutionState
from council_desk.services.register_rows import Execution, SuccessorError
from council_desk.ui.autosave import Autosave, SaveState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.register_rows import DecisionFile

_OWN_KEPT = 20


class ExecutionEditor(QObject):
    """Holds one decision at a time. `changed` tells every edit, `opened` that another decision is shown."""

    opened = Signal()
    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.file: DecisionFile | None = None
        self.value = Execution()
        self._saved = Execution()
        self._own: list[Any] = []
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[Execution] = History(self._apply, self)

    @property
    def motion_id(self) -> str:
        """Give the decision that is open; "" when there is none."""
        return self.file.row.id if self.file else ""

    @property
    def may_write(self) -> bool:
        """Whether there is anything to carry out: only what was adopted is."""
        return self.file is not None and self.file.row.execution is not None

    @property
    def lacks_successor(self) -> bool:
        """Whether it is not yet said what takes the decision's place; until then nothing is saved."""
        return self.value.state is ExecutionState.SUPERSEDED and self.value.superseded_by is None

    def open(self, file: "DecisionFile") -> None:
        """Take a decision that was read. What is being typed into the same one stays."""
        same = file.row.id == self.motion_id
        if not same:
            self.flush()
            self.saving.forget()
            self.history.clear()
        self.file = file
        self._saved = file.row.execution or Execution()
        if not same:
            self.value = self._saved
            self.opened.emit()
        elif self.saving.state is SaveState.SAVED and not self.lacks_successor:
            self.value = self._saved
        self.changed.emit()

    def close(self) -> None:
        """Hand over what was typed and hold no decision."""
        self.flush()
        self.saving.forget()
        self.history.clear()
        self.file, self.value = None, Execution()
        self.changed.emit()

    def flush(self) -> None:
        """Hand over what was typed; a successor that was never chosen is given up."""
        if self.lacks_successor:
            self._apply(lambda _: self._saved)
        self.saving.flush()

    def choose_state(self, state: ExecutionState) -> None:
        """Take another state; what is done is done today until another day is entered."""
        done_on = dt.datetime.now().astimezone().date() if state is ExecutionState.DONE else None
        self._set(replace(self.value, state=state, done_on=done_on, superseded_by=None))

    def choose_day(self, day: dt.date | None) -> None:
        """Take the day on which it was done."""
        if day is not None:
            self._set(replace(self.value, done_on=day))

    def choose_successor(self, motion_id: str | None) -> None:
        """Take the decision that replaces this one."""
        self._set(replace(self.value, state=ExecutionState.SUPERSEDED, superseded_by=motion_id))

    def type_note(self, note: str | None) -> None:
        """Take over the note; the field keeps the undo of it."""
        self._apply(lambda value: replace(value, note=note))

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)

    def _set(self, new: Execution) -> None:
        before = self.value
        if new != before:
            self.history.do(lambda value: replace(new, note=value.note), lambda value: replace(before, note=value.note))

    def _apply(self, change: Callable[[Execution], Execution]) -> None:
        new = change(self.value)
        if not self.may_write or new == self.value:
            return
        self.value = new
        if not self.lacks_successor:
            self.saving.touch()
        self.changed.emit()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        motion_id, value, own = self.motion_id, self.value, self._own

        def work(desk: "Desk") -> Any:
            changes = desk.register.set_execution(
                motion_id,
                value.state,
                done_on=value.done_on,
                superseded_by=value.superseded_by,
                note=value.note,
            )
            own.append(changes)
            del own[:-_OWN_KEPT]
            return changes

        def refused(error: Exception) -> None:
            if not isinstance(error, SuccessorError):
                failed(error)
                return
            done()  # nothing is to be tried again: the choice itself was wrong
            if self.motion_id == motion_id:
                self.value = replace(self._saved, note=self.value.note)
                self.history.clear()
                self.changed.emit()
            self.session.report(error)

        self.session.write(work, lambda _: done(), refused)
