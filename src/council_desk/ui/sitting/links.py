"""Small parts that the columns of a sitting share: a line that adds something with its key, and a wide state."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.sitting import keys
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import with_keys
from council_desk.ui.widgets.labels import Tone, scaled_font, wrapped_lines
from council_desk.ui.widgets.ringed import RingedButton

_PLUS = "+"


class KeyLink(RingedButton):
    """A quiet line in the accent's colour, “+ New item”, with the keys that do the same in a small frame."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = shortcut
        self.folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Say what is added."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(with_keys(text, QKeySequence(self._keys)))
        self.update()

    def sizeHint(self) -> QSize:
        """Give one line."""
        return QSize(30, QFontMetrics(scaled_font(1.0)).height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Ask for the sign only."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the sign, the words, the keys."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.ringed or self.underMouse():
            painter.setBrush(QColor(chosen.tint) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(chosen.accent_text) if self.ringed else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setFont(scaled_font(1.0, bold=True))
        painter.setPen(QColor(chosen.accent_text))
        centre = int(Qt.AlignmentFlag.AlignCenter.value)
        metrics = painter.fontMetrics()
        sign = metrics.horizontalAdvance(_PLUS) + 16
        if self.folded:
            painter.drawText(self.rect(), centre, _PLUS)
            return
        painter.drawText(self._mirrored(QRect(0, 0, sign, self.height())), centre, _PLUS)
        painter.setFont(scaled_font(1.0))
        metrics = painter.fontMetrics()
        room = self.width() - sign - 6
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words) + 2
        painter.drawText(self._mirrored(QRect(sign, 0, width, self.height())), centre, words)
        painter.setFont(scaled_font(0.84))
        named = keys.named(self._keys)
        metrics = painter.fontMetrics()
        chip = QRect(sign + width + 6, 0, metrics.horizontalAdvance(named) + 10, metrics.height() + 2)
        chip.moveTop((self.height() - chip.height()) // 2)
        if chip.right() > self.width():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(chosen.field_line))
        painter.drawRoundedRect(QRectF(self._mirrored(chip)), 4, 4)
        painter.setPen(QColor(chosen.muted))
        painter.drawText(self._mirrored(chip), centre, named)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class WideState(QWidget):
    """A state in words on its tint, as wide as its place; the words break into lines where there is little room."""

    def __init__(self, parent: QWidget | None = None, *, factor: float = 0.9) -> None:
        super().__init__(parent)
        self._text, self._tone, self._factor = "", "neutral", factor
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Give the words."""
        return self._text

    def tone(self) -> str:
        """Give the tone."""
        return self._tone

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another state; without words it disappears."""
        if (text, tone) == (self._text, self._tone):
            return
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setHidden(not text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the broken lines."""
        font = scaled_font(self._factor, bold=True)
        return len(wrapped_lines(self._text, font, max(width - 20, 20))) * QFontMetrics(font).height() + 8

    def sizeHint(self) -> QSize:
        """Give what the words need in the present width."""
        return QSize(60, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font."""
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw tint and words."""
        ink, tint = colours().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        font = scaled_font(self._factor, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        height = painter.fontMetrics().height()
        lines = wrapped_lines(self._text, font, max(self.width() - 20, 20))
        top = (self.height() - height * len(lines)) // 2
        for place, (line, _) in enumerate(lines):
            box = QRect(10, top + place * height, self.width() - 20, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), line)
