"""Whether what is sealed on the desk is as it was sealed: chains, signatures, contents, and the live rows."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_sealed, store
from council_desk.domain.terms import MinutesState, SealKind
from council_desk.errors import DeskError, sentence
from council_desk.record.commitments import NOBODY, Face, SealError, face_of
from council_desk.record.models import Election, Meeting, Organization, Person, Seal
from council_desk.record.sealing import (
    chain_faults,
    elsewhere,
    key_code,
    open_seal,
    opens,
    public_key,
    seal_faults,
    sealed_record,
)
from council_desk.record.writing import to_json
from council_desk.services.comparing import meeting_differences
from council_desk.services.differences import remark_on_fault, remarks_on_differences
from council_desk.services.rows import Remark

if TYPE_CHECKING:
    from sqlmodel import Session

_OF_MEETING = sentence("Meeting {number}: {what}")
_NO_SEAL = sentence("The minutes count as sealed, but their seal is not there.")
_NO_MEETING = sentence("Seal {sequence} belongs to a meeting that is not on this desk.")
_NOT_SEALED = sentence("The minutes are sealed, but count as “{state}”.")
_TWO_SEALS = sentence("The minutes are sealed twice.")
_UNREADABLE = sentence("The meeting cannot be read any more.")
_UNOPENED = sentence("What was sealed cannot be read any more.")
_CROOKED = sentence("Rows were changed from outside ({columns}).")
_NAMELESS = sentence("The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.")
_OTHER_KEY = sentence("Seal {sequence} was made with the key {key}, which is not this desk's.")
_SEALS_UNREADABLE = sentence("Seals that cannot be read any more: {count}.")
_KEY_UNUSED = sentence("No seal is made with this desk's own key any more: all were made anew with another one.")

UNREADABLE = (ValueError, LookupError, TypeError)
"""What reading raises of rows that no program of ours wrote: pydantic's and JSON's errors are ValueErrors."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was sealed. `meeting` and `number` are None where it concerns no one meeting."""

    remark: Remark
    council: str
    meeting: str | None = None
    number: int | None = None

    def __str__(self) -> str:
        """Give the English sentence with the council's name before it."""
        return f"{self.council}: {self.remark}" if self.council else str(self.remark)


def check_chains(session: "Session", council_id: str | None = None) -> tuple[Finding, ...]:
    """Give what is wrong with the seals of one council or of all: gaps, signatures, digests, disclosures, keys."""
    private = store.signing_key(session)
    own = public_key(private) if private else None
    councils = [council_id] if council_id else queries_sealed.sealed_organizations(session)
    found: list[Finding] = []
    used = set()
    for council in councils:
        chain = _Chain(session, council, own)
        found += chain.findings()
        used |= {seal.key for seal in chain.seals}
    if own and council_id is None and own not in used:
        found.append(Finding(Remark(_KEY_UNUSED), ""))
    return tuple(found)


def sealed_meetings(session: "Session", council_id: str | None = None) -> tuple[str, ...]:
    """Give the ids of the meetings that have a seal or count as sealed."""
    councils = [council_id] if council_id else queries_sealed.sealed_organizations(session)
    found: dict[str, None] = {}
    for council in councils:
        found |= dict.fromkeys(queries_sealed.meetings_under_seal(session, council))
    return tuple(found)


def check_meeting(session: "Session", meeting_id: str) -> tuple[Finding, ...]:
    """Compare the rows of a meeting with what was sealed of it."""
    place = queries_sealed.place_of_meeting(session, meeting_id)
    if place is None:
        return ()  # its seal tells that it is gone
    organization, number = place
    bodies = store.load(session, Organization, [organization])
    name = bodies[0].name if bodies else organization
    return tuple(
        Finding(_of_meeting(remark, number), name, meeting_id, number) for remark in _rows(session, meeting_id)
    )


def _of_meeting(remark: Remark, number: int) -> Remark:
    return Remark(_OF_MEETING, {"number": number, "what": DeskError(remark.template, **remark.values)})


