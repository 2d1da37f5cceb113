"""Which part of the screen is shown, and what is begun there: said in the top bar and beneath the list."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from council_desk.ui.screens.youth.side import ELECTIONS, FORMER, IN_OFFICE, SideList
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.width import WhenWide

PLAN = "plan"
WORDS_FROM = 900


class PartSwitch(QObject):
    """The segments and the action that begins something new. `chosen` tells that the user turned to another part."""

    chosen = Signal()
    turned = Signal()

    def __init__(self, screen: QWidget, side: SideList) -> None:
        super().__init__(screen)
        self._side = side
        self._narrow = False
        self.segments = SegmentedControl()
        self.new = QAction(screen)
        self.new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        screen.addAction(self.new)
        side.new.clicked.connect(self.new.trigger)
        self.segments.value_changed.connect(lambda _: self.chosen.emit())
        self._width = WhenWide(screen, WORDS_FROM, self._turn)

    def part(self) -> str:
        """Give which part of the screen is shown."""
        return self.segments.value() or IN_OFFICE

    def set_part(self, part: str) -> None:
        """Show another part as the one that is shown."""
        self.segments.set_value(part)
        self.say_new()

    def say_new(self) -> None:
        """Say what can be begun in the part that is shown."""
        text = self.tr("New election") if self.part() == ELECTIONS else self.tr("New term")
        self.new.setText(text)
        self._side.new.setText(text)
        self._side.new.tell_keys("Ctrl+N")
        self._side.new.setVisible(self.part() != FORMER)

    def retranslate(self) -> None:
        """Say every text again."""
        self._say_segments()
        self.say_new()

    def _say_segments(self) -> None:
        self.segments.set_segments(
            [
                (IN_OFFICE, self.tr("In office")),
                (ELECTIONS, self.tr("Elections") if self._narrow else self.tr("Candidates and elections")),
                (FORMER, self.tr("Former")),
                (PLAN, self.tr("Learning plan")),
            ]
        )
        self.segments.setAccessibleName(self.tr("View"))

    def _turn(self, wide: bool) -> None:
        self._narrow = not wide
        self._say_segments()
        self.turned.emit()
