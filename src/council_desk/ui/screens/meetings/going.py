"""Coming to a meeting, or to an item of one, from another screen."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from council_desk.ui.screens.meetings.screen import MeetingsScreen


def go_to(screen: "MeetingsScreen", kind: str, key: str) -> None:
    """Open a "meeting", or the meeting in which an "item" stands, there; or begin a "new-meeting"."""
    if kind == "new-meeting":
        screen.new_meeting()
        return
    if kind == "meeting":
        screen.open_meeting(key)
        return

    def show(meeting_id: str) -> None:
        screen.open_meeting(meeting_id)
        # what is read comes in the order in which it was asked for: by then the meeting is open
        screen.session.read(lambda _: None, lambda _: screen.document.go_to(key) if screen.document else None)

    screen.session.read(lambda desk: desk.register.meeting_of(kind, key), show)
