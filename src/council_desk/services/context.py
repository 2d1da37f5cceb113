"""What every service works with: the engine of the open desk, the clock, and units of work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

Clock = Callable[[], datetime]
"""Gives the present instant, aware."""


def utc_now() -> datetime:
    """Give the present instant in UTC."""
    return datetime.now(UTC)


class Context:
    """An open desk as the services see it.

    `changed` says whether anything was written since it was last set back, `writes` how often since it was opened.
    """

    def __init__(self, engine: "Engine", clock: Clock = utc_now) -> None:
        from sqlalchemy import event

        self.engine = engine
        self.clock = clock
        self.changed = False
        self.writes = 0

        @event.listens_for(engine, "commit")
        def _written(_: object) -> None:
            self.changed = True  # units that only read are not committed
            self.writes += 1

    @contextmanager
    def write(self) -> Iterator["Session"]:
        """Run a unit of work that may write. Raises DeskError when the disk or the file does not let it."""
        from council_desk.db.engine import unit

        with unit(self.engine) as session:
            yield session

    @contextmanager
    def read(self) -> Iterator["Session"]:
        """Run a unit of work that only reads."""
        from council_desk.db.engine import view

        with view(self.engine) as session:
            yield session

    def now(self) -> datetime:
        """Give the present instant in UTC: the stamp of what is written."""
        return self.clock().astimezone(UTC)

    def today(self, timezone: str) -> date:
        """Give the present day at the place of the desk."""
        return self.clock().astimezone(zone(timezone)).date()


def zone(name: str) -> ZoneInfo:
    """Give a time zone by its name; UTC for a name that this computer does not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
