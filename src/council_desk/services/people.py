"""People and their memberships: lists, saving, likely duplicates, and the rules for minors.

A person exists once. One who appears in meetings is never removed; their membership ends instead.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, queries_projects, queries_works, store
from council_desk.db.changes import Changes
from council_desk.domain.attendance import Rate, attendance_rates
from council_desk.domain.membership import default_voting_right, in_force, is_minor
from council_desk.domain.names import initials, sort_name
from council_desk.domain.terms import ContactType, MeetingKind, Role
from council_desk.domain.text import likely_same_person, likeness, sort_key
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Assignment, Membership, Person
from council_desk.services.attended import AttendedMeeting, attended_meetings
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone, make, told
from council_desk.services.rows import AttendanceFigures, PersonRow, Remark

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.db import tables

_IN_MEETINGS = sentence(
    "{name} appears in the records of meetings and stays there. End the membership instead of removing the person."
)
_BIRTH_DATE = sentence("For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.")
_ADDRESS = sentence("No address is kept for somebody under 18. Remove the address.")
_NO_CONSENT = sentence("{name} is under 18: the consent of a guardian is missing.")
_NO_END = sentence("A membership of {name} ends before it begins. Correct one of the two days.")
_DUPLICATE_LIMIT = 5


@dataclass(frozen=True, slots=True)
class PersonFile:
    """One person with all that belongs to them.

    `rates` is their attendance by kind of meeting, `meetings_attended` counts all kinds, `appears_in` the meetings in
    whose attendance they are entered. Of the assignments the latest is the first.
    """

    person: Person
    memberships: tuple[Membership, ...]
    meetings_attended: int
    appears_in: int
    rates: Mapping[MeetingKind, Rate]
    assignments: tuple[Assignment, ...] = ()


def new_person(name: str, **fields: Any) -> Person:
    """Make a person with a new id. Raises InvalidValueError, as for an empty name."""
    return make(Person, id=new_id(), name=name, **fields)


def new_membership(
    person: Person,
    organization_id: str,
    role: Role,
    *,
    start_date: date,
    voting_right: bool | None = None,
    **fields: Any,
) -> Membership:
    """Make a membership with a new id; the vote follows from role and age on its first day unless it is given."""
    if voting_right is None:
        minor = is_minor(start_date, birth_date=person.birth_date, birth_year=person.birth_year)
        voting_right = default_voting_right(role, minor=minor)
    return make(
        Membership,
        id=new_id(),
        person=person.id,
        organization=organization_id,
        role=role,
        voting_right=voting_right,
        start_date=start_date,
        **fields,
    )


def end_membership(membership: Membership, end_date: date) -> Membership:
    """Give the membership with its last day."""
    return changed(membership, end_date=end_date)


class PeopleService:
    """Use cases around people."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, council_id: str | None = None, *, on: date | None = None) -> tuple[PersonRow, ...]:
        """List people in the order of the desk's language.

        Of a council: its members of all times, those who came to its meetings, and people without any membership; with
        `on`, only its members of that day. Without a council, everybody.
        """
        with self._context.read() as session:
            rows = self._rows(session, queries.people(session, council_id), council_id, on)
        return tuple(sorted(rows, key=lambda row: row.sort_key))

    def everybody(self) -> tuple[PersonRow, ...]:
        """Give everybody of the desk in the order of its language, to be chosen from: by name, and nothing else."""
        with self._context.read() as session:
            language = store.desk_info(session).language
            found = queries_projects.people(session)
        rows = [PersonRow(one.id, one.name, sort_key(sort_name(one), language)) for one in found]
        return tuple(sorted(rows, key=lambda row: row.sort_key))

    def _rows(
        self, session: "Session", people: "Sequence[tables.Person]", council_id: str | None, on: date | None = None
    ) -> "Sequence[PersonRow]":
        """Give the rows of people as a council sees them, or without one, as they stand anywhere."""
        info = store.desk_info(session)
        day = on or self._context.today(info.timezone)
        phones = queries.phones(session)
        by_person: dict[str, list[tables.Membership]] = defaultdict(list)
        for membership in queries.memberships_of(session, [person.id for person in people]):
            by_person[membership.person].append(membership)
        bodies = (
            {one.organization for held in by_person.values() for one in held} if council_id is None else {council_id}
        )
        meetings_of: dict[str, list[AttendedMeeting]] = defaultdict(list)
        for meeting in attended_meetings(queries.attended(session, bodies)):
            meetings_of[meeting.organization].append(meeting)
        rows = []
        for person in people:
            held = by_person[person.id]
            own = [one for one in held if council_id is None or one.organization == council_id]
            if on is not None and not any(in_force(one, on) for one in own):
                continue
            shown = _shown(own or held, day)
            concerned = [meeting for one in {one.organization for one in own} for meeting in meetings_of[one]]
            rate = attendance_rates(person.id, own, concerned).get(MeetingKind.ORDINARY)
            rows.append(
                PersonRow(
                    id=person.id,
                    name=person.name,
                    sort_key=sort_key(sort_name(person), info.language),
                    role=shown.role if shown else None,
                    label=shown.label if shown else None,
                    voice=shown.on_behalf_of if shown else None,
                    voting_right=bool(shown and shown.voting_right),
                    current=bool(shown and in_force(shown, day)),
                    minor=is_minor(day, birth_date=person.birth_date, birth_year=person.birth_year),
                    start_date=shown.start_date if shown else None,
                    end_date=shown.end_date if shown else None,
                    phone=phones.get(person.id),
                    attendance=_figures(rate),
                    initials=initials(person, info.language),
                )
            )
        return rows

    def get(self, person_id: str) -> PersonFile:
        """Give one person with memberships and attendance. Raises NotThereError."""
        with self._context.read() as session:
            return self._get(session, person_id)

    def _get(self, session: "Session", person_id: str) -> PersonFile:
        people = store.load(session, Person, [person_id])
        if not people:
            raise gone()
        memberships = store.load(session, Membership, queries.membership_ids(session, person=person_id))
        # All entries of these meetings: one whom the list does not name was absent.
        own = {one.organization for one in memberships}
        rates = attendance_rates(person_id, memberships, attended_meetings(queries.attended(session, own)))
        appears = queries.meetings_attended(session, person_id)
        present = sum(rate.present for rate in rates.values())
        return PersonFile(people[0], memberships, present, appears, rates, assignments_of(session, person_id))

    def save(self, person: Person, memberships: Iterable[Membership] | None = None) -> Changes:
        """Save a person and, if given, all their memberships: those left out are removed.

        Raises DeskError for what must not be kept of a minor, and for a membership that ends before it begins.
        """
        given = None if memberships is None else tuple(memberships)
        with self._context.write() as session:
            today = self._context.today(store.desk_info(session).timezone)
            require_allowed(person, given or (), today)
            stamp = self._context.now()
            changes = store.save(session, [_valid(person), *(given or ())], stamp=stamp)
            if given is not None:
                kept = {membership.id for membership in given}
                for former in queries.membership_ids(session, person=person.id):
                    if former not in kept:
                        changes |= store.remove(session, Membership, former)
        return changes

    def remove(self, person_id: str) -> Changes:
        """Remove a person and their memberships. Raises DeskError for one who appears in meetings or other records."""
        with self._context.write() as session:
            file = self._get(session, person_id)
            if queries.appears_in_meetings(session, person_id):
                raise DeskError(_IN_MEETINGS, name=file.person.name)
            changes = Changes()
            for membership in file.memberships:
                changes |= store.remove(session, Membership, membership.id)
            changes |= store.remove(session, Person, person_id)
        return changes

    def restore(self, file: PersonFile) -> Changes:
        """Bring back a person who was removed, with their memberships."""
        return self.save(file.person, file.memberships)

    def likely_duplicates(self, name: str, *, besides: str | None = None) -> tuple[PersonRow, ...]:
        """Give people whose name may mean the same person as one being typed, the likeliest first; a hint only."""
        with self._context.read() as session:
            alike = [
                id_
                for id_, other in queries.names_of_people(session)
                if id_ != besides and likely_same_person(name, other)
            ]
            rows = self._rows(session, queries.people_named(session, alike), None) if alike else []
        return tuple(sorted(rows, key=lambda row: -likeness(name, row.name))[:_DUPLICATE_LIMIT])

    def remarks(self, person: Person, memberships: Iterable[Membership] = ()) -> tuple[Remark, ...]:
        """Give what is missing for a person today, such as the consent of a guardian; it stops nothing."""
        with self._context.read() as session:
            today = self._context.today(store.desk_info(session).timezone)
        serves = any(in_force(membership, today) for membership in memberships)
        if serves and _minor(person, today) and person.guardian_consent is None:
            return (Remark(_NO_CONSENT, {"name": person.name}),)
        return ()


