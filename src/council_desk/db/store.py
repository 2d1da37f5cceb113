"""Storing the values of the record and giving them back: whole objects, with all they contain.

Every function works inside the caller's unit of work and commits nothing; when one raises, the unit is to be undone.
Rows, and how values lie in them, are the business of `mapping`, `merging` and `referring`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any, TypeVar, cast

from sqlalchemy import Table, delete, insert, select, update
from sqlmodel import Session

from council_desk.db import search, tables
from council_desk.db.changes import Changes, Key
from council_desk.db.mapping import ENTITIES, Entity, KindOf, Layout, layout_of, table_name, table_of
from council_desk.db.merging import Merge, Wanted, difference, write
from council_desk.db.referring import forget_withheld, named_parts, refuse_if_needed, refuse_shared_ids, resolve
from council_desk.db.sealed import (
    forget_files,
    get_file,
    put_file,
    refuse_changed_seals,
    same_seal,
    set_signing_key,
    signing_key,
)
from council_desk.db.selecting import Stored, chunks, rows_among, whole_rows
from council_desk.domain import terms
from council_desk.errors import DeskError, sentence
from council_desk.record.anatomy import Shape
from council_desk.record.models import Assignment, Meeting, Model, Person, Seal

__all__ = [
    "Changes",
    "DeskInfo",
    "Entity",
    "desk_info",
    "forget_files",
    "get_file",
    "is_empty",
    "kind_name",
    "load",
    "meetings_of_motions",
    "put_file",
    "refuse_shared_ids",
    "remove",
    "remove_all",
    "same_seal",
    "save",
    "set_desk_info",
    "set_signing_key",
    "signing_key",
    "stamps",
]

T = TypeVar("T", bound=Entity)

_SEAL_STAYS = sentence("A seal is not removed.")

_BATCH = 200
"""Objects whose rows are compared at a time."""


def kind_name(kind: type[Entity]) -> str:
    """Give the name by which Changes call a kind of object: that of its table."""
    return table_name(kind.__name__)


def save(session: Session, entities: Iterable[Entity], *, stamp: datetime) -> Changes:
    """Store whole objects with all that they contain; an object that is there already becomes as given.

    Only rows that differ are written, and an object gets the stamp (an aware instant) only if one of them was.
    Raises DeskError when an object refers to something that is neither given nor on the desk, takes an id that belongs
    to another object, loses a part that others refer to, or would change a seal otherwise than by taking disclosures
    from it.
    """
    groups: dict[type[Entity], dict[str, Entity]] = defaultdict(dict)
    for entity in entities:
        groups[type(entity)][entity.id] = entity
    seals = [one for one in groups.get(Seal, {}).values() if isinstance(one, Seal)]
    refuse_changed_seals(load(session, Seal, [seal.id for seal in seals]) if seals else (), seals)
    kinds = resolve(session, [one for group in groups.values() for one in group.values()], stamp=stamp)
    changes = Changes()
    gone: dict[str, list[str]] = defaultdict(list)
    for kind in ENTITIES.values():
        given = list(groups.get(kind, {}).values())
        for start in range(0, len(given), _BATCH):
            part, removed = _save(session, kind, given[start : start + _BATCH], kinds.__getitem__, stamp)
            changes |= part
            for table, ids in removed.items():
                gone[table] += ids
    for name, ids in gone.items():
        refuse_if_needed(session, tables.metadata.tables[name], ids)
    if any(kind is Assignment for kind in groups):
        forget_withheld(session)
    touched = {id_ for _, id_ in changes.added | changes.updated}
    search.index(session, (one for group in groups.values() for one in group.values() if one.id in touched))
    return changes


def _save(
    session: Session, kind: type[Entity], given: list[Entity], kind_of: KindOf, stamp: datetime
) -> tuple[Changes, dict[str, list[str]]]:
    layout = layout_of(kind)
    columns = {"withheld": False} if kind is Person else {}
    wanted = [Wanted(layout.encode(entity, kind_of) | columns, entity, index) for index, entity in enumerate(given)]
    found = whole_rows(session, layout.table.c.id, [entity.id for entity in given])
    stored = {row["id"]: row for row in found}
    merge = Merge(session, kind_of)
    fresh: list[Wanted] = []
    for one in wanted:
        row = stored.get(one.row["id"])
        if row is None:
            one.fresh = True
            fresh.append(one)
            continue
        one.rid = row["rid"]
        if differing := difference(one.row, row):
            write(session, layout, {one.rid: differing})
            merge.changed.add(one.root)
    if fresh:
        statement = insert(layout.table).returning(layout.table.c.rid, sort_by_parameter_order=True)
        rids = session.execute(statement, [one.row | {"changed_at": stamp} for one in fresh]).scalars()
        for one, rid in zip(fresh, rids, strict=True):
            one.rid = rid
    merge.parts(layout, wanted, {})
    updated = [one for one in wanted if not one.fresh and one.root in merge.changed]
    if updated:
        rid = layout.table.c.rid
        session.execute(update(layout.table).where(rid.in_([one.rid for one in updated])).values(changed_at=stamp))
    name = kind_name(kind)
    added: frozenset[Key] = frozenset((name, one.row["id"]) for one in fresh)
    return Changes(added, frozenset((name, one.row["id"]) for one in updated)), merge.removed


def load(session: Session, kind: type[T], ids: Collection[str] | None = None) -> tuple[T, ...]:
    """Give whole objects of one kind, all or those with these ids, in the order of their entry on the desk.

    Ids that name nothing are passed over, and so are withheld persons.
    """
    layout = layout_of(cast("type[Entity]", kind))
    if ids is None:
        rows: list[Stored] = list(session.execute(select(layout.table)).mappings())
    else:
        rows = whole_rows(session, layout.table.c.id, set(ids))
    if kind is Person:
        rows = [row for row in rows if not row["withheld"]]
    rows.sort(key=itemgetter("rid"))
    return tuple(cast("list[T]", _values(session, layout, rows)))


def _values(session: Session, layout: Layout, rows: list[Stored]) -> list[Model]:
    rids = [row["rid"] for row in rows]
    parts: list[tuple[str, Shape, dict[int, list[Any]]]] = [
        (child.slot.name, child.slot.shape, _below(session, child.layout, rids)) for child in layout.children
    ]
    values = []
    for row in rows:
        held: dict[str, Any] = {}
        for name, shape, below in parts:
            found = below.get(row["rid"], [])
            held[name] = next(iter(found), None) if shape is Shape.PART else tuple(found)
        values.append(layout.decode(row, held))
    return values


def _below(session: Session, layout: Layout, owners: list[int]) -> dict[int, list[Any]]:
    """Give the values of a table of parts or references, by the row that they belong to and in their order."""
    owner = layout.owner
    if owner is None or not owners:
        return {}
    rows = whole_rows(session, owner, owners)
    if layout.ordered:
        rows.sort(key=itemgetter("position"))
    values = [layout.cells[0].get(row) for row in rows] if layout.model is None else _values(session, layout, rows)
    found: dict[int, list[Any]] = defaultdict(list)
    for row, value in zip(rows, values, strict=True):
        found[row[owner.name]].append(value)
    return found


def meetings_of_motions(session: Session, ids: Collection[str]) -> tuple[Meeting, ...]:
    """Give the meetings to which these motions were put."""
    item, motion = table_of(tables.AgendaItem), table_of(tables.Motion)
    meeting = layout_of(Meeting).table
    query = (
        select(meeting.c.id)
        .join(item, item.c.meeting_rid == meeting.c.rid)
        .join(motion, motion.c.agenda_item_rid == item.c.rid)
    )
    return load(session, Meeting, {row["id"] for row in rows_among(session, query, motion.c.id, ids)})


def remove(session: Session, kind: type[Entity], id: str) -> Changes:  # noqa: A002 - the record's word
    """Remove an object with all that it contains; nothing changes if there is none.

    Raises DeskError, saying what, when something still refers to it or to a part of it, and for every seal.
    """
    return remove_all(session, kind, [id])


def remove_all(session: Session, kind: type[Entity], ids: Collection[str]) -> Changes:
    """Remove objects of one kind with all that they contain, as `remove` does one; those not there are passed over."""
    table = layout_of(kind).table
    present = {row["rid"]: row["id"] for row in rows_among(session, select(table.c.rid, table.c.id), table.c.id, ids)}
    if not present:
        return Changes()
    if kind is Seal:
        raise DeskError(_SEAL_STAYS)
    refuse_if_needed(session, table, list(present.values()))
    inner = {part: _ids_within(session, part, table, present) for part in named_parts(kind)}
    for some in chunks(present):
        session.execute(delete(table).where(table.c.rid.in_(some)))
    for part, within in inner.items():
        refuse_if_needed(session, part, within)
    if kind is Assignment:
        forget_withheld(session)
    search.forget(session, list(present.values()))
    name = kind_name(kind)
    return Changes(removed=frozenset((name, one) for one in present.values()))


def _ids_within(session: Session, part: Table, root: Table, rids: Collection[int]) -> list[str]:
    """Give the ids of the rows of a table of parts that belong to these rows of the table of wholes."""
    query, table = select(part.c.id), part
    while table is not root:
        owner = next(column for column in table.c if column.name.endswith("_rid"))
        above = next(iter(owner.foreign_keys)).column.table
        query, table = query.join(above, owner == above.c.rid), above
    return [row["id"] for row in rows_among(session, query, root.c.rid, rids)]


def stamps(session: Session, kind: type[Entity], ids: Collection[str]) -> dict[str, datetime]:
    """Give when each of these objects last changed; those that are not on the desk, or withheld, are not named."""
    table = layout_of(kind).table
    query = select(table.c.id, table.c.changed_at)
    if kind is Person:
        query = query.where(table.c.withheld.is_(False))
    return {row["id"]: row["changed_at"] for row in rows_among(session, query, table.c.id, ids)}


@dataclass(frozen=True, slots=True)
class DeskInfo:
    """What holds for the whole desk, and stands at the head of the records that it writes."""

    language: terms.Language = terms.Language.EN
    calendar: terms.Calendar = terms.Calendar.GREGORIAN
    timezone: str = "UTC"


def desk_info(session: Session) -> DeskInfo:
    """Give the language, calendar and time zone of the desk; those of an unset desk where nobody has chosen."""
    table = table_of(tables.Desk)
    row = session.execute(select(table.c.language, table.c.calendar, table.c.timezone)).one_or_none()
    return DeskInfo() if row is None else DeskInfo(*row)


def set_desk_info(session: Session, info: DeskInfo) -> None:
    """Set the language, calendar and time zone of the desk."""
    table = table_of(tables.Desk)
    columns = {"language": info.language, "calendar": info.calendar, "timezone": info.timezone}
    if session.execute(select(table.c.rid)).scalar() is None:
        session.execute(insert(table), [{"rid": 1} | columns])
    else:
        session.execute(update(table).values(columns))


def is_empty(session: Session) -> bool:
    """Say whether the desk keeps no object at all."""
    return all(
        session.execute(select(layout_of(kind).table.c.rid).limit(1)).scalar() is None for kind in ENTITIES.values()
    )
