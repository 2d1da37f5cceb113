"""The life of minutes: review, approval, signing, reopening; each step is kept with its moment. Seals are elsewhere.

Which step may follow which is a rule of domain.states.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from council_desk.db import queries, queries_planning, store
from council_desk.db.changes import Changes
from council_desk.domain.agenda import Gap, gaps
from council_desk.domain.date_formatting import format_date
from council_desk.domain.digits import number
from council_desk.domain.moments import instant, local_day
from council_desk.domain.states import editable, move_minutes
from council_desk.domain.terms import ItemKind, Language, MeetingState, MinutesState, MotionResult, Requirement
from council_desk.errors import DeskError, sentence
from council_desk.record.models import (
    AgendaItem,
    Attachment,
    Election,
    Meeting,
    Minutes,
    Motion,
    Organization,
    Signature,
    Step,
)
from council_desk.record.moments import moment
from council_desk.services.context import Context, zone
from council_desk.services.editing.agenda import change_item, insert_item
from council_desk.services.editing.decisions import next_reference
from council_desk.services.editing.values import changed, make
from council_desk.services.meetings import load_meeting
from council_desk.services.scans import read_scan
from council_desk.services.sealing import SCAN_TITLES

if TYPE_CHECKING:
    from sqlmodel import Session

_OVER = frozenset(
    {MeetingState.HELD, MeetingState.CLOSED, MeetingState.CANCELLED, MeetingState.FAILED_NO_QUORUM},
)

_NOT_OVER = sentence("The meeting is not over yet. Its minutes go to review when it is.")
_TOO_EARLY = sentence("Minutes are not approved before the day of their meeting, {day}.")
_NOBODY = sentence("Enter who signed the minutes, and when.")
_OTHER_COUNCIL = sentence("Minutes are approved by a later meeting of the same council.")
_NOT_IN_REVIEW = sentence("Minutes that a meeting is to approve are in review first.")
_NEXT_CLOSED = sentence("The minutes of that meeting are approved already and take no further item.")
_AMENDED = sentence("The council approved these minutes with changes. Make the changes first, then approve them.")

_TITLES = {
    Language.FA: "تأیید صورت‌جلسهٔ شمارهٔ {number}",
    Language.AR: "المصادقة على محضر الاجتماع رقم {number}",
    Language.RU: "Об утверждении протокола заседания от {day} № {number}",
    Language.EN: "Approval of the minutes of meeting {number}",
}
_TEXTS = {
    Language.FA: "صورت‌جلسهٔ شمارهٔ {number} مورخ {day} تأیید شد.",
    Language.AR: "صودق على محضر الاجتماع رقم {number} المنعقد في {day}.",
    Language.RU: "Утвердить протокол заседания от {day} № {number}.",
    Language.EN: "RESOLVED: That the minutes of meeting {number}, held on {day}, be approved.",
}


class LifeService:
    """The steps in the life of minutes. Every one of them is written to `Minutes.steps`."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def checklist(self, meeting_id: str) -> tuple[Gap, ...]:
        """Give what the minutes lack before they are approved; it warns and stops nothing. Raises NotThereError."""
        with self._context.read() as session:
            elections = store.load(session, Election, queries_planning.election_ids(session, meeting_id))
            return gaps(load_meeting(session, meeting_id), elections)

    def send_to_review(self, meeting_id: str) -> Changes:
        """Hand the draft to its reviewers. Raises DeskError while the meeting is not over, and ForbiddenStepError."""
        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            if meeting.state not in _OVER:
                raise DeskError(_NOT_OVER)
            return self._step(session, meeting, MinutesState.IN_REVIEW)

    def back_to_draft(self, meeting_id: str, reason: str = "") -> Changes:
        """Hand minutes back from the review to go on being written. Raises ForbiddenStepError."""
        with self._context.write() as session:
            return self._step(session, load_meeting(session, meeting_id), MinutesState.DRAFT, reason)

    def approve(self, meeting_id: str, day: date, *, approved_by: str | None = None) -> Changes:
        """Approve minutes on a day, by a motion of a later meeting if there was one. Raises ForbiddenStepError."""
        with self._context.write() as session:
            return self._approve(session, load_meeting(session, meeting_id), day, approved_by)

    def reopen(self, meeting_id: str, reason: str) -> Changes:
        """Take approved or signed minutes back to a draft, which takes a reason.

        Approval, signatures and scan were of another text and are taken back; the steps still tell of them. Raises
        ForbiddenStepError for sealed minutes, ReasonMissingError.
        """
        taken_back = {"approved_on": None, "approved_by": None, "signatures": None, "scan": None}
        with self._context.write() as session:
            return self._step(session, load_meeting(session, meeting_id), MinutesState.DRAFT, reason, **taken_back)

    def sign(
        self, meeting_id: str, signatures: Iterable[Signature], *, scan: Path | None = None, title: str = ""
    ) -> Changes:
        """Enter who signed the approved minutes on paper and when, and keep the scan of the paper if there is one.

        Raises ForbiddenStepError, and DeskError without a signature or for a file that is no scan.
        """
        entered = tuple(signatures)
        if not entered:
            raise DeskError(_NOBODY)
        read = read_scan(scan) if scan else None
        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            kept: Attachment | None = None
            if read is not None:
                kept = make(
                    Attachment,
                    title=title.strip() or SCAN_TITLES[meeting.language],
                    file_name=read.file_name,
                    media_type=read.media_type,
                    sha256=store.put_file(session, read.data, read.media_type),
                )
            return self._step(session, meeting, MinutesState.SIGNED, signatures=entered, scan=kept)

    # Approval by the next meeting

    @staticmethod
    def approval_motion(next_meeting_id: str, meeting_id: str) -> str:
        """Give the id that the motion of one meeting to approve the minutes of another has, or will have.

        It follows from the two meetings, so that asking twice makes one motion only.
        """
        return str(uuid5(UUID(next_meeting_id), f"approve {meeting_id}"))

    def approve_by_motion(self, next_meeting_id: str, meeting_id: str) -> Changes:
        """Put the approval of minutes to a later meeting, or, once that has adopted it, mark them as approved.

        The first time, the later meeting gets a motion whose text is ready in its language: in a waiting item for the
        approval of minutes, or in a new one before the other business. When that motion is adopted, the minutes are
        approved on the day of that meeting. Whatever is done already is not done again. Raises DeskError.
        """
        with self._context.write() as session:
            meeting, following = load_meeting(session, meeting_id), load_meeting(session, next_meeting_id)
            motion = _find_motion(following, self.approval_motion(following.id, meeting.id))
            if motion is not None:
                return self._settle(session, following, meeting, motion)
            _require_next(meeting, following)
            return store.save(session, [self._with_motion(session, following, meeting)], stamp=self._context.now())

    def settle_approvals(self, next_meeting_id: str) -> Changes:
        """Mark as approved all minutes whose approval was put to a meeting and adopted there.

        Those it adopted with changes are passed over: somebody has to make the changes. Raises NotThereError.
        """
        changes = Changes()
        with self._context.write() as session:
            following = load_meeting(session, next_meeting_id)
            adopted = {
                motion.id: motion
                for item in following.agenda
                for motion in item.motions
                if motion.result is MotionResult.ADOPTED
            }
            wanted = {
                id_: motion
                for id_ in queries.meeting_ids(session, following.organization)
                if (motion := adopted.get(self.approval_motion(following.id, id_)))
            }
            for meeting in store.load(session, Meeting, wanted.keys()) if wanted else ():
                changes |= self._settle(session, following, meeting, wanted[meeting.id])
        return changes

    def _settle(self, session: "Session", following: Meeting, meeting: Meeting, motion: Motion) -> Changes:
        state = meeting.minutes.state if meeting.minutes else MinutesState.DRAFT
        if motion.result is MotionResult.ADOPTED_AMENDED and state is MinutesState.IN_REVIEW:
            raise DeskError(_AMENDED)
        if motion.result is not MotionResult.ADOPTED or state is not MinutesState.IN_REVIEW:
            return Changes()
        return self._approve(session, meeting, _day(following), motion.id)

    def _with_motion(self, session: "Session", following: Meeting, meeting: Meeting) -> Meeting:
        """Give the later meeting with the motion to approve the minutes of the earlier one."""
        info = store.desk_info(session)
        language = following.language
        day = format_date(_day(meeting), language, info.calendar)
        filled = {"number": number(meeting.number, language), "day": day}
        waiting = next((item for item in following.agenda if item.kind is ItemKind.APPROVAL and not item.motions), None)
        if waiting is None:
            waiting = make(
                AgendaItem,
                id=str(uuid5(UUID(following.id), f"item to approve {meeting.id}")),
                number=str(len(following.agenda) + 1),
                title=_TITLES[language].format_map(filled),
                kind=ItemKind.APPROVAL,
            )
            following = insert_item(following, waiting, _place(following))
        taken = queries.references_of(session, following.organization, without_meeting=following.id)
        council = next(iter(store.load(session, Organization, [following.organization])), None)
        rules = council.rules if council else None
        motion = make(
            Motion,
            id=self.approval_motion(following.id, meeting.id),
            reference=next_reference(taken, following, waiting.id, calendar=info.calendar, council=council),
            text=_TEXTS[language].format_map(filled),
            requirement=rules.requirement if rules and rules.requirement is not Requirement.SIMPLE_MAJORITY else None,
        )
        return change_item(following, waiting.id, motions=(motion,))

    def _approve(self, session: "Session", meeting: Meeting, day: date, approved_by: str | None) -> Changes:
        held = _day(meeting)
        if day < held:
            raise DeskError(_TOO_EARLY, day=held)
        return self._step(session, meeting, MinutesState.APPROVED, approved_on=day, approved_by=approved_by)

    def _step(self, session: "Session", meeting: Meeting, to: MinutesState, reason: str = "", **fields: Any) -> Changes:
        """Take a step and save it."""
        minutes = meeting.minutes or Minutes()
        state = move_minutes(minutes.state, to, reason)
        there = zone(store.desk_info(session).timezone)
        at = moment(self._context.now().astimezone(there).replace(microsecond=0))
        step = make(Step, state=state.value, at=at, reason=reason.strip() or None)
        minutes = changed(minutes, state=state, steps=(*minutes.steps, step), **fields)
        return store.save(session, [changed(meeting, minutes=minutes)], stamp=self._context.now())


def _place(meeting: Meeting) -> int:
    """Give the place of an item that comes before all business, but after the ceremonies that open a sitting."""
    return next(
        (index for index, item in enumerate(meeting.agenda) if item.kind is not ItemKind.CEREMONY), len(meeting.agenda)
    )


def _find_motion(meeting: Meeting, motion_id: str) -> Motion | None:
    return next((one for item in meeting.agenda for one in item.motions if one.id == motion_id), None)


def _day(meeting: Meeting) -> date:
    return local_day(meeting.started or meeting.scheduled_start)


def _require_next(meeting: Meeting, following: Meeting) -> None:
    """Raise DeskError unless the later meeting can be asked to approve the minutes of the earlier one."""
    if (
        meeting.id == following.id
        or meeting.organization != following.organization
        or instant(following.started or following.scheduled_start)
        <= instant(meeting.started or meeting.scheduled_start)
    ):
        raise DeskError(_OTHER_COUNCIL)
    if following.minutes is not None and not editable(following.minutes.state):
        raise DeskError(_NEXT_CLOSED)
    if meeting.minutes is None or meeting.minutes.state is not MinutesState.IN_REVIEW:
        raise DeskError(_NOT_IN_REVIEW)
