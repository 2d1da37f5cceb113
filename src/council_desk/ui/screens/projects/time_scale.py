"""Days as places on a line, and the months of a calendar along it. No widget is known here."""

import datetime as dt
from dataclasses import dataclass

from council_desk.domain.calendars import add_months, covers, from_date, to_date
from council_desk.domain.terms import Calendar

ZOOMS = (0.6, 1.0, 1.7, 3.0, 5.0, 9.0, 16.0)
"""Points for a day."""
USUAL_ZOOM = 3
REACH = dt.timedelta(days=366 * 12)
"""How far from today the line reaches at most: a slip of the pen in a year does not make it endless."""
_MARGIN = dt.timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Month:
    """One month of the calendar: its first day and the first day of the next."""

    year: int
    month: int
    first: dt.date
    after: dt.date


class TimeScale:
    """A line of days from `first` to `last`; places are counted from its beginning, whichever way it is drawn."""

    def __init__(self, calendar: Calendar, first: dt.date, last: dt.date, today: dt.date, per_day: float) -> None:
        self.per_day = per_day
        begin = max(first, today - REACH) - _MARGIN
        end = min(last, today + REACH) + _MARGIN
        self.calendar = calendar if covers(calendar, begin) and covers(calendar, end) else Calendar.GREGORIAN
        named = from_date(begin, self.calendar)
        day = to_date(self.calendar, named.year, named.month, 1)
        months = []
        while day <= end:
            after = add_months(day, 1, self.calendar)
            named = from_date(day, self.calendar)
            months.append(Month(named.year, named.month, day, after))
            day = after
        self.months: tuple[Month, ...] = tuple(months)
        self.first, self.after = self.months[0].first, day

    @property
    def width(self) -> int:
        """Points of the whole line."""
        return round((self.after - self.first).days * self.per_day)

    def place(self, day: dt.date) -> float:
        """Give where a day begins; days beyond the line lie at its ends."""
        inside = min(max(day, self.first), self.after)
        return (inside - self.first).days * self.per_day

    def day(self, place: float) -> dt.date:
        """Give the day at a place."""
        return self.first + dt.timedelta(days=int(max(place, 0) / self.per_day + 1e-6))

    def months_between(self, start: float, end: float) -> tuple[Month, ...]:
        """Give the months of which a part lies between two places."""
        first, last = self.day(start), self.day(end)
        return tuple(one for one in self.months if one.after > first and one.first <= last)