class _Chain:
    """The seals of one council."""

    def __init__(self, session: "Session", council: str, own_key: str | None) -> None:
        self._session = session
        self._own_key = own_key
        bodies = store.load(session, Organization, [council])
        self._name = bodies[0].name if bodies else council
        self.seals, self._unreadable = load_seals(session, queries.seals(session, council))
        self._numbers = queries_sealed.meeting_numbers(session, council)

    def findings(self) -> Iterator[Finding]:
        """Give what is wrong between the links, then with each of them."""
        if self._unreadable:
            yield Finding(Remark(_SEALS_UNREADABLE, {"count": self._unreadable}), self._name)
        for fault in chain_faults(self.seals):
            yield self._finding(fault.seal, remark_on_fault(fault))
        began = False
        for seal in self.seals:
            # Links taken in from another desk come before our own, never after.
            if began and seal.key != self._own_key:
                yield self._finding(seal, Remark(_OTHER_KEY, {"sequence": seal.sequence, "key": key_code(seal.key)}))
            began |= seal.key == self._own_key
            for remark in self._of_seal(seal):
                yield self._finding(seal, remark)

    def _finding(self, seal: Seal, remark: Remark) -> Finding:
        number = self._numbers.get(seal.meeting)
        if number is None:
            return Finding(remark, self._name)
        return Finding(_of_meeting(remark, number), self._name, seal.meeting, number)

    def _of_seal(self, seal: Seal) -> Iterator[Remark]:
        if seal.meeting not in self._numbers:
            yield Remark(_NO_MEETING, {"sequence": seal.sequence})
        shown = {face_of(one) for one in seal.disclosures}
        # A seal of our own lays open all three faces; one that came with somebody's copy only that one.
        faces = [face for face in Face if seal.key == self._own_key or face in shown]
        faults = seal_faults(seal, faces)
        for fault in faults:
            yield remark_on_fault(fault)
        if not faults and seal.kind is SealKind.MINUTES:
            yield from self._of_people(seal, faces)

    def _of_people(self, seal: Seal, faces: Collection[Face]) -> Iterator[Remark]:
        """Give whose particulars are gone from a seal though the desk knows the person."""
        missing = dict.fromkeys(person for face in faces for person in open_seal(seal, face).erased)
        for person in store.load(self._session, Person, list(missing)):
            if person.name != NOBODY:
                yield Remark(_NAMELESS, {"name": person.name, "sequence": seal.sequence})


def _rows(session: "Session", meeting_id: str) -> Iterator[Remark]:
    """Give how the rows of a meeting differ from what was sealed of it."""
    seals, _ = load_seals(session, queries_sealed.seals_of_meeting(session, meeting_id))
    minutes = [seal for seal in seals if seal.kind is SealKind.MINUTES]
    if not minutes:
        yield Remark(_NO_SEAL)
        return
    if len(minutes) > 1:
        yield Remark(_TWO_SEALS)
    try:
        face = next((one for one in Face if opens(minutes[0], one)), Face.INTERNAL)
        sealed = sealed_record(seals, face)
        outside = elsewhere(minutes[0]) if face is Face.INTERNAL else None
    except SealError:
        yield Remark(_UNOPENED)
        return
    try:
        (meeting,) = store.load(session, Meeting, [meeting_id])
        elections = store.load(session, Election, queries_sealed.election_ids(session, meeting_id))
    except UNREADABLE:
        yield Remark(_UNREADABLE)
        return
    state = meeting.minutes.state if meeting.minutes else MinutesState.DRAFT
    if state is not MinutesState.SEALED:
        yield Remark(_NOT_SEALED, {"state": state})
    yield from remarks_on_differences(meeting_differences(sealed, meeting, elections, outside), to_json(sealed))
    if columns := queries_sealed.crooked_rows(session, meeting_id):
        yield Remark(_CROOKED, {"columns": ", ".join(columns)})


def load_seals(session: "Session", ids: list[str]) -> tuple[list[Seal], int]:
    """Give the seals that can be read, in the order of their chain, and the number of those that cannot."""
    try:
        loaded = list(store.load(session, Seal, ids))
    except UNREADABLE:
        loaded = []
        for id_ in ids:
            try:
                loaded += store.load(session, Seal, [id_])
            except UNREADABLE:
                continue
    return sorted(loaded, key=lambda seal: seal.sequence), len(ids) - len(loaded)
