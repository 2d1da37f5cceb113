"""Letters that wait, their numbers, and the four phases of a neighbourhood."""

import datetime as dt
from dataclasses import dataclass, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.correspondence import (
    DUE_WITHIN_DAYS,
    PATTERNS,
    Waits,
    asks,
    days_left,
    days_since,
    is_answered,
    number_of,
    outcome_of,
    same_number,
    waits,
)
from council_desk.domain.digits import Digits, to_digits
from council_desk.domain.phases import NEEDS, Facts, Need, Phase, Standing, free_seats, missing, states
from council_desk.domain.terms import Calendar, Language, LetterOutcome

TODAY = dt.date(2026, 11, 20)
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31))


@dataclass(frozen=True)
class Sent:
    request: str | None = None
    reply_due: dt.date | None = None
    outcome: LetterOutcome | None = None
    draft: bool = False


OUTCOMES = st.none() | st.sampled_from(LetterOutcome)
LETTERS = st.builds(
    Sent,
    request=st.none() | st.sampled_from(["", "  \n", "money"]),
    reply_due=st.none() | DAYS,
    outcome=OUTCOMES,
    draft=st.booleans(),
)


@given(LETTERS, DAYS, st.lists(OUTCOMES, max_size=3))
def test_a_letter_waits_for_one_thing_only(letter, day, replies):
    found = waits(letter, day, replies)
    if letter.draft:
        assert found is Waits.DRAFT
    elif not asks(letter) or is_answered(letter, replies):
        assert found is Waits.NOTHING
    elif letter.reply_due is None:
        assert found is Waits.OPEN
    else:
        assert (found is Waits.LATE) == (letter.reply_due < day)
        assert (found is Waits.DUE) == (0 <= (letter.reply_due - day).days <= DUE_WITHIN_DAYS)


@given(LETTERS, DAYS)
def test_with_time_a_letter_only_gets_more_urgent(letter, day):
    order = [Waits.OPEN, Waits.DUE, Waits.LATE]
    today, tomorrow = waits(letter, day), waits(letter, day + dt.timedelta(1))
    assert (today in order) == (tomorrow in order)
    if today in order:
        assert order.index(today) <= order.index(tomorrow)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, Waits.LATE), (0, Waits.DUE), (7, Waits.DUE), (8, Waits.OPEN)],
)
def test_the_edges_of_a_week(days, expected):
    letter = Sent(reply_due=TODAY + dt.timedelta(days))
    assert waits(letter, TODAY) is expected and days_left(letter, TODAY) == days


def test_a_receipt_settles_what_asks_for_nothing_and_no_request():
    assert is_answered(Sent(outcome=LetterOutcome.RECEIVED))
    assert not is_answered(Sent("money", outcome=LetterOutcome.RECEIVED))
    assert not is_answered(Sent(reply_due=TODAY), [LetterOutcome.RECEIVED])
    assert is_answered(Sent("money"), [LetterOutcome.RECEIVED, LetterOutcome.DECLINED])
    assert is_answered(Sent("money"), [None]), "an answer whose outcome nobody noted is one"
    assert not is_answered(Sent("money")) and not is_answered(Sent())


@given(LETTERS, st.lists(OUTCOMES, max_size=4))
def test_what_came_of_a_letter_was_said_by_somebody_and_is_more_than_a_receipt_where_it_can_be(letter, replies):
    found, heard = outcome_of(letter, replies), {letter.outcome, *replies} - {None}
    assert (found is None) == (not heard)
    if heard:
        assert found in heard
        assert (found is LetterOutcome.RECEIVED) == (heard == {LetterOutcome.RECEIVED})


@given(DAYS, DAYS)
def test_days_are_never_counted_backwards(one, other):
    assert days_since(one, other) == max(0, (other - one).days)


@given(st.sampled_from(Language), st.sampled_from(Calendar), st.sampled_from(Digits), DAYS, st.integers(0, 30))
def test_letters_are_numbered_one_after_the_other_and_anew_each_year(language, calendar, digits, day, count):
    taken: list[str] = []
    how = {"language": language, "calendar": calendar, "digits": digits}
    for _ in range(count):
        taken.append(number_of(taken, day, **how))
    assert len(set(taken)) == count
    years_later = day.replace(year=day.year + 2, day=1)
    assert number_of(taken, years_later, **how) == number_of([], years_later, **how)
    mixed = [to_digits(one, Digits.LATIN) for one in taken]
    assert number_of(mixed, day, **how) == number_of(taken, day, **how), "whoever typed them in other digits"


