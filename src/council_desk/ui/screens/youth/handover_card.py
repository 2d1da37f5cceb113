"""The end of a term: what is handed over to whom, the last day, and the papers that go with it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.service_terms import ENDING_WITHIN_DAYS, done_of
from council_desk.ui.clock import today
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.parts_card import PartsCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow


class HandoverForm(PartForm):
    """One thing that is handed over."""

    def __init__(self, editor: TermEditor, book: PeopleBook, place: int) -> None:
        super().__init__(editor, book, "handover", place)
        self.lay(
            self.line("title", needed=True),
            WrapRow(self.person("receiver"), self.day("done_on"), stretch=(3, 2)),
            self.text("note", 1),
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.say(
            {
                "title": self.tr("What is handed over"),
                "receiver": self.tr("To whom"),
                "done_on": self.tr("Handed over on"),
                "note": self.tr("Note"),
            }
        )


class HandoverCard(PartsCard):
    """The handover and the end of the term. `ended` tells that the term was closed."""

    part = "handover"
    done_field = "done_on"
    ended = Signal()

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.count = PlainLabel("", "muted")
        self.add_to_header(self.count)
        self.propose = Button(kind="quiet", icon="download")
        self.body.insertWidget(self.body.count() - 1, ButtonRow(self.propose))
        self.close_term = Button(icon="stop")
        self.last, self.reason = DateField(self.session, optional=False), LineField()
        self.yes, self.no = Button(kind="primary", icon="check"), Button(kind="quiet")
        self._last, self._reason = Field("", self.last), Field("", self.reason)
        self.closing = QWidget()
        row = QHBoxLayout(self.closing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrapRow(self._last, self._reason, stretch=(2, 3)), 1)
        self._sure = ButtonRow(self.yes, self.no)
        self.body.addWidget(ButtonRow(self.close_term))
        self.body.addWidget(self.closing)
        self.body.addWidget(self._sure)
        self.propose.clicked.connect(self.propose_items)
        self.close_term.clicked.connect(lambda: self.ask(shown=True))
        self.no.clicked.connect(lambda: self.ask(shown=False))
        self.yes.clicked.connect(self.end_term)
        self.ask(shown=False)

    # -------------------------------------------------------------------------------------------------- writing

    def propose_items(self) -> None:
        """Put what is still open on the list: projects, actions, needs and initiatives."""
        from council_desk.services.editing import terms

        file = self.editor.file
        titles = [self.tr("Project: {title}").format(title=one.title) for one in file.projects if one.live]
        titles += [self.tr("Action: {title}").format(title=row.text[:300]) for row in file.actions if row.live]
        titles += [self.tr("Initiative: {title}").format(title=title) for title in file.papers]
        titles += [self.tr("Keys, passwords and papers"), self.tr("Who is to be spoken to, and about what")]
        undo = self.editor.do(lambda value: terms.propose_handover(value, titles))
        if undo is not None:
            self.session.notify(self.tr("What is still open was put on the list."), undo)
        self.new.setFocus()

    def ask(self, *, shown: bool) -> None:
        """Ask for the last day, or leave it."""
        self.closing.setVisible(shown)
        self._sure.setVisible(shown)
        self.close_term.setVisible(not shown)
        if shown:
            end = self.editor.value.end_date
            self.last.set_value(end if end is not None and end < today() else today())
            self.reason.set_text(self.editor.value.end_reason or "")
            self.last.setFocus()

    def end_term(self) -> None:
        """Set the last day; before the day that was set it takes the reason too."""
        self.last.flush()
        day, value = self.last.value(), self.editor.value
        if day is None or self.last.error_text:
            return
        if day < value.start_date:
            self._last.set_error(self.tr("This is before the first day of the term. Correct the day."))
            return
        self._last.set_error("")
        reason = " ".join(self.reason.text().split()) or None
        undo = self.editor.change(end_date=day, end_reason=reason)
        self.ask(shown=False)
        self.editor.flush()
        said = self.tr("The term ends on {day}. Certificate and portfolio can be printed now.")
        self.session.notify(said.format(day=self.session.formats.day(day)), undo)
        self.ended.emit()

    # -------------------------------------------------------------------------------------------------- showing

    def facts(self, part: Any, place: int) -> Facts:  # noqa: ARG002 - the base's signature
        """Give what the line of a thing says."""
        formats = self.session.formats
        to = self.tr("to {name}").format(name=self.name(part.receiver)) if part.receiver else ""
        done = part.done_on is not None
        day = self.tr("handed over on {day}").format(day=formats.day_and_month(part.done_on)) if done else ""
        return Facts(part.title, self.words.joined(to, day, part.note or ""), done=done)

    def check_name(self, part: Any) -> str:
        """Give the name of the check mark of a thing."""
        return self.tr("Handed over: {title}").format(title=part.title)

    def made(self, title: str) -> Any:
        """Give a new thing to hand over."""
        from council_desk.record.models import HandoverItem
        from council_desk.services import editing

        return editing.make(HandoverItem, title=title)

    def form_of(self, place: int) -> PartForm:
        """Give the form of a thing."""
        return HandoverForm(self.editor, self.book, place)

    def removed_words(self) -> str:
        """Say that one was removed."""
        return self.tr("It was taken off the list.")

    def start(self) -> None:
        """Another term is shown from now on."""
        super().start()
        self._last.set_error("")
        if self.editor.is_open:
            self.ask(shown=False)

    def refresh(self) -> None:
        """Show the list and the way to the end."""
        super().refresh()
        done, count = done_of(self.parts)
        formats = self.session.formats
        text = self.tr("{done} of {count} handed over").format(done=formats.number(done), count=formats.number(count))
        self.count.setText(text if count else "")
        end = self.editor.value.end_date
        near = end is not None and (end - today()).days <= ENDING_WITHIN_DAYS
        self.none.setText(
            self.tr("What is still open goes to whoever comes next. Let the program put it on the list.")
            if near
            else self.tr("When the term nears its end, what is still open is handed over here.")
        )
        self.close_term.setText(self.tr("Another last day …") if self.editor.is_over() else self.tr("End the term …"))

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Handover and end of the term"))
        self.propose.setText(self.tr("Propose what is open"))
        self.new.setPlaceholderText(self.tr("What else is handed over, then Enter"))
        self.new.setAccessibleName(self.tr("New thing to hand over"))
        self._last.set_label(self.tr("Last day of the term"))
        self._reason.set_label(self.tr("Why it ends early (if it does)"))
        self.yes.setText(self.tr("End the term"))
        self.no.setText(self.tr("Go on"))
        self.close_term.setText(self.tr("End the term …"))
