"""The council as the first run asked for it: names, place, seats and rules, each written as it is changed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from council_desk.domain.terms import COUNCILS, HOSTS, QuorumRule
from council_desk.ui.countries import country_options, time_zone
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.phases_card import PhasesCard
from council_desk.ui.rules_form import RulesForm
from council_desk.ui.screens.settings.bodies_card import BodiesCard
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice, Field, FieldRow, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from council_desk.services.desk import Desk
    from council_desk.services.rows import CouncilDetails


class CouncilSection(Section):
    """Cards for the council, its city and place, and its rules."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._council_id = ""
        self._known: CouncilDetails | None = None
        self.council_card, self.city_card = Card(" "), Card(" ")
        self.place_card, self.rules_card = Card(" "), Card(" ")
        self.phases, self.bodies = PhasesCard(session), BodiesCard(session)
        self.council, self.neighbourhood = LineField(), LineField()
        self.city, self.municipality = LineField(), LineField()
        self.place, self.address = LineField(), LineField()
        self.country, self.kind = Choice(), Choice()
        self.council_field = Field("", self.council)
        self.neighbourhood_field = Field("", self.neighbourhood)
        self.city_field = Field("", self.city)
        self.country_field = Field("", self.country)
        self.municipality_field = Field("", self.municipality)
        self.place_field = Field("", self.place)
        self.kind_field = Field("", self.kind)
        self.address_field = Field("", self.address)
        self.rules = RulesForm(lambda: session.formats)
        self._rules_note = PlainLabel("", "small", wrap=True)
        self.council_card.body.addWidget(self.council_field)
        self.council_card.body.addWidget(self.neighbourhood_field)
        self.city_card.body.addWidget(FieldRow(self.city_field, self.country_field, stretch=(3, 2)))
        self.city_card.body.addWidget(self.municipality_field)
        self.place_card.body.addWidget(FieldRow(self.place_field, self.kind_field, stretch=(3, 2)))
        self.place_card.body.addWidget(self.address_field)
        self.rules_card.body.addWidget(self.rules)
        self.rules_card.body.addWidget(self._rules_note)
        for card in (self.council_card, self.city_card, self.place_card, self.rules_card, self.bodies, self.phases):
            self.column.addWidget(card)
        self.column.addStretch(1)
        for line in self._lines():
            line.edited.connect(lambda _: self._save())
        for line in (self.municipality, self.place):
            line.textEdited.connect(lambda _: self._say_hints())
            line.editingFinished.connect(lambda: self._save(left=True))
        for choice in (self.country, self.kind):
            choice.value_changed.connect(lambda _: self._save())
        self.rules.edited.connect(self._save)
        self.retranslate()

    def activate(self) -> None:
        """Read the council."""
        council = self.session.council_id
        if council is not None:
            self.session.read(lambda desk: desk.councils.details(council), lambda found: self._show(council, found))
        self.bodies.load()
        self.phases.load()

    def focus_on(self, name: str) -> Card:
        """Put the cursor where a name is written ("neighbourhood", "city", "municipality"), or at the "phases".

        Gives the card that has it.
        """
        fields: dict[str, tuple[QWidget, Card]] = {
            "neighbourhood": (self.neighbourhood, self.council_card),
            "city": (self.city, self.city_card),
            "municipality": (self.municipality, self.city_card),
            "phases": (self.phases, self.phases),
        }
        field, card = fields.get(name, (self.council, self.council_card))
        field.setFocus()
        return card

    def flush(self) -> None:
        """Write what was typed."""
        for line in self._lines():
            line.flush()
        self.rules.flush()
        self._save(left=True)
        self.bodies.flush()
        self.phases.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.council_card.set_title(self.tr("Council"))
        self.city_card.set_title(self.tr("City and municipality"))
        self.place_card.set_title(self.tr("Meeting place"))
        self.rules_card.set_title(self.tr("Seats and rules"))
        self.council_field.set_label(self.tr("Name of the council"))
        self.neighbourhood_field.set_label(self.tr("Neighbourhood"))
        self.city_field.set_label(self.tr("City"))
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
        self.kind.set_options([(kind, word(kind)) for kind in HOSTS])
        self._offer_countries(self.country.value() or "")
        self.rules.retranslate()
        self.bodies.retranslate()
        self.phases.retranslate()
        self._say_hints()

    def _lines(self) -> tuple[LineField, ...]:
        return (self.council, self.neighbourhood, self.city, self.municipality, self.place, self.address)

    def _show(self, council_id: str, found: "CouncilDetails") -> None:
        self.council.set_text(found.name)
        self.neighbourhood.set_text(found.neighbourhood)
        self.city.set_text(found.city)
        self.municipality.set_text(found.municipality)
        self._offer_countries(found.country)
        self.place.set_text(found.place)
        self.address.set_text(found.address)
        self.kind.set_value(found.kind)
        self.rules.show_rules(found.seats, found.quorum, found.quorum_number, found.requirement, found.tie)
        for line in self._lines():
            if not line.hasFocus():  # a long line is read from its beginning
                line.setCursorPosition(0)
        self._council_id, self._known = council_id, self._form()
        for field in (self.council_field, self.neighbourhood_field, self.city_field):
            field.set_error("")
        self._say_hints()

    def _offer_countries(self, present: str) -> None:
        """Offer the countries; where none is known, none is shown as chosen."""
        self.country.set_options(country_options(present))
        if present:
            self.country.set_value(present)
        else:
            self.country.setCurrentIndex(-1)

    def _form(self) -> "CouncilDetails":
        """Give what stands in the form."""
        from council_desk.services.rows import CouncilDetails

        rule = self.rules.quorum.value()
        return CouncilDetails(
            name=self.council.text().strip(),
            neighbourhood=self.neighbourhood.text().strip(),
            city=self.city.text().strip(),
            municipality=self.municipality.text().strip(),
            place=self.place.text().strip(),
            kind=self.kind.value(),
            address=self.address.text().strip(),
            country=self.country.value() or "",
            seats=self.rules.seats.value(),
            quorum=rule,
            quorum_number=self.rules.number.value() if rule is QuorumRule.NUMBER else None,
            requirement=self.rules.requirement.value(),
            tie=self.rules.tie.value(),
        )

    def _save(self, *, left: bool = False) -> None:
        """Write what differs if the form makes sense; otherwise it says what does not.

        A municipality or place that was emptied leaves the desk only when its field is left: until then another name
        may be on its way.
        """
        before = self._known
        if before is None:
            return
        after = self._form()
        if not left:
            kept = {
                name: getattr(before, name)
                for name, line in (("municipality", self.municipality), ("place", self.place))
                if not getattr(after, name) and line.hasFocus()
            }
            after = replace(after, **kept)
        if after == before or not self._makes_sense(before, after):
            return
        self._known = after
        self._write(before, after, self._removed(before, after))

    def _write(self, before: "CouncilDetails", after: "CouncilDetails", told: str = "") -> None:
        """Write a change; `told` is said when it is done, with a way back."""
        council = self._council_id
        only = sum(row.kind in COUNCILS for row in self.session.councils) == 1

        def work(desk: "Desk") -> object:
            changes = desk.councils.revise(council, before, after)
            if only and after.country != before.country:
                desk.set_info(replace(desk.info(), timezone=time_zone(after.country)))
            return changes

        def done(_: object) -> None:
            if told:
                self.session.notify(told, lambda: self._take_back(council, after, before))

        def failed(error: Exception) -> None:
            self.activate()  # the form shows again what the desk has
            self.session.report(error)

        self.session.write(work, done, failed)

    def _take_back(self, council_id: str, before: "CouncilDetails", after: "CouncilDetails") -> None:
        """Write a change back, whatever council is shown by now."""
        self.session.write(lambda desk: desk.councils.revise(council_id, before, after), lambda _: self.activate())

    def _removed(self, before: "CouncilDetails", after: "CouncilDetails") -> str:
        """Say what leaves the desk by a change."""
        if before.municipality and not after.municipality:
            return self.tr("The municipality is no longer on the desk.")
        if before.place and not after.place:
            return self.tr("The meeting place is no longer on the desk.")
        return ""

    def _makes_sense(self, before: "CouncilDetails", after: "CouncilDetails") -> bool:
        needed = (
            (self.council_field, after.name, True, self.tr("Please write the name of the council.")),
            (
                self.neighbourhood_field,
                after.neighbourhood,
                bool(before.neighbourhood or (after.place and not before.city)),
                self.tr("Please write the name of the neighbourhood."),
            ),
            (self.city_field, after.city, bool(before.city), self.tr("Please write the name of the city.")),
        )
        for field, text, must, sentence in needed:
            field.set_error(sentence if must and not text else "")
        wrong_rules = self.rules.wrong()
        return wrong_rules is None and not any(field.error() for field, *_ in needed)

    def _say_hints(self) -> None:
        """Say what an empty field will do, before it does."""
        known = self._known
        going = self.tr("Left empty, it is taken off the desk when you leave this field.")
        asked = self.tr("As it stands on letters. Leave it empty if you are not sure.")
        emptied = bool(known and known.municipality and not self.municipality.text().strip())
        self.municipality_field.set_hint(going if emptied else asked)
        emptied = bool(known and known.place and not self.place.text().strip())
        self.place_field.set_hint(
            going if emptied else self.tr("The mosque or community centre that hosts the council.")
        )
