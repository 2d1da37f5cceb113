"""The minutes of one meeting: a council record that stands by itself, and its PDF.

Of sealed minutes the record is what was sealed, not what the desk's rows say today.
"""

from collections.abc import Container
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from council_desk import __version__
from council_desk.db import queries, queries_sealed, store
from council_desk.db.mapping import ENTITIES
from council_desk.domain.membership import in_force
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.commitments import Face
from council_desk.record.mentioned import ids_in, references_in, without_references
from council_desk.record.models import (
    Area,
    CouncilRecord,
    Election,
    Meeting,
    Membership,
    Model,
    Organization,
    Paper,
    Person,
    Project,
    Seal,
)
from council_desk.record.moments import moment
from council_desk.record.reshaping import without_tools
from council_desk.record.sealing import sealed_record
from council_desk.services.context import Context
from council_desk.services.council_file import area_chain, council_file
from council_desk.services.editing.values import gone, make

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.documents.typesetting import Typeset


class MinutesService:
    """Use cases around minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def record(self, meeting_id: str) -> CouncilRecord:
        """Give the record of one meeting with all that its minutes need and nothing else.

        Of sealed minutes that is what was sealed, with the corrections and the scan added since, and `seals` are
        theirs: names and roles are as they were on the day. Of others it is what the rows say, and `exported_at` is
        when any of it last changed: the same content gives the same bytes. Raises NotThereError, and DeskError for a
        seal that is damaged.
        """
        with self._context.read() as session:
            seals = seals_of(session, meeting_id)
            if seals:
                return sealed_record(seals, Face.INTERNAL)
            meetings = store.load(session, Meeting, [meeting_id])
            if not meetings:
                raise gone()
            return record_of(session, meetings[0])

    @staticmethod
    def pdf(record: CouncilRecord, *, profile: str | None = None, copy: str = "internal") -> "Typeset":
        """Make the minutes of such a record as PDF; touches no database and may run on any thread. Raises DeskError."""
        from council_desk.documents.making import make as make_document

        return make_document(record, Order(kind=DocumentKind.MINUTES, copy=str(copy), profile=profile))


def seals_of(session: "Session", meeting_id: str) -> tuple[Seal, ...]:
    """Give the seals of a meeting's minutes in the order of their chain; none before they are sealed."""
    seals = store.load(session, Seal, queries_sealed.seals_of_meeting(session, meeting_id))
    return tuple(sorted(seals, key=lambda seal: seal.sequence))


def record_of(session: "Session", meeting: Meeting, *, exported_at: datetime | None = None) -> CouncilRecord:
    """Give the record of a meeting as the desk's rows have it now; the meeting itself as it is given.

    That is the council with its area and house and the bodies above it; the people whom the meeting names or whose
    membership in the council is in force on its day, with their memberships of that day; its elections, and the
    projects and papers it refers to. References that lead out of this (from a project to the need it came from, say)
    are left out, so that the record is whole in itself. `exported_at` is when any of it last changed, unless given.
    """
    info = store.desk_info(session)
    parts = _gather(session, meeting)
    known = ids_in(value for values in parts.values() for value in values)
    return make(
        CouncilRecord,
        format="council-record",
        version=1,
        exported_at=moment(exported_at or _last_change(session, parts)),
        generator=f"Council Desk {__version__}",
        language=meeting.language,
        calendar=info.calendar,
        timezone=info.timezone,
        **{name: tuple(without_references(value, known) for value in values) or None for name, values in parts.items()},
    )


def references_out(meeting: Meeting, known: Container[str]) -> tuple[tuple[str, str], ...]:
    """Give the references of a meeting that lead out of its record: where they stand, by JSON pointer, and whither."""
    return tuple((one.pointer, one.target) for one in references_in(meeting) if one.target not in known)


def _gather(session: "Session", meeting: Meeting) -> dict[str, tuple[Model, ...]]:
    """Load what belongs to the record of a meeting, by the record's lists and in the desk's order of entry."""
    day = local_day(meeting.started or meeting.scheduled_start)
    around = council_file(session, meeting.organization)
    named = {(found.target, kind) for found in references_in(meeting) for kind in found.refers.kinds}
    projects = store.load(session, Project, _of_kind(named, "Project"))
    papers = store.load(session, Paper, _of_kind(named, "Paper"))
    elections = store.load(
        session, Election, queries_sealed.election_ids(session, meeting.id) | _of_kind(named, "Election")
    )
    for value in (*projects, *papers, *elections):
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
    councils = {id_ for id_, *_ in queries.councils(session)} - {meeting.organization}
    held = [one for one in held if one.organization not in councils]
    bodies = {one.organization for one in held} | _of_kind(named, "Organization") | {meeting.organization}
    bodies |= {body.id for body in (around.host, around.municipality) if body is not None}
    organizations = _with_parents(session, bodies)
    areas: dict[str, Area] = {}
    for body in organizations:
        areas |= {area.id: area for area in area_chain(session, body.area)}
    return {
        "areas": store.load(session, Area, list(areas)),
        # What the council works with is no matter of its minutes, and may change tomorrow; their form is theirs.
        "organizations": tuple(without_tools(body, meeting.organization) for body in organizations),
        "people": people,
        "memberships": store.load(session, Membership, [one.id for one in held]),
        "meetings": (meeting,),
        "projects": projects,
        "elections": elections,
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


def _last_change(session: "Session", parts: dict[str, tuple[Model, ...]]) -> datetime:
    return max(
        (
            stamp
            for name, values in parts.items()
            for stamp in store.stamps(session, ENTITIES[name], [getattr(value, "id", "") for value in values]).values()
        ),
        default=datetime(1970, 1, 1, tzinfo=UTC),
    )
