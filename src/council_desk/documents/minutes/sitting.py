"""One meeting of a record, seen through a profile."""

import datetime as dt
from dataclasses import dataclass

from council_desk.documents.copies import Copy
from council_desk.documents.profiles.model import Profile
from council_desk.documents.writing import Writer, heading
from council_desk.domain.terms import AttendanceStatus, MeetingState, MinutesState
from council_desk.record.models import CouncilRecord, Meeting

__all__ = ["Sitting", "heading"]

_EARLY = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UNFINISHED = {MinutesState.DRAFT, MinutesState.IN_REVIEW}
_HELD = {MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting(Writer):
    """A meeting, its record and its profile."""

    meeting: Meeting

    @classmethod
    def of(cls, record: CouncilRecord, meeting: Meeting, profile: Profile, copy: Copy) -> "Sitting":
        """Index the record for one of its meetings."""
        return cls.over(record, profile, copy, meeting.organization, meeting=meeting)

    @property
    def is_draft(self) -> bool:
        """Whether the minutes are not approved yet."""
        return self.meeting.minutes is None or self.meeting.minutes.state in _UNFINISHED

    @property
    def took_place(self) -> bool:
        """Whether the council sat, or is sitting."""
        return self.meeting.state in _HELD or self.meeting.started is not None

    @property
    def attendance_taken(self) -> bool:
        """Whether it is known who came: of a meeting yet to come the list tells only who is expected."""
        came = {AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED}
        called = any(entry.status in came or entry.intervals for entry in self.meeting.attendance)
        return called or self.took_place or self.meeting.state is MeetingState.FAILED_NO_QUORUM

    @property
    def starts(self) -> dt.datetime:
        """When the meeting began, or is to begin."""
        return self.moment(self.meeting.started) or self.moment(self.meeting.scheduled_start) or _EARLY

    @property
    def created(self) -> dt.datetime:
        """The instant that the document bears: of its approval, end or start, never that of the clock."""
        minutes = self.meeting.minutes
        if minutes and minutes.approved_on:
            return dt.datetime.combine(minutes.approved_on, dt.time(), self.starts.tzinfo)
        return self.moment(self.meeting.ended) or self.starts
