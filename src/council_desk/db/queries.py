"""What lists ask of the desk, in few statements: figures of meetings, people by name, who attended what.

Whole objects are loaded by `store`; nothing here writes. Results are rows of SQL, for the services to put in order.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, Table, case, func, literal
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db import tables
from council_desk.db.selecting import chunks
from council_desk.db.tables import AgendaItem, Attendance, Meeting, Membership, Minutes, Motion, Person, Seal
from council_desk.domain.terms import (
    COUNCILS,
    SITTING,
    AttendanceStatus,
    ContactType,
    MotionResult,
    OrganizationClass,
    Role,
    SealKind,
)

_DECIDED = (MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED)


def meeting_figures(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the meetings of an organization, the highest number first, with the figures of each.

    Columns: the meeting's own, minutes_state, present, voting_present, voting_members (guests apart), items, decisions.
    """
    present = case((col(Attendance.status) == AttendanceStatus.PRESENT, 1), else_=0)
    voting = case((col(Attendance.voting_right), 1), else_=0)
    member = case((col(Attendance.status) == AttendanceStatus.GUEST, 0), else_=1)
    came = (
        select(
            col(Attendance.meeting_rid).label("meeting_rid"),
            func.sum(present).label("present"),
            func.sum(present * voting).label("voting_present"),
            func.sum(member * voting).label("voting_members"),
        )
        .group_by(col(Attendance.meeting_rid))
        .subquery()
    )
    decided = case((col(Motion.result).in_(_DECIDED), 1), else_=0)
    agenda = (
        select(
            col(AgendaItem.meeting_rid).label("meeting_rid"),
            func.count(func.distinct(col(AgendaItem.rid))).label("items"),
            func.sum(decided).label("decisions"),
        )
        .outerjoin(Motion, col(Motion.agenda_item_rid) == col(AgendaItem.rid))
        .group_by(col(AgendaItem.meeting_rid))
        .subquery()
    )
    statement = (
        select(  # type: ignore[call-overload]
            col(Meeting.id),
            col(Meeting.number),
            col(Meeting.reference),
            col(Meeting.kind),
            col(Meeting.state),
            col(Meeting.scheduled_start),
            col(Meeting.started),
            col(Meeting.location_name),
            col(Meeting.public),
            col(Minutes.state).label("minutes_state"),
            func.coalesce(came.c.present, 0).label("present"),
            func.coalesce(came.c.voting_present, 0).label("voting_present"),
            func.coalesce(came.c.voting_members, 0).label("voting_members"),
            func.coalesce(agenda.c["items"], 0).label("items"),
            func.coalesce(agenda.c.decisions, 0).label("decisions"),
        )
        .outerjoin(Minutes, col(Minutes.meeting_rid) == col(Meeting.rid))
        .outerjoin(came, came.c.meeting_rid == col(Meeting.rid))
        .outerjoin(agenda, agenda.c.meeting_rid == col(Meeting.rid))
        .where(col(Meeting.organization) == organization)
        .order_by(col(Meeting.number).desc(), col(Meeting.rid).desc())
    )
    rows: Sequence[Row[Any]] = session.exec(statement).all()
    return rows


def next_meeting_number(session: Session, organization: str) -> int:
    """Give the number that follows the highest of the organization's meetings."""
    highest = session.exec(select(func.max(Meeting.number)).where(Meeting.organization == organization)).one()
    return (highest or 0) + 1


def meeting_ids(session: Session, organization: str, *, numbers_from: int = 0) -> list[str]:
    """Give the ids of an organization's meetings from a number on, by number."""
    statement = (
        select(Meeting.id)
        .where(Meeting.organization == organization, Meeting.number >= numbers_from)
        .order_by(col(Meeting.number), col(Meeting.rid))
    )
    return list(session.exec(statement))


def meeting_moments(session: Session, organization: str) -> list[tuple[str, str]]:
    """Give the meetings of an organization by number: the id, and when it began or is to begin."""
    statement = (
        select(Meeting.id, func.coalesce(Meeting.started, Meeting.scheduled_start))
        .where(Meeting.organization == organization)
        .order_by(col(Meeting.number), col(Meeting.rid))
    )
    return [(id_, moment) for id_, moment in session.exec(statement)]


def references_of(session: Session, organization: str, *, without_meeting: str) -> tuple[str, ...]:
    """Give the numbers of all decisions in the other meetings of an organization."""
    statement = (
        select(Motion.reference)
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(Meeting.organization == organization, Meeting.id != without_meeting, col(Motion.reference).is_not(None))
        .order_by(col(Motion.rid))
    )
    return tuple(reference for reference in session.exec(statement) if reference)


