"""Breaks of a meeting, told where they fell: after the item that was being dealt with, or before the closing."""

from council_desk.documents.blocks import Block, Paragraph
from council_desk.documents.minutes.sitting import Sitting
from council_desk.record.models import AgendaItem, Period


def breaks_after(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give the breaks that began while the item was being dealt with, or after it and before the next one."""
    return [_told(sit, pause) for pause in sit.meeting.breaks if _item_before(sit, pause) == item.id]


def other_breaks(sit: Sitting) -> list[Block]:
    """Give the breaks of which the record does not say during which item they fell."""
    known = {item.id for item in sit.meeting.agenda}
    return [_told(sit, pause) for pause in sit.meeting.breaks if _item_before(sit, pause) not in known]


def _item_before(sit: Sitting, pause: Period) -> str:
    """Give the item that was taken up last before a break; nothing if none is known to have been."""
    began = sit.moment(pause.started)
    best, last = "", None
    for item in sit.meeting.agenda:
        for text in (*(period.started for period in item.periods), item.started):
            taken_up = sit.moment(text)
            if began and taken_up and taken_up <= began and (last is None or taken_up >= last):
                best, last = item.id, taken_up
    return best


def _told(sit: Sitting, pause: Period) -> Paragraph:
    """Tell one break."""
    talk = sit.profile.talk
    text = talk.break_taken if pause.ended else talk.break_begun
    said = sit.say(text, start=sit.time(pause.started), end=sit.time(pause.ended))
    return Paragraph(text=said, align="start", tone="muted", first_line=sit.profile.first_line, before=2)
