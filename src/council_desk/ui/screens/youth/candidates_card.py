"""The election itself and its candidates: who stands, by whose proposal, with which words, and who withdrew."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.paper_output import PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.election_editor import ElectionEditor
from council_desk.ui.screens.youth.person_pick import PersonPick
from council_desk.ui.screens.youth.rows import FoldForm, FoldRow
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.sitting.item.election_rows import TallyField
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Candidate, Election

_MOST_SEATS = 99


class ElectionCard(Card):
    """A card of the page of an election."""

    def __init__(self, editor: ElectionEditor, book: PeopleBook, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.book, self.words = editor, editor.session, book, words

    def start(self) -> None:
        """Another election is shown from now on."""

    def refresh(self) -> None:
        """Show the election as it stands now."""

    def retranslate(self) -> None:
        """Say every text again."""


class ElectionHeadCard(ElectionCard):
    """What is elected, when and for how many seats; where it was held; its papers."""

    removal_wanted = Signal()

    def __init__(self, editor: ElectionEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book, words)
        self.round, self.state = Pill(tone="accent"), Pill()
        self.papers = PaperOutput(self, editor.session)
        self.ballots, self.tally, self.remove = ToolIcon("vote"), ToolIcon("print"), ToolIcon("trash")
        self.menus = {
            kind: PaperMenu(self.papers, lambda kind=kind: self._order(kind), self._name, self)  # type: ignore[misc]
            for kind in ("ballots", "tally")
        }
        for button, kind in ((self.ballots, "ballots"), (self.tally, "tally")):
            button.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
            button.setMenu(self.menus[kind])
        for shown in (self.round, self.state, self.ballots, self.tally, self.remove):
            self.add_to_header(shown)
        self.sealed = PlainLabel("", "muted", wrap=True)
        self.meeting = Button(kind="quiet", icon="meetings")
        self.post, self.note = LineField(), LineField()
        self.day = DateField(self.session, optional=False)
        self.seats = TallyField(lambda: self.session.formats, 1, _MOST_SEATS)
        self.fields = {name: Field("", getattr(self, name)) for name in ("post", "day", "seats", "note")}
        field = self.fields
        meeting = QHBoxLayout()
        meeting.addWidget(self.meeting)
        meeting.addStretch(1)
        self.body.addWidget(self.sealed)
        self.body.addLayout(meeting)
        self.body.addWidget(
            WrapRow(field["post"], field["day"], field["seats"], stretch=(4, 4, 2), letters=(16, 20, 8))
        )
        self.body.addWidget(field["note"])
        self.form = form = Form()
        form.line(self.post, lambda: editor.value.post, lambda value: self._type(post=value), needed=True)
        form.line(self.note, lambda: editor.value.note, lambda value: self._type(note=value))
        form.day(self.day, lambda: editor.value.date, self._set_day)
        form.number(self.seats, lambda: editor.value.seats, self._set_seats)
        self.meeting.clicked.connect(self._go)
        self.remove.clicked.connect(self.removal_wanted)

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        self.editor.take(lambda one: editing.change_election(one, **values))

    def _set_day(self, day: dt.date | None) -> None:
        from council_desk.services import editing

        if day is not None:
            self.editor.do(lambda one: editing.change_election(one, date=day))

    def _set_seats(self, seats: int | None) -> None:
        if seats is not None:
            self._type(seats=seats, elected=())

    def _go(self) -> None:
        if self.editor.file.meeting_id:
            self.session.place_wanted.emit("meeting", self.editor.file.meeting_id)

    def _order(self, kind: str) -> Any:
        from council_desk.domain.paperwork import DocumentKind, Order

        self.editor.saving.flush()
        return Order(kind=DocumentKind(kind), subject=self.editor.value.id)

    def _name(self, record: Any) -> str:
        election = next(one for one in record.elections if one.id == self.editor.value.id)
        return safe_file_name(election.post, "", election.date.isoformat())

    def start(self) -> None:
        """Another election is shown from now on."""
        self.form.forget()

    def refresh(self) -> None:
        """Show the election."""
        value, file, formats = self.editor.value, self.editor.file, self.session.formats
        self.set_title(self.tr("Election: {post}").format(post=value.post))
        text = self.tr("Round {number}").format(number=formats.number(value.round))
        self.round.show_state(text if value.round > 1 else "", "accent")
        elected = bool(value.elected)
        self.state.show_state(self.tr("elected") if elected else "", "good")
        self.meeting.setVisible(file.meeting_id is not None)
        if file.meeting_number is not None:
            number = formats.number(file.meeting_number)
            self.meeting.setText(self.tr("Held in meeting {number}").format(number=number))
        self.sealed.setVisible(file.sealed)
        self.remove.setVisible(file.meeting_id is None)
        for field in self.fields.values():
            field.setEnabled(self.editor.may_write)
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "post": self.tr("What for"),
            "day": self.tr("Day of the election"),
            "seats": self.tr("Seats"),
            "note": self.tr("Note"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.sealed.setText(self.tr("This election belongs to sealed minutes and does not change any more."))
        self.ballots.set_name(self.tr("Ballot papers"))
        self.tally.set_name(self.tr("Tally"))
        self.remove.set_name(self.tr("Remove the election"))
        self.menus["ballots"].say(self.tr("Ballot papers"))
        self.menus["tally"].say(self.tr("Tally"))
        self.seats.retranslate()


class CandidateForm(FoldForm):
    """What is known of one candidate."""

    def __init__(self, card: "CandidatesCard", person: str) -> None:
        super().__init__()
        self.card, self.editor, self.person = card, card.editor, person
        session = card.session
        self.statement = TextField(least_rows=3)
        self.nominated, self.registered, self.withdrawn = (
            PersonPick(card.book),
            DateField(session),
            DateField(session),
        )
        names = ("statement", "nominated", "registered", "withdrawn")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        self.remove = Button(kind="quiet", icon="trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(self.fields["statement"])
        column.addWidget(self.fields["nominated"])
        column.addWidget(WrapRow(self.fields["registered"], self.fields["withdrawn"]))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        self.form = form = Form()
        form.text(self.statement, lambda: self._get("statement"), lambda value: self._type(statement=value))
        form.day(self.registered, lambda: self._get("registered_on"), lambda day: self._set(registered_on=day))
        form.day(self.withdrawn, lambda: self._get("withdrawn_on"), lambda day: self._set(withdrawn_on=day))
        by = form.add(
            lambda: self._get("nominated_by"),
            lambda value: self._set(nominated_by=value),
            lambda value: self.nominated.set_value(value, self.editor.name(value)),
        )
        self.nominated.value_changed.connect(by.typed)
        self.remove.clicked.connect(lambda: card.remove_candidate(person))

    def _candidate(self) -> "Candidate | None":
        if not self.editor.is_open:
            return None
        return next((one for one in self.editor.value.candidates if one.person == self.person), None)

    def _get(self, name: str) -> Any:
        held = self._candidate()
        return getattr(held, name) if held else None

    def _type(self, **values: Any) -> None:
        from council_desk.services.editing import terms

        self.editor.take(lambda one: terms.change_candidate(one, self.person, **values))

    def _set(self, **values: Any) -> None:
        from council_desk.services.editing import terms

        self.editor.do(lambda one: terms.change_candidate(one, self.person, **values))

    def refresh(self) -> None:
        """Show the candidate."""
        if self._candidate() is None:
            return
        self.form.refresh()
        self.setEnabled(self.editor.may_write)
        self.remove.setVisible(self.editor.file.meeting_id is None)

    def forget(self) -> None:
        """Another candidate is shown from now on."""
        self.form.forget()

    def start(self) -> None:
        """Go to the statement."""
        self.statement.setFocus()

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["statement"].set_label(self.tr("What they want to do"))
        self.fields["nominated"].set_label(self.tr("Proposed by"))
        self.fields["registered"].set_label(self.tr("Registered on"))
        self.fields["withdrawn"].set_label(self.tr("Withdrew on"))
        self.nominated.retranslate()
        self.remove.setText(self.tr("Take off the list"))


class CandidatesCard(ElectionCard):
    """The candidates, in the order of their registration."""

    def __init__(self, editor: ElectionEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book, words)
        self.count, self.none = PlainLabel("", "muted"), PlainLabel("", "muted", wrap=True)
        self.add_to_header(self.count)
        self.rows = KeyedColumn[FoldRow](self._make, spacing=2)
        self.new = PersonPick(book, keeps=False)
        self._new = Field("", self.new)
        for widget in (self.none, self.rows, self._new):
            self.body.addWidget(widget)
        self.new.value_changed.connect(self.register_candidate)

    def register_candidate(self, person: str | None) -> None:
        """Put somebody on the list, registered today."""
        from council_desk.services.editing import terms

        if person is not None and self.editor.is_open:
            self.editor.do(lambda one: terms.register(one, person, today()))
            self.new.setFocus()

    def remove_candidate(self, person: str) -> None:
        """Take somebody off the list; a toast offers the way back."""
        from council_desk.services import editing

        name = self.editor.name(person)
        rest = [one.person for one in self.editor.value.candidates if one.person != person]
        undo = self.editor.step(lambda one: editing.set_candidates(one, rest))
        self.new.setFocus()
        self.session.notify(self.tr("{name} was taken off the list.").format(name=name), undo)

    def _facts(self, one: "Candidate", value: "Election") -> Facts:
        formats = self.session.formats
        gone = one.withdrawn_on is not None
        beneath = []
        if gone and one.withdrawn_on is not None:
            beneath.append(self.tr("withdrew on {day}").format(day=formats.day_and_month(one.withdrawn_on)))
        elif one.registered_on is not None:
            beneath.append(self.tr("registered on {day}").format(day=formats.day_and_month(one.registered_on)))
        if one.nominated_by:
            beneath.append(self.tr("proposed by {name}").format(name=self.editor.name(one.nominated_by)))
        beneath.append(one.statement or "")
        known = self.editor.stander(one.person)
        votes = formats.number(one.votes) if one.votes or value.valid is not None else ""
        pill, tone = "", "neutral"
        if one.person in value.elected:
            pill, tone = self.tr("elected"), "good"
        elif gone:
            pill = self.tr("withdrawn")
        elif known is not None and not known.consent:
            pill, tone = self.tr("consent missing"), "late"
        elif self.book.is_minor(one.person) or (known is not None and known.minor):
            pill, tone = self.tr("under 18"), "waiting"
        name = self.editor.name(one.person)
        return Facts(name, self.words.joined(*beneath), pill, tone, votes)  # type: ignore[arg-type]

    def _make(self, key: str) -> FoldRow:
        row = FoldRow(lambda: CandidateForm(self, key))
        row.opened.connect(lambda opened: self._close_others(key) if opened else None)
        return row

    def _close_others(self, key: str) -> None:
        for row in self.rows.widgets():
            if row is not self.rows.widget(key):
                row.set_open(False)

    def start(self) -> None:
        """Another election is shown from now on."""
        for row in self.rows.widgets():
            row.forget()

    def refresh(self) -> None:
        """Show the candidates."""
        value = self.editor.value
        people = [one.person for one in value.candidates]
        self.rows.show_keys(people)
        for one in value.candidates:
            row = self.rows.widget(one.person)
            if row is not None:
                row.show_facts(self._facts(one, value))
        self.rows.setVisible(bool(people))
        self.none.setVisible(not people)
        standing = len(self.editor.standing)
        text = self.tr("%n stand for election", "", standing)
        self.count.setText(self.words.counted(text, standing) if people else "")
        self.new.set_left_out(frozenset(people))
        self._new.setVisible(self.editor.may_write)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Candidates"))
        self._new.set_label(self.tr("New candidate"))
        self.new.retranslate()
        self.none.setText(self.tr("Nobody stands yet. Register everyone who wants to, with what they want to do."))
        for row in self.rows.widgets():
            row.retranslate()
