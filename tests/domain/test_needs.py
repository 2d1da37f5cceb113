"""States of needs, the ladder of initiatives, likeness of what was said, coverage, diagnoses compared."""

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.diagnosing import (
    CELLS,
    cells_of,
    compare,
    coverage,
    mean_of_all,
    mean_of_dimension,
    mean_of_field,
)
from council_desk.domain.needs import (
    LADDER,
    PaperFacts,
    climb,
    is_left,
    move_paper,
    next_step,
    number_of,
    paper_moves,
    proposed_state,
    steps_back,
    told_state,
)
from council_desk.domain.sayings import LIKELY_SAME, likely_same, sameness
from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import Dimension, Field, Ladder, PaperState, Voice
from council_desk.domain.voting import ReasonMissingError

STATES = st.sampled_from(PaperState)
STEPS = st.one_of(st.none(), st.sampled_from(Ladder))
FACTS = st.builds(PaperFacts, st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
SCORES = st.dictionaries(st.sampled_from(CELLS), st.integers(10, 50).map(lambda tenths: tenths / 10))


@dataclass(frozen=True)
class Said:
    date: dt.date
    field: Field | None = None
    dimension: Dimension | None = None
    voice: Voice | None = None


SAID = st.builds(
    Said,
    st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)),
    st.one_of(st.none(), st.sampled_from(Field)),
    st.one_of(st.none(), st.sampled_from(Dimension)),
    st.one_of(st.none(), st.sampled_from(Voice)),
)

# ------------------------------------------------------------------------------------------------------------- states


@given(STATES)
def test_every_other_state_can_be_reached_once(state):
    assert sorted(move.to for move in paper_moves(state)) == sorted(set(PaperState) - {state})


@given(STATES, STATES, st.sampled_from(["", "  ", "because"]))
def test_a_move_is_taken_or_says_why_not(state, to, reason):
    needs = {move.to: move.needs_reason for move in paper_moves(state)}
    if to is state:
        with pytest.raises(ForbiddenStepError):
            move_paper(state, to, reason)
    elif needs[to] and not reason.strip():
        with pytest.raises(ReasonMissingError):
            move_paper(state, to, reason)
    else:
        assert move_paper(state, to, reason) is to


def test_declining_takes_a_reason_and_going_on_does_not():
    needs = {move.to: move.needs_reason for move in paper_moves(PaperState.DISCUSSED)}
    assert [to for to, reason in needs.items() if not reason] == [
        PaperState.ADOPTED,
        PaperState.IN_PROJECT,
        PaperState.DONE,
    ]
    assert needs[PaperState.DECLINED] and needs[PaperState.REGISTERED]
    assert all(move.needs_reason for move in paper_moves(PaperState.DECLINED))


@given(STATES, FACTS)
def test_what_is_proposed_is_further_and_needs_no_reason(state, facts):
    proposed = proposed_state(state, facts)
    if proposed is not None:
        assert proposed is told_state(facts)
        assert not {move.to: move.needs_reason for move in paper_moves(state)}[proposed]


def test_what_was_declined_or_settled_stays_so():
    everything = PaperFacts(True, True, True, True, True)
    assert proposed_state(PaperState.DECLINED, everything) is None
    assert proposed_state(PaperState.DONE, PaperFacts(dealt_with=True)) is None
    assert proposed_state(PaperState.ADOPTED, PaperFacts(on_agenda=True, dealt_with=True)) is None
    assert proposed_state(PaperState.REGISTERED, PaperFacts(on_agenda=True)) is None
    assert proposed_state(PaperState.REGISTERED, PaperFacts(True, True, True)) is PaperState.ADOPTED


def test_who_waits_was_is_left():
    assert is_left(PaperState.REGISTERED, PaperFacts())
    assert not is_left(PaperState.REGISTERED, PaperFacts(on_agenda=True))
    assert not is_left(PaperState.REGISTERED, PaperFacts(in_project=True))
    assert not is_left(PaperState.DECLINED, PaperFacts())


# ------------------------------------------------------------------------------------------------------------- ladder


@given(STEPS, st.sampled_from(Ladder), st.sampled_from(["", " ", "the school closed"]))
def test_one_climbs_a_step_at_a_time_and_goes_back_with_a_note(step, to, note):
    height = LADDER.index(step) if step is not None else -1
    aim = LADDER.index(to)
    if aim == height + 1 or (aim < height and note.strip()):
        assert climb(step, to, note) is to
    elif aim < height:
        with pytest.raises(ReasonMissingError):
            climb(step, to, note)
    else:
        with pytest.raises(ForbiddenStepError):
            climb(step, to, note)


@given(STEPS)
def test_above_and_beneath(step):
    above = next_step(step)
    assert above is None or step in {None, steps_back(above)[0] if steps_back(above) else None}
    assert step not in steps_back(step)
    assert (above is None) is (step is Ladder.CITY_PROGRAMME)


