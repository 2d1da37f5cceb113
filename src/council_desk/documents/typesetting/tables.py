"""Tables: column 1 at the start edge, heads repeated on every page, rows that may be taller than a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from council_desk.documents.blocks import Align, Cell, Paragraph, Table
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.parts import SetLine, set_lines
from council_desk.documents.typesetting.sheet import HEAD_TINT, Press, Sheet
from council_desk.documents.typesetting.tags import Element

_PAD_X = 5.5
_PAD_Y = 3.2
_LEADING = 1.62  # ems
_SPLIT_ABOVE = 0.35  # of a page: rows taller than this may be split between pages
_WHOLE = 0.45  # of a page: a table to be signed that is no taller is never broken

_FEW_ROWS = 3  # a table of no more is not parted
_WIDEST_NEED = 0.4  # of the width: a longer word is cut


def _shares(weights: list[float], needs: list[float], width: float) -> list[float]:
    """Divide a width by weight, giving each column what it needs if all needs can be met."""
    fixed: set[int] = set()
    if sum(needs) > width:
        needs = [0.0] * len(needs)
    while True:
        rest = width - sum(needs[at] for at in fixed)
        total = sum(weight for at, weight in enumerate(weights) if at not in fixed)
        shares = [needs[at] if at in fixed else rest * weight / total for at, weight in enumerate(weights)]
        short = {at for at, share in enumerate(shares) if at not in fixed and share < needs[at]}
        if not short or len(short) + len(fixed) == len(weights):
            return shares
        fixed |= short


def _names_rows(cells: tuple[Cell, ...]) -> bool:
    """Tell whether a row only names those after it."""
    return len(cells) == 1 and cells[0].header


def _alignments(block: Table) -> dict[int, Align]:
    """Give how the columns are aligned whose cells all are in one way; empty cells and names of rows do not count."""
    found: dict[int, set[Align]] = {}
    for row in block.rows:
        column = 0
        for cell in row:
            if cell.span <= 1 and cell.text and not _names_rows(row):
                found.setdefault(column, set()).add(cell.align)
            column += max(cell.span, 1)
    return {column: next(iter(ways)) for column, ways in found.items() if len(ways) == 1}


def _like_columns(cells: tuple[Cell, ...], aligned: Mapping[int, Align]) -> tuple[Cell, ...]:
    """Set the cells of a head above their columns, those that say nothing of it themselves."""
    column, ready = 0, []
    for cell in cells:
        own = cell.align == "start" and cell.span <= 1
        ready.append(replace(cell, align=aligned.get(column, "start")) if own else cell)
        column += max(cell.span, 1)
    return tuple(ready)


@dataclass(slots=True)
class _Cell:
    """A cell made ready: where it begins from the start edge, its width, and its lines."""

    x: float
    width: float
    lines: list[SetLine]
    element: Element | None
    tint: bool


@dataclass(slots=True)
class _Row:
    cells: list[_Cell]
    height: float
    count: int


class TablePart:
    """A table; each slice is a row, or one line of a row too tall to stay whole. The head is the first slices."""

    def __init__(self, press: Press, block: Table, width: float, page_height: float) -> None:
        self.before = block.before
        self.after = block.after
        self.keep_with_next = False
        self._by_hand = block.row_height > 0
        self._width = width
        self._rtl = press.rtl
        self._press = press
        self._size = block.size or press.document.size * 0.92
        self._leading = self._size * max(_LEADING, press.document.leading / press.document.size * 0.92)
        self._edges = self._columns(block)
        table = Element("Table", press.structure.root, title=block.title or "")
        aligned = _alignments(block)
        head = [_like_columns(cells, aligned) for cells in block.head]
        self._rows = [self._row(cells, table, head=True, minimum=0.0) for cells in head]
        self._heads = len(self._rows)
        self._rows += [
            self._row(cells, table, head=False, minimum=0.0 if _names_rows(cells) else block.row_height)
            for cells in block.rows
        ]
        self.repeated = sum(row.height for row in self._rows[: self._heads])
        if self.repeated > page_height / 2:  # a head that would leave no room for rows is not repeated
            self.repeated = 0.0
        self._titles = frozenset(  # rows that name those after them
            at for at, row in enumerate(self._rows) if at >= self._heads and len(row.cells) == 1 and row.cells[0].tint
        )
        self.slices: list[Slice] = []
        self._places: list[tuple[int, int, int]] = []  # of each slice: row, first line, line after
        for index, row in enumerate(self._rows):
            self._slice(index, row, page_height)
        self._last_may_start = bool(self.slices) and self.slices[-1].may_start
        if len(self._rows) - self._heads > 1 and self._places[-1][1] == 0:
            self.slices[-1].may_start = False  # no page begins with a last row alone
        if block.keep_with_next:
            self.lead_on()
        if block.signed:
            self._keep_together(page_height)

    def lead_on(self) -> None:
        """Keep the end with what follows; a page may then begin with the last of several rows: it is not alone."""
        self.keep_with_next = True
        if len(self._rows) - self._heads > _FEW_ROWS:
            self.slices[-1].may_start = self._last_may_start

    def _keep_together(self, page_height: float) -> None:
        """Keep a table to be signed whole, or, if it is long, three rows of it on either side of a break."""
        whole = sum(row.height for row in self._rows) <= _WHOLE * page_height
        last = len(self._rows) - 3
        for piece, (row, _, _) in zip(self.slices[1:], self._places[1:], strict=True):
            if whole or row < self._heads + 3 or row > last:
                piece.may_start = False

    def _columns(self, block: Table) -> list[float]:
        """Give the edges of the columns from the start edge: by weight, but wide enough for words where that goes."""
        rows = (*block.head, *block.rows)
        count = max([len(block.widths), *(sum(max(cell.span, 1) for cell in row) for row in rows)], default=1)
        weights = [*(max(weight, 0.01) for weight in block.widths), *[1.0] * (count - len(block.widths))]
        needs = [0.0] * count
        for row in rows:
            column = 0
            for cell in row:
                if cell.span <= 1:
                    bold = cell.bold or cell.header or row in block.head
                    words = self._press.paragraphs(cell.text, self._size, bold=bold)
                    need = max(paragraph.widest_word for paragraph in words) + 2 * _PAD_X + 0.01
                    needs[column] = min(max(needs[column], need), _WIDEST_NEED * self._width)
                column += max(cell.span, 1)
        edges = [0.0]
        for share in _shares(weights or [1.0], needs or [0.0], self._width):
            edges.append(edges[-1] + share)
        return edges

    def _row(self, cells: tuple[Cell, ...], table: Element, *, head: bool, minimum: float) -> _Row:
        row = Element("TR", table)
        ready = []
        columns = len(self._edges) - 1
        column = 0
        for cell in cells:
            start, end = self._edges[column], self._edges[min(column + max(cell.span, 1), columns)]
            is_head = head or cell.header
            attributes = f"/ColSpan {cell.span}" if cell.span > 1 else ""
            if is_head:
                attributes = f"/Scope/{'Column' if head else 'Row'}{attributes}"
            element = Element(
                "TH" if is_head else "TD", row, attributes=f"<</O/Table{attributes}>>" if attributes else ""
            )
            block = Paragraph(
                text=cell.text,
                align=cell.align,
                size=self._size,
                leading=self._leading,
                bold=cell.bold or is_head,
                after=0,
            )
            lines = set_lines(self._press, block, max(end - start - 2 * _PAD_X, 1.0), element, tag="")
            ready.append(_Cell(start, end - start, lines, element, is_head))
            column += max(cell.span, 1)
        if column < columns:  # a row that ends early has an empty cell to its end
            Element("TD", row, attributes=f"<</O/Table/ColSpan {columns - column}>>")
        count = max((len(cell.lines) for cell in ready), default=1)
        return _Row(ready, max(count * self._leading + 2 * _PAD_Y, minimum), count)

    def _slice(self, index: int, row: _Row, page_height: float) -> None:
        # the head stays with the first row, and in a table of some length with the second one too
        rows = len(self._rows) - self._heads
        starts = index == 0 or index > self._heads + (rows > _FEW_ROWS)
        starts = starts and index - 1 not in self._titles
        whole = index < self._heads and self.repeated
        tall = row.height > _SPLIT_ABOVE * page_height and row.count > 4 and not whole
        if not tall:
            self.slices.append(Slice(row.height, 0.0, starts))
            self._places.append((index, 0, row.count))
            return
        spare = row.height - row.count * self._leading - 2 * _PAD_Y
        for line in range(row.count):
            height = self._leading
            height += _PAD_Y if line == 0 else 0.0
            height += _PAD_Y + spare if line == row.count - 1 else 0.0
            may_start = starts if line == 0 else 2 <= line <= row.count - 2
            self.slices.append(Slice(height, 0.0, may_start))
            self._places.append((index, line, line + 1))

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the rows, under the head where the table goes on from the page before."""
        bands: list[tuple[int, int, int, float, float]] = []  # row, first line, line after, upper, lower
        first = placed[0]
        if first.index and self.repeated:
            upper = top - first.top + self.repeated
            for index in range(self._heads):
                row = self._rows[index]
                bands.append((index, 0, row.count, upper, upper - row.height))
                upper -= row.height
        repeated = len(bands)
        for place in placed:
            index, begin, end = self._places[place.index]
            upper = top - place.top
            lower = upper - self.slices[place.index].height
            if len(bands) > repeated and bands[-1][0] == index:
                bands[-1] = (index, bands[-1][1], end, bands[-1][3], lower)
            else:
                bands.append((index, begin, end, upper, lower))
        self._draw_grid(sheet, x, bands)
        for at, (index, begin, end, upper, _) in enumerate(bands):
            for cell in self._rows[index].cells:
                left = x + self._left(cell) + _PAD_X
                y = upper - (_PAD_Y + self._spare(index, begin, end, cell) if begin == 0 else 0.0)
                lines = cell.lines[begin:end]
                if not any(item.line.runs for item in lines):
                    continue
                if at < repeated or cell.element is None:
                    sheet.begin_artifact("Pagination")
                else:
                    sheet.begin(cell.element)
                for item in lines:
                    item.draw(sheet, left, y)
                    y -= self._leading
                sheet.end()

    def _spare(self, index: int, begin: int, end: int, cell: _Cell) -> float:
        """Give the space above the text of a cell where rows are filled in by hand: it stands in their middle."""
        row = self._rows[index]
        if not self._by_hand or end - begin < row.count:
            return 0.0
        return (row.height - len(cell.lines) * self._leading) / 2 - _PAD_Y

    def _left(self, cell: _Cell) -> float:
        return self._width - cell.x - cell.width if self._rtl else cell.x

    def _draw_grid(self, sheet: Sheet, x: float, bands: list[tuple[int, int, int, float, float]]) -> None:
        sheet.begin_artifact()
        segments: list[tuple[float, float, float, float]] = []
        right = x + self._width
        for index, _, _, upper, lower in bands:
            for cell in self._rows[index].cells:
                if cell.tint:
                    sheet.rectangle(x + self._left(cell), lower, cell.width, upper - lower, HEAD_TINT)
            segments.append((x, lower, right, lower))
            for cell in self._rows[index].cells[1:]:
                edge = x + (self._width - cell.x if self._rtl else cell.x)
                segments.append((edge, lower, edge, upper))
        highest, lowest = bands[0][3], bands[-1][4]
        segments += [(x, highest, right, highest), (x, lowest, x, highest), (right, lowest, right, highest)]
        sheet.strokes(segments)
        sheet.end()
