"""What is said about a vote: how many votes are needed, what they give, who takes no part. One place for the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from council_desk.domain import voting
from council_desk.domain.terms import Language, MotionResult, VotingMethod
from council_desk.errors import DeskError
from council_desk.ui.errors import isolated, say
from council_desk.ui.sitting.item.ballot import Ballot
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.record.models import Counts
    from council_desk.ui.formats import Formats


@dataclass(frozen=True, slots=True)
class VoteView:
    """A vote as a room may see it: totals, never names.

    `needed` is the sentence of what is needed, `said` that of what the votes give; `counts` is None before the count.
    """

    title: str
    text: str
    needed: str
    counts: "Counts | None"
    secret: bool
    result: MotionResult | None
    eligible: int = 0
    said: str = ""


def count_labels() -> dict[str, str]:
    """Give what each number of a count is called."""
    return {
        "yes": QCoreApplication.translate("VoteWords", "For"),
        "no": QCoreApplication.translate("VoteWords", "Against"),
        "abstain": QCoreApplication.translate("VoteWords", "Abstaining"),
        "not_voting": QCoreApplication.translate("VoteWords", "Not voting"),
        "blank": QCoreApplication.translate("VoteWords", "Blank"),
        "invalid": QCoreApplication.translate("VoteWords", "Invalid"),
    }


def needed_words(ballot: Ballot) -> str:
    """Say how many votes carry the motion, or why that is not known."""
    formats, goal = ballot.editor.session.formats, ballot.needed()
    if goal is None:
        try:
            voting.needed(ballot.motion.requirement, eligible=ballot.eligible())
        except DeskError as error:
            return say(error, formats)
        return ""
    text = QCoreApplication.translate("VoteWords", "{votes} of {of} needed")
    return text.format(votes=formats.number(goal.votes), of=formats.number(goal.of))


def verdict_words(ballot: Ballot) -> str:
    """Say what the votes give; while some are missing, what they would give now."""
    outcome = ballot.proposal().outcome
    said = {
        voting.Outcome.CARRIED: QCoreApplication.translate("VoteWords", "The votes carry the motion."),
        voting.Outcome.LOST: QCoreApplication.translate("VoteWords", "The votes do not carry the motion."),
        voting.Outcome.TIE_LOST: QCoreApplication.translate("VoteWords", "A tie: the motion is rejected."),
        voting.Outcome.CASTING_VOTE: QCoreApplication.translate(
            "VoteWords", "A tie, settled by the chair's casting vote."
        ),
        voting.Outcome.CASTING_VOTE_DUE: QCoreApplication.translate(
            "VoteWords", "A tie: the chair's casting vote decides."
        ),
        voting.Outcome.SECOND_ROUND_DUE: QCoreApplication.translate("VoteWords", "A tie: there is a second round."),
        voting.Outcome.LOT_DUE: QCoreApplication.translate("VoteWords", "A tie: the lot decides."),
        voting.Outcome.LOT: QCoreApplication.translate("VoteWords", "A tie, settled by lot."),
    }.get(outcome, "")
    if not said or not ballot.missing():
        return said
    return QCoreApplication.translate("VoteWords", "So far: {verdict}").format(verdict=said)


class VoteWords(QObject):
    """The sentence with a plural: only in `self.tr` are plurals found for translation."""

    def eligible(self, number: int) -> str:
        """Say how many may vote."""
        return self.tr("%n may vote.", "", number)


def eligible_words(ballot: Ballot) -> str:
    """Say how many may vote."""
    number = ballot.eligible()
    return counted_words(VoteWords().eligible(number), number, ballot.editor.session.formats)


def counted_words(text: str, number: int, formats: "Formats") -> str:
    """Give a sentence with its number in the user's digits."""
    return text.replace(str(number), formats.number(number))


def recused_words(ballot: Ballot) -> str:
    """Name who takes no part in the vote; "" where all do."""
    names = [ballot.editor.name(each.person) for each in ballot.recusals()]
    if not names:
        return ""
    text = QCoreApplication.translate("VoteWords", "Recused: {names}")
    return text.format(names=in_a_row(names, ballot.editor.session.formats))


def in_a_row(names: Sequence[str], formats: "Formats") -> str:
    """Give names in a row, each keeping its own direction."""
    comma = "، " if formats.language in {Language.FA, Language.AR} else ", "
    return comma.join(isolated(name) for name in names)


def round_words(ballot: Ballot) -> str:
    """Tell the rounds before the one that is shown, one in a line."""
    formats, current = ballot.editor.session.formats, ballot.event_()
    text = QCoreApplication.translate("VoteWords", "Round {round}: {yes} for, {no} against, {abstain} abstaining")
    return "\n".join(
        text.format(
            round=formats.number(event.round),
            yes=formats.number(event.counts.yes),
            no=formats.number(event.counts.no),
            abstain=formats.number(event.counts.abstain),
        )
        for event in ballot.motion.vote_events
        if current is None or event.id != current.id
    )


def view_of(ballot: Ballot, title: str) -> VoteView:
    """Give what a projector may show of a vote. Of a secret ballot nothing is told until all ballots are counted."""
    motion, event = ballot.motion, ballot.event_()
    secret = ballot.method() is VotingMethod.SECRET
    complete = event is not None and not ballot.missing()
    shown = event is not None and (complete or not secret)
    return VoteView(
        title=title,
        text=motion.text,
        needed=needed_words(ballot),
        counts=event.counts if event is not None and shown else None,
        secret=secret,
        result=motion.result if complete else None,
        eligible=ballot.eligible(),
        said=verdict_words(ballot) if shown else "",
    )


def result_words(result: MotionResult | None, *, proposed: bool) -> str:
    """Give the word on the pill of a motion."""
    if result is None:
        return QCoreApplication.translate("VoteWords", "no result")
    if proposed:
        return QCoreApplication.translate("VoteWords", "so far: {result}").format(result=word(result))
    return word(result)
