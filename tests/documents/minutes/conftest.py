"""Records to make minutes of: the samples, and small ones made by hand."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from council_desk.record.models import CouncilRecord

RECORDS = Path(__file__).parent.parent.parent / "fixtures" / "records"
LANGUAGES = ("fa", "ar", "ru", "en")


def make_id(number: int) -> str:
    return str(UUID(int=number))


@pytest.fixture(scope="session")
def sample() -> Callable[[str], CouncilRecord]:
    def read(language: str) -> CouncilRecord:
        return CouncilRecord.model_validate_json((RECORDS / f"{language}.json").read_bytes())

    return read


@pytest.fixture(scope="session")
def new_id() -> Callable[[int], str]:
    return make_id


@pytest.fixture(scope="session")
def small() -> Callable[..., CouncilRecord]:
    """Make a record of one meeting of a council of five seats; fields of the meeting may be given."""

    def make(language: str = "en", people: list[dict[str, Any]] | None = None, **meeting: Any) -> CouncilRecord:
        given = people or [{"id": make_id(n), "name": f"Given{n} Family{n}"} for n in range(1, 6)]
        value = {
            "format": "council-record",
            "version": 1,
            "exported_at": "2026-11-12T21:00:00+00:00",
            "generator": "test",
            "language": language,
            "calendar": {"fa": "jalali", "ar": "islamic_umalqura"}.get(language, "gregorian"),
            "timezone": "UTC",
            "organizations": [
                {
                    "id": make_id(100),
                    "name": {"ru": "Совет микрорайона", "ar": "المجلس", "fa": "شورا"}.get(language, "The Council"),
                    "classification": "council",
                    "voting_member_count": 5,
                }
            ],
            "people": given,
            "meetings": [
                {
                    "id": make_id(200),
                    "organization": make_id(100),
                    "number": 3,
                    "state": "held",
                    "language": language,
                    "scheduled_start": "2026-11-12T18:00:00+00:00",
                    "location": {"name": "Hall"},
                }
                | meeting
            ],
        }
        return CouncilRecord.model_validate_json(json.dumps(value))

    return make
