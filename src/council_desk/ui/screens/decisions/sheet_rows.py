"""The lists as rows of a spreadsheet: what stands on the screen, each day as a day and as the user reads it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.ui.day_cells import day_cells, day_headings
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.wording import Wording
from council_desk.ui.words import word

if TYPE_CHECKING:
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
        formats = self.session.formats
        headings = [
            self.tr("Number"),
            *day_headings(self.tr("Date"), formats),
            self.tr("Title"),
            self.tr("Decision"),
            self.tr("Result"),
            self.tr("For"),
            self.tr("Against"),
            self.tr("Abstaining"),
            self.tr("Not voting, blank, invalid"),
            self.tr("How"),
            self.tr("Execution"),
            *day_headings(self.tr("Done on"), formats),
            self.tr("Replaced by"),
            self.tr("Replaces"),
            self.tr("Responsible"),
            *day_headings(self.tr("Deadline"), formats),
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
            *day_cells(row.day, formats),
            row.title,
            row.text,
            word(row.result),
            *counts,
            word(vote.method) if vote else None,
            word(execution.state) if execution else None,
            *day_cells(execution.done_on if execution else None, formats),
            row.superseded_by,
            self.wording.joined(row.supersedes, formats),
            self.wording.names(row.responsible, formats),
            *day_cells(row.due, formats),
            self.wording.standing(row.standing, row.days_left, formats),
            row.project,
            row.meeting_number,
            row.item_number.rstrip("."),
            row.item_title,
            execution.note if execution else None,
        ]

    def actions(self, rows: "Sequence[ActionRow]") -> Sheet:
        """Give what is to be done."""
        formats = self.session.formats
        headings = [
            self.tr("Action"),
            self.tr("By whom"),
            *day_headings(self.tr("Due"), formats),
            self.tr("Late or due"),
            self.tr("State"),
            *day_headings(self.tr("Done on"), formats),
            self.tr("Decision"),
            self.tr("Title of the item"),
            self.tr("Began in meeting"),
            self.tr("Last in meeting"),
        ]
        return headings, [self._action(row) for row in rows]

    def _action(self, row: "ActionRow") -> "list[Cell]":
        formats = self.session.formats
        return [
            row.text,
            row.assignee.name if row.assignee else None,
            *day_cells(row.due, formats),
            self.wording.standing(row.standing, row.days_left, formats),
            word(row.state),
            *day_cells(row.done_on, formats),
            row.reference,
            row.item_title,
            row.history[0].meeting_number,
            row.history[-1].meeting_number,
        ]
