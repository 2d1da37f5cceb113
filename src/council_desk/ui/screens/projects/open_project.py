"""The project that is open beside the others: read, read again, gone; with what can be chosen around it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.ui.autosave import SaveState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.editor import ProjectEditor

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.project_rows import Surroundings
    from council_desk.services.projects import ProjectFile

_AROUND = ("paper", "person", "organization", "membership")


class OpenProject(QObject):
    """Reads into the editor the project that is `asked` for.

    `coming` tells that one was read and is about to be in the editor, `shown` that it is, `gone` that it is not there
    any more.
    """

    coming = Signal()
    shown = Signal()
    gone = Signal()

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.editor = ProjectEditor(session, self)
        self.asked = ""
        self._stale_around = False

    def open(self, project_id: str) -> None:
        """Show a project."""
        self.asked = project_id
        self._read(project_id)

    def read_again(self, *states: SaveState) -> None:
        """Read the open project again if what was typed in it is in one of these states."""
        if self.editor.is_open and self.editor.saving.state in states:
            self._read(self.editor.project_id)

    def note(self, changes: Any) -> None:
        """Read what can be chosen around a project with the next one, if it was changed."""
        if any(self.session.touched(changes, kind) for kind in _AROUND):
            self._stale_around = True

    def leave_council(self) -> None:
        """Another council is shown from now on."""
        self.close()
        self._stale_around = True

    def close(self) -> None:
        """Hold no project any more."""
        self.editor.close()
        self.asked = ""

    def _read(self, project_id: str) -> None:
        council, stale = self.session.council_id or "", self._stale_around

        def work(desk: "Desk") -> "tuple[ProjectFile, Surroundings | None]":
            return desk.projects.get(project_id), desk.projects.surroundings(council) if stale else None

        def show(found: "tuple[ProjectFile, Surroundings | None]") -> None:
            file, around = found
            if self.asked != project_id:
                return
            self.coming.emit()
            self.editor.show(file)
            if around is not None:
                self._stale_around = False
                self.editor.set_around(around)
            self.shown.emit()

        self.session.read(work, show, self._failed)

    def _failed(self, error: Exception) -> None:
        """A project that was removed in the meantime closes; the list says the rest."""
        from council_desk.services.editing.values import NotThereError

        if not isinstance(error, NotThereError):
            self.session.report(error)
        self.close()
        self.gone.emit()
