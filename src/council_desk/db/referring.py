"""What refers to what on the desk: whom an id names, and refusing references to nothing.

The database refuses them too, but only when the transaction ends, and without saying which.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Column, Table, func, insert, literal, select, union_all
from sqlmodel import Session

from council_desk.db import tables
from council_desk.db.mapping import Entity, layout_of, layouts, table_name, table_of
from council_desk.db.selecting import chunks, rows_among
from council_desk.errors import DeskError, sentence
from council_desk.record.anatomy import Reference, places, references

_NOWHERE = sentence("{field} of {kind} names an entry that is not on this desk ({target}).")
_NEEDED = sentence("This entry cannot be removed, because others still refer to it ({referrers}).")

_SHARED = sentence("The id {id} belongs to objects of different kinds ({kinds}).")


@dataclass(frozen=True, slots=True)
class _Use:
    """References from objects about to be saved."""

    kind: str
    reference: Reference


def resolve(session: Session, entities: Iterable[Entity], *, stamp: datetime) -> dict[str, str]:
    """Give the kind of every object that these refer to, as the record's models are named.

    Where a person may be withheld and is unknown, a row is kept for them. Raises DeskError for any other reference to
    something that is neither among these nor on the desk.
    """
    kinds: dict[str, str] = {}
    uses: list[_Use] = []
    for place in (place for entity in entities for place in places(entity)):
        kind = type(place.value).__name__
        if (own := getattr(place.value, "id", None)) is not None:
            kinds[own] = kind
        uses += [_Use(kind, reference) for reference in references(place)]
    withheld = _look_up(session, uses, kinds)
    for use in uses:
        target, refers = use.reference.target, use.reference.refers
        if kinds.get(target) in refers.kinds:
            continue
        if target in kinds or not refers.withheld:
            raise DeskError(_NOWHERE, field=use.reference.field, kind=table_name(use.kind), target=target)
        if target not in withheld:
            _withhold(session, target, stamp)
            withheld.add(target)
    return kinds


def _look_up(session: Session, uses: Iterable[_Use], kinds: dict[str, str]) -> set[str]:
    """Add the kinds of those objects that are on the desk; give the withheld persons among them."""
    asked: dict[str, set[str]] = defaultdict(set)
    for use in uses:
        if use.reference.target not in kinds:
            for kind in use.reference.refers.kinds:
                asked[kind].add(use.reference.target)
    withheld: set[str] = set()
    for kind, ids in asked.items():
        table = tables.metadata.tables[table_name(kind)]
        hidden = table.c.get("withheld", literal(value=False).label("withheld"))
        for row in rows_among(session, select(table.c.id, hidden), table.c.id, ids):
            if row["withheld"]:
                withheld.add(row["id"])
            else:
                kinds[row["id"]] = kind
    return withheld


def _withhold(session: Session, person: str, stamp: datetime) -> None:
    row = {"id": person, "withheld": True, "name": "", "written": [], "changed_at": stamp}
    session.execute(insert(table_of(tables.Person)), [row])


def forget_withheld(session: Session) -> None:
    """Remove the rows of withheld persons to whom nothing refers any more."""
    person = table_of(tables.Person)
    used = select(table_of(tables.Assignment).c.person)
    session.execute(person.delete().where(person.c.withheld, person.c.id.not_in(used)))


@cache
def _columns_naming(target: str) -> tuple[Column[str], ...]:
    """Give the columns of all tables that hold ids of this table."""
    return tuple(
        key.parent
        for table in tables.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == target and key.column.name == "id"
    )


def refuse_if_needed(session: Session, table: Table, ids: Collection[str]) -> None:
    """Raise DeskError when any row refers to these objects, whether they are still there or gone in this unit."""
    referrers: dict[str, int] = defaultdict(int)
    for column in _columns_naming(table.name):
        for chunk in chunks(ids):
            number = session.execute(select(func.count()).where(column.in_(chunk))).scalar_one()
            if number:
                referrers[column.table.name] += number
    if referrers:
        told = ", ".join(f"{name}: {number}" for name, number in sorted(referrers.items()))
        raise DeskError(_NEEDED, referrers=told)


def refuse_shared_ids(session: Session) -> None:
    """Raise DeskError when two objects of different kinds have the same id; within a kind the tables forbid it.

    A reference that may name several kinds would be ambiguous, and a record of this desk would be refused elsewhere.
    """
    identified = [table for table in tables.metadata.tables.values() if "id" in table.c]
    every = union_all(*(select(table.c.id) for table in identified)).subquery()
    twice = select(every.c.id).where(every.c.id.is_not(None)).group_by(every.c.id).having(func.count() > 1)
    shared = session.execute(twice.limit(1)).scalar()
    if shared is not None:
        found = [
            table.name
            for table in identified
            if session.execute(select(table.c.rid).where(table.c.id == shared)).scalar() is not None
        ]
        raise DeskError(_SHARED, id=shared, kinds=", ".join(sorted(found)))


def named_parts(kind: type[Entity]) -> tuple[Table, ...]:
    """Give the tables of the parts of this kind that other objects may refer to, as letters refer to motions."""
    root, *parts = layouts(layout_of(kind))
    del root
    return tuple(part.table for part in parts if _columns_naming(part.table.name))
