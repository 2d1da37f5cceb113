"""Days, months and times as text; weeks and grids."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain import calendars
from council_desk.domain.date_formatting import (
    DateStyle,
    calendar_of,
    format_date,
    format_day_month,
    format_days,
    format_month,
    format_pair,
    format_time,
    format_times,
    month_names,
    weekday_name,
    weekday_names,
)
from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language
from council_desk.domain.weeks import country_of, first_weekday, month_grid, weekend

DAY = dt.date(2026, 11, 12)
FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
JALALI, HIJRI, GREGORIAN = Calendar.JALALI, Calendar.ISLAMIC_UMALQURA, Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("language", "calendar", "style", "text"),
    [
        (FA, JALALI, "long", "پنجشنبه ۲۱ آبان ۱۴۰۵"),
        (FA, JALALI, "medium", "۲۱ آبان ۱۴۰۵"),
        (FA, JALALI, "short", "۱۴۰۵/۰۸/۲۱"),
        (FA, HIJRI, "medium", "۲ جمادی‌الثانی ۱۴۴۸ ه‍.ق"),
        (FA, GREGORIAN, "medium", "۱۲ نوامبر ۲۰۲۶"),
        (AR, HIJRI, "long", "الخميس ٢ جمادى الآخرة ١٤٤٨هـ"),
        (AR, HIJRI, "short", "١٤٤٨/٠٦/٠٢هـ"),
        (AR, GREGORIAN, "medium", "١٢ نوفمبر ٢٠٢٦م"),
        (AR, JALALI, "medium", "٢١ آبان ١٤٠٥ هـ.ش"),
        (RU, GREGORIAN, "long", "четверг, 12 ноября 2026 г."),
        (RU, GREGORIAN, "medium", "12 ноября 2026 г."),
        (RU, GREGORIAN, "short", "12.11.2026"),
        (RU, JALALI, "medium", "21 абана 1405 г. с. х."),
        (EN, GREGORIAN, "long", "Thursday, 12 November 2026"),
        (EN, GREGORIAN, "medium", "12 November 2026"),
        (EN, GREGORIAN, "short", "12/11/2026"),
        (EN, JALALI, "short", "21/08/1405 SH"),
        (EN, HIJRI, "medium", "2 Jumada al-Akhirah 1448 AH"),
    ],
)
def test_dates(language, calendar, style, text):
    assert format_date(DAY, language, calendar, style=DateStyle(style)) == text


def test_defaults_are_those_of_the_language():
    assert [format_date(DAY, language) for language in Language] == [
        "۲۱ آبان ۱۴۰۵",
        "٢ جمادى الآخرة ١٤٤٨هـ",
        "12 ноября 2026 г.",
        "12 November 2026",
    ]


def test_digits_and_country_are_choices_of_their_own():
    assert format_date(DAY, FA, style=DateStyle.SHORT, digits=Digits.LATIN) == "1405/08/21"
    assert format_date(DAY, AR, GREGORIAN, country="SY") == "١٢ تشرين الثاني ٢٠٢٦م"
    assert format_date(DAY, FA, country="AF") == "۲۱ عقرب ۱۴۰۵"
    assert month_names(GREGORIAN, AR, "MA")[6] == "يوليوز"


def test_pairs():
    assert format_pair(DAY, AR) == "الخميس ٢ جمادى الآخرة ١٤٤٨هـ الموافق ١٢ نوفمبر ٢٠٢٦م"
    assert format_pair(DAY, FA) == "پنجشنبه ۲۱ آبان ۱۴۰۵ برابر با ۱۲ نوامبر ۲۰۲۶"
    assert format_pair(DAY, RU) == "четверг, 12 ноября 2026 г."
    assert format_pair(DAY, AR, style=DateStyle.SHORT) == "١٤٤٨/٠٦/٠٢هـ الموافق ٢٠٢٦/١١/١٢م"
    assert format_pair(DAY, EN, other=JALALI, style=DateStyle.MEDIUM) == "12 November 2026 (21 Aban 1405 SH)"


def test_out_of_reach_is_shown_in_gregorian():
    assert format_date(dt.date(2099, 1, 1), AR) == "١ يناير ٢٠٩٩م"
    assert format_date(dt.date(1, 1, 1), FA, style=DateStyle.SHORT) == "۰۰۰۱/۰۱/۰۱"
    assert format_pair(dt.date(2099, 1, 1), AR) == "الخميس ١ يناير ٢٠٩٩م"


@given(st.dates(), st.sampled_from(list(Language)), st.sampled_from(list(Calendar)), st.sampled_from(list(DateStyle)))
def test_every_day_can_be_shown(day, language, calendar, style):
    assert format_date(day, language, calendar, style=style)


def test_months_and_ranges():
    assert format_month(JALALI, 1405, 8, FA) == "آبان ۱۴۰۵"
    assert format_month(GREGORIAN, 2026, 11, RU) == "ноябрь 2026 г."
    assert format_day_month(DAY, RU) == "12 ноября"
    assert format_days(DAY, DAY, EN) == "12 November 2026"
    assert format_days(DAY, dt.date(2026, 11, 15), EN) == "12–15 November 2026"
    assert format_days(DAY, dt.date(2026, 11, 15), FA) == "۲۱ تا ۲۴ آبان ۱۴۰۵"
    assert format_days(DAY, dt.date(2026, 12, 1), RU) == "12 ноября – 1 декабря 2026 г."
    assert format_days(DAY, dt.date(2027, 1, 1), EN) == "12 November 2026 – 1 January 2027"


def test_times():
    assert format_time(dt.time(18, 45), FA) == "۱۸:۴۵"
    assert format_times(dt.time(9, 5), dt.time(10, 0), AR) == "٠٩:٠٥ إلى ١٠:٠٠"
    assert format_times(dt.time(18, 45), dt.time(20, 30), EN) == "18:45–20:30"
    assert format_times(dt.time(18, 45), None, EN) == "18:45"


def test_weeks():
    assert [calendar_of(language) for language in Language] == [JALALI, HIJRI, GREGORIAN, GREGORIAN]
    assert weekday_name(DAY, FA) == "پنجشنبه"
    assert weekday_names(FA, 6)[:2] == ("شنبه", "یکشنبه")
    assert weekday_names(RU, 1, narrow=True)[0] == "пн"
    assert [first_weekday(country_of(language)) for language in Language] == [6, 7, 1, 1]
    assert weekend("IR") == {5}
    assert weekend("SA") == {5, 6}
    assert weekend("AF") == {4, 5}
    assert weekend("RU") == weekend("??") == {6, 7}
    assert first_weekday("??") == 1


def test_month_grid():
    grid = month_grid(JALALI, 1405, 8, first_weekday("IR"), weekend("IR"))
    assert [len(row) for row in grid] == [7] * 6
    assert [cell.number for cell in grid[0]] == [25, 26, 27, 28, 29, 30, 1]
    assert [cell.in_month for cell in grid[0]] == [False] * 6 + [True]
    assert grid[0][6].weekend and not grid[0][5].weekend
    assert sum(cell.in_month for row in grid for cell in row) == 30


@given(st.dates(dt.date(1930, 1, 1), dt.date(2070, 1, 1)), st.sampled_from(list(Calendar)), st.integers(1, 7))
def test_grids_hold_every_day_of_the_month_once(day, calendar, first):
    named = calendars.from_date(day, calendar)
    grid = month_grid(calendar, named.year, named.month, first)
    days = [cell.date for row in grid for cell in row]
    assert days == [days[0] + dt.timedelta(days=i) for i in range(len(days))]
    assert all(row[0].date.isoweekday() == first for row in grid)
    assert sum(cell.in_month for row in grid for cell in row) == calendars.month_length(
        calendar, named.year, named.month
    )


def test_grids_end_where_the_calendar_ends():
    assert month_grid(HIJRI, 1343, 1, 1)[0][0].number == 1
    assert month_grid(GREGORIAN, 9999, 12, 1)[-1][-1].date == dt.date.max
    assert len(month_grid(GREGORIAN, 1, 1, 3)[0]) < 7
