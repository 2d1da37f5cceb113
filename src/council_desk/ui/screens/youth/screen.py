"""The Youth mayors screen: terms and elections in a list, beside it the open one; or a youth mayor's own page."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from council_desk.domain.terms import Post
from council_desk.services.youth_rows import TermState
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.decisions.sides import Edge
from council_desk.ui.screens.meetings.parts import WhenWide
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.elections_part import ElectionsPart
from council_desk.ui.screens.youth.new_term_card import NewTermCard, page_of
from council_desk.ui.screens.youth.own_page import OwnPage
from council_desk.ui.screens.youth.own_view import OwnView
from council_desk.ui.screens.youth.plan_page import PlanEditor, PlanPage
from council_desk.ui.screens.youth.side import ELECTIONS, FORMER, IN_OFFICE, SideList
from council_desk.ui.screens.youth.term_page import TermPage
from council_desk.ui.screens.youth.terms_part import TermsPart
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow, ElectionRow

PLAN = "plan"
_KINDS = ("assignment", "person", "membership", "election", "project", "meeting", "organization", "paper")
LIST_WIDTH, PAGE_WIDTH, LEAST_LIST_WIDTH = 268, 770, 236
WORDS_FROM = 900


class YouthScreen(Screen):
    """Youth mayors."""

    name = "youth"
    icon = "youth"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._rows: tuple[AssignmentRow, ...] = ()
        self._elected: tuple[ElectionRow, ...] = ()
        self._loaded = self._narrow = False
        self._after: str | None = None
        self.words, self.book = Wording(session, self), PeopleBook(session, self)
        self.terms = TermsPart(session, self.book, self.words, self.flush, self)
        self.editor = self.terms.editor
        self.elections = ElectionsPart(session, self.book, self.words, self.flush, self)
        self.plan = PlanEditor(session, self)
        self.segments = SegmentedControl()
        self.side = SideList(self.words)
        self.side.setMinimumWidth(LEAST_LIST_WIDTH)
        self._blank = QWidget()
        self.open_one = self.terms.place = QStackedWidget()
        self.open_one.addWidget(self._blank)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(Edge(self.side))
        self.splitter.addWidget(self.open_one)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST_WIDTH, PAGE_WIDTH])
        self.empty = EmptyState("youth")
        self._stack = QStackedWidget()
        for page in (self.splitter, self.empty):
            self._stack.addWidget(page)
        self.own = OwnView(self.editor, self._stack, self._build_own)
        page_layout(self).addWidget(self._stack, 1)
        self._report, self._new = QAction(self), QAction(self)
        self._report.setShortcut(QKeySequence("Ctrl+R"))
        self._report.setProperty("icon_name", "edit")
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        for action, deed in ((self._report, self.write_report), (self._new, self.new_one)):
            action.triggered.connect(deed)
            self.addAction(action)
        self._keys = Keys(self, self._key)
        self._width = WhenWide(self, WORDS_FROM, self._turn)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.segments.value_changed.connect(lambda _: self._show_segment())
        self.side.chosen.connect(self._choose)
        self.side.new.clicked.connect(self.new_one)
        self.empty.triggered.connect(lambda: self.new_term_for(Post.YOUTH_MAYOR))
        self.empty.second_triggered.connect(self.elections.begin)
        self.terms.built.connect(self._connect_term_page)
        self.terms.shown.connect(self._show_term)
        self.terms.removed.connect(self._load)
        self.terms.returned.connect(self.show_term)
        self.elections.term_wanted.connect(self.show_term)
        self.elections.shown.connect(self._show_election)
        self.elections.saved.connect(self._new_election)
        self.elections.removed.connect(self._load)
        self.own.left.connect(self._leave_own)
        for saving in (self.editor.saving, self.elections.editor.saving, self.plan.saving):
            saving.state_changed.connect(self._say_saved)

    # What is not seen first is built when it is first asked for.

    @property
    def term_page(self) -> TermPage:
        """The term that is open."""
        return self.terms.page

    def _connect_term_page(self, page: TermPage) -> None:
        page.own_wanted.connect(lambda: self.show_own(self.editor.value.id))
        page.term_wanted.connect(self.terms.open)
        page.assistant_wanted.connect(lambda: self.new_term_for(Post.PROJECT_LEAD))
        page.election_wanted.connect(self.show_election)

    def _shows_term(self) -> bool:
        return self.terms.has_page() and self.open_one.currentWidget() is self.term_page

    @cached_property
    def plan_page(self) -> PlanPage:
        """What is to be learnt."""
        page = PlanPage(self.plan, self.words)
        page.retranslate()
        self._stack.addWidget(page)
        return page

    @cached_property
    def new_term(self) -> NewTermCard:
        """The form of a new term."""
        card = NewTermCard(self.session, self.book)
        card.retranslate()
        card.begun.connect(self.show_term)
        card.left.connect(self._show_segment)
        return card

    @cached_property
    def _new_page(self) -> QWidget:
        page = page_of(self.new_term)
        self.open_one.addWidget(page)
        return page

    def _election_page(self) -> QWidget:
        page = self.elections.page
        if self.open_one.indexOf(page) < 0:
            self.open_one.addWidget(page)
        return page

    def _has(self, name: str) -> bool:
        return name in self.__dict__

    def _begins_term(self) -> bool:
        return self._has("_new_page") and self.open_one.currentWidget() is self._new_page

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("My work") if self.is_own() else self.tr("Youth mayors")

    def badge(self) -> int:
        """Give how many terms something waits for."""
        return sum(row.waits for row in self._rows)

    def primary_action(self) -> QAction | None:
        """Give the report of the term that is open, or the way to something new."""
        if self.is_own():
            return None
        if self.segment() == IN_OFFICE and self.editor.is_open and self._shows_term():
            return self._report
        return self._new if self.segment() in {IN_OFFICE, ELECTIONS} and self._any() else None

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the segments."""
        return (self.segments,) if not self.is_own() else ()

    def activate(self) -> None:
        """Read the lists, and what is open again; it stays open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self.book.load()
            self._load()
            self.terms.read_again(None)
            self.elections.read_again(None)

    def go_to(self, kind: str, key: str) -> None:
        """Show an "assignment"."""
        if kind == "assignment":
            self.own.leave()
            self._after = key
            self._load()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.flush()
        self.elections.editor.saving.flush()
        self.plan.saving.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self._say_segments()
        self._report.setText(self.tr("Monthly report"))
        self.empty.set_texts(
            self.tr("Youth mayors and those who help them"),
            self.tr(
                "Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. "
                "A term begins with an election, or is simply entered here."
            ),
            self.tr("Begin a term"),
            self.tr("Register candidates"),
        )
        later = [getattr(self, name) for name in ("new_term", "plan_page") if self._has(name)]
        term = (self.term_page,) if self.terms.has_page() else ()
        for part in (self.side, *term, *self.elections.built(), *later, self.own):
            part.retranslate()
        self._say_new()
        self._show_rows()
        self._say_saved()

    # -------------------------------------------------------------------------------------------------- the lists

    def segment(self) -> str:
        """Give which part of the screen is shown."""
        return self.segments.value() or IN_OFFICE

    def show_segment(self, segment: str) -> None:
        """Show a part of the screen."""
        self.segments.set_value(segment)
        self._show_segment()

    def _other_council(self) -> None:
        self.flush()
        self.editor.close()
        self.elections.editor.close()
        self._stack.setCurrentWidget(self.splitter)
        self._council, self._loaded, self._rows, self._elected = self.session.council_id, False, (), ()
        if self._has("plan_page"):
            self.plan.load()
        self.book.load()
        self._load()

    def _load(self) -> None:
        council, calendar = self.session.council_id, self.session.formats.calendar
        if council is None:
            return

        def take(found: "tuple[tuple[AssignmentRow, ...], tuple[ElectionRow, ...]]") -> None:
            if council == self.session.council_id:
                self._take_rows(*found)

        self.session.read(lambda desk: (desk.youth.list(council, calendar), desk.youth.elections(council)), take)

    def _take_rows(self, rows: "tuple[AssignmentRow, ...]", elections: "tuple[ElectionRow, ...]") -> None:
        first = not self._loaded
        self._rows, self._elected, self._loaded = rows, elections, True
        self.terms.rows = rows
        if self.editor.is_open:
            self.term_page.assistants.refresh()
        after, self._after = self._after, None
        own = self.own.remembered()
        if after is not None:
            self.show_term(after)
        elif first and any(row.id == own for row in rows):
            self.show_own(own)
        else:
            self._follow()
            self._show_rows()
            self._open_first()
        self.header_changed.emit()

    def _follow(self) -> None:
        """Go along with the open term when its end puts it into another part of the screen."""
        row = next((row for row in self._rows if row.id == self.terms.open_id()), None)
        if row is not None and self._shows_term() and self.segment() in {IN_OFFICE, FORMER}:
            self.segments.set_value(FORMER if row.state is TermState.OVER else IN_OFFICE)
            self._say_new()

    def _any(self) -> bool:
        return bool(self._rows or self._elected)

    def _show_segment(self) -> None:
        self.flush()
        if self.segment() == PLAN:
            self.plan.load()
        self.open_one.setCurrentWidget(self._blank)
        self._say_new()
        self._show_rows()
        self._open_first()
        self.header_changed.emit()

    def _show_rows(self) -> None:
        if self.is_own():
            return
        segment = self.segment()
        if segment == PLAN:
            self._stack.setCurrentWidget(self.plan_page)
            return
        self.side.show_segment(segment, self._rows, self._elected)
        self.side.list.select((self.elections if segment == ELECTIONS else self.terms).open_id())
        self._stack.setCurrentWidget(self.splitter if self._any() or self._begins_term() else self.empty)

    def _open_first(self) -> None:
        """Open the thing that the list offers first, unless one of it is open."""
        if self.is_own() or self.segment() == PLAN or self._begins_term():
            return
        items = [item.key for item in self.side.list.items()]
        election = self.segment() == ELECTIONS
        editor: Any = self.elections.editor if election else self.editor
        if editor.is_open and editor.value.id in items:
            self.open_one.setCurrentWidget(self._election_page() if election else self.term_page)
            self.side.list.select(editor.value.id)
        elif items:
            self.side.list.select(items[0])
            self._choose(items[0])
        else:
            self.open_one.setCurrentWidget(self._blank)

    def _choose(self, key: str) -> None:
        if self.segment() == ELECTIONS:
            self.elections.open(key)
        else:
            self.terms.open(key)

    # ---------------------------------------------------------------------------------------------------- one term

    def show_term(self, assignment_id: str) -> None:
        """Show a term from elsewhere, in the part of the screen where it belongs."""
        row = next((row for row in self._rows if row.id == assignment_id), None)
        over = row is not None and row.state is TermState.OVER
        self.segments.set_value(FORMER if over else IN_OFFICE)
        self.open_one.setCurrentWidget(self._blank)
        self._say_new()
        self.terms.open(assignment_id)
        if row is None:
            self._load()

    def _show_term(self) -> None:
        if not self.is_own():
            self.open_one.setCurrentWidget(self.term_page)
        self._show_rows()
        self.header_changed.emit()

    def new_one(self) -> None:
        """Begin what the list lacks: an election or a term."""
        if self.segment() == ELECTIONS:
            self.elections.begin()
        elif not self.is_own():
            self.new_term_for(Post.YOUTH_MAYOR)

    def new_term_for(self, post: Post) -> None:
        """Show the form of a new term."""
        self.terms.leave()
        self.segments.set_value(IN_OFFICE)
        self._say_new()
        self.open_one.setCurrentWidget(self._new_page)
        self._show_rows()
        self.side.list.clearSelection()
        self.new_term.open(post, self.editor.calendar)
        self.header_changed.emit()

    def write_report(self) -> None:
        """Write the report that is due, of the term that is open."""
        if self.editor.is_open:
            own = self.own.page if self.is_own() else None
            (own.reports.write_next if own else self.term_page.write_report)()

    # ----------------------------------------------------------------------------------------------- elections

    def show_election(self, election_id: str) -> None:
        """Show an election from elsewhere."""
        self.segments.set_value(ELECTIONS)
        self._say_new()
        self.elections.open(election_id)

    def _show_election(self) -> None:
        self.open_one.setCurrentWidget(self._election_page())
        self._show_rows()
        self.header_changed.emit()

    def _new_election(self, election_id: str) -> None:
        self.show_election(election_id)
        self._load()

    # --------------------------------------------------------------------------------------------------- the own page

    def is_own(self) -> bool:
        """Whether a youth mayor's own page is shown."""
        return self.own.is_shown()

    def show_own(self, assignment_id: str) -> None:
        """Show somebody's own page."""
        self.flush()
        self.own.show(assignment_id)
        if not self.editor.is_open or self.editor.value.id != assignment_id:
            self.terms.open(assignment_id)
        if self.own.page is not None:
            self.own.page.banner.back.setFocus()
        self.header_changed.emit()

    def _leave_own(self) -> None:
        self.flush()
        self._stack.setCurrentWidget(self.splitter)
        self.show_segment(FORMER if self.editor.is_open and self.editor.is_over() else IN_OFFICE)

    def _build_own(self) -> "OwnPage":

        return OwnPage(self.editor, self.book, self.words, self.term_page.works)

    # -------------------------------------------------------------------------------------------------------- news

    def _changed(self, changes: Any) -> None:
        """Read again what was written, here or elsewhere."""
        touched = self.session.touched
        if not self.isVisible() or not any(touched(changes, kind) for kind in _KINDS):
            return
        if touched(changes, "person"):
            self.book.load()
        self._load()
        self.terms.read_again(changes)
        self.elections.read_again(changes)

    def _say_segments(self) -> None:
        self.segments.set_segments(
            [
                (IN_OFFICE, self.tr("In office")),
                (ELECTIONS, self.tr("Elections") if self._narrow else self.tr("Candidates and elections")),
                (FORMER, self.tr("Former")),
                (PLAN, self.tr("Learning plan")),
            ]
        )
        self.segments.setAccessibleName(self.tr("View"))

    def _turn(self, wide: bool) -> None:
        self._narrow = not wide
        self._say_segments()
        self.header_changed.emit()

    def _say_new(self) -> None:
        election = self.segment() == ELECTIONS
        text = self.tr("New election") if election else self.tr("New term")
        self._new.setText(text)
        self.side.new.setText(text)
        self.side.new.tell_keys("Ctrl+N")
        self.side.new.setVisible(self.segment() != FORMER)

    def _say_saved(self) -> None:
        words = {
            SaveState.SAVED: self.tr("Saved"),
            SaveState.WAITING: self.tr("Saving …"),
            SaveState.FAILED: self.tr("Not saved yet; it is tried again."),
        }
        savings = (self.editor.saving, self.elections.editor.saving, self.plan.saving)
        states = [one.state for one in savings]
        order = (SaveState.FAILED, SaveState.WAITING, SaveState.SAVED)
        self.side.saved.setText(words[next(state for state in order if state in states)])

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        history: Any = self.editor.history
        if self._has("plan_page") and self.plan_page.isAncestorOf(widget):
            history = self.plan.history
        elif self.segment() == ELECTIONS or any(page.isAncestorOf(widget) for page in self.elections.built()):
            history = self.elections.editor.history
        elif self.terms.has_page() and any(card.isAncestorOf(widget) for card in self.term_page.consents):
            history = self.editor.consent.history
        return undo_key(history, event, widget)
