"""Calendars against the official table and the published Umm al-Qura calendar."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain import calendars
from council_desk.domain.calendars import CalendarDate, NoSuchDayError, OutOfRangeError
from council_desk.domain.terms import Calendar

DATES = Path(__file__).parent.parent / "fixtures" / "dates"
VECTORS = json.loads((DATES / "date_vectors.json").read_text(encoding="utf-8"))
JALALI, HIJRI, GREGORIAN = Calendar.JALALI, Calendar.ISLAMIC_UMALQURA, Calendar.GREGORIAN
WIDE = st.dates(dt.date(622, 3, 21), dt.date(9999, 3, 20))
PUBLISHED = st.dates(dt.date(1924, 8, 1), dt.date(2077, 11, 16))


def nowruz_table():
    lines = (DATES / "nowruz_1206_1498.txt").read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def test_every_nowruz_of_the_official_table():
    table = nowruz_table()
    assert len(table) == 293
    for year, day in table:
        number = int(year.rstrip("*"))
        assert calendars.to_date(JALALI, number, 1, 1) == dt.date.fromisoformat(day)
        assert calendars.is_leap(JALALI, number) == year.endswith("*")


def test_vectors():
    for row in VECTORS["nowruz"]:
        day = calendars.to_date(JALALI, row["jalali_year"], 1, 1)
        assert (day.isoformat(), f"{day:%A}") == (row["gregorian"], row["weekday"])
        assert calendars.is_leap(JALALI, row["jalali_year"]) == row["leap"]
    leap = [year for year in range(1300, 1499) if calendars.is_leap(JALALI, year)]
    assert leap == VECTORS["leap_years_1300_1498"]
    for point in VECTORS["points"]:
        day = dt.date.fromisoformat(point["gregorian"])
        assert f"{day:%A}" == point["weekday"]
        for calendar, key in ((JALALI, "jalali"), (HIJRI, "umm_al_qura")):
            if point.get(key):
                assert calendars.from_date(day, calendar) == CalendarDate(calendar, *point[key])
                assert calendars.to_date(calendar, *point[key]) == day


@pytest.mark.parametrize(
    ("named", "day"),
    [
        ((1445, 1, 1), "2023-07-19"),
        ((1446, 1, 1), "2024-07-07"),
        ((1446, 6, 1), "2024-12-02"),
        ((1446, 8, 27), "2025-02-26"),
        ((1446, 9, 1), "2025-03-01"),
        ((1446, 10, 1), "2025-03-30"),
        ((1447, 1, 1), "2025-06-26"),
        ((1447, 10, 1), "2026-03-20"),
        ((1447, 12, 10), "2026-05-27"),
        ((1448, 1, 1), "2026-06-16"),
        ((1448, 6, 12), "2026-11-22"),
    ],
)
def test_announced_umm_al_qura_days(named, day):
    assert calendars.to_date(HIJRI, *named).isoformat() == day


@given(WIDE)
def test_jalali_there_and_back(day):
    assert calendars.from_date(day, JALALI).to_date() == day


@given(WIDE)
def test_jalali_runs_day_by_day(day):
    one, two = calendars.from_date(day, JALALI), calendars.from_date(day + dt.timedelta(days=1), JALALI)
    assert one < two
    assert (two.day == one.day + 1) or (two.day == 1 and one.day == calendars.month_length(JALALI, one.year, one.month))


@given(PUBLISHED)
def test_umm_al_qura_there_and_back(day):
    assert calendars.from_date(day, HIJRI).to_date() == day


@given(st.dates(), st.sampled_from(list(Calendar)))
def test_a_day_is_covered_or_refused(day, calendar):
    if calendars.covers(calendar, day):
        assert calendars.year_of(day, calendar) == calendars.from_date(day, calendar).year
    else:
        with pytest.raises(OutOfRangeError):
            calendars.from_date(day, calendar)


def test_leap_years():
    assert calendars.is_leap(GREGORIAN, 2024) and not calendars.is_leap(GREGORIAN, 2100)
    assert calendars.is_leap(HIJRI, 1445) == (
        calendars.year_bounds(HIJRI, 1445)[1].toordinal() - calendars.year_bounds(HIJRI, 1445)[0].toordinal() == 354
    )


@pytest.mark.parametrize(
    "named",
    [
        (JALALI, 1404, 12, 30),
        (JALALI, 1405, 7, 31),
        (JALALI, 1405, 13, 1),
        (GREGORIAN, 2025, 2, 29),
        (HIJRI, 1448, 6, 30),
        (JALALI, 1405, 1, 0),
    ],
)
def test_days_that_do_not_exist(named):
    with pytest.raises(NoSuchDayError):
        calendars.to_date(*named)
    with pytest.raises(NoSuchDayError):
        CalendarDate(*named)


@pytest.mark.parametrize("named", [(HIJRI, 1342, 12, 29), (HIJRI, 1501, 1, 1), (JALALI, 0, 1, 1), (JALALI, 9378, 1, 1)])
def test_years_out_of_reach(named):
    with pytest.raises(OutOfRangeError):
        calendars.to_date(*named)


def test_months_are_added_in_the_calendar():
    assert calendars.add_months(calendars.to_date(JALALI, 1405, 6, 31), 1, JALALI) == calendars.to_date(
        JALALI, 1405, 7, 30
    )
    assert calendars.add_years(calendars.to_date(JALALI, 1403, 12, 30), 1, JALALI) == calendars.to_date(
        JALALI, 1404, 12, 29
    )
    assert calendars.add_months(dt.date(2026, 1, 31), -2, GREGORIAN) == dt.date(2025, 11, 30)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2050, 1, 1)), st.integers(-300, 300), st.sampled_from(list(Calendar)))
def test_adding_months_keeps_the_day_where_the_month_has_it(day, months, calendar):
    before, after = (
        calendars.from_date(day, calendar),
        calendars.from_date(calendars.add_months(day, months, calendar), calendar),
    )
    assert (after.year * 12 + after.month) - (before.year * 12 + before.month) == months
    assert after.day == min(before.day, calendars.month_length(calendar, after.year, after.month))


def test_hijridate_is_loaded_only_when_needed():
    code = (
        "import sys, pkgutil, importlib, council_desk.domain as d\n"
        "[importlib.import_module('council_desk.domain.' + m.name) for m in pkgutil.iter_modules(d.__path__)]\n"
        "assert not {'hijridate', 'pydantic', 'PySide6', 'sqlmodel'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
