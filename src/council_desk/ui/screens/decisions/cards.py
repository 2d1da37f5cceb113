"""The cards of one decision: what was decided, how it is carried out, and the thread it belongs to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import ExecutionState
from council_desk.ui.binding import Form
from council_desk.ui.screens.decisions.editor import ExecutionEditor
from council_desk.ui.screens.decisions.picker import DecisionPicker
from council_desk.ui.screens.decisions.thread_steps import ThreadSteps
from council_desk.ui.screens.decisions.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.step_list import StepList
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.register_rows import DecisionFile, DecisionRow


class FactsCard(Card):
    """What was decided, by which vote, who answers for it and by when."""

    def __init__(self, editor: ExecutionEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.wording = Wording(self)
        self.state = Pill()
        self.add_to_header(self.state)
        self.where = PlainLabel("", "muted", wrap=True)
        self.title = PlainLabel("", "strong", wrap=True)
        self.text = PlainLabel("", wrap=True)
        self.vote = PlainLabel("", wrap=True)
        self.reason = PlainLabel("", "small", wrap=True)
        self.facts = PlainLabel("", "small", wrap=True)
        self.late = Pill(tone="late")
        for widget in (self.where, self.title, self.text, self.vote, self.reason, self.facts, self.late):
            self.body.addWidget(widget)
        self.set_accented(True)

    def refresh(self) -> None:
        """Show the decision."""
        file = self.editor.file
        if file is None:
            return
        row, formats = file.row, self.session.formats
        self.set_title(self.wording.name(row, formats))
        self.state.show_state(*self.wording.state(row))
        self.where.setText(
            self.tr("{day} · meeting {number}, item {item}").format(
                day=formats.day(row.day),
                number=formats.number(row.meeting_number),
                item=formats.digits(row.item_number.rstrip(".")),
            )
        )
        self._show(self.title, row.title)
        self.text.setText(row.text)
        self.vote.setText(self._vote(file))
        self._show(self.reason, self._reason(file))
        self._show(self.facts, "\n".join(self._facts(file)))
        standing = self.wording.standing(row.standing, row.days_left, formats)
        self.late.show_state(standing, "late" if row.days_left is not None and row.days_left < 0 else "due")

    def _vote(self, file: "DecisionFile") -> str:
        return self.wording.vote_sentence(file.row, self.session.formats)

    def _reason(self, file: "DecisionFile") -> str:
        return self.tr("Reason of the council: {reason}").format(reason=file.reason) if file.reason else ""

    def _facts(self, file: "DecisionFile") -> list[str]:
        row, formats = file.row, self.session.formats
        names = self.wording.names(row.responsible, formats)
        facts = [
            (self.tr("Moved by: {name}"), file.mover),
            (self.tr("Seconded by: {name}"), file.seconder),
            (self.tr("By its actions: {name}") if row.by_actions else self.tr("Responsible: {name}"), names),
            (self.tr("Overseer: {name}"), file.overseer),
        ]
        said = [template.format(name=name) for template, name in facts if name]
        if row.due is not None:
            said.append(self.tr("Deadline: {day}").format(day=formats.day(row.due)))
        if file.sealed:
            said.append(self.tr("The minutes of this decision are sealed; only its execution still changes."))
        return said

    @staticmethod
    def _show(label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


class ExecutionCard(Card):
    """How the decision is carried out. What was not adopted has no such card."""

    decision_wanted = Signal(str)

    def __init__(
        self,
        editor: ExecutionEditor,
        candidates: "Callable[[], Sequence[DecisionRow]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.editor, self.session, self._candidates = editor, editor.session, candidates
        self.state = Choice()
        self.done_on = DateField(editor.session, optional=False)
        self.picker = DecisionPicker(editor.session)
        self.successor = StepList()
        self.other = Button(kind="quiet")
        self.note = TextField(least_rows=2)
        self.saved = PlainLabel("", "small")
        self._fields = {
            "state": Field("", self.state),
            "done_on": Field("", self.done_on),
            "picker": Field("", self.picker),
            "note": Field("", self.note),
        }
        self.add_to_header(self.saved)
        for widget in (
            self._fields["state"],
            self._fields["done_on"],
            self._fields["picker"],
            self.successor,
            self.other,
            self._fields["note"],
        ):
            self.body.addWidget(widget)
        self._picking = False
        self._form = form = Form()
        form.choice(self.state, lambda: editor.value.state, editor.choose_state)
        form.day(self.done_on, lambda: editor.value.done_on, editor.choose_day)
        form.text(self.note, lambda: editor.value.note, editor.type_note)
        self.picker.picked.connect(self._picked)
        self.other.clicked.connect(self._pick_another)
        self.successor.wanted.connect(lambda _, key: self.decision_wanted.emit(key))

    def start(self) -> None:
        """Show another decision."""
        self._form.forget()
        self._picking = False

    def refresh(self) -> None:
        """Show how it is carried out."""
        self.setVisible(self.editor.may_write)
        if not self.editor.may_write:
            return
        self._form.refresh()
        value = self.editor.value
        replaced = value.state is ExecutionState.SUPERSEDED
        asking = replaced and (self._picking or value.superseded_by is None)
        self._fields["done_on"].setVisible(value.state is ExecutionState.DONE)
        if asking and self._fields["picker"].isHidden():
            self.picker.offer(self._candidates())
        self._fields["picker"].setVisible(asking)
        self._show_successor(value.superseded_by if replaced and not asking else None)

    def _show_successor(self, motion_id: str | None) -> None:
        row = next((row for row in self._candidates() if row.id == motion_id), None) if motion_id else None
        steps = [ThreadSteps(self.session, self).successor(row)] if row is not None else []
        self.successor.show_steps(steps)
        self.successor.setVisible(bool(steps))
        self.other.setVisible(motion_id is not None)

    def _picked(self, motion_id: str) -> None:
        self._picking = False
        self.editor.choose_successor(motion_id)
        self.refresh()
        self.state.setFocus()

    def _pick_another(self) -> None:
        self._picking = True
        self.refresh()
        self.picker.setFocus()

    def say_saved(self, text: str) -> None:
        """Say how what is written stands to what is on the disk."""
        self.saved.setText(text)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Execution"))
        self.state.set_options(words(ExecutionState))
        self._fields["state"].set_label(self.tr("State"))
        self._fields["done_on"].set_label(self.tr("Done on"))
        self._fields["picker"].set_label(self.tr("Which decision takes its place?"))
        self._fields["note"].set_label(self.tr("Note"))
        self.other.setText(self.tr("Choose another decision"))
        self.picker.retranslate()
        self.successor.show_steps([])


class ThreadCard(Card):
    """Where the decision came from and what came of it; each step leads there."""

    wanted = Signal(str, str)

    def __init__(self, editor: ExecutionEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self._words = ThreadSteps(editor.session, self)
        self.steps = StepList()
        self.body.addWidget(self.steps)
        self.steps.wanted.connect(self.wanted)

    def refresh(self) -> None:
        """Show the thread."""
        if self.editor.file is not None:
            self.steps.show_steps(self._words.steps(self.editor.file))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("How it came about, what came of it"))
        self.refresh()
