"""Typing that is saved with each key and taken back as one step."""

from typing import TYPE_CHECKING, Any

from council_desk.ui.screens.meetings.editor import MeetingEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.record.models import Meeting


class TypingStep:
    """A part of the meeting that is typed. What is written until `rest` is one step of the history.

    `read` gives the part, `put` gives the meeting with another. Undo in between, or a change from elsewhere, begins a
    step of its own.
    """

    def __init__(
        self,
        editor: MeetingEditor,
        read: "Callable[[Meeting], Any]",
        put: "Callable[[Meeting, Any], Meeting]",
    ) -> None:
        self._editor, self._read, self._put = editor, read, put
        self._written: Any = None
        self._running = False

    def write(self, value: Any) -> None:
        """Write what stands in the field now."""
        read, put = self._read, self._put
        before = read(self._editor.meeting)
        if value == before:
            return
        if self._running and self._written == before:
            self._editor.type(lambda meeting: put(meeting, value))
        else:
            self._editor.history.add(value, lambda meeting: (put(meeting, before), read(meeting)), put)
        self._running, self._written = True, read(self._editor.meeting)

    def rest(self) -> None:
        """What is written from now on is another step."""
        self._running, self._written = False, None
