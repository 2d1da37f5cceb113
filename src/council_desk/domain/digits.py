"""Digits and the grouping of whole numbers: Latin, Persian and Arabic-Indic, in and out.

Only for what is shown and typed. Ids, phone numbers, addresses and file names keep the digits they have.
"""

import re
from enum import StrEnum
from fractions import Fraction

from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence


class Digits(StrEnum):
    """The three sets of digits."""

    LATIN = "latin"
    PERSIAN = "persian"
    ARABIC = "arabic"


class NotANumberError(DeskError):
    """What was typed is not a whole number."""


_SETS = {Digits.LATIN: "0123456789", Digits.PERSIAN: "۰۱۲۳۴۵۶۷۸۹", Digits.ARABIC: "٠١٢٣٤٥٦٧٨٩"}
_TO: dict[Digits, dict[int, str]] = {
    wanted: {ord(digit): shapes[i] for source in _SETS.values() for i, digit in enumerate(source)}
    for wanted, shapes in _SETS.items()
}
_OF_LANGUAGE = {Language.FA: Digits.PERSIAN, Language.AR: Digits.ARABIC}
_MINUS = "\N{MINUS SIGN}"
_SIGN = {Digits.PERSIAN: "\u200e" + _MINUS, Digits.ARABIC: "\u061c" + _MINUS, Digits.LATIN: _MINUS}
_GROUPED = re.compile(r"[0-9]{1,3}(?:[,.\u066c'’ \u00a0\u202f_][0-9]{3})+|[0-9]+")
_LONGEST = 40
"""Characters: more are not a number that anyone types."""
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def digits_of(language: Language) -> Digits:
    """Give the digits a language is written with unless the user has chosen others."""
    return _OF_LANGUAGE.get(language, Digits.LATIN)


def to_digits(text: str, digits: Digits) -> str:
    """Give the text with every decimal digit, of whichever set, in the wanted set."""
    return text.translate(_TO[digits])


def to_latin(text: str) -> str:
    """Give the text with digits 0 to 9."""
    return text.translate(_TO[Digits.LATIN])


def to_persian(text: str) -> str:
    """Give the text with digits ۰ to ۹."""
    return text.translate(_TO[Digits.PERSIAN])


def to_arabic(text: str) -> str:
    """Give the text with digits ٠ to ٩."""
    return text.translate(_TO[Digits.ARABIC])


def number(value: int, language: Language, digits: Digits | None = None) -> str:
    """Give a whole number without grouping, as for a year or a meeting's number."""
    return _signed(str(abs(value)), value, digits or digits_of(language))


def group(value: int, language: Language, digits: Digits | None = None) -> str:
    """Give a whole number grouped by thousands, as the language writes it.

    Persian and Arabic digits take U+066C, Russian a no-break space, all others a comma (CLDR 46).
    """
    shapes = digits or digits_of(language)
    latin = "\u00a0" if language is Language.RU else ","
    mark = latin if shapes is Digits.LATIN else "\u066c"
    return _signed(f"{abs(value):,}".replace(",", mark), value, shapes)


def decimal_mark(language: Language, digits: Digits | None = None) -> str:
    """Give the mark before a fraction: U+066B beside Persian and Arabic digits, a comma in Russian, else a point."""
    if (digits or digits_of(language)) is not Digits.LATIN:
        return "٫"
    return "," if language is Language.RU else "."


def decimal(value: Fraction, language: Language, digits: Digits | None = None) -> str:
    """Give a number that is not negative with at most two decimals, rounded half up, and no zeros at its end."""
    shapes = digits or digits_of(language)
    whole, rest = divmod((200 * value + 1) // 2, 100)
    fraction = f"{rest:02}".rstrip("0")
    figures = group(whole, language, shapes)
    return figures + (decimal_mark(language, shapes) + to_digits(fraction, shapes) if fraction else "")


def whole_number(text: str) -> int:
    """Read a whole number in any digits, grouped in any of the usual ways. Raises NotANumberError."""
    plain = _MARKS.sub("", to_latin(text)).strip()
    sign = 1
    if plain[:1] in {"-", _MINUS, "+"}:
        sign = 1 if plain[0] == "+" else -1
        plain = plain[1:].lstrip()
    if not _GROUPED.fullmatch(plain) or len(plain) > _LONGEST:
        raise NotANumberError(sentence("“{text}” is not a whole number."), text=text)
    return sign * int(re.sub(r"[^0-9]", "", plain))


def _signed(plain: str, value: int, digits: Digits) -> str:
    """Put the sign before the digits; a direction mark keeps it there in text that runs from right to left."""
    shown = to_digits(plain, digits)
    return _SIGN[digits] + shown if value < 0 else shown
