"""The count of an election held outside of meeting mode, entered afterwards: ballots, votes, tellers, the result."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.candidates_card import ElectionCard
from council_desk.ui.screens.youth.election_editor import ElectionEditor
from council_desk.ui.screens.youth.person_pick import PersonPick
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.sitting.item import election_words
from council_desk.ui.sitting.item.election_rows import TallyField
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import ButtonRow, Field
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Election

NUMBERS = ("eligible", "issued", "valid", "invalid")
_MOST_LOTS = 4


class VotesRow(QWidget):
    """One candidate and the ballots for them."""

    def __init__(self, card: "CountCard") -> None:
        super().__init__()
        self.name, self.votes = ElidedLabel(), TallyField(lambda: card.session.formats)
        self.votes.setFixedWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.votes)


class CountCard(ElectionCard):
    """The count. `round_wanted` tells that those tied stand again."""

    round_wanted = Signal()

    def __init__(self, editor: ElectionEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book, words)
        formats = lambda: self.session.formats  # noqa: E731 - asked anew each time
        self.numbers = {name: TallyField(formats) for name in NUMBERS}
        self.fields = {name: Field("", field) for name, field in self.numbers.items()}
        self.rows = KeyedColumn[VotesRow](self._make, spacing=6)
        self.tellers, self.counting = PersonPick(book, keeps=False), PlainLabel("", "small", wrap=True)
        self.fewer = Button(kind="quiet", icon="undo")
        self._tellers = Field("", self.tellers)
        self.refusal, self.verdict = PlainLabel("", "error", wrap=True), PlainLabel("", "strong", wrap=True)
        self.take, self.again = Button(kind="primary", icon="check"), Button()
        self.lots = tuple(Button() for _ in range(_MOST_LOTS))
        self._lot_of: dict[int, str] = {}
        self._refused = ""
        self._deeds = ButtonRow(self.take, self.again, *self.lots)
        for widget in (
            self.rows,
            WrapRow(*self.fields.values(), stretch=(1,) * 4, letters=(10,) * 4),
            self.refusal,
            self.verdict,
            self._deeds,
            self._tellers,
            self.counting,
            ButtonRow(self.fewer),
        ):
            self.body.addWidget(widget)
        for field in self.numbers.values():
            field.textEdited.connect(lambda _: self._count())
        for place, field in enumerate(self.numbers.values()):
            field.moved.connect(lambda by, place=place: self._enter(len(self.rows.widgets()) + place + by))
        self.take.clicked.connect(self._take)
        self.again.clicked.connect(self.round_wanted)
        for place, button in enumerate(self.lots):
            button.clicked.connect(lambda _=False, place=place: self._draw(place))
        self.tellers.value_changed.connect(self._add_teller)
        self.fewer.clicked.connect(self._remove_teller)

    # -------------------------------------------------------------------------------------------------- writing

    def _count(self) -> None:
        """Take the numbers as they are typed; what cannot be is refused with the numbers named."""
        from council_desk.services import editing

        rows = {one.person: self.rows.widget(one.person) for one in self.editor.standing}
        fields = [*self.numbers.values(), *(row.votes for row in rows.values() if row)]
        if any(field.is_wrong() for field in fields):
            return
        numbers = {name: field.value() for name, field in self.numbers.items()}
        votes = {person: row.votes.value() or 0 for person, row in rows.items() if row}

        def change(one: "Election") -> "Election":
            cleared = {name: None for name, number in numbers.items() if number is None}
            return editing.count(editing.change_election(one, **cleared), **numbers, votes=votes, final=False)

        self._refused = self.editor.take(change)
        self._say()

    def _take(self) -> None:
        """Take those as elected whom the votes elect."""
        from council_desk.services import editing

        self._settle(lambda one: editing.set_elected(one, editing.elected(one).elected))

    def _draw(self, place: int) -> None:
        """Take the one whom the lot gave, and say so in the note, which the tally prints."""
        from council_desk.services import editing

        person, words = self._lot_of[place], self.tr("By lot")

        def change(one: "Election") -> "Election":
            note = one.note if one.note and words in one.note else self.words.joined(one.note or "", words)
            return editing.set_elected(one, [*editing.elected(one).elected, person], note=note)

        self._settle(change)

    def _settle(self, change: Any) -> None:
        self._refused = self.editor.do(change)
        self.editor.saving.flush()
        self._say()

    def _add_teller(self, person: str | None) -> None:
        from council_desk.services import editing

        if person is not None:
            self.editor.do(lambda one: editing.set_tellers(one, [*one.tellers, person]))
            self.tellers.setFocus()

    def _remove_teller(self) -> None:
        from council_desk.services import editing

        self.editor.do(lambda one: editing.set_tellers(one, one.tellers[:-1]))

    def _enter(self, place: int) -> None:
        """Go to a number: the votes of the candidates, then the ballots; behind the last, to what settles it."""
        fields = [*(row.votes for row in self.rows.widgets()), *self.numbers.values()]
        if 0 <= place < len(fields):
            fields[place].enter()
        elif place >= len(fields):
            shown = (one for one in (self.take, self.again, *self.lots) if one.isVisible())
            next(shown, self.tellers.line).setFocus()

    # -------------------------------------------------------------------------------------------------- showing

    def _make(self, key: str) -> VotesRow:
        row = VotesRow(self)
        row.votes.textEdited.connect(lambda _: self._count())
        row.votes.moved.connect(lambda by: self._enter(self.rows.widgets().index(row) + by))
        row.votes.setObjectName(key)
        return row

    def start(self) -> None:
        """Another election is shown from now on."""
        self._refused = ""
        for field in self.numbers.values():
            field.set_value(None)
        self.rows.show_keys([])

    def refresh(self) -> None:
        """Show the count."""
        value = self.editor.value
        standing = self.editor.standing
        self.setVisible(bool(standing))
        self.rows.show_keys([one.person for one in standing])
        counted = value.valid is not None or any(one.votes for one in standing)
        for one in standing:
            row = self.rows.widget(one.person)
            if row is None:
                continue
            name = self.editor.name(one.person)
            row.name.setText(name)
            row.votes.setAccessibleName(self.tr("Votes for {name}").format(name=name))
            differs = (row.votes.value() or 0) != one.votes or (counted and not row.votes.text())
            if not self._refused and differs and not (row.votes.hasFocus() and not one.votes):
                row.votes.set_value(one.votes if one.votes or counted else None)
        if not self._refused:
            for name, field in self.numbers.items():
                if field.value() != getattr(value, name):
                    field.set_value(getattr(value, name))
        self.tellers.set_left_out(frozenset(value.tellers))
        for widget in (self.rows, self._tellers, self.fewer, *self.fields.values()):
            widget.setEnabled(self.editor.may_write)
        self._say()

    def _say(self) -> None:
        from council_desk.services import editing

        election, formats = self.editor.value, self.session.formats
        names = election_words.names_in_a_row(election.tellers, self.editor)
        self.counting.setText(self.tr("Counted by: {names}").format(names=names))
        self.counting.setVisible(bool(election.tellers))
        self.fewer.setVisible(bool(election.tellers))
        problem = election_words.problem(election, formats)
        outcome = editing.elected(election)
        ready = not self._refused and not problem and bool(outcome.ranking) and outcome.ranking[0][1] > 0
        self.refusal.setText(self._refused)
        self.refusal.setVisible(bool(self._refused))
        self.verdict.setText(election_words.verdict(election, outcome, self.editor) if ready else self._left_over())
        self.verdict.setVisible(bool(self.verdict.text()) and not self._refused)
        settled, may = bool(election.elected), self.editor.may_write
        self.take.setVisible(ready and may and not settled and not outcome.tied and bool(outcome.elected))
        tied = outcome.tied if ready and may and not settled else ()
        self.again.setVisible(bool(tied))
        self._lot_of = dict(enumerate(tied[:_MOST_LOTS]))
        for place, button in enumerate(self.lots):
            person = self._lot_of.get(place)
            button.setVisible(person is not None)
            if person is not None:
                button.setText(self.tr("The lot: {name}").format(name=isolated(self.editor.name(person))))
        self._deeds.setVisible(self.take.isVisibleTo(self._deeds) or bool(tied))

    def _left_over(self) -> str:
        """Say how many valid ballots are not given to a candidate yet."""
        from council_desk.services import editing

        left = editing.uncounted(self.editor.value) or 0
        if left <= 0:
            return ""
        return self.words.counted(self.tr("%n valid ballots are not given to a candidate yet.", "", left), left)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Count"))
        labels = {
            "eligible": self.tr("May vote"),
            "issued": self.tr("Ballots issued"),
            "valid": self.tr("Valid"),
            "invalid": self.tr("Invalid"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
            self.numbers[name].retranslate()
        self._tellers.set_label(self.tr("Tellers"))
        self.tellers.retranslate()
        self.fewer.setText(self.tr("Take the last teller off"))
        self.take.setText(self.tr("Elected"))
        self.again.setText(self.tr("Second round"))
