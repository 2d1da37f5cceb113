"""Whether a file, a PDF of minutes or a record, is what was sealed; if not, what differs. Needs no desk.

Three things must hold: the seal was signed with the key it names, and fixes what the record says, leaf by leaf; and the
pages of a PDF are those that this record gives, for anybody can put other pages around a genuine record. Whose key it
was is not in the file: that is told by the desk that has it, or by the code on the paper that the council signed.

Digital signatures of the PDF stand beside that: they say who vouched for the file, and need no seal.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from council_desk import __version__
from council_desk.documents.copies import copy_of
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import MinutesState, SealKind
from council_desk.errors import DeskError, sentence
from council_desk.files import read_whole
from council_desk.record.commitments import Face, SealError, face_of
from council_desk.record.errors import RecordError
from council_desk.record.examining import Examination, examine, is_copy
from council_desk.record.models import CouncilRecord, Meeting, Seal
from council_desk.record.parsing import SIZE_LIMIT
from council_desk.record.reading import read_record
from council_desk.record.sealing import (
    chain_faults,
    elsewhere,
    key_code,
    opens,
    seal_code,
    seal_faults,
    sealed_json,
    sealed_record,
)
from council_desk.record.writing import to_json
from council_desk.services.carried import Carried, carried_records, is_pdf
from council_desk.services.comparing import meeting_differences
from council_desk.services.differences import remark_on_fault, remarks_on_differences
from council_desk.services.minutes import MinutesService
from council_desk.services.pages_check import page_remarks
from council_desk.services.rows import Remark
from council_desk.services.signatures.checking import SignatureFound, signatures_in
from council_desk.services.taming import PDF_LIMIT

_NO_RECORD = sentence("The PDF carries no record: this program did not make it, or its record was taken out.")
_TWO_RECORDS = sentence("The PDF carries more than one record ({count}). A genuine one carries one.")
_REFUSED = sentence("The record inside is refused: {reason}")
_NOT_SEALED = sentence("The minutes are not sealed, so nothing shows whether they were changed.")
_PART = sentence(
    "This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes."
)
_NO_SEALS = sentence("The record holds no sealed minutes.")
_OF_MEETING = sentence("Meeting {number}: {what}")
_NO_MEETING = sentence("Seal {sequence} belongs to a meeting that is not in this record.")
_NO_SEAL = sentence("The minutes count as sealed, but their seal is not there.")
_UNSEALED = sentence("Meetings that are not sealed and so were not compared: {count} of {all}.")
_ERASED = sentence("Erased after sealing, so that * stands for the name of so many people: {count}.")
_OTHER_VERSION = sentence(
    "The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks."
)
_NO_FORM = sentence("The file does not say in which form its pages are; compared was the usual one.")
_ONLY_MEETINGS = sentence("Compared were the meetings. People, bodies and projects may have changed since, and do.")


class Kind(StrEnum):
    """What kind of file was looked at."""

    PDF = "pdf"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out. `findings` say why a file is not genuine; `notes` are worth knowing and no reproach.

    `genuine` is about the seal alone; `signatures` are the digital ones of a PDF, in the order of signing.
    `code` is the code of the minutes' seal, to be compared with the paper; `codes` those of a record with several
    meetings, by their numbers. `copy` is internal, municipality or public. `key` is the short name of the key,
    `own_key` says whether it is this desk's; None if no desk was asked. `day` is that of the meeting.
    """

    kind: Kind
    genuine: bool
    findings: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    code: str | None = None
    council: str = ""
    number: int | None = None
    day: date | None = None
    sealed_at: str | None = None
    copy: str | None = None
    key: str | None = None
    own_key: bool | None = None
    corrections: int = 0
    codes: tuple[tuple[int, str], ...] = field(default=())
    signatures: tuple[SignatureFound, ...] = ()

    @property
    def sealed(self) -> bool:
        """Whether there is a seal at all."""
        return self.code is not None or bool(self.codes)

    @property
    def signatures_hold(self) -> bool:
        """Whether no digital signature is broken."""
        return all(one.holds for one in self.signatures)


