"""The register as a table on the screen: columns that give way where there is no room, chosen rows, keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.cell_painting import PAD, RegisterDelegate
from council_desk.ui.screens.decisions.cells import Column, RegisterModel
from council_desk.ui.screens.decisions.header import RegisterHeader
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.register_rows import DecisionRow

_MEASURED = 200
"""Rows that are looked at for the width of a column."""
_GIVE_WAY = (Column.MEETING, Column.RESPONSIBLE, Column.VOTE, Column.DEADLINE, Column.DAY)
"""Columns that are hidden where there is no room for all, the first one first; their words move beneath the text."""
_LEAST_TEXT_LETTERS = 30
_WIDEST_LETTERS = {Column.NUMBER: 10, Column.RESPONSIBLE: 17, Column.STATE: 19}


class RegisterTable(RowTable):
    """The table. `chosen` comes when another decision becomes the current one, `opened` by Enter or a double click."""

    chosen = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._quiet = False
        self.register = RegisterModel(session, self)
        self._widths: dict[Column, int] = {}
        header = self._heading = RegisterHeader(self)
        self.setHorizontalHeader(header)
        self.setModel(self.register)
        self._painting = RegisterDelegate(self.register, self)
        self.setItemDelegate(self._painting)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("QTableView { background: transparent; border: none; outline: none; }")
        self.viewport().setAutoFillBackground(False)
        upright = self.verticalHeader()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setSortIndicator(self.register.column, self.register.order)
        self.selectionModel().currentChanged.connect(self._moved)
        header.sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(RegisterModel.RowRole).id))

    # ------------------------------------------------------------------------------------------------------- rows

    def set_rows(self, rows: "Sequence[DecisionRow]") -> None:
        """Show other decisions; the chosen one stays chosen if it is still shown, silently."""
        key, position = self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self.register.set_rows(rows)
        self._quiet = False
        self.arrange()
        self.select(key)
        self.verticalScrollBar().setValue(position)

    def rows(self) -> "list[DecisionRow]":
        """Give the decisions that are shown, in their order."""
        return list(self.register.rows)

    def current_key(self) -> str:
        """Give the chosen decision; "" when there is none."""
        place = self.currentIndex().row()
        return self.register.rows[place].id if 0 <= place < len(self.register.rows) else ""

    def select(self, key: str) -> bool:
        """Choose a decision from outside, silently; say whether it is shown."""
        place = self.register.place(key)
        if place is None:
            return False
        self._quiet = True
        self.setCurrentIndex(self.register.index(place, Column.TEXT))
        self._quiet = False
        return True

    def select_first(self) -> str:
        """Choose the first decision, silently, and give it; "" when none is shown."""
        if self.register.rows:
            self.select(self.register.rows[0].id)
        return self.current_key()

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self.register.rows[current.row()].id)
        self.viewport().update()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        """Take another order; the chosen decision stays chosen and in sight."""
        key = self.current_key()
        self._quiet = True
        self.register.sort(column, order)
        self._quiet = False
        if self.select(key):
            self.scrollTo(self.currentIndex())

    # ---------------------------------------------------------------------------------------------------- columns

    def hidden_columns(self) -> list[Column]:
        """Give the columns for which there is no room."""
        return [column for column in Column if self.isColumnHidden(column)]

    def arrange(self) -> None:
        """Give every column the width of its words, the rest to the text; hide what has no room."""
        self._widths = {column: self._width(column) for column in Column if column is not Column.TEXT}
        self._share()

    def _share(self) -> None:
        """Share the room of the present width by what the columns ask for."""
        room, widths = self.viewport().width(), self._widths
        least = _LEAST_TEXT_LETTERS * self.fontMetrics().averageCharWidth()
        shown = list(widths)
        for column in _GIVE_WAY:
            if sum(widths[one] for one in shown) + least <= room:
                break
            shown.remove(column)
        for column, width in widths.items():
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, width)
        self._painting.hidden = self.hidden_columns()
        self.setColumnWidth(Column.TEXT, max(room - sum(widths[one] for one in shown), 40))
        text, small = QFontMetrics(scaled_font(1.0)), QFontMetrics(scaled_font(0.9))
        height = 2 * PAD + 2 * text.height() + (small.height() + 2 if len(shown) < len(widths) else 2)
        upright = self.verticalHeader()
        if upright.defaultSectionSize() != height:
            upright.setMinimumSectionSize(height)
            upright.setDefaultSectionSize(height)

    def _width(self, column: Column) -> int:
        """Give the room that a column's heading and words ask for."""
        widest = self._heading.sectionSizeFromContents(column).width()  # the hint of a hidden section is nothing
        font = scaled_font(1.0 if column is Column.NUMBER else 0.95, bold=column is Column.NUMBER)
        metrics, register = QFontMetrics(font), self.register
        more = 18 if column is Column.STATE else 0
        for row in register.rows[:_MEASURED]:
            words = register.words(row, column)
            widest = max(widest, metrics.horizontalAdvance(words) + 2 * PAD + 4 + more)
            if column in {Column.DEADLINE, Column.STATE}:  # where the deadline is hidden, the state says it
                late = register.wording.standing(row.standing, row.days_left, self.session.formats)
                widest = max(widest, QFontMetrics(scaled_font(0.86)).horizontalAdvance(late) + 2 * PAD + 4)
        letters = _WIDEST_LETTERS.get(column)
        return min(widest, letters * metrics.averageCharWidth() + 2 * PAD) if letters else widest

    # ----------------------------------------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width: the words stay as long as they are."""
        super().resizeEvent(event)
        if self._widths:
            self._share()
        else:
            self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than number, text and state."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 42, self.fontMetrics().height() * 7)

    def retranslate(self) -> None:
        """Say every text again."""
        self.register.retranslate()
        self.setAccessibleName(self.tr("Register of decisions"))
        self.horizontalHeader().setAccessibleName(self.tr("Columns: arrow keys choose one, Enter sorts by it"))
        self.arrange()
        self.viewport().update()
