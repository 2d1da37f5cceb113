"""Between the page and the window for the projector: opens and closes it, and hands it what may be shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.agenda_list import ItemLine
from council_desk.ui.sitting.projector import ProjectorWindow
from council_desk.ui.sitting.projector_content import Projection, RunningVote
from council_desk.ui.sitting.words import day_and_place, meeting_title

if TYPE_CHECKING:
    from typing import Any


class Projecting(QObject):
    """Holds the second window while it is open."""

    closed = Signal()

    def __init__(self, editor: MeetingEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.window: ProjectorWindow | None = None
        self.vote: Any = None
        self._projection = Projection(editor, self)

    @property
    def is_open(self) -> bool:
        """Whether the window is there."""
        return self.window is not None

    def toggle(self, main: QWidget) -> None:
        """Open the window beside the program's, or close it; the program's keeps the keys."""
        if self.window is not None:
            self.close()
            return
        window = self.window = ProjectorWindow()
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        window.closed.connect(self._gone)
        window.open_beside(main)
        main.window().activateWindow()

    def close(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()

    def show(self, lines: Sequence[ItemLine], quorum: tuple[str, bool]) -> None:
        """Hand over what may be shown now."""
        from council_desk.services import editing

        if self.window is None:
            return
        meeting, formats = self.editor.meeting, self.editor.session.formats
        vote: RunningVote | None = self.vote
        shown = self._projection.show(
            meeting_title(meeting, self.editor.council, formats),
            day_and_place(meeting, formats),
            lines,
            quorum,
            paused=editing.running_break(meeting) is not None,
            vote=vote,
        )
        self.window.show_content(shown)

    def retranslate(self) -> None:
        """Say the title again; the rest is handed over with the next second."""
        if self.window is not None:
            self.window.retranslate()

    def _gone(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
            self.closed.emit()
