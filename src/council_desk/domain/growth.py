"""The growth record of a youth mayor in figures: hours, and the mean of the evaluations."""

from collections.abc import Iterable
from fractions import Fraction

from council_desk.domain.shapes import GrowthLike
from council_desk.domain.terms import GrowthKind

BEST_SCORE = 5
"""The scale of evaluations is 1 to 5."""


def hours_by_kind(entries: Iterable[GrowthLike]) -> dict[GrowthKind, Fraction]:
    """Add up the hours of each kind of entry; kinds without any hour are not named."""
    found: dict[GrowthKind, Fraction] = {}
    for entry in entries:
        if entry.hours:
            found[entry.kind] = found.get(entry.kind, Fraction(0)) + Fraction(str(entry.hours))
    return found


def scores(entries: Iterable[GrowthLike]) -> tuple[int, ...]:
    """Give the scores of the evaluations in their order."""
    return tuple(one.score for one in entries if one.kind is GrowthKind.EVALUATION and one.score is not None)


def mean_score(entries: Iterable[GrowthLike]) -> Fraction | None:
    """Give the mean of the evaluations in tenths, halves rounded up; None without any."""
    found = scores(entries)
    return Fraction((20 * sum(found) + len(found)) // (2 * len(found)), 10) if found else None
