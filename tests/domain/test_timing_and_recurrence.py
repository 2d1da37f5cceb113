"""Time used in a sitting, the rhythm of meetings, and the next one proposed."""

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain import calendars
from council_desk.domain.calendars import OutOfRangeError
from council_desk.domain.recurrence import (
    LAST,
    BadRecurrenceError,
    Recurrence,
    avoided,
    occurrences,
    propose_next,
)
from council_desk.domain.terms import Calendar
from council_desk.domain.timing import running, used_seconds

START = dt.datetime(2026, 11, 12, 18, 0, tzinfo=dt.UTC)
JALALI, HIJRI, GREGORIAN = Calendar.JALALI, Calendar.ISLAMIC_UMALQURA, Calendar.GREGORIAN
MONDAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY = 1, 2, 4, 5, 6


@dataclass(frozen=True)
class Period:
    started: str
    ended: str | None = None


def minute(number):
    return (START + dt.timedelta(minutes=number)).isoformat()


def period(first, last=None):
    return Period(minute(first), None if last is None else minute(last))


def test_breaks_do_not_count_and_what_runs_counts_up_to_now():
    periods = [period(0, 10), period(20)]
    assert used_seconds(periods, until=minute(30)) == 20 * 60
    assert used_seconds(periods, [period(5, 8), period(9, 25)], until=minute(30)) == 11 * 60
    assert used_seconds(periods, [period(28)], until=minute(30)) == 18 * 60
    assert used_seconds([], until=minute(5)) == 0
    assert used_seconds([period(40)], until=minute(30)) == 0
    assert running(periods) and not running(periods[:1])


stretches = st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(0, 60)), max_size=6)


@given(stretches, stretches, st.integers(0, 60))
def test_time_used_is_what_a_count_of_minutes_gives(periods, breaks, now):
    def on(number, spans):
        return any(first <= number < (now if last is None else last) for first, last in spans)

    by_hand = sum(on(number, periods) and not on(number, breaks) for number in range(now))
    spans = [[period(first, last) for first, last in given] for given in (periods, breaks)]
    assert used_seconds(*spans, until=minute(now)) == 60 * by_hand


def test_the_first_tuesday_of_each_jalali_month():
    year = calendars.year_bounds(JALALI, 1405)
    days = occurrences(Recurrence(JALALI, 1, TUESDAY), *year)
    named = [calendars.from_date(day, JALALI) for day in days]
    assert [one.month for one in named] == list(range(1, 13))
    assert all(one.day <= 7 for one in named)
    assert {day.isoweekday() for day in days} == {TUESDAY}
    assert days[0] == dt.date(2026, 3, 24)


def test_days_to_be_avoided_are_left_out_and_said():
    rhythm = Recurrence(GREGORIAN, LAST, THURSDAY)
    holiday, other = dt.date(2026, 12, 31), dt.date(2026, 12, 30)
    span = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
    assert occurrences(rhythm, *span) == (dt.date(2026, 10, 29), dt.date(2026, 11, 26), holiday)
    assert occurrences(rhythm, *span, [holiday, other]) == (dt.date(2026, 10, 29), dt.date(2026, 11, 26))
    assert avoided(rhythm, *span, [holiday, other]) == (holiday,)
    assert occurrences(rhythm, span[1], span[0]) == ()


