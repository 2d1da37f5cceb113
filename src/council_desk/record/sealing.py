"""Seals: links of a chain for each council, made, opened and checked. Pure; commitments are in `commitments`.

A link is what of a seal is signed (`link_of`): the digest of its content (SHA-256 over RFC 8785), the digest of the
link before it with its signature, and where and when it belongs. The desk's Ed25519 key signs it. Contents by kind:

- minutes: `{"record": ..., "elsewhere": ...}`, the record of one meeting by its three faces, and by JSON pointer the
  references of that meeting that lead out of the record (its minutes were approved by a motion of the next, say);
- correction: `{"correction": ...}`, one entry added to sealed minutes;
- scan: `{"scan": ...}`, the name and digest of the scanned paper added to sealed minutes.

What a chain proves and what it does not is in docs/decisions/seals.md.
"""

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import ValidationError
from pydantic_core import to_json as write_json

from council_desk.domain.terms import SealKind
from council_desk.errors import sentence
from council_desk.record.commitments import (
    Committed,
    Face,
    Opened,
    Path,
    Salt,
    SealError,
    canonical_bytes,
    commit,
    digest_of,
    face_of,
    new_salt,
    of_face,
    open_content,
    wrong_disclosures,
)
from council_desk.record.ids import new_id
from council_desk.record.models import CouncilRecord, Seal

SPEC = "council-desk/seal/1"
PEOPLE: Path = ("record", "people")
_CODE_BYTES = 10
"""80 bits: what sixteen letters of base32 carry and people can compare on paper."""
_KEY_CODE_BYTES = 5
_KEY_LENGTH = 32

_UNREADABLE = sentence("What was sealed cannot be read as a record any more.")
_NO_MINUTES = sentence("There is no seal of minutes here.")


class Fault(StrEnum):
    """What can be wrong with a seal or a chain."""

    KEY = "key"
    SIGNATURE = "signature"
    CONTENT = "content"
    DISCLOSURE = "disclosure"
    CLOSED = "closed"
    SEQUENCE = "sequence"
    PREVIOUS = "previous"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class SealFault:
    """One thing that is wrong; `pointer` is the place in the content where there is one."""

    fault: Fault
    seal: Seal
    pointer: str = ""


def link_of(seal: Seal) -> dict[str, Any]:
    """Give what of a seal is signed."""
    return {
        "spec": SPEC,
        "id": seal.id,
        "organization": seal.organization,
        "meeting": seal.meeting,
        "kind": seal.kind.value,
        "sequence": seal.sequence,
        "previous": seal.previous,
        "digest": seal.digest,
        "sealed_at": seal.sealed_at,
        "key": seal.key,
    }


def link_digest(seal: Seal) -> str:
    """Give the digest of a link with its signature: what the next link names as `previous`."""
    return digest_of(link_of(seal) | {"signature": seal.signature})


def seal_code(seal: Seal) -> str:
    """Give the code of a seal, XXXX-XXXX-XXXX-XXXX in the letters of base32: what is printed and compared on paper."""
    return _grouped(bytes.fromhex(link_digest(seal))[:_CODE_BYTES])


def key_code(key: str) -> str:
    """Give a short name of a public key, XXXX-XXXX."""
    return _grouped(sha256(key.encode()).digest()[:_KEY_CODE_BYTES])


