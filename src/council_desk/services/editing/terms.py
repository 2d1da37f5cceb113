"""Terms of youth mayors and elections outside of meetings: pure functions that give new values.

What a term asks for on a day is in domain.service_terms, counting an election in editing.elections.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from council_desk.domain.calendars import add_months
from council_desk.domain.service_terms import ReportMonth, covers
from council_desk.domain.terms import Calendar, Post
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import (
    Assignment,
    Candidate,
    Election,
    HandoverItem,
    LearningModule,
    LearningStep,
    Membership,
    Model,
    PeriodReport,
)
from council_desk.services.editing.values import changed, make
from council_desk.services.youth_rows import ROLES

M = TypeVar("M", bound=Model)

_ENDS_EARLY = sentence("This term ends before it begins. Correct one of the two days.")
_EMPTY_REPORT = sentence("Nothing is written in this report yet. Write a few sentences, then hand it in.")
YEAR = 12
"""Months: how long a term lasts unless another day is set."""


def new_assignment(
    person: str,
    organization: str,
    post: Post,
    start: date,
    *,
    calendar: Calendar = Calendar.GREGORIAN,
    **fields: Any,
) -> Assignment:
    """Give a term of a year in the user's calendar, unless its end is given. Raises InvalidValueError, DeskError."""
    fields.setdefault("end_date", add_months(start, YEAR, calendar) - timedelta(days=1))
    made = make(
        Assignment, id=new_id(), person=person, organization=organization, post=post, start_date=start, **fields
    )
    require_term(made)
    return made


def require_term(assignment: Assignment) -> None:
    """Refuse a term that ends before it begins."""
    if assignment.end_date is not None and assignment.end_date < assignment.start_date:
        raise DeskError(_ENDS_EARLY)


def role_of(assignment: Assignment, memberships: Iterable[Membership]) -> Membership | None:
    """Give the membership that goes with a term: of the same person, body and role, begun on the same day."""
    role = ROLES[assignment.post]
    return next(
        (
            one
            for one in memberships
            if one.person == assignment.person
            and one.organization == assignment.organization
            and one.role is role
            and one.start_date == assignment.start_date
        ),
        None,
    )


# -------------------------------------------------------------------------------------------------- parts of a term


def put_part(values: tuple[M, ...], place: int, value: M) -> tuple[M, ...]:
    """Give the values with one more at a place."""
    return (*values[:place], value, *values[place:])


def without_part(values: tuple[M, ...], place: int) -> tuple[M, ...]:
    """Give the values without the one at a place."""
    return values[:place] + values[place + 1 :]


def change_part(values: tuple[M, ...], place: int, **fields: Any) -> tuple[M, ...]:
    """Give the values with other fields of the one at a place. Raises InvalidValueError."""
    return (*values[:place], changed(values[place], **fields), *values[place + 1 :])


# ---------------------------------------------------------------------------------------------------------- reports


def report_place(assignment: Assignment, month: ReportMonth) -> int | None:
    """Give the place of the report of a month; None where none is begun."""
    return next((place for place, one in enumerate(assignment.reports) if covers(one, month)), None)


def start_report(assignment: Assignment, month: ReportMonth, text: str = "") -> Assignment:
    """Give the term with the report of a month begun, in the order of time; the one that is there stays."""
    if report_place(assignment, month) is not None:
        return assignment
    made = make(PeriodReport, period_start=month.start, period_end=month.end, text=text or None)
    place = sum(one.period_start <= made.period_start for one in assignment.reports)
    return changed(assignment, reports=put_part(assignment.reports, place, made))


def submit_report(assignment: Assignment, place: int, day: date, form: str = "") -> Assignment:
    """Give the term with a report handed in on a day. Raises DeskError for one that says no more than its form."""
    text = (assignment.reports[place].text or "").strip()
    if not text or text.split() == form.split():
        raise DeskError(_EMPTY_REPORT)
    return changed(assignment, reports=change_part(assignment.reports, place, submitted_on=day))


# ------------------------------------------------------------------------------------------------------ what is learnt


def take_plan(assignment: Assignment, modules: Iterable[LearningModule]) -> Assignment:
    """Give the term with the modules of the council's plan that are not among its steps yet."""
    known = {one.title for one in assignment.learning}
    steps = tuple(make(LearningStep, title=one.title, hours=one.hours) for one in modules if one.title not in known)
    return changed(assignment, learning=(*assignment.learning, *steps))


# ---------------------------------------------------------------------------------------------------------- handover


def propose_handover(assignment: Assignment, titles: Sequence[str]) -> Assignment:
    """Give the term with what is to be handed over, as far as it is not on the list."""
    known = {one.title for one in assignment.handover}
    items = tuple(make(HandoverItem, title=one) for one in dict.fromkeys(titles) if one not in known)
    return changed(assignment, handover=(*assignment.handover, *items))


# --------------------------------------------------------------------------------------------------------- elections


def new_candidacy(organization: str, post: str, day: date, **fields: Any) -> Election:
    """Give an election outside of a meeting, to register candidates for. Raises InvalidValueError."""
    return make(Election, id=new_id(), organization=organization, post=post, date=day, **fields)


def register(election: Election, person: str, day: date) -> Election:
    """Give the election with one more candidate, registered on a day; one who had withdrawn stands again."""
    if any(one.person == person for one in election.candidates):
        return change_candidate(election, person, withdrawn_on=None)
    made = make(Candidate, person=person, votes=0, registered_on=day)
    return changed(election, candidates=(*election.candidates, made))


def change_candidate(election: Election, person: str, **fields: Any) -> Election:
    """Give the election with other fields of a candidate; votes of one who withdraws go, and so does their seat."""
    if fields.get("withdrawn_on") is not None:
        fields["votes"] = 0
    candidates = tuple(changed(one, **fields) if one.person == person else one for one in election.candidates)
    gone = {one.person for one in candidates if one.withdrawn_on is not None}
    return changed(election, candidates=candidates, elected=tuple(one for one in election.elected if one not in gone))


def standing(election: Election) -> tuple[Candidate, ...]:
    """Give the candidates who have not withdrawn."""
    return tuple(one for one in election.candidates if one.withdrawn_on is None)
