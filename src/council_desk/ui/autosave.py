"""Saves what is typed: soon after the last keystroke, at the latest a moment after the first."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

AFTER_LAST_MILLISECONDS = 300
AFTER_FIRST_MILLISECONDS = 800
AGAIN_MILLISECONDS = 10_000


class SaveState(Enum):
    """How what stands on the screen stands to what is on the disk."""

    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"


class Autosave(QObject):
    """Calls `save(done, failed)` when it is time; one of the two is called back, or neither if the desk closed.

    The page around may be gone before the answer: what was not saved is told all the same.
    """

    state_changed = Signal()
    saved = Signal()

    def __init__(
        self, save: Callable[[Callable[[], None], Callable[[Exception], None]], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._dirty = False
        self._running = 0
        self._serial = 0
        self._failed = False
        self._quiet = self._timer(AFTER_LAST_MILLISECONDS)
        self._latest = self._timer(AFTER_FIRST_MILLISECONDS)
        self._again = self._timer(AGAIN_MILLISECONDS)
        self.failed_with: Callable[[Exception], None] = lambda _: None

    @property
    def state(self) -> SaveState:
        """Give the state."""
        if self._failed:
            return SaveState.FAILED
        return SaveState.WAITING if self._dirty or self._running else SaveState.SAVED

    @property
    def pending(self) -> bool:
        """Whether something typed is not yet handed over."""
        return self._dirty

    def touch(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()
        self.state_changed.emit()

    def flush(self) -> None:
        """Hand over now what was typed."""
        self._quiet.stop()
        self._latest.stop()
        self._again.stop()
        if not self._dirty:
            return
        self._dirty = False
        self._running += 1
        serial = self._serial
        self._save(lambda: self._done(serial), lambda error: self._lost(serial, error))

    def forget(self) -> None:
        """Another thing is edited from now on; answers for the one before no longer count."""
        self._serial += 1
        self._dirty = self._failed = False
        self._running = 0
        for timer in (self._quiet, self._latest, self._again):
            timer.stop()
        self.state_changed.emit()

    def _done(self, serial: int) -> None:
        if serial != self._serial or not isValid(self):
            return
        self._running -= 1
        self._failed = False
        self.saved.emit()
        self.state_changed.emit()

    def _lost(self, serial: int, error: Exception) -> None:
        if serial == self._serial and isValid(self):
            self._running -= 1
            first, self._failed = not self._failed, True
            self._dirty = True
            self._again.start()
            self.state_changed.emit()
            if not first:
                return
        self.failed_with(error)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer
