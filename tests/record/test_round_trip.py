"""A record comes out as it went in: the samples, and records that hypothesis makes up."""

import json
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from tests.record.strategies import record_values

from council_desk.record.reading import read_file, read_record
from council_desk.record.writing import canonical, to_json, write_record

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
SAMPLES = sorted(RECORDS.glob("??.json"))


def test_there_are_samples_in_four_languages() -> None:
    assert [path.stem for path in SAMPLES] == ["ar", "en", "fa", "ru"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_comes_out_as_it_went_in(path: Path) -> None:
    value = json.loads(path.read_bytes())
    record = read_file(path)
    assert to_json(record) == value
    assert list(to_json(record)) == list(value)
    assert canonical(record) == rfc8785.dumps(value)
    written = write_record(record)
    assert json.loads(written) == value
    assert written.endswith(b"}\n")
    assert read_record(written) == record
    assert write_record(read_record(written)) == written


def test_readable_json_is_indented_and_in_its_own_letters() -> None:
    written = write_record(read_file(RECORDS / "fa.json")).decode()
    assert written.splitlines()[1] == ' "format": "council-record",'
    assert "\\u" not in written


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(record_values())
def test_any_record_comes_out_as_it_went_in(value: dict[str, Any]) -> None:
    record = read_record(json.dumps(value).encode())
    assert to_json(record) == value
    assert canonical(record) == rfc8785.dumps(value)
    assert json.loads(write_record(record)) == value


def test_a_number_without_fraction_is_written_as_one_however_it_was_read() -> None:
    value = json.loads((RECORDS / "en.json").read_bytes())
    value["organizations"][2]["location"]["latitude"] = 51.0
    value["meetings"][0]["number"] = 14.0
    record = read_record(json.dumps(value).encode())
    assert record.meetings[0].number == 14
    assert b'"latitude": 51,' in write_record(record) or b'"latitude": 51\n' in write_record(record)
    assert canonical(record) == rfc8785.dumps(value)
