"""The papers of an election: its tally and its ballot papers, printed or saved as PDF. Always what is shown now."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.paper_output import PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name

if TYPE_CHECKING:
    from council_desk.ui.sitting.item.election_book import ElectionBook


class ElectionOutput(QObject):
    """Makes the papers of one election. `ballots` is what is done with its ballot papers."""

    def __init__(self, widget: QWidget, book: "ElectionBook", election_id: str) -> None:
        super().__init__(widget)
        self._book, self._id = book, election_id
        self._papers = PaperOutput(widget, book.session)
        self.ballots = PaperMenu(self._papers, lambda: self._order(DocumentKind.BALLOTS), self._named_ballots, widget)

    def print(self) -> None:
        """Print the tally through the system's dialog."""
        self._papers.print(self._order(DocumentKind.TALLY), self._name)

    def save(self) -> None:
        """Ask for a place and save the tally there as PDF."""
        self._papers.save(self._order(DocumentKind.TALLY), self._name)

    def _order(self, kind: DocumentKind) -> Order:
        self._book.flush()
        self._book.editor.saving.flush()
        return Order(kind=kind, subject=self._id)

    def _name(self, record: Any, kind: str = "") -> str:
        election = next(each for each in record.elections if each.id == self._id)
        return safe_file_name(election.post, kind, election.date.isoformat())

    def _named_ballots(self, record: Any) -> str:
        return self._name(record, self.tr("Ballot papers"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.ballots.say(self.tr("Ballot papers"))
