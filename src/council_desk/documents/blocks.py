"""What a document says, before it is a page: blocks of text, tables and signatures, without fonts or coordinates.

Builders of documents make these values; the typesetting engine turns them into a PDF. Order is reading order; `start`
and `end` follow the document's direction (start is right in Persian and Arabic). Lengths are points (1/72 inch) unless
a name says otherwise.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

A4 = (595.276, 841.89)
"""Width and height in points, upright."""

Align = Literal["start", "end", "center", "justify"]
Tone = Literal["ink", "muted", "accent"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one look."""

    text: str
    bold: bool = False
    tone: Tone = "ink"


Text = str | tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; line feeds in the text part it into several with the same look.

    `size` and `leading` are in points (None: the document's own), `indent` shifts the whole paragraph and
    `first_line` its first line from the start edge.
    """

    text: Text
    align: Align = "justify"
    size: float | None = None
    leading: float | None = None
    bold: bool = False
    tone: Tone = "ink"
    indent: float = 0
    first_line: float = 0
    before: float = 0
    after: float = 4
    letter_spacing: float = 0
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3: stays with what follows, and stands in the outline and the tags."""

    text: Text
    level: Literal[1, 2, 3] = 2
    align: Align = "start"
    size: float | None = None
    tone: Tone = "ink"
    before: float | None = None
    after: float | None = None
    letter_spacing: float = 0
    outline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. `header` cells are tagged and drawn as heads of their row or column."""

    text: Text
    span: int = 1
    align: Align = "start"
    bold: bool = False
    header: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose first column is at the start edge; the `head` rows are repeated on every page that it reaches.

    `widths` are relative. A row of one header cell names the rows after it and stays with them. Rows taller than a page
    are split. `row_height` is a minimum, for rows to be filled by hand, not for those that name others. `signed` is a
    table that people sign: like `Signatures` it never stands alone on a page, and is kept whole unless it is long.
    A cell of the head is aligned like the cells of its column, unless it says otherwise. `keep_with_next` is for a
    table whose total stands beneath it.
    """

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: tuple[tuple[Cell, ...], ...] = ()
    size: float | None = None
    row_height: float = 0
    before: float = 4
    after: float = 8
    title: str | None = None
    signed: bool = False
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture (PNG, JPEG or SVG) so many points high; one that cannot be drawn is left out.

    `alternative` says what it shows to those who do not see it.
    """

    data: bytes
    media_type: str
    height: float
    alternative: str
    align: Align = "center"
    before: float = 0
    after: float = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Two columns without rules: a letterhead, or date and number on one line; a picture stands before the first."""

    start: tuple[Paragraph, ...]
    end: tuple[Paragraph, ...]
    share: float = 0.6
    before: float = 0
    after: float = 6
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Paragraphs set off by a tint and a bar of the accent colour at the start edge: a decision and its vote."""

    content: tuple[Paragraph, ...]
    before: float = 4
    after: float = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A thin line over the whole width."""

    tone: Tone = "muted"
    before: float = 2
    after: float = 6


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty space."""

    height: float


@dataclass(frozen=True, slots=True)
class Signer:
    """Someone who signs: the capacity in which, and the name as signatures write it; with neither, an empty place."""

    role: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Places to sign. `grid` sets them side by side under lines, `lines` role, line and name in one row each.

    The block never stands alone at the top of a page: the paragraph or table row before it comes along.
    """

    signers: tuple[Signer, ...]
    layout: Literal["grid", "lines"] = "grid"
    columns: int = 3
    before: float = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """A QR code at the start edge with paragraphs beside it, on the page of what stands before it.

    A reader of the code gets `data`; `alternative` says what it is to those who do not see it. `size` is width and
    height in points, the quiet zone around it among them.
    """

    data: str
    alternative: str
    content: tuple[Paragraph, ...] = ()
    size: float = 76
    before: float = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Things to choose from by hand, each beside a drawn box; an empty one is a line to write on.

    `alternative` says what the boxes are to those who do not see them. The height of a line leaves room for a mark.
    """

    choices: tuple[Text, ...]
    alternative: str
    size: float | None = None
    before: float = 2
    after: float = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """So many equal small papers, side by side, parted by lines to cut along; each of them stays whole.

    One that would be higher than a page takes the whole width, and the pages that it needs.
    """

    content: tuple[Paragraph | Choices, ...]
    number: int
    columns: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart: what it is of, a value for each series of the chart (not negative), and all of it in words.

    `reference` is where the line of reference crosses the bar.
    """

    label: str
    values: tuple[int, ...]
    written: str
    reference: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars that run from the start edge, one below the other, their values in words at their ends.

    `series` names the values that make up a bar, in their order: each has a tint and a hatching of its own, so that
    the chart can be read without colours. Names are shown where there are several. `reference` names the dashed line.
    `alternative` says what the chart shows to those who do not see it. `beside` are the bars of the charts with which
    this one is read: all begin at the same place and have the same scale.
    """

    bars: tuple[Bar, ...]
    series: tuple[str, ...]
    alternative: str
    reference: str = ""
    beside: tuple[Bar, ...] = ()
    before: float = 4
    after: float = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands on every page beside the text; {page} and {pages} are filled in, in the document's digits.

    `header_from_page` counts from the first page that has this furniture.
    `footer_line` stands by itself below the rest, as it is.
    """

    header_start: str = ""
    header_center: str = ""
    header_end: str = ""
    footer_start: str = ""
    footer_center: str = ""
    footer_end: str = ""
    footer_line: str = ""
    header_from_page: int = 1
    rule: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage:
    """A new page, and what stands beside the text from there on.

    `anchor` names the place, so that an entry of `Contents` can lead to it.
    """

    furniture: Furniture
    watermark: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of a table of contents, and the anchor of the new page that it leads to."""

    text: Text
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A table of contents: the text of each entry, a dotted leader, the number of the page; a line leads there."""

    entries: tuple[ContentsEntry, ...]
    before: float = 4
    after: float = 8


Block = (
    Paragraph
    | Heading
    | Table
    | Sides
    | Box
    | Rule
    | Gap
    | Signatures
    | QrCode
    | Choices
    | Picture
    | Slips
    | BarChart
    | NewPage
    | Contents
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSetup:
    """A4 pages. Margins in millimetres; `inner` is the side of the binding.

    That is right in Persian and Arabic and left otherwise, unless `bound_right` says which. `framed` draws a double
    line around every page, `centred` sets what fills but a part of a single page in the middle.
    """

    top: float = 20
    bottom: float = 22
    inner: float = 25
    outer: float = 15
    first_top: float | None = None
    bound_right: bool | None = None
    landscape: bool = False
    framed: bool = False
    centred: bool = False
    furniture: Furniture = Furniture()
    watermark: str = ""

    @property
    def paper(self) -> tuple[float, float]:
        """Give width and height of the paper in points."""
        return A4[::-1] if self.landscape else A4


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file carried inside the PDF."""

    name: str
    media_type: str
    data: bytes
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document.

    `language` is a BCP 47 tag, `digits` the ten digits in which generated numbers such as pages are written, `created`
    an aware instant taken from the record: the same document gives the same bytes.
    """

    title: str
    author: str
    subject: str
    language: str
    rtl: bool
    digits: str
    created: datetime
    page: PageSetup
    blocks: tuple[Block, ...]
    size: float = 10.5
    leading: float = 18
    accent: str = "#0E6F68"
    attachments: tuple[Attachment, ...] = ()
