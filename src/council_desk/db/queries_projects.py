"""What the lists of projects ask of the desk, each in one statement however many projects there are; no writing."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Table, exists, func, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db import tables
from council_desk.db.queries_resting import resting
from council_desk.db.selecting import chunks
from council_desk.db.tables import (
    AgendaItem,
    Assignment,
    AssignmentProject,
    Letter,
    Meeting,
    Milestone,
    Motion,
    Project,
)
from council_desk.domain.terms import Direction, MotionResult, Stage

_ADOPTED = (MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED)
_COLUMNS = (
    "rid",
    "id",
    "reference",
    "title",
    "kind",
    "field",
    "dimension",
    "stage",
    "location_name",
    "responsible_person",
    "responsible_organization",
    "start_date",
    "end_date",
    "currency",
    "budget",
    "without_decision",
)


def projects(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give what lists show of the projects of an organization, in the order of entry."""
    table = _table(Project)
    columns = (table.c[name] for name in _COLUMNS)
    statement = sql_select(*columns).where(table.c.organization == organization).order_by(table.c.rid)
    return session.execute(statement).all()


def milestones(session: Session, organization: str) -> dict[int, list[Row[Any]]]:
    """Give title, due, done_on and weight of the milestones, by the row of their project and in their order."""
    table = _table(Milestone)
    statement = (
        sql_select(table.c.project_rid, table.c.title, table.c.due, table.c.done_on, table.c.weight)
        .join(Project, col(Project.rid) == table.c.project_rid)
        .where(col(Project.organization) == organization)
        .order_by(table.c.project_rid, table.c.position)
    )
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in session.execute(statement):
        found[row.project_rid].append(row)
    return found


def spent(session: Session, organization: str) -> dict[int, int]:
    """Give what was spent on each project that has expenses, by its row."""
    table = _table(tables.Expense)
    statement = (
        sql_select(table.c.project_rid, func.sum(table.c.amount))
        .join(Project, col(Project.rid) == table.c.project_rid)
        .where(col(Project.organization) == organization)
        .group_by(table.c.project_rid)
    )
    return {rid: int(amount) for rid, amount in session.execute(statement)}


def adopted_on(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give id, reference, project and meeting_number of the adopted motions on which projects of it rest."""
    pairs = resting(col(Project.organization) == organization, col(Motion.result).in_(_ADOPTED))
    columns: tuple[Any, ...] = (
        col(Motion.id),
        col(Motion.reference),
        pairs.c.project,
        col(Meeting.number).label("meeting_number"),
    )
    statement = (
        sql_select(*columns)
        .join(pairs, pairs.c.motion_rid == col(Motion.rid))
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position), col(Motion.position))
    )
    return session.execute(statement).all()


def is_decided(session: Session, project: str) -> bool:
    """Say whether a project rests on an adopted motion."""
    pairs = resting(col(Project.id) == project, col(Motion.result).in_(_ADOPTED))
    return session.execute(sql_select(pairs.c.motion_rid).limit(1)).first() is not None


def assigned(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give project, person and end_date of the assignments with a project of an organization."""
    person = _table(tables.Person)
    columns: tuple[Any, ...] = (
        col(AssignmentProject.project).label("project"),
        col(Assignment.person).label("person"),
        col(Assignment.end_date).label("end_date"),
    )
    statement = (
        sql_select(*columns)
        .join(Assignment, col(Assignment.rid) == col(AssignmentProject.assignment_rid))
        .join(Project, col(Project.id) == col(AssignmentProject.project))
        .join(person, person.c.id == col(Assignment.person))
        .where(col(Project.organization) == organization, person.c.withheld.is_(False))
        .order_by(col(Assignment.start_date), col(Assignment.rid))
    )
    return session.execute(statement).all()


def assignments_with(session: Session, project: str) -> list[str]:
    """Give the ids of the assignments with a project."""
    statement = (
        select(Assignment.id)
        .join(AssignmentProject, col(AssignmentProject.assignment_rid) == col(Assignment.rid))
        .where(AssignmentProject.project == project)
        .order_by(col(Assignment.rid))
    )
    return list(session.exec(statement))


def letters_about(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the letters that an organization sent about its projects, each once for every answer to it.

    Given are project, id, date, request, reply_due, outcome and draft; `answer` and `answer_outcome` are of the letter
    that answers it, None without any.
    """
    letter, about = _table(Letter), _table(tables.LetterMotion)
    answer = letter.alias("answer")
    pairs = resting(col(Project.organization) == organization)
    columns = (letter.c[name] for name in ("id", "date", "request", "reply_due", "outcome", "draft"))
    statement = (
        sql_select(pairs.c.project, *columns, answer.c.id.label("answer"), answer.c.outcome.label("answer_outcome"))
        .select_from(letter)
        .join(about, about.c.letter_rid == letter.c.rid)
        .join(Motion, col(Motion.id) == about.c.motion)
        .join(pairs, pairs.c.motion_rid == col(Motion.rid))
        .outerjoin(answer, (answer.c.in_reply_to == letter.c.id) & answer.c.draft.is_(False))
        .where(
            letter.c.organization == organization,
            letter.c.direction == Direction.OUTGOING,
            letter.c.draft.is_(False),
        )
        .order_by(pairs.c.project, letter.c.rid, answer.c.date, answer.c.rid)
    )
    return session.execute(statement).all()


def papers_into(session: Session, project: str) -> list[str]:
    """Give the ids of the needs and initiatives that became part of a project."""
    return list(session.exec(select(tables.Paper.id).where(tables.Paper.project == project)))


def references(session: Session, organization: str) -> list[str]:
    """Give the numbers that projects of an organization bear."""
    statement = select(Project.reference).where(Project.organization == organization)
    return [reference for reference in session.exec(statement) if reference]


def overseen(session: Session, organizations: Collection[str]) -> Sequence[Row[Any]]:
    """Give the stage of the projects of some organizations, and the id of who oversees each, if anybody does."""
    table = _table(Project)
    overseer = func.coalesce(table.c.overseer_person, table.c.overseer_organization).label("overseer")
    statement = sql_select(table.c.stage, overseer).where(table.c.organization.in_(tuple(organizations)))
    return session.execute(statement).all()


def late_count(session: Session, organization: str, today: dt.date) -> int:
    """Count the projects of which a milestone or the end is past and not done (domain.stages.days_late)."""
    missed = exists().where(
        col(Milestone.project_rid) == col(Project.rid),
        col(Milestone.done_on).is_(None),
        col(Milestone.due) < today,
    )
    statement = select(func.count()).where(
        Project.organization == organization,
        col(Project.stage).not_in((Stage.COMPLETED, Stage.CANCELLED)),
        or_(col(Project.end_date) < today, missed),
    )
    return session.exec(statement).one()


def people(session: Session, ids: Collection[str] | None = None) -> Sequence[Row[Any]]:
    """Give names, age and consent of everybody, or of those with these ids; withheld persons are left out."""
    table = _table(tables.Person)
    names = ("id", "name", "given_name", "family_name", "patronymic_name", "honorific_prefix", "sort_name")
    others = ("signature_name", "birth_date", "birth_year", "guardian_consent_publication")
    statement = sql_select(*(table.c[name] for name in (*names, *others))).where(table.c.withheld.is_(False))
    if ids is None:
        return session.execute(statement).all()
    found: list[Row[Any]] = []
    for chunk in chunks(set(ids)):
        found += session.execute(statement.where(table.c.id.in_(chunk))).all()
    return found


def _table(kind: Any) -> Table:
    table: Table = kind.__table__
    return table
