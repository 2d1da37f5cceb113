"""Minutes as PDF taken in by another desk: the same meeting, and nothing of what that desk has is lost."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest

from council_desk.documents.making import RECORD_NAME
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import MeetingState
from council_desk.errors import DeskError
from council_desk.record.errors import RecordError
from council_desk.services import editing
from council_desk.services.desk import Desk
from council_desk.services.documents import DocumentService
from council_desk.services.editing.values import changed

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
NOW = datetime(2026, 11, 13, 9, tzinfo=UTC)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk beside the first one."""
    with Desk.open(tmp_path / "other.desk", create=True, clock=lambda: NOW) as opened:
        yield opened


def minutes(desk: Desk, path: Path, copy: str = "internal", kind: DocumentKind = DocumentKind.MINUTES) -> Path:
    """Save a document about the newest meeting of a desk."""
    meeting = newest(desk)
    subject = meeting.agenda[1].motions[0].id if kind is DocumentKind.EXTRACT else meeting.id
    order = Order(kind=kind, subject=subject, copy=copy)
    path.write_bytes(DocumentService.make(desk.documents.record(order), order).pdf)
    return path


def newest(desk: Desk):
    (council,) = desk.councils.list()
    return desk.meetings.get(desk.meetings.list(council.id)[-1].id).meeting


def test_another_desk_has_the_same_meeting_and_makes_the_same_minutes(sample, other, tmp_path):
    path = minutes(sample, tmp_path / "minutes.pdf")
    report = other.exchange.import_file(path)
    assert report.added and not report.updated
    assert newest(other) == newest(sample)
    assert minutes(other, tmp_path / "again.pdf").read_bytes() == path.read_bytes()
    again = other.exchange.import_file(path)
    assert (again.added, again.updated) == (0, 0)


def test_the_desk_that_made_the_minutes_loses_nothing_by_taking_them_in(english, tmp_path):
    meeting = newest(english)
    earlier = english.meetings.create(meeting.organization, NOW - timedelta(days=20))
    english.meetings.save(changed(earlier, state=MeetingState.FAILED_NO_QUORUM))
    english.meetings.save(changed(meeting, second_call_of=earlier.id))
    english.people.save(changed(english.people.get(meeting.chair).person, note="Likes tea."))
    before = english.exchange.export()
    report = english.exchange.import_file(minutes(english, tmp_path / "minutes.pdf"))
    assert (report.added, report.updated) == (0, 0)
    after = english.exchange.export()
    assert changed(after, exported_at=before.exported_at) == before


def test_a_later_copy_of_the_meeting_takes_its_place_but_people_stay(english, other, tmp_path):
    other.exchange.import_file(minutes(english, tmp_path / "first.pdf"))
    meeting = newest(english)
    person = other.people.get(meeting.chair).person
    other.people.save(changed(person, note="Known here."))
    english.meetings.save(editing.change_item(meeting, meeting.agenda[0].id, title="Another title"))
    path = minutes(english, tmp_path / "second.pdf")
    report = other.exchange.import_file(path)
    assert report.updated == 1
    assert newest(other).agenda[0].title == "Another title"
    assert other.people.get(meeting.chair).person.note == "Known here."


@pytest.mark.parametrize("copy", ["municipality", "public"])
def test_a_copy_that_leaves_out_names_never_replaces_them(english, tmp_path, copy):
    before = english.exchange.export()
    report = english.exchange.import_file(minutes(english, tmp_path / "copy.pdf", copy))
    assert (report.added, report.updated) == (0, 0)
    assert changed(english.exchange.export(), exported_at=before.exported_at) == before


def test_a_public_copy_is_taken_in_where_nothing_is_known(sample, other, tmp_path):
    other.exchange.import_file(minutes(sample, tmp_path / "copy.pdf", "public"))
    assert newest(other).agenda == tuple(item for item in newest(other).agenda if item.public)
    assert other.exchange.export().people


def test_what_carries_a_part_or_nothing_is_refused_and_changes_nothing(english, other, tmp_path):
    extract = minutes(english, tmp_path / "extract.pdf", kind=DocumentKind.EXTRACT)
    bare, broken, twisted = (tmp_path / name for name in ("bare.pdf", "broken.pdf", "twisted.pdf"))
    with pikepdf.open(minutes(english, tmp_path / "minutes.pdf")) as document:
        document.attachments[RECORD_NAME].obj.EF.F.write(b"{}")
        document.save(twisted)
        del document.attachments[RECORD_NAME]
        document.save(bare)
    broken.write_bytes(b"%PDF-1.7 and nothing more")
    for path, error, told in (
        (extract, DeskError, "only a part"),
        (bare, DeskError, "no council record"),
        (broken, DeskError, "cannot be read as a PDF"),
        (twisted, RecordError, "format"),
    ):
        with pytest.raises(error, match=told):
            other.exchange.import_file(path)
    assert other.councils.list() == ()


def test_a_file_that_is_too_large_is_refused_unread(other, tmp_path, monkeypatch):
    monkeypatch.setattr("council_desk.services.exchange.PDF_LIMIT", 2**20)
    path = tmp_path / "large.pdf"
    path.write_bytes(b"%PDF-1.7" + bytes(2**20))
    with pytest.raises(DeskError, match="larger than 1 MiB"):
        other.exchange.import_file(path)
