"""The rows of the list in its three views: sent, received, and what waits by its urgency."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.correspondence import Waits
from council_desk.domain.text import fold
from council_desk.ui.formats import Formats
from council_desk.ui.screens.municipality.wording import LetterWording
from council_desk.ui.widgets.master_list import Item

if TYPE_CHECKING:
    from council_desk.services.letter_rows import LetterLists, LetterRow, UnsentMinutes

OUTGOING, INCOMING, WAITING = "outgoing", "incoming", "waiting"
MINUTES = "minutes:"
"""Begins the key of a row that stands for minutes of a meeting."""


class LetterRows(QObject):
    """Makes the rows; one class, so that the words share a context of translation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = LetterWording(self)

    def of(self, view: str, lists: "LetterLists", formats: Formats) -> list[tuple[Item, str]]:
        """Give what a view shows, each with what a search looks into."""
        if view != WAITING:
            rows = [row for row in lists.letters if row.outgoing is (view == OUTGOING)]
            return [(self._item(row, formats), row.haystack) for row in rows]
        minutes = [(self._minutes(row, formats), fold(self._wording.minutes(row, formats))) for row in lists.minutes]
        late, due, drafts, awaited = (
            self._group(lists, waits, formats) for waits in (Waits.LATE, Waits.DUE, Waits.DRAFT, Waits.OPEN)
        )
        return [*late, *due, *minutes, *drafts, *awaited]

    def nothing(self, view: str, *, searching: bool) -> str:
        """Say why there are no rows."""
        if searching:
            return self.tr("No letter fits what you typed.")
        return {
            OUTGOING: self.tr("No letter was sent yet."),
            INCOMING: self.tr("No letter has come in yet."),
            WAITING: self.tr("Nothing waits: everything went out, and no answer is due."),
        }[view]

    def _group(self, lists: "LetterLists", waits: Waits, formats: Formats) -> list[tuple[Item, str]]:
        name = {
            Waits.LATE: self.tr("Late"),
            Waits.DUE: self.tr("Due within a week"),
            Waits.DRAFT: self.tr("Drafts"),
            Waits.OPEN: self.tr("An answer is awaited"),
        }[waits]
        rows = [row for row in lists.letters if row.waits is waits]
        rows.sort(key=lambda row: row.reply_due or row.day)
        return [(self._item(row, formats, name), row.haystack) for row in rows]

    def _item(self, row: "LetterRow", formats: Formats, group: str = "") -> Item:
        pill, tone = self._wording.state(row, formats)
        return Item(row.id, row.subject, self._wording.beneath(row, formats), pill, tone, group=group)

    def _minutes(self, row: "UnsentMinutes", formats: Formats) -> Item:
        title, group = self._wording.minutes(row, formats), self.tr("Sealed and not sent")
        return Item(MINUTES + row.meeting_id, title, formats.day(row.day), self.tr("not sent"), "due", group=group)
