"""The term that is being written: value, saving, undo, and what it asks for as it stands. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from council_desk.domain import service_terms
from council_desk.domain.calendars import covers
from council_desk.domain.service_terms import ReportMonth, Request
from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.record.models import Assignment, Person
    from council_desk.services.desk import Desk
    from council_desk.services.youth_rows import YouthFile

Undo = Callable[[], None]


class TermEditor(ValueEditor["Assignment"]):
    """Holds one term. `opened` tells that another is open, `changed` every edit, `reread` news from elsewhere."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._file: YouthFile | None = None
        self.consent = ConsentEditor(session, self)
        self.consent.changed.connect(self.changed)

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

    def show(self, file: "YouthFile") -> None:
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

    def _take(self, file: "YouthFile") -> None:
        self._file, self._value = file, file.assignment
        held = self.consent
        if file.person is None:
            held.close()
        elif not held.is_open or held.person.id != file.person.person.id or not held.saving.pending:
            held.open(file.person)

    def _leave(self) -> None:
        self.flush()
        super()._leave()
        self._file = None

    def store(self, desk: "Desk", value: "Assignment") -> "Changes":
        """Save the term."""
        return desk.youth.save(value)

    def flush(self) -> None:
        """Hand over what was typed."""
        self.saving.flush()
        self.consent.saving.flush()

    # ---------------------------------------------------------------------------------------------------- edits

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

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return super().is_own(changes) or self.consent.is_own(changes)


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
