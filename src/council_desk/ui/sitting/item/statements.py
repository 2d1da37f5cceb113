"""Statements on an item that are nobody's vote: guidance, objection, endorsement; who is recused; the private note."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.moments import local_day
from council_desk.domain.terms import GuidanceKind
from council_desk.ui.binding import Form
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard, PersonChoice
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases
from council_desk.ui.sitting.item.steps import TypingStep
from council_desk.ui.sitting.item.talk_field import ProseField
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, Field, LineField
from council_desk.ui.widgets.labels import Pill
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Guidance, Meeting, Recusal


class StatementCard(MeetingCard):
    """One statement: who, of what kind, what was said, and on which day."""

    removal_wanted = Signal()

    def __init__(self, editor: MeetingEditor, who: People, phrases: Phrases, item_id: str, at: int) -> None:
        super().__init__(editor)
        self.item_id, self.at = item_id, at
        self._shown: Any = None
        self.heading.setWordWrap(True)
        self.pill, self.remove = Pill(tone="waiting"), ToolIcon("trash")
        self.add_to_header(self.pill)
        self.add_to_header(self.remove)
        self.text = ProseField(who, phrases)
        self.person, self.kind, self.date = PersonChoice(), Choice(), DateField(self.session)
        self._fields = (Field("", self.person), Field("", self.kind), Field("", self.date))
        self._details = WrapRow(*self._fields, stretch=(3, 3, 3), letters=(16, 14, 20))
        self.body.addWidget(self.text)
        self.body.addWidget(self._details)
        self._details.hide()
        form = self.form
        form.text(self.text, lambda: self.statement.text, self._type)
        form.choice(self.person, lambda: self.statement.person, lambda value: self._set("person", value))
        form.choice(self.kind, lambda: self.statement.kind, lambda value: self._set("kind", value))
        form.day(self.date, lambda: self.statement.date or self._day(), self._set_date)
        self.remove.clicked.connect(self.removal_wanted)

    @property
    def statement(self) -> "Guidance":
        """Give the statement as it stands now."""
        return self.editor.item(self.item_id).guidance[self.at]

    def _day(self) -> dt.date:
        meeting = self.editor.meeting
        return local_day(meeting.started or meeting.scheduled_start)

    def _type(self, text: str | None) -> None:
        item_id, at = self.item_id, self.at
        self.editor.type(lambda meeting: operations.change_guidance(meeting, item_id, at, text=text or ""))

    def _set(self, name: str, value: Any) -> None:
        item_id, at = self.item_id, self.at
        if value is not None:
            self.editor.set(
                lambda meeting, new: operations.change_guidance(meeting, item_id, at, **{name: new}),
                getattr(self.statement, name),
                value,
            )

    def _set_date(self, day: dt.date | None) -> None:
        """Keep a day only where it is another than that of the meeting."""
        item_id, at = self.item_id, self.at
        self.editor.set(
            lambda meeting, new: operations.change_guidance(meeting, item_id, at, date=new),
            self.statement.date,
            day if day != self._day() else None,
        )

    def set_open(self, opened: bool) -> None:
        """Show the fields, or only what one reads."""
        self._details.setVisible(opened)

    def refresh(self) -> None:
        """Show the statement."""
        state = (self.statement, self.editor.people)
        if self._shown is not None and self._shown[0] is state[0] and self._shown[1] is state[1]:
            return
        self._shown = state
        self.person.offer(self.editor.people)
        self.form.refresh()
        self.set_title(self.editor.name(self.statement.person))
        self.pill.show_state(word(self.statement.kind), "waiting")

    def focus_text(self) -> None:
        """Put the cursor behind the text."""
        self.set_open(True)
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        self._fields[0].set_label(self.tr("Statement by"))
        self._fields[1].set_label(self.tr("Kind of statement"))
        self._fields[2].set_label(self.tr("Given on"))
        self.text.setAccessibleName(self.tr("Statement"))
        self.text.setPlaceholderText(self.tr("What was said. It is a statement, not a vote."))
        self.remove.set_name(self.tr("Remove this statement"))
        self.kind.set_options(words(GuidanceKind))


class RecusalRow(QWidget):
    """One person who takes no part in the item: why, and whether they left the room."""

    withdrawn = Signal()

    def __init__(self, editor: MeetingEditor, item_id: str, person: str) -> None:
        super().__init__()
        self.editor, self.item_id, self.person = editor, item_id, person
        self.reason, self.left, self.remove = LineField(), Check(), ToolIcon("trash")
        self._reason = Field("", self.reason)
        self._row = WrapRow(self._reason, self.left, self.remove, stretch=(5, 0, 0), letters=(20,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._step = TypingStep(editor, self._read, self._put)
        self._form = Form()
        self._form.line(self.reason, lambda: self._read(editor.meeting)[0], self._type, needed=True)
        self._form.check(self.left, lambda: self.recusal.left_room, self._leave)
        self.reason.editingFinished.connect(self._step.rest)
        self.remove.clicked.connect(self.withdrawn)

    @property
    def recusal(self) -> "Recusal":
        """Give the recusal as it stands now."""
        return next(each for each in self.editor.item(self.item_id).recusals if each.person == self.person)

    def _read(self, meeting: "Meeting") -> tuple[str, bool]:
        from council_desk.services import editing

        recusals = editing.item_of(meeting, self.item_id).recusals
        found = next((each for each in recusals if each.person == self.person), None)
        return (found.reason, found.left_room) if found is not None else ("", False)

    def _put(self, meeting: "Meeting", value: tuple[str, bool]) -> "Meeting":
        from council_desk.services import editing

        return editing.recuse(meeting, self.item_id, self.person, value[0], left_room=value[1])

    def _type(self, reason: str | None) -> None:
        if reason:
            self._step.write((reason, self.recusal.left_room))

    def _leave(self, left: bool) -> None:
        self._step.rest()
        self._step.write((self.recusal.reason, left))
        self._step.rest()

    def refresh(self) -> None:
        """Show the recusal."""
        self._form.refresh()
        text = self.tr("{name} takes no part. Why?").format(name=isolated(self.editor.name(self.person)))
        self._reason.set_label(text)

    def retranslate(self) -> None:
        """Say every text again."""
        self.left.setText(self.tr("Left the room"))
        self.remove.set_name(self.tr("Withdraw the recusal"))
        self.refresh()


class RecusalsCard(MeetingCard):
    """Who takes no part in the item; not there while there is nobody."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.item_id = ""
        self.rows = KeyedColumn[RecusalRow](self._make, spacing=10)
        self.body.addWidget(self.rows)

    def show_item(self, item_id: str) -> None:
        """Show another item."""
        self.rows.show_keys([])
        self.item_id = item_id
        self.refresh()

    def _make(self, person: str) -> RecusalRow:
        row = RecusalRow(self.editor, self.item_id, person)
        row.withdrawn.connect(lambda: self.withdraw(person))
        row.retranslate()
        return row

    def recuse(self, person: str, reason: str) -> None:
        """Record that somebody takes no part."""
        from council_desk.errors import DeskError
        from council_desk.services import editing

        try:
            made = editing.recuse(self.editor.meeting, self.item_id, person, reason)
        except DeskError as error:
            self.session.report(error)
            return
        self._set(editing.item_of(made, self.item_id).recusals)

    def withdraw(self, person: str) -> None:
        """Let somebody take part again."""
        self._set(tuple(each for each in self.editor.item(self.item_id).recusals if each.person != person))

    def _set(self, recusals: "tuple[Recusal, ...]") -> None:
        from council_desk.services import editing

        item_id = self.item_id
        self.editor.set(
            lambda meeting, value: editing.change_item(meeting, item_id, recusals=value),
            self.editor.item(item_id).recusals,
            recusals,
        )

    def refresh(self) -> None:
        """Show the recusals."""
        people = [each.person for each in self.editor.item(self.item_id).recusals] if self.item_id else []
        self.rows.show_keys(people)
        self.setVisible(bool(people))
        for row in self.rows.widgets():
            row.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Recused"))
        for row in self.rows.widgets():
            row.retranslate()


