"""How the values of the record lie in the tables, both ways; read off the models and the tables once.

A field is a column of the same name. A reference that may name a person or an organization has a column for each. A
single part without parts of its own lies in columns with its name before them; other parts and all lists have tables of
their own, but for lists that are only ever read whole, which lie in one column as JSON. Reading and writing rows is not
here.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, Table
from sqlmodel import SQLModel

from council_desk.db import tables
from council_desk.db.selecting import Stored
from council_desk.record import models
from council_desk.record.anatomy import Shape, Slot, slots
from council_desk.record.models import Model
from council_desk.record.writing import to_json

Entity = (
    models.Area
    | models.Organization
    | models.Person
    | models.Membership
    | models.Meeting
    | models.Project
    | models.Assignment
    | models.Election
    | models.Paper
    | models.Diagnosis
    | models.Letter
    | models.Seal
)
"""An object that stands by itself in the record."""

ENTITIES: dict[str, type[Entity]] = {
    "areas": models.Area,
    "organizations": models.Organization,
    "people": models.Person,
    "memberships": models.Membership,
    "meetings": models.Meeting,
    "projects": models.Project,
    "assignments": models.Assignment,
    "elections": models.Election,
    "papers": models.Paper,
    "diagnoses": models.Diagnosis,
    "letters": models.Letter,
    "seals": models.Seal,
}
"""The lists of a record in their order, and what they hold."""

LINKS: dict[tuple[type[Model], str], type[tables.Link]] = {
    (models.AgendaItem, "elections"): tables.AgendaItemElection,
    (models.AgendaItem, "papers"): tables.AgendaItemPaper,
    (models.Assignment, "projects"): tables.AssignmentProject,
    (models.Election, "elected"): tables.ElectionElected,
    (models.Election, "tellers"): tables.ElectionTeller,
    (models.Letter, "motions"): tables.LetterMotion,
    (models.Minutes, "signatories"): tables.MinutesSignatory,
    (models.Paper, "people"): tables.PaperParty,
    (models.Project, "partners"): tables.ProjectPartner,
}
"""The table of each list of references."""

PARTS: dict[tuple[type[Model], str], type[tables.Part]] = {
    (models.AgendaItem, "periods"): tables.AgendaItemPeriod,
    (models.AgendaItem, "recusals"): tables.AgendaItemRecusal,
    (models.Letter, "enclosures"): tables.LetterEnclosure,
    (models.Meeting, "breaks"): tables.MeetingBreak,
    (models.Meeting, "steps"): tables.MeetingStep,
    (models.Minutes, "steps"): tables.MinutesStep,
    (models.Paper, "steps"): tables.PaperStep,
    (models.Project, "steps"): tables.ProjectStep,
}
"""The table of each list of parts that is not named after them, since such parts occur in several places."""

AS_JSON = {(models.Seal, "disclosures")}
"""The lists of parts that lie in one column."""

KindOf = Callable[[str], str]
"""Gives the kind (as the record's models are named) of the object that an id names."""


def table_name(kind: str) -> str:
    """Give the name of the table for the name of a model: AgendaItem lies in agenda_item."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind).lower()


def table_of(row: type[SQLModel]) -> Table:
    """Give SQLAlchemy's table of a class of rows."""
    return cast("Table", row.__table__)  # type: ignore[attr-defined] # SQLModel does not declare what it sets


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a row's value: in one column, or in one column for each kind that a reference may name."""

    slot: Slot
    name: str
    choices: tuple[tuple[str, str], ...] = ()
    """Kind and column, where the reference may name several kinds."""

    def put(self, row: dict[str, Any], value: Any, kind_of: KindOf) -> None:
        """Write the value into a row."""
        if self.choices:
            kind = None if value is None else kind_of(value)
            for choice, column in self.choices:
                row[column] = value if choice == kind else None
        elif self.slot.shape is Shape.PARTS:
            row[self.name] = [to_json(one) for one in value]
        else:
            row[self.name] = list(value) if self.slot.shape is Shape.WORDS else value

    def get(self, row: Stored) -> Any:
        """Read the value from a row."""
        if self.choices:
            return next((row[column] for _, column in self.choices if row[column] is not None), None)
        held = row[self.name]
        if self.slot.shape is Shape.WORDS:
            enum = self.slot.enum
            return tuple(held if enum is None else map(enum, held))
        if self.slot.part is not None:
            return tuple(map(self.slot.part.model_validate, held))
        return held


@dataclass(frozen=True, slots=True)
class Group:
    """A single part that lies in columns of the row of the whole."""

    slot: Slot
    model: type[Model]
    cells: tuple[Cell, ...]
    present: str
    """The column that is filled, or true, when there is such a part."""
    flag: bool
    """Whether `present` is a column of its own, for a part that may be empty."""


@dataclass(frozen=True, slots=True)
class Child:
    """A field whose parts, or references, lie in a table of their own."""

    slot: Slot
    layout: "Layout"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where values of one model lie, or, without a model, the references of one list."""

    table: Table
    model: type[Model] | None
    owner: Column[int] | None
    identified: bool
    ordered: bool
    cells: tuple[Cell, ...]
    groups: tuple[Group, ...] = ()
    children: tuple[Child, ...] = ()

    def encode(self, value: Model, kind_of: KindOf) -> dict[str, Any]:
        """Give the columns of a value, without its parts in other tables, its owner and its position."""
        row: dict[str, Any] = {}
        written: list[str] = []
        for cell in self.cells:
            _encode(cell, value, row, written, "", kind_of)
        for group in self.groups:
            part = getattr(value, group.slot.name)
            if group.flag:
                row[group.present] = part is not None
            if part is None:
                for cell in group.cells:
                    cell.put(row, () if cell.slot.shape is Shape.WORDS else None, kind_of)
                if group.slot.name in value.model_fields_set:
                    written.append(group.slot.name)
                continue
            for cell in group.cells:
                _encode(cell, part, row, written, f"{group.slot.name}.", kind_of)
        for child in self.children:
            name = child.slot.name
            if name in value.model_fields_set and getattr(value, name) == child.slot.default:
                written.append(name)
        row["written"] = written
        return row

    def decode(self, row: Stored, parts: dict[str, Any]) -> Model:
        """Make the value of a row; `parts` are its fields from other tables."""
        written = set(row["written"])
        fields: dict[str, Any] = {}
        for cell in self.cells:
            _decode(cell, row, fields, written, "")
        for group in self.groups:
            if not row[group.present] and (group.flag or row[group.present] is None):
                part = None
            else:
                inner: dict[str, Any] = {}
                for cell in group.cells:
                    _decode(cell, row, inner, written, f"{group.slot.name}.")
                part = group.model.model_validate(inner)
            if part is not None or group.slot.name in written:
                fields[group.slot.name] = part
        for child in self.children:
            held = parts[child.slot.name]
            if held != child.slot.default or child.slot.name in written:
                fields[child.slot.name] = held
        if self.model is None:
            raise TypeError("a list of references has no value of its own")
        return self.model.model_validate(fields)


def _encode(cell: Cell, value: Model, row: dict[str, Any], written: list[str], prefix: str, kind_of: KindOf) -> None:
    slot = cell.slot
    held = getattr(value, slot.name)
    if not slot.required and slot.name in value.model_fields_set and held == slot.default:
        written.append(prefix + slot.name)
    cell.put(row, held, kind_of)


def _decode(cell: Cell, row: Stored, fields: dict[str, Any], written: set[str], prefix: str) -> None:
    slot = cell.slot
    held = cell.get(row)
    if slot.required or held != slot.default or prefix + slot.name in written:
        fields[slot.name] = held


@cache
def layout_of(model: type[Model], row: type[SQLModel] | None = None) -> Layout:
    """Give the layout of a model in a table: in the one that is named after the model, unless another is given."""
    table = table_of(row or getattr(tables, model.__name__))
    cells: list[Cell] = []
    groups: list[Group] = []
    children: list[Child] = []
    for slot in slots(model):
        if slot.shape is Shape.REFERENCES:
            children.append(Child(slot, _layout_of_links(model, slot)))
        elif slot.part is None or (model, slot.name) in AS_JSON:
            cells.append(_cell(slot, slot.name))
        elif slot.shape is Shape.PARTS or _has_parts(slot.part):
            children.append(Child(slot, layout_of(slot.part, PARTS.get((model, slot.name)))))
        else:
            groups.append(_group(slot, slot.part))
    owner = _owner(table)
    identified = "id" in table.c
    return Layout(table, model, owner, identified, "position" in table.c, tuple(cells), tuple(groups), tuple(children))


def _has_parts(part: type[Model]) -> bool:
    """Say whether a part has parts or lists of references of its own, which need a row to belong to."""
    return any(slot.shape in {Shape.PART, Shape.PARTS, Shape.REFERENCES} for slot in slots(part))


def _layout_of_links(model: type[Model], slot: Slot) -> Layout:
    table = table_of(LINKS[model, slot.name])
    kinds = slot.refers.kinds if slot.refers else ()
    if len(kinds) == 1:
        cell = Cell(slot, table_name(kinds[0]))
    else:
        cell = Cell(slot, slot.name, tuple((kind, table_name(kind)) for kind in kinds))
    return Layout(table, None, _owner(table), identified=False, ordered=True, cells=(cell,))


def _group(slot: Slot, part: type[Model]) -> Group:
    inner = slots(part)
    cells = tuple(_cell(one, f"{slot.name}_{one.name}") for one in inner)
    needed = next((one for one in inner if one.required), None)
    if needed is None:
        return Group(slot, part, cells, f"has_{slot.name}", flag=True)
    return Group(slot, part, cells, f"{slot.name}_{needed.name}", flag=False)


def _cell(slot: Slot, name: str) -> Cell:
    if slot.refers is None or len(slot.refers.kinds) == 1:
        return Cell(slot, name)
    return Cell(slot, name, tuple((kind, f"{name}_{table_name(kind)}") for kind in slot.refers.kinds))


def _owner(table: Table) -> "Column[int] | None":
    return next((column for column in table.c if column.name.endswith("_rid")), None)


def layouts(root: Layout) -> Iterator[Layout]:
    """Go through a layout and all those of its parts, the whole first."""
    yield root
    for child in root.children:
        yield from layouts(child.layout)
