"""The bodies of a neighbourhood: councils of several kinds, their working groups, the municipality's teams.

Each is added without asking again for the city and the place. A body that has done its work is dissolved on a day and
stays on record; one that was added by mistake is removed as long as nothing names it.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.terms import COUNCILS, SITTING, OrganizationClass, QuorumRule
from council_desk.domain.text import fold
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Organization, Rules
from council_desk.services.context import Context
from council_desk.services.council_file import council_file
from council_desk.services.editing.values import changed, make
from council_desk.services.preparing import council_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Row
    from sqlmodel import Session

KINDS = (
    OrganizationClass.WORKING_GROUP,
    OrganizationClass.WOMENS_COUNCIL,
    OrganizationClass.COUNCIL,
    OrganizationClass.TEAM,
)
"""The kinds of body that a neighbourhood has, in the order in which they are offered."""

_SAME_NAME = sentence("There is a body called {name} in this neighbourhood already. Choose another name.")
_STILL_NAMED = sentence(
    "{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead."
)
_BEFORE = sentence("A body cannot end on {day}, before it began. Choose a later day.")


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One body of a neighbourhood. `members` counts people with a membership in force, `meetings` those it held."""

    id: str
    name: str
    kind: OrganizationClass
    parent: str | None = None
    parent_name: str = ""
    members: int = 0
    meetings: int = 0
    dissolved: date | None = None

    @property
    def sits(self) -> bool:
        """Whether it holds meetings on this desk."""
        return self.kind in SITTING


class BodyService:
    """Use cases around the bodies of a neighbourhood."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, council_id: str) -> tuple[BodyRow, ...]:
        """Give the bodies around a council, itself too: councils, each followed by its groups, then teams.

        They lie in its neighbourhood, or belong to one that does. Raises NotThereError.
        """
        with self._context.read() as session:
            council = council_of(session, council_id)
            today = self._context.today(store.desk_info(session).timezone)
            bodies = {one.id: one for one in queries.bodies(session)}
            around = council_file(session, council_id)
            near = _near(council, bodies.values(), around.municipality.id if around.municipality else None)
            members = queries.member_counts(session, today)
            meetings = queries.meeting_counts(session)
            return tuple(
                BodyRow(
                    one.id,
                    one.name,
                    one.classification,
                    one.parent,
                    bodies[one.parent].name if one.parent in bodies else "",
                    members.get(one.id, 0),
                    meetings.get(one.id, 0),
                    one.dissolution_date,
                )
                for one in near
            )

    def add(self, council_id: str, kind: OrganizationClass, name: str) -> tuple[str, Changes]:
        """Add a body to the neighbourhood of a council, and give its id. Raises DeskError for a name that is taken.

        It meets where the council meets, under the same municipality and in the same form of documents; a working group
        belongs to the council. Its quorum is of its members until it has seats of its own.
        """
        with self._context.write() as session:
            council = council_of(session, council_id)
            _require_free(session, council.area, name)
            municipality = council_file(session, council_id).municipality
            values: dict[str, Any] = {
                "area": council.area,
                "parent": municipality.id if municipality else None,
            }
            if kind is OrganizationClass.WORKING_GROUP:
                values["parent"] = council.id
            if kind in SITTING:
                quorum = QuorumRule.MAJORITY_OF_MEMBERS
                values |= {
                    "location": council.location,
                    "country": council.country,
                    "document_profile": council.document_profile,
                    "rules": changed(council.rules or Rules(), quorum=quorum, quorum_number=None),
                    "founding_date": self._context.today(store.desk_info(session).timezone),
                }
            body = make(Organization, id=new_id(), name=" ".join(name.split()), classification=kind, **values)
            return body.id, store.save(session, [body], stamp=self._context.now())

    def rename(self, body_id: str, name: str) -> Changes:
        """Give a body another name. Raises DeskError for one that is taken or empty."""
        with self._context.write() as session:
            body = council_of(session, body_id)
            _require_free(session, body.area, name, besides=body_id)
            return store.save(session, [changed(body, name=" ".join(name.split()))], stamp=self._context.now())

    def dissolve(self, body_id: str, day: date | None) -> Changes:
        """Say on which day a body ended; None brings it back. Raises DeskError for a day before it began."""
        with self._context.write() as session:
            body = council_of(session, body_id)
            if day is not None and body.founding_date is not None and day < body.founding_date:
                raise DeskError(_BEFORE, day=day)
            return store.save(session, [changed(body, dissolution_date=day)], stamp=self._context.now())

    def remove(self, body_id: str) -> tuple[Organization, Changes]:
        """Remove a body that nothing names, and give it. Raises DeskError for one that is named."""
        with self._context.write() as session:
            body = council_of(session, body_id)
            try:
                return body, store.remove(session, Organization, body_id)
            except DeskError as error:
                raise DeskError(_STILL_NAMED, name=body.name) from error

    def restore(self, body: Organization) -> Changes:
        """Bring back a body that was removed."""
        with self._context.write() as session:
            return store.save(session, [body], stamp=self._context.now())


def _require_free(session: "Session", area: str | None, name: str, *, besides: str | None = None) -> None:
    """Refuse the name of another body of the same neighbourhood."""
    plain = fold(" ".join(name.split()))
    for one in queries.bodies(session):
        if one.id != besides and one.area == area and fold(one.name) == plain:
            raise DeskError(_SAME_NAME, name=one.name)


def _near(council: Organization, bodies: "Iterable[Row[Any]]", municipality: str | None) -> "list[Row[Any]]":
    """Put the bodies of a neighbourhood in order: councils, each with its groups beneath, then teams."""
    known = [one for one in bodies if one.classification in KINDS]
    ours = [
        one
        for one in known
        if one.id == council.id
        or (one.area is not None and one.area == council.area)
        or one.parent == council.id
        or (one.area is None and one.parent == municipality is not None)
    ]
    ids = {one.id for one in ours}
    ours += [one for one in known if one.id not in ids and one.parent in ids]
    found: list[Row[Any]] = []

    def put(one: "Row[Any]") -> None:
        if one not in found:
            found.append(one)
            for other in ours:
                if other.parent == one.id:
                    put(other)

    for kinds in (COUNCILS, (OrganizationClass.WORKING_GROUP,), (OrganizationClass.TEAM,)):
        for one in ours:
            if one.classification in kinds:
                put(one)
    return found
