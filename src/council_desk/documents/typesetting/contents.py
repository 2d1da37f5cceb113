"""A table of contents made ready for pages; the numbers of the pages it names are written when it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from council_desk.documents.blocks import Contents, Paragraph
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.parts import SetLine, flat, set_lines
from council_desk.documents.typesetting.scripts import plain
from council_desk.documents.typesetting.sheet import MUTED, Press, Sheet, rgb
from council_desk.documents.typesetting.tags import Element

_NUMBERS = 34.0  # points for the numbers of pages at the end edge
_GAP = 5.0
_DOT, _STEP = 0.9, 4.0
_SPACE = 3.0  # between entries
_BASELINE = 0.28


@dataclass(slots=True)
class _Row:
    """One line of an entry; the last one has leader and number."""

    line: SetLine
    entry: int
    last: bool


class ContentsPart:
    """Entries one below the other; each slice is a line. Raises KeyError for an anchor that no new page has."""

    repeated = 0.0
    keep_with_next = False

    def __init__(self, press: Press, block: Contents, width: float) -> None:
        self.before = block.before
        self.after = block.after
        self._press = press
        self._width = width
        self._entries = block.entries
        self._rows: list[_Row] = []
        self._links: list[Element] = []
        self.slices: list[Slice] = []
        table = Element("TOC", press.structure.root)
        for at, entry in enumerate(block.entries):
            link = Element("Link", Element("TOCI", table))
            paragraph = Paragraph(text=entry.text, align="start", after=0)
            lines = set_lines(press, paragraph, max(width - _NUMBERS - _GAP, width / 2), link, tag="")
            self._links.append(link)
            for index, line in enumerate(lines):
                line.gap = max(line.gap, _SPACE) if at and not index else line.gap
                self._rows.append(_Row(line, at, index == len(lines) - 1))
                self.slices.append(Slice(line.leading, line.gap, line.may_start and index == 0))

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the lines, with the numbers of the pages they lead to."""
        for at, places in groupby(placed, lambda place: self._rows[place.index].entry):
            shown = [(self._rows[place.index], top - place.top) for place in places]
            target = self._press.anchors[self._entries[at].anchor]
            left = x if not self._press.rtl else x + self._width - shown[0][0].line.width
            sheet.begin(self._links[at])
            for row, upper in shown:
                row.line.draw(sheet, left, upper)
            last, upper = shown[-1]
            reach = self._number(sheet, x, upper, last.line, target) if last.last else 0.0
            sheet.end()
            if last.last:
                self._leader(sheet, x, upper, last.line, reach)
            box = (x, upper - last.line.leading, x + self._width, shown[0][1])
            sheet.link(self._links[at], box, target, plain(flat(self._entries[at].text)))

    def _number(self, sheet: Sheet, x: float, upper: float, item: SetLine, target: int) -> float:
        """Write the number of a page at the end edge; give how far it reaches from there."""
        digits = str.maketrans("0123456789", self._press.document.digits[:10].ljust(10, "0"))
        (paragraph, *_) = self._press.paragraphs(str(target + 1).translate(digits), item.size)
        (line, *_) = paragraph.lines(self._width)
        y = upper - item.leading / 2 - item.size * _BASELINE
        sheet.text(line, x=x, y=y, width=self._width, align="end", size=item.size)
        return line.width

    def _leader(self, sheet: Sheet, x: float, upper: float, item: SetLine, reach: float) -> None:
        """Draw dots from the end of the text to the number, on a grid that all lines share."""
        start, end = item.indent + item.line.width + _GAP, self._width - reach - _GAP
        steps = [step * _STEP for step in range(int(start // _STEP) + 1, int(end // _STEP) + 1)]
        if not steps:
            return
        y = upper - item.leading / 2 - item.size * _BASELINE + _DOT / 2
        places = (x + self._width - step if self._press.rtl else x + step for step in steps)
        dots = " ".join(f"{number(place)} {number(y)} m {number(place)} {number(y)} l" for place in places)
        sheet.begin_artifact()
        sheet.draw(f"q {number(_DOT)} w 1 J {rgb(MUTED, 'RG')} {dots} S Q")
        sheet.end()
