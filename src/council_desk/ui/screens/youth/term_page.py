"""Everything about one term as a page of cards: the work on one side, the person on the other."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.service_terms import Asked
from council_desk.domain.terms import Post
from council_desk.ui.aim import Aim
from council_desk.ui.screens.meetings.parts import WhenWide
from council_desk.ui.screens.people.consent_card import ConsentCard, OwnConsentCard
from council_desk.ui.screens.youth.appointment_card import AppointmentCard
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.growth_card import GrowthCard
from council_desk.ui.screens.youth.handover_card import HandoverCard
from council_desk.ui.screens.youth.head_card import HeadCard
from council_desk.ui.screens.youth.learning_card import LearningCard
from council_desk.ui.screens.youth.objectives_card import ObjectivesCard
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.screens.youth.reports_card import ReportsCard
from council_desk.ui.screens.youth.small_cards import AssistantsCard, DutiesCard, PapersCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.screens.youth.works_card import WorksCard
from council_desk.ui.unfolding import Unfolding
from council_desk.ui.widgets.cards import Card, Scroll

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow

SIDE_BY_SIDE_FROM = 680
_FIRST = 4
"""Cards that are shown at once: the upper ones of both columns."""


class Columns(QWidget):
    """Two columns of cards; one beneath the other where the page is narrow."""

    def __init__(self, first: Sequence[QWidget] = (), second: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._columns = []
        for stretch in (55, 45):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            self._row.addWidget(part, stretch)
            self._columns.append(column)
        self.fill(first, second)
        self._width = WhenWide(self, SIDE_BY_SIDE_FROM, self._turn)

    def fill(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        """Put cards into the two columns, once."""
        for column, widgets in zip(self._columns, (first, second), strict=True):
            for widget in widgets:
                column.addWidget(widget)
            if widgets:
                column.addStretch(1)

    def _turn(self, wide: bool) -> None:
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class TermPage(QWidget):
    """The page of the term that is open."""

    own_wanted = Signal()
    removal_wanted = Signal()
    term_wanted = Signal(str)
    assistant_wanted = Signal()
    election_wanted = Signal(str)

    def __init__(
        self,
        editor: TermEditor,
        book: PeopleBook,
        words: Wording,
        helpers: "Callable[[], Sequence[AssignmentRow]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        # The place of the cards comes first: each time that a card gets another parent, all within it is styled anew.
        columns = Columns()
        self.area = Scroll(columns)
        self.aim = Aim(self.area, columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.head = HeadCard(editor, book, words)
        self.objectives, self.works = ObjectivesCard(editor, book, words), WorksCard(editor, book, words)
        self.reports, self.growth = ReportsCard(editor, book, words), GrowthCard(editor, book, words)
        self.learning, self.handover = LearningCard(editor, book, words), HandoverCard(editor, book, words)
        self.duties, self.papers = DutiesCard(editor, book), PapersCard(editor, book)
        self.appointment = AppointmentCard(editor, book)
        self.assistants = AssistantsCard(editor, book, words, helpers)
        self.consent, self.own_consent = ConsentCard(editor.consent), OwnConsentCard(editor.consent)
        first: tuple[Card, ...] = (self.head, self.objectives, self.works, self.reports, self.handover)
        second: tuple[Card, ...] = (
            self.growth,
            self.learning,
            self.assistants,
            self.duties,
            self.consent,
            self.own_consent,
            self.appointment,
            self.papers,
        )
        from_the_top = (card for beside in zip_longest(first, second) for card in beside)
        self.cards = tuple(card for card in from_the_top if isinstance(card, TermCard))
        self.consents = (self.consent, self.own_consent)
        columns.fill(first, second)
        self._rest = Unfolding(self.area, self._show_card)
        self.head.settle_wanted.connect(self.settle)
        self.head.own_wanted.connect(self.own_wanted)
        self.head.removal_wanted.connect(self.removal_wanted)
        self.head.election_wanted.connect(self.election_wanted)
        self.assistants.wanted.connect(self.term_wanted)
        self.assistants.new_wanted.connect(self.assistant_wanted)
        self.handover.ended.connect(lambda: self._go(self.papers, self.papers))
        editor.opened.connect(self.start)
        editor.changed.connect(self.refresh)

    def start(self) -> None:
        """Show another term from the top."""
        self.area.verticalScrollBar().setValue(0)
        if not self.editor.is_open:
            return
        for card in self.cards:
            card.start()
        for consent in self.consents:
            consent.form.forget()
        for below in (*self.cards[_FIRST:], *self.consents):
            below.hide()
        self._rest.begin(len(self.cards) + len(self.consents), _FIRST)
        self.refresh()

    def refresh(self) -> None:
        """Show the term as it stands now."""
        for place in range(self._rest.done):
            self._show_card(place)

    def complete(self) -> None:
        """Show now what else is shown a moment after the upper cards."""
        self._rest.finish()

    def _show_card(self, place: int) -> None:
        if not self.editor.is_open:
            return
        if place < len(self.cards):
            card = self.cards[place]
            card.setVisible(card is not self.assistants or self.editor.value.post is Post.YOUTH_MAYOR)
            card.refresh()
            return
        consent = self.consents[place - len(self.cards)]
        if self.editor.consent.is_open:
            consent.refresh()
        else:
            consent.hide()

    def settle(self, asked: Asked) -> None:
        """Go to where a thing that is asked for is settled."""
        self.complete()
        if asked is Asked.REPORT:
            self.write_report()
        elif asked is Asked.EVALUATION:
            self._go(self.growth, self.growth)
            self.growth.evaluate()
        elif asked is Asked.OBJECTIVE:
            self._go(self.objectives, self.objectives.new)
        elif asked is Asked.GUARDIAN_CONSENT:
            self._go(self.consent, self.consent.giver)
        elif asked is Asked.OWN_CONSENT:
            self._go(self.own_consent, self.own_consent.mine)
        else:
            self._go(self.handover, self.handover.propose)

    def write_report(self) -> None:
        """Go to the report that is to be written now, and begin it."""
        self.complete()
        self.reports.write_next()
        self.aim.take(self.reports)

    def _go(self, card: QWidget, focus: QWidget) -> None:
        self.complete()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.aim.take(card)

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards:
            card.retranslate()
        for consent in self.consents:
            consent.retranslate()
        self.refresh()
