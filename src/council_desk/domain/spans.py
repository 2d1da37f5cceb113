"""Spans of time that people ask about, in the calendar of who asks: years and quarters, those before and after."""

import datetime as dt
from enum import StrEnum

from council_desk.domain.calendars import add_months, from_date, month_bounds, year_bounds, year_of, year_range
from council_desk.domain.terms import Calendar

_QUARTER = 3
"""Months."""


class Span(StrEnum):
    """A span that is named from today."""

    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"


def bounds(span: Span, today: dt.date, calendar: Calendar) -> tuple[dt.date, dt.date]:
    """Give the first and the last day of a span. Raises OutOfRangeError."""
    if span in {Span.THIS_YEAR, Span.LAST_YEAR}:
        return year_bounds(calendar, year_of(today, calendar) - (span is Span.LAST_YEAR))
    first, last = quarter_of(today, calendar)
    return (first, last) if span is Span.THIS_QUARTER else quarter_of(first - dt.timedelta(days=1), calendar)


def quarter_of(day: dt.date, calendar: Calendar) -> tuple[dt.date, dt.date]:
    """Give the first and the last day of the quarter of a year in which a day lies. Raises OutOfRangeError."""
    named = from_date(day, calendar)
    month = (named.month - 1) // _QUARTER * _QUARTER + 1
    return month_bounds(calendar, named.year, month)[0], month_bounds(calendar, named.year, month + _QUARTER - 1)[1]


def span_of(first: dt.date, last: dt.date, today: dt.date, calendar: Calendar) -> Span | None:
    """Give the span that a period is, or None for any other."""
    return next((span for span in Span if bounds(span, today, calendar) == (first, last)), None)


def neighbour(first: dt.date, last: dt.date, steps: int, calendar: Calendar) -> tuple[dt.date, dt.date]:
    """Give the period of the same kind that lies so many steps later, or earlier where `steps` is negative.

    A year leads to a year and a quarter to a quarter; what is neither leads to a period of as many days. Years end
    with the calendar. Raises OutOfRangeError.
    """
    year = year_of(first, calendar)
    if (first, last) == year_bounds(calendar, year):
        earliest, latest = year_range(calendar)
        return year_bounds(calendar, min(max(year + steps, earliest), latest))
    if (first, last) == quarter_of(first, calendar):
        return quarter_of(add_months(first, _QUARTER * steps, calendar), calendar)
    length = dt.timedelta(days=((last - first).days + 1) * steps)
    return first + length, last + length
