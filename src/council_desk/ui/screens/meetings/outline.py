"""The outline at the leading edge: its parts, and pills for what is missing. A click or Enter goes there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
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
from council_desk.ui.widgets.labels import paint_pill, scaled_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole + 1
_PAD = 10


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the outline."""

    key: str
    title: str
    pill: str = ""
    tone: str = "neutral"


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []

    def show(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        if [part.key for part in parts] == [part.key for part in self.parts]:
            self.parts = list(parts)
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))
            return
        self.beginResetModel()
        self.parts = list(parts)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the parts."""
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a part, or its words."""
        if not index.isValid():
            return None
        part = self.parts[index.row()]
        if role == _ROW:
            return part
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words for words in (part.title, part.pill) if words)
        return part.title if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give one line."""
        return QSize(60, QFontMetrics(scaled_font(0.96)).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the title and, right behind it, the pill."""
        part: Part = index.data(_ROW)
        chosen = colours()
        outer: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint if current else chosen.hover))
            painter.drawRoundedRect(QRectF(outer).adjusted(0, 1, 0, -1), 7, 7)
        if current and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(chosen.accent_text))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 2, -1, -2), 7, 7)
        room = outer.width() - 2 * _PAD
        small = scaled_font(0.82, bold=True)
        pill = QFontMetrics(small).horizontalAdvance(part.pill) + 14 if part.pill else 0
        painter.setFont(scaled_font(0.96, bold=current))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(part.title, Qt.TextElideMode.ElideRight, room - (pill + 6 if pill else 0))
        width = metrics.horizontalAdvance(title) + 2
        box = QStyle.visualRect(direction, outer, QRect(outer.left() + _PAD, outer.top(), width, outer.height()))
        side = (
            Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(QColor(chosen.accent_text if current else chosen.ink))
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine.value), title)
        if part.pill:
            painter.setFont(small)
            height = painter.fontMetrics().height() + 3
            left, top = outer.left() + _PAD + width + 6, outer.center().y() - height // 2 + 1
            place = QStyle.visualRect(direction, outer, QRect(left, top, pill, height))
            paint_pill(painter, QRectF(place), part.pill, part.tone)
        painter.restore()


class Outline(QListView):
    """The outline. `chosen` asks to go to a part."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = _Model(self)
        self.setModel(self._parts)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(_ROW).key))
        self.activated.connect(lambda index: self.chosen.emit(index.data(_ROW).key))

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts; the current one stays."""
        key, place = self.current_key(), self.verticalScrollBar().value()
        self._parts.show(parts)
        self.select(key)
        self.verticalScrollBar().setValue(place)

    def parts(self) -> list[Part]:
        """Give what is shown."""
        return list(self._parts.parts)

    def current_key(self) -> str:
        """Give the key of the current part."""
        part = self.currentIndex().data(_ROW) if self.currentIndex().isValid() else None
        return part.key if isinstance(part, Part) else ""

    def select(self, key: str) -> None:
        """Make a part the current one."""
        for place, part in enumerate(self._parts.parts):
            if part.key == key and place != self.currentIndex().row():
                self.setCurrentIndex(self._parts.index(place))
                return

    def sizeHint(self) -> QSize:
        """Be a narrow column."""
        return QSize(158, 300)

    def minimumSizeHint(self) -> QSize:
        """Be narrow."""
        return QSize(110, 100)
