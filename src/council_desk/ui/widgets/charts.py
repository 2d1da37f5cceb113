"""Charts that need no colour: bars of one or several parts, parts of a whole, a line over time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from council_desk.figures.looks import Shade
from council_desk.ui.theme import colours
from council_desk.ui.widgets.chart_base import GAP, PAD, SWATCH, Bar, Chart, Link, paint_part, palette
from council_desk.ui.widgets.labels import scaled_font

__all__ = ["Bar", "BarChart", "FactList", "Link", "ShareBar", "TrendLine"]

_LABELS = 0.42
"""Of the width, at most."""
_LEAST_BAR = 60


class BarChart(Chart):
    """Bars from the leading edge. With several series a legend stands above; `reference` names the dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._series: tuple[str, ...] = ()
        self._reference = ""

    def bars(self) -> tuple[Bar, ...]:
        """Give what is shown."""
        return self._bars

    def show_bars(self, title: str, bars: Sequence[Bar], series: Sequence[str] = (), reference: str = "") -> None:
        """Show other bars. `title` is told to screen readers; it is not drawn."""
        self._bars, self._series = tuple(bars), tuple(series)
        self._reference = reference if any(bar.reference is not None for bar in bars) else ""
        self.take(title)

    def links(self) -> list[Link | None]:
        """Give what each bar opens."""
        return [bar.link for bar in self._bars]

    def told(self) -> list[str]:
        """Give each bar in words."""
        return [f"{bar.label}: {bar.written}" for bar in self._bars]

    def row_box(self, at: int) -> QRect:
        """Give the place of a bar with its words."""
        return QRect(0, self._head(self.width()) + at * self._row(), self.width(), self._row())

    def height_in(self, width: int) -> int:
        """Give room for the legend and all bars."""
        return self._head(width) + len(self._bars) * self._row()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the legend and the bars."""
        painter = QPainter(self)
        painter.setFont(self.font())
        self._paint_legend(painter)
        if not self._bars:
            return
        start, scale = self._scale()
        chosen, line = colours(), self.line()
        for at, bar in enumerate(self._bars):
            box = self.row_box(at)
            self.paint_ground(painter, at)
            ink = chosen.accent_text if bar.link else chosen.ink
            self.write(painter, QRect(PAD, box.top(), start - PAD - GAP, box.height()), bar.label, ink)
            x, top, height = float(start), box.top() + (box.height() - line + 4) / 2, line - 4.0
            for series, value in enumerate(bar.values):
                length = value * scale
                paint_part(painter, self.mirrored_f(QRectF(x, top, max(length - 1, 1) if value else 0, height)), series)
                x += length
            end = max(x, start + (bar.reference or 0) * scale if bar.reference is not None else 0)
            room = QRect(round(end) + GAP, box.top(), self.width() - round(end) - GAP, box.height())
            self.write(painter, room, bar.written, chosen.ink)
            if bar.reference is not None:
                self._dash(painter, start + bar.reference * scale, box.top(), box.bottom() + 1)

    def _dash(self, painter: QPainter, x: float, top: float, bottom: float) -> None:
        place = self.mirrored_f(QRectF(x, top, 0, bottom - top)).x()
        painter.setPen(QPen(QColor(colours().panel), 3))
        painter.drawLine(QPointF(place, top), QPointF(place, bottom))
        pen = QPen(QColor(colours().ink), 1.5)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(place, top), QPointF(place, bottom))

    def _scale(self) -> tuple[int, float]:
        """Give where the bars begin and how wide one is that counts one."""
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        written = max(metrics.horizontalAdvance(bar.written) for bar in self._bars)
        start = min(widest + 2, round(self.width() * _LABELS)) + PAD + GAP
        room = max(self.width() - start - written - 2 * GAP, _LEAST_BAR)
        most = max(max(sum(bar.values), bar.reference or 0) for bar in self._bars)
        return start, room / most if most else 0.0

    def _row(self) -> int:
        return self.line() + 8

    def _names(self, width: int) -> list[tuple[int | None, str, int, int]]:
        """Place the names of the legend: the series (None: the line), its text, and its place from the edge."""
        shown: list[tuple[int | None, str]] = list(enumerate(self._series)) if len(self._series) > 1 else []
        if self._reference:
            shown.append((None, self._reference))
        metrics, placed = QFontMetrics(scaled_font(0.92)), []
        x, row = PAD, 0
        for series, text in shown:
            wide = SWATCH + GAP + metrics.horizontalAdvance(text) + 2 * GAP
            if x > PAD and x + wide > width:
                x, row = PAD, row + 1
            placed.append((series, text, x, row))
            x += wide
        return placed

    def _head(self, width: int) -> int:
        names = self._names(width)
        return (names[-1][3] + 1) * (self.line() + 4) + 4 if names else 0

    def _paint_legend(self, painter: QPainter) -> None:
        small = scaled_font(0.92)
        height = self.line() + 4
        painter.save()
        painter.setFont(small)
        for series, text, x, row in self._names(self.width()):
            top = row * height
            if series is None:
                middle = top + height / 2
                box = self.mirrored_f(QRectF(x, middle, SWATCH, 0))
                pen = QPen(QColor(colours().ink), 1.5)
                pen.setDashPattern([2.5, 2])
                painter.setPen(pen)
                painter.drawLine(box.topLeft(), box.topRight())
            else:
                paint_part(painter, self.mirrored_f(QRectF(x, top + 4, SWATCH, height - 8)), series)
            room = QRect(x + SWATCH + GAP, top, self.width() - x - SWATCH - GAP, height)
            self.write(painter, room, text, colours().muted)
        painter.restore()


class ShareBar(Chart):
    """Parts of one whole: a bar over the whole width, and beneath it a line for each part with its look and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Bar, ...] = ()

    def parts(self) -> tuple[Bar, ...]:
        """Give what is shown."""
        return self._parts

    def show_parts(self, title: str, parts: Sequence[Bar]) -> None:
        """Show other parts; of each the sum of its values counts."""
        self._parts = tuple(parts)
        self.take(title)

    def links(self) -> list[Link | None]:
        """Give what each part opens."""
        return [part.link for part in self._parts]

    def told(self) -> list[str]:
        """Give each part in words."""
        return [f"{part.label}: {part.written}" for part in self._parts]

    def row_box(self, at: int) -> QRect:
        """Give the line of a part."""
        return QRect(0, self._band() + GAP + at * self._row(), self.width(), self._row())

    def height_in(self, width: int) -> int:  # noqa: ARG002 - it is the same in any width
        """Give room for the bar and the lines."""
        return self._band() + GAP + len(self._parts) * self._row()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the bar and the lines."""
        painter, chosen = QPainter(self), colours()
        painter.setFont(self.font())
        whole = sum(sum(part.values) for part in self._parts)
        x, room = float(PAD), self.width() - 2.0 * PAD
        for series, part in enumerate(self._parts):
            length = room * sum(part.values) / whole if whole else 0
            paint_part(painter, self.mirrored_f(QRectF(x, 2, max(length - 1, 0), self._band() - 4)), series)
            x += length
            box = self.row_box(series)
            self.paint_ground(painter, series)
            swatch = QRectF(PAD, box.top() + 5, SWATCH, box.height() - 10)
            paint_part(painter, self.mirrored_f(swatch), series)
            wide = QFontMetrics(self.font()).horizontalAdvance(part.written) + 2
            start = PAD + SWATCH + GAP
            ink = chosen.accent_text if part.link else chosen.ink
            self.write(
                painter, QRect(start, box.top(), self.width() - start - wide - 2 * GAP, box.height()), part.label, ink
            )
            place = QRect(self.width() - wide - PAD, box.top(), wide, box.height())
            self.write(painter, place, part.written, chosen.ink, end=True)

    def _band(self) -> int:
        return self.line() + 6

    def _row(self) -> int:
        return self.line() + 8


class FactList(Chart):
    """Lines of a name and its value, where there is nothing to compare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Bar, ...] = ()

    def facts(self) -> tuple[Bar, ...]:
        """Give what is shown."""
        return self._facts

    def show_facts(self, title: str, facts: Sequence[Bar]) -> None:
        """Show other facts; their values do not count."""
        self._facts = tuple(facts)
        self.take(title)

    def links(self) -> list[Link | None]:
        """Give what each fact opens."""
        return [fact.link for fact in self._facts]

    def told(self) -> list[str]:
        """Give each fact in words."""
        return [f"{fact.label}: {fact.written}" for fact in self._facts]

    def row_box(self, at: int) -> QRect:
        """Give the line of a fact."""
        return QRect(0, at * self._row(), self.width(), self._row())

    def height_in(self, width: int) -> int:  # noqa: ARG002 - it is the same in any width
        """Give room for the lines."""
        return len(self._facts) * self._row()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the lines."""
        painter, chosen = QPainter(self), colours()
        bold = scaled_font(1.0, bold=True)
        for at, fact in enumerate(self._facts):
            box = self.row_box(at)
            self.paint_ground(painter, at)
            wide = QFontMetrics(bold).horizontalAdvance(fact.written) + 2
            painter.setFont(self.font())
            room = QRect(PAD, box.top(), self.width() - wide - 3 * PAD, box.height())
            self.write(painter, room, fact.label, chosen.accent_text if fact.link else chosen.ink)
            painter.setFont(bold)
            place = QRect(self.width() - wide - PAD, box.top(), wide, box.height())
            self.write(painter, place, fact.written, chosen.ink, end=True)
            painter.setPen(QColor(chosen.line))
            painter.drawLine(PAD, box.bottom(), self.width() - PAD, box.bottom())

    def _row(self) -> int:
        return self.line() + 10


class TrendLine(Chart):
    """A small line over time, from 0 to 100 per cent: all points are marked, the first, last, least and most told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[str, int, str], ...] = ()

    def points(self) -> tuple[tuple[str, int, str], ...]:
        """Give what is shown."""
        return self._points

    def show_points(self, title: str, points: Sequence[tuple[str, int, str]]) -> None:
        """Show other points: each with its name, its per cent, and these in words."""
        self._points = tuple(points)
        self.take(title)

    def told(self) -> list[str]:
        """Give each point in words."""
        return [f"{name}: {written}" for name, _, written in self._points]

    def row_box(self, at: int) -> QRect:  # noqa: ARG002 - points have no rows
        """Give no place: a point opens nothing."""
        return QRect()

    def height_in(self, width: int) -> int:  # noqa: ARG002 - it is the same in any width
        """Give room for the line and the names of its ends."""
        return 4 * self.line() + 16

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the line, its points and the words."""
        if len(self._points) < 2:
            return
        painter, chosen = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = scaled_font(0.86)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        side = max(metrics.horizontalAdvance(written) for _, _, written in self._points) / 2 + PAD
        top, bottom = metrics.height() + 6.0, self.height() - metrics.height() - 6.0
        painter.setPen(QPen(QColor(chosen.line), 1))
        for share in (0.0, 0.5, 1.0):
            y = bottom - (bottom - top) * share
            painter.drawLine(QPointF(PAD, y), QPointF(self.width() - PAD, y))
        places = [self._place(at, side, top, bottom) for at in range(len(self._points))]
        painter.setPen(QPen(QColor(palette().of(Shade.DEEP)), 2))
        painter.drawPolyline(places)
        painter.setBrush(QColor(palette().of(Shade.DEEP)))
        for place in places:
            painter.drawEllipse(place, 3, 3)
        for at in sorted(self._named()):
            self._label(painter, places[at], places[at].y() - 8, self._points[at][2], chosen.ink)
        for at in (0, len(self._points) - 1):
            self._label(painter, places[at], self.height() - 4.0, self._points[at][0], chosen.muted)

    def _named(self) -> set[int]:
        """Give the points whose value is told: the ends, the least and the most."""
        values = [percent for _, percent, _ in self._points]
        return {0, len(values) - 1, values.index(min(values)), values.index(max(values))}

    def _place(self, at: int, side: float, top: float, bottom: float) -> QPointF:
        x = side + (self.width() - 2 * side) * at / (len(self._points) - 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        return QPointF(x, bottom - (bottom - top) * min(max(self._points[at][1], 0), 100) / 100)

    def _label(self, painter: QPainter, place: QPointF, baseline: float, text: str, colour: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(text)
        x = min(max(place.x() - wide / 2, 2.0), self.width() - wide - 2.0)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(x, baseline), text)
