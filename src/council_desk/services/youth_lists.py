"""Rows of youth mayors and of elections, put together from what the desk gives. Nothing here writes."""

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_planning, queries_register, queries_youth, store
from council_desk.domain.elections import is_counted
from council_desk.domain.growth import hours_by_kind, mean_score
from council_desk.domain.membership import is_minor
from council_desk.domain.names import initials, sort_name
from council_desk.domain.progress import is_late, late, percent_done
from council_desk.domain.service_terms import (
    REPORT_WITHIN_DAYS,
    Consent,
    ReportMonth,
    consent_state,
    done_of,
    in_office,
    missing_reports,
    month_of,
    requests,
)
from council_desk.domain.terms import Calendar, Language, Post
from council_desk.domain.text import fold, sort_key
from council_desk.record.models import Assignment, Election, Meeting, Membership, Organization, Person, Project
from council_desk.services.meetings import is_sealed
from council_desk.services.people import PersonFile
from council_desk.services.register_lists import named_decisions
from council_desk.services.youth_rows import (
    AssignmentRow,
    ElectionFile,
    ElectionRow,
    ElectionState,
    Known,
    NextStep,
    ProjectLine,
    Stander,
    TermState,
    YouthFile,
)

if TYPE_CHECKING:
    from sqlmodel import Session

_ORDER = (Post.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR, Post.PROJECT_LEAD)


def state_of(assignment: Assignment, today: date) -> TermState:
    """Say how a term stands to a day."""
    if in_office(assignment, today):
        return TermState.IN_OFFICE
    return TermState.TO_COME if today < assignment.start_date else TermState.OVER


def assignment_rows(
    session: "Session", council_id: str, today: date, calendar: Calendar, language: Language
) -> tuple[AssignmentRow, ...]:
    """Give the terms of a council: youth mayors first, then deputies and project leads, each by name."""
    found = store.load(session, Assignment, queries_youth.assignment_ids(session, council_id))
    people = {one.id: one for one in store.load(session, Person, {one.person for one in found})}
    mentors = queries_register.names(session, {one.mentor for one in found if one.mentor})
    rows = [_row(one, people.get(one.person), mentors, today, calendar, language) for one in found]
    return tuple(sorted(rows, key=lambda row: (_ORDER.index(row.post), row.sort_key, row.start_date)))


def _row(
    one: Assignment,
    person: Person | None,
    mentors: dict[str, str],
    today: date,
    calendar: Calendar,
    language: Language,
) -> AssignmentRow:
    return AssignmentRow(
        id=one.id,
        person_id=one.person,
        name=person.name if person else "",
        sort_key=sort_key(sort_name(person), language) if person else "",
        initials=initials(person, language) if person else "",
        post=one.post,
        label=one.label,
        domain=one.domain,
        mentor=mentors.get(one.mentor or "", ""),
        start_date=one.start_date,
        end_date=one.end_date,
        state=state_of(one, today),
        objectives=done_of(one.objectives),
        learning=done_of(one.learning),
        hours=sum(hours_by_kind(one.growth).values(), start=Fraction(0)),
        mean=mean_score(one.growth),
        minor=person is not None and is_minor(today, birth_date=person.birth_date, birth_year=person.birth_year),
        requests=requests(one, person, today, calendar),
    )


def youth_file(session: "Session", assignment: Assignment, today: date, calendar: Calendar) -> YouthFile:
    """Give one term with its person, projects, election and plan of learning; its actions are told elsewhere."""
    council = assignment.organization
    people = store.load(session, Person, [assignment.person])
    person = people[0] if people else None
    file = _person_file(session, person, assignment) if person else None
    council_values = store.load(session, Organization, [council])
    named = {one for one in (assignment.mentor, assignment.person) if one}
    named |= {one.by for one in assignment.growth if one.by}
    named |= {one.receiver for one in assignment.handover if one.receiver}
    elections = store.load(session, Election, [assignment.election] if assignment.election else [])
    state = state_of(assignment, today)
    return YouthFile(
        assignment=assignment,
        person=file,
        today=today,
        names=queries_register.names(session, named),
        state=state,
        projects=_projects(session, assignment, today),
        election=elections[0] if elections else None,
        decision=next(iter(named_decisions(session, [assignment.motion] if assignment.motion else [])), None),
        requests=requests(assignment, person, today, calendar),
        missing=missing_reports(assignment, today, calendar),
        month=_running(assignment, today, calendar) if state is TermState.IN_OFFICE else None,
        projects_offered=tuple((id_, title) for id_, title in queries_youth.live_projects(session, council)),
        papers=tuple(queries_youth.live_papers(session, council, assignment.person)),
        plan=council_values[0].learning_modules if council_values else (),
    )


