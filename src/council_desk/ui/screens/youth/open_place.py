"""What is open beside the list: a term, an election, the form of a new term, or nothing yet."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.elections_part import ElectionsPart
from council_desk.ui.screens.youth.new_term_card import NewTermCard, page_of
from council_desk.ui.screens.youth.side import SideList
from council_desk.ui.screens.youth.terms_part import TermsPart
from council_desk.ui.sides import Edge

LIST_WIDTH, PAGE_WIDTH, LEAST_LIST_WIDTH = 268, 770, 236


class OpenPlace(QStackedWidget):
    """The place. What is not seen first is built when it is first shown.

    `begun` tells the id of a term that was begun in the form, `form_left` that none is wanted after all.
    """

    begun = Signal(str)
    form_left = Signal()

    def __init__(self, session: DeskSession, book: PeopleBook, terms: TermsPart, elections: ElectionsPart) -> None:
        super().__init__()
        self._session, self._book = session, book
        self._terms, self._elections = terms, elections
        terms.place = self
        self._blank = QWidget()
        self.addWidget(self._blank)

    @cached_property
    def new_term(self) -> NewTermCard:
        """The form of a new term."""
        card = NewTermCard(self._session, self._book)
        card.retranslate()
        card.begun.connect(self.begun)
        card.left.connect(self.form_left)
        return card

    @cached_property
    def _form_page(self) -> QWidget:
        page = page_of(self.new_term)
        self.addWidget(page)
        return page

    def clear(self) -> None:
        """Show nothing."""
        self.setCurrentWidget(self._blank)

    def show_term(self) -> None:
        """Show the term that is open."""
        self.setCurrentWidget(self._terms.page)

    def shows_term(self) -> bool:
        """Whether a term is shown."""
        return self._terms.has_page() and self.currentWidget() is self._terms.page

    def show_election(self) -> None:
        """Show the election that is open."""
        page = self._elections.page
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def show_form(self) -> None:
        """Show the form of a new term."""
        self.setCurrentWidget(self._form_page)

    def begins_term(self) -> bool:
        """Whether the form of a new term is shown."""
        return "_form_page" in self.__dict__ and self.currentWidget() is self._form_page

    def retranslate(self) -> None:
        """Say every text again."""
        pages = (self._terms.page,) if self._terms.has_page() else ()
        forms = (self.new_term,) if "new_term" in self.__dict__ else ()
        for part in (*pages, *self._elections.built(), *forms):
            part.retranslate()


def beside(side: SideList, place: OpenPlace) -> QSplitter:
    """Give the list with what is open beside it."""
    side.setMinimumWidth(LEAST_LIST_WIDTH)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(12)
    splitter.addWidget(Edge(side))
    splitter.addWidget(place)
    splitter.setStretchFactor(0, 0)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([LIST_WIDTH, PAGE_WIDTH])
    return splitter
