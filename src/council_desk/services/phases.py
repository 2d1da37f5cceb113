"""The four phases of the neighbourhood of a council: their days, and what is counted for them over all its bodies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, queries_projects, queries_works, queries_youth, store
from council_desk.db.changes import Changes
from council_desk.domain.membership import in_force, is_minor, voting_members
from council_desk.domain.phases import Facts, Phase, PhaseState, states
from council_desk.domain.terms import AreaClass, MeetingState, OrganizationClass, Post, Role, Stage
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Area, Assignment, Election, Membership, Organization, Person, Phases
from council_desk.services.context import Context
from council_desk.services.council_file import area_chain, council_file
from council_desk.services.editing.values import changed
from council_desk.services.meetings import MeetingService

if TYPE_CHECKING:
    from sqlmodel import Session

_TOOK_PLACE = frozenset({MeetingState.HELD, MeetingState.CLOSED})
_YOUTH = frozenset({Role.YOUTH_MAYOR, Role.DEPUTY_YOUTH_MAYOR, Role.YOUTH_MANAGER})
_RUNS = frozenset({Stage.UNDER_WAY, Stage.COMPLETED})

_NO_AREA = sentence("The council has no neighbourhood yet. Write its name first.")


@dataclass(frozen=True, slots=True)
class PhaseFile:
    """The phases of a neighbourhood in their order; `area` is its id, None where the council names none."""

    area: str | None
    states: tuple[PhaseState, ...]


class PhaseService:
    """Use cases around phases."""

    def __init__(self, context: Context, meetings: MeetingService) -> None:
        self._context = context
        self._meetings = meetings

    def of(self, council_id: str) -> PhaseFile:
        """Give the phases of a council's neighbourhood as they stand today. Raises NotThereError."""
        with self._context.read() as session:
            today = self._context.today(store.desk_info(session).timezone)
            file = council_file(session, council_id)
            main = _main(session, file.organization)
            area = file.area if file.area and file.area.classification is not AreaClass.CITY else None
            city = any(one.classification is AreaClass.CITY for one in area_chain(session, file.organization.area))
            around = {
                "neighbourhood": area is not None,
                "city": city,
                "municipality": file.municipality is not None,
            }
            counted = {**around, **_of_council(session, main, today), **_of_youth(session, main, today)}
        rows = self._meetings.list(main.id)
        quorate = sum(row.quorate is True and row.state in _TOOK_PLACE for row in rows)
        facts = Facts(**counted, quorate=quorate)
        return PhaseFile(area.id if area else None, states(facts, _days(area), today))

    def set_day(self, council_id: str, phase: Phase, day: date | None) -> Changes:
        """Say on which day the neighbourhood reached a phase; None: not yet. Raises DeskError without one."""
        with self._context.write() as session:
            area = council_file(session, council_id).area
            if area is None:
                raise DeskError(_NO_AREA)
            phases = changed(area.phases or Phases(), **{phase.value: day})
            kept = None if phases == Phases() else phases
            return store.save(session, [changed(area, phases=kept)], stamp=self._context.now())


def _days(area: Area | None) -> Mapping[Phase, date | None]:
    phases = (area.phases if area else None) or Phases()
    return {phase: getattr(phases, phase.value) for phase in Phase}


def _main(session: "Session", council: Organization) -> Organization:
    """Give the neighbourhood council; of a women's council or a working group, the one beside or above it."""
    if council.classification is OrganizationClass.COUNCIL or council.area is None:
        return council
    kind = (OrganizationClass.COUNCIL,)
    beside = store.load(
        session, Organization, queries.organization_ids(session, classification=kind, area=council.area)
    )
    return next((one for one in beside if one.dissolution_date is None), council)


def _of_council(session: "Session", council: Organization, today: date) -> dict[str, Any]:
    """Count who sits in a council."""
    members = store.load(session, Membership, queries.membership_ids(session, organization=council.id))
    roles = {one.role for one in members if in_force(one, today)}
    return {
        "seats": council.voting_member_count,
        "voting": len(voting_members(members, council.id, today)),
        "chair": Role.CHAIR in roles,
        "secretary": Role.SECRETARY in roles,
        "guide": Role.IMAM in roles,
    }


def _of_youth(session: "Session", council: Organization, today: date) -> dict[str, Any]:
    """Count youth mayors and programmes over all bodies of the neighbourhood."""
    bodies = {
        one.id
        for one in queries.bodies(session)
        if council.id in {one.id, one.parent} or (one.area is not None and one.area == council.area)
    }
    terms = [id_ for body in sorted(bodies) for id_ in queries_works.assignments_in(session, body)]
    held = [one for one in store.load(session, Assignment, terms) if one.post is Post.YOUTH_MAYOR]
    in_office = [one for one in held if one.start_date <= today and (one.end_date is None or today <= one.end_date)]
    projects = [one for one in queries_projects.overseen(session, bodies) if one.stage in _RUNS]
    return {
        "elections": _elections(session, bodies, held, today),
        "terms": len({one.person for one in in_office}),
        "mentored": len({one.person for one in in_office if one.mentor}),
        "programmes": len(projects),
        "unwatched": sum(one.stage is Stage.UNDER_WAY and one.overseer is None for one in projects),
    }


def _elections(session: "Session", bodies: set[str], held: list[Assignment], today: date) -> int:
    """Count the elections that brought a youth mayor: those that an assignment names, and those that elected youth.

    What an election was for is free text; whether it elected a young person is told by roles and years of birth.
    """
    named = {one.election or one.motion for one in held} - {None}
    youth = {one.person for one in held}
    youth |= queries.people_in_roles(session, _YOUTH)
    ids = [id_ for body in sorted(bodies) for id_ in queries_youth.election_ids(session, body)]
    elections = [one for one in store.load(session, Election, ids) if one.elected]
    elected = store.load(session, Person, {person for one in elections for person in one.elected})
    youth |= {one.id for one in elected if is_minor(today, birth_date=one.birth_date, birth_year=one.birth_year)}
    return len(named | {one.id for one in elections if not youth.isdisjoint(one.elected)})
