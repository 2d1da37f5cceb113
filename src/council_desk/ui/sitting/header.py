"""The dark bar over a sitting: state and running time, which meeting, whether all is saved, and the mode's buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget

from council_desk.ui.icons import directed, pixmap
from council_desk.ui.sitting import keys
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import with_keys
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.ringed import RingedButton

_ICON = 18
_GAP = 8
_LEAST_PLACE = 90
_CHIP_INK = "#1E2A2E"
_LIVE = "#B3261E"
"""The state of a running meeting is white on this red in both themes."""
_WAITING = "#8A5200"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the bar tells. `tone` of the state: live, break or waiting."""

    state: str
    tone: str
    title: str
    place: str
    saved: str
    is_saved: bool


class HeaderText(QWidget):
    """A text on the dark ground, cut with an ellipsis where there is no room."""

    def __init__(self, factor: float, *, bold: bool = False, muted: bool = False) -> None:
        super().__init__()
        self._factor, self._bold, self._muted = factor, bold, muted
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """Give the text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Give room for the whole text."""
        metrics = QFontMetrics(scaled_font(self._factor, bold=self._bold))
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Give way altogether."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw what fits."""
        painter = QPainter(self)
        painter.setFont(scaled_font(self._factor, bold=self._bold))
        painter.setPen(QColor(colours().navigation_muted if self._muted else "#FFFFFF"))
        fitting = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        if fitting == "…":
            fitting = ""
        self.setToolTip(self._text if fitting != self._text else "")
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), fitting)


