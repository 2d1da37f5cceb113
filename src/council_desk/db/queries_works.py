"""What the papers on projects, letters and youth mayors ask of the desk: ids, in the order of entry; no writing."""

from sqlmodel import Session, col, select

from council_desk.db.tables import Assignment, Letter, Membership, Paper, Project
from council_desk.domain.terms import PaperType, Role


def letters_of(session: Session, organization: str) -> list[str]:
    """Give the ids of the letters of an organization."""
    return list(session.exec(select(Letter.id).where(Letter.organization == organization).order_by(col(Letter.rid))))


def projects_of(session: Session, organization: str) -> list[str]:
    """Give the ids of the projects of an organization."""
    return list(session.exec(select(Project.id).where(Project.organization == organization).order_by(col(Project.rid))))


def papers_of(session: Session, organization: str, paper_type: PaperType | None = None) -> list[str]:
    """Give the ids of the papers of an organization; of one type if it is given."""
    statement = select(Paper.id).where(Paper.organization == organization).order_by(col(Paper.rid))
    return list(session.exec(statement if paper_type is None else statement.where(Paper.paper_type == paper_type)))


def assignments_in(session: Session, organization: str) -> list[str]:
    """Give the ids of the assignments in an organization."""
    statement = select(Assignment.id).where(Assignment.organization == organization)
    return list(session.exec(statement.order_by(col(Assignment.rid))))


def assignments_of(session: Session, person: str) -> list[str]:
    """Give the ids of the assignments of a person."""
    return list(session.exec(select(Assignment.id).where(Assignment.person == person).order_by(col(Assignment.rid))))


def chairs_of(session: Session, organization: str) -> list[str]:
    """Give the ids of the people who chair an organization, or once did."""
    statement = select(Membership.person).where(Membership.organization == organization, Membership.role == Role.CHAIR)
    return list(session.exec(statement.order_by(col(Membership.rid))))
