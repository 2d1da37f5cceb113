"""Days in a spreadsheet: as days, and beside them as the user reads them where that is another calendar."""

import datetime as dt
from typing import TYPE_CHECKING

from council_desk.domain.terms import Calendar
from council_desk.ui.formats import Formats
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.sheets import Cell


def day_cells(day: dt.date | None, formats: Formats) -> "list[Cell]":
    """Give the cell of a day, or two."""
    if formats.calendar is Calendar.GREGORIAN:
        return [day]
    return [day, formats.short_day(day) if day else None]


def day_headings(heading: str, formats: Formats) -> list[str]:
    """Give as many headings as `day_cells` gives cells."""
    if formats.calendar is Calendar.GREGORIAN:
        return [heading]
    return [heading, f"{heading} ({word(formats.calendar)})"]
