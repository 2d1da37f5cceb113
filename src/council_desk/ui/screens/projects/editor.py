"""The project that is being written: value, saving, undo. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.services.project_rows import Surroundings, Who
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.record.models import Project
    from council_desk.services.desk import Desk
    from council_desk.services.projects import ProjectFile


class ProjectEditor(ValueEditor["Project"]):
    """Holds one project. `opened`: another one is held, `changed`: it was edited, `around_changed`: other choices.

    `around_wanted` tells that somebody is about to choose from what is around it.
    """

    around_changed = Signal()
    around_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.file: ProjectFile | None = None
        self.around = Surroundings()

    @property
    def project_id(self) -> str:
        """Give the project that is open; "" when there is none."""
        return self._value.id if self._value is not None else ""

    @property
    def project(self) -> "Project":
        """Give the project as it stands now."""
        return self.value

    def who(self, party: str | None) -> Who | None:
        """Give a person or body by its id; None for nobody."""
        return next((one for one in self.around.parties if one.id == party), None) if party else None

    def responsible(self) -> str:
        """Give the name of whoever answers for it: as it was read, for the choices come later."""
        chosen = self.project.responsible
        if self.file is not None and self.file.project.responsible == chosen:
            return self.file.responsible
        who = self.who(chosen)
        return who.name if who else ""

    def set_around(self, around: Surroundings) -> None:
        """Take what the forms choose from."""
        if around != self.around:
            self.around = around
            self.around_changed.emit()

    # -------------------------------------------------------------------------------------------------- opening

    def show(self, file: "ProjectFile") -> None:
        """Take a project that was read. The same one again stays with its undo, and what is typed into it stays."""
        same = file.project.id == self.project_id
        if not same:
            self._leave()
            self.file, self._value = file, file.project
            self.opened.emit()
        else:
            kept = file.project
            if self.unsaved:
                from council_desk.services import editing

                kept = editing.changed(self.project, stage=kept.stage, steps=kept.steps)
            self.file, self._value = file, kept
        self.changed.emit()

    def close(self) -> None:
        """Hand over what was typed and hold no project."""
        if self.is_open:
            super().close()

    def flush(self) -> None:
        """Hand over what was typed."""
        self.saving.flush()

    def store(self, desk: "Desk", value: "Project") -> "Changes":
        """Save the project."""
        return desk.projects.save(value)

    def _leave(self) -> None:
        super()._leave()
        self.file = None

    # ---------------------------------------------------------------------------------------------------- edits

    def change(self, *, undoable: bool = True, **values: Any) -> Callable[[], None] | None:
        """Take other values, if a project is open, and give the way back if there is one beside the field's own."""
        return super().change(undoable=undoable, **values) if self.is_open else None

    def change_part(self, name: str, key: str, *, undoable: bool = True, **values: Any) -> None:
        """Take other values of one part of a list, such as a milestone."""
        former = self.part(name, key)
        if former is None:
            return
        before = {field: getattr(former, field) for field in values}
        if before == values:
            return
        if undoable:
            self.history.do(_part_change(name, key, values), _part_change(name, key, before))
        else:
            self._apply(_part_change(name, key, values))

    def add_part(self, name: str, part: Any) -> Callable[[], None]:
        """Put a part at the end of a list."""
        key = key_of(part, len(getattr(self.project, name)))
        take, put = _part(name, key)
        return self.history.add((part, len(getattr(self.project, name))), take, put)

    def remove_part(self, name: str, key: str) -> Callable[[], None]:
        """Take a part out of a list, and give the way back."""
        return self.history.remove(*_part(name, key))

    def part(self, name: str, key: str) -> Any:
        """Give a part by its key; None if it is gone."""
        return next(
            (part for place, part in enumerate(getattr(self.project, name)) if key_of(part, place) == key), None
        )

    def keys(self, name: str) -> list[str]:
        """Give the keys of the parts of a list."""
        return [key_of(part, place) for place, part in enumerate(getattr(self.project, name))]


def key_of(part: Any, place: int) -> str:
    """Give what a part is known by: its id, or itself if it is one, or its place in the list."""
    if isinstance(part, str):
        return part
    own: str = getattr(part, "id", "")
    return own or str(place)


def _part_change(name: str, key: str, values: dict[str, Any]) -> "Callable[[Project], Project]":
    def change(project: "Project") -> "Project":
        from council_desk.services import editing

        parts = tuple(
            editing.changed(part, **values) if key_of(part, place) == key else part
            for place, part in enumerate(getattr(project, name))
        )
        return editing.changed(project, **{name: parts})

    return change


def _part(name: str, key: str) -> "tuple[Callable[[Project], Any], Callable[[Project, Any], Project]]":
    def take(project: "Project") -> Any:
        from council_desk.services import editing

        parts = getattr(project, name)
        at = next((place for place, part in enumerate(parts) if key_of(part, place) == key), len(parts) - 1)
        rest = parts[:at] + parts[at + 1 :]
        return editing.changed(project, **{name: rest}), (parts[at], at)

    def put(project: "Project", taken: Any) -> "Project":
        from council_desk.services import editing

        part, at = taken
        parts = getattr(project, name)
        return editing.changed(project, **{name: (*parts[:at], part, *parts[at:])})

    return take, put
