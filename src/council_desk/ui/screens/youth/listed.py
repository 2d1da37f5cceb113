"""What the list of the screen is made of: the terms and elections of the council, read whenever something changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.services.youth_rows import TermState
from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow, ElectionRow


class Listed(QObject):
    """The rows. `taken` tells that they were read, and whether for the first time in this council."""

    taken = Signal(bool)

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.terms: tuple[AssignmentRow, ...] = ()
        self.elections: tuple[ElectionRow, ...] = ()
        self._council: str | None = None
        self._loaded = False

    def is_of_council(self) -> bool:
        """Whether the rows are those of the council that is shown."""
        return self._council == self.session.council_id

    def forget(self) -> None:
        """Another council is shown from now on."""
        self._council, self._loaded = self.session.council_id, False
        self.terms, self.elections = (), ()

    def load(self) -> None:
        """Read the rows."""
        council, calendar = self.session.council_id, self.session.formats.calendar
        if council is None:
            return

        def take(found: "tuple[tuple[AssignmentRow, ...], tuple[ElectionRow, ...]]") -> None:
            if council == self.session.council_id:
                first, self._loaded = not self._loaded, True
                self.terms, self.elections = found
                self.taken.emit(first)

        self.session.read(lambda desk: (desk.youth.list(council, calendar), desk.youth.elections(council)), take)

    def any(self) -> bool:
        """Whether there is anything to list."""
        return bool(self.terms or self.elections)

    def waiting(self) -> int:
        """Give how many terms something waits for."""
        return sum(row.waits for row in self.terms)

    def is_over(self, assignment_id: str) -> bool | None:
        """Say whether a term is over; None for one that is not listed."""
        row = next((row for row in self.terms if row.id == assignment_id), None)
        return None if row is None else row.state is TermState.OVER
