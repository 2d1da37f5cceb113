"""Long readings in turns, so that what is typed meanwhile is saved between two of them."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Turns = Generator[None, None, T]
"""A reading that stops between its turns, outside of any unit of work, and gives what was read at its end."""


def at_once(turns: Turns[T]) -> T:
    """Read to the end, for those beside whom nobody writes."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            found: T = end.value
            return found
