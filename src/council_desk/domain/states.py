"""The life of a meeting and of its minutes: which step may follow which. Going back takes a reason."""

from dataclasses import dataclass
from typing import TypeVar

from council_desk.domain.terms import MeetingState, MinutesState
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError, sentence


class ForbiddenStepError(DeskError):
    """A step that the present state does not allow."""


@dataclass(frozen=True, slots=True)
class MeetingMove:
    """A state a meeting can go to."""

    to: MeetingState
    needs_reason: bool


@dataclass(frozen=True, slots=True)
class MinutesMove:
    """A state minutes can go to."""

    to: MinutesState
    needs_reason: bool


State = TypeVar("State", MeetingState, MinutesState)

_M = MeetingState
_AHEAD: dict[MeetingState, tuple[MeetingState, ...]] = {
    _M.DRAFT: (_M.SCHEDULED, _M.INVITED, _M.IN_SESSION, _M.HELD, _M.CANCELLED),
    _M.SCHEDULED: (_M.INVITED, _M.IN_SESSION, _M.HELD, _M.CANCELLED, _M.FAILED_NO_QUORUM),
    _M.INVITED: (_M.IN_SESSION, _M.HELD, _M.CANCELLED, _M.FAILED_NO_QUORUM),
    _M.IN_SESSION: (_M.HELD, _M.FAILED_NO_QUORUM),
    _M.HELD: (_M.CLOSED,),
    _M.CLOSED: (),
    _M.CANCELLED: (),
    _M.FAILED_NO_QUORUM: (),
}
_BACK: dict[MeetingState, tuple[MeetingState, ...]] = {
    _M.DRAFT: (),
    _M.SCHEDULED: (_M.DRAFT,),
    _M.INVITED: (_M.SCHEDULED,),
    _M.IN_SESSION: (_M.INVITED,),
    _M.HELD: (_M.IN_SESSION,),
    _M.CLOSED: (_M.HELD,),
    _M.CANCELLED: (_M.SCHEDULED,),
    _M.FAILED_NO_QUORUM: (_M.IN_SESSION,),
}
_P = MinutesState
_MINUTES_AHEAD: dict[MinutesState, tuple[MinutesState, ...]] = {
    _P.DRAFT: (_P.IN_REVIEW,),
    _P.IN_REVIEW: (_P.APPROVED, _P.DRAFT),
    _P.APPROVED: (_P.SIGNED,),
    _P.SIGNED: (_P.SEALED,),
    _P.SEALED: (),
}
_MINUTES_BACK: dict[MinutesState, tuple[MinutesState, ...]] = {
    _P.DRAFT: (),
    _P.IN_REVIEW: (),
    _P.APPROVED: (_P.DRAFT,),
    _P.SIGNED: (_P.DRAFT,),
    _P.SEALED: (),
}
"""Minutes handed back from the review go on being written; once approved, reopening takes a reason; sealed, never."""


def meeting_moves(state: MeetingState) -> tuple[MeetingMove, ...]:
    """Give the states a meeting can go to, onward first.

    A meeting that was held before the desk knew of it goes from draft to held at once.
    """
    onward = tuple(MeetingMove(to, needs_reason=False) for to in _AHEAD[state])
    return onward + tuple(MeetingMove(to, needs_reason=True) for to in _BACK[state])


def minutes_moves(state: MinutesState) -> tuple[MinutesMove, ...]:
    """Give the states minutes can go to, onward first. Sealed minutes go nowhere."""
    onward = tuple(MinutesMove(to, needs_reason=False) for to in _MINUTES_AHEAD[state])
    return onward + tuple(MinutesMove(to, needs_reason=True) for to in _MINUTES_BACK[state])


def move_meeting(state: MeetingState, to: MeetingState, reason: str = "") -> MeetingState:
    """Give the new state of a meeting. Raises ForbiddenStepError, or ReasonMissingError for a step back without one."""
    return _move({move.to: move.needs_reason for move in meeting_moves(state)}, state, to, reason)


def move_minutes(state: MinutesState, to: MinutesState, reason: str = "") -> MinutesState:
    """Give the new state of minutes. Raises ForbiddenStepError, or ReasonMissingError for reopening without one."""
    if state is MinutesState.SEALED:
        raise ForbiddenStepError(sentence("These minutes are sealed and do not change. Add a correction instead."))
    return _move({move.to: move.needs_reason for move in minutes_moves(state)}, state, to, reason)


def editable(state: MinutesState) -> bool:
    """Say whether the text of minutes may change: until they are approved."""
    return state in {MinutesState.DRAFT, MinutesState.IN_REVIEW}


def offers_second_call(state: MeetingState) -> bool:
    """Say whether a meeting ended in a way that calls for another invitation to the same agenda."""
    return state is MeetingState.FAILED_NO_QUORUM


def _move(moves: dict[State, bool], state: State, to: State, reason: str) -> State:
    """Take a step that is allowed, with its reason if it needs one."""
    if to not in moves:
        raise ForbiddenStepError(sentence("From “{state}” one cannot go to “{to}”."), state=state, to=to)
    if moves[to] and not reason.strip():
        raise ReasonMissingError(sentence("Going back takes a reason. Write down why."))
    return to
