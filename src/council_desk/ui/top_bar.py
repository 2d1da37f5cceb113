"""The bar above a screen: its title, its view switch, and one primary button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from council_desk.ui.screen import MARGIN, Screen
from council_desk.ui.search_panel import SearchButton
from council_desk.ui.widgets.buttons import Button, with_keys
from council_desk.ui.widgets.labels import ElidedLabel
from council_desk.ui.widgets.segments import SegmentedControl


class TopBar(QWidget):
    """Shows the header of whatever screen is at the front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._action: QAction | None = None
        self._slot: list[QWidget] = []
        self.title = ElidedLabel("", "title")
        self.subtitle = ElidedLabel("", "muted")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the title comes first
        self.search = SearchButton()
        self.primary = Button("", "primary", "plus")
        self.primary.clicked.connect(self._trigger)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN + 2, 8, MARGIN + 2, 8)
        self._row.setSpacing(12)
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle, 1000)
        self._row.addStretch(1)
        self._row.addWidget(self.search)
        self._row.addWidget(self.primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_screen(self, screen: Screen) -> None:
        """Show a screen's header."""
        self.title.setText(screen.title())
        self.subtitle.setText(screen.subtitle())
        self._fill(list(screen.header_widgets()))
        self._bind(screen.primary_action())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the search its words only where they take no room from the rest."""
        super().resizeEvent(event)
        self._fit()

    def minimum_height(self) -> int:
        """Give the height of a bar with a button, so that every screen begins at the same line."""
        return max(52, self.primary.sizeHint().height() + 16)

    def _fill(self, widgets: list[QWidget]) -> None:
        self.setMinimumHeight(self.minimum_height())
        if widgets == self._slot:
            return
        # what stays is not hidden meanwhile: it would lose the focus, say in the midst of a choice
        for old in self._slot:
            self._row.removeWidget(old)
            if old not in widgets:
                old.hide()
        self._slot = widgets
        for place, widget in enumerate(widgets):
            self._row.insertWidget(3 + place, widget)
            widget.show()

    def _fit(self) -> None:
        """Share out the room: what stands beside the title comes before the words of the search.

        With room for less than half of it, it is not shown; without room, a switch of views becomes a choice.
        """
        room = self._room(narrow=False)
        tight = room < SearchButton.NARROW
        for widget in self._slot:
            if isinstance(widget, SegmentedControl):
                widget.set_narrow(tight)
        room = self._room(narrow=True) if tight else room
        asked = self.subtitle.sizeHint().width() + self._row.spacing() if self.subtitle.text() else 0
        self.subtitle.setVisible(0 < asked <= 2 * (room - SearchButton.NARROW))
        self.search.set_narrow(room - (asked if self.subtitle.isVisibleTo(self) else 0) < SearchButton.WIDE)

    def _room(self, *, narrow: bool) -> int:
        """Give what the title, the widgets of the screen and the button leave, with switches as choices or as rows."""

        def width(widget: QWidget) -> int:
            if isinstance(widget, SegmentedControl) and not narrow:
                return widget.wide_width()
            return widget.sizeHint().width()

        others = [self.title, *self._slot, self.primary]
        shown = [width(widget) for widget in others if widget.isVisibleTo(self)]
        return self.width() - 2 * (MARGIN + 2) - sum(shown) - len(shown) * self._row.spacing()

    def _bind(self, action: QAction | None) -> None:
        if self._action is not None and self._action is not action:
            self._action.changed.disconnect(self._show_action)
        if action is not None and action is not self._action:
            action.changed.connect(self._show_action)
        self._action = action
        self._show_action()

    def _show_action(self) -> None:
        action = self._action
        self.primary.setVisible(action is not None and action.isVisible())
        if action is not None:
            name = action.text().replace("&", "")
            self.primary.setText(name)
            self.primary.setEnabled(action.isEnabled())
            self.primary.setToolTip("" if action.shortcut().isEmpty() else with_keys(name, action.shortcut()))
            self.primary.set_icon(action.property("icon_name") or "plus")

    def _trigger(self) -> None:
        if self._action is not None:
            self._action.trigger()
