"""The agenda of a sitting as a list: which items are through, which one runs, what each takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.domain.digits import to_latin
from council_desk.ui.sitting.painting import draw_ground, draw_line, place_in
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import paint_pill, scaled_font, wrapped_lines

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD = 6
_NUMBER_MILLISECONDS = 900
_MOST_LINES, _MOST_LINES_RUNNING = 3, 4
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Progress(StrEnum):
    """How far an item is."""

    AHEAD = "ahead"
    RUNNING = "running"
    LEFT_OPEN = "left_open"
    """It was dealt with, and nothing has come of it yet."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item as shown. `told` says the progress in a word, for screen readers."""

    item: str
    number: str
    title: str
    detail: str
    progress: Progress
    told: str
    late: bool = False
    shown: bool = False
    """Whether the middle shows this item though another one runs."""


class _Model(QAbstractListModel):
    LineRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ItemLine] = []

    def show(self, lines: Sequence[ItemLine]) -> bool:
        """Show other lines; say whether their heights may differ."""
        if list(lines) == self.lines:
            return False
        before, self.lines = self.lines, self.lines
        if [line.item for line in lines] == [line.item for line in before]:
            self.lines = list(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return any(_shape(a) != _shape(b) for a, b in zip(before, lines, strict=True))
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the items."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the line, or its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(part for part in (line.number, line.title, line.told, line.detail) if part)
        return None


def _shape(line: ItemLine) -> tuple[str, bool, Progress]:
    return line.title, bool(line.detail), line.progress


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "AgendaList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give the lines of the title, and one for presenter and time."""
        line: ItemLine = index.data(_Model.LineRole)
        if self._list.folded:
            return QSize(36, QFontMetrics(scaled_font(1.0)).height() + 20)
        font = self._font(line)
        lines = self._lines(line, font, self._list.viewport().width() - self._start() - _PAD)
        height = len(lines) * QFontMetrics(font).height() + 16
        if line.detail:
            height += QFontMetrics(scaled_font(0.9)).height() + 2
        return QSize(100, max(height, QFontMetrics(scaled_font(1.0)).height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw an item: number or tick, title, presenter and time."""
        line: ItemLine = index.data(_Model.LineRole)
        chosen = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        running = line.progress is Progress.RUNNING
        ground = chosen.tint if running else chosen.hover if line.shown else None
        draw_ground(painter, option, ground, line=index.row() < index.model().rowCount() - 1)
        place, outer = place_in(option), option.rect
        font = self._font(line)
        metrics = QFontMetrics(font)
        room = outer.width() - self._start() - _PAD
        lines = [] if self._list.folded else self._lines(line, font, room)
        detail_height = QFontMetrics(scaled_font(0.9)).height() + 2 if line.detail and lines else 0
        top = outer.center().y() - (len(lines) * metrics.height() + detail_height) // 2 + 1
        middle = top + metrics.height() // 2 if len(lines) > 1 or detail_height else outer.center().y() + 1
        self._paint_badge(painter, place, option, line, middle)
        painter.setFont(font)
        painter.setPen(QColor(chosen.ink))
        for text in lines:
            draw_line(painter, place(outer.left() + self._start(), top, room, metrics.height()), text, option.direction)
            top += metrics.height()
        if detail_height:
            painter.setFont(scaled_font(0.9))
            painter.setPen(QColor(chosen.late if line.late else chosen.muted))
            box = place(outer.left() + self._start(), top + 2, room, detail_height)
            draw_line(painter, box, line.detail, option.direction)
        painter.restore()

    def _paint_badge(
        self, painter: QPainter, place: Any, option: QStyleOptionViewItem, line: ItemLine, middle: int
    ) -> None:
        outer: QRect = option.rect
        tone = {Progress.DONE: "good", Progress.LEFT_OPEN: "due", Progress.RUNNING: "accent"}.get(
            line.progress, "neutral"
        )
        text = "✓" if line.progress is Progress.DONE else line.number
        painter.setFont(scaled_font(0.9, bold=True))
        height = painter.fontMetrics().height() + 5
        width = self._badge_width()
        left = outer.left() + (_PAD if not self._list.folded else (outer.width() - width) // 2)
        if self._list.folded:
            middle = outer.center().y() + 1
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width - 4)
        paint_pill(painter, QRectF(place(left, middle - height // 2, width, height)), text, tone)

    def _font(self, line: ItemLine) -> Any:
        return scaled_font(1.06 if line.progress is Progress.RUNNING else 1.0, bold=line.progress is Progress.RUNNING)

    def _badge_width(self) -> int:
        return QFontMetrics(scaled_font(0.9, bold=True)).averageCharWidth() * 2 + 14

    def _start(self) -> int:
        return _PAD + self._badge_width() + 8

    def _lines(self, line: ItemLine, font: Any, room: int) -> list[str]:
        """Break the title; what goes beyond the lines there are is cut by an ellipsis in the last one."""
        lines = [text for text, _ in wrapped_lines(line.title, font, max(room, 40))]
        most = _MOST_LINES_RUNNING if line.progress is Progress.RUNNING else _MOST_LINES
        return lines if len(lines) <= most else [*lines[: most - 1], " ".join(lines[most - 1 :])]


class AgendaList(QListView):
    """The list. Return deals with an item, space only looks at it; digits go to the item of that number."""

    opened = Signal(str)
    looked_at = Signal(str)
    move_wanted = Signal(str, int)
    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self._lines = _Model(self)
        self._number = ""
        self._since = QElapsedTimer()
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.activated.connect(lambda index: self.opened.emit(self._item_at(index)))

    def set_lines(self, lines: Sequence[ItemLine]) -> None:
        """Show other lines; the current item stays so."""
        current = self.item()
        if self._lines.show(lines):
            self.scheduleDelayedItemsLayout()
        if lines and self.item() != current:
            self.select(current)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self._lines.index(0))

    def lines(self) -> list[ItemLine]:
        """Give what is shown."""
        return list(self._lines.lines)

    def fold(self, folded: bool) -> None:
        """Show the numbers only, or all."""
        if folded != self.folded:
            self.folded = folded
            self.scheduleDelayedItemsLayout()

    def item(self) -> str:
        """Give the item of the current row; "" when there is none."""
        return self._item_at(self.currentIndex())

    def select(self, item: str) -> bool:
        """Make an item's row the current one."""
        for place, line in enumerate(self._lines.lines):
            if line.item == item:
                self.setCurrentIndex(self._lines.index(place))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return, space, digits, and Alt with the arrows."""
        plain, text = not event.modifiers() & _HELD, to_latin(event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.item():
            self.opened.emit(self.item())
        elif plain and event.key() == Qt.Key.Key_Space and self.item():
            self.looked_at.emit(self.item())
        elif plain and len(text) == 1 and text in "0123456789":
            self._go_to_number(text)
        elif (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
            and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
            and self.item()
        ):
            self.move_wanted.emit(self.item(), -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go here now."""
        super().focusInEvent(event)
        self._since.invalidate()
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self.scheduleDelayedItemsLayout()

    def _go_to_number(self, digit: str) -> None:
        """Go to the item of a typed number; digits soon after each other are one number."""
        fresh = not self._since.isValid() or self._since.elapsed() > _NUMBER_MILLISECONDS
        self._number = digit if fresh else self._number + digit
        self._since.start()
        for typed in (self._number, digit):
            place = int(typed) - 1
            if 0 <= place < len(self._lines.lines):
                self._number = typed
                self.setCurrentIndex(self._lines.index(place))
                return

    @staticmethod
    def _item_at(index: Index) -> str:
        line = index.data(_Model.LineRole) if index.isValid() else None
        return line.item if isinstance(line, ItemLine) else ""
