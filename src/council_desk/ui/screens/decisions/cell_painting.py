"""How the cells of the register are drawn: a row on its ground, the text with what has no column of its own beneath."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.services.register_rows import Standing
from council_desk.ui.screens.decisions.cells import Column, RegisterModel
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import paint_pill, scaled_font
from council_desk.ui.widgets.row_model import Index

if TYPE_CHECKING:
    from council_desk.services.register_rows import DecisionRow

PAD = 8


class RegisterDelegate(QStyledItemDelegate):
    """Draws the cells."""

    hovered = -1
    """The row under the pointer."""
    hidden: Sequence[Column] = ()
    """The columns for which there is no room."""

    def __init__(self, register: RegisterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._register = register

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell on the ground of its row."""
        row, column = index.data(RegisterModel.RowRole), Column(index.column())
        chosen, rect, direction = colours(), option.rect, option.direction
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or index.row() == self.hovered:
            painter.fillRect(rect, QColor(chosen.tint if selected else chosen.hover))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(PAD, PAD, -PAD, -PAD)
        if column is Column.TEXT:
            self._paint_text(painter, box, row, selected, direction)
        elif column is Column.STATE:
            self._paint_state(painter, rect, box, row, selected, direction)
        elif column is Column.DEADLINE:
            self._paint_deadline(painter, box, row, direction)
        else:
            plain = column is Column.NUMBER
            ink = chosen.accent_text if selected and plain else chosen.ink if plain else chosen.neutral
            if column is Column.RESPONSIBLE and row.by_actions:
                ink = chosen.muted
            font = scaled_font(1.0, bold=True) if plain else scaled_font(0.95)
            most = 2 if column in {Column.RESPONSIBLE, Column.NUMBER} else 1
            lines = fitting_lines(self._register.words(row, column), font, box.width(), most)
            draw_lines(painter, box, lines, font, ink, direction)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, box: QRect, row: "DecisionRow", selected: bool, direction: Qt.LayoutDirection
    ) -> None:
        chosen, register = colours(), self._register
        font, small = scaled_font(1.0), scaled_font(0.9)
        beneath = register.beneath(row, self.hidden)
        room = box.height() - (QFontMetrics(small).height() if self.hidden else 0)
        most = max(1, room // QFontMetrics(font).height())
        lines = fitting_lines(register.words(row, Column.TEXT), font, box.width(), most)
        used = draw_lines(painter, box, lines, font, chosen.accent_text if selected else chosen.ink, direction)
        if beneath:
            place = QRect(box.left(), box.top() + used + 1, box.width(), QFontMetrics(small).height())
            lines = fitting_lines(beneath, small, box.width(), 1)
            draw_lines(painter, place, lines, small, chosen.neutral if selected else chosen.muted, direction)

    def _paint_state(
        self,
        painter: QPainter,
        outer: QRect,
        box: QRect,
        row: "DecisionRow",
        selected: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        words, tone = self._register.wording.state(row)
        font, small = scaled_font(0.86, bold=True), scaled_font(0.86)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(words) + 16, box.width())
        height = metrics.height() + 4
        pill = mirrored(direction, outer, QRect(box.left(), box.top(), width, height))
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 8)
        paint_pill(painter, QRectF(pill), fitting, tone, on_tint=selected)
        late = Column.DEADLINE in self.hidden and self._late(row)
        if late:
            place = QRect(box.left(), box.top() + height + 2, box.width(), QFontMetrics(small).height())
            lines = fitting_lines(late, small, box.width(), 1)
            draw_lines(painter, place, lines, small, self._late_ink(row), direction)

    def _paint_deadline(self, painter: QPainter, box: QRect, row: "DecisionRow", direction: Qt.LayoutDirection) -> None:
        if row.due is None:
            return
        font, small = scaled_font(0.95), scaled_font(0.86)
        late = self._late(row)
        ink = self._late_ink(row) if late else colours().muted if row.by_actions else colours().neutral
        day = self._register.words(row, Column.DEADLINE)
        used = draw_lines(painter, box, fitting_lines(day, font, box.width(), 1), font, ink, direction)
        if late:
            place = QRect(box.left(), box.top() + used + 1, box.width(), QFontMetrics(small).height())
            draw_lines(painter, place, fitting_lines(late, small, box.width(), 1), small, ink, direction)

    def _late(self, row: "DecisionRow") -> str:
        return self._register.wording.standing(row.standing, row.days_left, self._register.session.formats)

    @staticmethod
    def _late_ink(row: "DecisionRow") -> str:
        return colours().late if row.standing is Standing.LATE else colours().due
