"""Backups of a desk: whole, checked copies in a folder beside it; thinning them; putting one back.

Their order is the sequence number in the name and never the clock, which a laptop without power forgets. Nothing here
needs SQLAlchemy. The desk may be open elsewhere in the program while a backup is made, but not while one is put back.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import Any

from council_desk.db.connection import connect
from council_desk.db.faults import DAMAGED, DamagedDeskError, MissingDeskError, StorageError, plainly
from council_desk.db.files import (
    COMPANIONS,
    companion,
    flush_file,
    has_log,
    put_in_place,
    read_header,
    size_of,
)
from council_desk.errors import DeskError, sentence
from council_desk.files import sync_folder

FOLDER = "backups"
KEPT_NEWEST = 5
KEPT_DAILY = 7
KEPT_WEEKLY = 4
KEPT_MONTHLY = 12

_PAGES_AT_A_TIME = 2_000
_COPY_BYTES = 1 << 20
_STAMP = "%Y%m%dT%H%M%SZ"
# Bytes of the header in which a copy rightly differs: journal mode, change counter, schema cookie, version-valid-for.
_OWN_BYTES = (*range(18, 20), *range(24, 28), *range(40, 44), *range(92, 100))
_NO_ROOM = sentence("The backup could not be written to {path}. Check that the disk has room and may be written.")
_NO_BACKUP = sentence("No undamaged backup was found in {path}. Look for a copy on another disk.")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file; `when` (aware, UTC) is what the clock said, `size` is in bytes."""

    path: Path
    sequence: int
    when: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the files that were there before have gone."""

    backup: Backup
    moved_aside: tuple[Path, ...]


def backup_folder(desk: Path) -> Path:
    """Give the folder that holds the backups of a desk unless another is named."""
    return desk.parent / FOLDER


def list_backups(desk: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """List the backups of this desk, oldest first by sequence number. Files of other names are not looked at."""
    folder = folder or backup_folder(desk)
    if not folder.is_dir():
        return ()
    name = re.compile(rf"{re.escape(desk.stem)}-(\d{{8,}})-(\d{{8}}T\d{{6}}Z){re.escape(desk.suffix)}", re.ASCII)
    found = []
    for path in folder.iterdir():
        if match := name.fullmatch(path.name):
            try:
                when = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
            except ValueError:  # somebody renamed it; its number still counts
                when = datetime.fromtimestamp(0, UTC)
            found.append(Backup(path, int(match[1]), when, size_of(path)))
    return tuple(sorted(found, key=lambda backup: (backup.sequence, backup.when)))


def make_backup(desk: Path, folder: Path | None = None, *, now: datetime | None = None) -> Backup:
    """Copy the desk as it is at this moment, check the copy, and only then give it its final name.

    The copy is one self-contained file (no write-ahead log). Raises DamagedDeskError when the copy does not pass its
    checks, StorageError when it cannot be written.
    """
    folder = folder or backup_folder(desk)
    when = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    number = max((backup.sequence for backup in list_backups(desk, folder)), default=0) + 1
    final = folder / f"{desk.stem}-{number:08d}-{when.strftime(_STAMP)}{desk.suffix}"
    part = companion(final, ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
        for leftover in folder.glob(f"{escape(desk.stem)}-*.part*"):
            leftover.unlink()
        with plainly():
            _copy(desk, part)
            verify(part)
        put_in_place(part, final)
    except OSError as error:
        raise StorageError(_NO_ROOM, path=folder) from error
    return Backup(final, number, when, size_of(final))


def _copy(desk: Path, part: Path) -> None:
    """Copy page by page through SQLite, so that what is still in the write-ahead log comes along."""
    with closing(connect(desk)) as source, closing(connect(part, create=True, journal="DELETE")) as target:
        source.backup(target, pages=_PAGES_AT_A_TIME)
        # The copy says of itself that it has a write-ahead log; as a backup it must be one whole file.
        target.execute("PRAGMA journal_mode=DELETE").fetchone()


def verify(path: Path) -> None:
    """Check a desk file through and through: structure, indexes, foreign keys. Raises DeskError."""
    read_header(path)
    with plainly(), closing(connect(path, journal="DELETE")) as connection:
        _check(connection, path, "integrity_check")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DamagedDeskError(DAMAGED, path=path)


def check_quickly(path: Path) -> None:
    """Check the structure of a desk file that is not open (a twentieth of a second for five megabytes)."""
    with plainly(), closing(connect(path)) as connection:
        _check(connection, path, "quick_check")


def _check(connection: Any, path: Path, pragma: str) -> None:
    from sqlcipher3 import dbapi2

    try:
        said = connection.execute(f"PRAGMA {pragma}(1)").fetchone()
    except dbapi2.DatabaseError as error:
        if not getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR")):
            raise
        raise DamagedDeskError(DAMAGED, path=path) from error
    if said != ("ok",):
        raise DamagedDeskError(DAMAGED, path=path)


def is_due(desk: Path, folder: Path | None = None) -> bool:
    """Say whether a desk that is not open has changed since its newest backup; page by page, whatever the clock says.

    Raises DeskError when there is no desk. Not for a desk that is open in this process (see files.py).
    """
    read_header(desk)
    backups = list_backups(desk, folder)
    if not backups or has_log(desk) or backups[-1].size != size_of(desk):
        return True
    with desk.open("rb") as ours, backups[-1].path.open("rb") as theirs:
        first = True
        while True:
            one, two = bytearray(ours.read(_COPY_BYTES)), bytearray(theirs.read(_COPY_BYTES))
            if first:
                for at in _OWN_BYTES:
                    one[at] = two[at] = 0
                first = False
            if one != two:
                return True
            if not one:
                return False


def superfluous(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Choose the backups that may go.

    The newest five by sequence stay whatever their dates are. Of the older ones stays the newest of each of seven days,
    four weeks and twelve months in which there is one. A wrong clock can only make it keep more.
    """
    ordered = sorted(backups, key=lambda backup: backup.sequence)
    older = ordered[:-KEPT_NEWEST]
    kept = set(ordered[-KEPT_NEWEST:])
    periods: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (KEPT_DAILY, lambda when: when.date()),
        (KEPT_WEEKLY, lambda when: when.isocalendar()[:2]),
        (KEPT_MONTHLY, lambda when: (when.year, when.month)),
    )
    for count, period in periods:
        newest: dict[Hashable, Backup] = {}
        for backup in reversed(older):
            newest.setdefault(period(backup.when), backup)
        kept.update(list(newest.values())[:count])
    return tuple(backup for backup in older if backup not in kept)


