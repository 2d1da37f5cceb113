"""What a cell means: digits, days, money, words of closed lists and names as users write them."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from council_desk.domain.calendars import JALALI_BEGINS
from council_desk.domain.date_parsing import Doubt, parse_date
from council_desk.domain.digits import to_latin, whole_number
from council_desk.domain.folding import fold
from council_desk.domain.money import RIALS_IN_TOMAN, currency_name, parse_money
from council_desk.domain.terms import Calendar, Language
from council_desk.errors import DeskError, sentence
from council_desk.services.sheets_in.columns import Holds, SheetField
from council_desk.services.sheets_in.grid import Held
from council_desk.services.sheets_in.words import YES_NO, meanings, shown

_LONGEST_LINE, _LONGEST_TEXT = 500, 20_000
_OLDEST_GREGORIAN = 1600
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_TOMAN = re.compile("تومان|تومن|туман|toman", re.IGNORECASE)
_IN_LINE = re.compile(r"\s*[\r\n]+\s*")

_NO_YEAR = sentence("“{text}” has no year. Write day, month and year.")
_NOT_A_YEAR = sentence("“{text}” is not a year of birth.")
_BELOW_ZERO = sentence("“{text}” is below zero.")
_NO_PRIORITY = sentence("“{text}” is not a priority: it goes from 1 to 5.")
_UNKNOWN = sentence("“{text}” is none of the words that can stand here: {known}.")
_NEITHER = sentence("“{text}” is neither yes nor no.")
_NOBODY = sentence(
    "There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there."
)
_SEVERAL = sentence(
    "There are several people called “{text}” on this desk. Choose the person in the project afterwards."
)
_TOO_LONG = sentence("This is longer than {limit} characters.")


@dataclass(frozen=True, slots=True)
class Reader:
    """How this user and this council write: language, calendar, currency; `people` are ids by folded name."""

    language: Language
    calendar: Calendar
    today: dt.date
    currency: str
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, wanted: SheetField, held: Held) -> Any:
        """Give what a cell means for a field; None for nothing. Raises DeskError that says what is wrong."""
        if held == "":
            return None
        if wanted.holds is Holds.TERM:
            return self._term(wanted, str(held))
        return _READERS[wanted.holds](self, held)

    def line(self, held: Held) -> str | None:
        """Read one line of text."""
        text = _IN_LINE.sub(" ", str(held)).replace("\0", "").strip()
        if len(text) > _LONGEST_LINE:
            raise DeskError(_TOO_LONG, limit=_LONGEST_LINE)
        return text or None

    def text(self, held: Held) -> str | None:
        """Read text of several lines."""
        text = str(held).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
        if len(text) > _LONGEST_TEXT:
            raise DeskError(_TOO_LONG, limit=_LONGEST_TEXT)
        return text or None

    def day(self, held: Held) -> dt.date:
        """Read a day in any of the calendars; it must say its year."""
        if isinstance(held, dt.date):
            return held
        text = _TIME.sub("", held)
        parsed = parse_date(text, language=self.language, calendar=self.calendar, today=self.today)
        if Doubt.YEAR_ASSUMED in parsed.doubts:
            raise DeskError(_NO_YEAR, text=held)
        return parsed.date

    def year(self, held: Held) -> int:
        """Read a year of birth, Gregorian or Jalali; of a day its year."""
        if isinstance(held, dt.date):
            return held.year
        year = whole_number(held)
        if 1250 <= year < _OLDEST_GREGORIAN:
            year += JALALI_BEGINS
        if not 1900 <= year <= self.today.year:
            raise DeskError(_NOT_A_YEAR, text=held)
        return year

    def count(self, held: Held) -> int:
        """Read a number of people."""
        number = whole_number(str(held))
        if number < 0:
            raise DeskError(_BELOW_ZERO, text=held)
        return number

    def priority(self, held: Held) -> int:
        """Read a priority from 1 to 5."""
        number = whole_number(str(held))
        if not 1 <= number <= 5:
            raise DeskError(_NO_PRIORITY, text=held)
        return number

    def money(self, held: Held) -> int:
        """Read an amount, with or without the currency's name; of rials also in tomans."""
        text = to_latin(str(held))
        toman = self.currency == "IRR" and _TOMAN.search(text)
        for name in {self.currency, *(currency_name(self.currency, language) for language in Language)}:
            text = text.replace(name, "")
        amount = parse_money(_TOMAN.sub("", text).strip(), self.currency, self.language)
        return amount * RIALS_IN_TOMAN if toman else amount

    def yes_no(self, held: Held) -> bool:
        """Read yes or no."""
        meant = meanings(YES_NO).get(fold(str(held)))
        if meant is None:
            raise DeskError(_NEITHER, text=held)
        return meant == "yes"

    def person(self, held: Held) -> str:
        """Read the name of somebody who is on the desk, and give the id."""
        found = self.people.get(name_key(str(held)), ())
        if len(found) != 1:
            raise DeskError(_SEVERAL if found else _NOBODY, text=held)
        return found[0]

    def _term(self, wanted: SheetField, held: str) -> Any:
        kind = wanted.term
        if kind is None:
            raise ValueError(f"{wanted.name} names no list")
        meant = meanings(kind.__name__).get(fold(held))
        if meant is None:
            raise DeskError(_UNKNOWN, text=held, known=self._listed(kind))
        return kind(meant)

    def _listed(self, kind: type[StrEnum]) -> str:
        comma = "، " if self.language in {Language.FA, Language.AR} else ", "
        return comma.join(shown(term, self.language) for term in kind)


_READERS: dict[Holds, Callable[[Reader, Held], Any]] = {
    Holds.LINE: Reader.line,
    Holds.TEXT: Reader.text,
    Holds.DAY: Reader.day,
    Holds.YEAR: Reader.year,
    Holds.COUNT: Reader.count,
    Holds.PRIORITY: Reader.priority,
    Holds.MONEY: Reader.money,
    Holds.YES_NO: Reader.yes_no,
    Holds.PERSON: Reader.person,
}


def name_key(name: str) -> str:
    """Give what names that are written alike have in common, in whatever order their words stand."""
    return " ".join(sorted(fold(name).replace(",", " ").split()))
