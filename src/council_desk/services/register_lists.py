"""Rows of decisions and of actions, put together from what the desk gives. Writing and threads are elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_register as queries
from council_desk.db import store
from council_desk.db.queries_resting import titles_by_motion
from council_desk.domain.moments import local_day
from council_desk.domain.names import sort_name
from council_desk.domain.terms import ExecutionState, Language
from council_desk.domain.text import fold, sort_key
from council_desk.services.register_rows import (
    ADOPTED,
    LIVE_ACTIONS,
    ActionRow,
    Appearance,
    DecisionRow,
    Execution,
    NamedDecision,
    Party,
    VoteFigures,
    people_concerned,
    short_title,
)

if TYPE_CHECKING:
    from sqlmodel import Session

_FOLDED_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Lists:
    """All that a council decided and gave to be done.

    `decisions` are the motions that came to something, in the order of meetings and agenda; `actions` stand each once,
    by their day, those without one last.
    """

    decisions: tuple[DecisionRow, ...]
    actions: tuple[ActionRow, ...]


def lists(session: "Session", council_id: str, today: date) -> Lists:
    """Read the lists of a council as they stand on a day."""
    found = queries.decisions(session, council_id)
    actions = queries.actions(session, council_id)
    parties = _Parties(session, found, actions)
    lineages = lineages_of(actions)
    return Lists(
        _decisions(session, council_id, today, found, lineages, parties),
        _actions(session, council_id, today, found, lineages, parties),
    )


def named_decisions(session: "Session", ids: Sequence[str]) -> tuple[NamedDecision, ...]:
    """Give decisions by their ids, in the order of these."""
    found = {
        one.id: NamedDecision(
            one.id,
            one.reference or item.number,
            short_title(one.title, one.text),
            local_day(meeting.started or meeting.scheduled_start),
        )
        for meeting in store.meetings_of_motions(session, ids)
        for item in meeting.agenda
        for one in item.motions
    }
    return tuple(found[one] for one in ids if one in found)


def _decisions(
    session: "Session",
    council_id: str,
    today: date,
    found: Sequence[Any],
    lineages: Iterable[list[Any]],
    parties: "_Parties",
) -> tuple[DecisionRow, ...]:
    named_projects = queries.project_titles(session, {row.project for row in found if row.project})
    projects = titles_by_motion(session, council_id)
    projects |= {row.id: named_projects[row.project] for row in found if row.project in named_projects}
    counts = _counts(queries.votes(session, council_id))
    live: dict[str, list[Any]] = defaultdict(list)
    for lineage in lineages:
        latest, motion = lineage[-1], next((row.motion for row in lineage if row.motion), None)
        if motion and latest.state in LIVE_ACTIONS:
            live[motion].append(latest)
    named = {row.id: row.reference or "" for row in found}
    replaced: dict[str, list[str]] = defaultdict(list)
    for row in found:
        if row.execution_superseded_by:
            replaced[row.execution_superseded_by].append(row.reference or "")
    return tuple(
        _decision(row, today, parties, projects, counts, live[row.id], named, tuple(replaced[row.id])) for row in found
    )


def _actions(
    session: "Session",
    council_id: str,
    today: date,
    found: Sequence[Any],
    lineages: Iterable[list[Any]],
    parties: "_Parties",
) -> tuple[ActionRow, ...]:
    days = queries.meeting_days(session, council_id)
    meetings = {number: (id_, local_day(moment)) for number, (id_, moment) in days.items()}
    references = {row.id: row.reference or "" for row in found}
    rows = [_action(lineage, today, parties, meetings, references) for lineage in lineages]
    return tuple(sorted(rows, key=lambda row: (row.due is None, row.due or date.max)))


@lru_cache(maxsize=_FOLDED_KEPT)
def _folded(text: str) -> str:
    """Fold the text of an action; the same ones come again with every look at the list."""
    return fold(text)


def lineages_of(actions: Iterable[Any]) -> list[list[Any]]:
    """Put what is the same action in several meetings together, the earliest first (domain.carry_over's rule)."""
    found: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in actions:
        found[row.carried_from or row.meeting_number, _folded(row.text)].append(row)
    return list(found.values())


def _decision(
    row: Any,
    today: date,
    parties: "_Parties",
    projects: Mapping[str, str],
    counts: Mapping[int, VoteFigures],
    live: list[Any],
    named: Mapping[str, str],
    supersedes: tuple[str, ...],
) -> DecisionRow:
    responsible = parties.of(row.responsible_person or row.responsible_organization)
    overseer = parties.of(row.overseer_person or row.overseer_organization)
    doing = people_concerned(
        party for action in live for party in parties.of(action.assignee_person or action.assignee_organization)
    )
    days = [action.due for action in live if action.due]
    due = row.due or (max(days) if days else None)
    return DecisionRow(
        id=row.id,
        reference=row.reference or "",
        day=local_day(row.meeting_started or row.meeting_start),
        title=row.title or "",
        text=row.text,
        result=row.result,
        vote=counts.get(row.rid),
        execution=_execution(row),
        responsible=responsible or doing,
        due=due,
        by_actions=(not responsible and bool(doing)) or (row.due is None and due is not None),
        days_left=(due - today).days if due else None,
        concerned=people_concerned((*responsible, *overseer, *doing)),
        project=projects.get(row.id, ""),
        meeting_id=row.meeting_id,
        meeting_number=row.meeting_number,
        item_number=row.item_number,
        item_title=row.item_title,
        position=(row.meeting_number, row.item_position, row.position),
        superseded_by=named.get(row.execution_superseded_by or "", ""),
        supersedes=supersedes,
    )


def _execution(row: Any) -> Execution | None:
    """Give what became of an adopted motion; where nothing is written yet, it is open."""
    if row.result not in ADOPTED:
        return None
    return Execution(
        row.execution_state or ExecutionState.OPEN,
        row.execution_done_on,
        row.execution_superseded_by,
        row.execution_note,
    )


def _counts(rows: Iterable[Any]) -> dict[int, VoteFigures]:
    """Give the last count on each motion, by its row."""
    return {
        row.motion_rid: VoteFigures(
            yes=row.counts_yes,
            no=row.counts_no,
            abstain=row.counts_abstain,
            method=row.method,
            eligible=row.eligible,
            not_voting=row.counts_not_voting,
            blank=row.counts_blank,
            invalid=row.counts_invalid,
            round=row.round,
            casting=row.casting_vote_option,
            lot=row.lot,
        )
        for row in rows
    }


def _action(
    lineage: list[Any],
    today: date,
    parties: "_Parties",
    meetings: Mapping[int, tuple[str, date]],
    references: Mapping[str, str],
) -> ActionRow:
    latest = lineage[-1]
    motion = next((row.motion for row in lineage if row.motion), None)
    assignee = parties.of(latest.assignee_person or latest.assignee_organization)
    history = [
        Appearance(
            row.meeting_number,
            row.meeting_id,
            local_day(row.meeting_started or row.meeting_start),
            row.item_id,
            row.item_number,
        )
        for row in lineage
    ]
    began = latest.carried_from
    if began is not None and history[0].meeting_number != began:
        id_, day = meetings.get(began, (None, None))
        history.insert(0, Appearance(began, id_, day))
    return ActionRow(
        id=latest.id,
        text=latest.text,
        assignee=assignee[0] if assignee else None,
        due=latest.due,
        days_left=(latest.due - today).days if latest.due else None,
        state=latest.state,
        done_on=latest.done_on,
        motion_id=motion,
        reference=references.get(motion or "", ""),
        item_title=lineage[0].item_title,
        history=tuple(history),
    )


class _Parties:
    """Names of all who are named in rows, with their keys for sorting."""

    def __init__(self, session: "Session", decisions: Sequence[Any], actions: Sequence[Any]) -> None:
        ids: set[str | None] = set()
        for row in decisions:
            ids |= {row.responsible_person, row.responsible_organization, row.overseer_person}
            ids.add(row.overseer_organization)
        for row in actions:
            ids |= {row.assignee_person, row.assignee_organization}
        named = {id_ for id_ in ids if id_}
        language: Language = store.desk_info(session).language
        listed = {row["id"]: sort_name(SimpleNamespace(**row)) for row in queries.named_people(session, named)}
        self._found = {
            id_: Party(id_, name, sort_key(listed.get(id_, name), language))
            for id_, name in queries.names(session, named).items()
        }

    def of(self, party: str | None) -> tuple[Party, ...]:
        """Give a party by its id; nothing for nobody, and for one whose name is withheld."""
        found = self._found.get(party or "")
        return (found,) if found else ()
