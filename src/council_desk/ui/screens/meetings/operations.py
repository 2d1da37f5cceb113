"""What can be taken out of a meeting and put back in: pure functions for the undo history. Rules of votes are not here.

Each `take_...` gives the meeting without a thing and what was taken; `put_...` puts exactly that back.
"""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from council_desk.record.models import ActionItem, AgendaItem, Attendance, Guidance, Meeting, Motion


class TakenItem(NamedTuple):
    """An agenda item and its place."""

    item: "AgendaItem"
    at: int


class TakenMotion(NamedTuple):
    """A motion, its place, and the actions that referred to it."""

    item_id: str
    motion: "Motion"
    at: int
    actions: tuple[str, ...] = ()


class TakenAction(NamedTuple):
    """An action and its place."""

    item_id: str
    action: "ActionItem"
    at: int


class TakenGuidance(NamedTuple):
    """A statement of the imam or host and its place."""

    item_id: str
    guidance: "Guidance"
    at: int


class TakenAttendance(NamedTuple):
    """A row of the attendance and its place."""

    row: "Attendance"
    at: int


def item_index(meeting: "Meeting", item_id: str) -> int:
    """Give the place of an item."""
    return next(place for place, item in enumerate(meeting.agenda) if item.id == item_id)


def take_item(meeting: "Meeting", item_id: str) -> "tuple[Meeting, TakenItem]":
    """Take an item out; the numbers of the others follow."""
    from council_desk.services import editing

    at = item_index(meeting, item_id)
    return editing.remove_item(meeting, item_id), TakenItem(meeting.agenda[at], at)


def put_item(meeting: "Meeting", taken: TakenItem) -> "Meeting":
    """Put an item back."""
    from council_desk.services import editing

    return editing.insert_item(meeting, taken.item, min(taken.at, len(meeting.agenda)))


def take_motion(meeting: "Meeting", motion_id: str) -> "tuple[Meeting, TakenMotion]":
    """Take a motion out; actions that came from it stay, without saying so."""
    from council_desk.services import editing

    for item in meeting.agenda:
        for at, motion in enumerate(item.motions):
            if motion.id == motion_id:
                actions = tuple(a.id for i in meeting.agenda for a in i.actions if a.motion == motion_id)
                return editing.remove_motion(meeting, motion_id), TakenMotion(item.id, motion, at, actions)
    raise KeyError(motion_id)


def put_motion(meeting: "Meeting", taken: TakenMotion) -> "Meeting":
    """Put a motion back and let its actions refer to it again."""
    from council_desk.services import editing

    item = editing.item_of(meeting, taken.item_id)
    at = min(taken.at, len(item.motions))
    motions = (*item.motions[:at], taken.motion, *item.motions[at:])
    meeting = editing.change_item(meeting, taken.item_id, motions=motions)
    present = {action.id for each in meeting.agenda for action in each.actions}
    for action_id in taken.actions:
        if action_id in present:
            meeting = editing.change_action(meeting, action_id, motion=taken.motion.id)
    return meeting


def take_action(meeting: "Meeting", action_id: str) -> "tuple[Meeting, TakenAction]":
    """Take an action out."""
    from council_desk.services import editing

    for item in meeting.agenda:
        for at, action in enumerate(item.actions):
            if action.id == action_id:
                return editing.remove_action(meeting, action_id), TakenAction(item.id, action, at)
    raise KeyError(action_id)


def put_action(meeting: "Meeting", taken: TakenAction) -> "Meeting":
    """Put an action back."""
    from council_desk.services import editing

    item = editing.item_of(meeting, taken.item_id)
    at = min(taken.at, len(item.actions))
    return editing.change_item(meeting, taken.item_id, actions=(*item.actions[:at], taken.action, *item.actions[at:]))


def take_guidance(meeting: "Meeting", item_id: str, at: int) -> "tuple[Meeting, TakenGuidance]":
    """Take a statement out."""
    from council_desk.services import editing

    rows = editing.item_of(meeting, item_id).guidance
    rest = rows[:at] + rows[at + 1 :]
    return editing.change_item(meeting, item_id, guidance=rest), TakenGuidance(item_id, rows[at], at)


def put_guidance(meeting: "Meeting", taken: TakenGuidance) -> "Meeting":
    """Put a statement back."""
    from council_desk.services import editing

    rows = editing.item_of(meeting, taken.item_id).guidance
    at = min(taken.at, len(rows))
    return editing.change_item(meeting, taken.item_id, guidance=(*rows[:at], taken.guidance, *rows[at:]))


def change_guidance(meeting: "Meeting", item_id: str, at: int, **fields: object) -> "Meeting":
    """Give the meeting with a statement changed."""
    from council_desk.services import editing

    rows = editing.item_of(meeting, item_id).guidance
    changed = editing.changed(rows[at], **fields)
    return editing.change_item(meeting, item_id, guidance=(*rows[:at], changed, *rows[at + 1 :]))


def take_attendance(meeting: "Meeting", person_id: str) -> "tuple[Meeting, TakenAttendance]":
    """Take a row of the attendance out."""
    from council_desk.services import editing

    at = next(place for place, row in enumerate(meeting.attendance) if row.person == person_id)
    return editing.remove_attendance(meeting, person_id), TakenAttendance(meeting.attendance[at], at)


def put_attendance(meeting: "Meeting", taken: TakenAttendance) -> "Meeting":
    """Put a row of the attendance back."""
    from council_desk.services import editing

    rows = meeting.attendance
    at = min(taken.at, len(rows))
    return editing.change(meeting, attendance=(*rows[:at], taken.row, *rows[at:]))


def attendance_of(meeting: "Meeting", person_id: str) -> "Attendance":
    """Give a person's row."""
    return next(row for row in meeting.attendance if row.person == person_id)


def set_attendance(meeting: "Meeting", row: "Attendance") -> "Meeting":
    """Give the meeting with one row replaced, if the person still is on the list."""
    from council_desk.services import editing

    rows = tuple(row if each.person == row.person else each for each in meeting.attendance)
    return editing.change(meeting, attendance=rows)
