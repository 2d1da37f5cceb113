"""The way of a need onward: onto the agenda of a meeting to come, and into a project of its own."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from council_desk.db import queries_papers as asking
from council_desk.db import queries_register as naming
from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.domain.moments import instant
from council_desk.domain.terms import Field, ItemKind, Language, MeetingState, PaperState, ProjectKind, Stage
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import AgendaItem, Meeting, Paper, Project
from council_desk.services.context import Context
from council_desk.services.editing.agenda import insert_item, remove_item
from council_desk.services.editing.values import changed, gone, make
from council_desk.services.meetings import load_meeting
from council_desk.services.paper_rows import MeetingAhead, Placed
from council_desk.services.paper_values import moved
from council_desk.services.planning import PlanningService
from council_desk.services.preparing import Plan

if TYPE_CHECKING:
    from sqlmodel import Session

_THERE = sentence("“{title}” stands on the agenda of meeting {number} already.")
_OVER = sentence("Meeting {number} is no longer being prepared. Choose another meeting.")
_WRITTEN = sentence("Something was written under this item of meeting {number} meanwhile. Remove the item there.")
_IN_PROJECT = sentence("“{title}” has become the project “{project}” already.")
_AHEAD = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})
_LAST = frozenset({ItemKind.OTHER, ItemKind.CEREMONY})
"""Kinds of item that end an agenda: what is put on it comes before them."""
_FIRST_MEETING_DAYS, _FIRST_MEETING_HOUR = 7, 18
_KINDS = {
    Field.INFRASTRUCTURE: ProjectKind.CONSTRUCTION,
    Field.MEANINGS: ProjectKind.CULTURAL,
    Field.PEOPLE: ProjectKind.SOCIAL,
    Field.COMMUNITIES: ProjectKind.SOCIAL,
}
_CURRENCIES = {Language.FA: "IRR", Language.AR: "SAR", Language.RU: "RUB", Language.EN: "GBP"}
"""While the council has no project whose currency would be the next one's."""


class PaperAgenda:
    """Puts needs on agendas and makes projects of them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._planning = PlanningService(context)

    def ahead(self, session: "Session", council_id: str) -> tuple[MeetingAhead, ...]:
        """Give the meetings that are being prepared, by number."""
        rows = asking.meetings_ahead(session, council_id)
        return tuple(
            MeetingAhead(id_, number, MeetingState(state), instant(start)) for id_, number, state, start in rows
        )

    def put(self, paper_id: str, meeting_id: str | None) -> tuple[Placed, Changes]:
        """Put a need on the agenda of a meeting, or of a new draft. Raises DeskError, NotThereError."""
        start = None if meeting_id else self._next_start(paper_id)
        with self._context.write() as session:
            paper = _load(session, paper_id)
            item = make(
                AgendaItem,
                id=new_id(),
                number="1",
                title=paper.title,
                introduction=paper.text,
                papers=(paper.id,),
            )
            if meeting_id is None:
                plan = Plan(session, paper.organization)
                begins = start or self._first_start(plan)
                meeting = plan.meeting(begins, agenda=(item,), state=MeetingState.DRAFT)
            else:
                meeting = self._with(load_meeting(session, meeting_id), item, paper)
            changes = store.save(session, [meeting], stamp=self._context.now())
        return Placed(paper.id, meeting.id, meeting.number, item.id, made=meeting_id is None), changes

    def _with(self, meeting: Meeting, item: AgendaItem, paper: Paper) -> Meeting:
        if meeting.state not in _AHEAD:
            raise DeskError(_OVER, number=meeting.number)
        if any(paper.id in one.papers for one in meeting.agenda):
            raise DeskError(_THERE, title=paper.title, number=meeting.number)
        at = len(meeting.agenda)
        while at and meeting.agenda[at - 1].kind in _LAST:
            at -= 1
        return insert_item(meeting, changed(item, number=str(len(meeting.agenda) + 1)), at)

    def take_off(self, placed: Placed) -> Changes:
        """Take an item off again, and the meeting that was made for it. Raises DeskError once something is there."""
        with self._context.write() as session:
            meetings = store.load(session, Meeting, [placed.meeting])
            item = next((one for each in meetings for one in each.agenda if one.id == placed.item), None)
            if item is None:
                return Changes()
            (meeting,) = meetings
            if meeting.state not in _AHEAD or _is_written(item):
                raise DeskError(_WRITTEN, number=meeting.number)
            if placed.made and len(meeting.agenda) == 1 and meeting.state is MeetingState.DRAFT:
                return store.remove(session, Meeting, meeting.id)
            return store.save(session, [remove_item(meeting, item.id)], stamp=self._context.now())

    def project(self, session: "Session", paper: Paper, at: datetime) -> tuple[str, Changes]:
        """Make a proposed project of a need; `at` is when, aware. Raises DeskError where it has one."""
        for title in naming.project_titles(session, asking.projects_of_paper(session, paper.id)).values():
            raise DeskError(_IN_PROJECT, title=paper.title, project=title)
        currency = asking.last_currency(session, paper.organization)
        project = make(
            Project,
            id=new_id(),
            organization=paper.organization,
            title=paper.title,
            kind=ProjectKind.OTHER if paper.field is None else _KINDS.get(paper.field, ProjectKind.OTHER),
            field=paper.field,
            dimension=paper.dimension,
            voices=(paper.voice,) if paper.voice else None,
            stage=Stage.PROPOSED,
            description=paper.text,
            partners=(paper.community,) if paper.community else None,
            currency=currency or _CURRENCIES[store.desk_info(session).language],
            origin=paper.id,
        )
        goes_on = paper.state not in {PaperState.IN_PROJECT, PaperState.DONE, PaperState.DECLINED}
        if goes_on:
            paper = moved(paper, PaperState.IN_PROJECT, at)
        paper = changed(paper, project=project.id)
        return project.id, store.save(session, [project, paper], stamp=self._context.now())

    def unmake(self, session: "Session", paper: Paper, project_id: str) -> Changes:
        """Take a project back that was made of a need: `paper` is the need as it was. Raises DeskError if in use."""
        changes = store.save(session, [paper], stamp=self._context.now())
        return changes | store.remove(session, Project, project_id)

    def _next_start(self, paper_id: str) -> datetime | None:
        """Give when the council should meet next, by its rhythm; None where it has not met yet."""
        with self._context.read() as session:
            last = asking.last_meeting(session, _load(session, paper_id).organization)
        return self._planning.propose_next(last) if last else None

    def _first_start(self, plan: Plan) -> datetime:
        day = self._context.now().astimezone(plan.zone) + timedelta(days=_FIRST_MEETING_DAYS)
        return day.replace(hour=_FIRST_MEETING_HOUR, minute=0, second=0, microsecond=0)


def _is_written(item: AgendaItem) -> bool:
    return bool(item.started or item.speeches or item.motions or item.actions or item.guidance or item.elections)


def _load(session: "Session", paper_id: str) -> Paper:
    found = store.load(session, Paper, [paper_id])
    if not found:
        raise gone()
    return found[0]
