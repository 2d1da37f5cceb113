"""The list at one side of a screen, whose chosen row is open at the other: title, a muted line, a state."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import Tone, closed, paint_pill, plain_tip, scaled_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AVATAR = 30
_PAD = 10
_NARROW = 16
"""Lines of text that a row must be wide, for title and state to stand side by side."""


@dataclass(frozen=True, slots=True)
class Item:
    """One row. `group` is shown as a heading above the first row that has it; `trailing` is muted text at the end.

    `fact` follows the subtitle; where both have no room, the subtitle is cut and not the figure.
    """

    key: str
    title: str
    subtitle: str = ""
    pill: str = ""
    tone: Tone = "neutral"
    initials: str = ""
    group: str = ""
    trailing: str = ""
    fact: str = ""

    def __post_init__(self) -> None:
        """Keep what turns the direction round within the part that it stands in."""
        for name in ("title", "subtitle", "trailing", "fact"):
            object.__setattr__(self, name, closed(getattr(self, name)))

    def beneath(self) -> str:
        """Give the whole muted line."""
        return " · ".join(part for part in (self.subtitle, self.fact) if part)


class ItemModel(QAbstractListModel):
    """Items and, between them, the headings of their groups (a heading is a plain string and cannot be chosen)."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Item | str] = []

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        rows: list[Item | str] = []
        group = ""
        for item in items:
            if item.group and item.group != group:
                rows.append(item.group)
            group = item.group
            rows.append(item)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows, headings too."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words for the keyboard search and for screen readers."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row] if isinstance(row, str) else [row.title, row.beneath(), row.pill, row.trailing]
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Item):
            return plain_tip("\n".join(part for part in (row.title, row.beneath()) if part))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be chosen and headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ItemDelegate(QStyledItemDelegate):
    """Draws a row; with thin lines between the rows unless it is told otherwise."""

    def __init__(self, parent: QWidget | None = None, *, lines: bool = True) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give room for one or two lines, or for a heading."""
        row = index.data(ItemModel.RowRole)
        title, small = QFontMetrics(scaled_font(1.0)), QFontMetrics(scaled_font(0.9))
        if isinstance(row, str):
            return QSize(100, small.height() + 16)
        height = title.height() + (small.height() + 1 if row.subtitle else 0) + 2 * 8
        return QSize(100, max(height, _AVATAR + 14 if row.initials else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it, mirrored where text runs from right to left."""
        row = index.data(ItemModel.RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_heading(painter, option, row)
        else:
            self._paint_item(painter, option, row, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(scaled_font(0.9, bold=True))
        painter.setPen(QColor(colours().muted))
        box = option.rect.adjusted(_PAD, 6, -_PAD, 0)
        _draw(painter, option, box, text)

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: Item, index: Index) -> None:
        chosen = colours()
        outer: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        direction = option.direction
        self._paint_ground(painter, outer, state, last=not self._lines or _is_last(index))
        area = outer.adjusted(_PAD, 6, -_PAD, -6)
        start, end = area.left(), area.right() + 1  # as if from left to right; mirrored when drawn

        def place(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, outer, QRect(left, top, width, height))

        if row.initials:
            circle = place(start, outer.center().y() - _AVATAR // 2 + 1, _AVATAR, _AVATAR)
            _paint_initials(painter, circle, row.initials, chosen.panel if selected else chosen.tint)
            start += _AVATAR + 10
        title_font, small_font = scaled_font(1.0, bold=selected), scaled_font(0.9)
        title_height = QFontMetrics(title_font).height()
        both = title_height + (QFontMetrics(small_font).height() + 1 if row.subtitle else 0)
        top = outer.top() + (outer.height() - both) // 2
        title_end = end
        if row.pill:
            painter.setFont(scaled_font(0.86, bold=True))
            metrics = painter.fontMetrics()
            width, height = metrics.horizontalAdvance(row.pill) + 18, metrics.height() + 4
            end -= width
            middle = outer.center().y() + 1
            if row.subtitle and outer.width() < _NARROW * title_height:  # the whole line to the title
                middle = top + title_height + 1 + QFontMetrics(small_font).height() // 2
            else:
                title_end = end - 8
            box = QRectF(place(end, middle - height // 2, width, height))
            paint_pill(painter, box, row.pill, row.tone, on_tint=selected)
            end -= 8
        quiet = QColor(chosen.neutral if selected else chosen.muted)
        if row.trailing:
            painter.setFont(scaled_font(0.9))
            width = painter.fontMetrics().horizontalAdvance(row.trailing) + 2
            end -= width
            painter.setPen(quiet)
            _draw(painter, option, place(end, area.top(), width, area.height()), row.trailing)
            end -= 8
            title_end = min(title_end, end)
        painter.setFont(title_font)
        painter.setPen(QColor(chosen.accent_text if selected else chosen.ink))
        _draw(painter, option, place(start, top, title_end - start, title_height), row.title)
        if row.subtitle:
            painter.setFont(small_font)
            painter.setPen(quiet)
            metrics = painter.fontMetrics()
            words = _cut_before(metrics, row, end - start)
            _draw(painter, option, place(start, top + title_height + 1, end - start, metrics.height()), words)

    def _paint_ground(self, painter: QPainter, outer: QRect, state: QStyle.StateFlag, *, last: bool) -> None:
        """Draw the tint of a chosen row, the ring of the one with the focus, or the line beneath a row."""
        chosen = colours()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint if selected else chosen.hover))
            painter.drawRoundedRect(QRectF(outer).adjusted(0, 1, 0, -1), 8, 8)
        elif not last:
            painter.setPen(QColor(chosen.line))
            painter.drawLine(outer.left() + _PAD, outer.bottom(), outer.right() - _PAD, outer.bottom())
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(chosen.accent_text))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 2, -1, -2), 8, 8)


