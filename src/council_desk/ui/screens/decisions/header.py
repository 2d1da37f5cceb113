"""The heading line of the register: drawn in the colours of the theme, and sorted by the keyboard too."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import mirrored
from council_desk.ui.widgets.labels import scaled_font

_PAD = 8
_ARROW = 8


class RegisterHeader(QHeaderView):
    """Headings; Tab comes here, arrow keys choose a column, Enter or Space sorts by it and then turns the order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.at = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("QHeaderView { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's signature
        """Give room for the words and the arrow."""
        metrics = QFontMetrics(_font())
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        return QSize(metrics.horizontalAdvance(words) + 2 * _PAD + _ARROW + 6, metrics.height() + 12)

    def sizeHint(self) -> QSize:
        """Be one line high."""
        return QSize(200, QFontMetrics(_font()).height() + 12)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's signature
        """Draw a heading with the arrow of its order, and the ring of the focus."""
        chosen, direction = colours(), self.layoutDirection()
        sorted_by = self.sortIndicatorSection() == logicalIndex
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(chosen.field_line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(_font())
        painter.setPen(QColor(chosen.accent_text if sorted_by else chosen.muted))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        room = rect.width() - 2 * _PAD - (_ARROW + 4 if sorted_by else 0)
        fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), flags, fitting)
        if sorted_by:
            width = painter.fontMetrics().horizontalAdvance(fitting)
            box = QRect(rect.left() + _PAD + width + 4, rect.center().y() - 3, _ARROW, 6)
            self._paint_arrow(painter, mirrored(direction, rect, box))
        if self.hasFocus() and logicalIndex == self.at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, box: QRect) -> None:
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        base, tip = (box.bottom(), box.top()) if up else (box.top(), box.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent_text))
        points = [QPoint(box.left(), base), QPoint(box.right(), base), QPoint(box.center().x(), tip)]
        painter.drawPolygon(QPolygonF([point.toPointF() for point in points]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from heading to heading, and sort."""
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, on = on, back
        key = event.key()
        if key in {back, on}:
            self._go(1 if key == on else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.sort_by(self.at)
        else:
            super().keyPressEvent(event)

    def sort_by(self, section: int) -> None:
        """Sort by a column; the same one again turns the order."""
        again = self.sortIndicatorSection() == section
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if again and up else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(section, order)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at a heading that is there."""
        if self.isSectionHidden(self.at):
            self._go(1)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _go(self, by: int) -> None:
        at = self.at
        while 0 <= at + by < self.count():
            at += by
            if not self.isSectionHidden(at):
                self.at = at
                break
        self.viewport().update()


def _font() -> QFont:
    return scaled_font(0.88, bold=True)
