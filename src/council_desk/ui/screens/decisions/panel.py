"""Beside the register: the open decision as cards, or the pages of its extract."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.preview import PagePreview, Source
from council_desk.ui.saved_label import saved_words
from council_desk.ui.screens.decisions.cards import ExecutionCard, FactsCard, ThreadCard
from council_desk.ui.screens.decisions.editor import ExecutionEditor
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.register_rows import DecisionRow

READ, PAGES = "read", "pages"
COPIES = ("internal", "municipality", "public")


class DecisionPanel(QWidget):
    """One decision. `wanted` tells the kind and the id of what is to be opened."""

    wanted = Signal(str, str)
    closed = Signal()

    def __init__(
        self,
        editor: ExecutionEditor,
        candidates: "Callable[[], Sequence[DecisionRow]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.decision = FactsCard(editor)
        self.execution = ExecutionCard(editor, candidates)
        self.thread_card = ThreadCard(editor)
        self.switch = SegmentedControl()
        self.preview = PagePreview(self.session)
        self.close_button = ToolIcon("close")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.decision, self.execution, self.thread_card):
            column.addWidget(card)
        column.addStretch(1)
        self.area = Scroll(page)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.preview)
        head = QHBoxLayout()
        head.addWidget(self.switch)
        head.addStretch(1)
        head.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(self.stack, 1)
        editor.opened.connect(self._start)
        editor.changed.connect(self.refresh)
        editor.saving.state_changed.connect(self._say_saved)
        editor.saving.saved.connect(self._refresh_pages)
        self.switch.value_changed.connect(lambda _: self._turn())
        self.close_button.clicked.connect(self.closed)
        self.execution.decision_wanted.connect(lambda key: self.wanted.emit("decision", key))
        self.thread_card.wanted.connect(self.wanted)

    def focus(self) -> None:
        """Go into the decision."""
        if self.switch.value() == PAGES:
            self.preview.view.setFocus()
        elif self.editor.may_write:
            self.execution.state.setFocus()
        else:
            row = next((row for row in self.thread_card.steps.rows if row.step.kind), None)
            (row or self.switch).setFocus()

    def show_pages(self, *, shown: bool) -> None:
        """Show the extract, or the decision itself."""
        self.switch.set_value(PAGES if shown else READ)
        self._turn()

    def refresh(self) -> None:
        """Show the decision as it stands now."""
        for card in (self.decision, self.execution, self.thread_card):
            card.refresh()

    def _start(self) -> None:
        self.area.verticalScrollBar().setValue(0)
        self.execution.start()
        if self.switch.value() == PAGES:
            self._turn()

    def _turn(self) -> None:
        pages = self.switch.value() == PAGES
        self.stack.setCurrentWidget(self.preview if pages else self.area)
        motion_id = self.editor.motion_id
        self.preview.show_source(Source.of(extract_order(motion_id)) if pages and motion_id else None)

    def _refresh_pages(self) -> None:
        if self.switch.value() == PAGES:
            self.preview.refresh()

    def _say_saved(self) -> None:
        self.execution.say_saved(saved_words(self.editor.saving.state))

    def retranslate(self) -> None:
        """Say every text again."""
        self.switch.set_segments([(READ, self.tr("Decision")), (PAGES, self.tr("Extract"))])
        self.close_button.set_name(self.tr("Close the decision: the register takes the whole width"), "Esc")
        copies = (self.tr("internal"), self.tr("for the municipality"), self.tr("public"))
        self.preview.set_copies(list(zip(COPIES, copies, strict=True)))
        self.execution.retranslate()
        self.thread_card.retranslate()
        self.refresh()
        self._say_saved()


def extract_order(motion_id: str, copy: str = COPIES[0]) -> Order:
    """Give the order of a decision's extract."""
    return Order(kind=DocumentKind.EXTRACT, subject=motion_id, copy=copy)
