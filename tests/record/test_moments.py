"""Moments: instants out of RFC 3339, and back."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.record.moments import MomentError, instant, moment


@given(st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)), st.integers(-1439, 1439))  # noqa: DTZ001 - zone follows
def test_a_moment_written_is_the_same_instant(at: datetime, minutes: int) -> None:
    aware = at.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert instant(moment(aware)) == aware
    assert instant(moment(aware)).tzinfo is UTC


def test_a_moment_needs_an_offset() -> None:
    with pytest.raises(MomentError, match="no offset"):
        moment(datetime(2026, 11, 12))  # noqa: DTZ001 - that is the point


def test_the_offset_is_kept_and_whole_seconds_have_no_fraction() -> None:
    tehran = timezone(timedelta(hours=3, minutes=30))
    assert moment(datetime(2026, 11, 12, 18, 30, tzinfo=tehran)) == "2026-11-12T18:30:00+03:30"
    assert instant("2026-11-12T18:30:00+03:30") == datetime(2026, 11, 12, 15, tzinfo=UTC)
