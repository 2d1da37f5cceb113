"""One need or initiative with what came of it: the thread from it to agenda items, decisions and projects."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_papers as asking
from council_desk.db import queries_register as naming
from council_desk.db import queries_resting, store
from council_desk.domain.moments import local_day
from council_desk.domain.needs import PaperFacts
from council_desk.domain.terms import MeetingState
from council_desk.record.models import Letter, Meeting, Paper, Project
from council_desk.services.register_rows import Linked
from council_desk.services.register_thread import letters_linked, project_linked

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
    said = [(local_day(place.moment), _talked(place, motions)) for place in places]
    known = {motion.id for motion in motions}
    carried = {motion: None for project in projects for motion in queries_resting.motions_on(session, project.id)}
    others = [motion for motion in carried if motion not in known]
    said += [_decided(meeting, others) for meeting in store.meetings_of_motions(session, others)]
    thread = [one for _, steps in sorted(said, key=lambda part: part[0]) for one in steps]
    thread += [project_linked(session, project) for project in projects]
    about = [motion.id for motion in motions] + others
    letters = dict.fromkeys(letter for motion in about for letter in naming.letters_about(session, motion))
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


def _talked(place: Any, motions: Iterable[Any]) -> list[Linked]:
    """Give an item that names the paper, and what was decided under it."""
    day, number = local_day(place.moment), place.meeting_number
    item = Linked("item", place.item_id, place.item_title, number=place.item_number, day=day, meeting_number=number)
    decided = [
        Linked(
            "decision",
            motion.id,
            motion.title or motion.text,
            number=motion.reference or "",
            day=day,
            meeting_number=number,
            state=motion.execution_state or motion.result,
        )
        for motion in motions
        if motion.item_id == place.item_id
    ]
    return [item, *decided]


def _decided(meeting: Meeting, motions: Collection[str]) -> tuple[date, list[Linked]]:
    """Give the decisions of a meeting that name the project of the paper under an item that does not name the paper."""
    day = local_day(meeting.started or meeting.scheduled_start)
    return day, [
        Linked(
            "decision",
            motion.id,
            motion.title or motion.text,
            number=motion.reference or "",
            day=day,
            meeting_number=meeting.number,
            state=motion.execution.state if motion.execution else motion.result,
        )
        for item in meeting.agenda
        for motion in item.motions
        if motion.id in motions and motion.result is not None
    ]
