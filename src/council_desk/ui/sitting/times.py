"""Times of a sitting as they are shown: how long an item has taken, what is left, when the agenda would be through."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.domain.agenda import ItemOutcome, outcome_of

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.ui.formats import Formats


@dataclass(frozen=True, slots=True)
class ItemTimes:
    """The time of one item in seconds; `left` is below nothing once the plan is used up, and None without a plan."""

    elapsed: int
    planned: int | None
    left: int | None

    @property
    def over(self) -> int:
        """Seconds beyond the plan; 0 while there are none."""
        return max(0, -(self.left or 0))


def item_times(meeting: "Meeting", item_id: str, now: dt.datetime) -> ItemTimes:
    """Give the time of an item, breaks not counted. Raises NotThereError."""
    from council_desk.services import editing

    planned = editing.item_of(meeting, item_id).planned_minutes
    return ItemTimes(
        editing.elapsed(meeting, item_id, now),
        None if planned is None else planned * 60,
        editing.remaining(meeting, item_id, now),
    )


def running(seconds: int, formats: "Formats") -> str:
    """Give hours and minutes of a sitting: 00:47."""
    return formats.digits(f"{seconds // 3600:02}:{seconds % 3600 // 60:02}")


def counting(seconds: int, formats: "Formats") -> str:
    """Give minutes and seconds of an item: 06:20; from an hour on with the hours."""
    seconds = abs(seconds)
    hours, rest = divmod(seconds, 3600)
    text = f"{rest // 60:02}:{rest % 60:02}"
    return formats.digits(f"{hours}:{text}" if hours else text)


def whole_minutes(seconds: int) -> int:
    """Give minutes as they are told: a begun one counts from its half."""
    return (seconds + 30) // 60


def expected_end(meeting: "Meeting", now: dt.datetime) -> dt.datetime | None:
    """Give when the agenda would be through if each item took what is planned for it; None where nothing is planned.

    The running item takes what is left of its time. Items that something has come of take no more.
    """
    from council_desk.services import editing

    active = editing.running_item(meeting)
    left, known = 0, False
    for item in meeting.agenda:
        if item.planned_minutes is None:
            continue
        if active is not None and item.id == active.id:
            left += max(0, editing.remaining(meeting, item.id, now) or 0)
            known = True
        elif outcome_of(item) is ItemOutcome.NONE and not item.periods:
            left += item.planned_minutes * 60
            known = True
    return now + dt.timedelta(seconds=left) if known else None
