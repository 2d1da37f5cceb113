"""A sentence across the top of a sitting that asks for nothing: a break, no quorum, another item on show."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.labels import PlainLabel

StripTone = Literal["late", "due", "good", "waiting"]


class Strip(QFrame):
    """One sentence and what can be done about it."""

    def __init__(self, tone: StripTone, icon: str, deeds: Sequence[Callable[[], object]]) -> None:
        super().__init__()
        self._tone, self._icon = tone, icon
        self.setProperty("banner", tone)
        self.picture = QLabel()
        self.picture.setFixedWidth(20)
        self.label = PlainLabel("", wrap=True)
        self.buttons = [Button() for _ in deeds]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(10)
        row.addWidget(self.picture)
        row.addWidget(self.label, 1)
        for button, deed in zip(self.buttons, deeds, strict=True):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.clicked.connect(lambda _=False, deed=deed: deed())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._take_theme()
        self.hide()

    def text(self) -> str:
        """Give the sentence; "" while it is put away."""
        return "" if self.isHidden() else self.label.text()

    def say(self, sentence: str, *deeds: str) -> None:
        """Show a sentence with the words of its buttons; "" puts it away."""
        if sentence != self.label.text():
            self.label.setText(sentence)
            self.setAccessibleName(sentence)
        for button, words in zip(self.buttons, deeds, strict=False):
            if button.text() != words:
                button.setText(words)
        self.setHidden(not sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._take_theme()
        super().changeEvent(event)

    def _take_theme(self) -> None:
        self.picture.setPixmap(pixmap(self._icon, colours().tone(self._tone)[0], 18, 2.0))


class Filler(QWidget):
    """Room that takes what is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
