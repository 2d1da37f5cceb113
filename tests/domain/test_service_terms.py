"""What a youth mayor's term asks for on a day: months of reports in three calendars, consent and its age, the end."""

import datetime as dt
import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.calendars import from_date
from council_desk.domain.membership import is_minor
from council_desk.domain.service_terms import (
    LEAST_DAYS,
    Asked,
    Consent,
    consent_state,
    consents_themselves,
    done_of,
    ended_months,
    evaluation_due,
    handover_open,
    in_office,
    late_objectives,
    missing_reports,
    month_of,
    months_of,
    of_age_from,
    requests,
)
from council_desk.domain.terms import Calendar, GrowthKind

DAY = dt.timedelta(days=1)
days = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))
calendars = st.sampled_from(list(Calendar))


@dataclass(frozen=True)
class Report:
    period_start: dt.date
    period_end: dt.date
    submitted_on: dt.date | None = None


@dataclass(frozen=True)
class Growth:
    date: dt.date
    kind: GrowthKind = GrowthKind.EVALUATION
    score: int | None = 4
    hours: float | None = None


@dataclass(frozen=True)
class Due:
    due: dt.date | None = None
    done_on: dt.date | None = None


@dataclass(frozen=True)
class Term:
    start_date: dt.date
    end_date: dt.date | None = None
    objectives: tuple = ()
    reports: tuple = ()
    growth: tuple = ()
    learning: tuple = ()
    handover: tuple = ()


@dataclass(frozen=True)
class Person:
    birth_date: dt.date | None = None
    birth_year: int | None = None
    guardian_consent: object | None = None
    own_consent: object | None = None


def asked(term, person, on, calendar=Calendar.GREGORIAN):
    return [one.asked for one in requests(term, person, on, calendar)]


# ------------------------------------------------------------------------------------------------------------ months


def test_months_are_those_of_the_users_calendar():
    term = Term(dt.date(2026, 9, 23))  # 1 Mehr 1405
    found = ended_months(term, dt.date(2026, 12, 1), Calendar.JALALI)
    assert [(one.start, one.end) for one in found] == [
        (dt.date(2026, 9, 23), dt.date(2026, 10, 22)),
        (dt.date(2026, 10, 23), dt.date(2026, 11, 21)),
    ]
    assert found[0].due == dt.date(2026, 10, 29)
    assert not found[0].late(dt.date(2026, 10, 29))
    assert found[0].late(dt.date(2026, 10, 30))
    gregorian = ended_months(term, dt.date(2026, 12, 1), Calendar.GREGORIAN)
    assert [one.end.month for one in gregorian] == [10, 11], "eight days of September ask for no report"


def test_the_report_of_a_month_is_asked_when_the_month_is_over():
    term = Term(dt.date(2026, 11, 1))
    assert missing_reports(term, dt.date(2026, 11, 30), Calendar.GREGORIAN) == ()
    (only,) = missing_reports(term, dt.date(2026, 12, 1), Calendar.GREGORIAN)
    assert (only.start, only.end, only.due) == (dt.date(2026, 11, 1), dt.date(2026, 11, 30), dt.date(2026, 12, 7))


def test_a_month_that_is_running_is_not_taken_for_a_short_one():
    term = Term(dt.date(2026, 11, 25))
    assert ended_months(term, dt.date(2026, 12, 2), Calendar.GREGORIAN) == ()
    assert [one.start for one in ended_months(term, dt.date(2027, 1, 1), Calendar.GREGORIAN)] == [dt.date(2026, 12, 1)]


def test_a_term_of_some_days_asks_for_one_report():
    term = Term(dt.date(2026, 11, 3), dt.date(2026, 11, 5))
    assert [(one.start, one.end) for one in ended_months(term, dt.date(2026, 11, 6), Calendar.GREGORIAN)] == [
        (dt.date(2026, 11, 3), dt.date(2026, 11, 5))
    ]


