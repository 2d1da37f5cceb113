"""What the lists of needs and diagnoses ask of the desk, each in one statement; no writing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Table, and_, case, func, or_, union
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db import tables
from council_desk.db.tables import ActionItem, AgendaItem, AgendaItemPaper, Meeting, Motion, Paper, Project, Speech
from council_desk.domain.terms import MeetingState, MotionResult, OrganizationClass, PaperState, Stage

_NOT_LISTED = frozenset({"rid", "written", "changed_at", "organization", "project"})
"""Columns that no list shows; reading them takes as long as all the others."""
_ADOPTED = (MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED)
_AHEAD = (MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED)
_SAT = (MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED)


def papers(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the needs and other papers of an organization, the latest first, with the columns that lists show."""
    table = _table(Paper)
    columns = (column for column in table.c if column.name not in _NOT_LISTED)
    statement = (
        sql_select(*columns)
        .where(table.c.organization == organization)
        .order_by(table.c.date.desc(), table.c.rid.desc())
    )
    return session.execute(statement).all()


def talked_of(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give what meetings did with the papers of an organization, a row for each that stood on an agenda.

    Columns: paper, ahead (on the agenda of a meeting that is not over), dealt_with, adopted, each 0 or 1.
    """
    spoken = sql_select(col(Speech.rid)).where(col(Speech.agenda_item_rid) == col(AgendaItem.rid)).exists()
    given = sql_select(col(ActionItem.rid)).where(col(ActionItem.agenda_item_rid) == col(AgendaItem.rid)).exists()
    sat = col(Meeting.state).in_(_SAT)
    dealt = and_(sat, or_(col(AgendaItem.started).is_not(None), col(Motion.result).is_not(None), spoken, given))
    ahead = col(Meeting.state).in_((*_AHEAD, MeetingState.IN_SESSION))
    adopted = and_(sat, col(Motion.result).in_(_ADOPTED))
    paper = col(AgendaItemPaper.paper)
    facts: tuple[Any, ...] = tuple(
        func.max(case((told, 1), else_=0)).label(name)
        for name, told in (("ahead", ahead), ("dealt_with", dealt), ("adopted", adopted))
    )
    statement = (
        sql_select(paper.label("paper"), *facts)
        .select_from(AgendaItemPaper)
        .join(AgendaItem, col(AgendaItem.rid) == col(AgendaItemPaper.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .join(Paper, col(Paper.id) == paper)
        .outerjoin(Motion, col(Motion.agenda_item_rid) == col(AgendaItem.rid))
        .where(col(Paper.organization) == organization)
        .group_by(paper)
    )
    return session.execute(statement).all()


def projects_from(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give paper, project and stage for each project that came from a paper of an organization and was not cancelled.

    Either of the two may name the other.
    """
    columns: tuple[Any, ...] = (
        col(Paper.id).label("paper"),
        col(Project.id).label("project"),
        col(Project.stage).label("stage"),
    )
    ways = (col(Project.origin) == col(Paper.id), col(Project.id) == col(Paper.project))
    statements = (
        sql_select(*columns)
        .select_from(Paper)
        .join(Project, way)
        .where(col(Paper.organization) == organization, col(Project.stage) != Stage.CANCELLED)
        for way in ways
    )
    return session.execute(union(*statements)).all()


def places_of(session: Session, paper: str) -> Sequence[Row[Any]]:
    """Give the agenda items that name a paper, in the order of time.

    Columns: item_id, item_number, item_title, meeting_id, meeting_number, meeting_state, moment.
    """
    columns: tuple[Any, ...] = (
        col(AgendaItem.id).label("item_id"),
        col(AgendaItem.number).label("item_number"),
        col(AgendaItem.title).label("item_title"),
        col(Meeting.id).label("meeting_id"),
        col(Meeting.number).label("meeting_number"),
        col(Meeting.state).label("meeting_state"),
        func.coalesce(Meeting.started, Meeting.scheduled_start).label("moment"),
    )
    statement = (
        sql_select(*columns)
        .select_from(AgendaItemPaper)
        .join(AgendaItem, col(AgendaItem.rid) == col(AgendaItemPaper.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(AgendaItemPaper.paper) == paper)
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position))
    )
    return session.execute(statement).all()