def thin(desk: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """Delete the backups that may go, and give them."""
    gone = superfluous(list_backups(desk, folder))
    for backup in gone:
        backup.path.unlink(missing_ok=True)
    return gone


def newest_sound(desk: Path, folder: Path | None = None) -> Backup:
    """Find the newest backup that passes its checks, passing over damaged ones. Raises MissingDeskError."""
    for backup in reversed(list_backups(desk, folder)):
        try:
            verify(backup.path)
        except DeskError:
            continue
        return backup
    raise MissingDeskError(_NO_BACKUP, path=folder or backup_folder(desk))


def restore(desk: Path, backup: Backup, *, now: datetime | None = None) -> Restored:
    """Put a backup in the place of the desk. The files that are there are moved aside beside it, never deleted.

    The backup is checked first, and the copy once more before anything is moved. A power cut leaves the present desk,
    no desk (which is told, and restoring works again), or the restored one; never a mixture.
    """
    verify(backup.path)
    part = companion(desk, ".restoring")
    try:
        with backup.path.open("rb") as source, part.open("wb") as target:
            while piece := source.read(_COPY_BYTES):
                target.write(piece)
        flush_file(part)
        verify(part)
        moved = _move_aside(desk, now or datetime.now(UTC))
        put_in_place(part, desk)
    except OSError as error:
        raise StorageError(_NO_ROOM, path=desk.parent) from error
    return Restored(backup, moved)


def _move_aside(desk: Path, now: datetime) -> tuple[Path, ...]:
    """Rename the desk and what belongs to it, the desk first: without it nobody takes a lone log for anything."""
    stamp = now.astimezone(UTC).strftime(_STAMP)
    count = 0
    while True:
        aside = desk.with_name(f"{desk.stem}-aside-{stamp}{f'-{count}' if count else ''}{desk.suffix}")
        if not any(companion(aside, suffix).exists() for suffix in ("", *COMPANIONS)):
            break
        count += 1
    moved = tuple(
        companion(desk, suffix).replace(companion(aside, suffix))
        for suffix in ("", *COMPANIONS)
        if companion(desk, suffix).exists()
    )
    # The log must be gone for certain before another file takes the name, or SQLite would replay it into that file.
    sync_folder(desk.parent)
    return moved
