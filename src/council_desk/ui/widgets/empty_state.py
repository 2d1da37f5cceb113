"""What an empty screen shows: what the screen is for, and its first action."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.labels import PlainLabel

_ICON = 40


class EmptyState(QWidget):
    """An icon, a title, a sentence or two, and one action (a second one if need be; a third stands beneath)."""

    triggered = Signal()
    second_triggered = Signal()
    third_triggered = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedHeight(_ICON + 4)
        self._title = PlainLabel("", "title", wrap=True)
        self._text = PlainLabel("", "muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._text.setMaximumWidth(440)
        self._text.setMinimumWidth(220)
        self.action = Button("", "primary", "plus")
        self.second_action = Button("", "plain")
        self.third_action = Button("", "quiet")
        self.action.clicked.connect(self.triggered)
        self.second_action.clicked.connect(self.second_triggered)
        self.third_action.clicked.connect(self.third_triggered)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.action)
        buttons.addWidget(self.second_action)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._text, 100)
        middle.addStretch()
        column.addLayout(middle)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self.third_action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._take_theme()
        self.set_texts("", "")

    def set_texts(self, title: str, text: str, action: str = "", second: str = "", third: str = "") -> None:
        """Say what the screen is for; a button without a text is not shown."""
        self._title.setText(title)
        self._text.setText(text)
        for button, words in ((self.action, action), (self.second_action, second), (self.third_action, third)):
            button.setText(words)
            button.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        """Ask for a good part of the page."""
        return super().sizeHint().expandedTo(QSize(360, 280))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the action the focus where nothing else has it, as after the first run."""
        super().showEvent(event)
        focus = self.window().focusWidget()
        if (focus is None or not focus.isVisible() or not focus.isEnabled()) and self.action.isVisible():
            self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon."""
        if event.type() == QEvent.Type.PaletteChange:
            self._take_theme()
        super().changeEvent(event)

    def _take_theme(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, colours().muted, _ICON, 2.0))
