"""Years of meetings, made of the meeting of a sample record: for booklets and reports."""

import datetime as dt
import json
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from council_desk.documents.copies import copy_of
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import SealKind
from council_desk.record.commitments import Face
from council_desk.record.models import CouncilRecord
from council_desk.record.sealing import make_seal, minutes_content
from council_desk.record.writing import to_json

RECORDS = Path(__file__).parent.parent / "fixtures" / "records"
FIRST, LAST, ON = dt.date(2026, 3, 21), dt.date(2027, 3, 20), dt.date(2027, 3, 1)
LANGUAGES = ["fa", "ar", "ru", "en"]


def year_json(language: str, count: int = 4) -> dict[str, Any]:
    """Give a record with so many meetings, one every two weeks from April on, every third one a draft."""
    record: dict[str, Any] = json.loads((RECORDS / f"{language}.json").read_text(encoding="utf-8"))
    meeting = record["meetings"][0]
    record["meetings"] = [again(meeting, at) for at in range(count)]
    return record


def again(meeting: dict[str, Any], at: int) -> dict[str, Any]:
    """Give a meeting once more, with ids, number and day of its own."""
    text = json.dumps(meeting)
    for own in ids_of(meeting):
        text = text.replace(own, str(uuid5(UUID(own), str(at))))
    day = dt.date(2026, 4, 9) + dt.timedelta(days=14 * at)
    made: dict[str, Any] = json.loads(text.replace("2026-11-12T", f"{day}T"))
    made["number"] = at + 1
    made.pop("reference", None)
    made["minutes"]["state"] = "approved" if at % 3 else "draft"
    return made


def ids_of(value: Any) -> list[str]:
    """Give all ids in a value."""
    if isinstance(value, dict):
        own = [value["id"]] if isinstance(value.get("id"), str) else []
        return own + [found for part in value.values() for found in ids_of(part)]
    return [found for part in value for found in ids_of(part)] if isinstance(value, list) else []


def read(record: dict[str, Any]) -> CouncilRecord:
    return CouncilRecord.model_validate_json(json.dumps(record))


def year(language: str, count: int = 4) -> CouncilRecord:
    return read(year_json(language, count))


def alone(record: CouncilRecord, at: int) -> CouncilRecord:
    """Give a record with one of its meetings."""
    return record.model_copy(update={"meetings": (record.meetings[at],)})


def seal_of(record: CouncilRecord, *, names: dict[str, str] | None = None):
    """Seal the minutes of a record with one meeting, under other names of people if some are given."""
    people = tuple(
        person.model_copy(update={"name": (names or {}).get(person.id, person.name)}) for person in record.people
    )
    meeting = record.meetings[0]
    body = to_json(record.model_copy(update={"people": people}))
    body["meetings"][0]["minutes"] |= {"state": "sealed", "approved_on": "2026-12-10"}
    sealed = CouncilRecord.model_validate_json(json.dumps(body))
    return make_seal(
        minutes_content({face: to_json(copy_of(sealed, face)) for face in Face}),
        kind=SealKind.MINUTES,
        organization=meeting.organization,
        meeting=meeting.id,
        previous=None,
        sealed_at="2026-12-11T10:00:00+00:00",
        private=bytes(32),
    )


def order(record: CouncilRecord, kind: DocumentKind = DocumentKind.BOOKLET, **more: Any) -> Order:
    given = {"first": FIRST, "last": LAST} | more
    return Order(kind=kind, subject=record.meetings[0].organization, **given)
