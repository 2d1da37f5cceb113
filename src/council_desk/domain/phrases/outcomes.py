"""What a motion came to: from its result and its last vote to one of the outcomes that documents tell apart."""

from council_desk.domain.digits import Digits, digits_of, to_digits
from council_desk.domain.phrases.kinds import Outcome, Told
from council_desk.domain.shapes import CountsLike
from council_desk.domain.terms import CastingOption, Language, MotionResult, VotingMethod

_PLAIN = {
    MotionResult.ADOPTED_AMENDED: Outcome.AMENDED,
    MotionResult.REJECTED: Outcome.REJECTED,
    MotionResult.POSTPONED: Outcome.POSTPONED,
    MotionResult.WITHDRAWN: Outcome.WITHDRAWN,
    MotionResult.NOTED: Outcome.NOTED,
}
_WORDS = {
    Language.FA: {
        Outcome.UNANIMOUS: "به اتفاق آرا تصویب شد",
        Outcome.MAJORITY: "با اکثریت آرا تصویب شد",
        Outcome.ACCLAMATION: "با تأیید عمومی تصویب شد",
        Outcome.ADOPTED: "تصویب شد",
        Outcome.AMENDED: "با اصلاح تصویب شد",
        Outcome.REJECTED: "رأی لازم را کسب نکرد",
        Outcome.POSTPONED: "به جلسهٔ بعد موکول شد",
        Outcome.WITHDRAWN: "پیشنهاد پس گرفته شد",
        Outcome.NOTED: "به اطلاع اعضا رسید",
    },
    Language.AR: {
        Outcome.UNANIMOUS: "أُقِرَّ بالإجماع",
        Outcome.MAJORITY: "أُقِرَّ بأغلبية الأصوات",
        Outcome.ACCLAMATION: "أُقِرَّ بالتزكية",
        Outcome.ADOPTED: "تمت الموافقة",
        Outcome.AMENDED: "أُقِرَّ بعد التعديل",
        Outcome.REJECTED: "رُفض",
        Outcome.POSTPONED: "أُجِّل إلى الاجتماع القادم",
        Outcome.WITHDRAWN: "سُحب الاقتراح",
        Outcome.NOTED: "أُخذ العلم به",
    },
    Language.RU: {
        Outcome.UNANIMOUS: "Решение принято единогласно",
        Outcome.MAJORITY: "Решение принято большинством голосов",
        Outcome.ACCLAMATION: "Решение принято без подсчёта голосов",
        Outcome.ADOPTED: "Решение принято",
        Outcome.AMENDED: "Решение принято с изменениями",
        Outcome.REJECTED: "Предложение отклонено",
        Outcome.POSTPONED: "Рассмотрение вопроса отложено",
        Outcome.WITHDRAWN: "Вопрос снят с рассмотрения",
        Outcome.NOTED: "Информация принята к сведению",
    },
    Language.EN: {
        Outcome.UNANIMOUS: "Carried unanimously",
        Outcome.MAJORITY: "Carried",
        Outcome.ACCLAMATION: "Carried by acclamation",
        Outcome.ADOPTED: "Carried",
        Outcome.AMENDED: "Carried as amended",
        Outcome.REJECTED: "Lost",
        Outcome.POSTPONED: "Postponed to the next meeting",
        Outcome.WITHDRAWN: "Withdrawn",
        Outcome.NOTED: "Noted",
    },
}


def outcome(
    result: MotionResult,
    *,
    counts: CountsLike | None = None,
    eligible: int | None = None,
    method: VotingMethod = VotingMethod.SHOW_OF_HANDS,
) -> Outcome:
    """Say how finely a result is told: unanimous if all eligible were for it, a majority if the numbers say so."""
    if result is not MotionResult.ADOPTED:
        return _PLAIN[result]
    if method is VotingMethod.ACCLAMATION:
        return Outcome.ACCLAMATION
    if counts is None:
        return Outcome.ADOPTED
    against = counts.no + counts.abstain + counts.not_voting + counts.blank + counts.invalid
    all_for = bool(counts.yes) and not against and (eligible is None or counts.yes >= eligible)
    if method is VotingMethod.UNANIMOUS or all_for:
        return Outcome.UNANIMOUS
    return Outcome.MAJORITY if counts.yes > counts.no else Outcome.ADOPTED


def outcome_phrase(found: Outcome, language: Language) -> str:
    """Give an outcome in a few words without a full stop: "Carried unanimously", «به اتفاق آرا تصویب شد»."""
    return _WORDS[language][found]


def told(
    language: Language,
    result: MotionResult,
    *,
    counts: CountsLike | None,
    eligible: int | None,
    method: VotingMethod,
    round_: int,
    casting: CastingOption | None,
    lot: CastingOption | None,
    digits: Digits | None,
) -> Told:
    """Put together what the sentences of all languages ask for."""
    shapes = digits or digits_of(language)
    return Told(
        outcome=outcome(result, counts=counts, eligible=eligible, method=method),
        counts=counts,
        method=method,
        round=round_,
        casting=casting,
        lot=lot,
        write=lambda value: to_digits(str(value), shapes),
    )
