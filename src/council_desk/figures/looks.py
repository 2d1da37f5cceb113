"""How the parts of a chart look, on pages and on screens alike: told apart without any colour.

There are two shades of one colour, strong and weak, at least 3 : 1 apart. Strong and weak take turns, and a hatching in
the other shade tells apart what has the same one. A weak part has a strong outline; a gap parts it from the next.
Nothing here draws: lines and dots are given in the units of the box.
"""

from dataclasses import dataclass
from enum import StrEnum

Line = tuple[float, float, float, float]
"""From x, y to x, y; x runs to the right, y away from the box's first corner."""


class Hatch(StrEnum):
    """What lies over a shade."""

    NONE = "none"
    SLANTS = "slants"
    DOTS = "dots"
    CROSSES = "crosses"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Look:
    """A shade, and what lies over it in the other shade."""

    strong: bool
    hatch: Hatch


LOOKS = (
    Look(strong=True, hatch=Hatch.NONE),
    Look(strong=False, hatch=Hatch.SLANTS),
    Look(strong=True, hatch=Hatch.DOTS),
    Look(strong=False, hatch=Hatch.NONE),
    Look(strong=True, hatch=Hatch.CROSSES),
    Look(strong=False, hatch=Hatch.BARS),
)
"""In the order of the series; a seventh would look like the first."""

STRONG, WEAK = "#0E6F68", "#E3EEED"
STRONG_ON_DARK, WEAK_ON_DARK = "#3DB5AA", "#17393A"


def look(series: int) -> Look:
    """Give how a series of a chart looks."""
    return LOOKS[series % len(LOOKS)]


def lines(hatch: Hatch, width: float, height: float, step: float) -> tuple[Line, ...]:
    """Give the lines of a hatching, so many units apart; they reach over a box and are to be cut at its edges."""
    if hatch is Hatch.BARS:
        count = int(width / step) + 1
        return tuple((step * (at + 0.5), 0.0, step * (at + 0.5), height) for at in range(count))
    if hatch not in {Hatch.SLANTS, Hatch.CROSSES}:
        return ()
    starts = [-height + step * at for at in range(int((width + height) / step) + 1)]
    rising = tuple((start, 0.0, start + height, height) for start in starts)
    if hatch is Hatch.SLANTS:
        return rising
    return rising + tuple((start, height, start + height, 0.0) for start in starts)


def dots(hatch: Hatch, width: float, height: float, step: float) -> tuple[tuple[float, float], ...]:
    """Give the middles of the dots of a hatching, every second row set off by half a step."""
    if hatch is not Hatch.DOTS:
        return ()
    rows = max(int(height / step), 1)
    top = (height - (rows - 1) * step) / 2
    return tuple(
        (step * (at + (0.5 if row % 2 else 1.0)), top + row * step)
        for row in range(rows)
        for at in range(int(width / step) + 1)
    )
