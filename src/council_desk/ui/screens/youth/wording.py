"""What this screen says of terms, requests and elections, in words that several cards share."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.calendars import from_date
from council_desk.domain.service_terms import Asked, ReportMonth, Request
from council_desk.domain.terms import GrowthKind, Post
from council_desk.services.register_rows import DUE_WITHIN_DAYS, Standing
from council_desk.services.youth_rows import ElectionState, TermState
from council_desk.ui.screens.decisions.wording import Wording as RegisterWording
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow, ElectionRow
    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.widgets.labels import Tone

GROWTH_TONES: "dict[GrowthKind, Tone]" = {
    GrowthKind.TRAINING: "accent",
    GrowthKind.SERVICE: "good",
    GrowthKind.MENTORING: "waiting",
    GrowthKind.EVALUATION: "due",
}
ELECTION_TONES: "dict[ElectionState, Tone]" = {
    ElectionState.CANDIDATES: "waiting",
    ElectionState.COUNTING: "due",
    ElectionState.ELECTED: "good",
}


class Wording(QObject):
    """The words; one class, so that they share a context of translation."""

    def __init__(self, session: "DeskSession", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._register = RegisterWording(self)

    def joined(self, *parts: str) -> str:
        """Give what there is of some parts, with a dot between them."""
        return " · ".join(part for part in parts if part)

    def listed(self, *parts: str) -> str:
        """Give what there is of some parts, with the comma of the language."""
        return self._register.joined(parts, self.session.formats)

    def counted(self, text: str, number: int) -> str:
        """Give a sentence with its number in the user's digits."""
        return text.replace(str(number), self.session.formats.number(number), 1)

    def post(self, post: Post, label: str | None, domain: str | None) -> str:
        """Give what somebody serves as: as the council calls it, or by the post, and the field of work."""
        return self.joined(label or word(post), domain or "")

    def term(self, start: dt.date, end: dt.date | None) -> str:
        """Give the days of a term."""
        formats = self.session.formats
        if end is None:
            return self.tr("since {start}").format(start=formats.day(start))
        return self.tr("{start} to {end}").format(start=formats.day(start), end=formats.day(end))

    def month(self, month: ReportMonth) -> str:
        """Name the month of a report in the user's calendar."""
        return self.period(month.start, month.end)

    def period(self, start: dt.date, end: dt.date) -> str:
        """Name the month in which some days lie, or the days where they are of several."""
        formats = self.session.formats
        first, last = from_date(start, formats.calendar), from_date(end, formats.calendar)
        if (first.year, first.month) == (last.year, last.month):
            return formats.month(first.year, first.month)
        return self.tr("{start} to {end}").format(start=formats.day(start), end=formats.day(end))

    def standing(self, due: dt.date | None, today: dt.date) -> "tuple[str, Tone]":
        """Say how near or how late a day is; the day itself where it is neither."""
        if due is None:
            return "", "neutral"
        left = (due - today).days
        standing = Standing.LATE if left < 0 else Standing.DUE if left <= DUE_WITHIN_DAYS else Standing.OPEN
        said = self._register.standing(standing, left, self.session.formats)
        if said:
            return said, "late" if left < 0 else "due"
        return self.session.formats.day_and_month(due), "neutral"

    # ------------------------------------------------------------------------------------------ what is asked

    def pill(self, request: Request) -> "tuple[str, Tone]":
        """Give what is asked in the room that a pill has."""
        words = {
            Asked.GUARDIAN_CONSENT: self.tr("Consent"),
            Asked.OWN_CONSENT: self.tr("Own consent"),
            Asked.HANDOVER: self.tr("Handover"),
            Asked.REPORT: self.tr("Report"),
            Asked.OBJECTIVE: self.tr("Objective late"),
            Asked.ENDING: self.tr("Ends soon"),
            Asked.EVALUATION: self.tr("Evaluation"),
        }
        return words[request.asked], "late" if request.late else "due"

    def request(self, request: Request) -> str:
        """Say what is asked in a sentence."""
        formats, count = self.session.formats, request.count
        day = formats.day(request.day) if request.day else ""
        if request.asked is Asked.REPORT:
            said = self.counted(self.tr("%n monthly reports are missing.", "", count), count)
            first = self.tr("The first was due on {day}.").format(day=day)
            return f"{said} {first}"
        if request.asked is Asked.OBJECTIVE:
            return self.counted(self.tr("%n objectives are late.", "", count), count)
        sentences = {
            Asked.GUARDIAN_CONSENT: self.tr("Under 18: the written consent of a parent or guardian is missing."),
            Asked.OWN_CONSENT: self.tr("Of age now: ask for their own consent. The guardian’s no longer covers it."),
            Asked.HANDOVER: self.tr("The term ended on {day}. What was begun is not handed over yet."),
            Asked.ENDING: self.tr("The term ends on {day}. Prepare the handover."),
            Asked.EVALUATION: self.tr("No evaluation by the mentor for half a year."),
        }
        return sentences[request.asked].replace("{day}", day)

    def deed(self, asked: Asked) -> str:
        """Give what is done about it."""
        return {
            Asked.GUARDIAN_CONSENT: self.tr("Enter the consent"),
            Asked.OWN_CONSENT: self.tr("Enter the consent"),
            Asked.HANDOVER: self.tr("Hand over"),
            Asked.REPORT: self.tr("Write the report"),
            Asked.OBJECTIVE: self.tr("See the objectives"),
            Asked.ENDING: self.tr("Prepare the handover"),
            Asked.EVALUATION: self.tr("Evaluate"),
        }[asked]

    # --------------------------------------------------------------------------------------------------- lists

    def row_pill(self, row: "AssignmentRow") -> "tuple[str, Tone]":
        """Give the most pressing thing of a term, or how it stands if it is not running."""
        if row.requests:
            return self.pill(row.requests[0])
        if row.state is TermState.TO_COME:
            return self.tr("to come"), "waiting"
        return "", "neutral"

    def election_state(self, row: "ElectionRow") -> "tuple[str, Tone]":
        """Give how far an election has come."""
        if row.waiting:
            return self.tr("Term to begin"), "due"
        words = {
            ElectionState.CANDIDATES: self.tr("Candidates"),
            ElectionState.COUNTING: self.tr("Being counted"),
            ElectionState.ELECTED: self.tr("Elected"),
        }
        return words[row.state], ELECTION_TONES[row.state]
