"""Cardinal numbers in words, 0 to 9999, as tallies have them beside the figures.

Russian ones in the cases and genders that phrases need; Arabic ones by the gender of what is counted (three to ten take
the opposite one). Written by hand, because the general libraries lack the Arabic agreement and the Russian cases.
"""

from council_desk.domain.ordinals import EN_TENS, EN_UNITS, FA_HUNDREDS, FA_TENS, FA_UNITS, row
from council_desk.domain.phrases.kinds import Case
from council_desk.domain.terms import Gender, Language

HIGHEST = 9999

_RU_TEENS = "десят,одиннадцат,двенадцат,тринадцат,четырнадцат,пятнадцат,шестнадцат,семнадцат,восемнадцат,девятнадцат"
_RU_UNITS = {
    Case.NOMINATIVE: row("ноль,один,два,три,четыре,пять,шесть,семь,восемь,девять"),
    Case.GENITIVE: row("нуля,одного,двух,трёх,четырёх,пяти,шести,семи,восьми,девяти"),
    Case.INSTRUMENTAL: row("нулём,одним,двумя,тремя,четырьмя,пятью,шестью,семью,восемью,девятью"),
    Case.PREPOSITIONAL: row("нуле,одном,двух,трёх,четырёх,пяти,шести,семи,восьми,девяти"),
}
_RU_FEMININE = {
    Case.NOMINATIVE: {1: "одна", 2: "две"},
    Case.GENITIVE: {1: "одной"},
    Case.INSTRUMENTAL: {1: "одной"},
    Case.PREPOSITIONAL: {1: "одной"},
}
_RU_TEEN_ENDINGS = {Case.NOMINATIVE: "ь", Case.GENITIVE: "и", Case.INSTRUMENTAL: "ью", Case.PREPOSITIONAL: "и"}
_RU_TENS = {
    Case.NOMINATIVE: row(",,двадцать,тридцать,сорок,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто"),
    Case.GENITIVE: row(",,двадцати,тридцати,сорока,пятидесяти,шестидесяти,семидесяти,восьмидесяти,девяноста"),
    Case.INSTRUMENTAL: row(
        ",,двадцатью,тридцатью,сорока,пятьюдесятью,шестьюдесятью,семьюдесятью,восемьюдесятью,девяноста"
    ),
    Case.PREPOSITIONAL: row(",,двадцати,тридцати,сорока,пятидесяти,шестидесяти,семидесяти,восьмидесяти,девяноста"),
}
_RU_HUNDREDS = {
    Case.NOMINATIVE: row(",сто,двести,триста,четыреста,пятьсот,шестьсот,семьсот,восемьсот,девятьсот"),
    Case.GENITIVE: row(",ста,двухсот,трёхсот,четырёхсот,пятисот,шестисот,семисот,восьмисот,девятисот"),
    Case.INSTRUMENTAL: row(
        ",ста,двумястами,тремястами,четырьмястами,пятьюстами,шестьюстами,семьюстами,восемьюстами,девятьюстами"
    ),
    Case.PREPOSITIONAL: row(",ста,двухстах,трёхстах,четырёхстах,пятистах,шестистах,семистах,восьмистах,девятистах"),
}
_RU_THOUSANDS = {  # for one, two to four, the rest
    Case.NOMINATIVE: ("тысяча", "тысячи", "тысяч"),
    Case.GENITIVE: ("тысячи", "тысяч", "тысяч"),
    Case.INSTRUMENTAL: ("тысячей", "тысячами", "тысячами"),
    Case.PREPOSITIONAL: ("тысяче", "тысячах", "тысячах"),
}

_AR_FEMININE = row(",واحدة,اثنتان,ثلاث,أربع,خمس,ست,سبع,ثماني,تسع,عشر")
_AR_TENS = row(",,عشر,ثلاث,أربع,خمس,ست,سبع,ثمان,تسع")
_AR_HUNDREDS = row(",مئة,مئت,ثلاثمئة,أربعمئة,خمسمئة,ستمئة,سبعمئة,ثمانمئة,تسعمئة")


def number_words(number: int, language: Language, *, gender: Gender = Gender.MALE, case: Case = Case.NOMINATIVE) -> str:
    """Give a number in words, from 0 to 9999; outside, the figures.

    `gender` is that of what is counted, `case` that in which the number stands; Persian and English know neither.
    """
    if not 0 <= number <= HIGHEST:
        return str(number)
    match language:
        case Language.FA:
            return _persian(number)
        case Language.AR:
            return _arabic(number, feminine=gender is Gender.FEMALE, oblique=case is not Case.NOMINATIVE)
        case Language.RU:
            return _russian(number, case, feminine=gender is Gender.FEMALE)
        case Language.EN:
            return _english(number)


