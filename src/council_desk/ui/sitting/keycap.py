"""Keys drawn as keys: in the sheet of keys and beside what they do."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.ui.formats import Formats
from council_desk.ui.sitting import keys
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import scaled_font


class Keycap(QWidget):
    """One key or combination in a small frame; a single digit stands in the user's digits."""

    def __init__(self, shortcut: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._words = shortcut, words
        self._formats: Formats | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_formats(self, formats: Formats) -> None:
        """Take the user's digits."""
        self._formats = formats
        self.updateGeometry()
        self.update()

    def set_words(self, words: str) -> None:
        """Name the key by a word, such as “Space”, in place of its sign."""
        self._words = words
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give what stands on the key."""
        if self._words:
            return self._words
        if len(self._keys) == 1 and self._formats is not None:
            return self._formats.digits(self._keys)
        return keys.named(self._keys)

    def sizeHint(self) -> QSize:
        """Give room for the sign."""
        metrics = QFontMetrics(scaled_font(0.88, bold=True))
        height = metrics.height() + 6
        return QSize(max(metrics.horizontalAdvance(self.text()) + 16, height), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw frame and sign."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(chosen.field_line))
        painter.setBrush(QColor(chosen.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(scaled_font(0.88, bold=True))
        painter.setPen(QColor(chosen.ink))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter.value), self.text())
