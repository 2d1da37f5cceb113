"""Files that tell of a meeting whose minutes are sealed on the desk: welcome as long as they leave it as it is."""

import copy
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2
from tests.services.conftest import RECORDS
from tests.services.sealed_help import sealed

from council_desk.errors import DeskError
from council_desk.record.reading import read_record
from council_desk.record.writing import to_json
from council_desk.services.desk import Desk

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
HEAD = {"exported_at", "generator"}
LATER = "2027-12-01T00:00:00Z"


def body(value: dict[str, Any]) -> dict[str, Any]:
    return {name: held for name, held in value.items() if name not in HEAD}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Desk]:
    clock = iter(NOW + timedelta(seconds=one) for one in range(10_000))
    opened = Desk.open(tmp_path / "council.desk", create=True, clock=lambda: next(clock))
    opened.exchange.import_file(RECORDS / "en.json")
    yield opened
    opened.close()


@pytest.fixture
def file(opened: Desk) -> dict[str, Any]:
    """The desk's own export once the minutes are sealed and corrected, as a later file."""
    meeting = sealed(opened).meeting
    opened.seals.correct(meeting, "For 12 read 21.", "A slip.", date(2027, 3, 2))
    return to_json(opened.exchange.export()) | {"exported_at": LATER}


def take(opened: Desk, value: dict[str, Any]) -> tuple[int, int, int, int]:
    report = opened.exchange.import_record(read_record(json.dumps(value).encode()))
    return report.added, report.updated, report.unchanged, report.older


def refused(opened: Desk, value: dict[str, Any]) -> None:
    """A refused file changes nothing, and the message names the meeting."""
    value["people"][0]["note"] = "would be written first"
    meeting = value["meetings"][0]
    (council,) = (one["name"] for one in value["organizations"] if one["id"] == meeting["organization"])
    before = body(to_json(opened.exchange.export()))
    with pytest.raises(DeskError, match=f"The minutes of meeting {meeting['number']} of {council} are sealed"):
        take(opened, value)
    assert body(to_json(opened.exchange.export())) == before
    assert opened.seals.check() == ()


def test_the_same_again_is_welcome(opened: Desk, file: dict[str, Any]) -> None:
    assert take(opened, file) == (0, 0, 43, 0)
    file["people"][0]["note"] = "about something else"
    assert take(opened, file) == (0, 1, 42, 0)
    assert opened.seals.check() == ()


def test_the_file_of_before_is_older(opened: Desk, file: dict[str, Any]) -> None:
    assert take(opened, json.loads((RECORDS / "en.json").read_bytes())) == (0, 0, 40, 1)
    assert body(to_json(opened.exchange.export())) == body(file)


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("agenda", 2, "speeches", 0, "text"), "something else"),
        (("agenda", 1, "motions", 0, "text"), "something else"),
        (("agenda", 1, "title"), "something else"),
        (("attendance", 0, "status"), "absent"),
        (("location", "name"), "elsewhere"),
        (("minutes", "approved_on"), "2026-11-25"),
        (("minutes", "signatures", 0, "date"), "2026-11-25"),
        (("minutes", "steps", 0, "at"), "2026-11-25T00:00:00Z"),
        (("minutes", "corrections", 0, "text"), "For 12 read 13."),
        (("started",), "2026-11-12T18:31:00Z"),
    ],
    ids=str,
)
def test_what_would_change_them_is_refused(
    opened: Desk, file: dict[str, Any], steps: tuple[str | int, ...], value: str
) -> None:
    found: Any = file["meetings"][0]
    for step in steps[:-1]:
        found = found[step]
    found[steps[-1]] = value
    refused(opened, file)


def test_what_would_take_from_them_is_refused(opened: Desk, file: dict[str, Any]) -> None:
    del file["meetings"][0]["agenda"][2]["speeches"][0]
    refused(opened, file)


def test_an_election_of_theirs_is_refused(opened: Desk, file: dict[str, Any]) -> None:
    meeting = file["meetings"][0]
    election = {"id": "00000000-0000-7000-8000-00000000e1ec", "organization": meeting["organization"]}
    election |= {"meeting": meeting["id"], "post": "Teller", "date": "2026-11-12"}
    refused(opened, file | {"elections": [*file.get("elections", ()), election]})


def test_what_lives_on_may_come_in(opened: Desk, file: dict[str, Any]) -> None:
    file["meetings"][0]["agenda"][1]["motions"][0]["execution"] = {"state": "done", "done_on": "2027-04-01"}
    assert take(opened, file) == (0, 1, 42, 0)
    assert body(to_json(opened.exchange.export())) == body(file)
    assert opened.seals.check() == ()


def test_a_correction_comes_in_with_its_seal_only(opened: Desk, file: dict[str, Any]) -> None:
    entry = {"id": "00000000-0000-7000-8000-00000000c0de", "date": "2027-03-03", "text": "x", "reason": "y"}
    file["meetings"][0]["minutes"]["corrections"].append(entry)
    refused(opened, file)


def test_a_copy_without_the_last_correction_takes_nothing_away(opened: Desk, file: dict[str, Any]) -> None:
    fewer = copy.deepcopy(file)
    fewer["meetings"][0]["minutes"]["corrections"] = []
    fewer["seals"].pop()
    assert take(opened, fewer) == (0, 0, 41, 1)
    assert body(to_json(opened.exchange.export())) == body(file)


def test_a_file_that_has_them_as_not_sealed_yet_does_not_open_them(opened: Desk, file: dict[str, Any]) -> None:
    before = copy.deepcopy(file)
    file["meetings"][0]["minutes"]["state"] = "signed"
    file["meetings"][0]["minutes"]["steps"].pop()
    assert take(opened, file) == (0, 0, 42, 1)
    assert body(to_json(opened.exchange.export())) == body(before)


def test_another_desk_takes_them_in_sealed_and_corrected(opened: Desk, file: dict[str, Any], tmp_path: Path) -> None:
    first = copy.deepcopy(file)
    first["meetings"][0]["minutes"]["corrections"] = []
    first["seals"].pop()
    other = Desk.open(tmp_path / "other.desk", create=True, clock=lambda: NOW)
    take(other, first)
    assert take(other, file) == (1, 1, 41, 0), "the correction and its seal"
    assert other.seals.check() == ()
    other.close()


def test_rows_changed_from_outside_become_again_what_was_sealed(opened: Desk, file: dict[str, Any]) -> None:
    connection = dbapi2.connect(opened.path)
    connection.execute("UPDATE motion SET text = 'forged'")
    connection.commit()
    connection.close()
    assert opened.seals.check()
    assert take(opened, file) == (0, 1, 42, 0)
    assert opened.seals.check() == ()