def _grouped(data: bytes) -> str:
    letters = base64.b32encode(data).decode("ascii")
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def new_key() -> bytes:
    """Give a new private key: 32 random bytes (RFC 8032, 5.1.5)."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private: bytes) -> str:
    """Give the public key of a private one as seals name it: base64."""
    return _public(Ed25519PrivateKey.from_private_bytes(private))


def _public(private: Ed25519PrivateKey) -> str:
    return base64.b64encode(private.public_key().public_bytes_raw()).decode("ascii")


# Making


def minutes_content(
    faces: Mapping[Face, dict[str, Any]], elsewhere: Sequence[tuple[str, str]] = (), *, salt: Salt = new_salt
) -> Committed:
    """Give the content that seals minutes: the record of each face as JSON, and references that lead out of it."""
    outside = {"elsewhere": [list(one) for one in elsewhere]} if elsewhere else {}
    whole = [{"record": faces[face]} | (outside if face is Face.INTERNAL else {}) for face in Face]
    return commit(whole, people=PEOPLE, salt=salt)


def entry_content(kind: SealKind, faces: Mapping[Face, dict[str, Any]], *, salt: Salt = new_salt) -> Committed:
    """Give the content that seals a later entry (a correction, a scan); a face that does not show it is left out."""
    return commit([{kind.value: faces[face]} if face in faces else {} for face in Face], salt=salt)


def make_seal(
    committed: Committed,
    *,
    kind: SealKind,
    organization: str,
    meeting: str,
    previous: Seal | None,
    sealed_at: str,
    private: bytes,
) -> Seal:
    """Make the link that follows `previous` (None: the first of a council)."""
    key = Ed25519PrivateKey.from_private_bytes(private)
    unsigned = Seal(
        id=new_id(),
        organization=organization,
        meeting=meeting,
        kind=kind,
        sequence=previous.sequence + 1 if previous else 1,
        previous=link_digest(previous) if previous else None,
        digest=digest_of(committed.content),
        sealed_at=sealed_at,
        key=_public(key),
        signature="",
        content=committed.content,
        disclosures=committed.disclosures,
    )
    signature = base64.b64encode(key.sign(canonical_bytes(link_of(unsigned)))).decode("ascii")
    return unsigned.model_copy(update={"signature": signature})


# Opening


def face_shown(seals: Iterable[Seal]) -> Face | None:
    """Give the one face that these seals lay open; None if they lay open several, or nothing."""
    faces = {face_of(one) for seal in seals for one in seal.disclosures}
    return faces.pop() if len(faces) == 1 else None


def opens(seal: Seal, face: Face) -> bool:
    """Say whether a seal lays open all of a face, but for people who were erased."""
    shown = {face_of(one) for one in seal.disclosures}
    return (face in shown or not shown) and not open_seal(seal, face).closed


def restricted(seals: Iterable[Seal], face: Face) -> tuple[Seal, ...]:
    """Give the seals as a copy of this face carries them; entries of which it shows nothing are left out."""
    kept = []
    for seal in seals:
        if seal.kind is not SealKind.MINUTES and not open_seal(seal, face).value:
            continue
        shown = of_face(seal.disclosures, face)
        kept.append(seal if shown == seal.disclosures else seal.model_copy(update={"disclosures": shown}))
    return tuple(kept)


def open_seal(seal: Seal, face: Face) -> Opened:
    """Give one face of what was sealed. Raises SealError for content that no program of ours made."""
    people = PEOPLE if seal.kind is SealKind.MINUTES else None
    return open_content(seal.content, seal.disclosures, face, people=people)


def sealed_json(seals: Sequence[Seal], face: Face) -> dict[str, Any]:
    """Give the record of sealed minutes with what was added under later seals, as JSON. Raises SealError."""
    ordered = sorted(seals, key=lambda seal: seal.sequence)
    minutes = next((seal for seal in ordered if seal.kind is SealKind.MINUTES), None)
    if minutes is None:
        raise SealError(_NO_MINUTES)
    try:
        record: dict[str, Any] = open_seal(minutes, face).value["record"]
        for seal in ordered:
            if seal.kind is not SealKind.MINUTES and (added := open_seal(seal, face).value):
                record = _with_entry(record, seal.kind, added[seal.kind.value])
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise SealError(_UNREADABLE) from error
    return record


def _with_entry(record: dict[str, Any], kind: SealKind, added: dict[str, Any]) -> dict[str, Any]:
    meeting = record["meetings"][0]
    minutes = dict(meeting["minutes"])
    if kind is SealKind.CORRECTION:
        minutes["corrections"] = [*minutes.get("corrections", ()), added]
    else:
        minutes["scan"] = added
    return record | {"meetings": [meeting | {"minutes": minutes}]}


def sealed_record(seals: Sequence[Seal], face: Face) -> CouncilRecord:
    """Give the record of sealed minutes as one face shows it, carrying the seals. Raises SealError."""
    try:
        record = CouncilRecord.model_validate_json(write_json(sealed_json(seals, face)))
    except ValidationError as error:
        raise SealError(_UNREADABLE) from error
    return record.model_copy(update={"seals": tuple(seals)})


def elsewhere(seal: Seal) -> tuple[tuple[str, str], ...]:
    """Give the references of sealed minutes that lead out of their record, by JSON pointer within the meeting."""
    try:
        found = open_seal(seal, Face.INTERNAL).value.get("elsewhere", ())
        return tuple((pointer, target) for pointer, target in found)
    except (AttributeError, TypeError, ValueError) as error:
        raise SealError(_UNREADABLE) from error


def minutes_seal(record: CouncilRecord, meeting_id: str | None = None) -> Seal | None:
    """Give the seal of the minutes that a record carries; without `meeting_id`, of its only meeting. None: none."""
    if meeting_id is None and len(record.meetings) == 1:
        meeting_id = record.meetings[0].id
    return next((one for one in record.seals if one.kind is SealKind.MINUTES and one.meeting == meeting_id), None)


def correction_seals(record: CouncilRecord, meeting_id: str | None = None) -> dict[str, Seal]:
    """Give the seals of the corrections that a record shows, by the id of the correction."""
    found: dict[str, Seal] = {}
    wanted = meeting_id or (record.meetings[0].id if len(record.meetings) == 1 else None)
    for seal in record.seals:
        if seal.kind is SealKind.CORRECTION and seal.meeting == wanted:
            for face in Face:
                shown = open_seal(seal, face)
                entry = shown.value.get(seal.kind.value) if isinstance(shown.value, dict) else None
                if not shown.closed and isinstance(entry, dict) and isinstance(entry.get("id"), str):
                    found[entry["id"]] = seal
                    break
    return found


# Erasing


def without_person(seal: Seal, person: str) -> Seal:
    """Give a seal without the disclosures of somebody's particulars; the same seal if it has none."""
    if seal.kind is not SealKind.MINUTES:
        return seal
    dropped = set(_particulars_of(seal, person))
    kept = tuple(one for one in seal.disclosures if one.pointer not in dropped)
    return seal if len(kept) == len(seal.disclosures) else seal.model_copy(update={"disclosures": kept})


