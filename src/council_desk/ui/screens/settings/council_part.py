"""What belongs to the council, being edited in place: its templates, phrases, form. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.services.desk import Desk

V = TypeVar("V")


class CouncilPart(QObject, Generic[V]):
    """Holds the value, saves what is typed, and takes steps back. `changed` tells every edit, whoever made it."""

    changed = Signal()

    def __init__(
        self,
        session: DeskSession,
        name: str,
        read: "Callable[[Desk, str], V]",
        empty: V,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._name, self._read, self._empty = name, read, empty
        self._council = ""
        self._own: list[Any] = []
        self.value: V = empty
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[V] = History(self._apply, self)
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def load(self) -> None:
        """Read what the council has that is chosen; what is being written stays as it is."""
        council = self.session.council_id
        if council is None or self.saving.pending:
            return

        def take(value: V) -> None:
            if self.saving.pending or (council == self._council and value == self.value):
                return
            self._council, self.value = council, value
            self.history.clear()
            self.changed.emit()

        read = self._read
        self.session.read(lambda desk: read(desk, council), take)

    def type(self, change: Callable[[V], V]) -> None:
        """Take over text; the field itself keeps the undo of it."""
        self._apply(change)

    def put(self, value: V) -> Callable[[], None]:
        """Take over another value, and give what takes just this step back."""
        before = self.value
        return self.history.do(lambda _: value, lambda _: before)

    def _apply(self, change: Callable[[V], V]) -> None:
        try:
            new = change(self.value)
        except DeskError as error:
            self.session.report(error)
            return
        if new != self.value:
            self.value = new
            self.saving.touch()
            self.changed.emit()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        council, name, value, own = self._council, self._name, self.value, self._own

        def work(desk: "Desk") -> Any:
            from council_desk.services import editing
            from council_desk.services.council_file import CouncilFile

            organization = desk.councils.get(council).organization
            changes = desk.councils.save(CouncilFile(editing.changed(organization, **{name: value or None})))
            own.append(changes)
            del own[:-10]
            return changes

        self.session.write(work, lambda _: done(), failed)

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        own = any(changes is each for each in self._own)
        if self._council and not own and self.session.touched(changes, "organization"):
            self.load()

    def _forget(self) -> None:
        self.saving.forget()
        self.history.clear()
        self._council, self.value = "", self._empty
        self.changed.emit()
        self.changed.emit()
