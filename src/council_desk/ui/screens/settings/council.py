"""The council as the first run asked for it: names, place, seats and rules, each written as it is changed."""

from typing import TYPE_CHECKING, Any

from council_desk.domain.terms import OrganizationClass, QuorumRule, Requirement, TieRule
from council_desk.ui.countries import country_options
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.rules_form import RulesForm
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice, Field, FieldRow, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.councils import CouncilFile

_HOSTS = (OrganizationClass.RELIGIOUS_BODY, OrganizationClass.COMMUNITY_CENTRE, OrganizationClass.SCHOOL)


class CouncilSection(Section):
    """Cards for the council, its place and its rules."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._file: CouncilFile | None = None
        self.council_card, self.place_card, self.rules_card = Card(" "), Card(" "), Card(" ")
        self.council, self.city, self.municipality = LineField(), LineField(), LineField()
        self.neighbourhood, self.place, self.address = LineField(), LineField(), LineField()
        self.country, self.kind = Choice(), Choice()
        self.council_field = Field("", self.council)
        self.neighbourhood_field = Field("", self.neighbourhood)
        self.municipality_field = Field("", self.municipality)
        self.country_field = Field("", self.country)
        self.place_field = Field("", self.place)
        self.kind_field = Field("", self.kind)
        self.address_field = Field("", self.address)
        self.rules = RulesForm(lambda: session.formats)
        self._rules_note = PlainLabel("", "small", wrap=True)
        self.council_card.body.addWidget(self.council_field)
        self.council_card.body.addWidget(FieldRow(self.neighbourhood_field, self.country_field, stretch=(3, 2)))
        self.council_card.body.addWidget(self.municipality_field)
        self.place_card.body.addWidget(FieldRow(self.place_field, self.kind_field, stretch=(3, 2)))
        self.place_card.body.addWidget(self.address_field)
        self.rules_card.body.addWidget(self.rules)
        self.rules_card.body.addWidget(self._rules_note)
        for card in (self.council_card, self.place_card, self.rules_card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        for line in (self.council, self.neighbourhood, self.municipality, self.place, self.address):
            line.edited.connect(lambda _: self._save())
        for choice in (self.country, self.kind):
            choice.value_changed.connect(lambda _: self._save())
        self.rules.edited.connect(self._save)
        self.retranslate()

    def name(self) -> str:
        """Give the section's name."""
        return self.tr("Council and rules")

    def activate(self) -> None:
        """Read the council."""
        council = self.session.council_id
        if council is not None:
            self.session.read(lambda desk: desk.councils.get(council), self._show)

    def flush(self) -> None:
        """Write what was typed."""
        for line in (self.council, self.neighbourhood, self.municipality, self.place, self.address):
            line.flush()
        self.rules.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.council_card.set_title(self.tr("Council"))
        self.place_card.set_title(self.tr("Meeting place"))
        self.rules_card.set_title(self.tr("Seats and rules"))
        self.council_field.set_label(self.tr("Name of the council"))
        self.neighbourhood_field.set_label(self.tr("Neighbourhood"))
        self.country_field.set_label(self.tr("Country"))
        self.municipality_field.set_label(self.tr("Municipality"))
        self.place_field.set_label(self.tr("Name of the place"))
        self.kind_field.set_label(self.tr("Kind of place"))
        self.address_field.set_label(self.tr("Address"))
        self._rules_note.setText(
            self.tr(
                "Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted."
            )
        )
        self.kind.set_options([(kind, word(kind)) for kind in _HOSTS])
        self.country.set_options(country_options(self.country.value() or ""))
        self.rules.retranslate()

    def _show(self, file: "CouncilFile") -> None:
        self._file = file
        organization, place = file.organization, file.organization.location
        self.council.set_text(organization.name)
        self.neighbourhood.set_text(file.area.name if file.area else "")
        self.municipality.set_text(file.municipality.name if file.municipality else "")
        self.country.set_options(country_options(organization.country or ""))
        self.country.set_value(organization.country or "")
        self.place.set_text(place.name if place else "")
        self.address.set_text((place.street_address or "") if place else "")
        self.kind.set_value(file.host.classification if file.host else OrganizationClass.RELIGIOUS_BODY)
        self.kind_field.setVisible(file.host is not None)
        rules = organization.rules
        self.rules.show_rules(
            organization.voting_member_count,
            rules.quorum if rules else QuorumRule.MAJORITY_OF_SEATS,
            rules.quorum_number if rules else None,
            rules.requirement if rules else Requirement.SIMPLE_MAJORITY,
            rules.tie if rules else TieRule.REJECTED,
        )
        for field in (self.council_field, self.neighbourhood_field):
            field.set_error("")

    def _save(self) -> None:
        """Write the council if what stands in the form makes sense; otherwise the form says what does not."""
        file = self._file
        if file is None or not self._makes_sense():
            return
        changed = self._changed(file)
        if changed != file:
            self._file = changed
            self.session.write(lambda desk: desk.councils.save(changed))

    def _makes_sense(self) -> bool:
        needed = (
            (self.council_field, self.tr("Please write the name of the council.")),
            (self.neighbourhood_field, self.tr("Please write the name of the neighbourhood.")),
        )
        for field, sentence in needed:
            line = field.editor
            empty = isinstance(line, LineField) and not line.text().strip()
            field.set_error(sentence if empty and (field is self.council_field or self._has_area()) else "")
        wrong_rules = self.rules.wrong()
        return wrong_rules is None and not any(field.error() for field, _ in needed)

    def _has_area(self) -> bool:
        return self._file is not None and self._file.area is not None

    def _changed(self, file: "CouncilFile") -> "CouncilFile":
        """Give the council as the form has it."""
        from dataclasses import replace

        from council_desk.record.models import Location, Rules

        organization = file.organization
        place, address = self.place.text().strip(), self.address.text().strip()
        location = organization.location
        if place and location is None:
            location = Location(name=place, street_address=address or None)
        elif place and location is not None:
            location = with_values(location, name=place, street_address=address or None)
        rules = with_values(
            organization.rules or Rules(),
            quorum=self.rules.quorum.value(),
            quorum_number=self.rules.number.value() if self.rules.quorum.value() is QuorumRule.NUMBER else None,
            requirement=self.rules.requirement.value(),
            tie=self.rules.tie.value(),
        )
        organization = with_values(
            organization,
            name=self.council.text().strip(),
            voting_member_count=self.rules.seats.value(),
            location=location,
            rules=rules,
            country=self.country.value() or None,
        )
        area, municipality, host = file.area, file.municipality, file.host
        if area is not None:
            area = with_values(area, name=self.neighbourhood.text().strip())
        if municipality is not None and self.municipality.text().strip():
            municipality = with_values(municipality, name=self.municipality.text().strip())
        if host is not None:
            host = with_values(host, classification=self.kind.value(), name=place or host.name)
        return replace(file, organization=organization, area=area, municipality=municipality, host=host)


def with_values(value: Any, **fields: Any) -> Any:
    """Give a value of the record with other fields; what is the same already is not even marked as written out."""
    different = {name: field for name, field in fields.items() if getattr(value, name) != field}
    return value.model_copy(update=different) if different else value
