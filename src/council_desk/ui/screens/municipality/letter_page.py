"""Everything about one letter as one page of cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.screens.municipality.editor import LetterEditor
from council_desk.ui.screens.municipality.enclosures_card import EnclosuresCard
from council_desk.ui.screens.municipality.letter_card import LetterCard
from council_desk.ui.screens.municipality.side_cards import AnswersCard, ConcernedCard, NoteCard
from council_desk.ui.widgets.cards import Card, Scroll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.services.register_rows import DecisionRow


class LetterPage(QWidget):
    """The page. A new letter has only its subject until the first letter of it is typed."""

    wanted = Signal(str, str)

    def __init__(
        self, editor: LetterEditor, candidates: "Callable[[], Sequence[DecisionRow]]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.letter, self.answers = LetterCard(editor), AnswersCard(editor)
        self.concerned, self.enclosures = ConcernedCard(editor, candidates), EnclosuresCard(editor)
        self.note = NoteCard(editor)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.area = Scroll(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        for card in self.cards():
            column.addWidget(card)
        column.addStretch(1)
        self.answers.wanted.connect(self.wanted)
        self.concerned.wanted.connect(self.wanted)
        self.retranslate()

    def cards(self) -> tuple[LetterCard, AnswersCard, ConcernedCard, EnclosuresCard, NoteCard]:
        """Give the cards in reading order."""
        return self.letter, self.answers, self.concerned, self.enclosures, self.note

    def start(self) -> None:
        """Show another letter from the top."""
        self.area.verticalScrollBar().setValue(0)
        self.answers.form.forget()
        self.note.form.forget()
        self.enclosures.start()
        self.concerned.start()
        self.letter.retranslate()  # what is sent and what came in have other words
        self.letter.start()
        self._refresh_rest()

    def refresh(self) -> None:
        """Show the letter as it stands now."""
        self.letter.refresh()
        self._refresh_rest()

    def _refresh_rest(self) -> None:
        rest: tuple[Card, ...] = self.cards()[1:]
        for card in rest:
            card.setVisible(self.editor.is_open)
        if self.editor.is_open:
            for one in (self.answers, self.concerned, self.enclosures, self.note):
                one.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards():
            card.retranslate()