def seals(session: Session, organization: str) -> list[str]:
    """Give the ids of the seals of an organization in the order of their chain."""
    statement = select(Seal.id).where(Seal.organization == organization).order_by(col(Seal.sequence), col(Seal.rid))
    return list(session.exec(statement))


def meeting_ids_with_sealed_minutes(session: Session) -> frozenset[str]:
    """Give the ids of the meetings whose minutes are under a seal."""
    return frozenset(session.exec(select(Seal.meeting).where(Seal.kind == SealKind.MINUTES)))


def people(session: Session, concerning: str | None = None) -> Sequence[Person]:
    """Give everybody whose particulars the desk has; with `concerning`, who has to do with that organization.

    These are its members of all times, those its meetings name as attending, and people without any membership.
    """
    statement = select(Person).where(~col(Person.withheld)).order_by(col(Person.rid))
    if concerning is not None:
        person = col(Person.id)
        guests = (
            select(Attendance.person)
            .join(Meeting, col(Meeting.rid) == col(Attendance.meeting_rid))
            .where(Meeting.organization == concerning)
        )
        statement = statement.where(
            person.in_(select(Membership.person).where(Membership.organization == concerning))
            | person.in_(guests)
            | ~select(Membership.rid).where(Membership.person == Person.id).exists()
        )
    return session.exec(statement).all()


def people_named(session: Session, ids: Collection[str]) -> list[Person]:
    """Give the people with these ids, in the order of entry."""
    found = [one for part in chunks(ids) for one in session.exec(select(Person).where(col(Person.id).in_(part)))]
    return sorted(found, key=lambda person: person.rid or 0)


def names_of_people(session: Session) -> Sequence[tuple[str, str]]:
    """Give id and name of everybody whose particulars the desk has."""
    return session.exec(select(Person.id, Person.name).where(~col(Person.withheld)).order_by(col(Person.rid))).all()


def phones(session: Session) -> dict[str, str]:
    """Give the first telephone number of each person who has one."""
    statement = (
        select(Person.id, tables.Contact.value)
        .join(tables.Contact, col(tables.Contact.person_rid) == col(Person.rid))
        .where(tables.Contact.type == ContactType.PHONE)
        .order_by(col(tables.Contact.position).desc())
    )
    return dict(session.exec(statement).all())


def people_in_roles(session: Session, roles: Collection[Role], *, without_end: bool = False) -> set[str]:
    """Give the ids of those who have or had one of some roles anywhere; or only who holds one `without_end`."""
    statement = select(Membership.person).where(col(Membership.role).in_(tuple(roles))).distinct()
    if without_end:
        statement = statement.where(col(Membership.end_date).is_(None))
    return set(session.exec(statement))


def roles_of(session: Session, people: Collection[str] | None = None) -> dict[str, list[Role]]:
    """Give the roles of people in memberships of all times, of everybody where no ids are given."""
    table: Table = Membership.__table__  # type: ignore[attr-defined]
    statement = sql_select(table.c.person, table.c.role)
    rows: Iterable[Any] = (
        session.execute(statement)
        if people is None
        else (row for part in chunks(people) for row in session.execute(statement.where(table.c.person.in_(part))))
    )
    found: dict[str, list[Role]] = defaultdict(list)
    for person, role in rows:
        found[person].append(role)
    return found


def memberships_of(session: Session, people: Collection[str]) -> list[Membership]:
    """Give the memberships of people, in the order of entry."""
    found = [
        one
        for part in chunks(people)
        for one in session.exec(select(Membership).where(col(Membership.person).in_(part)))
    ]
    return sorted(found, key=lambda membership: membership.rid or 0)


def membership_ids(session: Session, *, person: str | None = None, organization: str | None = None) -> list[str]:
    """Give the ids of the memberships of a person, or in an organization, in the order of entry."""
    statement = select(Membership.id).order_by(col(Membership.rid))
    if person is not None:
        statement = statement.where(Membership.person == person)
    if organization is not None:
        statement = statement.where(Membership.organization == organization)
    return list(session.exec(statement))


