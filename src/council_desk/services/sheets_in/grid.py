"""A sheet as lines of cells, whatever file it came from, and the limits that hold for all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from council_desk.errors import DeskError, sentence

Held = str | date
"""What a cell holds: a text ("" for nothing) or, where the file says so itself, a day."""

FILE_LIMIT = 32 * 1024 * 1024
"""Bytes of a file."""
LINE_LIMIT, COLUMN_LIMIT = 20_000, 120
"""Lines with something in them, and columns."""

_TOO_LONG = sentence("The sheet has more than {limit} lines. Part it into several files.")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its number in the sheet, from 1."""

    number: int
    cells: tuple[Held, ...]

    def cell(self, column: int) -> Held:
        """Give a cell; a line need not reach the last column."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of a sheet that are not empty."""

    lines: tuple[Line, ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(line.cells) for line in self.lines), default=0)


def gathered(lines: Iterable[tuple[int, list[Held]]]) -> Grid:
    """Keep the lines that hold something. Raises DeskError for more than a sheet may have."""
    kept: list[Line] = []
    for number, cells in lines:
        while cells and cells[-1] == "":
            cells.pop()
        if not cells:
            continue
        if len(kept) == LINE_LIMIT:
            raise DeskError(_TOO_LONG, limit=LINE_LIMIT)
        kept.append(Line(number, tuple(cells[:COLUMN_LIMIT])))
    return Grid(tuple(kept))
