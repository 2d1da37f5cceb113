"""The Projects screen: board, timeline and table of the same projects, and beside them the one that is open."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.terms import Stage
from council_desk.services.project_rows import ProjectFilter, projects_shown
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.projects.filters import FilterBar
from council_desk.ui.screens.projects.listed import Listed
from council_desk.ui.screens.projects.open_project import OpenProject
from council_desk.ui.screens.projects.operations import ProjectOperations
from council_desk.ui.screens.projects.output import ProjectOutput
from council_desk.ui.screens.projects.page import ProjectPage
from council_desk.ui.screens.projects.reason_bar import ReasonBar
from council_desk.ui.screens.projects.views import ProjectViews
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.sides import Sides
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.width import text_scale

if TYPE_CHECKING:
    from council_desk.services.project_rows import ProjectRow

_KINDS = ("project", "meeting", "letter", "paper", "assignment", "person", "organization")
LOW_BELOW = 400


class ProjectsScreen(Screen):
    """Projects and programmes."""

    name = "projects"
    icon = "projects"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown: tuple[ProjectRow, ...] = ()
        self._wanted: list[str] = []
        self._follow = False
        self.wording = Wording(self)
        self.listed, self.open_one = Listed(session, self), OpenProject(session, self)
        self.editor = self.open_one.editor
        self.filters, self.reason = FilterBar(), ReasonBar()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.views = ProjectViews(session)
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
        self._keys = Keys(self, self._key)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.listed.taken.connect(self._take_rows)
        self.open_one.coming.connect(lambda: self.side.setCurrentWidget(self.page))
        self.open_one.shown.connect(lambda: self.sides.set_some(True))
        self.open_one.gone.connect(lambda: self.sides.set_some(self.operations.is_new))
        self.views.turned.connect(self._turn)
        self.views.chosen.connect(self.open_project)
        self.views.opened.connect(self.show_panel)
        self.views.move_wanted.connect(self.operations.bring_to)
        self.reason.shown.connect(self._make_room)
        self.filters.changed.connect(self._show_rows)
        self.filters.list_wanted.connect(lambda: self.views.view().setFocus())
        self.empty.second_triggered.connect(session.sheet_wanted)
        self.empty.second_action.set_key("P")
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

    # ------------------------------------------------------------------------------------------------------ the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Projects")

    def subtitle(self) -> str:
        """Give how many are shown, and of how many."""
        formats, shown, count = self.session.formats, len(self._shown), len(self.listed.rows)
        if not count:
            return ""
        if shown < count:
            return self.tr("{shown} of {count}").format(shown=formats.number(shown), count=formats.number(count))
        return self.tr("%n projects", "", count).replace(str(count), formats.number(count))

    def badge(self) -> int:
        """Give how many projects are late."""
        return self.listed.late()

    def primary_action(self) -> QAction | None:
        """Give the way to a new project."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch and what is done with the list."""
        return (self.views.switch, self.output.more) if self.listed.rows else ()

    def activate(self) -> None:
        """Read the list; what is open stays open."""
        if not self.listed.is_of_council():
            self._other_council()
        else:
            self.listed.load()
            self.open_one.read_again(SaveState.SAVED)

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a "project", or of all "projects" those of a list (see `ProjectFilter.named`)."""
        if kind == "project":
            self._wanted.append(key)
            self.listed.load()
        elif key:
            self.filters.show_list(ProjectFilter.named(key))

    def retranslate(self) -> None:
        """Say every text again."""
        self.views.retranslate()
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
        self.filters.offer(self.listed.everybody())
        self.reason.retranslate()
        self.output.retranslate()
        if "page" in self.__dict__:
            self.page.retranslate()
        self.operations.retranslate()

    # ------------------------------------------------------------------------------------------------------- the list

    def follow_card(self, project_id: str) -> None:
        """Let the focus go with a project when the list is read again."""
        self._follow = True
        if project_id != self.open_one.asked:
            self.open_project(project_id)

    def _other_council(self) -> None:
        self.flush()
        self.reason.dismiss()
        self.open_one.leave_council()
        self.listed.begin_anew()

    def _take_rows(self, first: bool) -> None:
        self.filters.offer(self.listed.everybody())
        self._show_rows()
        wanted, self._wanted = self._wanted, []
        if wanted:
            self._show_wanted(wanted[-1])
        elif first and self.listed.rows:
            self.sides.set_some(True)  # its room is there from the start: the board would be laid out and drawn twice
            QTimer.singleShot(0, self, self._open_first)
        self.header_changed.emit()

    def _show_rows(self) -> None:
        self._shown = projects_shown(self.listed.rows, self.filters.chosen())
        some = bool(self.listed.rows) or self.operations.is_new
        self._stack.setCurrentWidget(self._body if some else self.empty)
        self.nothing.setVisible(bool(self.listed.rows) and not self._shown)
        self.views.setVisible(bool(self._shown))
        self.sides.set_some(self.editor.is_open or self.operations.is_new)
        self._fill_view()
        self.header_changed.emit()

    def _fill_view(self) -> None:
        self.views.fill(self._shown, self.open_one.asked)
        if self._follow:
            self._follow = False
            self.views.view().show_current()
            self.views.view().setFocus()

    def _turn(self) -> None:
        self._fill_view()
        self.views.view().show_current()
        self.header_changed.emit()

    def _make_room(self, asking: bool) -> None:
        """In a low window, let the filters give way to a question."""
        self.filters.setVisible(not asking or self.height() >= LOW_BELOW * text_scale())

    def _open_first(self) -> None:
        """Open what is under way and most urgent, or else the first there is."""
        rows = self._shown or self.listed.rows
        if self.open_one.asked or self.operations.is_new or not rows:
            return
        row = min(rows, key=lambda one: (one.stage is not Stage.UNDER_WAY, -one.late, one.place_in_list))
        self.views.view().select(row.id)
        self.views.view().show_current()
        self.open_project(row.id)
        if self.isVisible():
            self.views.view().setFocus()

    # ---------------------------------------------------------------------------------------------------- one project

    def open_project(self, project_id: str) -> None:
        """Show a project beside the others."""
        if project_id != self.editor.project_id:
            self.flush()
        self.open_one.open(project_id)

    def close_project(self) -> None:
        """Hold no project any more, and open the next one that matters."""
        self.open_one.close()
        self.sides.set_some(self.operations.is_new)
        self.listed.begin_anew()

    def _show_wanted(self, project_id: str) -> None:
        """Show a project that somebody asked for, past any filter that hides it."""
        if self.listed.row(project_id) is None:
            return
        if not any(row.id == project_id for row in self._shown):
            self.filters.show_all()
        self.open_one.asked = project_id
        view = self.views.view()
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
        if self.listed.rows:
            self.views.view().setFocus()
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
        self.views.view().setFocus()

    # --------------------------------------------------------------------------------------------------------- changes

    def _go(self, kind: str, key: str) -> None:
        if kind == "project":
            self._show_wanted(key)
        else:
            self.session.place_wanted.emit(kind, key)

    def _changed(self, changes: Any) -> None:
        """Read again what was written, here or elsewhere."""
        touched = self.session.touched
        self.open_one.note(changes)
        if not self.isVisible() or not any(touched(changes, kind) for kind in _KINDS):
            return
        if self.editor.is_own(changes):
            self.listed.load_later()
            return
        self.listed.load()
        self.open_one.read_again(SaveState.SAVED, SaveState.WAITING)

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.reason.isVisible() and self.reason.isAncestorOf(widget):
                return self.reason.dismiss
            if "page" in self.__dict__ and self.page.isAncestorOf(widget):
                return self.hide_panel if self.sides.is_low else self.views.view().setFocus
            if self.views.isAncestorOf(widget) and self.editor.is_open and self.sides.is_open():
                return self.hide_panel
        return undo_key(self.editor.history, event, widget)
