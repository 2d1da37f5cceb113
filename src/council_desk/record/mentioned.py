"""Whom and what a value of the record names, and a value without what it names. The view is record.anatomy's."""

from collections.abc import Container, Iterable, Iterator
from typing import TypeVar

from council_desk.record.anatomy import Reference, Shape, part_slots, places, reference_slots, references, values_in
from council_desk.record.kinds import Refers
from council_desk.record.models import Model
from council_desk.record.reshaping import with_fields

M = TypeVar("M", bound=Model)


def references_in(value: Model) -> Iterator[Reference]:
    """Go through all references of a value and its parts."""
    for place in places(value):
        yield from references(place)


def people_in(value: Model) -> set[str]:
    """Give the ids of the people (and bodies, where either may stand) that a value names."""
    return {target for target, refers in _targets(value) if "Person" in refers.kinds}


def named_in(values: Iterable[Model]) -> set[str]:
    """Give the ids of all that some values name."""
    return {target for value in values for target, _ in _targets(value)}


def without_references(value: M, known: Container[str]) -> M:
    """Give a value without those references that name nothing known, as far as they may be left out."""
    fields: dict[str, object] = {}
    for slot in (*reference_slots(type(value)), *part_slots(type(value))):
        held = getattr(value, slot.name)
        if not held:
            continue
        if slot.shape is Shape.REFERENCE and held not in known and not slot.required:
            fields[slot.name] = None
        elif slot.shape is Shape.REFERENCES and any(target not in known for target in held):
            fields[slot.name] = tuple(target for target in held if target in known)
        elif slot.shape is Shape.PART:
            fields[slot.name] = without_references(held, known)
        elif slot.shape is Shape.PARTS:
            fields[slot.name] = tuple(without_references(part, known) for part in held)
    return with_fields(value, **fields)


def with_references_of(value: M, former: M, known: Container[str]) -> M:
    """Give a value that came in an excerpt with those references of its former self that lead out of the excerpt.

    `known` are the ids in the excerpt: what a reference to one of them has become is told by the value itself.
    """
    fields: dict[str, object] = {}
    for slot in (*reference_slots(type(value)), *part_slots(type(value))):
        held, was = getattr(value, slot.name), getattr(former, slot.name)
        if slot.shape is Shape.REFERENCE and held is None and was is not None and was not in known:
            fields[slot.name] = was
        elif slot.shape is Shape.PART and held is not None and was is not None:
            fields[slot.name] = with_references_of(held, was, known)
    return with_fields(value, **fields)


def ids_in(values: Iterable[Model]) -> frozenset[str]:
    """Give the ids of values and all their parts."""
    return frozenset(getattr(one, "id", None) or "" for value in values for one in values_in(value))


def _targets(value: Model) -> Iterator[tuple[str, Refers]]:
    """Go through what a value and its parts name, and as what."""
    for one in values_in(value):
        for slot in reference_slots(type(one)):
            held = getattr(one, slot.name)
            if held and slot.refers is not None:
                yield from ((target, slot.refers) for target in ((held,) if isinstance(held, str) else held))
