"""Counting things: the noun in the number, gender and case that the language asks for.

Russian has three forms by the last digits and others in each case, Arabic six with a dual, Persian keeps the singular.
"""

from dataclasses import dataclass

from council_desk.domain.digits import Digits, digits_of, to_digits
from council_desk.domain.ordinals import row
from council_desk.domain.phrases.kinds import Case, Thing
from council_desk.domain.phrases.numerals import HIGHEST, number_words, russian_form
from council_desk.domain.terms import Gender, Language


@dataclass(frozen=True, slots=True)
class _Russian:
    """A noun: nominative for 1, 2 to 4 and 5; then singular and plural of the genitive, instrumental, prepositional."""

    forms: tuple[str, ...]
    gender: str = "m"

    def form(self, number: int, case: Case) -> str:
        if case is Case.NOMINATIVE:
            return self.forms[russian_form(number)]
        plural = russian_form(number) != 0
        place = {Case.GENITIVE: 3, Case.INSTRUMENTAL: 5, Case.PREPOSITIONAL: 7}[case]
        return self.forms[place + plural]


@dataclass(frozen=True, slots=True)
class _Arabic:
    """A noun: one, two, 3 to 10, 11 to 99, hundreds and none; then one and two in the other cases."""

    forms: tuple[str, ...]
    gender: Gender = Gender.MALE


_RUSSIAN = {
    Thing.VOTE: _Russian(row("голос,голоса,голосов,голоса,голосов,голосом,голосами,голосе,голосах")),
    Thing.ABSTAINER: _Russian(
        row(
            "воздержавшийся,воздержавшихся,воздержавшихся,воздержавшегося,воздержавшихся,воздержавшимся,"
            "воздержавшимися,воздержавшемся,воздержавшихся"
        )
    ),
    Thing.MEMBER: _Russian(row("член,члена,членов,члена,членов,членом,членами,члене,членах")),
    Thing.PERSON: _Russian(row("человек,человека,человек,человека,человек,человеком,человеками,человеке,человеках")),
    Thing.BALLOT: _Russian(
        row("бюллетень,бюллетеня,бюллетеней,бюллетеня,бюллетеней,бюллетенем,бюллетенями,бюллетене,бюллетенях")
    ),
    Thing.CANDIDATE: _Russian(
        row("кандидат,кандидата,кандидатов,кандидата,кандидатов,кандидатом,кандидатами,кандидате,кандидатах")
    ),
    Thing.SEAT: _Russian(row("место,места,мест,места,мест,местом,местами,месте,местах"), "n"),
    Thing.ATTACHMENT: _Russian(
        row("приложение,приложения,приложений,приложения,приложений,приложением,приложениями,приложении,приложениях"),
        "n",
    ),
    Thing.ACTION: _Russian(
        row("поручение,поручения,поручений,поручения,поручений,поручением,поручениями,поручении,поручениях"), "n"
    ),
    Thing.DECISION: _Russian(row("решение,решения,решений,решения,решений,решением,решениями,решении,решениях"), "n"),
    Thing.DAY: _Russian(row("день,дня,дней,дня,дней,днём,днями,дне,днях")),
    Thing.MEETING: _Russian(
        row("заседание,заседания,заседаний,заседания,заседаний,заседанием,заседаниями,заседании,заседаниях"), "n"
    ),
}
_ARABIC = {
    Thing.VOTE: _Arabic(row("صوت واحد,صوتان,أصوات,صوتاً,صوت,صوت واحد,صوتين")),
    Thing.ABSTAINER: _Arabic(row("ممتنع واحد,ممتنعان,ممتنعين,ممتنعاً,ممتنع,ممتنع واحد,ممتنعين")),
    Thing.MEMBER: _Arabic(row("عضو واحد,عضوان,أعضاء,عضواً,عضو,عضوٍ واحد,عضوين")),
    Thing.PERSON: _Arabic(row("شخص واحد,شخصان,أشخاص,شخصاً,شخص,شخص واحد,شخصين")),
    Thing.BALLOT: _Arabic(row("ورقة واحدة,ورقتان,أوراق,ورقة,ورقة,ورقة واحدة,ورقتين"), Gender.FEMALE),
    Thing.CANDIDATE: _Arabic(row("مرشَّح واحد,مرشَّحان,مرشَّحين,مرشَّحاً,مرشَّح,مرشَّح واحد,مرشَّحَين")),
    Thing.SEAT: _Arabic(row("مقعد واحد,مقعدان,مقاعد,مقعداً,مقعد,مقعد واحد,مقعدين")),
    Thing.ATTACHMENT: _Arabic(row("مرفق واحد,مرفقان,مرفقات,مرفقاً,مرفق,مرفق واحد,مرفقين")),
    Thing.ACTION: _Arabic(row("مهمّة واحدة,مهمّتان,مهامّ,مهمّة,مهمّة,مهمّة واحدة,مهمّتين"), Gender.FEMALE),
    Thing.DECISION: _Arabic(row("قرار واحد,قراران,قرارات,قراراً,قرار,قرار واحد,قرارين")),
    Thing.DAY: _Arabic(row("يوم واحد,يومان,أيّام,يوماً,يوم,يوم واحد,يومين")),
    Thing.MEETING: _Arabic(row("اجتماع واحد,اجتماعان,اجتماعات,اجتماعاً,اجتماع,اجتماع واحد,اجتماعين")),
}
_PERSIAN = {
    Thing.VOTE: "رأی",
    Thing.ABSTAINER: "رأی ممتنع",
    Thing.MEMBER: "عضو",
    Thing.PERSON: "نفر",
    Thing.BALLOT: "برگه",
    Thing.CANDIDATE: "نامزد",
    Thing.SEAT: "کرسی",
    Thing.ATTACHMENT: "مورد",
    Thing.ACTION: "کار",
    Thing.DECISION: "مصوبه",
    Thing.DAY: "روز",
    Thing.MEETING: "جلسه",
}
_ENGLISH = {
    Thing.VOTE: ("vote", "votes"),
    Thing.ABSTAINER: ("abstention", "abstentions"),
    Thing.MEMBER: ("member", "members"),
    Thing.PERSON: ("person", "people"),
    Thing.BALLOT: ("ballot paper", "ballot papers"),
    Thing.CANDIDATE: ("candidate", "candidates"),
    Thing.SEAT: ("seat", "seats"),
    Thing.ATTACHMENT: ("attachment", "attachments"),
    Thing.ACTION: ("action", "actions"),
    Thing.DECISION: ("decision", "decisions"),
    Thing.DAY: ("day", "days"),
    Thing.MEETING: ("meeting", "meetings"),
}


