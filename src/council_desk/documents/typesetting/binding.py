"""Spaces at which no line ends, by the customs of each language: «№ 13», «7 чел.», «И.О. Фамилия», «۲۱ آبان».

Such a space stays what it is in the text and stretches with the others; only the line does not break there. Where a
chain of bound words is longer than a line, it breaks all the same.
"""

import re
from functools import cache

_ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")
_EASTERN = "0-9\u0660-\u0669\u06f0-\u06f9"

# every pattern ends with the space that it binds, followed by look-aheads only
_ALL = (
    r"(?<=\S) (?=[–—] )",  # no line begins with a dash
    r"[№§] (?=[\w(«])",
    r"\d (?=[%‰°₽€$£](?!\w))",
)
_RU_CAPITAL = "А-ЯЁӘҒҚҢӨҰҮҺІ"
_RU_UNITS_TOO = "г|гг|с|л|т|ч|м|в|вв|руб|коп|чел|стр|кв|экз|шт"
_RUSSIAN = (
    r"\d (?=\d{3}(?!\d))",
    r"\d (?=\(\d)|\d\) (?=\d)",
    r"\d (?=(?:[КВА]|Вт|Гц|Па|Дж)(?!\w))",
    # a number and the word that it counts, but not a conjunction or a preposition
    r"\d (?=(?!(?:и|а|или|но|из|с|со|в|во|на|по|к|ко|до|от|об?|при|против|для|за|у)\b|[а-я]{1,3}\. ?\d)[а-яё])",
    (
        r"(?<![\w.])(?:гор|дер|пос|ул|пр|пер|пл|бул|наб|ш|обл|респ|р-н|мкр|корп|оф|каб|пом|помещ|эт|пп?|ст|гл|разд"
        rf"|абз|табл|рис|прил|вх|исх|тел|доб|им|см|ср|д)\. (?=[\d№«{_RU_CAPITAL}A-Z])"
    ),
    rf"(?<![\w.])(?:{_RU_UNITS_TOO})\. (?=[\d№])|(?<![\w.])(?<!\d )(?:{_RU_UNITS_TOO})\. (?=[«{_RU_CAPITAL}A-Z])",
    rf"(?<!\w)(?<!\d )[{_RU_CAPITAL}]\. (?=[{_RU_CAPITAL}](?:\.|[а-яёәғқңөұүһі]))",
    rf"[а-яёәғқңөұүһі] (?=[{_RU_CAPITAL}]\. ?(?:[{_RU_CAPITAL}]\.|[,;)\n–—]|$))",
    r"(?<!\w)[тТ]\. (?=[а-я]\.)|(?<!\w)и (?=т\.|др\.|пр\.)",
    r"(?<![\w.–—-])(?:[вксоуиая]|(?<!\d )[ВКСОУИАЯ]) (?=\S)",  # after a number, a capital is its unit
    r"(?<=\w) (?=(?:ли|же|бы|б|ж)(?!\w))",
    r"[»\w] ?[–—] (?=\d+(?:[,.;)]|$))",
)
_PERSIAN = (
    rf"[{_EASTERN}] (?=(?!(?:و|از|تا|به|در|با|که|را|یا|بر|برای|است|بود|شد|ساعت|رأی‌گیری)(?!\w))[\u0620-\u06d3])",
    (
        "(?<!\\w)(?:شماره|ساعت|بند|ماده|تبصره|مصوبه|پیشنهاد|جلسه|صفحه|پلاک|داخلی|طبقه|واحد|سال|دور|ردیف|پیوست)"
        f"(?:ٔ|ی)? (?=[{_EASTERN}])"
    ),
    rf"(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) (?=[{_EASTERN}]{{4}})",
)
_ARABIC = (
    rf"[{_EASTERN}] (?=(?!(?:من|إلى|في|على|عن|أو|ثم|مقابل|ممّن|الموافق|الساعة|برئاسة)(?!\w)|و(?!رق))[\u0620-\u064a])",
    f"(?<!\\w)(?:ال)?(?:رقم|مادة|بند|ساعة|صفحة|فقرة|هاتف|تحويلة|قرار|اجتماع|عام|سنة|مبنى) (?=[{_EASTERN}(])",
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ENGLISH = (
    r"(?i:(?<!\w)(?:nos?|pp?|art|arts|para|paras|ch|fig|figs|tel|ext|ref)\.) (?=\d)",
    r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|St|Rev)\.? (?=[A-Z])",
    rf"\d (?=(?:{_MONTHS}|km|cm|mm|m|kg|g|W|kW|K|a\.m|p\.m|million|thousand)(?!\w))",
    r"(?i:(?<!\w)(?:item|items|meeting|page|resolution|motion|decision|unit|room|section|article|minute)) (?=\d)",
    r"\d (?=\d{3}(?!\d))",
)
_PATTERNS = {"ru": _RUSSIAN, "fa": _PERSIAN, "ar": _ARABIC, "en": _ENGLISH}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    primary, _, _ = language.partition("-")
    return tuple(re.compile(pattern) for pattern in (*_ALL, *_PATTERNS.get(primary, ())))


def bound_spaces(text: str, language: str) -> frozenset[int]:
    """Give the places of the spaces in a text at which a line may not end; `language` is a BCP 47 tag."""
    if " " not in text:
        return frozenset()
    plain, places = text, None
    if _ISOLATES.search(text):  # marks of direction do not part a number from its sign
        places = [at for at, char in enumerate(text) if not _ISOLATES.match(char)]
        plain = "".join(text[at] for at in places)
    found = {match.end() - 1 for pattern in _patterns(language) for match in pattern.finditer(plain)}
    return frozenset(found if places is None else (places[at] for at in found))
