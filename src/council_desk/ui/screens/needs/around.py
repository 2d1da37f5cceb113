"""What the cards of a need have in common: the editor, what is known of the open one, and what the forms offer."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.services.paper_rows import PaperSurroundings
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.paper_editor import PaperEditor

if TYPE_CHECKING:
    from council_desk.services.paper_file import PaperFile


class Around(QObject):
    """`offered` tells that other names or meetings are known, `place_wanted` that a thing is to be shown."""

    offered = Signal()
    place_wanted = Signal(str, str)

    def __init__(self, session: DeskSession, editor: PaperEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.editor = session, editor
        self.file: PaperFile | None = None
        self.surroundings = PaperSurroundings()

    @property
    def names(self) -> Mapping[str, str]:
        """People and bodies by id."""
        return self.surroundings.names

    def name(self, key: str | None) -> str:
        """Give the name of a person or body; "" for one whose particulars are not here."""
        if key is None:
            return ""
        return self.names.get(key) or (self.file.names.get(key, "") if self.file else "")

    def load(self) -> None:
        """Read what the forms offer."""
        council = self.session.council_id
        if council is not None:
            self.session.read(lambda desk: desk.papers.surroundings(council), self._take)

    def _take(self, found: PaperSurroundings) -> None:
        if found != self.surroundings:
            self.surroundings = found
            self.offered.emit()