class StatePill(QWidget):
    """The state of the sitting with its running time: white on a strong ground, with a dot while it runs."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._tone = "", "waiting"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Give the words."""
        return self._text

    def show_state(self, text: str, tone: str) -> None:
        """Show a state: live, break or waiting."""
        wider = len(text) != len(self._text)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the words and the dot."""
        metrics = QFontMetrics(scaled_font(0.9, bold=True))
        return QSize(metrics.horizontalAdvance(self._text) + 34, metrics.height() + 5)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = {"live": _LIVE, "break": _WAITING}.get(self._tone, colours().navigation_field)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        painter.setBrush(QColor("#FFFFFF"))
        dot = QRect(12, (self.height() - 6) // 2, 6, 6)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))
        painter.setFont(scaled_font(0.9, bold=True))
        painter.setPen(QColor("#FFFFFF"))
        words = QRect(22, 0, self.width() - 30, self.height())
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), self._text)


class HeaderButton(RingedButton):
    """A button on the dark ground: words and the keys that do the same, or the icon alone where room is short."""

    def __init__(self, icon: str, shortcut: str, *, primary: bool = False) -> None:
        super().__init__()
        self._icon, self._keys, self._primary = icon, shortcut, primary
        self.words = self.chip = True
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_words(self, text: str) -> None:
        """Say what the button does."""
        if text == self.text() and self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(with_keys(text, QKeySequence(self._keys)))
        self.updateGeometry()
        self.update()

    def show_as(self, *, words: bool, chip: bool) -> None:
        """Show words or the icon alone, with or without the keys."""
        if (words, chip) != (self.words, self.chip):
            self.words, self.chip = words, chip
            self.updateGeometry()
            self.update()

    def width_as(self, *, words: bool, chip: bool) -> int:
        """Give the width the button would have."""
        size = self._icon_size()
        if not words:
            return size + 18
        bold = QFontMetrics(scaled_font(1.0, bold=True))
        width = bold.horizontalAdvance(self.text()) + 28
        if chip and not self._primary:
            width += QFontMetrics(scaled_font(0.86)).horizontalAdvance(self._key_words()) + 12 + _GAP
        return width

    def sizeHint(self) -> QSize:
        """Give what is shown its room."""
        height = max(QFontMetrics(scaled_font(1.0)).height(), self._icon_size()) + 14
        return QSize(self.width_as(words=self.words, chip=self.chip), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw it."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = chosen.accent_hover if self._primary and self.underMouse() else chosen.accent
        if self._primary or self.isChecked():
            painter.setBrush(QColor(ground))
        elif self.underMouse():
            painter.setBrush(QColor(chosen.navigation_hover))
        painter.setPen(QColor("#FFFFFF" if self.ringed else ground if self._primary else chosen.navigation_muted))
        if not self.ringed and not self._primary:
            painter.setOpacity(0.45)
            painter.drawRoundedRect(box, 8, 8)
            painter.setOpacity(1.0)
        else:
            painter.drawRoundedRect(box, 8, 8)
        if not self.words:
            size = self._icon_size()
            where = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
            name = directed(self._icon, self.layoutDirection())
            painter.drawPixmap(where, pixmap(name, "#FFFFFF", size, self.devicePixelRatioF()))
            return
        painter.setFont(scaled_font(1.0, bold=True))
        painter.setPen(QColor("#FFFFFF" if self._primary else chosen.navigation_text))
        width = painter.fontMetrics().horizontalAdvance(self.text())
        centre = int(Qt.AlignmentFlag.AlignCenter.value)
        painter.drawText(self._mirrored(QRect(14, 0, width + 2, self.height())), centre, self.text())
        if self.chip and not self._primary:
            self._paint_keys(painter, 14 + width + _GAP, centre)

    def _paint_keys(self, painter: QPainter, left: int, centre: int) -> None:
        painter.setFont(scaled_font(0.86))
        metrics = painter.fontMetrics()
        chip = self._mirrored(
            QRect(
                left,
                (self.height() - metrics.height() - 2) // 2,
                metrics.horizontalAdvance(self._key_words()) + 12,
                metrics.height() + 2,
            )
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().navigation_text))
        painter.drawRoundedRect(QRectF(chip), 4, 4)
        painter.setPen(QColor(_CHIP_INK))
        painter.drawText(chip, centre, self._key_words())

    def _key_words(self) -> str:
        return keys.named(self._keys)

    def _icon_size(self) -> int:
        return min(round(_ICON * max(1.0, scaled_font(1.0).pointSizeF() / 10)), 32)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class SittingHeader(QWidget):
    """The bar. Its buttons only tell that they were pressed."""

    preview_wanted = Signal()
    break_wanted = Signal()
    projector_wanted = Signal()
    keys_wanted = Signal()
    end_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: Heading | None = None
        self._running: tuple[bool, bool] | None = None
        self.state = StatePill()
        self.title = HeaderText(1.28, bold=True)
        self.place = HeaderText(0.95, muted=True)
        self.saved = HeaderText(0.95, muted=True)
        self.back = HeaderButton("chevron-left", keys.LEAVE)
        self.help = HeaderButton("keyboard", keys.HELP)
        self.pause = HeaderButton("pause", keys.BREAK)
        self.projector = HeaderButton("projector", keys.PROJECTOR)
        self.preview = HeaderButton("eye", keys.PREVIEW)
        self.end = HeaderButton("stop", keys.END, primary=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.state)
        row.addWidget(self.title)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.saved)
        for button in (self.help, self.pause, self.projector, self.preview, self.end):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button, signal in (
            (self.back, self.back_wanted),
            (self.help, self.keys_wanted),
            (self.pause, self.break_wanted),
            (self.projector, self.projector_wanted),
            (self.preview, self.preview_wanted),
            (self.end, self.end_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        for button in (self.back, self.help):
            button.show_as(words=False, chip=False)
        self.retranslate()

    def say(self, heading: Heading) -> None:
        """Tell the state of things; the same again costs nothing."""
        if heading == self._said:
            return
        self._said = heading
        self.state.show_state(heading.state, heading.tone)
        self.title.set_text(heading.title)
        self.place.set_text(heading.place)
        self.saved.set_text(heading.saved)
        self._fit()

    def show_running(self, *, started: bool, paused: bool) -> None:
        """Offer what fits the state: break and end only while the meeting runs, and in a break its end."""
        if (started, paused) == self._running:
            return
        self._running = (started, paused)
        self.pause.setVisible(started)
        self.end.setVisible(started)
        self.pause.set_icon("play" if paused else "pause")
        self.pause.set_words(self.tr("End the break") if paused else self.tr("Break"))
        self._fit()

    def retranslate(self) -> None:
        """Say the buttons again."""
        self._running = None
        self.back.set_words(self.tr("Leave meeting mode; the meeting goes on"))
        self.help.set_words(self.tr("Keys"))
        self.pause.set_words(self.tr("Break"))
        self.projector.set_words(self.tr("Projector"))
        self.preview.set_words(self.tr("Preview"))
        self.end.set_words(self.tr("End meeting"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange} and hasattr(self, "end"):
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), QColor(colours().navigation))

    def _fit(self) -> None:
        """Give words to as many buttons as fit beside the title; the place gives way before the saved state."""
        fixed = 36 + self.state.sizeHint().width() + self.title.sizeHint().width() + 10 * 10
        fixed += self.back.width_as(words=False, chip=False) + self.help.width_as(words=False, chip=False)
        place, saved = self.place.sizeHint().width(), self.saved.sizeHint().width()
        plans = (
            ("all", "chips", place + saved),
            ("two", "chips", place + saved),
            ("two", "plain", place + saved),
            ("two", "plain", min(place, _LEAST_PLACE) + saved),
            ("two", "plain", saved),
            ("end", "plain", saved),
            ("end", "plain", 0),
            ("none", "plain", 0),
        )
        for words, chips, texts in plans:
            if fixed + texts + self._buttons_width(words, chips == "chips") <= self.width():
                break
        for button, has_words in self._with_words(words):
            button.show_as(words=has_words, chip=chips == "chips")
        room = self.width() - fixed - self._buttons_width(words, chips == "chips")
        self.saved.setVisible(saved <= room)
        room -= saved if saved <= room else 0
        self.place.setVisible(room >= min(place, _LEAST_PLACE))
        self.place.setMaximumWidth(max(0, room))
        self.title.setMinimumWidth(self.title.sizeHint().width() if room >= 0 else 0)

    def _with_words(self, plan: str) -> "list[tuple[HeaderButton, bool]]":
        return [
            (self.pause, plan == "all"),
            (self.projector, plan == "all"),
            (self.preview, plan in {"all", "two"}),
            (self.end, plan != "none"),
        ]

    def _buttons_width(self, plan: str, chips: bool) -> int:
        return sum(
            button.width_as(words=words, chip=chips)
            for button, words in self._with_words(plan)
            if not button.isHidden()
        )
