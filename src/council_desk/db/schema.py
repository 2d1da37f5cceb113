"""Which version of the tables a desk file has, and bringing it to the present one.

A file of the present version is opened without importing SQLAlchemy or Alembic. A new desk is made by the same
migrations that upgrade an old one. Nothing here ever turns a missing, empty or damaged file into an empty desk.
"""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.db import backup
from council_desk.db.connection import connect
from council_desk.db.faults import DAMAGED, DamagedDeskError, MissingDeskError, NewerDeskError, StorageError, plainly
from council_desk.db.files import APPLICATION_ID, companion, has_log, put_in_place, read_header
from council_desk.errors import DeskError, sentence

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCHEMA_VERSION = 6
"""The number of migrations; written into the file as user_version."""
MIGRATIONS = Path(__file__).with_name("migrations")

_NEWER = sentence(
    "The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). "
    "It was left untouched. Install the newer version."
)
_LOST = sentence(
    "At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, "
    "or choose another name for a new desk."
)
_NO_FOLDER = sentence(
    "The desk could not be made at {path}. Check that the folder exists and that you may write in it."
)
_UPGRADE_FAILED = sentence(
    "The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at "
    "{backup}. Go on with the earlier version of the program, and report this: {reason}"
)


def stored_version(path: Path) -> int:
    """Read the version of the tables, without SQLAlchemy. Raises DeskError for a file that is no whole desk."""
    header = read_header(path)
    if not has_log(path):
        return header.user_version
    # After a power cut the newest header may still be in the write-ahead log.
    with plainly(), closing(connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def ensure_current(
    path: Path,
    *,
    create: bool,
    migrations: Path = MIGRATIONS,
    version: int = SCHEMA_VERSION,
    now: datetime | None = None,
) -> None:
    """Make sure that a desk of the present version is at `path`.

    A desk that is there is upgraded if it is older (after a checked backup, in one transaction) and refused if it is
    newer. If none is there, one is made when `create` is set. Raises DeskError; the file is then as it was.
    """
    if not path.exists():
        if not create:
            read_header(path)  # says what is missing and what to do
        _create(path, migrations, version)
        return
    found = stored_version(path)
    if found > version:
        raise NewerDeskError(_NEWER, path=path, found=found, known=version)
    if found == version:
        return
    if found < 1:
        # Every desk gets its version before it gets its name, so one without it was tampered with.
        raise DamagedDeskError(DAMAGED, path=path)
    saved = backup.make_backup(path, now=now)
    try:
        with plainly():
            _upgrade(path, migrations, version)
    except StorageError:
        raise
    except Exception as error:
        raise DeskError(
            _UPGRADE_FAILED, path=path, backup=saved.path, reason=f"{type(error).__name__}: {error}"
        ) from error
    backup.check_quickly(path)


def _create(path: Path, migrations: Path, version: int) -> None:
    """Make a new desk under another name and rename it when it is whole; a power cut leaves no half desk."""
    if has_log(path):
        raise MissingDeskError(_LOST, path=path)
    part = companion(path, ".part")
    try:
        for leftover in (part, companion(part, "-journal")):
            leftover.unlink(missing_ok=True)
        with plainly():
            _upgrade(part, migrations, version, create=True)
        put_in_place(part, path)
    except (OSError, StorageError) as error:
        raise StorageError(_NO_FOLDER, path=path) from error


def _upgrade(path: Path, migrations: Path, version: int, *, create: bool = False) -> None:
    """Run the migrations in one transaction, foreign keys off.

    With them on, rebuilding a table deletes the rows that refer to it, without an error; so they are checked as a whole
    before the commit, and so is the number of rows of every table.
    """
    from alembic import command
    from alembic.config import Config

    from council_desk.db.engine import make_engine

    config = Config()
    config.set_main_option("script_location", migrations.as_posix().replace("%", "%%"))
    engine = make_engine(path, foreign_keys=False, create=create, journal="DELETE" if create else "WAL")
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            before = _row_counts(connection)
            triggers = _triggers(connection)
            command.upgrade(config, f"{version:04d}")
            _restore_triggers(connection, triggers)
            _require_unharmed(connection, before)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={version}")
    finally:
        engine.dispose()


def _row_counts(connection: "Connection") -> dict[str, int]:
    """Count the rows of every table of ours; the hidden tables of the search index are not ours to count."""
    virtual = [
        name
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
        )
    ]
    names = [
        name
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
        if name != "alembic_version" and not any(name == table or name.startswith(f"{table}_") for table in virtual)
    ]
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608 - own names
        for name in names
    }


def _triggers(connection: "Connection") -> dict[str, tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'")
    return {name: (table, sql) for name, table, sql in rows}


def _restore_triggers(connection: "Connection", before: dict[str, tuple[str, str]]) -> None:
    """Make triggers again that went away with a table that was rebuilt; SQLite drops them without a word."""
    present = _triggers(connection)
    tables = _row_counts(connection)
    for name, (table, sql) in before.items():
        if name not in present and table in tables:
            connection.exec_driver_sql(sql)


def _require_unharmed(connection: "Connection", before: dict[str, int]) -> None:
    """Refuse an upgrade that lost rows or left a reference to nothing."""
    after = _row_counts(connection)
    lost = {name: count for name, count in before.items() if after.get(name, 0) != count}
    if lost:
        raise ValueError(f"rows changed in {', '.join(sorted(lost))}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise ValueError(f"broken reference in {broken[0]}")
