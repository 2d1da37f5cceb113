"""A line that leads somewhere, on two rows of text: what it is, and a muted line beneath."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import plain_tip, scaled_font
from council_desk.ui.widgets.ringed import RingedButton


class LinkRow(RingedButton):
    """Title and detail, drawn; Enter or a click opens what it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._detail, self._initials = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, title: str, detail: str, initials: str = "") -> None:
        """Show other words; with initials in a circle before them."""
        self._title, self._detail, self._initials = title, detail, initials
        told = " · ".join(part for part in (title, detail) if part)
        self.setText(title)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for both lines."""
        title, small = QFontMetrics(scaled_font(1.0)), QFontMetrics(scaled_font(0.9))
        return QSize(160, title.height() + (small.height() + 2 if self._detail else 0) + 12)

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the words, and a ring for the focus."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.accent_text), 1.5) if self.ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        start = 6
        if self._initials:
            circle = self._mirrored(QRect(start, (self.height() - 30) // 2, 30, 30))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint))
            painter.drawEllipse(circle)
            painter.setFont(scaled_font(0.86, bold=True))
            painter.setPen(QColor(chosen.accent_text))
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter.value), self._initials)
            start += 40
        top = 6
        for text, font, ink in (
            (self._title, scaled_font(1.0), chosen.ink),
            (self._detail, scaled_font(0.9), chosen.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            height = painter.fontMetrics().height()
            box = self._mirrored(QRect(start, top, self.width() - start - 6, height))
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, self._flags(), fitting)
            top += height + 2

    def _flags(self) -> int:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return int(flags.value) | int(Qt.TextFlag.TextSingleLine.value)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
