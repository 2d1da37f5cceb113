"""A row of buttons of which one is chosen: the view switch of the top bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class SegmentedControl(QWidget):
    """Segments by key; arrow keys move between them."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[tuple[str, str]]) -> None:
        """Offer segments (key, text); the same keys again only change the words."""
        if [key for key, _ in segments] != list(self._buttons):
            for button in self._buttons.values():
                self._group.removeButton(button)
                self._row.removeWidget(button)
                button.deleteLater()
            self._buttons = {key: self._make(key) for key, _ in segments}
            if segments:
                self.set_value(segments[0][0])
        for key, text in segments:
            self._buttons[key].setText(text)

    def value(self) -> str:
        """Give the chosen key; "" without segments."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose from outside; `value_changed` stays silent."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def _make(self, key: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.value_changed.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button
