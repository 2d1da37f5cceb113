"""What the register says of a decision or an action in a word or two, and in which tone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.phrases import outcome_sentence
from council_desk.domain.terms import ActionState, ExecutionState, Language, MotionResult, VotingMethod
from council_desk.services.register_rows import Standing
from council_desk.ui.formats import Formats
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from council_desk.services.register_rows import ActionRow, DecisionRow, Party, VoteFigures
    from council_desk.ui.widgets.labels import Tone

EXECUTION_TONES: "dict[ExecutionState, Tone]" = {
    ExecutionState.OPEN: "accent",
    ExecutionState.IN_PROGRESS: "waiting",
    ExecutionState.DONE: "good",
    ExecutionState.CANCELLED: "neutral",
    ExecutionState.SUPERSEDED: "neutral",
}
ACTION_TONES: "dict[ActionState, Tone]" = {
    ActionState.OPEN: "accent",
    ActionState.IN_PROGRESS: "waiting",
    ActionState.DONE: "good",
    ActionState.CANCELLED: "neutral",
}
_NAMED_METHODS = {VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION}


class Wording(QObject):
    """The words; one class, so that they share a context of translation."""

    def state(self, row: "DecisionRow") -> "tuple[str, Tone]":
        """Give how a decision is carried out; what was not adopted says its result."""
        if row.execution is None:
            return self.result(row.result)
        return self.execution(row.execution.state)

    def result(self, result: MotionResult) -> "tuple[str, Tone]":
        """Give a result in the room that a pill has."""
        if result is MotionResult.POSTPONED:
            return self.tr("Postponed"), "due"
        return word(result), "neutral"

    def execution(self, state: ExecutionState) -> "tuple[str, Tone]":
        """Give a state of execution in the room that a pill has."""
        words = self.tr("Superseded") if state is ExecutionState.SUPERSEDED else word(state)
        return words, EXECUTION_TONES[state]

    def action_state(self, row: "ActionRow", formats: Formats) -> "tuple[str, Tone]":
        """Give how an action stands: how late, how soon, or its state."""
        standing = self.standing(row.standing, row.days_left, formats)
        if standing:
            return standing, "late" if row.standing is Standing.LATE else "due"
        return word(row.state), ACTION_TONES[row.state]

    def standing(self, standing: Standing, days_left: int | None, formats: Formats) -> str:
        """Say how late or how near a day is; "" for what neither is late nor due within a week."""
        if days_left is None or standing not in {Standing.LATE, Standing.DUE}:
            return ""
        if standing is Standing.LATE:
            days = -days_left
            return self.tr("%n days late", "", days).replace(str(days), formats.number(days))
        if days_left == 0:
            return self.tr("today")
        if days_left == 1:
            return self.tr("tomorrow")
        return self.tr("%n days left", "", days_left).replace(str(days_left), formats.number(days_left))

    def vote(self, vote: "VoteFigures | None", formats: Formats) -> str:
        """Give a vote in short: unanimous, or the numbers for, against and abstaining."""
        if vote is None:
            return ""
        if vote.method in _NAMED_METHODS:
            return word(vote.method)
        if vote.unanimous:
            return word(VotingMethod.UNANIMOUS)
        numbers = (vote.yes, vote.no, vote.abstain)
        # the first stands at the leading edge of the window, in whatever digits: no-break, and isolated one by one
        return "\u00a0– ".join(f"\u2068{formats.number(number)}\u2069" for number in numbers)

    def vote_in_words(self, vote: "VoteFigures | None", formats: Formats) -> str:
        """Give a vote for a tooltip and for screen readers."""
        if vote is None:
            return self.tr("no vote")
        numbers = [formats.number(number) for number in (vote.yes, vote.no, vote.abstain, vote.others)]
        text = self.tr("{yes} for, {no} against, {abstain} abstaining").format(
            yes=numbers[0], no=numbers[1], abstain=numbers[2]
        )
        parts = [text]
        if vote.others:
            parts.append(self.tr("{number} not counted or not voting").format(number=numbers[3]))
        parts.append(word(vote.method))
        return " · ".join(parts)

    def vote_sentence(self, row: "DecisionRow", formats: Formats) -> str:
        """Give what the motion came to as a sentence with its grammar."""
        vote = row.vote
        if vote is None:
            return outcome_sentence(formats.language, row.result, digits=formats.digit_system)
        return outcome_sentence(
            formats.language,
            row.result,
            counts=vote,
            eligible=vote.eligible,
            method=vote.method,
            round_=vote.round,
            casting=vote.casting,
            lot=vote.lot,
            digits=formats.digit_system,
        )

    def names(self, parties: "Iterable[Party]", formats: Formats) -> str:
        """Give names one after the other."""
        return self.joined((party.name for party in parties), formats)

    @staticmethod
    def joined(words: "Iterable[str]", formats: Formats) -> str:
        """Give words one after the other, with the comma of the language."""
        comma = "، " if formats.language in {Language.FA, Language.AR} else ", "
        return comma.join(found for found in words if found)

    def name(self, row: "DecisionRow", formats: Formats) -> str:
        """Name a decision by its number, or as what it is without one."""
        if not row.reference:
            return self.tr("Motion of meeting {number}").format(number=formats.number(row.meeting_number))
        if row.adopted:
            return self.tr("Decision {number}").format(number=row.reference)
        return self.tr("Motion {number}").format(number=row.reference)
