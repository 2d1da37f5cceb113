"""A table model whose rows are things as the lists have them: what stands in a cell, and in which order they come."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIP_LETTERS = 600
R = TypeVar("R")
C = TypeVar("C", bound=IntEnum)


class RowModel(QAbstractTableModel, Generic[R, C]):
    """The rows that are shown, in the order that is asked for. Every row has an `id`.

    Whoever derives from it names the columns, says the headings and the cells, and gives a key to sort by.
    """

    RowRole = Qt.ItemDataRole.UserRole + 1
    columns: ClassVar[type[IntEnum]]

    def __init__(self, session: DeskSession, column: C, order: Qt.SortOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.rows: list[R] = []
        self.headings: tuple[str, ...] = ("",) * len(self.columns)
        self.column, self.order = column, order

    def words(self, row: R, column: C) -> str:
        """Give what stands in a cell."""
        raise NotImplementedError

    def spoken(self, row: R, column: C) -> str:
        """Give a cell with all that its colour or brevity says."""
        return self.words(row, column)

    def sort_key(self) -> Callable[[R], Any]:
        """Give the key of the column in force; None for a row that has nothing there."""
        raise NotImplementedError

    def entered(self, row: R) -> Any:
        """Give what tells the order of entry: more for a later row."""
        raise NotImplementedError

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order in force."""
        self.beginResetModel()
        self.rows = self._sorted(rows)
        self.endResetModel()

    def set_headings(self, headings: tuple[str, ...]) -> None:
        """Say every heading again."""
        self.headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or the words of a cell for the eye, for the tooltip and for screen readers."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        column: Any = self.columns(index.column())
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings[column]}: {self.spoken(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.spoken(row, column)[:_TIP_LETTERS])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in another order."""
        chosen: Any = self.columns(column)
        self.column, self.order = chosen, order
        self.set_rows(self.rows)

    def place(self, key: str) -> int | None:
        """Give the place of a row; None if it is not shown."""
        rows: Sequence[Any] = self.rows
        return next((place for place, row in enumerate(rows) if row.id == key), None)

    def _sorted(self, rows: Sequence[R]) -> list[R]:
        """Sort by the column; what is equal there comes newest first, what has nothing there last either way."""
        key = self.sort_key()
        newest = sorted(rows, key=self.entered, reverse=True)
        some = [row for row in newest if key(row) is not None]
        none = [row for row in newest if key(row) is None]
        return [*sorted(some, key=key, reverse=self.order is Qt.SortOrder.DescendingOrder), *none]
