"""The calendar of a council: a month in the user's calendar, the days beside it."""

from council_desk.ui.calendar_view.view import CalendarView

__all__ = ["CalendarView"]
