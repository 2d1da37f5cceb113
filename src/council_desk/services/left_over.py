"""What earlier meetings left to the next: read, offered, and put on its agenda. The rule is domain.carry_over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from council_desk.db import queries, store
from council_desk.domain.carry_over import CarriedAction, CarriedItem, carry_over
from council_desk.domain.moments import local_day
from council_desk.domain.terms import ItemKind, Language, MeetingState
from council_desk.record.ids import new_id
from council_desk.record.models import ActionItem, AgendaItem, Meeting
from council_desk.services.editing.templates import MATTERS_ARISING
from council_desk.services.editing.values import make
from council_desk.services.rows import Offer

if TYPE_CHECKING:
    from sqlmodel import Session

_TOOK_PLACE = frozenset({MeetingState.HELD, MeetingState.CLOSED})


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Items and open actions that come back, with the days of the meetings they come from, by number."""

    items: tuple[CarriedItem, ...]
    actions: tuple[CarriedAction, ...]
    days: Mapping[int, date]

    def only(self, ids: Collection[str]) -> "LeftOver":
        """Give those with these ids."""
        return LeftOver(
            tuple(found for found in self.items if found.item.id in ids),
            tuple(found for found in self.actions if found.action.id in ids),
            self.days,
        )


def left_over(session: "Session", council_id: str) -> LeftOver:
    """Read what the meetings of a council that took place have left over."""
    loaded = store.load(session, Meeting, queries.meeting_ids(session, council_id))
    held = sorted((one for one in loaded if one.state in _TOOK_PLACE), key=lambda one: one.number)
    left = carry_over(held)
    days = {one.number: local_day(one.started or one.scheduled_start) for one in held}
    return LeftOver(left.items, left.actions, days)


def offers(left: LeftOver, names: Mapping[str, str]) -> tuple[Offer, ...]:
    """Put what is left over into rows: items in the order of their agenda, then actions, the oldest first."""
    items = (
        Offer(found.item.id, "item", found.meeting, left.days[found.meeting], found.item.title, why=found.why)
        for found in left.items
    )
    actions = (
        Offer(
            found.action.id,
            "action",
            found.meeting,
            left.days.get(found.meeting),
            found.action.text,
            assignee_name=names.get(found.action.assignee or ""),
            due=found.action.due,
        )
        for found in left.actions
    )
    return (*items, *actions)


def agenda_from(left: LeftOver, language: Language) -> tuple[AgendaItem, ...] | None:
    """Make the agenda items of a new meeting out of what was chosen, numbered from 1.

    Actions come back under their own item, or under one item for all others, at the head of the agenda.
    """
    back = {found.item.id for found in left.items}
    elsewhere = [found for found in left.actions if found.item.id not in back]
    agenda: list[AgendaItem] = []
    if elsewhere:
        actions = tuple(_again(found) for found in elsewhere)
        title = MATTERS_ARISING[language]
        agenda.append(make(AgendaItem, id=new_id(), number="1", title=title, kind=ItemKind.REPORT, actions=actions))
    for found in left.items:
        item = cast("AgendaItem", found.item)
        own = tuple(_again(action) for action in left.actions if action.item.id == item.id)
        agenda.append(
            make(
                AgendaItem,
                id=new_id(),
                number=str(len(agenda) + 1),
                title=item.title,
                kind=item.kind,
                presenter=item.presenter,
                public=None if item.public else False,
                planned_minutes=item.planned_minutes,
                papers=item.papers or None,
                actions=own or None,
            )
        )
    return tuple(agenda) or None


def _again(found: CarriedAction) -> ActionItem:
    """Take an action over as it stands, with the number of the meeting it began in; its motion stays there."""
    return make(
        ActionItem,
        id=new_id(),
        text=found.action.text,
        assignee=found.action.assignee,
        due=found.action.due,
        state=found.action.state,
        carried_from=found.meeting,
    )
