"""What all charts share: parts in the looks of the pages (figures.looks), and rows that lead somewhere.

Every value stands in words; the whole chart is told to screen readers as text. What is linked is opened by a click, or
by the arrow keys and Enter.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.figures.looks import ON_DARK, ON_LIGHT, Palette, dots, lines, look
from council_desk.ui.theme import LIGHT, colours
from council_desk.ui.widgets.labels import plain_tip

Link = tuple[str, str]
"""The kind and the key of a place that the frame opens."""

_HATCH, _DOT = 5.0, 2.0
PAD, GAP, SWATCH = 6, 8, 22
_LEAST = 180


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, its parts, its value in words, what it is held against, and what opens what it counts."""

    label: str
    values: tuple[float, ...]
    written: str
    link: Link | None = None
    reference: float | None = None


def palette() -> Palette:
    """Give the shades of the theme in force."""
    return ON_LIGHT if colours() is LIGHT else ON_DARK


def paint_part(painter: QPainter, box: QRectF, series: int) -> None:
    """Draw a part of a chart in the look of its series."""
    if box.width() <= 0:
        return
    shades, shown = palette(), look(series)
    over = QColor(shades.over(shown.shade))
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(shades.of(shown.shade)))
    painter.setPen(QPen(over, 1.0))
    drawn = lines(shown.hatch, box.width(), box.height(), _HATCH)
    painter.drawLines([QLineF(box.x() + a, box.y() + b, box.x() + c, box.y() + d) for a, b, c, d in drawn])
    for x, y in dots(shown.hatch, box.width(), box.height(), _HATCH):
        painter.fillRect(QRectF(box.x() + x - _DOT / 2, box.y() + y - _DOT / 2, _DOT, _DOT), over)
    painter.setPen(QPen(QColor(shades.deep), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class Chart(QWidget):
    """A drawing with rows of which one may be chosen; `wanted` tells what is to be opened."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._at = -1
        self._over = -1
        self._ringed = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def links(self) -> list[Link | None]:
        """Give what each row opens."""
        return []

    def row_box(self, at: int) -> QRect:
        """Give the place of a row."""
        raise NotImplementedError

    def told(self) -> list[str]:
        """Give what the rows tell, in words."""
        raise NotImplementedError

    def take(self, title: str) -> None:
        """Take over new rows: tell them to screen readers, and whether anything can be opened."""
        self._title = title
        linked = [at for at, link in enumerate(self.links()) if link]
        self._at = min(max(self._at, 0), len(self.links()) - 1) if linked else -1
        if linked and self._at not in linked:
            self._at = linked[0]
        self._over = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{title}: {'; '.join(self.told())}" if title else "; ".join(self.told()))
        self._tell_row()
        self.fit()
        self.update()

    def current(self) -> int:
        """Give the row that the keys would open; -1 for none."""
        return self._at

    def open_row(self, at: int) -> None:
        """Open what a row counts, if it leads anywhere."""
        links = self.links()
        if 0 <= at < len(links) and (link := links[at]) is not None:
            self.wanted.emit(*link)

    def height_in(self, width: int) -> int:
        """Give how high all of it is in a width."""
        raise NotImplementedError

    def fit(self) -> None:
        """Be as high as the rows are: charts of one card have no height to share out."""
        height = self.height_in(max(self.width(), _LEAST))
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Give room for all rows."""
        return QSize(320, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(_LEAST, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def line(self) -> int:
        """Give the height of a line of text."""
        return QFontMetrics(self.font()).height()

    def mirrored(self, box: QRect) -> QRect:
        """Give the place on the screen of one that is counted from the leading edge."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def mirrored_f(self, box: QRectF) -> QRectF:
        """Give the same for fractions of a pixel."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())

    def write(self, painter: QPainter, box: QRect, text: str, colour: str, *, end: bool = False) -> None:
        """Draw a text in a place counted from the leading edge, cut where it does not fit."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left != end else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(QColor(colour))
        both = int(flags.value) | int(Qt.TextFlag.TextSingleLine.value)
        painter.drawText(self.mirrored(box), both, fitting)

    def paint_ground(self, painter: QPainter, at: int) -> None:
        """Draw what shows that a row can be opened, under the mouse or by the keys."""
        links = self.links()
        if at >= len(links) or links[at] is None:
            return
        box = QRectF(self.row_box(at))
        if at == self._over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().hover))
            painter.drawRoundedRect(box, 5, 5)
        if at == self._at and self._ringed:
            painter.setPen(QPen(QColor(colours().accent_text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _row_at(self, y: int) -> int:
        links = self.links()
        return next((at for at in range(len(links)) if links[at] and self.row_box(at).contains(1, y)), -1)

    def _tell_row(self) -> None:
        rows = self.told()
        said = self.tr("The arrow keys choose a line, Enter opens what it counts.") if self._at >= 0 else ""
        self.setAccessibleDescription(f"{rows[self._at]}. {said}" if 0 <= self._at < len(rows) else said)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be opened."""
        at = self._row_at(round(event.position().y()))
        if at != self._over:
            self._over = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()
        rows = self.told()
        row = next((at for at in range(len(rows)) if self.row_box(at).contains(1, round(event.position().y()))), -1)
        self.setToolTip(plain_tip(rows[row]) if row >= 0 else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        self._over = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            at = self._row_at(round(event.position().y()))
            if at >= 0:
                self._at = at
                self.open_row(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter opens."""
        linked = [at for at, link in enumerate(self.links()) if link]
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at >= 0:
            self.open_row(self._at)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and linked:
            self._choose(linked[0] if event.key() == Qt.Key.Key_Home else linked[-1])
        elif event.key() in steps and self._at in linked:
            place = linked.index(self._at) + steps[Qt.Key(event.key())]
            if not 0 <= place < len(linked):
                event.ignore()
                return
            self._choose(linked[place])
        else:
            super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        self._at, self._ringed = at, True
        self._tell_row()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to whoever uses the keys."""
        self._ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ringed = False
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self.fit()
