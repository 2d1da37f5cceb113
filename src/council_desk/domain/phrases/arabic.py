"""Arabic sentences of votes, recusals, elections and the quorum: number agreement, cases, and verbs by gender.

Votes are written in words, as minutes have them: «بستة أصوات مقابل صوت واحد»; beyond 9999 in figures.
"""

from council_desk.domain.ordinals import ordinal
from council_desk.domain.phrases.counting import counted
from council_desk.domain.phrases.kinds import Case, Outcome, Thing, Told, Write
from council_desk.domain.phrases.numerals import HIGHEST, number_words
from council_desk.domain.terms import CastingOption, Gender, Language, VotingMethod

_WITHOUT_NUMBERS = {
    Outcome.POSTPONED: "أُجِّل البحث في الموضوع إلى الاجتماع القادم.",
    Outcome.WITHDRAWN: "سُحب الاقتراح.",
    Outcome.NOTED: "أخذ المجلس علماً بالموضوع.",
}
_METHODS = {VotingMethod.SECRET: "بالاقتراع السرّي", VotingMethod.ROLL_CALL: "بالمناداة بالأسماء"}


def outcome_sentence(told: Told) -> str:
    """Tell how a motion fared."""
    if told.outcome in _WITHOUT_NUMBERS:
        return _WITHOUT_NUMBERS[told.outcome]
    before = []
    if told.round > 1:
        before.append(f"في الجولة {ordinal(told.round, Language.AR, feminine=True)}")
    if told.counts is not None and told.method in _METHODS:
        before.append(_METHODS[told.method])
    return "، ".join([*before, f"{_how(told)}{_rest(told)}."])


def _how(told: Told) -> str:
    """Tell the result with the votes for and against and the abstentions."""
    counts = told.counts
    verb = "أُقِرَّ الاقتراح" if told.carried else "رُفض الاقتراح"
    if told.outcome is Outcome.AMENDED:
        verb += " بعد التعديل"
    if told.outcome is Outcome.ACCLAMATION:
        return f"{verb} بالتزكية"
    if counts is None:
        return verb
    if told.outcome is Outcome.UNANIMOUS:
        return f"{verb} بالإجماع" + (f" ({_votes(counts.yes, Case.NOMINATIVE)})" if counts.yes else "")
    abstained = ""
    if counts.abstain:
        members = counted(Language.AR, counts.abstain, Thing.MEMBER, case=Case.GENITIVE, in_words=True)
        abstained = f"، مع امتناع {members} عن التصويت"
    if told.settled:
        by = {"casting": " بالصوت المرجِّح لرئيس الاجتماع", "lot": " بالقرعة", "lost": ""}[told.settled]
        tied = f"{_number(counts.yes)} مقابل {_number(counts.no)}"
        return f"تعادلت الأصوات ({tied}) ف{verb}{by}{abstained}"
    if told.against_the_count or (not told.carried and counts.yes >= counts.no):
        lead = "أُعلن إقرار الاقتراح" if told.carried else "لم ينل الاقتراح الأغلبية المطلوبة"
        numbers = f"مع: {_votes(counts.yes, Case.NOMINATIVE)}، ضدّ: {_votes(counts.no, Case.NOMINATIVE)}"
        return f"{lead} ({numbers}){abstained}"
    more, fewer = (counts.yes, counts.no) if told.carried else (counts.no, counts.yes)
    against = f" مقابل {_votes(fewer, Case.GENITIVE)}" if fewer else " دون معارضة" if told.carried else ""
    return f"{verb} ب{_votes(more, Case.GENITIVE)}{against}{abstained}"


def _rest(told: Told) -> str:
    """Tell of those who did not vote and of ballots that do not count."""
    counts, write = told.counts, told.write
    if counts is None or told.outcome in {Outcome.ACCLAMATION, Outcome.UNANIMOUS}:
        return ""
    parts = []
    if counts.not_voting:
        parts.append(f"ولم يصوّت {counted(Language.AR, counts.not_voting, Thing.MEMBER, in_words=True)}")
    if counts.blank:
        parts.append(f"والأوراق البيضاء: {write(counts.blank)}")
    if counts.invalid:
        parts.append(f"والأوراق الباطلة: {write(counts.invalid)}")
    return "".join(f"، {part}" for part in parts)


def _votes(number: int, case: Case) -> str:
    """Count votes in words: «ستة أصوات», «صوتين», «أحد عشر صوتاً»; none is «لا أصوات»."""
    if number == 0:
        return "لا أصوات"
    return counted(Language.AR, number, Thing.VOTE, case=case, in_words=number <= HIGHEST)


def _number(number: int) -> str:
    """Write a number of votes without the word."""
    return number_words(number, Language.AR, case=Case.GENITIVE)


def _verb(masculine: str, feminine: str, gender: Gender | None) -> str:
    return feminine if gender is Gender.FEMALE else masculine


def recusal(name: str, reason: str, *, left_room: bool, whole_item: bool, gender: Gender | None) -> str:
    """Tell that someone took no part; before a name of unknown gender the verb stands apart from it."""
    verb = _verb("لم يشارك", "لم تشارك", gender)
    part = "النظر في هذا البند والتصويت عليه" if whole_item else "التصويت"
    gone = f" و{_verb('غادر', 'غادرت', gender)} القاعة" if left_room else ""
    if gender is None:
        return f"{verb} في {part}{gone}: {name} ({reason})."
    return f"{verb} {name} في {part}{gone} ({reason})."


def casting(name: str, option: CastingOption, *, gender: Gender | None) -> str:
    """Tell the casting vote."""
    chair = _verb("لرئيس الاجتماع", "لرئيسة الاجتماع", gender)
    return f"تعادلت الأصوات، فكان الصوت المرجِّح {chair} ({name}): {_side(option)}."


def lot(option: CastingOption) -> str:
    """Tell what the lot decided."""
    return f"تعادلت الأصوات، فأُجريت القرعة وكانت نتيجتها: {_side(option)}."


def _side(option: CastingOption) -> str:
    return "مع" if option is CastingOption.YES else "ضدّ"


def elected(name: str, votes: int | None, of: int | None, *, post: str, gender: Gender | None, write: Write) -> str:
    """Tell who was elected: «انتُخبت … لمنصب … بخمسة أصوات من أصل ثمانية أصوات.»."""
    del write
    words = ["تمّ انتخاب" if gender is None else _verb("انتُخب", "انتُخبت", gender), name]
    if post:
        words.append(f"لمنصب {post}")
    if votes is not None:
        words.append("دون أصوات" if votes == 0 else f"ب{_votes(votes, Case.GENITIVE)}")
        if of:
            words.append(f"من أصل {_votes(of, Case.GENITIVE)}")
    return f"{' '.join(words)}."


def quorum(present: int, of: int, needed: int, *, body: str, write: Write) -> str:
    """Tell how many were present and whether that was enough."""
    del body
    figure, noun = write(present), counted(Language.AR, present, Thing.MEMBER, case=Case.GENITIVE)
    members = noun if present in {1, 2} else f"{figure} {noun.split(' ', 1)[1]}"
    rest = f"من أصل {write(of)} ممّن لهم حقّ التصويت (والنصاب {write(needed)})"
    if present >= needed:
        return f"وبعد التحقّق من اكتمال النصاب القانوني بحضور {members} {rest}، افتُتح الاجتماع."
    came = f"لم يحضر سوى {members}" if present else "لم يحضر أيّ عضو"
    return f"لم يكتمل النصاب القانوني، إذ {came} {rest}."


def quorum_reached(time: str) -> str:
    """Tell when enough had come."""
    return f"واكتمل النصاب في الساعة {time}."