def verify_file(path: Path, *, own_key: str | None = None) -> Verdict:
    """Say whether a PDF of minutes or a record is what was sealed. `own_key` is the public key of the desk at hand.

    Raises DeskError for a file that cannot be read, and RecordError for JSON that is no council record.
    """
    data = read_whole(path, max(PDF_LIMIT, SIZE_LIMIT))
    if is_pdf(data):
        return verify_pdf(data, own_key=own_key)
    return verify_record(read_record(data), own_key=own_key)


def verify_record(record: CouncilRecord, *, own_key: str | None = None) -> Verdict:
    """Say whether a record is what was sealed: a copy of one meeting's minutes, or a desk or council in exchange."""
    if not is_copy(record):
        return _exchanged(record, own_key)
    found = examine(record)
    if found is None:
        return Verdict(Kind.RECORD, genuine=False, findings=(_unsealed(record),))
    return _verdict(Kind.RECORD, record, found, own_key)


def _unsealed(record: CouncilRecord) -> Remark:
    """Say that a record carries no seal of its minutes, though it may say that they are sealed."""
    says_so = any(meeting.minutes and meeting.minutes.state is MinutesState.SEALED for meeting in record.meetings)
    return Remark(_NO_SEAL if says_so else _NOT_SEALED)


def verify_pdf(data: bytes, *, own_key: str | None = None) -> Verdict:
    """Say whether a PDF of minutes is what was sealed, its pages included, and what its digital signatures say.

    Raises DeskError for a file that is no PDF.
    """
    verdict = _sealed_pdf(data, own_key)
    return replace(verdict, signatures=signatures_in(data))


def _sealed_pdf(data: bytes, own_key: str | None) -> Verdict:
    carried = carried_records(data)
    if not carried:
        return Verdict(Kind.PDF, genuine=False, findings=(Remark(_NO_RECORD),))
    if len(carried) > 1:
        return Verdict(Kind.PDF, genuine=False, findings=(Remark(_TWO_RECORDS, {"count": len(carried)}),))
    try:
        record = read_record(carried[0].data)
    except RecordError as error:
        return Verdict(Kind.PDF, genuine=False, findings=(Remark(_REFUSED, {"reason": error}),))
    note = carried[0].note
    if note is not None and note.order.kind is not DocumentKind.MINUTES:  # its pages are not those of the minutes
        return Verdict(Kind.PDF, genuine=False, findings=(Remark(_PART),))
    found = examine(record)
    if found is None:
        return Verdict(Kind.PDF, genuine=False, findings=(_unsealed(record),))
    pages = _pages(data, record, found, carried[0])
    return _verdict(Kind.PDF, record, found, own_key, pages, tuple(_notes_on_form(carried[0])))


def _notes_on_form(carried: Carried) -> Iterable[Remark]:
    if carried.note is None:
        yield Remark(_NO_FORM)
    elif carried.note.version != __version__:
        yield Remark(_OTHER_VERSION, {"found": carried.note.version, "own": __version__})


def _pages(data: bytes, record: CouncilRecord, found: Examination, carried: Carried) -> tuple[Remark, ...]:
    """Make the pages again of what was sealed, and give where those of the file differ."""
    note = carried.note
    try:
        shown = copy_of(record, found.face.value)
        made = MinutesService.pdf(shown, profile=note.order.profile if note else None, copy=found.face.value)
    except DeskError as error:
        return (Remark(error.template, error.values),)
    return page_remarks(data, made.pdf, looks=note is None or note.version == __version__)


def _verdict(
    kind: Kind,
    record: CouncilRecord,
    found: Examination,
    own_key: str | None,
    pages: tuple[Remark, ...] = (),
    notes: tuple[Remark, ...] = (),
) -> Verdict:
    seal = found.seal
    sealed = _opened(record.seals, found.face)
    faults = tuple(remark_on_fault(fault, sealed) for fault in found.faults)
    findings = (*faults, *remarks_on_differences(found.differences, sealed), *pages)
    erased = (Remark(_ERASED, {"count": len(found.erased)}),) if found.erased else ()
    meeting = next((one for one in record.meetings if one.id == seal.meeting), None)
    council = next((one.name for one in record.organizations if one.id == seal.organization), "")
    return Verdict(
        kind,
        genuine=not findings,
        findings=findings,
        notes=(*erased, *notes),
        code=seal_code(seal),
        council=council,
        number=meeting.number if meeting else None,
        day=_day(meeting),
        sealed_at=seal.sealed_at,
        copy=found.face.value,
        key=key_code(seal.key),
        own_key=None if own_key is None else seal.key == own_key,
        corrections=sum(one.kind is SealKind.CORRECTION for one in record.seals),
    )


