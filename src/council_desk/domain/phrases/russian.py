"""Russian sentences of votes, recusals, elections and the quorum, with their cases and genders."""

from council_desk.domain.phrases.counting import counted
from council_desk.domain.phrases.kinds import Case, Outcome, Thing, Told, Write
from council_desk.domain.terms import CastingOption, Gender, Language, VotingMethod

_WITHOUT_NUMBERS = {
    Outcome.POSTPONED: "Рассмотрение вопроса отложено.",
    Outcome.WITHDRAWN: "Вопрос снят с рассмотрения.",
    Outcome.NOTED: "Информация принята к сведению.",
}
_METHODS = {VotingMethod.SECRET: "тайным голосованием", VotingMethod.ROLL_CALL: "поимённым голосованием"}
_ROUNDS = {2: "во втором туре", 3: "в третьем туре"}


def outcome_sentence(told: Told) -> str:
    """Tell how a motion fared."""
    if told.outcome in _WITHOUT_NUMBERS:
        return _WITHOUT_NUMBERS[told.outcome]
    words = []
    if told.round > 1:
        words.append(_ROUNDS.get(told.round) or f"в {told.write(told.round)}-м туре")
    if told.counts is not None and told.method in _METHODS:
        words.append(_METHODS[told.method])
    words.append(_how(told))
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}{_rest(told)}."


def _how(told: Told) -> str:
    """Tell the result with the votes for and against and the abstentions."""
    counts, write = told.counts, told.write
    verb = "решение принято" if told.carried else "предложение отклонено"
    if told.outcome is Outcome.AMENDED:
        verb += " с изменениями"
    if told.outcome is Outcome.ACCLAMATION:
        return f"{verb} без подсчёта голосов"
    if counts is None:
        return verb
    if told.outcome is Outcome.UNANIMOUS:
        return f"{verb} единогласно" + (f" ({_count(counts.yes, Thing.VOTE, write)})" if counts.yes else "")
    abstained = ""
    if counts.abstain:
        abstained = f" при {_count(counts.abstain, Thing.ABSTAINER, write, Case.PREPOSITIONAL)}"
    if told.settled:
        by = {"casting": " решающим голосом председательствующего", "lot": " по жребию", "lost": ""}[told.settled]
        return f"при равенстве голосов ({write(counts.yes)} и {write(counts.no)}) {verb}{by}{abstained}"
    if told.against_the_count or (not told.carried and counts.yes >= counts.no):
        lead = f"объявлено: {verb}" if told.carried else "предложение не набрало необходимого числа голосов"
        numbers = f"«за» – {write(counts.yes)}, «против» – {write(counts.no)}, «воздержались» – {write(counts.abstain)}"
        return f"{lead} ({numbers})"
    more, fewer = (counts.yes, counts.no) if told.carried else (counts.no, counts.yes)
    against = f" против {write(fewer)}" if fewer else ""
    return f"{verb} {_count(more, Thing.VOTE, write, Case.INSTRUMENTAL)}{against}{abstained}"


def _rest(told: Told) -> str:
    """Tell of those who did not vote and of ballots that do not count."""
    counts, write = told.counts, told.write
    if counts is None or told.outcome in {Outcome.ACCLAMATION, Outcome.UNANIMOUS}:
        return ""
    shown = (
        ("не голосовали", counts.not_voting),
        ("незаполненных бюллетеней", counts.blank),
        ("недействительных бюллетеней", counts.invalid),
    )
    return "".join(f"; {label} – {write(number)}" for label, number in shown if number)


def _count(number: int, thing: Thing, write: Write, case: Case = Case.NOMINATIVE) -> str:
    """Count things in the digits wanted."""
    _figure, noun = counted(Language.RU, number, thing, case=case).split(" ", 1)
    return f"{write(number)} {noun}"


def _past(stem: str, gender: Gender | None, ending: str = "") -> str:
    """Give a verb of the past in the gender of who did it; with «(а)» where that is not known."""
    match gender:
        case Gender.FEMALE:
            return f"{stem}а{ending}"
        case Gender.MALE:
            return f"{stem}{ending}"
        case _:
            return f"{stem}(а){ending}"


def recusal(name: str, reason: str, *, left_room: bool, whole_item: bool, gender: Gender | None) -> str:
    """Tell that someone took no part."""
    part = "рассмотрении вопроса и голосовании" if whole_item else "голосовании"
    gone = f", {_past('покинул', gender)} зал" if left_room else ""
    return f"В {part} не {_past('участвовал', gender)}{gone}: {name} ({reason})."


def casting(name: str, option: CastingOption, *, gender: Gender | None) -> str:
    """Tell the casting vote."""
    del gender
    return f"При равенстве голосов решающий голос председательствующего ({name}): {_side(option)}."


def lot(option: CastingOption) -> str:
    """Tell what the lot decided."""
    return f"При равенстве голосов вопрос решён по жребию: {_side(option)}."


def _side(option: CastingOption) -> str:
    return "«за»" if option is CastingOption.YES else "«против»"


def elected(name: str, votes: int | None, of: int | None, *, post: str, gender: Gender | None, write: Write) -> str:
    """Tell who was elected: «Избрана Чабрецова Р.Ф. – 5 голосов из 8.»."""
    verb = {Gender.FEMALE: "избрана", Gender.MALE: "избран", None: "избран(а)"}[gender]
    lead = f"{post}: {verb} {name}" if post else f"{verb[0].upper()}{verb[1:]} {name}"
    if votes is None:
        return lead if lead.endswith(".") else f"{lead}."
    total = f" из {write(of)}" if of is not None else ""
    return f"{lead} – {_count(votes, Thing.VOTE, write)}{total}."


def quorum(present: int, of: int, needed: int, *, body: str, write: Write) -> str:
    """Tell how many were present and whether that was enough; `body` is «Совета» or nothing."""
    verb = "присутствует" if present == 1 else "присутствуют"
    start = f"Всего членов {body or 'с правом голоса'} – {write(of)} чел., {verb} – {write(present)} чел."
    if present >= needed:
        return f"{start} Кворум имеется."
    return f"{start} (необходимо {write(needed)}). Кворум отсутствует."


def quorum_reached(time: str) -> str:
    """Tell when enough had come."""
    return f"Кворум имеется с {time}."
