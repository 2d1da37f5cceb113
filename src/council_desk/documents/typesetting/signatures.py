"""Places to sign: side by side under lines, or role, line and name in one row each."""

from collections.abc import Sequence
from dataclasses import dataclass

from council_desk.documents.blocks import Align, Paragraph, Signatures, Signer
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.parts import SetLine, draw_lines, set_lines
from council_desk.documents.typesetting.sheet import Press, Sheet
from council_desk.documents.typesetting.tags import Element

_SIGNING_ROOM = 30.0  # above the line, for a hand
_GUTTER = 14.0
_LINE = "#4A5557"
_WHOLE = 0.4  # of a page: a block no higher than this is never broken
_SHARES = (0.36, 0.26, 0.38)  # of the width: role, line, name


@dataclass(slots=True)
class _Row:
    """Places to sign side by side: the room over their text, where hands sign, and columns of lines.

    A stroke is (left end, right end, depth under the row's top), a column (left edge, its lines); x from the left.
    """

    room: float
    strokes: list[tuple[float, float, float]]
    columns: list[tuple[float, list[SetLine]]]

    @property
    def count(self) -> int:
        """Give the number of lines of the longest column."""
        return max(len(lines) for _, lines in self.columns)


class SignaturesPart:
    """Rows of places to sign. No page begins with the first one: what stands before it comes along."""

    repeated = 0.0
    after = 10.0
    keep_with_next = False

    def __init__(self, press: Press, block: Signatures, width: float, page_height: float) -> None:
        self.before = block.before
        self._width = width
        self._rtl = press.rtl
        self._size = press.document.size
        self._leading = self._size * 1.5
        self._section = Element("Sect", press.structure.root)
        in_lines = block.layout == "lines"
        columns = 1 if in_lines else max(1, min(block.columns, len(block.signers) or 1))
        self._column = (width - _GUTTER * (columns - 1)) / columns
        signers = [block.signers[at : at + columns] for at in range(0, len(block.signers), columns)]
        self._rows = [self._in_line(press, *row) if in_lines else self._grid(press, row) for row in signers]
        heights = [row.room + row.count * self._leading for row in self._rows]
        whole = sum(heights) <= _WHOLE * page_height
        last = len(heights) - 1
        self.slices: list[Slice] = []
        self._places: list[tuple[int, int, int]] = []  # of each slice: row, first line, line after
        for index, (row, height) in enumerate(zip(self._rows, heights, strict=True)):
            starts = 0 < index < last and not whole
            if height <= page_height:
                self.slices.append(Slice(height, 0.0, starts))
                self._places.append((index, 0, row.count))
                continue
            for line in range(row.count):
                self.slices.append(Slice(self._leading + (0.0 if line else row.room), 0.0, starts or line > 0))
                self._places.append((index, line, line + 1))

    def _set(self, press: Press, text: str, width: float, align: Align) -> list[SetLine]:
        if not text:
            return []
        block = Paragraph(text=text, align=align, size=self._size * 0.95, leading=self._leading, after=0)
        return set_lines(press, block, width, self._section)

    def _grid(self, press: Press, signers: Sequence[Signer]) -> _Row:
        """Set signers side by side, role and name under the line of each."""
        row = _Row(_SIGNING_ROOM, [], [])
        for at, signer in enumerate(signers):
            shift = at * (self._column + _GUTTER)
            left = self._width - shift - self._column if self._rtl else shift
            lines = [
                line for text in (signer.role, signer.name) for line in self._set(press, text, self._column, "center")
            ]
            if lines:
                row.strokes.append((left, left + self._column, _SIGNING_ROOM))
            row.columns.append((left, lines))
        return row

    def _in_line(self, press: Press, signer: Signer) -> _Row:
        """Set role, line and name beside each other from the start edge."""
        role, line, name = (self._width * share for share in _SHARES)
        room = _SIGNING_ROOM * 0.6
        left = name if self._rtl else role
        return _Row(
            room,
            [(left + 8, left + line - 8, room + self._size * 1.15)],
            [
                (self._width - role if self._rtl else 0.0, self._set(press, signer.role, role, "start")),
                (0.0 if self._rtl else self._width - name, self._set(press, signer.name, name, "end")),
            ],
        )

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows."""
        for place in placed:
            index, begin, end = self._places[place.index]
            row, y = self._rows[index], top - place.top
            if begin == 0:
                sheet.begin_artifact()
                sheet.strokes([(x + a, y - depth, x + b, y - depth) for a, b, depth in row.strokes], _LINE)
                sheet.end()
                y -= row.room
            for left, lines in row.columns:
                draw_lines(
                    sheet, x + left, ((line, y - at * self._leading) for at, line in enumerate(lines[begin:end]))
                )
