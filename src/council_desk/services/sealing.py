"""Sealing minutes, correcting sealed ones, keeping the scan of the signed paper, erasing people from seals.

What a seal is stands in record.sealing; whether all of it still holds is looked at in `seal_check`.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.db import queries, search, store
from council_desk.db.changes import Changes
from council_desk.db.engine import checkpoint
from council_desk.documents.copies import copy_of
from council_desk.domain.states import move_minutes
from council_desk.domain.terms import Language, MeetingState, MinutesState, SealKind
from council_desk.errors import DeskError, sentence
from council_desk.record.commitments import NOBODY, Committed, Face
from council_desk.record.ids import new_id
from council_desk.record.mentioned import ids_in
from council_desk.record.models import Attachment, Correction, CouncilRecord, Meeting, Minutes, Person, Seal, Step
from council_desk.record.moments import moment
from council_desk.record.sealing import (
    entry_content,
    make_seal,
    minutes_content,
    new_key,
    public_key,
    seal_code,
    sealed_record,
    without_person,
)
from council_desk.record.writing import to_json
from council_desk.services.context import Context, zone
from council_desk.services.editing.values import changed, gone, make
from council_desk.services.living import without_living
from council_desk.services.meetings import load_meeting
from council_desk.services.minutes import record_of, references_out, seals_of
from council_desk.services.scans import read_scan
from council_desk.services.seal_check import Finding, check_chains, check_meeting, sealed_meetings

if TYPE_CHECKING:
    from sqlmodel import Session

__all__ = ["SCAN_TITLES", "Finding", "SealService"]

_NOT_SEALED = sentence("These minutes are not sealed. Correct them by writing, not by a correction.")
_NO_REASON = sentence("A correction says what is right and why it is needed. Write both.")
_NOT_SIGNED = sentence("The scan of the signed paper is added once the minutes are signed.")
SCAN_TITLES = {
    Language.FA: "تصویر صورت‌جلسهٔ امضاشده",
    Language.AR: "صورة المحضر الموقّع",
    Language.RU: "Скан подписанного протокола",
    Language.EN: "Scan of the signed minutes",
}


class SealService:
    """Use cases around seals. A chain of seals belongs to a council, the key to the desk."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def seal(self, meeting_id: str) -> Seal:
        """Seal signed minutes: from now on only corrections and a scan are added to them. A held meeting is closed.

        The first seal of the desk makes its key. Raises NotThereError, and ForbiddenStepError for minutes that are not
        signed or sealed already.
        """
        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            minutes = meeting.minutes or Minutes()
            state = move_minutes(minutes.state, MinutesState.SEALED)
            now = self._now(session)
            if meeting.state is MeetingState.HELD:
                closing = make(Step, state=MeetingState.CLOSED.value, at=now)
                meeting = changed(meeting, state=MeetingState.CLOSED, steps=(*meeting.steps, closing))
            step = make(Step, state=state.value, at=now)
            meeting = changed(meeting, minutes=changed(minutes, state=state, steps=(*minutes.steps, step)))
            stamp = self._context.now()
            record = record_of(session, meeting, exported_at=stamp)
            known = ids_in([record])
            committed = minutes_content(faces_of(record), references_out(without_living(meeting), known))
            made = self._link(session, meeting, SealKind.MINUTES, committed, now)
            store.save(session, [meeting, made], stamp=stamp)
        return made

    def correct(self, meeting_id: str, text: str, reason: str, day: date) -> Seal:
        """Add a correction to sealed minutes under a seal of its own. Raises DeskError, NotThereError."""
        if not text.strip() or not reason.strip():
            raise DeskError(_NO_REASON)
        entry = make(Correction, id=new_id(), date=day, text=text, reason=reason)

        def add(minutes: Minutes) -> Minutes:
            return changed(minutes, corrections=(*minutes.corrections, entry))

        def shown(minutes: Minutes) -> Correction | None:
            return next((one for one in minutes.corrections if one.id == entry.id), None)

        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            seals = seals_of(session, meeting_id)
            if not seals:
                raise DeskError(_NOT_SEALED)
            made, _ = self._add(session, meeting, seals, SealKind.CORRECTION, add, shown)
        return made

    def add_scan(self, meeting_id: str, path: Path, title: str = "") -> Changes:
        """Keep the scan of the signed paper: a PDF, JPEG or PNG of at most 25 MiB, whatever its name says.

        To sealed minutes it is added under a seal of its own. Raises DeskError, NotThereError.
        """
        scan = read_scan(path)
        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            minutes = meeting.minutes or Minutes()
            if minutes.state not in {MinutesState.SIGNED, MinutesState.SEALED}:
                raise DeskError(_NOT_SIGNED)
            entry = make(
                Attachment,
                title=title.strip() or SCAN_TITLES[meeting.language],
                file_name=scan.file_name,
                media_type=scan.media_type,
                sha256=store.put_file(session, scan.data, scan.media_type),
            )
            if minutes.scan == entry:
                return Changes()
            seals = seals_of(session, meeting_id)
            if seals:
                _, changes = self._add(
                    session,
                    meeting,
                    seals,
                    SealKind.SCAN,
                    lambda minutes: changed(minutes, scan=entry),
                    lambda minutes: minutes.scan,
                )
                return changes
            meeting = changed(meeting, minutes=changed(minutes, scan=entry))
            return store.save(session, [meeting], stamp=self._context.now())

    def scan(self, meeting_id: str) -> tuple[bytes, str, str] | None:
        """Give the bytes, the media type and the file name of the scanned paper; None if there is none."""
        with self._context.read() as session:
            minutes = load_meeting(session, meeting_id).minutes
            if minutes is None or minutes.scan is None or minutes.scan.sha256 is None:
                return None
            data, media_type = store.get_file(session, minutes.scan.sha256)
            return data, media_type, minutes.scan.file_name

    def seals(self, meeting_id: str) -> tuple[Seal, ...]:
        """Give the seals of a meeting: of its minutes, their corrections and scans, in the order of the chain."""
        with self._context.read() as session:
            return seals_of(session, meeting_id)

    def code(self, meeting_id: str) -> str | None:
        """Give the code that stands on sealed minutes; None before they are sealed."""
        seals = self.seals(meeting_id)
        return next((seal_code(one) for one in seals if one.kind is SealKind.MINUTES), None)

    def key(self) -> str | None:
        """Give the public key with which this desk seals; None before its first seal."""
        with self._context.read() as session:
            private = store.signing_key(session)
        return public_key(private) if private else None

    def check(self, council_id: str | None = None) -> tuple[Finding, ...]:
        """Compare everything that is sealed with its seals; nothing is found if all is as it was sealed.

        Looked at are the chains without a gap from their first link, every signature, digest and disclosure, and the
        rows of every sealed meeting but for the fields that live on. A program that must not stop meanwhile takes the
        three steps one by one: `check_chains`, `sealed_meetings`, `check_meeting`.
        """
        with self._context.read() as session:
            found = [*check_chains(session, council_id)]
            for meeting in sealed_meetings(session, council_id):
                found += check_meeting(session, meeting)
        return tuple(found)

    def check_chains(self, council_id: str | None = None) -> tuple[Finding, ...]:
        """Check the seals themselves, without the rows of the meetings."""
        with self._context.read() as session:
            return check_chains(session, council_id)

    def sealed_meetings(self, council_id: str | None = None) -> tuple[str, ...]:
        """Give the ids of the meetings that have a seal or count as sealed."""
        with self._context.read() as session:
            return sealed_meetings(session, council_id)

    def check_meeting(self, meeting_id: str) -> tuple[Finding, ...]:
        """Compare the rows of one sealed meeting with what was sealed."""
        with self._context.read() as session:
            return check_meeting(session, meeting_id)

    def erase(self, person_id: str) -> Changes:
        """Forget the particulars of a person: on the desk, and in every seal, whose chain goes on holding.

        The person stays as somebody without a name ("*"), so that votes and attendance keep their place. Texts that
        name them are not changed; nor are backups made before, and copies that others have. Raises NotThereError.
        """
        with self._context.write() as session:
            people = store.load(session, Person, [person_id])
            if not people:
                raise gone()
            opened = [(seal, without_person(seal, person_id)) for seal in store.load(session, Seal)]
            fewer = [new for former, new in opened if new is not former]
            nobody = make(Person, id=person_id, name=NOBODY)
            changes = store.save(session, [nobody, *fewer], stamp=self._context.now())
            search.wipe(session)
        checkpoint(self._context.engine)  # or the write-ahead log would go on telling
        return changes

    def _now(self, session: "Session") -> str:
        """Give the present moment by the clock of the council's place."""
        there = zone(store.desk_info(session).timezone)
        return moment(self._context.now().astimezone(there).replace(microsecond=0))

    def _link(self, session: "Session", meeting: Meeting, kind: SealKind, committed: Committed, now: str) -> Seal:
        """Make the next link of a council's chain."""
        private = store.signing_key(session)
        if private is None:
            private = new_key()
            store.set_signing_key(session, private)
        chain = queries.seals(session, meeting.organization)
        last = store.load(session, Seal, chain[-1:]) if chain else ()
        return make_seal(
            committed,
            kind=kind,
            organization=meeting.organization,
            meeting=meeting.id,
            previous=last[0] if last else None,
            sealed_at=now,
            private=private,
        )

    def _add(
        self,
        session: "Session",
        meeting: Meeting,
        seals: tuple[Seal, ...],
        kind: SealKind,
        add: Callable[[Minutes], Minutes],
        shown: Callable[[Minutes], Correction | Attachment | None],
    ) -> tuple[Seal, Changes]:
        """Add an entry to sealed minutes: `add` puts it in, `shown` finds it again in what a copy shows."""
        record = changed(sealed_record(seals, Face.INTERNAL), seals=None)
        (sealed,) = record.meetings
        entered = changed(record, meetings=(changed(sealed, minutes=add(sealed.minutes or Minutes())),))
        faces = {}
        for face in Face:
            minutes = copy_of(entered, face).meetings[0].minutes
            entry = shown(minutes) if minutes else None
            if entry is not None:
                faces[face] = to_json(entry)
        made = self._link(session, meeting, kind, entry_content(kind, faces), self._now(session))
        new = changed(meeting, minutes=add(meeting.minutes or Minutes()))
        return made, store.save(session, [new, made], stamp=self._context.now())


def faces_of(record: CouncilRecord) -> dict[Face, dict[str, object]]:
    """Give what each copy of a record shows, as JSON."""
    return {face: to_json(copy_of(record, face)) for face in Face}