def test_numbers_run_on_within_a_year():
    assert number_of([], 1405) == "1405-001"
    assert number_of(["1405-014", "1405-3", "1404-200", None, "X", "1405-a", "1405-٥"], 1405) == "1405-015"
    assert number_of(["1405-999"], 1405) == "1405-1000"


# ----------------------------------------------------------------------------------------------------------- likeness

WORDS = st.lists(
    st.sampled_from(["lamp", "school", "روشنایی", "کوچه", "фонари", "улица", "إنارة", "شارع", "the", "و", "8", "12"]),
    max_size=8,
).map(" ".join)


@given(st.one_of(st.text(), WORDS), st.one_of(st.text(), WORDS))
def test_likeness_is_a_share_and_goes_both_ways(a, b):
    assert 0 <= sameness(a, b) <= 1
    assert sameness(a, b) == sameness(b, a)


@given(st.one_of(st.text(), WORDS))
def test_a_text_is_like_itself_in_any_order(text):
    turned = " ".join(reversed(text.split()))
    if sameness(text, text):
        assert sameness(text, text) == sameness(text, text.upper() if text.isascii() else text) == 1
    if len(text) < 400 and text.replace(" ", "").isalnum():
        assert sameness(text, turned) == sameness(text, text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Drinking fountain in the garden", "We need a drinking fountain near the playground"),
        ("Street lights on school road are broken", "broken street light, school road"),
        ("روشنایی کوچهٔ ۸", "کوچه ۸ روشنایی ندارد"),
        ("آبخوری عمومی کنار میدانگاه", "یک آبخوری در میدانگاه می‌خواهیم"),
        ("Нужны фонари на школьной улице", "фонарей на улице Школьной нет"),
        ("إنارة شارع المدرسة", "نحتاج إنارة في شوارع المدرسة"),
        ("Kindergarten", "kindergarden"),
    ],
)
def test_likely_the_same(a, b):
    assert likely_same(a, b) and sameness(a, b) >= LIKELY_SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Speed bumps in front of school", "Sewing classes for women"),
        ("Asphalt of alley 8", "Asphalt of alley 12"),
        ("کتابخانه برای کودکان", "روشنایی کوچه"),
        ("Детская площадка", "Фонари на улице"),
        ("We need the", "There is a need for it"),
        ("", "Lamps"),
    ],
)
def test_not_the_same(a, b):
    assert not likely_same(a, b)


# ----------------------------------------------------------------------------------------------- coverage, diagnoses


@given(st.lists(SAID, max_size=30), st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)))
def test_coverage_counts_each_once(said, since):
    found = coverage(said, since=since)
    inside = [one for one in said if one.date >= since]
    assert found.said == len(inside)
    assert sum(found.fields.values()) == sum(one.field is not None for one in inside)
    assert sum(found.cells.values()) == sum(one.field is not None and one.dimension is not None for one in inside)
    assert set(found.unheard_voices) == set(Voice) - {one.voice for one in inside}
    assert set(found.unheard_fields) == set(Field) - {one.field for one in inside}


def test_coverage_has_both_days():
    days = [Said(dt.date(2026, 3, day), Field.PEOPLE) for day in (1, 2, 3)]
    assert coverage(days, since=dt.date(2026, 3, 1), until=dt.date(2026, 3, 2)).fields[Field.PEOPLE] == 2


@given(SCORES, SCORES)
def test_comparing_there_and_back(earlier, later):
    there, back = compare(earlier, later), compare(later, earlier)
    assert there.cells == {cell: -change for cell, change in back.cells.items()}
    assert set(there.cells) == set(earlier) & set(later)
    assert there.better + there.worse + there.same == len(there.cells)
    assert (there.better, there.worse) == (back.worse, back.better)
    assert all(change == 0 for change in compare(later, later).cells.values())


@given(SCORES)
def test_means_lie_within(cells):
    means = [mean_of_field(cells, field) for field in Field] + [mean_of_dimension(cells, one) for one in Dimension]
    means.append(mean_of_all(cells))
    assert all(mean is None or 1 <= round(mean, 6) <= 5 for mean in means)
    assert (mean_of_all(cells) is None) is (not cells)


def test_tenths_compare_in_tenths():
    cell = (Field.PEOPLE, Dimension.WE)
    assert compare({cell: 3.1}, {cell: 3.4}).cells[cell] == 0.3


def test_of_two_scores_for_a_cell_the_last_counts():
    @dataclass(frozen=True)
    class One:
        field: Field
        dimension: Dimension
        score: float

    assert cells_of([One(Field.PEOPLE, Dimension.I, 2), One(Field.PEOPLE, Dimension.I, 4)]) == {CELLS[0]: 4}
