"""Runs work off the window's thread and brings what came of it back onto it. Knows nothing of desks or screens."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from council_desk.services.turns import Turns

log = logging.getLogger(__name__)
T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[Exception], None]


class TaskRunner(Protocol):
    """What the session depends on. Exactly one of done and failed is called, on the caller's thread."""

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Do work on the one thread that touches the desk, in the order of the calls."""
        ...

    def compute(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Do work that does not touch the desk: a PDF, a file to read."""
        ...

    def drain(self, milliseconds: int = 30_000) -> bool:
        """Wait for what was begun or stands in line; say whether all of it ended in time."""
        ...


def run_by_turns(
    runner: TaskRunner, turns: "Turns[T]", done: Done[T], failed: Failed, wanted: Callable[[], bool] = lambda: True
) -> None:
    """Do work on the desk's thread one turn after the other; what stands in line is done between two of them.

    No further turn is taken, and nothing called back, once it is no longer wanted.
    """
    going, due = False, True

    def turn() -> tuple[bool, Any]:
        try:
            next(turns)
        except StopIteration as end:
            return True, end.value
        return False, None

    def taken(found: tuple[bool, Any]) -> None:
        nonlocal due
        ended, value = found
        if not wanted():
            return
        if ended:
            done(value)
            return
        due = True
        if not going:
            go()

    def go() -> None:
        nonlocal going, due
        going = True
        while due:  # where the runner works at once, the turns would else stand within each other
            due = False
            runner.run(turn, taken, failed)
        going = False

    go()


class _Call(QRunnable):
    """One piece of work; trivial on purpose, since coverage does not see code on Qt's threads."""

    def __init__(self, runner: "PoolTaskRunner", key: int, work: Callable[[], Any]) -> None:
        super().__init__()
        self._runner, self._key, self._work = runner, key, work

    def run(self) -> None:
        """Work, and post the outcome to the window's thread."""
        self._runner.finished.emit(self._key, outcome(self._work))


def outcome(work: Callable[[], Any]) -> tuple[bool, Any]:
    """Give (True, result) or (False, exception)."""
    try:
        return True, work()
    except Exception as error:  # noqa: BLE001 - handed over to the window's thread, where it is told
        return False, error


class PoolTaskRunner(QObject):
    """One thread for the desk (SQLite has one writer, and order stays plain) and a small pool for the rest."""

    finished = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = QThreadPool(self)
        self._desk.setMaxThreadCount(1)
        self._desk.setExpiryTimeout(-1)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._waiting: dict[int, tuple[Done[Any], Failed]] = {}
        self._last = 0
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Do work on the desk's thread."""
        self._start(self._desk, work, done, failed)

    def compute(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Do work on the pool."""
        self._start(self._pool, work, done, failed)

    def drain(self, milliseconds: int = 30_000) -> bool:
        """Wait for both; callbacks still come through the event loop."""
        return self._desk.waitForDone(milliseconds) and self._pool.waitForDone(milliseconds)

    def _start(self, pool: QThreadPool, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        self._last += 1
        self._waiting[self._last] = (done, failed)
        pool.start(_Call(self, self._last, work))

    @Slot(int, object)
    def _deliver(self, key: int, result: tuple[bool, Any]) -> None:
        done, failed = self._waiting.pop(key)
        succeeded, value = result
        if succeeded:
            done(value)
        else:
            failed(value)


class InlineTaskRunner:
    """Runs everything at once on the caller's thread; for tests and pictures."""

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Work now."""
        succeeded, value = outcome(work)
        if succeeded:
            done(value)
        else:
            failed(value)

    compute = run

    def drain(self, milliseconds: int = 0) -> bool:  # noqa: ARG002 - nothing ever waits here
        """Nothing is left."""
        return True
