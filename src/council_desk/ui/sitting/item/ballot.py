"""The vote on one motion while it is taken: what is typed goes into the meeting at once, and Undo takes it out again.

No widgets. The rules are in domain.voting, what is kept in services.editing; here is only what one vote remembers
between two keys.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from council_desk.domain import voting
from council_desk.domain.terms import CastingOption, MotionResult, TieRule, VoteOption, VotingMethod
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.item.steps import TypingStep

if TYPE_CHECKING:
    from council_desk.record.models import Counts, Meeting, Motion, Recusal, VoteEvent
    from council_desk.ui.sitting.clock import SittingClock

COUNTS = ("yes", "no", "abstain", "not_voting", "blank", "invalid")
BALLOTS = frozenset({"blank", "invalid"})
"""What only a secret ballot counts."""
OF_ALL = frozenset({VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION})
"""Ways of voting that need no counting."""


class Votes(NamedTuple):
    """The part of a motion that a vote changes."""

    events: "tuple[VoteEvent, ...]"
    result: MotionResult | None
    reason: str | None


class Ballot(QObject):
    """The vote on a motion. `changed` comes when something of it was written."""

    changed = Signal()

    def __init__(
        self, editor: MeetingEditor, clock: "SittingClock", motion_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.editor, self._clock, self.motion_id = editor, clock, motion_id
        self.refusal = ""
        """Why what was typed last was not taken, in words; "" if it was."""
        self.further_round = False
        """Whether the next count is a round of its own."""
        self._wanted_method = VotingMethod.SHOW_OF_HANDS
        self._step = TypingStep(
            editor,
            lambda meeting: votes_of(meeting, motion_id),
            lambda meeting, votes: with_votes(meeting, motion_id, votes),
        )
        self._refused_at: Votes | None = None

    # --------------------------------------------------------------------------------------------------- reading

    @property
    def motion(self) -> "Motion":
        """Give the motion as it stands now."""
        return self.editor.motion(self.motion_id)

    def event_(self) -> "VoteEvent | None":
        """Give the count that is shown: the last round; none while a further round is not begun."""
        events = self.motion.vote_events
        return events[-1] if events and not self.further_round else None

    def counts(self) -> "Counts | None":
        """Give the totals."""
        event = self.event_()
        return event.counts if event else None

    def method(self) -> VotingMethod:
        """Give the way of voting: of the count, or the one chosen for it."""
        event = self.event_()
        return event.method if event else self._wanted_method

    def recusals(self) -> "tuple[Recusal, ...]":
        """Give who takes no part: as it was at the count, before it those of the item."""
        event = self.event_()
        return event.recusals if event else self.editor.item_of_motion(self.motion_id).recusals

    def voters(self) -> tuple[str, ...]:
        """Give who may vote, in the order of the list: when the vote was taken, or now."""
        from council_desk.services import editing

        event = self.event_()
        item_id = self.editor.item_of_motion(self.motion_id).id
        if event is None:
            return editing.voters(self.editor.meeting, item_id, self._now())
        from council_desk.domain.attendance import eligible_voters

        return eligible_voters(self.editor.meeting.attendance, event.taken_at, event.recusals)

    def eligible(self) -> int:
        """Give how many may vote; frozen with the vote."""
        event = self.event_()
        return event.eligible if event else len(self.voters())

    def eligible_now(self) -> int:
        """Give how many may vote by the attendance as it stands, at the moment of the vote."""
        return len(self.voters())

    def needed(self) -> voting.Needed | None:
        """Give how many votes carry the motion; None while the number of seats is not known."""
        counts = self.counts()
        cast = counts.yes + counts.no if counts and not self.missing() else None
        try:
            return voting.needed(
                self.motion.requirement,
                eligible=self.eligible(),
                seats=self.editor.council.voting_member_count,
                votes_cast=cast,
            )
        except DeskError:
            return None

    def missing(self) -> int:
        """Give how many voters the count leaves out; 0 before there is one."""
        event = self.event_()
        return max(0, event.eligible - voting.counted(event.counts)) if event else 0

    def proposal(self) -> voting.Proposal:
        """Give what the votes give; nothing where the number of seats is not known."""
        from council_desk.services import editing

        if self.event_() is None:
            return voting.Proposal(None, voting.Outcome.NOT_VOTED)
        try:
            return editing.proposal(self.editor.meeting, self.motion_id, self.editor.council)
        except DeskError:
            return voting.Proposal(None, voting.Outcome.NOT_VOTED)

    def tie_rule(self) -> TieRule:
        """Give how this council settles a tie."""
        rules = self.editor.council.rules
        return rules.tie if rules else TieRule.REJECTED

    def named(self) -> dict[str, VoteOption]:
        """Give what was recorded by name, without those who could not vote."""
        event = self.event_()
        voters = set(self.voters())
        return {vote.voter: vote.option for vote in event.votes if vote.voter in voters} if event else {}

    # --------------------------------------------------------------------------------------------------- writing

    def choose_method(self, method: VotingMethod) -> None:
        """Vote in another way; a count that is there is kept as far as the new way can have it."""
        self._wanted_method = method
        event = self.event_()
        if method in OF_ALL:
            self._record(step=True, method=method, eligible=self.eligible())
        elif event is not None:
            kept = {name: getattr(event.counts, name) for name in COUNTS if self._has(name, method)}
            if event.method in OF_ALL or method is VotingMethod.ROLL_CALL:
                self.clear()
            else:
                self._record(step=True, method=method, numbers=kept)
        self.changed.emit()

    def count(self, numbers: Mapping[str, int]) -> None:
        """Take numbers as they are typed. More votes than voters are refused, and the last count that can be stays."""
        method = self.method() if self.method() not in OF_ALL else VotingMethod.SHOW_OF_HANDS
        self._record(method=method, numbers={name: n for name, n in numbers.items() if self._has(name, method)})

    def name(self, voter: str, option: VoteOption | None) -> None:
        """Record what one voter chose, or that nothing was recorded of them."""
        votes = {**self.named(), voter: option} if option else {k: v for k, v in self.named().items() if k != voter}
        self._name(votes)

    def name_rest(self, option: VoteOption) -> None:
        """Record the same for everyone of whom nothing was recorded yet."""
        self._name(dict.fromkeys(self.voters(), option) | self.named())

    def _name(self, votes: Mapping[str, VoteOption]) -> None:
        if not votes:
            self.clear()
            return
        ordered = {voter: votes[voter] for voter in self.voters() if voter in votes}
        self._record(method=VotingMethod.ROLL_CALL, votes=ordered)

    def fill_up(self) -> None:
        """Take it that those who were not counted did not vote."""
        from council_desk.services import editing

        self._write(editing.fill_up)

    def take_present(self) -> None:
        """Count the voters anew by the attendance as it stands."""
        event = self.event_()
        if event is not None:
            numbers = {name: getattr(event.counts, name) for name in COUNTS}
            self._record(step=True, method=event.method, eligible=self.eligible_now(), numbers=numbers)

    def begin_round(self) -> None:
        """Vote once more; the earlier round stays."""
        self.further_round = True
        self._step.rest()
        self.refusal = ""
        self.changed.emit()

    def cast(self, option: CastingOption) -> None:
        """Settle a tie by the chair's vote."""
        from council_desk.services import editing

        self._write(lambda meeting, motion, council: editing.set_casting_vote(meeting, motion, council, option))

    def draw(self, option: CastingOption) -> None:
        """Settle a tie by lot."""
        from council_desk.services import editing

        self._write(lambda meeting, motion, council: editing.set_lot(meeting, motion, council, option))

    def clear(self) -> None:
        """Take the last count out."""
        from council_desk.services import editing

        event = self.event_()
        self.further_round = False
        if event is not None:
            self._write(
                lambda meeting, motion, council: editing.remove_vote(meeting, motion, event.id, council),
            )

    def rest(self) -> None:
        """What is typed from now on is a step of its own for Undo."""
        self._step.rest()
        if self.further_round and self.event_() is None:
            self.further_round = False

    def follow(self) -> None:
        """Forget what was refused if the votes have become others since, by Undo or elsewhere."""
        if self.refusal and votes_of(self.editor.meeting, self.motion_id) != self._refused_at:
            self.refusal = ""

    # ---------------------------------------------------------------------------------------------------- inside

    def _record(self, *, step: bool = False, numbers: Mapping[str, Any] | None = None, **values: Any) -> None:
        from council_desk.services import editing

        event = self.event_()
        at = None if event is not None else self._now()
        self._write(
            lambda meeting, motion, council: editing.record_vote(
                meeting, motion, council, vote_id=event.id if event else None, at=at, **(numbers or {}), **values
            ),
            step=step,
        )

    def _write(self, change: "Callable[[Meeting, str, Any], Meeting]", *, step: bool = True) -> None:
        """Write a change of the votes; keys that follow each other are one step for Undo, a deed is one by itself."""
        before = votes_of(self.editor.meeting, self.motion_id)
        try:
            new = change(self.editor.meeting, self.motion_id, self.editor.council)
        except DeskError as error:
            self.refusal = say(error, self.editor.session.formats)
            self._refused_at = before
            self.changed.emit()
            return
        self.refusal = ""
        self.further_round = False
        if step:
            self._step.rest()
        self._step.write(votes_of(new, self.motion_id))
        if step:
            self._step.rest()
        events = self.motion.vote_events
        if events:
            self._wanted_method = events[-1].method if events[-1].method not in OF_ALL else VotingMethod.SHOW_OF_HANDS
        self.changed.emit()

    def _now(self) -> Any:
        """Give the moment at which the voters are counted; of a meeting that is over, when the item ended."""
        import datetime as dt

        meeting = self.editor.meeting
        if meeting.ended is None:
            return self._clock.now()
        moment = self.editor.moment_of_vote(self.motion_id)
        return dt.datetime.fromisoformat(moment) if moment else None

    @staticmethod
    def _has(name: str, method: VotingMethod) -> bool:
        return name not in BALLOTS or method is VotingMethod.SECRET


def votes_of(meeting: "Meeting", motion_id: str) -> Votes:
    """Give what a vote changes of a motion."""
    from council_desk.services import editing

    motion = editing.motion_of(meeting, motion_id)
    return Votes(motion.vote_events, motion.result, motion.result_reason)


def with_votes(meeting: "Meeting", motion_id: str, votes: Votes) -> "Meeting":
    """Give the meeting with other votes on a motion."""
    from council_desk.services import editing

    return editing.change_motion(
        meeting, motion_id, vote_events=votes.events, result=votes.result, result_reason=votes.reason
    )
