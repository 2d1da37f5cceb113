"""Ways to reach a person. Of minors no address is kept."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import ContactType
from council_desk.ui.binding import Form
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Contact


class ContactRow(QWidget):
    """One way; an empty one is not kept yet."""

    removal_wanted = Signal(int)

    def __init__(self, card: "ContactsCard", at: int) -> None:
        super().__init__()
        self.card, self.at = card, at
        self.kind, self.value, self.note = Choice(), LineField(), LineField()
        self.remove = ToolIcon("trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(WrapRow(self.kind, self.value, self.note, stretch=(3, 5, 3), spacing=8), 1)
        row.addWidget(self.remove)
        self.form = form = Form()
        form.choice(self.kind, lambda: self.contact.type, lambda value: card.change(at, undoable=True, type=value))
        form.line(self.value, lambda: self.contact.value, lambda value: card.change(at, value=value), needed=True)
        form.line(self.note, lambda: self.contact.note, lambda value: card.change(at, note=value))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(at))

    @property
    def contact(self) -> "Contact":
        """Give the contact as it stands now."""
        return self.card.editor.person.contact_details[self.at]

    def refresh(self) -> None:
        """Show the contact."""
        kinds = [kind for kind in ContactType if kind is not ContactType.ADDRESS or not self.card.editor.is_minor()]
        if self.contact.type not in kinds:
            kinds.append(self.contact.type)
        if self.kind.count() != len(kinds):
            self.kind.set_options([(kind, word(kind)) for kind in kinds])
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.kind.setAccessibleName(self.tr("Kind of contact"))
        self.value.setAccessibleName(self.tr("Number, address or name"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.remove.set_name(self.tr("Remove this contact"))
        self.kind.clear()


class ContactsCard(Card):
    """All ways to reach a person."""

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.rows: list[ContactRow] = []
        self.new_kind, self.new_value = Choice(), LineField()
        self.add = Button(kind="quiet", icon="plus")
        self.minor_note = PlainLabel("", "small", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(WrapRow(self.new_kind, self.new_value, stretch=(3, 8), spacing=8), 1)
        last.addWidget(self.add)
        self.body.addLayout(self._column)
        self.body.addLayout(last)
        self.body.addWidget(self.minor_note)
        self.new_value.returnPressed.connect(self.add_contact)
        self.add.clicked.connect(self.add_contact)

    def change(self, at: int, *, undoable: bool = False, **values: Any) -> None:
        """Take other values of one contact."""
        from council_desk.services import editing

        rows = self.editor.person.contact_details
        changed = (*rows[:at], editing.changed(rows[at], **values), *rows[at + 1 :])
        self.editor.change_person(undoable=undoable, contact_details=changed)

    def add_contact(self) -> None:
        """Add what stands in the last line."""
        from council_desk.record.models import Contact
        from council_desk.services import editing

        value = " ".join(self.new_value.text().split())
        if not value or not self.editor.is_open:
            self.new_value.setFocus()
            return
        made = editing.make(Contact, type=self.new_kind.value() or ContactType.PHONE, value=value)
        self.new_value.clear()
        self.editor.change_person(contact_details=(*self.editor.person.contact_details, made))
        self.new_value.setFocus()

    def remove(self, at: int) -> None:
        """Take a contact out; a toast offers the way back."""
        rows = self.editor.person.contact_details
        undo = self.editor.change_person(contact_details=rows[:at] + rows[at + 1 :])
        self.session.notify(self.tr("The contact was removed."), undo)

    def forget(self) -> None:
        """Another person is shown from now on."""
        self.new_value.clear()
        for row in self.rows:
            row.form.forget()

    def refresh(self) -> None:
        """Show the contacts."""
        contacts = self.editor.person.contact_details
        while len(self.rows) > len(contacts):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(contacts):
            row = ContactRow(self, len(self.rows))
            row.removal_wanted.connect(self.remove)
            row.retranslate()
            self.rows.append(row)
            self._column.addWidget(row)
        for row in self.rows:
            row.refresh()
        minor = self.editor.is_minor()
        self.minor_note.setVisible(minor)
        kinds = [kind for kind in ContactType if kind is not ContactType.ADDRESS or not minor]
        if self.new_kind.count() != len(kinds):
            self.new_kind.set_options([(kind, word(kind)) for kind in kinds])

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Contacts"))
        self.new_kind.setAccessibleName(self.tr("Kind of the new contact"))
        self.new_value.setAccessibleName(self.tr("New contact"))
        self.new_value.setPlaceholderText(self.tr("New contact, then Enter"))
        self.add.setText(self.tr("Add"))
        self.minor_note.setText(self.tr("Of minors no address is kept."))
        self.new_kind.clear()
        for row in self.rows:
            row.retranslate()
