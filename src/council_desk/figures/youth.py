"""The figures of the work of youth mayors and of how they grow with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from council_desk.domain.growth import mean_score, scores
from council_desk.domain.terms import GrowthKind, Post
from council_desk.figures.period import Period
from council_desk.figures.sittings import ActionFigures, action_figures, actions_of
from council_desk.record.models import Assignment, CouncilRecord

GRACE_DAYS = 7
"""A report is in time if it is given within so many days of the end of the time that it tells of."""


@dataclass(frozen=True, slots=True)
class YouthFigures:
    """Who holds a post of youth in the period, and the numbers of their work.

    Hours are in quarters. `reached` are objectives reached up to the day of the report, of `objectives`, and `learned`
    what was learned by then, of `modules`. `reports` are those given in the period; `due` those on a time that ended in
    it, `in_time` those of them that were given within a week of that end. Growth is that of the period, `mean` that of
    its `evaluations` on the scale from 1 to 5, in tenths.
    """

    posts: Mapping[Post, int]
    people: int
    projects: int
    objectives: int
    reached: int
    reports: int
    due: int
    in_time: int
    learned: int
    modules: int
    quarters: Mapping[GrowthKind, int]
    mentoring: int
    evaluations: int
    mean: Fraction | None
    actions: ActionFigures


def assignments_of(record: CouncilRecord, organization: str, period: Period) -> list[Assignment]:
    """Give the posts that youth held in the period."""
    return [
        one
        for one in record.assignments
        if one.organization == organization and period.meets(one.start_date, one.end_date)
    ]


def youth_figures(record: CouncilRecord, organization: str, period: Period) -> YouthFigures:
    """Count the posts of the period and the work done in them."""
    held = assignments_of(record, organization, period)
    people = {one.person for one in held}
    posts = [one.post for one in held]
    objectives = [objective for one in held for objective in one.objectives]
    growth = [entry for one in held for entry in one.growth if period.has(entry.date)]
    quarters = {
        kind: sum(round(4 * (entry.hours or 0)) for entry in growth if entry.kind is kind)
        for kind in (GrowthKind.TRAINING, GrowthKind.SERVICE)
    }
    ended = [one for each in held for one in each.reports if period.has(one.period_end) and one.period_end <= period.on]
    modules = [step for one in held for step in one.learning]
    theirs = (action for action in actions_of(record, organization, period) if action.assignee in people)
    return YouthFigures(
        posts={post: posts.count(post) for post in Post if post in posts},
        people=len(people),
        projects=len({project for one in held for project in one.projects}),
        objectives=len(objectives),
        reached=sum(one.done_on is not None and one.done_on <= period.on for one in objectives),
        reports=sum(period.has(report.submitted_on) for one in held for report in one.reports),
        due=len(ended),
        in_time=sum(
            one.submitted_on is not None and (one.submitted_on - one.period_end).days <= GRACE_DAYS for one in ended
        ),
        learned=sum(step.done_on is not None and step.done_on <= period.on for step in modules),
        modules=len(modules),
        quarters={kind: amount for kind, amount in quarters.items() if amount},
        mentoring=sum(entry.kind is GrowthKind.MENTORING for entry in growth),
        evaluations=len(scores(growth)),
        mean=mean_score(growth),
        actions=action_figures(theirs, period),
    )
