"""A chart of bars made ready for pages: a tagged figure that can be read without colours.

Bars run from the start edge. Their parts differ in lightness and in hatching; every bar has its value in words at its
end, and a dashed line shows what it is held against.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from council_desk.documents.blocks import BarChart
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.paragraph import Line
from council_desk.documents.typesetting.sheet import MUTED, Press, Sheet, rgb
from council_desk.documents.typesetting.tags import Element
from council_desk.figures.looks import ON_LIGHT, Shade, dots, lines, look

_SIZE = 0.86  # of the document's
_LEADING = 1.45  # ems
_BAR = 0.98  # ems
_ROW_SPACE = 3.5
_GAP = 6.0
_LABELS = 0.34  # of the width, at most
_WRITTEN = 0.4
_BASELINE = 0.28
_SWATCH = 1.5  # ems
_MOST_LINES = 12  # of a label
_BETWEEN = 16.0  # names of series
_HATCH = 3.4  # points between lines or dots
_DOT = 1.3
_LINE = 0.6


@dataclass(slots=True)
class _Name:
    """A name in the legend: which series (None: the line of reference), its text, its place from the start edge."""

    series: int | None
    line: Line
    start: float


@dataclass(slots=True)
class _Row:
    """A row of the chart: a bar with the lines of its label, or a line of the legend."""

    height: float
    bar: int | None = None
    label: list[Line] = field(default_factory=list)
    written: Line | None = None
    names: list[_Name] = field(default_factory=list)


class ChartPart:
    """A chart, kept whole on a page unless it is taller; each slice is a row."""

    repeated = 0.0
    keep_with_next = False

    def __init__(self, press: Press, block: BarChart, width: float) -> None:
        self.before = block.before
        self.after = block.after
        self._press = press
        self._block = block
        self._width = width
        self._size = press.document.size * _SIZE
        self._leading = self._size * _LEADING
        self._element = Element("Figure", press.structure.root, alternative=block.alternative)
        measured = (*block.bars, *block.beside)
        names = [max(p.natural_width for p in press.paragraphs(bar.label, self._size)) for bar in measured]
        written = [self._line(bar.written, width * _WRITTEN) for bar in measured]
        self._labels = min(max(names, default=0.0) + 1, width * _LABELS)
        end = max((line.width for line in written), default=0.0)
        self._start = self._labels + _GAP
        most = max((max(sum(bar.values), bar.reference or 0) for bar in measured), default=0)
        self._scale = max(width - self._start - end - _GAP, width / 8) / max(most, 1)
        self._rows = [*self._legend(), *(self._bar(at, written[at]) for at in range(len(block.bars)))]
        self.slices = [Slice(row.height, 0.0, at == 0) for at, row in enumerate(self._rows)]

    def _line(self, text: str, width: float) -> Line:
        """Set a text in one line; one that does not fit into it ends in an ellipsis."""
        return self._press.fitting(text, self._size, max(width, 1.0), 1)[0]

    def _bar(self, at: int, written: Line) -> _Row:
        label = self._press.fitting(self._block.bars[at].label, self._size, self._labels, _MOST_LINES)
        return _Row(len(label) * self._leading + _ROW_SPACE, at, label, written)

    def _legend(self) -> list[_Row]:
        """Give the names of the series, if there are several, and of the line of reference."""
        shown: list[tuple[int | None, str]] = []
        if len(self._block.series) > 1:
            shown += enumerate(self._block.series)
        if self._block.reference and any(bar.reference is not None for bar in self._block.bars):
            shown.append((None, self._block.reference))
        rows: list[_Row] = []
        swatch = self._size * _SWATCH + _GAP
        start = 0.0
        for series, text in shown:
            line = self._line(text, self._width - swatch)
            if not rows or start + swatch + line.width > self._width:
                rows.append(_Row(self._leading + _ROW_SPACE))
                start = 0.0
            rows[-1].names.append(_Name(series, line, start))
            start += swatch + line.width + _BETWEEN
        if rows:
            rows[-1].height += _ROW_SPACE
        return rows

    # ---------------------------------------------------------------------------------------------------- drawing

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows as one figure."""
        upper, last = top - placed[0].top, placed[-1]
        lower = top - last.top - self.slices[last.index].height
        if not self._element.attributes:
            box = " ".join(number(value) for value in (x, lower, x + self._width, upper))
            self._element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        sheet.begin(self._element)
        bars = []
        for place in placed:
            row, y = self._rows[place.index], top - place.top
            if row.bar is None:
                self._draw_names(sheet, x, y, row)
            else:
                self._draw_bar(sheet, x, y, row, row.bar)
                bars.append((row, y))
        if bars:
            axis = self._at(x, self._start)
            sheet.strokes([(axis, lower, axis, bars[0][1])], MUTED, _LINE)
            self._draw_reference(sheet, x, bars)
        sheet.end()

    def _at(self, x: float, start: float) -> float:
        """Give the place so many points from the start edge."""
        return x + self._width - start if self._press.rtl else x + start

    def _text(self, sheet: Sheet, x: float, start: float, middle: float, line: Line) -> None:
        """Paint a line that begins so many points from the start edge."""
        left = self._at(x, start + line.width) if self._press.rtl else self._at(x, start)
        y = middle - self._size * _BASELINE
        sheet.text(line, x=left, y=y, width=line.width, align="start", size=self._size)

    def _draw_names(self, sheet: Sheet, x: float, top: float, row: _Row) -> None:
        middle, swatch = top - self._leading / 2, self._size * _SWATCH
        for name in row.names:
            if name.series is None:
                ends = self._at(x, name.start), self._at(x, name.start + swatch)
                sheet.draw(_dashed([(ends[0], middle), (ends[1], middle)]))
            else:
                self._fill(sheet, x, name.start, swatch, middle, self._size * 0.72, name.series)
            self._text(sheet, x, name.start + swatch + _GAP, middle, name.line)

    def _draw_bar(self, sheet: Sheet, x: float, top: float, row: _Row, at: int) -> None:
        middle = top - (row.height - _ROW_SPACE) / 2
        for line in row.label:
            self._text(sheet, x, 0.0, top - self._leading / 2, line)
            top -= self._leading
        bar, start = self._block.bars[at], self._start
        for series, value in enumerate(bar.values):
            if value > 0:
                self._fill(sheet, x, start, value * self._scale, middle, self._size * _BAR, series)
                start += value * self._scale
        reached = self._start + self._scale * (bar.reference or 0)
        over = abs(reached - start) < _GAP and bar.reference is not None  # the line would touch the words
        if row.written is not None:
            self._text(sheet, x, max(start, reached if over else 0.0) + _GAP, middle, row.written)

    def _draw_reference(self, sheet: Sheet, x: float, bars: list[tuple[_Row, float]]) -> None:
        """Draw the line through all bars that have one, with a step where it changes."""
        points: list[tuple[float, float]] = []
        for row, upper in bars:
            reference = self._block.bars[row.bar or 0].reference
            if reference is None:
                if points:
                    sheet.draw(_dashed(points))
                points = []
                continue
            place = self._at(x, self._start + reference * self._scale)
            points += [(place, upper), (place, upper - row.height)]
        if points:
            sheet.draw(_dashed(points))

    def _fill(
        self, sheet: Sheet, x: float, start: float, length: float, middle: float, height: float, series: int
    ) -> None:
        """Draw a part of a bar in the tint and hatching of its series."""
        near, far = sorted((self._at(x, start), self._at(x, start + length)))
        sheet.draw(_hatched(near, middle - height / 2, far - near, height, series))


