"""What the first run has learned so far, and the order to found a council from it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from council_desk.domain.terms import OrganizationClass, QuorumRule, Requirement, Role, TieRule
from council_desk.ui.countries import time_zone

if TYPE_CHECKING:
    from council_desk.services.rows import FirstRun
    from council_desk.settings import Settings


@dataclass(slots=True)
class PersonAnswer:
    """One of the first people."""

    name: str
    role: Role


@dataclass(slots=True)
class Answers:
    """The answers, step by step."""

    city: str = ""
    municipality: str = ""
    country: str = ""
    neighbourhood: str = ""
    host: str = ""
    host_class: OrganizationClass = OrganizationClass.RELIGIOUS_BODY
    address: str = ""
    council: str = ""
    seats: int | None = 9
    quorum: QuorumRule = QuorumRule.MAJORITY_OF_SEATS
    quorum_number: int | None = None
    requirement: Requirement = Requirement.SIMPLE_MAJORITY
    tie: TieRule = TieRule.REJECTED
    people: list[PersonAnswer] = field(default_factory=list)

    def order(self, settings: "Settings") -> "FirstRun":
        """Give the order to found this council."""
        from council_desk.services.rows import DeskSetup, FirstPerson, FirstRun

        setup = DeskSetup(settings.language_in_force, settings.calendar_in_force, time_zone(self.country))
        return FirstRun(
            setup=setup,
            council_name=self.council,
            neighbourhood_name=self.neighbourhood,
            city_name=self.city,
            municipality_name=self.municipality or None,
            host_name=self.host or None,
            host_class=self.host_class,
            address=self.address or None,
            country=self.country or None,
            seats=self.seats,
            quorum=self.quorum,
            quorum_number=self.quorum_number if self.quorum is QuorumRule.NUMBER else None,
            requirement=self.requirement,
            tie=self.tie,
            people=tuple(FirstPerson(name=person.name, role=person.role) for person in self.people),
        )
