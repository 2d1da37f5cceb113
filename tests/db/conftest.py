"""What the tests of the database share: small migrations of their own, and desks made by them."""

import gzip
from pathlib import Path

import pytest

from council_desk.db import schema
from council_desk.domain.terms import SealKind
from council_desk.record.models import CouncilRecord, Disclosure, Seal

FIRST = """
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table("body", sa.Column("rid", sa.Integer, primary_key=True), sa.Column("name", sa.Text, nullable=False))
    op.create_table(
        "member",
        sa.Column("rid", sa.Integer, primary_key=True),
        sa.Column("body", sa.Integer, sa.ForeignKey("body.rid", ondelete="CASCADE"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table("journal", sa.Column("rid", sa.Integer, primary_key=True), sa.Column("body", sa.Integer))
    op.execute("CREATE TRIGGER body_new AFTER INSERT ON body BEGIN INSERT INTO journal(body) VALUES (new.rid); END")
"""

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("body", recreate="always") as batch:
        batch.add_column(sa.Column("country", sa.Text, nullable=False, server_default="IR"))
"""


def write_migrations(folder: Path, *scripts: str) -> Path:
    """Make a migrations folder with the product's env.py and these scripts."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    (folder / "env.py").write_bytes((schema.MIGRATIONS / "env.py").read_bytes())
    for number, script in enumerate(scripts, start=1):
        (versions / f"{number:04d}.py").write_text(script, encoding="utf-8")
    return folder


@pytest.fixture
def one(tmp_path: Path) -> Path:
    """Migrations up to the first."""
    return write_migrations(tmp_path / "migrations one", FIRST)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Migrations up to the second, which rebuilds a table that others refer to and that has a trigger."""
    return write_migrations(tmp_path / "migrations two", FIRST, SECOND)


@pytest.fixture
def desk(tmp_path: Path, one: Path) -> Path:
    """A desk of the first of the small migrations, with three bodies of four members each."""
    from council_desk.db.connection import connect

    path = tmp_path / "a desk – میز 100%.db"
    schema.ensure_current(path, create=True, migrations=one, version=1)
    connection = connect(path)
    connection.execute("BEGIN IMMEDIATE")
    for body in range(1, 4):
        connection.execute("INSERT INTO body(rid, name) VALUES (?, ?)", (body, f"شورا {body}"))
        connection.executemany("INSERT INTO member(body, text) VALUES (?, ?)", [(body, "متن " * 300)] * 4)
    connection.execute("COMMIT")
    connection.close()
    return path


OLD_DESKS = Path(__file__).parents[1] / "fixtures" / "desks"
"""Desks as earlier versions of the program left them, something in every table: two samples and a made-up record."""


@pytest.fixture
def old_desk(tmp_path: Path) -> Path:
    """A desk of version 1."""
    path = tmp_path / "old.desk"
    path.write_bytes(gzip.decompress((OLD_DESKS / "v1.desk.gz").read_bytes()))
    return path


def seal_of(record: CouncilRecord, *, sequence: int = 1, disclosures: int = 2) -> Seal:
    """Make up a seal of the first meeting of a record; its content and signature mean nothing."""
    meeting = record.meetings[0]
    return Seal(
        id=f"00000000-0000-7000-8000-5ea1{sequence:08d}",
        organization=meeting.organization,
        meeting=meeting.id,
        kind=SealKind.MINUTES if sequence == 1 else SealKind.CORRECTION,
        sequence=sequence,
        previous=f"{sequence - 1:064x}" if sequence > 1 else None,
        digest=f"{sequence:064x}",
        sealed_at="2026-11-20T10:00:00+03:30",
        key="a2V5",
        signature="c2lnbmF0dXJl",
        content={"title": "نشست", "agenda": [{"public": True, "number": 1}], "id": meeting.id},
        disclosures=tuple(
            Disclosure(pointer=f"/agenda/{number}/text", salt="c2FsdA", value={"text": number, "flag": number == 1})
            for number in range(disclosures)
        ),
    )