def test_numbers_as_councils_know_them():
    day = dt.date(2026, 11, 20)
    assert number_of([], day, language=Language.FA, calendar=Calendar.JALALI, digits=Digits.PERSIAN) == "۱۴۰۵/۱"
    assert number_of(["١/١٤٤٨"], day, language=Language.AR, calendar=Calendar.GREGORIAN, digits=Digits.ARABIC) == (
        "٢/١٤٤٨"
    )
    own = number_of(
        ["NC-07/117", "by hand"],
        day,
        language=Language.EN,
        calendar=Calendar.GREGORIAN,
        digits=Digits.LATIN,
        pattern="NC-07/{n}",
    )
    assert own == "NC-07/118" and set(PATTERNS) == set(Language)


def test_the_same_number_in_other_digits_is_the_same():
    assert same_number("۱۴۰۵/۱۱۸", "1405/118") and same_number("118-ИСХ", "118 -исх")
    assert not same_number("1405/118", "1405/11")


# ----------------------------------------------------------------------------------------------------------- phases

FACTS = st.builds(
    Facts,
    neighbourhood=st.booleans(),
    city=st.booleans(),
    municipality=st.booleans(),
    seats=st.none() | st.integers(1, 30),
    voting=st.integers(0, 30),
    chair=st.booleans(),
    secretary=st.booleans(),
    guide=st.booleans(),
    quorate=st.integers(0, 3),
    elections=st.integers(0, 3),
    terms=st.integers(0, 3),
    mentored=st.integers(0, 3),
    programmes=st.integers(0, 5),
    unwatched=st.integers(0, 5),
)
WHOLE = Facts(
    neighbourhood=True,
    city=True,
    municipality=True,
    seats=9,
    voting=9,
    chair=True,
    secretary=True,
    guide=True,
    quorate=1,
    elections=1,
    terms=1,
    mentored=1,
    programmes=2,
)


def test_a_neighbourhood_that_has_everything_lacks_nothing():
    assert all(missing(phase, WHOLE) == () for phase in Phase)
    assert [one.standing for one in states(WHOLE, {}, TODAY)] == [Standing.READY] * 4


def test_one_that_has_nothing_lacks_everything_in_order():
    assert all(missing(phase, Facts()) == NEEDS[phase] for phase in Phase)
    assert {need for needs in NEEDS.values() for need in needs} == set(Need)


@given(FACTS, st.sampled_from(list(Phase)))
def test_what_is_missing_is_a_part_of_what_is_needed(facts, phase):
    lacks = missing(phase, facts)
    assert [need for need in NEEDS[phase] if need in lacks] == list(lacks)


@given(FACTS, st.sampled_from([field.name for field in fields(Facts) if field.name not in {"seats", "unwatched"}]))
def test_having_more_of_something_never_makes_a_phase_lack_more(facts, name):
    value = getattr(facts, name)
    better = replace(facts, **{name: True if isinstance(value, bool) else value + 1})
    if name == "terms":  # one more in office needs one more mentor
        better = replace(better, mentored=better.mentored + 1)
    for phase in Phase:
        assert set(missing(phase, better)) <= set(missing(phase, facts))


@given(FACTS)
def test_seats_are_free_as_long_as_fewer_vote_than_sit(facts):
    free = free_seats(facts)
    assert (free == 0) == (facts.voting >= (facts.seats or 1))
    assert (Need.SEATS in missing(Phase.COUNCIL_FORMED, facts)) == (free > 0)


@given(FACTS, st.dictionaries(st.sampled_from(list(Phase)), st.none() | DAYS), DAYS)
def test_a_phase_is_reached_by_its_day_and_by_nothing_else(facts, days, on):
    for one in states(facts, days, on):
        day = days.get(one.phase)
        assert (one.standing is Standing.REACHED) == (day is not None and day <= on)
        assert one.day == day and one.met == len(NEEDS[one.phase]) - len(one.missing)
        if one.standing is Standing.READY:
            assert not one.missing
