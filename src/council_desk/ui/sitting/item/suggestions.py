"""The small list that opens where something is typed: commands after "/", people after "@". The focus stays there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_ROWS = 8
_PAD = 10
_GAP = 18
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row: what it says, a muted word beside it, and the key that stands for it, if there is one."""

    key: str
    text: str
    detail: str = ""
    letter: str = ""


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Suggestion, ...] = ()

    def show(self, rows: Sequence[Suggestion]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (row.text, row.detail, row.letter) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give room for the words and the key."""
        row: Suggestion = index.data(_ROW_ROLE)
        plain, small = QFontMetrics(scaled_font(1.0, bold=True)), QFontMetrics(scaled_font(0.9))
        width = plain.horizontalAdvance(row.text) + 2 * _PAD + 8
        for part in (row.detail, row.letter):
            width += small.horizontalAdvance(part) + _GAP if part else 0
        return QSize(width, max(plain.height(), small.height()) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words at the leading edge, the key at the other."""
        row: Suggestion = index.data(_ROW_ROLE)
        chosen, outer = colours(), option.rect
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint))
            painter.drawRoundedRect(QRectF(outer), 5, 5)
        room = outer.adjusted(_PAD, 0, -_PAD, 0)
        if row.letter:
            painter.setFont(scaled_font(0.9, bold=True))
            width = painter.fontMetrics().horizontalAdvance(row.letter)
            painter.setPen(QColor(chosen.accent_text if current else chosen.muted))
            self._draw(
                painter, option, room, QRect(room.right() - width, room.top(), width + 1, room.height()), row.letter
            )
            room = QRect(room.left(), room.top(), room.width() - width - _GAP, room.height())
        painter.setFont(scaled_font(1.0, bold=current))
        painter.setPen(QColor(chosen.ink))
        width = min(painter.fontMetrics().horizontalAdvance(row.text) + 1, room.width())
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, width)
        self._draw(
            painter,
            option,
            outer.adjusted(_PAD, 0, -_PAD, 0),
            QRect(room.left(), room.top(), width, room.height()),
            text,
        )
        if row.detail:
            rest = QRect(room.left() + width + _GAP, room.top(), room.width() - width - _GAP, room.height())
            painter.setFont(scaled_font(0.9))
            painter.setPen(QColor(chosen.neutral if current else chosen.muted))
            fitting = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, rest.width())
            self._draw(painter, option, outer.adjusted(_PAD, 0, -_PAD, 0), rest, fitting)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, outer: QRect, box: QRect, text: str) -> None:
        direction = option.direction
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        flags |= int(Qt.TextFlag.TextSingleLine.value)
        painter.drawText(QStyle.visualRect(direction, outer, box), flags, text)


class Suggestions(QFrame):
    """The list. It lies over the window without being one, so that the field keeps the focus and the keys."""

    chosen = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host.window())
        self._host = host
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Model(self)
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self.list)
        host.destroyed.connect(self.deleteLater)
        self.hide()

    def rows(self) -> tuple[Suggestion, ...]:
        """Give what is offered."""
        return self._rows.rows if self.isVisible() else ()

    def current(self) -> Suggestion | None:
        """Give the row that Enter takes."""
        place = self.list.currentIndex().row()
        return self._rows.rows[place] if self.isVisible() and 0 <= place < len(self._rows.rows) else None

    def offer(self, rows: Sequence[Suggestion], at: QRect) -> None:
        """Open beside a place of the host (in its coordinates); without rows, close. The chosen row stays if it can."""
        if not rows:
            self.hide()
            return
        before = self.current()
        if self.parentWidget() is not self._host.window():
            self.setParent(self._host.window())
        self.setLayoutDirection(self._host.layoutDirection())
        if tuple(rows) != self._rows.rows:
            self._rows.show(rows)
        place = next((at_ for at_, row in enumerate(rows) if before is not None and row.key == before.key), 0)
        self.list.setCurrentIndex(self._rows.index(place))
        self._place(at)
        self.show()
        self.raise_()
        self.list.scrollTo(self.list.currentIndex())

    def take_key(self, event: QKeyEvent) -> bool:
        """Take the keys that move in the list, choose from it, or close it."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, last = event.key(), len(self._rows.rows) - 1
        place = self.list.currentIndex().row()
        steps: dict[int, int] = {
            Qt.Key.Key_Down: place + 1 if place < last else 0,
            Qt.Key.Key_Up: place - 1 if place > 0 else last,
            Qt.Key.Key_PageDown: min(place + _MOST_ROWS, last),
            Qt.Key.Key_PageUp: max(place - _MOST_ROWS, 0),
        }
        if key in steps:
            self.list.setCurrentIndex(self._rows.index(steps[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._choose(place)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _tell(self, current: Index) -> None:
        """Let a screen reader say in the field what Enter would take."""
        self._host.setAccessibleDescription(current.data() or "" if current.isValid() else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing of a list that is closed."""
        super().hideEvent(event)
        self._host.setAccessibleDescription("")

    def _choose(self, place: int) -> None:
        row = self._rows.rows[place]
        self.hide()
        self.chosen.emit(row.key)

    def _place(self, at: QRect) -> None:
        """Stand below the line that is typed, or above it where there is no room, inside the window."""
        window, option = self._host.window(), QStyleOptionViewItem()
        hints = [
            self.list.itemDelegate().sizeHint(option, self._rows.index(place)) for place in range(len(self._rows.rows))
        ]
        shown = hints[:_MOST_ROWS]
        bar = self.list.verticalScrollBar().sizeHint().width() if len(hints) > _MOST_ROWS else 0
        width = min(max(max(hint.width() for hint in hints) + bar + 12, 180), window.width() - 8)
        height = sum(hint.height() for hint in shown) + 12
        corner = self._host.mapTo(window, QPoint(at.left(), at.bottom() + 4))
        top = corner.y()
        if top + height > window.height() - 4:
            top = max(4, self._host.mapTo(window, at.topLeft()).y() - height - 4)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._host.mapTo(window, at.topRight()).x() - width if right_to_left else corner.x()
        self.setGeometry(min(max(4, left), window.width() - width - 4), top, width, height)
