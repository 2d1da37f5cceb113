"""Who is offered after "@": the people in the room first, then all others of the desk, then teams and other bodies."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from council_desk.domain.attendance import is_present
from council_desk.domain.text import fold
from council_desk.ui.sitting.item.suggestions import Suggestion
from council_desk.ui.sitting.item.typed_line import Reader
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.ui.screens.meetings.editor import MeetingEditor
    from council_desk.ui.sitting.clock import SittingClock

BEGUN = re.compile(r"(?:^|(?<=[\s(«“\"]))@([^@:：\n]{0,60})$")
"""A name that is being typed, at the end of what stands before the cursor."""
_MOST = 40


class People:
    """The people and bodies of the meeting that is open, as the typed line and the lists need them."""

    def __init__(self, editor: "MeetingEditor", clock: "SittingClock") -> None:
        self._editor, self._clock = editor, clock
        self._folded: tuple[object, tuple[tuple[str, str, str], ...]] = (None, ())

    def present(self) -> tuple[str, ...]:
        """Give who is in the room now, in the order of the list."""
        now = self._clock.now().isoformat()
        return tuple(row.person for row in self._editor.meeting.attendance if is_present(row, now))

    def reader(self, chosen: Collection[str] = ()) -> Reader:
        """Give what a typed line is read with now; `chosen` were picked from the list while it was typed."""
        formats = self._editor.session.formats
        names = {key: name for key, name in self._editor.parties if key}
        today = self._clock.now().date()
        return Reader(names, set(self.present()), formats.language, formats.calendar, today, frozenset(chosen))

    def find(self, typed: str, *, bodies: bool = True) -> Sequence[Suggestion]:
        """Give whom the letters may mean, those in the room first; each typed word begins a word of the name."""
        wanted = fold(typed).split()
        if typed.endswith(" "):  # a name that is finished is not asked about again
            return ()
        here = set(self.present())
        people = self._editor.names
        found = [
            (0 if key in here else 1 if key in people else 2, key, name)
            for key, name, folded in self._all()
            if (bodies or key in people) and all(any(w.startswith(part) for w in folded.split()) for part in wanted)
        ]
        found.sort(key=lambda row: row[0])
        return [Suggestion(key, name, self.capacity(key)) for _, key, name in found[:_MOST]]

    def capacity(self, key: str) -> str:
        """Give as what somebody takes part: a role on the day of the meeting, or what a guest came as."""
        role = next((each for each in self._editor.file.roster if each.person == key), None)
        if role is not None:
            return role.label or word(role.role)
        entry = next((row for row in self._editor.meeting.attendance if row.person == key), None)
        return (entry.capacity or word(entry.status)) if entry is not None else ""

    def _all(self) -> tuple[tuple[str, str, str], ...]:
        if self._folded[0] is not self._editor.parties:
            rows = tuple((key, name, fold(name)) for key, name in self._editor.parties if key)
            self._folded = (self._editor.parties, rows)
        return self._folded[1]
