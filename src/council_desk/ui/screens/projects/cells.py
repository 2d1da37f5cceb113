"""The projects as a table model: what stands in a cell, what it says aloud, and how it is sorted."""

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import ProjectKind, Stage
from council_desk.domain.text import sort_key
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.card_painting import ROW_ROLE
from council_desk.ui.screens.projects.column import Index
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.labels import plain_tip
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.project_rows import ProjectRow

_NOWHERE = QModelIndex()


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


class ProjectModel(QAbstractTableModel):
    """The projects that are shown, in the order that is asked for."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.wording = session, Wording(self)
        self.rows: list[ProjectRow] = []
        self.headings: tuple[str, ...] = ("",) * len(Column)
        self.column, self.order = Column.STAGE, Qt.SortOrder.AscendingOrder

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects, in the order in force."""
        self.beginResetModel()
        self.rows = self._sorted(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the projects."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or the words of a cell for the eye, for the tooltip and for screen readers."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings[column]}: {self.spoken(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.spoken(row, column)[:600])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the projects in another order."""
        self.column, self.order = Column(column), order
        self.set_rows(self.rows)

    def place(self, key: str) -> int | None:
        """Give the place of a project; None if it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.id == key), None)

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
        if column in {Column.TITLE, Column.END}:
            late = self.wording.standing(row, self.session.formats)[0]
            return " · ".join(part for part in (said, late) if part)
        if column is Column.DECISION:
            return self.wording.rests_on(row, self.session.formats)
        return said

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
        self.headings = (
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
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _sorted(self, rows: "Sequence[ProjectRow]") -> "list[ProjectRow]":
        """Sort by the column; what has nothing there comes last, whichever way it is sorted."""
        down = self.order is Qt.SortOrder.DescendingOrder
        key = self._key()
        newest = sorted(rows, key=lambda row: -row.place_in_list)
        some = [row for row in newest if key(row) is not None]
        none = [row for row in newest if key(row) is None]
        return [*sorted(some, key=key, reverse=down), *none]

    def _key(self) -> "Callable[[ProjectRow], Any]":
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
