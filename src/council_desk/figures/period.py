"""The period of a report, and what of a record belongs to it."""

import datetime as dt
from dataclasses import dataclass

from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import Order
from council_desk.record.models import CouncilRecord, Meeting


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a report, both included (None: open), and the day `on` which it tells how things stand."""

    first: dt.date | None
    last: dt.date | None
    on: dt.date

    @classmethod
    def of(cls, record: CouncilRecord, order: Order) -> "Period":
        """Give the period that was ordered; it is told on the day on which the record was written unless one is set."""
        return cls(order.first, order.last, order.on or local_day(record.exported_at))

    def has(self, day: dt.date | None) -> bool:
        """Say whether a day lies in the period."""
        return day is not None and self.meets(day, day)

    def meets(self, start: dt.date | None, end: dt.date | None) -> bool:
        """Say whether something that ran from one day to another, both included (None: open), did so in the period."""
        begins_after = self.last is not None and start is not None and start > self.last
        ended_before = self.first is not None and end is not None and end < self.first
        return not begins_after and not ended_before

    def past(self, due: dt.date | None) -> bool:
        """Say whether a day by which something was due is over."""
        return due is not None and due < self.on


def day_of(meeting: Meeting) -> dt.date:
    """Give the day on which a meeting was, or is to be."""
    return local_day(meeting.started or meeting.scheduled_start)


def meetings_of(record: CouncilRecord, organization: str, period: Period) -> list[Meeting]:
    """Give the meetings of a council in the period, by their numbers."""
    mine = (one for one in record.meetings if one.organization == organization and period.has(day_of(one)))
    return sorted(mine, key=lambda meeting: (meeting.number, meeting.scheduled_start))
