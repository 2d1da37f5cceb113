"""Days, months, times and their ranges as text, for each language, calendar and set of digits.

Spaces are ordinary ones; a document binds them where lines must not break. A day that the calendar does not reach is
shown in the Gregorian one, so that a list with a strange date in it still shows.
"""

import datetime as dt
from enum import StrEnum

from council_desk.domain import calendars
from council_desk.domain.calendar_names import BY_COUNTRY, ERAS, IN_DATES, MONTHS, NARROW_WEEKDAYS, WEEKDAYS
from council_desk.domain.calendars import CalendarDate
from council_desk.domain.digits import Digits, digits_of, to_digits
from council_desk.domain.terms import Calendar, Language


class DateStyle(StrEnum):
    """How much of a day is written."""

    LONG = "long"
    MEDIUM = "medium"
    SHORT = "short"


_NATIVE = {Language.FA: Calendar.JALALI, Language.AR: Calendar.ISLAMIC_UMALQURA}
_YEAR_FIRST = {Language.FA, Language.AR}
_PAIR = {
    Language.FA: "{first} برابر با {second}",
    Language.AR: "{first} الموافق {second}",
    Language.RU: "{first} ({second})",
    Language.EN: "{first} ({second})",
}
_RANGE = {
    Language.FA: "{first} تا {last}",
    Language.AR: "{first} إلى {last}",
    Language.RU: "{first} – {last}",
    Language.EN: "{first} – {last}",
}
_TIGHT_RANGE = {**_RANGE, Language.RU: "{first}–{last}", Language.EN: "{first}–{last}"}


def calendar_of(language: Language) -> Calendar:
    """Give the calendar a language's documents are dated in unless the council has chosen another."""
    return _NATIVE.get(language, Calendar.GREGORIAN)


def month_names(calendar: Calendar, language: Language, country: str = "") -> tuple[str, ...]:
    """Give the twelve names of the months as they stand alone; `country` (ISO 3166) chooses local ones."""
    return BY_COUNTRY.get((calendar, language, country), MONTHS[calendar, language])


def weekday_name(day: dt.date, language: Language) -> str:
    """Give the name of the day of the week."""
    return WEEKDAYS[language][day.weekday()]


def weekday_names(language: Language, first: int = 1, *, narrow: bool = False) -> tuple[str, ...]:
    """Give the seven names in the order of a week that begins on `first` (Monday 1 to Sunday 7)."""
    names = (NARROW_WEEKDAYS if narrow else WEEKDAYS)[language]
    return names[first - 1 :] + names[: first - 1]


def format_date(
    day: dt.date,
    language: Language,
    calendar: Calendar | None = None,
    *,
    style: DateStyle = DateStyle.MEDIUM,
    digits: Digits | None = None,
    country: str = "",
) -> str:
    """Give a day as text: long has the weekday, medium the month's name, short only figures.

    Without `calendar` or `digits`, those of the language.
    """
    named = _named(day, calendar or calendar_of(language))
    if style is DateStyle.SHORT:
        text = _short(named, language)
    else:
        text = f"{named.day} {_in_date(named, language, country)} {_year(named, language)}"
        if style is DateStyle.LONG:
            comma = "," if language in {Language.RU, Language.EN} else ""
            text = f"{weekday_name(day, language)}{comma} {text}"
    return to_digits(text, digits or digits_of(language))


def format_pair(
    day: dt.date,
    language: Language,
    calendar: Calendar | None = None,
    other: Calendar = Calendar.GREGORIAN,
    *,
    style: DateStyle = DateStyle.LONG,
    digits: Digits | None = None,
    country: str = "",
) -> str:
    """Give a day in one calendar and, beside it, in another: «… الموافق …»; only once if they are the same."""
    first = calendar or calendar_of(language)
    shown = format_date(day, language, first, style=style, digits=digits, country=country)
    if _named(day, first).calendar is _named(day, other).calendar:
        return shown
    second_style = DateStyle.MEDIUM if style is DateStyle.LONG else style
    second = format_date(day, language, other, style=second_style, digits=digits, country=country)
    return _PAIR[language].format(first=shown, second=second)


