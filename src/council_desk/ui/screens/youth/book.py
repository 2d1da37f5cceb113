"""Who can be chosen on this screen: everybody of the desk, those of the council first; newcomers are made here."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.domain.text import fold
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.sitting.item.suggestions import Suggestion

if TYPE_CHECKING:
    from council_desk.services.youth_rows import Known

_MOST = 30
_LEAST_LETTERS = 2
_NEW = "new:"


class PeopleBook(QObject):
    """The people of the desk by id. `changed` comes when they were read."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._known: dict[str, Known] = {}

    def load(self) -> None:
        """Read who is on the desk."""
        council = self.session.council_id
        if council is None:
            return

        def take(found: "tuple[Known, ...]") -> None:
            self._known = {one.id: one for one in found}
            self.changed.emit()

        self.session.read(lambda desk: desk.youth.people(council), take)

    def name(self, person: str | None) -> str:
        """Give a name; "" for nobody, and for somebody who is not known here."""
        known = self._known.get(person or "")
        return known.name if known else ""

    def is_minor(self, person: str) -> bool:
        """Whether somebody is under 18."""
        known = self._known.get(person)
        return known is not None and known.minor

    def find(self, typed: str, *, bodies: bool = True) -> Sequence[Suggestion]:  # noqa: ARG002 - people only
        """Give whom the letters may mean, and the way to a new person; each typed word begins a word of the name."""
        name = " ".join(typed.split())
        wanted = fold(name).split()
        found = [
            Suggestion(one.id, one.name, "" if one.member else self.tr("not in the council"))
            for one in self._known.values()
            if all(any(word.startswith(part) for word in one.folded.split()) for part in wanted)
        ][:_MOST]
        if len(name) >= _LEAST_LETTERS and fold(name) not in {fold(one.text) for one in found}:
            found.append(Suggestion(_NEW + name, self.tr("New person: {name}").format(name=name)))
        return found

    def settle(self, key: str, done: Callable[[str], None]) -> None:
        """Give the id of who was chosen from what `find` offered; a new person is put on the desk first."""
        if not key.startswith(_NEW):
            done(key)
            return
        from council_desk.services.people import new_person
        from council_desk.services.youth_rows import Known

        person = new_person(key.removeprefix(_NEW))

        def saved(_: object) -> None:
            self._known[person.id] = Known(person.id, person.name, False, False, fold(person.name))
            done(person.id)

        self.session.write(lambda desk: desk.people.save(person), saved)
