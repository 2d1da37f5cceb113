"""The thread of one decision in both directions: what it came from and what came of it (domain.md, "The thread")."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_projects, queries_resting, store
from council_desk.db import queries_register as queries
from council_desk.domain.agenda import ItemOutcome, outcome_of
from council_desk.domain.moments import local_day
from council_desk.domain.terms import Direction, ItemKind, MotionResult
from council_desk.domain.text import fold
from council_desk.record.models import AgendaItem, Letter, Meeting, Motion, Paper, Project
from council_desk.services.register_rows import ActionRow, DecisionRow, Linked, Thread

if TYPE_CHECKING:
    from sqlmodel import Session

_COMES_BACK = frozenset({ItemOutcome.NONE, ItemOutcome.POSTPONED})


def thread_of(
    session: "Session",
    meeting: Meeting,
    motion: Motion,
    decisions: Sequence[DecisionRow],
    actions: Sequence[ActionRow],
) -> Thread:
    """Give the thread of a motion. `decisions` and `actions` are all rows of its council."""
    item = next(one for one in meeting.agenda if any(each.id == motion.id for each in one.motions))
    by_id = {row.id: row for row in decisions}
    earlier, later = _appearances(session, meeting, item)
    projects = store.load(session, Project, queries_resting.projects_on(session, motion.id))
    own = by_id.get(motion.id)
    successor = by_id.get(own.execution.superseded_by or "") if own and own.execution else None
    return Thread(
        papers=_papers(
            session, [paper for one in (item, *(before for _, before in earlier)) for paper in one.papers], projects
        ),
        earlier=tuple(_item(held, one) for held, one in earlier),
        item=_item(meeting, item),
        later=tuple(_item(held, one) for held, one in later),
        siblings=tuple(_decision(by_id[one.id]) for one in item.motions if one.id != motion.id and one.id in by_id),
        projects=tuple(project_linked(session, project) for project in projects),
        actions=tuple(_action(row) for row in actions if row.motion_id == motion.id),
        letters=letters_linked(session, store.load(session, Letter, queries.letters_about(session, motion.id))),
        supersedes=tuple(
            _decision(row) for row in decisions if row.execution and row.execution.superseded_by == motion.id
        ),
        superseded_by=_decision(successor) if successor else None,
        approves=tuple(
            Linked("meeting", id_, "", day=local_day(started or start), meeting_number=number)
            for id_, number, started, start in queries.meetings_approved_by(session, motion.id)
        ),
    )


def thread_of_project(session: "Session", project: Project, decisions: Sequence[DecisionRow]) -> tuple[Linked, ...]:
    """Give what a project came from, in the order of time: needs, items, decisions, letters and their answers.

    `decisions` are all rows of its council.
    """
    motions = set(queries_resting.motions_on(session, project.id))
    by_id = {row.id: row for row in decisions}
    found: list[Linked] = []
    for _, put in groupby(queries.motions_beside(session, motions), key=attrgetter("item_id")):
        rows = list(put)
        found.append(_item_of_row(rows[-1]))
        found += [_decision(by_id[row.id]) for row in rows if row.id in motions and row.id in by_id]
    letters = {id_ for motion in motions for id_ in queries.letters_about(session, motion)}
    found = [
        *_papers(session, queries.papers_of_items(session, motions), [project]),
        *found,
        *letters_linked(session, store.load(session, Letter, letters)),
    ]
    return tuple(sorted(found, key=lambda one: one.day or date.max))


# ----------------------------------------------------------------------------------------------------------- the item


def _appearances(
    session: "Session", meeting: Meeting, item: AgendaItem
) -> tuple[list[tuple[Meeting, AgendaItem]], list[tuple[Meeting, AgendaItem]]]:
    """Give the item in earlier and in later meetings, both in the order of time.

    What comes back has the same title, and there is a reason for it: it was not dealt with or postponed, a paper
    belongs to both, or an action was taken over. Standing items, which are dealt with each time, are no such thing.
    """
    if item.kind in {ItemKind.OTHER, ItemKind.CEREMONY}:
        return [], []
    title = fold(item.title)
    places = [row for row in queries.items(session, meeting.organization) if fold(row.item_title) == title]
    before = [row for row in places if row.meeting_number < meeting.number]
    after = [row for row in places if row.meeting_number > meeting.number]
    return (
        _chain(session, (meeting, item), reversed(before), forward=False)[::-1],
        _chain(session, (meeting, item), after, forward=True),
    )


def _chain(
    session: "Session", start: tuple[Meeting, AgendaItem], places: Iterable[Any], *, forward: bool
) -> list[tuple[Meeting, AgendaItem]]:
    """Go from meeting to meeting as long as the item goes on; each is read only when the one before led to it."""
    chain, last = [], start
    for row in places:
        (held,) = store.load(session, Meeting, [row.meeting_id])
        found = (held, next(one for one in held.agenda if one.id == row.item_id))
        if not _continues(*(last if forward else found), *(found if forward else last)):
            break
        chain.append(found)
        last = found
    return chain


def _continues(former_meeting: Meeting, former: AgendaItem, latter_meeting: Meeting, latter: AgendaItem) -> bool:
    if outcome_of(former) in _COMES_BACK or set(former.papers) & set(latter.papers):
        return True
    given = {(action.carried_from or former_meeting.number, fold(action.text)) for action in former.actions}
    taken = {(action.carried_from or latter_meeting.number, fold(action.text)) for action in latter.actions}
    return bool(given & taken)


def _item(meeting: Meeting, item: AgendaItem) -> Linked:
    last = item.motions[-1].result if item.motions else None
    return _put(item.id, item.title, item.number, meeting.started or meeting.scheduled_start, meeting.number, last)


def _item_of_row(row: Any) -> Linked:
    """Give an item by the row of its last motion."""
    moment = row.meeting_started or row.meeting_start
    return _put(row.item_id, row.item_title, row.item_number, moment, row.meeting_number, row.result)


def _put(id_: str, title: str, number: str, moment: str, meeting: int, last: MotionResult | None) -> Linked:
    """Give an item with what its last motion came to."""
    state = MotionResult.POSTPONED if last is MotionResult.POSTPONED else None
    return Linked("item", id_, title, number=number, day=local_day(moment), meeting_number=meeting, state=state)


# --------------------------------------------------------------------------------------------------- all the others


def _decision(row: DecisionRow) -> Linked:
    return Linked(
        "decision",
        row.id,
        row.title or row.text,
        number=row.reference,
        day=row.day,
        meeting_number=row.meeting_number,
        state=row.execution.state if row.execution else row.result,
        standing=row.standing,
    )


def _action(row: ActionRow) -> Linked:
    return Linked(
        "action",
        row.id,
        row.text,
        day=row.done_on or row.due,
        meeting_number=row.history[-1].meeting_number,
        state=row.state,
        party=row.assignee.name if row.assignee else "",
        standing=row.standing,
    )


def _papers(session: "Session", of_items: Iterable[str], projects: Iterable[Project]) -> tuple[Linked, ...]:
    """Give the needs and papers on which items rest, and those the projects came from; the oldest first."""
    ids = list(of_items)
    for project in projects:
        ids += queries_projects.papers_into(session, project.id)
        ids += [project.origin] if project.origin else []
    papers = sorted(store.load(session, Paper, set(ids)), key=lambda paper: paper.date)
    names = queries.names(session, [paper.originator for paper in papers if paper.originator])
    return tuple(
        Linked(
            "paper",
            paper.id,
            paper.title,
            number=paper.reference or "",
            day=paper.date,
            state=paper.state,
            paper_type=paper.paper_type,
            party=names.get(paper.originator or "", "") or paper.originator_label or "",
        )
        for paper in papers
    )


def project_linked(session: "Session", project: Project) -> Linked:
    """Give a project as part of a thread."""
    names = queries.names(session, [project.responsible] if project.responsible else [])
    return Linked(
        "project",
        project.id,
        project.title,
        number=project.reference or "",
        state=project.stage,
        party=names.get(project.responsible or "", ""),
    )


def letters_linked(session: "Session", letters: Iterable[Letter]) -> tuple[Linked, ...]:
    """Give letters as parts of a thread, the oldest first."""
    letters = sorted(letters, key=lambda letter: letter.date)
    names = queries.names(session, [letter.correspondent for letter in letters if letter.correspondent])
    return tuple(
        Linked(
            "letter",
            letter.id,
            letter.subject,
            number=letter.reference or "",
            day=letter.date,
            state=letter.outcome,
            party=names.get(letter.correspondent or "", ""),
            outgoing=letter.direction is Direction.OUTGOING,
        )
        for letter in letters
    )
