"""The words that may stand in a typed date, in four languages: months, weekdays, today, eras, and what is passed over.

Words are compared folded and without spaces, so that half-spaces, hyphens and spellings with other letters do not
matter. What the words mean together is in date_parsing.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from council_desk.domain.calendar_names import (
    BY_COUNTRY,
    IN_DATES,
    MONTHS,
    OTHER_SPELLINGS,
    WEEKDAY_SPELLINGS,
    WEEKDAYS,
)
from council_desk.domain.folding import fold_letters
from council_desk.domain.terms import Calendar


class Kind(Enum):
    """What a word in a date is."""

    NUMBER = auto()
    MONTH = auto()
    WEEKDAY = auto()
    RELATIVE = auto()
    ERA = auto()
    NOISE = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a typed date.

    `number`: of the month, of the weekday (Monday 1), or days from today. `calendar`: of a month or era; an era without
    one is «هجری», which may be either. `text`: the figures of a number.
    """

    kind: Kind
    number: int = 0
    calendar: Calendar | None = None
    text: str = ""


class UnknownWordError(ValueError):
    """A word or sign that does not belong in a date; the argument is that word."""


_RELATIVE = {
    0: "امروز, اليوم, сегодня, today",
    1: "فردا, غدا, завтра, tomorrow",
    2: "پس فردا, بعد غد, послезавтра, day after tomorrow, the day after tomorrow",
    -1: "دیروز, أمس, вчера, yesterday",
}
_ERAS = {
    Calendar.GREGORIAN: "م, میلادی, ميلادية, ad, ce, нэ",
    Calendar.JALALI: "ه.ش, هش, شمسی, خورشیدی, هجری شمسی, هجری خورشیدی, sh, г. с. х., с. х.",
    Calendar.ISLAMIC_UMALQURA: "ه.ق, هق, قمری, هجری قمری, ah, г. х., х",
    None: "هـ, هجری, هجرية",
}
_NOISE = (
    "г, год, года, го, е, ое, в, от, на, of, the, on, st, nd, rd, th, روز, يوم, مورخ, مورخه, تاریخ, بتاریخ, سنة, سال, "
    "عام, ام, ماه, شهر, در, في, من"
)
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN = re.compile(r"[\s/\\.,،؛'’()\u2010-\u2015\u2212-]*")
_LONGEST = 4
"""Words that together name a month or a day, at most."""
_MOST_FIGURES = 8


def read_words(text: str) -> tuple[Word, ...]:
    """Split a typed date into its words, without those that mean nothing. Raises UnknownWordError."""
    plain = fold_letters(text)
    parts = _TOKEN.findall(plain)
    for between in _TOKEN.split(plain):
        if not _BETWEEN.fullmatch(between):
            raise UnknownWordError(between.strip())
    found: list[Word] = []
    at = 0
    while at < len(parts):
        word, length = _longest(parts[at : at + _LONGEST])
        at += length
        if word.kind is not Kind.NOISE:
            found.append(word)
    return tuple(found)


def _longest(parts: list[str]) -> tuple[Word, int]:
    """Give the meaning of the longest run of words that has one, and its length. Raises UnknownWordError."""
    if parts[0].isdigit():
        if len(parts[0]) > _MOST_FIGURES:
            raise UnknownWordError(parts[0])
        return Word(Kind.NUMBER, int(parts[0]), text=parts[0]), 1
    table = _table()
    for length in range(len(parts), 0, -1):
        joined = "".join(parts[:length])
        word = table.get(joined) or table.get(joined.removesuffix("ماه"))
        if word:
            return word, length
    raise UnknownWordError(parts[0])


@lru_cache(maxsize=1)
def _table() -> dict[str, Word]:
    """Give every known word, built once when first needed."""
    table: dict[str, Word] = {}

    def learn(names: str, word: Word) -> None:
        for name in names.split(","):
            table.setdefault("".join(_TOKEN.findall(fold_letters(name))), word)

    named = [(calendar, names) for (calendar, _), names in MONTHS.items()]
    local = [(calendar, names) for (calendar, _, _), names in BY_COUNTRY.items()]
    for calendar, names in (*named, *IN_DATES.items(), *local):
        for month, name in enumerate(names, 1):
            learn(name, Word(Kind.MONTH, month, calendar))
    for calendar, spellings in OTHER_SPELLINGS.items():
        for month, line in spellings.items():
            learn(line, Word(Kind.MONTH, month, calendar))
    for days in WEEKDAYS.values():
        for weekday, name in enumerate(days, 1):
            learn(name, Word(Kind.WEEKDAY, weekday))
    for weekday, line in WEEKDAY_SPELLINGS.items():
        learn(line, Word(Kind.WEEKDAY, weekday))
    for ahead, line in _RELATIVE.items():
        learn(line, Word(Kind.RELATIVE, ahead))
    for era, line in _ERAS.items():
        learn(line, Word(Kind.ERA, calendar=era))
    learn(_NOISE, Word(Kind.NOISE))
    table.pop("", None)
    return table
