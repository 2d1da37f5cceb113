"""Texts of several lines drawn into rows: each paragraph runs its own way and begins at the window's leading edge."""

from unicodedata import bidirectional

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from council_desk.ui.widgets.labels import wrapped_lines

_LOOKED_AT = 700
"""Letters of a text that a row looks at: more never fit."""
_STRONG = {"L", "R", "AL"}
_JOINER = "\u200d"
"""Qt puts it between a letter that would join the next one and the ellipsis."""
Lines = list[tuple[str, bool | None]]
"""Lines, with each whether it runs rightwards; None where no letter says so and the window's way counts."""


def fitting_lines(text: str, font: QFont, width: int, most: int) -> Lines:
    """Break a text into at most so many lines of a width, the last one cut with an ellipsis if there is more."""
    plain = " ".join(text[:_LOOKED_AT].split())
    lines = list(wrapped_lines(plain, font, max(width, 1)))
    if len(lines) > most:
        cut = _cut_short(" ".join(line for line, _ in lines[most - 1 :]), QFontMetrics(font), max(width, 1))
        lines = [*lines[: most - 1], (cut, lines[0][1])]
    if any(bidirectional(letter) in _STRONG for letter in plain):
        return [*lines]
    return [(line, None) for line, _ in lines]


def _cut_short(text: str, metrics: QFontMetrics, width: int) -> str:
    """Give what fits of a text and an ellipsis; a number is left out whole, for cut in two it is another number."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if cut == text:
        return text
    kept = len(cut.removesuffix("…").removesuffix(_JOINER))
    before = text[:kept].rpartition(" ")[0]
    word = text[len(before) :].split(maxsplit=1)[0]
    if text[kept : kept + 1].isspace() or not before or not any(letter.isdecimal() for letter in word):
        return cut
    spaced = f"{before} …"
    return spaced if metrics.horizontalAdvance(spaced) <= width else f"{before}…"


def draw_lines(
    painter: QPainter, box: QRect, lines: Lines, font: QFont, colour: str, direction: Qt.LayoutDirection
) -> int:
    """Draw lines from the top of a box and give how high they are together."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    height = painter.fontMetrics().height()
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    plain = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for place, (line, rightwards) in enumerate(lines):
        onwards = not right_to_left if rightwards is None else rightwards
        way = Qt.TextFlag.TextForceLeftToRight if onwards else Qt.TextFlag.TextForceRightToLeft
        flags = int(plain.value) | int(way.value) | int(Qt.TextFlag.TextSingleLine.value)
        painter.drawText(QRect(box.left(), box.top() + place * height, box.width(), height), flags, line)
    return height * len(lines)


def mirrored(direction: Qt.LayoutDirection, outer: QRect, box: QRect) -> QRect:
    """Give a box that was measured from left to right where it lies in a mirrored window."""
    return QStyle.visualRect(direction, outer, box)
