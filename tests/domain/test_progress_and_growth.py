"""How far projects have come, and the growth record in figures."""

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.digits import Digits, decimal, decimal_mark, to_latin
from council_desk.domain.growth import hours_by_kind, mean_score, scores
from council_desk.domain.progress import is_late, late, percent_done
from council_desk.domain.terms import GrowthKind, Language
from council_desk.record.models import Growth, Milestone

DAY = dt.date(2026, 12, 1)


def milestone(*, weight=1, done=False, due=None):
    return Milestone(
        id="00000000-0000-4000-8000-000000000001", title="m", weight=weight, done_on=DAY if done else None, due=due
    )


milestones = st.lists(st.builds(milestone, weight=st.integers(1, 100), done=st.booleans()), max_size=40)


@given(milestones)
def test_progress_is_whole_percent_and_full_only_when_all_is_done(found):
    percent = percent_done(found)
    if not found:
        assert percent is None
        return
    done = [one.weight for one in found if one.done_on]
    assert percent == sum(done) * 100 // sum(one.weight for one in found)
    assert (percent == 100) == all(one.done_on for one in found)
    assert percent == 0 or done


@given(milestones.filter(bool), st.data())
def test_doing_a_milestone_never_takes_progress_back(found, data):
    place = data.draw(st.integers(0, len(found) - 1))
    more = [*found[:place], found[place].model_copy(update={"done_on": DAY}), *found[place + 1 :]]
    before, after = percent_done(found), percent_done(more)
    assert before is not None and after is not None and after >= before


@pytest.mark.parametrize(
    ("due", "done", "expected"),
    [
        (DAY - dt.timedelta(1), False, True),
        (DAY, False, False),
        (None, False, False),
        (DAY - dt.timedelta(1), True, False),
    ],
)
def test_late_is_what_was_due_before_the_day_and_is_not_done(due, done, expected):
    one = milestone(due=due, done=done)
    assert is_late(one, DAY) is expected and late([one, one], DAY) == 2 * expected


def growth(kind, **more):
    return Growth(date=DAY, kind=kind, title="g", **more)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30))
def test_the_mean_of_evaluations_is_in_tenths_and_between_the_least_and_the_best(given_scores):
    mean = mean_score([growth(GrowthKind.EVALUATION, score=one) for one in given_scores])
    assert mean is not None and min(given_scores) <= mean <= max(given_scores)
    assert (mean * 10).denominator == 1
    assert abs(mean - Fraction(sum(given_scores), len(given_scores))) <= Fraction(1, 20)


def test_only_evaluations_are_scored():
    entries = [
        growth(GrowthKind.MENTORING, score=1),
        growth(GrowthKind.EVALUATION),
        growth(GrowthKind.SERVICE, hours=2),
    ]
    assert scores(entries) == () and mean_score(entries) is None


def test_hours_add_up_by_kind_without_the_errors_of_floating_point():
    entries = [growth(GrowthKind.SERVICE, hours=0.1) for _ in range(10)]
    assert hours_by_kind([*entries, growth(GrowthKind.TRAINING)]) == {GrowthKind.SERVICE: Fraction(1)}


@pytest.mark.parametrize(
    ("language", "told"), [("fa", "۱٬۲۳۴٫۵"), ("ar", "١٬٢٣٤٫٥"), ("ru", "1\u00a0234,5"), ("en", "1,234.5")]
)
def test_decimals_are_written_as_the_language_does(language, told):
    assert decimal(Fraction(12345, 10), Language(language)) == told
    assert decimal_mark(Language(language), Digits.LATIN) == ("," if language == "ru" else ".")


@given(st.fractions(min_value=0, max_value=900, max_denominator=1000))
def test_decimals_have_two_places_at_most_and_no_zeros_at_the_end(value):
    text = to_latin(decimal(value, Language.EN))
    assert abs(Fraction(text) - value) <= Fraction(1, 200)
    assert "." not in text or (len(text.split(".")[1]) <= 2 and not text.endswith("0"))
