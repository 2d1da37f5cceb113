"""The youth mayors of a neighbourhood: their election, and assignments past, present and to come."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from council_desk.demo.people import Hood
from council_desk.demo.works import Work
from council_desk.demo.world import World
from council_desk.domain.terms import GrowthKind, Post, Role
from council_desk.record.models import (
    Assignment,
    Candidate,
    Election,
    Growth,
    HandoverItem,
    LearningStep,
    Meeting,
    Objective,
    PeriodReport,
    Person,
)
from council_desk.services.editing.values import make

_TERM = 365


def build_election(world: World, hood: Hood, election_id: str, meetings: Sequence[Meeting]) -> Election:
    """Make the election of the youth mayor in the meeting that held it, with its tally."""
    meeting = next(one for one in meetings if any(election_id in item.elections for item in one.agenda))
    day = date.fromisoformat(meeting.scheduled_start[:10])
    voters = world.random.randint(30, 80)
    invalid = world.random.randint(0, 3)
    standing = hood.youth[:3]
    second = world.random.randint(5, voters // 3)
    third = world.random.randint(1, 4)
    votes = (voters - invalid - second - third, second, third)
    candidates = tuple(
        make(
            Candidate,
            person=person.id,
            votes=count,
            statement=world.words.youth.statements[at],
            registered_on=day - timedelta(days=20 - at),
            nominated_by=hood.bodies[2].id if at == 1 else None,
        )
        for at, (person, count) in enumerate(zip(standing, votes, strict=True))
    )
    elders = hood.holders[Role.TRUSTEE]
    return Election(
        id=election_id,
        organization=hood.council.id,
        meeting=meeting.id,
        post=world.words.youth.election_post,
        date=day,
        eligible=voters + world.random.randint(5, 60),
        issued=voters,
        valid=voters - invalid,
        invalid=invalid,
        candidates=candidates,
        elected=(standing[0].id,),
        tellers=(elders[0].id, elders[1].id),
    )


def build_assignments(world: World, hood: Hood, works: list[Work], election: Election) -> list[Assignment]:
    """Make the assignments: who is in office, leads of projects, one to come, and the former youth mayor."""
    started = election.date + timedelta(days=10)
    mayor, deputy = hood.first(Role.YOUTH_MAYOR), hood.first(Role.DEPUTY_YOUTH_MAYOR)
    managers = hood.holders[Role.YOUTH_MANAGER]
    made = [
        _assignment(world, hood, works, mayor, Post.YOUTH_MAYOR, started, election=election.id),
        _assignment(world, hood, works, deputy, Post.DEPUTY_YOUTH_MAYOR, started),
        *[_assignment(world, hood, works, one, Post.PROJECT_LEAD, world.day(-150), lead=True) for one in managers[:-1]],
        _assignment(world, hood, works, managers[-1], Post.PROJECT_LEAD, world.day(14), lead=True),
    ]
    if hood.former_mayor is not None:
        made.append(_former(world, hood, works, hood.former_mayor))
    return made


def _assignment(
    world: World,
    hood: Hood,
    works: list[Work],
    person: Person,
    post: Post,
    start: date,
    *,
    lead: bool = False,
    **more: Any,
) -> Assignment:
    """Make an assignment with all that has come of it until the day of the desk, or its end."""
    words = world.words.youth
    end = more.pop("end_date", start + timedelta(days=_TERM))
    until = min(world.on, end)
    mentor = world.one(hood.elders)
    begun = start <= world.on
    own = tuple(work.project.id for work in works if work.project.responsible == person.id)
    return make(
        Assignment,
        id=world.new_id(),
        person=person.id,
        organization=hood.council.id,
        post=post,
        start_date=start,
        end_date=end,
        mentor=mentor.id,
        duties=tuple(world.some(words.duties, 2 if lead else 4)),
        objectives=_objectives(world, start, until, 2 if lead else 4),
        projects=own or None,
        domain=world.one(words.domains) if lead else None,
        reports=_reports(world, start, until) if begun and not lead else None,
        growth=_growth(world, start, until, mentor) if begun else None,
        learning=_learning(world, start, until),
        **more,
    )


def _former(world: World, hood: Hood, works: list[Work], person: Person) -> Assignment:
    """Make the assignment that is over: in part of the neighbourhoods it ended before its time."""
    early = hood.index % 3 == 1
    items = tuple(
        make(
            HandoverItem,
            title=title,
            receiver=hood.first(Role.YOUTH_MAYOR).id,
            done_on=world.day(-330) if at or not early else None,
        )
        for at, title in enumerate(world.words.youth.handover)
    )
    return _assignment(
        world,
        hood,
        works,
        person,
        Post.YOUTH_MAYOR,
        world.day(-640 if early else -335 - _TERM),
        end_date=world.day(-335),
        end_reason=world.words.youth.end_reason if early else None,
        handover=items,
    )


def _objectives(world: World, start: date, until: date, count: int) -> tuple[Objective, ...]:
    """Give objectives over the term; of those due by now the first are reached, the rest are late."""
    made = []
    for at, (concern, objective, indicator, target) in enumerate(world.some(world.words.youth.objectives, count)):
        due = start + timedelta(days=90 + 80 * at)
        done = due < until and at < 2
        made.append(
            make(
                Objective,
                concern=concern,
                objective=objective,
                indicator=indicator,
                target=target,
                due=due,
                done_on=due - timedelta(days=6) if done else None,
            )
        )
    return tuple(made)


def _reports(world: World, start: date, until: date) -> tuple[PeriodReport, ...]:
    """Give a report for each month so far; one of them is missing, and the last is not written yet."""
    made = []
    months = min((until - start).days // 30, 11)
    missing = world.random.randrange(months) if months > 2 else -1
    for month in range(months):
        first = start + timedelta(days=30 * month)
        last = first + timedelta(days=29)
        written = month != missing and (month < months - 1 or last < world.day(-30))
        made.append(
            make(
                PeriodReport,
                period_start=first,
                period_end=last,
                submitted_on=min(last + timedelta(days=world.random.randint(0, 5)), world.on) if written else None,
                text=world.one(world.words.youth.reports) if written else None,
            )
        )
    return tuple(made)


def _growth(world: World, start: date, until: date, mentor: Person) -> tuple[Growth, ...]:
    """Give an entry for each month: training, service, talks with the mentor, and evaluations."""
    words = world.words.youth
    kinds = (
        (GrowthKind.TRAINING, words.training, 4.0),
        (GrowthKind.SERVICE, words.service, 6.5),
        (GrowthKind.MENTORING, (words.mentoring,), 1.0),
        (GrowthKind.EVALUATION, (words.evaluation,), None),
    )
    made = []
    for month in range(min((until - start).days // 30, 12)):
        kind, titles, hours = kinds[month % len(kinds)]
        evaluated = kind is GrowthKind.EVALUATION
        made.append(
            make(
                Growth,
                date=start + timedelta(days=30 * month + 12),
                kind=kind,
                title=world.one(titles),
                hours=hours,
                score=world.random.randint(3, 5) if evaluated else None,
                by=mentor.id if kind in {GrowthKind.MENTORING, GrowthKind.EVALUATION} else None,
                note=words.note if evaluated else None,
            )
        )
    return tuple(made)


def _learning(world: World, start: date, until: date) -> tuple[LearningStep, ...]:
    return tuple(
        make(
            LearningStep,
            title=title,
            hours=float(hours),
            done_on=day if (day := start + timedelta(days=25 * (at + 1))) < until else None,
        )
        for at, (title, hours) in enumerate(world.words.youth.learning)
    )
