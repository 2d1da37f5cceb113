"""What belongs to a letter: its answers and what came of it, the decisions it concerns, a note."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.terms import LetterOutcome
from council_desk.ui.binding import Form
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.decisions.decision_line import DecisionLine
from council_desk.ui.screens.decisions.picker import DecisionPicker
from council_desk.ui.screens.municipality.editor import LetterEditor
from council_desk.ui.screens.municipality.wording import LetterWording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.step_list import Step, StepList
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.letter_rows import LetterRow
    from council_desk.services.register_rows import DecisionRow


class AnswersCard(Card):
    """The letter it answers, the answers to it, and what came of it."""

    wanted = Signal(str, str)
    answer_wanted = Signal()

    def __init__(self, editor: LetterEditor, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.editor, self.session = editor, editor.session
        self.wording = LetterWording(self)
        self.none = PlainLabel("", "muted", wrap=True)
        self.steps = StepList()
        self.outcome = Choice()
        self.outcome_field = Field("", self.outcome)
        self.answer = Button(icon="plus")
        self.answer.set_key("A")
        for widget in (self.none, self.steps, self.outcome_field, ButtonRow(self.answer)):
            self.body.addWidget(widget)
        self.form = Form()
        self.form.choice(self.outcome, lambda: editor.letter.outcome, lambda value: editor.change(outcome=value))
        self.steps.wanted.connect(self.wanted)
        self.answer.clicked.connect(self.answer_wanted)

    def refresh(self) -> None:
        """Show the thread of letters."""
        editor, file = self.editor, self.editor.file
        letter = editor.letter
        draft = editor.outgoing and not editor.fixed
        found: list[tuple[str, LetterRow]] = []
        if file is not None and file.answered is not None:
            found.append((self.tr("In answer to"), file.answered))
        found += [(self.tr("Answer"), row) for row in (file.answers if file else ())]
        self.steps.show_steps([self._step(caption, row) for caption, row in found])
        self.none.setVisible(not found)
        answering = not editor.outgoing and letter.in_reply_to is not None
        told = any(row.outcome for row in (file.answers if file else ()))
        self.outcome_field.setVisible(answering or (editor.fixed and (not told or letter.outcome is not None)))
        self.outcome_field.set_label(self.tr("What they answer") if answering else self.tr("What came of it"))
        self.answer.setVisible(not draft)
        self.answer.setText(self.tr("Answer received") if editor.outgoing else self.tr("Write an answer"))
        self.none.setText(self._nothing(draft))
        self.setVisible(not draft or bool(found))
        self.form.refresh()

    def _nothing(self, draft: bool) -> str:
        if draft:
            return ""
        return self.tr("No answer has come yet.") if self.editor.outgoing else self.tr("No answer was written yet.")

    def _step(self, caption: str, row: "LetterRow") -> Step:
        formats = self.session.formats
        pill, tone = self.wording.state(row, formats)
        told = " · ".join((caption, self.wording.beneath(row, formats)))
        return Step(told, row.subject, "letter", row.id, pill=pill, tone=tone)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Answers"))
        self.outcome.set_options([(None, self.tr("nothing noted")), *words(LetterOutcome)])
        if self.editor.is_open:
            self.refresh()


class ConcernedCard(Card):
    """The decisions that a letter is about, and the meeting whose minutes it brings."""

    wanted = Signal(str, str)

    def __init__(
        self, editor: LetterEditor, candidates: "Callable[[], Sequence[DecisionRow]]", parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", parent)
        self.editor, self.session, self._candidates = editor, editor.session, candidates
        self.meeting = StepList()
        self.rows: KeyedColumn[DecisionLine] = KeyedColumn(self._make, spacing=2)
        self.none = PlainLabel("", "muted", wrap=True)
        self.picker = DecisionPicker(self.session)
        self.add = Button(kind="quiet", icon="plus")
        self.add.set_key("D")
        self.add_to_header(self.add)
        for widget in (self.meeting, self.rows, self.none, self.picker):
            self.body.addWidget(widget)
        self.picker.hide()
        self.meeting.wanted.connect(self.wanted)
        self.picker.picked.connect(self._take)
        self.add.clicked.connect(self._ask)

    def start(self) -> None:
        """Show another letter."""
        self.picker.hide()

    def _make(self, motion_id: str) -> DecisionLine:
        line = DecisionLine()
        line.wanted.connect(self.wanted)
        line.remove.clicked.connect(lambda _=False: self.remove(motion_id))
        line.retranslate()
        return line

    def _ask(self) -> None:
        held = set(self.editor.letter.motions)
        self.picker.offer([row for row in self._candidates() if row.id not in held])
        self.picker.show()
        self.picker.setFocus()

    def _take(self, motion_id: str) -> None:
        self.picker.hide()
        self.add.setFocus()
        if motion_id and motion_id not in self.editor.letter.motions:
            self.editor.change(motions=(*self.editor.letter.motions, motion_id))

    def remove(self, motion_id: str) -> None:
        """Take a decision out; a toast offers the way back."""
        kept = tuple(one for one in self.editor.letter.motions if one != motion_id)
        self.add.setFocus()
        self.session.notify(self.tr("The decision was taken out."), self.editor.change(motions=kept))

    def refresh(self) -> None:
        """Show the decisions."""
        editor, formats = self.editor, self.session.formats
        file, letter = editor.file, editor.letter
        named = {row.id: row.named for row in self._candidates()}
        named |= {one.id: one for one in (file.concerned if file else ())}
        shown = [one for one in letter.motions if one in named]
        self.rows.show_keys(shown)
        for motion_id in shown:
            line = self.rows.widget(motion_id)
            if line is not None:
                line.show_decision(named[motion_id], formats, fixed=editor.fixed)
        meeting = file.meeting if file and letter.meeting else None
        steps = []
        if meeting is not None:
            words = LetterWording(self).minutes(meeting, formats)
            steps = [Step(formats.day(meeting.day), words, "meeting", meeting.meeting_id)]
        self.meeting.show_steps(steps)
        self.meeting.setVisible(bool(steps))
        self.rows.setVisible(bool(shown))
        self.none.setVisible(not shown and not steps)
        self.add.setVisible(not editor.fixed)
        if editor.fixed:
            self.picker.hide()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Decisions it concerns"))
        self.none.setText(self.tr("No decision is named."))
        self.add.setText(self.tr("Decision"))
        self.picker.retranslate()
        self.picker.line.setAccessibleName(self.tr("Decision that the letter concerns"))
        for line in self.rows.widgets():
            line.retranslate()


class NoteCard(Card):
    """A note of the council's own, which no letter prints, and the way to remove the letter."""

    removal_wanted = Signal()

    def __init__(self, editor: LetterEditor, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.editor = editor
        self.note = TextField(least_rows=2)
        self.note_field = Field("", self.note)
        self.remove = Button(kind="danger", icon="trash")
        self.remove.set_key("R")
        self.body.addWidget(self.note_field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        self.body.addLayout(foot)
        self.form = Form()
        self.form.text(self.note, lambda: editor.letter.note, lambda value: editor.type(note=value))
        self.remove.clicked.connect(self.removal_wanted)

    def refresh(self) -> None:
        """Show the note."""
        self.form.refresh()
        self.remove.setVisible(not self.editor.fixed)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Note"))
        self.note_field.set_label(self.tr("For the council only; no letter prints it"))
        self.remove.setText(self.tr("Remove this letter"))
