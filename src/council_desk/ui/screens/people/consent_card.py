"""Consent: of a minor's guardian, and of somebody's own who has come of age since; when, and where the paper is."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from council_desk.domain.paperwork import ConsentPurpose
from council_desk.domain.service_terms import Consent as State
from council_desk.domain.service_terms import consent_state, consents_themselves
from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.paper_rows import column
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.screens.people.papers import PersonPapers
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.wrap_check import WrapCheck
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Consent


class ConsentCard(Card):
    """The guardian's consent; shown for minors, and where one was given."""

    field = "guardian_consent"

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.state = Pill()
        self.add_to_header(self.state)
        self.missing = PlainLabel("", wrap=True)
        self.giver, self.relation, self.reference = LineField(), LineField(), LineField()
        self.day = DateField(self.session, optional=False)
        self.publication = WrapCheck()
        self.withdraw = Button(kind="quiet", icon="trash")
        names = ("giver", "relation", "day", "reference")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        self.body.addWidget(self.missing)
        self.body.addWidget(WrapRow(self.fields["giver"], self.fields["relation"], stretch=(3, 2)))
        self.body.addWidget(WrapRow(self.fields["day"], self.fields["reference"]))
        self.body.addWidget(self.publication)
        self.body.addWidget(ButtonRow(self.withdraw))
        self.papers, self.forms = PersonPapers(self, editor), PlainLabel("", "muted", wrap=True)
        self.rows = {
            purpose: self.papers.row(lambda purpose=purpose: self.papers.consent(purpose))  # type: ignore[misc]
            for purpose in ConsentPurpose
        }
        self.body.addWidget(self.forms)
        self.body.addLayout(column(tuple(self.rows.values())))
        self.form = form = Form()
        form.line(self.giver, lambda: self._get("given_by"), lambda value: self._type(given_by=value), needed=True)
        form.line(self.relation, lambda: self._get("relation"), lambda value: self._type(relation=value))
        form.line(self.reference, lambda: self._get("reference"), lambda value: self._type(reference=value))
        form.check(
            self.publication,
            lambda: bool(self._get("publication")),
            lambda value: self.editor.change_person(**{self.field: self._changed({"publication": value})}),
        )
        form.day(self.day, lambda: self._get("date"), self._set_day)
        self.withdraw.clicked.connect(self._withdraw)

    @property
    def _consent(self) -> "Consent | None":
        held: Consent | None = getattr(self.editor.person, self.field)
        return held

    def _get(self, name: str) -> Any:
        return getattr(self._consent, name) if self._consent else None

    def _changed(self, values: dict[str, Any]) -> Any:
        """Give the consent with other values; a name alone makes one, dated today."""
        from council_desk.record.models import Consent
        from council_desk.services import editing

        if self._consent is not None:
            return editing.changed(self._consent, **values)
        return editing.make(Consent, **{"given_by": "", "date": self.day.value() or today(), **values})

    def _type(self, **values: Any) -> None:
        if self._consent is not None or values.get("given_by"):
            self.editor.change_person(undoable=False, **{self.field: self._changed(values)})

    def _set_day(self, day: dt.date | None) -> None:
        if day is not None and self._consent is not None:
            self.editor.change_person(**{self.field: self._changed({"date": day})})

    def _withdraw(self) -> None:
        """Take the consent out; a toast offers the way back."""
        gone: dict[str, Any] = {self.field: None}
        undo = self.editor.change_person(**gone)
        self.session.notify(self.tr("The consent was removed."), undo)

    def is_asked(self) -> bool:
        """Whether this consent is needed today."""
        return self.editor.is_minor()

    def has_forms(self) -> bool:
        """Whether there are sheets to be signed today by who consents here."""
        return self.editor.is_minor() and not consents_themselves(self.editor.person, today())

    def refresh(self) -> None:
        """Show the consent."""
        given = self._consent is not None
        self.setVisible(given or self.is_asked())
        self.state.show_state(self.tr("on record") if given else self.tr("missing"), "good" if given else "late")
        self.missing.setVisible(not given)
        self.withdraw.setVisible(given)
        self.fields["relation"].setEnabled(given)
        self.fields["day"].setEnabled(given)
        self.fields["reference"].setEnabled(given)
        self.publication.setEnabled(given)
        forms = self.has_forms()
        for widget in (self.forms, *self.rows.values()):
            widget.setVisible(forms)
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Guardian's consent"))
        self.missing.setText(
            self.tr("Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.")
        )
        labels = {
            "giver": self.tr("Given by"),
            "relation": self.tr("Relation"),
            "day": self.tr("Date"),
            "reference": self.tr("Reference of the paper"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.publication.setText(self.tr("The name may stand in copies for others (otherwise initials)"))
        self.withdraw.setText(self.tr("Consent withdrawn"))
        self.forms.setText(self.tr("Forms to be signed by the guardian and the young person, one purpose a sheet:"))
        names = {
            ConsentPurpose.TAKING_PART: self.tr("Consent to taking part"),
            ConsentPurpose.NAME: self.tr("Consent to the publication of the name"),
            ConsentPurpose.PHOTOGRAPHS: self.tr("Consent to photographs and film"),
            ConsentPurpose.EVENT: self.tr("Consent to a journey or event"),
        }
        for purpose, row in self.rows.items():
            row.set_name(names[purpose])


class OwnConsentCard(ConsentCard):
    """A person's own consent; asked for once somebody has come of age for whom a guardian had consented."""

    field = "own_consent"

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.fields["relation"].hide()
        self.mine = Button(icon="check")
        self.body.insertWidget(2, ButtonRow(self.mine))
        self.mine.clicked.connect(lambda: self._type(given_by=self.editor.person.name))

    def is_asked(self) -> bool:
        """Whether this consent is needed today."""
        return consent_state(self.editor.person, today()) is State.OWN_MISSING

    def has_forms(self) -> bool:
        """Whether there are sheets to be signed today by who consents here."""
        return consents_themselves(self.editor.person, today())

    def refresh(self) -> None:
        """Show the consent."""
        super().refresh()
        self.mine.setVisible(self._consent is None)

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Own consent"))
        self.missing.setText(
            self.tr("They have come of age: the guardian’s consent no longer covers their service. Ask them again.")
        )
        self.mine.setText(self.tr("They consented today"))
        self.publication.setText(self.tr("They consent to the publication of the name too"))
        self.forms.setText(self.tr("Forms to be signed by themselves, one purpose a sheet:"))
