"""What stands on every page beside the text: header, footer with "page x of y", and the watermark of a draft."""

from math import cos, hypot, radians, sin

from council_desk.documents.typesetting.bidi import visual_order
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.paragraph import Line
from council_desk.documents.typesetting.scripts import tidy
from council_desk.documents.typesetting.sections import Section
from council_desk.documents.typesetting.sheet import WATERMARK, Press, Sheet, rgb

_SIZES = (8.0, 7.0, 6.0)
_LEADING = 1.45
_GAP = 12.0
_MOST_LINES = 3
_FROM_EDGE = 30.0  # points between the paper's edge and the nearest line
_FRAME = ((24.0, 2.2), (29.5, 0.6))  # distance from the paper's edge, and width of the line
_WATERMARK_ANGLE = 52.0
_WATERMARK_LARGEST = 120.0


class Furnisher:
    """Draws the furniture of the pages of one section; `pages` are all those of the document."""

    def __init__(self, press: Press, section: Section, left: float, width: float, pages: int) -> None:
        self._press = press
        self._section = section
        self._left = left
        self._width = width
        self._pages = pages
        self._watermark = self._outlined(section.watermark)

    def behind(self, sheet: Sheet) -> None:
        """Draw what lies under the text."""
        document = self._press.document
        if document.page.framed:
            width, height = document.page.paper
            sheet.begin_artifact("Layout")
            for inset, line in _FRAME:
                sheet.outline(inset, inset, width - 2 * inset, height - 2 * inset, document.accent, line)
            sheet.end()
        if self._watermark:
            sheet.begin_artifact("Background")
            sheet.form(self._watermark)
            sheet.end()

    def around(self, sheet: Sheet) -> None:
        """Draw header and footer."""
        setup = self._section.furniture
        _, height = self._press.document.page.paper
        if sheet.index - self._section.first + 1 >= setup.header_from_page:
            texts = (setup.header_start, setup.header_center, setup.header_end)
            self._row(sheet, texts, height - _FROM_EDGE, rule=setup.rule and any(texts[::2]), below=True)
        texts = (setup.footer_start, setup.footer_center, setup.footer_end)
        self._row(sheet, texts, _FROM_EDGE, rule=setup.rule, below=False)
        if setup.footer_line:
            self._line(sheet, setup.footer_line)

    def _row(self, sheet: Sheet, texts: tuple[str, str, str], edge: float, *, rule: bool, below: bool) -> None:
        """Draw three texts; `edge` is their upper edge for a header (rule below), their lower one for a footer."""
        filled = [self._fill(text, sheet.index + 1) for text in texts]
        if not any(filled):
            return
        size, columns = self._columns(filled)
        leading = size * _LEADING
        most = max(len(lines) for lines in columns)
        top = edge if below else edge + most * leading
        rule_y = top - most * leading - 3 if below else top + 3
        sheet.begin_artifact("Pagination")
        if rule:
            sheet.strokes([(self._left, rule_y, self._left + self._width, rule_y)])
        start, center, end = (max((line.width for line in lines), default=0.0) for lines in columns)
        # the middle text stands in the middle of the page, or of what the others leave
        shift = max(0.0, start + _GAP + center / 2 - self._width / 2) if start else 0.0
        shift -= max(0.0, end + _GAP + center / 2 - self._width / 2) if end else 0.0
        shifts = (0.0, -shift if self._press.rtl else shift, 0.0)
        for lines, align, by in zip(columns, ("start", "center", "end"), shifts, strict=True):
            y = top - leading / 2 - size * 0.28
            for line in lines:
                sheet.text(line, x=self._left + by, y=y, width=self._width, align=align, size=size)
                y -= leading
        sheet.end()

    def _line(self, sheet: Sheet, text: str) -> None:
        """Draw the line below the footer: set smaller if it is long, and broken once if it is longer still."""
        for size in _SIZES:
            paragraph = self._press.paragraphs(text.replace("\n", " "), size, tone="muted")[0]
            if paragraph.natural_width <= self._width:
                break
        sheet.begin_artifact("Pagination")
        y = _FROM_EDGE - size * _LEADING / 2 - size * 0.28
        for line in paragraph.lines(self._width + 1)[:2]:
            sheet.text(line, x=self._left, y=y, width=self._width, align="center", size=size)
            y -= size * _LEADING
        sheet.end()

    def _fill(self, text: str, page: int) -> str:
        digits = str.maketrans("0123456789", self._press.document.digits[:10].ljust(10, "0"))
        values = {"{page}": str(page), "{pages}": str(self._pages)}
        for place, value in values.items():
            text = text.replace(place, value.translate(digits))
        return tidy(text).replace("\n", " ")

    def _columns(self, texts: list[str]) -> tuple[float, list[list[Line]]]:
        """Give a size, and lines for the three texts; long ones are set smaller, then broken, then cut."""
        for size in _SIZES:
            paragraphs = [self._press.paragraphs(text, size, tone="muted")[0] for text in texts]
            start, center, end = (p.natural_width for p in paragraphs)
            gaps = _GAP * (sum(1 for text in texts if text) - 1)
            if start + center + end + gaps <= self._width:
                return size, [p.lines(self._width + 1) if t else [] for p, t in zip(paragraphs, texts, strict=True)]
        count = sum(1 for text in texts if text)
        measure = (self._width - _GAP * (count - 1)) / count
        return size, [
            self._press.fitting(text, size, measure, _MOST_LINES, tone="muted") if text else [] for text in texts
        ]

    def _outlined(self, text: str) -> str:
        """Give the watermark as a light path across the page: no text, so that it cannot get into copied lines."""
        if not text.strip():
            return ""
        (paragraph,) = self._press.paragraphs(tidy(text).replace("\n", " ").strip(), 100.0, bold=True)
        natural = paragraph.natural_width
        (line, *_) = paragraph.lines(natural + 1)
        width, height = self._press.document.page.paper
        size = min(_WATERMARK_LARGEST, 100.0 * 0.72 * hypot(width, height) / max(natural, 1.0))
        scale = size / 100.0
        turn = radians(_WATERMARK_ANGLE)
        matrix = (cos(turn), sin(turn), -sin(turn), cos(turn), width / 2, height / 2)
        out = ["q", rgb(WATERMARK), " ".join(number(value) for value in matrix) + " cm"]
        pen = -natural * scale / 2
        for at in visual_order([run.level for run in line.runs]):
            run = line.runs[at]
            unit = size / run.word.face.upem
            for glyph in reversed(run.word.glyphs) if run.word.rtl else run.word.glyphs:
                if glyph.number is not None and run.word.face.inked(glyph.number):
                    place = f"{number(pen + glyph.x * unit)} {number(glyph.y * unit - size * 0.3)}"
                    out.append(f"q {unit:.5g} 0 0 {unit:.5g} {place} cm {run.word.face.outline(glyph.number)} f Q")
                pen += glyph.advance * unit
        return " ".join([*out, "Q"])
