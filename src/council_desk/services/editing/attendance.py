"""Who came to a meeting, when they arrived and left, and the roll call. The quorum is in `quorum`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from council_desk.domain.attendance import is_present
from council_desk.domain.moments import instant
from council_desk.domain.roles import role_word
from council_desk.domain.terms import AttendanceStatus, Language, MeetingState, MinutesState, Role
from council_desk.record.models import Attendance, Interval, Meeting, Membership, Minutes
from council_desk.services.editing.values import changed, gone, make, text_of

SIGNING_ROLES = (Role.CHAIR, Role.SECRETARY)
"""Who signs minutes unless the council names others."""

_IN_ROOM = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.GUEST})
_AHEAD = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})
_SLIP = timedelta(seconds=60)
"""A key pressed again so soon takes back what it did."""


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
    time = text_of(at)

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
    time = text_of(at)
    opening = meeting.started or meeting.scheduled_start

    def go(entry: Attendance) -> Attendance | None:
        if not _in_room(entry):
            return entry
        *earlier, last = entry.intervals or (Interval(arrived=opening),)
        stayed = () if instant(time) <= instant(last.arrived) else (changed(last, left=time),)
        return _stayed(entry, (*earlier, *stayed))

    return _with_entry(meeting, person_id, go)


def in_room(meeting: Meeting, person_id: str, at: datetime | None = None) -> bool:
    """Say whether a person is in the room at a moment, or, without one, by the last that was entered of them."""
    entry = attendance_of(meeting, person_id)
    if entry is None:
        return False
    return _in_room(entry) if at is None else is_present(entry, text_of(at))


def _in_room(entry: Attendance) -> bool:
    return entry.status in _IN_ROOM and (not entry.intervals or entry.intervals[-1].left is None)


def _stayed(entry: Attendance, intervals: tuple[Interval, ...]) -> Attendance | None:
    """Give the entry with its times; without any the person was not there, and a guest who was not has no entry."""
    if intervals:
        return changed(entry, intervals=intervals)
    if entry.status is AttendanceStatus.GUEST:
        return None
    return changed(entry, status=AttendanceStatus.ABSENT, intervals=())


def _with_entry(meeting: Meeting, person_id: str, edit: Callable[[Attendance], Attendance | None]) -> Meeting:
    if attendance_of(meeting, person_id) is None:
        raise gone()
    edited = (edit(entry) if entry.person == person_id else entry for entry in meeting.attendance)
    return changed(meeting, attendance=tuple(entry for entry in edited if entry is not None))


# ---------------------------------------------------------------------------------------------------------- roll call


def mark(meeting: Meeting, person_id: str, status: AttendanceStatus, at: datetime) -> Meeting:
    """Enter what the roll call found: who is present came in at that moment, unless they are in the room.

    The excused and the absent were not there at all, so that times entered before are dropped; for somebody who goes
    there is `leave`. Raises NotThereError.
    """
    if status is AttendanceStatus.PRESENT:
        return arrive(meeting, person_id, at)
    if attendance_of(meeting, person_id) is None:
        raise gone()
    return set_status(meeting, person_id, status)


def arrive_all(meeting: Meeting, at: datetime) -> Meeting:
    """Let everybody come in who is still entered as absent; the excused stay so."""
    for entry in meeting.attendance:
        if entry.status is AttendanceStatus.ABSENT:
            meeting = arrive(meeting, entry.person, at)
    return meeting


def toggle(meeting: Meeting, person_id: str, at: datetime) -> Meeting:
    """Let a person go who is in the room, and come in who is not: one key for both.

    Before the opening nobody has times yet: who goes is absent. Within a minute the key takes back what it did, and no
    time is left behind; who had been excused is then absent. Raises NotThereError.
    """
    entry = attendance_of(meeting, person_id)
    if entry is None:
        raise gone()
    if meeting.started is None and _in_room(entry):
        return _with_entry(meeting, person_id, lambda entry: _stayed(entry, ()))
    if meeting.started is not None:
        opening = instant(meeting.started)
        since = _since(entry, opening)
        if since is not None and instant(text_of(at)) - since < _SLIP:
            return _with_entry(meeting, person_id, lambda entry: _taken_back(entry, opening))
    return (leave if _in_room(entry) else arrive)(meeting, person_id, at)


def _since(entry: Attendance, opening: datetime) -> datetime | None:
    """Give when a person came in last, or went if they are gone; None for one who has not come."""
    if entry.intervals:
        last = entry.intervals[-1]
        return instant(last.left or last.arrived)
    return opening if _in_room(entry) else None


def _taken_back(entry: Attendance, opening: datetime) -> Attendance | None:
    """Give the entry as if a person had not come in, or gone, last."""
    if _in_room(entry):
        return _stayed(entry, entry.intervals[:-1])
    *earlier, last = entry.intervals
    throughout = not earlier and instant(last.arrived) <= opening
    return changed(entry, intervals=() if throughout else (*earlier, changed(last, left=None)))


def present_from(meeting: Meeting, at: datetime) -> Meeting:
    """Give the meeting that is being opened without the times before: who came early was there throughout."""
    opening = instant(text_of(at))

    def settle(entry: Attendance) -> Attendance | None:
        if entry.status not in _IN_ROOM or not entry.intervals:
            return entry
        kept = tuple(span for span in entry.intervals if span.left is None or instant(span.left) > opening)
        if len(kept) == 1 and kept[0].left is None and instant(kept[0].arrived) <= opening:
            return changed(entry, intervals=())
        return _stayed(entry, kept)

    settled = (settle(entry) for entry in meeting.attendance)
    return changed(meeting, attendance=tuple(entry for entry in settled if entry is not None))


# ------------------------------------------------------------------------------------------------------------- roster


def holder(roster: Iterable[Membership], *roles: Role) -> str | None:
    """Give who holds the first of these roles that anybody holds."""
    held = {one.role: one.person for one in reversed(tuple(roster))}
    return next((held[role] for role in roles if role in held), None)


def roster_entries(roster: Iterable[Membership], language: Language) -> tuple[Attendance, ...]:
    """Enter everybody on a roster once, as absent until they come; who has two memberships votes if either gives it.

    Their capacity is what the membership calls it, else the role in the language of the minutes. A roll call that was
    forgotten must not become minutes that say everyone came.
    """
    entries: dict[str, Attendance] = {}
    for one in roster:
        former = entries.get(one.person)
        if former is None:
            entries[one.person] = make(
                Attendance,
                person=one.person,
                status=AttendanceStatus.ABSENT,
                voting_right=one.voting_right,
                capacity=one.label or role_word(one.role, language),
            )
        elif one.voting_right:
            entries[one.person] = changed(former, voting_right=True)
    return tuple(entries.values())


def roster_minutes(roster: Sequence[Membership]) -> Minutes:
    """Give minutes to be signed by the chair and the secretary of a roster."""
    signing = tuple(person for role in SIGNING_ROLES if (person := holder(roster, role)))
    return make(Minutes, state=MinutesState.DRAFT, signatories=signing or None)


def take_roster(meeting: Meeting, roster: Sequence[Membership]) -> Meeting:
    """Bring the list of a meeting that was planned long before up to the roster of its day.

    Members who are missing are entered; who has left the council goes, unless something was entered of them. A chair or
    secretary who is not a member any more, or was never named, gives way to the one who is. Nothing changes once the
    meeting was opened.
    """
    if meeting.state not in _AHEAD or meeting.started is not None or not roster:
        return meeting
    entries = {entry.person: entry for entry in meeting.attendance}
    members = roster_entries(roster, meeting.language)
    known = {entry.person for entry in members}
    listed = tuple(entries.get(entry.person, entry) for entry in members)
    others = tuple(entry for entry in meeting.attendance if entry.person not in known and _touched(entry))
    chair = meeting.chair if meeting.chair in known else holder(roster, Role.CHAIR, Role.DEPUTY_CHAIR) or meeting.chair
    secretary = meeting.secretary if meeting.secretary in known else holder(roster, Role.SECRETARY) or meeting.secretary
    new = {meeting.chair: chair, meeting.secretary: secretary}
    minutes = meeting.minutes or roster_minutes(roster)
    signing = [new.get(person) or person for person in minutes.signatories] or roster_minutes(roster).signatories
    return changed(
        meeting,
        attendance=(*listed, *others),
        chair=chair,
        secretary=secretary,
        minutes=changed(minutes, signatories=tuple(dict.fromkeys(signing))),
    )


def _touched(entry: Attendance) -> bool:
    return entry.status is not AttendanceStatus.ABSENT or bool(entry.note)
