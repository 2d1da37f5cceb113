"""Three calendars on one line of days: Gregorian, Jalali (Iran's solar year) and Umm al-Qura.

Days are stored as `datetime.date`; this module says what they are called in a calendar, and back. Names, formats and
typed dates are in calendar_names, date_formatting and date_parsing.
"""

import datetime as dt
from calendar import isleap, monthrange
from dataclasses import dataclass
from types import ModuleType

from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError, sentence

JALALI_BEGINS = 621
"""A Jalali year begins in the Gregorian year that is greater by this."""

_NOWRUZ_1405 = dt.date(2026, 3, 21).toordinal()
_JALALI_YEARS = (1, 9377)
_HIJRI_YEARS = (1343, 1500)
_HIJRI_DAYS = (dt.date(1924, 8, 1), dt.date(2077, 11, 16))


class OutOfRangeError(DeskError):
    """A day or year that a calendar does not reach."""


class NoSuchDayError(DeskError):
    """A month or day that does not exist in its year."""


@dataclass(frozen=True, slots=True, order=True)
class CalendarDate:
    """A day as a calendar names it. Raises OutOfRangeError or NoSuchDayError for one that does not exist."""

    calendar: Calendar
    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        length = month_length(self.calendar, self.year, self.month)
        if not 1 <= self.day <= length:
            raise NoSuchDayError(sentence("This month has {days} days."), days=length)

    def to_date(self) -> dt.date:
        """Give the day itself."""
        return to_date(self.calendar, self.year, self.month, self.day)


def to_date(calendar: Calendar, year: int, month: int, day: int) -> dt.date:
    """Give the day that a calendar calls so. Raises OutOfRangeError or NoSuchDayError."""
    length = month_length(calendar, year, month)
    if not 1 <= day <= length:
        raise NoSuchDayError(sentence("This month has {days} days."), days=length)
    if calendar is Calendar.GREGORIAN:
        return dt.date(year, month, day)
    if calendar is Calendar.JALALI:
        return dt.date.fromordinal(_nowruz(year) + _days_before(month) + day - 1)
    hijri = _hijridate().Hijri(year, month, day)
    return dt.date(*hijri.to_gregorian().datetuple())


def from_date(day: dt.date, calendar: Calendar) -> CalendarDate:
    """Say what a calendar calls a day. Raises OutOfRangeError outside the calendar's reach."""
    if calendar is Calendar.GREGORIAN:
        return CalendarDate(calendar, day.year, day.month, day.day)
    if not covers(calendar, day):
        raise _out_of_range(calendar)
    if calendar is Calendar.JALALI:
        return _jalali(day)
    hijri = _hijridate().Gregorian.fromdate(day).to_hijri()
    return CalendarDate(calendar, hijri.year, hijri.month, hijri.day)


def covers(calendar: Calendar, day: dt.date) -> bool:
    """Say whether a day can be named in a calendar.

    Umm al-Qura is a published table and reaches from 1 Muharram 1343 to 30 Dhu al-Hijjah 1500; Jalali begins in its
    year 1, and its rule is checked against the official table for 1206 to 1498.
    """
    if calendar is Calendar.GREGORIAN:
        return True
    if calendar is Calendar.JALALI:
        return _nowruz(_JALALI_YEARS[0]) <= day.toordinal() < _nowruz(_JALALI_YEARS[1] + 1)
    return _HIJRI_DAYS[0] <= day <= _HIJRI_DAYS[1]


def year_of(day: dt.date, calendar: Calendar) -> int:
    """Give the year a calendar counts on a day. Raises OutOfRangeError."""
    return from_date(day, calendar).year


