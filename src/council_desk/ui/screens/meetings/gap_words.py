"""What is missing in minutes: a word for the outline, a line for the checklist with the place where it is missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from council_desk.domain.agenda import Gap, GapKind
from council_desk.ui.sitting.gap_words import gap_sentence

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.ui.formats import Formats


def in_a_word(kind: GapKind) -> str:
    """Give what stands in the outline beside an item that lacks something; "" for what concerns the whole meeting."""
    translate = QCoreApplication.translate
    return {
        GapKind.ITEM_RUNNING: translate("GapMark", "running"),
        GapKind.ITEM_WITHOUT_OUTCOME: translate("GapMark", "open"),
        GapKind.VOTE_WITHOUT_NUMBERS: translate("GapMark", "vote"),
        GapKind.VOTE_INCOMPLETE: translate("GapMark", "vote"),
        GapKind.ACTION_WITHOUT_PERSON: translate("GapMark", "person?"),
        GapKind.ACTION_WITHOUT_DATE: translate("GapMark", "date?"),
        GapKind.ELECTION_WITHOUT_TALLY: translate("GapMark", "count?"),
        GapKind.ELECTION_WITHOUT_RESULT: translate("GapMark", "elected?"),
    }.get(kind, "")


def in_a_line(gap: Gap, meeting: "Meeting", formats: "Formats") -> str:
    """Give what is missing, and in which item."""
    sentence = gap_sentence(gap.kind)
    item = next((item for item in meeting.agenda if item.id == gap.item), None)
    return sentence if item is None else f"{sentence} · {formats.digits(item.number)}. {item.title}"
