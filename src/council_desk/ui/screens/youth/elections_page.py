"""One election as a page of cards: what for, who stands, the count, and the terms that it gives."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import Post
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.candidates_card import CandidatesCard, ElectionCard, ElectionHeadCard
from council_desk.ui.screens.youth.count_card import CountCard
from council_desk.ui.screens.youth.election_editor import ElectionEditor
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.desk import Desk


class BeginRow(QWidget):
    """Somebody who is elected: the way to their term, or what begins it."""

    def __init__(self, card: "ResultCard", person: str) -> None:
        super().__init__()
        session = card.session
        self.line = FactLine(mark="chevron-right")
        self.post, self.day = Choice(), DateField(session, optional=False)
        self.begin_button = Button(kind="primary", icon="check")
        self.fields = {"post": Field("", self.post), "day": Field("", self.day)}
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(WrapRow(self.fields["post"], self.fields["day"]))
        column.addWidget(ButtonRow(self.begin_button))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.line)
        outer.addWidget(self.form)
        self.day.set_value(today())
        self.line.clicked.connect(lambda: card.open_term(person))
        self.begin_button.clicked.connect(lambda: card.begin(person, self))

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["post"].set_label(self.tr("Post"))
        self.fields["day"].set_label(self.tr("First day of the term"))
        self.post.set_options(words(Post))
        self.begin_button.setText(self.tr("Begin the term"))


class ResultCard(ElectionCard):
    """The terms of those who are elected. `term_wanted` tells which is to be shown."""

    term_wanted = Signal(str)

    def __init__(self, editor: ElectionEditor, book: PeopleBook, wording: Wording) -> None:
        super().__init__(editor, book, wording)
        self.hint = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[BeginRow](self._make, spacing=8)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.rows)
        self.set_accented(True)

    def begin(self, person: str, row: BeginRow) -> None:
        """Begin the term of somebody who is elected."""
        row.day.flush()
        day = row.day.value()
        if day is not None:
            self._begin(person, row.post.value() or Post.YOUTH_MAYOR, day)

    def _begin(self, person: str, post: Post, day: dt.date) -> None:
        self.editor.saving.flush()
        election, calendar = self.editor.value.id, self.session.formats.calendar

        def work(desk: "Desk") -> Any:
            return desk.youth.take_office(election, person, post, day, calendar)

        self.session.write(work, lambda made: self.term_wanted.emit(made[0]))

    def open_term(self, person: str) -> None:
        """Show the term of somebody who is elected, if it has begun."""
        term = self.editor.file.terms.get(person)
        if term is not None:
            self.term_wanted.emit(term)

    def _make(self, key: str) -> BeginRow:
        row = BeginRow(self, key)
        row.retranslate()
        return row

    def refresh(self) -> None:
        """Show who is elected."""
        elected, terms = self.editor.value.elected, self.editor.file.terms
        self.setVisible(bool(elected))
        self.rows.show_keys(list(elected))
        for person in elected:
            row = self.rows.widget(person)
            if row is None:
                continue
            begun = person in terms
            pill = self.tr("term begun") if begun else self.tr("elected")
            row.line.show_facts(Facts(self.editor.name(person), pill=pill, tone="good"))
            row.line.set_mark("chevron-right" if begun else "")
            row.line.setEnabled(begun)
            row.form.setVisible(not begun)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Terms of those elected"))
        self.hint.setText(self.tr("One step begins the term: its days, its membership, and the election it rests on."))
        for row in self.rows.widgets():
            row.retranslate()


class ElectionPage(QWidget):
    """The page of the election that is open."""

    removal_wanted = Signal()
    term_wanted = Signal(str)
    round_wanted = Signal()

    def __init__(
        self, editor: ElectionEditor, book: PeopleBook, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.head, self.candidates = ElectionHeadCard(editor, book, wording), CandidatesCard(editor, book, wording)
        self.count, self.result = CountCard(editor, book, wording), ResultCard(editor, book, wording)
        self.cards: tuple[ElectionCard, ...] = (self.head, self.result, self.candidates, self.count)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self.area = Scroll(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.head.removal_wanted.connect(self.removal_wanted)
        self.result.term_wanted.connect(self.term_wanted)
        self.count.round_wanted.connect(self.round_wanted)
        editor.opened.connect(self.start)
        editor.changed.connect(self.refresh)

    def start(self) -> None:
        """Show another election from the top."""
        self.area.verticalScrollBar().setValue(0)
        if not self.editor.is_open:
            return
        for card in self.cards:
            card.start()
        self.refresh()

    def refresh(self) -> None:
        """Show the election as it stands now."""
        if self.editor.is_open:
            for card in self.cards:
                card.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards:
            card.retranslate()
        self.refresh()
