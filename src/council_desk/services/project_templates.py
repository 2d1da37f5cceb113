"""Patterns of projects ("modules"): made from a project, and begun again from a start date."""

from datetime import date, timedelta

from council_desk.domain.stages import offsets
from council_desk.domain.terms import ProjectKind, Stage
from council_desk.record.ids import new_id
from council_desk.record.models import Milestone, Project, ProjectTemplate, TemplateMilestone
from council_desk.services.editing.values import make

CURRENCIES = {
    "IR": "IRR",
    "AF": "AFN",
    "TJ": "TJS",
    "SA": "SAR",
    "AE": "AED",
    "IQ": "IQD",
    "JO": "JOD",
    "LB": "LBP",
    "EG": "EGP",
    "MA": "MAD",
    "RU": "RUB",
    "KZ": "KZT",
    "UZ": "UZS",
    "KG": "KGS",
    "GB": "GBP",
    "US": "USD",
}
"""The money of the countries that the first run offers."""
USUAL_CURRENCY = "IRR"


def template_from(project: Project, name: str) -> ProjectTemplate:
    """Give a pattern of a project: its particulars and milestones, the days counted from its start.

    Raises InvalidValueError for an empty name.
    """
    counted = offsets([one.due for one in project.milestones], project.start_date)
    milestones = tuple(
        make(TemplateMilestone, title=one.title, weight=one.weight, days_after=days)
        for one, days in zip(project.milestones, counted, strict=True)
    )
    return make(
        ProjectTemplate,
        id=new_id(),
        name=" ".join(name.split()),
        kind=project.kind,
        field=project.field,
        dimension=project.dimension,
        description=project.description,
        currency=project.currency,
        budget=project.budget,
        milestones=milestones or None,
    )


def project_from(template: ProjectTemplate, council_id: str, title: str, start: date) -> Project:
    """Begin a project of a pattern on a day. Raises InvalidValueError for an empty title."""
    milestones = tuple(
        make(
            Milestone,
            id=new_id(),
            title=one.title,
            weight=one.weight,
            due=None if one.days_after is None else _later(start, one.days_after),
        )
        for one in template.milestones
    )
    return make(
        Project,
        id=new_id(),
        organization=council_id,
        title=" ".join(title.split()),
        kind=template.kind,
        field=template.field,
        dimension=template.dimension,
        stage=Stage.PROPOSED,
        description=template.description,
        start_date=start,
        currency=template.currency,
        budget=template.budget,
        milestones=milestones or None,
    )


def bare_project(council_id: str, title: str, kind: ProjectKind, currency: str) -> Project:
    """Begin a project without a pattern. Raises InvalidValueError for an empty title."""
    return make(
        Project,
        id=new_id(),
        organization=council_id,
        title=" ".join(title.split()),
        kind=kind,
        stage=Stage.PROPOSED,
        currency=currency,
    )


def _later(day: date, days: int) -> date:
    """Give a day later; the last that there is where it would lie beyond."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.max
