"""A row of buttons of which one is chosen: the view switch of the top bar. Where it has no room it is a choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from council_desk.ui.widgets.fields import Choice


class SegmentedControl(QWidget):
    """Segments by key; arrow keys move between them."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._choice = QWidget(), Choice()
        self._row = QHBoxLayout(self._place)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._place)
        both.addWidget(self._choice)
        self._choice.hide()
        self._choice.value_changed.connect(self._chosen)
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
                button.hide()
                button.deleteLater()
            self._buttons = {key: self._make(key) for key, _ in segments}
            if segments:
                self.set_value(segments[0][0])
        for key, text in segments:
            self._buttons[key].setText(text)
        self._choice.set_options(segments)
        self._choice.set_value(self.value())

    def set_narrow(self, narrow: bool) -> None:
        """Be a choice, or a row of buttons."""
        self._place.setVisible(not narrow)
        self._choice.setVisible(narrow)

    def wide_width(self) -> int:
        """Give how wide the row of buttons is."""
        return self._place.sizeHint().width()

    def setAccessibleName(self, name: str) -> None:
        """Name the choice too."""
        super().setAccessibleName(name)
        self._choice.setAccessibleName(name)

    def value(self) -> str:
        """Give the chosen key; "" without segments."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose from outside; `value_changed` stays silent."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._choice.set_value(key)

    def _chosen(self, key: str) -> None:
        self.set_value(key)
        self.value_changed.emit(key)

    def _make(self, key: str) -> QPushButton:
        button = QPushButton(self._place)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._chosen(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button
