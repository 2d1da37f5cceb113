"""The life of a project: which stage may follow which, when a change asks for a reason, lateness, and its money."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain.progress import is_late
from council_desk.domain.shapes import MilestoneLike
from council_desk.domain.terms import Stage
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import sentence


class Why(StrEnum):
    """What the rules do not carry in a change of stage, so that a reason is asked for."""

    NO_DECISION = "no_decision"
    BACK = "back"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    ENDED = "ended"


RESTS_ON_DECISION = frozenset({Stage.APPROVED, Stage.UNDER_WAY, Stage.COMPLETED})
"""Stages that rest on an adopted motion which names the project, or say why there is none."""
SETTLED = frozenset({Stage.COMPLETED, Stage.CANCELLED})
"""Stages in which nothing is waited for any more."""

_PATH = (Stage.PROPOSED, Stage.APPROVED, Stage.UNDER_WAY, Stage.COMPLETED)
_REASON_MISSING = sentence("This change of stage takes a reason. Write down why.")


def reasons_asked(stage: Stage, to: Stage, *, decided: bool) -> tuple[Why, ...]:
    """Say for what a change of stage needs a reason; empty when it needs none, as for no change at all.

    `decided` says whether an adopted motion names the project, or it is written already why it goes on without one.
    Onward is one step along the path proposed, approved, under way, completed; and from suspended back to under way.
    """
    if stage is to:
        return ()
    asked = [Why.NO_DECISION] if to in RESTS_ON_DECISION and not decided else []
    if stage in SETTLED:
        asked.append(Why.ENDED)
    elif to not in _PATH:
        asked.append(Why.STOPPED)
    elif stage is Stage.SUSPENDED:
        asked += [] if to is Stage.UNDER_WAY else [Why.SKIPPED if to is Stage.COMPLETED else Why.BACK]
    else:
        steps = _PATH.index(to) - _PATH.index(stage)
        if steps != 1:
            asked.append(Why.SKIPPED if steps > 1 else Why.BACK)
    return tuple(asked)


def move_stage(stage: Stage, to: Stage, reason: str = "", *, decided: bool) -> Stage:
    """Give the new stage. Raises ReasonMissingError for a change that asks for a reason and has none."""
    if reasons_asked(stage, to, decided=decided) and not reason.strip():
        raise ReasonMissingError(_REASON_MISSING)
    return to


def beside(stage: Stage, by: int) -> Stage:
    """Give the stage so many columns onward on the board (or back); the first and the last one stay."""
    stages = list(Stage)
    return stages[min(max(stages.index(stage) + by, 0), len(stages) - 1)]


def days_late(stage: Stage, end_date: dt.date | None, milestones: Iterable[MilestoneLike], on: dt.date) -> int:
    """Give for how many days the earliest milestone or the end has been missed; 0 when nothing is.

    What is completed or cancelled is never late; what is suspended still is.
    """
    if stage in SETTLED:
        return 0
    missed = [one.due for one in milestones if one.due is not None and is_late(one, on)]
    if end_date is not None and end_date < on:
        missed.append(end_date)
    return (on - min(missed)).days if missed else 0


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts in whole units of one currency. `unbudgeted` counts the projects without a budget."""

    projects: int = 0
    budget: int = 0
    spent: int = 0
    unbudgeted: int = 0

    @property
    def left(self) -> int:
        """What is left of the budget; below zero where more was spent."""
        return self.budget - self.spent


def sums_by_currency(amounts: Iterable[tuple[str, int | None, int]]) -> Mapping[str, Sums]:
    """Add up (currency, budget, spent) of projects, each currency by itself, in the order in which they come."""
    found: dict[str, Sums] = {}
    for currency, budget, spent in amounts:
        held = found.get(currency, Sums())
        found[currency] = Sums(
            held.projects + 1, held.budget + (budget or 0), held.spent + spent, held.unbudgeted + (budget is None)
        )
    return found


def lacks_adult(*, minor_responsible: bool, money: bool, adult_beside: bool) -> bool:
    """Say whether a minor alone answers for money: an adult is to be named beside, as overseer."""
    return money and minor_responsible and not adult_beside


def offsets(days: Sequence[dt.date | None], start: dt.date | None) -> tuple[int | None, ...]:
    """Give days as numbers of days after the start, for a template; counted from the earliest where none is known.

    What lies before the start counts as its first day.
    """
    known = [day for day in days if day is not None]
    first = start or min(known, default=None)
    return tuple(None if day is None or first is None else max((day - first).days, 0) for day in days)