def _particulars_of(seal: Seal, person: str) -> Iterable[str]:
    """Give the pointers of the disclosures of somebody's particulars."""
    values: dict[str, Any] = {one.pointer: one.value for one in seal.disclosures}
    for index, entry in enumerate(_people(seal)):
        place = f"/record/people/{index}"
        own = entry.get("id")
        ids = {own} if isinstance(own, str) else {values.get(f"{place}/id/$/{face.place}") for face in Face}
        if person in ids:
            yield from (f"{place}/particulars/$/{face.place}" for face in Face)


def _people(seal: Seal) -> list[dict[str, Any]]:
    record = seal.content.get("record")
    people = record.get("people", []) if isinstance(record, dict) else []
    return [one for one in people if isinstance(one, dict)] if isinstance(people, list) else []


# Checking


def seal_faults(seal: Seal, faces: Iterable[Face] = ()) -> tuple[SealFault, ...]:
    """Give what is wrong with a seal by itself: its key, its signature, its content, its disclosures.

    All that `faces` show must be laid open but for the particulars of people, who may have been erased.
    """
    found = []
    fault = _signature_fault(seal)
    if fault is not None:
        found.append(SealFault(fault, seal))
    try:
        if digest_of(seal.content) != seal.digest:
            found.append(SealFault(Fault.CONTENT, seal))
        wrong = wrong_disclosures(seal.content, seal.disclosures)
        found += [SealFault(Fault.DISCLOSURE, seal, pointer) for pointer in wrong]
        closed = dict.fromkeys(pointer for face in faces for pointer in open_seal(seal, face).closed)
        found += [SealFault(Fault.CLOSED, seal, pointer) for pointer in closed]
    except SealError:
        found.append(SealFault(Fault.CONTENT, seal))
    return tuple(found)


def _signature_fault(seal: Seal) -> Fault | None:
    raw = _bytes(seal.key)
    if len(raw) != _KEY_LENGTH:
        return Fault.KEY
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(_bytes(seal.signature), canonical_bytes(link_of(seal)))
    except (InvalidSignature, ValueError):
        return Fault.SIGNATURE
    return None


def _bytes(text: str) -> bytes:
    """Read base64 in its one canonical spelling; nothing for anything else."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return raw if base64.b64encode(raw).decode("ascii") == text else b""


def chain_faults(seals: Iterable[Seal], *, whole: bool = True) -> tuple[SealFault, ...]:
    """Give what is wrong between the links of one council, which come in the order of their chain.

    A `whole` chain begins with 1 and has every number once; of a part of it, only neighbours are compared.
    """
    found = []
    former: Seal | None = None
    for seal in seals:
        expected = former.sequence + 1 if former else 1
        if seal.sequence < expected or (whole and seal.sequence > expected):
            found.append(SealFault(Fault.SEQUENCE, seal))
        elif not _follows(seal, former):
            found.append(SealFault(Fault.PREVIOUS, seal))
        former = seal
    return tuple(found)


def _follows(seal: Seal, former: Seal | None) -> bool:
    """Say whether a link names the one before it, as far as that one is known."""
    if seal.sequence == 1 or seal.previous is None:
        return seal.sequence == 1 and seal.previous is None
    return former is None or seal.sequence > former.sequence + 1 or seal.previous == link_digest(former)
