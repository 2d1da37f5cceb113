"""What the first run asked about a council, shown and changed later: its names, its house, its rules.

A change is told as two sets of details, before and after; only what differs between them is written. So whoever
changes an address does not touch a house whose name was never looked at.
"""

from typing import TYPE_CHECKING, Any

from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.domain.terms import AreaClass, OrganizationClass, QuorumRule
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Area, Location, Organization, Rules
from council_desk.services.council_file import CouncilFile, area_chain, council_file
from council_desk.services.editing.values import changed, make
from council_desk.services.rows import CouncilDetails

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

_MUNICIPALITY_STAYS = sentence(
    "The municipality stays on the desk, because letters or other bodies there still name it. "
    "It can be given another name."
)
_PLACE_STAYS = sentence(
    "The meeting place stays on the desk, because other entries there still name it. It can be given another name."
)


def details(session: "Session", council_id: str) -> CouncilDetails:
    """Give the details of a council; "" stands for what is not known. Raises NotThereError."""
    file = council_file(session, council_id)
    council, host = file.organization, own_host(file)
    below, city = _parted(area_chain(session, council.area))
    place = council.location or (host.location if host else None)
    rules = council.rules or Rules()
    return CouncilDetails(
        name=council.name,
        neighbourhood=below[0].name if below else "",
        city=city.name if city else "",
        municipality=file.municipality.name if file.municipality else "",
        place=_place_name(place, host),
        kind=host.classification if host else OrganizationClass.RELIGIOUS_BODY,
        address=(place.street_address or "") if place else "",
        country=council.country or "",
        seats=council.voting_member_count,
        quorum=rules.quorum,
        quorum_number=rules.quorum_number,
        requirement=rules.requirement,
        tie=rules.tie,
    )


def revise(
    session: "Session", council_id: str, before: CouncilDetails, after: CouncilDetails, *, stamp: "datetime"
) -> Changes:
    """Write what differs between two sets of details; what was not there is added.

    A municipality or meeting place whose name becomes "" leaves the desk. Raises DeskError when something still refers
    to it, InvalidValueError when a name that is needed became empty, NotThereError.
    """
    file = council_file(session, council_id)
    council = _council(file.organization, before, after)
    below, city = _parted(area_chain(session, council.area))
    areas, area = _areas(below, city, before, after)
    if area != council.area:
        council = changed(council, area=area)
    bodies: list[Organization] = []
    leaving: list[tuple[Organization, str]] = []
    municipality = file.municipality
    if after.municipality != before.municipality:
        if after.municipality:
            municipality = _municipality(municipality, after.municipality, areas[-1] if areas else None)
            bodies.append(municipality)
            if council.area is None:
                council = changed(council, parent=municipality.id)
        elif municipality is not None:
            leaving.append((municipality, _MUNICIPALITY_STAYS))
            if council.parent == municipality.id:
                council = changed(council, parent=None)
    if (before.place, before.address, before.kind) != (after.place, after.address, after.kind):
        host = own_host(file)
        location = _location(council.location, after)
        if after.place and (host is not None or council.area is not None):
            bodies.append(_host(host, council, location, before, after))
        elif host is not None and not after.place:
            leaving.append((host, _PLACE_STAYS))
        council = changed(council, location=location)
    changes = store.save(session, [*areas, *bodies, council], stamp=stamp)
    for body, why in leaving:
        try:
            changes |= store.remove(session, Organization, body.id)
        except DeskError as error:
            raise DeskError(why) from error
    return changes


def own_host(file: CouncilFile) -> Organization | None:
    """Give the house that a council meets in; another house of the neighbourhood is not meant."""
    host, place = file.host, file.organization.location
    if host is None or place is None or host.location == place or host.name == place.name:
        return host
    return None


def _parted(chain: tuple[Area, ...]) -> tuple[tuple[Area, ...], Area | None]:
    """Part a chain of areas into those below the city and the city."""
    for place, area in enumerate(chain):
        if area.classification is AreaClass.CITY:
            return chain[:place], area
    return chain, None


def _place_name(place: Location | None, host: Organization | None) -> str:
    """Give a place's name; a place that is known by its address only has none."""
    if place is None:
        return host.name if host else ""
    return "" if host is None and place.name == place.street_address else place.name


def _council(council: Organization, before: CouncilDetails, after: CouncilDetails) -> Organization:
    """Change what is the council's own; the number of a quorum goes with the rule that needs it."""

    def different(*names: str) -> dict[str, Any]:
        return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}

    rules = different("quorum", "quorum_number", "requirement", "tie")
    if "quorum" in rules and after.quorum is not QuorumRule.NUMBER:
        rules["quorum_number"] = None
    fields = different("name")
    if after.seats != before.seats:
        fields["voting_member_count"] = after.seats
    if after.country != before.country:
        fields["country"] = after.country or None
    if rules:
        fields["rules"] = changed(council.rules or Rules(), **rules)
    return changed(council, **fields)


def _areas(
    below: tuple[Area, ...], city: Area | None, before: CouncilDetails, after: CouncilDetails
) -> tuple[list[Area], str | None]:
    """Give the areas that differ or are new, the smallest first, and the area that is the council's."""
    chain = list(below)
    if after.neighbourhood != before.neighbourhood:
        if chain:
            chain[0] = changed(chain[0], name=after.neighbourhood)
        elif after.neighbourhood:
            neighbourhood = AreaClass.NEIGHBOURHOOD
            chain = [make(Area, id=new_id(), name=after.neighbourhood, classification=neighbourhood)]
    if after.city != before.city:
        if city is not None:
            city = changed(city, name=after.city)
        elif after.city:
            city = make(Area, id=new_id(), name=after.city, classification=AreaClass.CITY)
    if city is not None and chain and chain[-1].parent is None:
        chain[-1] = changed(chain[-1], parent=city.id)
    if city is not None:
        chain.append(city)
    return chain, chain[0].id if chain else None


def _municipality(present: Organization | None, name: str, area: Area | None) -> Organization:
    if present is not None:
        return changed(present, name=name)
    return make(
        Organization,
        id=new_id(),
        name=name,
        classification=OrganizationClass.MUNICIPALITY,
        area=area.id if area else None,
    )


def _location(present: Location | None, after: CouncilDetails) -> Location | None:
    name, address = after.place or after.address, after.address or None
    if not name:
        return None
    if present is None:
        return make(Location, name=name, street_address=address)
    return changed(present, name=name, street_address=address)


def _host(
    host: Organization | None,
    council: Organization,
    location: Location | None,
    before: CouncilDetails,
    after: CouncilDetails,
) -> Organization:
    """Change the house, or make it; a house that bears another name than its hall keeps its name."""
    if host is None:
        return make(
            Organization,
            id=new_id(),
            name=after.place,
            classification=after.kind,
            area=council.area,
            location=location,
        )
    fields: dict[str, object] = {}
    if after.place != before.place and host.name == before.place:
        fields["name"] = after.place
    if after.kind != before.kind:
        fields["classification"] = after.kind
    if host.location is None or host.location == council.location:
        fields["location"] = location
    return changed(host, **fields)
