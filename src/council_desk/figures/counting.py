"""Counting in a given order."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

Key = TypeVar("Key")


def ordered(order: Iterable[Key], found: Iterable[Key]) -> dict[Key, int]:
    """Count, in a given order, leaving out what there is none of."""
    counts = Counter(found)
    return {one: counts[one] for one in order if counts[one]}
