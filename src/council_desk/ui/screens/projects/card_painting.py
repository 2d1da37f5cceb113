"""How the cards of the board are drawn: title, decision, progress, who carries it, how it stands to its days."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from council_desk.domain.terms import Stage
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import draw_lines, fitting_lines, mirrored
from council_desk.ui.widgets.labels import avatar_letters, paint_pill, scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from council_desk.services.project_rows import ProjectRow
    from council_desk.ui.widgets.labels import Tone

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_GAP, _PAD, _BAR, _MOST_LINES = 10, 14, 7, 2
_WITH_PROGRESS = frozenset({Stage.UNDER_WAY, Stage.SUSPENDED})


class _Fonts:
    """The fonts of a card and what they measure; made anew when the application's font is another."""

    def __init__(self) -> None:
        self.title, self.small = scaled_font(1.0, bold=True), scaled_font(0.9)
        self.pill = scaled_font(0.84, bold=True)
        self.title_metrics, self.small_metrics = QFontMetrics(self.title), QFontMetrics(self.small)
        self.pill_metrics = QFontMetrics(self.pill)
        self.title_width, self.small_width = _kept(self.title_metrics), _kept(self.small_metrics)
        self.pill_width = _kept(self.pill_metrics)


def _kept(metrics: QFontMetrics) -> "Callable[[str], int]":
    """Give what measures words, each once. `cache` of the bound method would have PySide make its signatures: 60 ms."""

    @cache
    def width(words: str) -> int:
        return metrics.horizontalAdvance(words)

    return width


