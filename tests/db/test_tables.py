"""The tables: equal to what the migrations make, and refusing what the record does not allow."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Column, Engine, MetaData, Table, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateTable
from tests.db.conftest import seal_of

from council_desk.db import store, tables
from council_desk.db.engine import make_engine, unit
from council_desk.db.mapping import ENTITIES, layout_of, layouts
from council_desk.db.migrations.versions import v0001_council_record, v0002_sittings_and_seals
from council_desk.db.schema import ensure_current
from council_desk.db.tables.types import JsonText, MomentText
from council_desk.record.ids import new_id
from council_desk.record.models import Correction, Election
from council_desk.record.moments import instant
from council_desk.record.reading import read_file

SAMPLE = Path(__file__).parents[1] / "fixtures" / "records" / "en.json"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "council.desk"
    ensure_current(path, create=True)
    engine = make_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A desk with something in every table that the tests of constraints change; each of these changes is undone."""
    path = tmp_path_factory.mktemp("full") / "council.desk"
    ensure_current(path, create=True)
    engine = make_engine(path)
    record = read_file(SAMPLE)
    meeting = record.meetings[0]
    correction = Correction.model_validate_json('{"date": "2026-11-20", "text": "nine", "reason": "a slip"}')
    minutes = meeting.minutes.model_copy(update={"corrections": (correction,)})
    election = Election(id=new_id(), organization=meeting.organization, post="chair", date=correction.date)
    more = [meeting.model_copy(update={"minutes": minutes}), election, seal_of(record)]
    with unit(engine) as session:
        given = [one for name in ENTITIES for one in getattr(record, name)]
        store.save(session, [*given, *more], stamp=datetime.now(UTC))
        store.set_desk_info(session, store.DeskInfo())
        session.connection().exec_driver_sql("UPDATE motion SET responsible_person = mover")
        store.set_signing_key(session, bytes(32))
        store.put_file(session, b"scan", "application/pdf")
    yield engine
    engine.dispose()


def definitions(engine: Engine) -> dict[str, set[str]]:
    """Give the columns and constraints of every table and index, as SQLite keeps them, without order and quotes.

    Where a column was added later its constraints stand behind it; here they stand by themselves.
    """
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").all()
    found = {}
    for name, sql in rows:
        head, _, body = re.sub(r"\s+", " ", sql.replace('"', "")).partition("(")
        found[name] = {head.strip()}
        for part in parted(body.rpartition(")")[0]):
            column, *constraints = re.split(r" (?=CONSTRAINT )", part)
            key = f"FOREIGN KEY({column.split()[0]}) REFERENCES" if constraints else ""
            found[name] |= {column, *(re.sub(r"(?<!\) )REFERENCES", key, one) for one in constraints)}
    return found


def parted(body: str) -> Iterator[str]:
    """Part what stands between commas outside brackets."""
    depth = start = 0
    for index, letter in enumerate(body):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            yield body[start:index].strip()
            start = index + 1
    yield body[start:].strip()


VIRTUAL = {f"search_words{part}" for part in ("", "_data", "_idx", "_docsize", "_config")}
"""The index of the search and what SQLite keeps it in; no model maps them."""


