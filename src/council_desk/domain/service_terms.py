"""What the term of a youth mayor asks for on a day: reports, consent, objectives, evaluation, handover.

Nothing here stops anybody: it says what is to be asked, and since when.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain.calendars import add_months, from_date, month_length, to_date
from council_desk.domain.membership import ADULT_AT, is_minor
from council_desk.domain.shapes import ConsentingLike, DoneLike, DueLike, GrowthEntryLike, ReportLike, TermLike
from council_desk.domain.terms import Calendar, GrowthKind

REPORT_WITHIN_DAYS = 7
"""A report is due so many days after its month has ended."""
LEAST_DAYS = 10
"""A month of which the term covers fewer days asks for no report of its own."""
ENDING_WITHIN_DAYS = 30
EVALUATED_EVERY_MONTHS = 6
HANDOVER_ASKED_DAYS = 90
"""An ended term without any list for the handover asks for one so long."""
_MOST_MONTHS = 1200


class Consent(StrEnum):
    """How the consent to somebody's service stands."""

    NOT_NEEDED = "not_needed"
    GIVEN = "given"
    GUARDIAN_MISSING = "guardian_missing"
    OWN_MISSING = "own_missing"


class Asked(StrEnum):
    """What a term asks for, the most pressing first."""

    GUARDIAN_CONSENT = "guardian_consent"
    OWN_CONSENT = "own_consent"
    HANDOVER = "handover"
    REPORT = "report"
    OBJECTIVE = "objective"
    ENDING = "ending"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class ReportMonth:
    """The part of a month that lies in a term (both days belong to it), and when its report is due."""

    start: dt.date
    end: dt.date
    due: dt.date

    def late(self, on: dt.date) -> bool:
        """Say whether the report should have been handed in before a day."""
        return self.due < on


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that a term asks for: since when or by when, how many of it, and whether it is late."""

    asked: Asked
    day: dt.date | None = None
    count: int = 1
    late: bool = False


def in_office(term: TermLike, on: dt.date) -> bool:
    """Say whether a day lies in a term; its first and last day do."""
    return term.start_date <= on and (term.end_date is None or on <= term.end_date)


def month_of(day: dt.date, calendar: Calendar) -> tuple[dt.date, dt.date]:
    """Give the first and the last day of the month in which a day lies. Raises OutOfRangeError."""
    named = from_date(day, calendar)
    first = to_date(calendar, named.year, named.month, 1)
    return first, first + dt.timedelta(days=month_length(calendar, named.year, named.month) - 1)


def months_of(start: dt.date, end: dt.date, calendar: Calendar) -> tuple[ReportMonth, ...]:
    """Give the months of a term from its first to its last day that ask for a report, in order.

    A month that the term covers with fewer than LEAST_DAYS days goes without, unless the term has no other.
    Raises OutOfRangeError.
    """
    found: list[tuple[dt.date, dt.date]] = []
    day = start
    while day <= end and len(found) < _MOST_MONTHS:
        _, last = month_of(day, calendar)
        found.append((day, min(last, end)))
        day = last + dt.timedelta(days=1)
    long_enough = [one for one in found if (one[1] - one[0]).days + 1 >= LEAST_DAYS]
    return tuple(
        ReportMonth(first, last, last + dt.timedelta(days=REPORT_WITHIN_DAYS))
        for first, last in long_enough or found[:1]
    )


def begun_months(term: TermLike, on: dt.date, calendar: Calendar) -> tuple[ReportMonth, ...]:
    """Give the months of a term that are over or running on a day."""
    last = on if term.end_date is None else min(on, term.end_date)
    if last < term.start_date:
        return ()
    # the month that is still running is seen whole, so that its first days are not taken for a short one
    whole = month_of(last, calendar)[1]
    return months_of(term.start_date, whole if term.end_date is None else min(whole, term.end_date), calendar)


def ended_months(term: TermLike, on: dt.date, calendar: Calendar) -> tuple[ReportMonth, ...]:
    """Give the months of a term that were over before a day."""
    return tuple(one for one in begun_months(term, on, calendar) if one.end < on)


def covers(report: ReportLike, month: ReportMonth) -> bool:
    """Say whether a report is about a month: about at least half of its days."""
    first, last = max(report.period_start, month.start), min(report.period_end, month.end)
    return 2 * ((last - first).days + 1) >= (month.end - month.start).days + 1


def missing_reports(term: TermLike, on: dt.date, calendar: Calendar) -> tuple[ReportMonth, ...]:
    """Give the ended months of which no report was handed in, in order; one that is only begun does not count."""
    handed_in = [one for one in term.reports if one.submitted_on is not None]
    return tuple(
        month for month in ended_months(term, on, calendar) if not any(covers(one, month) for one in handed_in)
    )


def of_age_from(person: ConsentingLike) -> dt.date | None:
    """Give the day from which somebody is asked for their own consent; None where the age is not known.

    With a year of birth only it is the first day of the year in which they turn 18. Born on 29 February, one comes of
    age on 1 March.
    """
    if person.birth_date is not None:
        born = person.birth_date
        try:
            return born.replace(year=born.year + ADULT_AT)
        except ValueError:
            return dt.date(born.year + ADULT_AT, 3, 1)
    return dt.date(person.birth_year + ADULT_AT, 1, 1) if person.birth_year is not None else None


def consent_state(person: ConsentingLike, on: dt.date) -> Consent:
    """Say how the consent to somebody's service stands on a day.

    A minor needs that of a guardian. One who has come of age since is asked again; who was never a minor while serving
    needs none.
    """
    from_ = of_age_from(person)
    if person.own_consent is not None and (from_ is None or on >= from_):
        return Consent.GIVEN
    if person.guardian_consent is not None:
        return Consent.OWN_MISSING if from_ is not None and on >= from_ else Consent.GIVEN
    minor = is_minor(on, birth_date=person.birth_date, birth_year=person.birth_year)
    return Consent.GUARDIAN_MISSING if minor else Consent.NOT_NEEDED


def consents_themselves(person: ConsentingLike, on: dt.date) -> bool:
    """Say whether somebody is asked for a consent themselves on a day, and not a guardian.

    That is who is of age; and in the year in which they turn 18, where only the year is known, who has a consent on
    record. Without a known age it is who consented for themselves before.
    """
    from_ = of_age_from(person)
    if from_ is None:
        return person.own_consent is not None
    if not is_minor(on, birth_date=person.birth_date, birth_year=person.birth_year):
        return True
    return on >= from_ and (person.guardian_consent is not None or person.own_consent is not None)


def late_objectives(objectives: Iterable[DueLike], on: dt.date) -> int:
    """Count the objectives that were due before a day and are not reached."""
    return sum(one.done_on is None and one.due is not None and one.due < on for one in objectives)


def done_of(things: Sequence[DoneLike]) -> tuple[int, int]:
    """Give how many are done, and of how many."""
    return sum(one.done_on is not None for one in things), len(things)


def evaluation_due(term: TermLike, on: dt.date) -> dt.date | None:
    """Give since when an evaluation is wanting: half a year after the last one, or after the term began; else None."""
    last = max((one.date for one in term.growth if _is_evaluation(one) and one.date <= on), default=term.start_date)
    due = add_months(last, EVALUATED_EVERY_MONTHS, Calendar.GREGORIAN)
    return due if due <= on else None


def handover_open(term: TermLike, on: dt.date) -> bool:
    """Say whether a term that is over has not been handed over: something on the list is not done, or there is none."""
    if term.end_date is None or term.end_date >= on:
        return False
    if term.handover:
        return any(one.done_on is None for one in term.handover)
    return (on - term.end_date).days <= HANDOVER_ASKED_DAYS


def requests(term: TermLike, person: ConsentingLike | None, on: dt.date, calendar: Calendar) -> tuple[Request, ...]:
    """Give what a term asks for on a day, the most pressing first.

    Of one that has not begun only the consent is asked; of one that is over the handover, and the reports until that
    is done. `person` is None where the particulars are not on the desk.
    """
    found: list[Request] = []
    over = term.end_date is not None and term.end_date < on
    state = consent_state(person, on) if person is not None and not over else Consent.NOT_NEEDED
    if state is Consent.GUARDIAN_MISSING:
        found.append(Request(Asked.GUARDIAN_CONSENT, late=term.start_date <= on))
    elif state is Consent.OWN_MISSING and person is not None:
        found.append(Request(Asked.OWN_CONSENT, of_age_from(person), late=True))
    if term.start_date > on:
        return tuple(found)
    to_hand_over = handover_open(term, on)
    if to_hand_over:
        found.append(Request(Asked.HANDOVER, term.end_date, late=True))
    missing = missing_reports(term, on, calendar) if not over or to_hand_over else ()
    if missing:
        late = sum(one.late(on) for one in missing)
        found.append(Request(Asked.REPORT, missing[0].due, len(missing), late=bool(late)))
    if over:
        return tuple(found)
    if overdue := late_objectives(term.objectives, on):
        days = [one.due for one in term.objectives if one.done_on is None and one.due is not None]
        found.append(Request(Asked.OBJECTIVE, min(days), overdue, late=True))
    if term.end_date is not None and (term.end_date - on).days <= ENDING_WITHIN_DAYS:
        found.append(Request(Asked.ENDING, term.end_date))
    if since := evaluation_due(term, on):
        found.append(Request(Asked.EVALUATION, since))
    return tuple(found)


def _is_evaluation(entry: GrowthEntryLike) -> bool:
    return entry.kind is GrowthKind.EVALUATION and entry.score is not None
