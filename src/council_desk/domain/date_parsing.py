"""Typed dates: any digits, separators and month names, in the order a language writes them, told plainly when wrong.

The words are in date_words, the calendars in calendars, times of day in time_parsing.
"""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain import calendars
from council_desk.domain.calendars import NoSuchDayError, OutOfRangeError
from council_desk.domain.date_formatting import DateStyle, format_date, month_names
from council_desk.domain.date_words import Kind, UnknownWordError, Word, read_words
from council_desk.domain.folding import fold_letters
from council_desk.domain.terms import Calendar, Language
from council_desk.errors import DeskError, sentence


class NotADateError(DeskError):
    """What was typed is not a date; the sentence says why."""


class Doubt(StrEnum):
    """What was taken for granted while reading a date."""

    YEAR_ASSUMED = "year_assumed"
    TWO_DIGIT_YEAR = "two_digit_year"
    ORDER = "order"
    CALENDAR = "calendar"
    WEEKDAY = "weekday"
    FAR_AHEAD = "far_ahead"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A day as it was understood: the calendar it was typed in, and what was taken for granted."""

    date: dt.date
    calendar: Calendar
    doubts: frozenset[Doubt] = frozenset()

    @property
    def needs_confirmation(self) -> bool:
        """Whether the user should be asked; not for a missing year, which means the nearest day ahead."""
        return bool(self.doubts - {Doubt.YEAR_ASSUMED})


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read the figures of a date; `year` is text, since its length matters."""

    year: str | None
    month: int
    day: int
    doubts: frozenset[Doubt] = frozenset()


_YEARS = {Calendar.GREGORIAN: (1700, 2199), Calendar.JALALI: (1206, 1498), Calendar.ISLAMIC_UMALQURA: (1343, 1500)}
"""Years that are taken for granted when typed; a slip of the finger gives others."""
_PAIR = re.compile(r"\bالموافق\b|\bبرابر(?: با)?\b|\bمطابق(?: با)?\b|[()]")
_FAR_AHEAD = 40
_AHEAD = 19
"""Years: a two-digit year is one of the hundred that end so many years from now."""


def parse_date(text: str, *, language: Language, calendar: Calendar, today: dt.date) -> Parsed:
    """Read a typed date. `language` and `calendar` are the user's, `today` fills a missing or a two-digit year.

    Understood: `1405/8/21`, `۲۱-۸-۱۴۰۵`, `12.11.26`, `14050821`, `17/آبان/1404`, `21 Aban`, `٢ جمادى الآخرة ١٤٤٨هـ`,
    `الخميس … الموافق …`, `12 ноября 2026 г.`, `tomorrow`. A year says its calendar: 1600 and later is Gregorian.
    Without a year, the nearest such day from today on. Raises NotADateError.
    """
    parts = [part for part in _PAIR.split(fold_letters(text)) if part.strip(" -–,،")]
    dated = [part for part in parts if any(letter.isdigit() for letter in part)]
    if len(dated) > 1 and len(dated) <= 2:
        return _agreeing(*(_single(part, text, language, calendar, today) for part in dated), language=language)
    return _single(" ".join(parts), text, language, calendar, today)


def _agreeing(first: Parsed, second: Parsed, *, language: Language) -> Parsed:
    """Give a date that was typed in two calendars. Raises NotADateError where the two are not one day."""
    if first.date != second.date:
        raise NotADateError(
            sentence("The two dates are not the same day: {first} and {second}."),
            first=format_date(first.date, language, first.calendar, style=DateStyle.LONG),
            second=format_date(second.date, language, second.calendar, style=DateStyle.LONG),
        )
    return first


def _single(part: str, text: str, language: Language, calendar: Calendar, today: dt.date) -> Parsed:
    """Read one date. Raises NotADateError."""
    try:
        words = read_words(part)
    except UnknownWordError as unknown:
        raise _not_a_date(text, language, calendar, today) from unknown
    if [word.kind for word in words] == [Kind.RELATIVE]:
        return Parsed(today + dt.timedelta(days=words[0].number), calendar)
    if any(word.kind is Kind.RELATIVE for word in words):
        raise _not_a_date(text, language, calendar, today)
    era = next((word.calendar for word in words if word.kind is Kind.ERA and word.calendar), None)
    months = [word for word in words if word.kind is Kind.MONTH]
    readings = _readings(words, language, calendar)
    if not readings or len(months) > 1:
        raise _not_a_date(text, language, calendar, today)
    parsed = _first_that_exists(
        readings, _Context(language, calendar, today, era, months[0].calendar if months else None)
    )
    weekdays = {word.number for word in words if word.kind is Kind.WEEKDAY}
    if weekdays and weekdays != {parsed.date.isoweekday()}:
        return Parsed(parsed.date, parsed.calendar, parsed.doubts | {Doubt.WEEKDAY})
    return parsed


