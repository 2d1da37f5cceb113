"""An election in meeting mode: candidates, ballots, the count, who is elected, and its tally on paper."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import Language
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard
from council_desk.ui.sitting.item import election_words
from council_desk.ui.sitting.item.election_book import ElectionBook
from council_desk.ui.sitting.item.election_output import ElectionOutput
from council_desk.ui.sitting.item.election_rows import CandidateRow, TallyField
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.person_entry import PersonEntry
from council_desk.ui.sitting.item.vote_words import counted_words
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Election

NUMBERS = ("eligible", "issued", "valid", "invalid")
_MOST_SEATS = 99
_MOST_LOTS = 4
BY_LOT = {
    Language.FA: "به قید قرعه",
    Language.AR: "بالقرعة",
    Language.RU: "По жребию",
    Language.EN: "By lot",
}
"""Why somebody is elected whom the ballots alone do not elect; in the language of the minutes, which print it."""


class ElectionCard(MeetingCard):
    """A card for one round of an election."""

    removal_wanted = Signal()
    round_wanted = Signal()
    done = Signal()

    def __init__(
        self,
        editor: MeetingEditor,
        book: ElectionBook,
        who: People,
        item_id: str,
        election_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(editor, parent)
        self.book, self.item_id, self.election_id = book, item_id, election_id
        self._shown: Any = None
        self._refused = ""
        self._touched: set[str] = set()
        self.set_accented(True)
        self.heading.setWordWrap(True)
        self.output = ElectionOutput(self, book, election_id)
        self.round, self.state = Pill(tone="accent"), Pill()
        self.ballots, self.save, self.print = ToolIcon("vote"), ToolIcon("download"), ToolIcon("print")
        self.ballots.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.ballots.setMenu(self.output.ballots)
        self.remove = ToolIcon("trash")
        for shown in (self.round, self.state, self.ballots, self.save, self.print, self.remove):
            self.add_to_header(shown)
        formats = lambda: self.session.formats  # noqa: E731 - asked anew each time
        self.post, self.seats = LineField(), TallyField(formats, 1, _MOST_SEATS)
        self.tellers, self.candidate = PersonEntry(who), PersonEntry(who)
        self.numbers = {name: TallyField(formats) for name in NUMBERS}
        self.note = LineField()
        fields: dict[str, QWidget] = {
            "post": self.post,
            "seats": self.seats,
            "tellers": self.tellers,
            **self.numbers,
            "candidate": self.candidate,
            "note": self.note,
        }
        self._fields = {name: Field("", field) for name, field in fields.items()}
        self.counting = PlainLabel("", "small", wrap=True)
        self.rows = KeyedColumn[CandidateRow](self._make, spacing=6)
        self.refusal, self.verdict = PlainLabel("", "error", wrap=True), PlainLabel("", "strong", wrap=True)
        self.take, self.again = Button(kind="primary", icon="check"), Button()
        self.lots = tuple(Button() for _ in range(_MOST_LOTS))
        self._lot_of: dict[int, str] = {}
        self._deeds = ButtonRow(self.take, self.again, *self.lots)
        for widget in (
            WrapRow(self._fields["post"], self._fields["seats"], stretch=(5, 1), letters=(20, 8)),
            WrapRow(self._fields["candidate"], self._fields["tellers"], stretch=(3, 3), letters=(20, 20)),
            self.counting,
            self.rows,
            WrapRow(*(self._fields[name] for name in NUMBERS), stretch=(1,) * 4, letters=(10,) * 4),
            self.refusal,
            self.verdict,
            self._deeds,
            self._fields["note"],
        ):
            self.body.addWidget(widget)
        self._bind()

    def _bind(self) -> None:
        self.form.line(self.post, lambda: self.election.post, self._post, needed=True)
        self.form.line(self.note, lambda: self.election.note, lambda value: self._type(note=value))
        self.seats.textEdited.connect(lambda _: self._seats())
        self.seats.moved.connect(lambda by: self.candidate.setFocus() if by > 0 else None)
        self.candidate.chosen.connect(self._add_candidate)
        self.candidate.ended.connect(lambda: self._enter(0))
        self.tellers.chosen.connect(self._add_teller)
        self.tellers.ended.connect(lambda: self._enter(0))
        self.tellers.taken_back.connect(self._remove_teller)
        for place, field in enumerate(self.numbers.values()):
            field.textEdited.connect(lambda _: self._count())
            field.moved.connect(lambda by, place=place: self._enter(len(self.rows.widgets()) + place + by))
        self.take.clicked.connect(self._take)
        self.again.clicked.connect(self._second_round)
        for place, button in enumerate(self.lots):
            button.clicked.connect(lambda _=False, place=place: self._draw(place))
        self.print.clicked.connect(self.output.print)
        self.save.clicked.connect(self.output.save)
        self.remove.clicked.connect(self.removal_wanted)

    @property
    def election(self) -> "Election":
        """Give the election as it stands now."""
        found = self.book.get(self.election_id)
        if found is None:
            raise KeyError(self.election_id)
        return found

    # --------------------------------------------------------------------------------------------------- writing

    def _type(self, **fields: Any) -> None:
        from council_desk.services import editing

        self._refused = self.book.type(self.election_id, lambda one: editing.change_election(one, **fields))

    def _post(self, post: str | None) -> None:
        if post:
            self._type(post=post)

    def _seats(self) -> None:
        if self.seats.value() is not None:
            self._type(seats=self.seats.value(), elected=())

    def _add_candidate(self, person: str) -> None:
        from council_desk.services import editing

        ids = [one.person for one in self.election.candidates]
        self.book.do(self.election_id, lambda one: editing.set_candidates(one, [*ids, person]))
        self.candidate.setFocus()

    def _remove_candidate(self, person: str) -> None:
        from council_desk.services import editing

        ids = [one.person for one in self.election.candidates if one.person != person]
        self.book.do(self.election_id, lambda one: editing.set_candidates(one, ids))
        self.candidate.setFocus()

    def _add_teller(self, person: str) -> None:
        from council_desk.services import editing

        ids = [*self.election.tellers, person]
        self.book.do(self.election_id, lambda one: editing.set_tellers(one, ids))
        self.tellers.setFocus()

    def _remove_teller(self) -> None:
        """Take the last teller off."""
        from council_desk.services import editing

        ids = self.election.tellers[:-1]
        self.book.do(self.election_id, lambda one: editing.set_tellers(one, ids))

    def _count(self) -> None:
        """Take the numbers as they are typed; what cannot be is refused with the numbers named."""
        from council_desk.services import editing

        fields = [*self.numbers.values(), *(row.votes for row in self.rows.widgets())]
        if any(field.is_wrong() for field in fields):
            return
        numbers = {name: field.value() for name, field in self.numbers.items()}
        votes = {one.person: self._row(one.person).votes.value() or 0 for one in self.election.candidates}

        def change(one: "Election") -> "Election":
            cleared = {name: None for name, number in numbers.items() if number is None}
            one = editing.change_election(one, **cleared)
            return editing.count(one, **numbers, votes=votes, final=False)

        self._refused = self.book.type(self.election_id, change)
        self._say()

    def _row(self, person: str) -> CandidateRow:
        row = self.rows.widget(person)
        if row is None:
            raise KeyError(person)
        return row

    def _take(self) -> None:
        """Take those as elected whom the votes elect."""
        from council_desk.services import editing

        self._settle(lambda one: editing.set_elected(one, editing.elected(one).elected))

    def _draw(self, place: int) -> None:
        """Take the one whom the lot gave."""
        from council_desk.services import editing

        person, note = self._lot_of[place], BY_LOT[self.editor.meeting.language]

        def change(one: "Election") -> "Election":
            outcome = editing.elected(one)
            words = one.note if one.note and note in one.note else " · ".join(part for part in (one.note, note) if part)
            return editing.set_elected(one, [*outcome.elected, person], note=words)

        self._settle(change)

    def _second_round(self) -> None:
        from council_desk.services import editing

        if editing.elected(self.election).elected:
            self._settle(lambda one: editing.set_elected(one, editing.elected(one).elected), stay=True)
        self.round_wanted.emit()

    def _settle(self, change: Any, *, stay: bool = False) -> None:
        self._refused = self.book.do(self.election_id, change)
        self._say()
        if not self._refused and not stay:
            self.done.emit()

    # ------------------------------------------------------------------------------------------------------ focus

    def focus_first(self) -> None:
        """Go where one goes on: to the candidates while there are none, then to the count."""
        if not self.election.candidates:
            self.candidate.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter(0)

    def _enter(self, place: int) -> None:
        """Go to a number: the votes of the candidates, then the ballots; behind the last, to what settles it."""
        fields = [*(row.votes for row in self.rows.widgets()), *self.numbers.values()]
        if place < 0:
            self.candidate.setFocus()
        elif place < len(fields):
            fields[place].enter()
        else:
            for button in (self.take, self.again, *self.lots):
                if button.isVisible():
                    button.setFocus(Qt.FocusReason.TabFocusReason)
                    return
            if not self._refused:
                self.done.emit()

    # --------------------------------------------------------------------------------------------------- showing

    def _make(self, person: str) -> CandidateRow:
        row = CandidateRow(lambda: self.session.formats)
        row.votes.textEdited.connect(lambda _: self._voted(person))
        row.votes.moved.connect(lambda by: self._enter(self.rows.widgets().index(row) + by))
        row.removed.connect(lambda: self._remove_candidate(person))
        return row

    def _voted(self, person: str) -> None:
        self._touched.add(person)
        self._count()

    def refresh(self) -> None:
        """Show the election."""
        state = (self.book.get(self.election_id), self.editor.people, self.session.formats)
        if state[0] is None or (
            self._shown is not None and all(a is b for a, b in zip(state, self._shown, strict=True))
        ):
            return
        self._shown = state
        election = self.election
        self.form.refresh()
        if self.seats.value() != election.seats and not self.seats.hasFocus():
            self.seats.set_value(election.seats)
        if not self._refused:
            for name, field in self.numbers.items():
                if field.value() != getattr(election, name):
                    field.set_value(getattr(election, name))
        people = [one.person for one in election.candidates]
        self.rows.show_keys(people)
        self.rows.setVisible(bool(people))
        self.candidate.left_out = frozenset(people)
        self.tellers.left_out = frozenset(election.tellers)
        for one in election.candidates:
            row = self._row(one.person)
            if not self._refused or not row.votes.hasFocus():
                counted = one.person in self._touched or election.valid is not None
                row.show_candidate(self.editor.name(one.person), one.votes, touched=counted)
            row.state.show_state(self.tr("elected") if one.person in election.elected else "", "good")
            row.retranslate()
        self._say()

    def _say(self) -> None:
        from council_desk.services import editing

        election, formats = self.election, self.session.formats
        self.set_title(self.tr("Election: {post}").format(post=isolated(election.post)))
        further = election.round > 1
        text = self.tr("Round {number}").format(number=formats.number(election.round))
        self.round.show_state(text if further else "", "accent")
        tellers = election_words.names_in_a_row(election.tellers, self.editor)
        text = self.tr("Counted by: {names}").format(names=tellers)
        self.counting.setText(text)
        self.counting.setVisible(bool(election.tellers))
        problem = election_words.problem(election, formats)
        outcome = editing.elected(election)
        ready = not self._refused and not problem and bool(outcome.ranking) and outcome.ranking[0][1] > 0
        self.refusal.setText(self._refused)
        self.refusal.setVisible(bool(self._refused))
        verdict = election_words.verdict(election, outcome, self.editor) if ready else ""
        self.verdict.setText(verdict or ("" if self._refused else self._left_over()))
        self.verdict.setVisible(bool(self.verdict.text()))
        self.state.show_state(
            self.tr("elected") if election.elected else self.tr("being counted"), "good" if election.elected else "due"
        )
        settled = bool(election.elected)
        self.take.setVisible(ready and not settled and not outcome.tied and bool(outcome.elected))
        tied = outcome.tied if ready and not settled else ()
        self.again.setVisible(bool(tied))
        self._lot_of = dict(enumerate(tied[:_MOST_LOTS]))
        for place, button in enumerate(self.lots):
            person = self._lot_of.get(place)
            button.setVisible(person is not None)
            if person is not None:
                button.setText(self.tr("The lot: {name}").format(name=isolated(self.editor.name(person))))
        self._deeds.setVisible(self.take.isVisibleTo(self._deeds) or bool(tied))
        self._fields["note"].setVisible(bool(election.note))

    def _left_over(self) -> str:
        """Say how many valid ballots are not given to a candidate yet."""
        from council_desk.services import editing

        left = editing.uncounted(self.election) or 0
        if left <= 0 or not self.election.candidates:
            return ""
        text = self.tr("%n valid ballots are not given to a candidate yet.", "", left)
        return counted_words(text, left, self.session.formats)

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        labels = {
            "post": self.tr("Post"),
            "seats": self.tr("Seats"),
            "tellers": self.tr("Tellers"),
            "eligible": self.tr("May vote"),
            "issued": self.tr("Ballots issued"),
            "valid": self.tr("Valid"),
            "invalid": self.tr("Invalid"),
            "candidate": self.tr("Candidates"),
            "note": self.tr("Note"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.candidate.setPlaceholderText(self.tr("Name, then Enter"))
        self.tellers.setPlaceholderText(self.tr("Name, then Enter"))
        self.take.setText(self.tr("Elected"))
        self.again.setText(self.tr("Second round"))
        self.ballots.set_name(self.tr("Ballot papers"))
        self.output.retranslate()
        self.print.set_name(self.tr("Print the tally"))
        self.save.set_name(self.tr("Save the tally as PDF"))
        self.remove.set_name(self.tr("Remove the election"))
        for field in (*self.numbers.values(), self.seats):
            field.retranslate()
        self.refresh()
