"""What belongs to a decision beside its text and its vote: number, majority, people, deadline, and the result."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain import voting
from council_desk.domain.terms import Language, MotionResult, Requirement
from council_desk.errors import DeskError
from council_desk.ui.binding import Form
from council_desk.ui.screens.meetings.parts import PersonChoice
from council_desk.ui.sitting.item.ballot import Ballot
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting, Motion
    from council_desk.ui.screens.meetings.editor import Options

PEOPLE = ("responsible", "overseer", "mover", "seconder")


class DecisionDetails(QWidget):
    """Fields of one motion. Each choice is a step for Undo."""

    def __init__(self, ballot: Ballot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ballot, self.editor = ballot, ballot.editor
        self._wanted: MotionResult | None = None
        self._projects: Options = ()
        self.reference, self.due = LineField(), DateField(self.editor.session)
        self.requirement, self.result = Choice(), Choice()
        self.people = {name: PersonChoice() for name in PEOPLE}
        self.project = PersonChoice()
        self.reason, self.give_reason = LineField(), Button()
        fields: dict[str, QWidget] = {
            "reference": self.reference,
            "requirement": self.requirement,
            "result": self.result,
            "due": self.due,
            "project": self.project,
            **self.people,
        }
        self._fields = {name: Field("", field) for name, field in fields.items()}
        self._reason = Field("", self.reason)
        self._reason_row = WrapRow(self._reason, self.give_reason, stretch=(4, 1))
        self._rows = (
            WrapRow(
                *(self._fields[name] for name in ("responsible", "overseer", "due")),
                stretch=(3, 3, 3),
                letters=(16, 16, 20),
            ),
            WrapRow(
                *(self._fields[name] for name in ("reference", "requirement", "result")),
                stretch=(2, 4, 3),
                letters=(9, 16, 14),
            ),
            WrapRow(*(self._fields[name] for name in ("mover", "seconder")), letters=(16, 16)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in (*self._rows[:2], self._reason_row, self._rows[2], self._fields["project"]):
            column.addWidget(row)
        self._reason_row.hide()
        self.form = Form()
        self._bind()

    @property
    def motion(self) -> "Motion":
        """Give the motion as it stands now."""
        return self._ballot.motion

    def _bind(self) -> None:
        form = self.form
        form.line(self.reference, lambda: self.motion.reference, lambda value: self._type(reference=value))
        form.choice(self.requirement, lambda: self.motion.requirement, self._require)
        form.choice(self.result, lambda: self.motion.result, self._choose_result)
        form.day(self.due, lambda: self.motion.due, lambda value: self.set_all(due=value))
        form.choice(self.project, lambda: self.motion.project, lambda value: self.set_all(project=value))
        for name, choice in self.people.items():
            form.choice(
                choice,
                lambda name=name: getattr(self.motion, name),  # type: ignore[misc]
                lambda value, name=name: self.set_all(**{name: value}),  # type: ignore[misc]
            )
        self.give_reason.clicked.connect(self.keep_reason)
        self.reason.returnPressed.connect(self.keep_reason)

    # --------------------------------------------------------------------------------------------------- writing

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        motion_id = self._ballot.motion_id
        self.editor.type(lambda meeting: editing.change_motion(meeting, motion_id, **values))

    def set_all(self, **after: Any) -> None:
        """Change fields of the motion as one step."""
        from council_desk.services import editing

        motion_id = self._ballot.motion_id

        def write(meeting: "Meeting", values: dict[str, Any]) -> "Meeting":
            return editing.change_motion(meeting, motion_id, **values)

        self.editor.set(write, {name: getattr(self.motion, name) for name in after}, after)

    def _require(self, requirement: Requirement) -> None:
        """Take another majority; a result that followed from the votes follows again."""
        from council_desk.services import editing

        motion, proposed = self.motion, self._ballot.proposal()
        after: dict[str, Any] = {"requirement": requirement}
        if motion.vote_events and motion.result == proposed.result:
            changed = editing.change_motion(self.editor.meeting, motion.id, requirement=requirement)
            try:
                after["result"] = editing.proposal(changed, motion.id, self.editor.council).result
            except DeskError as error:
                self.editor.session.report(error)
                after["result"] = None
        self.set_all(**after)

    def _choose_result(self, result: MotionResult | None) -> None:
        """Take a result; one that goes against the votes takes a reason, which is printed."""
        if result is not None and voting.overrides(self._ballot.proposal(), result):
            self._wanted = result
            self._reason_row.show()
            self.reason.setFocus()
            return
        self._wanted = None
        self.set_all(result=result, result_reason=None)

    def keep_reason(self) -> None:
        """Take the result that was chosen against the votes, with its reason."""
        from council_desk.services import editing

        wanted = self._wanted or self.motion.result
        if wanted is None:
            return
        try:
            new = editing.set_result(
                self.editor.meeting, self.motion.id, wanted, self.editor.council, reason=self.reason.text()
            )
        except DeskError:
            self._reason.set_error(self.tr("Write down why."))
            self.reason.setFocus()
            return
        made = editing.motion_of(new, self.motion.id)
        self._reason.set_error("")
        self._wanted = None
        self.set_all(result=made.result, result_reason=made.result_reason)

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the motion."""
        for name, choice in self.people.items():
            choice.offer(self.editor.parties if name in {"responsible", "overseer"} else self.editor.people)
        projects = self.editor.projects(self.motion)
        if projects != self._projects:
            self._projects = projects
            self.project.offer(projects)
        self._fields["project"].setVisible(bool(projects))
        self.form.refresh()
        motion = self.motion
        if self._wanted is None:
            self._reason_row.setVisible(bool(motion.result_reason))
            if not self.reason.hasFocus():
                self.reason.set_text(motion.result_reason or "")
        seconded = motion.seconder is not None or self.editor.meeting.language is Language.EN
        self._fields["seconder"].setVisible(seconded)
        self._rows[2].rearrange()

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "reference": self.tr("Number"),
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
        self._reason.set_label(self.tr("This result differs from what the votes give. Why?"))
        self.give_reason.setText(self.tr("Keep"))
        self.requirement.set_options(words(Requirement))
        self.result.set_options([(None, self.tr("none yet")), *words(MotionResult)])