def format_day_month(
    day: dt.date,
    language: Language,
    calendar: Calendar | None = None,
    *,
    digits: Digits | None = None,
    country: str = "",
) -> str:
    """Give the day and the month's name without the year, for lists within one year."""
    named = _named(day, calendar or calendar_of(language))
    return to_digits(f"{named.day} {_in_date(named, language, country)}", digits or digits_of(language))


def format_month(
    calendar: Calendar,
    year: int,
    month: int,
    language: Language,
    *,
    digits: Digits | None = None,
    country: str = "",
) -> str:
    """Give a month with its year, as the heading of a calendar: «آبان ۱۴۰۵», «November 2026»."""
    name = month_names(calendar, language, country)[month - 1]
    text = f"{name} {_year(CalendarDate(calendar, year, month, 1), language)}"
    return to_digits(text, digits or digits_of(language))


def format_days(
    first: dt.date,
    last: dt.date,
    language: Language,
    calendar: Calendar | None = None,
    *,
    digits: Digits | None = None,
    country: str = "",
) -> str:
    """Give a range of days, naming what both ends share only once: «12–15 November 2026»."""
    used = calendar or calendar_of(language)
    one, two = _named(first, used), _named(last, used)
    end = format_date(last, language, used, digits=digits, country=country)
    if first == last:
        return end
    if (one.calendar, one.year, one.month) == (two.calendar, two.year, two.month):
        start = to_digits(str(one.day), digits or digits_of(language))
        return _TIGHT_RANGE[language].format(first=start, last=end)
    if (one.calendar, one.year) == (two.calendar, two.year):
        start = format_day_month(first, language, used, digits=digits, country=country)
    else:
        start = format_date(first, language, used, digits=digits, country=country)
    return _RANGE[language].format(first=start, last=end)


def format_time(time: dt.time, language: Language, *, digits: Digits | None = None) -> str:
    """Give a time of day on the 24-hour clock: «۱۸:۴۵»."""
    return to_digits(f"{time.hour:02}:{time.minute:02}", digits or digits_of(language))


def format_times(start: dt.time, end: dt.time | None, language: Language, *, digits: Digits | None = None) -> str:
    """Give a range of times: «۱۸:۴۵ تا ۲۰:۳۰»; without an end, the start alone."""
    first = format_time(start, language, digits=digits)
    if end is None:
        return first
    return _TIGHT_RANGE[language].format(first=first, last=format_time(end, language, digits=digits))


def _named(day: dt.date, calendar: Calendar) -> CalendarDate:
    """Name a day in the calendar, or in the Gregorian one beyond the calendar's reach."""
    reached = calendar if calendars.covers(calendar, day) else Calendar.GREGORIAN
    return calendars.from_date(day, reached)


def _in_date(named: CalendarDate, language: Language, country: str) -> str:
    """Give the month's name as it stands after a day."""
    names = IN_DATES[named.calendar] if language is Language.RU else month_names(named.calendar, language, country)
    return names[named.month - 1]


def _year(named: CalendarDate, language: Language) -> str:
    """Give the year with its era where the language says it."""
    return f"{named.year}{ERAS.get((named.calendar, language), '')}"


def _short(named: CalendarDate, language: Language) -> str:
    """Give figures only: year first where text runs from right to left, day first elsewhere."""
    if language in _YEAR_FIRST:
        return f"{named.year:04}/{named.month:02}/{named.day:02}{ERAS.get((named.calendar, language), '')}"
    mark = "." if language is Language.RU else "/"
    figures = f"{named.day:02}{mark}{named.month:02}{mark}{named.year:04}"
    if named.calendar is Calendar.GREGORIAN:
        return figures
    return f"{figures}{ERAS[named.calendar, language]}"