def test_a_month_without_a_fifth_friday_has_none():
    days = occurrences(Recurrence(GREGORIAN, 5, FRIDAY), dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert days == (dt.date(2026, 1, 30), dt.date(2026, 5, 29), dt.date(2026, 7, 31), dt.date(2026, 10, 30))


def test_every_other_month_is_counted_from_the_first_that_has_such_a_day():
    rhythm = Recurrence(GREGORIAN, 1, MONDAY, every_months=2)
    found = occurrences(rhythm, dt.date(2026, 1, 10), dt.date(2026, 8, 31))
    assert found == (dt.date(2026, 2, 2), dt.date(2026, 4, 6), dt.date(2026, 6, 1), dt.date(2026, 8, 3))
    # An avoided day keeps its place in the count.
    assert occurrences(rhythm, dt.date(2026, 1, 10), dt.date(2026, 8, 31), [found[0]]) == found[1:]


@pytest.mark.parametrize("wrong", [(0, 1, 1), (6, 1, 1), (1, 0, 1), (1, 8, 1), (1, 1, 0), (1, 1, 13), (-2, 1, 1)])
def test_a_rhythm_that_no_calendar_has_is_refused(wrong):
    with pytest.raises(BadRecurrenceError, match="every 1 to 12 months"):
        Recurrence(GREGORIAN, *wrong)


def test_the_end_of_a_calendar_is_told():
    with pytest.raises(OutOfRangeError):
        occurrences(Recurrence(HIJRI, 1, MONDAY), dt.date(2077, 1, 1), dt.date(2078, 1, 1))
    with pytest.raises(OutOfRangeError):
        propose_next([dt.datetime(2077, 11, 15, 18, tzinfo=dt.UTC)], HIJRI)


rhythms = st.builds(
    Recurrence,
    st.sampled_from(list(Calendar)),
    st.sampled_from([1, 2, 3, 4, 5, LAST]),
    st.integers(1, 7),
    st.integers(1, 12),
)
days = st.dates(dt.date(1990, 1, 1), dt.date(2070, 1, 1))


@given(rhythms, days, st.integers(0, 1500))
def test_occurrences_are_what_a_walk_through_the_days_finds(rhythm, first, length):
    last = first + dt.timedelta(length)
    by_hand, months = [], []
    for number in range(length + 1):
        day = first + dt.timedelta(number)
        named = calendars.from_date(day, rhythm.calendar)
        in_month = calendars.month_length(rhythm.calendar, named.year, named.month)
        nth = named.day > in_month - 7 if rhythm.week == LAST else (named.day + 6) // 7 == rhythm.week
        if day.isoweekday() == rhythm.weekday and nth:
            month = 12 * named.year + named.month
            months.append(month)
            if (month - months[0]) % rhythm.every_months == 0:
                by_hand.append(day)
    assert list(occurrences(rhythm, first, last)) == by_hand


def evening(*days):
    return [dt.datetime(*day, 18, 30, tzinfo=dt.UTC) for day in days]


@pytest.mark.parametrize(
    ("before", "calendar", "proposed"),
    [
        ([(2026, 11, 12)], GREGORIAN, (2026, 12, 10)),  # the second Thursday
        ([(2026, 11, 26)], GREGORIAN, (2026, 12, 24)),  # the fourth, though it was the last too
        ([(2026, 10, 29)], GREGORIAN, (2026, 11, 26)),  # the fifth is the last
        ([(2026, 10, 8), (2026, 11, 12)], GREGORIAN, (2026, 12, 10)),
        ([(2026, 10, 29), (2026, 11, 26)], GREGORIAN, (2026, 12, 31)),  # the last of both
        ([(2026, 9, 10), (2026, 11, 12)], GREGORIAN, (2027, 1, 14)),  # every other month
        ([(2026, 11, 5), (2026, 11, 12)], GREGORIAN, (2026, 11, 19)),
        ([(2026, 10, 29), (2026, 11, 12)], GREGORIAN, (2026, 11, 26)),  # fortnightly
        ([(2026, 10, 1), (2026, 11, 12)], GREGORIAN, (2026, 12, 24)),  # every six weeks
        ([(2026, 10, 7), (2026, 11, 12)], GREGORIAN, (2026, 12, 10)),  # no rhythm: another weekday
        ([(2026, 11, 12), (2026, 11, 12)], GREGORIAN, (2026, 12, 10)),
        ([(2024, 11, 14), (2026, 11, 12)], GREGORIAN, (2028, 11, 9)),  # two years apart: as many days on
        ([(2026, 10, 6), (2026, 11, 3)], JALALI, (2026, 12, 1)),  # 2nd Tuesday of Mehr, of Aban, of Azar
        ([(2026, 11, 12)], HIJRI, (2026, 12, 10)),  # the first Thursday of Jumada al-Akhirah, of Rajab
    ],
)
def test_the_next_meeting_follows_those_before(before, calendar, proposed):
    assert propose_next(evening(*before), calendar) == evening(proposed)[0]
    assert propose_next(evening(*reversed(before)), calendar) == evening(proposed)[0]


def test_without_any_meeting_nothing_is_proposed():
    assert propose_next([], GREGORIAN) is None


@given(st.lists(days, min_size=1, max_size=3), st.sampled_from(list(Calendar)))
def test_what_is_proposed_lies_ahead_on_the_same_weekday_at_the_same_time(before, calendar):
    starts = [dt.datetime.combine(day, dt.time(17, 45)) for day in before]
    try:
        found = propose_next(starts, calendar)
    except OutOfRangeError:
        return
    assert found > max(starts)
    assert (found.isoweekday(), found.time()) == (max(starts).isoweekday(), dt.time(17, 45))


@given(rhythms.filter(lambda rhythm: rhythm.week not in {4, 5, LAST}), days)
def test_a_plan_that_was_followed_twice_goes_on(rhythm, first):
    planned = occurrences(rhythm, first, first + dt.timedelta(1500))[:3]
    if len(planned) == 3 and (planned[1] - planned[0]).days >= 28:
        starts = [dt.datetime.combine(day, dt.time(18)) for day in planned]
        assert propose_next(starts[:2], rhythm.calendar) == starts[2]
