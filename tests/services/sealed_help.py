"""Steps that tests of seals take with the meeting of a sample record: to signed, to sealed."""

from datetime import date
from pathlib import Path

from council_desk.record.models import Seal, Signature
from council_desk.services.desk import Desk

APPROVED, SIGNED = date(2026, 11, 19), date(2026, 11, 20)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def only_meeting(desk: Desk) -> str:
    """Give the id of the one meeting of a desk."""
    (council,) = desk.councils.list()
    return desk.meetings.list(council.id)[-1].id


def signed(desk: Desk, meeting_id: str | None = None) -> str:
    """Bring minutes to the paper that is signed, and give the meeting's id."""
    meeting_id = meeting_id or only_meeting(desk)
    desk.life.send_to_review(meeting_id)
    desk.life.approve(meeting_id, APPROVED)
    meeting = desk.meetings.get(meeting_id).meeting
    assert meeting.chair
    desk.life.sign(meeting_id, [Signature(person=meeting.chair, date=SIGNED)])
    return meeting_id


def sealed(desk: Desk, meeting_id: str | None = None) -> Seal:
    """Bring minutes under a seal."""
    return desk.seals.seal(signed(desk, meeting_id))


def picture(folder: Path, name: str = "scan.png", data: bytes = PNG) -> Path:
    """Write a file that begins like a PNG."""
    path = folder / name
    path.write_bytes(data)
    return path
