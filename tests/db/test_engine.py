"""The engine: its settings on every connection, its transactions, and how trouble with the disk is told."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from council_desk.db import connection as recipe
from council_desk.db.engine import checkpoint, make_engine, unit, view
from council_desk.db.faults import DamagedDeskError, DeskInUseError, StorageError, translate
from council_desk.db.lock import DeskLock
from council_desk.errors import DeskError


def count(path: Path, table: str = "body") -> int:
    engine = make_engine(path)
    with view(engine) as session:
        found = session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
    engine.dispose()
    return found


def test_every_pooled_connection_has_all_settings(desk):
    engine = make_engine(desk)
    held = [engine.connect() for _ in range(8)]
    expected = {**recipe.PRAGMAS, "foreign_keys": 1, "synchronous": 2, "journal_mode": "wal"}
    for connection in held:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
        # mmap_size answers with nothing where memory mapping is not built in, which is as good as zero
        assert {**found, "mmap_size": found["mmap_size"] or 0} == expected
        connection.close()
    engine.dispose()


def test_a_unit_is_committed_whole_or_undone_whole(desk):
    engine = make_engine(desk)
    with unit(engine) as session:
        session.execute(text("INSERT INTO body(name) VALUES ('x')"))

    def fail_half_way() -> None:
        with unit(engine) as session:
            session.execute(text("INSERT INTO body(name) VALUES ('y')"))
            session.execute(text("CREATE TABLE half (a)"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    engine.dispose()
    assert count(desk) == 4
    with pytest.raises(Exception, match="no such table"):
        count(desk, "half")


def test_a_reader_does_not_wait_for_a_writer_and_sees_one_state(desk):
    engine = make_engine(desk)
    with unit(engine) as writing:
        writing.execute(text("INSERT INTO body(name) VALUES ('x')"))
        with view(engine) as reading:
            assert reading.execute(text("SELECT count(*) FROM body")).scalar_one() == 3
    engine.dispose()


def test_a_missing_desk_is_never_made_by_opening_it(tmp_path):
    engine = make_engine(tmp_path / "none.db")
    with pytest.raises(StorageError), view(engine):
        pass  # pragma: no cover - not reached
    with pytest.raises(StorageError), unit(engine) as session:
        session.execute(text("SELECT 1"))
    assert list(tmp_path.iterdir()) == []


def test_foreign_keys_hold(desk):
    engine = make_engine(desk)
    with pytest.raises(Exception, match="FOREIGN KEY"), unit(engine) as session:
        session.execute(text("INSERT INTO member(body, text) VALUES (99, 'x')"))
    engine.dispose()


def test_checkpoint_brings_everything_into_the_one_file(desk, tmp_path):
    engine = make_engine(desk)
    with unit(engine) as session:
        session.execute(text("INSERT INTO body(name) VALUES ('x')"))
    log = desk.with_name(desk.name + "-wal")
    assert log.stat().st_size > 0
    checkpoint(engine)
    assert log.stat().st_size == 0
    engine.dispose()
    copy = tmp_path / "copy.db"
    copy.write_bytes(desk.read_bytes())
    assert count(copy) == 4


def test_a_writer_elsewhere_is_told_as_such(desk, monkeypatch):
    monkeypatch.setitem(recipe.PRAGMAS, "busy_timeout", 1)
    other = recipe.connect(desk)
    other.execute("BEGIN IMMEDIATE")
    engine = make_engine(desk)
    with pytest.raises(DeskInUseError, match="not saved"), unit(engine) as session:
        session.execute(text("INSERT INTO body(name) VALUES ('x')"))
    other.execute("ROLLBACK")
    other.close()
    with unit(engine) as session:
        session.execute(text("INSERT INTO body(name) VALUES ('x')"))
    engine.dispose()
    assert count(desk) == 4


def test_damage_that_shows_while_reading_is_told(desk):
    data = bytearray(desk.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    desk.write_bytes(data)
    engine = make_engine(desk)
    with pytest.raises(DamagedDeskError, match="backup"), view(engine) as session:
        session.execute(text("SELECT * FROM body")).all()
    engine.dispose()


def test_where_wal_cannot_be_every_commit_is_still_certain(desk):
    with sqlite3.connect(desk) as plain:
        plain.execute("PRAGMA journal_mode=DELETE")
    plain.close()
    desk.with_name(desk.name + "-shm").symlink_to("nowhere/at all")  # so no shared memory beside the file
    engine = make_engine(desk)
    with unit(engine) as session:
        session.execute(text("INSERT INTO body(name) VALUES ('x')"))
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    engine.dispose()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_versions_with_the_wal_reset_bug_are_refused(version, safe):
    assert recipe.wal_safe(version) is safe
    if not safe:
        with pytest.raises(DeskError, match="Install"):
            recipe.require_safe(version)


def test_the_engine_in_use_is_safe():
    from sqlcipher3 import dbapi2

    recipe.require_safe(dbapi2.sqlite_version_info)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_FULL", StorageError),
        ("SQLITE_IOERR_FSYNC", StorageError),
        ("SQLITE_READONLY_DBMOVED", StorageError),
        ("SQLITE_BUSY_SNAPSHOT", DeskInUseError),
        ("SQLITE_CORRUPT_INDEX", DamagedDeskError),
        ("SQLITE_CONSTRAINT_UNIQUE", None),
        ("SQLITE_ERROR", None),
    ],
)
def test_only_trouble_of_the_environment_is_told_as_such(name, kind):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorname = name
    told = translate(error)
    assert told is None if kind is None else type(told) is kind and str(told)
    assert translate(ValueError()) is None


HOLD = """
import sys
from pathlib import Path
from council_desk.db.lock import DeskLock
lock = DeskLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_one_program_per_desk_and_free_at_once_after_a_kill(tmp_path):
    path = tmp_path / "d.db"
    other = subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"held\n"
    with pytest.raises(DeskInUseError, match="already open"):
        DeskLock(path)
    other.kill()
    other.communicate()
    with DeskLock(path) as lock, pytest.raises(DeskInUseError):
        DeskLock(path)
    lock.release()
    (tmp_path / "d.db.lock").write_bytes(b"")  # what a power cut leaves
    DeskLock(path).release()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(StorageError, match="folder"):
        DeskLock(tmp_path / "none" / "d.db")