def _paint_initials(painter: QPainter, circle: QRect, initials: str, ground: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(circle)
    painter.setFont(scaled_font(0.86, bold=True))
    painter.setPen(QColor(colours().accent_text))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter.value), initials)


class MasterList(QListView):
    """The list. `chosen` comes when another row becomes the current one, by mouse or keyboard."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: bool = True) -> None:
        super().__init__(parent)
        self._items = ItemModel(self)
        self._quiet = False
        self.setModel(self._items)
        self.setItemDelegate(ItemDelegate(self, lines=lines))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(self._activated)

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items; the chosen one stays chosen if it is still there, silently."""
        key, position = self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self._items.set_items(items)
        self._quiet = False
        self.select(key)
        self.verticalScrollBar().setValue(position)

    def items(self) -> list[Item]:
        """Give what is shown."""
        return [row for row in self._items.rows if isinstance(row, Item)]

    def current_key(self) -> str:
        """Give the key of the chosen row; "" when there is none."""
        row = self.currentIndex().data(ItemModel.RowRole) if self.currentIndex().isValid() else None
        return row.key if isinstance(row, Item) else ""

    def select(self, key: str) -> bool:
        """Choose a row from outside, silently; say whether it is there."""
        for place, row in enumerate(self._items.rows):
            if isinstance(row, Item) and row.key == key:
                self._quiet = True
                self.setCurrentIndex(self._items.index(place))
                self._quiet = False
                return True
        return False

    def sizeHint(self) -> QSize:
        """Be a column."""
        return QSize(300, 320)

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(180, 120)

    def _moved(self, current: QModelIndex) -> None:
        row = current.data(ItemModel.RowRole) if current.isValid() else None
        if isinstance(row, Item) and not self._quiet:
            self.chosen.emit(row.key)

    def _activated(self, index: QModelIndex) -> None:
        row = index.data(ItemModel.RowRole)
        if isinstance(row, Item):
            self.opened.emit(row.key)


def _is_last(index: Index) -> bool:
    rows = index.model().rowCount()
    return index.row() == rows - 1 or isinstance(index.model().index(index.row() + 1, 0).data(ItemModel.RowRole), str)


def _cut_before(metrics: QFontMetrics, row: Item, width: int) -> str:
    """Give the muted line of a row, cut before its fact where it does not fit."""
    tail = f" · {row.fact}" if row.fact else ""
    room = width - metrics.horizontalAdvance(tail)
    if not tail or room < _AVATAR:
        return row.beneath()
    return metrics.elidedText(row.subtitle, Qt.TextElideMode.ElideRight, room) + tail


def _draw(painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str) -> None:
    """Draw a line at the leading edge of a box, cut where it does not fit."""
    right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    # the painter turns left and right round by itself for text that runs from right to left
    flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine.value), fitting)
