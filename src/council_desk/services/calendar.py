"""The calendar of a council: all that has a day, what is to be told just now, and the calendar file.

How the rows are put together is in `calendar_lists`, the file in `ics`.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from council_desk.db import queries_register, store
from council_desk.domain.calendars import covers
from council_desk.domain.events import REPORT_TOLD_DAYS, reminders
from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError, sentence
from council_desk.services.calendar_lists import events_between
from council_desk.services.calendar_rows import CalendarEvent, Month, Told
from council_desk.services.context import Context, zone

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.services.ics import CalendarCopy

_NOTHING = sentence("Nothing in this council has a day yet: there is nothing to put into a calendar file.")


class CalendarService:
    """Use cases around days. Months of reports are those of `calendar`, or of the desk's where it is None."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def events(
        self, council_id: str, first: date, last: date, calendar: Calendar | None = None
    ) -> tuple[CalendarEvent, ...]:
        """Give what a council has from one day to another (both belong to it), by day and by kind."""
        return self.month(council_id, first, last, calendar).events

    def month(self, council_id: str, first: date, last: date, calendar: Calendar | None = None) -> Month:
        """Give the same with the present day at the place of the desk."""
        with self._context.read() as session:
            today, used = self._day(session, calendar)
            return Month(today, events_between(session, council_id, first, last, today, used))

    def reminders(self, council_id: str, calendar: Calendar | None = None) -> Told:
        """Give what is to be told just now: meetings that begin, what is due today and tomorrow, reports."""
        with self._context.read() as session:
            now = self._context.now().astimezone(zone(store.desk_info(session).timezone))
        today = now.date()
        found = self.events(council_id, today, today + timedelta(days=REPORT_TOLD_DAYS), calendar)
        return Told(now, reminders(found, now))

    def copy(self, council_id: str) -> "CalendarCopy":
        """Give all events of a council as they may be given away: minors by their initials, even within texts.

        Raises DeskError where there are none.
        """
        from council_desk.services.ics import CalendarCopy, without_minors

        found = self.events(council_id, date.min, date.max)
        if not found:
            raise DeskError(_NOTHING)
        with self._context.read() as session:
            info = store.desk_info(session)
            name = queries_register.names(session, [council_id]).get(council_id, "")
            return CalendarCopy(without_minors(session, found, info.language), name, info.language, info.timezone)

    def _day(self, session: "Session", calendar: Calendar | None) -> tuple[date, Calendar]:
        """Give the present day and the calendar of months; the Gregorian one where the other does not reach."""
        info = store.desk_info(session)
        today, used = self._context.today(info.timezone), calendar or info.calendar
        return today, used if covers(used, today) else Calendar.GREGORIAN
