"""Salted commitments: JSON of which every reader sees their own part, under one digest for all.

A sealed text must prove itself to readers who may see different parts of it. So the three copies of a record (its
*faces*: internal, municipality, public) are walked side by side. What is the same in all of them and nobody's personal
particulars stays as it is. All else becomes a *node* `{"$": [internal, municipality, public]}`: for each face the
digest SHA-256(JCS([salt, value])) in hex, or null where that face has nothing there. The salt is 128 random bits of its
own for each, so that a year of birth cannot be found by trying. A *disclosure* names a digest by its JSON pointer and
gives salt and value. Whoever has the disclosures of one face can open exactly that face, and nobody can tell what the
others say. The idea is that of SD-JWT (RFC 9901).

Lists whose elements have ids are aligned by id, others by place. All particulars of a person lie in one node, so that
somebody can be forgotten without breaking a seal: `{"id": ..., "particulars": node}`. Links, signatures and chains are
in `sealing`.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Any, TypeGuard

import rfc8785

from council_desk.errors import DeskError, sentence
from council_desk.record.errors import pointer_to
from council_desk.record.models import Disclosure

MARK = "$"
"""The one key of a node."""
PARTICULARS = "particulars"
NOBODY = "*"
"""Stands for the name of somebody who was erased."""
SALT_BYTES = 16

Path = tuple[str | int, ...]
Salt = Callable[[], str]


class Face(StrEnum):
    """For whom a copy is; the words are those of the copies of documents."""

    INTERNAL = "internal"
    MUNICIPALITY = "municipality"
    PUBLIC = "public"

    @property
    def place(self) -> int:
        """The place of this face in a node."""
        return _PLACES[self]


_PLACES = {face: place for place, face in enumerate(Face)}


class SealError(DeskError):
    """A seal, or what is to be sealed, cannot be worked with."""


class _Missing:
    """There is nothing here in this face."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()

_NOT_JSON = sentence("This cannot be sealed: it holds a number or a text that has no canonical form.")
_MALFORMED = sentence("The sealed content is not made as this program makes it ({pointer}).")


