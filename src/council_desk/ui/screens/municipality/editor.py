"""The letter that is being written: value, saving, undo, sending. No widget is known here."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import Direction, LetterKind
from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.record.models import Letter
    from council_desk.services.desk import Desk
    from council_desk.services.letter_rows import LetterFile
    from council_desk.services.register_rows import Party

_OWN_KEPT = 20


def today() -> dt.date:
    """Give the day by this computer's clock."""
    return dt.datetime.now().astimezone().date()


class LetterEditor(QObject):
    """Holds one letter, or the empty form of a new one. `changed` tells every edit, `opened` another letter."""

    opened = Signal()
    changed = Signal()
    named = Signal(str)
    """A new letter has got its subject, and so an id."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._value: Letter | None = None
        self._own: list[Any] = []
        self.file: LetterFile | None = None
        self.parties: tuple[Party, ...] = ()
        self.begun: Direction | None = None
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[Letter] = History(self._apply, self)

    @property
    def is_open(self) -> bool:
        """Whether there is a letter with a subject."""
        return self._value is not None

    @property
    def letter(self) -> "Letter":
        """Give the letter as it stands now."""
        if self._value is None:
            raise RuntimeError("no letter is open")
        return self._value

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

    def open(self, file: "LetterFile") -> None:
        """Take a letter that was read; what was typed before is handed over first."""
        self._leave()
        self.file, self._value = file, file.letter
        self.opened.emit()

    def renew(self, file: "LetterFile") -> None:
        """Take what is around the letter that is open; what is being typed stays."""
        if self._value is None or self._value.id != file.letter.id:
            return
        if not self.saving.pending and self._value != file.letter:
            self._value = file.letter
        self.file = file
        self.changed.emit()

    def begin_new(self, direction: Direction) -> None:
        """Take an empty form; the first letter of a subject makes the letter."""
        self._leave()
        self.begun = direction
        self.opened.emit()

    def close(self) -> None:
        """Hand over what was typed and hold no letter."""
        self._leave()
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

    def _leave(self) -> None:
        self.saving.flush()
        self.saving.forget()
        self.history.clear()
        self.file = self._value = self.begun = None

    # ---------------------------------------------------------------------------------------------------- edits

    def type(self, **values: Any) -> None:
        """Take over text; the field itself keeps the undo of it."""
        self._apply(lambda letter: _with(letter, values))

    def change(self, **values: Any) -> Callable[[], None] | None:
        """Take other values, and give the way back if anything differs."""
        before = {name: getattr(self.letter, name) for name in values}
        if before == values:
            return None
        return self.history.do(lambda letter: _with(letter, values), lambda letter: _with(letter, before))

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

    def _apply(self, change: Callable[["Letter"], "Letter"]) -> None:
        if self._value is None:
            return
        try:
            new = change(self._value)
        except DeskError as error:  # what cannot be kept is told; the value stays as it was
            self.session.report(error)
            return
        if new != self._value:
            self._value = new
            self.saving.touch()
            self.changed.emit()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        value, own = self.letter, self._own

        def work(desk: "Desk") -> Any:
            changes = desk.letters.save(value)
            own.append(changes)
            del own[:-_OWN_KEPT]
            return changes

        self.session.write(work, lambda _: done(), failed)

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)


def _with(letter: "Letter", values: dict[str, Any]) -> "Letter":
    from council_desk.services import editing

    return editing.changed(letter, **values)
