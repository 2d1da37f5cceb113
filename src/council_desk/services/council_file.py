"""A council with what is around it: its area, the municipality it belongs to, and the house it meets in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.db import queries, store
from council_desk.domain.terms import HOSTS, OrganizationClass
from council_desk.record.models import Area, Organization
from council_desk.services.editing.values import gone

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class CouncilFile:
    """A council with its area, the municipality it belongs to, and the house it meets in; as far as they are known."""

    organization: Organization
    area: Area | None = None
    municipality: Organization | None = None
    host: Organization | None = None


def council_file(session: "Session", council_id: str) -> CouncilFile:
    """Read a council with what is around it. Raises NotThereError."""
    found = store.load(session, Organization, [council_id])
    if not found:
        raise gone()
    council = found[0]
    areas = area_chain(session, council.area)
    parent = _municipality(session, council, areas)
    hosts = store.load(
        session,
        Organization,
        queries.organization_ids(session, classification=HOSTS, area=council.area) if council.area else [],
    )
    # Of several houses in the neighbourhood, the one whose place is the council's.
    own = [host for host in hosts if host.location and host.location == council.location]
    return CouncilFile(council, areas[0] if areas else None, parent, next(iter(own or hosts), None))


def area_chain(session: "Session", area_id: str | None) -> tuple[Area, ...]:
    """Give an area and those it lies in, the smallest first."""
    chain: list[Area] = []
    while area_id is not None and area_id not in {area.id for area in chain}:
        chain += store.load(session, Area, [area_id])
        area_id = chain[-1].parent
    return tuple(chain)


def _municipality(session: "Session", council: Organization, areas: tuple[Area, ...]) -> Organization | None:
    """Find the municipality: above the council, or else that of an area the council's area lies in."""
    above = council.parent
    seen: set[str] = set()
    while above is not None and above not in seen:
        seen.add(above)
        (body,) = store.load(session, Organization, [above])
        if body.classification is OrganizationClass.MUNICIPALITY:
            return body
        above = body.parent
    for area in areas:
        kinds = (OrganizationClass.MUNICIPALITY,)
        ids = queries.organization_ids(session, classification=kinds, area=area.id)
        for body in store.load(session, Organization, ids):
            return body
    return None
