"""Weeks by country, and months as grids for a calendar on the screen."""

import datetime as dt
from dataclasses import dataclass

from council_desk.domain import calendars
from council_desk.domain.terms import Calendar, Language

MONDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 1, 4, 5, 6, 7

_COUNTRY = {Language.FA: "IR", Language.AR: "SA", Language.RU: "RU", Language.EN: "GB"}
_FIRST = {
    **dict.fromkeys(("IR", "AF", "EG", "DZ", "LY", "IQ", "SY", "JO", "KW", "QA", "BH", "OM", "SD"), SATURDAY),
    **dict.fromkeys(("SA", "YE", "US", "CA", "IN", "PK"), SUNDAY),
}
_FRIDAY_SATURDAY = ("SA", "EG", "DZ", "LY", "IQ", "SY", "JO", "PS", "KW", "QA", "BH", "OM", "YE", "SD")
_REST = {
    "IR": frozenset({FRIDAY}),
    "AF": frozenset({THURSDAY, FRIDAY}),
    **dict.fromkeys(_FRIDAY_SATURDAY, frozenset({FRIDAY, SATURDAY})),
}


@dataclass(frozen=True, slots=True)
class GridDay:
    """One cell of a month's grid."""

    date: dt.date
    number: int
    in_month: bool
    weekend: bool


def country_of(language: Language) -> str:
    """Give the country whose customs are taken when a council names none (ISO 3166)."""
    return _COUNTRY[language]


def first_weekday(country: str) -> int:
    """Give the first day of the week, Monday 1 to Sunday 7 (CLDR 46); Monday for an unknown country."""
    return _FIRST.get(country, MONDAY)


def weekend(country: str) -> frozenset[int]:
    """Give the days of rest, Monday 1 to Sunday 7 (CLDR 46); Saturday and Sunday for an unknown country.

    Iran: Friday; whether Thursday or Saturday joins it was still open in 2026, so a council may set its own.
    """
    return _REST.get(country, frozenset({SATURDAY, SUNDAY}))


def month_grid(
    calendar: Calendar, year: int, month: int, first: int, rest: frozenset[int] = frozenset()
) -> tuple[tuple[GridDay, ...], ...]:
    """Give a month as rows of seven days, beginning on the weekday `first`, filled up from the months beside it.

    At the ends of a calendar's reach the neighbours' days are left out of the first or last row.
    Raises OutOfRangeError or NoSuchDayError.
    """
    start, end = calendars.month_bounds(calendar, year, month)
    lead = (start.isoweekday() - first) % 7
    rows = -(-(lead + (end - start).days + 1) // 7)
    grid = []
    for row in range(rows):
        offsets = range(7 * row - lead, 7 * row - lead + 7)
        grid.append(tuple(cell for offset in offsets if (cell := _cell(calendar, start, end, offset, rest))))
    return tuple(grid)


def _cell(calendar: Calendar, start: dt.date, end: dt.date, offset: int, rest: frozenset[int]) -> GridDay | None:
    """Give the cell so many days after the first of the month, or nothing where the calendar ends."""
    ordinal = start.toordinal() + offset
    if not 1 <= ordinal <= dt.date.max.toordinal():
        return None
    day = dt.date.fromordinal(ordinal)
    if not calendars.covers(calendar, day):
        return None
    number = calendars.from_date(day, calendar).day
    return GridDay(day, number, in_month=start <= day <= end, weekend=day.isoweekday() in rest)
