"""What earlier meetings leave to the next agenda: items not dealt with, items that recur, open actions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain.agenda import ItemOutcome, outcome_of
from council_desk.domain.folding import fold
from council_desk.domain.shapes import ActionLike, AgendaItemLike, MeetingLike
from council_desk.domain.terms import ActionState


class Why(StrEnum):
    """Why an item comes back."""

    NOT_DEALT_WITH = "not_dealt_with"
    POSTPONED = "postponed"
    RECURRING = "recurring"
    OPEN_ACTIONS = "open_actions"


@dataclass(frozen=True, slots=True)
class CarriedItem:
    """An agenda item that comes back, and the number of the meeting that left it."""

    meeting: int
    item: AgendaItemLike
    why: Why


@dataclass(frozen=True, slots=True)
class CarriedAction:
    """An open action, the item it belongs to, and the number of the meeting it was given in."""

    meeting: int
    item: AgendaItemLike
    action: ActionLike


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What earlier meetings leave to the next."""

    items: tuple[CarriedItem, ...] = ()
    actions: tuple[CarriedAction, ...] = ()


_LIVE = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})


def carry_over(meetings: Sequence[MeetingLike], *, recurring: Collection[str] = ()) -> CarriedOver:
    """Give what is left after the meetings held so far, the last one last.

    Items come from the last meeting: those without outcome, those postponed, those whose title is among `recurring`,
    and those with open actions. Open actions come from every meeting, the oldest first; one that a later meeting has
    taken over (its `carried_from` and its text say so) is told once, with the number of the meeting it began in.
    """
    if not meetings:
        return CarriedOver()
    last = meetings[-1]
    titles = {fold(title) for title in recurring}
    items = ((item, _why(item, titles)) for item in last.agenda)
    return CarriedOver(
        items=tuple(CarriedItem(last.number, item, why) for item, why in items if why is not None),
        actions=_open_actions(meetings),
    )


def _why(item: AgendaItemLike, titles: Collection[str]) -> Why | None:
    """Say why an item comes back, or that it does not."""
    outcome = outcome_of(item)
    if outcome is ItemOutcome.NONE:
        return Why.NOT_DEALT_WITH
    if outcome is ItemOutcome.POSTPONED:
        return Why.POSTPONED
    if fold(item.title) in titles:
        return Why.RECURRING
    return Why.OPEN_ACTIONS if any(action.state in _LIVE for action in item.actions) else None


def _open_actions(meetings: Sequence[MeetingLike]) -> tuple[CarriedAction, ...]:
    """Give the open actions of all meetings, each in the state of the latest meeting that names it."""
    latest: dict[tuple[int, str], CarriedAction] = {}
    for meeting in meetings:
        for item in meeting.agenda:
            for action in item.actions:
                origin = action.carried_from or meeting.number
                latest[origin, fold(action.text)] = CarriedAction(origin, item, action)
    return tuple(found for found in latest.values() if found.action.state in _LIVE)
