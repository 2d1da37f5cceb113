"""The figures of several councils beside each other, and their sums.

Only what belongs to one council alone is added up: meetings, decisions, actions, projects, needs, letters, money of one
currency. Attendance is told of each council against its own quorum and never averaged over councils: a council of five
that is always there and one of thirty that never meets have no attendance in common.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from council_desk.domain.terms import SITTING, ExecutionState, Stage
from council_desk.figures.period import Period
from council_desk.figures.report import ReportFigures, report_figures
from council_desk.figures.sittings import HELD, Attended
from council_desk.figures.works import MoneyFigures
from council_desk.record.models import CouncilRecord, Organization


@dataclass(frozen=True, slots=True)
class OneCouncil:
    """A council, or a working group, with its figures of the period."""

    id: str
    name: str
    figures: ReportFigures
    area: str = ""
    """Its neighbourhood, which names it in little room, if no other council of that is told of; else nothing."""

    @property
    def known(self) -> tuple[Attended, ...]:
        """Its meetings of which it is known how many the quorum took, those that failed for want of it too."""
        return tuple(one for one in self.figures.meetings.attended if one.needed is not None)

    @property
    def quorate(self) -> int:
        """How many of these had the quorum."""
        return sum(bool(one.quorate) for one in self.known)

    @property
    def quorums(self) -> tuple[int, int] | None:
        """The least and the greatest quorum of these; None where none is known."""
        needed = [one.needed for one in self.known if one.needed is not None]
        return (min(needed), max(needed)) if needed else None

    @property
    def came(self) -> tuple[int, int]:
        """How many of its voting members came to the meetings that were held, added up, and of how many."""
        held = [one for one in self.figures.meetings.attended if one.meeting.state in HELD]
        return sum(one.present for one in held), sum(one.of for one in held)

    @property
    def decided(self) -> int:
        """How many decisions were adopted."""
        return self.figures.decisions.adopted

    @property
    def carried_out(self) -> int:
        """How many of these are carried out."""
        return self.figures.decisions.execution.get(ExecutionState.DONE, 0)

    @property
    def under_way(self) -> int:
        """How many of its projects are under way."""
        return self.figures.works.at(Stage.UNDER_WAY)

    def money(self, currency: str) -> MoneyFigures | None:
        """Give its sums in a currency, if it has any."""
        return next((one for one in self.figures.works.money if one.currency == currency), None)


@dataclass(frozen=True, slots=True)
class CouncilsFigures:
    """The councils that have something to tell of a period, in the order of the record; `silent` names the others."""

    period: Period
    councils: tuple[OneCouncil, ...]
    silent: tuple[str, ...]

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies in which any of them has a sum."""
        return tuple(sorted({one.currency for each in self.councils for one in each.figures.works.money}))

    def sum(self, count: Callable[[OneCouncil], int]) -> int:
        """Add up what belongs to one council alone."""
        return sum(count(one) for one in self.councils)


def councils_figures(record: CouncilRecord, period: Period) -> CouncilsFigures:
    """Count what every council that a record holds did in a period; the record is the copy wanted already."""
    counted = [(body, report_figures(record, body.id, period, named=False)) for body in sitting_bodies(record)]
    told = [(body, figures) for body, figures in counted if not figures.empty]
    areas = {area.id: area.name for area in record.areas}
    there = Counter(body.area for body, _ in told)
    return CouncilsFigures(
        period,
        tuple(
            OneCouncil(body.id, body.name, figures, areas.get(body.area or "", "") if there[body.area] == 1 else "")
            for body, figures in told
        ),
        tuple(body.name for body, figures in counted if figures.empty),
    )


def sitting_bodies(record: CouncilRecord) -> list[Organization]:
    """Give the councils and working groups of a record, groups beneath their own."""
    sitting = [one for one in record.organizations if one.classification in SITTING]
    known = {one.id for one in sitting}
    first = [one for one in sitting if one.parent not in known]
    return list(_beneath(first, sitting))


def _beneath(bodies: Iterable[Organization], all_bodies: list[Organization]) -> Iterable[Organization]:
    for body in bodies:
        yield body
        yield from _beneath([one for one in all_bodies if one.parent == body.id], all_bodies)
