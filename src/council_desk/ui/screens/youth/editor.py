"""The term that is being written: value, saving, undo, and what it asks for as it stands. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain import service_terms
from council_desk.domain.calendars import covers
from council_desk.domain.service_terms import ReportMonth, Request
from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History
from council_desk.ui.screens.people.editor import PersonEditor, today

if TYPE_CHECKING:
    from council_desk.record.models import Assignment, Person
    from council_desk.services.desk import Desk
    from council_desk.services.youth_rows import YouthFile

Undo = Callable[[], None]


class TermEditor(QObject):
    """Holds one term. `opened` tells that another is open, `changed` every edit, `reread` news from elsewhere."""

    opened = Signal()
    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._value: Assignment | None = None
        self._file: YouthFile | None = None
        self._own: list[Any] = []
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[Assignment] = History(self._apply, self)
        self.consent = ConsentEditor(session, self)
        self.consent.changed.connect(self.changed)

    @property
    def is_open(self) -> bool:
        """Whether a term is open."""
        return self._value is not None

    @property
    def value(self) -> "Assignment":
        """Give the term as it stands now."""
        if self._value is None:
            raise RuntimeError("no term is open")
        return self._value

    @property
    def file(self) -> "YouthFile":
        """Give what was read with the term."""
        if self._file is None:
            raise RuntimeError("no term is open")
        return self._file

    @property
    def person(self) -> "Person | None":
        """Give who serves as they stand now; None where the particulars are not on this desk."""
        return self.consent.person if self.consent.is_open else None

    @property
    def calendar(self) -> Calendar:
        """The calendar whose months are reported on: the user's."""
        chosen = self.session.formats.calendar
        return chosen if covers(chosen, today()) else Calendar.GREGORIAN

    def requests(self) -> tuple[Request, ...]:
        """Give what the term asks for today, as it stands now."""
        return service_terms.requests(self.value, self.person, today(), self.calendar)

    def missing(self) -> tuple[ReportMonth, ...]:
        """Give the months without a report, as the term stands now."""
        return service_terms.missing_reports(self.value, today(), self.calendar)

    def is_over(self) -> bool:
        """Whether the term is over."""
        end = self.value.end_date
        return end is not None and end < today()

    # -------------------------------------------------------------------------------------------------- opening

    def open(self, file: "YouthFile") -> None:
        """Take a term that was read; what was typed before is handed over first."""
        self._leave()
        self._take(file)
        self.opened.emit()

    def take_news(self, file: "YouthFile") -> None:
        """Take what was read again of the term that is open, while nothing of it is being typed."""
        if file.assignment != self.value:
            self.history.clear()
        self._take(file)
        self.changed.emit()

    def close(self) -> None:
        """Hand over what was typed and hold no term."""
        self._leave()
        self.opened.emit()

    def _take(self, file: "YouthFile") -> None:
        self._file, self._value = file, file.assignment
        held = self.consent
        if file.person is None:
            held.close()
        elif not held.is_open or held.person.id != file.person.person.id or not held.saving.pending:
            held.open(file.person)

    def _leave(self) -> None:
        self.flush()
        self.saving.forget()
        self.history.clear()
        self._file = self._value = None

    def flush(self) -> None:
        """Hand over what was typed."""
        self.saving.flush()
        self.consent.saving.flush()

    # ---------------------------------------------------------------------------------------------------- edits

    def change(self, *, undoable: bool = True, **values: Any) -> Undo | None:
        """Take other values of the term, and give the way back if there is one beside the field's own."""
        from council_desk.services import editing

        def write(value: "Assignment", new: dict[str, Any]) -> "Assignment":
            return editing.changed(value, **new)

        before = {name: getattr(self.value, name) for name in values}
        if undoable and before != values:
            return self.history.do(lambda value: write(value, values), lambda value: write(value, before))
        self._apply(lambda value: write(value, values))
        return None

    def change_part(self, name: str, place: int, *, undoable: bool = True, **values: Any) -> Undo | None:
        """Take other values of one of the parts of the term, such as its objectives."""
        from council_desk.services.editing import terms

        def write(value: "Assignment", new: dict[str, Any]) -> "Assignment":
            from council_desk.services import editing

            parts = getattr(value, name)
            return (
                editing.changed(value, **{name: terms.change_part(parts, place, **new)})
                if place < len(parts)
                else value
            )

        before = {field: getattr(getattr(self.value, name)[place], field) for field in values}
        if undoable and before != values:
            return self.history.do(lambda value: write(value, values), lambda value: write(value, before))
        self._apply(lambda value: write(value, values))
        return None

    def add_part(self, name: str, part: Any) -> None:
        """Add a part at the end."""
        take, put = _part(name, len(getattr(self.value, name)))
        self.history.add(part, take, put)

    def remove_part(self, name: str, place: int) -> Undo:
        """Take a part out and give the way back."""
        return self.history.remove(*_part(name, place))

    def do(self, change: "Callable[[Assignment], Assignment]") -> Undo | None:
        """Take a step that a function of the term makes. What it refuses is told, and nothing changes."""
        before = self.value
        try:
            after = change(before)
        except DeskError as error:
            self.session.report(error)
            return None
        names = [name for name in type(before).model_fields if getattr(before, name) != getattr(after, name)]
        return self.change(**{name: getattr(after, name) for name in names}) if names else None

    def _apply(self, change: "Callable[[Assignment], Assignment]") -> None:
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
            changes = desk.youth.save(value)
            own.append(changes)
            del own[:-20]
            return changes

        self.session.write(work, lambda _: done(), failed)

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own) or self.consent.is_own(changes)


class ConsentEditor(PersonEditor):
    """The person of the term, for the consent: what is typed here leaves their memberships alone."""

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        person, own = self.person, self._own

        def work(desk: "Desk") -> Any:
            changes = desk.people.save(person)
            own.append(changes)
            del own[:-20]
            return changes

        self.session.write(work, lambda _: done(), failed)


def _part(name: str, place: int) -> tuple[Callable[[Any], tuple[Any, Any]], Callable[[Any, Any], Any]]:
    """Give how a part is taken out and put back in."""

    def take(value: "Assignment") -> tuple[Any, Any]:
        from council_desk.services import editing
        from council_desk.services.editing import terms

        parts = getattr(value, name)
        return editing.changed(value, **{name: terms.without_part(parts, place)}), parts[place]

    def put(value: "Assignment", taken: Any) -> Any:
        from council_desk.services import editing
        from council_desk.services.editing import terms

        return editing.changed(value, **{name: terms.put_part(getattr(value, name), place, taken)})

    return take, put
