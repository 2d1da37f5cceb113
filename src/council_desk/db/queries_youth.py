"""What the screen of youth mayors asks of the desk, in few statements. Nothing here writes."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Table, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db.selecting import rows_among
from council_desk.db.tables import Assignment, Election, Meeting, Membership, Paper, PaperParty, Person, Project
from council_desk.domain.terms import PaperState, Post, Stage

_LIVE_STAGES = (Stage.PROPOSED, Stage.APPROVED, Stage.UNDER_WAY, Stage.SUSPENDED)
_LIVE_PAPERS = (PaperState.REGISTERED, PaperState.DISCUSSED, PaperState.ADOPTED, PaperState.IN_PROJECT)


def assignment_ids(session: Session, organization: str) -> list[str]:
    """Give the ids of the assignments in an organization, in the order of entry."""
    statement = select(Assignment.id).where(Assignment.organization == organization).order_by(col(Assignment.rid))
    return list(session.exec(statement))


def election_ids(session: Session, organization: str) -> list[str]:
    """Give the ids of the elections in an organization, in the order of entry."""
    return list(
        session.exec(select(Election.id).where(Election.organization == organization).order_by(col(Election.rid)))
    )


def assignments_from(session: Session, election: str) -> list[str]:
    """Give the ids of the assignments that an election gave."""
    return list(
        session.exec(select(Assignment.id).where(Assignment.election == election).order_by(col(Assignment.rid)))
    )


def posts(session: Session) -> Sequence[tuple[str, Post]]:
    """Give the posts of all times, each with the person who holds or held it."""
    table: Table = Assignment.__table__  # type: ignore[attr-defined]
    return [(row.person, row.post) for row in session.execute(sql_select(table.c.person, table.c.post))]


def elections_with_terms(session: Session, organization: str) -> dict[tuple[str, str], str]:
    """Give the assignment that an election gave to a person, by both their ids."""
    statement = select(Assignment.election, Assignment.person, Assignment.id).where(
        Assignment.organization == organization, col(Assignment.election).is_not(None)
    )
    return {(election or "", person): id_ for election, person, id_ in session.exec(statement)}


def projects_with(session: Session, organization: str, person: str) -> list[str]:
    """Give the ids of the projects of an organization for which a person is responsible."""
    statement = select(Project.id).where(Project.organization == organization, Project.responsible_person == person)
    return list(session.exec(statement.order_by(col(Project.rid))))


def live_projects(session: Session, organization: str) -> Sequence[tuple[str, str]]:
    """Give id and title of the projects of an organization that are neither finished nor given up."""
    statement = select(Project.id, Project.title).where(
        Project.organization == organization, col(Project.stage).in_(_LIVE_STAGES)
    )
    return session.exec(statement.order_by(col(Project.rid))).all()


def live_papers(session: Session, organization: str, person: str) -> list[str]:
    """Give the titles of the needs and initiatives that somebody brought or carries and that are not settled."""
    carried = select(PaperParty.paper_rid).where(PaperParty.person == person)
    statement = select(Paper.title).where(
        Paper.organization == organization,
        col(Paper.state).in_(_LIVE_PAPERS),
        or_(col(Paper.originator_person) == person, col(Paper.rid).in_(carried)),
    )
    return list(session.exec(statement.order_by(col(Paper.rid))))


def memberships_of(session: Session, people: Collection[str], organization: str) -> list[str]:
    """Give the ids of the memberships of some people in an organization."""
    table: Table = Membership.__table__  # type: ignore[attr-defined]
    query = sql_select(table.c.id).where(table.c.organization == organization)
    return [row["id"] for row in rows_among(session, query, table.c.person, set(people))]


def meetings_of_elections(session: Session, organization: str) -> dict[str, tuple[str, int]]:
    """Give id and number of the meeting in which an election was held, by the election's id."""
    statement = (
        select(Election.id, Meeting.id, Meeting.number)
        .join(Meeting, col(Meeting.id) == col(Election.meeting))
        .where(Election.organization == organization)
    )
    return {election: (meeting, number) for election, meeting, number in session.exec(statement)}


def everybody(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give everybody of the desk: id and parts of the name, years of birth; `member` where they belong to a body."""
    table: Table = Person.__table__  # type: ignore[attr-defined]
    member: Table = Membership.__table__  # type: ignore[attr-defined]
    held = sql_select(member.c.person).where(member.c.organization == organization)
    names = (
        "id",
        "name",
        "given_name",
        "family_name",
        "patronymic_name",
        "honorific_prefix",
        "sort_name",
        "signature_name",
        "birth_date",
        "birth_year",
    )
    query = (
        sql_select(*(table.c[name] for name in names), table.c.id.in_(held).label("member"))
        .where(table.c.withheld.is_(False))
        .order_by(table.c.rid)
    )
    return session.execute(query).all()
