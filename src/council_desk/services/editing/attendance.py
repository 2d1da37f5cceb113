"""Who came to a meeting, when they arrived and left."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from council_desk.domain.attendance import is_present
from council_desk.domain.moments import instant
from council_desk.domain.terms import AttendanceStatus
from council_desk.record.models import Attendance, Interval, Meeting
from council_desk.record.moments import moment
from council_desk.services.editing.values import changed, gone, make

_IN_ROOM = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.GUEST})


def attendance_of(meeting: Meeting, person_id: str) -> Attendance | None:
    """Give the entry of a person in the attendance, or None."""
    return next((entry for entry in meeting.attendance if entry.person == person_id), None)


def set_status(meeting: Meeting, person_id: str, status: AttendanceStatus, **fields: Any) -> Meeting:
    """Give the meeting with another status of a person, who is entered if they were not.

    `fields` are those of Attendance: voting_right, intervals, capacity, note. Arrivals and leavings are dropped for
    those who did not come. Raises InvalidValueError.
    """
    if status not in _IN_ROOM:
        fields = {"intervals": (), **fields}
    if attendance_of(meeting, person_id) is None:
        entry = make(Attendance, **{"person": person_id, "status": status, "voting_right": False, **fields})
        return changed(meeting, attendance=(*meeting.attendance, entry))
    return _with_entry(meeting, person_id, lambda entry: changed(entry, status=status, **fields))


def add_guest(meeting: Meeting, person_id: str, capacity: str | None = None) -> Meeting:
    """Give the meeting with a guest, who has no vote and counts for no quorum. Raises InvalidValueError."""
    return set_status(meeting, person_id, AttendanceStatus.GUEST, capacity=capacity, voting_right=False)


def remove_attendance(meeting: Meeting, person_id: str) -> Meeting:
    """Give the meeting without a person in its attendance."""
    return changed(meeting, attendance=tuple(entry for entry in meeting.attendance if entry.person != person_id))


def arrive(meeting: Meeting, person_id: str, at: datetime) -> Meeting:
    """Give the meeting with a person who comes in, now or again; nothing changes for one who is in the room.

    Who is there at the opening, or before it, needs no time: without one they were there throughout. Raises
    NotThereError for somebody who is not in the attendance.
    """
    time = moment(at.replace(microsecond=0))

    def come(entry: Attendance) -> Attendance:
        if is_present(entry, time) or _in_room(entry):
            return entry
        status = entry.status if entry.status in _IN_ROOM else AttendanceStatus.PRESENT
        late = entry.intervals or (meeting.started is not None and instant(time) > instant(meeting.started))
        intervals = (*entry.intervals, Interval(arrived=time)) if late else ()
        return changed(entry, status=status, intervals=intervals)

    return _with_entry(meeting, person_id, come)


def leave(meeting: Meeting, person_id: str, at: datetime) -> Meeting:
    """Give the meeting with a person who goes; nothing changes for one who is not in the room.

    One who goes before the opening, or in the minute they came, was not there. Raises NotThereError.
    """
    time = moment(at.replace(microsecond=0))
    opening = meeting.started or meeting.scheduled_start

    def go(entry: Attendance) -> Attendance:
        if not _in_room(entry):
            return entry
        *earlier, last = entry.intervals or (Interval(arrived=opening),)
        stayed = () if instant(time) <= instant(last.arrived) else (changed(last, left=time),)
        intervals = (*earlier, *stayed)
        if not intervals:
            return changed(entry, status=AttendanceStatus.ABSENT, intervals=())
        return changed(entry, intervals=intervals)

    return _with_entry(meeting, person_id, go)


def _in_room(entry: Attendance) -> bool:
    """Say whether a person is in the room by the last that was entered of them."""
    return entry.status in _IN_ROOM and (not entry.intervals or entry.intervals[-1].left is None)


def _with_entry(meeting: Meeting, person_id: str, edit: Callable[[Attendance], Attendance]) -> Meeting:
    if attendance_of(meeting, person_id) is None:
        raise gone()
    return changed(
        meeting,
        attendance=tuple(edit(entry) if entry.person == person_id else entry for entry in meeting.attendance),
    )
