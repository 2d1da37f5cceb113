"""Changes of stage, lateness and money of projects."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.stages import (
    RESTS_ON_DECISION,
    SETTLED,
    Sums,
    Why,
    beside,
    days_late,
    lacks_adult,
    move_stage,
    offsets,
    reasons_asked,
    sums_by_currency,
)
from council_desk.domain.terms import Stage
from council_desk.domain.voting import ReasonMissingError
from council_desk.record.models import Milestone

DAY = dt.date(2026, 11, 20)
stages = st.sampled_from(Stage)
days = st.one_of(st.none(), st.dates(dt.date(2020, 1, 1), dt.date(2033, 1, 1)))


def milestone(due, done=None):
    return Milestone(id="00000000-0000-4000-8000-000000000001", title="m", due=due, done_on=done)


@pytest.mark.parametrize(
    ("stage", "to", "asked"),
    [
        ("proposed", "approved", ()),
        ("approved", "under_way", ()),
        ("under_way", "completed", ()),
        ("suspended", "under_way", ()),
        ("proposed", "under_way", (Why.SKIPPED,)),
        ("suspended", "completed", (Why.SKIPPED,)),
        ("under_way", "approved", (Why.BACK,)),
        ("suspended", "approved", (Why.BACK,)),
        ("under_way", "suspended", (Why.STOPPED,)),
        ("proposed", "cancelled", (Why.STOPPED,)),
        ("suspended", "cancelled", (Why.STOPPED,)),
        ("completed", "under_way", (Why.ENDED,)),
        ("cancelled", "proposed", (Why.ENDED,)),
    ],
)
def test_what_asks_for_a_reason(stage, to, asked):
    assert reasons_asked(Stage(stage), Stage(to), decided=True) == asked


@pytest.mark.parametrize("to", sorted(RESTS_ON_DECISION))
def test_without_a_decision_a_reason_is_asked_for_first(to):
    stage = Stage.PROPOSED
    asked = reasons_asked(stage, to, decided=False)
    assert asked == (Why.NO_DECISION, *reasons_asked(stage, to, decided=True))


@given(stages, stages, st.booleans(), st.text())
def test_a_change_goes_through_exactly_when_its_reason_is_there(stage, to, decided, reason):
    if reasons_asked(stage, to, decided=decided) and not reason.strip():
        with pytest.raises(ReasonMissingError):
            move_stage(stage, to, reason, decided=decided)
    else:
        assert move_stage(stage, to, reason, decided=decided) is to


@given(stages, stages)
def test_no_change_asks_nothing_and_a_decision_never_asks_more(stage, to):
    assert reasons_asked(stage, stage, decided=False) == ()
    assert set(reasons_asked(stage, to, decided=True)) <= set(reasons_asked(stage, to, decided=False))
    assert Why.NO_DECISION not in reasons_asked(stage, to, decided=True)


@given(stages, st.integers(-9, 9))
def test_columns_end_at_both_sides(stage, by):
    order = list(Stage)
    assert order.index(beside(stage, by)) == min(max(order.index(stage) + by, 0), len(order) - 1)


@given(stages, days, st.lists(st.builds(milestone, days, days), max_size=6))
def test_lateness_counts_from_the_earliest_day_missed(stage, end, milestones):
    missed = [one.due for one in milestones if one.done_on is None and one.due is not None and one.due < DAY]
    missed += [end] if end is not None and end < DAY else []
    expected = 0 if stage in SETTLED or not missed else (DAY - min(missed)).days
    assert days_late(stage, end, milestones, DAY) == expected


def test_the_last_day_is_not_late_and_what_is_suspended_is():
    assert days_late(Stage.UNDER_WAY, DAY, [milestone(DAY)], DAY) == 0
    assert days_late(Stage.SUSPENDED, DAY - dt.timedelta(4), [], DAY) == 4
    assert days_late(Stage.COMPLETED, DAY - dt.timedelta(4), [], DAY) == 0


amounts = st.tuples(
    st.sampled_from(["IRR", "GBP", "RUB"]), st.one_of(st.none(), st.integers(0, 10**15)), st.integers(0, 10**15)
)


@given(st.lists(amounts))
def test_sums_are_whole_and_by_currency(found):
    sums = sums_by_currency(found)
    assert sum(one.projects for one in sums.values()) == len(found)
    for currency, total in sums.items():
        mine = [one for one in found if one[0] == currency]
        assert total.spent == sum(spent for _, _, spent in mine)
        assert total.budget == sum(budget or 0 for _, budget, _ in mine)
        assert total.unbudgeted == sum(budget is None for _, budget, _ in mine)
        assert type(total.left) is int and total.left + total.spent == total.budget


def test_no_projects_have_no_sums():
    assert sums_by_currency([]) == {} and Sums().left == 0


@given(st.booleans(), st.booleans(), st.booleans())
def test_a_minor_is_never_alone_responsible_for_money(minor, money, adult):
    assert lacks_adult(minor_responsible=minor, money=money, adult_beside=adult) is (minor and money and not adult)


@given(st.lists(days, max_size=6), days)
def test_days_of_a_template_count_from_the_start(found, start):
    counted = offsets(found, start)
    known = [day for day in found if day]
    first = start or min(known, default=None)
    for day, number in zip(found, counted, strict=True):
        if day is None:
            assert number is None
        else:
            assert number == max((day - first).days, 0)
