"""What the writer of a sitting and the test that kills it both need: a meeting's digest, a desk's state, the clock."""

import hashlib
import time
from pathlib import Path

from council_desk.db import store
from council_desk.db.engine import make_engine, unit
from council_desk.db.schema import ensure_current
from council_desk.record.models import Meeting
from council_desk.record.writing import canonical


def digest_of(meeting: Meeting) -> str:
    """Give the SHA-256 of all that a meeting holds, whatever of it was written out."""
    return hashlib.sha256(canonical(meeting.model_dump(mode="json"))).hexdigest()


def stored_meeting(path: Path) -> Meeting:
    """Open a desk as the program does, whatever was left of it, and give its newest meeting.

    Raises AssertionError for a file whose structure or references are broken.
    """
    ensure_current(path, create=False)
    engine = make_engine(path)
    try:
        with unit(engine) as session:
            connection = session.connection()
            assert connection.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            return max(store.load(session, Meeting), key=lambda meeting: meeting.number)
    finally:
        engine.dispose()


def waited(process: int) -> tuple[int, int]:
    """Give the monotonic clock, and how long all threads of a process waited for a processor, in nanoseconds.

    On a machine that has other things to do a process may stand still through no fault of its own (proc(5), schedstat).
    """
    now = time.monotonic_ns()
    total = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        try:
            total += int((thread / "schedstat").read_text().split()[1])
        except (FileNotFoundError, ProcessLookupError):  # it ended meanwhile
            continue
    return now, total
