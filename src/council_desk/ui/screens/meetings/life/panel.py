"""What every part of the card of the minutes' life has in common."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import MinutesState
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.life.facts import LifeFacts

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk

Run = Callable[["Callable[[Desk], Any]", str], None]
"""Does a step on the desk and tells it afterwards; what is being typed is written first."""


class Panel(QWidget):
    """A part that is shown in some states of the minutes."""

    states: frozenset[MinutesState] = frozenset()

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__()
        self.editor, self.session = editor, editor.session
        self.run = run
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def begin(self) -> None:
        """Another meeting or another state: nothing half answered stays."""

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:
        """Show how it stands."""

    def retranslate(self) -> None:
        """Say every text again."""
