"""The minutes of one meeting: a council record that stands by itself, and its PDF."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from council_desk import __version__
from council_desk.db import queries, store
from council_desk.db.mapping import ENTITIES
from council_desk.domain.membership import in_force
from council_desk.domain.moments import local_day
from council_desk.errors import DeskError, sentence
from council_desk.record.anatomy import places
from council_desk.record.models import (
    Area,
    CouncilRecord,
    Meeting,
    Membership,
    Model,
    Organization,
    Paper,
    Person,
    Project,
)
from council_desk.record.moments import moment
from council_desk.services.context import Context
from council_desk.services.councils import area_chain, council_file
from council_desk.services.editing.values import gone, make
from council_desk.services.mentioned import references_in, without_references

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.documents.typesetting import Typeset


_NO_PROFILE = sentence("There is no form of minutes called {profile}. There are {known}.")


class MinutesService:
    """Use cases around minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def record(self, meeting_id: str) -> CouncilRecord:
        """Give the record of one meeting with all that its minutes need and nothing else.

        That is the council with its area and house and the bodies above it; the people whom the meeting names or whose
        membership in the council is in force on its day, with their memberships of that day; the projects and papers it
        refers to. References that lead out of this (from a project to the need it came from, say) are left out, so that
        the record is whole in itself. `exported_at` is when any of it last changed: the same content gives the same
        bytes. Raises NotThereError.
        """
        with self._context.read() as session:
            info = store.desk_info(session)
            meetings = store.load(session, Meeting, [meeting_id])
            if not meetings:
                raise gone()
            parts = _gather(session, meetings[0])
            changed_at = _last_change(session, parts)
        known = {getattr(value, "id", "") for values in parts.values() for value in _with_parts(values)}
        return make(
            CouncilRecord,
            format="council-record",
            version=1,
            exported_at=moment(changed_at),
            generator=f"Council Desk {__version__}",
            language=meetings[0].language,
            calendar=info.calendar,
            timezone=info.timezone,
            **{
                name: tuple(without_references(value, known) for value in values) or None
                for name, values in parts.items()
            },
        )

    @staticmethod
    def pdf(record: CouncilRecord, *, profile: str | None = None, copy: str = "internal") -> "Typeset":
        """Make the minutes of such a record as PDF; touches no database and may run on any thread.

        `profile` is fa-IR, ar-SA, ru-RU or en-GB (None: the one that fits the record), `copy` is internal, municipality
        or public. Raises DeskError.
        """
        from council_desk.documents.minutes import PROFILES, render_minutes

        chosen = PROFILES.get(profile) if profile else None
        if profile and chosen is None:
            raise DeskError(_NO_PROFILE, profile=profile, known=", ".join(PROFILES))
        return render_minutes(record, profile=chosen, copy=copy)


def _gather(session: "Session", meeting: Meeting) -> dict[str, tuple[Model, ...]]:
    """Load what belongs to the record of a meeting, by the record's lists and in the desk's order of entry."""
    day = local_day(meeting.started or meeting.scheduled_start)
    around = council_file(session, meeting.organization)
    named = {(found.target, kind) for found in references_in(meeting) for kind in found.refers.kinds}
    projects = store.load(session, Project, _of_kind(named, "Project"))
    papers = store.load(session, Paper, _of_kind(named, "Paper"))
    for value in (*projects, *papers):
        named |= {
            (found.target, kind)
            for found in references_in(value)
            for kind in found.refers.kinds
            if kind in {"Person", "Organization"}
        }
    members = [
        membership
        for membership in store.load(
            session, Membership, queries.membership_ids(session, organization=meeting.organization)
        )
        if in_force(membership, day)
    ]
    people = store.load(session, Person, _of_kind(named, "Person") | {one.person for one in members})
    held = [
        membership
        for person in people
        for membership in store.load(session, Membership, queries.membership_ids(session, person=person.id))
        if in_force(membership, day)
    ]
    # Somebody may serve in other councils of the desk; that is not told here.
    councils = {id_ for id_, _, _ in queries.councils(session)} - {meeting.organization}
    held = [one for one in held if one.organization not in councils]
    bodies = {one.organization for one in held} | _of_kind(named, "Organization") | {meeting.organization}
    bodies |= {body.id for body in (around.host, around.municipality) if body is not None}
    organizations = _with_parents(session, bodies)
    areas: dict[str, Area] = {}
    for body in organizations:
        areas |= {area.id: area for area in area_chain(session, body.area)}
    return {
        "areas": store.load(session, Area, list(areas)),
        "organizations": organizations,
        "people": people,
        "memberships": store.load(session, Membership, [one.id for one in held]),
        "meetings": (meeting,),
        "projects": projects,
        "papers": papers,
    }


def _of_kind(named: set[tuple[str, str]], kind: str) -> set[str]:
    return {target for target, may_be in named if may_be == kind}


def _with_parents(session: "Session", ids: set[str]) -> tuple[Organization, ...]:
    """Load bodies and all those above them."""
    while True:
        found = store.load(session, Organization, ids)
        above = {body.parent for body in found if body.parent} - ids
        if not above:
            return found
        ids = ids | above


def _with_parts(values: Iterable[Model]) -> Iterable[Model]:
    return (place.value for value in values for place in places(value))


def _last_change(session: "Session", parts: dict[str, tuple[Model, ...]]) -> datetime:
    return max(
        (
            stamp
            for name, values in parts.items()
            for stamp in store.stamps(session, ENTITIES[name], [getattr(value, "id", "") for value in values]).values()
        ),
        default=datetime(1970, 1, 1, tzinfo=UTC),
    )
