"""Times of a meeting: from the clock on the wall to the moments the record keeps, and back."""

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from council_desk.record.models import Attendance, Meeting

_AFTER_MIDNIGHT = dt.timedelta(hours=6)
"""A time this much before the start means the next day: a meeting that began at 22:00 ended at 00:30."""


def time_of(moment: str | None) -> dt.time | None:
    """Give the time of day of a moment, on the clock of its place."""
    return None if moment is None else dt.datetime.fromisoformat(moment).time().replace(second=0, microsecond=0)


def day_of(moment: str | None) -> dt.date | None:
    """Give the day of a moment, on the clock of its place."""
    return None if moment is None else dt.datetime.fromisoformat(moment).date()


def moment_at(day: dt.date, time: dt.time, zone: dt.tzinfo) -> str:
    """Give the moment of a day and time in a zone."""
    return dt.datetime.combine(day, time, zone).isoformat()


def moment_in(meeting: "Meeting", time: dt.time | None) -> str | None:
    """Give the moment at which the clock showed a time during the meeting, with the offset of its start."""
    if time is None:
        return None
    start = dt.datetime.fromisoformat(meeting.started or meeting.scheduled_start)
    found = dt.datetime.combine(start.date(), time, start.tzinfo)
    if found < start - _AFTER_MIDNIGHT:
        found += dt.timedelta(days=1)
    return found.isoformat()


def with_start(meeting: "Meeting", day: dt.date, time: dt.time, zone: dt.tzinfo) -> "Meeting":
    """Give the meeting on another day or at another planned time; all that happened in it moves to that day."""
    from council_desk.services import editing

    new = moment_at(day, time, zone)
    days = day - dt.datetime.fromisoformat(meeting.scheduled_start).date()
    meeting = editing.change(meeting, scheduled_start=new)
    if not days:
        return meeting

    def moved(moment: str | None) -> str | None:
        if moment is None:
            return None
        old = dt.datetime.fromisoformat(moment)
        return dt.datetime.combine(old.date() + days, old.time(), zone).isoformat()

    def row(each: "Attendance") -> "Attendance":
        spans = tuple(
            span.model_copy(update={"arrived": moved(span.arrived)} | ({"left": moved(span.left)} if span.left else {}))
            for span in each.intervals
        )
        return each.model_copy(update={"intervals": spans}) if spans else each

    for name in ("started", "ended"):
        if getattr(meeting, name) is not None:
            meeting = editing.change(meeting, **{name: moved(getattr(meeting, name))})
    for item in meeting.agenda:
        times = {name: moved(getattr(item, name)) for name in ("started", "ended") if getattr(item, name) is not None}
        if times:
            meeting = editing.change_item(meeting, item.id, **times)
    if any(each.intervals for each in meeting.attendance):
        meeting = editing.change(meeting, attendance=tuple(row(each) for each in meeting.attendance))
    return meeting
