"""The letter itself: to or from whom, what it says, what it asks and by when; and how it goes out."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from council_desk.domain.terms import LetterKind
from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.parts import PersonChoice
from council_desk.ui.screens.municipality.editor import LetterEditor
from council_desk.ui.screens.municipality.wording import LetterWording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Divider
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.letter_rows import LetterRow


class LetterCard(Card):
    """All fields of a letter. Before a subject is written, that is the only one."""

    send_wanted = Signal(object)
    take_back_wanted = Signal()
    body_wanted = Signal(str)

    def __init__(self, editor: LetterEditor, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.editor, self.session = editor, editor.session
        self.wording = LetterWording(self)
        self._letters: Sequence[LetterRow] = ()
        self.state = Pill()
        self.add_to_header(self.state)
        self.told = PlainLabel("", "muted", wrap=True)
        self.subject, self.number, self.new_body = LineField(), LineField(), LineField()
        self.whom, self.kind, self.answers = PersonChoice(), Choice(), PersonChoice()
        self.day, self.due = DateField(self.session, optional=False), DateField(self.session)
        self.text, self.request = TextField(least_rows=5), TextField(least_rows=2)
        self.other = Button(kind="quiet", icon="plus")
        self.fields = {
            name: Field("", getattr(self, name))
            for name in ("subject", "whom", "kind", "answers", "number", "day", "text", "request", "due", "new_body")
        }
        field = self.fields
        self._other = _beside_field(self.other)
        self._whom = WrapRow(field["whom"], self._other, stretch=(1, 0), letters=(24, 0))
        self._facts = WrapRow(field["number"], field["day"], field["kind"], letters=(12, 21, 16))
        self._asked = WrapRow(field["request"], field["due"], stretch=(2, 1), letters=(30, 20))
        for widget in (
            self.told,
            field["subject"],
            self._whom,
            field["new_body"],
            self._facts,
            field["answers"],
            field["text"],
            self._asked,
        ):
            self.body.addWidget(widget)
        field["new_body"].hide()
        self._sending()
        self.form = form = Form()
        form.line(self.subject, lambda: self._get("subject"), self._name, needed=True)
        form.choice(self.whom, lambda: self._get("correspondent"), lambda value: editor.change(correspondent=value))
        form.choice(self.kind, lambda: self._get("kind"), lambda value: editor.change(kind=value))
        form.choice(self.answers, lambda: self._get("in_reply_to"), editor.answer_to)
        form.line(self.number, lambda: self._get("reference"), lambda value: editor.type(reference=value))
        form.day(self.day, lambda: self._get("date"), self._set_day)
        form.day(self.due, lambda: self._get("reply_due"), self._set_due)
        form.text(self.text, lambda: self._get("text"), lambda value: editor.type(text=value))
        form.text(self.request, lambda: self._get("request"), lambda value: editor.type(request=value))
        self.other.clicked.connect(self._ask_for_body)
        self.new_body.returnPressed.connect(self._take_body)

    def _sending(self) -> None:
        """Lay out how a draft goes out, and how a letter that did comes back."""
        self.line = Divider()
        self.send, self.take_back = Button(kind="primary", icon="mail"), Button(icon="undo")
        self.sent_on = DateField(self.session, optional=False)
        self.fields["sent_on"] = Field("", self.sent_on)
        self._send_row = WrapRow(self.fields["sent_on"], _beside_field(self.send), stretch=(1, 0), letters=(18, 0))
        self._back_row = ButtonRow(self.take_back)
        self.body.addWidget(self.line)
        self.body.addWidget(self._send_row)
        self.body.addWidget(self._back_row)
        for button, key in ((self.send, "S"), (self.take_back, "T"), (self.other, "O")):
            button.set_key(key)
        self.send.clicked.connect(self._send)
        self.take_back.clicked.connect(self.take_back_wanted)

    # ---------------------------------------------------------------------------------------------------- writing

    def _get(self, name: str) -> Any:
        return getattr(self.editor.letter, name) if self.editor.is_open else None

    def _name(self, subject: str) -> None:
        if self.editor.is_open:
            self.editor.type(subject=subject)
        else:
            self.editor.name_new(subject)

    def _set_day(self, day: dt.date | None) -> None:
        if day is not None:
            self.editor.change(date=day)
            self._judge()

    def _set_due(self, day: dt.date | None) -> None:
        self.editor.change(reply_due=day)
        self._judge()

    def _judge(self) -> None:
        """Say that an answer cannot be due before the letter was written; the day is kept all the same."""
        due, day = self._get("reply_due"), self._get("date")
        wrong = due is not None and day is not None and due < day
        self.fields["due"].set_error(self.tr("This day lies before the letter.") if wrong else "")

    def _send(self) -> None:
        self.sent_on.flush()
        if not self.sent_on.error_text:
            self.send_wanted.emit(self.sent_on.value() or today())

    def _ask_for_body(self) -> None:
        self.fields["new_body"].show()
        self.new_body.setFocus()

    def _take_body(self) -> None:
        name = " ".join(self.new_body.text().split())
        self.new_body.set_text("")
        self.fields["new_body"].hide()
        self.whom.setFocus()
        if name:
            self.body_wanted.emit(name)

    # ---------------------------------------------------------------------------------------------------- showing

    def start(self) -> None:
        """Show another letter, or the empty form."""
        self.form.forget()
        self.fields["new_body"].hide()
        self.new_body.set_text("")
        self.sent_on.set_value(today())
        for field in self.fields.values():
            field.set_error("")
        self.refresh()
        if self.editor.begun is not None:
            self.subject.set_text("")
            self.subject.setFocus()

    def offer_letters(self, rows: "Sequence[LetterRow]") -> None:
        """Offer the letters that this one may answer."""
        self._letters = rows

    def refresh(self) -> None:
        """Show the letter as it stands now."""
        editor, written = self.editor, self.editor.is_open
        fixed, outgoing = editor.fixed, editor.outgoing
        for widget in (self._whom, self._facts, self.fields["answers"], self.fields["text"], self._asked):
            widget.setVisible(written)
        for name in ("text", "request", "reply_due"):  # of a letter that went out only what it says
            field = self.fields["due" if name == "reply_due" else name]
            field.setVisible(written and not (fixed and not self._get(name)))
        draft = written and outgoing and not fixed
        for part in (self.line, self._send_row):
            part.setVisible(draft)
        self._back_row.setVisible(fixed)
        self._other.setVisible(not fixed)
        self.fields["day"].setVisible(fixed or not outgoing)
        self._say()
        if written:
            self._offer()
            self._judge()
        self.form.refresh()
        if editor.begun is not None and not written:
            self.subject.setReadOnly(False)
        self._freeze(fixed)
        for row in (self._facts, self._whom, self._asked):
            row.rearrange()

    def _offer(self) -> None:
        """Offer correspondents and the letters that can be answered; what is chosen already is always among them."""
        editor, letter = self.editor, self.editor.letter
        parties = [(None, ""), *((one.id, one.name) for one in editor.parties)]
        if letter.correspondent and letter.correspondent not in {key for key, _ in parties}:
            name = editor.file.row.correspondent if editor.file else ""
            parties.append((letter.correspondent, name))
        self.whom.set_options(parties)
        rows = [row for row in self._letters if row.outgoing != editor.outgoing and not row.draft]
        self.answers.set_options([(None, self.tr("no letter")), *((row.id, self._named(row)) for row in rows)])
        self.fields["answers"].setVisible(bool(rows) if not editor.fixed else letter.in_reply_to is not None)
        self.whom.set_value(letter.correspondent)
        self.answers.set_value(letter.in_reply_to)

    def _named(self, row: "LetterRow") -> str:
        return " · ".join(part for part in (isolated(row.reference) if row.reference else "", row.subject) if part)

    def _say(self) -> None:
        """Say what the letter is, how it stands, and what it waits for."""
        editor, formats = self.editor, self.session.formats
        row = editor.file.row if editor.file else None
        if not editor.is_open:
            self.set_title(self.tr("New letter") if editor.outgoing else self.tr("Letter received"))
            self.state.show_state("", "neutral")
            self._tell(self.tr("Write what it is about; everything else follows."))
            return
        letter = editor.letter
        number = f" {isolated(letter.reference)}" if letter.reference else ""
        self.set_title(f"{word(letter.kind)}{number}")
        if row is not None:
            self.state.show_state(*self.wording.state(row, formats))
        elif editor.outgoing:
            self.state.show_state(self.tr("draft"), "neutral")
        lines = []
        if editor.fixed:
            lines.append(
                self.tr("Sent on {day}. What it says does not change any more.").format(day=formats.day(letter.date))
            )
        if row is not None:
            lines.append(self.wording.waiting(row, formats))
        self._tell("\n".join(line for line in lines if line))
        proposed = editor.file.next_number if editor.file else ""
        self.number.setPlaceholderText(proposed if editor.outgoing else "")

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _freeze(self, fixed: bool) -> None:
        """Let the letter only be read once it has gone out; texts can still be marked and copied."""
        lines: list[QLineEdit | QPlainTextEdit] = [
            *(line for line in self.findChildren(QLineEdit) if not isinstance(line.parent(), QComboBox)),
            *self.findChildren(QPlainTextEdit),
        ]
        for editor in lines:
            if editor.isReadOnly() is not fixed:
                editor.setReadOnly(fixed)
                editor.style().unpolish(editor)
                editor.style().polish(editor)
        for choice in (self.whom, self.kind, self.answers):
            choice.setEnabled(not fixed)

    def retranslate(self) -> None:
        """Say every text again."""
        outgoing = self.editor.outgoing
        labels = {
            "subject": self.tr("Subject"),
            "whom": self.tr("To") if outgoing else self.tr("From"),
            "kind": self.tr("Kind"),
            "answers": self.tr("In answer to"),
            "number": self.tr("Number") if outgoing else self.tr("Their number"),
            "day": self.tr("Sent on") if outgoing else self.tr("Received on"),
            "text": self.tr("Text") if outgoing else self.tr("What it says"),
            "request": self.tr("What we ask") if outgoing else self.tr("What they ask"),
            "due": self.tr("Answer by"),
            "new_body": self.tr("Name of the office or body, then Enter"),
            "sent_on": self.tr("Goes out on"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.kind.set_options(words(LetterKind))
        self.other.setText(self.tr("Another body"))
        self.send.setText(self.tr("Enter as sent"))
        self.take_back.setText(self.tr("Take back to write on"))
        if self.editor.is_open or self.editor.begun is not None:
            self._say()


def _beside_field(button: QWidget) -> QWidget:
    """Give a button at the height of the editors beside it, which have a label above."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(" ", "small"))
    column.addWidget(button)
    column.addStretch(1)
    return place
