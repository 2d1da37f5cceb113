"""The lines at the foot of the navigation: when the last backup was made, and that nothing leaves this computer."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.navigation import NavigationText

if TYPE_CHECKING:
    from council_desk.services.rows import BackupRow


class BackupState(QObject):
    """Keeps the lines true."""

    def __init__(self, session: DeskSession, shown: NavigationText) -> None:
        super().__init__(shown)
        self._session = session
        self._shown = shown
        self._last: dt.datetime | None = None
        session.opened.connect(self.reload)
        session.backed_up.connect(self.reload)
        session.formats_changed.connect(self.retranslate)

    def reload(self) -> None:
        """Ask for the last backup."""
        self._session.read(lambda desk: desk.backups.list(), self._take)

    def retranslate(self) -> None:
        """Say the lines again."""
        here = self.tr("Everything stays on this computer")
        self._shown.set_text(f"{self._last_backup()}\n{here}")

    def _take(self, rows: "tuple[BackupRow, ...]") -> None:
        self._last = rows[0].when if rows else None
        self.retranslate()

    def _last_backup(self) -> str:
        if self._last is None:
            return self.tr("No backup yet")
        here = self._last.astimezone()
        formats = self._session.formats
        if here.date() == dt.datetime.now().astimezone().date():
            text = self.tr("Backup: today {time}")
        else:
            text = self.tr("Backup: {day}")
        return text.replace("{time}", formats.time(here)).replace("{day}", formats.day(here.date())) + " ✓"