@dataclass(frozen=True, slots=True)
class _Context:
    """What helps to choose the calendar and the year: the user's settings, the era and the month that were named."""

    language: Language
    calendar: Calendar
    today: dt.date
    era: Calendar | None
    named: Calendar | None


def _readings(words: tuple[Word, ...], language: Language, calendar: Calendar) -> list[_Reading]:
    """Give the ways to read the figures, the likeliest first."""
    month = next((word.number for word in words if word.kind is Kind.MONTH), None)
    figures = [word.text for word in words if word.kind is Kind.NUMBER]
    year_first = language is Language.FA or (language is Language.AR and calendar is not Calendar.GREGORIAN)
    if month is not None:
        return _with_month(figures, month)
    if len(figures) == 1:
        return _compact(figures[0], year_first=year_first)
    if len(figures) == 2:
        return _without_year(figures, language, month_first=year_first)
    return _three(*figures, language=language, year_first=year_first) if len(figures) == 3 else []


def _with_month(figures: list[str], month: int) -> list[_Reading]:
    """Read figures beside a month's name: a day and perhaps a year, the longer one; of two short ones the day first."""
    if len(figures) == 1 and len(figures[0]) <= 2:
        return [_Reading(None, month, int(figures[0]), frozenset({Doubt.YEAR_ASSUMED}))]
    if len(figures) != 2:
        return []
    one, two = figures
    if len(one) > 2 >= len(two):
        return [_Reading(one, month, int(two))]
    if len(two) > 2 >= len(one):
        return [_Reading(two, month, int(one))]
    if len(one) > 2:
        return []
    short = frozenset({Doubt.TWO_DIGIT_YEAR})
    return [_Reading(two, month, int(one), short), _Reading(one, month, int(two), short)]


def _compact(figures: str, *, year_first: bool) -> list[_Reading]:
    """Read figures without separators: eight with a full year at either end, six with a short one."""
    if len(figures) == 8:
        front = _Reading(figures[:4], int(figures[4:6]), int(figures[6:]))
        back = _Reading(figures[4:], int(figures[2:4]), int(figures[:2]))
        return [front, back] if year_first or 1200 <= int(figures[:4]) <= 2199 else [back, front]
    if len(figures) == 6:
        short = frozenset({Doubt.TWO_DIGIT_YEAR})
        front = _Reading(figures[:2], int(figures[2:4]), int(figures[4:]), short)
        back = _Reading(figures[4:], int(figures[2:4]), int(figures[:2]), short)
        return [front, back] if year_first else [back, front]
    return []


def _without_year(figures: list[str], language: Language, *, month_first: bool) -> list[_Reading]:
    """Read a day and a month; the language says which comes first, and Persian and Arabic do not say it firmly."""
    if any(len(figure) > 2 for figure in figures):
        return []
    one, two = (int(figure) for figure in figures)
    assumed = frozenset({Doubt.YEAR_ASSUMED})
    turned = assumed | {Doubt.ORDER}
    loose = language in {Language.FA, Language.AR} and one != two and max(one, two) <= 12
    first = turned if loose else assumed
    if month_first:
        return [_Reading(None, one, two, first), _Reading(None, two, one, turned if loose else assumed)]
    return [_Reading(None, two, one, first), _Reading(None, one, two, turned)]


def _three(one: str, two: str, three: str, *, language: Language, year_first: bool) -> list[_Reading]:
    """Read three figures: a full year shows its place, a short one is asked about."""
    if len(one) > 2:
        return [_Reading(one, int(two), int(three))] if len(two) <= 2 >= len(three) else []
    if len(two) > 2:
        return []
    if len(three) > 2:
        back = _Reading(three, int(two), int(one))
        american = _Reading(three, int(one), int(two), frozenset({Doubt.ORDER}))
        return [back, american] if language is Language.EN else [back]
    short = frozenset({Doubt.TWO_DIGIT_YEAR})
    front = _Reading(one, int(two), int(three), short)
    back = _Reading(three, int(two), int(one), short)
    return [front, back] if year_first else [back, front]