def is_leap(calendar: Calendar, year: int) -> bool:
    """Say whether a year has a leap day.

    Jalali by (25y + 11) mod 33 < 8, which equals the table of the University of Tehran's calendar centre for 1206 to
    1498, and not by the 2820-year rule, which misses 1403 and 1404.
    """
    if calendar is Calendar.GREGORIAN:
        return isleap(year)
    if calendar is Calendar.JALALI:
        return (25 * year + 11) % 33 < 8
    return sum(month_length(calendar, year, month) for month in range(1, 13)) > 354


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Give the number of days of a month. Raises OutOfRangeError for the year, NoSuchDayError for the month."""
    if not 1 <= month <= 12:
        raise NoSuchDayError(sentence("There is no month {month}: a year has 12 months."), month=month)
    first, last = year_range(calendar)
    if not first <= year <= last:
        raise _out_of_range(calendar)
    if calendar is Calendar.GREGORIAN:
        return monthrange(year, month)[1]
    if calendar is Calendar.JALALI:
        if month <= 6:
            return 31
        return 30 if month < 12 or is_leap(calendar, year) else 29
    return int(_hijridate().Hijri(year, month, 1).month_length())


def year_range(calendar: Calendar) -> tuple[int, int]:
    """Give the first and the last year of a calendar that are fully known here."""
    if calendar is Calendar.GREGORIAN:
        return dt.MINYEAR, dt.MAXYEAR
    return _JALALI_YEARS if calendar is Calendar.JALALI else _HIJRI_YEARS


def add_months(day: dt.date, months: int, calendar: Calendar) -> dt.date:
    """Give the day so many months later (or earlier) in a calendar; a day the month lacks becomes its last.

    31 Shahrivar plus one month is 30 Mehr. Raises OutOfRangeError.
    """
    named = from_date(day, calendar)
    years, month = divmod(named.month - 1 + months, 12)
    year, month = named.year + years, month + 1
    return to_date(calendar, year, month, min(named.day, month_length(calendar, year, month)))


def add_years(day: dt.date, years: int, calendar: Calendar) -> dt.date:
    """Give the day so many years later in a calendar; 30 Esfand becomes 29 in a common year. Raises OutOfRangeError."""
    return add_months(day, 12 * years, calendar)


def month_bounds(calendar: Calendar, year: int, month: int) -> tuple[dt.date, dt.date]:
    """Give the first and the last day of a month. Raises OutOfRangeError or NoSuchDayError."""
    length = month_length(calendar, year, month)
    return to_date(calendar, year, month, 1), to_date(calendar, year, month, length)


def year_bounds(calendar: Calendar, year: int) -> tuple[dt.date, dt.date]:
    """Give the first and the last day of a year. Raises OutOfRangeError."""
    return month_bounds(calendar, year, 1)[0], month_bounds(calendar, year, 12)[1]


def _nowruz(year: int) -> int:
    """Give the ordinal of 1 Farvardin: 365 days a year and a leap day for each leap year before.

    (8y + 21) div 33 counts the years k < y with (25k + 11) mod 33 < 8, up to a constant.
    """
    return _NOWRUZ_1405 + 365 * (year - 1405) + (8 * year + 21) // 33 - (8 * 1405 + 21) // 33


def _days_before(month: int) -> int:
    """Give the days of a Jalali year before a month."""
    return 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6


def _jalali(day: dt.date) -> CalendarDate:
    """Name a day in the Jalali calendar."""
    ordinal = day.toordinal()
    year = day.year - 621
    if ordinal < _nowruz(year):
        year -= 1
    elapsed = ordinal - _nowruz(year)
    month = elapsed // 31 + 1 if elapsed < 186 else (elapsed - 186) // 30 + 7
    return CalendarDate(Calendar.JALALI, year, month, elapsed - _days_before(month) + 1)


def _hijridate() -> ModuleType:
    """Give the library of the published Umm al-Qura calendar, loaded when first needed."""
    import hijridate

    return hijridate


def _out_of_range(calendar: Calendar) -> OutOfRangeError:
    """Say what a calendar reaches."""
    first, last = year_range(calendar)
    if calendar is Calendar.ISLAMIC_UMALQURA:
        return OutOfRangeError(
            sentence("The Umm al-Qura calendar is known for the years {first} to {last} only."), first=first, last=last
        )
    return OutOfRangeError(sentence("This calendar reaches from the year {first} to {last}."), first=first, last=last)
