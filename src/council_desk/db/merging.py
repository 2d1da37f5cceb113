"""Bringing rows to a wanted state, one table after another, touching only rows that differ.

Rows of parts that have an id are found by it, wherever in the whole they stood before; other rows by their position.
Nothing is deleted to be inserted again: so rows keep their `rid`, which the search index knows, and a save while
someone types writes one row.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session

from council_desk.db.mapping import KindOf, Layout
from council_desk.db.selecting import Stored, chunks, whole_rows
from council_desk.errors import DeskError, sentence
from council_desk.record.anatomy import Shape
from council_desk.record.models import Model

_TAKEN = sentence("The id {id} already belongs to another {kind} on this desk.")


@dataclass(slots=True)
class Wanted:
    """A row as it is to be. `root` is the index of the object that it belongs to, `rid` is known once it is stored."""

    row: dict[str, Any]
    value: Model | None
    root: int
    rid: int = 0
    fresh: bool = False


class Merge:
    """One merge of the rows of objects of one kind; `changed` are the indexes of those that it had to write."""

    def __init__(self, session: Session, kind_of: KindOf) -> None:
        self._session = session
        self._kind_of = kind_of
        self.changed: set[int] = set()
        self.removed: dict[str, list[str]] = defaultdict(list)
        """Ids of parts that are gone, by table."""

    def parts(self, layout: Layout, wholes: list[Wanted], stale: dict[int, int]) -> None:
        """Merge what lies below rows: `wholes` as they are wanted and stored, `stale` (rid to root) those to go."""
        owners = {whole.rid: whole.root for whole in wholes if not whole.fresh} | stale
        for child in layout.children:
            wanted = [
                part
                for whole in wholes
                for part in self._wanted(child.layout, child.slot.shape, child.slot.name, whole)
            ]
            if wanted or owners:
                self._level(child.layout, wanted, owners)

    def _wanted(self, layout: Layout, shape: Shape, field: str, whole: Wanted) -> Iterator[Wanted]:
        held = getattr(whole.value, field)
        owner = {} if layout.owner is None else {layout.owner.name: whole.rid}
        if shape is Shape.PART:
            if held is not None:
                yield Wanted(layout.encode(held, self._kind_of) | owner, held, whole.root)
            return
        for position, one in enumerate(held):
            if shape is Shape.REFERENCES:
                row: dict[str, Any] = {}
                layout.cells[0].put(row, one, self._kind_of)
                yield Wanted(row | owner | {"position": position}, None, whole.root)
            else:
                row = layout.encode(one, self._kind_of)
                yield Wanted(row | owner | {"position": position}, one, whole.root)

    def _level(self, layout: Layout, wanted: list[Wanted], owners: dict[int, int]) -> None:
        """Merge one table below these owners (rid to root), then what lies below it, then delete what is left over."""
        stored = {_key(layout, row): row for row in self._stored(layout, owners)}
        for one in wanted:
            found = stored.pop(_key(layout, one.row), None)
            if found is None:
                one.fresh = True
                self.changed.add(one.root)
            else:
                one.rid = found["rid"]
                self._note(layout, one, found, owners)
        self._insert(layout, [one for one in wanted if one.fresh])
        stale = {row["rid"]: owners[_owner(layout, row)] for row in stored.values()}
        if layout.children:
            self.parts(layout, wanted, stale)
        self._delete(layout, stored.values())
        self.changed.update(stale.values())

    def _stored(self, layout: Layout, owners: Iterable[int]) -> list[Stored]:
        if layout.owner is None:
            raise TypeError("objects that stand by themselves have no owner")
        return whole_rows(self._session, layout.owner, owners)

    def _note(self, layout: Layout, one: Wanted, found: Stored, owners: dict[int, int]) -> None:
        differing = difference(one.row, found)
        if differing:
            write(self._session, layout, {one.rid: differing})
            self.changed.add(one.root)
            self.changed.add(owners[_owner(layout, found)])

    def _insert(self, layout: Layout, fresh: list[Wanted]) -> None:
        if not fresh:
            return
        if layout.identified:
            self._refuse_taken(layout, [one.row["id"] for one in fresh if one.row["id"] is not None])
        if layout.children:
            statement = insert(layout.table).returning(layout.table.c.rid, sort_by_parameter_order=True)
            rids = self._session.execute(statement, [one.row for one in fresh]).scalars()
            for one, rid in zip(fresh, rids, strict=True):
                one.rid = rid
        else:
            self._session.execute(insert(layout.table), [one.row for one in fresh])

    def _refuse_taken(self, layout: Layout, ids: list[str]) -> None:
        for chunk in chunks(ids):
            taken = self._session.execute(select(layout.table.c.id).where(layout.table.c.id.in_(chunk))).scalar()
            if taken is not None:
                raise DeskError(_TAKEN, id=taken, kind=layout.table.name)

    def _delete(self, layout: Layout, rows: Iterable[Stored]) -> None:
        rids = [row["rid"] for row in rows]
        if layout.identified:
            self.removed[layout.table.name] += [row["id"] for row in rows if row["id"] is not None]
        for chunk in chunks(rids):
            self._session.execute(delete(layout.table).where(layout.table.c.rid.in_(chunk)))


def difference(wanted: dict[str, Any], stored: Stored) -> dict[str, Any]:
    """Give the columns of a wanted row that the stored one holds otherwise."""
    return {name: value for name, value in wanted.items() if not _same(value, stored[name])}


def _same(one: Any, other: Any) -> bool:
    if one and isinstance(one, dict | list):  # in JSON, 1 and true are two things; in Python they are equal
        return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    return bool(one == other)


def write(session: Session, layout: Layout, rows: Mapping[int, dict[str, Any]]) -> None:
    """Write these columns of these rows (by rid)."""
    for rid, columns in rows.items():
        session.execute(update(layout.table).where(layout.table.c.rid == rid).values(columns))


def _key(layout: Layout, row: Stored) -> Any:
    if layout.identified and row["id"] is not None:
        return row["id"]
    owner = None if layout.owner is None else row[layout.owner.name]
    return (owner, row["position"]) if layout.ordered else owner


def _owner(layout: Layout, row: Stored) -> int:
    return int(row["" if layout.owner is None else layout.owner.name])
