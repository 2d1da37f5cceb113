"""Money: whole units of the smallest unit of a currency, shown and typed.

Never floating point. Toman is a way of showing rials, not a currency.
"""

import re

from council_desk.domain.digits import Digits, decimal_mark, digits_of, group, to_digits, to_latin
from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence


class NotAnAmountError(DeskError):
    """What was typed is not an amount of money."""


RIALS_IN_TOMAN = 10

_NO_MINOR = frozenset({"IRR", "IQD", "AFN", "SYP", "LBP", "YER", "KRW", "JPY", "UZS"})
_THOUSANDTHS = frozenset({"KWD", "BHD", "OMR", "JOD", "TND", "LYD"})
_SYMBOLS = {
    Language.FA: {"IRR": "ریال", "AFN": "افغانی", "USD": "دلار", "EUR": "یورو"},
    Language.AR: {
        "SAR": "ر.س.",
        "AED": "د.إ.",
        "EGP": "ج.م.",
        "IQD": "د.ع.",
        "JOD": "د.أ.",
        "KWD": "د.ك.",
        "QAR": "ر.ق.",
        "BHD": "د.ب.",
        "OMR": "ر.ع.",
        "MAD": "د.م.",
        "DZD": "د.ج.",
        "TND": "د.ت.",
        "LYD": "د.ل.",
        "SYP": "ل.س.",
        "LBP": "ل.ل.",
        "IRR": "ريال إيراني",
    },
    Language.RU: {"RUB": "руб.", "KZT": "тг"},
    Language.EN: {"GBP": "£", "EUR": "€", "USD": "$"},
}
_TOMAN = {Language.FA: "تومان", Language.AR: "تومان", Language.RU: "туман", Language.EN: "toman"}
_WHOLE = re.compile(r"[0-9]{1,3}(?:[,.'’ ][0-9]{3}){1,6}|[0-9]{1,18}")
_FRACTION = re.compile(r"([.,])([0-9]{1,3})$")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_UNITS = (1, 10, 100, 1000)
_MOST = 10**15


def minor_digits(currency: str) -> int:
    """Give how many digits of an amount are after the decimal mark: 0 for rials, 2 for kopecks and most (ISO 4217).

    Currencies whose coins went out of use count whole units, as the record does.
    """
    if currency in _NO_MINOR:
        return 0
    return 3 if currency in _THOUSANDTHS else 2


def currency_name(currency: str, language: Language) -> str:
    """Give the sign or abbreviation of a currency, or its ISO code."""
    return _SYMBOLS[language].get(currency, currency)


def format_amount(amount: int, currency: str, language: Language, digits: Digits | None = None) -> str:
    """Give an amount of the smallest unit as figures without the currency; a fraction only if there is one."""
    return _decimal(amount, minor_digits(currency), language, digits, fixed=True)


def format_money(amount: int, currency: str, language: Language, digits: Digits | None = None) -> str:
    """Give an amount of the smallest unit with its currency: «۱٬۲۵۰٬۰۰۰ ریال», «1 250,50 руб.», "£1,250.50"."""
    figures = format_amount(amount, currency, language, digits)
    name = currency_name(currency, language)
    if language is not Language.EN:
        return f"{figures}\u00a0{name}"
    return f"{name}{figures}" if name != currency else f"{name}\u00a0{figures}"


def format_toman(rials: int, language: Language, digits: Digits | None = None) -> str:
    """Give an amount of rials in tomans: «۱۲۵٬۰۰۰ تومان»; a rial that is left over is a tenth."""
    return f"{_decimal(rials, 1, language, digits, fixed=False)}\u00a0{_TOMAN[language]}"


def parse_money(text: str, currency: str, language: Language = Language.EN) -> int:
    """Read an amount in any digits and grouping as whole smallest units. Raises NotAnAmountError.

    `1 250,50` of roubles is 125050; of rials there are no fractions. Three figures after the last mark are thousands,
    unless the currency has thousandths and the mark is the decimal mark of the language.
    """
    mark = decimal_mark(language, Digits.LATIN)
    places = minor_digits(currency)
    head, fraction = _SPACES.sub(" ", to_latin(text).replace("٬", "'").replace("٫", mark)).strip(), ""
    tail = _FRACTION.search(head)
    if tail and (len(tail[2]) < 3 or (tail[1] == mark and places == 3)):
        head, fraction = head[: tail.start()], tail[2]
    if not _WHOLE.fullmatch(head) or len(fraction) > places:
        raise _not_an_amount(text)
    amount = int(re.sub(r"[^0-9]", "", head)) * _UNITS[places] + int(fraction.ljust(places, "0") or 0)
    if amount > _MOST:
        raise _not_an_amount(text)
    return amount


def _decimal(amount: int, places: int, language: Language, digits: Digits | None, *, fixed: bool) -> str:
    """Give a number of smallest units as a decimal number; `fixed` fills up the fraction."""
    shapes = digits or digits_of(language)
    whole, rest = divmod(abs(amount), _UNITS[places])
    figures = group(-whole if amount < 0 else whole, language, shapes)
    if amount < 0 and whole == 0:
        figures = group(-1, language, shapes)[:-1] + to_digits("0", shapes)
    if not rest:
        return figures
    mark = decimal_mark(language, shapes)
    fraction = str(rest).zfill(places)
    return figures + mark + to_digits(fraction if fixed else fraction.rstrip("0"), shapes)


def _not_an_amount(text: str) -> NotAnAmountError:
    """Say what is wrong with an amount."""
    return NotAnAmountError(sentence("“{text}” is not an amount of money in this currency."), text=text)
