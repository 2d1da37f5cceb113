"""When a council meets: the same weekday of a month in a calendar, and the day to propose after those before.

"The first Tuesday of each Jalali month", "the last Thursday of every other month". Names of days are not here.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from council_desk.domain import calendars
from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError, sentence

LAST = -1
"""The last such weekday of a month, be it the fourth or the fifth."""

_WEEK = 7
_MONTH = 28
"""Days. Meetings nearer to each other follow weeks, not months."""


class BadRecurrenceError(DeskError):
    """A rhythm that no calendar has."""


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A weekday (Monday 1 to Sunday 7) of a week of the month (1 to 5, or LAST), every so many months of a calendar.

    A month that has no fifth such weekday has no meeting. Raises BadRecurrenceError.
    """

    calendar: Calendar
    week: int
    weekday: int
    every_months: int = 1

    def __post_init__(self) -> None:
        if self.week not in {1, 2, 3, 4, 5, LAST} or not 1 <= self.weekday <= 7 or not 1 <= self.every_months <= 12:
            raise BadRecurrenceError(sentence("Meetings recur on a weekday of a month, every 1 to 12 months."))


def occurrences(
    recurrence: Recurrence, first: dt.date, last: dt.date, avoid: Collection[dt.date] = ()
) -> tuple[dt.date, ...]:
    """Give the days of a recurrence from a day to another, both included, without those to be avoided.

    Several months apart are counted from the first month that has such a day from `first` on, avoided or not. Raises
    OutOfRangeError where the calendar ends.
    """
    return tuple(day for day in _days(recurrence, first, last) if day not in avoid)


def avoided(recurrence: Recurrence, first: dt.date, last: dt.date, avoid: Collection[dt.date]) -> tuple[dt.date, ...]:
    """Give the days of a recurrence that are left out because they are to be avoided. Raises OutOfRangeError."""
    return tuple(day for day in _days(recurrence, first, last) if day in avoid)


def propose_next(starts: Sequence[dt.datetime], calendar: Calendar) -> dt.datetime | None:
    """Give when to meet next after meetings so far, at the time of the last of them; None where there were none.

    Meetings some whole weeks apart, less than a month, go on so. Else it is the same weekday of a month, as many months
    on as between the last two; and if these two fell differently, but whole weeks apart, as many days on. Where neither
    holds, or there was one meeting only, it is the same weekday of the next month. `starts` are on the clock of the
    place, and so is what is given. Raises OutOfRangeError where the calendar ends.
    """
    if not starts:
        return None
    *earlier, last = sorted(starts)
    day = _next_day(earlier[-1].date() if earlier else None, last.date(), calendar)
    return dt.datetime.combine(day, last.timetz())


def _next_day(before: dt.date | None, last: dt.date, calendar: Calendar) -> dt.date:
    gap = (last - before).days if before else 0
    if before is None or gap == 0 or gap % _WEEK:
        return _months_on(last, calendar, _weeks(last, calendar)[0], 1)
    if gap < _MONTH:
        return last + dt.timedelta(gap)
    months = _month(last, calendar) - _month(before, calendar)
    shared = [week for week in _weeks(last, calendar) if week in _weeks(before, calendar)]
    if not shared or not 1 <= months <= 12:
        return last + dt.timedelta(gap)
    return _months_on(last, calendar, shared[0], months)


def _months_on(day: dt.date, calendar: Calendar, week: int, months: int) -> dt.date:
    found = None
    month = _month(day, calendar)
    while found is None:
        month += months
        found = _day(calendar, month, week, day.isoweekday())
    return found


def _weeks(day: dt.date, calendar: Calendar) -> tuple[int, ...]:
    """Give which weekday of its month a day is: by number, and whether the last; a fifth is the last first of all."""
    number = (calendars.from_date(day, calendar).day - 1) // _WEEK + 1
    month = _month(day, calendar)
    last = _day(calendar, month, LAST, day.isoweekday()) == day
    if not last:
        return (number,)
    return (LAST, number) if number == 5 else (number, LAST)


def _days(recurrence: Recurrence, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    calendar = recurrence.calendar
    if last < first:
        return
    start: int | None = None
    for month in range(_month(first, calendar), _month(last, calendar) + 1):
        day = _day(calendar, month, recurrence.week, recurrence.weekday)
        if day is None or not first <= day <= last:
            continue
        start = month if start is None else start
        if (month - start) % recurrence.every_months == 0:
            yield day


def _month(day: dt.date, calendar: Calendar) -> int:
    """Number the months of a calendar through."""
    named = calendars.from_date(day, calendar)
    return 12 * named.year + named.month - 1


def _day(calendar: Calendar, month: int, week: int, weekday: int) -> dt.date | None:
    """Give a weekday of a month, or None where the month has no fifth."""
    first, last = calendars.month_bounds(calendar, month // 12, month % 12 + 1)
    if week == LAST:
        return last - dt.timedelta((last.isoweekday() - weekday) % _WEEK)
    day = first + dt.timedelta((weekday - first.isoweekday()) % _WEEK + _WEEK * (week - 1))
    return day if day <= last else None
