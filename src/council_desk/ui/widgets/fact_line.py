"""A line that says what a thing is and how it stands, drawn; a click opens something."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.ui.icons import directed, pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import paint_pill, plain_tip, scaled_font
from council_desk.ui.widgets.ringed import RingedButton

if TYPE_CHECKING:
    from council_desk.ui.widgets.labels import Tone

PAD, _GAP, _MARK = 7, 8, 14
_TITLE_LINES, _BENEATH_LINES = 2, 2
_SMALL, _PILL = 0.9, 0.84


@dataclass(frozen=True, slots=True)
class Facts:
    """What a line says. `done` is None for what has no check mark."""

    title: str
    beneath: str = ""
    pill: str = ""
    tone: "Tone" = "neutral"
    trailing: str = ""
    done: bool | None = None


class FactLine(RingedButton):
    """A line, drawn: pill, title with what stands beneath it, and muted text at the end. A click opens something."""

    def __init__(self, *, mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = Facts("")
        self._mark = mark
        self._heights: dict[int, int] = {}
        self._taken: int | None = None
        self._whole: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Facts) -> None:
        """Show a thing."""
        if facts == self.facts:
            return
        self.facts = facts
        self._measure_anew()
        parts = (facts.title, facts.beneath, facts.pill, facts.trailing)
        self.setAccessibleName(" · ".join(part for part in parts if part))
        self.setToolTip(plain_tip("\n".join(part for part in (facts.title, facts.beneath) if part)[:600]))
        self.updateGeometry()
        self.update()

    def set_mark(self, mark: str) -> None:
        """Show another sign at the end: what a click does."""
        self._mark = mark
        self._measure_anew()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Grow with the lines of the words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give room for title and what stands beneath; asked for again and again while a page finds its widths."""
        width = min(width, self._whole_width())
        known = self._heights.get(width)
        if known is None:
            title, beneath = self._lines(width)
            height = len(title) * self._title_metrics().height() + len(beneath) * self._small_metrics().height()
            known = self._heights[width] = max(height, self._pill_size().height()) + 2 * PAD
        return known

    def sizeHint(self) -> QSize:
        """Ask for the width there is."""
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(150, self.heightForWidth(max(self.width(), 150)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure_anew()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw ground, pill, words, the sign at the end and the ring of the focus."""
        chosen, facts, direction, outer = colours(), self.facts, self.layoutDirection(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.hover))
            painter.drawRoundedRect(QRectF(outer).adjusted(0, 1, 0, -1), 6, 6)
        start = _GAP // 2
        if facts.pill:
            size = self._pill_size()
            painter.setFont(scaled_font(_PILL, bold=True))
            box = mirrored(direction, outer, QRect(start, PAD, size.width(), size.height()))
            paint_pill(painter, QRectF(box), facts.pill, facts.tone)
            start += size.width() + _GAP
        end = outer.width() - _GAP // 2
        if self._mark:
            box = mirrored(direction, outer, QRect(end - _MARK, PAD + 2, _MARK, _MARK))
            painter.drawPixmap(
                box, pixmap(directed(self._mark, direction), chosen.muted, _MARK, self.devicePixelRatioF())
            )
            end -= _MARK + _GAP
        if facts.trailing:
            width = self._trailing_width()
            box = mirrored(direction, outer, QRect(end - width, PAD, width, self._title_metrics().height()))
            draw_lines(painter, box, [(facts.trailing, None)], scaled_font(_SMALL), chosen.muted, direction)
        title, beneath = self._lines(outer.width())
        room = self._room(outer.width())
        box = mirrored(direction, outer, QRect(start, PAD, room, outer.height()))
        ink = chosen.muted if facts.done else chosen.ink
        top = PAD + draw_lines(painter, box, title, scaled_font(1.0), ink, direction)
        box = mirrored(direction, outer, QRect(start, top, room, outer.height() - top))
        draw_lines(painter, box, beneath, scaled_font(_SMALL), chosen.muted, direction)
        if self.ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 1.5))
            painter.drawRoundedRect(QRectF(outer).adjusted(1, 1, -1, -1), 6, 6)

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._taken = self._whole = None

    def _whole_width(self) -> int:
        """Give a width in which nothing is broken into lines."""
        if self._whole is None:
            title = self._title_metrics().horizontalAdvance(self.facts.title)
            beneath = self._small_metrics().horizontalAdvance(self.facts.beneath)
            self._whole = max(title, beneath) + self._taken_width() + 8
        return self._whole

    def _lines(self, width: int) -> "tuple[list[tuple[str, bool | None]], list[tuple[str, bool | None]]]":
        room = self._room(width)
        title = fitting_lines(self.facts.title, scaled_font(1.0), room, _TITLE_LINES)
        beneath = fitting_lines(self.facts.beneath, scaled_font(_SMALL), room, _BENEATH_LINES)
        return title, beneath if self.facts.beneath else []

    def _room(self, width: int) -> int:
        return max(width - self._taken_width(), 60)

    def _taken_width(self) -> int:
        """Give the width of what stands beside the words."""
        if self._taken is None:
            self._taken = _GAP
            self._taken += self._pill_size().width() + _GAP if self.facts.pill else 0
            self._taken += _MARK + _GAP if self._mark else 0
            self._taken += self._trailing_width() + _GAP if self.facts.trailing else 0
        return self._taken

    def _pill_size(self) -> QSize:
        if not self.facts.pill:
            return QSize(0, 0)
        metrics = QFontMetrics(scaled_font(_PILL, bold=True))
        return QSize(metrics.horizontalAdvance(self.facts.pill) + 18, metrics.height() + 4)

    def _trailing_width(self) -> int:
        return self._small_metrics().horizontalAdvance(self.facts.trailing) + 2

    @staticmethod
    def _title_metrics() -> QFontMetrics:
        return QFontMetrics(scaled_font(1.0))

    @staticmethod
    def _small_metrics() -> QFontMetrics:
        return QFontMetrics(scaled_font(_SMALL))
