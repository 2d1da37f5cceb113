"""What seals and their check ask of the desk: whose seals there are, and rows that say two things at once."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Select, String, Table, or_, type_coerce
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db.mapping import Layout, layout_of, layouts
from council_desk.db.tables import Election, MinutesStep, Seal
from council_desk.db.tables import Meeting as MeetingRow
from council_desk.db.tables import Minutes as MinutesRow
from council_desk.db.tables.types import MomentText
from council_desk.domain.terms import MinutesState
from council_desk.record.models import Meeting


def seals_of_meeting(session: Session, meeting: str) -> list[str]:
    """Give the ids of the seals of a meeting in the order of their chain."""
    return list(session.exec(select(Seal.id).where(Seal.meeting == meeting).order_by(col(Seal.sequence))))


def sealed_organizations(session: Session) -> list[str]:
    """Give the ids of the bodies that have a seal or a meeting whose minutes count as sealed."""
    statement = (
        select(MeetingRow.organization)
        .join(MinutesRow, col(MinutesRow.meeting_rid) == col(MeetingRow.rid))
        .where(MinutesRow.state == MinutesState.SEALED)
    )
    return list(dict.fromkeys([*session.exec(select(Seal.organization)), *session.exec(statement)]))


def meeting_numbers(session: Session, organization: str) -> dict[str, int]:
    """Give the numbers of an organization's meetings by their ids."""
    return dict(
        session.exec(select(MeetingRow.id, MeetingRow.number).where(MeetingRow.organization == organization)).all()
    )


def place_of_meeting(session: Session, meeting: str) -> tuple[str, int] | None:
    """Give the organization and the number of a meeting; None if there is none."""
    statement = select(MeetingRow.organization, MeetingRow.number).where(MeetingRow.id == meeting)
    return session.exec(statement).one_or_none()


def meetings_under_seal(session: Session, organization: str) -> list[str]:
    """Give the ids of the meetings that have a seal, or whose minutes are in the state of sealed ones or once were."""
    went = select(MinutesStep.minutes_rid).where(MinutesStep.state == MinutesState.SEALED.value)
    statement = (
        select(MeetingRow.id)
        .outerjoin(MinutesRow, col(MinutesRow.meeting_rid) == col(MeetingRow.rid))
        .where(
            MeetingRow.organization == organization,
            or_(
                col(MinutesRow.state) == MinutesState.SEALED,
                col(MinutesRow.rid).in_(went),
                col(MeetingRow.id).in_(select(Seal.meeting)),
            ),
        )
        .order_by(col(MeetingRow.number), col(MeetingRow.rid))
    )
    return list(session.exec(statement))


def election_ids(session: Session, meeting: str) -> set[str]:
    """Give the ids of the elections held in a meeting."""
    return set(session.exec(select(Election.id).where(Election.meeting == meeting)))


def crooked_rows(session: Session, meeting: str) -> list[str]:
    """Give the columns (table.column) of a meeting's rows that hold what this program never writes.

    These are moments whose instant is not that of their spelling, and places in a list that are not 0, 1, 2: reading
    the meeting does not show them, sorting by them would.
    """
    root = layout_of(Meeting)
    found = []
    for layout in layouts(root):
        found += [
            f"{layout.table.name}.{column.name}"
            for column in layout.table.c
            if isinstance(column.type, MomentText)
            and any(_crooked(value) for value in _values(session, layout.table, column, root.table, meeting))
        ]
        if layout.ordered and _out_of_place(session, layout, root.table, meeting):
            found.append(f"{layout.table.name}.position")
    return found


def _crooked(stored: str | None) -> bool:
    if stored is None:
        return False
    written = stored.partition("|")[2]
    try:
        return MomentText().process_bind_param(written, None) != stored  # type: ignore[arg-type] # it looks at none
    except ValueError:
        return True


def _values(session: Session, table: Table, column: "Column[str]", root: Table, meeting: str) -> Iterator[str | None]:
    query = _within(sql_select(type_coerce(column, String)), table, root, meeting)
    yield from session.execute(query).scalars()


def _out_of_place(session: Session, layout: Layout, root: Table, meeting: str) -> bool:
    if layout.owner is None:
        return False
    places: dict[int, list[int]] = defaultdict(list)
    query = _within(sql_select(layout.owner, layout.table.c.position), layout.table, root, meeting)
    for owner, position in session.execute(query):
        places[owner].append(position)
    return any(sorted(held) != list(range(len(held))) for held in places.values())


def _within(query: Select[Any], table: Table, root: Table, meeting: str) -> Select[Any]:
    """Narrow a query of a table of parts to those of one meeting."""
    while table is not root:
        owner = next(column for column in table.c if column.name.endswith("_rid"))
        above = next(iter(owner.foreign_keys)).column.table
        query, table = query.join(above, owner == above.c.rid), above
    return query.where(root.c.id == meeting)
