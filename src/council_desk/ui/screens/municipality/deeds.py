"""What is done with a letter as a whole: sent, taken back, answered, removed; each with its way back."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from council_desk.ui.errors import isolated

if TYPE_CHECKING:
    from council_desk.record.models import Letter
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.municipality.screen import MunicipalityScreen


class LetterDeeds(QObject):
    """Deeds on the letter that is open; what was typed is written first."""

    def __init__(self, screen: "MunicipalityScreen") -> None:
        super().__init__(screen)
        self.screen, self.session, self.editor = screen, screen.session, screen.editor

    def send(self, day: dt.date) -> None:
        """Let the letter go out; a toast offers the way back."""
        letter_id = self._ready()
        if letter_id is None:
            return

        def work(desk: "Desk") -> Any:
            former = desk.letters.get(letter_id).letter
            changes = desk.letters.send(letter_id, day)
            return former, desk.letters.get(letter_id).letter.reference or "", changes

        def done(result: Any) -> None:
            former, number, _ = result
            self.screen.open_letter(letter_id)
            told = self.tr("Entered as sent under number {number}.").replace("{number}", isolated(number))
            self.session.notify(told, lambda: self._put_back(former))

        self.session.write(work, done)

    def take_back(self) -> None:
        """Make the letter a draft again; a toast offers the way back."""
        letter_id = self._ready()
        if letter_id is None:
            return

        def work(desk: "Desk") -> Any:
            return desk.letters.get(letter_id).letter, desk.letters.take_back(letter_id)

        def done(result: Any) -> None:
            former = result[0]
            self.screen.open_letter(letter_id)
            self.session.notify(self.tr("The letter is a draft again."), lambda: self._put_back(former))

        self.session.write(work, done)

    def answer(self) -> None:
        """Enter the answer that came, or begin the one to be written, and show it."""
        letter_id = self._ready()
        if letter_id is not None:
            self._begin(lambda desk: desk.letters.answer(letter_id))

    def answer_to(self, letter_id: str) -> None:
        """Enter the answer to a letter, whichever is open."""
        self._begin(lambda desk: desk.letters.answer(letter_id))

    def write_for_minutes(self, meeting_id: str) -> None:
        """Begin the letter with which minutes are sent."""
        self._begin(lambda desk: desk.letters.write_for_minutes(meeting_id))

    def write_for_decisions(self, motion_ids: tuple[str, ...]) -> None:
        """Begin a letter that asks something for decisions."""
        council = self.session.council_id
        if council is not None:
            self._begin(lambda desk: desk.letters.write_for_decisions(council, motion_ids))

    def choose_body(self, name: str) -> None:
        """Let the letter go to, or come from, a body by its name; one that is not there yet is added."""
        council, letter_id = self.session.council_id, self._ready()
        if council is None or letter_id is None:
            return

        def work(desk: "Desk") -> Any:
            body, changes = desk.letters.correspondent(council, name)
            return body, desk.letters.parties(council), changes

        def done(result: Any) -> None:
            body, parties, _ = result
            self.editor.parties = parties
            if self.editor.is_open and self.editor.letter.id == letter_id:
                self.editor.change(correspondent=body)
                self.screen.page.refresh()

        self.session.write(work, done)

    def remove(self) -> None:
        """Remove the letter; a toast offers the way back."""
        letter_id = self._ready()
        if letter_id is None:
            return

        def done(result: Any) -> None:
            letter = result[0]
            self.editor.close()
            self.screen.letter_gone()
            told = self.tr("Removed: {subject}").replace("{subject}", isolated(letter.subject))
            self.session.notify(told, lambda: self._put_back(letter))

        self.session.write(lambda desk: desk.letters.remove(letter_id), done)

    # ----------------------------------------------------------------------------------------------------- within

    def _ready(self) -> str | None:
        """Write what was typed, and give the letter that is open."""
        self.screen.flush()
        return self.editor.letter.id if self.editor.is_open else None

    def _begin(self, work: Any) -> None:
        """Make a letter and show it; taking it back removes it."""
        self.screen.flush()

        self.session.write(work, lambda result: self.screen.open_letter(result[0], begin=True))

    def _put_back(self, letter: "Letter") -> None:
        self.session.write(lambda desk: desk.letters.restore(letter), lambda _: self.screen.open_letter(letter.id))
