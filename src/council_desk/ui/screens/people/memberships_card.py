"""Memberships over time: role, vote, voice, from when to when."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.membership import default_voting_right, in_force
from council_desk.domain.terms import Role, Voice
from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card, Divider
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from council_desk.record.models import Membership
    from council_desk.services.bodies import BodyRow


class MembershipRow(QWidget):
    """One membership."""

    removal_wanted = Signal(str)

    def __init__(self, editor: PersonEditor, membership_id: str) -> None:
        super().__init__()
        self.editor, self.membership_id = editor, membership_id
        self.body, self.state = PlainLabel("", "strong"), Pill()
        self.organization = Choice()
        self.role, self.voice = Choice(), Choice()
        self.label, self.domain = LineField(), LineField()
        self.votes = Check()
        self.since, self.until = DateField(editor.session, optional=False), DateField(editor.session)
        self.end, self.remove = Button(kind="quiet"), ToolIcon("trash")
        names = ("organization", "role", "label", "voice", "domain", "since", "until")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        field = self.fields
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget, stretch in ((self.body, 0), (self.state, 0), (QWidget(), 1), (self.end, 0), (self.remove, 0)):
            head.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(field["organization"])
        column.addWidget(WrapRow(field["role"], field["label"], stretch=(2, 3)))
        column.addWidget(WrapRow(field["since"], field["until"]))
        column.addWidget(WrapRow(field["voice"], field["domain"]))
        column.addWidget(self.votes)
        column.addWidget(Divider())
        self._form = form = Form()
        form.choice(
            self.organization, lambda: self.membership.organization, lambda value: self._set(organization=value)
        )
        form.choice(self.role, lambda: self.membership.role, self._set_role)
        form.choice(self.voice, lambda: self.membership.on_behalf_of, lambda value: self._set(on_behalf_of=value))
        form.line(self.label, lambda: self.membership.label, lambda value: self._type(label=value))
        form.line(self.domain, lambda: self.membership.domain, lambda value: self._type(domain=value))
        form.check(self.votes, lambda: self.membership.voting_right, lambda value: self._set(voting_right=value))
        form.day(self.since, lambda: self.membership.start_date, self._set_since)
        form.day(self.until, lambda: self.membership.end_date, self._set_until)
        self.end.clicked.connect(lambda: self._set_until(today()))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(membership_id))

    @property
    def membership(self) -> "Membership":
        """Give the membership as it stands now."""
        return next(each for each in self.editor.memberships if each.id == self.membership_id)

    def _set(self, **values: Any) -> None:
        self.editor.change_membership(self.membership_id, **values)

    def _type(self, **values: Any) -> None:
        self.editor.change_membership(self.membership_id, undoable=False, **values)

    def _set_role(self, role: Role) -> None:
        """Take a role with the vote that goes with it; the vote can still be set."""
        self._set(role=role, voting_right=default_voting_right(role, minor=self.editor.is_minor()))

    def _set_since(self, day: Any) -> None:
        if day is not None and self._fits(day, self.membership.end_date):
            self._set(start_date=day)

    def _set_until(self, day: Any) -> None:
        if self._fits(self.membership.start_date, day):
            self._set(end_date=day)

    def _fits(self, since: Any, until: Any) -> bool:
        fits = until is None or since <= until
        self.fields["until"].set_error(
            "" if fits else self.tr("It ends before it begins. Correct one of the two days.")
        )
        return fits

    def refresh(self, bodies: "Mapping[str, BodyRow]", names: "Mapping[str, str]") -> None:
        """Show the membership; `bodies` are those of this neighbourhood, `names` those of all councils."""
        membership = self.membership
        held = in_force(membership, today())
        here = membership.organization in bodies
        options = [
            (key, row.name) for key, row in bodies.items() if not row.dissolved or key == membership.organization
        ]
        self.organization.set_options(options)
        self.fields["organization"].setVisible(here and len(options) > 1)
        self.body.setText(names.get(membership.organization, ""))
        self.body.setVisible(not here and bool(self.body.text()))
        if here:
            self.organization.set_value(membership.organization)
        self.state.show_state(self.tr("in office") if held else self.tr("former"), "good" if held else "neutral")
        if membership.start_date > today():
            self.state.show_state(self.tr("to come"), "waiting")
        self.end.setVisible(held and membership.end_date is None)
        self._form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "organization": self.tr("In"),
            "role": self.tr("Role"),
            "label": self.tr("Title in documents"),
            "voice": self.tr("Speaks for"),
            "domain": self.tr("Field of work"),
            "since": self.tr("From"),
            "until": self.tr("To"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.votes.setText(self.tr("Has a vote"))
        self.end.setText(self.tr("End today"))
        self.remove.set_name(self.tr("Remove this membership"))
        self.role.set_options(words(Role))
        self.voice.set_options([(None, ""), *words(Voice)])


class MembershipsCard(Card):
    """All memberships, the latest first."""

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.rows: dict[str, MembershipRow] = {}
        self._bodies: Mapping[str, BodyRow] = {}
        self._of = ""
        self.none = PlainLabel("", "muted", wrap=True)
        self.add = Button(kind="quiet", icon="plus")
        self.add_to_header(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addWidget(self.none)
        self.body.addLayout(self._column)
        self.add.clicked.connect(self.add_membership)
        self.session.changed.connect(self._changed)
        self.session.closed.connect(self._forget)

    def _changed(self, changes: Any) -> None:
        """Read the bodies of the neighbourhood again when one of them changed."""
        if self.session.touched(changes, "organization"):
            self._of = ""
            if self.isVisible():
                self._read_bodies()

    def _forget(self) -> None:
        self._of, self._bodies = "", {}

    def _read_bodies(self) -> None:
        council = self.session.council_id

        def take(rows: "tuple[BodyRow, ...]") -> None:
            if council == self.session.council_id:
                self._bodies = {row.id: row for row in rows}
                if self.editor.is_open:
                    self.refresh()

        if council is not None and council != self._of:
            self._of = council
            self.session.read(lambda desk: desk.bodies.of(council), take)

    def add_membership(self) -> None:
        """Add a membership of this council from today on."""
        from council_desk.services.people import new_membership

        council = self.session.council_id
        if council is None or not self.editor.is_open:
            return
        role = Role.TRUSTEE if not self.editor.is_minor() else Role.YOUTH_MANAGER
        made = new_membership(self.editor.person, council, role, start_date=today())
        self.editor.add_membership(made)
        if made.id in self.rows:
            self.rows[made.id].role.setFocus()

    def remove(self, membership_id: str) -> None:
        """Take a membership out; a toast offers the way back."""
        undo = self.editor.remove_membership(membership_id)
        self.add.setFocus()
        self.session.notify(self.tr("The membership was removed."), undo)

    def refresh(self) -> None:
        """Show the memberships."""
        self._read_bodies()
        held = sorted(self.editor.memberships, key=lambda each: each.start_date, reverse=True)
        keys = [each.id for each in held]
        if list(self.rows) != keys:
            for key in [key for key in self.rows if key not in keys]:
                row = self.rows.pop(key)
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            rows = {key: self.rows.get(key) or self._make(key) for key in keys}
            for place, row in enumerate(rows.values()):
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            self.rows = rows
        names = {council.id: council.name for council in self.session.councils}
        for row in self.rows.values():
            row.refresh(self._bodies, names)
        self.none.setVisible(not keys)

    def _make(self, key: str) -> MembershipRow:
        row = MembershipRow(self.editor, key)
        row.removal_wanted.connect(self.remove)
        row.retranslate()
        return row

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Memberships"))
        self.add.setText(self.tr("Membership"))
        self.add.setToolTip(self.tr("Add a membership of this council"))
        self.none.setText(self.tr("No membership: a guest or somebody who helps."))
        for row in self.rows.values():
            row.retranslate()
