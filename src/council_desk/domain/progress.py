"""How far a project has come: by its milestones, each with its weight, in whole numbers only."""

import datetime as dt
from collections.abc import Iterable, Sequence

from council_desk.domain.shapes import MilestoneLike


def percent_done(milestones: Sequence[MilestoneLike]) -> int | None:
    """Give how many percent of the weights are done, rounded down: 100 only when nothing is left. None without any."""
    total = sum(one.weight for one in milestones)
    return 100 * sum(one.weight for one in milestones if one.done_on is not None) // total if total else None


def is_late(milestone: MilestoneLike, on: dt.date) -> bool:
    """Say whether a milestone was due before this day and is not done."""
    return milestone.done_on is None and milestone.due is not None and milestone.due < on


def late(milestones: Iterable[MilestoneLike], on: dt.date) -> int:
    """Count the milestones that are late on a day."""
    return sum(is_late(one, on) for one in milestones)
