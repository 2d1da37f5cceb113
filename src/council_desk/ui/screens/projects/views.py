"""The three views of the same projects - board, timeline, table - and the switch between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.board import Board
from council_desk.ui.screens.projects.table import TablePage
from council_desk.ui.screens.projects.timeline import Timeline
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from council_desk.services.project_rows import ProjectRow

BOARD, TIMELINE, TABLE = "board", "timeline", "table"
LEAST_HEIGHT = 60
View = Board | Timeline | TablePage
_KINDS: dict[str, type[View]] = {BOARD: Board, TIMELINE: Timeline, TABLE: TablePage}


class ProjectViews(QStackedWidget):
    """The views, each built when it is first turned to; `switch` turns them.

    `turned` tells that another view is shown, `chosen` and `opened` the id of a project in it, `move_wanted` to which
    stage one was dragged.
    """

    turned = Signal()
    chosen = Signal(str)
    opened = Signal()
    move_wanted = Signal(str, object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[ProjectRow, ...] = ()
        self._views: dict[str, View] = {}
        self.switch = SegmentedControl()
        self.setMinimumHeight(LEAST_HEIGHT)
        self.switch.value_changed.connect(self.show_view)

    def view(self) -> View:
        """Give the view that is shown: board, timeline or table."""
        name = self.switch.value() or BOARD
        if name not in self._views:
            made = _KINDS[name](self._session)
            made.retranslate()
            made.chosen.connect(self.chosen)
            made.opened.connect(lambda _: self.opened.emit())
            if isinstance(made, Board):
                made.move_wanted.connect(self.move_wanted)
            self._views[name] = made
            self.addWidget(made)
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Show one of the three views."""
        self.switch.set_value(name)
        self.turned.emit()

    def fill(self, rows: "tuple[ProjectRow, ...]", chosen: str) -> None:
        """Give the view that is shown its rows; the others get theirs when they are turned to."""
        self._rows = rows
        view = self.view()
        self.setCurrentWidget(view)
        view.set_rows(rows)
        view.select(chosen)

    def shown(self) -> "list[ProjectRow]":
        """Give the projects that are shown, in the order of the table or the timeline if one of them shows them."""
        view = self.view()
        return list(self._rows) if isinstance(view, Board) else view.shown()

    def retranslate(self) -> None:
        """Say every text again."""
        names = [(BOARD, self.tr("Board")), (TIMELINE, self.tr("Timeline")), (TABLE, self.tr("Table"))]
        self.switch.set_segments(names)
        self.switch.setAccessibleName(self.tr("View"))
        for view in self._views.values():
            view.retranslate()
