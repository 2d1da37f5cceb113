"""Boxes to be ticked by hand, and small papers of which several are cut from a page.

Both are lists in the structure: each choice has its box as label and its text as body; each paper is a section.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from council_desk.documents.blocks import Choices, Paragraph, Rule, Slips, Text
from council_desk.documents.typesetting.flow import Part, Placed, Slice
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.parts import RulePart, SetLine, draw_lines, paragraph_part, set_lines
from council_desk.documents.typesetting.sheet import RULE_WIDTH, Press, Sheet
from council_desk.documents.typesetting.tags import Element

_BOX = 1.05  # ems, a side of a box
_BOX_LINE = 0.9
_BOX_GAP = 8.0
_LEADING = 2.0  # ems, so that a mark beside one name does not reach the next
_PADDING = 13.0  # of a small paper, within the lines to cut along
_MOST_WHOLE = 12  # lines of a choice that stay together
_LINE = "#4A5557"
_LINE_ABOVE = 3.0  # the foot of a line to write on
_CUT = "#8A9699"
_DASH = 3.0


@dataclass(slots=True)
class _Choice:
    """A choice made ready: its box, its lines (none: a line to write on) and its height."""

    box: Element
    lines: list[SetLine]
    height: float

    @property
    def above(self) -> float:
        """Give the room above the first line."""
        return (self.height - sum(line.leading for line in self.lines)) / 2


class ChoicesPart:
    """Choices one under the other, in columns if wanted; a page may begin with any row of them."""

    repeated = 0.0
    keep_with_next = False

    def __init__(
        self, press: Press, block: Choices, width: float, parent: Element | None = None, *, columns: int = 1
    ) -> None:
        self.before = block.before
        self.after = block.after
        self._rtl = press.rtl
        self._shift = (width + _BOX_GAP) / columns
        self._width = self._shift - _BOX_GAP
        size = block.size or press.document.size
        self._side = size * _BOX
        self._leading = size * _LEADING
        self._measure = max(self._width - self._side - _BOX_GAP, self._width / 2)
        names = Element("L", parent or press.structure.root, attributes="<</O/List/ListNumbering/Square>>")
        choices = [self._choice(press, block, names, text, size) for text in block.choices]
        rows = -(-len(choices) // columns)
        self._rows = [choices[at::rows] for at in range(rows)]  # read down the columns
        self.slices: list[Slice] = []
        self._places: list[tuple[int, int, int]] = []  # of each slice: row, first line, line after
        for index, row in enumerate(self._rows):
            self._slice(index, row)

    def _choice(self, press: Press, block: Choices, parent: Element, text: Text, size: float) -> _Choice:
        item = Element("LI", parent)
        box = Element("Lbl", item, alternative=block.alternative)
        if not text:
            return _Choice(box, [], self._leading * 1.4)
        paragraph = Paragraph(text=text, align="start", size=size, leading=size * 1.6)
        lines = set_lines(press, paragraph, self._measure, Element("LBody", item), tag="")
        return _Choice(box, lines, max(sum(line.leading for line in lines) + size * (_LEADING - 1.6), self._leading))

    def _slice(self, index: int, row: list[_Choice]) -> None:
        """Make a row one slice, or one for each line where it is long."""
        height, count = max((choice.height, len(choice.lines)) for choice in row)
        if count <= _MOST_WHOLE:
            self.slices.append(Slice(height))
            self._places.append((index, 0, count))
            return
        leading = max(line.leading for choice in row for line in choice.lines)
        around = (height - count * leading) / 2
        for line in range(count):
            ends = (line == 0) + (line == count - 1)
            self.slices.append(Slice(leading + around * ends, may_start=line == 0 or 2 <= line <= count - 2))
            self._places.append((index, line, line + 1))

    @property
    def height(self) -> float:
        """Give the height of all choices."""
        return sum(piece.height for piece in self.slices)

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows."""
        last = len(self._rows[0]) - 1
        for place in placed:
            index, begin, end = self._places[place.index]
            for at, choice in enumerate(self._rows[index]):
                column = last - at if self._rtl else at
                left = x + column * self._shift
                if begin == 0:
                    self._draw_box(sheet, left, top - place.top, choice)
                self._draw_lines(sheet, left, top - place.top, choice, begin, end)

    def draw_all(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw all choices from a height on."""
        placed, y = [], 0.0
        for index, piece in enumerate(self.slices):
            placed.append(Placed(index, y))
            y += piece.height
        self.draw(sheet, x, top, placed)

    def _draw_box(self, sheet: Sheet, x: float, top: float, choice: _Choice) -> None:
        """Draw the box of a choice at the middle of its first line, or the line to write on."""
        if not choice.lines:
            base = top - choice.height + _LINE_ABOVE
            sheet.begin_artifact()
            sheet.strokes([(x, base, x + self._width, base)], _LINE)
            sheet.end()
            return
        middle = top - choice.above - choice.lines[0].leading / 2
        left = x + self._width - self._side if self._rtl else x
        sheet.begin(choice.box)
        place = " ".join(number(value) for value in (left, middle - self._side / 2, self._side, self._side))
        sheet.draw(f"q {number(_BOX_LINE)} w 0 G {place} re S Q")
        sheet.end()

    def _draw_lines(self, sheet: Sheet, x: float, top: float, choice: _Choice, begin: int, end: int) -> None:
        beside = x + self._width - self._side - _BOX_GAP - self._measure if self._rtl else x + self._side + _BOX_GAP
        y = top - choice.above if begin == 0 else top
        tops = []
        for line in choice.lines[begin:end]:
            tops.append((line, y))
            y -= line.leading
        draw_lines(sheet, beside, tops)


class _Slip:
    """One small paper made ready: its lines and choices with their distances from its upper edge."""

    def __init__(self, press: Press, block: Slips, width: float, columns: int) -> None:
        section = Element("Sect", press.structure.root)
        self._lines: list[tuple[SetLine, float]] = []
        self._choices: list[tuple[ChoicesPart, float]] = []
        y = after = 0.0
        for part in block.content:
            y += max(after, part.before) if y else 0.0
            after = part.after
            if isinstance(part, Choices):
                choices = ChoicesPart(press, part, width, section, columns=columns)
                self._choices.append((choices, y))
                y += choices.height
                continue
            for line in set_lines(press, part, width, section):
                y += line.gap
                self._lines.append((line, y))
                y += line.leading
        self.height = y

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the paper's text and boxes, in reading order if the text comes first."""
        draw_lines(sheet, x, ((line, top - y) for line, y in self._lines))
        for choices, y in self._choices:
            choices.draw_all(sheet, x, top - y)


class SlipsPart:
    """Rows of equal small papers; each row is whole, and as many as fit on a page fill it."""

    repeated = 0.0
    before = 0.0
    after = 0.0
    keep_with_next = False

    def __init__(self, press: Press, block: Slips, width: float, height: float, *, columns: int, within: int) -> None:
        self._rtl = press.rtl
        self._columns = columns
        self._column = width / columns
        self._inner = self._column - 2 * _PADDING
        self._slips = [_Slip(press, block, self._inner, within) for _ in range(block.number)]
        self._text = self._slips[0].height
        least = self._text + 2 * _PADDING
        self.fits = least <= height
        per_page = max(int(height // least), 1)
        self._row = height / per_page if per_page > 1 else least
        self.slices = [Slice(self._row) for _ in range(-(-block.number // columns))]

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows, with the lines to cut along around them."""
        cuts = []
        for place in placed:
            upper = top - place.top
            lower = upper - self._row
            begin = place.index * self._columns
            slips = self._slips[begin : begin + self._columns]
            lefts = [x + self._column * (self._columns - 1 - at if self._rtl else at) for at in range(len(slips))]
            for left, slip in zip(lefts, slips, strict=True):
                slip.draw(sheet, left + _PADDING, upper - (self._row - self._text) / 2)
            first, last = min(lefts), max(lefts) + self._column
            cuts += [(first, lower, last, lower)]
            cuts += [(first, upper, last, upper)] if place is placed[0] else []
            cuts += [(edge, lower, edge, upper) for edge in {*lefts, *(left + self._column for left in lefts)}]
        sheet.begin_artifact()
        sheet.strokes(sorted(cuts), _CUT, RULE_WIDTH, dash=_DASH)
        sheet.end()


def slips_parts(press: Press, block: Slips, width: float, height: float) -> Iterable[Part]:
    """Make small papers ready: fewer side by side, their choices in columns, or over pages, where they are too high."""
    if block.number < 1:
        return []
    probe = replace(block, number=1)
    for columns, within in (*((count, 1) for count in range(max(block.columns, 1), 0, -1)), (1, 2), (1, 3)):
        if SlipsPart(press, probe, width, height, columns=columns, within=within).fits:
            return [SlipsPart(press, block, width, height, columns=columns, within=within)]
    parts: list[Part] = []
    for _ in range(block.number):
        parts += [
            ChoicesPart(press, part, width, columns=2)
            if isinstance(part, Choices)
            else paragraph_part(press, part, width)
            for part in block.content
        ]
        parts.append(RulePart(press, Rule(before=12, after=12), width))
    return parts