def motions_about(session: Session, paper: str) -> Sequence[Row[Any]]:
    """Give the motions that came to something under the items that name a paper, in the order of time.

    Columns: id, reference, title, text, result, execution_state, item_id.
    """
    columns: tuple[Any, ...] = (
        col(Motion.id),
        col(Motion.reference),
        col(Motion.title),
        col(Motion.text),
        col(Motion.result),
        col(Motion.execution_state),
        col(AgendaItem.id).label("item_id"),
    )
    statement = (
        sql_select(*columns)
        .select_from(Motion)
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(AgendaItemPaper, col(AgendaItemPaper.agenda_item_rid) == col(AgendaItem.rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(AgendaItemPaper.paper) == paper, col(Motion.result).is_not(None))
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position), col(Motion.position))
    )
    return session.execute(statement).all()


def projects_of_paper(session: Session, paper: str) -> list[str]:
    """Give the ids of the projects that name a paper as their origin, and of the one that the paper names."""
    named = select(Paper.project).where(Paper.id == paper, col(Paper.project).is_not(None))
    came = select(Project.id).where(Project.origin == paper).order_by(col(Project.rid))
    return list(dict.fromkeys(id_ for id_ in (*session.exec(came), *session.exec(named)) if id_))


def meetings_ahead(session: Session, organization: str) -> Sequence[tuple[str, int, str, str]]:
    """Give id, number, state and planned beginning of the meetings to come, by number."""
    statement = (
        select(Meeting.id, Meeting.number, Meeting.state, Meeting.scheduled_start)
        .where(Meeting.organization == organization, col(Meeting.state).in_(_AHEAD))
        .order_by(col(Meeting.number), col(Meeting.rid))
    )
    return session.exec(statement).all()


def last_meeting(session: Session, organization: str) -> str | None:
    """Give the id of the meeting with the highest number that was not cancelled."""
    statement = (
        select(Meeting.id)
        .where(Meeting.organization == organization, Meeting.state != MeetingState.CANCELLED)
        .order_by(col(Meeting.number).desc(), col(Meeting.rid).desc())
    )
    return session.exec(statement).first()


def sayings(session: Session, organization: str) -> Sequence[tuple[str, str]]:
    """Give id and title of what was asked for and is not settled, the latest first."""
    statement = (
        select(Paper.id, Paper.title)
        .where(Paper.organization == organization, Paper.state != PaperState.DONE)
        .order_by(col(Paper.date).desc(), col(Paper.rid).desc())
    )
    return session.exec(statement).all()


def references(session: Session, organization: str) -> list[str | None]:
    """Give the numbers of the papers of an organization."""
    return list(session.exec(select(Paper.reference).where(Paper.organization == organization)))


def communities(session: Session) -> Sequence[tuple[str, str]]:
    """Give id and name of the informal communities, in the order of entry."""
    body = tables.Organization
    statement = (
        select(body.id, body.name).where(body.classification == OrganizationClass.COMMUNITY).order_by(col(body.rid))
    )
    return session.exec(statement).all()


def bodies(session: Session) -> Sequence[tuple[str, str]]:
    """Give id and name of all organizations, in the order of entry."""
    body = tables.Organization
    return session.exec(select(body.id, body.name).order_by(col(body.rid))).all()


def diagnoses(session: Session, organization: str) -> list[str]:
    """Give the ids of the diagnoses of an organization, the latest first."""
    table = tables.Diagnosis
    statement = (
        select(table.id)
        .where(table.organization == organization)
        .order_by(col(table.date).desc(), col(table.rid).desc())
    )
    return list(session.exec(statement))


def last_currency(session: Session, organization: str) -> str | None:
    """Give the currency of the latest project of an organization."""
    statement = select(Project.currency).where(Project.organization == organization).order_by(col(Project.rid).desc())
    return session.exec(statement).first()


def _table(kind: Any) -> Table:
    table: Table = kind.__table__
    return table
