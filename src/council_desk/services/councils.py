"""Councils: founding one at first run, and the bodies and the area around it."""

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.terms import (
    COUNCILS,
    AreaClass,
    ContactType,
    OrganizationClass,
    QuorumRule,
    Requirement,
    TieRule,
)
from council_desk.record.ids import new_id
from council_desk.record.models import (
    Area,
    Contact,
    Location,
    Organization,
    Person,
    Phases,
    Rules,
)
from council_desk.services.context import Context
from council_desk.services.council_details import details, revise
from council_desk.services.council_file import CouncilFile, area_chain, council_file
from council_desk.services.editing.values import make
from council_desk.services.people import new_membership, require_allowed
from council_desk.services.rows import CouncilDetails, CouncilRow, FirstPerson, FirstRun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlmodel import Session

N = TypeVar("N", Area, Organization)


class CouncilService:
    """Use cases around councils."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self) -> tuple[CouncilRow, ...]:
        """List the councils of the desk and their working groups.

        Councils of one neighbourhood stand together, each with its groups beneath it; otherwise they are in the order
        of their entry. Dissolved ones are told as such.
        """
        with self._context.read() as session:
            today = self._context.today(store.desk_info(session).timezone)
            members = queries.member_counts(session, today)
            meetings = queries.meeting_counts(session)
            return _together(
                CouncilRow(
                    row.id,
                    row.name,
                    row.area_name,
                    members.get(row.id, 0),
                    meetings.get(row.id, 0),
                    row.classification,
                    row.area,
                    row.parent,
                    row.dissolution_date is not None and row.dissolution_date <= today,
                    row.country or "",
                )
                for row in queries.sitting_bodies(session)
            )

    def get(self, council_id: str) -> CouncilFile:
        """Give a council with what is around it. Raises NotThereError."""
        with self._context.read() as session:
            return council_file(session, council_id)

    def save(self, file: CouncilFile) -> Changes:
        """Save a council and what is around it, as far as it is given; nothing is removed. Raises DeskError."""
        given = (file.area, file.municipality, file.host, file.organization)
        with self._context.write() as session:
            return store.save(session, [one for one in given if one is not None], stamp=self._context.now())

    def bodies(self, council_id: str) -> tuple[Organization, ...]:
        """Give the teams and other bodies that a council works with, in the order of their entry.

        Those of another neighbourhood are left out, as are other councils and bodies that are dissolved.
        """
        with self._context.read() as session:
            file = council_file(session, council_id)
            known = {body.id for body in (file.organization, file.municipality, file.host) if body is not None}
            near = {area.id for area in area_chain(session, file.organization.area)}
            found = [
                body.id
                for body in queries.bodies(session)
                if body.id not in known
                and body.classification not in COUNCILS
                and body.dissolution_date is None
                and (body.area is None or body.area in near)
            ]
            return store.load(session, Organization, found)

    def details(self, council_id: str) -> CouncilDetails:
        """Give what the first run asked about a council, as it is now. Raises NotThereError."""
        with self._context.read() as session:
            return details(session, council_id)

    def revise(self, council_id: str, before: CouncilDetails, after: CouncilDetails) -> Changes:
        """Write what differs between the two; see council_details.revise. Raises DeskError."""
        with self._context.write() as session:
            return revise(session, council_id, before, after, stamp=self._context.now())

    def found(self, first: FirstRun) -> str:
        """Found a council with everything of the first run in one unit of work, and give its id.

        Raises InvalidValueError for what is empty or too long, DeskError for what must not be kept of a minor.
        """
        with self._context.write() as session:
            setup = first.setup
            if not queries.councils(session):  # a further council follows the language that the desk has
                store.set_desk_info(session, store.DeskInfo(setup.language, setup.calendar, setup.timezone))
            today = self._context.today(setup.timezone)
            around = _around(session, first, today)
            council = around[-1]
            entities: list[Any] = [*around]
            for given in first.people:
                person = _person(given)
                membership = new_membership(
                    person,
                    council.id,
                    given.role,
                    start_date=given.start_date or first.founded_on or today,
                    voting_right=given.voting_right,
                    label=given.label,
                    on_behalf_of=given.voice,
                )
                require_allowed(person, (membership,), today)
                entities += [person, membership]
            store.save(session, entities, stamp=self._context.now())
        return council.id


def _together(rows: "Iterable[CouncilRow]") -> tuple[CouncilRow, ...]:
    """Put the bodies of a neighbourhood together: councils in the order they came in, groups beneath their own."""
    all_rows = tuple(rows)
    areas = list(dict.fromkeys(row.area_id or row.parent or row.id for row in all_rows))
    councils = [row for row in all_rows if row.kind in COUNCILS]
    known = {row.id for row in councils}
    found: list[CouncilRow] = []
    for row in sorted(councils, key=lambda row: areas.index(row.area_id or row.parent or row.id)):
        found += [row, *(one for one in all_rows if one.kind not in COUNCILS and one.parent == row.id)]
    return (*found, *(row for row in all_rows if row.kind not in COUNCILS and row.parent not in known))


def _around(session: "Session", first: FirstRun, today: date) -> "list[Area | Organization]":
    """Make the areas, the bodies and, last, the council of a first run.

    A city, its neighbourhood, a municipality and a house of the same name that are on the desk already are meant: a
    second council of one neighbourhood shares them.
    """
    areas = store.load(session, Area)
    city = _known(areas, AreaClass.CITY, first.city_name) or make(
        Area, id=new_id(), name=first.city_name, classification=AreaClass.CITY
    )
    phases = make(Phases, council_formed_on=first.founded_on)
    below = [area for area in areas if area.parent == city.id]
    neighbourhood = _known(below, AreaClass.NEIGHBOURHOOD, first.neighbourhood_name) or make(
        Area,
        id=new_id(),
        name=first.neighbourhood_name,
        classification=AreaClass.NEIGHBOURHOOD,
        parent=city.id,
        phases=phases if first.founded_on and first.founded_on <= today else None,
    )
    place = _location(first)
    made: list[Area | Organization] = [city, neighbourhood]
    if first.municipality_name:
        bodies = queries.organization_ids(session, classification=(OrganizationClass.MUNICIPALITY,), area=city.id)
        here = store.load(session, Organization, bodies)
        made.append(
            _known(here, OrganizationClass.MUNICIPALITY, first.municipality_name)
            or make(
                Organization,
                id=new_id(),
                name=first.municipality_name,
                classification=OrganizationClass.MUNICIPALITY,
                area=city.id,
            )
        )
    if first.host_name:
        houses = queries.organization_ids(session, classification=(first.host_class,), area=neighbourhood.id)
        made.append(
            _known(store.load(session, Organization, houses), first.host_class, first.host_name)
            or make(
                Organization,
                id=new_id(),
                name=first.host_name,
                classification=first.host_class,
                area=neighbourhood.id,
                location=place,
            )
        )
    made.append(
        make(
            Organization,
            id=new_id(),
            name=first.council_name,
            classification=OrganizationClass.COUNCIL,
            area=neighbourhood.id,
            voting_member_count=first.seats,
            founding_date=first.founded_on,
            location=place,
            rules=_rules(first),
            country=first.country,
        )
    )
    return made


def _known(values: "Iterable[N]", kind: AreaClass | OrganizationClass, name: str) -> "N | None":
    """Find the one of a kind that bears a name."""
    wanted = " ".join(name.split())
    return next((one for one in values if one.classification is kind and " ".join(one.name.split()) == wanted), None)


def _location(first: FirstRun) -> Location | None:
    if not (first.host_name or first.address):
        return None
    return make(Location, name=first.host_name or first.address, street_address=first.address)


def _rules(first: FirstRun) -> Rules:
    """Write the rule of the quorum out always, the others where they are not the usual ones."""
    return make(
        Rules,
        quorum=first.quorum,
        quorum_number=first.quorum_number if first.quorum is QuorumRule.NUMBER else None,
        requirement=first.requirement if first.requirement is not Requirement.SIMPLE_MAJORITY else None,
        tie=first.tie if first.tie is not TieRule.REJECTED else None,
    )


def _person(given: FirstPerson) -> Person:
    phone = (make(Contact, type=ContactType.PHONE, value=given.phone),) if given.phone else None
    return make(Person, id=new_id(), name=given.name, birth_year=given.birth_year, contact_details=phone)
