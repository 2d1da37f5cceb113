"""New ids are UUIDs of version 7, never twice, and in order."""

import re
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from council_desk.record.ids import new_id
from council_desk.record.kinds import ID_PATTERN


def test_an_id_is_a_uuid_of_version_7_in_small_letters() -> None:
    made = new_id()
    assert re.fullmatch(ID_PATTERN, made)
    assert UUID(made).version == 7


def test_ids_grow_also_when_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [new_id() for _ in range(1_000)]
    earlier = time.time_ns() - 10**9 * 3600
    monkeypatch.setattr(time, "time_ns", lambda: earlier)
    made += [new_id() for _ in range(1_000)]
    assert made == sorted(set(made))


def test_threads_never_get_the_same_id() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: new_id(), range(20_000)))
    assert len(set(made)) == 20_000
