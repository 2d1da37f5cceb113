"""Text of any number of paragraphs: plain text in and out, as tall as what stands in it."""

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from council_desk.ui.widgets.full import say_full

PAUSE_MILLISECONDS = 700
LONGEST = 200_000
_BREAKS = re.compile("\r\n?|[\u2028\u2029\u0085\v\f]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")


def clean_text(text: str) -> str:
    """Give pasted text with line feeds only and without control characters; half-spaces and marks of direction stay."""
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


class TextField(QPlainTextEdit):
    """A growing editor. Tab leaves it; `edited` comes when typing pauses or the field is left, if the text differs."""

    edited = Signal(str)

    def __init__(self, least_rows: int = 2, most_rows: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least_rows, most_rows
        self._told = ""
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)
        # queued: in the midst of a layout a wish for another height would be lost
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._size_changed, Qt.ConnectionType.QueuedConnection)
        self._take_direction()
        self._grow()

    def text(self) -> str:
        """Give the text letter for letter; Qt's own plain text turns no-break spaces into ordinary ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show a text from outside; `edited` stays silent. The same text leaves cursor and undo alone."""
        self._told = text
        if text != self.text():
            self.setPlainText(text)
        self._pause.stop()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._pause.stop()
        text = self.text()
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, whatever else the clipboard offers, up to the longest text the record takes."""
        room, text = max(LONGEST - self.document().characterCount() + 1, 0), clean_text(source.text())
        self.insertPlainText(text[:room])
        if len(text) > room:
            say_full(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only."""
        return source.hasText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed when the field is left."""
        super().focusOutEvent(event)
        self.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_direction()

    def sizeHint(self) -> QSize:
        """Give the height of the text between the least and the most rows."""
        line = self.fontMetrics().lineSpacing()
        height, block = 0.0, self.document().firstBlock()
        # lines of other scripts can be higher than those of the font itself
        while block.isValid() and height < self._most * line:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        frame = 2 * int(self.document().documentMargin()) + 12
        return QSize(200, round(min(max(height, self._least * line), self._most * line)) + frame)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the text, nor wider than the form."""
        return QSize(80, self.sizeHint().height())

    def _take_direction(self) -> None:
        """Let each paragraph run as its letters do, and begin all of them at the window's leading edge."""
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    @Slot()
    def _size_changed(self) -> None:
        self._grow()

    def _grow(self) -> None:
        most = self.document().size().height() > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.updateGeometry()
