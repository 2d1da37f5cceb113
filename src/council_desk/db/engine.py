"""SQLAlchemy's engine over a desk file, and the one unit of work. The settings of a connection are in connection.py."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, event
from sqlalchemy.engine import URL
from sqlcipher3 import dbapi2
from sqlmodel import Session, create_engine

from council_desk.db.connection import Journal, Synchronous, connect
from council_desk.db.faults import plainly

_READING = "council_desk_reading"


def make_engine(
    path: Path,
    *,
    foreign_keys: bool = True,
    synchronous: Synchronous = "FULL",
    journal: Journal = "WAL",
    create: bool = False,
) -> Engine:
    """Make an engine whose transactions cover everything, changes of the schema included.

    Python's driver would begin transactions late and not at all around DDL, so every transaction starts with our own
    BEGIN IMMEDIATE. The file must be there unless `create` is set. Raises DeskError for a SQLite that is not safe.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        poolclass=QueuePool,
        creator=lambda: connect(
            path, create=create, foreign_keys=foreign_keys, synchronous=synchronous, journal=journal
        ),
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(_READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def unit(engine: Engine) -> Iterator[Session]:
    """Run one short unit of work that may write: committed when the block ends, undone when it raises.

    Raises DeskError when the disk is full, the file is locked, read-only or damaged; then nothing was written.
    """
    with plainly(), Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def view(engine: Engine) -> Iterator[Session]:
    """Run a unit of work that only reads: it sees one state of the desk and never waits for a writer."""
    with (
        plainly(),
        engine.connect().execution_options(**{_READING: True}) as connection,
        Session(connection, expire_on_commit=False) as session,
    ):
        yield session


def checkpoint(engine: Engine) -> None:
    """Bring all of the write-ahead log into the one file, so that whoever copies that file copies everything.

    A reader elsewhere only makes it come later; that is no error.
    """
    with plainly():
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.close()