def _first_that_exists(readings: list[_Reading], context: _Context) -> Parsed:
    """Give the first reading that is a day. Raises the NotADateError of the likeliest."""
    problem: NotADateError | None = None
    for reading in readings:
        try:
            return _resolve(reading, context)
        except NotADateError as error:
            problem = problem or error
    raise problem or AssertionError


def _resolve(reading: _Reading, context: _Context) -> Parsed:
    """Find the calendar and the year of a reading, and its day. Raises NotADateError."""
    if reading.year is None:
        calendar = context.named or context.era or context.calendar
        return Parsed(_nearest(reading, calendar, context), calendar, reading.doubts)
    calendar, unsure = _calendar(reading.year, context)
    year = int(reading.year) if len(reading.year) > 2 else _full_year(int(reading.year), calendar, context.today)
    first, last = _YEARS[calendar]
    if not first <= year <= last:
        raise NotADateError(
            sentence("{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}."),
            year=year,
            first=first,
            last=last,
        )
    day = _day(calendar, year, reading.month, reading.day, context.language)
    doubts = set(reading.doubts)
    if unsure:
        doubts.add(Doubt.CALENDAR)
    if day.year > context.today.year + _FAR_AHEAD:
        doubts.add(Doubt.FAR_AHEAD)
    return Parsed(day, calendar, frozenset(doubts))


def _calendar(year: str, context: _Context) -> tuple[Calendar, bool]:
    """Give the calendar of a typed year, and whether that is only a guess."""
    if context.named or context.era:
        chosen = context.named or context.era or context.calendar
        return chosen, bool(context.named and context.era and context.named is not context.era)
    if len(year) <= 2:
        return context.calendar, False
    if int(year) >= 1600:
        return Calendar.GREGORIAN, False
    if context.calendar is not Calendar.GREGORIAN:
        return context.calendar, False
    if context.language is Language.AR:
        return Calendar.ISLAMIC_UMALQURA, False
    return Calendar.JALALI, context.language is not Language.FA


def _full_year(short: int, calendar: Calendar, today: dt.date) -> int:
    """Give the year that ends in two figures and lies from 80 years ago to 19 years ahead."""
    latest = _year_now(today, calendar) + _AHEAD
    return latest - (latest - short) % 100


def _year_now(today: dt.date, calendar: Calendar) -> int:
    """Give today's year in a calendar. Raises NotADateError where the calendar does not reach today."""
    try:
        return calendars.year_of(today, calendar)
    except OutOfRangeError as error:
        raise NotADateError(error.template, **error.values) from error


def _nearest(reading: _Reading, calendar: Calendar, context: _Context) -> dt.date:
    """Give the nearest day from today on that has this month and day. Raises NotADateError."""
    year = _year_now(context.today, calendar)
    problem: NotADateError | None = None
    for ahead in range(9):
        try:
            day = _day(calendar, year + ahead, reading.month, reading.day, context.language)
        except NotADateError as error:
            problem = problem or error
        else:
            if day >= context.today:
                return day
    raise problem or AssertionError


def _day(calendar: Calendar, year: int, month: int, day: int, language: Language) -> dt.date:
    """Give a day. Raises NotADateError saying how long the month is."""
    try:
        return calendars.to_date(calendar, year, month, day)
    except OutOfRangeError as error:
        raise NotADateError(error.template, **error.values) from error
    except NoSuchDayError as error:
        raise _no_such_day(calendar, year, month, day, language) from error


def _no_such_day(calendar: Calendar, year: int, month: int, day: int, language: Language) -> NotADateError:
    """Say why a day does not exist."""
    if not 1 <= month <= 12:
        return NotADateError(sentence("There is no month {month}: a year has 12 months."), month=month)
    days = calendars.month_length(calendar, year, month)
    name = month_names(calendar, language)[month - 1]
    leap_month = {Calendar.JALALI: 12, Calendar.GREGORIAN: 2}.get(calendar)
    if month == leap_month and day == days + 1 and not calendars.is_leap(calendar, year):
        template = sentence("{year} is not a leap year: {month} has {days} days.")
    else:
        template = sentence("{month} {year} has {days} days.")
    return NotADateError(template, year=year, month=name, days=days)


def _not_a_date(text: str, language: Language, calendar: Calendar, today: dt.date) -> NotADateError:
    """Say what a date looks like, with today's as the example."""
    example = format_date(today, language, calendar, style=DateStyle.SHORT)
    if not text.strip():
        return NotADateError(sentence("Type a date, such as {example}."), example=example)
    return NotADateError(
        sentence("“{text}” is not a date. Type day, month and year, such as {example}."),
        text=text.strip(),
        example=example,
    )
