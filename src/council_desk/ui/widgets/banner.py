"""News inside the window: a banner that stays until it is read, and a toast that goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.labels import PlainLabel, Tone

TOAST_MILLISECONDS = 8_000
CLOSE_KEYS = "Alt+X"
"""The frame binds them, to whatever was said last."""
_WIDEST = 720


class Banner(QFrame):
    """A sentence across the page, in the colour of how serious it is, with a button to close it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "late"
        self._picture = QLabel()
        self._picture.setFixedWidth(20)
        self._text = PlainLabel("", wrap=True)
        self._close = ToolIcon("close")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.retranslate()
        self.hide()

    def text(self) -> str:
        """Give what is said."""
        return self._text.text()

    def say(self, text: str, tone: Tone = "late") -> None:
        """Show a sentence."""
        self._tone = tone
        self.setProperty("banner", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._take_theme()
        self.show()

    def dismiss(self) -> None:
        """Put it away."""
        self.hide()
        self.dismissed.emit()

    def retranslate(self) -> None:
        """Say the button's name again."""
        self._close.set_name(self.tr("Close this message"), CLOSE_KEYS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._take_theme()
        super().changeEvent(event)

    def _take_theme(self) -> None:
        name = "check" if self._tone == "good" else "info" if self._tone == "waiting" else "warning"
        self._picture.setPixmap(pixmap(name, colours().tone(self._tone)[0], 18, 2.0))


class Toast(QFrame):
    """A short word at the foot of the page that goes by itself; with Undo while it shows (Ctrl+Z), and a way onward."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._undo: Callable[[], None] | None = None
        self._text = PlainLabel("")
        self._button = Button("", "plain")
        self._button.clicked.connect(self.undo)
        self._onward: Callable[[], None] | None = None
        self._go = Button("", "plain")
        self._go.clicked.connect(self.go_on)
        self._close = ToolIcon("close", on_navigation=True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._go)
        row.addWidget(self._close)
        for button in (self._button, self._go):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MILLISECONDS)
        self._timer.timeout.connect(self._time_is_up)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        self._shortcut.activated.connect(self.undo)
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def text(self) -> str:
        """Give what is said."""
        return self._text.text()

    def say(
        self,
        text: str,
        undo: Callable[[], None] | None = None,
        onward: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a word, with a way back when there is one, and a way onward: what its button says, and what it does."""
        self._undo = undo
        words, self._onward = onward or ("", None)
        self._go.setText(words)
        self._go.setVisible(onward is not None)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self._shortcut.setEnabled(undo is not None)
        self._timer.start()
        self.show()
        self.raise_()
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go in a while."""
        self._timer.start()
        super().leaveEvent(event)

    def undo(self) -> None:
        """Go the way back, once."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def go_on(self) -> None:
        """Go the way onward, once."""
        onward, self._onward = self._onward, None
        self.hide()
        if onward is not None:
            onward()

    def retranslate(self) -> None:
        """Say the buttons again."""
        self._button.setText(self.tr("Undo"))
        self._close.set_name(self.tr("Close this message"), CLOSE_KEYS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the page."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the way back with the word."""
        self._timer.stop()
        self._shortcut.setEnabled(False)
        super().hideEvent(event)

    def _time_is_up(self) -> None:
        """Go, unless somebody is about to press Undo."""
        if any(each.hasFocus() for each in (self._button, self._go, self._close)):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        """Stand at the foot of the page on one line, or on more where the words are many."""
        page = self.parentWidget()
        if page is None:
            return
        most = min(_WIDEST, page.width() - 24)
        self._text.setWordWrap(False)
        width = self.sizeHint().width()
        if width > most:
            self._text.setWordWrap(True)
            width = most
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        height = max(height, self.sizeHint().height() if width < most else 0, self.minimumSizeHint().height())
        self.setGeometry((page.width() - width) // 2, page.height() - height - 20, width, height)