def test_only_what_was_handed_in_counts_and_a_quarter_counts_for_its_months():
    november = (dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    on = dt.date(2027, 2, 1)
    term = Term(dt.date(2026, 11, 1), reports=(Report(*november),))
    assert len(missing_reports(term, on, Calendar.GREGORIAN)) == 3
    term = Term(dt.date(2026, 11, 1), reports=(Report(*november, submitted_on=dt.date(2026, 12, 3)),))
    assert len(missing_reports(term, on, Calendar.GREGORIAN)) == 2
    quarter = Report(dt.date(2026, 11, 1), dt.date(2027, 1, 31), dt.date(2027, 2, 1))
    assert missing_reports(Term(dt.date(2026, 11, 1), reports=(quarter,)), on, Calendar.GREGORIAN) == ()


@given(days, days, calendars)
def test_a_month_begins_and_ends_where_the_calendar_says(day, other, calendar):
    first, last = month_of(day, calendar)
    assert first <= day <= last
    assert from_date(first, calendar).day == 1
    assert from_date(last + DAY, calendar).day == 1
    assert from_date(first, calendar).month == from_date(last, calendar).month
    assert (month_of(other, calendar) == (first, last)) is (first <= other <= last)


@given(days, st.integers(0, 800), calendars)
def test_months_of_a_term_follow_each_other_within_it(start, length, calendar):
    end = start + length * DAY
    found = months_of(start, end, calendar)
    assert found
    assert all(start <= one.start <= one.end <= end for one in found)
    assert all(before.end < after.start for before, after in itertools.pairwise(found))
    covered = sum((one.end - one.start).days + 1 for one in found)
    assert length + 1 - covered <= 2 * (LEAST_DAYS - 1), "only a short beginning and a short end are left out"


@given(days, st.integers(0, 400), st.integers(0, 500), calendars)
def test_every_month_that_is_reported_is_asked_for_no_more(start, length, later, calendar):
    term = Term(start, start + length * DAY)
    on = start + later * DAY
    missing = missing_reports(term, on, calendar)
    assert all(one.end < on for one in missing)
    handed = tuple(Report(one.start, one.end, on) for one in missing)
    assert missing_reports(Term(term.start_date, term.end_date, reports=handed), on, calendar) == ()
    if missing:
        rest = missing_reports(Term(term.start_date, term.end_date, reports=handed[1:]), on, calendar)
        assert rest == missing[:1]


@given(days, st.integers(0, 400), st.integers(0, 400), calendars)
def test_with_time_more_is_asked_and_never_less(start, first, more, calendar):
    term = Term(start)
    before = missing_reports(term, start + first * DAY, calendar)
    after = missing_reports(term, start + (first + more) * DAY, calendar)
    assert after[: len(before)] == before


# ----------------------------------------------------------------------------------------------------------- consent


@pytest.mark.parametrize(
    ("person", "on", "state"),
    [
        (Person(birth_year=2010), dt.date(2026, 5, 1), Consent.GUARDIAN_MISSING),
        (Person(birth_year=2010, guardian_consent="paper"), dt.date(2026, 5, 1), Consent.GIVEN),
        (Person(birth_year=2010, guardian_consent="paper"), dt.date(2027, 12, 31), Consent.GIVEN),
        (Person(birth_year=2010, guardian_consent="paper"), dt.date(2028, 1, 1), Consent.OWN_MISSING),
        (Person(birth_year=2010, guardian_consent="p", own_consent="p"), dt.date(2028, 1, 1), Consent.GIVEN),
        (Person(birth_year=2010), dt.date(2028, 6, 1), Consent.GUARDIAN_MISSING),
        (Person(birth_year=2010, own_consent="p"), dt.date(2028, 6, 1), Consent.GIVEN),
        (Person(birth_year=2010, own_consent="p"), dt.date(2027, 6, 1), Consent.GUARDIAN_MISSING),
        (Person(birth_date=dt.date(2008, 7, 2), guardian_consent="p"), dt.date(2026, 7, 1), Consent.GIVEN),
        (Person(birth_date=dt.date(2008, 7, 2), guardian_consent="p"), dt.date(2026, 7, 2), Consent.OWN_MISSING),
        (Person(birth_date=dt.date(2000, 7, 2)), dt.date(2026, 7, 2), Consent.NOT_NEEDED),
        (Person(), dt.date(2026, 7, 2), Consent.NOT_NEEDED),
        (Person(guardian_consent="p"), dt.date(2026, 7, 2), Consent.GIVEN),
    ],
)
def test_consent_follows_the_age(person, on, state):
    assert consent_state(person, on) is state


def test_one_born_on_a_leap_day_comes_of_age_on_the_first_of_march():
    assert of_age_from(Person(birth_date=dt.date(2008, 2, 29))) == dt.date(2026, 3, 1)
    assert of_age_from(Person()) is None


@given(days, st.integers(0, 40), st.booleans(), st.sampled_from([None, "guardian"]), st.sampled_from([None, "own"]))
def test_who_is_asked_fits_what_is_missing(born, years, by_year, guardians, own):
    on = born + dt.timedelta(days=365 * years)
    person = Person(None if by_year else born, born.year if by_year else None, guardians, own)
    state, themselves = consent_state(person, on), consents_themselves(person, on)
    assert not (state is Consent.OWN_MISSING and not themselves)
    assert not (state is Consent.GUARDIAN_MISSING and themselves)
    assert themselves or is_minor(on, birth_date=person.birth_date, birth_year=person.birth_year)


def test_without_a_known_age_one_is_asked_who_consented_before():
    assert consents_themselves(Person(own_consent="o"), dt.date(2026, 7, 2))
    assert not consents_themselves(Person(guardian_consent="g"), dt.date(2026, 7, 2))


@given(days, st.integers(0, 40))
def test_with_both_consents_nothing_is_ever_asked(born, years):
    on = born + dt.timedelta(days=365 * years)
    for person in (Person(birth_date=born), Person(birth_year=born.year)):
        both = Person(person.birth_date, person.birth_year, "guardian", "own")
        assert consent_state(both, on) is Consent.GIVEN
        assert consent_state(person, on) is not Consent.OWN_MISSING, "who never had a guardian's is not asked again"


# -------------------------------------------------------------------------------------------- the rest, and together


def test_objectives_and_learning_are_counted():
    on = dt.date(2026, 11, 20)
    objectives = (Due(on - DAY), Due(on), Due(on - DAY, on), Due(None))
    assert late_objectives(objectives, on) == 1
    assert done_of(objectives) == (1, 4)
    assert done_of(()) == (0, 0)


def test_an_evaluation_is_wanted_every_half_year():
    term = Term(dt.date(2026, 1, 10))
    assert evaluation_due(term, dt.date(2026, 7, 9)) is None
    assert evaluation_due(term, dt.date(2026, 7, 10)) == dt.date(2026, 7, 10)
    judged = Term(dt.date(2026, 1, 10), growth=(Growth(dt.date(2026, 6, 1)),))
    assert evaluation_due(judged, dt.date(2026, 11, 30)) is None
    assert evaluation_due(judged, dt.date(2026, 12, 1)) == dt.date(2026, 12, 1)
    trained = Term(dt.date(2026, 1, 10), growth=(Growth(dt.date(2026, 6, 1), GrowthKind.TRAINING),))
    assert evaluation_due(trained, dt.date(2026, 7, 10)) is not None
    unscored = Term(dt.date(2026, 1, 10), growth=(Growth(dt.date(2026, 6, 1), score=None),))
    assert evaluation_due(unscored, dt.date(2026, 7, 10)) is not None


def test_the_handover_is_asked_once_the_term_is_over():
    end = dt.date(2026, 11, 20)
    assert not handover_open(Term(dt.date(2026, 1, 1)), end)
    assert not handover_open(Term(dt.date(2026, 1, 1), end), end)
    assert handover_open(Term(dt.date(2026, 1, 1), end), end + DAY)
    assert not handover_open(Term(dt.date(2026, 1, 1), end), end + 91 * DAY)
    assert handover_open(Term(dt.date(2026, 1, 1), end, handover=(Due(),)), end + 91 * DAY)
    assert not handover_open(Term(dt.date(2026, 1, 1), end, handover=(Due(None, end),)), end + DAY)


def test_what_is_asked_comes_with_the_most_pressing_first():
    term = Term(dt.date(2026, 1, 1), dt.date(2026, 12, 20), objectives=(Due(dt.date(2026, 10, 1)),))
    found = requests(term, Person(birth_year=2010), dt.date(2026, 11, 30), Calendar.GREGORIAN)
    assert [one.asked for one in found] == [
        Asked.GUARDIAN_CONSENT,
        Asked.REPORT,
        Asked.OBJECTIVE,
        Asked.ENDING,
        Asked.EVALUATION,
    ]
    assert (found[1].count, found[1].day, found[1].late) == (10, dt.date(2026, 2, 7), True)
    assert (found[2].day, found[2].count) == (dt.date(2026, 10, 1), 1)
    assert not found[3].late


def test_a_term_to_come_asks_for_consent_only():
    term = Term(dt.date(2026, 12, 1), dt.date(2026, 12, 20), objectives=(Due(dt.date(2026, 10, 1)),))
    assert asked(term, Person(birth_year=2010), dt.date(2026, 11, 20)) == [Asked.GUARDIAN_CONSENT]
    assert asked(term, Person(birth_year=1990), dt.date(2026, 11, 20)) == []
    assert asked(term, None, dt.date(2026, 11, 20)) == []


def test_a_term_that_is_over_asks_for_handover_and_reports_until_it_is_handed_over():
    term = Term(dt.date(2026, 1, 1), dt.date(2026, 10, 31), objectives=(Due(dt.date(2026, 3, 1)),))
    assert asked(term, Person(birth_year=2010), dt.date(2026, 11, 20)) == [Asked.HANDOVER, Asked.REPORT]
    done = Term(term.start_date, term.end_date, handover=(Due(None, dt.date(2026, 11, 2)),))
    assert asked(done, Person(birth_year=2010), dt.date(2026, 11, 20)) == []


@given(days, st.integers(0, 500), st.integers(-50, 600), calendars, st.booleans())
def test_requests_never_repeat_and_keep_their_order(start, length, later, calendar, ends):
    term = Term(start, start + length * DAY if ends else None)
    on = start + later * DAY
    found = asked(term, Person(birth_year=start.year - 16), on, calendar)
    assert found == sorted(set(found), key=list(Asked).index)
    if in_office(term, on):
        assert Asked.HANDOVER not in found