class CardDelegate(QStyledItemDelegate):
    """Draws cards; nothing is laid out but what is in sight."""

    def __init__(self, session: DeskSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.wording = session, Wording(self)
        self.take_font()

    def take_font(self) -> None:
        """Follow the application's font."""
        self._fonts = _Fonts()
        self.avatar = max(26, round(self._fonts.pill_metrics.height() * 1.7))

    def sizeHint(self, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex") -> QSize:  # noqa: ARG002
        """Give the height of a card in the width of its column."""
        view = self.parent()
        width = view.viewport().width() if hasattr(view, "viewport") else 200  # type: ignore[union-attr]
        return QSize(width, self.height(index.data(ROW_ROLE), width))

    def height(self, row: "ProjectRow", width: int) -> int:
        """Give the height of a card, with the gap beneath it."""
        room, fonts = max(width - 2 * _PAD - 2, 40), self._fonts
        lines = 1 if fonts.title_width(row.title) <= room else _MOST_LINES
        beneath = self.wording.beneath(row, self.session.formats)
        small = 1 if fonts.small_width(beneath) <= room else _MOST_LINES
        height = 2 * _PAD - 4 + lines * fonts.title_metrics.height() + small * fonts.small_metrics.height() + 2
        if _has_progress(row):
            height += _BAR + 10
        pills = self._pills(row)
        if self._has_foot(row, pills):
            height += self.avatar + 8
            if self._parted(row, pills, room):
                height += self._pill_height() + 4
        return height + _GAP

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex"
    ) -> None:
        """Draw a card."""
        row, chosen, direction = index.data(ROW_ROLE), colours(), option.direction
        outer: QRect = option.rect
        state: QStyle.StateFlag = option.state
        card = outer.adjusted(1, 1, -1, -_GAP)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(QColor(chosen.hover if hovered and not selected else chosen.panel))
        painter.setPen(QPen(QColor(chosen.accent_text if selected else chosen.line), 2 if selected else 1))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(card).adjusted(4, 4, -4, -4), 7, 7)
        box = card.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        top = self._paint_words(painter, box, row, direction)
        if _has_progress(row):
            top = self._paint_progress(painter, box, top, row, direction)
        self._paint_foot(painter, box, top + 8, row, direction)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, row: "ProjectRow", direction: Qt.LayoutDirection) -> int:
        chosen, fonts = colours(), self._fonts
        lines = fitting_lines(row.title, fonts.title, box.width(), _MOST_LINES)
        top = box.top() + draw_lines(painter, box, lines, fonts.title, chosen.ink, direction) + 2
        beneath = self.wording.beneath(row, self.session.formats)
        place = QRect(box.left(), top, box.width(), box.bottom() - top)
        ink = chosen.late if row.lacks_decision else chosen.muted
        lines = fitting_lines(beneath, fonts.small, box.width(), _MOST_LINES)
        return top + draw_lines(painter, place, lines, fonts.small, ink, direction)

    def _paint_progress(
        self, painter: QPainter, box: QRect, top: int, row: "ProjectRow", direction: Qt.LayoutDirection
    ) -> int:
        bar = QRect(box.left(), top + 8, box.width(), _BAR)
        paint_progress(painter, bar, row.percent or 0, direction)
        return bar.bottom() + 2

    def _paint_foot(
        self, painter: QPainter, box: QRect, top: int, row: "ProjectRow", direction: Qt.LayoutDirection
    ) -> None:
        chosen, pills = colours(), self._pills(row)
        start = 0
        who = next(iter(row.youth), row.responsible)
        if who is not None:
            circle = mirrored(direction, box, QRect(box.left(), top, self.avatar, self.avatar))
            paint_avatar(painter, circle, avatar_letters(who.initials) or who.name[:1])
            start = self.avatar + 8
        if _has_progress(row):
            painter.setFont(self._fonts.small)
            painter.setPen(QColor(chosen.muted))
            text = self.wording.percent(row, self.session.formats)
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            place = mirrored(direction, box, QRect(box.right() + 1 - width, top, width, self.avatar))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter.value), text)
        painter.setFont(self._fonts.pill)
        height = self._pill_height()
        middle = top + (self.avatar - height) // 2
        parted = self._parted(row, pills, box.width())
        for number, (text, tone) in enumerate(pills):
            if number and parted:
                start, middle = 0, top + self.avatar + 4
            width = min(self._pill_width(text), box.width() - start)
            place = mirrored(direction, box, QRect(box.left() + start, middle, width, height))
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width - 10)
            paint_pill(painter, QRectF(place), fitting, tone)
            start += width + 6

    def _pills(self, row: "ProjectRow") -> "list[tuple[str, Tone]]":
        formats = self.session.formats
        waits = self.wording.unanswered(row, formats)
        told = [self.wording.standing(row, formats), (waits, "waiting")]
        return [pill for pill in told if pill[0]]

    def _has_foot(self, row: "ProjectRow", pills: "list[tuple[str, Tone]]") -> bool:
        return bool(pills or row.youth or row.responsible or _has_progress(row))

    def _parted(self, row: "ProjectRow", pills: "list[tuple[str, Tone]]", room: int) -> bool:
        """Say whether the second pill goes beneath the first."""
        if len(pills) < 2:
            return False
        used = self.avatar + 8 if row.youth or row.responsible else 0
        used += sum(self._pill_width(text) + 6 for text, _ in pills)
        if _has_progress(row):
            used += self._fonts.small_metrics.horizontalAdvance(self.wording.percent(row, self.session.formats)) + 8
        return used > room

    def _pill_width(self, text: str) -> int:
        return self._fonts.pill_width(text) + 18

    def _pill_height(self) -> int:
        return self._fonts.pill_metrics.height() + 4


def paint_progress(painter: QPainter, bar: QRect, percent: int, direction: Qt.LayoutDirection) -> None:
    """Draw how far something has come, from the leading edge on."""
    chosen = colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.neutral_tint))
    painter.drawRoundedRect(QRectF(bar), 3, 3)
    if percent:
        done = QRect(bar.left(), bar.top(), max(bar.width() * percent // 100, 3), bar.height())
        painter.setBrush(QColor(chosen.accent_text))
        painter.drawRoundedRect(QRectF(mirrored(direction, bar, done)), 3, 3)


def paint_avatar(painter: QPainter, circle: QRect, letters: str) -> None:
    """Draw the letters of somebody's name in a circle."""
    chosen = colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.tint))
    painter.drawEllipse(circle)
    painter.setFont(scaled_font(0.84, bold=True))
    painter.setPen(QColor(chosen.accent_text))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter.value), letters)


def _has_progress(row: "ProjectRow") -> bool:
    return row.percent is not None and row.stage in _WITH_PROGRESS
