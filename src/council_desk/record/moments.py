"""Moments as RFC 3339 writes them: checked, and turned into instants. Showing them in a calendar is not here."""

import re
from datetime import UTC, datetime, timedelta, timezone

from council_desk.errors import sentence

_MOMENT = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})?",
    re.ASCII,
)

_FORM = sentence("The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.")
_NO_OFFSET = sentence("The value is not a moment: it has no offset from UTC, such as Z or +03:30.")
_FRACTION = sentence("The value is not a moment: it has more than six digits after the second.")
_NO_SUCH = sentence("The value is not a moment: there is no such day or time.")
_OUTSIDE = sentence("The value is not a moment: it lies outside the years 1 to 9999.")
_OFFSET = sentence("The value is not a moment: its offset from UTC is not a time of day.")


class MomentError(ValueError):
    """A text is not a moment; the message is a sentence that says why, marked for translation."""


def instant(text: str) -> datetime:
    """Give the instant that an RFC 3339 date-time names, aware and in UTC.

    Stricter than RFC 3339 in three points, because the calendars and clocks of this program cannot carry more:
    capital T and Z, at most six digits of a second, no leap second. Raises MomentError.
    """
    match = _MOMENT.fullmatch(text)
    if not match:
        raise MomentError(_FORM)
    *numbers, fraction, offset = match.groups()
    if offset is None:
        raise MomentError(_NO_OFFSET)
    if fraction is not None and len(fraction) > 6:
        raise MomentError(_FRACTION)
    year, month, day, hour, minute, second = map(int, numbers)
    microsecond = int((fraction or "0").ljust(6, "0"))
    zone = _zone(offset)
    try:
        local = datetime(year, month, day, hour, minute, second, microsecond, tzinfo=zone)
        return local.astimezone(UTC)
    except ValueError:
        raise MomentError(_NO_SUCH) from None
    except OverflowError:
        raise MomentError(_OUTSIDE) from None


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    if hours > 23 or minutes > 59:
        raise MomentError(_OFFSET)
    shift = timedelta(hours=hours, minutes=minutes)
    return timezone(-shift if offset[0] == "-" else shift)


def moment(of: datetime) -> str:
    """Write an aware datetime as a moment of the record, with its own offset and whole seconds where it has them."""
    if of.tzinfo is None:
        raise MomentError(_NO_OFFSET)
    return of.isoformat()
