"""What a sitting is called at the head of the window and on the projector."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from council_desk.domain.ordinals import arabic_ordinal, persian_ordinal
from council_desk.domain.terms import Language

if TYPE_CHECKING:
    from council_desk.record.models import Meeting, Organization
    from council_desk.ui.formats import Formats


def meeting_title(meeting: "Meeting", council: "Organization", formats: "Formats") -> str:
    """Give the number of the meeting, as an ordinal word where the language writes one, and the council's name."""
    number = meeting.number
    ordinal = {
        Language.FA: lambda: persian_ordinal(number),
        Language.AR: lambda: arabic_ordinal(number, feminine=True),
    }.get(formats.language, lambda: formats.number(number))()
    words = QCoreApplication.translate("SittingWords", "Meeting {ordinal} · {council}")
    return words.replace("{ordinal}", ordinal).replace("{council}", council.name)


def day_and_place(meeting: "Meeting", formats: "Formats") -> str:
    """Give day and place."""
    day = formats.day(dt.datetime.fromisoformat(meeting.started or meeting.scheduled_start).date())
    return " · ".join(part for part in (day, meeting.location.name, meeting.location.room or "") if part)