def counted(
    language: Language,
    number: int,
    thing: Thing,
    *,
    case: Case = Case.NOMINATIVE,
    digits: Digits | None = None,
    in_words: bool = False,
) -> str:
    """Give a number and what it counts: «5 голосов», «6 голосами», «٥ أصوات», «خمسة أصوات», «۵ رأی», "1 vote".

    `digits` are those of the language unless others are wanted; `in_words` writes the number out (0 to 9999). Arabic
    says one and two without a number.
    """
    figure = to_digits(str(number), digits or digits_of(language))
    match language:
        case Language.AR:
            return _arabic(figure, number, _ARABIC[thing], oblique=case is not Case.NOMINATIVE, in_words=in_words)
        case Language.RU:
            noun = _RUSSIAN[thing]
            shown = _russian_words(number, noun, case) if in_words else figure
            return f"{shown} {noun.form(number, case)}"
        case Language.FA:
            return f"{number_words(number, language) if in_words else figure} {_PERSIAN[thing]}"
        case Language.EN:
            return f"{number_words(number, language) if in_words else figure} {_ENGLISH[thing][number != 1]}"


def late_by(language: Language, days: int, *, digits: Digits | None = None) -> str:
    """Say by how many days something is late: "3 days late", «просрочено на 3 дня», «متأخّر منذ ٣ أيّام»."""
    match language:
        case Language.FA:
            return f"{counted(language, days, Thing.DAY, digits=digits)} گذشته از مهلت"
        case Language.AR:
            return f"متأخّر منذ {counted(language, days, Thing.DAY, case=Case.GENITIVE, digits=digits)}"
        case Language.RU:
            return f"просрочено на {counted(language, days, Thing.DAY, digits=digits)}"
        case Language.EN:
            return f"{counted(language, days, Thing.DAY, digits=digits)} late"


def _arabic(figure: str, number: int, noun: _Arabic, *, oblique: bool, in_words: bool) -> str:
    """Count in Arabic: the noun follows the last two digits; in words, 101 and 102 name the thing again."""
    one, two, few, many, other, oblique_one, oblique_two = noun.forms
    if oblique:
        one, two = oblique_one, oblique_two
    if number in {1, 2}:
        return one if number == 1 else two
    rest = number % 100
    if in_words and number <= HIGHEST:
        case = Case.GENITIVE if oblique else Case.NOMINATIVE
        if rest in {1, 2}:
            hundreds = _construct(number_words(number - rest, Language.AR, case=case))
            return f"{hundreds} {other} و{one if rest == 1 else two}"
        figure = _construct(number_words(number, Language.AR, gender=noun.gender, case=case))
    if 3 <= rest <= 10:
        return f"{figure} {few}"
    return f"{figure} {many if rest >= 11 else other}"


def _construct(words: str) -> str:
    """Give a number as it stands before its noun: «مئتا صوت», «ألفي صوت» lose the ن of the dual."""
    return words[:-1] if words.endswith(("مئتان", "مئتين", "ألفان", "ألفين")) else words


def _russian_words(number: int, noun: _Russian, case: Case) -> str:
    gender = Gender.FEMALE if noun.gender == "f" else Gender.MALE
    words = number_words(number, Language.RU, gender=gender, case=case)
    if noun.gender == "n" and case is Case.NOMINATIVE and words.endswith("один"):
        return f"{words[:-2]}но"
    return words
