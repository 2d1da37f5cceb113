"""What is done with terms on this screen: opened, removed, read again when somebody else wrote them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import Post
from council_desk.ui.autosave import SaveState
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.term_page import TermPage
from council_desk.ui.screens.youth.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from council_desk.services.desk import Desk
    from council_desk.services.youth_rows import AssignmentRow, YouthFile


class TermsPart(QObject):
    """Terms.

    `shown` tells that one was opened, `removed` that one is gone, `returned` that it is back, `built` the page.
    """

    shown = Signal()
    removed = Signal()
    returned = Signal(str)
    built = Signal(object)

    def __init__(
        self, session: DeskSession, book: PeopleBook, words: Wording, flush: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session, self._flush = session, flush
        self.rows: Sequence[AssignmentRow] = ()
        self.editor = TermEditor(session, self)
        self._book, self._words = book, words
        self.place: QStackedWidget | None = None
        self._wanted = ""

    @cached_property
    def page(self) -> TermPage:
        """The page of the term that is open, built in its `place` when one is first opened."""
        page = TermPage(self.editor, self._book, self._words, self.helpers, self.place)
        page.retranslate()
        page.removal_wanted.connect(self.remove)
        if self.place is not None:
            self.place.addWidget(page)
        self.built.emit(page)
        return page

    def has_page(self) -> bool:
        """Whether the page has been built."""
        return "page" in self.__dict__

    def open_id(self) -> str:
        """Give the id of the term that is open; "" when none is."""
        return self.editor.value.id if self.editor.is_open else ""

    def open(self, assignment_id: str) -> None:
        """Show a term to be written."""
        self._flush()
        self._wanted, calendar = assignment_id, self.session.formats.calendar

        def show(file: "YouthFile") -> None:
            if self._wanted == file.assignment.id:
                _ = self.page  # it listens to the editor
                if self.open_id() != assignment_id or self._is_quiet():  # what is being typed stays
                    self.editor.show(file)
                self.shown.emit()

        self.session.read(lambda desk: desk.youth.get(assignment_id, calendar), show)

    def leave(self) -> None:
        """Want no term any more that is still being read."""
        self._flush()
        self._wanted = ""

    def remove(self) -> None:
        """Remove the term; a toast offers the way back."""
        self._flush()
        assignment_id, name = self.editor.value.id, self.editor.file.name

        def work(desk: "Desk") -> Any:
            removed = desk.youth.remove(assignment_id)
            return removed, removed.changes

        def done(found: Any) -> None:
            def bring_back() -> None:
                back = self.returned.emit
                self.session.write(lambda desk: desk.youth.restore(found[0]), lambda _: back(assignment_id))

            self.editor.close()
            self.removed.emit()
            self.session.notify(self.tr("The term of {name} was removed.").format(name=name), bring_back)

        self.session.write(work, done)

    def helpers(self) -> "list[AssignmentRow]":
        """Give those who help the youth mayor who is open: deputies and project leads whose terms meet theirs."""
        if not self.editor.is_open:
            return []
        start, last = self.editor.value.start_date, self.editor.value.end_date
        since = max(start, min(today(), last or today()))
        return [
            row
            for row in self.rows
            if row.post is not Post.YOUTH_MAYOR
            and (last is None or row.start_date <= last)
            and (row.end_date is None or row.end_date >= since)
        ]

    def read_again(self, changes: Any) -> None:
        """Read the term again that is open, since something was written elsewhere."""
        if not self.editor.is_open or self.editor.is_own(changes) or not self._is_quiet():
            return
        opened, calendar = self.editor.value.id, self.session.formats.calendar

        def take(file: "YouthFile") -> None:
            if self.open_id() == opened and self._is_quiet():
                self.editor.take_news(file)

        self.session.read(lambda desk: desk.youth.get(opened, calendar), take, lambda _: None)

    def _is_quiet(self) -> bool:
        return all(one.saving.state is SaveState.SAVED for one in (self.editor, self.editor.consent))
