"""A decision that something else names: its number, day and title, which open it, and the way to take it out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.step_list import Step, StepList

if TYPE_CHECKING:
    from council_desk.services.register_rows import NamedDecision
    from council_desk.ui.formats import Formats


class DecisionLine(QWidget):
    """One decision. `wanted` tells the kind and the id of what is to be opened."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps, self.remove = StepList(), ToolIcon("trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.steps, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.steps.wanted.connect(self.wanted)

    def show_decision(self, named: "NamedDecision", formats: "Formats", *, fixed: bool = False) -> None:
        """Show its number, day and title; what is fixed cannot be taken out."""
        number = isolated(named.reference) if named.reference else ""
        caption = " · ".join(part for part in (number, formats.day(named.day)) if part)
        self.steps.show_steps([Step(caption, named.title, "decision", named.id)])
        self.remove.setVisible(not fixed)

    def retranslate(self) -> None:
        """Say every text again."""
        self.remove.set_name(self.tr("Take this decision out"))
