"""The election that is being written outside of meetings: value, saving, undo. No widget is known here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.domain.terms import Gender
    from council_desk.record.models import Candidate, Election
    from council_desk.services.desk import Desk
    from council_desk.services.youth_rows import ElectionFile, Stander


class ElectionEditor(ValueEditor["Election"]):
    """Holds one election. `changed` tells every edit; what is refused is said in words, and nothing changes."""

    def __init__(self, session: DeskSession, book: PeopleBook, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.book = book
        self._file: ElectionFile | None = None

    @property
    def file(self) -> "ElectionFile":
        """Give what was read with the election."""
        if self._file is None:
            raise RuntimeError("no election is open")
        return self._file

    @property
    def may_write(self) -> bool:
        """Whether it can be changed: not under sealed minutes."""
        return self._file is not None and not self._file.sealed

    @property
    def standing(self) -> "tuple[Candidate, ...]":
        """The candidates who have not withdrawn."""
        return tuple(one for one in self.value.candidates if one.withdrawn_on is None)

    def name(self, party: str | None) -> str:
        """Give somebody's name."""
        known = self.stander(party or "")
        return self.book.name(party) or (known.name if known else "")

    def gender(self, person: str) -> "Gender | None":
        """Give what the grammar of a sentence needs."""
        known = self.stander(person)
        return known.gender if known else None

    def stander(self, person: str) -> "Stander | None":
        """Give what is known of somebody whom the election named when it was read."""
        return self._file.people.get(person) if self._file else None

    # -------------------------------------------------------------------------------------------------- opening

    def show(self, file: "ElectionFile") -> None:
        """Take an election that was read; what was typed before is handed over first."""
        self._leave()
        self._file, self._value = file, file.election
        self.opened.emit()

    def take_news(self, file: "ElectionFile") -> None:
        """Take what was read again, while nothing is being typed."""
        if file.election != self.value:
            self.history.clear()
        self._file, self._value = file, file.election
        self.changed.emit()

    def _leave(self) -> None:
        super()._leave()
        self._file = None

    def store(self, desk: "Desk", value: "Election") -> "Changes":
        """Save the election."""
        return desk.elections.save(value)

    # ---------------------------------------------------------------------------------------------------- edits

    def take(self, change: "Callable[[Election], Election]") -> str:
        """Take what is typed; give in words why it was not taken, or ""."""
        try:
            after = change(self.value)
        except DeskError as error:
            return say(error, self.session.formats)
        self._apply(lambda _: after)
        return ""

    def do(self, change: "Callable[[Election], Election]") -> str:
        """Take a step that Undo takes back; give in words why it was not taken, or ""."""
        try:
            self._step(change(self.value))
        except DeskError as error:
            return say(error, self.session.formats)
        return ""

    def step(self, change: "Callable[[Election], Election]") -> Callable[[], None] | None:
        """Take a step, and give what takes just this step back; what is refused is reported."""
        try:
            return self._step(change(self.value))
        except DeskError as error:
            self.session.report(error)
            return None

    def _step(self, after: "Election") -> Callable[[], None] | None:
        from council_desk.services import editing

        before = self.value
        names = [name for name in type(before).model_fields if getattr(after, name) != getattr(before, name)]
        if not names:
            return None
        old, new = ({name: getattr(one, name) for name in names} for one in (before, after))
        return self.history.do(
            lambda value: editing.change_election(value, **new), lambda value: editing.change_election(value, **old)
        )
