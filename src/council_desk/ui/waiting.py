"""What waits for the user on screens that are not at the front; counted when a desk opens and after each change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from council_desk.services.desk import Desk

AFTER_MILLISECONDS = 1_500
"""While somebody types, a change comes every moment; it is counted so long after the first of them."""


class Waiting(QObject):
    """Counts by the names of screens; `changed` comes when one of them is another than before."""

    changed = Signal()

    def __init__(
        self, session: DeskSession, counters: "Mapping[str, Callable[[Desk, str], int]]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._counters = session, dict(counters)
        self._counts: dict[str, int] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MILLISECONDS)
        self._later.timeout.connect(self.look)
        session.opened.connect(self.look)
        session.closed.connect(self._forget)
        session.council_changed.connect(lambda _: self.look())
        session.changed.connect(lambda _: None if self._later.isActive() else self._later.start())

    def count(self, name: str) -> int:
        """Give how much waits on a screen."""
        return self._counts.get(name, 0)

    def look(self) -> None:
        """Count now."""
        council = self._session.council_id
        if council is None or not self._session.is_open:
            return

        def work(desk: "Desk") -> dict[str, int]:
            return {name: counter(desk, council) for name, counter in self._counters.items()}

        def take(counts: dict[str, int]) -> None:
            if council == self._session.council_id and counts != self._counts:
                self._counts = counts
                self.changed.emit()

        self._session.read(work, take)

    def _forget(self) -> None:
        self._later.stop()
        self._counts = {}
