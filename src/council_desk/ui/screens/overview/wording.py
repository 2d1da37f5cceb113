"""What the overview says of a thing that waits: how urgent it is, what it is, and what settles it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.service_terms import Asked
from council_desk.domain.terms import MinutesState
from council_desk.services.overview_rows import Matter, WaitingRow
from council_desk.services.register_rows import standing
from council_desk.ui.formats import Formats
from council_desk.ui.screens.decisions.wording import Wording

if TYPE_CHECKING:
    from council_desk.ui.widgets.labels import Tone

PLACES = {
    Matter.ACTION: "action",
    Matter.LETTER: "letter",
    Matter.DRAFT: "letter",
    Matter.UNSENT: "meeting",
    Matter.MINUTES: "meeting",
    Matter.YOUTH: "assignment",
    Matter.PROJECT: "project",
}
"""The kind by which a screen is asked to open what waits."""
DEEDS = PLACES | {Matter.LETTER: "answer_to", Matter.UNSENT: "letter_with"}
"""The kind by which a screen is asked to do what settles it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A waiting thing in words: pill and its tone, title, the muted line, the words of its button."""

    pill: str
    tone: "Tone"
    title: str
    detail: str
    deed: str


class WaitingWords(QObject):
    """The words; one class, so that they share a context of translation."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._days = Wording(self)

    def say(self, row: WaitingRow, formats: Formats) -> Said:
        """Put a row into words."""
        pill, tone = self._pill(row, formats)
        parts = [row.who]
        if row.reference:
            number = self.tr("no. {number}").format(number=formats.digits(row.reference))
            parts.append(
                self.tr("decision {number}").format(number=formats.digits(row.reference))
                if (row.matter in {Matter.ACTION, Matter.PROJECT})
                else number
            )
        elif row.meeting is not None and row.title:
            parts.append(self.tr("meeting {number}").format(number=formats.number(row.meeting)))
        title = " ".join((row.title or self._title(row, formats)).split())
        return Said(pill, tone, title, " · ".join(part for part in parts if part), self.deed(row))

    def deed(self, row: WaitingRow) -> str:  # noqa: PLR0911 - one for each kind
        """Say what the button does."""
        match row.matter:
            case Matter.ACTION:
                return self.tr("Done")
            case Matter.LETTER:
                return self.tr("Enter the answer")
            case Matter.DRAFT:
                return self.tr("Go on writing")
            case Matter.UNSENT:
                return self.tr("Write the letter")
            case Matter.MINUTES:
                return {
                    MinutesState.DRAFT: self.tr("Finish the minutes"),
                    MinutesState.IN_REVIEW: self.tr("Approve"),
                    MinutesState.APPROVED: self.tr("Print and sign"),
                }.get(row.minutes or MinutesState.DRAFT, self.tr("Seal"))
            case Matter.YOUTH:
                return {
                    Asked.REPORT: self.tr("Write the report"),
                    Asked.HANDOVER: self.tr("Hand over"),
                    Asked.EVALUATION: self.tr("Evaluate"),
                }.get(row.asked or Asked.ENDING, self.tr("Open"))
            case _:
                return self.tr("Open")

    def _pill(self, row: WaitingRow, formats: Formats) -> "tuple[str, Tone]":
        if row.matter is Matter.MINUTES:
            states = {
                MinutesState.DRAFT: self.tr("draft"),
                MinutesState.IN_REVIEW: self.tr("in review"),
                MinutesState.APPROVED: self.tr("to sign"),
            }
            return states.get(row.minutes or MinutesState.DRAFT, self.tr("to seal")), "accent"
        if row.matter is Matter.UNSENT:
            return self.tr("not sent"), "waiting"
        if row.matter is Matter.DRAFT:
            return self.tr("draft"), "neutral"
        if row.matter is Matter.LETTER and row.days_left is None:
            words = self.tr("%n days without an answer", "", row.days)
            return words.replace(str(row.days), formats.number(row.days)), "waiting"
        if row.matter is Matter.YOUTH and (row.days_left is None or row.asked is Asked.GUARDIAN_CONSENT):
            return self.tr("missing"), "late" if row.late else "due"
        words = self._days.standing(standing(row.days_left), row.days_left, formats)
        return words, "late" if row.late else "due"

    def _title(self, row: WaitingRow, formats: Formats) -> str:
        if row.matter in {Matter.MINUTES, Matter.UNSENT}:
            number = formats.number(row.meeting or 0)
            return self.tr("Minutes of meeting {number}").format(number=number)
        if row.matter is Matter.YOUTH:
            reports = self.tr("%n monthly reports are wanted", "", row.count)
            return {
                Asked.GUARDIAN_CONSENT: self.tr("The consent of a guardian"),
                Asked.OWN_CONSENT: self.tr("Their own consent, now that they are 18"),
                Asked.HANDOVER: self.tr("The handover of the term that is over"),
                Asked.REPORT: reports.replace(str(row.count), formats.number(row.count)),
                Asked.OBJECTIVE: self.tr("An objective whose day has passed"),
                Asked.ENDING: self.tr("The term is about to end"),
                Asked.EVALUATION: self.tr("The evaluation by the mentor"),
            }[row.asked or Asked.ENDING]
        return ""
