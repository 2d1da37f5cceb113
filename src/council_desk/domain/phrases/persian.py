"""Persian sentences of votes, recusals, elections and the quorum; the verb follows who did it."""

from council_desk.domain.ordinals import persian_ordinal
from council_desk.domain.phrases.kinds import Outcome, Told, Write
from council_desk.domain.terms import CastingOption, Gender, VotingMethod

_WITHOUT_NUMBERS = {
    Outcome.POSTPONED: "رسیدگی به موضوع به جلسهٔ بعد موکول شد.",
    Outcome.WITHDRAWN: "پیشنهاد پس گرفته شد.",
    Outcome.NOTED: "موضوع به اطلاع اعضا رسید.",
}
_METHODS = {VotingMethod.SECRET: "رأی‌گیری مخفی", VotingMethod.ROLL_CALL: "رأی‌گیری با نام"}


def outcome_sentence(told: Told) -> str:
    """Tell how a motion fared."""
    if told.outcome in _WITHOUT_NUMBERS:
        return _WITHOUT_NUMBERS[told.outcome]
    where = [f"دور {persian_ordinal(told.round)}"] if told.round > 1 else []
    if told.counts is not None and told.method in _METHODS:
        where.append(_METHODS[told.method])
    before = f"در {'، در '.join(where)}، " if where else ""
    return f"{before}{_how(told)}{_rest(told)}."


def _how(told: Told) -> str:
    """Tell the result with the votes for and against and the abstentions."""
    counts, write = told.counts, told.write
    amended = "با اصلاح" if told.outcome is Outcome.AMENDED else ""
    verb = "تصویب شد" if told.carried else "رأی لازم را کسب نکرد"
    if told.outcome is Outcome.ACCLAMATION:
        return "پیشنهاد با تأیید عمومی تصویب شد"
    if counts is None:
        return _joined("پیشنهاد", amended, verb)
    if told.outcome is Outcome.UNANIMOUS:
        return _joined("پیشنهاد به اتفاق آرا", f"({write(counts.yes)} رأی)" if counts.yes else "", verb)
    numbers = _numbers(told)
    if told.settled:
        tied = f"آرا برابر شد ({write(counts.yes)} در برابر {write(counts.no)}"
        tied += f"، {write(counts.abstain)} ممتنع)" if counts.abstain else ")"
        by = {
            "casting": "با رأی تعیین‌کنندهٔ رئیس جلسه",
            "lot": "به قید قرعه",
            "lost": "",
        }[told.settled]
        return _joined(tied, "و پیشنهاد", amended, by, "تصویب شد" if told.carried else "رد شد")
    if told.against_the_count:
        return _joined("پیشنهاد", f"با {numbers}" if numbers else "", "تصویب‌شده اعلام شد")
    both = "و " if amended and numbers else ""
    return _joined("پیشنهاد", amended, f"{both}با {numbers}" if numbers else "", verb)


def _numbers(told: Told) -> str:
    """List the votes that were cast: «۶ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع»."""
    counts, write = told.counts, told.write
    if counts is None:
        return ""
    kinds = ((counts.yes, "موافق"), (counts.no, "مخالف"), (counts.abstain, "ممتنع"))
    parts = [f"{write(number)} رأی {kind}" for number, kind in kinds if number]
    return " و ".join(("، ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def _rest(told: Told) -> str:
    """Tell of those who did not vote and of ballots that do not count."""
    counts, write = told.counts, told.write
    if counts is None or told.outcome in {Outcome.ACCLAMATION, Outcome.UNANIMOUS}:
        return ""
    parts = []
    if counts.not_voting:
        parts.append(f"{write(counts.not_voting)} نفر رأی {'نداد' if counts.not_voting == 1 else 'ندادند'}")
    spoilt = [f"{write(n)} برگهٔ {kind}" for n, kind in ((counts.blank, "سفید"), (counts.invalid, "باطل")) if n]
    if spoilt:
        parts.append(f"{' و '.join(spoilt)} بود")
    return "".join(f"؛ {part}" for part in parts)


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def recusal(name: str, reason: str, *, left_room: bool, whole_item: bool, gender: Gender | None) -> str:
    """Tell that someone took no part."""
    del gender
    part = "بررسی این بند و رأی‌گیری" if whole_item else "رأی‌گیری"
    return f"{name} در {part} شرکت نکرد{' و از جلسه بیرون رفت' if left_room else ''} ({reason})."


def casting(name: str, option: CastingOption, *, gender: Gender | None) -> str:
    """Tell the casting vote."""
    del gender
    return f"آرا برابر شد؛ رأی تعیین‌کنندهٔ رئیس جلسه ({name}): {_side(option)}."


def lot(option: CastingOption) -> str:
    """Tell what the lot decided."""
    return f"آرا برابر شد و قرعه کشیده شد؛ نتیجهٔ قرعه: {_side(option)}."


def _side(option: CastingOption) -> str:
    return "موافق" if option is CastingOption.YES else "مخالف"


def elected(name: str, votes: int | None, of: int | None, *, post: str, gender: Gender | None, write: Write) -> str:
    """Tell who was elected: «… با ۵ رأی از ۸ رأی به عنوان … انتخاب شد.»."""
    del gender
    numbers = ""
    if votes is not None:
        numbers = f"با {write(votes)} رأی" + (f" از {write(of)} رأی" if of is not None else "")
    return f"{_joined(name, numbers, f'به عنوان {post}' if post else '', 'انتخاب شد')}."


def quorum(present: int, of: int, needed: int, *, body: str, write: Write) -> str:
    """Tell how many were present and whether that was enough."""
    del body
    if present >= needed:
        return (
            f"جلسه با حضور {write(present)} نفر از {write(of)} عضو دارای حق رأی "
            f"(حد نصاب: {write(needed)} نفر) رسمیت یافت."
        )
    came = f"{write(present)} نفر حاضر {'بود' if present == 1 else 'بودند'}" if present else "کسی حاضر نبود"
    return f"از {write(of)} عضو دارای حق رأی {came} (حد نصاب: {write(needed)} نفر)؛ جلسه رسمیت نیافت."


def quorum_reached(time: str) -> str:
    """Tell when enough had come."""
    return f"حد نصاب در ساعت {time} حاصل شد."
