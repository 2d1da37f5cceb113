"""Everything about one project as one page of cards."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.aim import Aim
from council_desk.ui.clock import today
from council_desk.ui.paper_output import PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.reading_order import tab_stops
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.facts_card import FactsCard
from council_desk.ui.screens.projects.foot_card import FootCard
from council_desk.ui.screens.projects.glance_card import GlanceCard
from council_desk.ui.screens.projects.money_cards import ExpensesCard, FundingCard, MoneyCard
from council_desk.ui.screens.projects.parts import ProjectCard
from council_desk.ui.screens.projects.people_card import PeopleCard
from council_desk.ui.screens.projects.photos_card import PhotosCard
from council_desk.ui.screens.projects.plan_cards import MilestonesCard, SessionsCard
from council_desk.ui.screens.projects.telling_cards import ReportsCard, ResultCard, ThreadCard
from council_desk.ui.unfolding import Unfolding
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.cards import Scroll

COPIES = ("internal", "municipality", "public")
_FIRST = 2
"""Cards that are there from the beginning: they fill the view."""
_BELOW: dict[str, type[ProjectCard]] = {
    "people": PeopleCard,
    "milestones": MilestonesCard,
    "sessions": SessionsCard,
    "money": MoneyCard,
    "funding": FundingCard,
    "expenses": ExpensesCard,
    "photos": PhotosCard,
    "reports": ReportsCard,
    "result": ResultCard,
    "thread_card": ThreadCard,
    "foot": FootCard,
}
"""The cards below them, in their order, by the names under which the page has them."""


class ProjectPage(QWidget):
    """One project. `wanted` tells the kind and the id of what is to be opened elsewhere."""

    wanted = Signal(str, str)
    closed = Signal()
    template_wanted = Signal(str)
    removal_wanted = Signal()
    people: PeopleCard
    milestones: MilestonesCard
    sessions: SessionsCard
    money: MoneyCard
    funding: FundingCard
    expenses: ExpensesCard
    photos: PhotosCard
    reports: ReportsCard
    result: ResultCard
    thread_card: ThreadCard
    foot: FootCard

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.glance, self.facts = GlanceCard(editor), FactsCard(editor)
        self._cards: list[ProjectCard] = [self.glance, self.facts]
        self.print_button, self.close_button = ToolIcon("print"), ToolIcon("close")
        self.saved = SavedLabel()
        self._papers = PaperOutput(self, self.session)
        self._menu = QMenu(self.print_button)
        self.sheets = [PaperMenu(self._papers, partial(self._order, copy), self._name, self._menu) for copy in COPIES]
        for sheet in self.sheets:
            self._menu.addMenu(sheet)
        self.print_button.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.print_button.setMenu(self._menu)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for card in self._cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.area = Scroll(page)
        self._aim = Aim(self.area, page)
        head = QHBoxLayout()
        head.addWidget(self.saved, 1)
        head.addWidget(self.print_button)
        head.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)
        self._rest = Unfolding(self.area, self._show_card)
        editor.opened.connect(self._start)
        editor.changed.connect(self.refresh)
        self.saved.follow(editor.saving)
        self.close_button.clicked.connect(self.closed)
        self.glance.wanted.connect(self.wanted)
        self.glance.part_wanted.connect(self.go_to_part)

    def cards(self) -> tuple[ProjectCard, ...]:
        """Give the cards that are there, in reading order: the first two at once, all of them a moment later."""
        return tuple(self._cards)

    def focus(self) -> None:
        """Go into the project."""
        self.facts.title.setFocus()

    def go_to_part(self, name: str) -> None:
        """Go to the card of a name, into its first field."""
        self.complete()
        card: ProjectCard = getattr(self, name)
        next(iter(tab_stops(card)), card).setFocus(Qt.FocusReason.OtherFocusReason)
        self._aim.take(card)

    def complete(self) -> None:
        """Show now what else is shown a moment after the first cards."""
        self._rest.finish()

    def refresh(self) -> None:
        """Show the project as it stands now."""
        if not self.editor.is_open:
            return
        for card in self._cards[: self._rest.done]:
            card.refresh()
        if self._rest.done > _FIRST:
            self.editor.around_wanted.emit()

    def _start(self) -> None:
        """Show another project from the top: its first cards at once, the others when these have been drawn."""
        self.area.verticalScrollBar().setValue(0)
        self.area.setVisible(self.editor.is_open)
        self.print_button.setEnabled(self.editor.is_open)
        for card in self._cards:
            card.start()
        for card in self._cards[_FIRST:]:
            card.hide()
        self._rest.begin(_FIRST + len(_BELOW), _FIRST)

    def _show_card(self, place: int) -> None:
        """Show the project in the card at a place, which is made for the first project that is shown."""
        self.editor.around_wanted.emit()
        if place == len(self._cards):
            self._build(list(_BELOW)[place - _FIRST])
        if self.editor.is_open:
            self._cards[place].show()
            self._cards[place].refresh()

    def _build(self, name: str) -> None:
        card = _BELOW[name](self.editor)
        setattr(self, name, card)
        card.retranslate()
        self._column.insertWidget(len(self._cards), card)
        self._cards.append(card)
        if isinstance(card, PeopleCard | ThreadCard):
            card.wanted.connect(self.wanted)
        elif isinstance(card, FootCard):
            card.template_wanted.connect(self.template_wanted)
            card.removal_wanted.connect(self.removal_wanted)

    def _order(self, copy: str) -> Order | None:
        if not self.editor.is_open:
            return None
        self.editor.flush()
        return Order(kind=DocumentKind.PROJECT_SHEET, subject=self.editor.project_id, copy=copy, on=today())

    def _name(self, _record: object) -> str:
        return safe_file_name(self.tr("Project sheet"), self.editor.project.title)

    def retranslate(self) -> None:
        """Say every text again."""
        names = (
            self.tr("Project sheet, internal"),
            self.tr("Project sheet for the municipality"),
            self.tr("Project sheet, public"),
        )
        for sheet, name in zip(self.sheets, names, strict=True):
            sheet.say(name)
        self.print_button.set_name(self.tr("Print or save the project sheet"))
        self.close_button.set_name(self.tr("Close the project: the others take the whole width"), "Esc")
        for card in self.cards():
            card.retranslate()
        self.refresh()
        self.saved.say()
