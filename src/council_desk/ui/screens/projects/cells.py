"""The projects as a table model: what stands in a cell, what it says aloud, and how it is sorted."""

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import ProjectKind, Stage
from council_desk.domain.text import sort_key
from council_desk.services.project_rows import Standing
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.row_model import RowModel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.project_rows import ProjectRow


class Column(IntEnum):
    """The columns, in their order."""

    NUMBER = 0
    TITLE = 1
    KIND = 2
    STAGE = 3
    RESPONSIBLE = 4
    START = 5
    END = 6
    PROGRESS = 7
    BUDGET = 8
    SPENT = 9
    DECISION = 10


_STAGES, _KINDS = list(Stage), list(ProjectKind)


class ProjectModel(RowModel["ProjectRow", Column]):
    """The projects that are shown, by their stage unless another order is asked for."""

    columns = Column

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, Column.STAGE, Qt.SortOrder.AscendingOrder, parent)
        self.wording = Wording(self)

    def words(self, row: "ProjectRow", column: Column) -> str:
        """Give what stands in a cell."""
        formats, wording = self.session.formats, self.wording
        words: dict[Column, Callable[[], str]] = {
            Column.NUMBER: lambda: formats.digits(row.reference),
            Column.TITLE: lambda: row.title,
            Column.KIND: lambda: word(row.kind),
            Column.STAGE: lambda: word(row.stage),
            Column.RESPONSIBLE: lambda: self._names(row),
            Column.START: lambda: formats.short_day(row.start) if row.start else "",
            Column.END: lambda: formats.short_day(row.end) if row.end else "",
            Column.PROGRESS: lambda: wording.percent(row, formats),
            Column.BUDGET: lambda: "" if row.budget is None else wording.money(row.budget, row.currency, formats),
            Column.SPENT: lambda: wording.money(row.spent, row.currency, formats) if row.spent else "",
            Column.DECISION: lambda: formats.digits(row.decision),
        }
        return words[column]()

    def spoken(self, row: "ProjectRow", column: Column) -> str:
        """Give a cell with all that its colour says."""
        said = self.words(row, column)
        if column is Column.TITLE or (column is Column.END and self.ended_late(row)):
            late = self.wording.standing(row, self.session.formats)[0]
            return " · ".join(part for part in (said, late) if part)
        if column is Column.DECISION:
            return self.wording.rests_on(row, self.session.formats)
        return said

    def ended_late(self, row: "ProjectRow") -> bool:
        """Whether it was to end before today and has not; late may also be a milestone of one that ends in time."""
        return row.standing is Standing.LATE and row.end is not None and row.end < today()

    def beneath(self, row: "ProjectRow", hidden: "Sequence[Column]") -> str:
        """Give what the hidden columns would say, for the line beneath the title."""
        parts = [self.words(row, column) for column in (Column.KIND, Column.RESPONSIBLE) if column in hidden]
        if Column.END in hidden and row.end is not None:
            parts.append(self.tr("until {day}").format(day=self.session.formats.short_day(row.end)))
        return " · ".join(part for part in parts if part)

    def _names(self, row: "ProjectRow") -> str:
        people = [row.responsible.name] if row.responsible else [one.name for one in row.youth]
        return self.wording.joined(people, self.session.formats)

    def retranslate(self) -> None:
        """Say every heading again."""
        headings = (
            self.tr("Number"),
            self.tr("Project"),
            self.tr("Kind"),
            self.tr("Stage"),
            self.tr("Responsible"),
            self.tr("Begins"),
            self.tr("Ends"),
            self.tr("Progress"),
            self.tr("Budget"),
            self.tr("Spent"),
            self.tr("Decision"),
        )
        self.set_headings(headings)

    def entered(self, row: "ProjectRow") -> int:
        """Give the place of a project in the list of all."""
        return row.place_in_list

    def sort_key(self) -> "Callable[[ProjectRow], Any]":
        """Give the key of the column in force."""
        language = self.session.setup.language if self.session.setup else self.session.formats.language
        keys: dict[Column, Callable[[ProjectRow], Any]] = {
            Column.NUMBER: lambda row: sort_key(row.reference, language) if row.reference else None,
            Column.TITLE: lambda row: sort_key(row.title[:80], language),
            Column.KIND: lambda row: _KINDS.index(row.kind),
            Column.STAGE: lambda row: _STAGES.index(row.stage),
            Column.RESPONSIBLE: _who,
            Column.START: lambda row: row.start,
            Column.END: lambda row: row.end,
            Column.PROGRESS: lambda row: row.percent,
            Column.BUDGET: lambda row: None if row.budget is None else (row.currency, row.budget),
            Column.SPENT: lambda row: (row.currency, row.spent) if row.spent else None,
            Column.DECISION: lambda row: sort_key(row.decision, language) if row.decision else None,
        }
        return keys[self.column]


def _who(row: "ProjectRow") -> str | None:
    who = row.responsible or next(iter(row.youth), None)
    return who.sort_key if who else None
