"""How far the taking in of one spreadsheet has come: what was read, matched and checked. Knows no widget."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from council_desk.services.sheets_in.checking import Checked
    from council_desk.services.sheets_in.columns import Matching, SheetKind
    from council_desk.services.sheets_in.grid import Grid
    from council_desk.services.sheets_in.service import Taken


class SheetCourse(QObject):
    """One file on its way in. Reading is done on the pool, checking and taking on the desk's thread."""

    read = Signal()
    matched = Signal()
    checked_anew = Signal()
    busy_changed = Signal()
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.path: Path | None = None
        self.grid: Grid | None = None
        self.kind: SheetKind | None = None
        self.matching: Matching | None = None
        self.checked: Checked | None = None
        self.busy = False
        self._asked = 0

    def load(self, path: Path, *, again: bool = False) -> None:
        """Read a file; `again`, the columns stay as they were chosen."""
        self._begin()

        def work() -> "Grid":
            from council_desk.services.sheets_in.files import read_sheet

            return read_sheet(path)

        def show(grid: "Grid") -> None:
            from council_desk.services.sheets_in.columns import likeliest, match

            self._end()
            self.path, self.grid = path, grid
            if not again or self.kind is None or self.matching is None or self.matching.heading >= len(grid.lines):
                self.kind = likeliest(grid)
                self.matching = match(grid, self.kind)
            self.read.emit()

        self.session.compute(work, show, self._failed)

    def choose_kind(self, kind: "SheetKind") -> None:
        """Say what the lines are; the columns are matched anew."""
        from council_desk.services.sheets_in.columns import match

        if self.grid is not None and kind != self.kind:
            self.kind, self.matching, self.checked = kind, match(self.grid, kind), None
            self.matched.emit()

    def choose_field(self, column: int, field: str) -> None:
        """Say which field a column brings ("" for none)."""
        if self.matching is not None:
            self.matching, self.checked = self.matching.changed(column, field), None
            self.matched.emit()

    def check(self) -> None:
        """Look at every line; only the last of several looks is shown."""
        council = self.session.council_id
        grid, kind, matching = self.grid, self.kind, self.matching
        if council is None or grid is None or kind is None or matching is None:
            return
        self._begin()
        self._asked += 1
        asked, formats = self._asked, self.session.formats

        def show(checked: "Checked") -> None:
            self._end()
            if asked == self._asked:
                self.checked = checked
                self.checked_anew.emit()

        self.session.read(
            lambda desk: desk.sheets.check(grid, kind, matching, council, formats.language, formats.calendar),
            show,
            self._failed,
        )

    def take(self, *, leave_alike: bool) -> None:
        """Take in what was checked; all of it or nothing."""
        checked = self.checked
        if checked is None or self.busy:
            return
        self._begin()

        def done(taken: "Taken") -> None:
            self._end()
            self.taken.emit(taken)

        self.session.write(lambda desk: desk.sheets.take(checked, leave_alike=leave_alike), done, self._failed)

    def _begin(self) -> None:
        self.busy = True
        self.busy_changed.emit()

    def _end(self) -> None:
        self.busy = False
        self.busy_changed.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, DeskError):
            raise error
        self.failed.emit(error)
