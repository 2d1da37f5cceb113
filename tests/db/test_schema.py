"""The version of a desk file: made by migrations, upgraded whole or not at all, never mistaken for an empty one."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.db.conftest import FIRST, SECOND, write_migrations

from council_desk.db import backup, schema
from council_desk.db.connection import connect
from council_desk.db.faults import (
    DamagedDeskError,
    ForeignFileError,
    MissingDeskError,
    NewerDeskError,
    StorageError,
)
from council_desk.db.files import APPLICATION_ID, read_header
from council_desk.errors import DeskError


def ask(path: Path, *statements: str) -> list:
    connection = connect(path)
    try:
        return [connection.execute(statement).fetchall() for statement in statements][-1]
    finally:
        connection.close()


def structure(path: Path) -> list:
    return ask(path, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")


@pytest.fixture
def real(tmp_path):
    path = tmp_path / "real.db"
    schema.ensure_current(path, create=True)
    return path


def test_a_new_desk_is_whole_and_marked(real):
    header = read_header(real)
    assert (header.application_id, header.user_version) == (APPLICATION_ID, schema.SCHEMA_VERSION)
    assert not header.wal
    assert [path.name for path in real.parent.iterdir()] == ["real.db"]
    backup.verify(real)


def test_a_desk_of_the_present_version_is_left_alone_without_alembic_or_sqlalchemy(real):
    before = real.read_bytes()
    script = (
        "import sys; from pathlib import Path; from council_desk.db.schema import ensure_current\n"
        "ensure_current(Path(sys.argv[1]), create=False)\n"
        "print([name for name in ('alembic', 'sqlalchemy', 'sqlmodel', 'pydantic') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script, real], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
    assert real.read_bytes() == before


def test_a_newer_desk_is_refused_untouched(real):
    ask(real, f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    before = real.read_bytes()
    with pytest.raises(NewerDeskError, match="newer version"):
        schema.ensure_current(real, create=True)
    assert real.read_bytes() == before
    assert [path.name for path in real.parent.iterdir()] == ["real.db"]


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (lambda _: b"", DamagedDeskError),
        (lambda data: data[:60], DamagedDeskError),
        (lambda data: bytes(len(data)), DamagedDeskError),
        (lambda data: data[: len(data) // 2], DamagedDeskError),
        (lambda data: data[:60] + bytes(4) + data[64:], DamagedDeskError),
        (lambda data: data[:68] + b"\x0f\x05\x51\x12" + data[72:], ForeignFileError),
        (lambda _: b"%PDF-1.7 and so on" * 99, ForeignFileError),
    ],
    ids=["empty", "a stump", "zeroed", "half", "without version", "of another program", "no database"],
)
def test_what_is_no_whole_desk_is_told_and_left_alone(real, harm, kind, create):
    harmed = harm(real.read_bytes())
    real.write_bytes(harmed)
    with pytest.raises(kind) as told:
        schema.ensure_current(real, create=create)
    assert str(real) in str(told.value)
    assert real.read_bytes() == harmed


def test_a_missing_desk_is_told_and_not_made(tmp_path):
    with pytest.raises(MissingDeskError, match="restore the newest backup"):
        schema.ensure_current(tmp_path / "d.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_the_remains_of_a_lost_desk_are_not_built_upon(tmp_path):
    log = tmp_path / "d.db-wal"
    log.write_bytes(b"pages of the lost desk")
    with pytest.raises(MissingDeskError, match="remains"):
        schema.ensure_current(tmp_path / "d.db", create=True)
    assert list(tmp_path.iterdir()) == [log]


def test_a_folder_is_no_desk(tmp_path):
    with pytest.raises(ForeignFileError):
        schema.ensure_current(tmp_path, create=True)


def test_a_desk_cannot_be_made_where_there_is_no_folder(tmp_path):
    with pytest.raises(StorageError, match="folder"):
        schema.ensure_current(tmp_path / "none" / "d.db", create=True)


def test_the_leftover_of_a_creation_that_was_cut_off_is_replaced(tmp_path):
    (tmp_path / "d.db.part").write_bytes(b"half")
    schema.ensure_current(tmp_path / "d.db", create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["d.db"]


def test_an_upgrade_keeps_rows_references_and_triggers(desk, two):
    schema.ensure_current(desk, create=False, migrations=two, version=2)
    assert schema.stored_version(desk) == 2
    assert ask(desk, "SELECT count(*), count(country) FROM body") == [(3, 3)]
    assert ask(desk, "SELECT count(*) FROM member") == [(12,)]
    ask(desk, "INSERT INTO body(name) VALUES ('new')")
    assert ask(desk, "SELECT count(*) FROM journal") == [(4,)]
    saved = backup.list_backups(desk)
    assert [schema.stored_version(made.path) for made in saved] == [1]
    schema.ensure_current(desk, create=False, migrations=two, version=2)
    assert backup.list_backups(desk) == saved


LOSES_ROWS = SECOND + "    op.execute('DELETE FROM member WHERE rid = 1')\n"
BREAKS = SECOND + "    op.execute('INSERT INTO nowhere VALUES (1)')\n"
DANGLES = SECOND + "    op.execute('UPDATE member SET body = 99 WHERE rid = 1')\n"


@pytest.mark.parametrize(
    ("script", "reason"), [(LOSES_ROWS, "member"), (BREAKS, "nowhere"), (DANGLES, "reference")], ids=str
)
def test_an_upgrade_that_fails_leaves_the_desk_as_it_was(desk, tmp_path, script, reason):
    before = structure(desk)
    rows = ask(desk, "SELECT * FROM member")
    bad = write_migrations(tmp_path / "bad", FIRST, script)
    with pytest.raises(DeskError, match="as it was before") as told:
        schema.ensure_current(desk, create=False, migrations=bad, version=2)
    assert reason in str(told.value)
    assert (structure(desk), ask(desk, "SELECT * FROM member")) == (before, rows)
    assert schema.stored_version(desk) == 1
    good = write_migrations(tmp_path / "good", FIRST, SECOND)
    schema.ensure_current(desk, create=False, migrations=good, version=2)
    assert schema.stored_version(desk) == 2


def test_a_kill_in_the_middle_of_an_upgrade_leaves_the_desk_as_it_was(desk, tmp_path):
    before = structure(desk)
    deadly = SECOND + "    import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    folder = write_migrations(tmp_path / "deadly", FIRST, deadly)
    script = (
        "import sys; from pathlib import Path; from council_desk.db.schema import ensure_current\n"
        "ensure_current(Path(sys.argv[1]), create=False, migrations=Path(sys.argv[2]), version=2)"
    )
    assert subprocess.run([sys.executable, "-c", script, desk, folder], check=False).returncode == -9
    assert schema.stored_version(desk) == 1
    assert structure(desk) == before
    good = write_migrations(tmp_path / "good", FIRST, SECOND)
    schema.ensure_current(desk, create=False, migrations=good, version=2)
    assert ask(desk, "SELECT count(*) FROM member") == [(12,)]


def test_the_version_in_the_log_counts(desk):
    held = connect(desk)
    held.execute("PRAGMA user_version=7")
    log = desk.with_name(desk.name + "-wal")
    main, kept = desk.read_bytes(), log.read_bytes()
    held.close()
    desk.write_bytes(main)  # as after a kill: the newest header only in the log
    log.write_bytes(kept)
    assert read_header(desk).user_version == 1
    assert schema.stored_version(desk) == 7


def test_the_number_of_migrations_is_the_version():
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", schema.MIGRATIONS.as_posix())
    script = ScriptDirectory.from_config(config)
    revisions = sorted(revision.revision for revision in script.walk_revisions())
    assert revisions == [f"{number:04d}" for number in range(1, schema.SCHEMA_VERSION + 1)]
    assert len(script.get_heads()) == 1
