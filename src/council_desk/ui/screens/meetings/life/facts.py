"""What the card of the minutes' life needs to know beside the meeting itself; read on the desk's thread."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from council_desk.domain.moments import instant
from council_desk.domain.terms import MeetingState, MinutesState, MotionResult, SealKind

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.rows import MeetingRow

_ASKABLE = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.IN_SESSION})


@dataclass(frozen=True, slots=True)
class Asked:
    """A later meeting that was asked to approve the minutes, and what came of it."""

    meeting: str
    number: int
    result: MotionResult | None


@dataclass(frozen=True, slots=True)
class LifeFacts:
    """Later meetings that can be asked for approval, what came of it, and the codes of the seals."""

    later: "tuple[MeetingRow, ...]" = ()
    asked: Asked | None = None
    code: str | None = None
    sealed_at: str | None = None
    corrections: dict[str, str] = field(default_factory=dict)
    """The code of each correction's own seal, by the id of the correction."""
    decided_in: int | None = None
    """The number of the meeting whose motion approved the minutes."""


def read_facts(desk: "Desk", meeting_id: str) -> LifeFacts:
    """Read them."""
    from council_desk.record.sealing import correction_seals, seal_code

    file = desk.meetings.get(meeting_id)
    start, minutes = instant(file.meeting.scheduled_start), file.meeting.minutes
    rows = [row for row in desk.meetings.list(file.council.id) if row.start > start]
    asked, decided = None, None
    approved_by = minutes.approved_by if minutes else None
    put_to_one = approved_by is not None or (minutes is not None and minutes.state is MinutesState.IN_REVIEW)
    for row in reversed(rows if put_to_one else []):
        motion_id = desk.life.approval_motion(row.id, meeting_id)
        later = desk.meetings.get(row.id).meeting
        for motion in (motion for item in later.agenda for motion in item.motions):
            if motion.id == motion_id:
                asked = Asked(row.id, row.number, motion.result)
            if motion.id == approved_by:
                decided = row.number
    seals = desk.seals.seals(meeting_id)
    own = next((seal for seal in seals if seal.kind is SealKind.MINUTES), None)
    corrections = {}
    if own is not None:
        record = desk.minutes.record(meeting_id)
        corrections = {key: seal_code(seal) for key, seal in correction_seals(record, meeting_id).items()}
    return LifeFacts(
        later=tuple(row for row in reversed(rows) if row.state in _ASKABLE),
        asked=asked,
        code=seal_code(own) if own else None,
        sealed_at=own.sealed_at if own else None,
        corrections=corrections,
        decided_in=decided,
    )
