"""How the parts of a chart look, on pages and on screens alike: told apart without any colour.

Three shades of one colour are each at least 3 : 1 from the other two, so that parts can be neighbours in any order; a
hatching tells apart what has the same shade, and the outline of the deep shade and a gap part a box from the next.
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


class Shade(StrEnum):
    """How much a part stands out from its ground."""

    DEEP = "deep"
    MID = "mid"
    PALE = "pale"


@dataclass(frozen=True, slots=True)
class Palette:
    """The shades as #RRGGBB; `pale` is the ground itself."""

    deep: str
    mid: str
    pale: str

    def of(self, shade: Shade) -> str:
        """Give the colour of a shade."""
        return {Shade.DEEP: self.deep, Shade.MID: self.mid, Shade.PALE: self.pale}[shade]

    def over(self, shade: Shade) -> str:
        """Give the colour of what is hatched over a shade."""
        return self.pale if shade is Shade.DEEP else self.deep


ON_LIGHT = Palette("#0B4642", "#4DA199", "#FFFFFF")
ON_DARK = Palette("#A5E3DC", "#1F7F77", "#1A2225")


@dataclass(frozen=True, slots=True)
class Look:
    """A shade, and what lies over it."""

    shade: Shade
    hatch: Hatch


LOOKS = (
    Look(Shade.DEEP, Hatch.NONE),
    Look(Shade.MID, Hatch.SLANTS),
    Look(Shade.PALE, Hatch.NONE),
    Look(Shade.DEEP, Hatch.DOTS),
    Look(Shade.MID, Hatch.CROSSES),
    Look(Shade.PALE, Hatch.BARS),
)
"""In the order of the series; a seventh would look like the first."""


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
