"""Texts that are shown and not edited: labels by role, and pills that tell a state."""

import html
import re
from functools import lru_cache
from typing import Literal
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from council_desk.ui.theme import colours

LabelRole = Literal["body", "strong", "title", "heading", "muted", "small", "caption", "error"]
Tone = Literal["good", "late", "due", "waiting", "neutral", "accent"]

_SIZES = {"title": 1.28, "heading": 1.06, "small": 0.92, "caption": 0.86, "error": 0.92}
_BOLD = {"title", "heading", "strong"}
_MUTED, _WRONG = QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.BrightText
_INKS: dict[LabelRole, QPalette.ColorRole] = {"muted": _MUTED, "small": _MUTED, "caption": _MUTED, "error": _WRONG}
"""The colours of the palette: a style sheet would give every label a palette of its own, and take long."""

_NO_END = 1_000_000
"""Pixels in which every line has room."""
_TURNS = re.compile("[\u202a\u202b\u202d\u202e]")
_POP, _DOT = "\u202c", " · "
"""Embeddings and overrides (UAX 9), what ends them, and what stands between the parts of a line."""


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """Give the application's font in another size."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    return font


def wrapped_lines(text: str, font: QFont, width: int) -> tuple[tuple[str, bool], ...]:
    """Break a text into lines of a width, without the spaces at their ends; with each, whether it runs rightwards."""
    described = font.key(), *font.families()  # the key names the first family only, and not who fills in for it
    lines, widest = _wrapped(text, described, _NO_END)
    return lines if widest < width else _wrapped(text, described, width)[0]


@lru_cache(maxsize=4_096)
def _wrapped(text: str, described: tuple[str, ...], width: int) -> tuple[tuple[tuple[str, bool], ...], float]:
    """Break a text, and give how wide its widest line is.

    The outcome is kept: while a page finds its widths, and with each drawing, the same lines are asked for again.
    """
    font = QFont()
    font.fromString(described[0])
    font.setFamilies(described[1:])
    lines: list[tuple[str, bool]] = []
    widest = 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        rightwards = _runs_rightwards(paragraph)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            widest = max(widest, line.naturalTextWidth())
            units = paragraph.encode("utf-16-le")[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
            lines.append((units.decode("utf-16-le").strip(), rightwards))
    return tuple(lines), widest


def _runs_rightwards(paragraph: str) -> bool:
    """Say whether the first strong letter outside isolates runs rightwards (UAX 9, P2)."""
    depth = 0
    for kind in map(bidirectional, paragraph):
        depth += (kind in {"LRI", "RLI", "FSI"}) - (kind == "PDI")
        if depth <= 0 and kind in {"L", "R", "AL"}:
            return kind == "L"
    return False


def plain_tip(text: str) -> str:
    """Give a text for a tooltip, which takes markup: a name with a "<" in it is shown letter for letter."""
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>") if "<" in text else text


def avatar_letters(initials: str) -> str:
    """Give what stands in the circle beside a name: the first and the last of its initials, which do not join."""
    letters = [letter for letter in initials if letter.isalpha()]
    if len(letters) < 2:
        return "".join(letters)
    apart = "\u200c" if bidirectional(letters[0]) == "AL" else ""
    return f"{letters[0]}{apart}{letters[-1]}"


def closed(text: str) -> str:
    """Give a line in which what turns the direction round in one part between dots ends with that part.

    Text of users may hold such marks, and the words of the program that follow it would be read backwards.
    """
    if not _TURNS.search(text):
        return text
    return _DOT.join(part + _POP * (len(_TURNS.findall(part)) - part.count(_POP)) for part in text.split(_DOT))


class PlainLabel(QLabel):
    """A label that shows its text letter for letter: no markup, no mnemonics."""

    def __init__(
        self, text: str = "", role: LabelRole = "body", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._role = role
        self._take_role()
        self._take_direction()
        self.setText(text)
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(closed(text))

    def role(self) -> LabelRole:
        """Give what the text is to its reader."""
        return self._role

    def set_role(self, role: LabelRole) -> None:
        """Let the text be something else to its reader."""
        if role != self._role:
            self._role = role
            self._take_role()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font and the direction of the window."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_direction()
        super().changeEvent(event)

    def _take_direction(self) -> None:
        """Begin at the window's leading edge even if the text runs the other way; centred labels stay so."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
            vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wrapped lines so that all of them begin at the edge.

        QLabel counts the space at a line's end as part of lines from right to left, which sets them off by it.
        """
        wrapped = self.wordWrap() and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if not wrapped or selectable or self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box, height = self.contentsRect(), self.fontMetrics().lineSpacing()
        lines = wrapped_lines(self.text(), self.font(), box.width())
        top = box.top() + max(0, (box.height() - height * len(lines)) // 2)
        plain = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for place, (line, rightwards) in enumerate(lines):
            direction = Qt.TextFlag.TextForceLeftToRight if rightwards else Qt.TextFlag.TextForceRightToLeft
            flags = int(plain.value) | int(direction.value) | int(Qt.TextFlag.TextDontClip.value)
            painter.drawText(QRect(box.left(), top + place * height, box.width(), height), flags, line)

    def _take_role(self) -> None:
        self._take_font()
        self.setForegroundRole(_INKS.get(self._role, QPalette.ColorRole.WindowText))

    def _take_font(self) -> None:
        self.setFont(scaled_font(_SIZES.get(self._role, 1.0), bold=self._role in _BOLD))


class ElidedLabel(PlainLabel):
    """A label on one line that gives way: what does not fit is cut with an ellipsis and told in the tooltip."""

    def __init__(self, text: str = "", role: LabelRole = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only."""
        return QSize(
            min(super().sizeHint().width(), self.fontMetrics().averageCharWidth() * 6), self.sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw what fits."""
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(plain_tip(self.text()) if fitting != self.text() else "")
        painter = QPainter(self)
        style = self.style()
        painter.setPen(self.palette().color(self.foregroundRole()))
        style.drawItemText(
            painter,
            self.contentsRect(),
            self._flags(),
            self.palette(),
            self.isEnabled(),
            fitting,
            self.foregroundRole(),
        )

    def _flags(self) -> int:
        alignment = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        alignment |= Qt.AlignmentFlag.AlignAbsolute
        return int(alignment.value) | int(Qt.TextFlag.TextSingleLine.value)


class Pill(QWidget):
    """A state in a word on a tint. The word tells it; the colour only helps."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(scaled_font(0.9, bold=True))
        self.show_state(text, tone)

    def text(self) -> str:
        """Give the word."""
        return self._text

    def tone(self) -> Tone:
        """Give the tone."""
        return self._tone

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another state; without a word the pill disappears."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setHidden(not text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the word and round ends."""
        metrics = self.fontMetrics()
        height = metrics.height() + 4
        return QSize(max(metrics.horizontalAdvance(self._text) + 18, height), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(0.9, bold=True))
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the tint and the word."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, self._tone)


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: str, *, on_tint: bool = False) -> None:
    """Draw a pill into a box with the painter's font; `on_tint` in a chosen row, where its own tint would vanish."""
    ink, tint = colours().tone(tone)
    if on_tint and tint == colours().tint:
        tint = colours().panel
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    radius = min(box.height() / 2, 11)
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(QColor(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), text)
