"""The agenda in short: the items in order, with what came of each; items are added, moved and removed here too."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.agenda import ItemOutcome, outcome_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.screens.meetings.plan_line import PlanLine
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList

TONES = {
    ItemOutcome.NONE: "due",
    ItemOutcome.POSTPONED: "waiting",
    ItemOutcome.DECIDED: "good",
    ItemOutcome.DEALT_WITH: "neutral",
}


class AgendaCard(MeetingCard):
    """The agenda of the meeting."""

    item_wanted = Signal()
    item_chosen = Signal(str)
    move_wanted = Signal(str, int)
    removal_wanted = Signal(str)

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self._shown: Any = None
        self.planned = PlanLine()
        self.up, self.down, self.remove = ToolIcon("up"), ToolIcon("down"), ToolIcon("trash")
        for widget in (self.planned, self.up, self.down, self.remove):
            self.add_to_header(widget)
        self.list = MasterList()
        self.none = PlainLabel("", "muted", wrap=True)
        self.add = Button(kind="quiet", icon="plus")
        self.body.addWidget(self.none)
        self.body.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.add.clicked.connect(self.item_wanted)
        self.list.opened.connect(self.item_chosen)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def _move(self, by: int) -> None:
        if self.list.current_key():
            self.move_wanted.emit(self.list.current_key(), by)

    def _remove(self) -> None:
        if self.list.current_key():
            self.removal_wanted.emit(self.list.current_key())

    def refresh(self) -> None:
        """Show the items."""
        agenda = self.editor.meeting.agenda
        available = self.editor.meeting.available_minutes
        if self._shown is not None and agenda is self._shown[0] and available == self._shown[1]:
            return
        self._shown = (agenda, available)
        formats = self.session.formats
        self.list.set_items(
            [
                Item(
                    item.id,
                    f"{formats.digits(item.number)}. {item.title}",
                    pill=self._outcome(outcome_of(item)),
                    tone=TONES[outcome_of(item)],  # type: ignore[arg-type]
                    trailing=self._minutes(item.planned_minutes),
                )
                for item in agenda
            ]
        )
        if agenda and not self.list.current_key():
            self.list.select(agenda[0].id)
        rows = sum(self.list.sizeHintForRow(row) for row in range(len(agenda)))
        self.list.setFixedHeight(rows + 4)
        self.list.setVisible(bool(agenda))
        self.none.setVisible(not agenda)
        for button in (self.up, self.down, self.remove):
            button.setVisible(bool(agenda))
        self.planned.show_plan(self.editor.meeting, formats)

    def _minutes(self, minutes: int | None) -> str:
        return self.tr("{number} min").format(number=self.session.formats.number(minutes)) if minutes else ""

    def _outcome(self, outcome: ItemOutcome) -> str:
        return {
            ItemOutcome.NONE: self.tr("no outcome"),
            ItemOutcome.POSTPONED: self.tr("postponed"),
            ItemOutcome.DECIDED: self.tr("decided"),
            ItemOutcome.DEALT_WITH: self.tr("dealt with"),
        }[outcome]

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        self.set_title(self.tr("Agenda"))
        self.list.setAccessibleName(self.tr("Agenda"))
        self.none.setText(self.tr("No item yet. The minutes follow the agenda: add what is to be spoken about."))
        self.add.setText(self.tr("New item"))
        self.add.setToolTip(self.tr("Add an item after the current one (Ctrl+Enter or Alt+I)"))
        self.up.set_name(self.tr("Move up (Alt+Up)"))
        self.down.set_name(self.tr("Move down (Alt+Down)"))
        self.remove.set_name(self.tr("Remove the item (Ctrl+Shift+Delete)"))
