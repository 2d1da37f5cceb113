"""The lists as rows of a spreadsheet: what stands on the screen, each day as a day and as the user reads it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.terms import Calendar
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.wording import Wording
from council_desk.ui.words import word

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from council_desk.services.register_rows import ActionRow, DecisionRow
    from council_desk.services.sheets import Cell

Sheet = tuple[list[str], "list[list[Cell]]"]
"""Headings, and the rows beneath them."""


class SheetRows(QObject):
    """Makes the rows in the language of the window."""

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.wording = Wording(self)

    def decisions(self, rows: "Sequence[DecisionRow]") -> Sheet:
        """Give the register."""
        headings = [
            self.tr("Number"),
            *self._day_heading(self.tr("Date")),
            self.tr("Title"),
            self.tr("Decision"),
            self.tr("Result"),
            self.tr("For"),
            self.tr("Against"),
            self.tr("Abstaining"),
            self.tr("Not voting, blank, invalid"),
            self.tr("How"),
            self.tr("Execution"),
            *self._day_heading(self.tr("Done on")),
            self.tr("Replaced by"),
            self.tr("Replaces"),
            self.tr("Responsible"),
            *self._day_heading(self.tr("Deadline")),
            self.tr("Late or due"),
            self.tr("Project"),
            self.tr("Meeting"),
            self.tr("Item"),
            self.tr("Title of the item"),
            self.tr("Note"),
        ]
        return headings, [self._decision(row) for row in rows]

    def _decision(self, row: "DecisionRow") -> "list[Cell]":
        vote, execution, formats = row.vote, row.execution, self.session.formats
        counts: list[Cell] = [vote.yes, vote.no, vote.abstain, vote.others] if vote else [None] * 4
        return [
            row.reference,
            *self._day(row.day),
            row.title,
            row.text,
            word(row.result),
            *counts,
            word(vote.method) if vote else None,
            word(execution.state) if execution else None,
            *self._day(execution.done_on if execution else None),
            row.superseded_by,
            self.wording.joined(row.supersedes, formats),
            self.wording.names(row.responsible, formats),
            *self._day(row.due),
            self.wording.standing(row.standing, row.days_left, formats),
            row.project,
            row.meeting_number,
            row.item_number.rstrip("."),
            row.item_title,
            execution.note if execution else None,
        ]

    def actions(self, rows: "Sequence[ActionRow]") -> Sheet:
        """Give what is to be done."""
        headings = [
            self.tr("Action"),
            self.tr("By whom"),
            *self._day_heading(self.tr("Due")),
            self.tr("Late or due"),
            self.tr("State"),
            *self._day_heading(self.tr("Done on")),
            self.tr("Decision"),
            self.tr("Title of the item"),
            self.tr("Began in meeting"),
            self.tr("Last in meeting"),
        ]
        return headings, [self._action(row) for row in rows]

    def _action(self, row: "ActionRow") -> "list[Cell]":
        return [
            row.text,
            row.assignee.name if row.assignee else None,
            *self._day(row.due),
            self.wording.standing(row.standing, row.days_left, self.session.formats),
            word(row.state),
            *self._day(row.done_on),
            row.reference,
            row.item_title,
            row.history[0].meeting_number,
            row.history[-1].meeting_number,
        ]

    def _day_heading(self, heading: str) -> list[str]:
        """Give one heading, or two where the user's calendar is another than the spreadsheet's."""
        if self.session.formats.calendar is Calendar.GREGORIAN:
            return [heading]
        other = self.tr("{heading} ({calendar})").format(heading=heading, calendar=word(self.session.formats.calendar))
        return [heading, other]

    def _day(self, day: "dt.date | None") -> "list[Cell]":
        if self.session.formats.calendar is Calendar.GREGORIAN:
            return [day]
        return [day, self.session.formats.short_day(day) if day else None]
