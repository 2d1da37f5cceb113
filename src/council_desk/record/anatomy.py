"""How each value of the record is built: which fields are single values, lists of words, references or parts.

Read off the annotations of the models once, so that resolving references, the database mapping and the tests share one
view and nothing is written twice.
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

from council_desk.record.kinds import Refers
from council_desk.record.models import Model


class Shape(Enum):
    """What a field holds."""

    VALUE = "value"
    WORDS = "words"
    REFERENCE = "reference"
    REFERENCES = "references"
    PART = "part"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of a model.

    `part` is the model of PART and PARTS, `refers` the targets of REFERENCE and REFERENCES, `enum` the closed list of
    VALUE and WORDS where there is one. `default` has no meaning where `required`.
    """

    name: str
    shape: Shape
    required: bool
    default: Any = None
    part: type[Model] | None = None
    refers: Refers | None = None
    enum: type[StrEnum] | None = None


@cache
def slots(model: type[Model]) -> tuple[Slot, ...]:
    """Give the fields of a model in the order of their declaration."""
    hints = get_type_hints(model, include_extras=True)
    found = []
    for name, info in model.model_fields.items():
        shape, part, refers, enum = _shape(hints[name])
        default = None if info.is_required() else info.default
        found.append(Slot(name, shape, info.is_required(), default, part, refers, enum))
    return tuple(found)


@cache
def part_slots(model: type[Model]) -> tuple[Slot, ...]:
    """Give the fields of a model that hold parts."""
    return tuple(slot for slot in slots(model) if slot.part is not None)


@cache
def reference_slots(model: type[Model]) -> tuple[Slot, ...]:
    """Give the fields of a model that name others."""
    return tuple(slot for slot in slots(model) if slot.refers is not None)


def _shape(annotation: Any) -> tuple[Shape, type[Model] | None, Refers | None, type[StrEnum] | None]:
    core, refers = _bare(annotation)
    many = get_origin(core) is tuple
    if many:
        core, refers = _bare(get_args(core)[0])
    kind = core if isinstance(core, type) else None
    if refers:
        return (Shape.REFERENCES if many else Shape.REFERENCE), None, refers, None
    if kind and issubclass(kind, Model):
        return (Shape.PARTS if many else Shape.PART), kind, None, None
    enum = kind if kind and issubclass(kind, StrEnum) else None
    return (Shape.WORDS if many else Shape.VALUE), None, None, enum


def _bare(annotation: Any) -> tuple[Any, Refers | None]:
    """Take `| None` and Annotated away; give the mark of a reference where one was among the annotations."""
    refers: Refers | None = None
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *marks = get_args(annotation)
            refers = next((mark for mark in marks if isinstance(mark, Refers)), refers)
        elif origin in (Union, types.UnionType):
            (annotation,) = (one for one in get_args(annotation) if one is not type(None))
        else:
            return annotation, refers


@dataclass(frozen=True, slots=True)
class Place:
    """One value of a record and where it stands."""

    pointer: str
    value: Model


def values_in(value: Model) -> Iterator[Model]:
    """Go through a value and all its parts, in no order that could be relied on."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        yield one
        for slot in part_slots(type(one)):
            held = getattr(one, slot.name)
            if slot.shape is Shape.PARTS:
                waiting += held
            elif held is not None:
                waiting.append(held)


def places(value: Model, pointer: str = "") -> Iterator[Place]:
    """Go through a value and all its parts, the whole before its parts, in the order of the record."""
    yield Place(pointer, value)
    for slot in part_slots(type(value)):
        if slot.shape is Shape.PART:
            part = getattr(value, slot.name)
            if part is not None:
                yield from places(part, f"{pointer}/{slot.name}")
        else:
            for index, part in enumerate(getattr(value, slot.name)):
                yield from places(part, f"{pointer}/{slot.name}/{index}")


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference of a value: where it stands, whom it names, and what it may name."""

    pointer: str
    field: str
    target: str
    refers: Refers


def references(place: Place) -> Iterator[Reference]:
    """Go through the references of one value, without those of its parts."""
    for slot in reference_slots(type(place.value)):
        refers = cast("Refers", slot.refers)
        held = getattr(place.value, slot.name)
        if slot.shape is Shape.REFERENCES:
            for index, target in enumerate(held):
                yield Reference(f"{place.pointer}/{slot.name}/{index}", slot.name, target, refers)
        elif held is not None:
            yield Reference(f"{place.pointer}/{slot.name}", slot.name, held, refers)
