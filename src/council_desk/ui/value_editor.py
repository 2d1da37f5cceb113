"""One value of the record that is being written: held, saved as it is typed, with its undo. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave, SaveState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.services.desk import Desk

V = TypeVar("V")
_OWN_KEPT = 20


class ValueEditor(QObject, Generic[V]):
    """Holds one value or none. `opened` tells that another one is held, `changed` every edit."""

    opened = Signal()
    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._value: V | None = None
        self._own: list[Any] = []
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[V] = History(self._apply, self)

    @property
    def is_open(self) -> bool:
        """Whether there is a value."""
        return self._value is not None

    @property
    def value(self) -> V:
        """Give the value as it stands now."""
        if self._value is None:
            raise RuntimeError("nothing is open")
        return self._value

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not on the desk yet: what is read meanwhile does not take its place."""
        return self.is_open and self.saving.state is not SaveState.SAVED

    def open(self, value: V) -> None:
        """Take a value that is on the desk; what was typed before is handed over first."""
        self._leave()
        self._value = value
        self.opened.emit()

    def begin(self, value: V) -> None:
        """Take a value that is not on the desk yet; it is saved like anything typed."""
        self._leave()
        self._value = value
        self.saving.touch()
        self.opened.emit()

    def close(self) -> None:
        """Hand over what was typed and hold nothing."""
        self._leave()
        self.opened.emit()

    def forget(self) -> None:
        """Hold nothing; what was typed and not handed over yet is not saved any more."""
        self.saving.forget()
        self.close()

    def change(self, *, undoable: bool = True, **values: Any) -> Callable[[], None] | None:
        """Take other fields, and give the way back if there is one beside the field's own."""
        from council_desk.services import editing

        def write(value: V, new: dict[str, Any]) -> V:
            written: V = editing.changed(value, **new)  # type: ignore[type-var]
            return written

        before = {name: getattr(self.value, name) for name in values}
        if before == values:
            return None
        if undoable:
            return self.history.do(lambda value: write(value, values), lambda value: write(value, before))
        self._apply(lambda value: write(value, values))
        return None

    def type(self, **values: Any) -> None:
        """Take over text; the field itself keeps the undo of it."""
        self.change(undoable=False, **values)

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)

    def store(self, desk: "Desk", value: V) -> "Changes":
        """Save the value; on the desk's thread."""
        raise NotImplementedError

    def _leave(self) -> None:
        self.saving.flush()
        self.saving.forget()
        self.history.clear()
        self._value = None

    def _apply(self, change: Callable[[V], V]) -> None:
        if self._value is None:
            return
        try:
            new = change(self._value)
        except DeskError as error:  # what cannot be kept is told; the value stays as it was
            self.session.report(error)
            return
        if new != self._value:
            self._value = new
            self.saving.touch()
            self.changed.emit()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        value, own = self.value, self._own

        def work(desk: "Desk") -> Any:
            changes = self.store(desk, value)
            own.append(changes)
            del own[:-_OWN_KEPT]
            return changes

        self.session.write(work, lambda _: done(), failed)