def _person_file(session: "Session", person: Person, assignment: Assignment) -> PersonFile:
    """Give the person with their memberships; how often they came to meetings is not counted here."""
    memberships = store.load(session, Membership, queries.membership_ids(session, person=person.id))
    return PersonFile(person, memberships, 0, 0, {}, (assignment,))


def _running(assignment: Assignment, today: date, calendar: Calendar) -> ReportMonth:
    first, last = month_of(today, calendar)
    first = max(first, assignment.start_date)
    last = min(last, assignment.end_date or last)
    return ReportMonth(first, last, last + timedelta(days=REPORT_WITHIN_DAYS))


def _projects(session: "Session", assignment: Assignment, today: date) -> tuple[ProjectLine, ...]:
    """Give the projects of the term in its order, then those for which the person answers besides."""
    own = queries_youth.projects_with(session, assignment.organization, assignment.person)
    ids = list(dict.fromkeys((*assignment.projects, *own)))
    found = {one.id: one for one in store.load(session, Project, ids)}
    return tuple(_project(found[id_], id_ in assignment.projects, today) for id_ in ids if id_ in found)


def _project(project: Project, assigned: bool, today: date) -> ProjectLine:
    open_ = sorted(
        (one for one in project.milestones if one.done_on is None),
        key=lambda one: (one.due is None, one.due or date.max),
    )
    step = NextStep(open_[0].title, open_[0].due, is_late(open_[0], today)) if open_ else None
    return ProjectLine(
        id=project.id,
        title=project.title,
        kind=project.kind,
        stage=project.stage,
        percent=percent_done(project.milestones),
        next_step=step,
        late=late(project.milestones, today),
        assigned=assigned,
    )


# ------------------------------------------------------------------------------------------------------- elections


def election_rows(session: "Session", council_id: str) -> tuple[ElectionRow, ...]:
    """Give the elections of a council, the latest first."""
    found = store.load(session, Election, queries_planning.elections_of(session, council_id))
    names = queries_register.names(session, {person for one in found for person in one.elected})
    begun = queries_youth.elections_with_terms(session, council_id)
    meetings = queries_youth.meetings_of_elections(session, council_id)
    rows = [
        ElectionRow(
            id=one.id,
            post=one.post,
            date=one.date,
            round=one.round,
            seats=one.seats,
            state=election_state(one),
            candidates=sum(each.withdrawn_on is None for each in one.candidates),
            elected=tuple(names.get(person, "") for person in one.elected),
            waiting=sum((one.id, person) not in begun for person in one.elected),
            meeting_number=meetings[one.id][1] if one.id in meetings else None,
        )
        for one in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.date, row.round), reverse=True))


def election_state(election: Election) -> ElectionState:
    """Say how far an election has come."""
    if election.elected:
        return ElectionState.ELECTED
    begun = is_counted(election) or election.issued is not None or any(one.votes for one in election.candidates)
    return ElectionState.COUNTING if begun else ElectionState.CANDIDATES


def election_file(session: "Session", election: Election, today: date) -> ElectionFile:
    """Give one election with the people it names."""
    named = {one.person for one in election.candidates} | set(election.tellers) | set(election.elected)
    nominating = {one.nominated_by for one in election.candidates if one.nominated_by}
    people = {one.id: _stander(one, today) for one in store.load(session, Person, named | nominating)}
    bodies = queries_register.names(session, nominating - people.keys())
    terms = store.load(session, Assignment, queries_youth.assignments_from(session, election.id))
    meetings = store.load(session, Meeting, [election.meeting] if election.meeting else [])
    meeting = meetings[0] if meetings else None
    return ElectionFile(
        election=election,
        people=people | {id_: Stander(name) for id_, name in bodies.items()},
        terms={one.person: one.id for one in terms},
        meeting_id=meeting.id if meeting else None,
        meeting_number=meeting.number if meeting else None,
        sealed=meeting is not None and is_sealed(meeting),
    )


def _stander(person: Person, today: date) -> Stander:
    return Stander(
        name=person.name,
        gender=person.gender,
        minor=is_minor(today, birth_date=person.birth_date, birth_year=person.birth_year),
        consent=consent_state(person, today) in {Consent.GIVEN, Consent.NOT_NEEDED},
    )


def known_people(session: "Session", council_id: str, today: date, language: Language) -> tuple[Known, ...]:
    """Give everybody who can be chosen: the people of the council first, each part by name."""
    rows = queries_youth.everybody(session, council_id)
    found = sorted(rows, key=lambda row: (not row.member, sort_key(sort_name(row), language)))
    return tuple(
        Known(
            id=row.id,
            name=row.name,
            member=bool(row.member),
            minor=is_minor(today, birth_date=row.birth_date, birth_year=row.birth_year),
            folded=fold(row.name),
        )
        for row in found
    )
