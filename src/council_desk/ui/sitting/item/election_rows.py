"""The parts of an election's card: a number that goes on by Space and Enter, and the line of one candidate."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from council_desk.ui.formats import Formats
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.fields import NumberField
from council_desk.ui.widgets.labels import ElidedLabel, Pill

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
MOST_BALLOTS = 99_999


class TallyField(NumberField):
    """A number of ballots. Space and Enter go to the next, Backspace in the empty field to the one before."""

    moved = Signal(int)

    def __init__(self, formats: Callable[[], Formats], minimum: int = 0, maximum: int = MOST_BALLOTS) -> None:
        super().__init__(formats, minimum, maximum)
        self.setMinimumWidth(72)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that go on; letters are no numbers."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        typed = event.text()
        if held:
            super().keyPressEvent(event)
        elif event.key() in _ENTER or (typed and typed.isspace() and event.key() != Qt.Key.Key_Tab):
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.moved.emit(-1)
        elif not typed or not typed.isprintable() or typed.isdecimal():
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Put the cursor here, the number selected so that typing replaces it."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.selectAll()


class CandidateRow(QWidget):
    """One candidate and the ballots for them."""

    removed = Signal()

    def __init__(self, formats: Callable[[], Formats]) -> None:
        super().__init__()
        self.name, self.votes = ElidedLabel(), TallyField(formats)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.votes.setFixedWidth(96)
        self.state, self.remove = Pill(), ToolIcon("trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for widget in (self.state, self.votes, self.remove):
            row.addWidget(widget)
        self.remove.clicked.connect(self.removed)

    def show_candidate(self, name: str, votes: int, *, touched: bool) -> None:
        """Show a candidate; votes that are being typed are left alone, and nobody's stay empty until they are typed."""
        self.name.setText(name)
        if (self.votes.value() or 0) != votes or (not votes and not touched and self.votes.text()):
            self.votes.set_value(votes if votes or touched else None)

    def retranslate(self) -> None:
        """Say every text again."""
        self.votes.setAccessibleName(self.tr("Votes for {name}").format(name=self.name.text()))
        self.remove.set_name(self.tr("Take this candidate off"))
