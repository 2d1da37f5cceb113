"""English sentences of votes, recusals, elections and the quorum."""

from council_desk.domain.ordinals import ordinal
from council_desk.domain.phrases.kinds import Outcome, Told, Write
from council_desk.domain.terms import CastingOption, Gender, Language, VotingMethod

_WITHOUT_NUMBERS = {
    Outcome.POSTPONED: "The matter was postponed to the next meeting.",
    Outcome.WITHDRAWN: "The motion was withdrawn.",
    Outcome.NOTED: "The council took note.",
}
_METHODS = {VotingMethod.SECRET: "by secret ballot", VotingMethod.ROLL_CALL: "on a roll call"}


def outcome_sentence(told: Told) -> str:
    """Tell how a motion fared."""
    if told.outcome in _WITHOUT_NUMBERS:
        return _WITHOUT_NUMBERS[told.outcome]
    before = [f"on the {ordinal(told.round, Language.EN)} ballot"] if told.round > 1 else []
    if told.counts is not None and told.method in _METHODS:
        before.append(_METHODS[told.method])
    text = f"{', '.join([*before, 'the motion was'])} {_how(told)}"
    return f"{text[0].upper()}{text[1:]}{_rest(told)}."


def _how(told: Told) -> str:
    """Tell the result with the votes for and against and the abstentions."""
    counts, write = told.counts, told.write
    verb = "carried as amended" if told.outcome is Outcome.AMENDED else "carried" if told.carried else "lost"
    if counts is None or told.outcome is Outcome.ACCLAMATION:
        return f"{verb} by acclamation" if told.outcome is Outcome.ACCLAMATION else verb
    if told.outcome is Outcome.UNANIMOUS:
        return f"{verb} unanimously" + (f" with {_votes(counts.yes, write)}" if counts.yes else "")
    abstained = f" with {_abstentions(counts.abstain, write)}" if counts.abstain else ""
    tied = f"{write(counts.yes)} to {write(counts.no)}"
    if told.settled:
        by = {"casting": " by the casting vote of the chair", "lot": " by lot", "lost": ""}[told.settled]
        return f"{verb}{by}, the votes being equal ({tied}{abstained})"
    if told.against_the_count or (not told.carried and counts.yes >= counts.no):
        lead = f"declared {verb}" if told.carried else "lost for want of the required majority"
        numbers = [f"{_votes(counts.yes, write)} for", f"{write(counts.no)} against"]
        if counts.abstain:
            numbers.append(_abstentions(counts.abstain, write))
        return f"{lead} ({', '.join(numbers)})"
    more, fewer = (counts.yes, counts.no) if told.carried else (counts.no, counts.yes)
    return f"{verb} by {_votes(more, write)} to {write(fewer) if fewer else 'none'}{abstained}"


def _rest(told: Told) -> str:
    """Tell of those who did not vote and of ballots that do not count."""
    counts, write = told.counts, told.write
    if counts is None or told.outcome in {Outcome.ACCLAMATION, Outcome.UNANIMOUS}:
        return ""
    parts = []
    if counts.not_voting:
        parts.append(f"{write(counts.not_voting)} did not vote")
    if counts.blank:
        parts.append(f"{write(counts.blank)} {'paper was' if counts.blank == 1 else 'papers were'} blank")
    if counts.invalid:
        parts.append(f"{write(counts.invalid)} {'paper was' if counts.invalid == 1 else 'papers were'} invalid")
    return "".join(f"; {part}" for part in parts)


def _votes(number: int, write: Write) -> str:
    """Count votes."""
    return f"{write(number)} {'vote' if number == 1 else 'votes'}"


def _abstentions(number: int, write: Write) -> str:
    return f"{write(number)} {'abstention' if number == 1 else 'abstentions'}"


def recusal(name: str, reason: str, *, left_room: bool, whole_item: bool, gender: Gender | None) -> str:
    """Tell that someone took no part."""
    del gender
    part = "this item or its votes" if whole_item else "the vote"
    return f"{name} took no part in {part}{' and left the room' if left_room else ''} ({reason})."


def casting(name: str, option: CastingOption, *, gender: Gender | None) -> str:
    """Tell the casting vote."""
    del gender
    return f"The votes being equal, the chair ({name}) gave the casting vote {_side(option)} the motion."


def lot(option: CastingOption) -> str:
    """Tell what the lot decided."""
    return f"The votes being equal, lots were drawn; the lot fell {_side(option)} the motion."


def _side(option: CastingOption) -> str:
    return "for" if option is CastingOption.YES else "against"


def elected(name: str, votes: int | None, of: int | None, *, post: str, gender: Gender | None, write: Write) -> str:
    """Tell who was elected, with how many of the valid votes."""
    del gender
    office = f" ({post})" if post else ""
    if votes is None:
        return f"{name} was elected{office}."
    if of is None:
        return f"{name} was elected{office} with {_votes(votes, write)}."
    return f"{name} was elected{office} with {write(votes)} of {_votes(of, write)}."


def quorum(present: int, of: int, needed: int, *, body: str, write: Write) -> str:
    """Tell how many were present and whether that was enough."""
    del body
    came = f"{write(present)} of {write(of)}" if present else f"None of the {write(of)}"
    verb = "was" if present <= 1 else "were"
    end = "a quorum was established" if present >= needed else "there was no quorum"
    return f"{came} voting members {verb} present (quorum: {write(needed)}); {end}."


def quorum_reached(time: str) -> str:
    """Tell when enough had come."""
    return f"A quorum was reached at {time}."
