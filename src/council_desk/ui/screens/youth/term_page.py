"""Everything about one term as a page of cards: the work on one side, the person on the other."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.service_terms import Asked
from council_desk.domain.terms import Post
from council_desk.ui.aim import Aim
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
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.width import WhenWide

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow

SIDE_BY_SIDE_FROM = 680
_FIRST = 4
"""Cards that are shown at once: the upper ones of both columns."""
_COLUMNS = (
    ("head", "objectives", "works", "reports", "handover"),
    ("growth", "learning", "assistants", "duties", "consent", "own_consent", "appointment", "papers"),
)


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

    def places(self, *names: Sequence[str]) -> dict[str, QVBoxLayout]:
        """Give a place in the two columns for each name; one that stays empty takes no room."""
        places = {}
        for column, mine in zip(self._columns, names, strict=True):
            for name in mine:
                places[name] = QVBoxLayout()
                column.addLayout(places[name])
            column.addStretch(1)
        return places

    def _turn(self, wide: bool) -> None:
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class TermPage(QWidget):
    """The page of the term that is open. The upper cards come first, the others a moment later."""

    head: HeadCard
    growth: GrowthCard
    objectives: ObjectivesCard
    learning: LearningCard
    works: WorksCard
    assistants: AssistantsCard
    reports: ReportsCard
    duties: DutiesCard
    handover: HandoverCard
    appointment: AppointmentCard
    papers: PapersCard
    consent: ConsentCard
    own_consent: OwnConsentCard

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
        columns = Columns()
        self.area = Scroll(columns)
        self.aim = Aim(self.area, columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._makers: dict[str, Callable[[], TermCard | ConsentCard]] = {
            "head": lambda: HeadCard(editor, book, words),
            "growth": lambda: GrowthCard(editor, book, words),
            "objectives": lambda: ObjectivesCard(editor, book, words),
            "learning": lambda: LearningCard(editor, book, words),
            "works": lambda: WorksCard(editor, book, words),
            "assistants": lambda: AssistantsCard(editor, book, words, helpers),
            "reports": lambda: ReportsCard(editor, book, words),
            "duties": lambda: DutiesCard(editor, book),
            "handover": lambda: HandoverCard(editor, book, words),
            "appointment": lambda: AppointmentCard(editor, book),
            "papers": lambda: PapersCard(editor, book),
            "consent": lambda: ConsentCard(editor.consent),
            "own_consent": lambda: OwnConsentCard(editor.consent),
        }
        self._names = tuple(self._makers)
        self._places = columns.places(*_COLUMNS)
        self._made: dict[str, TermCard | ConsentCard] = {}
        for name in self._names[:_FIRST]:
            self._make(name)
        self._rest = Unfolding(self.area, self._show_card)
        editor.opened.connect(self.start)
        editor.changed.connect(self.refresh)

    @property
    def cards(self) -> tuple[TermCard, ...]:
        """The cards of the term that are there so far, from the top."""
        return tuple(card for card in self._made.values() if isinstance(card, TermCard))

    @property
    def consents(self) -> tuple[ConsentCard, ...]:
        """The cards of the consents, as far as they are there."""
        return tuple(card for card in self._made.values() if isinstance(card, ConsentCard))

    def _make(self, name: str) -> "TermCard | ConsentCard":
        card = self._made[name] = self._makers[name]()
        setattr(self, name, card)
        card.retranslate()
        self._places[name].addWidget(card)
        if isinstance(card, HeadCard):
            card.settle_wanted.connect(self.settle)
            card.own_wanted.connect(self.own_wanted)
            card.removal_wanted.connect(self.removal_wanted)
            card.election_wanted.connect(self.election_wanted)
        elif isinstance(card, AssistantsCard):
            card.wanted.connect(self.term_wanted)
            card.new_wanted.connect(self.assistant_wanted)
        elif isinstance(card, HandoverCard):
            card.ended.connect(self._show_papers)
        return card

    def start(self) -> None:
        """Show another term from the top."""
        self.area.verticalScrollBar().setValue(0)
        if not self.editor.is_open:
            return
        for card in self.cards:
            card.start()
        for consent in self.consents:
            consent.form.forget()
        for name in self._names[_FIRST:]:
            if name in self._made:
                self._made[name].hide()
        self._rest.begin(len(self._names), _FIRST)
        self.refresh()

    def refresh(self) -> None:
        """Show the term as it stands now."""
        for place in range(self._rest.done):
            self._show_card(place)

    def complete(self) -> None:
        """Show now what else is shown a moment after the upper cards."""
        self._rest.finish()

    def show_helpers(self) -> None:
        """Show who helps, after the list of terms was read again."""
        if "assistants" in self._made:
            self.assistants.refresh()

    def _show_card(self, place: int) -> None:
        if not self.editor.is_open:
            return
        name = self._names[place]
        card = self._made.get(name)
        if card is None:
            card = self._make(name)
            if isinstance(card, TermCard):
                card.start()
        if isinstance(card, TermCard):
            card.setVisible(name != "assistants" or self.editor.value.post is Post.YOUTH_MAYOR)
            card.refresh()
        elif self.editor.consent.is_open:
            card.refresh()
        else:
            card.hide()

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

    def _show_papers(self) -> None:
        self.complete()
        self._go(self.papers, self.papers)

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
