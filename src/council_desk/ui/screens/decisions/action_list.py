"""The list of actions: a circle to tick, what is to be done, who and by when. Space or D settles the chosen one."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.letter_keys import letter
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import paint_pill, scaled_font
from council_desk.ui.widgets.master_list import Index, Item, ItemDelegate, ItemModel, MasterList

DONE = "✓"
"""Stands in `Item.initials` of what is settled."""
_PAD, _CIRCLE, _MOST_LINES = 10, 20, 2


class ActionDelegate(ItemDelegate):
    """Draws an action on two lines at most, with who and when beneath; headings as everywhere."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for the lines of the text."""
        row = index.data(ItemModel.RowRole)
        if isinstance(row, str):
            return super().sizeHint(option, index)
        width = option.rect.width() or 320
        font, small = scaled_font(1.0), scaled_font(0.9)
        lines = fitting_lines(row.title, font, self._room(row, width), _MOST_LINES)
        height = len(lines) * QFontMetrics(font).height() + QFontMetrics(small).height() + 1 + 2 * 8
        return QSize(100, max(height, _CIRCLE + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row = index.data(ItemModel.RowRole)
        if isinstance(row, str):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, option, row)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, row: Item) -> None:
        chosen, direction = colours(), option.direction
        outer: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, outer, state, last=False)
        self._paint_circle(painter, tick_box(outer, direction), row)
        font, small = scaled_font(1.0), scaled_font(0.9)
        left, room = outer.left() + _PAD + _CIRCLE + 10, self._room(row, outer.width())
        lines = fitting_lines(row.title, font, room, _MOST_LINES)
        ink = chosen.accent_text if selected else chosen.muted if row.initials == DONE else chosen.ink
        box = mirrored(direction, outer, QRect(left, outer.top() + 8, room, outer.height()))
        used = draw_lines(painter, box, lines, font, ink, direction)
        width = outer.right() - left - _PAD
        box = mirrored(direction, outer, QRect(left, outer.top() + 9 + used, width, QFontMetrics(small).height()))
        quiet = chosen.neutral if selected else chosen.muted
        draw_lines(painter, box, fitting_lines(row.subtitle, small, width, 1), small, quiet, direction)
        if row.pill:
            painter.setFont(scaled_font(0.86, bold=True))
            height = painter.fontMetrics().height() + 4
            pill = QRect(outer.right() - _PAD - self._pill(row), outer.top() + 8, self._pill(row), height)
            paint_pill(painter, QRectF(mirrored(direction, outer, pill)), row.pill, row.tone, on_tint=selected)

    @staticmethod
    def _paint_circle(painter: QPainter, box: QRect, row: Item) -> None:
        chosen, done = colours(), row.initials == DONE
        painter.setPen(QPen(QColor(chosen.good if done else chosen.muted), 1.5))
        painter.setBrush(QColor(chosen.good_tint if done else chosen.field))
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))
        if done:
            painter.drawPixmap(box.adjusted(3, 3, -3, -3), pixmap("check", chosen.good, _CIRCLE - 6, 2.0))

    def _room(self, row: Item, width: int) -> int:
        pill = self._pill(row) + 8 if row.pill else 0
        return max(width - 2 * _PAD - _CIRCLE - 10 - pill, 80)

    @staticmethod
    def _pill(row: Item) -> int:
        return QFontMetrics(scaled_font(0.86, bold=True)).horizontalAdvance(row.pill) + 18


class ActionList(MasterList):
    """The list. `ticked` tells the action that is to be settled, or opened again if it was."""

    ticked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ActionDelegate(self))
        self.setResizeMode(MasterList.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle by one key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.key() == Qt.Key.Key_Space or letter(event) == "D") and self.current_key():
            if not event.isAutoRepeat():
                self.ticked.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Settle by a click on the circle."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._on_circle(index, event.position().toPoint()):
            row = index.data(ItemModel.RowRole)
            self.select(row.key)
            self.chosen.emit(row.key)
            self.ticked.emit(row.key)
            return
        super().mousePressEvent(event)

    def select_near(self, key: str, place: int) -> str:
        """Choose an action or, where it is gone, the one that took its place; give what is chosen."""
        items = self.items()
        if not self.select(key) and items:
            self.select(items[min(max(place, 0), len(items) - 1)].key)
        return self.current_key()

    def place(self, key: str) -> int:
        """Give the place of an action among the actions; -1 if it is not shown."""
        return next((place for place, item in enumerate(self.items()) if item.key == key), -1)

    def _on_circle(self, index: QModelIndex, at: QPoint) -> bool:
        if not isinstance(index.data(ItemModel.RowRole), Item):
            return False
        return tick_box(self.visualRect(index), self.layoutDirection()).adjusted(-4, -4, 4, 4).contains(at)


def tick_box(outer: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Give where the circle of a row lies."""
    return mirrored(direction, outer, QRect(outer.left() + _PAD, outer.top() + 8, _CIRCLE, _CIRCLE))