def test_the_migrations_make_the_tables_of_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        options = {"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or name not in VIRTUAL}
        context = MigrationContext.configure(connection, opts=options)
        found = compare_metadata(context, tables.metadata)
    # SQLAlchemy does not read the rules of a key that came with its column; the next test holds keys to the letter.
    assert [one for one in found if one[0] not in {"add_fk", "remove_fk"}] == []


def test_the_migrations_make_the_checks_and_keys_of_the_models(engine: Engine, tmp_path: Path) -> None:
    made = make_engine(tmp_path / "made", create=True)
    tables.metadata.create_all(made)
    expected = definitions(made)
    made.dispose()
    migrated = definitions(engine)
    migrated.pop("alembic_version")
    assert {name: migrated.get(name) for name in expected} == expected
    assert any("FOREIGN KEY(second_call_of) REFERENCES meeting" in one for one in migrated["meeting"])


def columns() -> Iterator[Column[Any]]:
    for table in tables.metadata.tables.values():
        yield from table.c


def test_every_table_has_a_rid_and_every_id_is_unique() -> None:
    for table in tables.metadata.tables.values():
        assert [column.name for column in table.primary_key] == ["rid"]
        if "id" in table.c:
            assert table.c.id.unique
            assert table.c.id.nullable == (table.name == "correction")


def test_every_field_is_bounded() -> None:
    """Every column but keys and the stamp has a CHECK that names it: SQLite itself bounds nothing."""
    for column in columns():
        bounded = any(
            column.name in str(constraint.sqltext)
            for constraint in column.table.constraints
            if isinstance(constraint, CheckConstraint)
        )
        assert bounded or column.name in {"rid", "changed_at"} or column.foreign_keys, column


def test_every_reference_is_named_indexed_and_forbids_removal() -> None:
    for column in columns():
        for key in column.foreign_keys:
            indexed = column.unique or any(column.name in index.columns for index in column.table.indexes)
            assert indexed, column
            assert key.constraint is not None and key.constraint.name
            if key.column.name == "rid":
                assert key.ondelete == "CASCADE"
            else:
                assert key.deferrable
                assert key.ondelete == (None if key.column.table.name == "motion" else "RESTRICT")


def test_names_fit_into_postgresql_and_the_tables_compile_for_it() -> None:
    for table in tables.metadata.tables.values():
        named = [*table.constraints, *table.indexes]
        assert all(len(str(one.name)) <= 63 for one in named if one.name)
        sql = str(CreateTable(table).compile(dialect=postgresql.dialect()))
        assert " IN (0, 1)" not in sql


def test_every_field_of_the_record_has_its_place() -> None:
    """The layouts use every column once: what is left over is what the database adds."""
    for model in ENTITIES.values():
        for layout in layouts(layout_of(model)):
            cells = [*layout.cells, *(cell for group in layout.groups for cell in group.cells)]
            used = [name for cell in cells for name in ([column for _, column in cell.choices] or [cell.name])]
            used += [group.present for group in layout.groups if group.flag]
            assert len(used) == len(set(used))
            owner = [layout.owner.name] if layout.owner is not None else []
            added = {"rid", "written", "changed_at", "position", "withheld", *owner}
            assert set(used) == set(layout.table.c.keys()) - added
            required = {cell.name for cell in layout.cells if layout.model and cell.slot.required and not cell.choices}
            assert not [name for name in required if layout.table.c[name].nullable]


SETS = [
    ("area", "classification", "'village'"),
    ("area", "name", "''"),
    ("area", "name", "replace(hex(zeroblob(251)), '00', 'xx')"),
    ("area", "has_phases", "2"),
    ("area", "id", "'short'"),
    ("organization", "voting_member_count", "0"),
    ("organization", "voting_member_count", "1000"),
    ("organization", "voting_member_count", "'many'"),
    ("organization", "country", "'GBR'"),
    ("organization", "location_latitude", "90.5"),
    ("organization", "rules_quorum", "'all'"),
    ("person", "birth_year", "1899"),
    ("person", "guardian_consent_publication", "2"),
    ("person", "withheld", "1"),
    ("person", "name", "''"),
    ("person", "note", "replace(hex(zeroblob(100001)), '00', 'xx')"),
    ("meeting", "number", "0"),
    ("meeting", "number", "9007199254740992"),
    ("meeting", "scheduled_start", "'2026-11-12T18:30:00Z'"),
    ("meeting", "state", "NULL"),
    ("meeting", "organization", "NULL"),
    ("agenda_item", "planned_minutes", "1441"),
    ("agenda_item", "position", "-1"),
    ("agenda_item", "written", "''"),
    ("motion", "requirement", "'most'"),
    ("motion", "result_reason", "replace(hex(zeroblob(100001)), '00', 'xx')"),
    ("motion", "responsible_organization", "(SELECT id FROM organization LIMIT 1)"),
    ("vote_event", "counts_yes", "-1"),
    ("vote_event", "round", "0"),
    ("project", "budget", "-1"),
    ("project", "budget", "1000000000000001"),
    ("project", "currency", "'GB'"),
    ("expense", "amount", "NULL"),
    ("milestone", "weight", "0"),
    ("milestone", "due", "'soon'"),
    ("paper", "priority", "6"),
    ("paper", "supporters", "-1"),
    ("meeting", "available_minutes", "0"),
    ("election", "round", "0"),
    ("correction", "id", "'short'"),
    ("vote_event", "lot", "'abstain'"),
    ("vote_event", "taken_at", "'noon'"),
    ("minutes", "scan_sha256", "'1f'"),
    ("seal", "sequence", "0"),
    ("seal", "kind", "'wax'"),
    ("seal", "content", "NULL"),
    ("signing_key", "rid", "2"),
    ("signing_key", "private_key", "zeroblob(31)"),
    ("file", "size", "size + 1"),
    ("file", "data", "zeroblob(33554433)"),
    ("file", "sha256", "'1f'"),
    ("desk", "rid", "2"),
    ("desk", "calendar", "'mayan'"),
]


@pytest.mark.parametrize(("table", "column", "value"), SETS)
def test_the_database_refuses_what_the_record_does_not_allow(full: Engine, table: str, column: str, value: str) -> None:
    with full.connect() as connection, pytest.raises(IntegrityError, match="constraint failed"):
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = {value}")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE meeting SET chair = '00000000-0000-7000-8000-000000000000'",
        "UPDATE action_item SET motion = '00000000-0000-7000-8000-000000000000'",
        "DELETE FROM person",
        "DELETE FROM organization",
        "DELETE FROM motion",
    ],
)
def test_the_database_refuses_references_to_nothing(full: Engine, sql: str) -> None:
    def run() -> None:
        with unit(full) as session:
            session.connection().exec_driver_sql(sql)

    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        run()