def attended(session: Session, organizations: Collection[str]) -> Sequence[Row[Any]]:
    """Give who is entered in the meetings of organizations.

    Rows have id, organization, kind, state, scheduled_start, started, person, status.
    """
    statement = (
        select(  # type: ignore[call-overload]
            col(Meeting.id),
            col(Meeting.organization),
            col(Meeting.kind),
            col(Meeting.state),
            col(Meeting.scheduled_start),
            col(Meeting.started),
            col(Attendance.person),
            col(Attendance.status),
        )
        .join(Attendance, col(Attendance.meeting_rid) == col(Meeting.rid))
        .where(col(Meeting.organization).in_(tuple(organizations)))
        .order_by(col(Meeting.rid), col(Attendance.position))
    )
    rows: Sequence[Row[Any]] = session.exec(statement).all()
    return rows


def meetings_attended(session: Session, person: str) -> int:
    """Count the meetings whose attendance names a person."""
    statement = select(func.count(func.distinct(Attendance.meeting_rid))).where(Attendance.person == person)
    return session.exec(statement).one()


_MEETING_TABLES = (
    "meeting",
    "attendance",
    "minutes_signatory",
    "signature",
    "agenda_item",
    "agenda_item_recusal",
    "speech",
    "guidance",
    "motion",
    "vote_event",
    "vote",
    "recusal",
    "action_item",
)


def appears_in_meetings(session: Session, person: str) -> bool:
    """Say whether any meeting names a person, in whatever place."""
    return any(
        session.execute(sql_select(literal(1)).where(column == person).limit(1)).first()
        for name in _MEETING_TABLES
        for column in tables.metadata.tables[name].columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    )


def councils(session: Session) -> Sequence[tuple[str, str, str | None]]:
    """Give id, name and area name of the councils, dissolved or not, in the order of entry."""
    council = tables.Organization
    statement = (
        select(council.id, council.name, tables.Area.name)
        .outerjoin(tables.Area, col(tables.Area.id) == col(council.area))
        .where(col(council.classification).in_(COUNCILS))
        .order_by(col(council.rid))
    )
    return session.exec(statement).all()


def sitting_bodies(session: Session) -> Sequence[Row[Any]]:
    """Give the councils and working groups in the order of entry: their own columns as named, and area_name."""
    body = tables.Organization
    statement = (
        select(  # type: ignore[call-overload]
            col(body.id),
            col(body.name),
            col(body.classification),
            col(body.area),
            col(body.parent),
            col(body.dissolution_date),
            col(body.country),
            col(tables.Area.name).label("area_name"),
        )
        .outerjoin(tables.Area, col(tables.Area.id) == col(body.area))
        .where(col(body.classification).in_(SITTING))
        .order_by(col(body.rid))
    )
    rows: Sequence[Row[Any]] = session.exec(statement).all()
    return rows


def bodies(session: Session) -> Sequence[Row[Any]]:
    """Give what tells one organization from another, in the order of entry.

    Columns: id, name, classification, area, parent, dissolution_date.
    """
    table: Table = tables.Organization.__table__  # type: ignore[attr-defined]
    names = ("id", "name", "classification", "area", "parent", "dissolution_date")
    return session.execute(sql_select(*(table.c[name] for name in names)).order_by(table.c.rid)).all()


def member_counts(session: Session, day: date) -> dict[str, int]:
    """Give how many people have a membership in force on a day, by organization."""
    last = col(Membership.end_date)
    statement = (
        select(Membership.organization, func.count(func.distinct(Membership.person)))
        .where(Membership.start_date <= day, last.is_(None) | (last >= day))
        .group_by(col(Membership.organization))
    )
    return dict(session.exec(statement).all())


def meeting_counts(session: Session) -> dict[str, int]:
    """Give the number of meetings of each organization that has any."""
    return dict(session.exec(select(Meeting.organization, func.count()).group_by(Meeting.organization)).all())


def organization_ids(session: Session, *, classification: Iterable[OrganizationClass], area: str | None) -> list[str]:
    """Give the ids of the organizations of some kinds in an area, in the order of entry."""
    body = tables.Organization
    statement = (
        select(body.id)
        .where(col(body.classification).in_(tuple(classification)), body.area == area)
        .order_by(col(body.rid))
    )
    return list(session.exec(statement))


def titles(session: Session, table: str, organization: str) -> list[str]:
    """Give the titles of the projects ("project") or papers ("paper") of an organization."""
    columns = tables.metadata.tables[table].c
    statement = sql_select(columns.title).where(columns.organization == organization)
    return list(session.execute(statement).scalars())


def currencies(session: Session, organization: str) -> list[str]:
    """Give the currencies of the projects of an organization, the one used most first."""
    project = tables.Project
    statement = (
        select(project.currency)
        .where(project.organization == organization)
        .group_by(col(project.currency))
        .order_by(func.count().desc())
    )
    return list(session.exec(statement))
