"""What every screen is to the frame: a title, one primary button, a moment to load, a moment to write."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.reading_order import tab_stops

MARGIN = 16


class Screen(QWidget):
    """Base of the screens. A screen builds its widgets, says its texts in `retranslate`, and loads in `activate`."""

    name: ClassVar[str]
    icon: ClassVar[str]
    header_changed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.formats_changed.connect(self._say_again)

    def title(self) -> str:
        """Give the screen's name, also in the navigation."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Give a muted line beside the title, or nothing."""
        return ""

    def badge(self) -> int:
        """Give the number of things that wait for the user."""
        return 0

    def primary_action(self) -> QAction | None:
        """Give the one accent button of the top bar."""
        return None

    def header_widgets(self) -> Sequence[QWidget]:
        """Give what stands in the top bar between the title and the primary button."""
        return ()

    def activate(self) -> None:
        """Load; called each time the screen comes to the front."""

    def go_to(self, kind: str, key: str) -> None:
        """Show one of the things that this screen has a place for, by its kind and id."""

    def take_focus(self) -> None:
        """Take the focus: into the list in which the open thing stands, or else to the first thing that can take it."""
        stops = tab_stops(self)
        lists = [stop for stop in stops if isinstance(stop, QAbstractItemView)]
        for stop in (lists or stops)[:1]:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Write what was typed and is not yet written; called before the screen, council or desk goes."""

    def retranslate(self) -> None:
        """Say every visible text again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_again()
        super().changeEvent(event)

    def _say_again(self) -> None:
        self.retranslate()
        self.header_changed.emit()


def page_layout(widget: QWidget, spacing: int = 12) -> QVBoxLayout:
    """Give a screen its column with the margins all screens share."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    layout.setSpacing(spacing)
    return layout
