"""Rows of the calendar, put together from what the desk gives. Nothing here writes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_calendar as queries
from council_desk.db import queries_register
from council_desk.domain.calendars import covers
from council_desk.domain.correspondence import is_answered
from council_desk.domain.events import MEETING_MINUTES, EventKind, EventState, state_of
from council_desk.domain.moments import instant, local_day, local_time
from council_desk.domain.phases import Phase
from council_desk.domain.service_terms import ReportMonth, begun_months, handover_open
from council_desk.domain.service_terms import covers as is_about
from council_desk.domain.stages import SETTLED
from council_desk.domain.terms import ActionState, Calendar, Direction, ExecutionState, MeetingState, Stage
from council_desk.services.calendar_rows import (
    ACTION,
    ASSIGNMENT,
    COUNCIL,
    DECISION,
    LETTER,
    MEETING,
    PROJECT,
    CalendarEvent,
)
from council_desk.services.register_lists import lineages_of
from council_desk.services.register_rows import Party

if TYPE_CHECKING:
    from sqlmodel import Session

_ORDER = {kind: place for place, kind in enumerate(EventKind)}
_MEETING_STATES = {
    MeetingState.IN_SESSION: EventState.NOW,
    MeetingState.HELD: EventState.DONE,
    MeetingState.CLOSED: EventState.DONE,
    MeetingState.CANCELLED: EventState.CANCELLED,
    MeetingState.FAILED_NO_QUORUM: EventState.CANCELLED,
}
_LONGEST = 500


def events_between(
    session: "Session",
    council_id: str,
    first: date,
    last: date,
    today: date,
    calendar: Calendar,
) -> tuple[CalendarEvent, ...]:
    """Read all events of a council between two days, by day and by kind."""
    span = _Span(session, council_id, first, last, today, calendar)
    found = [
        *_meetings(span),
        *_actions(span),
        *_decisions(span),
        *_letters(span),
        *_projects(span),
        *_terms(span),
        *_phases(span),
    ]
    names = queries_register.names(session, span.asked)
    parties = {id_: Party(id_, name) for id_, name in names.items()}
    made = (draft.event(parties) for draft in found)
    return tuple(sorted(made, key=lambda one: (one.day, _ORDER[one.kind], one.time is None, one.time, one.title)))


@dataclass(slots=True)
class _Span:
    """What is asked for; `asked` gathers who is to be named."""

    session: "Session"
    council: str
    first: date
    last: date
    today: date
    calendar: Calendar
    asked: set[str] = field(default_factory=set)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def state(self, kind: EventKind, day: date, *, done: bool) -> EventState:
        return state_of(kind, day, self.today, done=done)

    def draft(self, kind: EventKind, key: str, day: date, *, who: str | None = None, **fields: Any) -> "_Draft":
        if who is not None:
            self.asked.add(who)
        return _Draft(who, {"kind": kind, "key": f"{kind}-{key}", "day": day, **fields})


@dataclass(frozen=True, slots=True)
class _Draft:
    """An event of which the name of who it concerns is still to be found."""

    who: str | None
    fields: Mapping[str, Any]

    def event(self, parties: Mapping[str, Party]) -> CalendarEvent:
        return CalendarEvent(who=parties.get(self.who or ""), **self.fields)


def _meetings(span: _Span) -> Iterator[_Draft]:
    for row in queries.meetings(span.session, span.council, span.first, span.last):
        moment = row.started or row.scheduled_start
        day = local_day(moment)
        if not span.holds(day):
            continue
        begins = instant(moment)
        state = _MEETING_STATES.get(row.state) or span.state(EventKind.MEETING, day, done=False)
        yield span.draft(
            EventKind.MEETING,
            row.id,
            day,
            title="",
            state=state,
            changed=row.changed_at,
            place=MEETING,
            place_id=row.id,
            time=local_time(moment),
            begins=begins,
            ends=_end(row, begins),
            where=row.location_name,
            number=row.number,
            meeting_state=row.state,
        )


def _end(row: Any, begins: datetime) -> datetime:
    """Give when a meeting ended, or is taken to end."""
    if row.ended is not None and instant(row.ended) > begins:
        return instant(row.ended)
    return begins + timedelta(minutes=row.available_minutes or MEETING_MINUTES)


def _actions(span: _Span) -> Iterator[_Draft]:
    """Give the actions, each once and as the latest meeting has it; its key is of the first that has it."""
    mine = []
    for lineage in lineages_of(queries.actions(span.session, span.council)):
        latest = lineage[-1]
        if latest.due is not None and span.holds(latest.due) and latest.state is not ActionState.CANCELLED:
            mine.append((lineage[0].id, latest, next((row.motion for row in lineage if row.motion), "")))
    references = queries.references(span.session, {motion for *_, motion in mine if motion})
    for key, row, motion in mine:
        yield span.draft(
            EventKind.ACTION,
            key,
            row.due,
            who=row.assignee_person or row.assignee_organization,
            title=_line(row.text),
            state=span.state(EventKind.ACTION, row.due, done=row.state is ActionState.DONE),
            changed=row.changed_at,
            place=ACTION,
            place_id=row.id,
            reference=references.get(motion, ""),
        )


def _decisions(span: _Span) -> Iterator[_Draft]:
    for row in queries.decisions(span.session, span.council, span.first, span.last):
        yield span.draft(
            EventKind.DECISION,
            row.id,
            row.due,
            who=row.responsible_person or row.responsible_organization,
            title=_line(row.title or row.text),
            state=span.state(EventKind.DECISION, row.due, done=row.execution_state is ExecutionState.DONE),
            changed=row.changed_at,
            place=DECISION,
            place_id=row.id,
            reference=row.reference or "",
        )


def _letters(span: _Span) -> Iterator[_Draft]:
    rows = queries.letters(span.session, span.council, span.first, span.last)
    for _, mine in groupby(rows, key=lambda row: row.id):
        answered = list(mine)
        row = answered[0]
        if is_answered(row, [one.answer_outcome for one in answered if one.answer is not None]):
            continue
        yield span.draft(
            EventKind.LETTER,
            row.id,
            row.reply_due,
            who=row.correspondent_person or row.correspondent_organization,
            title=row.subject,
            state=span.state(EventKind.LETTER, row.reply_due, done=False),
            changed=row.changed_at,
            place=LETTER,
            place_id=row.id,
            reference=row.reference or "",
            outgoing=row.direction is Direction.OUTGOING,
        )


def _projects(span: _Span) -> Iterator[_Draft]:
    asked = (span.session, span.council, span.first, span.last)
    for row in queries.milestones(*asked):
        if row.done_on is not None or row.stage not in SETTLED:  # of what is completed nothing is waited for any more
            yield _of_project(span, EventKind.MILESTONE, row, row.id, row.due, row.title, done=row.done_on is not None)
    for row in queries.project_ends(*asked):
        done = row.stage is Stage.COMPLETED
        yield _of_project(span, EventKind.PROJECT_END, row, row.project, row.end_date, "", done=done)
    for row in queries.sessions(*asked):
        held = row.participants is not None
        yield _of_project(span, EventKind.SESSION, row, row.id, row.date, row.title, done=held, where=row.place)


def _of_project(
    span: _Span,
    kind: EventKind,
    row: Any,
    key: str,
    day: date,
    title: str | None,
    *,
    done: bool,
    where: str | None = "",
) -> _Draft:
    return span.draft(
        kind,
        key,
        day,
        who=row.responsible_person or row.responsible_organization,
        title=title or row.project_title,
        whole=row.project_title if title else "",
        state=span.state(kind, day, done=done),
        changed=row.changed_at,
        place=PROJECT,
        place_id=row.project,
        where=where or "",
    )


@dataclass(frozen=True, slots=True)
class _Term:
    """A term as far as its days need it (shapes.TermLike)."""

    start_date: date
    end_date: date | None
    objectives: Sequence[Any]
    reports: Sequence[Any]
    handover: Sequence[Any]
    growth: Sequence[Any] = ()
    learning: Sequence[Any] = ()


def _terms(span: _Span) -> Iterator[_Draft]:
    rows = queries.terms(span.session, span.council)
    if not rows:
        return
    objectives = queries.objectives(span.session, span.council)
    reports = queries.reports(span.session, span.council)
    handovers = queries.handovers(span.session, span.council)
    for row in rows:
        term = _Term(
            row.start_date,
            row.end_date,
            objectives.get(row.rid, ()),
            reports.get(row.rid, ()),
            handovers.get(row.rid, ()),
        )
        yield from _objectives(span, row, term)
        yield from _reports(span, row, term)
        if row.end_date is not None and span.holds(row.end_date):
            yield _of_term(span, EventKind.TERM_END, row, row.id, row.end_date, title=row.label or "", post=row.post)


def _objectives(span: _Span, row: Any, term: _Term) -> Iterator[_Draft]:
    for one in term.objectives:
        if one.due is not None and span.holds(one.due):
            done = one.done_on is not None
            yield _of_term(
                span, EventKind.OBJECTIVE, row, f"{row.id}-{one.position}", one.due, done=done, title=one.objective
            )


def _reports(span: _Span, row: Any, term: _Term) -> Iterator[_Draft]:
    """Give the reports of months that have begun; what is missing of a term that was handed over is let be."""
    over = term.end_date is not None and term.end_date < span.today
    let_be = over and not handover_open(term, span.today)
    for month in _months(span, term):
        if not span.holds(month.due):
            continue
        done = any(one.submitted_on is not None and is_about(one, month) for one in term.reports)
        if done or not let_be:
            key = f"{row.id}-{month.start.isoformat()}"
            yield _of_term(
                span, EventKind.REPORT, row, key, month.due, done=done, title="", first=month.start, last=month.end
            )


def _months(span: _Span, term: _Term) -> tuple[ReportMonth, ...]:
    days = (term.start_date, term.end_date or span.today)
    used = span.calendar if all(covers(span.calendar, day) for day in days) else Calendar.GREGORIAN
    return begun_months(term, span.today, used)


def _of_term(span: _Span, kind: EventKind, row: Any, key: str, day: date, *, done: bool = False, **more: Any) -> _Draft:
    return span.draft(
        kind,
        key,
        day,
        who=row.person,
        state=span.state(kind, day, done=done),
        changed=row.changed_at,
        place=ASSIGNMENT,
        place_id=row.id,
        **more,
    )


def _phases(span: _Span) -> Iterator[_Draft]:
    row = queries.phases(span.session, span.council)
    if row is None:
        return
    for phase in Phase:
        day: date | None = getattr(row, phase.value)
        if day is not None and span.holds(day):
            state = span.state(EventKind.PHASE, day, done=False)
            yield span.draft(
                EventKind.PHASE,
                f"{row.id}-{phase}",
                day,
                title="",
                state=state,
                changed=row.changed_at,
                place=COUNCIL,
                place_id="phases",
                phase=phase,
            )


def _line(text: str) -> str:
    """Give a text on one line, and no more of it than a list shows."""
    return " ".join(text[:_LONGEST].split())
