"""The neighbourhood by eight fields and four dimensions: what was heard and what never, and two diagnoses compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from council_desk.domain.terms import Dimension, Field, Voice

Cell = tuple[Field, Dimension]
CELLS: tuple[Cell, ...] = tuple((field, dimension) for field in Field for dimension in Dimension)
"""All 32, field by field."""
LOWEST, HIGHEST = 1, 5
"""The bounds of a score."""


class SaidLike(Protocol):
    """A need, as far as it says where it belongs."""

    @property
    def date(self) -> date:
        """When it was said."""
        ...

    @property
    def field(self) -> Field | None:
        """What it is about."""
        ...

    @property
    def dimension(self) -> Dimension | None:
        """Whom it concerns: me, us, the city, the world."""
        ...

    @property
    def voice(self) -> Voice | None:
        """Who speaks."""
        ...


class ScoreLike(Protocol):
    """One cell of a diagnosis."""

    @property
    def field(self) -> Field:
        """The row."""
        ...

    @property
    def dimension(self) -> Dimension:
        """The column."""
        ...

    @property
    def score(self) -> float:
        """From LOWEST to HIGHEST."""
        ...


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often each field, dimension, cell and voice was heard; all keys are there, with 0 for what never was."""

    fields: Mapping[Field, int]
    voices: Mapping[Voice, int]
    cells: Mapping[Cell, int]
    said: int
    """All that was said in the period, placed or not."""

    @property
    def unheard_fields(self) -> tuple[Field, ...]:
        """Fields of which nobody spoke, in their order."""
        return tuple(field for field, number in self.fields.items() if not number)

    @property
    def unheard_voices(self) -> tuple[Voice, ...]:
        """Voices that were never heard, in their order."""
        return tuple(voice for voice, number in self.voices.items() if not number)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two diagnoses: the later minus the earlier score of each cell that both have."""

    cells: Mapping[Cell, float]
    fields: Mapping[Field, float]
    dimensions: Mapping[Dimension, float]

    @property
    def better(self) -> int:
        """Cells with a higher score than before."""
        return sum(change > 0 for change in self.cells.values())

    @property
    def worse(self) -> int:
        """Cells with a lower score than before."""
        return sum(change < 0 for change in self.cells.values())

    @property
    def same(self) -> int:
        """Cells with the score they had before."""
        return sum(change == 0 for change in self.cells.values())


def coverage(said: Iterable[SaidLike], *, since: date | None = None, until: date | None = None) -> Coverage:
    """Count what was said in a period, both days included; without bounds, ever."""
    fields, voices, cells = dict.fromkeys(Field, 0), dict.fromkeys(Voice, 0), dict.fromkeys(CELLS, 0)
    total = 0
    for one in said:
        if (since is not None and one.date < since) or (until is not None and one.date > until):
            continue
        total += 1
        if one.field is not None:
            fields[one.field] += 1
            if one.dimension is not None:
                cells[one.field, one.dimension] += 1
        if one.voice is not None:
            voices[one.voice] += 1
    return Coverage(fields, voices, cells, total)


def cells_of(scores: Iterable[ScoreLike]) -> dict[Cell, float]:
    """Give the scores by cell; of several for one cell the last."""
    return {(one.field, one.dimension): one.score for one in scores}


def mean_of_field(cells: Mapping[Cell, float], field: Field) -> float | None:
    """Give the mean over the dimensions that have a score; None where none has."""
    return _mean([score for (row, _), score in cells.items() if row is field])


def mean_of_dimension(cells: Mapping[Cell, float], dimension: Dimension) -> float | None:
    """Give the mean over the fields that have a score; None where none has."""
    return _mean([score for (_, column), score in cells.items() if column is dimension])


def mean_of_all(cells: Mapping[Cell, float]) -> float | None:
    """Give the mean over all cells that have a score; None where none has."""
    return _mean(list(cells.values()))


def compare(earlier: Mapping[Cell, float], later: Mapping[Cell, float]) -> Comparison:
    """Compare two diagnoses by the cells that both have; means are over those cells only, so that they compare."""
    both = {cell: round(later[cell] - earlier[cell], 6) for cell in CELLS if cell in earlier and cell in later}
    fields = {field: mean for field in Field if (mean := mean_of_field(both, field)) is not None}
    dimensions = {column: mean for column in Dimension if (mean := mean_of_dimension(both, column)) is not None}
    return Comparison(both, fields, dimensions)


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None
