"""Scrolls to a card and keeps it at the top while the page around it still finds its heights."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

SETTLES_MILLISECONDS = 300


class Aim(QObject):
    """One scroll area. What opens or closes above the card would otherwise push it away a moment later."""

    def __init__(self, area: QScrollArea, page: QWidget) -> None:
        super().__init__(area)
        self._area, self._page = area, page
        self._at: QWidget | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(SETTLES_MILLISECONDS)
        self._end.timeout.connect(self.leave)
        page.installEventFilter(self)
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._scroll())
        area.verticalScrollBar().actionTriggered.connect(lambda _: self.leave())

    def take(self, widget: QWidget) -> None:
        """Bring a widget to the top."""
        self._at = widget
        self._scroll()
        self._end.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Follow the page's layout, and let go when somebody scrolls."""
        if event.type() is QEvent.Type.LayoutRequest and self._at is not None:
            QTimer.singleShot(0, self, self._scroll)
        elif event.type() is QEvent.Type.Wheel:
            self.leave()
        return False

    def _scroll(self) -> None:
        if self._at is not None:
            self._area.verticalScrollBar().setValue(self._at.mapTo(self._page, self._at.rect().topLeft()).y())

    def leave(self) -> None:
        """Let go of it."""
        self._at = None
