"""Widgets below each other that stay when the list they show changes."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class KeyedColumn(QWidget, Generic[W]):
    """Widgets below each other, one for each key; what stays is kept with its focus and its undo, in the new order."""

    def __init__(self, make: Callable[[str], W], spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._widgets: dict[str, W] = {}
        self._order: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show a widget for each of these keys, in this order."""
        if list(keys) == self._order:
            return
        kept = set(keys)
        gone = [key for key in self._order if key not in kept]
        self._order = [key for key in self._order if key in kept]  # one that hides gives its focus away: others look
        for key in gone:
            widget = self._widgets.pop(key)
            self._column.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        for place, key in enumerate(keys):
            if key not in self._widgets:
                self._widgets[key] = self._make(key)
                self._column.insertWidget(place, self._widgets[key])
            elif self._column.indexOf(self._widgets[key]) != place:
                self._column.removeWidget(self._widgets[key])
                self._column.insertWidget(place, self._widgets[key])
        self._order = list(keys)

    def widget(self, key: str) -> W | None:
        """Give the widget of a key."""
        return self._widgets.get(key)

    def widgets(self) -> list[W]:
        """Give the widgets in order."""
        return [self._widgets[key] for key in self._order]
