"""Attendance: who is present at a moment, who may vote, how the quorum changes, and attendance over a membership.

Presence is a matter of intervals, from an arrival to a leaving. Moments are RFC 3339 texts as in the record.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from council_desk.domain.membership import is_member
from council_desk.domain.moments import instant, local_day
from council_desk.domain.quorum import Quorum, QuorumState
from council_desk.domain.shapes import (
    AttendanceLike,
    AttendedMeetingLike,
    MembershipLike,
    PeriodLike,
    RecusalLike,
)
from council_desk.domain.terms import AttendanceStatus, MeetingKind, MeetingState


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many are present, and how many are not. Guests are not among the present."""

    present: int
    voting: int
    guests: int
    excused: int
    absent: int


@dataclass(frozen=True, slots=True)
class QuorumChange:
    """The state of the quorum from a moment on."""

    moment: str
    state: QuorumState


@dataclass(frozen=True, slots=True)
class Rate:
    """Attendance of one person over the meetings of one kind during their own membership."""

    meetings: int = 0
    present: int = 0
    excused: int = 0
    absent: int = 0

    @property
    def percent(self) -> int | None:
        """Meetings attended in whole per cent, halves up; nothing where there were none."""
        return (200 * self.present + self.meetings) // (2 * self.meetings) if self.meetings else None


_IN_ROOM = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.GUEST})
_TOOK_PLACE = frozenset({MeetingState.HELD, MeetingState.CLOSED})


def is_present(entry: AttendanceLike, moment: str | None = None) -> bool:
    """Say whether someone is in the room at a moment, or, without a moment, was so at any time.

    Someone present without intervals was there throughout. One who leaves is gone from that moment on.
    """
    if entry.status not in _IN_ROOM:
        return False
    if not entry.intervals or moment is None:
        return True
    at = instant(moment)
    return any(
        instant(span.arrived) <= at and (span.left is None or at < instant(span.left)) for span in entry.intervals
    )


def voting_present(
    attendance: Iterable[AttendanceLike], moment: str | None = None, recusals: Iterable[RecusalLike] = ()
) -> tuple[str, ...]:
    """Give the voting members who count for the quorum, in the order of the list.

    A recused member who stays counts; one who left the room does not. Guests never do.
    """
    gone = {recusal.person for recusal in recusals if recusal.left_room}
    return tuple(
        entry.person
        for entry in attendance
        if entry.voting_right
        and entry.status is AttendanceStatus.PRESENT
        and entry.person not in gone
        and is_present(entry, moment)
    )


def eligible_voters(
    attendance: Iterable[AttendanceLike], moment: str | None = None, recusals: Iterable[RecusalLike] = ()
) -> tuple[str, ...]:
    """Give those who may vote: voting members present and not recused. Their number is frozen with the vote."""
    recused = {recusal.person for recusal in recusals}
    return tuple(person for person in voting_present(attendance, moment) if person not in recused)


def headcount(attendance: Iterable[AttendanceLike], moment: str | None = None) -> Headcount:
    """Count who is present at a moment; without one, who was present at any time.

    Members who are not in the room at the moment, though they came, are in none of the numbers.
    """
    entries = tuple(attendance)
    statuses = [entry.status for entry in entries]
    inside = [entry for entry in entries if is_present(entry, moment)]
    return Headcount(
        present=sum(entry.status is AttendanceStatus.PRESENT for entry in inside),
        voting=len(voting_present(entries, moment)),
        guests=sum(entry.status is AttendanceStatus.GUEST for entry in inside),
        excused=statuses.count(AttendanceStatus.EXCUSED),
        absent=statuses.count(AttendanceStatus.ABSENT),
    )


def quorum_timeline(
    attendance: Iterable[AttendanceLike],
    quorum: Quorum,
    *,
    started: str,
    ended: str | None = None,
    outside: Mapping[str, Sequence[PeriodLike]] | None = None,
) -> tuple[QuorumChange, ...]:
    """Give the state of the quorum at the start and after every arrival and leaving that changes the number present.

    `outside`: when recused members had left the room, by person. Arrivals before the start count at the start; nothing
    after the end is told.
    """
    entries, away = tuple(attendance), outside or {}
    moments = {instant(started): started}
    for moment in (*_comings_and_goings(entries), *_ends(period for spans in away.values() for period in spans)):
        if instant(moment) > instant(started):
            moments.setdefault(instant(moment), moment)
    changes: list[QuorumChange] = []
    for at in sorted(moments):
        if ended is not None and at >= instant(ended) and changes:
            break
        here = voting_present(entries, moments[at])
        state = quorum.at(sum(not _during(away.get(person, ()), moments[at]) for person in here))
        if not changes or changes[-1].state != state:
            changes.append(QuorumChange(moments[at], state))
    return tuple(changes)


def _comings_and_goings(entries: Iterable[AttendanceLike]) -> Iterator[str]:
    for entry in entries:
        for span in entry.intervals if entry.status is AttendanceStatus.PRESENT else ():
            yield span.arrived
            if span.left is not None:
                yield span.left


def _ends(periods: Iterable[PeriodLike]) -> Iterator[str]:
    for period in periods:
        yield period.started
        if period.ended is not None:
            yield period.ended


def _during(periods: Iterable[PeriodLike], moment: str) -> bool:
    at = instant(moment)
    return any(instant(span.started) <= at and (span.ended is None or at < instant(span.ended)) for span in periods)


def attendance_rates(
    person: str, memberships: Iterable[MembershipLike], meetings: Iterable[AttendedMeetingLike]
) -> dict[MeetingKind, Rate]:
    """Give a person's attendance for each kind of meeting, over the meetings of their own memberships only.

    Meetings that did not take place, and those without any attendance taken, are left out. A member whom the list of a
    meeting does not name was absent. One who joined in mid-term is not absent before.
    """
    own = tuple(membership for membership in memberships if membership.person == person)
    rates: dict[MeetingKind, Rate] = {}
    for meeting in meetings:
        if meeting.state not in _TOOK_PLACE or not meeting.attendance:
            continue
        day = local_day(meeting.started or meeting.scheduled_start)
        if not is_member(own, person, meeting.organization, day):
            continue
        status = next((entry.status for entry in meeting.attendance if entry.person == person), AttendanceStatus.ABSENT)
        rate = rates.get(meeting.kind, Rate())
        rates[meeting.kind] = Rate(
            rate.meetings + 1,
            rate.present + (status in _IN_ROOM),
            rate.excused + (status is AttendanceStatus.EXCUSED),
            rate.absent + (status is AttendanceStatus.ABSENT),
        )
    return rates
