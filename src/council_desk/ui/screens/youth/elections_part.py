"""What is done with elections on this screen: opened, begun, held again, removed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.ui.autosave import SaveState
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.election_editor import ElectionEditor
from council_desk.ui.screens.youth.elections_page import ElectionPage
from council_desk.ui.screens.youth.wording import Wording

if TYPE_CHECKING:
    from council_desk.record.models import Election
    from council_desk.services.youth_rows import ElectionFile


class ElectionsPart(QObject):
    """Elections. `shown` tells that one was opened, `saved` that there is a new one, `removed` that one is gone.

    `term_wanted` asks for the term of somebody who was elected.
    """

    shown = Signal()
    saved = Signal(str)
    removed = Signal()
    term_wanted = Signal(str)

    def __init__(
        self, session: DeskSession, book: PeopleBook, words: Wording, flush: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session, self._flush = session, flush
        self.editor = ElectionEditor(session, book, self)
        self._book, self._words = book, words
        self._wanted = ""

    @cached_property
    def page(self) -> ElectionPage:
        """The page of the election that is open, built when one is first opened."""
        page = ElectionPage(self.editor, self._book, self._words)
        page.retranslate()
        page.removal_wanted.connect(self.remove)
        page.round_wanted.connect(self.second_round)
        page.term_wanted.connect(self.term_wanted)
        return page

    def built(self) -> tuple[ElectionPage, ...]:
        """Give the page if it has been built."""
        return (self.page,) if "page" in self.__dict__ else ()

    def open_id(self) -> str:
        """Give the id of the election that is open; "" when none is."""
        return self.editor.value.id if self.editor.is_open else ""

    def open(self, election_id: str) -> None:
        """Show an election."""
        self._flush()
        self._wanted = election_id

        def show(file: "ElectionFile") -> None:
            if self._wanted == file.election.id:
                _ = self.page  # it listens to the editor
                if self.open_id() != election_id or not self.editor.unsaved:
                    self.editor.show(file)
                self.shown.emit()

        self.session.read(lambda desk: desk.youth.election(election_id), show)

    def begin(self) -> None:
        """Begin an election to register candidates for."""
        from council_desk.services.editing import terms

        council = self.session.council_id
        if council is not None:
            self._flush()
            self._save(terms.new_candidacy(council, self.tr("Youth mayor"), today()))

    def second_round(self) -> None:
        """Let those tied stand again in a new round; who is elected already stays so."""
        from council_desk.services import editing

        if editing.elected(self.editor.value).elected:
            self.editor.do(lambda one: editing.set_elected(one, editing.elected(one).elected))
        self._flush()
        self._save(editing.second_round(self.editor.value))

    def remove(self) -> None:
        """Remove the election; refused in words where a term rests on it. A toast offers the way back."""
        self._flush()
        value = self.editor.value

        def done(_: Any) -> None:
            self.editor.close()
            self.removed.emit()
            self.session.notify(self.tr("The election was removed."), lambda: self._save(value))

        self.session.write(lambda desk: desk.elections.remove(value.id), done)

    def read_again(self, changes: Any) -> None:
        """Read the election again that is open, since something was written elsewhere."""
        if not self.editor.is_open or self.editor.is_own(changes) or self.editor.saving.state is not SaveState.SAVED:
            return
        opened = self.editor.value.id

        def take(file: "ElectionFile") -> None:
            if self.open_id() == opened and self.editor.saving.state is SaveState.SAVED:
                self.editor.take_news(file)

        self.session.read(lambda desk: desk.youth.election(opened), take, lambda _: None)

    def _save(self, election: "Election") -> None:
        def done(_: Any) -> None:
            self.editor.close()
            self.saved.emit(election.id)

        self.session.write(lambda desk: desk.elections.save(election), done)
