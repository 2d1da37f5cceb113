"""Draws what the projector shows. Every size follows the height of the window: no text is lower than a twenty-eighth of
it, which is read from ten metres on an ordinary screen.
"""

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from council_desk.ui.sitting.agenda_list import Progress
from council_desk.ui.sitting.painting import leading
from council_desk.ui.sitting.projector_content import Ballot, Row, Shown
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import wrapped_lines

LEAST = 28
"""The lowest text is this part of the height."""
_SIZES = {"least": 27.0, "row": 24.0, "running": 20.0, "head": 19.0, "text": 21.0, "title": 16.0, "result": 12.0}
_NUMBER = 7.0
_MOST_TITLE_LINES = 2
_TEXTS = ("text", "row", "least")
"""In which sizes the words of a motion are tried."""
_SMALLER = (1.0, 0.8, 0.62)
"""How much smaller the figures of a vote are written where its words need the room."""
_LARGER = (1.55, 1.4, 1.25, 1.12, 1.0)
"""How much larger a short agenda is written than a long one."""


class ProjectorView(QWidget):
    """The picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._larger = self._fewer = 1.0
        self._shown = Shown("", "", "", True, (), "", None)
        self.waiting = ""
        self.setMinimumSize(QSize(320, 180))

    def shown(self) -> Shown:
        """Give what is shown."""
        return self._shown

    def show_content(self, shown: Shown, waiting: str) -> None:
        """Show something else; `waiting` stands in place of the totals of an open secret ballot."""
        if (shown, waiting) != (self._shown, self.waiting):
            self._shown, self.waiting = shown, waiting
            self.setAccessibleName(shown.heading)
            self.update()

    def font_sizes(self) -> dict[str, int]:
        """Give the height of every kind of text in pixels."""
        return {name: self._pixels(part) for name, part in _SIZES.items()}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw head, agenda or vote."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(chosen.panel))
        self._larger = 1.0
        top = self._paint_head(painter)
        room = QRect(0, top, self.width(), self.height() - top)
        if self._shown.ballot is not None:
            self._paint_ballot(painter, room, self._shown.ballot)
        else:
            self._paint_agenda(painter, room)

    # ---------------------------------------------------------------------------------------------------- parts

    def _paint_head(self, painter: QPainter) -> int:
        chosen, shown = colours(), self._shown
        margin = self._margin()
        first = QFontMetrics(self._font("head", bold=True)).height()
        bold = self._font("least", bold=True)
        second = QFontMetrics(bold).height() + round(self.height() / 90)
        top = round(self.height() / 60)
        height = first + second + 2 * top + round(self.height() / 90)
        painter.fillRect(QRect(0, 0, self.width(), height), QColor(chosen.navigation))
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(self._font("head", bold=True))
        self._line(painter, QRect(margin, top, self.width() - 2 * margin, first), shown.heading)
        top += first + round(self.height() / 90)
        words = f"{'✓' if shown.quorate else '✕'} {shown.quorum}" if shown.quorum else ""
        width = QFontMetrics(bold).horizontalAdvance(words) + margin if words else 0
        if words:
            painter.setFont(bold)
            ink, tint = chosen.tone("good" if shown.quorate else "late")
            box = QRect(self.width() - margin - width, top, width, second)
            self._pill(painter, self._mirrored(box), words, ink, tint)
        painter.setFont(self._font("least"))
        painter.setPen(QColor(chosen.navigation_muted))
        self._line(painter, QRect(margin, top, self.width() - 3 * margin - width, second), shown.day)
        return height

    def _paint_agenda(self, painter: QPainter, room: QRect) -> None:
        margin, shown = self._margin(), self._shown
        top, bottom = room.top() + margin // 2, room.bottom() - margin // 2
        if shown.pause:
            top = self._paint_pause(painter, top, shown.pause)
        for self._larger in _LARGER:
            heights = [self._row_height(row) for row in shown.rows]
            if sum(heights) <= bottom - top:
                break
        first, last = _window(shown.rows, heights, bottom - top)
        for row, height in zip(shown.rows[first:last], heights[first:last], strict=True):
            self._paint_row(painter, QRect(margin, top, self.width() - 2 * margin, height), row)
            top += height

    def _paint_pause(self, painter: QPainter, top: int, words: str) -> int:
        painter.setFont(self._font("title", bold=True))
        height = round(painter.fontMetrics().height() * 1.5)
        ink, tint = colours().tone("due")
        margin = self._margin()
        box = QRect(margin, top, self.width() - 2 * margin, height)
        self._pill(painter, box, words, ink, tint)
        return top + height + margin // 2

    def _paint_row(self, painter: QPainter, box: QRect, row: Row) -> None:
        chosen = colours()
        running, done = row.progress is Progress.RUNNING, row.progress in {Progress.DONE, Progress.LEFT_OPEN}
        if running:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tint))
            painter.drawRoundedRect(QRectF(box), self.height() / 60, self.height() / 60)
            mark = QRect(box.left(), box.top(), max(4, self.height() // 120), box.height())
            painter.fillRect(self._mirrored(mark), QColor(chosen.accent_text))
        font = self._font("running" if running else "row", bold=running)
        pad = self._margin() // 2
        badge = self._badge_width(font)
        painter.setFont(font)
        ink, tint = chosen.tone("good" if row.progress is Progress.DONE else "accent" if running else "neutral")
        side = QFontMetrics(font).height()
        text = "✓" if row.progress is Progress.DONE else row.number
        place = QRect(box.left() + pad, box.center().y() - side // 2, badge, side)
        self._pill(painter, self._mirrored(place), text, ink, tint)
        painter.setPen(QColor(chosen.muted if done else chosen.ink))
        start = box.left() + 2 * pad + badge
        room = self._title_room(font)
        lines = self._title_lines(row, font, room)
        top = box.center().y() - side * len(lines) // 2
        for line in lines:
            self._line(painter, QRect(start, top, room, side), line)
            top += side

    def _paint_ballot(self, painter: QPainter, room: QRect, ballot: Ballot) -> None:
        """Draw a vote: what is needed, the totals and the result have their room, the words take what is left."""
        margin = self._margin()
        width, gap = self.width() - 2 * margin, margin // 3
        top, bottom = room.top() + margin // 2, room.bottom() - margin // 2
        if ballot.result:
            bottom -= self._paint_result(painter, bottom, ballot)
        title, needed = self._font("title", bold=True), self._font("text", bold=True)
        needed_height = _line_height(needed) + gap if ballot.needed else 0
        painter.setPen(QColor(colours().ink))
        top = self._paint_words(
            painter, QRect(margin, top, width, bottom - top), ballot.title, title, _MOST_TITLE_LINES
        )
        text, most = self._fitting_text(ballot, width, bottom - top - gap - needed_height)
        top = self._paint_words(painter, QRect(margin, top + gap, width, bottom - top), ballot.text, text, most) + gap
        if ballot.needed:
            painter.setPen(QColor(colours().accent_text))
            top = self._paint_words(painter, QRect(margin, top, width, bottom - top), ballot.needed, needed, 1) + gap
        self._paint_totals(painter, QRect(margin, top, width, bottom - top), ballot)

    def _fitting_text(self, ballot: Ballot, width: int, height: int) -> tuple[QFont, int]:
        """Give the font for the words of a motion, and how many lines it has room for beside the totals.

        The words of a long motion count for more than the size of three figures, and than their own.
        """
        for size in _TEXTS:
            text = self._font(size)
            lines = len(wrapped_lines(ballot.text, text, width))
            for self._fewer in _SMALLER:
                totals = self._totals_height() if ballot.totals or ballot.secret else 0
                most = max(1, (height - totals) // _line_height(text))
                if most >= lines:
                    return text, most
        return text, most

    def _paint_words(self, painter: QPainter, room: QRect, words: str, font: QFont, most: int) -> int:
        """Draw words on so many lines at most; give where they end."""
        top, height = room.top(), _line_height(font)
        painter.setFont(font)
        for line in _cut([text for text, _ in wrapped_lines(words, font, room.width())], most) if words else []:
            self._line(painter, QRect(room.left(), top, room.width(), height), line)
            top += height
        return top

    def _totals_height(self) -> int:
        """Give the height of the totals: a large number and its name."""
        number, name = self._number_font(), self._font("row", bold=True)
        return round(QFontMetrics(number).capHeight() * 1.8) + _line_height(name)

    def _paint_totals(self, painter: QPainter, room: QRect, ballot: Ballot) -> None:
        centre = int(Qt.AlignmentFlag.AlignCenter.value)
        if not ballot.totals:
            if ballot.secret:
                painter.setFont(self._font("title", bold=True))
                painter.setPen(QColor(colours().muted))
                painter.drawText(room, centre | int(Qt.TextFlag.TextWordWrap.value), self.waiting)
            return
        gap = self._margin() // 2
        each = (room.width() - gap * (len(ballot.totals) - 1)) // len(ballot.totals)
        height = min(max(self._totals_height(), room.height() * 2 // 3), room.height())
        top = room.top() + (room.height() - height) // 2
        names = self._font("row", bold=True)
        name_height = _line_height(names)
        for place, total in enumerate(ballot.totals):
            box = self._mirrored(QRect(room.left() + place * (each + gap), top, each, height))
            ink, tint = colours().tone(total.tone)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(QRectF(box), self.height() / 50, self.height() / 50)
            painter.setPen(QColor(ink))
            inside = name_height + round(QFontMetrics(self._number_font()).capHeight() * 1.5)
            upper = box.top() + (height - inside) // 2
            number = QRect(box.left(), upper, box.width(), inside - name_height)
            painter.setFont(self._number_font())
            painter.drawText(number, centre | int(Qt.TextFlag.TextDontClip.value), total.number)
            painter.setFont(names)
            painter.drawText(QRect(box.left(), number.bottom(), box.width(), name_height), centre, total.name)

    def _number_font(self) -> QFont:
        return self._font_of(self.height() / _NUMBER * self._fewer, bold=True)

    def _paint_result(self, painter: QPainter, bottom: int, ballot: Ballot) -> int:
        font = self._font("result", bold=True)
        painter.setFont(font)
        height = round(_line_height(font) * 1.12)
        ink, tint = colours().tone(ballot.tone)
        margin = self._margin()
        self._pill(painter, QRect(margin, bottom - height, self.width() - 2 * margin, height), ballot.result, ink, tint)
        return height + margin // 2

    # ---------------------------------------------------------------------------------------------------- means

    def _row_height(self, row: Row) -> int:
        running = row.progress is Progress.RUNNING
        font = self._font("running" if running else "row", bold=running)
        lines = self._title_lines(row, font, self._title_room(font))
        return QFontMetrics(font).height() * len(lines) + round(self.height() / 55)

    def _title_room(self, font: QFont) -> int:
        """Give the width of a title beside its number."""
        return self.width() - 2 * self._margin() - 3 * (self._margin() // 2) - self._badge_width(font)

    def _title_lines(self, row: Row, font: QFont, room: int) -> list[str]:
        lines = [text for text, _ in wrapped_lines(row.title, font, max(room, 80))]
        return _cut(lines, 3 if row.progress is Progress.RUNNING else 2)

    def _badge_width(self, font: QFont) -> int:
        return QFontMetrics(font).averageCharWidth() * 2 + self._margin() // 2

    def _pill(self, painter: QPainter, box: QRect, words: str, ink: str, tint: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        radius = min(box.height() / 2, self.height() / 40)
        painter.drawRoundedRect(QRectF(box), radius, radius)
        painter.setPen(QColor(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), words)

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = leading(self.layoutDirection()) | int(Qt.TextFlag.TextDontClip.value)
        painter.drawText(self._mirrored(box), flags, fitting)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _margin(self) -> int:
        return round(min(self.width() / 30, self.height() / 18))

    def _font(self, kind: str, *, bold: bool = False) -> QFont:
        factor = self._larger if kind in {"row", "running"} else 1.0
        return self._font_of(self.height() / _SIZES[kind] * factor, bold=bold)

    @staticmethod
    def _font_of(pixels: float, *, bold: bool) -> QFont:
        font = QApplication.font()
        font.setPixelSize(max(8, math.ceil(pixels)))
        font.setBold(bold)
        return font

    def _pixels(self, part: float) -> int:
        return math.ceil(self.height() / part)


def _line_height(font: QFont) -> int:
    """Give the height of a line: fonts for Persian bring more air than a wall of large letters needs."""
    return min(QFontMetrics(font).height(), round(font.pixelSize() * 1.36))


def _cut(lines: list[str], most: int) -> list[str]:
    """Keep so many lines; the rest goes into the last one, which is cut by an ellipsis when it is drawn."""
    return lines if len(lines) <= most else [*lines[: most - 1], " ".join(lines[most - 1 :])]


def _window(rows: tuple[Row, ...], heights: list[int], room: int) -> tuple[int, int]:
    """Give the rows that have room: around the running one, with more of what lies ahead than of what is through."""
    if sum(heights) <= room or not rows:
        return 0, len(rows)
    running = next((at for at, row in enumerate(rows) if row.progress is Progress.RUNNING), 0)
    first = last = running
    used = heights[running]
    last += 1
    turn = 0
    while True:
        ahead = last < len(rows) and used + heights[last] <= room
        behind = first > 0 and used + heights[first - 1] <= room
        if ahead and (turn % 3 != 2 or not behind):
            used += heights[last]
            last += 1
        elif behind:
            first -= 1
            used += heights[first]
        else:
            return first, last
        turn += 1
