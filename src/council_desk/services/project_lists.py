"""Rows of projects, put together from what the desk gives. Writing is elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, queries_projects, queries_register
from council_desk.domain.correspondence import Waits, days_since, waits
from council_desk.domain.membership import protected
from council_desk.domain.names import initials, sort_name
from council_desk.domain.progress import percent_done
from council_desk.domain.stages import SETTLED, days_late
from council_desk.domain.terms import Language
from council_desk.domain.text import sort_key
from council_desk.services.project_rows import Mark, ProjectRow, Who

if TYPE_CHECKING:
    from sqlmodel import Session


def rows(session: "Session", council_id: str, today: date, language: Language) -> tuple[ProjectRow, ...]:
    """Read the projects of a council as they stand on a day, in the order of entry."""
    found = queries_projects.projects(session, council_id)
    marks = queries_projects.milestones(session, council_id)
    spent = queries_projects.spent(session, council_id)
    decided: dict[str, Any] = {}
    for adopted in queries_projects.adopted_on(session, council_id):
        decided.setdefault(adopted.project, adopted)
    unanswered = _unanswered(queries_projects.letters_about(session, council_id), today)
    assigned = _assigned(queries_projects.assigned(session, council_id), today)
    ids = {row.responsible_person for row in found if row.responsible_person}
    people = people_by_id(session, today, language, ids | {one for mine in assigned.values() for one in mine})
    bodies = queries_register.names(session, {row.responsible_organization for row in found} - {None})
    made = []
    for place, row in enumerate(found):
        milestones = tuple(Mark(one.title, one.due, one.done_on, one.weight) for one in marks.get(row.rid, ()))
        motion: Any = decided.get(row.id)
        made.append(
            ProjectRow(
                row.id,
                row.reference or "",
                row.title,
                row.kind,
                row.field,
                row.dimension,
                row.stage,
                row.location_name or "",
                row.start_date,
                row.end_date,
                row.currency,
                row.budget,
                spent.get(row.rid, 0),
                milestones,
                percent_done(milestones),
                days_late(row.stage, row.end_date, milestones, today),
                _days_left(row, milestones, today),
                _responsible(row, people, bodies, language),
                tuple(people[one] for one in assigned.get(row.id, ()) if one in people),
                (motion.reference or "") if motion else "",
                motion.meeting_number if motion else None,
                bool(row.without_decision),
                unanswered.get(row.id),
                place,
            )
        )
    return tuple(made)


def people_by_id(
    session: "Session", today: date, language: Language, ids: Iterable[str] | None = None
) -> dict[str, Who]:
    """Give people with their names and whether they count as minors: all, or those with these ids."""
    wanted = None if ids is None else set(ids)
    roles = queries.roles_of(session, wanted)
    return {
        row.id: Who(
            row.id,
            row.name,
            sort_key(sort_name(row), language),
            initials(row, language),
            minor=protected(today, roles.get(row.id, ()), birth_date=row.birth_date, birth_year=row.birth_year),
        )
        for row in queries_projects.people(session, wanted)
    }


def body(id_: str, name: str, language: Language) -> Who:
    """Give an organization as somebody who can answer for things."""
    return Who(id_, name, sort_key(name, language), person=False)


def _assigned(found: Iterable[Any], today: date) -> Mapping[str, list[str]]:
    """Give the people to whom each project is assigned: those whose term runs, or else the last ones."""
    by_project: dict[str, list[Any]] = defaultdict(list)
    for row in found:
        by_project[row.project].append(row)
    chosen = {}
    for project, mine in by_project.items():
        running = [row for row in mine if row.end_date is None or row.end_date >= today]
        chosen[project] = list(dict.fromkeys(row.person for row in running or mine[-1:]))
    return chosen


def _unanswered(found: Iterable[Any], today: date) -> Mapping[str, int]:
    """Give for how many days the oldest letter about each project has waited for its answer; the rows in their order.

    The rule is that of the letters themselves, so that a card and the list of letters say the same.
    """
    days: dict[str, int] = {}
    for (project, _), mine in groupby(found, key=lambda row: (row.project, row.id)):
        rows = list(mine)
        replies = [row.answer_outcome for row in rows if row.answer is not None]
        if waits(rows[0], today, replies) is not Waits.NOTHING:
            days[project] = max(days.get(project, 0), days_since(rows[0].date, today))
    return days


def _days_left(row: Any, milestones: Iterable[Mark], today: date) -> int | None:
    if row.stage in SETTLED:
        return None
    days = [one.due for one in milestones if one.due is not None and one.done_on is None]
    days += [row.end_date] if row.end_date else []
    ahead = [day for day in days if day >= today]
    return (min(ahead) - today).days if ahead else None


def _responsible(row: Any, people: Mapping[str, Who], bodies: Mapping[str, str], language: Language) -> Who | None:
    if row.responsible_person:
        return people.get(row.responsible_person)
    name = bodies.get(row.responsible_organization or "")
    return body(row.responsible_organization, name, language) if name else None
