"""Attendance over time as the rules ask for it, read in one statement instead of loading every meeting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from council_desk.domain.shapes import IntervalLike
from council_desk.domain.terms import AttendanceStatus, MeetingKind, MeetingState


@dataclass(frozen=True, slots=True)
class Attended:
    """Who stood how in a meeting."""

    person: str
    status: AttendanceStatus
    voting_right: bool = False
    intervals: Sequence[IntervalLike] = ()


@dataclass(frozen=True, slots=True)
class AttendedMeeting:
    """A meeting with its attendance and nothing else (domain.shapes.AttendedMeetingLike)."""

    organization: str
    kind: MeetingKind
    state: MeetingState
    scheduled_start: str
    started: str | None
    attendance: list[Attended] = field(default_factory=list)


def attended_meetings(rows: Iterable[Any]) -> list[AttendedMeeting]:
    """Put the rows of queries.attended together by meeting."""
    meetings: dict[str, AttendedMeeting] = {}
    for row in rows:
        meeting = meetings.get(row.id)
        if meeting is None:
            meeting = AttendedMeeting(row.organization, row.kind, row.state, row.scheduled_start, row.started)
            meetings[row.id] = meeting
        meeting.attendance.append(Attended(row.person, row.status))
    return list(meetings.values())
