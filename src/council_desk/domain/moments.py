"""Instants as the record writes them: RFC 3339 text with an offset, read for comparison and for the local clock."""

import datetime as dt
from functools import lru_cache

from council_desk.errors import DeskError, sentence


class NotAMomentError(DeskError):
    """A text that is not an instant with an offset."""


@lru_cache(maxsize=4096)
def instant(moment: str) -> dt.datetime:
    """Give the instant with the offset it was written with. Raises NotAMomentError."""
    try:
        read = dt.datetime.fromisoformat(moment.upper())
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise NotAMomentError(sentence("“{moment}” is not a moment with a date, a time and an offset."), moment=moment)
    return read


def local_day(moment: str) -> dt.date:
    """Give the day on the clock of the place: the offset the moment has. Raises NotAMomentError."""
    return instant(moment).date()


def local_time(moment: str) -> dt.time:
    """Give the time of day on the clock of the place. Raises NotAMomentError."""
    return instant(moment).time().replace(microsecond=0)


def minutes_between(start: str, end: str) -> int:
    """Give the whole minutes from one instant to another, below 0 if the second is earlier. Raises NotAMomentError."""
    return int((instant(end) - instant(start)).total_seconds() // 60)
