"""Eight fields by four dimensions as a heat map: arrow keys move, 1 to 5 set a score, Delete takes it out."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from council_desk.domain.diagnosing import (
    HIGHEST,
    LOWEST,
    Cell,
    Comparison,
    mean_of_all,
    mean_of_dimension,
    mean_of_field,
)
from council_desk.domain.digits import to_latin
from council_desk.domain.terms import Dimension, Field
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.needs.heat_scale import ground, ink_on
from council_desk.ui.screens.needs.wording import NOTHING, difference_text, score_text
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import plain_tip, scaled_font
from council_desk.ui.words import word

_FIELDS, _DIMENSIONS = tuple(Field), tuple(Dimension)
_GAP, _PAD = 4, 8
_LEAST_CELL, _NAME_SHARE, _MOST_NAME = 46, 0.3, 190
_MARKS = frozenset(".,٫،/")
"""What may stand before a tenth: 3.5, ۳٫۵."""


class HeatMap(QWidget):
    """The map. `scored` tells a cell and its new score or None, `moved` the cell that the keys are on."""

    scored = Signal(object, object)
    moved = Signal(object)
    note_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._cells: dict[Cell, float] = {}
        self._notes: frozenset[Cell] = frozenset()
        self._comparison: Comparison | None = None
        self._row = self._column = 0
        self._fraction = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # --------------------------------------------------------------------------------------------------- contents

    def show_scores(
        self, cells: Mapping[Cell, float], notes: frozenset[Cell] = frozenset(), comparison: Comparison | None = None
    ) -> None:
        """Show scores, which cells have a note, and the differences from an earlier diagnosis."""
        self._cells, self._notes, self._comparison = dict(cells), notes, comparison
        self.updateGeometry()
        self.update()
        self._announce()

    @property
    def cell(self) -> Cell:
        """The cell that the keys are on."""
        return _FIELDS[self._row], _DIMENSIONS[self._column]

    def go_to(self, cell: Cell) -> None:
        """Put the keys on a cell."""
        row, column = _FIELDS.index(cell[0]), _DIMENSIONS.index(cell[1])
        self._fraction = False
        if (row, column) != (self._row, self._column):
            self._row, self._column = row, column
            self.update()
            self._announce()
            self.moved.emit(self.cell)

    def words(self, cell: Cell) -> str:
        """Give what a cell says, in words."""
        formats = self.session.formats
        said = f"{word(cell[0])}, {word(cell[1])}: "
        said += score_text(self._cells[cell], formats) if cell in self._cells else self.tr("not scored")
        if self._comparison is not None and cell in self._comparison.cells:
            difference = difference_text(self._comparison.cells[cell], formats)
            said += " · " + self.tr("since then {difference}").format(difference=difference)
        return said

    def _announce(self) -> None:
        """Tell screen readers where the keys are and what stands there."""
        said = self.words(self.cell)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # ------------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, score, take out."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
            return
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sideways = -1 if right_to_left else 1
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -sideways),
            Qt.Key.Key_Right: (0, sideways),
            Qt.Key.Key_Home: (0, -len(_DIMENSIONS)),
            Qt.Key.Key_End: (0, len(_DIMENSIONS)),
            Qt.Key.Key_PageUp: (-len(_FIELDS), 0),
            Qt.Key.Key_PageDown: (len(_FIELDS), 0),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(*steps[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._score(None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.note_wanted.emit()
        elif not self._typed(to_latin(event.text())):
            super().keyPressEvent(event)

    def _step(self, rows: int, columns: int) -> None:
        row = min(max(self._row + rows, 0), len(_FIELDS) - 1)
        column = min(max(self._column + columns, 0), len(_DIMENSIONS) - 1)
        self.go_to((_FIELDS[row], _DIMENSIONS[column]))

    def _typed(self, letter: str) -> bool:
        """Take a digit from 1 to 5, or a mark and the tenth after it; say whether it was one."""
        score = self._cells.get(self.cell)
        if letter in _MARKS and letter:
            self._fraction = score is not None and score < HIGHEST
            return True
        if not (letter.isascii() and letter.isdigit()):
            return False
        if self._fraction and score is not None:
            self._score(int(score) + int(letter) / 10)
        elif LOWEST <= int(letter) <= HIGHEST:
            self._score(float(letter))
        return True

    def _score(self, score: float | None) -> None:
        self._fraction = False
        if score != self._cells.get(self.cell):
            self.scored.emit(self.cell, score)

    # ------------------------------------------------------------------------------------------------- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the keys on the cell beneath the pointer."""
        found = self._at(event.position().toPoint())
        if found is not None:
            self.go_to(found)
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell in the tooltip what a cell says."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.words(found)) if found else "", self)
            return True
        return super().event(event)

    def _at(self, point: object) -> Cell | None:
        for row, field in enumerate(_FIELDS):
            for column, dimension in enumerate(_DIMENSIONS):
                if self.cell_box(row, column).contains(point):  # type: ignore[call-overload]
                    return field, dimension
        return None

    # ---------------------------------------------------------------------------------------------------- geometry

    def _row_height(self) -> int:
        figures = QFontMetrics(scaled_font(1.06, bold=True)).height()
        more = QFontMetrics(scaled_font(0.82)).height() if self._comparison is not None else 0
        return figures + more + 12

    def _head_height(self) -> int:
        return QFontMetrics(scaled_font(0.9, bold=True)).height() + 8

    def _name_width(self) -> int:
        metrics = QFontMetrics(scaled_font(1.0))
        widest = max(metrics.horizontalAdvance(word(field)) for field in _FIELDS) + 2 * _PAD
        return min(widest, max(round(self.width() * _NAME_SHARE), 90), max(_MOST_NAME, round(self.width() * 0.24)))

    def _column_width(self) -> float:
        return (self.width() - self._name_width()) / (len(_DIMENSIONS) + 1)

    def cell_box(self, row: int, column: int) -> QRect:
        """Give where a cell stands; column 4 and row 8 are the means."""
        width = self._column_width()
        left = self._name_width() + round(column * width)
        top = self._head_height() + row * (self._row_height() + _GAP)
        box = QRect(left, top, round(width) - _GAP, self._row_height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def sizeHint(self) -> QSize:
        """Give room for eight rows, their heads and their means."""
        rows = len(_FIELDS) + 1
        return QSize(460, self._head_height() + rows * (self._row_height() + _GAP) + 2)

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(90 + (len(_DIMENSIONS) + 1) * _LEAST_CELL, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    # ----------------------------------------------------------------------------------------------------- drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw names, cells and means."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        comparison = self._comparison
        for column, dimension in enumerate(_DIMENSIONS):
            self._paint_head(painter, column, word(dimension))
        self._paint_head(painter, len(_DIMENSIONS), self.tr("Mean"))
        for row, field in enumerate(_FIELDS):
            self._paint_name(painter, row, word(field))
            for column, dimension in enumerate(_DIMENSIONS):
                self._paint_cell(painter, row, column, (field, dimension))
            change = comparison.fields.get(field) if comparison else None
            self._paint_mean(painter, row, len(_DIMENSIONS), mean_of_field(self._cells, field), change)
        last = len(_FIELDS)
        self._paint_name(painter, last, self.tr("Mean"))
        for column, dimension in enumerate(_DIMENSIONS):
            change = comparison.dimensions.get(dimension) if comparison else None
            self._paint_mean(painter, last, column, mean_of_dimension(self._cells, dimension), change)
        whole = mean_of_all(comparison.cells) if comparison else None
        self._paint_mean(painter, last, len(_DIMENSIONS), mean_of_all(self._cells), whole)
        if self.hasFocus():
            box = QRectF(self.cell_box(self._row, self._column)).adjusted(-2, -2, 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours().ink), 2))
            painter.drawRoundedRect(box, 8, 8)

    def _paint_head(self, painter: QPainter, column: int, text: str) -> None:
        box = self.cell_box(0, column)
        area = QRect(box.left(), 0, box.width(), self._head_height())
        painter.setFont(scaled_font(0.9, bold=True))
        painter.setPen(QColor(colours().muted))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter.value), fitting)

    def _paint_name(self, painter: QPainter, row: int, text: str) -> None:
        box = self.cell_box(row, 0)
        area = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(0, box.top(), self._name_width() - _PAD, box.height())
        )
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        mean = row == len(_FIELDS)
        painter.setFont(scaled_font(0.9 if mean else 1.0, bold=mean))
        painter.setPen(QColor(colours().muted if mean else colours().ink))
        painter.drawText(area, int(flags.value) | int(Qt.TextFlag.TextWordWrap.value), text)

    def _paint_cell(self, painter: QPainter, row: int, column: int, cell: Cell) -> None:
        chosen, score = colours(), self._cells.get(cell)
        box = self.cell_box(row, column)
        if score is None:
            painter.setBrush(QColor(chosen.field))
            painter.setPen(QPen(QColor(chosen.muted), 1, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(QColor(ground(score)))
            painter.setPen(QPen(QColor(chosen.line), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = chosen.muted if score is None else ink_on(ground(score))
        change = self._comparison.cells.get(cell) if self._comparison else None
        self._paint_figures(painter, box, score, change, ink)
        if cell in self._notes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = box.left() + 6 if right_to_left else box.right() - 10
            painter.drawEllipse(QRect(left, box.top() + 6, 5, 5))

    def _paint_mean(self, painter: QPainter, row: int, column: int, mean: float | None, change: float | None) -> None:
        ink = colours().muted if mean is None else colours().ink
        self._paint_figures(painter, self.cell_box(row, column), mean, change, ink)

    def _paint_figures(
        self, painter: QPainter, box: QRect, score: float | None, change: float | None, ink: str
    ) -> None:
        """Draw a score, and beneath it the difference from the earlier diagnosis."""
        formats = self.session.formats
        painter.setPen(QColor(ink))
        painter.setFont(scaled_font(1.06, bold=True))
        height = painter.fontMetrics().height()
        centre = int(Qt.AlignmentFlag.AlignCenter.value)
        if self._comparison is None:
            painter.drawText(box, centre, score_text(score, formats))
            return
        small = QFontMetrics(scaled_font(0.82)).height()
        top = box.top() + (box.height() - height - small) // 2
        painter.drawText(QRect(box.left(), top, box.width(), height), centre, score_text(score, formats))
        painter.setFont(scaled_font(0.82))
        words = difference_text(change, formats) if change is not None else NOTHING if score is not None else ""
        left = box.center().x() - painter.fontMetrics().horizontalAdvance(words) / 2
        # on a base line: a sign from another font would lift a centred line
        painter.drawText(QPointF(left, top + height + painter.fontMetrics().ascent()), words)
