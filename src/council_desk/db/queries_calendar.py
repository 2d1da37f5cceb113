"""What the calendar asks of the desk: what has a day from a first to a last one, each kind in one statement.

Every row has `changed_at`, the last change of the object it stands in. Nothing here writes.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col

from council_desk.db import tables
from council_desk.db.selecting import rows_among
from council_desk.db.tables import AgendaItem, Assignment, Letter, Meeting, Milestone, Motion, Project, ProjectSession
from council_desk.domain.terms import ExecutionState, MotionResult, Stage

_ADOPTED = (MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED)
_GIVEN_UP = (ExecutionState.CANCELLED, ExecutionState.SUPERSEDED)
_OF_PROJECT: tuple[Any, ...] = (
    col(Project.id).label("project"),
    col(Project.title).label("project_title"),
    col(Project.stage).label("stage"),
    col(Project.responsible_person).label("responsible_person"),
    col(Project.responsible_organization).label("responsible_organization"),
    col(Project.changed_at).label("changed_at"),
)


def meetings(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the meetings that began, or are to begin, from one day to another; a day more at both ends.

    On which day a meeting falls depends on the offset of its own moment, so the caller looks again.
    """
    began: ColumnElement[Any] = func.coalesce(col(Meeting.started), col(Meeting.scheduled_start))
    statement = (
        sql_select(
            *_columns(
                tables.Meeting,
                "id",
                "number",
                "kind",
                "state",
                "scheduled_start",
                "started",
                "ended",
                "available_minutes",
                "location_name",
                "changed_at",
            )
        )
        .where(
            col(Meeting.organization) == organization,
            began >= _midnight(first.toordinal() - 1),
            began < _midnight(last.toordinal() + 2),
        )
        .order_by(began, col(Meeting.rid))
    )
    return session.execute(statement).all()


def actions(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give all actions of an organization's meetings, in the order of meetings and agenda, with `meeting_number`."""
    names = ("id", "text", "assignee_person", "assignee_organization", "due", "state", "motion", "carried_from")
    statement = (
        sql_select(
            *_columns(tables.ActionItem, *names),
            col(Meeting.number).label("meeting_number"),
            col(Meeting.changed_at).label("changed_at"),
        )
        .join(AgendaItem, col(AgendaItem.rid) == col(tables.ActionItem.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(Meeting.organization) == organization)
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position), col(tables.ActionItem.position))
    )
    return session.execute(statement).all()


def references(session: Session, motions: Collection[str]) -> dict[str, str]:
    """Give the numbers of motions that have one, by their ids."""
    table = _table(Motion)
    statement = sql_select(table.c.id, table.c.reference).where(table.c.reference.is_not(None))
    return {row["id"]: row["reference"] for row in rows_among(session, statement, table.c.id, set(motions))}


