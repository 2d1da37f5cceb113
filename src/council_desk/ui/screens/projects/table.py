"""The projects as a table on the screen: columns that give way where there is no room, and the totals beneath."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from council_desk.services.project_rows import totals
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.header import RegisterHeader
from council_desk.ui.screens.projects.card_painting import ROW_ROLE
from council_desk.ui.screens.projects.cells import Column, ProjectModel
from council_desk.ui.screens.projects.column import Index
from council_desk.ui.screens.projects.wording import STAGE_TONES
from council_desk.ui.theme import colours
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import PlainLabel, paint_pill, scaled_font
from council_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import ProjectRow

_PAD, _MEASURED = 8, 200
_GIVE_WAY = (
    Column.DECISION,
    Column.START,
    Column.SPENT,
    Column.KIND,
    Column.RESPONSIBLE,
    Column.PROGRESS,
    Column.BUDGET,
    Column.END,
    Column.NUMBER,
)
"""Columns that are hidden where there is no room for all, the first one first."""
_LEAST_TITLE_LETTERS = 26
_WIDEST_LETTERS = {Column.RESPONSIBLE: 18, Column.DECISION: 12, Column.NUMBER: 9, Column.STAGE: 18}


class ProjectDelegate(QStyledItemDelegate):
    """Draws the cells."""

    hovered = -1
    hidden: "Sequence[Column]" = ()

    def __init__(self, projects: ProjectModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._projects = projects

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell on the ground of its row."""
        row, column = index.data(ROW_ROLE), Column(index.column())
        chosen, rect, direction = colours(), option.rect, option.direction
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or index.row() == self.hovered:
            painter.fillRect(rect, QColor(chosen.tint if selected else chosen.hover))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if column is Column.TITLE:
            self._paint_title(painter, box, row, selected, direction)
        elif column is Column.STAGE:
            self._paint_stage(painter, rect, box, row, selected, direction)
        else:
            words, font = self._projects.words(row, column), scaled_font(0.95)
            late = column is Column.END and self._projects.ended_late(row)
            lines = fitting_lines(words, font, box.width(), 2 if column is Column.RESPONSIBLE else 1)
            draw_lines(painter, box, lines, font, chosen.late if late else chosen.neutral, direction)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, box: QRect, row: "ProjectRow", selected: bool, direction: Qt.LayoutDirection
    ) -> None:
        chosen = colours()
        font, small = scaled_font(1.0), scaled_font(0.9)
        beneath = self._projects.beneath(row, self.hidden)
        most = 1 if beneath else 2
        lines = fitting_lines(row.title, font, box.width(), most)
        used = draw_lines(painter, box, lines, font, chosen.accent_text if selected else chosen.ink, direction)
        if beneath:
            place = QRect(box.left(), box.top() + used + 1, box.width(), QFontMetrics(small).height())
            ink = chosen.neutral if selected else chosen.muted
            draw_lines(painter, place, fitting_lines(beneath, small, box.width(), 1), small, ink, direction)

    def _paint_stage(
        self,
        painter: QPainter,
        outer: QRect,
        box: QRect,
        row: "ProjectRow",
        selected: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        words, small = self._projects.words(row, Column.STAGE), scaled_font(0.86)
        painter.setFont(scaled_font(0.86, bold=True))
        metrics = painter.fontMetrics()
        width, height = min(metrics.horizontalAdvance(words) + 16, box.width()), metrics.height() + 4
        pill = mirrored(direction, outer, QRect(box.left(), box.top(), width, height))
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 8)
        paint_pill(painter, QRectF(pill), fitting, STAGE_TONES[row.stage], on_tint=selected)
        if row.late:
            late = self._projects.wording.late(row.late, self._projects.session.formats)
            place = QRect(box.left(), box.top() + height + 2, box.width(), QFontMetrics(small).height())
            draw_lines(painter, place, fitting_lines(late, small, box.width(), 1), small, colours().late, direction)


