"""Ordinal numbers in words, up to 999, as titles of meetings have them: «چهاردهمین», «الرابع عشر», "fourteenth".

Made by hand: the general libraries lack the Persian form before a noun and the Arabic genders and cases.
"""

from council_desk.domain.terms import Language

HIGHEST = 999


def row(line: str) -> tuple[str, ...]:
    """Split a row of a table at its commas; the place is the number."""
    return tuple(line.split(","))


FA_UNITS = row("صفر,یک,دو,سه,چهار,پنج,شش,هفت,هشت,نه,ده,یازده,دوازده,سیزده,چهارده,پانزده,شانزده,هفده,هجده,نوزده")
FA_TENS = row(",,بیست,سی,چهل,پنجاه,شصت,هفتاد,هشتاد,نود")
FA_HUNDREDS = row(",صد,دویست,سیصد,چهارصد,پانصد,ششصد,هفتصد,هشتصد,نهصد")
EN_UNITS = row(
    "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,"
    "eighteen,nineteen"
)
EN_TENS = row(",,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety")
_EN_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_AR_UNITS = row(",الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر")
_AR_TENS = row(",,العشر,الثلاث,الأربع,الخمس,الست,السبع,الثمان,التسع")
_AR_HUNDREDS = row(",المئة,المئت,الثلاثمئة,الأربعمئة,الخمسمئة,الستمئة,السبعمئة,الثمانمئة,التسعمئة")


def ordinal(number: int, language: Language, *, feminine: bool = False, oblique: bool = False) -> str:
    """Give an ordinal in words, from 1 to 999; outside, and in Russian, the number itself.

    Persian as it stands before a noun («چهاردهمین جلسه»). Arabic for a masculine noun («الاجتماع الرابع عشر») unless
    `feminine` («الجلسة الرابعة عشرة»); `oblique` is the form after a noun in the genitive («محضر الاجتماع العشرين»).
    """
    if not 1 <= number <= HIGHEST:
        return str(number)
    if language is Language.FA:
        return persian_ordinal(number) + "ین"
    if language is Language.AR:
        return arabic_ordinal(number, feminine=feminine, oblique=oblique)
    return english_ordinal(number) if language is Language.EN else str(number)


def persian_ordinal(number: int) -> str:
    """Give the Persian ordinal as it stands after a noun: «جلسهٔ چهاردهم», «بیست و یکم»; 1 to 999."""
    if number == 1:
        return "اول"
    words = []
    hundreds, rest = divmod(number, 100)
    if hundreds:
        words.append(FA_HUNDREDS[hundreds])
    if rest >= 20:
        words.append(FA_TENS[rest // 10])
        rest %= 10
    if rest:
        words.append(FA_UNITS[rest])
    text = " و ".join(words)
    if text.endswith("سه"):
        return text.removesuffix("سه") + "سوم"
    return text + ("‌ام" if text.endswith("ی") else "م")


def english_ordinal(number: int) -> str:
    """Give the English ordinal: "fourteenth", "twenty-first", "one hundred and second"; 1 to 999."""
    hundreds, rest = divmod(number, 100)
    head = f"{EN_UNITS[hundreds]} hundred" if hundreds else ""
    if not rest:
        return f"{head}th"
    if rest < 20:
        tail = _english_last(EN_UNITS[rest])
    elif rest % 10 == 0:
        tail = EN_TENS[rest // 10].removesuffix("y") + "ieth"
    else:
        tail = f"{EN_TENS[rest // 10]}-{_english_last(EN_UNITS[rest % 10])}"
    return f"{head} and {tail}" if head else tail


def arabic_ordinal(number: int, *, feminine: bool = False, oblique: bool = False) -> str:
    """Give the Arabic ordinal with the article: «الرابع عشر», «الحادي والعشرون», «الخامس بعد المئة»; 1 to 999."""
    hundreds, rest = divmod(number, 100)
    if not rest:
        return _arabic_hundred(hundreds, oblique=oblique)
    below = _arabic_below_hundred(rest, feminine=feminine, oblique=oblique)
    return f"{below} بعد {_arabic_hundred(hundreds, oblique=True)}" if hundreds else below


def _english_last(word: str) -> str:
    """Give the ordinal of a single word."""
    return _EN_IRREGULAR.get(word, word + "th")


def _arabic_hundred(hundreds: int, *, oblique: bool) -> str:
    """Give a round hundred; two hundred is a dual and changes with its case."""
    if hundreds == 2:
        return _AR_HUNDREDS[2] + ("ين" if oblique else "ان")
    return _AR_HUNDREDS[hundreds]


def _arabic_below_hundred(number: int, *, feminine: bool, oblique: bool) -> str:
    """Give 1 to 99: units agree in gender, tens change with the case."""
    tens, unit = divmod(number, 10)
    if tens == 0 or number == 10:
        return _arabic_unit(number, feminine=feminine)
    if tens == 1:
        head = _arabic_unit(unit, feminine=feminine, compound=True)
        return f"{head} {'عشرة' if feminine else 'عشر'}"
    ten = _AR_TENS[tens] + ("ين" if oblique else "ون")
    return f"{_arabic_unit(unit, feminine=feminine, compound=True)} و{ten}" if unit else ten


def _arabic_unit(unit: int, *, feminine: bool, compound: bool = False) -> str:
    """Give 1 to 10; 1 in a compound is «الحادي»."""
    if unit == 1:
        if compound:
            return "الحادية" if feminine else "الحادي"
        return "الأولى" if feminine else "الأول"
    return _AR_UNITS[unit] + ("ة" if feminine else "")
