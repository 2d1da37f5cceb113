"""Whether a record that carries the seals of its minutes is what was sealed, and where it is not. Without words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from council_desk.domain.terms import SealKind
from council_desk.record.commitments import MISSING, Face, SealError, face_of, same
from council_desk.record.errors import pointer_to
from council_desk.record.models import CouncilRecord, Seal
from council_desk.record.sealing import (
    Fault,
    SealFault,
    chain_faults,
    minutes_seal,
    open_seal,
    seal_faults,
    sealed_json,
)
from council_desk.record.writing import to_json


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two JSON values are not the same; MISSING where one of them has nothing."""

    pointer: str
    sealed: Any
    found: Any


@dataclass(frozen=True, slots=True)
class Examination:
    """What came out for the minutes of one meeting.

    `erased` are the ids of people whose particulars are no longer laid open: no fault, but worth telling.
    """

    seal: Seal
    face: Face
    faults: tuple[SealFault, ...]
    differences: tuple[Difference, ...]
    erased: tuple[str, ...]

    @property
    def genuine(self) -> bool:
        """Whether everything is as it was sealed."""
        return not self.faults and not self.differences


def differences(sealed: Any, found: Any, path: tuple[str | int, ...] = ()) -> Iterator[Difference]:
    """Give where two JSON values differ, as deep as can be; elements of lists are matched by id where they have one."""
    if isinstance(sealed, dict) and isinstance(found, dict):
        for name in dict.fromkeys((*sealed, *found)):
            yield from differences(sealed.get(name, MISSING), found.get(name, MISSING), (*path, name))
    elif isinstance(sealed, list) and isinstance(found, list):
        yield from _in_lists(sealed, found, path)
    elif not same(sealed, found):
        yield Difference(pointer_to(*path), sealed, found)


def _in_lists(sealed: list[Any], found: list[Any], path: tuple[str | int, ...]) -> Iterator[Difference]:
    before, after = _by_id(sealed), _by_id(found)
    if before is None or after is None:
        for index in range(max(len(sealed), len(found))):
            pair = [values[index] if index < len(values) else MISSING for values in (sealed, found)]
            yield from differences(pair[0], pair[1], (*path, index))
        return
    places = {own: index for index, own in enumerate(before)}
    for own in dict.fromkeys((*before, *after)):
        index = places.get(own, list(after).index(own) if own in after else 0)
        yield from differences(before.get(own, MISSING), after.get(own, MISSING), (*path, index))
    kept = [own for own in before if own in after]
    if kept != [own for own in after if own in before]:
        yield Difference(pointer_to(*path), kept, [own for own in after if own in before])


def _by_id(values: list[Any]) -> dict[str, Any] | None:
    """Give the elements by their id; None if they have none, or share one."""
    found = {own: one for one in values if isinstance(one, dict) and isinstance(own := one.get("id"), str)}
    return found if len(found) == len(values) else None


def faces_of(record: CouncilRecord) -> frozenset[Face | None]:
    """Give the faces that the seals of a record lay open."""
    return frozenset(face_of(one) for seal in record.seals for one in seal.disclosures)


def is_copy(record: CouncilRecord) -> bool:
    """Say whether a record is a copy of one meeting's minutes, rather than a whole desk or council in exchange.

    A copy lays open one face only, since the three would tell its reader what the copy is to leave out.
    """
    return len(record.meetings) == 1 and len(faces_of(record) - {None}) <= 1


def examine(record: CouncilRecord) -> Examination | None:
    """Compare a copy of minutes with what was sealed, leaf by leaf. None if it carries no seal of its minutes."""
    seal = minutes_seal(record)
    if seal is None or len(record.meetings) != 1:
        return None
    body = to_json(record)
    body.pop("seals", None)
    face = _face(record, body)
    faults = [*chain_faults(record.seals, whole=False)]
    faults += [fault for one in record.seals for fault in seal_faults(one, [face])]
    faults += [SealFault(Fault.FOREIGN, one) for one in record.seals if not _belongs(one, seal)]
    try:
        sealed = sealed_json(record.seals, face)
        erased = open_seal(seal, face).erased
    except SealError:
        return Examination(seal, face, (*faults, SealFault(Fault.CONTENT, seal)), (), ())
    return Examination(seal, face, tuple(faults), tuple(differences(sealed, body)), erased)


def _belongs(one: Seal, minutes: Seal) -> bool:
    """Say whether a seal is one of those of these minutes, made after them."""
    if one is minutes:
        return True
    return (
        one.kind is not SealKind.MINUTES
        and (one.meeting, one.organization) == (minutes.meeting, minutes.organization)
        and one.sequence > minutes.sequence
    )


def _face(record: CouncilRecord, body: dict[str, Any]) -> Face:
    """Give the face that a record shows; where nothing is laid open, the first that says the same."""
    shown = faces_of(record)
    named = [face for face in Face if face in shown]
    if named:
        return named[0]
    for face in Face:
        try:
            if same(sealed_json(record.seals, face), body):
                return face
        except SealError:
            continue
    return Face.INTERNAL
