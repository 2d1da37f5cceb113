"""What the tests of the database share: small migrations of their own, and desks made by them."""

from pathlib import Path

import pytest

from council_desk.db import schema

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
