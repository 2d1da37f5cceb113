"""A vote by name: the voters in a list, one key each, and one key for all of whom nothing was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
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
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from council_desk.domain.terms import VoteOption
from council_desk.ui.sitting.item.letters import LetterTable
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import paint_pill, scaled_font
from council_desk.ui.words import word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
OPTIONS = (VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN, VoteOption.NOT_VOTING)
TONES = {
    VoteOption.YES: "good",
    VoteOption.NO: "late",
    VoteOption.ABSTAIN: "neutral",
    VoteOption.NOT_VOTING: "due",
}
_CHIP, _PAD = 24, 8
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NameKey(StrEnum):
    """What a letter does in the list, beside the options."""

    REST = "rest"


LATIN: dict[VoteOption | NameKey, str] = {
    VoteOption.YES: "y",
    VoteOption.NO: "n",
    VoteOption.ABSTAIN: "a",
    VoteOption.NOT_VOTING: "x",
    NameKey.REST: "r",
}


@dataclass(frozen=True, slots=True)
class Voter:
    """One voter, and what was recorded of them."""

    person: str
    name: str
    option: VoteOption | None


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Voter] = []

    def show(self, rows: Sequence[Voter]) -> None:
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
        """Count the voters."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.name, word(row.option) if row.option else "") if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "VoteNames") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give one line."""
        return QSize(120, max(QFontMetrics(scaled_font(1.0)).height(), _CHIP) + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the name, what was recorded, and the keys."""
        row: Voter = index.data(_ROW_ROLE)
        chosen, outer, direction = colours(), option.rect, option.direction
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QColor(chosen.accent_text) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 1, -1, -1), 7, 7)
        end = outer.right() - _PAD
        for each, box in self._list.chips(outer, direction):
            self._paint_chip(painter, box, each, row.option is each)
            end -= _CHIP + 4
        end -= 6
        painter.setFont(scaled_font(0.86, bold=True))
        if row.option is not None:
            text = word(row.option)
            width = painter.fontMetrics().horizontalAdvance(text) + 18
            height = painter.fontMetrics().height() + 4
            if end - width - outer.left() > 90:
                box = QRect(end - width, outer.center().y() - height // 2 + 1, width, height)
                paint_pill(painter, QRectF(QStyle.visualRect(direction, outer, box)), text, TONES[row.option])
                end -= width + 8
        painter.setFont(scaled_font(1.0, bold=current))
        painter.setPen(QColor(chosen.ink))
        start = outer.left() + _PAD
        box = QStyle.visualRect(direction, outer, QRect(start, outer.top(), end - start, outer.height()))
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        fitting = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine.value), fitting)
        painter.restore()

    def _paint_chip(self, painter: QPainter, box: QRect, option: VoteOption, chosen: bool) -> None:
        ink, tint = colours().tone(TONES[option]) if chosen else (colours().neutral, colours().panel)
        painter.setPen(QColor(ink if chosen else colours().field_line))
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(ink))
        painter.setFont(scaled_font(0.86, bold=chosen))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), self._list.letters.shown(option))


class VoteNames(QListView):
    """The list, as tall as its rows. Each key records and goes to the next voter; Backspace takes back and goes up."""

    named = Signal(str, object)
    rest_wanted = Signal()
    ended = Signal()
    place_changed = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letters: LetterTable[VoteOption | NameKey] = LetterTable(LATIN)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(
            lambda now, _: self.place_changed.emit(self.visualRect(now)) if now.isValid() else None
        )

    def set_voters(self, rows: Sequence[Voter]) -> None:
        """Show other voters; the current one stays."""
        person = self.person()
        self._rows.show(rows)
        if person:
            self.select(person)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._rows.index(0))
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(height * len(rows) + 2)

    def voters(self) -> list[Voter]:
        """Give what is shown."""
        return list(self._rows.rows)

    def person(self) -> str:
        """Give the voter of the current row; "" when there is none."""
        place = self.currentIndex().row()
        return self._rows.rows[place].person if 0 <= place < len(self._rows.rows) else ""

    def select(self, person: str) -> None:
        """Make a voter's row the current one."""
        for place, row in enumerate(self._rows.rows):
            if row.person == person:
                self.setCurrentIndex(self._rows.index(place))
                return

    def focus_first(self) -> None:
        """Go to the first voter of whom nothing was recorded."""
        open_ = next((row.person for row in self._rows.rows if row.option is None), "")
        if open_:
            self.select(open_)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def chips(self, outer: QRect, direction: Qt.LayoutDirection) -> list[tuple[VoteOption, QRect]]:
        """Give the places of the keys in a row."""
        left = outer.right() - _PAD - len(OPTIONS) * (_CHIP + 4) + 4
        top = outer.center().y() - _CHIP // 2 + 1
        return [
            (option, QStyle.visualRect(direction, outer, QRect(left + place * (_CHIP + 4), top, _CHIP, _CHIP)))
            for place, option in enumerate(OPTIONS)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters, and the keys that end the count."""
        meaning = self.letters.meaning(event)
        if isinstance(meaning, VoteOption) and self.person():
            self.named.emit(self.person(), meaning)
            self._step(1)
        elif meaning is NameKey.REST:
            self.rest_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._step(1)
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and not event.modifiers():
            if event.key() == Qt.Key.Key_Backspace and self._option() is None:
                self._step(-1)
            if self.person():
                self.named.emit(self.person(), None)
        elif event.key() in _ENTER:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do not look for names by letters: the letters are the votes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on one of the keys."""
        found = self._chip_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.named.emit(*found)
        super().mouseReleaseEvent(event)

    def retranslate(self) -> None:
        """Say every text again."""
        self.setAccessibleName(self.tr("Votes by name"))
        self.letters.set_letters(
            {
                VoteOption.YES: self.tr("Y"),
                VoteOption.NO: self.tr("N"),
                VoteOption.ABSTAIN: self.tr("A"),
                VoteOption.NOT_VOTING: self.tr("X"),
                NameKey.REST: self.tr("R"),
            }
        )
        self.viewport().update()

    def _option(self) -> VoteOption | None:
        place = self.currentIndex().row()
        return self._rows.rows[place].option if 0 <= place < len(self._rows.rows) else None

    def _step(self, by: int) -> None:
        there = self._rows.index(self.currentIndex().row() + by)
        if there.isValid():
            self.setCurrentIndex(there)

    def _chip_at(self, point: QPoint) -> tuple[str, VoteOption] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        for option, box in self.chips(self.visualRect(index), self.layoutDirection()):
            if box.contains(point):
                return self._rows.rows[index.row()].person, option
        return None
