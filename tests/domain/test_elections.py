"""Tallies of elections and who is elected by them."""

from collections import Counter
from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.elections import ElectionCountError, check_tally, elected, is_counted, uncounted


@dataclass(frozen=True)
class Candidate:
    person: str
    votes: int


@dataclass(frozen=True)
class Election:
    seats: int = 1
    valid: int | None = None
    candidates: tuple[Candidate, ...] = ()
    issued: int | None = 9
    invalid: int | None = 0


def candidates(*votes):
    return tuple(Candidate("abcdefgh"[place], number) for place, number in enumerate(votes))


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ({"eligible": 8, "issued": 9}, "9 ballots were issued, but only 8"),
        ({"issued": 8, "valid": 7, "invalid": 2}, "7 valid and 2 invalid ballots are more than the 8 that were issued"),
        ({"issued": 8, "invalid": 9}, "0 valid and 9 invalid"),
        ({"eligible": 8, "valid": 9}, "9 valid and 0 invalid ballots are more than the 8 who may vote"),
        ({"valid": 5, "votes": {"a": 6, "b": 0}}, "A candidate has 6 votes, but only 5"),
        ({"valid": 7, "votes": {"a": 4, "b": 2}}, "6 votes together, but 7 valid ballots give 7"),
        ({"valid": 7, "votes": {"a": 4, "b": 4}}, "8 votes together, but 7 valid ballots give 7"),
        ({"valid": 4, "seats": 2, "votes": {"a": 4, "b": 4, "c": 1}}, "9 votes together, but 4 valid ballots give 8"),
    ],
)
def test_numbers_that_cannot_be_right_are_refused_and_named(numbers, told):
    with pytest.raises(ElectionCountError, match=told):
        check_tally(**{"seats": 1, "votes": {}} | numbers)


def test_while_counting_missing_votes_are_no_fault():
    check_tally(seats=1, valid=7, votes={"a": 4, "b": 2}, final=False)
    check_tally(seats=1, valid=7, votes={"a": 4, "b": 3})
    check_tally(seats=2, valid=7, votes={"a": 4, "b": 3})
    check_tally(seats=1, votes={"a": 400})
    with pytest.raises(ElectionCountError):
        check_tally(seats=1, valid=7, votes={"a": 4, "b": 4}, final=False)


@given(
    st.integers(1, 3),
    st.lists(st.sets(st.integers(0, 4), min_size=1), max_size=12),
    st.integers(0, 4),
    st.integers(0, 4),
    st.integers(0, 4),
)
def test_what_real_ballots_give_is_never_refused(seats, ballots, invalid, kept, stayed_away):
    """Ballots are drawn one by one, each naming as many candidates as there are seats at most."""
    ballots = [set(sorted(ballot)[:seats]) for ballot in ballots]
    votes = Counter(str(name) for ballot in ballots for name in ballot)
    issued = len(ballots) + invalid + kept
    check_tally(
        seats=seats,
        eligible=issued + stayed_away,
        issued=issued,
        valid=len(ballots),
        invalid=invalid,
        votes={str(name): votes[str(name)] for name in range(5)},
    )


@pytest.mark.parametrize(
    ("seats", "votes", "winners", "tied"),
    [
        (1, (5, 3, 1), "a", ""),
        (1, (4, 4, 1), "", "ab"),
        (2, (5, 3, 1), "ab", ""),
        (2, (5, 3, 3, 0), "a", "bc"),
        (2, (3, 5, 5), "bc", ""),
        (2, (2, 2, 2), "", "abc"),
        (3, (5, 3), "ab", ""),
        (2, (5, 0, 0), "a", ""),
        (1, (0, 0), "", ""),
        (1, (), "", ""),
    ],
)
def test_who_is_elected(seats, votes, winners, tied):
    found = elected(seats, candidates(*votes))
    assert set(found.elected) == set(winners)
    assert found.tied == tuple(tied)
    assert found.seats_left == seats - len(winners)
    assert found.settled == (len(winners) == seats)


def test_the_ranking_keeps_the_order_of_the_list_among_equals():
    assert elected(1, candidates(1, 4, 1, 0)).ranking == (("b", 4), ("a", 1), ("c", 1), ("d", 0))


def test_every_small_election():
    """Elected is who surely has a seat: fewer than the seats have as many votes or more."""
    for seats, votes in product((1, 2, 3), product(range(4), repeat=4)):
        found = elected(seats, candidates(*votes))
        for place, number in enumerate(votes):
            person = "abcd"[place]
            ahead = sum(other > number for other in votes)
            level = sum(other == number for other in votes)
            assert (person in found.elected) == (number > 0 and ahead + level <= seats)
            assert (person in found.tied) == (number > 0 and ahead < seats < ahead + level)
        assert len(found.elected) + found.seats_left == seats
        assert not found.tied or len(found.tied) > found.seats_left > 0


def test_what_is_still_to_be_counted():
    assert uncounted(Election(valid=7, candidates=candidates(3, 2))) == 2
    assert uncounted(Election(valid=7, candidates=candidates(3, 5))) == -1
    assert uncounted(Election(candidates=candidates(3, 2))) is None
    assert uncounted(Election(seats=2, valid=7)) is None
    assert is_counted(Election(valid=7))
    assert not is_counted(Election(valid=7, issued=None))
