"""Motions and their numbers. Votes on them are in `votes`."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from council_desk.domain import numbering
from council_desk.domain.calendars import year_of
from council_desk.domain.digits import digits_of
from council_desk.domain.moments import local_day
from council_desk.domain.terms import Calendar, Language, Requirement
from council_desk.record.ids import new_id
from council_desk.record.models import DocumentProfile, Meeting, Motion, Organization
from council_desk.services.editing.agenda import item_of, with_item
from council_desk.services.editing.values import changed, find, make, replaced

PATTERNS: Mapping[Language, str] = {
    Language.FA: "{n}",
    Language.AR: "{n}/{year}",
    Language.RU: "{item}.{point}",
    Language.EN: "{year}/{n}",
}
"""How decisions are numbered where a document's language is used, unless a council has a pattern of its own."""


def motion_of(meeting: Meeting, motion_id: str) -> Motion:
    """Give a motion. Raises NotThereError."""
    return find(_motions(meeting), motion_id)


def _motions(meeting: Meeting) -> list[Motion]:
    return [motion for item in meeting.agenda for motion in item.motions]


def next_reference(
    references: Sequence[str],
    meeting: Meeting,
    item_id: str,
    *,
    calendar: Calendar = Calendar.GREGORIAN,
    council: Organization | None = None,
) -> str:
    """Give the number of the next decision of an item: by the council's own pattern and digits, or the language's.

    `references` are those of the council's other meetings. The year is that of the meeting's day in `calendar`; in
    Arabic documents it is the year of Umm al-Qura unless the calendar is Jalali. Raises NotThereError.
    """
    item = item_of(meeting, item_id)
    given = [motion.reference for motion in _motions(meeting) if motion.reference]
    if meeting.language is Language.AR and calendar is Calendar.GREGORIAN:
        calendar = Calendar.ISLAMIC_UMALQURA
    own = (council and council.document_profile) or DocumentProfile()
    calendar = next(iter(own.calendars), calendar)
    number = [numbered.number for numbered in meeting.agenda].index(item.number) + 1
    pattern = (own.numbering and own.numbering.decision) or PATTERNS[meeting.language]
    # A number within the item starts anew in every meeting.
    taken = given if "{item" in pattern else [*references, *given]
    return numbering.next_number(
        pattern,
        taken,
        year=year_of(local_day(meeting.scheduled_start), calendar),
        item=number,
        digits=own.digits or digits_of(meeting.language),
    )


def add_motion(
    meeting: Meeting,
    item_id: str,
    text: str,
    *,
    reference: str | None = None,
    council: Organization | None = None,
    **fields: Any,
) -> Meeting:
    """Give the meeting with a new motion at the end of an item; its majority is the council's rule unless given.

    Raises NotThereError, InvalidValueError.
    """
    rules = council.rules if council else None
    if rules is not None and rules.requirement is not Requirement.SIMPLE_MAJORITY:
        fields = {"requirement": rules.requirement, **fields}
    motion = make(Motion, id=new_id(), reference=reference, text=text, **fields)
    return with_item(meeting, item_id, lambda item: changed(item, motions=(*item.motions, motion)))


def change_motion(meeting: Meeting, motion_id: str, **fields: Any) -> Meeting:
    """Give the meeting with other fields of a motion. Raises NotThereError, InvalidValueError.

    With another result the reason of the former one goes, unless a reason is among the fields.
    """

    def edit(motion: Motion) -> Motion:
        outdated = fields.get("result", motion.result) != motion.result
        return changed(motion, **({"result_reason": None} if outdated else {}) | fields)

    return with_motion(meeting, motion_id, edit)


def remove_motion(meeting: Meeting, motion_id: str) -> Meeting:
    """Give the meeting without a motion; actions that came of it stay, without it. Raises NotThereError."""
    motion_of(meeting, motion_id)
    items = []
    for item in meeting.agenda:
        actions = tuple(
            changed(action, motion=None) if action.motion == motion_id else action for action in item.actions
        )
        motions = tuple(motion for motion in item.motions if motion.id != motion_id)
        items.append(changed(item, motions=motions, actions=actions))
    return changed(meeting, agenda=tuple(items))


def with_motion(meeting: Meeting, motion_id: str, edit: Callable[[Motion], Motion]) -> Meeting:
    """Give the meeting with one motion edited. Raises NotThereError."""
    motion_of(meeting, motion_id)
    return changed(
        meeting,
        agenda=tuple(
            changed(item, motions=replaced(item.motions, motion_id, edit))
            if any(motion.id == motion_id for motion in item.motions)
            else item
            for item in meeting.agenda
        ),
    )
