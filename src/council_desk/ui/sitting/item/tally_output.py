"""The tally of an election on paper: printed, or saved as PDF. Always of what stands on the screen now."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.preview import safe_file_name

if TYPE_CHECKING:
    from council_desk.ui.sitting.item.election_book import ElectionBook


class TallyOutput(QObject):
    """Makes the paper of one election."""

    def __init__(self, widget: QWidget, book: "ElectionBook", election_id: str) -> None:
        super().__init__(widget)
        self._book = book
        self._order = Order(kind=DocumentKind.TALLY, subject=election_id)
        self._papers = PaperOutput(widget, book.session)

    def print(self) -> None:
        """Print through the system's dialog."""
        self._flush()
        self._papers.print(self._order, self._name)

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        self._flush()
        self._papers.save(self._order, self._name)

    def _flush(self) -> None:
        self._book.flush()
        self._book.editor.saving.flush()

    def _name(self, record: Any) -> str:
        election = next(each for each in record.elections if each.id == self._order.subject)
        return safe_file_name(election.post, election.date.isoformat())
