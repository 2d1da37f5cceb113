"""Looks, each time a desk is opened, whether what is sealed is as it was sealed; tells it if not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from council_desk.errors import DeskError, sentence
from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from council_desk.services.sealing import Finding

AFTER_MILLISECONDS = 1_500
"""The screens come first."""
_ONE = sentence(
    "Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list."
)
_SEVERAL = sentence(
    "Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, "
    "show the whole list."
)


class SealWatch(QObject):
    """Checks the seals of every desk that is opened; what was changed is reported, and stands in a banner."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MILLISECONDS)
        self._soon.timeout.connect(self.check)
        session.opened.connect(self._soon.start)
        session.closed.connect(self._soon.stop)

    def check(self) -> None:
        """Look at all seals of the desk, meeting by meeting: what is typed meanwhile is saved in between."""
        self._session.read(
            lambda desk: (desk.seals.check_chains(), desk.seals.sealed_meetings()),
            lambda read: self._go_on(list(read[0]), list(read[1])),
        )

    def _go_on(self, findings: "list[Finding]", left: list[str]) -> None:
        if not left:
            self._tell(findings)
            return
        meeting_id = left.pop(0)
        self._session.read(
            lambda desk: desk.seals.check_meeting(meeting_id), lambda found: self._go_on([*findings, *found], left)
        )

    def _tell(self, findings: "list[Finding]") -> None:
        if not findings:
            return
        first = findings[0]
        what = DeskError(first.remark.template, **first.remark.values)
        template = _ONE if len(findings) == 1 else _SEVERAL
        self._session.report(DeskError(template, council=first.council, what=what, count=len(findings)))