class NoteCard(MeetingCard):
    """The secretary's own remark. It is there once it is written or asked for, and no document prints it."""

    def __init__(self, editor: MeetingEditor, who: People, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.item_id = ""
        self._asked = False
        self.pill = Pill(tone="neutral")
        self.add_to_header(self.pill)
        self.text = ProseField(who, phrases)
        self.body.addWidget(self.text)
        self.form.text(self.text, lambda: editor.item(self.item_id).note, lambda value: self._type(value or ""))

    def show_item(self, item_id: str) -> None:
        """Show another item."""
        self.form.forget()
        self.item_id, self._asked = item_id, False
        self.refresh()

    def _type(self, text: str) -> None:
        from council_desk.services import editing

        item_id = self.item_id
        self.editor.type(lambda meeting: editing.set_note(meeting, item_id, text))

    def add(self, text: str) -> None:
        """Open the note with a further line in it, and the cursor behind."""
        self._asked = True
        self.show()
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        if text:
            cursor.insertText(("\n" if self.text.text() else "") + text)
        self.text.setTextCursor(cursor)

    def refresh(self) -> None:
        """Show the note."""
        if not self.item_id:
            return
        self.form.refresh()
        self.setVisible(bool(self.editor.item(self.item_id).note) or (self._asked and self.text.hasFocus()))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Private note"))
        self.pill.show_state(self.tr("not printed"), "neutral")
        self.text.setAccessibleName(self.tr("Private note, not printed"))
        self.text.setPlaceholderText(self.tr("For yourself; no document shows it."))
