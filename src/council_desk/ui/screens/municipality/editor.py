"""The letter that is being written: value, saving, undo, sending. No widget is known here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import Direction, LetterKind
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.record.models import Letter
    from council_desk.services.desk import Desk
    from council_desk.services.letter_rows import LetterFile
    from council_desk.services.register_rows import Party


class LetterEditor(ValueEditor["Letter"]):
    """Holds one letter, or the empty form of a new one. `changed` tells every edit, `opened` another letter."""

    named = Signal(str)
    """A new letter has got its subject, and so an id."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.file: LetterFile | None = None
        self.parties: tuple[Party, ...] = ()
        self.begun: Direction | None = None

    @property
    def letter(self) -> "Letter":
        """Give the letter as it stands now; there is none before it has a subject."""
        return self.value

    @property
    def outgoing(self) -> bool:
        """Whether the letter, or the one just begun, is the council's own."""
        direction = self._value.direction if self._value else self.begun
        return direction is not Direction.INCOMING

    @property
    def fixed(self) -> bool:
        """Whether it went out, so that of what it says nothing changes any more."""
        return self._value is not None and self.outgoing and not self._value.draft

    # -------------------------------------------------------------------------------------------------- opening

    def show(self, file: "LetterFile") -> None:
        """Take a letter that was read; what was typed before is handed over first, and into the same one stays."""
        if self.unsaved and self.letter.id == file.letter.id:
            self.renew(file)
            return
        self._leave()
        self.file, self._value = file, file.letter
        self.opened.emit()

    def renew(self, file: "LetterFile") -> None:
        """Take what is around the letter that is open; what is being typed stays."""
        if self._value is None or self._value.id != file.letter.id:
            return
        if not self.unsaved:
            self._value = file.letter
        self.file = file
        self.changed.emit()

    def begin_new(self, direction: Direction) -> None:
        """Take an empty form; the first letter of a subject makes the letter."""
        self._leave()
        self.begun = direction
        self.opened.emit()

    def name_new(self, subject: str) -> None:
        """Make the new letter, since a subject is typed: to or from the municipality, until another is chosen."""
        from council_desk.services.letter_drafts import new_letter

        council = self.session.council_id
        if council is None or self.begun is None:
            return
        whom = self.parties[0].id if self.parties else None
        kind = LetterKind.REQUEST if self.begun is Direction.OUTGOING else LetterKind.OTHER
        self._value = new_letter(council, self.begun, subject, today(), kind=kind, correspondent=whom)
        self.begun = None
        self.saving.touch()
        self.changed.emit()
        self.named.emit(self._value.id)

    def store(self, desk: "Desk", value: "Letter") -> "Changes":
        """Save the letter."""
        return desk.letters.save(value)

    def _leave(self) -> None:
        super()._leave()
        self.file = self.begun = None

    # ---------------------------------------------------------------------------------------------------- edits

    def answer_to(self, letter_id: str | None) -> None:
        """Say which letter this one answers; it concerns the decisions of that one too."""
        if letter_id is None:
            self.change(in_reply_to=None)
            return
        own = self.letter.id

        def take(file: "LetterFile") -> None:
            if not self.is_open or self.letter.id != own:
                return
            motions = tuple(dict.fromkeys((*self.letter.motions, *file.letter.motions)))
            kind = LetterKind.ANSWER if self.letter.kind is LetterKind.OTHER else self.letter.kind
            self.change(in_reply_to=letter_id, motions=motions, kind=kind)

        self.session.read(lambda desk: desk.letters.get(letter_id), take)
