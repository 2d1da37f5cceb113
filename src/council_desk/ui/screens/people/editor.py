"""The person that is being written: value, saving, undo. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from council_desk.domain.membership import in_force, is_minor
from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave, SaveState
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.record.models import Membership, Person
    from council_desk.services.desk import Desk
    from council_desk.services.people import PersonFile


class Written(NamedTuple):
    """A person with all their memberships: what is saved together."""

    person: "Person"
    memberships: "tuple[Membership, ...]" = ()


class PersonEditor(QObject):
    """Holds one person, or the empty form of a new one. `changed` tells every edit."""

    opened = Signal()
    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._value: Written | None = None
        self._own: list[Any] = []
        self.file: PersonFile | None = None
        self.is_new = False
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[Written] = History(self._apply, self)

    @property
    def is_open(self) -> bool:
        """Whether there is a person with a name."""
        return self._value is not None

    @property
    def value(self) -> Written:
        """Give the person and the memberships as they stand now."""
        if self._value is None:
            raise RuntimeError("nobody is open")
        return self._value

    @property
    def person(self) -> "Person":
        """Give the person."""
        return self.value.person

    @property
    def memberships(self) -> "tuple[Membership, ...]":
        """Give the memberships."""
        return self.value.memberships

    def is_minor(self) -> bool:
        """Whether the person is under 18 today."""
        person = self.person
        return is_minor(today(), birth_date=person.birth_date, birth_year=person.birth_year)

    def lacks_consent(self) -> bool:
        """Whether a minor serves without the consent of a guardian."""
        serves = any(in_force(each, today()) for each in self.memberships)
        return self.is_minor() and serves and self.person.guardian_consent is None

    # -------------------------------------------------------------------------------------------------- opening

    def open(self, file: "PersonFile") -> None:
        """Take a person that was read; what was typed before is handed over first, and into the same one stays."""
        if self.is_open and self.person.id == file.person.id and self.saving.state is not SaveState.SAVED:
            self.file = file
            return
        self._leave()
        self.file, self._value = file, Written(file.person, file.memberships)
        self.opened.emit()

    def begin_new(self) -> None:
        """Take an empty form; the first letter of a name makes the person."""
        self._leave()
        self.is_new = True
        self.opened.emit()

    def close(self) -> None:
        """Hand over what was typed and hold nobody."""
        self._leave()
        self.opened.emit()

    def name_new(self, name: str) -> None:
        """Make the new person, since a name is typed."""
        from council_desk.services.people import new_person

        self._value, self.is_new = Written(new_person(name)), False
        self.saving.touch()
        self.changed.emit()

    def _leave(self) -> None:
        self.saving.flush()
        self.saving.forget()
        self.history.clear()
        self.file = self._value = None
        self.is_new = False

    # ---------------------------------------------------------------------------------------------------- edits

    def type(self, change: Callable[[Written], Written]) -> None:
        """Take over text; the field itself keeps the undo of it."""
        self._apply(change)

    def change_person(self, *, undoable: bool = True, **values: Any) -> Callable[[], None] | None:
        """Take other values of the person, and give the way back if there is one beside the field's own."""
        from council_desk.services import editing

        def write(value: Written, new: dict[str, Any]) -> Written:
            return value._replace(person=editing.changed(value.person, **new))

        before = {name: getattr(self.person, name) for name in values}
        if undoable and before != values:
            return self.history.do(lambda value: write(value, values), lambda value: write(value, before))
        self._apply(lambda value: write(value, values))
        return None

    def change_membership(self, membership_id: str, *, undoable: bool = True, **values: Any) -> None:
        """Take other values of one membership."""
        from council_desk.services import editing

        def write(value: Written, new: dict[str, Any]) -> Written:
            kept = tuple(editing.changed(m, **new) if m.id == membership_id else m for m in value.memberships)
            return value._replace(memberships=kept)

        former = next(m for m in self.memberships if m.id == membership_id)
        before = {name: getattr(former, name) for name in values}
        if not undoable:
            self._apply(lambda value: write(value, values))
        elif before != values:
            self.history.do(lambda value: write(value, values), lambda value: write(value, before))

    def add_membership(self, membership: "Membership") -> None:
        """Add a membership."""
        take, put = _membership(membership.id)
        self.history.add((membership, len(self.memberships)), take, put)

    def remove_membership(self, membership_id: str) -> Callable[[], None]:
        """Take a membership out and give the way back."""
        return self.history.remove(*_membership(membership_id))

    def _apply(self, change: Callable[[Written], Written]) -> None:
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
            changes = desk.people.save(value.person, value.memberships)
            own.append(changes)
            del own[:-20]
            return changes

        self.session.write(work, lambda _: done(), failed)

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)


Taking = Callable[[Written], tuple[Written, Any]]
Putting = Callable[[Written, Any], Written]


def _membership(membership_id: str) -> tuple[Taking, Putting]:
    def take(value: Written) -> tuple[Written, Any]:
        at = next(place for place, each in enumerate(value.memberships) if each.id == membership_id)
        rest = value.memberships[:at] + value.memberships[at + 1 :]
        return value._replace(memberships=rest), (value.memberships[at], at)

    def put(value: Written, taken: Any) -> Written:
        membership, at = taken
        kept = value.memberships
        return value._replace(memberships=(*kept[:at], membership, *kept[at:]))

    return take, put
