"""The project that is open beside the others: read, read again, gone; with what can be chosen around it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from council_desk.ui.autosave import SaveState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.editor import ProjectEditor

if TYPE_CHECKING:
    from council_desk.services.project_rows import Surroundings
    from council_desk.services.projects import ProjectFile

_AROUND = ("paper", "person", "organization", "membership")
_AROUND_MILLISECONDS = 120
"""What can be chosen is read when the project has been drawn, and before the cards that choose from it come."""


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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AROUND_MILLISECONDS)
        self._soon.timeout.connect(self._read_around)
        self.editor.around_wanted.connect(self._read_around)

    def open(self, project_id: str) -> None:
        """Show a project."""
        self.asked = project_id
        self._read(project_id)

    def read_again(self, *states: SaveState) -> None:
        """Read the open project again if what was typed in it is in one of these states."""
        if self.editor.is_open and self.editor.saving.state in states:
            self._read(self.editor.project_id)

    def note(self, changes: Any) -> None:
        """Read what can be chosen around a project again when it is next wanted, if it was changed."""
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
        def show(file: "ProjectFile") -> None:
            if self.asked != project_id:
                return
            self.coming.emit()
            self.editor.show(file)
            self.shown.emit()
            self._soon.start()

        self.session.read(
            lambda desk: desk.projects.get(project_id), show, lambda error: self._failed(project_id, error)
        )

    def _read_around(self) -> None:
        """Read what can be chosen around a project, if it is not known."""
        council = self.session.council_id
        if council is None or not self._stale_around:
            return
        self._stale_around = False

        def take(found: "Surroundings") -> None:
            if council == self.session.council_id:
                self.editor.set_around(found)

        def failed(error: Exception) -> None:
            self._stale_around = True
            self.session.report(error)

        self.session.read(lambda desk: desk.projects.surroundings(council), take, failed)

    def _failed(self, project_id: str, error: Exception) -> None:
        """A project that was removed in the meantime closes, unless another is asked for; the list says the rest."""
        from council_desk.services.editing.values import NotThereError

        if not isinstance(error, NotThereError):
            self.session.report(error)
        if self.asked == project_id:
            self.close()
            self.gone.emit()
