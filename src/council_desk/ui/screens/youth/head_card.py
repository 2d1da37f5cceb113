"""The head of a term: who, as what, until when, with whom beside them; how far it has come; and what it asks for."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from council_desk.domain.calendars import JALALI_BEGINS
from council_desk.domain.growth import hours_by_kind, mean_score
from council_desk.domain.names import initials
from council_desk.domain.service_terms import Asked, Consent, consent_state, done_of
from council_desk.domain.terms import ActionState, Calendar
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.details_form import DetailsForm
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.hours_field import hours_text
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel, avatar_letters, scaled_font

if TYPE_CHECKING:
    from council_desk.record.models import Person

_AVATAR = 44


class Avatar(QWidget):
    """The letters of a name in a circle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letters = ""
        self.setFixedSize(QSize(_AVATAR, _AVATAR))

    def show_letters(self, letters: str) -> None:
        """Show other letters."""
        self.letters = letters
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().tint))
        painter.drawEllipse(QRect(0, 0, _AVATAR, _AVATAR))
        painter.setPen(QColor(colours().accent_text))
        painter.setFont(scaled_font(1.1, bold=True))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter.value), self.letters)


class HeadCard(TermCard):
    """The head. `settle_wanted` tells what is to be settled, `own_wanted` that the youth mayor's own page is wanted."""

    settle_wanted = Signal(object)
    own_wanted = Signal()
    removal_wanted = Signal()
    election_wanted = Signal(str)

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(editor, book, parent)
        self.words = words
        self.avatar, self.name_label, self.post = Avatar(), ElidedLabel("", "title"), PlainLabel("", "muted", wrap=True)
        self.consent, self.facts = Pill(), PlainLabel("", wrap=True)
        self.progress, self.figures = QProgressBar(), PlainLabel("", "small", wrap=True)
        self.progress.setTextVisible(False)
        self.own, self.edit = Button(icon="user"), Button(kind="quiet", icon="edit")
        self.election = Button(kind="quiet", icon="vote")
        self.requests = KeyedColumn[FactLine](self._make_request, spacing=2)
        self.divider = Divider()
        self.details = DetailsForm(editor, book)
        self.details.hide()
        self.name_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name_label)
        names.addWidget(self.post)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        self.body.addLayout(top)
        self.deeds = ButtonRow(self.own, self.election, self.edit)
        for widget in (
            self.consent,
            self.facts,
            self.progress,
            self.figures,
            self.divider,
            self.requests,
            self.deeds,
            self.details,
        ):
            self.body.addWidget(widget)
        self.own.clicked.connect(self.own_wanted)
        self.edit.clicked.connect(lambda: self.show_details(self.details.isHidden()))
        self.election.clicked.connect(lambda: self.election_wanted.emit(self.editor.value.election or ""))
        self.details.remove.clicked.connect(self.removal_wanted)

    def show_details(self, shown: bool) -> None:
        """Show the form of the term, or put it away."""
        self.details.setVisible(shown)
        if shown:
            self.details.refresh()
            self.details.post.setFocus()
        self._say_edit()

    def start(self) -> None:
        """Another term is shown from now on."""
        self.details.forget()
        self.details.hide()
        self._say_edit()

    def refresh(self) -> None:
        """Show the term as it stands now."""
        editor, value, formats = self.editor, self.editor.value, self.session.formats
        person = editor.person
        self.avatar.show_letters(avatar_letters(initials(person, formats.language)) if person else "")
        self.name_label.setText(person.name if person else self.tr("Particulars are not on this desk"))
        self.post.setText(self.words.post(value.post, value.label, value.domain))
        self.consent.show_state(*self._consent(person))
        self.facts.setText(self.words.joined(*self._facts(person)))
        done, count = self._work()
        self.progress.setVisible(bool(count))
        self.progress.setRange(0, max(count, 1))
        self.progress.setValue(done)
        self.figures.setText(self.words.joined(*self._figures(done, count)))
        self.figures.setVisible(bool(self.figures.text()))
        self.progress.setAccessibleName(self.figures.text())
        requests = editor.requests()
        self.requests.show_keys([one.asked.value for one in requests])
        for one in requests:
            line = self.requests.widget(one.asked.value)
            if line is not None:
                pill, tone = self.words.pill(one)
                line.show_facts(Facts(self.words.request(one), self.words.deed(one.asked), pill, tone))
        self.requests.setVisible(bool(requests))
        self.divider.setVisible(bool(requests))
        self.election.setVisible(value.election is not None)
        self.own.setVisible(person is not None)
        if not self.details.isHidden():
            self.details.refresh()

    def _consent(self, person: "Person | None") -> tuple[str, Any]:
        if person is None:
            return "", "neutral"
        state = consent_state(person, today())
        return {
            Consent.NOT_NEEDED: ("", "neutral"),
            Consent.GIVEN: (self.tr("Consent on record"), "good"),
            Consent.GUARDIAN_MISSING: (self.tr("Guardian’s consent missing"), "late"),
            Consent.OWN_MISSING: (self.tr("Own consent missing"), "late"),
        }[state]

    def _facts(self, person: "Person | None") -> list[str]:
        value, formats = self.editor.value, self.session.formats
        facts = [self._age(person), self.words.term(value.start_date, value.end_date)]
        if value.mentor:
            facts.append(self.tr("mentor: {name}").format(name=self.name(value.mentor)))
        election = self.editor.file.election
        mine = next((one for one in election.candidates if one.person == value.person), None) if election else None
        if election is not None and mine is not None and election.valid:
            facts.append(
                self.tr("elected with {votes} of {valid} votes").format(
                    votes=formats.number(mine.votes), valid=formats.number(election.valid)
                )
            )
        if value.end_reason:
            facts.append(self.tr("ended early: {reason}").format(reason=value.end_reason))
        return facts

    def _age(self, person: "Person | None") -> str:
        if person is None:
            return ""
        on = today()
        if person.birth_date is not None:
            born = person.birth_date
            years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
            return self.words.counted(self.tr("%n years old", "", years), years)
        if person.birth_year is None:
            return ""
        jalali = self.session.formats.calendar is Calendar.JALALI
        year = person.birth_year - (JALALI_BEGINS if jalali else 0)
        return self.tr("born in {year}").format(year=self.session.formats.digits(str(year)))

    def _work(self) -> tuple[int, int]:
        """Give how many of the objectives and actions are done, and of how many."""
        done, count = done_of(self.editor.value.objectives)
        actions = [row for row in self.editor.file.actions if row.state is not ActionState.CANCELLED]
        return done + sum(row.state is ActionState.DONE for row in actions), count + len(actions)

    def _figures(self, done: int, count: int) -> list[str]:
        formats, value = self.session.formats, self.editor.value
        figures = []
        if count:
            text = self.tr("{done} of {count} objectives and actions done")
            figures.append(text.format(done=formats.number(done), count=formats.number(count)))
        projects = len(self.editor.file.projects)
        if projects:
            figures.append(self.words.counted(self.tr("%n projects", "", projects), projects))
        hours = sum(hours_by_kind(value.growth).values())
        if hours:
            figures.append(self.tr("{hours} h").format(hours=hours_text(hours, formats)))
        mean = mean_score(value.growth)
        if mean is not None:
            figures.append(
                self.tr("evaluated {score} of 5")
                .format(score=hours_text(mean, formats))
                .replace("5", formats.digits("5"))
            )
        return figures

    def _make_request(self, key: str) -> FactLine:
        line = FactLine(mark="chevron-right")
        line.clicked.connect(lambda: self.settle_wanted.emit(Asked(key)))
        return line

    def _say_edit(self) -> None:
        shown = not self.details.isHidden()
        self.edit.setText(self.tr("Close the details") if shown else self.tr("Term and mentor"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.own.setText(self.tr("My work"))
        self.own.setToolTip(self.tr("Show the page that belongs to this youth mayor: only what is theirs"))
        self.election.setText(self.tr("Election"))
        self._say_edit()
        self.details.retranslate()
