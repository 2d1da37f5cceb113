"""The needs, wishes, initiatives, proposals and reports of a neighbourhood, in every state; and its diagnoses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from council_desk.demo.people import Hood
from council_desk.demo.works import Work
from council_desk.demo.world import World
from council_desk.domain.terms import Dimension, Field, Ladder, PaperState, PaperType, Stage, Voice
from council_desk.record.models import Climb, Diagnosis, Paper, Score, Step
from council_desk.services.editing.values import changed, make

_STATES = (
    PaperState.REGISTERED,
    PaperState.DISCUSSED,
    PaperState.ADOPTED,
    PaperState.IN_PROJECT,
    PaperState.DONE,
    PaperState.DECLINED,
)
_IN_WORK = {PaperState.IN_PROJECT: Stage.UNDER_WAY, PaperState.DONE: Stage.COMPLETED}


@dataclass(slots=True)
class Heard:
    """A paper, and the place of the meeting that dealt with it (None where none has)."""

    paper: Paper
    meeting: int | None


def build_papers(world: World, hood: Hood, days: Sequence[date], works: list[Work]) -> list[Heard]:
    """Make the papers of a neighbourhood; some of them are the origin of a project, which then names them."""
    words = world.words.papers
    chosen = [
        *[(PaperType.NEED, *one) for one in world.some(words.needs, 6)],
        *[(PaperType.ASPIRATION, *one) for one in world.some(words.aspirations, 2)],
        *[(PaperType.INITIATIVE, *one) for one in world.some(words.initiatives, 5)],
        *[(PaperType.PROPOSAL, *one) for one in world.some(words.proposals, 1)],
        *[(PaperType.REPORT, *one) for one in world.some(words.reports, 1)],
    ]
    return [_paper(world, hood, days, works, kind, title, field, at) for at, (kind, title, field) in enumerate(chosen)]


def _paper(
    world: World,
    hood: Hood,
    days: Sequence[date],
    works: list[Work],
    kind: PaperType,
    title: str,
    field: Field,
    at: int,
) -> Heard:
    state = _STATES[at % len(_STATES)]
    meeting = None if state is PaperState.REGISTERED else world.random.randrange(len(days))
    day = world.day(-world.random.randint(1, 40)) if meeting is None else days[meeting] - timedelta(days=9)
    by_person = at % 3 == 0
    own_id = world.new_id()
    paper = make(
        Paper,
        id=own_id,
        organization=hood.council.id,
        reference=world.number(at + 1),
        paper_type=kind,
        title=title,
        text=world.one(world.words.papers.texts),
        date=day,
        originator=world.one(hood.people).id if by_person else None,
        originator_label=None if by_person else world.one(world.words.papers.originators),
        voice=list(Voice)[at % len(Voice)],
        field=field,
        dimension=list(Dimension)[(at + hood.index) % len(Dimension)],
        supporters=world.random.randint(0, 90),
        priority=1 + at % 5,
        state=state,
        project=_project_of(works, state, own_id),
        steps=_steps(world, day, None if meeting is None else days[meeting], state),
        **(_initiative(world, hood, day, at) if kind is PaperType.INITIATIVE else {}),
    )
    return Heard(paper, meeting)


def _project_of(works: list[Work], state: PaperState, paper_id: str) -> str | None:
    """Give the project that came of a paper, and let the project name the paper as its origin."""
    for work in works:
        project = work.project
        if project.origin is None and project.stage is _IN_WORK.get(state):
            work.project = changed(project, origin=paper_id)
            return project.id
    return None


def _steps(world: World, registered: date, heard: date | None, state: PaperState) -> tuple[Step, ...]:
    reached = [(PaperState.REGISTERED, registered)]
    if heard is not None:
        reached.append((PaperState.DISCUSSED, heard))
        if state is not PaperState.DISCUSSED:
            reached.append((state, heard))
    return tuple(Step(state=state.value, at=world.moment(world.at(day, 13))) for state, day in reached)


def _initiative(world: World, hood: Hood, since: date, at: int) -> dict[str, Any]:
    """Give who carries an initiative, and the steps that it has climbed."""
    steps = list(Ladder)[: 1 + (at + hood.index) % len(Ladder)]
    length = max((world.on - since).days - 1, 0)
    climbs = tuple(
        make(
            Climb,
            step=step,
            date=since + timedelta(days=length * place // len(steps)),
            note=world.words.papers.climb_note if place else None,
        )
        for place, step in enumerate(steps)
    )
    carriers = tuple(person.id for person in world.some(hood.people[-5:], 2))
    return {"ladder": steps[-1], "climbs": climbs, "people": carriers, "community": hood.bodies[-1].id}


def build_diagnoses(world: World, hood: Hood) -> list[Diagnosis]:
    """Make two diagnoses a year apart: most cells are a little better at the second."""
    words = world.words.diagnosis
    levels = {(one, other): world.random.uniform(1.5, 3.5) for one in Field for other in Dimension}
    made: list[Diagnosis] = []
    for days in (-380, -20):
        notes = set(world.some(list(levels), 2))
        scores = tuple(
            make(
                Score,
                field=field,
                dimension=dimension,
                score=round(level, 1),
                note=world.one(words.notes) if (field, dimension) in notes else None,
            )
            for (field, dimension), level in levels.items()
        )
        made.append(
            Diagnosis(
                id=world.new_id(),
                organization=hood.council.id,
                date=world.day(days + hood.index % 9),
                respondents=world.random.randint(60, 260),
                scores=scores,
                strengths=tuple(world.some(words.strengths, 3)),
                problems=tuple(world.some(words.problems, 3)),
                assets=tuple(world.some(words.assets, 3)),
                mood=words.moods[len(made)],
            )
        )
        levels = {cell: min(max(level + world.random.uniform(-0.3, 0.9), 1), 5) for cell, level in levels.items()}
    return made
