"""The shapes in which the screen shows figures: plain values, made by `contents` and shown by `cards`."""

from dataclasses import dataclass

from council_desk.ui.widgets.charts import Bar, Link


@dataclass(frozen=True, slots=True)
class Tile:
    """One of the figures that matter most."""

    label: str
    value: str
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One drawing with its caption: bars, parts of a whole, facts in lines, or points over time; and a note.

    Only one of the four is filled; with none, it is the note alone.
    """

    caption: str = ""
    bars: tuple[Bar, ...] = ()
    series: tuple[str, ...] = ()
    reference: str = ""
    parts: tuple[Bar, ...] = ()
    facts: tuple[Bar, ...] = ()
    points: tuple[tuple[str, int, str], ...] = ()
    note: str = ""

    @property
    def shape(self) -> tuple[bool, ...]:
        """Which widgets show it."""
        drawn = (self.bars, self.parts, self.facts, self.points)
        return (bool(self.caption), *(bool(one) for one in drawn), bool(self.note))


@dataclass(frozen=True, slots=True)
class Section:
    """A card: its title and what it shows; without an exhibit there is none."""

    title: str
    exhibits: tuple[Exhibit, ...]
