"""Needs and initiatives: the states they go through, and the ladder that an initiative climbs."""

from collections.abc import Iterable
from dataclasses import dataclass

from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import Ladder, PaperState, PaperType
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import sentence

LADDER = tuple(Ladder)
"""The steps of the ladder, the lowest first."""
CARRIED = frozenset({PaperType.INITIATIVE})
"""Kinds of paper that have people of their own, and climb."""

_ORDER = (
    PaperState.REGISTERED,
    PaperState.DISCUSSED,
    PaperState.ADOPTED,
    PaperState.IN_PROJECT,
    PaperState.DONE,
)
_SETTLED = frozenset({PaperState.DECLINED, PaperState.DONE})
_SAME_STATE = sentence("It is in this state already: “{state}”.")
_STATE_REASON = sentence("Going to “{state}” takes a reason. Write down why.")
_TOO_HIGH = sentence("An initiative climbs one step at a time: the next one is “{step}”.")
_SAME_STEP = sentence("The initiative stands on this step already: “{step}”.")
_STEP_REASON = sentence("Going back down to “{step}” takes a note. Write down why.")


@dataclass(frozen=True, slots=True)
class PaperMove:
    """A state that a need or an initiative can go to."""

    to: PaperState
    needs_reason: bool


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What the rest of the record says of a need: whether a meeting to come has it, and what came of it."""

    on_agenda: bool = False
    dealt_with: bool = False
    adopted: bool = False
    in_project: bool = False
    project_done: bool = False


def paper_moves(state: PaperState) -> tuple[PaperMove, ...]:
    """Give the states that can follow, onward first: to decline, to go back and to take up again takes a reason."""
    here = _ORDER.index(state) if state in _ORDER else -1
    onward = [each for each in _ORDER[here + 1 :] if state is not PaperState.DECLINED]
    back = [each for each in _ORDER if each not in onward and each is not state]
    declined = [] if state is PaperState.DECLINED else [PaperState.DECLINED]
    reasoned = (*declined, *back)
    return (
        *(PaperMove(to, needs_reason=False) for to in onward),
        *(PaperMove(to, needs_reason=True) for to in reasoned),
    )


def move_paper(state: PaperState, to: PaperState, reason: str = "") -> PaperState:
    """Give the new state. Raises ForbiddenStepError for the same one, ReasonMissingError where a reason is missing."""
    move = next((move for move in paper_moves(state) if move.to is to), None)
    if move is None:
        raise ForbiddenStepError(_SAME_STATE, state=to)
    if move.needs_reason and not reason.strip():
        raise ReasonMissingError(_STATE_REASON, state=to)
    return to


def told_state(facts: PaperFacts) -> PaperState:
    """Give how far a need has come by what the rest of the record says."""
    if facts.project_done:
        return PaperState.DONE
    if facts.in_project:
        return PaperState.IN_PROJECT
    if facts.adopted:
        return PaperState.ADOPTED
    return PaperState.DISCUSSED if facts.dealt_with else PaperState.REGISTERED


def proposed_state(state: PaperState, facts: PaperFacts) -> PaperState | None:
    """Give the state that the rest of the record tells if it is further than the one that is written.

    What was declined or settled by somebody's word stays so.
    """
    told = told_state(facts)
    if state in _SETTLED or _ORDER.index(told) <= _ORDER.index(state):
        return None
    return told


def is_left(state: PaperState, facts: PaperFacts) -> bool:
    """Say whether nobody has dealt with a need and no meeting is going to."""
    return state is PaperState.REGISTERED and not facts.on_agenda and told_state(facts) is PaperState.REGISTERED


# --------------------------------------------------------------------------------------------------------- the ladder


def next_step(step: Ladder | None) -> Ladder | None:
    """Give the step above, the lowest for what stands on none; None at the top."""
    place = LADDER.index(step) + 1 if step is not None else 0
    return LADDER[place] if place < len(LADDER) else None


def steps_back(step: Ladder | None) -> tuple[Ladder, ...]:
    """Give the steps beneath, the nearest first."""
    return tuple(reversed(LADDER[: LADDER.index(step)])) if step is not None else ()


def climb(step: Ladder | None, to: Ladder, note: str = "") -> Ladder:
    """Give the new step: the next one above, or any beneath with a note.

    Raises ForbiddenStepError for leaving steps out or staying, ReasonMissingError for going back without a note.
    """
    if step is to:
        raise ForbiddenStepError(_SAME_STEP, step=to)
    if to in steps_back(step):
        if not note.strip():
            raise ReasonMissingError(_STEP_REASON, step=to)
        return to
    following = next_step(step)
    if following is not to:
        raise ForbiddenStepError(_TOO_HIGH, step=following)
    return to


def number_of(references: Iterable[str | None], year: int) -> str:
    """Give the number of the next need of a year, as 1405-014: one more than the highest there is."""
    begins = f"{year}-"
    tails = (text.removeprefix(begins) for text in references if text and text.startswith(begins))
    used = [int(tail) for tail in tails if tail.isascii() and tail.isdigit() and len(tail) < 10]
    return f"{begins}{max(used, default=0) + 1:03}"
