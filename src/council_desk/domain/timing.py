"""Time used in a sitting: by the whole of it and by each item, breaks apart. Whole seconds.

Who was present when is in attendance.py; what a day or an hour is called is in date_formatting.
"""

import datetime as dt
from collections.abc import Iterable

from council_desk.domain.moments import instant
from council_desk.domain.shapes import PeriodLike

Span = tuple[dt.datetime, dt.datetime]


def used_seconds(periods: Iterable[PeriodLike], breaks: Iterable[PeriodLike] = (), *, until: str) -> int:
    """Give the seconds that periods took up to a moment, without the breaks that fell into them.

    A period that still runs, and one that ends later, counts up to that moment. Time that two periods share counts
    once. Raises NotAMomentError.
    """
    end = instant(until)
    used, paused = _apart(periods, end), _apart(breaks, end)
    total = sum(((last - first) for first, last in used), dt.timedelta())
    for first, last in used:
        for began, over in paused:
            total -= max(min(last, over) - max(first, began), dt.timedelta())
    return int(total.total_seconds())


def running(periods: Iterable[PeriodLike]) -> bool:
    """Say whether one of the periods has not ended."""
    return any(period.ended is None for period in periods)


def _apart(periods: Iterable[PeriodLike], end: dt.datetime) -> list[Span]:
    """Give periods as spans up to an end, in order, those that touch or overlap put together."""
    spans = sorted(
        (instant(period.started), min(instant(period.ended), end) if period.ended else end) for period in periods
    )
    merged: list[Span] = []
    for first, last in spans:
        if last <= first:
            continue
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged
