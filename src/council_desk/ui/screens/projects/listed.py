"""The projects of the council as the views list them, read whenever something changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from council_desk.services.project_rows import Who, people_of
from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from council_desk.services.project_rows import ProjectRow

AFTER_OWN_MILLISECONDS = 600
"""While somebody types, the list follows when they pause."""


class Listed(QObject):
    """The rows. `taken` tells that they were read, and whether for the first time in this council."""

    taken = Signal(bool)

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.rows: tuple[ProjectRow, ...] = ()
        self._council: str | None = None
        self._loaded = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_OWN_MILLISECONDS)
        self._later.timeout.connect(self.load)

    def is_of_council(self) -> bool:
        """Whether the rows are those of the council that is shown."""
        return self._council == self.session.council_id

    def begin_anew(self) -> None:
        """Read the rows as if for the first time: of another council, or after the open project was removed."""
        self._council, self._loaded = self.session.council_id, False
        self.load()

    def load(self) -> None:
        """Read the rows."""
        council = self.session.council_id
        if council is None:
            return

        def take(rows: "tuple[ProjectRow, ...]") -> None:
            if council == self.session.council_id:
                self.rows, first, self._loaded = rows, not self._loaded, True
                self.taken.emit(first)

        self.session.read(lambda desk: desk.projects.list(council), take)

    def load_later(self) -> None:
        """Read the rows once nothing was typed for a moment."""
        self._later.start()

    def row(self, project_id: str) -> "ProjectRow | None":
        """Give a project of the council as the list has it."""
        return next((row for row in self.rows if row.id == project_id), None)

    def late(self) -> int:
        """Give how many projects are late."""
        return sum(bool(row.late) for row in self.rows)

    def everybody(self) -> list[Who]:
        """Give everybody who answers for a project, by their names."""
        found = {who.id: who for row in self.rows for who in people_of(row)}
        return sorted(found.values(), key=lambda who: who.sort_key)
