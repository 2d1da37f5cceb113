"""A record of some values of the desk, whole in itself."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from council_desk import __version__
from council_desk.db import queries, store
from council_desk.domain.moments import local_day
from council_desk.record.mentioned import ids_in, references_in, without_references
from council_desk.record.models import Area, CouncilRecord, Membership, Model, Organization, Person
from council_desk.record.moments import moment
from council_desk.record.reshaping import without_tools
from council_desk.services.council_file import council_file
from council_desk.services.editing.values import make
from council_desk.services.minors import named_within

if TYPE_CHECKING:
    from sqlmodel import Session


def excerpt(
    session: "Session", now: datetime, organization: str, also: Iterable[str] = (), **parts: tuple[Model, ...]
) -> CouncilRecord:
    """Give a record of some values with the people and bodies that they name, and no other of the council's.

    With them come the minors whom only a text names, so that a copy can put their initials there. Memberships are those
    of these people in the council: they tell who holds a youth role, and so is a minor.
    """
    info = store.desk_info(session)
    targets = {one.target for found in parts.values() for value in found for one in references_in(value)}
    around = council_file(session, organization)
    targets |= {organization, *also, *([around.municipality.id] if around.municipality else [])}
    bodies = {body.id: body for body in store.load(session, Organization, targets)}
    while above := {body.parent for body in bodies.values() if body.parent} - set(bodies):
        bodies |= {body.id: body for body in store.load(session, Organization, above)}
    people = store.load(session, Person, targets)
    within = (value for found in parts.values() for value in found)
    first = min((_day(one) for one in parts.get("meetings", ())), default=now.date())
    there = {person.id for person in people}
    people += tuple(one for one in named_within(session, within, min(first, now.date())) if one.id not in there)
    named = {person.id for person in people}
    held = queries.membership_ids(session, organization=organization)
    values: dict[str, tuple[Any, ...]] = {
        "areas": store.load(session, Area, {body.area for body in bodies.values() if body.area}),
        "organizations": tuple(without_tools(body, organization) for body in bodies.values()),
        "people": people,
        "memberships": tuple(one for one in store.load(session, Membership, held) if one.person in named),
        **parts,
    }
    known = ids_in(value for found in values.values() for value in found)
    return _made(
        info, now, {name: tuple(without_references(one, known) for one in found) for name, found in values.items()}
    )


def for_counting(session: "Session", now: datetime, **parts: tuple[Model, ...]) -> CouncilRecord:
    """Give a record of some values alone, to be counted and never shown: it refers to people whom it does not hold.

    It is read in a fraction of the time of an `excerpt`, and a copy of it seeks no names.
    """
    return _made(store.desk_info(session), now, parts)


def _made(info: "store.DeskInfo", now: datetime, values: Mapping[str, tuple[Any, ...]]) -> CouncilRecord:
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
