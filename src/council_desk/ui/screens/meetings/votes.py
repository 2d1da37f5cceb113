"""The vote on a motion: by numbers or by name, who may vote, what is needed, and what the counts give."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain import voting
from council_desk.domain.attendance import eligible_voters
from council_desk.domain.terms import CastingOption, VoteOption, VotingMethod
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import Choice, Field, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting, VoteEvent

COUNTS = ("yes", "no", "abstain", "not_voting", "blank", "invalid")
_BALLOT = {"blank", "invalid"}
_NAMED = (VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN, VoteOption.NOT_VOTING)
_WHOLE = {VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION}


class VotePanel(QWidget):
    """Counts of the last round of one motion; earlier rounds are told in a line."""

    recorded = Signal()

    def __init__(self, editor: MeetingEditor, motion_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session, self.motion_id = editor, editor.session, motion_id
        self._seen: Any = None
        self._refused = ""
        self.method = Choice()
        self.counts = {name: NumberField(lambda: self.session.formats, 0, 9999) for name in COUNTS}
        self._fields = {name: Field("", field) for name, field in self.counts.items()}
        self._method = Field("", self.method)
        self.rounds = PlainLabel("", "small", wrap=True)
        self.eligible = PlainLabel("", "small", wrap=True)
        self.refusal = PlainLabel("", "error", wrap=True)
        self.take_eligible, self.fill, self.again = (Button(kind="quiet") for _ in range(3))
        self.chair_yes, self.chair_no, self.clear = (Button(kind="quiet") for _ in range(3))
        self._names = QWidget()
        self._grid = QGridLayout(self._names)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.voters: dict[str, Choice] = {}
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.fill, self.again, self.chair_yes, self.chair_no):
            buttons.addWidget(button)
            button.hide()
        buttons.addStretch(1)
        self.take_eligible.hide()
        voters = QHBoxLayout()
        voters.setSpacing(2)
        voters.addWidget(self.eligible, 1)
        voters.addWidget(self.take_eligible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rounds)
        self._counts = WrapRow(*(self._fields[name] for name in COUNTS), self._method, stretch=(2, 2, 2, 2, 2, 2, 4))
        column.addWidget(self._counts)
        column.addWidget(self._names)
        column.addWidget(self.refusal)
        self._verdict = QHBoxLayout()
        self._verdict.setSpacing(2)
        column.addLayout(voters)
        column.addLayout(self._verdict)
        column.addLayout(buttons)
        for field in self.counts.values():
            field.textEdited.connect(lambda _: self._count())
        self.method.value_changed.connect(self._choose_method)
        self.take_eligible.clicked.connect(lambda: self._record(self._typed(), eligible=len(self._voters())))
        self.fill.clicked.connect(self._fill_up)
        self.again.clicked.connect(self._another_round)
        self.chair_yes.clicked.connect(lambda: self._cast(CastingOption.YES))
        self.chair_no.clicked.connect(lambda: self._cast(CastingOption.NO))
        self.clear.clicked.connect(self._clear)

    def add_verdict(self, verdict: PlainLabel, adopt: Button) -> None:
        """Let the motion say beneath the number of voters what is needed and what the votes give."""
        self._verdict.addWidget(verdict, 1)
        self._verdict.addWidget(adopt)
        self._verdict.addWidget(self.clear)

    # --------------------------------------------------------------------------------------------------- values

    def event_(self) -> "VoteEvent | None":
        """Give the vote that is shown: the last round."""
        events = self.editor.motion(self.motion_id).vote_events
        return events[-1] if events else None

    def _voters(self) -> tuple[str, ...]:
        event = self.event_()
        recusals = event.recusals if event else ()
        return eligible_voters(self.editor.meeting.attendance, self.editor.moment_of_vote(self.motion_id), recusals)

    def eligible_count(self) -> int:
        """Give how many may vote: frozen with the vote, before it by the attendance."""
        event = self.event_()
        return event.eligible if event else len(self._voters())

    def _typed(self) -> dict[str, int]:
        return {name: field.value() or 0 for name, field in self.counts.items()}

    # -------------------------------------------------------------------------------------------------- writing

    def _count(self) -> None:
        """Take the numbers as they are typed; more votes than voters are refused in words."""
        if any(field.is_wrong() for field in self.counts.values()):
            return
        if all(field.value() is None for field in self.counts.values()):
            self._refuse("")
            if self.event_() is not None:
                self._clear()
            return
        self._record(self._typed())

    def _record(
        self,
        counts: dict[str, int] | None,
        *,
        method: VotingMethod | None = None,
        eligible: int | None = None,
        votes: dict[str, VoteOption] | None = None,
        casting: Any = None,
        new_round: bool = False,
    ) -> None:
        from council_desk.services import editing

        event = None if new_round else self.event_()
        if event is not None and eligible is None:
            eligible = event.eligible
        method = method or self.method.value() or VotingMethod.SHOW_OF_HANDS
        numbers = {k: v for k, v in (counts or {}).items() if method is VotingMethod.SECRET or k not in _BALLOT}
        at = self.editor.moment_of_vote(self.motion_id)
        motion_id, council = self.motion_id, self.editor.council
        recusals = event.recusals if event else ()
        try:
            new = editing.record_vote(
                self.editor.meeting,
                motion_id,
                council,
                **numbers,
                method=method,
                eligible=eligible,
                at=dt.datetime.fromisoformat(at) if at else None,
                votes=votes,
                recusals=recusals,
                casting=casting,
                vote_id=event.id if event else None,
            )
        except DeskError as error:
            self._refuse(say(error, self.session.formats))
            return
        self._refuse("")
        made = editing.motion_of(new, motion_id)
        self._seen = made.vote_events
        self.editor.type(
            lambda meeting: editing.change_motion(meeting, motion_id, vote_events=made.vote_events, result=made.result)
        )
        self._say_state()
        self.recorded.emit()

    def _refuse(self, words: str) -> None:
        self._refused = words
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def _choose_method(self, method: VotingMethod) -> None:
        if method in _WHOLE:
            self._record(None, method=method, eligible=len(self._voters()))
            self._show_counts()
        elif self.event_() is not None and method is not VotingMethod.ROLL_CALL:
            self._record(self._typed(), method=method)
        self._say_state()

    def _name_vote(self) -> None:
        votes = {voter: choice.value() for voter, choice in self.voters.items() if choice.value() is not None}
        if not votes:
            if self.event_() is not None:
                self._clear()
            return
        self._record(None, method=VotingMethod.ROLL_CALL, eligible=len(self._voters()), votes=votes)
        self._show_counts()

    def _fill_up(self) -> None:
        event = self.event_()
        if event is not None:
            full = voting.fill_up(event.counts, event.eligible)
            self._record({name: getattr(full, name) for name in COUNTS}, casting=event.casting_vote)
            self._show_counts()

    def _another_round(self) -> None:
        self._record({"yes": 0}, eligible=len(self._voters()), new_round=True)
        self._show_counts()
        self.counts["yes"].setFocus()
        self.counts["yes"].selectAll()

    def _cast(self, option: CastingOption) -> None:
        from council_desk.record.models import CastingVote
        from council_desk.services import editing

        chair = self.editor.meeting.chair
        if chair is None:
            self._refuse(self.tr("Enter first who chairs the meeting: the casting vote is the chair's."))
            return
        self._record(self._typed(), casting=editing.make(CastingVote, person=chair, option=option))

    def _clear(self) -> None:
        """Take the last round out; Undo brings it back."""
        from council_desk.services import editing

        event, motion_id, council = self.event_(), self.motion_id, self.editor.council
        if event is None:
            return
        motion = self.editor.motion(motion_id)
        before = (motion.vote_events, motion.result)
        made = editing.motion_of(editing.remove_vote(self.editor.meeting, motion_id, event.id, council), motion_id)

        def write(meeting: "Meeting", new: Any) -> "Meeting":
            return editing.change_motion(meeting, motion_id, vote_events=new[0], result=new[1])

        self.editor.set(write, before, (made.vote_events, made.result))

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the votes; numbers that are being typed are left alone."""
        events = self.editor.motion(self.motion_id).vote_events
        if self._seen is None or events != self._seen:
            self._seen = events
            self._refuse("")
            event = self.event_()
            self.method.set_value(event.method if event else VotingMethod.SHOW_OF_HANDS)
            self._show_counts()
        self._say_state()

    def _show_counts(self) -> None:
        event = self.event_()
        for name, field in self.counts.items():
            value = getattr(event.counts, name) if event else None
            field.set_value(value if value or name in {"yes", "no", "abstain"} else None)

    def _say_state(self) -> None:
        formats, event = self.session.formats, self.event_()
        method = self.method.value()
        for name in _BALLOT:
            self._fields[name].setVisible(method is VotingMethod.SECRET)
        self._counts.rearrange()
        self._show_names(method is VotingMethod.ROLL_CALL)
        for name, field in self.counts.items():
            field.setReadOnly(method is VotingMethod.ROLL_CALL or method in _WHOLE)
            field.setAccessibleName(self._fields[name].label.text())
        may, now = self.eligible_count(), len(self._voters())
        parts = [self.tr("%n may vote.", "", may).replace(str(may), formats.number(may))]
        missing = max(0, event.eligible - voting.counted(event.counts)) if event else 0
        if missing:
            parts.append(
                self.tr("%n not counted: did they not vote?", "", missing).replace(
                    str(missing), formats.number(missing)
                )
            )
        if event is not None and event.eligible != now:
            parts.append(self.tr("By the attendance it would be {number}.").format(number=formats.number(now)))
        self.eligible.setText(" ".join(parts))
        self.take_eligible.setText(self.tr("Take {number}").format(number=formats.number(now)))
        self.take_eligible.setVisible(event is not None and event.eligible != now)
        self.fill.setVisible(bool(missing) and method is not VotingMethod.ROLL_CALL)
        outcome = self.proposal().outcome if event else None
        self.again.setVisible(outcome is voting.Outcome.SECOND_ROUND_DUE)
        due = outcome is voting.Outcome.CASTING_VOTE_DUE
        self.chair_yes.setVisible(due)
        self.chair_no.setVisible(due)
        self.clear.setVisible(event is not None)
        self.eligible.setVisible(bool(missing) or event is None or event.eligible != now)
        self._say_rounds()

    def proposal(self) -> voting.Proposal:
        """Give the result that the votes give; none where the number of seats is not known."""
        from council_desk.services import editing

        try:
            return editing.proposal(self.editor.meeting, self.motion_id, self.editor.council)
        except DeskError:
            return voting.Proposal(None, voting.Outcome.NOT_VOTED)

    def _say_rounds(self) -> None:
        formats = self.session.formats
        former = self.editor.motion(self.motion_id).vote_events[:-1]
        lines = [
            self.tr("Round {round}: {yes} for, {no} against, {abstain} abstaining").format(
                round=formats.number(event.round),
                yes=formats.number(event.counts.yes),
                no=formats.number(event.counts.no),
                abstain=formats.number(event.counts.abstain),
            )
            for event in former
        ]
        self.rounds.setText("\n".join(lines))
        self.rounds.setVisible(bool(lines))

    def _show_names(self, shown: bool) -> None:
        self._names.setVisible(shown)
        if not shown:
            return
        voters, event = self._voters(), self.event_()
        if tuple(self.voters) != voters:
            while self._grid.count():
                widget = self._grid.takeAt(0).widget()  # type: ignore[union-attr]
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self.voters = {}
            for place, voter in enumerate(voters):
                choice = Choice()
                choice.value_changed.connect(lambda _: self._name_vote())
                field = Field(self.editor.name(voter), choice)
                self.voters[voter] = choice
                self._grid.addWidget(field, place // 3, place % 3)
        cast = {vote.voter: vote.option for vote in event.votes} if event else {}
        for voter, choice in self.voters.items():
            if choice.count() == 0:
                choice.set_options([(None, "–"), *((option, word(option)) for option in _NAMED)])
            choice.set_value(cast.get(voter))

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "yes": self.tr("For"),
            "no": self.tr("Against"),
            "abstain": self.tr("Abstaining"),
            "not_voting": self.tr("Not voting"),
            "blank": self.tr("Blank"),
            "invalid": self.tr("Invalid"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
            self.counts[name].retranslate()
        self._method.set_label(self.tr("How"))
        self.method.set_options(words(VotingMethod))
        self.fill.setText(self.tr("They did not vote"))
        self.again.setText(self.tr("Second round"))
        self.chair_yes.setText(self.tr("The chair is for"))
        self.chair_no.setText(self.tr("The chair is against"))
        self.clear.setText(self.tr("No vote"))
        for choice in self.voters.values():
            choice.clear()
