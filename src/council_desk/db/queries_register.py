"""What the register of decisions and the list of actions ask of the desk, each in one statement; no writing."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Select, Table
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db import tables
from council_desk.db.selecting import Stored, rows_among
from council_desk.db.tables import ActionItem, AgendaItem, Meeting, Minutes, Motion, VoteEvent

_PLACE: tuple[Any, ...] = (
    col(AgendaItem.id).label("item_id"),
    col(AgendaItem.number).label("item_number"),
    col(AgendaItem.title).label("item_title"),
    col(AgendaItem.position).label("item_position"),
    col(Meeting.id).label("meeting_id"),
    col(Meeting.number).label("meeting_number"),
    col(Meeting.started).label("meeting_started"),
    col(Meeting.scheduled_start).label("meeting_start"),
)
"""Where a motion or an action stands: its item and its meeting."""
_PARTS_OF_NAMES = (
    "given_name",
    "family_name",
    "patronymic_name",
    "honorific_prefix",
    "sort_name",
    "signature_name",
)


def decisions(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the motions of an organization that came to something, in the order of meetings and agenda.

    Columns: the motion's own, and item_id, item_number, item_title, item_position, meeting_id, meeting_number,
    meeting_started, meeting_start.
    """
    statement = (
        sql_select(_table(Motion), *_PLACE)
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(Meeting.organization) == organization, col(Motion.result).is_not(None))
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position), col(Motion.position))
    )
    return session.execute(statement).all()


def motions_beside(session: Session, motions: Collection[str]) -> Sequence[Row[Any]]:
    """Give id and result of all motions of the items to which some motions were put, in the order of entry and agenda.

    Columns besides: those of the place as in `decisions`.
    """
    items = select(Motion.agenda_item_rid).where(col(Motion.id).in_(motions))
    statement = (
        sql_select(col(Motion.id), col(Motion.result), *_PLACE)
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(AgendaItem.rid).in_(items))
        .order_by(col(Meeting.rid), col(AgendaItem.position), col(Motion.position))
    )
    return session.execute(statement).all()


def papers_of_items(session: Session, motions: Collection[str]) -> list[str]:
    """Give the ids of the needs and papers on which the items rest to which some motions were put."""
    paper = tables.AgendaItemPaper
    statement = (
        select(paper.paper)
        .join(Motion, col(Motion.agenda_item_rid) == col(paper.agenda_item_rid))
        .where(col(Motion.id).in_(motions))
        .distinct()
    )
    return list(session.exec(statement))


def votes(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the counts on the motions of an organization, those of each motion by their rounds."""
    table = _table(VoteEvent)
    statement = (
        sql_select(table)
        .join(Motion, col(Motion.rid) == table.c.motion_rid)
        .join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(Meeting.organization) == organization)
        .order_by(table.c.motion_rid, table.c.round, table.c.position)
    )
    return session.execute(statement).all()


def actions(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the actions of an organization's meetings, in the order of meetings and agenda.

    Columns: the action's own, and those of its place as in `decisions`.
    """
    statement = (
        sql_select(_table(ActionItem), *_PLACE)
        .join(AgendaItem, col(AgendaItem.rid) == col(ActionItem.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(Meeting.organization) == organization)
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position), col(ActionItem.position))
    )
    return session.execute(statement).all()


