"""The page being drawn, and what all parts of one document share. Coordinates are points from the lower left corner."""

from bisect import bisect_left
from dataclasses import dataclass, field

from council_desk.documents.blocks import Document, Text
from council_desk.documents.typesetting.binding import bound_spaces
from council_desk.documents.typesetting.container import ArchiveCanvas
from council_desk.documents.typesetting.embedding import DocumentFonts
from council_desk.documents.typesetting.fonts import Family, family
from council_desk.documents.typesetting.painting import LinePainter, number
from council_desk.documents.typesetting.paragraph import Line, Look, Paragraph, RunMaker, run_maker
from council_desk.documents.typesetting.scripts import plain, tidy
from council_desk.documents.typesetting.tags import Element, Link, Structure

RULE_COLOR = "#B9C4C4"
HEAD_TINT = "#EEF3F4"
BOX_TINT = "#F4F8F8"
MUTED = "#56646A"
WATERMARK = "#EFF3F3"
RULE_WIDTH = 0.6


def rgb(color: str, operator: str = "rg") -> str:
    """Give a colour written as #RRGGBB as a PDF operator; rg fills, RG draws."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in parts) + f" {operator}"


@dataclass(slots=True)
class Press:
    """What all parts of one document share while it is set: its fonts, colours, structure and findings."""

    document: Document
    family: Family
    runs: RunMaker
    structure: Structure
    fonts: DocumentFonts = field(default_factory=DocumentFonts)
    missing: set[str] = field(default_factory=set)
    anchors: dict[str, int] = field(default_factory=dict)
    """The index of the page of each anchor, known once all pages are."""
    painter: LinePainter = field(init=False)
    colors: dict[str, str] = field(init=False)
    _heading: int = 0
    _set: dict[tuple[Text, float, bool, str, float], list[Paragraph]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.painter = LinePainter(self.fonts)
        self.colors = {"ink": "0 g", "muted": rgb(MUTED), "accent": rgb(self.document.accent)}

    @property
    def rtl(self) -> bool:
        """Tell the direction of the document."""
        return self.document.rtl

    def heading_tag(self, level: int) -> str:
        """Give the tag of the next heading: levels begin with 1 and never skip one (ISO 14289-1, 7.4.2)."""
        self._heading = min(level, self._heading + 1)
        return f"H{self._heading}"

    def paragraphs(
        self, text: Text, size: float, *, bold: bool = False, tone: str = "ink", spacing: float = 0
    ) -> list[Paragraph]:
        """Shape text, one paragraph for each of its lines; `bold` and `tone` hold where a span does not say its own."""
        key = (text, size, bold, tone, spacing)
        found = self._set.get(key)
        if found is None:
            found = self._set[key] = [
                Paragraph(
                    looks,
                    self.runs,
                    size,
                    script=self.family.script,
                    rtl=self.rtl,
                    spacing=spacing,
                    bound=bound_spaces("".join(look.text for look in looks), self.document.language),
                )
                for looks in self._looks(text, bold, tone)
            ]
            for paragraph in found:
                self.missing |= paragraph.missing
        return found

    def fitting(self, text: str, size: float, measure: float, most: int, *, tone: str = "ink") -> list[Line]:
        """Break a text of one paragraph into at most so many lines.

        One with more of them is cut, after a word if possible, and ends in an ellipsis.
        """
        text = tidy(text).replace("\n", " ")

        def lines(end: int) -> list[Line]:
            shown = text if end == len(text) else f"{text[:end]}…"
            return self.paragraphs(shown, size, tone=tone)[0].lines(measure)

        for ends in ([*(at for at, char in enumerate(text) if char == " "), len(text)], range(1, len(text))):
            fitting = bisect_left(ends, True, key=lambda end: len(lines(end)) > most)
            if fitting:
                return lines(ends[fitting - 1])
        return lines(1)

    def _looks(self, text: Text, bold: bool, tone: str) -> list[tuple[Look, ...]]:
        """Give the looks of each line of a text."""
        if isinstance(text, str):
            return [(Look(line, bold, self.colors[tone]),) for line in self._fit(text)]
        lines: list[list[Look]] = [[]]
        for span in text:
            color = self.colors[span.tone if span.tone != "ink" else tone]
            for at, piece in enumerate(self._fit(span.text)):
                if at:
                    lines.append([])
                lines[-1].append(Look(piece, bold or span.bold, color))
        return [tuple(line) for line in lines]

    def _fit(self, text: str) -> list[str]:
        """Give the lines of a text as the fonts can set them."""
        return self.family.spell(tidy(text)).split("\n")


def press(document: Document) -> Press:
    """Make ready to set a document."""
    return Press(document, family(document.language), run_maker(document.language), Structure(document.language))


class Sheet:
    """One page being drawn."""

    def __init__(self, press_: Press, canvas: ArchiveCanvas, index: int) -> None:
        self.press = press_
        self.index = index
        self._canvas = canvas
        self._out: list[str] = []

    def begin(self, element: Element) -> None:
        """Begin content that belongs to an element of the structure."""
        mark = self.press.structure.mark(self.index, element)
        self._out.append(f"/{element.tag} <</MCID {mark}>> BDC")

    def begin_artifact(self, kind: str = "") -> None:
        """Begin content that is no part of the text, such as rules; `kind` is an artifact's type."""
        self._out.append(f"/Artifact <</Type/{kind}>> BDC" if kind else "/Artifact BMC")

    def end(self) -> None:
        """End what `begin` or `begin_artifact` began."""
        self._out.append("EMC")

    def draw(self, operators: str) -> None:
        """Add operators."""
        self._out.append(operators)

    def text(self, line: Line, *, x: float, y: float, width: float, align: str, size: float) -> None:
        """Paint a line with its baseline at y in a measure that begins at x on the left."""
        if line.runs:
            self._out.append(
                self.press.painter.paint(line, x=x, y=y, width=width, align=align, rtl=self.press.rtl, size=size)
            )

    def rectangle(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """Fill a rectangle."""
        place = " ".join(number(value) for value in (x, y, width, height))
        self._out.append(f"q {rgb(color)} {place} re f Q")

    def outline(self, x: float, y: float, width: float, height: float, color: str, line: float) -> None:
        """Draw a rectangle with lines of this width."""
        place = " ".join(number(value) for value in (x, y, width, height))
        self._out.append(f"q {number(line)} w {rgb(color, 'RG')} {place} re S Q")

    def strokes(
        self,
        segments: list[tuple[float, float, float, float]],
        color: str = RULE_COLOR,
        width: float = RULE_WIDTH,
        *,
        dash: float = 0,
    ) -> None:
        """Draw straight lines from (x, y) to (x, y); with `dash`, in dashes of so many points."""
        paths = (f"{number(a)} {number(b)} m {number(c)} {number(d)} l" for a, b, c, d in segments)
        pattern = f"[{number(dash)}] 0 d " if dash else ""
        self._out.append(f"q {pattern}{number(width)} w {rgb(color, 'RG')} {' '.join(paths)} S Q")

    def form(self, operators: str) -> None:
        """Draw what is the same on many pages, in the coordinates of the page."""
        self._out.append(f"/{self._canvas.form(operators)} Do")

    def image(self, coded: bytes, wide: int, high: int, place: tuple[float, float, float, float]) -> None:
        """Paint an image (see `embedding.image_stream`) into a rectangle: its lower left corner, width and height."""
        x, y, width, height = (number(value) for value in place)
        name = self._canvas.image(coded, wide, high)
        self._out.append(f"q {width} 0 0 {height} {x} {y} cm /{name} Do Q")

    def link(self, element: Element, box: tuple[float, float, float, float], target: int, told: str) -> None:
        """Let a box (left, lower, right, upper) lead to the top of a page; `told` says where to."""
        self.press.structure.link(Link(self.index, element, box, target, told))

    def bookmark(self, title: str, level: int, y: float) -> None:
        """Add an entry to the outline that leads to this height; levels count from 0 and never skip one."""
        doc = self._canvas.document
        key = f"heading{doc.Outlines.counter}"
        doc.Outlines.counter += 1
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(y, 2))
        self._canvas.addOutlineEntry(plain(title), key, min(level, doc.Outlines.currentlevel + 1))

    def finish(self) -> None:
        """Hand the page to the canvas."""
        self._canvas.finish_page("\n".join(self._out))
