"""Whom a value names, by the short way without places and by the long one with them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.record.strategies import record_values

from council_desk.record.anatomy import places, values_in
from council_desk.record.mentioned import named_in, people_in, references_in
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_file, read_record

SAMPLES = sorted((Path(__file__).parents[1] / "fixtures" / "records").glob("??.json"))


def check(record: CouncilRecord) -> None:
    """Both ways find the same."""
    assert sorted(map(id, values_in(record))) == sorted(id(place.value) for place in places(record))
    found = list(references_in(record))
    assert named_in([record]) == {one.target for one in found}
    assert people_in(record) == {one.target for one in found if "Person" in one.refers.kinds}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_both_ways_find_the_same_in_the_samples(path: Path) -> None:
    record = read_file(path)
    check(record)
    assert len(named_in([record])) > 20


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(record_values())
def test_both_ways_find_the_same_in_any_record(value: dict[str, Any]) -> None:
    check(read_record(json.dumps(value).encode()))
