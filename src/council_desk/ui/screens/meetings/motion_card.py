"""One motion: its text, the majority it needs, the vote, the proposed result, who carries it out until when."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain import voting
from council_desk.domain.terms import MotionResult, Requirement
from council_desk.errors import DeskError
from council_desk.ui.screens.meetings.editor import MeetingEditor, Options
from council_desk.ui.screens.meetings.parts import MeetingCard, PersonChoice
from council_desk.ui.screens.meetings.votes import VotePanel
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting, Motion

TONES = {
    MotionResult.ADOPTED: "good",
    MotionResult.ADOPTED_AMENDED: "good",
    MotionResult.REJECTED: "late",
    MotionResult.POSTPONED: "due",
    MotionResult.WITHDRAWN: "neutral",
    MotionResult.NOTED: "waiting",
}


class MotionCard(MeetingCard):
    """A card for one motion."""

    removal_wanted = Signal()

    def __init__(self, editor: MeetingEditor, motion_id: str, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.motion_id = motion_id
        self._shown: Any = None
        self._projects: Options = ()
        self.set_accented(True)
        self.pill, self.remove = Pill(), ToolIcon("trash")
        self.text, self.reference = TextField(least_rows=1), LineField()
        self.reference.setFixedWidth(112)
        for widget in (self.pill, self.reference, self.remove):
            self.add_to_header(widget)
        self.mover, self.seconder, self.responsible, self.overseer = (PersonChoice() for _ in range(4))
        self.project = PersonChoice()
        self.requirement, self.result = Choice(), Choice()
        self.due = DateField(self.session)
        self.votes = VotePanel(editor, motion_id)
        self.verdict = PlainLabel("", "small", wrap=True)
        self.adopt = Button(kind="quiet", icon="check")
        self.reason, self.give_reason = LineField(), Button()
        names = ("text", "requirement", "result", "mover", "seconder", "responsible", "overseer", "due", "project")
        self._fields = {name: Field("", getattr(self, name)) for name in names}
        self._reason = Field("", self.reason)
        field = self._fields
        self.votes.add_verdict(self.verdict, self.adopt)
        self._reason_row = WrapRow(self._reason, self.give_reason, stretch=(4, 1))
        people = ("due", "responsible", "mover", "seconder", "overseer")
        self._people = WrapRow(*(field[name] for name in people), letters=(20, 18, 18, 18, 18))
        self.body.addWidget(field["text"])
        self.body.addWidget(self.votes)
        self.body.addWidget(WrapRow(field["requirement"], field["result"], stretch=(4, 3), letters=(14, 12)))
        self.body.addWidget(self._reason_row)
        self.body.addWidget(self._people)
        self.body.addWidget(field["project"])
        self._reason_row.hide()
        self._wanted: MotionResult | None = None
        self._bind()
        self.remove.clicked.connect(self.removal_wanted)
        self.adopt.clicked.connect(self._adopt)
        self.give_reason.clicked.connect(self._with_reason)
        self.reason.returnPressed.connect(self._with_reason)

    @property
    def motion(self) -> "Motion":
        """Give the motion as it stands now."""
        return self.editor.motion(self.motion_id)

    def _bind(self) -> None:
        form = self.form
        form.text(self.text, lambda: self.motion.text, lambda value: self._type(text=value or ""))
        form.line(self.reference, lambda: self.motion.reference, lambda value: self._type(reference=value))
        form.choice(self.requirement, lambda: self.motion.requirement, self._require)
        form.choice(self.result, lambda: self.motion.result, self._choose_result)
        form.day(self.due, lambda: self.motion.due, lambda value: self._set("due", value))
        form.choice(self.mover, lambda: self.motion.mover, lambda value: self._set("mover", value))
        form.choice(self.seconder, lambda: self.motion.seconder, lambda value: self._set("seconder", value))
        form.choice(self.responsible, lambda: self.motion.responsible, lambda value: self._set("responsible", value))
        form.choice(self.project, lambda: self.motion.project, lambda value: self._set("project", value))
        form.choice(self.overseer, lambda: self.motion.overseer, lambda value: self._set("overseer", value))

    # -------------------------------------------------------------------------------------------------- writing

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        motion_id = self.motion_id
        self.editor.type(lambda meeting: editing.change_motion(meeting, motion_id, **values))

    def _set(self, name: str, value: Any) -> None:
        self._set_all({name: getattr(self.motion, name)}, {name: value})

    def _set_all(self, before: dict[str, Any], after: dict[str, Any]) -> None:
        from council_desk.services import editing

        motion_id = self.motion_id

        def write(meeting: "Meeting", values: dict[str, Any]) -> "Meeting":
            return editing.change_motion(meeting, motion_id, **values)

        self.editor.set(write, before, after)

    def _require(self, requirement: Requirement) -> None:
        """Take another majority; a result that followed from the votes follows again."""
        from council_desk.services import editing

        motion, proposed = self.motion, self.votes.proposal()
        after: dict[str, Any] = {"requirement": requirement}
        if motion.vote_events and motion.result == proposed.result:
            changed = editing.change_motion(self.editor.meeting, self.motion_id, requirement=requirement)
            try:
                after["result"] = editing.proposal(changed, self.motion_id, self.editor.council).result
            except DeskError as error:
                self.session.report(error)
                after["result"] = None
        self._set_all({name: getattr(motion, name) for name in after}, after)

    def _choose_result(self, result: MotionResult | None) -> None:
        """Take a result; one that goes against the votes takes a reason, which is printed."""
        if result is not None and voting.overrides(self.votes.proposal(), result):
            self._wanted = result
            self._reason_row.show()
            self.reason.setFocus()
            return
        self._wanted = None
        self._set_result(result, None)

    def _set_result(self, result: MotionResult | None, reason: str | None) -> None:
        motion = self.motion
        before = {"result": motion.result, "result_reason": motion.result_reason}
        self._set_all(before, {"result": result, "result_reason": reason})

    def _with_reason(self) -> None:
        from council_desk.services import editing

        wanted = self._wanted or self.motion.result
        if wanted is None:
            return
        try:
            new = editing.set_result(
                self.editor.meeting, self.motion_id, wanted, self.editor.council, reason=self.reason.text()
            )
        except DeskError:
            self._reason.set_error(self.tr("Write down why."))
            return
        made = editing.motion_of(new, self.motion_id)
        self._reason.set_error("")
        self._wanted = None
        self._set_result(made.result, made.result_reason)

    def _adopt(self) -> None:
        self._wanted = None
        self._set_result(self.votes.proposal().result, None)

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the motion; who may vote follows the attendance."""
        projects = self.editor.projects(self.motion)
        if projects != self._projects:
            self._projects, self._shown = projects, None
        state = (self.motion, self.editor.people, self.editor.parties, self.editor.meeting.attendance)
        if self._shown is not None and all(a is b for a, b in zip(state, self._shown, strict=True)):
            return
        self._shown = state
        for choice in (self.mover, self.seconder):
            choice.offer(self.editor.people)
        for choice in (self.responsible, self.overseer):
            choice.offer(self.editor.parties)
        self.project.offer(self._projects)
        self._fields["project"].setVisible(bool(self._projects))
        self.form.refresh()
        self.votes.refresh()
        self._say_result()

    def _say_result(self) -> None:
        motion = self.motion
        title = self.tr("Motion") if motion.result not in {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED} else ""
        title = title or self.tr("Decision")
        self.set_title(title)
        result = motion.result
        self.pill.show_state(
            word(result) if result else self.tr("no result"),
            TONES[result] if result else "due",  # type: ignore[arg-type]
        )
        self.verdict.setText(self._verdict())
        if self._wanted is None:
            self._reason_row.setVisible(bool(motion.result_reason))
            if not self.reason.hasFocus():
                self.reason.set_text(motion.result_reason or "")
        proposed = self.votes.proposal().result
        self.adopt.setVisible(proposed is not None and proposed is not result)
        if proposed is not None:
            self.adopt.setText(self.tr("Take: {result}").format(result=word(proposed)))
        self._fields["seconder"].setVisible(motion.seconder is not None or self.editor.meeting.language == "en")
        self._people.rearrange()

    def _verdict(self) -> str:
        formats, event = self.session.formats, self.votes.event_()
        eligible = self.votes.eligible_count()
        seats = self.editor.council.voting_member_count
        cast = event.counts.yes + event.counts.no if event else None
        try:
            goal = voting.needed(self.motion.requirement, eligible=eligible, seats=seats, votes_cast=cast)
        except DeskError as error:
            from council_desk.ui.errors import say

            return say(error, formats)
        words_ = self.tr("{votes} of {of} needed.").format(votes=formats.number(goal.votes), of=formats.number(goal.of))
        proposed = self.votes.proposal()
        reasons = {
            voting.Outcome.CARRIED: self.tr("The votes carry the motion."),
            voting.Outcome.LOST: self.tr("The votes do not carry the motion."),
            voting.Outcome.TIE_LOST: self.tr("A tie: the motion is rejected."),
            voting.Outcome.CASTING_VOTE: self.tr("A tie, settled by the chair's casting vote."),
            voting.Outcome.CASTING_VOTE_DUE: self.tr("A tie: the chair's casting vote decides."),
            voting.Outcome.SECOND_ROUND_DUE: self.tr("A tie: there is a second round."),
            voting.Outcome.LOT_DUE: self.tr("A tie: lot decides. Enter the result."),
        }
        return " ".join(part for part in (words_, reasons.get(proposed.outcome, "")) if part)

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self.text.setFocus()
        self.text.selectAll()

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        labels = {
            "text": self.tr("Text of the motion"),
            "requirement": self.tr("Majority"),
            "result": self.tr("Result"),
            "mover": self.tr("Moved by"),
            "seconder": self.tr("Seconded by"),
            "responsible": self.tr("Responsible"),
            "overseer": self.tr("Overseen by"),
            "due": self.tr("Due"),
            "project": self.tr("Project"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.reference.setAccessibleName(self.tr("Number"))
        self.reference.setToolTip(self.tr("Number"))
        self.reference.setPlaceholderText(self.tr("Number"))
        self.text.setPlaceholderText(self.tr("What the council is to decide"))
        self.remove.set_name(self.tr("Remove the motion"))
        self._reason.set_label(self.tr("This result differs from what the votes give. Why?"))
        self.give_reason.setText(self.tr("Keep"))
        self.requirement.set_options(words(Requirement))
        self.result.set_options([(None, self.tr("none yet")), *words(MotionResult)])
        self.votes.retranslate()
