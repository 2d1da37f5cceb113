"""Outcome sentences and counted things in four languages, with the grammar each of them asks for.

Pure: numbers and names go in, a sentence comes out, with plain spaces and without marks of direction. Screens and
documents share these; how a document sets them is not known here.
"""

from council_desk.domain.digits import Digits, digits_of, to_digits
from council_desk.domain.phrases import arabic, english, persian, russian
from council_desk.domain.phrases.bodies import arabic_of, council_of, russian_genitive, russian_head
from council_desk.domain.phrases.counting import counted, late_by
from council_desk.domain.phrases.kinds import CARRIED, Case, Grammar, Outcome, Thing, VotedEvent, VotedMotion, Write
from council_desk.domain.phrases.numerals import number_words
from council_desk.domain.phrases.outcomes import outcome, outcome_phrase, told
from council_desk.domain.quorum import QuorumState
from council_desk.domain.shapes import CountsLike
from council_desk.domain.terms import CastingOption, Gender, Language, MotionResult, VotingMethod
from council_desk.domain.voting import last_event

__all__ = [
    "CARRIED",
    "Case",
    "Outcome",
    "Thing",
    "arabic_of",
    "casting_sentence",
    "council_of",
    "counted",
    "elected_sentence",
    "late_by",
    "lot_sentence",
    "motion_sentence",
    "number_words",
    "outcome_of",
    "outcome_phrase",
    "outcome_sentence",
    "quorum_reached",
    "quorum_sentence",
    "recusal_sentence",
    "russian_genitive",
    "russian_head",
]

_LANGUAGES: dict[Language, Grammar] = {
    Language.FA: persian,
    Language.AR: arabic,
    Language.RU: russian,
    Language.EN: english,
}


def outcome_of(motion: VotedMotion) -> Outcome | None:
    """Say what a motion came to; None while it has no result."""
    if motion.result is None:
        return None
    event = _decisive(motion)
    if event is None:
        return outcome(motion.result)
    return outcome(motion.result, counts=event.counts, eligible=event.eligible, method=event.method)


def outcome_sentence(
    language: Language,
    result: MotionResult,
    *,
    counts: CountsLike | None = None,
    eligible: int | None = None,
    method: VotingMethod = VotingMethod.SHOW_OF_HANDS,
    round_: int = 1,
    casting: CastingOption | None = None,
    lot: CastingOption | None = None,
    digits: Digits | None = None,
) -> str:
    """Tell a result as a sentence: "The motion was carried by 6 votes to 1 with 1 abstention."

    `counts` are those of the vote that decided, `eligible` who might vote then, `casting` and `lot` what settled a tie.
    A result that the numbers do not give is told as declared. Digits are those of the language unless others are
    wanted; Arabic writes votes in words.
    """
    vote = told(
        language,
        result,
        counts=counts,
        eligible=eligible,
        method=method,
        round_=round_,
        casting=casting,
        lot=lot,
        digits=digits,
    )
    return _LANGUAGES[language].outcome_sentence(vote)


def motion_sentence(motion: VotedMotion, language: Language, *, digits: Digits | None = None) -> str:
    """Tell the result of a motion from its last vote; nothing while it has no result."""
    if motion.result is None:
        return ""
    event = _decisive(motion)
    if event is None:
        return outcome_sentence(language, motion.result, digits=digits)
    return outcome_sentence(
        language,
        motion.result,
        counts=event.counts,
        eligible=event.eligible,
        method=event.method,
        round_=event.round,
        casting=event.casting_vote.option if event.casting_vote else None,
        lot=event.lot,
        digits=digits,
    )


def quorum_sentence(language: Language, state: QuorumState, *, body: str = "", digits: Digits | None = None) -> str:
    """Tell how many voting members were present and whether that was a quorum.

    `body` is the genitive of the council in Russian («Всего членов Совета»), see russian_head.
    """
    write = _writer(language, digits)
    return _LANGUAGES[language].quorum(state.present, state.of, state.needed, body=body, write=write)


def quorum_reached(language: Language, time: str) -> str:
    """Tell at what time a quorum was reached after the opening."""
    return _LANGUAGES[language].quorum_reached(time)


def recusal_sentence(
    language: Language,
    name: str,
    reason: str,
    *,
    left_room: bool = False,
    whole_item: bool = False,
    gender: Gender | None = None,
) -> str:
    """Tell that someone took no part in a vote, or in a whole item, and why; verbs follow the gender where known."""
    reason = reason.strip().removesuffix(".")
    return _LANGUAGES[language].recusal(name, reason, left_room=left_room, whole_item=whole_item, gender=gender)


def casting_sentence(language: Language, name: str, option: CastingOption, *, gender: Gender | None = None) -> str:
    """Tell the casting vote of the chair."""
    return _LANGUAGES[language].casting(name, option, gender=gender)


def lot_sentence(language: Language, option: CastingOption) -> str:
    """Tell what the lot gave where the votes were equal."""
    return _LANGUAGES[language].lot(option)


def elected_sentence(
    language: Language,
    name: str,
    votes: int | None = None,
    of: int | None = None,
    *,
    post: str = "",
    gender: Gender | None = None,
    digits: Digits | None = None,
) -> str:
    """Tell who was elected to what post with how many of the valid votes."""
    return _LANGUAGES[language].elected(name, votes, of, post=post, gender=gender, write=_writer(language, digits))


def _decisive(motion: VotedMotion) -> VotedEvent | None:
    """Give the vote that decides: the last of the highest round."""
    decisive = last_event(motion.vote_events)
    return next((event for event in motion.vote_events if event is decisive), None)


def _writer(language: Language, digits: Digits | None) -> Write:
    shapes = digits or digits_of(language)
    return lambda value: to_digits(str(value), shapes)
