"""Dates, times and numbers as this user reads them: language, calendar and digits are three choices.

QLocale formats no dates here: its Umm al-Qura is missing and its Jalali errs in two of the years ahead.
"""

import datetime as dt
from dataclasses import dataclass

from council_desk.domain import digits as numerals
from council_desk.domain.date_formatting import DateStyle, format_date, format_day_month, format_month, format_time
from council_desk.domain.date_parsing import Parsed, parse_date
from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language
from council_desk.domain.weeks import country_of, first_weekday, weekend


@dataclass(frozen=True, slots=True)
class Formats:
    """How days and numbers are shown and typed. `country` (ISO 3166) is the council's; "" takes the language's."""

    language: Language
    calendar: Calendar
    digit_system: Digits
    council_country: str = ""

    @property
    def country(self) -> str:
        """The country whose week is kept."""
        return self.council_country or country_of(self.language)

    @property
    def first_weekday(self) -> int:
        """First day of the week: Monday 1 to Sunday 7."""
        return first_weekday(self.country)

    @property
    def rest_days(self) -> frozenset[int]:
        """Days of rest: Monday 1 to Sunday 7."""
        return weekend(self.country)

    def day(self, day: dt.date, calendar: Calendar | None = None) -> str:
        """Give a day with the month's name: «۳ آذر ۱۴۰۵»."""
        return self._date(day, DateStyle.MEDIUM, calendar)

    def day_with_weekday(self, day: dt.date) -> str:
        """Give a day with its weekday: «سه‌شنبه ۳ آذر ۱۴۰۵»."""
        return self._date(day, DateStyle.LONG)

    def short_day(self, day: dt.date) -> str:
        """Give a day in figures: «۱۴۰۵/۰۹/۰۳»."""
        return self._date(day, DateStyle.SHORT)

    def day_and_month(self, day: dt.date) -> str:
        """Give a day without its year: «۳ آذر»."""
        return format_day_month(
            day, self.language, self.calendar, digits=self.digit_system, country=self.council_country
        )

    def month(self, year: int, month: int) -> str:
        """Give a month of the user's calendar with its year."""
        return format_month(
            self.calendar, year, month, self.language, digits=self.digit_system, country=self.council_country
        )

    def time(self, time: dt.time | dt.datetime) -> str:
        """Give a time of day on the 24-hour clock, as it stands (no conversion of zones)."""
        plain = time.time() if isinstance(time, dt.datetime) else time
        return format_time(plain, self.language, digits=self.digit_system)

    def day_and_time(self, moment: dt.datetime) -> str:
        """Give the day and the time of a moment, as it stands."""
        return f"{self.day(moment.date())}, {self.time(moment)}".replace(",", self._comma)

    def moment(self, moment: str) -> tuple[str, str]:
        """Give day and time of an RFC 3339 moment at its own offset: the clock on the wall where it happened."""
        value = dt.datetime.fromisoformat(moment)
        return self.day(value.date()), self.time(value)

    def number(self, value: int) -> str:
        """Give a whole number grouped by thousands."""
        return numerals.group(value, self.language, self.digit_system)

    def digits(self, text: str) -> str:
        """Give the text in the user's digits; for counts in sentences, never for phone numbers or file names."""
        return numerals.to_digits(text, self.digit_system)

    def parse_day(self, text: str) -> Parsed:
        """Read a typed day. Raises NotADateError."""
        today = dt.datetime.now().astimezone().date()
        return parse_date(text, language=self.language, calendar=self.calendar, today=today)

    @property
    def _comma(self) -> str:
        return "،" if self.language in {Language.FA, Language.AR} else ","

    def _date(self, day: dt.date, style: DateStyle, calendar: Calendar | None = None) -> str:
        return format_date(
            day,
            self.language,
            calendar or self.calendar,
            style=style,
            digits=self.digit_system,
            country=self.council_country,
        )
