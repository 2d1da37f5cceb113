"""An item of the agenda with its motions and actions, as the document shows them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.screens.meetings.actions_card import ItemActionsCard
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.item_card import ItemCard
from council_desk.ui.screens.meetings.motion_card import MotionCard
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard


class ItemSection(QWidget):
    """The cards of one item, below each other."""

    def __init__(self, editor: MeetingEditor, item_id: str, make_motion: Callable[[str], MotionCard]) -> None:
        super().__init__()
        self.item_id = item_id
        self.editor = editor
        self.card = ItemCard(self.editor, item_id)
        self.motions = KeyedColumn[MotionCard](make_motion)
        self.action_card = ItemActionsCard(self.editor, item_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.card, self.motions, self.action_card):
            column.addWidget(widget)

    def cards(self) -> list[MeetingCard]:
        """Give the cards in order."""
        return [self.card, *self.motions.widgets(), self.action_card]

    def refresh(self) -> None:
        """Show the item."""
        motions = self.editor.item(self.item_id).motions
        self.motions.show_keys([motion.id for motion in motions])
        self.motions.setVisible(bool(motions))
        for card in self.cards():
            card.refresh()

    def freeze(self, frozen: bool) -> None:
        """Let the cards only be read, or written again."""
        for card in self.cards():
            card.freeze(frozen)

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards():
            card.retranslate()