class ProjectTable(RowTable):
    """The table. `chosen` comes when another project becomes the current one, `opened` by Enter or a double click."""

    chosen = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._quiet = False
        self.projects = ProjectModel(session, self)
        header = self._heading = RegisterHeader(self)
        self.setHorizontalHeader(header)
        self.setModel(self.projects)
        self._painting = ProjectDelegate(self.projects, self)
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
        header.setSortIndicator(self.projects.column, self.projects.order)
        self.selectionModel().currentChanged.connect(self._moved)
        header.sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE).id))

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects; the chosen one stays chosen if it is still shown, silently."""
        key, position = self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self.projects.set_rows(rows)
        self._quiet = False
        self.arrange()
        self.select(key)
        self.verticalScrollBar().setValue(position)

    def current_key(self) -> str:
        """Give the chosen project; "" when there is none."""
        place = self.currentIndex().row()
        return self.projects.rows[place].id if 0 <= place < len(self.projects.rows) else ""

    def select(self, key: str) -> bool:
        """Choose a project from outside, silently; say whether it is shown."""
        place = self.projects.place(key)
        if place is None:
            return False
        self._quiet = True
        self.setCurrentIndex(self.projects.index(place, Column.TITLE))
        self._quiet = False
        return True

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self.projects.rows[current.row()].id)
        self.viewport().update()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        key = self.current_key()
        self._quiet = True
        self.projects.sort(column, order)
        self._quiet = False
        if self.select(key):
            self.scrollTo(self.currentIndex())

    def hidden_columns(self) -> list[Column]:
        """Give the columns for which there is no room."""
        return [column for column in Column if self.isColumnHidden(column)]

    def arrange(self) -> None:
        """Give every column the width of its words, the rest to the title; hide what has no room."""
        room = self.viewport().width()
        widths: dict[Column, int] = {column: self._width(column) for column in Column if column is not Column.TITLE}
        least = _LEAST_TITLE_LETTERS * self.fontMetrics().averageCharWidth()
        shown = list(widths)
        for column in _GIVE_WAY:
            if sum(widths[one] for one in shown) + least <= room:
                break
            shown.remove(column)
        for column, width in widths.items():
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, width)
        self._painting.hidden = self.hidden_columns()
        self.setColumnWidth(Column.TITLE, max(room - sum(widths[one] for one in shown), 40))
        height = 2 * _PAD + QFontMetrics(scaled_font(1.0)).height() + QFontMetrics(scaled_font(0.9)).height() + 4
        upright = self.verticalHeader()
        if upright.defaultSectionSize() != height:
            upright.setMinimumSectionSize(height)
            upright.setDefaultSectionSize(height)

    def _width(self, column: Column) -> int:
        widest = self._heading.sectionSizeFromContents(column).width()
        metrics, small = QFontMetrics(scaled_font(0.95)), QFontMetrics(scaled_font(0.86, bold=True))
        for row in self.projects.rows[:_MEASURED]:
            words = self.projects.words(row, column)
            widest = max(widest, metrics.horizontalAdvance(words) + 2 * _PAD + 4)
            if column is Column.STAGE:
                late = self.projects.wording.late(row.late, self.session.formats) if row.late else ""
                beside = max(small.horizontalAdvance(words) + 20, small.horizontalAdvance(late))
                widest = max(widest, beside + 2 * _PAD)
        letters = _WIDEST_LETTERS.get(column)
        return min(widest, letters * metrics.averageCharWidth() + 2 * _PAD) if letters else widest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than title and stage."""
        return QSize(self.fontMetrics().averageCharWidth() * 42, self.fontMetrics().height() * 7)

    def retranslate(self) -> None:
        """Say every text again."""
        self.projects.retranslate()
        self.setAccessibleName(self.tr("Table of projects"))
        self.horizontalHeader().setAccessibleName(self.tr("Columns: arrow keys choose one, Enter sorts by it"))
        self.arrange()
        self.viewport().update()


class TablePage(Card):
    """The table and, beneath it, what the projects that are shown come to."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.table = ProjectTable(session)
        self.totals = PlainLabel("", "strong", wrap=True)
        self.body.setContentsMargins(6, 6, 6, 8)
        self.body.setSpacing(6)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.totals)
        self.totals.setContentsMargins(8, 0, 8, 0)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects."""
        self.table.set_rows(rows)
        self._say_totals()

    def shown(self) -> "list[ProjectRow]":
        """Give the projects in their order."""
        return list(self.table.projects.rows)

    def current_key(self) -> str:
        """Give the chosen project; "" when there is none."""
        return self.table.current_key()

    def select(self, key: str) -> bool:
        """Choose a project from outside, silently; say whether it is shown."""
        return self.table.select(key)

    def show_current(self) -> None:
        """Bring the chosen project into sight."""
        self.table.scrollTo(self.table.currentIndex())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the table."""
        self.table.setFocus(reason)

    def _say_totals(self) -> None:
        rows, formats = self.table.projects.rows, self.session.formats
        count = len(rows)
        said = [self.tr("%n projects", "", count).replace(str(count), formats.number(count))]
        money = self.table.projects.wording.totals(totals(rows), formats)
        if money:
            said.append(money)
        self.totals.setText(" · ".join(said))

    def retranslate(self) -> None:
        """Say every text again."""
        self.table.retranslate()
        self._say_totals()
