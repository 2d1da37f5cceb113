"""The people of a meeting as a list: one key or one click says who is present, excused, absent or a guest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from council_desk.domain.terms import AttendanceStatus
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import paint_pill, scaled_font
from council_desk.ui.words import word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
STATES = (AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT, AttendanceStatus.GUEST)
TONES = {
    AttendanceStatus.PRESENT: "good",
    AttendanceStatus.EXCUSED: "due",
    AttendanceStatus.ABSENT: "late",
    AttendanceStatus.GUEST: "waiting",
}
_LATIN = dict(zip("PEAG", STATES, strict=True))
_CHIP = 26
_AVATAR = 30
_PAD = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the list."""

    person: str
    name: str
    detail: str
    initials: str
    status: AttendanceStatus


class _Model(QAbstractListModel):
    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; the same people stay in place with the current one."""
        if [row.person for row in rows] == [row.person for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.name, word(row.status), row.detail) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "AttendanceList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give two lines."""
        lines = QFontMetrics(scaled_font(1.0)).height() + QFontMetrics(scaled_font(0.9)).height()
        return QSize(120, max(lines + 14, _AVATAR + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a person: initials, name, capacity and times, the state, and the four keys."""
        row: Row = index.data(_Model.RowRole)
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
            painter.drawRoundedRect(QRectF(outer).adjusted(0, 1, 0, -1), 8, 8)
        elif index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(chosen.line))
            painter.drawLine(outer.left() + _PAD, outer.bottom(), outer.right() - _PAD, outer.bottom())
        if current and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(chosen.accent_text))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 2, -1, -2), 8, 8)

        def place(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, outer, QRect(left, top, width, height))

        start = outer.left() + _PAD
        circle = place(start, outer.center().y() - _AVATAR // 2 + 1, _AVATAR, _AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.panel if current else chosen.tint))
        painter.drawEllipse(circle)
        painter.setFont(scaled_font(0.86, bold=True))
        painter.setPen(QColor(chosen.accent_text))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter.value), row.initials)
        start += _AVATAR + 10
        for status, box in self._list.chips(outer, direction):
            self._paint_chip(painter, box, status, row.status is status, current=current)
        end = outer.right() - _PAD - len(STATES) * (_CHIP + 4) - 6
        painter.setFont(scaled_font(0.86, bold=True))
        text = word(row.status)
        width = painter.fontMetrics().horizontalAdvance(text) + 18
        height = painter.fontMetrics().height() + 4
        if end - width - start > 90:
            box = place(end - width, outer.center().y() - height // 2 + 1, width, height)
            paint_pill(painter, QRectF(box), text, TONES[row.status])
            end -= width + 8
        self._paint_words(painter, option, place, row, start, end, current=current)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: Any,
        row: Row,
        start: int,
        end: int,
        *,
        current: bool,
    ) -> None:
        outer: QRect = option.rect
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        flags |= int(Qt.TextFlag.TextSingleLine.value)
        fonts = (scaled_font(1.0, bold=current), scaled_font(0.9))
        first = QFontMetrics(fonts[0]).height()
        second = QFontMetrics(fonts[1]).height() if row.detail else 0
        top = outer.top() + (outer.height() - first - second) // 2
        for text, font, colour, y, height in (
            (row.name, fonts[0], colours().ink, top, first),
            (row.detail, fonts[1], colours().neutral if current else colours().muted, top + first, second),
        ):
            if text:
                painter.setFont(font)
                painter.setPen(QColor(colour))
                box = place(start, y, end - start, height)
                fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(box, flags, fitting)

    def _paint_chip(
        self, painter: QPainter, box: QRect, status: AttendanceStatus, chosen: bool, *, current: bool
    ) -> None:
        ink, tint = colours().tone(TONES[status]) if chosen else (colours().neutral, colours().panel)
        painter.setPen(QColor(ink if chosen else colours().field_line))
        painter.setBrush(QColor(tint if chosen or current else colours().field))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(ink))
        painter.setFont(scaled_font(0.86, bold=chosen))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), self._list.letter(status))


class AttendanceList(QListView):
    """The list, as tall as its rows. `marked` tells who was said to be what; `person_changed` which row is current."""

    marked = Signal(str, object)
    person_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model(self)
        self._letters = {status: letter for letter, status in _LATIN.items()}
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.person_changed.emit(self.person()))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the same person stays the current one."""
        person = self.person()
        self._rows.show(rows)
        self.select(person)
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(height * len(rows) + 2)

    def rows(self) -> list[Row]:
        """Give what is shown."""
        return list(self._rows.rows)

    def set_letters(self, letters: Sequence[str]) -> None:
        """Take the letters of the window's language for the four states; P, E, A and G always work too."""
        self._letters = dict(zip(STATES, letters, strict=True))
        self.viewport().update()

    def letter(self, status: AttendanceStatus) -> str:
        """Give the letter of a state."""
        return self._letters[status]

    def person(self) -> str:
        """Give the person of the current row; "" when there is none."""
        row = self.currentIndex().data(_Model.RowRole) if self.currentIndex().isValid() else None
        return row.person if isinstance(row, Row) else ""

    def select(self, person: str) -> None:
        """Make a person's row the current one."""
        for place, row in enumerate(self._rows.rows):
            if row.person == person:
                self.setCurrentIndex(self._rows.index(place))
                return

    def chips(self, outer: QRect, direction: Qt.LayoutDirection) -> list[tuple[AttendanceStatus, QRect]]:
        """Give the places of the four keys in a row."""
        left = outer.right() - _PAD - len(STATES) * (_CHIP + 4) + 4
        top = outer.center().y() - _CHIP // 2 + 1
        return [
            (status, QStyle.visualRect(direction, outer, QRect(left + place * (_CHIP + 4), top, _CHIP, _CHIP)))
            for place, status in enumerate(STATES)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the four letters, and move to the next person after each."""
        letter = event.text().upper()
        own = {letter.upper(): status for status, letter in self._letters.items()}
        status = own.get(letter) or _LATIN.get(letter)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if status is not None and plain and self.person():
            self.marked.emit(self.person(), status)
            below = self._rows.index(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on one of the four keys."""
        found = self._chip_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.marked.emit(*found)
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what a key stands for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._chip_at(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), f"{word(found[1])} ({self._letters[found[1]]})", self)
                return True
        return super().viewportEvent(event)

    def _chip_at(self, point: QPoint) -> tuple[str, AttendanceStatus] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        for status, box in self.chips(self.visualRect(index), self.layoutDirection()):
            if box.contains(point):
                return self._rows.rows[index.row()].person, status
        return None
