"""What every section of the settings is: a column of cards."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession


class Section(QWidget):
    """Base of the sections. `beside` stands next to its cards and does not scroll with them."""

    beside: QWidget | None = None

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 4, 16)
        self.column.setSpacing(12)

    def stand_in(self, area: QScrollArea) -> None:
        """Take notice of the area that it scrolls in; called once, before it is shown."""

    def activate(self) -> None:
        """Load what is shown."""

    def flush(self) -> None:
        """Write what was typed."""

    def retranslate(self) -> None:
        """Say every text again."""
        raise NotImplementedError
