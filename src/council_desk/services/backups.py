"""Backups as the window and the command line see them: of the open desk, and putting one back where none is open."""

from dataclasses import dataclass
from pathlib import Path

from council_desk.db import backup as files
from council_desk.db.lock import DeskLock
from council_desk.errors import DeskError, sentence
from council_desk.services.context import Clock, Context, utc_now
from council_desk.services.rows import BackupRow

_NOT_OF_THIS_DESK = sentence("{path} is not a backup of this desk.")


@dataclass(frozen=True, slots=True)
class RestoredRow:
    """What was put back, and where the files that were there before have gone."""

    backup: BackupRow
    moved_aside: tuple[Path, ...]


class BackupService:
    """The backups of the open desk, in the folder "backups" beside it."""

    def __init__(self, path: Path, context: Context) -> None:
        self._path = path
        self._context = context

    def list(self) -> tuple[BackupRow, ...]:
        """List the backups, newest first by number."""
        return available(self._path)

    def make(self) -> BackupRow:
        """Make a checked backup now, and let go of those that thinning does not keep. Raises DeskError."""
        made = files.make_backup(self._path, now=self._context.now())
        self._context.changed = False
        files.thin(self._path)
        return _row(made)

    def due(self) -> bool:
        """Say whether anything was written since the newest backup of this session, or there is none at all."""
        return self._context.changed or not files.list_backups(self._path)


def available(desk: Path) -> tuple[BackupRow, ...]:
    """List the backups of a desk that may be missing or damaged, newest first by number."""
    return tuple(_row(made) for made in reversed(files.list_backups(desk)))


def restore(desk: Path, backup: Path | None = None, *, clock: Clock = utc_now) -> RestoredRow:
    """Put a backup (or the newest that passes its checks) in the place of a desk that is not open.

    The files that are there are moved aside, never deleted. Raises DeskError; then nothing was moved.
    """
    with DeskLock(desk):
        found = files.newest_sound(desk) if backup is None else _named(desk, backup)
        done = files.restore(desk, found, now=clock())
    return RestoredRow(_row(done.backup), done.moved_aside)


def _named(desk: Path, path: Path) -> files.Backup:
    for made in files.list_backups(desk):
        if made.path == path:
            return made
    raise DeskError(_NOT_OF_THIS_DESK, path=path)


def _row(made: files.Backup) -> BackupRow:
    return BackupRow(made.path, made.sequence, made.when, made.size)
