"""What the projector may show: the agenda and the running vote, and nothing confidential. All that the second window
knows is in the values made here; it never sees the meeting.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from council_desk.domain.terms import MotionResult
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.agenda_list import Progress
from council_desk.ui.widgets.labels import Tone
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.ui.sitting.agenda_list import ItemLine


class Counted(Protocol):
    """The totals of a vote."""

    yes: int
    no: int
    abstain: int


class RunningVote(Protocol):
    """What the current item tells of the vote that is being entered."""

    title: str
    text: str
    needed: str
    counts: Counted | None
    secret: bool
    result: MotionResult | None


@dataclass(frozen=True, slots=True)
class Row:
    """One item of the agenda; a closed one has no title of its own."""

    number: str
    title: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class Total:
    """One total of a vote."""

    name: str
    number: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote as everybody may see it. No totals while a secret ballot is open."""

    title: str
    text: str
    needed: str
    totals: tuple[Total, ...]
    result: str
    tone: Tone
    secret: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """All that stands on the projector."""

    heading: str
    day: str
    quorum: str
    quorate: bool
    rows: tuple[Row, ...]
    pause: str
    ballot: Ballot | None


_GOOD = {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED}


class Projection(QObject):
    """Makes what is shown from the meeting, and leaves out what is not for all."""

    def __init__(self, editor: MeetingEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor

    def show(
        self,
        heading: str,
        day: str,
        lines: "Sequence[ItemLine]",
        quorum: tuple[str, bool],
        *,
        paused: bool,
        vote: "RunningVote | None",
    ) -> Shown:
        """Give what stands on the projector now."""
        closed = {item.id for item in self.editor.meeting.agenda if not item.public}
        hidden = self.tr("Closed item")
        rows = tuple(Row(line.number, hidden if line.item in closed else line.title, line.progress) for line in lines)
        behind_doors = any(line.item in closed and line.progress is Progress.RUNNING for line in lines)
        ballot = self._ballot(vote) if vote is not None and not behind_doors else None
        pause = self.tr("Break") if paused else ""
        return Shown(heading, day, quorum[0], quorum[1], rows, pause, ballot)

    def _ballot(self, vote: "RunningVote") -> Ballot:
        open_secret = vote.secret and vote.result is None
        totals = () if vote.counts is None or open_secret else self._totals(vote.counts)
        result = word(vote.result) if vote.result is not None else ""
        tone: Tone = "neutral" if vote.result is None else "good" if vote.result in _GOOD else "late"
        return Ballot(vote.title, vote.text, vote.needed, totals, result, tone, vote.secret)

    def _totals(self, counts: Counted) -> tuple[Total, ...]:
        number = self.editor.session.formats.number
        return (
            Total(self.tr("For"), number(counts.yes), "good"),
            Total(self.tr("Against"), number(counts.no), "late"),
            Total(self.tr("Abstained"), number(counts.abstain), "neutral"),
        )
