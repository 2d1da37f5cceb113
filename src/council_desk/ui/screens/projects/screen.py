"""The Projects screen: board, timeline and table of the same projects, and beside them the one that is open."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.terms import Stage
from council_desk.services.project_rows import Part, Who, people_of, projects_shown
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.decisions.sides import Sides
from council_desk.ui.screens.meetings.parts import WhenWide, text_scale
from council_desk.ui.screens.projects.board import Board
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.filters import FilterBar
from council_desk.ui.screens.projects.operations import ProjectOperations
from council_desk.ui.screens.projects.output import ProjectOutput
from council_desk.ui.screens.projects.page import ProjectPage
from council_desk.ui.screens.projects.reason_bar import ReasonBar
from council_desk.ui.screens.projects.table import TablePage
from council_desk.ui.screens.projects.timeline import Timeline
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.fields import Choice
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.project_rows import ProjectRow, Surroundings
    from council_desk.services.projects import ProjectFile

BOARD, TIMELINE, TABLE = "board", "timeline", "table"
LATE = "late"
"""Asks for the projects that are late, whatever their part."""
View = Board | Timeline | TablePage
_KINDS = ("project", "meeting", "letter", "paper", "assignment", "person", "organization")
_AROUND = ("paper", "person", "organization", "membership")
SEGMENTS_FROM, LOW_BELOW, LEAST_HEIGHT = 560, 400, 60
AFTER_OWN_MILLISECONDS = 600
"""While somebody types, the list follows when they pause."""


class ProjectsScreen(Screen):
    """Projects and programmes."""

    name = "projects"
    icon = "projects"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._rows: tuple[ProjectRow, ...] = ()
        self._shown: tuple[ProjectRow, ...] = ()
        self._asked = ""
        self._wanted: list[str] = []
        self._loaded = self._stale_around = self._follow = self._narrow = False
        self._views: dict[str, View] = {}
        self.wording = Wording(self)
        self.editor = ProjectEditor(session, self)
        self.view_switch, self.view_choice = SegmentedControl(), Choice()
        self.filters, self.reason = FilterBar(), ReasonBar()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.views = QStackedWidget()
        self.views.setMinimumHeight(LEAST_HEIGHT)
        self.side = QStackedWidget()
        self.empty = EmptyState("projects")
        self.output = ProjectOutput(self)
        self.operations = ProjectOperations(self)
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._new.triggered.connect(self.operations.new_project)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.nothing)
        column.addWidget(self.views, 1)
        self.sides = Sides(listed, self.side)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.filters)
        body.addWidget(self.reason)
        body.addWidget(self.sides, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self.empty)
        page_layout(self).addWidget(self._stack, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_OWN_MILLISECONDS)
        self._later.timeout.connect(self._load)
        self._keys = Keys(self, self._key)
        self._width = WhenWide(self, SEGMENTS_FROM, self._turn_header)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.view_switch.value_changed.connect(self.show_view)
        self.view_choice.value_changed.connect(self.show_view)
        self.reason.shown.connect(self._make_room)
        self.filters.changed.connect(self._show_rows)
        self.filters.list_wanted.connect(lambda: self.view().setFocus())
        self.empty.second_triggered.connect(session.sheet_wanted)
        self.empty.triggered.connect(self.operations.new_project)

    # ------------------------------------------------------------------------------------ what is built when needed

    @cached_property
    def page(self) -> ProjectPage:
        """The record of the open project."""
        made = ProjectPage(self.editor)
        made.retranslate()
        made.closed.connect(self.hide_panel)
        made.wanted.connect(self._go)
        made.facts.stage_wanted.connect(lambda stage: self.operations.bring_to(self.editor.project_id, stage))
        made.template_wanted.connect(self.operations.keep_template)
        made.removal_wanted.connect(self.operations.remove_project)
        self.side.addWidget(made)
        return made

    def view(self) -> View:
        """Give the view that is shown: board, timeline or table."""
        name = self.view_switch.value() or BOARD
        if name not in self._views:
            kinds: dict[str, type[View]] = {BOARD: Board, TIMELINE: Timeline, TABLE: TablePage}
            made = kinds[name](self.session)
            made.retranslate()
            made.chosen.connect(self.open_project)
            made.opened.connect(lambda _: self.show_panel())
            if isinstance(made, Board):
                made.move_wanted.connect(self.operations.bring_to)
            self._views[name] = made
            self.views.addWidget(made)
        return self._views[name]

    # ------------------------------------------------------------------------------------------------------ the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Projects")

    def subtitle(self) -> str:
        """Give how many are shown, and of how many."""
        formats, shown, count = self.session.formats, len(self._shown), len(self._rows)
        if not count:
            return ""
        if shown < count:
            return self.tr("{shown} of {count}").format(shown=formats.number(shown), count=formats.number(count))
        return self.tr("%n projects", "", count).replace(str(count), formats.number(count))

    def badge(self) -> int:
        """Give how many projects are late."""
        return sum(bool(row.late) for row in self._rows)

    def primary_action(self) -> QAction | None:
        """Give the way to a new project."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch and what is done with the list."""
        switch = self.view_choice if self._narrow else self.view_switch
        return (switch, self.output.more) if self._rows else ()

    def activate(self) -> None:
        """Read the list; what is open stays open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self._load()
            if self.editor.is_open and self.editor.saving.state is SaveState.SAVED:
                self._read(self.editor.project_id)

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a "project", or of all "projects" a part: construction, programmes, or those that are late."""
        if kind == "project":
            self._wanted.append(key)
            self._load()
        elif key:
            self.filters.show_part(Part.ALL if key == LATE else Part(key), late=key == LATE)

    def show_view(self, name: str) -> None:
        """Show one of the three views."""
        self.view_switch.set_value(name)
        self.view_choice.set_value(name)
        self._turn()

    def retranslate(self) -> None:
        """Say every text again."""
        names = [(BOARD, self.tr("Board")), (TIMELINE, self.tr("Timeline")), (TABLE, self.tr("Table"))]
        self.view_switch.set_segments(names)
        self.view_choice.set_options(names)
        for switch in (self.view_switch, self.view_choice):
            switch.setAccessibleName(self.tr("View"))
        self._new.setText(self.tr("New project"))
        self.nothing.setText(self.tr("No project fits the filters and what you typed."))
        self.empty.set_texts(
            self.tr("What the council brings about"),
            self.tr(
                "Construction projects and programmes stand here from the first proposal to the result: who carries "
                "them, what they cost, how far they have come, and which decision they rest on."
            ),
            self.tr("New project"),
            self.tr("From a spreadsheet …"),
        )
        self.filters.retranslate()
        self.filters.offer(_everybody(self._rows))
        self.reason.retranslate()
        self.output.retranslate()
        for view in self._views.values():
            view.retranslate()
        if "page" in self.__dict__:
            self.page.retranslate()
        self.operations.retranslate()

    # ------------------------------------------------------------------------------------------------------- the list

    def row(self, project_id: str) -> "ProjectRow | None":
        """Give a project of the council as the list has it."""
        return next((row for row in self._rows if row.id == project_id), None)

    def follow_card(self, project_id: str) -> None:
        """Let the focus go with a project when the list is read again."""
        self._follow = True
        if project_id != self._asked:
            self.open_project(project_id)

    def shown(self) -> "list[ProjectRow]":
        """Give the projects that are shown, in the order of the table or the timeline if one of them shows them."""
        view = self.view()
        return list(self._shown) if isinstance(view, Board) else view.shown()

    def _other_council(self) -> None:
        self.flush()
        self.reason.dismiss()
        self.editor.close()
        self._asked, self._loaded, self._stale_around = "", False, True
        self._council = self.session.council_id
        self._load()

    def _load(self) -> None:
        council = self.session.council_id
        if council is None:
            return

        def show(rows: "tuple[ProjectRow, ...]") -> None:
            if council == self.session.council_id:
                self._take_rows(rows)

        self.session.read(lambda desk: desk.projects.list(council), show)

    def _take_rows(self, rows: "tuple[ProjectRow, ...]") -> None:
        self._rows, first = rows, not self._loaded
        self._loaded = True
        self.filters.offer(_everybody(rows))
        self._show_rows()
        wanted, self._wanted = self._wanted, []
        if wanted:
            self._show_wanted(wanted[-1])
        elif first and rows:
            QTimer.singleShot(0, self, self._open_first)
        self.header_changed.emit()

    def _show_rows(self) -> None:
        self._shown = projects_shown(self._rows, self.filters.chosen())
        some = bool(self._rows) or self.operations.is_new
        self._stack.setCurrentWidget(self._body if some else self.empty)
        self.nothing.setVisible(bool(self._rows) and not self._shown)
        self.views.setVisible(bool(self._shown))
        self.sides.set_some(self.editor.is_open or self.operations.is_new)
        self._fill_view()
        self.header_changed.emit()

    def _fill_view(self) -> None:
        """Give the view that is shown its rows; the others get theirs when they are turned to."""
        view = self.view()
        self.views.setCurrentWidget(view)
        view.set_rows(self._shown)
        view.select(self._asked)
        if self._follow:
            self._follow = False
            view.show_current()
            view.setFocus()

    def _turn(self) -> None:
        self._fill_view()
        self.view().show_current()
        self.header_changed.emit()

    def _turn_header(self, wide: bool) -> None:
        self._narrow = not wide
        self.header_changed.emit()

    def _make_room(self, asking: bool) -> None:
        """In a low window, let the filters give way to a question."""
        self.filters.setVisible(not asking or self.height() >= LOW_BELOW * text_scale())

    def _open_first(self) -> None:
        """Open what is under way and most urgent, or else the first there is."""
        rows = self._shown or self._rows
        if self._asked or self.operations.is_new or not rows:
            return
        row = min(rows, key=lambda one: (one.stage is not Stage.UNDER_WAY, -one.late, one.place_in_list))
        self.view().select(row.id)
        self.view().show_current()
        self.open_project(row.id)
        if self.isVisible():
            self.view().setFocus()

    # ---------------------------------------------------------------------------------------------------- one project

    def open_project(self, project_id: str) -> None:
        """Show a project beside the others."""
        if project_id != self.editor.project_id:
            self.flush()
        self._asked = project_id
        self._read(project_id)

    def _read(self, project_id: str) -> None:
        council = self.session.council_id or ""
        stale = self._stale_around

        def work(desk: "Desk") -> "tuple[ProjectFile, Surroundings | None]":
            return desk.projects.get(project_id), desk.projects.surroundings(council) if stale else None

        def show(found: "tuple[ProjectFile, Surroundings | None]") -> None:
            file, around = found
            if self._asked != project_id:
                return
            self.side.setCurrentWidget(self.page)
            self.editor.show(file)
            if around is not None:
                self._stale_around = False
                self.editor.set_around(around)
            self.sides.set_some(True)

        self.session.read(work, show, self._gone)

    def _gone(self, error: Exception) -> None:
        """A project that was removed in the meantime closes; the list says the rest."""
        from council_desk.services.editing.values import NotThereError

        if not isinstance(error, NotThereError):
            self.session.report(error)
        self._close()

    def close_project(self) -> None:
        """Hold no project any more, and open the next one that matters."""
        self._close()
        self._loaded = False
        self._load()

    def _close(self) -> None:
        self.editor.close()
        self._asked = ""
        self.sides.set_some(self.operations.is_new)

    def _show_wanted(self, project_id: str) -> None:
        """Show a project that somebody asked for, past any filter that hides it."""
        if not any(row.id == project_id for row in self._rows):
            return
        if not any(row.id == project_id for row in self._shown):
            self.filters.show_all()
        self._asked = project_id
        view = self.view()
        view.select(project_id)
        view.show_current()
        self.sides.set_open(True)
        self.open_project(project_id)
        view.setFocus()

    def show_side(self, widget: QWidget) -> None:
        """Show the record or the form of a new project at the side, even where there is no project yet."""
        self._stack.setCurrentWidget(self._body)
        self.side.setCurrentWidget(widget)
        self.sides.set_some(True)
        self.sides.set_open(True)

    def leave_side(self) -> None:
        """Go back from the form of a new project."""
        self.side.setCurrentWidget(self.page)
        self._show_rows()
        if self._rows:
            self.view().setFocus()
        else:
            self.empty.action.setFocus()

    def show_panel(self) -> None:
        """Show the open project and go into it."""
        if self.editor.is_open:
            self.side.setCurrentWidget(self.page)
            self.sides.set_open(True)
            self.page.focus()

    def hide_panel(self) -> None:
        """Give the whole width to the projects, until Enter opens one."""
        self.flush()
        self.sides.set_open(False)
        self.view().setFocus()

    # --------------------------------------------------------------------------------------------------------- changes

    def _go(self, kind: str, key: str) -> None:
        if kind == "project":
            self._show_wanted(key)
        else:
            self.session.place_wanted.emit(kind, key)

    def _changed(self, changes: Any) -> None:
        """Read again what was written, here or elsewhere."""
        touched = self.session.touched
        if any(touched(changes, kind) for kind in _AROUND):
            self._stale_around = True
        if not self.isVisible() or not any(touched(changes, kind) for kind in _KINDS):
            return
        if self.editor.is_own(changes):
            self._later.start()
            return
        self._load()
        if self.editor.is_open and self.editor.saving.state is not SaveState.FAILED:
            self._read(self.editor.project_id)

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.reason.isVisible() and self.reason.isAncestorOf(widget):
                return self.reason.dismiss
            if "page" in self.__dict__ and self.page.isAncestorOf(widget):
                return self.hide_panel if self.sides.is_low else self.view().setFocus
            if self.views.isAncestorOf(widget) and self.editor.is_open and self.sides.is_open():
                return self.hide_panel
        return undo_key(self.editor.history, event, widget)


def _everybody(rows: "Sequence[ProjectRow]") -> list[Who]:
    """Give everybody who answers for a project, by their names."""
    found = {who.id: who for row in rows for who in people_of(row)}
    return sorted(found.values(), key=lambda who: who.sort_key)
