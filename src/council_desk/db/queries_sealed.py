"""What seals and their check ask of the desk: whose seals there are, and rows that say two things at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Select, String, Table, or_, type_coerce
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from council_desk.db.mapping import Layout, layout_of, layouts
from council_desk.db.merging import difference
from council_desk.db.selecting import Stored
from council_desk.db.tables import Election, MinutesStep, Seal
from council_desk.db.tables import Meeting as MeetingRow
from council_desk.db.tables import Minutes as MinutesRow
from council_desk.db.tables.types import MomentText, instant_text
from council_desk.domain.terms import MinutesState
from council_desk.record import models


def seals_of_meeting(session: Session, meeting: str) -> list[str]:
    """Give the ids of the seals of a meeting in the order of their chain."""
    return list(session.exec(select(Seal.id).where(Seal.meeting == meeting).order_by(col(Seal.sequence))))


def sealed_organizations(session: Session) -> list[str]:
    """Give the ids of the bodies that have a seal, or a meeting whose minutes count as sealed or once did."""
    statement = (
        select(MeetingRow.organization)
        .join(MinutesRow, col(MinutesRow.meeting_rid) == col(MeetingRow.rid))
        .where(or_(col(MinutesRow.state) == MinutesState.SEALED, col(MinutesRow.rid).in_(_once_sealed())))
    )
    return list(dict.fromkeys([*session.exec(select(Seal.organization)), *session.exec(statement)]))


def _once_sealed() -> Any:
    return select(MinutesStep.minutes_rid).where(MinutesStep.state == MinutesState.SEALED.value)


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
    statement = (
        select(MeetingRow.id)
        .outerjoin(MinutesRow, col(MinutesRow.meeting_rid) == col(MeetingRow.rid))
        .where(
            MeetingRow.organization == organization,
            or_(
                col(MinutesRow.state) == MinutesState.SEALED,
                col(MinutesRow.rid).in_(_once_sealed()),
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
    """Give the columns (table.column) of a meeting's and its elections' rows that hold what this program never writes.

    Reading the meeting does not show them: moments whose instant is not that of their spelling, places in a list that
    are not 0, 1, 2, columns of a part that is not there. Sorting by them, or a later version, might.
    """
    found = _crooked_below(session, layout_of(models.Meeting), [meeting])
    elections = election_ids(session, meeting)
    return found + _crooked_below(session, layout_of(models.Election), elections) if elections else found


def _crooked_below(session: Session, root: Layout, ids: Collection[str]) -> list[str]:
    found: list[str] = []
    for layout in layouts(root):
        raw = [
            type_coerce(column, String).label(column.name) if isinstance(column.type, MomentText) else column
            for column in layout.table.c
        ]
        query = _within(sql_select(*raw), layout.table, root.table)
        rows = session.execute(query.where(root.table.c.id.in_(ids))).mappings().all()
        crooked = dict.fromkeys(name for row in rows for name in _crooked(layout, row))
        if layout.ordered and _out_of_place(layout, rows):
            crooked["position"] = None
        found += [f"{layout.table.name}.{name}" for name in crooked]
    return found


def _crooked(layout: Layout, row: Stored) -> Iterator[str]:
    """Give the columns of a row that would be written otherwise."""
    for column in layout.table.c:
        stored = row[column.name]
        if isinstance(column.type, MomentText) and stored is not None and not _is_moment(stored):
            yield column.name
    if layout.model is None:
        return
    spelled = {
        name: value.partition("|")[2] if isinstance(layout.table.c[name].type, MomentText) and value else value
        for name, value in row.items()
    }
    parts = {child.slot.name: child.slot.default for child in layout.children}
    written = layout.encode(layout.decode(spelled, parts), _Kinds(layout, row))
    yield from difference(written, spelled)


class _Kinds:
    """Gives the kind of object that a reference of a row names: the row has a column for each kind."""

    def __init__(self, layout: Layout, row: Stored) -> None:
        cells = [*layout.cells, *(cell for group in layout.groups for cell in group.cells)]
        self._kinds = {row[column]: kind for cell in cells for kind, column in cell.choices if row[column] is not None}

    def __call__(self, target: str) -> str:
        return self._kinds[target]


def _is_moment(stored: str) -> bool:
    written = stored.partition("|")[2]
    try:
        return f"{instant_text(written)}|{written}" == stored
    except ValueError:
        return False


def _out_of_place(layout: Layout, rows: Iterable[Stored]) -> bool:
    places: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        places[row["" if layout.owner is None else layout.owner.name]].append(row["position"])
    return any(sorted(held) != list(range(len(held))) for held in places.values())


def _within(query: Select[Any], table: Table, root: Table) -> Select[Any]:
    """Join a table of parts to that of the wholes."""
    while table is not root:
        owner = next(column for column in table.c if column.name.endswith("_rid"))
        above = next(iter(owner.foreign_keys)).column.table
        query, table = query.join(above, owner == above.c.rid), above
    return query
