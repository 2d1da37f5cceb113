"""A record of some values of the desk, whole in itself."""

from collections.abc import Container, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from council_desk import __version__
from council_desk.db import queries, store
from council_desk.domain.moments import local_day
from council_desk.record.mentioned import ids_in, named_in, without_references
from council_desk.record.models import Area, CouncilRecord, Membership, Model, Organization, Person
from council_desk.record.moments import moment
from council_desk.record.reshaping import without_tools
from council_desk.services.council_file import council_file
from council_desk.services.editing.values import make
from council_desk.services.minors import named_within

if TYPE_CHECKING:
    from sqlmodel import Session

Parts = Mapping[str, tuple[Any, ...]]
"""Values of a record by the names of its lists."""


def excerpt(
    session: "Session", now: datetime, organization: str, also: Iterable[str] = (), /, **parts: tuple[Model, ...]
) -> CouncilRecord:
    """Give a record of some values with the people and bodies that they name, and no other of the council's.

    With them come the minors whom only a text names, so that a copy can put their initials there. Memberships are those
    of these people in the council: they tell who holds a youth role, and so is a minor.
    """
    found = [value for values in parts.values() for value in values]
    first = min((_day(one) for one in parts.get("meetings", ())), default=now.date())
    minors = named_within(session, found, min(first, now.date()))
    around = surroundings(session, organization, {*also, *named_in(found)}, minors)
    values = {**around, **parts}
    known = ids_in(value for part in values.values() for value in part)
    return record_of(store.desk_info(session), now, within(known, values))


def surroundings(session: "Session", organization: str, named: Iterable[str], minors: Iterable[str] = ()) -> Parts:
    """Give the people and bodies among what is named, the bodies above these, where they are, and their memberships.

    `minors` are those whom only a text names; they stand after the others.
    """
    around = council_file(session, organization)
    targets = {organization, *named, *([around.municipality.id] if around.municipality else [])}
    bodies = {body.id: body for body in store.load(session, Organization, targets)}
    while above := {body.parent for body in bodies.values() if body.parent} - set(bodies):
        bodies |= {body.id: body for body in store.load(session, Organization, above)}
    people = store.load(session, Person, targets)
    people += store.load(session, Person, set(minors) - {person.id for person in people})
    there = {person.id for person in people}
    held = queries.membership_ids(session, organization=organization)
    return {
        "areas": store.load(session, Area, {body.area for body in bodies.values() if body.area}),
        "organizations": tuple(without_tools(body, organization) for body in bodies.values()),
        "people": people,
        "memberships": tuple(one for one in store.load(session, Membership, held) if one.person in there),
    }


def within(known: Container[str], parts: Parts) -> Parts:
    """Give values without what they name beyond the ids that are known, as far as a reference may be left out."""
    return {name: tuple(without_references(one, known) for one in found) for name, found in parts.items()}


def record_of(info: "store.DeskInfo", now: datetime, values: Parts) -> CouncilRecord:
    """Give a record of some values as they are: of those alone, it is to be counted and never shown.

    It refers to people whom it does not hold, and a copy of it seeks no names.
    """
    return make(
        CouncilRecord,
        format="council-record",
        version=1,
        exported_at=moment(now),
        generator=f"Council Desk {__version__}",
        language=info.language,
        calendar=info.calendar,
        timezone=info.timezone,
        **{name: found or None for name, found in values.items()},
    )


def _day(meeting: Any) -> date:
    return local_day(meeting.started or meeting.scheduled_start)
