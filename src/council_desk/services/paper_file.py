"""One need or initiative with what came of it: the thread from it to agenda items, decisions and projects."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.db import queries_papers as asking
from council_desk.db import queries_register as naming
from council_desk.db import store
from council_desk.domain.moments import local_day
from council_desk.domain.needs import PaperFacts
from council_desk.domain.terms import MeetingState
from council_desk.record.models import Letter, Paper, Project
from council_desk.services.register_rows import Linked
from council_desk.services.register_thread import letters_linked

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One paper. `thread` is in the order of time; `names` has everybody whom the paper names.

    `agendas` are the meetings not cancelled on whose agenda it stands, `project` the project that it became.
    """

    paper: Paper
    facts: PaperFacts
    thread: tuple[Linked, ...]
    names: Mapping[str, str]
    agendas: frozenset[str]
    project: str | None


def paper_file(session: "Session", paper: Paper, facts: PaperFacts) -> PaperFile:
    """Read what belongs to a paper."""
    places = asking.places_of(session, paper.id)
    motions = asking.motions_about(session, paper.id)
    projects = store.load(session, Project, asking.projects_of_paper(session, paper.id))
    thread: list[Linked] = []
    for place in places:
        thread.append(
            Linked(
                "item",
                place.item_id,
                place.item_title,
                number=place.item_number,
                day=local_day(place.moment),
                meeting_number=place.meeting_number,
            )
        )
        thread += [
            Linked(
                "decision",
                motion.id,
                motion.title or motion.text,
                number=motion.reference or "",
                day=local_day(place.moment),
                meeting_number=place.meeting_number,
                state=motion.execution_state or motion.result,
            )
            for motion in motions
            if motion.item_id == place.item_id
        ]
    responsible = naming.names(session, [one.responsible for one in projects if one.responsible])
    thread += [
        Linked(
            "project",
            project.id,
            project.title,
            number=project.reference or "",
            state=project.stage,
            party=responsible.get(project.responsible or "", ""),
        )
        for project in projects
    ]
    letters = dict.fromkeys(letter for motion in motions for letter in naming.letters_about(session, motion.id))
    thread += letters_linked(session, store.load(session, Letter, list(letters)))
    named = [paper.originator, paper.community, *paper.people]
    return PaperFile(
        paper,
        facts,
        tuple(thread),
        naming.names(session, [id_ for id_ in named if id_]),
        frozenset(place.meeting_id for place in places if place.meeting_state is not MeetingState.CANCELLED),
        projects[0].id if projects else None,
    )
