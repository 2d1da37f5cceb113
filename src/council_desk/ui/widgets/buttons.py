"""Buttons: the words say what happens, the icon only helps."""

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from council_desk.ui import letter_keys
from council_desk.ui.icons import directed, icon, pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import plain_tip

Kind = Literal["plain", "primary", "quiet", "danger"]
_THEME_EVENTS = {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}


def with_keys(text: str, keys: QKeySequence) -> str:
    """Give a text for a tooltip with the keys that do the same, as this computer names them."""
    named = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} (\u2066{named}\u2069)" if named else text


class Button(QPushButton):
    """A push button of one of four kinds; Return presses it when it has the focus.

    It shows its text letter for letter. A key is not part of the text (see `set_key`).
    """

    def __init__(self, text: str = "", kind: Kind = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = ""
        self.setText(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 16))  # wider than the drawing: the gap to the words
        self._take_theme()

    def set_key(self, letter: str) -> None:
        """Let Alt with a letter press the button while it is shown; told in the tooltip and to screen readers.

        The letter is the same in every language, so that who helps a neighbour over the telephone can name it; on
        Persian, Arabic and Russian keyboards it is the key that bears it (see `letter_keys`).
        """
        self._key = letter
        letter_keys.watch()
        self._take_key()

    def text(self) -> str:
        """Give the text as it is shown."""
        return super().text().replace("&&", "&")

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text.replace("&", "&&"))
        self._take_key()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self._take_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon with the theme."""
        if event.type() in _THEME_EVENTS:
            self._take_theme()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _take_key(self) -> None:
        """Put the key on; Qt forgets a button's shortcut with every new text."""
        if self._key:
            keys = QKeySequence(f"Alt+{self._key}")
            self.setShortcut(keys)
            self.setToolTip(with_keys(self.text(), keys))

    def _take_theme(self) -> None:
        if not self._icon:
            return
        chosen = colours()
        colour = {"primary": chosen.on_accent, "quiet": chosen.accent_text, "danger": chosen.late}.get(
            self.property("kind"), chosen.ink
        )
        self.setIcon(icon(directed(self._icon, self.layoutDirection()), colour, 16))


class LineButton(QAbstractButton):
    """A line that leads somewhere: an icon and words at the leading edge, cut where they do not fit.

    With `accent` it is one that does something to the list it stands under.
    """

    def __init__(self, icon: str = "", *, accent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._accent = icon, accent
        self._keys = ""
        if accent:
            font = self.font()
            font.setBold(True)
            self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.setAccessibleName(text)
        self.update()

    def tell_keys(self, keys: str) -> None:
        """Tell in the tooltip by which keys the same is done; they are not bound here."""
        self._keys = keys

    def sizeHint(self) -> QSize:
        """Give room for the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 40, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only."""
        return QSize(100, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw ground, icon, words and the ring of the focus."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(chosen.accent_text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        direction = self.layoutDirection()
        start = 8
        if self._icon:
            place = QStyle.visualRect(direction, self.rect(), QRect(start, (self.height() - 16) // 2, 16, 16))
            colour = chosen.accent_text if self._accent else chosen.due
            painter.drawPixmap(place, pixmap(self._icon, colour, 16, self.devicePixelRatioF()))
            start += 20
        room = QRect(start, 0, self.width() - start - 8, self.height())
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        cut = self.text() if fitting != self.text() or self._keys else ""
        self.setToolTip(plain_tip(with_keys(cut, QKeySequence(self._keys)) if cut else ""))
        ink = chosen.accent_text if self._accent else chosen.ink
        painter.setPen(QColor(ink if self.isEnabled() else chosen.muted))
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        painter.drawText(QStyle.visualRect(direction, self.rect(), room), flags, fitting)


class ToolIcon(QToolButton):
    """A flat button that is an icon; its name is told to screen readers and in the tooltip."""

    def __init__(
        self, icon: str, name: str = "", *, on_navigation: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._on_navigation = on_navigation
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(18, 18))
        self.set_name(name)
        self._take_theme()

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what the button does, and by which keys it is done elsewhere (they are not bound here)."""
        self.setAccessibleName(name)
        self.setToolTip(with_keys(name, QKeySequence(keys)))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._take_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon with the theme, mirror it with the direction."""
        if event.type() in _THEME_EVENTS:
            self._take_theme()
        super().changeEvent(event)

    def _take_theme(self) -> None:
        colour = colours().navigation_text if self._on_navigation else colours().neutral
        self.setIcon(icon(directed(self._icon, self.layoutDirection()), colour))
