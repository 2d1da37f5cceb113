"""A table whose rows are chosen, opened and hovered as wholes."""

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView

from council_desk.ui.theme import colours


class RowTable(QTableView):
    """Enter opens the chosen row (`opened` tells its key); a ring shows the focus around it.

    Whoever derives from it has a delegate in `_painting` that knows the row beneath the pointer as `hovered`.
    """

    opened = Signal(str)
    _painting: Any

    def current_key(self) -> str:
        """Give the key of the chosen row; "" when there is none."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Share the width out among the columns."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange} and hasattr(self, "_painting"):
            self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the chosen row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer by whole rows."""
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.Leave}:
            inside = event.type() is QEvent.Type.HoverMove
            row = self.rowAt(event.position().toPoint().y()) if inside else -1  # type: ignore[attr-defined]
            if row != self._painting.hovered:
                self._painting.hovered = row
                self.viewport().update()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the ring of the focus around the chosen one."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not self.hasFocus() or not index.isValid():
            return
        top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent_text), 1.5))
        painter.drawRoundedRect(QRectF(1, top + 1, self.viewport().width() - 2, height - 2), 6, 6)

    def sizeHint(self) -> QSize:
        """Be a good part of the screen."""
        return QSize(560, 360)