def russian_form(number: int) -> int:
    """Say which Russian form a number takes: 0 for 1, 21, 101 …; 1 for 2 to 4, 22 …; 2 for all others."""
    tens, unit = number // 10 % 10, number % 10
    if tens == 1 or unit == 0 or unit > 4:
        return 2
    return 0 if unit == 1 else 1


def _persian(number: int) -> str:
    words = []
    thousands, rest = divmod(number, 1000)
    if thousands:
        words.append(f"{FA_UNITS[thousands]} هزار" if thousands > 1 else "هزار")
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        words.append(FA_HUNDREDS[hundreds])
    if rest >= 20:
        words.append(FA_TENS[rest // 10])
        rest %= 10
    if rest or not words:
        words.append(FA_UNITS[rest])
    return " و ".join(words)


def _english(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, below = divmod(rest, 100)
    words = [f"{EN_UNITS[thousands]} thousand"] if thousands else []
    if hundreds:
        words.append(f"{EN_UNITS[hundreds]} hundred")
    if below or not words:
        tail = EN_UNITS[below] if below < 20 else EN_TENS[below // 10]
        if below > 20 and below % 10:
            tail += f"-{EN_UNITS[below % 10]}"
        words.append(f"and {tail}" if words else tail)
    return " ".join(words)


def _russian(number: int, case: Case, *, feminine: bool) -> str:
    words = []
    thousands, rest = divmod(number, 1000)
    if thousands:
        words += [_russian_unit(thousands, case, feminine=True), _RU_THOUSANDS[case][russian_form(thousands)]]
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        words.append(_RU_HUNDREDS[case][hundreds])
    if rest >= 20:
        words.append(_RU_TENS[case][rest // 10])
        rest %= 10
    if rest >= 10:
        words.append(row(_RU_TEENS)[rest - 10] + _RU_TEEN_ENDINGS[case])
    elif rest or not words:
        words.append(_russian_unit(rest, case, feminine=feminine))
    return " ".join(words)


def _russian_unit(unit: int, case: Case, *, feminine: bool) -> str:
    return (_RU_FEMININE[case].get(unit) if feminine else None) or _RU_UNITS[case][unit]


def _arabic(number: int, *, feminine: bool, oblique: bool) -> str:
    words = []
    thousands, rest = divmod(number, 1000)
    if thousands == 1:
        words.append("ألف")
    elif thousands == 2:
        words.append("ألفين" if oblique else "ألفان")
    elif thousands:
        words.append(f"{_arabic_unit(thousands, feminine=False, oblique=oblique)} آلاف")
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        ending = ("ين" if oblique else "ان") if hundreds == 2 else ""
        words.append(_AR_HUNDREDS[hundreds] + ending)
    if rest or not words:
        words.append(_arabic_below_hundred(rest, feminine=feminine, oblique=oblique))
    return " و".join(words)


def _arabic_below_hundred(number: int, *, feminine: bool, oblique: bool) -> str:
    if number == 0:
        return "صفر"
    tens, unit = divmod(number, 10)
    if tens == 0 or number == 10:
        return _arabic_unit(number, feminine=feminine, oblique=oblique)
    if tens == 1:
        return f"{_arabic_teen(unit, feminine=feminine, oblique=oblique)} {'عشرة' if feminine else 'عشر'}"
    ten = _AR_TENS[tens] + ("ين" if oblique else "ون")
    irregular = {1: "إحدى", 8: "ثمانٍ"} if feminine else {}
    head = irregular.get(unit) or _arabic_unit(unit, feminine=feminine, oblique=oblique) if unit else ""
    return f"{head} و{ten}" if head else ten


def _arabic_teen(unit: int, *, feminine: bool, oblique: bool) -> str:
    """Give the first word of 11 to 19; 12 is the only one that changes with its case."""
    if unit == 1:
        return "إحدى" if feminine else "أحد"
    if unit == 2:
        return ("اثنتي" if feminine else "اثني") if oblique else ("اثنتا" if feminine else "اثنا")
    return _arabic_unit(unit, feminine=feminine, oblique=oblique)


def _arabic_unit(unit: int, *, feminine: bool, oblique: bool) -> str:
    """Give 1 to 10; from three on, the form with ة counts masculine things."""
    if unit == 1:
        return "واحدة" if feminine else "واحد"
    if unit == 2:
        return ("اثنت" if feminine else "اثن") + ("ين" if oblique else "ان")
    if feminine:
        return _AR_FEMININE[unit]
    return "ثمانية" if unit == 8 else f"{_AR_FEMININE[unit]}ة"
