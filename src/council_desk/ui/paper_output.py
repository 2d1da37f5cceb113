"""What is done with any document: print it, save it as PDF, show where the file is."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from council_desk.domain.paperwork import Order
from council_desk.errors import DeskError, sentence
from council_desk.files import save_file
from council_desk.ui.errors import isolated
from council_desk.ui.preview.files import show_in_folder

if TYPE_CHECKING:
    from council_desk.ui.desk_session import DeskSession

PDF = ".pdf"
Name = str | Callable[[Any], str]
"""A name for a file, or what gives one for the record of the document."""


class PaperOutput(QObject):
    """Makes documents of what is saved, and brings them to the printer or into a file. `saved_as` is the last one."""

    saved = Signal()

    def __init__(self, widget: QWidget, session: "DeskSession") -> None:
        super().__init__(widget)
        self._widget, self.session = widget, session
        self.saved_as: Path | None = None

    def make(
        self,
        order: Order,
        name: Name,
        then: Callable[[bytes, str], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Make a document and hand it on with the name proposed for a file; errors go to `failed`, or are reported."""

        def named(made: Any, record: Any) -> None:
            then(made.pdf, name if isinstance(name, str) else name(record))

        self.session.document(order, named, failed)

    def print(self, order: Order, name: Name) -> None:
        """Print a document's own pages through the system's dialog."""
        self.make(order, name, self._print)

    def save(self, order: Order, name: Name) -> None:
        """Ask for a place and save a document there as PDF."""
        self.make(order, name, self.save_pdf)

    def save_pdf(self, pdf: bytes, name: str) -> None:
        """Ask for a place and save a PDF there."""
        self.save_file(pdf, name, self.tr("Save as PDF"), self.tr("PDF documents (*.pdf)"))

    def save_file(self, data: bytes, name: str, title: str, kinds: str) -> None:
        """Ask for a place and save a file there; its kind is that of the name proposed."""
        path = ask_where(self._widget, name, title, kinds, self.saved_as.parent if self.saved_as else None)
        if path is not None:
            self.session.compute(lambda: save_file(path, data), lambda _: self._saved(path))

    def show(self) -> None:
        """Show the file that was saved last in the file manager."""
        if self.saved_as is None:
            return
        if not self.saved_as.exists() or not show_in_folder(self.saved_as):
            told = sentence("The folder {folder} could not be opened. Open it in your file manager.")
            self.session.report(DeskError(told, folder=self.saved_as.parent))

    def _print(self, pdf: bytes, name: str) -> None:
        from council_desk.ui.preview.printing import print_through_dialog

        done = self.tr("The pages went to the printer.")
        print_through_dialog(self._widget, self.session, pdf, name.removesuffix(PDF), lambda: self.session.notify(done))

    def keep_place(self, path: Path) -> None:
        """Take note of a file that was saved elsewhere: it is the one to be shown now."""
        self.saved_as = path
        self.saved.emit()

    def _saved(self, path: Path) -> None:
        self.keep_place(path)
        self.session.notify(self.tr("Saved as {name}").format(name=isolated(path.name)))


def ask_where(widget: QWidget, name: str, title: str, kinds: str, folder: Path | None = None) -> Path | None:
    """Ask where a file is to be saved; its kind is that of the name proposed. None: nowhere."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(widget, title, str((folder or Path(documents)) / name), kinds)
    if not chosen:
        return None
    path, suffix = Path(chosen), Path(name).suffix
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


class PaperMenu(QMenu):
    """What is done with one kind of document: printed, or saved as PDF. `order` gives the one meant now, if any."""

    def __init__(self, papers: PaperOutput, order: Callable[[], Order | None], name: Name, parent: QWidget) -> None:
        super().__init__(parent)
        self._order, self._name = order, name
        self.print_action, self.save_action = self.addAction(""), self.addAction("")
        self.print_action.triggered.connect(lambda _=False: self._do(papers.print))
        self.save_action.triggered.connect(lambda _=False: self._do(papers.save))

    def _do(self, deed: Callable[[Order, Name], None]) -> None:
        if order := self._order():
            deed(order, self._name)

    def say(self, title: str) -> None:
        """Say every text again; the title names the kind."""
        self.setTitle(title)
        self.print_action.setText(self.tr("Print …"))
        self.save_action.setText(self.tr("Save as PDF …"))
