"""Years and quarters of any calendar that people ask about, and the periods before and after them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.calendars import from_date, year_bounds
from council_desk.domain.spans import Span, bounds, neighbour, quarter_of, span_of
from council_desk.domain.terms import Calendar

days = st.dates(dt.date(1950, 1, 1), dt.date(2070, 1, 1))
calendars = st.sampled_from(Calendar)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("span", "calendar", "first", "last"),
    [
        (Span.THIS_YEAR, Calendar.GREGORIAN, "2026-01-01", "2026-12-31"),
        (Span.LAST_YEAR, Calendar.GREGORIAN, "2025-01-01", "2025-12-31"),
        (Span.THIS_QUARTER, Calendar.GREGORIAN, "2026-01-01", "2026-03-31"),
        (Span.LAST_QUARTER, Calendar.GREGORIAN, "2025-10-01", "2025-12-31"),
        (Span.THIS_YEAR, Calendar.JALALI, "2025-03-21", "2026-03-20"),
        (Span.THIS_QUARTER, Calendar.JALALI, "2025-12-22", "2026-03-20"),
        (Span.LAST_QUARTER, Calendar.JALALI, "2025-09-23", "2025-12-21"),
    ],
)
def test_spans_by_hand(span, calendar, first, last):
    found = bounds(span, dt.date(2026, 2, 10), calendar)
    assert found == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@given(day=days, calendar=calendars)
def test_a_year_has_four_quarters_that_follow_each_other(day, calendar):
    first, last = year_bounds(calendar, from_date(day, calendar).year)
    at, count = first, 0
    while at <= last:
        begins, ends = quarter_of(at, calendar)
        assert begins == at and from_date(begins, calendar).day == 1 and quarter_of(ends, calendar) == (begins, ends)
        at, count = ends + DAY, count + 1
    assert count == 4 and at == last + DAY
    assert quarter_of(day, calendar)[0] <= day <= quarter_of(day, calendar)[1]


@given(day=days, calendar=calendars, span=st.sampled_from(Span))
def test_a_span_is_known_by_its_days_and_holds_or_precedes_today(day, calendar, span):
    first, last = bounds(span, day, calendar)
    assert span_of(first, last, day, calendar) is span
    assert span_of(first, last + DAY, day, calendar) is not span
    assert (first <= day <= last) is (span in {Span.THIS_YEAR, Span.THIS_QUARTER})
    assert last < day or span in {Span.THIS_YEAR, Span.THIS_QUARTER}


@given(day=days, calendar=calendars, length=st.integers(0, 500))
def test_neighbours_touch_and_lead_back(day, calendar, length):
    for first, last in (
        bounds(Span.THIS_YEAR, day, calendar),
        bounds(Span.THIS_QUARTER, day, calendar),
        (day, day + length * DAY),
    ):
        after = neighbour(first, last, 1, calendar)
        assert after[0] == last + DAY
        assert neighbour(*after, -1, calendar) == (first, last) or (first, last) not in {
            year_bounds(calendar, from_date(first, calendar).year),
            quarter_of(first, calendar),
        }
