"""The Youth mayors screen: terms and elections in a list, beside it the open one; or a youth mayor's own page."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from council_desk.domain.terms import Post
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.elections_part import ElectionsPart
from council_desk.ui.screens.youth.listed import Listed
from council_desk.ui.screens.youth.open_place import OpenPlace, beside
from council_desk.ui.screens.youth.own_page import OwnPage
from council_desk.ui.screens.youth.own_view import OwnView
from council_desk.ui.screens.youth.part_switch import PLAN, PartSwitch
from council_desk.ui.screens.youth.plan_page import PlanEditor, PlanPage
from council_desk.ui.screens.youth.side import ELECTIONS, FORMER, IN_OFFICE, SideList
from council_desk.ui.screens.youth.term_page import TermPage
from council_desk.ui.screens.youth.terms_part import TermsPart
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.empty_state import EmptyState

_KINDS = ("assignment", "person", "membership", "election", "project", "meeting", "organization", "paper")


class YouthScreen(Screen):
    """Youth mayors."""

    name = "youth"
    icon = "youth"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._after: str | None = None
        self._begun = ""
        self.listed = Listed(session, self)
        self.words, self.book = Wording(session, self), PeopleBook(session, self)
        self.terms = TermsPart(session, self.book, self.words, self.flush, self)
        self.editor = self.terms.editor
        self.elections = ElectionsPart(session, self.book, self.words, self.flush, self)
        self.plan = PlanEditor(session, self)
        self.side = SideList(self.words)
        self.open_one = OpenPlace(session, self.book, self.terms, self.elections)
        self.splitter = beside(self.side, self.open_one)
        self.empty = EmptyState("youth")
        self._stack = QStackedWidget()
        for page in (self.splitter, self.empty):
            self._stack.addWidget(page)
        self.own = OwnView(self.editor, self._stack, lambda: OwnPage(self.editor, self.book, self.words))
        page_layout(self).addWidget(self._stack, 1)
        self._report = QAction(self)
        self._report.setShortcut(QKeySequence("Ctrl+R"))
        self._report.setProperty("icon_name", "edit")
        self._report.triggered.connect(self.write_report)
        self.addAction(self._report)
        self.parts = PartSwitch(self, self.side)
        self._keys = Keys(self, self._key)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.listed.taken.connect(self._take_rows)
        self.parts.chosen.connect(self._show_segment)
        self.parts.turned.connect(self.header_changed)
        self.parts.new.triggered.connect(self.new_one)
        self.side.chosen.connect(self._choose)
        self.open_one.begun.connect(self.show_term)
        self.open_one.form_left.connect(self._show_segment)
        self.empty.triggered.connect(lambda: self.new_term_for(Post.YOUTH_MAYOR))
        self.empty.second_triggered.connect(self.elections.begin)
        self.terms.built.connect(self._connect_term_page)
        self.terms.shown.connect(self._show_term)
        self.terms.removed.connect(self.listed.load)
        self.terms.returned.connect(self.show_term)
        self.elections.term_wanted.connect(self.show_term)
        self.elections.shown.connect(self._show_election)
        self.elections.saved.connect(self._new_election)
        self.elections.removed.connect(self.listed.load)
        self.own.left.connect(self._leave_own)
        self.side.saved.follow(self.editor.saving, self.elections.editor.saving, self.plan.saving)

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

    @cached_property
    def plan_page(self) -> PlanPage:
        """What is to be learnt."""
        page = PlanPage(self.plan, self.words)
        page.retranslate()
        self._stack.addWidget(page)
        return page

    def _has_plan(self) -> bool:
        return "plan_page" in self.__dict__

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("My work") if self.own.is_shown() else self.tr("Youth mayors")

    def badge(self) -> int:
        """Give how many terms something waits for."""
        return self.listed.waiting()

    def primary_action(self) -> QAction | None:
        """Give the report of the term that is open, or the way to something new."""
        if self.own.is_shown():
            return None
        if self.parts.part() == IN_OFFICE and self.editor.is_open and self.open_one.shows_term():
            return self._report
        return self.parts.new if self.parts.part() in {IN_OFFICE, ELECTIONS} and self.listed.any() else None

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the segments."""
        return (self.parts.segments,) if not self.own.is_shown() else ()

    def activate(self) -> None:
        """Read the lists, and what is open again; it stays open."""
        if not self.listed.is_of_council():
            self._other_council()
        else:
            self.book.load()
            self.listed.load()
            self.terms.read_again(None)
            self.elections.read_again(None)

    def go_to(self, kind: str, key: str) -> None:
        """Show an "assignment"."""
        if kind == "assignment":
            self.own.leave()
            self._after = key
            self.listed.load()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.flush()
        self.elections.editor.saving.flush()
        self.plan.saving.flush()

    def retranslate(self) -> None:
        """Say every text again."""
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
        plan = (self.plan_page,) if self._has_plan() else ()
        for part in (self.parts, self.side, self.open_one, *plan, self.own):
            part.retranslate()
        self._show_rows()

    # -------------------------------------------------------------------------------------------------- the lists

    def show_segment(self, segment: str) -> None:
        """Show a part of the screen."""
        self.parts.set_part(segment)
        self._show_segment()

    def _other_council(self) -> None:
        self.flush()
        self.editor.close()
        self.elections.editor.close()
        self._stack.setCurrentWidget(self.splitter)
        self.listed.forget()
        if self._has_plan():
            self.plan.load()
        self.book.load()
        self.listed.load()

    def _take_rows(self, first: bool) -> None:
        self.terms.rows = self.listed.terms
        if self.editor.is_open:
            self.term_page.show_helpers()
        after, self._after = self._after, None
        own = self.own.remembered()
        if after is not None:
            self.show_term(after)
        elif first and self.listed.is_over(own) is not None:
            self.show_own(own)
        else:
            self._follow()
            self._show_rows()
            self._open_first()
        self.header_changed.emit()

    def _follow(self) -> None:
        """Go along with the open term when its end puts it into another part of the screen."""
        over = self.listed.is_over(self.terms.open_id())
        if over is not None and self.open_one.shows_term() and self.parts.part() in {IN_OFFICE, FORMER}:
            self.parts.set_part(FORMER if over else IN_OFFICE)

    def _show_segment(self) -> None:
        self.flush()
        if self.parts.part() == PLAN:
            self.plan.load()
        self.open_one.clear()
        self.parts.say_new()
        self._show_rows()
        self._open_first()
        self.header_changed.emit()

    def _show_rows(self) -> None:
        if self.own.is_shown():
            return
        segment = self.parts.part()
        if segment == PLAN:
            self._stack.setCurrentWidget(self.plan_page)
            return
        self.side.show_segment(segment, self.listed.terms, self.listed.elections)
        self.side.list.select((self.elections if segment == ELECTIONS else self.terms).open_id())
        some = self.listed.any() or self.open_one.begins_term()
        self._stack.setCurrentWidget(self.splitter if some else self.empty)

    def _open_first(self) -> None:
        """Open the thing that the list offers first, unless one of it is open."""
        if self.own.is_shown() or self.parts.part() == PLAN or self.open_one.begins_term():
            return
        items = [item.key for item in self.side.list.items()]
        election = self.parts.part() == ELECTIONS
        editor: Any = self.elections.editor if election else self.editor
        if editor.is_open and editor.value.id in items:
            (self.open_one.show_election if election else self.open_one.show_term)()
            self.side.list.select(editor.value.id)
        elif items:
            self.side.list.select(items[0])
            self._choose(items[0])
        else:
            self.open_one.clear()

    def _choose(self, key: str) -> None:
        if self.parts.part() == ELECTIONS:
            self.elections.open(key)
        else:
            self.terms.open(key)

    # ---------------------------------------------------------------------------------------------------- one term

    def show_term(self, assignment_id: str) -> None:
        """Show a term from elsewhere, in the part of the screen where it belongs."""
        over = self.listed.is_over(assignment_id)
        self.parts.set_part(FORMER if over else IN_OFFICE)
        self.open_one.clear()
        self.terms.open(assignment_id)
        if over is None:
            self.listed.load()

    def _show_term(self) -> None:
        if not self.own.is_shown():
            self.open_one.show_term()
        self._show_rows()
        self.header_changed.emit()

    def new_one(self) -> None:
        """Begin what the list lacks: an election or a term."""
        if self.parts.part() == ELECTIONS:
            self.elections.begin()
        elif not self.own.is_shown():
            self.new_term_for(Post.YOUTH_MAYOR)

    def new_term_for(self, post: Post) -> None:
        """Show the form of a new term."""
        self.terms.leave()
        self.parts.set_part(IN_OFFICE)
        self.open_one.show_form()
        self._show_rows()
        self.side.list.clearSelection()
        self.open_one.new_term.open(post, self.editor.calendar)
        self.header_changed.emit()

    def write_report(self) -> None:
        """Write the report that is due, of the term that is open."""
        if self.editor.is_open:
            own = self.own.page if self.own.is_shown() else None
            (own.reports.write_next if own else self.term_page.write_report)()

    # ----------------------------------------------------------------------------------------------- elections

    def show_election(self, election_id: str) -> None:
        """Show an election from elsewhere."""
        self.parts.set_part(ELECTIONS)
        self.elections.open(election_id)

    def _show_election(self) -> None:
        self.open_one.show_election()
        self._show_rows()
        if self._begun == self.elections.open_id():  # what comes next in a new one are its candidates
            self._begun = ""
            self.elections.page.candidates.new.setFocus()
        self.header_changed.emit()

    def _new_election(self, election_id: str) -> None:
        self._begun = election_id
        self.show_election(election_id)
        self.listed.load()

    # --------------------------------------------------------------------------------------------------- the own page

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

    # -------------------------------------------------------------------------------------------------------- news

    def _changed(self, changes: Any) -> None:
        """Read again what was written, here or elsewhere."""
        touched = self.session.touched
        if not self.isVisible() or not any(touched(changes, kind) for kind in _KINDS):
            return
        if touched(changes, "person"):
            self.book.load()
        self.listed.load()
        self.terms.read_again(changes)
        self.elections.read_again(changes)

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        history: Any = self.editor.history
        if self._has_plan() and self.plan_page.isAncestorOf(widget):
            history = self.plan.history
        elif self.parts.part() == ELECTIONS or any(page.isAncestorOf(widget) for page in self.elections.built()):
            history = self.elections.editor.history
        elif self.terms.has_page() and any(card.isAncestorOf(widget) for card in self.term_page.consents):
            history = self.editor.consent.history
        return undo_key(history, event, widget)
