"""The projects and programmes of a neighbourhood, in every stage, with when the council decided on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from council_desk.demo.people import Hood
from council_desk.demo.world import World
from council_desk.domain.terms import Dimension, Field, FundingSource, ProjectKind, Role, Stage
from council_desk.record.models import (
    Expense,
    Funding,
    Location,
    Milestone,
    Project,
    ProjectReport,
    ProjectSession,
    Step,
)
from council_desk.services.editing.values import make

_FIELDS = {
    ProjectKind.CONSTRUCTION: Field.INFRASTRUCTURE,
    ProjectKind.CULTURAL: Field.MEANINGS,
    ProjectKind.ARTISTIC: Field.COMMUNICATIONS,
    ProjectKind.EDUCATIONAL: Field.PEOPLE,
    ProjectKind.SOCIAL: Field.COMMUNITIES,
    ProjectKind.ENVIRONMENTAL: Field.RESOURCES,
    ProjectKind.SPORTS: Field.PEOPLE,
    ProjectKind.OTHER: Field.TECHNOLOGIES,
}
_CONSTRUCTION = (
    Stage.UNDER_WAY,
    Stage.COMPLETED,
    Stage.APPROVED,
    Stage.PROPOSED,
    Stage.SUSPENDED,
    Stage.CANCELLED,
)
_PROGRAMMES = (
    Stage.COMPLETED,
    Stage.UNDER_WAY,
    Stage.APPROVED,
    Stage.COMPLETED,
    Stage.UNDER_WAY,
    Stage.PROPOSED,
    Stage.SUSPENDED,
    Stage.UNDER_WAY,
    Stage.CANCELLED,
)
_BEGUN = frozenset({Stage.UNDER_WAY, Stage.COMPLETED, Stage.SUSPENDED})
_LATE = 3
"""One of so many projects under way is late."""


@dataclass(slots=True)
class Work:
    """A project, and the place of the meeting that adopted it (None where none did)."""

    project: Project
    decided: int | None


@dataclass(frozen=True, slots=True)
class _Course:
    """When a project begins and ends, and what stage it is in."""

    stage: Stage
    start: date
    end: date
    at: int


def build_works(world: World, hood: Hood, days: Sequence[date]) -> list[Work]:
    """Make the projects of a neighbourhood; `days` are those of its meetings so far."""
    words, size = world.words.projects, world.size
    streets = world.some(world.words.place.streets, size.construction)
    titles = [
        template.format(street=street)
        for template, street in zip(world.some(words.construction, size.construction), streets, strict=True)
    ]
    programmes = [
        (kind, title)
        for kind in ProjectKind
        if kind is not ProjectKind.CONSTRUCTION
        for title in getattr(words, kind.value)
    ]
    works = [
        _work(world, hood, days, ProjectKind.CONSTRUCTION, title, _CONSTRUCTION[(hood.index + at) % 6], at, street)
        for at, (title, street) in enumerate(zip(titles, streets, strict=True))
    ]
    for at, (kind, title) in enumerate(world.some(programmes, size.programmes)):
        works.append(_work(world, hood, days, kind, title, _PROGRAMMES[at % len(_PROGRAMMES)], at))
    return works


def _work(
    world: World,
    hood: Hood,
    days: Sequence[date],
    kind: ProjectKind,
    title: str,
    stage: Stage,
    at: int,
    street: str = "",
) -> Work:
    decided = _decided(world, len(days), stage, at)
    course = _course(world, days, stage, decided, at)
    construction = kind is ProjectKind.CONSTRUCTION
    budget = world.amount(20, 90) if construction else world.amount(1, 9)
    project = make(
        Project,
        id=world.new_id(),
        organization=hood.council.id,
        reference=world.number(at + 1 if construction else 100 + at + 1),
        title=title,
        kind=kind,
        field=_FIELDS[kind],
        dimension=world.one(list(Dimension)),
        stage=stage,
        description=world.one(world.words.projects.descriptions),
        location=Location(name=street) if street else hood.council.location,
        responsible=(hood.first(Role.YOUTH_MAYOR) if at % 3 == 0 else world.one(hood.youth)).id,
        overseer=world.one(hood.elders).id,
        start_date=course.start,
        end_date=course.end,
        currency=world.words.place.currency,
        budget=budget,
        funding=_funding(world, budget),
        partners=(hood.host.id,) if at % 2 else None,
        milestones=_milestones(world, course, construction=construction),
        steps=_steps(world, days, course, decided),
        **_told(world, hood, course, decided),
        **_done(world, hood, course, budget, construction=construction),
    )
    return Work(project, decided)


def _decided(world: World, meetings: int, stage: Stage, at: int) -> int | None:
    """Give the place of the meeting that adopted a project: early ones are completed, late ones approved."""
    if stage is Stage.PROPOSED or (stage is Stage.UNDER_WAY and at % 10 == 1):
        return None
    if stage is Stage.APPROVED:
        return world.random.randint(meetings - 2, meetings - 1)
    last = meetings // 2 if stage is Stage.COMPLETED else meetings - 2
    return world.random.randint(1, last)


def _course(world: World, days: Sequence[date], stage: Stage, decided: int | None, at: int) -> _Course:
    begun = days[1 if decided is None else decided]
    if stage in {Stage.PROPOSED, Stage.APPROVED}:
        start = world.day(world.random.randint(5, 40))
        return _Course(stage, start, start + timedelta(days=world.random.randint(60, 240)), at)
    start = begun + timedelta(days=10)
    if stage is Stage.COMPLETED:
        return _Course(stage, start, start + timedelta(days=world.random.randint(20, 60)), at)
    late = stage is Stage.UNDER_WAY and at % _LATE == 1
    end = world.day(-world.random.randint(2, 12)) if late else world.day(world.random.randint(20, 200))
    return _Course(stage, min(start, world.day(-15)), end, at)


def _funding(world: World, budget: int) -> tuple[Funding, ...]:
    municipality, community = budget * 3 // 5, budget // 5
    parts = (
        (FundingSource.MUNICIPALITY, municipality),
        (FundingSource.COMMUNITY, community),
        (world.one((FundingSource.PARTNER, FundingSource.IN_KIND)), budget - municipality - community),
    )
    note = world.words.projects.funding_note
    return tuple(
        make(Funding, source=source, amount=amount, note=note if source is FundingSource.COMMUNITY else None)
        for source, amount in parts
    )


def _milestones(world: World, course: _Course, *, construction: bool) -> tuple[Milestone, ...]:
    """Give the steps of a project, evenly over its time; of one that is late, what is overdue is not done."""
    words = world.words.projects
    titles = words.construction_steps if construction else words.programme_steps
    length = (course.end - course.start).days
    made = []
    for at, title in enumerate(titles, 1):
        due = course.start + timedelta(days=length * at // len(titles))
        overdue = course.stage is Stage.UNDER_WAY and course.at % _LATE == 1 and at >= len(titles) - 1
        done = course.stage in _BEGUN and due <= world.day(-3) and not overdue
        made.append(
            make(
                Milestone,
                id=world.new_id(),
                title=title,
                due=due,
                done_on=due - timedelta(days=world.random.randint(0, 2)) if done else None,
                weight=2 if at == len(titles) - 1 else 1,
            )
        )
    return tuple(made)


def _steps(world: World, days: Sequence[date], course: _Course, decided: int | None) -> tuple[Step, ...]:
    """Give when a project reached its stages."""
    first = days[0] - timedelta(days=3) if decided is None else days[decided] - timedelta(days=20)
    reached: list[tuple[Stage, date, str | None]] = [(Stage.PROPOSED, first, None)]
    if decided is not None:
        reached.append((Stage.APPROVED, days[decided], None))
    words = world.words.projects
    if course.stage in _BEGUN:
        reached.append((Stage.UNDER_WAY, course.start, None))
    if course.stage is Stage.COMPLETED:
        reached.append((Stage.COMPLETED, course.end, None))
    ended = {Stage.SUSPENDED: words.suspended, Stage.CANCELLED: words.cancelled}
    if course.stage in ended:
        reached.append((course.stage, max(course.start, world.day(-12)), ended[course.stage]))
    return tuple(
        make(Step, state=stage.value, at=world.moment(world.at(day, 12)), reason=reason)
        for stage, day, reason in reached
    )


def _told(world: World, hood: Hood, course: _Course, decided: int | None) -> dict[str, Any]:
    """Give the reports on a project, its result, and why it goes on without a decision."""
    words = world.words.projects
    told: dict[str, Any] = {}
    if course.stage in _BEGUN:
        last = min(course.end, world.day(-1))
        days = sorted({course.start + timedelta(days=(last - course.start).days * part // 3) for part in (1, 2)})
        told["reports"] = tuple(
            ProjectReport(id=world.new_id(), date=day, text=world.one(words.reports), by=world.one(hood.youth).id)
            for day in days
        )
    if course.stage is Stage.COMPLETED:
        told["result"] = world.one(words.results)
    if course.stage is Stage.UNDER_WAY and decided is None:
        told["without_decision"] = words.without_decision
    return told


def _done(world: World, hood: Hood, course: _Course, budget: int, *, construction: bool) -> dict[str, Any]:
    """Give what a project has spent, and the sessions of a programme."""
    done: dict[str, Any] = {}
    last = min(course.end, world.day(-1))
    length = (last - course.start).days
    if course.stage in _BEGUN:
        share = 10 if course.stage is Stage.COMPLETED else 6
        done["expenses"] = tuple(
            Expense(
                id=world.new_id(),
                date=course.start + timedelta(days=length * part // 3),
                amount=budget * share // 10 // 3 + (budget // 5 if course.at % 8 == 4 else 0),
                purpose=world.one(world.words.projects.expenses),
            )
            for part in (1, 2, 3)
        )
    if not construction and course.stage not in {Stage.PROPOSED, Stage.CANCELLED}:
        done |= _sessions(world, hood, course)
    return done


def _sessions(world: World, hood: Hood, course: _Course) -> dict[str, Any]:
    """Give four sessions over the time of a programme; those to come have no participants yet."""
    length = (course.end - course.start).days
    sessions = []
    for at in range(1, 5):
        day = course.start + timedelta(days=length * at // 4)
        held = day < world.on and course.stage is not Stage.APPROVED
        sessions.append(
            make(
                ProjectSession,
                id=world.new_id(),
                date=day,
                title=world.text(world.words.projects.session, number=at),
                place=hood.host.name,
                participants=world.random.randint(8, 45) if held else None,
            )
        )
    came = sum(one.participants or 0 for one in sessions)
    return {"sessions": tuple(sessions), "participants": came or None}
