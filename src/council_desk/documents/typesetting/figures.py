"""A QR code made ready for a page: a tagged figure with alternative text, and the paragraphs beside it."""

from collections.abc import Sequence
from dataclasses import replace

from council_desk.documents.blocks import QrCode
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.parts import LinesPart, SetLine, draw_lines, paragraph_part, set_lines
from council_desk.documents.typesetting.sheet import Press, Sheet
from council_desk.documents.typesetting.tags import Element

_QUIET = 4  # modules of white around a code (ISO/IEC 18004)
_GUTTER = 8.0


def qr_modules(data: str) -> tuple[tuple[bool, ...], ...]:
    """Give the modules of a QR code row by row, dark ones as True; a seventh of them may be damaged (level M)."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(data)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


class QrPart:
    """A code and the paragraphs beside it, which stay together on a page."""

    repeated = 0.0
    after = 8.0
    keep_with_next = False

    def __init__(self, press: Press, block: QrCode, width: float) -> None:
        self.before = block.before
        self._size = block.size
        self._width = width
        self._rtl = press.rtl
        self._modules = qr_modules(block.data)
        self._element = Element("Figure", press.structure.root, alternative=block.alternative)
        self._lines: list[tuple[SetLine, float]] = []
        self._measure = max(width - block.size - _GUTTER, width / 4)
        y = after = 0.0
        for paragraph in block.content:
            y += max(after, paragraph.before) if self._lines else 0.0
            for item in set_lines(press, paragraph, self._measure, press.structure.root):
                y += item.gap
                self._lines.append((item, y))
                y += item.leading
            after = paragraph.after
        self._text_height = y
        self.slices = [Slice(max(block.size, y))]

    @property
    def height(self) -> float:
        """Give the height of code and text."""
        return self.slices[0].height

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw the code at the start edge and the text in the middle of its height."""
        upper = top - placed[0].top
        height = self.height
        left = x + self._width - self._size if self._rtl else x
        code_top = upper - (height - self._size) / 2
        lower = code_top - self._size
        box = " ".join(number(value) for value in (left, lower, left + self._size, code_top))
        self._element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        sheet.begin(self._element)
        sheet.rectangle(left, lower, self._size, self._size, "#FFFFFF")
        sheet.draw(self._path(left, code_top))
        sheet.end()
        beside = x if self._rtl else x + self._size + _GUTTER
        beside += self._width - self._size - _GUTTER - self._measure if self._rtl else 0.0
        shift = (height - self._text_height) / 2
        draw_lines(sheet, beside, ((item, upper - shift - y) for item, y in self._lines))

    def _path(self, left: float, top: float) -> str:
        """Give all dark modules as one filled path, so that no seams show between them."""
        module = self._size / (len(self._modules) + 2 * _QUIET)
        out = ["q 0 g"]
        for at, row in enumerate(self._modules):
            y = top - (at + 1 + _QUIET) * module
            column = 0
            while column < len(row):
                end = column
                while end < len(row) and row[end]:
                    end += 1
                if end > column:
                    x = left + (column + _QUIET) * module
                    out.append(f"{x:.3f} {y:.3f} {(end - column) * module:.3f} {module:.3f} re")
                column = end + 1
        return " ".join([*out, "f Q"])


def qr_parts(press: Press, block: QrCode, width: float, height: float) -> list[QrPart | LinesPart]:
    """Make a code ready; text that is higher than a page beside it comes after it instead."""
    part = QrPart(press, block, width)
    if part.height <= height:
        return [part]
    alone = QrPart(press, replace(block, content=()), width)
    return [alone, *(paragraph_part(press, paragraph, width) for paragraph in block.content)]
