"""One connection to a desk file with all its settings; the same recipe for SQLAlchemy's pool and for bare use.

The engine is `sqlcipher3` as the SQLite build of every platform: the interpreter's own may be too old.
"""

from pathlib import Path
from typing import Any, Literal

from council_desk.errors import DeskError, sentence

Synchronous = Literal["OFF", "NORMAL", "FULL", "EXTRA"]
Journal = Literal["WAL", "TRUNCATE", "DELETE"]

BUSY_MILLISECONDS = 5_000
LOG_LIMIT_BYTES = 16 * 1024 * 1024
PRAGMAS: dict[str, int] = {
    "busy_timeout": BUSY_MILLISECONDS,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "journal_size_limit": LOG_LIMIT_BYTES,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
"""Settings of every connection, as SQLite reports them."""

_NO_SHARED_MEMORY = ("SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_PROTOCOL", "SQLITE_READONLY")
_OLD_SQLITE = sentence(
    "This copy of the program brings SQLite {version}, which can damage a desk. Install the program again."
)


def wal_safe(version: tuple[int, int, int]) -> bool:
    """Say whether this SQLite is free of the WAL-reset bug.

    The bug (3.7.0 to 3.51.2) can damage a file when two connections write and checkpoint at the same instant; it was
    put right in 3.51.3 and, backwards, in 3.50.7 and 3.44.6 (release notes of SQLite).
    """
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def require_safe(version: tuple[int, int, int]) -> None:
    """Refuse a SQLite that has the WAL-reset bug."""
    if not wal_safe(version):
        raise DeskError(_OLD_SQLITE, version=".".join(map(str, version)))


def connect(
    path: Path,
    *,
    create: bool = False,
    foreign_keys: bool = True,
    synchronous: Synchronous = "FULL",
    journal: Journal = "WAL",
) -> Any:
    """Open a connection to a desk file; a file that is not there is made only when `create` says so.

    The caller writes BEGIN, COMMIT and ROLLBACK itself. Raises errors of sqlcipher3.
    """
    from sqlcipher3 import dbapi2

    require_safe(dbapi2.sqlite_version_info)
    address = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    # check_same_thread: the pool hands a connection to one thread at a time.
    connection = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        _settle(connection)
        if journal == "WAL" and not _use_wal(connection):
            # Only a connection that has not read yet, and locks the file for itself, can leave WAL without its help.
            connection.close()
            connection = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
            _settle(connection)
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
            connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()
            connection.execute("PRAGMA locking_mode=NORMAL").fetchone()
        elif journal != "WAL":
            connection.execute(f"PRAGMA journal_mode={journal}").fetchone()
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        connection.execute(f"PRAGMA synchronous={synchronous}")
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: Any) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")  # SQLCipher would write to stderr
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")


def _use_wal(connection: Any) -> bool:
    """Switch to a write-ahead log and say whether it works here.

    On a network share or an odd file system there is no shared memory beside the file, which shows only at the first
    read. SQLite's default, DELETE with FULL, would then lose the last acknowledged commit in a power cut; TRUNCATE with
    FULL does not.
    """
    from sqlcipher3 import dbapi2

    try:
        mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.OperationalError as error:
        if not getattr(error, "sqlite_errorname", "").startswith(_NO_SHARED_MEMORY):
            raise
        return False
    return bool(mode == "wal")
