"""The tally of an election on paper: printed, or saved as PDF. Always of what stands on the screen now."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.preview import safe_file_name, save_pdf

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.sitting.item.election_book import ElectionBook


class TallyOutput(QObject):
    """Makes the paper of one election."""

    def __init__(self, widget: QWidget, book: "ElectionBook", election_id: str) -> None:
        super().__init__(widget)
        self._widget, self._book, self._election_id = widget, book, election_id
        self._session = book.session

    def make(self, then: Callable[[bytes, str], None]) -> None:
        """Make the PDF and hand it on with the name proposed for a file."""
        election_id = self._election_id
        self._book.flush()
        self._book.editor.saving.flush()

        def read(desk: "Desk") -> Any:
            return desk.papers.tally_record(election_id)

        def compute(record: Any) -> None:
            from council_desk.services.papers import PapersService

            election = next(each for each in record.elections if each.id == election_id)
            name = safe_file_name(election.post, election.date.isoformat())
            self._session.compute(lambda: PapersService.tally(record, election_id).pdf, lambda pdf: then(pdf, name))

        self._session.read(read, compute)

    def print(self) -> None:
        """Print through the system's dialog."""
        self.make(self._print)

    def _print(self, pdf: bytes, name: str) -> None:
        from council_desk.ui.preview.printing import print_through_dialog

        title = name.removesuffix(".pdf")
        done = self.tr("The pages went to the printer.")
        print_through_dialog(self._widget, self._session, pdf, title, lambda: self._session.notify(done))

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        self.make(self._save)

    def _save(self, pdf: bytes, name: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._widget, self.tr("Save the tally as PDF"), str(Path(folder) / name), self.tr("PDF documents (*.pdf)")
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        self._session.compute(lambda: save_pdf(path, pdf), self._saved)

    def _saved(self, path: Path) -> None:
        self._session.notify(self.tr("Saved as {name}").format(name=isolated(path.name)))
