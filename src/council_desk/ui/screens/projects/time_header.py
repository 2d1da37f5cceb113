"""Above the timeline the months of the user's calendar, beneath it what the shapes mean."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.date_formatting import month_names
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.timeline_painting import Window, paint_mark
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, mirrored
from council_desk.ui.widgets.labels import PlainLabel, scaled_font


class TimeHeader(QWidget):
    """The months with their years, and the word for today."""

    def __init__(self, session: DeskSession, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.window_ = session, window
        self.beside = 0
        self._today = ""

    def say(self, today_: str) -> None:
        """Name today."""
        self._today = today_
        self.update()

    def sizeHint(self) -> QSize:
        """Be two lines high."""
        return QSize(300, 2 * QFontMetrics(scaled_font(0.86)).height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less height."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw years above and months beneath."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction, chosen, window = self.layoutDirection(), colours(), self.window_
        whole = self.rect()
        outer = mirrored(direction, whole, whole.adjusted(0, 0, -self.beside, 0))
        area = window.area(outer)
        painter.setPen(QColor(chosen.field_line))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.setClipRect(mirrored(direction, outer, area))
        font, bold = scaled_font(0.86), scaled_font(0.86, bold=True)
        line = QFontMetrics(font).height()
        names = month_names(window.scale.calendar, self.session.formats.language, self.session.formats.council_country)
        spans: dict[int, tuple[float, float]] = {}
        for month in window.scale.months_between(window.offset, window.offset + area.width()):
            start, end = window.scale.place(month.first), window.scale.place(month.after)
            low, high = spans.get(month.year, (start, end))
            spans[month.year] = (min(low, start), max(high, end))
            box = self._box(outer, start, end, line + 3, line)
            name = names[month.month - 1]
            if QFontMetrics(font).horizontalAdvance(name) > box.width() - 4:
                name = self.session.formats.digits(str(month.month)) if box.width() > line else ""
            draw_lines(painter, box, [(name, None)], font, chosen.muted, direction)
        for year, (start, end) in spans.items():
            sticky = max(start, window.offset)
            box = self._box(outer, sticky, min(end, window.offset + area.width()), 1, line)
            text = self.session.formats.digits(str(year))
            if QFontMetrics(bold).horizontalAdvance(text) <= box.width():
                draw_lines(painter, box, [(text, None)], bold, chosen.ink, direction)
        self._paint_today(painter, outer, line, direction)

    def _paint_today(self, painter: QPainter, outer: QRect, line: int, direction: Qt.LayoutDirection) -> None:
        window = self.window_
        font = scaled_font(0.82, bold=True)
        width = QFontMetrics(font).horizontalAdvance(self._today) + 12
        x = window.x(outer, window.today, direction)
        box = QRect(round(x - width / 2), 0, width, line + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(colours().on_accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), self._today)
        painter.setPen(QPen(QColor(colours().accent_text), 1.5))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x, outer.bottom()))

    def _box(self, outer: QRect, start: float, end: float, top: int, height: int) -> QRect:
        """Give the box between two places of the line, mirrored where one reads from the right."""
        left = self.window_.area(outer).left() + round(start - self.window_.offset)
        box = QRect(left + 4, top, max(round(end - start) - 6, 0), height)
        return mirrored(self.layoutDirection(), outer, box)


class Legend(QWidget):
    """What the shapes mean, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.labels = {shape: PlainLabel("", "small") for shape in ("done", "open", "late")}
        for shape, label in self.labels.items():
            row.addWidget(_Shape(shape))
            row.addWidget(label)
            row.addSpacing(6)


class _Shape(QWidget):
    def __init__(self, shape: str) -> None:
        super().__init__()
        self._shape = shape
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(9, 9), self._shape)