def test_the_parts_of_a_meeting_go_with_it(full: Engine) -> None:
    with full.connect() as connection:
        connection.exec_driver_sql("DELETE FROM seal")
        connection.exec_driver_sql("DELETE FROM meeting")
        for table in ("agenda_item", "motion", "vote_event", "action_item", "attendance", "interval", "minutes"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_moments_sort_by_instant_and_keep_their_spelling(engine: Engine) -> None:
    spelled = ["2026-11-12T18:30:00+03:30", "2026-11-12T15:00:00.5Z", "2026-11-12T15:00:00Z", "0800-01-01T00:00:00Z"]
    kept = Table("kept", MetaData(), Column("at", MomentText()))
    with engine.begin() as connection:
        kept.create(connection)
        connection.execute(kept.insert(), [{"at": one} for one in spelled])
        found = list(connection.execute(select(kept.c.at).order_by(kept.c.at)).scalars())
        after = connection.execute(select(kept.c.at).where(kept.c.at > "2026-11-12T18:30:00.1+03:30")).scalars().all()
    assert [instant(one) for one in found] == sorted(instant(one) for one in spelled)
    assert sorted(found) == sorted(spelled)
    assert after == ["2026-11-12T15:00:00.5Z"]


def test_json_is_kept_in_its_own_letters(engine: Engine) -> None:
    kept = Table("kept", MetaData(), Column("words", JsonText()))
    with engine.begin() as connection:
        kept.create(connection)
        connection.execute(kept.insert(), [{"words": ["نشست", "می‌شود"]}, {"words": None}])
        raw = connection.exec_driver_sql("SELECT words FROM kept").scalars().all()
        assert connection.execute(select(kept.c.words)).scalars().all() == [["نشست", "می‌شود"], None]
    assert raw == ['["نشست","می‌شود"]', None]


@pytest.mark.parametrize("version", [v0001_council_record, v0002_sittings_and_seals])
def test_a_desk_is_never_taken_back_to_an_older_form(version: Any) -> None:
    with pytest.raises(NotImplementedError):
        version.downgrade()