def _opened(seals: Iterable[Seal], face: Face) -> object:
    try:
        return sealed_json(tuple(seals), face)
    except SealError:
        return None


def _day(meeting: Meeting | None) -> date | None:
    return local_day(meeting.started or meeting.scheduled_start) if meeting else None


# A desk or a council in exchange


def _exchanged(record: CouncilRecord, own_key: str | None) -> Verdict:
    """Compare every sealed meeting of a record that holds more than one copy of minutes."""
    if not any(seal.kind is SealKind.MINUTES for seal in record.seals):
        return Verdict(
            Kind.RECORD, genuine=False, findings=(_unsealed(record) if record.meetings else Remark(_NO_SEALS),)
        )
    meetings = {meeting.id: meeting for meeting in record.meetings}
    chains: dict[str, list[Seal]] = defaultdict(list)
    for seal in record.seals:
        chains[seal.organization].append(seal)
    findings: list[Remark] = []
    for chain in chains.values():
        findings += [remark_on_fault(fault) for fault in chain_faults(chain)]
        for seal in chain:
            shown = {face_of(one) for one in seal.disclosures}
            findings += [
                remark_on_fault(fault) for fault in seal_faults(seal, [face for face in Face if face in shown])
            ]
    minutes = [seal for seal in record.seals if seal.kind is SealKind.MINUTES]
    for seal in minutes:
        findings += _of_meeting(record, seal, meetings)
    sealed = {seal.meeting for seal in minutes}
    for meeting in record.meetings:
        if meeting.id not in sealed and meeting.minutes and meeting.minutes.state is MinutesState.SEALED:
            findings.append(Remark(_OF_MEETING, {"number": meeting.number, "what": DeskError(_NO_SEAL)}))
    notes = [Remark(_ONLY_MEETINGS)]
    if unsealed := len(meetings.keys() - sealed):
        notes.append(Remark(_UNSEALED, {"count": unsealed, "all": len(meetings)}))
    codes = tuple((meetings[one.meeting].number, seal_code(one)) for one in minutes if one.meeting in meetings)
    keys = {seal.key for seal in record.seals}
    return Verdict(
        Kind.RECORD,
        genuine=not findings,
        findings=tuple(findings),
        notes=tuple(notes),
        council=", ".join(one.name for one in record.organizations if one.id in chains),
        key=key_code(next(iter(keys))) if len(keys) == 1 else None,
        own_key=None if own_key is None else keys == {own_key},
        corrections=sum(one.kind is SealKind.CORRECTION for one in record.seals),
        codes=codes,
    )


def _of_meeting(record: CouncilRecord, seal: Seal, meetings: Mapping[str, Meeting]) -> Iterable[Remark]:
    meeting = meetings.get(seal.meeting)
    if meeting is None:
        yield Remark(_NO_MEETING, {"sequence": seal.sequence})
        return
    try:
        face = next((one for one in Face if opens(seal, one)), Face.INTERNAL)
        sealed = sealed_record([one for one in record.seals if one.meeting == meeting.id], face)
        outside = elsewhere(seal) if face is Face.INTERNAL else None
    except SealError as error:
        remarks: tuple[Remark, ...] = (Remark(error.template, error.values),)
    else:
        elections = [one for one in record.elections if one.meeting == meeting.id]
        found = meeting_differences(sealed, meeting, elections, outside)
        remarks = remarks_on_differences(found, to_json(sealed))
    for remark in remarks:
        what = DeskError(remark.template, **remark.values)
        yield Remark(_OF_MEETING, {"number": meeting.number, "what": what})
