"""Paragraphs, headings, boxes, sides, rules and gaps made ready for pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from council_desk.documents.blocks import Box, Gap, Heading, Rule, Sides, Text
from council_desk.documents.blocks import Paragraph as ParagraphBlock
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.paragraph import Line
from council_desk.documents.typesetting.pictures import set_picture
from council_desk.documents.typesetting.scripts import plain
from council_desk.documents.typesetting.sheet import BOX_TINT, RULE_COLOR, RULE_WIDTH, Press, Sheet
from council_desk.documents.typesetting.tags import Element

_BASELINE = 0.28  # ems below the middle of a line
_BOX_INSET = 11.0
_BOX_PADDING = 5.0
_BOX_BAR = 1.6
_SIDES_GUTTER = 14.0
_HEADINGS = {1: (1.45, 12.0, 8.0), 2: (1.12, 12.0, 4.0), 3: (1.0, 8.0, 2.0)}  # size in ems, before, after


@dataclass(slots=True)
class SetLine:
    """A line of a paragraph with all that drawing needs; `indent` is from the start edge, `gap` the space above."""

    line: Line
    element: Element
    size: float
    leading: float
    align: str
    width: float
    indent: float
    gap: float = 0.0
    may_start: bool = True

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw into a measure whose left edge is x (the indent is already out of `width`)."""
        y = top - self.leading / 2 - self.size * _BASELINE
        left = x if sheet.press.rtl else x + self.indent
        sheet.text(self.line, x=left, y=y, width=self.width, align=self.align, size=self.size)


def set_lines(press: Press, block: ParagraphBlock, width: float, parent: Element, tag: str = "P") -> list[SetLine]:
    """Break a paragraph into lines of at most `width` points; without a tag the lines belong to `parent` itself."""
    size = block.size or press.document.size
    leading = block.leading or (size * press.document.leading / press.document.size)
    spacing = block.letter_spacing
    found: list[SetLine] = []
    paragraphs = press.paragraphs(block.text, size, bold=block.bold, tone=block.tone, spacing=spacing)
    shared = None if tag == "P" else (Element(tag, parent) if tag else parent)
    measure = width - block.indent
    for at, paragraph in enumerate(paragraphs):
        element = shared or Element("P", parent)
        lines = paragraph.lines(measure, block.first_line)
        for index, line in enumerate(lines):
            shift = block.first_line if index == 0 else 0.0
            item = SetLine(line, element, size, leading, block.align, measure - shift, block.indent + shift)
            item.gap = max(block.before, block.after) if at and not index else 0.0
            # neither the first nor the last line of a paragraph stands alone
            item.may_start = index == 0 or (2 <= index <= len(lines) - 2)
            found.append(item)
    return found


def draw_lines(sheet: Sheet, x: float, lines: Iterable[tuple[SetLine, float]]) -> None:
    """Draw lines, each with its top; neighbouring lines of one element are one piece of marked content."""
    current: Element | None = None
    for item, top in lines:
        if item.element is not current:
            if current is not None:
                sheet.end()
            current = item.element
            sheet.begin(current)
        item.draw(sheet, x, top)
    if current is not None:
        sheet.end()


class LinesPart:
    """A paragraph, or a heading, which also stands in the outline."""

    repeated = 0.0

    def __init__(self, lines: list[SetLine], before: float, after: float, *, keep_with_next: bool) -> None:
        self.lines = lines
        self.before = before
        self.after = after
        self.keep_with_next = keep_with_next
        self.slices = [Slice(item.leading, item.gap, item.may_start) for item in lines]
        self.outline: tuple[str, int] | None = None

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the lines."""
        if self.outline and placed[0].index == 0:
            sheet.bookmark(*self.outline, top - placed[0].top + 4)
        draw_lines(sheet, x, ((self.lines[p.index], top - p.top) for p in placed))


def paragraph_part(press: Press, block: ParagraphBlock, width: float) -> LinesPart:
    """Make a paragraph ready."""
    lines = set_lines(press, block, width, press.structure.root)
    return LinesPart(lines, block.before, block.after, keep_with_next=block.keep_with_next)


def heading_part(press: Press, block: Heading, width: float) -> LinesPart:
    """Make a heading ready: whole, and never the last thing on a page."""
    scale, before, after = _HEADINGS[block.level]
    size = block.size or press.document.size * scale
    as_paragraph = ParagraphBlock(
        text=block.text,
        align=block.align,
        size=size,
        leading=size * 1.6,
        bold=True,
        tone=block.tone,
        letter_spacing=block.letter_spacing,
        after=0,
    )
    lines = set_lines(press, as_paragraph, width, press.structure.root, press.heading_tag(block.level))
    for item in lines[1:]:
        item.may_start = False
    part = LinesPart(
        lines,
        before if block.before is None else block.before,
        after if block.after is None else block.after,
        keep_with_next=True,
    )
    title = block.outline or plain(flat(block.text))
    if title.strip():
        part.outline = (title, block.level - 1)
    return part


def flat(text: Text) -> str:
    """Give the characters of a text without its looks."""
    return text if isinstance(text, str) else "".join(span.text for span in text)


class BoxPart:
    """Paragraphs on a tint with a bar at the start edge; breaks between lines like plain paragraphs."""

    repeated = _BOX_PADDING
    keep_with_next = False

    def __init__(self, press: Press, block: Box, width: float) -> None:
        self.before = block.before
        self.after = block.after
        self._width = width
        inner = width - 2 * _BOX_INSET
        self._lines: list[SetLine] = []
        self.slices: list[Slice] = []
        after, kept = 0.0, False
        for paragraph in block.content:
            lines = set_lines(press, paragraph, inner, press.structure.root)
            lines[0].gap = max(after, paragraph.before) if self._lines else 0.0
            lines[0].may_start = lines[0].may_start and not kept
            self._lines += lines
            after, kept = paragraph.after, paragraph.keep_with_next
        for item in self._lines:
            self.slices.append(Slice(item.leading, item.gap, item.may_start))
        if self.slices:
            self.slices[0].height += _BOX_PADDING
            self.slices[-1].height += _BOX_PADDING

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the lines over their tint."""
        first, last = placed[0], placed[-1]
        upper = top - first.top + (self.repeated if first.index else 0.0)
        lower = top - last.top - self.slices[last.index].height
        sheet.begin_artifact()
        sheet.rectangle(x, lower, self._width, upper - lower, BOX_TINT)
        bar = x + self._width - _BOX_BAR if sheet.press.rtl else x
        sheet.rectangle(bar, lower, _BOX_BAR, upper - lower, sheet.press.document.accent)
        sheet.end()
        places = ((self._lines[p.index], top - p.top - (_BOX_PADDING if p.index == 0 else 0.0)) for p in placed)
        draw_lines(sheet, x + _BOX_INSET, places)