def items(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the agenda items of an organization's meetings, in their order; columns as the place in `decisions`."""
    statement = (
        sql_select(*_PLACE)
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(col(Meeting.organization) == organization)
        .order_by(col(Meeting.number), col(Meeting.rid), col(AgendaItem.position))
    )
    return session.execute(statement).all()


def meeting_days(session: Session, organization: str) -> dict[int, tuple[str, str]]:
    """Give id and moment (when it began, or is to begin) of an organization's meetings, by their numbers."""
    statement = (
        select(Meeting.number, Meeting.id, Meeting.started, Meeting.scheduled_start)
        .where(Meeting.organization == organization)
        .order_by(col(Meeting.rid).desc())
    )
    return {number: (id_, started or start) for number, id_, started, start in session.exec(statement)}


def meeting_of_motion(session: Session, motion: str) -> str | None:
    """Give the id of the meeting to which a motion was put."""
    return _meeting_of(session, _table(Motion), motion)


def meeting_of_action(session: Session, action: str) -> str | None:
    """Give the id of the meeting that has an action."""
    return _meeting_of(session, _table(ActionItem), action)


def meeting_of_item(session: Session, item: str) -> str | None:
    """Give the id of the meeting that has an agenda item."""
    statement = (
        select(Meeting.id)
        .join(AgendaItem, col(AgendaItem.meeting_rid) == col(Meeting.rid))
        .where(AgendaItem.id == item)
    )
    return session.exec(statement).first()


def meetings_approved_by(session: Session, motion: str) -> Sequence[tuple[str, int, str | None, str]]:
    """Give id, number, beginning and planned beginning of the meetings whose minutes a motion approved."""
    statement = (
        select(Meeting.id, Meeting.number, Meeting.started, Meeting.scheduled_start)
        .join(Minutes, col(Minutes.meeting_rid) == col(Meeting.rid))
        .where(Minutes.approved_by == motion)
        .order_by(col(Meeting.number))
    )
    return session.exec(statement).all()


def superseded_by(session: Session, motion: str) -> str | None:
    """Give the id of the motion that replaced one."""
    statement = select(Motion.execution_superseded_by).where(Motion.id == motion)
    return session.exec(statement).first()


def letters_about(session: Session, motion: str) -> list[str]:
    """Give the ids of the letters that concern a motion, and of those in answer to them, however many times over."""
    about = session.exec(
        select(tables.Letter.id)
        .join(tables.LetterMotion, col(tables.LetterMotion.letter_rid) == col(tables.Letter.rid))
        .where(tables.LetterMotion.motion == motion)
    )
    found: dict[str, None] = dict.fromkeys(about)
    fresh = list(found)
    while fresh:
        answers = session.exec(select(tables.Letter.id).where(col(tables.Letter.in_reply_to).in_(fresh)))
        fresh = [id_ for id_ in answers if id_ not in found]
        found |= dict.fromkeys(fresh)
    return list(found)


def named_people(session: Session, ids: Collection[str]) -> list[Stored]:
    """Give id and all parts of the name of people; withheld persons have none."""
    table = _table(tables.Person)
    columns = (table.c[name] for name in ("id", "name", *_PARTS_OF_NAMES))
    return rows_among(session, sql_select(*columns).where(table.c.withheld.is_(False)), table.c.id, set(ids))


def names(session: Session, ids: Collection[str]) -> dict[str, str]:
    """Give the names of people and bodies by their ids."""
    bodies = _table(tables.Organization)
    found = rows_among(session, sql_select(bodies.c.id, bodies.c.name), bodies.c.id, set(ids))
    return {row["id"]: row["name"] for row in (*found, *named_people(session, ids))}


def project_titles(session: Session, ids: Collection[str]) -> dict[str, str]:
    """Give the titles of projects by their ids."""
    table = _table(tables.Project)
    found = rows_among(session, sql_select(table.c.id, table.c.title), table.c.id, set(ids))
    return {row["id"]: row["title"] for row in found}


def _meeting_of(session: Session, table: Table, part: str) -> str | None:
    item, meeting = _table(AgendaItem), _table(Meeting)
    statement: Select[tuple[str]] = (
        sql_select(meeting.c.id)
        .join(item, item.c.meeting_rid == meeting.c.rid)
        .join(table, table.c.agenda_item_rid == item.c.rid)
        .where(table.c.id == part)
    )
    return session.execute(statement).scalar()


def _table(kind: Any) -> Table:
    table: Table = kind.__table__
    return table
