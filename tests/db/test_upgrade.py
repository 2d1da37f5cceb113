"""A desk of an earlier version with something in every table: upgraded with all of it, or left as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.schema import Table

from council_desk.db import backup, schema, store, tables
from council_desk.db.engine import make_engine, unit
from council_desk.db.files import read_header
from council_desk.db.mapping import ENTITIES
from council_desk.errors import DeskError
from council_desk.record.models import Election
from council_desk.record.reading import read_file

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
BREAKS_LATE = """
from council_desk.db.migrations.versions import v0002_sittings_and_seals as real
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    real.upgrade()
    op.execute("DELETE FROM vote WHERE rid = (SELECT max(rid) FROM vote)")
"""


def contents(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Give the rows of all tables, column by column, read by SQLite alone."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rid')]
            for name in names
            if name != "alembic_version" and not name.startswith("search_words")
        }


BEFORE = {("election", "round"): 1, ("meeting", "second_call"): 0, ("letter", "draft"): 0}
"""What rows get in columns that came later and may not be empty."""


def test_the_old_desk_has_something_in_every_table(old_desk: Path) -> None:
    assert read_header(old_desk).user_version == 1
    before = contents(old_desk)
    assert len(before) == 41
    assert all(before.values())


def test_an_old_desk_is_upgraded_and_keeps_every_row_and_value(old_desk: Path) -> None:
    before = contents(old_desk)
    schema.ensure_current(old_desk, create=False)
    assert schema.stored_version(old_desk) == schema.SCHEMA_VERSION
    after = contents(old_desk)
    for name, rows in before.items():
        assert len(after[name]) == len(rows)
        for was, now in zip(rows, after[name], strict=True):
            assert was == {column: value for column, value in now.items() if column in was}
            fresh = {column: value for column, value in now.items() if column not in was}
            assert fresh == {column: BEFORE.get((name, column)) for column in fresh}
    assert not any(after[name] for name in set(after) - set(before) if name != "search_state")
    assert after["search_state"] == [{"rid": 1, "folding": 0}]
    backup.verify(old_desk)


def test_what_was_stored_by_the_old_version_is_loaded_and_stored_by_this_one(old_desk: Path) -> None:
    schema.ensure_current(old_desk, create=False)
    engine = make_engine(old_desk)
    try:
        with unit(engine) as session:
            for language in ("fa", "ru"):
                record = read_file(RECORDS / f"{language}.json")
                for name, kind in ENTITIES.items():
                    expected = getattr(record, name)
                    found = store.load(session, kind, [one.id for one in expected])
                    assert found == expected
                    assert [one.model_fields_set for one in found] == [one.model_fields_set for one in expected]
            held = [one for kind in ENTITIES.values() for one in store.load(session, kind)]
            assert {one.round for one in held if isinstance(one, Election)} == {1}
            assert "round" not in {name for one in held if isinstance(one, Election) for name in one.model_fields_set}
            assert not store.save(session, held, stamp=read_stamp(session.connection(), tables.Election.__table__))
    finally:
        engine.dispose()


def read_stamp(connection: Any, table: Table) -> Any:
    return connection.execute(table.select()).mappings().first()["changed_at"]


def test_an_upgrade_that_fails_at_its_end_leaves_the_old_desk_as_it_was(old_desk: Path, tmp_path: Path) -> None:
    before = contents(old_desk)
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "versions/v0001_council_record.py"):
        (folder / name).write_bytes((schema.MIGRATIONS / name).read_bytes())
    (folder / "versions" / "v0002_breaks.py").write_text(BREAKS_LATE, encoding="utf-8")
    with pytest.raises(DeskError, match="as it was before") as told:
        schema.ensure_current(old_desk, create=False, migrations=folder, version=2)
    assert "vote" in str(told.value)
    assert schema.stored_version(old_desk) == 1
    assert contents(old_desk) == before
    (saved,) = backup.list_backups(old_desk)
    assert contents(saved.path) == before
    schema.ensure_current(old_desk, create=False)
    assert schema.stored_version(old_desk) == schema.SCHEMA_VERSION
