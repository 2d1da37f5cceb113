"""How a row of the agenda and of the people is drawn: its ground, its focus ring, texts that are cut."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from council_desk.ui.theme import colours

Place = Callable[[int, int, int, int], QRect]


def place_in(option: QStyleOptionViewItem) -> Place:
    """Give what turns a place counted from the leading edge into one on the screen."""
    outer, direction = option.rect, option.direction
    return lambda left, top, width, height: QStyle.visualRect(direction, outer, QRect(left, top, width, height))


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, ground: str | None, *, line: bool) -> None:
    """Draw a row's tint or the thin line beneath it, and the ring of the row that the keys would work on."""
    chosen, box, state = colours(), QRectF(option.rect), option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(Qt.PenStyle.NoPen)
    if ground is not None:
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver and not focused:
        painter.setBrush(QColor(chosen.hover))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 8, 8)
    elif line and not focused:
        painter.setPen(QColor(chosen.line))
        bottom = option.rect.bottom()
        painter.drawLine(option.rect.left() + 6, bottom, option.rect.right() - 6, bottom)
    if selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(chosen.accent_text if focused else chosen.field_line))
        painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), 8, 8)


def leading(direction: Qt.LayoutDirection) -> int:
    """Give the flags of a text on one line at the leading edge, whatever way it runs."""
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    return int(flags.value) | int(Qt.TextFlag.TextSingleLine.value)


def draw_line(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Draw a text on one line, cut with an ellipsis where it does not fit."""
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, leading(direction), fitting)
