"""A council and meetings of it as plain values, for the tests of sittings."""

from datetime import UTC, datetime, timedelta

from council_desk.domain.terms import AttendanceStatus, Language, MeetingState, OrganizationClass, TieRule
from council_desk.record.models import Attendance, Location, Meeting, Organization, Rules
from council_desk.services import editing

OPENING = datetime(2026, 11, 12, 18, 30, tzinfo=UTC)
PEOPLE = [f"00000000-0000-7000-8000-0000000000{n:02}" for n in range(1, 13)]
COUNCIL = Organization(
    id="00000000-0000-7000-8000-00000000c0de",
    name="Council",
    classification=OrganizationClass.COUNCIL,
    voting_member_count=9,
    rules=Rules(tie=TieRule.CHAIR_DECIDES),
)


def after(minutes: float) -> datetime:
    """So many minutes after the opening."""
    return OPENING + timedelta(minutes=minutes)


def planned(voters: int = 7, status: AttendanceStatus = AttendanceStatus.ABSENT, **fields: object) -> Meeting:
    """A meeting that is still ahead."""
    meeting = editing.make(
        Meeting,
        id="00000000-0000-7000-8000-00000000aaaa",
        organization=COUNCIL.id,
        number=3,
        state=MeetingState.INVITED,
        language=Language.EN,
        scheduled_start=OPENING.isoformat(),
        location=Location(name="Hall"),
        chair=PEOPLE[0],
        secretary=PEOPLE[1],
        attendance=tuple(Attendance(person=one, status=status, voting_right=True) for one in PEOPLE[:voters]),
    )
    return editing.changed(meeting, **fields)


def sitting(voters: int = 7, items: int = 3, **fields: object) -> Meeting:
    """A meeting that was opened with all its voting members."""
    meeting = planned(voters, AttendanceStatus.PRESENT)
    for number in range(items):
        meeting = editing.add_item(meeting, f"Item {number + 1}")
    return editing.changed(editing.begin(meeting, OPENING), **fields)


def with_motion(meeting: Meeting | None = None, **fields: object) -> tuple[Meeting, str]:
    """A meeting with a motion to its first item."""
    meeting = meeting or sitting()
    meeting = editing.add_motion(meeting, meeting.agenda[0].id, "Put up lights", council=COUNCIL, **fields)
    return meeting, meeting.agenda[0].motions[-1].id
