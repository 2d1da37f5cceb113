"""What the lists say of a letter in a word or two, and in which tone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.correspondence import Waits
from council_desk.domain.terms import LetterOutcome
from council_desk.ui.errors import isolated
from council_desk.ui.formats import Formats
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.letter_rows import LetterRow, UnsentMinutes
    from council_desk.ui.widgets.labels import Tone

OUTCOME_TONES: "dict[LetterOutcome, Tone]" = {
    LetterOutcome.RECEIVED: "neutral",
    LetterOutcome.ACCEPTED: "good",
    LetterOutcome.RETURNED: "due",
    LetterOutcome.FUNDED: "good",
    LetterOutcome.DECLINED: "late",
}


class LetterWording(QObject):
    """The words; one class, so that they share a context of translation."""

    def state(self, row: "LetterRow", formats: Formats) -> "tuple[str, Tone]":
        """Give how a letter stands in the room that a pill has."""
        match row.waits:
            case Waits.DRAFT:
                return self.tr("draft"), "neutral"
            case Waits.LATE:
                return self.late(-(row.days_left or 0), formats), "late"
            case Waits.DUE:
                return self.due(row.days_left or 0, formats), "due"
            case Waits.OPEN:
                return self.days_waiting(row.days, formats), "waiting"
            case _:
                return self._settled(row)

    def _settled(self, row: "LetterRow") -> "tuple[str, Tone]":
        if row.outcome is not None:
            return word(row.outcome), OUTCOME_TONES[row.outcome]
        if row.answered_on is not None:
            return self.tr("answered"), "good"
        return (self.tr("sent"), "good") if row.outgoing else ("", "neutral")

    def late(self, days: int, formats: Formats) -> str:
        """Say by how many days an answer is late."""
        return self.tr("%n days late", "", days).replace(str(days), formats.number(days))

    def due(self, days: int, formats: Formats) -> str:
        """Say how soon an answer is due."""
        if days == 0:
            return self.tr("due today")
        return self.tr("%n days left", "", days).replace(str(days), formats.number(days))

    def days_waiting(self, days: int, formats: Formats) -> str:
        """Say for how many days there was no answer."""
        if days == 0:
            return self.tr("no answer yet")
        return self.tr("%n days without an answer", "", days).replace(str(days), formats.number(days))

    def waiting(self, row: "LetterRow", formats: Formats) -> str:
        """Say in a sentence what a letter waits for; "" if it waits for nothing."""
        if row.waits in {Waits.DRAFT, Waits.NOTHING}:
            return ""
        parts = [self.days_waiting(row.days, formats) if row.outgoing else self.tr("They wait for our answer")]
        if row.waits is Waits.LATE:
            parts.append(self.late(-(row.days_left or 0), formats))
        elif row.days_left is not None:
            parts.append(self.due(row.days_left, formats))
        return " · ".join(parts)

    def beneath(self, row: "LetterRow", formats: Formats) -> str:
        """Give the muted line under the subject."""
        number = isolated(row.reference) if row.reference else ""
        return " · ".join(part for part in (number, formats.day(row.day), row.correspondent) if part)

    def minutes(self, row: "UnsentMinutes", formats: Formats) -> str:
        """Name minutes by the number of their meeting."""
        number = isolated(row.reference) if row.reference else formats.number(row.number)
        return self.tr("Minutes of meeting {number}").replace("{number}", number)