@dataclass(frozen=True, slots=True)
class Committed:
    """Content to be sealed, and the disclosures that open it, those of all faces."""

    content: Any
    disclosures: tuple[Disclosure, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """One face of a content.

    `value` is MISSING where the face has nothing at all. `closed` are the pointers of what this face has but no
    disclosure opens, `erased` the ids of the people whose particulars are gone.
    """

    value: Any
    closed: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()


def new_salt() -> str:
    """Give 128 random bits in hex."""
    return secrets.token_hex(SALT_BYTES)


def canonical_bytes(value: Any) -> bytes:
    """Give the canonical form of any JSON value (RFC 8785). Raises SealError for what has none (NaN, 2**53)."""
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise SealError(_NOT_JSON) from error


def digest_of(value: Any) -> str:
    """Give the SHA-256 of the canonical form, in hex."""
    return sha256(canonical_bytes(value)).hexdigest()


def commitment(salt: str, value: Any) -> str:
    """Give the digest that stands for a value in a node."""
    return digest_of([salt, value])


# Committing


def commit(faces: Sequence[Any], *, people: Path | None = None, salt: Salt = new_salt) -> Committed:
    """Join the faces (in the order of Face; MISSING where there is none) into one content with its disclosures.

    `people` is the path of the list whose elements are people. Raises SealError for what is no JSON.
    """
    if len(faces) != len(Face):
        raise ValueError("a content has one value for each face")
    committing = _Committing(people, salt)
    content = committing.join(tuple(faces), ())
    return Committed(content, tuple(committing.disclosures))


@dataclass(slots=True)
class _Committing:
    people: Path | None
    salt: Salt
    disclosures: list[Disclosure] = field(default_factory=list)

    def join(self, values: tuple[Any, ...], path: Path) -> Any:
        """Give what stands for these values, one of each face, at this place."""
        if path == self.people:
            return self.join_people(values, path)
        if all(isinstance(value, dict) and MARK not in value for value in values):
            names = dict.fromkeys(name for value in values for name in value)
            return {
                name: self.join(tuple(value.get(name, MISSING) for value in values), (*path, name)) for name in names
            }
        if all(isinstance(value, list) for value in values) and (rows := _aligned(values)) is not None:
            return [self.join(row, (*path, index)) for index, row in enumerate(rows)]
        first = values[0]
        if not isinstance(first, dict) and all(same(first, value) for value in values):
            return first
        return self.node(values, path)

    def join_people(self, values: tuple[Any, ...], path: Path) -> Any:
        rows = _aligned(values) if all(isinstance(value, list) for value in values) else None
        if rows is None or not all(isinstance(one, dict | _Missing) for row in rows for one in row):
            raise ValueError("every face lists its people, each with an id")
        joined = []
        for index, row in enumerate(rows):
            ids = tuple(_get(one, "id") for one in row)
            particulars = tuple(
                MISSING if isinstance(one, _Missing) else {name: held for name, held in one.items() if name != "id"}
                for one in row
            )
            joined.append(
                {
                    "id": self.join(ids, (*path, index, "id")),
                    PARTICULARS: self.node(particulars, (*path, index, PARTICULARS)),
                }
            )
        return joined

    def node(self, values: tuple[Any, ...], path: Path) -> dict[str, Any]:
        digests: list[str | None] = []
        for place, value in enumerate(values):
            if isinstance(value, _Missing):
                digests.append(None)
                continue
            salt = self.salt()
            digests.append(commitment(salt, value))
            self.disclosures.append(
                Disclosure(pointer=pointer_to(*path, MARK, place), salt=salt, value=value),
            )
        return {MARK: digests}


def same(one: Any, other: Any) -> bool:
    """Say whether two JSON values are the same; in JSON, 1 and true are two things, in Python they are equal."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return bool(one == other)


def _own_id(value: Any) -> str | None:
    """Give the id of an element; free JSON may keep anything under that name."""
    own = _get(value, "id")
    return own if isinstance(own, str) else None


def _aligned(lists: Sequence[list[Any]]) -> list[tuple[Any, ...]] | None:
    """Give the rows of lists side by side: by id where all elements have one, else by place; None if neither goes."""
    keyed = [{_own_id(one): one for one in values} for values in lists]
    identified = all(
        len(by_id) == len(values) and all(isinstance(own, str) for own in by_id)
        for by_id, values in zip(keyed, lists, strict=True)
    )
    if identified:
        order = list(keyed[0])
        # Another face may leave elements out, never add any or put them in another order.
        if all([own for own in order if own in by_id] == list(by_id) for by_id in keyed):
            return [tuple(by_id.get(own, MISSING) for by_id in keyed) for own in order]
    if len({len(values) for values in lists}) == 1:
        return list(zip(*lists, strict=True))
    return None


def _get(value: Any, name: str) -> Any:
    return value.get(name, MISSING) if isinstance(value, dict) else MISSING


# Opening


def open_content(content: Any, disclosures: Iterable[Disclosure], face: Face, *, people: Path | None = None) -> Opened:
    """Give one face of a content. Digests are not looked at here, but see `wrong_disclosures`. Raises SealError."""
    opening = _Opening(people, face.place, {one.pointer: one for one in disclosures})
    value = opening.open(content, ())
    return Opened(value, tuple(opening.closed), tuple(opening.erased))


@dataclass(slots=True)
class _Opening:
    people: Path | None
    place: int
    disclosures: Mapping[str, Disclosure]
    closed: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)

    def open(self, value: Any, path: Path) -> Any:
        if path == self.people:
            return self.open_people(value, path)
        if is_node(value):
            return self.disclosed(value, path)
        if isinstance(value, dict):
            if MARK in value:
                raise SealError(_MALFORMED, pointer=pointer_to(*path))
            parts = {name: self.open(one, (*path, name)) for name, one in value.items()}
            return {name: one for name, one in parts.items() if not isinstance(one, _Missing)}
        if isinstance(value, list):
            elements = [self.open(one, (*path, index)) for index, one in enumerate(value)]
            return [one for one in elements if not isinstance(one, _Missing)]
        return value

    def open_people(self, value: Any, path: Path) -> list[Any]:
        if not isinstance(value, list):
            raise SealError(_MALFORMED, pointer=pointer_to(*path))
        shown = []
        for index, one in enumerate(value):
            at = (*path, index)
            if not isinstance(one, dict) or set(one) != {"id", PARTICULARS} or not is_node(one[PARTICULARS]):
                raise SealError(_MALFORMED, pointer=pointer_to(*at))
            own = self.open(one["id"], (*at, "id"))
            if isinstance(own, _Missing):
                continue
            disclosure = self.disclosures.get(self.pointer((*at, PARTICULARS)))
            if (
                not isinstance(own, str)
                or one[PARTICULARS][MARK][self.place] is None
                or not (disclosure is None or isinstance(disclosure.value, dict))
            ):
                raise SealError(_MALFORMED, pointer=pointer_to(*at))
            if disclosure is None:
                self.erased.append(own)
            shown.append({"id": own} | (disclosure.value if disclosure else {"name": NOBODY}))
        return shown

    def disclosed(self, node: Mapping[str, Any], path: Path) -> Any:
        if node[MARK][self.place] is None:
            return MISSING
        disclosure = self.disclosures.get(self.pointer(path))
        if disclosure is None:
            self.closed.append(pointer_to(*path))
            return MISSING
        return disclosure.value

    def pointer(self, path: Path) -> str:
        return pointer_to(*path, MARK, self.place)


def is_node(value: Any) -> TypeGuard[dict[str, list[str | None]]]:
    """Say whether a value of a content stands for values that are not written out."""
    if not isinstance(value, dict) or set(value) != {MARK}:
        return False
    digests = value[MARK]
    return (
        isinstance(digests, list)
        and len(digests) == len(Face)
        and all(digest is None or isinstance(digest, str) for digest in digests)
    )


def nodes(content: Any, path: Path = ()) -> Iterator[tuple[Path, list[str | None]]]:
    """Go through the nodes of a content, each with its path and its digests."""
    if is_node(content):
        yield path, content[MARK]
    elif isinstance(content, dict):
        for name, value in content.items():
            yield from nodes(value, (*path, name))
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from nodes(value, (*path, index))


def wrong_disclosures(content: Any, disclosures: Iterable[Disclosure]) -> tuple[str, ...]:
    """Give the pointers of the disclosures that do not open what was sealed there: another value, or nothing at all."""
    digests = {
        pointer_to(*path, MARK, place): digest
        for path, held in nodes(content)
        for place, digest in enumerate(held)
        if digest is not None
    }
    wrong = []
    for one in disclosures:
        expected = digests.pop(one.pointer, None)  # a second disclosure of the same digest opens nothing
        if expected is None or expected != commitment(one.salt, one.value):
            wrong.append(one.pointer)
    return tuple(wrong)


def face_of(disclosure: Disclosure) -> Face | None:
    """Give the face that a disclosure belongs to; None for a pointer that names no digest of a node."""
    stem, _, place = disclosure.pointer.rpartition("/")
    known = list(Face)
    if not stem.endswith(f"/{MARK}") or place not in {str(one.place) for one in known}:
        return None
    return known[int(place)]


def of_face(disclosures: Iterable[Disclosure], face: Face) -> tuple[Disclosure, ...]:
    """Give the disclosures of one face."""
    return tuple(one for one in disclosures if face_of(one) is face)
