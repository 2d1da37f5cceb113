"""The figures of projects, programmes and their money."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.stages import days_late
from council_desk.domain.terms import FundingSource, ProjectKind, Stage
from council_desk.figures.period import Period
from council_desk.record.models import CouncilRecord, Project


@dataclass(frozen=True, slots=True)
class MoneyFigures:
    """Sums in the smallest unit of one currency: budgets, funding by source, spent in the period and up to its end."""

    currency: str
    budget: int
    funding: Mapping[FundingSource, int]
    spent: int
    spent_in_all: int

    @property
    def funded(self) -> int:
        """What all sources give together."""
        return sum(self.funding.values())

    @property
    def any(self) -> bool:
        """Whether there is a sum at all."""
        return bool(self.budget or self.spent_in_all or self.funded)


@dataclass(frozen=True, slots=True)
class ProjectFigures:
    """Projects by kind and stage; those that are late (domain.stages); people who took part; money by currency."""

    stages: Mapping[ProjectKind, Mapping[Stage, int]]
    late: int
    participants: int
    money: tuple[MoneyFigures, ...]

    @property
    def all(self) -> int:
        """All of them."""
        return sum(sum(one.values()) for one in self.stages.values())

    def at(self, stage: Stage, *, construction: bool | None = None) -> int:
        """Count those at a stage; of construction only, or of programmes only."""
        return sum(
            counts.get(stage, 0)
            for kind, counts in self.stages.items()
            if construction is None or (kind is ProjectKind.CONSTRUCTION) is construction
        )


def project_figures(record: CouncilRecord, organization: str, period: Period) -> ProjectFigures:
    """Count the projects that ran in the period, as far as their days are known, and add up their money."""
    projects = projects_of(record, organization, period)
    stages: dict[ProjectKind, dict[Stage, int]] = {}
    for kind in ProjectKind:
        own = [project.stage for project in projects if project.kind is kind]
        if own:
            stages[kind] = {stage: own.count(stage) for stage in Stage if stage in own}
    by_currency: defaultdict[str, list[Project]] = defaultdict(list)
    for project in projects:
        by_currency[project.currency].append(project)
    sums = (_money(currency, own, period) for currency, own in sorted(by_currency.items()))
    return ProjectFigures(
        stages,
        late=sum(days_late(one.stage, one.end_date, one.milestones, period.on) > 0 for one in projects),
        participants=sum(project.participants or 0 for project in projects),
        money=tuple(one for one in sums if one.any),
    )


def projects_of(record: CouncilRecord, organization: str, period: Period) -> list[Project]:
    """Give the projects of a council that ran in the period; one whose days are not known counts."""
    return [
        project
        for project in record.projects
        if project.organization == organization and period.meets(project.start_date, project.end_date)
    ]


def _money(currency: str, projects: list[Project], period: Period) -> MoneyFigures:
    funding = {
        source: sum(one.amount for project in projects for one in project.funding if one.source is source)
        for source in FundingSource
    }
    expenses = [expense for project in projects for expense in project.expenses]
    return MoneyFigures(
        currency,
        budget=sum(project.budget or 0 for project in projects),
        funding={source: amount for source, amount in funding.items() if amount},
        spent=sum(expense.amount for expense in expenses if period.has(expense.date)),
        spent_in_all=sum(one.amount for one in expenses if period.last is None or one.date <= period.last),
    )