def _dashed(points: Sequence[tuple[float, float]]) -> str:
    """Give a dashed black line on a white one through points, so that it shows on dark bars too."""
    (first, *rest) = points
    path = " ".join([f"{number(first[0])} {number(first[1])} m", *(f"{number(x)} {number(y)} l" for x, y in rest)])
    return f"q 2.6 w 1 G {path} S 1.1 w 0 G [3.2 2] 0 d {path} S Q"


def _hatched(x: float, y: float, width: float, height: float, series: int) -> str:
    """Give a box in the look of a series (figures.looks), parted from the next one by a line of paper."""
    shown = look(series)
    over, deep = ON_LIGHT.over(shown.shade), ON_LIGHT.deep
    box = " ".join(number(value) for value in (x, y, width, height))
    out = [f"q {rgb(ON_LIGHT.of(shown.shade))} {box} re f"]
    drawn = [
        f"{number(x + ax)} {number(y + ay)} m {number(x + bx)} {number(y + by)} l"
        for ax, ay, bx, by in lines(shown.hatch, width, height, _HATCH)
    ]
    if drawn:
        out.append(f"q {box} re W n 0.5 w {rgb(over, 'RG')} {' '.join(drawn)} S Q")
    spots = [
        f"{number(x + middle - _DOT / 2)} {number(y + above - _DOT / 2)} {number(_DOT)} {number(_DOT)} re"
        for middle, above in dots(shown.hatch, width, height, _HATCH)
    ]
    if spots:
        out.append(f"q {box} re W n {rgb(over)} {' '.join(spots)} f Q")
    end = f"{number(x + width)} {number(y)} m {number(x + width)} {number(y + height)} l"
    gap = f"{number(_LINE * 2)} w 1 G {end} S " if shown.shade is not Shade.PALE else ""
    out.append(f"{number(_LINE)} w {rgb(deep, 'RG')} {box} re S {gap}Q")
    return " ".join(out)
