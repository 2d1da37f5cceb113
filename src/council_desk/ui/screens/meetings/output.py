"""What is done with the minutes: print, save as PDF, show in folder. Always what stands on the screen now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from council_desk.errors import DeskError, sentence
from council_desk.ui.errors import isolated
from council_desk.ui.preview import safe_file_name, save_pdf, show_in_folder
from council_desk.ui.widgets.buttons import Button, ToolIcon

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.meetings.screen import MeetingsScreen


class MinutesOutput(QObject):
    """Buttons and actions around the PDF of the meeting that is open or chosen."""

    def __init__(self, screen: "MeetingsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.saved_as: Path | None = None
        self.print_button, self.more = Button(icon="print"), ToolIcon("more")
        self.save_action, self.print_action, self.folder_action, self.remove_action = (QAction(self) for _ in range(4))
        self.save_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        for action, deed in (
            (self.save_action, self.save),
            (self.print_action, self.print),
            (self.folder_action, self.show),
            (self.remove_action, self.remove),
        ):
            action.triggered.connect(lambda _=False, deed=deed: deed())
            screen.addAction(action)
        self.folder_action.setEnabled(False)
        self._menu = QMenu(self.more)
        self._menu.addActions([self.save_action, self.folder_action, self.print_action])
        self._menu.addSeparator()
        self._menu.addAction(self.remove_action)
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.print_button.clicked.connect(self.print)

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give what stands in the top bar."""
        return (self.more,) if narrow else (self.print_button, self.more)

    def make(self, then: Callable[[bytes, str], None]) -> None:
        """Make the PDF of what stands on the screen now, and hand it on with the name proposed for a file."""
        screen = self.screen
        meeting_id = screen.current_meeting()
        if not meeting_id:
            return
        screen.flush()
        copy = screen.preview.copy()

        def read(desk: "Desk") -> Any:
            return desk.minutes.record(meeting_id)

        def compute(record: Any) -> None:
            from council_desk.services.minutes import MinutesService

            name = file_name(record)
            self.session.compute(lambda: MinutesService.pdf(record, copy=copy).pdf, lambda pdf: then(pdf, name))

        self.session.read(read, compute)

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        self.make(self._save)

    def _save(self, pdf: bytes, name: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = (self.saved_as.parent if self.saved_as else Path(folder)) / name
        chosen, _ = QFileDialog.getSaveFileName(
            self.screen, self.tr("Save the minutes as PDF"), str(start), self.tr("PDF documents (*.pdf)")
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        self.session.compute(lambda: save_pdf(path, pdf), self._saved)

    def _saved(self, path: Path) -> None:
        self.saved_as = path
        self.folder_action.setEnabled(True)
        self.session.notify(self.tr("Saved as {name}").format(name=isolated(path.name)))

    def print(self) -> None:
        """Print the PDF's own pages through the system's dialog."""
        self.make(self._print)

    def _print(self, pdf: bytes, name: str) -> None:
        from council_desk.ui.preview.printing import print_through_dialog

        print_through_dialog(
            self.screen,
            self.session,
            pdf,
            name.removesuffix(".pdf"),
            lambda: self.session.notify(self.tr("The pages went to the printer.")),
        )

    def show(self) -> None:
        """Show the saved PDF in the file manager."""
        if self.saved_as is None:
            return
        if not self.saved_as.exists() or not show_in_folder(self.saved_as):
            self.session.report(
                DeskError(
                    sentence("The folder {folder} could not be opened. Open it in your file manager."),
                    folder=self.saved_as.parent,
                )
            )

    def remove(self) -> None:
        """Remove the meeting that is open or chosen."""
        meeting_id = self.screen.current_meeting()
        if meeting_id:
            self.screen.remove_meeting(meeting_id)

    def retranslate(self) -> None:
        """Say every text again."""
        self.print_button.setText(self.tr("Print"))
        self.print_button.setToolTip(self.tr("Print the minutes (Ctrl+P)"))
        self.more.set_name(self.tr("More about the minutes"))
        self.save_action.setText(self.tr("Save as PDF …"))
        self.print_action.setText(self.tr("Print …"))
        self.folder_action.setText(self.tr("Show in folder"))
        self.remove_action.setText(self.tr("Remove this meeting"))


def file_name(record: Any) -> str:
    """Propose a file name from the council's name, the meeting's number and its day."""
    meeting = record.meetings[0]
    council = next((body.name for body in record.organizations if body.id == meeting.organization), "")
    return safe_file_name(council, str(meeting.reference or meeting.number), meeting.scheduled_start[:10])
