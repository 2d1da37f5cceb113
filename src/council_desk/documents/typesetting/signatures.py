"""Places to sign: side by side under lines, or role, line and name in one row each."""

from collections.abc import Sequence

from council_desk.documents.blocks import Paragraph, Signatures, Signer
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.parts import SetLine, set_lines
from council_desk.documents.typesetting.sheet import Press, Sheet
from council_desk.documents.typesetting.tags import Element

_SIGNING_ROOM = 30.0  # above the line, for a hand
_GUTTER = 14.0
_LINE = "#4A5557"
_WHOLE = 0.4  # of a page: a block no higher than this is never broken
_SHARES = (0.36, 0.26, 0.38)  # of the width: role, line, name


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
        self._section = Element("Sect", press.structure.root)
        self._lines = block.layout == "lines"
        columns = 1 if self._lines else max(1, min(block.columns, len(block.signers) or 1))
        self._column = (width - _GUTTER * (columns - 1)) / columns
        rows = [block.signers[at : at + columns] for at in range(0, len(block.signers), columns)]
        make = self._in_line if self._lines else self._under_line
        self._rows = [[make(press, signer) for signer in row] for row in rows]
        heights = [
            _SIGNING_ROOM * (0.6 if self._lines else 1.0) + max(sum(i.leading for i in c[0]) for c in row)
            if self._lines
            else _SIGNING_ROOM + max(sum(item.leading for lines in cell for item in lines) for cell in row)
            for row in self._rows
        ]
        whole = sum(heights) <= _WHOLE * page_height
        last = len(heights) - 1
        self.slices = [Slice(height, 0.0, 0 < index < last and not whole) for index, height in enumerate(heights)]

    def _set(self, press: Press, text: str, width: float, align: str, *, bold: bool = False) -> list[SetLine]:
        if not text:
            return []
        block = Paragraph(
            text=text,
            align="center" if align == "center" else "end" if align == "end" else "start",
            size=self._size * 0.95,
            leading=self._size * 1.5,
            bold=bold,
            after=0,
        )
        return set_lines(press, block, width, self._section)

    def _under_line(self, press: Press, signer: Signer) -> list[list[SetLine]]:
        return [
            self._set(press, signer.role, self._column, "center"),
            self._set(press, signer.name, self._column, "center"),
        ]

    def _in_line(self, press: Press, signer: Signer) -> list[list[SetLine]]:
        role = self._set(press, signer.role, self._width * _SHARES[0], "start")
        name = self._set(press, signer.name, self._width * _SHARES[2], "end")
        return [role if len(role) >= len(name) else name, role, name]

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows."""
        for place in placed:
            upper = top - place.top
            for column, cell in enumerate(self._rows[place.index]):
                if self._lines:
                    self._draw_in_line(sheet, x, upper, cell[1], cell[2])
                else:
                    shift = column * (self._column + _GUTTER)
                    left = x + (self._width - shift - self._column if self._rtl else shift)
                    self._draw_under_line(sheet, left, upper, cell)

    def _draw_under_line(self, sheet: Sheet, left: float, upper: float, cell: list[list[SetLine]]) -> None:
        y = upper - _SIGNING_ROOM
        sheet.begin_artifact()
        sheet.strokes([(left, y, left + self._column, y)], _LINE)
        sheet.end()
        for lines in cell:
            y = _column(sheet, left, y, lines)

    def _draw_in_line(self, sheet: Sheet, x: float, upper: float, role: list[SetLine], name: list[SetLine]) -> None:
        y = upper - _SIGNING_ROOM * 0.6
        widths = [self._width * share for share in _SHARES]
        role_left, name_left = x, x + self._width - widths[2]
        line_left = x + widths[0]
        if self._rtl:
            role_left, name_left, line_left = x + self._width - widths[0], x, x + widths[2]
        _column(sheet, role_left, y, role)
        base = y - self._size * 1.15
        sheet.begin_artifact()
        sheet.strokes([(line_left + 8, base, line_left + widths[1] - 8, base)], _LINE)
        sheet.end()
        _column(sheet, name_left, y, name)


def _column(sheet: Sheet, left: float, top: float, lines: list[SetLine]) -> float:
    """Draw lines one under the other as one element; give the height where they end."""
    if not lines:
        return top
    sheet.begin(lines[0].element)
    for item in lines:
        item.draw(sheet, left, top)
        top -= item.leading
    sheet.end()
    return top