def assignments_of(session: "Session", person_id: str) -> tuple[Assignment, ...]:
    """Give the assignments of a person, the latest first."""
    found = store.load(session, Assignment, queries_works.assignments_of(session, person_id))
    return tuple(sorted(found, key=lambda one: one.start_date, reverse=True))


def _shown(memberships: "Sequence[tables.Membership]", day: date) -> "tables.Membership | None":
    """Choose the membership that stands for a person in a list: the one in force, or else the latest to begin."""
    in_order = sorted(memberships, key=lambda one: (in_force(one, day), one.start_date))
    return in_order[-1] if in_order else None


def _figures(rate: Rate | None) -> AttendanceFigures | None:
    return AttendanceFigures(rate.meetings, rate.present, rate.excused, rate.absent) if rate else None


def _minor(person: Person, day: date) -> bool:
    return is_minor(day, birth_date=person.birth_date, birth_year=person.birth_year)


def require_allowed(person: Person, memberships: tuple[Membership, ...], today: date) -> None:
    """Refuse what is not kept of minors (domain.md, "People"), and memberships that cannot be."""
    if _minor(person, today):
        if person.birth_date is not None:
            raise DeskError(_BIRTH_DATE, year=person.birth_date.year)
        if any(contact.type is ContactType.ADDRESS for contact in person.contact_details):
            raise DeskError(_ADDRESS)
    for membership in memberships:
        if membership.end_date is not None and membership.end_date < membership.start_date:
            raise DeskError(_NO_END, name=person.name)


def _valid(person: Person) -> Person:
    """Check a person once more: values copied without a check may have come in."""
    from pydantic import ValidationError

    try:
        return Person.model_validate(person.model_dump(exclude_unset=True))
    except ValidationError as error:
        raise told(error) from error
