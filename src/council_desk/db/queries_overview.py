"""What the overview asks of the desk beside the lists of others, each in one statement; no writing."""

from datetime import date

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from council_desk.db.tables import ActionItem, AgendaItem, Meeting, Membership, Project, ProjectSession


def participants(session: Session, organization: str) -> dict[str, int]:
    """Give how many people took part in each project: as it is told for the whole, or else in its sessions together."""
    told = (
        select(Project.id, Project.participants, func.sum(ProjectSession.participants))
        .outerjoin(ProjectSession, col(ProjectSession.project_rid) == col(Project.rid))
        .where(Project.organization == organization)
        .group_by(col(Project.rid))
    )
    return {id_: whole if whole is not None else int(parts or 0) for id_, whole, parts in session.exec(told)}


def carried_items(session: Session, organization: str) -> dict[str, int]:
    """Count, by meeting, the items of an agenda that bring actions of earlier meetings along."""
    statement = (
        select(Meeting.id, func.count(func.distinct(col(AgendaItem.rid))))
        .join(AgendaItem, col(AgendaItem.meeting_rid) == col(Meeting.rid))
        .join(ActionItem, col(ActionItem.agenda_item_rid) == col(AgendaItem.rid))
        .where(Meeting.organization == organization, col(ActionItem.carried_from).is_not(None))
        .group_by(col(Meeting.id))
    )
    return {id_: count for id_, count in session.exec(statement)}  # noqa: C416 - rows are no pairs to the type checker


def members(session: Session, organization: str, on: date) -> int:
    """Count the people whose membership in an organization is in force on a day."""
    statement = select(func.count(func.distinct(Membership.person))).where(
        Membership.organization == organization,
        Membership.start_date <= on,
        or_(col(Membership.end_date).is_(None), col(Membership.end_date) >= on),
    )
    return session.exec(statement).one()
