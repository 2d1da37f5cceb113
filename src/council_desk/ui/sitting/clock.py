"""The clock of a sitting: one for the whole page, so that every part shows the same second."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

SECOND = 1_000


class SittingClock(QObject):
    """Tells the time in the desk's zone, and each second that it went on. A test puts its own `now` in place."""

    ticked = Signal()

    def __init__(self, zone: dt.tzinfo = dt.UTC, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.now: Callable[[], dt.datetime] = self._now
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.ticked)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()
        self.ticked.emit()

    def stop(self) -> None:
        """Tick no more; `now` still tells the time."""
        self._timer.stop()

    def _now(self) -> dt.datetime:
        return dt.datetime.now(self.zone).replace(microsecond=0)
