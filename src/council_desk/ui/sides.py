"""List and open thing side by side; one beneath the other where the screen is narrow, one at a time where it is low."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from council_desk.ui.width import WhenWide, text_scale

SIDE_BY_SIDE_FROM, LOW_BELOW = 700, 330
_LEAST_OPEN, _MOST_OPEN, _SHARE = 320, 400, 0.38


class Edge(QWidget):
    """Holds a side off the edge that QSplitter cuts: from right to left it lays its parts a pixel too far right."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.addWidget(inner)
        self._hold_off()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._hold_off()

    def _hold_off(self) -> None:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(0, 0, 1 if right_to_left else 0, 0)


class Sides(QSplitter):
    """The two sides. The open thing takes its share of the width, at least `least`, until somebody moves the border.

    In a narrow window lower than `low_below` the list has all the room until something is opened, and has it again when
    that closes; `arranged` comes when one of them was shown or hidden.
    """

    arranged = Signal()

    def __init__(
        self,
        listed: QWidget,
        opened: QWidget,
        parent: QWidget | None = None,
        *,
        least: int = _LEAST_OPEN,
        share: float = _SHARE,
        low_below: int = LOW_BELOW,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._least, self._share, self._low_below = least, share, low_below
        self._moved = self._low = False
        self._open = self._some = True
        self._edge, self._opened = Edge(listed), opened
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.addWidget(self._edge)
        self.addWidget(opened)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._width = WhenWide(self, SIDE_BY_SIDE_FROM, self._turn)
        self.splitterMoved.connect(self._border_moved)

    @property
    def is_low(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._low

    def is_open(self) -> bool:
        """Whether the open thing is shown."""
        return self._some and self._open

    def set_open(self, wanted: bool) -> None:
        """Show the open thing, or give its room to the list."""
        self._open = wanted
        self._arrange()

    def set_some(self, some: bool) -> None:
        """Say whether there is anything that could be open."""
        self._some = some
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._look()
        if not self._moved:
            self.share()

    def share(self) -> None:
        """Give the open thing its usual share of the room."""
        scale = text_scale()
        if self.orientation() is Qt.Orientation.Horizontal:
            share = round(min(max(self._least * scale, self.width() * self._share), _MOST_OPEN * scale))
            self.setSizes([self.width() - share, share])
        else:
            self.setSizes([self.height() * 2 // 5, self.height() * 3 // 5])

    def _look(self) -> None:
        low = self.orientation() is Qt.Orientation.Vertical and self.height() < self._low_below * text_scale()
        if low != self._low:
            self._low, self._open = low, not low
            self._arrange()

    def _arrange(self) -> None:
        self._edge.setVisible(not (self._low and self.is_open()))
        self._opened.setVisible(self.is_open())
        self.arranged.emit()

    def _turn(self, wide: bool) -> None:
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._moved = False
        self._look()
        self.share()

    def _border_moved(self) -> None:
        self._moved = True
