"""The lines of a spreadsheet as a table: what each cell becomes, and which of them cannot be understood."""

import datetime as dt
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from council_desk.domain.money import format_money
from council_desk.services.sheets_in import words
from council_desk.services.sheets_in.checking import Checked, CheckedLine, Trouble
from council_desk.services.sheets_in.columns import FIELDS, Holds, Matching
from council_desk.services.sheets_in.grid import Grid
from council_desk.ui.errors import isolated, say
from council_desk.ui.formats import Formats
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WRONG = "⚠ "
_ALIKE = "alike"
"""Stands for the column that names what is there already; no field is called so."""
_WIDEST_LETTERS = 34
_PLAIN = """
QTableView { background: transparent; border: none; outline: none; }
QHeaderView, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; padding: 4px 6px; }
QTableView::item { padding: 2px 6px; }
"""


class CheckedModel(QAbstractTableModel):
    """A row for each line, a column for each field that is brought, and one for what is there already."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self.checked: Checked | None = None
        self.fields: list[str] = []
        self._raw: dict[int, dict[str, str]] = {}
        self._wrong: dict[tuple[int, str], Trouble] = {}

    def show_lines(self, checked: Checked, grid: Grid, matching: Matching, formats: Formats) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.formats, self.checked = formats, checked
        self.fields = list(matching.columns.values())
        if checked.alike:
            self.fields.insert(1, _ALIKE)
        self._raw = {
            line.number: {name: str(line.cell(column)) for column, name in matching.columns.items()}
            for line in grid.lines[matching.heading + 1 :]
        }
        self._wrong = {(one.line, one.field): one for one in checked.troubles}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the lines."""
        return 0 if parent.isValid() or self.checked is None else len(self.checked.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the fields, and the column of what is there already if there is any."""
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, its sentence if it is wrong, and its colour."""
        if not index.isValid() or self.checked is None:
            return None
        line = self.checked.lines[index.row()]
        field = self.fields[index.column()]
        whole = self._wrong.get((line.number, "")) if index.column() == 0 else None
        trouble = self._wrong.get((line.number, field), whole)
        shown = self._words(line, field, wrong=trouble is not None)
        if trouble is None:
            asked = {Qt.ItemDataRole.DisplayRole: shown, Qt.ItemDataRole.ToolTipRole: plain_tip(shown)}
            return asked.get(Qt.ItemDataRole(role))
        told = say(trouble.error, self.formats)
        return {
            Qt.ItemDataRole.DisplayRole: shown,
            Qt.ItemDataRole.ToolTipRole: plain_tip(told),
            Qt.ItemDataRole.AccessibleTextRole: f"{shown}: {told}",
            Qt.ItemDataRole.ForegroundRole: QColor(colours().late),
            Qt.ItemDataRole.BackgroundRole: QColor(colours().late_tint),
        }.get(Qt.ItemDataRole(role))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the names of the fields, and the numbers of the lines in the sheet."""
        if role != Qt.ItemDataRole.DisplayRole or self.checked is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.formats.digits(str(self.checked.lines[section].number))
        if self.fields[section] == _ALIKE:
            return self.tr("Already here?")
        return words.heading(self.checked.kind, self.fields[section], self.formats.language)

    def _words(self, line: CheckedLine, field: str, *, wrong: bool) -> str:
        if field == _ALIKE:
            return line.alike
        raw = self._raw.get(line.number, {}).get(field, "")
        if wrong or (field not in line.values and raw):
            shown = isolated(raw) if raw else ""
            return f"{_WRONG}{shown}".strip() if wrong else shown
        value = line.values.get(field)
        kind = self.checked.kind if self.checked else None
        if value is None or kind is None:
            return ""
        return self._shown(value, FIELDS[kind][field].holds, raw)

    def _shown(self, value: Any, holds: Holds, raw: str) -> str:
        language = self.formats.language
        match value:
            case bool():
                return words.shown_yes(value, language)
            case StrEnum():
                return words.shown(value, language)
            case dt.date():
                return self.formats.day(value)
            case int() if holds is Holds.MONEY and self.checked is not None:
                return format_money(value, self.checked.currency, language, self.formats.digit_system)
            case int():
                return self.formats.digits(str(value))
            case _:
                return isolated(raw if holds is Holds.PERSON else str(value).replace("\n", " "))


class CheckedTable(QTableView):
    """The table; only what is in sight is drawn, however long the sheet is."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = CheckedModel(formats, self)
        self.setModel(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setStyleSheet(_PLAIN)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(140)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_lines(self, checked: Checked, grid: Grid, matching: Matching, formats: Formats) -> None:
        """Show other lines, the columns as wide as their first words."""
        self.lines.show_lines(checked, grid, matching, formats)
        most = _WIDEST_LETTERS * self.fontMetrics().averageCharWidth()
        for column in range(self.lines.columnCount()):
            self.setColumnWidth(
                column, min(max(self.sizeHintForColumn(column), self._heading_width(column)) + 16, most)
            )

    def go_to(self, line: int, field: str) -> None:
        """Bring a cell into sight and choose its line."""
        checked = self.lines.checked
        if checked is None:
            return
        row = next((at for at, one in enumerate(checked.lines) if one.number == line), None)
        if row is not None:
            column = self.lines.fields.index(field) if field in self.lines.fields else 0
            self.setCurrentIndex(self.lines.index(row, column))
            self.scrollTo(self.currentIndex())

    def _heading_width(self, column: int) -> int:
        return self.horizontalHeader().sectionSizeFromContents(column).width()
