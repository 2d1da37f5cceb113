"""Which motions a project rests on: those that name it, and those on the needs it came from that name no other."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, Subquery, union
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db.tables import AgendaItem, AgendaItemPaper, Motion, Paper, Project


def resting(*conditions: Any) -> Subquery:
    """Give (motion_rid, project) of the motions on which projects rest, as far as the conditions on both allow.

    A decision on a need stays the reason of the project that is made of the need later, when the minutes are sealed.
    """
    return union(*(way.where(*conditions) for way in _ways())).subquery()


def motions_on(session: Session, project: str) -> list[str]:
    """Give the ids of the motions on which a project rests, whatever came of them, in the order of entry."""
    pairs = resting(col(Project.id) == project)
    statement = select(Motion.id).join(pairs, pairs.c.motion_rid == col(Motion.rid)).order_by(col(Motion.rid))
    return list(session.exec(statement))


def projects_on(session: Session, motion: str) -> list[str]:
    """Give the ids of the projects that rest on a motion, in the order of entry."""
    pairs = resting(col(Motion.id) == motion)
    return list(
        session.exec(select(Project.id).join(pairs, pairs.c.project == col(Project.id)).order_by(col(Project.rid)))
    )


def titles_by_motion(session: Session, organization: str) -> dict[str, str]:
    """Give the title of the project of an organization that rests on a motion, by the id of the motion."""
    pairs = resting(col(Project.organization) == organization)
    statement = (
        sql_select(col(Motion.id), col(Project.title))
        .join(pairs, pairs.c.motion_rid == col(Motion.rid))
        .join(Project, col(Project.id) == pairs.c.project)
        .order_by(col(Project.rid).desc())
    )
    return dict(tuple(row) for row in session.execute(statement))


def _ways() -> Iterator[Select[Any]]:
    columns: tuple[Any, ...] = (col(Motion.rid).label("motion_rid"), col(Project.id).label("project"))
    pairs: Select[Any] = sql_select(*columns).select_from(Motion)
    yield pairs.join(Project, col(Project.id) == col(Motion.project))
    for way in (col(Project.origin) == col(Paper.id), col(Project.id) == col(Paper.project)):
        yield (
            pairs.join(AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid))
            .join(AgendaItemPaper, col(AgendaItemPaper.agenda_item_rid) == col(AgendaItem.rid))
            .join(Paper, col(Paper.id) == col(AgendaItemPaper.paper))
            .join(Project, way)
            .where(col(Motion.project).is_(None))
        )
