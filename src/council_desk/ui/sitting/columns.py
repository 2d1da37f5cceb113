"""The three columns of a sitting and how they share the width. Where there is no room for all in full, the people and
then the agenda fold into narrow lists, and unfold while the keys are in them.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QStyle, QWidget

from council_desk.ui.sitting.agenda import AgendaColumn
from council_desk.ui.sitting.people import PeopleColumn
from council_desk.ui.width import text_scale

MARGIN, GAP = 16, 14
_AGENDA, _PEOPLE = (270, 212), (264, 226)
"""Widths at the usual text size: comfortable, and the least that is not folded."""
_FOLDED = 56
_MIDDLE = 470
_LEAST_MIDDLE = 300
AGENDA, ITEM, PEOPLE = "agenda", "item", "people"


class Columns(QWidget):
    """Agenda, middle, people, in reading order."""

    arranged = Signal()

    def __init__(self, agenda: AgendaColumn, middle: QStackedWidget, people: PeopleColumn) -> None:
        super().__init__()
        self.agenda, self.middle, self.people = agenda, middle, people
        self._active = ITEM
        for part in (agenda, middle, people):
            part.setParent(self)

    def arrange(self) -> None:
        """Share out the width anew, since something else stands in the middle."""
        self._arrange()

    def activate(self, column: str) -> None:
        """Tell where the keys are: a folded column opens for them."""
        if column != self._active:
            self._active = column
            self._arrange()

    @property
    def active(self) -> str:
        """Where the keys are."""
        return self._active

    def sizeHint(self) -> QSize:
        """Ask for an ordinary window."""
        return QSize(1280, 740)

    def minimumSizeHint(self) -> QSize:
        """Fold rather than push the window wide."""
        return QSize(420, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and direction."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()
        super().changeEvent(event)

    def widths(self, width: int) -> tuple[int, int, int]:
        """Give the widths of agenda, middle and people within a width."""
        scale = max(1.0, text_scale())
        room = width - 2 * MARGIN - 2 * GAP
        middle = round(_MIDDLE * scale)
        for place in (0, 1):
            agenda, people = round(_AGENDA[place] * scale), round(_PEOPLE[place] * scale)
            if agenda + people + middle <= room:
                return agenda, room - agenda - people, people
        agenda, people, folded = round(_AGENDA[1] * scale), round(_PEOPLE[1] * scale), round(_FOLDED * min(scale, 1.6))
        if self._active == PEOPLE:
            agenda = folded
        elif agenda + folded + middle <= room or self._active == AGENDA:
            people = folded
        else:
            agenda = people = folded
        rest = room - agenda - people
        shown = self.middle.currentWidget()
        least = max(_LEAST_MIDDLE, shown.minimumSizeHint().width() if shown is not None else 0)
        if rest < least and self._active != ITEM:  # no room for two: the column that has the keys
            alone = width - 2 * MARGIN
            return (alone, 0, 0) if self._active == AGENDA else (0, 0, alone)
        return agenda, rest, people

    def _arrange(self) -> None:
        scale = max(1.0, text_scale())
        agenda, middle, people = self.widths(self.width())
        height = max(0, self.height() - 2 * MARGIN + 4)
        left = MARGIN
        folded = round(_FOLDED * min(scale, 1.6))
        self.agenda.fold(agenda <= folded)
        self.people.fold(people <= folded)
        for part, width in ((self.agenda, agenda), (self.middle, middle), (self.people, people)):
            part.setVisible(width > 0)
            if width > 0:
                box = QRect(left, MARGIN - 2, width, height)
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
                left += width + GAP
        self.arranged.emit()
