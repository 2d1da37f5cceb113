"""The agenda of a meeting: its items, their order and numbers, what was said on them, and what is to be done."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from council_desk.domain import numbering
from council_desk.domain.digits import to_latin
from council_desk.domain.moments import instant
from council_desk.domain.speakers import Speakers, speakers
from council_desk.domain.terms import GuidanceKind, ItemKind
from council_desk.record.ids import new_id
from council_desk.record.models import ActionItem, AgendaItem, Guidance, Meeting, Minutes, Motion, Period, Speech
from council_desk.services.editing.values import changed, find, make, replaced, without

CONTINUED = "    "
"""Stands before a further paragraph of the same speech."""

_BY_ITEM = "{item}.{point}"
_ENDS = frozenset({"started", "ended"})
_NAMED = re.compile(r"^\s*([^:：\n]{1,120}?)\s*[:：]\s*(\S.*)$", re.DOTALL)


def change(meeting: Meeting, **fields: Any) -> Meeting:
    """Give the meeting with other fields. Raises InvalidValueError."""
    return changed(meeting, **fields)


def change_minutes(meeting: Meeting, **fields: Any) -> Meeting:
    """Give the meeting with other fields of its minutes. Raises InvalidValueError."""
    return changed(meeting, minutes=changed(meeting.minutes or Minutes(), **fields))


def item_of(meeting: Meeting, item_id: str) -> AgendaItem:
    """Give an agenda item. Raises NotThereError."""
    return find(meeting.agenda, item_id)


def change_item(meeting: Meeting, item_id: str, **fields: Any) -> Meeting:
    """Give the meeting with other fields of an item; another start or end moves that of its periods along.

    Raises InvalidValueError, NotThereError.
    """

    def edit(item: AgendaItem) -> AgendaItem:
        if item.periods and "periods" not in fields and not _ENDS.isdisjoint(fields):
            return changed(item, **fields, periods=_fitted(item.periods, changed(item, **fields)))
        return changed(item, **fields)

    return with_item(meeting, item_id, edit)


def _fitted(periods: tuple[Period, ...], item: AgendaItem) -> tuple[Period, ...] | None:
    """Give the periods within the start and end that an item has now; None where it has no start."""
    if item.started is None:
        return None
    first, end = item.started, item.ended
    kept = [span for span in periods if span.ended is None or instant(span.ended) > instant(first)]
    if end is not None:
        kept = [span for span in kept if instant(span.started) < instant(end)]
    if not kept:
        return (make(Period, started=first, ended=end),)
    kept[0] = changed(kept[0], started=first)
    kept[-1] = changed(kept[-1], ended=end)
    return tuple(kept)


def with_item(meeting: Meeting, item_id: str, edit: Callable[[AgendaItem], AgendaItem]) -> Meeting:
    """Give the meeting with one item edited. Raises NotThereError."""
    return changed(meeting, agenda=replaced(meeting.agenda, item_id, edit))


def add_item(meeting: Meeting, title: str, *, kind: ItemKind = ItemKind.DISCUSSION, at: int | None = None) -> Meeting:
    """Give the meeting with a new item at a place, or at the end. Raises InvalidValueError for an empty title."""
    number = str(len(meeting.agenda) + 1)
    return insert_item(meeting, make(AgendaItem, id=new_id(), number=number, title=title, kind=kind), at)


def insert_item(meeting: Meeting, item: AgendaItem, at: int | None = None) -> Meeting:
    """Give the meeting with an item at a place (the way back from removing it), or at the end; numbers follow."""
    items = list(meeting.agenda)
    items.insert(len(items) if at is None else at, item)
    return _numbered(meeting, items)


def move_item(meeting: Meeting, item_id: str, to: int) -> Meeting:
    """Give the meeting with an item moved to a place counted from 0; numbers follow. Raises NotThereError."""
    items = list(without(meeting.agenda, item_id))
    items.insert(to, item_of(meeting, item_id))
    return _numbered(meeting, items)


def remove_item(meeting: Meeting, item_id: str) -> Meeting:
    """Give the meeting without an item; numbers follow. Raises NotThereError."""
    return _numbered(meeting, list(without(meeting.agenda, item_id)))


def _numbered(meeting: Meeting, items: list[AgendaItem]) -> Meeting:
    """Number items 1, 2, 3 ... if the agenda was numbered so; numbers of another make (2a, III) are left alone."""
    plain = [to_latin(item.number) for item in meeting.agenda] == [str(n) for n in range(1, len(meeting.agenda) + 1)]
    if plain:
        items = [_renumbered(item, str(number)) for number, item in enumerate(items, start=1)]
    return changed(meeting, agenda=tuple(items))


def _renumbered(item: AgendaItem, number: str) -> AgendaItem:
    """Number an item; decisions that are numbered within the item go along, as 2.1 in Russian minutes."""
    if to_latin(item.number) == number:
        return item

    def follow(motion: Motion) -> Motion:
        numbers = numbering.parse_number(_BY_ITEM, motion.reference or "")
        if numbers is None or str(numbers.item) != to_latin(item.number):
            return motion
        new = numbering.Numbers(item=int(number), point=numbers.point)
        return changed(motion, reference=numbering.format_number(_BY_ITEM, new))

    return changed(item, number=number, motions=tuple(follow(motion) for motion in item.motions))


def speeches_text(item: AgendaItem, names: Mapping[str, str]) -> str:
    """Write the speeches of an item as one text: a paragraph each, "Name: text" where the speaker is known.

    `names` gives the name shown for each person's id. Further paragraphs of the same speech begin with CONTINUED.
    """
    paragraphs = []
    for speech in item.speeches:
        name = names.get(speech.speaker or "")
        text = speech.text.replace("\n", f"\n{CONTINUED}")
        paragraphs.append(f"{name}: {text}" if name else text)
    return "\n".join(paragraphs)


def set_speeches(meeting: Meeting, item_id: str, text: str, names: Mapping[str, str]) -> Meeting:
    """Read speeches from such a text: each paragraph is one, "Name: text" is a speech of that person.

    A name counts if it is one of `names` in any spelling, or a part of exactly one of them (the family name, say);
    anything else before a colon is text. Empty paragraphs are dropped. Raises NotThereError.
    """
    former = item_of(meeting, item_id).speeches
    parts: list[str] = []
    for line in text.splitlines():
        if line.startswith(CONTINUED) and parts:
            parts[-1] += "\n" + line.removeprefix(CONTINUED)
        elif line.strip():
            parts.append(line.strip())
    known = speakers(names)
    speeches = tuple(_speech(part, former[n : n + 1], former, known) for n, part in enumerate(parts))
    return change_item(meeting, item_id, speeches=speeches)


def _speech(part: str, before: tuple[Speech, ...], former: tuple[Speech, ...], known: Speakers) -> Speech:
    part = part.rstrip()
    if named := _NAMED.match(part):
        meant = known.meant(named[1])
        if meant:
            # Of two people with one name, the one who spoke here before is meant.
            same = [speech.speaker for speech in before if speech.speaker in meant]
            return make(Speech, speaker=(same or meant)[0], text=named[2])
    # A speaker without a name to show (somebody who is no longer on any list) keeps what they said.
    for speech in former:
        if speech.speaker and speech.speaker not in known.names and speech.text == part:
            return speech
    return make(Speech, text=part)


def add_guidance(
    meeting: Meeting, item_id: str, person_id: str, kind: GuidanceKind, text: str, *, date: dt.date | None = None
) -> Meeting:
    """Give the meeting with a statement of the imam or host on an item, given on its day unless another is said.

    Raises NotThereError, InvalidValueError.
    """
    guidance = make(Guidance, person=person_id, kind=kind, text=text, date=date)
    return with_item(meeting, item_id, lambda item: changed(item, guidance=(*item.guidance, guidance)))


def action_of(meeting: Meeting, action_id: str) -> ActionItem:
    """Give an action. Raises NotThereError."""
    return find([action for item in meeting.agenda for action in item.actions], action_id)


def add_action(
    meeting: Meeting,
    item_id: str,
    text: str,
    *,
    assignee: str | None = None,
    due: dt.date | None = None,
    motion: str | None = None,
) -> Meeting:
    """Give the meeting with a new action at the end of an item. Raises NotThereError, InvalidValueError."""
    action = make(ActionItem, id=new_id(), text=text, assignee=assignee, due=due, motion=motion)
    return with_item(meeting, item_id, lambda item: changed(item, actions=(*item.actions, action)))


def change_action(meeting: Meeting, action_id: str, **fields: Any) -> Meeting:
    """Give the meeting with other fields of an action. Raises NotThereError, InvalidValueError."""
    return _with_actions(
        meeting, action_id, lambda actions: replaced(actions, action_id, lambda action: changed(action, **fields))
    )


def remove_action(meeting: Meeting, action_id: str) -> Meeting:
    """Give the meeting without an action. Raises NotThereError."""
    return _with_actions(meeting, action_id, lambda actions: without(actions, action_id))


def _with_actions(
    meeting: Meeting, action_id: str, edit: Callable[[tuple[ActionItem, ...]], tuple[ActionItem, ...]]
) -> Meeting:
    action_of(meeting, action_id)
    return changed(
        meeting,
        agenda=tuple(
            changed(item, actions=edit(item.actions)) if any(one.id == action_id for one in item.actions) else item
            for item in meeting.agenda
        ),
    )
