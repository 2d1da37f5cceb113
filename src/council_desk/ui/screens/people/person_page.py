"""Everything about one person as one page of cards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.screens.people.consent_card import ConsentCard, OwnConsentCard
from council_desk.ui.screens.people.contacts_card import ContactsCard
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.screens.people.erase_card import EraseCard
from council_desk.ui.screens.people.memberships_card import MembershipsCard
from council_desk.ui.screens.people.name_card import NameCard
from council_desk.ui.screens.people.papers import ServiceCard
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word


class NoteCard(Card):
    """A note, how often the person came, and the way to remove them."""

    removal_wanted = Signal()

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.attendance = PlainLabel("", wrap=True)
        self.note = TextField(least_rows=2)
        self._note = Field("", self.note)
        self.remove = Button(kind="danger", icon="trash")
        self.body.addWidget(self.attendance)
        self.body.addWidget(self._note)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        self.body.addLayout(foot)
        self.form = Form()
        self.form.text(
            self.note, lambda: editor.person.note, lambda value: editor.change_person(undoable=False, note=value)
        )
        self.remove.clicked.connect(self.removal_wanted)

    def refresh(self) -> None:
        """Show note and attendance."""
        self.form.refresh()
        self.attendance.setText("\n".join(self._attendance()))

    def _attendance(self) -> list[str]:
        file, formats = self.editor.file, self.session.formats
        lines = []
        for kind, rate in (file.rates if file else {}).items():
            if rate.meetings:
                lines.append(
                    self.tr(
                        "{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}"
                    ).format(
                        kind=word(kind),
                        present=formats.number(rate.present),
                        meetings=formats.number(rate.meetings),
                        percent=formats.number(rate.percent or 0),
                        excused=formats.number(rate.excused),
                        absent=formats.number(rate.absent),
                    )
                )
        return lines or [self.tr("No meeting during their membership yet.")]

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Attendance and notes"))
        self._note.set_label(self.tr("Note"))
        self.remove.setText(self.tr("Remove this person"))


class PersonPage(QWidget):
    """The page. A new person has only the name until its first letter is typed."""

    duplicate_wanted = Signal(str)
    removal_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.name = NameCard(editor)
        self.memberships, self.contacts = MembershipsCard(editor), ContactsCard(editor)
        self.consent, self.note = ConsentCard(editor), NoteCard(editor)
        self.own_consent = OwnConsentCard(editor)
        self.service, self.erase = ServiceCard(editor), EraseCard(editor)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.area = Scroll(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        for card in self.cards():
            column.addWidget(card)
        column.addStretch(1)
        self.name.duplicate_wanted.connect(self.duplicate_wanted)
        self.note.removal_wanted.connect(self.removal_wanted)
        self.erase.wanted.connect(self.erasure_wanted)
        self.retranslate()

    def cards(
        self,
    ) -> "tuple[NameCard | ConsentCard | MembershipsCard | ServiceCard | ContactsCard | NoteCard | EraseCard, ...]":
        """Give the cards in reading order."""
        own, papers = self.own_consent, self.service
        return self.name, self.consent, own, self.memberships, papers, self.contacts, self.note, self.erase

    def start(self) -> None:
        """Show another person from the top."""
        self.area.verticalScrollBar().setValue(0)
        for form in (self.name.form, self.consent.form, self.own_consent.form, self.note.form):
            form.forget()
        self.contacts.forget()
        self.erase.begin()
        self.refresh()
        self.name.start()

    def refresh(self) -> None:
        """Show the person as they stand now."""
        self.name.refresh()
        for card in self.cards()[1:]:
            card.setVisible(self.editor.is_open)
            if self.editor.is_open:
                card.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards():
            card.retranslate()
