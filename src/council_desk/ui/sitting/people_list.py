"""The people of a sitting as a list that one key per person works on; letters find a name. What the keys do to the
meeting is decided by the column that shows the list (people.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.domain.digits import to_latin
from council_desk.domain.text import fold
from council_desk.ui.sitting.painting import Place, draw_ground, draw_line, place_in
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import Tone, paint_pill, scaled_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD = 6
_SEARCH_MILLISECONDS = 1_200
HALF_SPACE = "\u200c"
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person as shown. `sign` stands for the state where there is no room for words.

    `name` is the short form of a list, `full` all of it, which letters find and screen readers say.
    """

    person: str
    name: str
    full: str
    detail: str
    initials: str
    state: str
    tone: Tone
    sign: str
    inside: bool


def avatar_size() -> int:
    """Give the width of the circle with the initials; it grows with the text."""
    return round(QFontMetrics(scaled_font(1.0)).height() * 1.75)


class _Model(QAbstractListModel):
    LineRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PersonLine] = []

    def show(self, lines: Sequence[PersonLine]) -> None:
        """Show other lines; the same people stay in place with the current one."""
        if list(lines) == self.lines:
            return
        if [line.person for line in lines] == [line.person for line in self.lines]:
            self.lines = list(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the line, or its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(part for part in (line.full, line.state, line.detail) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "PeopleList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Give two lines."""
        if self._list.folded:
            return QSize(40, avatar_size() + 14)
        lines = QFontMetrics(scaled_font(1.0)).height() + QFontMetrics(scaled_font(0.9, bold=True)).height() + 3
        return QSize(120, max(lines + (13 if self._list.stacked() else 12), avatar_size() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a person: initials, name, capacity, state."""
        line: PersonLine = index.data(_Model.LineRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, None, line=index.row() < index.model().rowCount() - 1)
        place = place_in(option)
        if self._list.folded:
            self._paint_folded(painter, option, place, line)
        else:
            self._paint_words(painter, option, place, line)
        painter.restore()

    def _paint_avatar(self, painter: QPainter, option: QStyleOptionViewItem, place: Place, line: PersonLine) -> int:
        chosen, size, left = colours(), avatar_size(), option.rect.left() + _PAD
        if self._list.folded:
            size = min(round(size * 0.85), option.rect.width() - 16)
            left = option.rect.left() + (option.rect.width() - size) // 2 - 2
        circle = place(left, option.rect.center().y() - size // 2 + 1, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.tint if line.inside else chosen.neutral_tint))
        painter.drawEllipse(circle)
        painter.setFont(scaled_font(0.86, bold=True))
        painter.setPen(QColor(chosen.accent_text if line.inside else chosen.neutral))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter.value), line.initials)
        return left + size

    def _paint_folded(self, painter: QPainter, option: QStyleOptionViewItem, place: Place, line: PersonLine) -> None:
        end = self._paint_avatar(painter, option, place, line)
        if not line.sign:
            return
        painter.setFont(scaled_font(0.72, bold=True))
        side = painter.fontMetrics().height()
        left = min(end - side * 2 // 3, option.rect.right() - side)
        box = QRectF(place(left, option.rect.bottom() - side - 4, side, side))
        ink, tint = colours().tone(line.tone)
        painter.setPen(QColor(colours().panel))
        painter.setBrush(QColor(tint))
        painter.drawEllipse(box)
        painter.setPen(QColor(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), line.sign)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: Place, line: PersonLine) -> None:
        chosen, outer, direction = colours(), option.rect, option.direction
        start = self._paint_avatar(painter, option, place, line) + 10
        end = outer.right() - _PAD
        pill_font, name_font, detail_font = scaled_font(0.88, bold=True), scaled_font(1.0), scaled_font(0.9)
        pill_metrics = QFontMetrics(pill_font)
        first, second = QFontMetrics(name_font).height(), pill_metrics.height() + 2
        top = outer.center().y() - (first + second) // 2 + 1
        name_end = detail_end = end
        if line.state:
            width = pill_metrics.horizontalAdvance(line.state) + 16
            height = pill_metrics.height() + 2
            beside = not self._list.stacked()
            middle = outer.center().y() + 1 if beside else top + first + second // 2 + 1
            painter.setFont(pill_font)
            box = place(end - width, middle - height // 2, width, height)
            paint_pill(painter, QRectF(box), line.state, line.tone)
            detail_end = end - width - 8
            name_end = detail_end if beside else end
        painter.setFont(name_font)
        painter.setPen(QColor(chosen.ink if line.inside else chosen.muted))
        if not line.detail:
            top = outer.center().y() - first // 2 + 1 if name_end == detail_end else top
        draw_line(painter, place(start, top, name_end - start, first), line.name, direction)
        if line.detail:
            painter.setFont(detail_font)
            painter.setPen(QColor(chosen.muted))
            draw_line(painter, place(start, top + first, detail_end - start, second), line.detail, direction)


class PeopleList(QListView):
    """The list. It tells which key was pressed on whom; Return opens the person."""

    pressed_key = Signal(str, str)
    """Person and key: "space" or a digit, whatever script it was typed in."""
    opened = Signal(str)
    person_changed = Signal(str)
    left = Signal()
    """Escape: back to the item."""
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self._lines = _Model(self)
        self._typed = ""
        self._stacked: bool | None = None
        self._since = QElapsedTimer()
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(lambda now, _: self.person_changed.emit(self._person_at(now)))
        self.activated.connect(lambda index: self.opened.emit(self._person_at(index)))

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        """Show other lines; whoever is current stays so."""
        current, before = self.person(), self.stacked()
        self._lines.show(lines)
        self._stacked = None
        if self.stacked() is not before:
            self.scheduleDelayedItemsLayout()
        if lines and self.person() != current:
            self.select(current)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self._lines.index(0))

    def lines(self) -> list[PersonLine]:
        """Give what is shown."""
        return list(self._lines.lines)

    def fold(self, folded: bool) -> None:
        """Show the initials only, or all."""
        if folded != self.folded:
            self.folded = folded
            self.scheduleDelayedItemsLayout()

    def person(self) -> str:
        """Give the person of the current row; "" when there is none."""
        return self._person_at(self.currentIndex())

    def select(self, person: str) -> bool:
        """Make a person's row the current one."""
        for place, line in enumerate(self._lines.lines):
            if line.person == person:
                self.setCurrentIndex(self._lines.index(place))
                return True
        return False

    def stacked(self) -> bool:
        """Whether the states stand beneath the names: as soon as one of them would take room from a name."""
        if self._stacked is None:
            names, states = QFontMetrics(scaled_font(1.0)), QFontMetrics(scaled_font(0.88, bold=True))
            room = self.viewport().width() - 2 * _PAD - avatar_size() - 10 - 24
            self._stacked = any(
                names.horizontalAdvance(line.name) + states.horizontalAdvance(line.state) > room
                for line in self._lines.lines
            )
        return self._stacked

    def go_on(self) -> None:
        """Move to the next person, if there is one."""
        below = self._lines.index(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take space and digits as deeds, letters as the beginning of a name."""
        text = event.text()
        plain = not event.modifiers() & _HELD
        if plain and text == HALF_SPACE:  # a part of a name; it comes from the space bar with Shift
            self._find(text)
            return
        if text and not text.isalpha():  # letters after any other key begin another name
            self._since.invalidate()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.person():
            self.opened.emit(self.person())
            return
        if plain and self.person() and not event.isAutoRepeat():
            digit = to_latin(text)
            if event.key() == Qt.Key.Key_Space or (len(digit) == 1 and digit in "0123456789"):
                self.pressed_key.emit(self.person(), "space" if event.key() == Qt.Key.Key_Space else digit)
                return
        if plain and text and text.isalpha():
            self._find(text)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Find a name by its letters in any of their forms; Qt would compare them one by one."""
        self._find(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go here now."""
        super().focusInEvent(event)
        self._since.invalidate()
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._stacked = None
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._stacked = None
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        rows = max(1, len(self._lines.lines))
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) + 2 if self._lines.lines else 40)

    def _find(self, letters: str) -> None:
        """Go to the next name with a word that begins as typed; the same letter again goes on to the one after."""
        fresh = not self._since.isValid() or self._since.elapsed() > _SEARCH_MILLISECONDS
        again = not fresh and self._typed == letters
        self._typed = letters if fresh or again else self._typed + letters
        self._since.start()
        wanted, lines = fold(self._typed), self._lines.lines
        if not wanted or not lines:
            return
        here = max(self.currentIndex().row(), 0)
        first = here + 1 if fresh or again else here
        for step in range(len(lines)):
            place = (first + step) % len(lines)
            if any(word.startswith(wanted) for word in fold(lines[place].full).split()):
                self.setCurrentIndex(self._lines.index(place))
                return

    @staticmethod
    def _person_at(index: Index) -> str:
        line = index.data(_Model.LineRole) if index.isValid() else None
        return line.person if isinstance(line, PersonLine) else ""
