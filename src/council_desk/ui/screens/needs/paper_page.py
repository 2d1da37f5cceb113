"""Everything about one need or initiative as one page of cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.needs import CARRIED
from council_desk.ui.screens.decisions.thread_steps import ThreadSteps
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.screens.needs.carriers_card import CarriersCard
from council_desk.ui.screens.needs.course_card import CourseCard
from council_desk.ui.screens.needs.ladder_card import LadderCard
from council_desk.ui.screens.needs.said_card import SaidCard
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.step_list import StepList

if TYPE_CHECKING:
    from council_desk.services.paper_file import PaperFile


class CameOfItCard(Card):
    """The thread from the need on, and at the end the way to remove it."""

    removal_wanted = Signal()

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.around = around
        self.steps = ThreadSteps(around.session, self)
        self.list = StepList()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.remove = Button(kind="danger", icon="trash")
        self.body.addWidget(self.list)
        self.body.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        self.body.addLayout(foot)
        self.list.wanted.connect(around.place_wanted)
        self.remove.clicked.connect(self.removal_wanted)

    def refresh(self) -> None:
        """Show the thread."""
        thread = self.around.file.thread if self.around.file is not None else ()
        self.list.show_steps([self.steps.step(one) for one in thread])
        self.list.setVisible(bool(thread))
        self.nothing.setVisible(not thread)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What came of it"))
        self.nothing.setText(self.tr("No meeting has dealt with it yet, and no project has come of it."))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove this need or initiative"))
        self.refresh()


class PaperPage(QWidget):
    """The page; empty while nothing is open."""

    removal_wanted = Signal()

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around, self.editor = around, around.editor
        self.said, self.course = SaidCard(around), CourseCard(around)
        self.ladder, self.carriers = LadderCard(around), CarriersCard(around)
        self.came = CameOfItCard(around)
        self._cards = (self.said, self.course, self.ladder, self.carriers, self.came)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.area = Scroll(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self.came.removal_wanted.connect(self.removal_wanted)
        around.offered.connect(self._offer)
        self.retranslate()

    def start(self) -> None:
        """Show another one from the top."""
        self.area.verticalScrollBar().setValue(0)
        self.said.form.forget()
        self.course.start()
        self.ladder.start()
        self.carriers.start()
        self.refresh()

    def take_file(self, file: "PaperFile | None") -> None:
        """Take what is known around the open one."""
        self.around.file = file
        self.refresh()

    def refresh(self) -> None:
        """Show it as it stands now."""
        is_open = self.editor.is_open
        climbs = is_open and (self.editor.value.paper_type in CARRIED or self.editor.value.ladder is not None)
        for card in self._cards:
            card.setVisible(is_open and (climbs or card not in {self.ladder, self.carriers}))
            if not card.isHidden():
                card.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self._cards:
            card.retranslate()

    def _offer(self) -> None:
        self.said.offer()
        self.carriers.offer()
        if self.editor.is_open:
            self.refresh()