class SidesPart:
    """Two columns without rules, perhaps with a picture at the start edge, which stay together on a page."""

    repeated = 0.0
    keep_with_next = False

    def __init__(self, press: Press, block: Sides, width: float) -> None:
        self.before = block.before
        self.after = block.after
        self._picture = set_picture(press, block.picture, width / 3) if block.picture else None
        self._width, self._rtl = width, press.rtl
        beside = self._picture.width + _SIDES_GUTTER if self._picture else 0.0
        start = (width - beside - _SIDES_GUTTER) * min(max(block.share, 0.05), 0.95)
        end = width - beside - _SIDES_GUTTER - start
        self._columns: list[tuple[float, float, list[tuple[SetLine, float]]]] = []
        height = self._picture.height if self._picture else 0.0
        for measure, content, is_start in ((start, block.start, True), (end, block.end, False)):
            at_left = is_start != press.rtl
            y = 0.0
            lines: list[tuple[SetLine, float]] = []
            after = 0.0
            for paragraph in content:
                y += max(after, paragraph.before) if lines else 0.0
                for item in set_lines(press, paragraph, measure, press.structure.root):
                    y += item.gap
                    lines.append((item, y))
                    y += item.leading
                after = paragraph.after
            left = (beside if is_start else 0.0) if at_left else width - measure - (beside if is_start else 0.0)
            self._columns.append((left, y, lines))
            height = max(height, y)
        self.slices = [Slice(height)]
        self.height = height

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw the picture and both columns."""
        upper = top - placed[0].top
        if self._picture:
            left = x + self._width - self._picture.width if self._rtl else x
            self._picture.draw(sheet, left, upper - (self.height - self._picture.height) / 2)
        for shift, high, lines in self._columns:
            down = (self.height - high) / 2 if self._picture else 0.0  # beside a picture, in the middle of its height
            draw_lines(sheet, x + shift, ((item, upper - down - y) for item, y in lines))


def sides_parts(press: Press, block: Sides, width: float, height: float) -> list["SidesPart | LinesPart"]:
    """Make two columns ready; what is higher than a page goes one column after the other instead."""
    part = SidesPart(press, block, width)
    if part.height <= height:
        return [part]
    return [paragraph_part(press, paragraph, width) for paragraph in (*block.start, *block.end)]


class RulePart:
    """A thin line over the whole width."""

    repeated = 0.0

    def __init__(self, press: Press, block: Rule, width: float) -> None:
        self.before = block.before
        self.after = block.after
        self.keep_with_next = False
        self.slices = [Slice(1.0)]
        self._width = width
        self._color = RULE_COLOR if block.tone == "muted" else press.document.accent
        if block.tone == "ink":
            self._color = "#000000"

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw the line."""
        y = top - placed[0].top - 0.5
        sheet.begin_artifact()
        sheet.strokes([(x, y, x + self._width, y)], self._color, RULE_WIDTH if self._color == RULE_COLOR else 1.0)
        sheet.end()


class GapPart:
    """Empty space, which vanishes at the top of a page."""

    repeated = 0.0
    before = 0.0
    after = 0.0

    def __init__(self, block: Gap) -> None:
        self.keep_with_next = False
        self.slices = [Slice(0.0, gap=max(0.0, block.height))]

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw nothing."""
