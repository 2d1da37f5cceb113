"""Makes many documents one after the other, each to the printer or into a folder; can be stopped between two."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from council_desk.files import save_file

if TYPE_CHECKING:
    from council_desk.domain.paperwork import Order
    from council_desk.ui.desk_session import DeskSession


@dataclass(frozen=True, slots=True)
class Task:
    """One document that is wanted: its order, the name of its file without ending, and how often it is printed."""

    order: "Order"
    name: str
    copies: int = 1


Deliver = Callable[[bytes, Task], object]
"""Brings a finished PDF where it belongs; runs beside the window's thread and may raise DeskError."""


class PrintRun(QObject):
    """One run over tasks. What was delivered before it was stopped, or before something failed, stays delivered."""

    progressed = Signal(int, object)
    """How many are done, and the task that is now at work."""
    ended = Signal(int, bool)
    """How many were delivered, and whether the run was stopped before its end."""
    failed = Signal(object, object)
    """The error, and the task that it happened to; the run is over."""

    def __init__(
        self, session: "DeskSession", tasks: Sequence[Task], deliver: Deliver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._deliver = session, tuple(tasks), deliver
        self._done = 0
        self._stopped = False

    def start(self) -> None:
        """Begin with the first task."""
        QTimer.singleShot(0, self, self._next)

    def stop(self) -> None:
        """Begin no further task; the one at work is brought to its end."""
        self._stopped = True

    def _next(self) -> None:
        if self._stopped or self._done == len(self._tasks):
            self.ended.emit(self._done, self._done < len(self._tasks))
            return
        task = self._tasks[self._done]
        self.progressed.emit(self._done, task)

        def deliver(made: Any, _record: Any) -> None:
            self._session.compute(lambda: self._deliver(made.pdf, task), delivered, failed)

        def delivered(_: object) -> None:
            self._done += 1
            self.start()  # through the event loop: a click on the way out is seen between two tasks

        def failed(error: Exception) -> None:
            self.failed.emit(error, task)

        self._session.document(task.order, deliver, failed)


def into_folder(folder: Path) -> Deliver:
    """Save each document into a folder; a name that is taken there gets a number, and nothing is written over."""

    def deliver(pdf: bytes, task: Task) -> Path:
        path, place = folder / f"{task.name}.pdf", 2
        while path.exists():
            path, place = folder / f"{task.name} ({place}).pdf", place + 1
        save_file(path, pdf)
        return path

    return deliver
