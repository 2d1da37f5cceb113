"""When a widget is wide enough for another layout; how much that is grows with the text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

USUAL_POINTS = 10.0


def text_scale() -> float:
    """Give how much larger than usual the text of the window is."""
    return QApplication.font().pointSizeF() / USUAL_POINTS


class WhenWide(QObject):
    """Calls `turn(wide)` when a widget's width passes a mark, which grows with the text."""

    def __init__(self, widget: QWidget, mark: int, turn: Callable[[bool], None]) -> None:
        super().__init__(widget)
        self._widget, self._mark, self._turn = widget, mark, turn
        self._wide: bool | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the width."""
        if event.type() is QEvent.Type.Resize and watched is self._widget:
            wide = self._widget.width() >= self._mark * text_scale()
            if wide != self._wide:
                self._wide = wide
                self._turn(wide)
        return False