def decisions(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the adopted motions that have a deadline of their own and were neither given up nor replaced."""
    state = col(Motion.execution_state)
    statement = (
        sql_select(
            *_columns(
                Motion,
                "id",
                "reference",
                "title",
                "text",
                "due",
                "responsible_person",
                "responsible_organization",
                "execution_state",
            ),
            col(Meeting.changed_at).label("changed_at"),
        )
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(
            col(Meeting.organization) == organization,
            col(Motion.result).in_(_ADOPTED),
            col(Motion.due).between(first, last),
            state.is_(None) | state.not_in(_GIVEN_UP),
        )
        .order_by(col(Motion.rid))
    )
    return session.execute(statement).all()


def milestones(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the milestones of projects that were not given up: id, title, due, done_on, and those of the project."""
    statement = (
        sql_select(*_columns(Milestone, "id", "title", "due", "done_on"), *_OF_PROJECT)
        .join(Project, col(Project.rid) == col(Milestone.project_rid))
        .where(*_going(organization), col(Milestone.due).between(first, last))
        .order_by(col(Milestone.rid))
    )
    return session.execute(statement).all()


def project_ends(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the ends of projects that were not given up: end_date and those of the project."""
    statement = (
        sql_select(*_columns(Project, "end_date"), *_OF_PROJECT)
        .where(*_going(organization), col(Project.end_date).between(first, last))
        .order_by(col(Project.rid))
    )
    return session.execute(statement).all()


def sessions(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the sessions of programmes that were not given up: id, date, title, place, participants, of the project."""
    statement = (
        sql_select(*_columns(ProjectSession, "id", "date", "title", "place", "participants"), *_OF_PROJECT)
        .join(Project, col(Project.rid) == col(ProjectSession.project_rid))
        .where(*_going(organization), col(ProjectSession.date).between(first, last))
        .order_by(col(ProjectSession.rid))
    )
    return session.execute(statement).all()


def letters(session: Session, organization: str, first: dt.date, last: dt.date) -> Sequence[Row[Any]]:
    """Give the letters whose answer is due; those that were sent or came, each once for every answer to it.

    `answer` and `answer_outcome` are of the letter that answers it, None without any.
    """
    letter = _table(Letter)
    answer = letter.alias("answer")
    answers = (answer.c.in_reply_to == letter.c.id) & answer.c.draft.is_(False)
    statement = (
        sql_select(
            *_columns(
                Letter,
                "id",
                "reference",
                "subject",
                "direction",
                "request",
                "reply_due",
                "outcome",
                "draft",
                "correspondent_person",
                "correspondent_organization",
                "changed_at",
            ),
            answer.c.id.label("answer"),
            answer.c.outcome.label("answer_outcome"),
        )
        .outerjoin(answer, answers)
        .where(
            letter.c.organization == organization,
            letter.c.draft.is_(False),
            letter.c.reply_due.between(first, last),
        )
        .order_by(letter.c.rid, answer.c.date, answer.c.rid)
    )
    return session.execute(statement).all()


def terms(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the terms of an organization's youth mayors and those who help them."""
    names = ("rid", "id", "person", "post", "label", "start_date", "end_date", "changed_at")
    statement = (
        sql_select(*_columns(Assignment, *names))
        .where(col(Assignment.organization) == organization)
        .order_by(col(Assignment.rid))
    )
    return session.execute(statement).all()


def objectives(session: Session, organization: str) -> dict[int, list[Row[Any]]]:
    """Give position, objective, due and done_on of the objectives, by the row of their term."""
    return _of_terms(session, organization, tables.Objective, "position", "objective", "due", "done_on")


def reports(session: Session, organization: str) -> dict[int, list[Row[Any]]]:
    """Give period_start, period_end and submitted_on of the reports, by the row of their term."""
    return _of_terms(session, organization, tables.PeriodReport, "period_start", "period_end", "submitted_on")


def handovers(session: Session, organization: str) -> dict[int, list[Row[Any]]]:
    """Give done_on of what is handed over, by the row of the term."""
    return _of_terms(session, organization, tables.HandoverItem, "done_on")


def phases(session: Session, organization: str) -> Row[Any] | None:
    """Give the four days of the neighbourhood of an organization, by the names in the record, with the area's id."""
    area, body = _table(tables.Area), _table(tables.Organization)
    days = (column.label(name.removeprefix("phases_")) for name, column in area.c.items() if name.startswith("phases_"))
    statement = (
        sql_select(area.c.id, area.c.changed_at, *days)
        .join(body, body.c.area == area.c.id)
        .where(body.c.id == organization, area.c.has_phases)
    )
    return session.execute(statement).first()


def _going(organization: str) -> tuple[ColumnElement[bool], ...]:
    return (col(Project.organization) == organization, col(Project.stage) != Stage.CANCELLED)


def _of_terms(session: Session, organization: str, kind: Any, *names: str) -> dict[int, list[Row[Any]]]:
    table = _table(kind)
    statement = (
        sql_select(table.c.assignment_rid, *_columns(kind, *names))
        .join(Assignment, col(Assignment.rid) == table.c.assignment_rid)
        .where(col(Assignment.organization) == organization)
        .order_by(table.c.assignment_rid, table.c.position)
    )
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in session.execute(statement):
        found[row.assignment_rid].append(row)
    return found


def _midnight(ordinal: int) -> str:
    """Give the moment at which a day begins in UTC; the first or the last one there is beyond the reach of days."""
    day = dt.date.fromordinal(min(max(ordinal, 1), dt.date.max.toordinal()))
    return f"{day.isoformat()}T00:00:00Z"


def _columns(kind: Any, *names: str) -> tuple[Any, ...]:
    table = _table(kind)
    return tuple(table.c[name] for name in names)


def _table(kind: Any) -> Table:
    table: Table = kind.__table__
    return table
