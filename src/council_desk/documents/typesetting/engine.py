"""The one door to the typesetting engine: a document of blocks goes in, a PDF comes out."""

import gc
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import assert_never

from council_desk.documents.blocks import (
    BarChart,
    Block,
    Box,
    Choices,
    Contents,
    Document,
    Gap,
    Heading,
    NewPage,
    Paragraph,
    Picture,
    QrCode,
    Rule,
    Sides,
    Signatures,
    Slips,
    Table,
)
from council_desk.documents.typesetting.charts import ChartPart
from council_desk.documents.typesetting.choices import ChoicesPart, slips_parts
from council_desk.documents.typesetting.container import ArchiveCanvas, Metadata, seal
from council_desk.documents.typesetting.contents import ContentsPart
from council_desk.documents.typesetting.figures import qr_parts
from council_desk.documents.typesetting.flow import Page, Part, filled, paginate, stack
from council_desk.documents.typesetting.furniture import Furnisher
from council_desk.documents.typesetting.parts import (
    BoxPart,
    GapPart,
    LinesPart,
    RulePart,
    heading_part,
    paragraph_part,
    sides_parts,
)
from council_desk.documents.typesetting.pictures import PicturePart, set_picture
from council_desk.documents.typesetting.sections import sections
from council_desk.documents.typesetting.sheet import Press, Sheet, press
from council_desk.documents.typesetting.signatures import SignaturesPart
from council_desk.documents.typesetting.tables import TablePart
from council_desk.errors import DeskError, sentence

_NO_FONT = sentence(
    "No font of the program has these characters: {characters}. An empty box stands on the page in place of each; "
    "write them in another way if you can."
)
_MOST_NAMED = 20
MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished PDF, its number of pages, and the characters that none of the fonts has (sorted)."""

    pdf: bytes
    pages: int
    missing: tuple[str, ...]

    @property
    def warning(self) -> DeskError | None:
        """Give what users are told of characters that no font has: the number of each, and itself if it has a form."""
        if not self.missing:
            return None
        named = [_named(char) for char in self.missing[:_MOST_NAMED]]
        return DeskError(_NO_FONT, characters=", ".join(named + ["…"] * (len(self.missing) > _MOST_NAMED)))


@dataclass(frozen=True, slots=True)
class Area:
    """The text area of a page in points: left edge, width, upper edge and height; the first page may begin lower."""

    left: float
    width: float
    top: float
    height: float
    first_top: float
    first_height: float


def typeset(document: Document) -> Typeset:
    """Set a document as PDF/A-3u. The same document gives the same bytes.

    Any text is accepted: characters that no font has are shown as empty boxes and reported in `missing`.
    """
    with _uncollected():
        return _typeset(document)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Spare the collector of cyclic garbage the look at every line and tag, which are all in use to the end."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _typeset(document: Document) -> Typeset:
    shared = press(document)
    area = _area(document)
    found, count = sections(document), 0
    for section in found:
        parts = list(_parts(shared, section.blocks, area))
        stack(parts)
        section.first, section.pages = count, paginate(parts, area.first_height, area.height)
        count += len(section.pages)
        if section.anchor:
            shared.anchors[section.anchor] = section.first
    if document.page.centred and count == 1:
        area = replace(area, first_top=area.first_top - max(0.0, area.first_height - filled(found[0].pages[0])) / 2)
    canvas = ArchiveCanvas(document.page.paper)
    for section in found:
        furnisher = Furnisher(shared, section, area.left, area.width, count)
        for index, page in enumerate(section.pages):
            _draw(Sheet(shared, canvas, section.first + index), page, area, furnisher, first=not index)
    metadata = Metadata(
        document.title, document.author, document.subject, document.language, document.rtl, document.created
    )
    pdf = seal(canvas, shared.fonts, shared.structure, metadata, document.attachments)
    return Typeset(pdf, count, tuple(sorted(shared.missing)))


def _named(char: str) -> str:
    shown = f"\u25cc{char}" if unicodedata.category(char)[0] == "M" else char  # a mark stands over a dotted circle
    return f"U+{ord(char):04X} {shown}" if char.isprintable() else f"U+{ord(char):04X}"


def _area(document: Document) -> Area:
    """Give the text area; the binding side is right in Persian and Arabic, left otherwise, unless the page says so."""
    page = document.page
    right = document.rtl if page.bound_right is None else page.bound_right
    inner, outer, top, bottom = (mm * MILLIMETRE for mm in (page.inner, page.outer, page.top, page.bottom))
    first = top if page.first_top is None else page.first_top * MILLIMETRE
    width, height = page.paper
    return Area(
        left=outer if right else inner,
        width=width - inner - outer,
        top=height - top,
        height=height - top - bottom,
        first_top=height - first,
        first_height=height - first - bottom,
    )


def _parts(shared: Press, blocks: Iterable[Block], area: Area) -> Iterable[Part]:
    """Make blocks ready for pages, in reading order."""
    ready: list[Part] = []
    level = 0  # of the last heading
    for block in blocks:
        if isinstance(block, Heading):
            if block.level <= level and ready and isinstance(ready[-1], LinesPart):
                ready[-1].keep_with_next = False  # a heading that nothing stands under goes without the next one
            level = block.level
        if isinstance(block, Signatures) or (isinstance(block, Table) and block.signed):
            _bring_along(ready)
        if isinstance(block, QrCode) and ready:
            ready[-1].keep_with_next = True
        ready += _part(shared, block, area)
    return ready


def _part(shared: Press, block: Block, area: Area) -> list[Part]:
    part: Part
    match block:
        case Paragraph():
            part = paragraph_part(shared, block, area.width)
        case Heading():
            part = heading_part(shared, block, area.width)
        case Table():
            part = TablePart(shared, block, area.width, area.height)
        case Box():
            part = BoxPart(shared, block, area.width)
        case Rule():
            part = RulePart(shared, block, area.width)
        case Gap():
            part = GapPart(block)
        case Signatures():
            part = SignaturesPart(shared, block, area.width, area.height)
        case Choices():
            part = ChoicesPart(shared, block, area.width)
        case BarChart():
            part = ChartPart(shared, block, area.width)
        case Contents():
            part = ContentsPart(shared, block, area.width)
        case Sides() | QrCode() | Slips() | Picture() | NewPage():
            return list(_as_fits(shared, block, area))
        case _:
            assert_never(block)
    return [part]


def _as_fits(shared: Press, block: Sides | QrCode | Slips | Picture | NewPage, area: Area) -> Iterable[Part]:
    """Make ready what becomes several parts, or none, by its content."""
    match block:
        case Sides():
            return sides_parts(shared, block, area.width, area.height)
        case QrCode():
            return qr_parts(shared, block, area.width, area.height)
        case Slips():
            return slips_parts(shared, block, area.width, area.height)
        case Picture():
            picture = set_picture(shared, block, area.width)
            return [PicturePart(block, picture, area.width, rtl=shared.rtl)] if picture else []
        case NewPage():  # parts the sections, and is no part of any
            return []
        case _:
            assert_never(block)


def _bring_along(parts: list[Part]) -> None:
    """Keep what is signed with the places to sign: headings, rules and gaps before them, and the end of the text.

    Of a long paragraph its last lines come along, of a table its last rows: signatures never stand alone on a page,
    nor with but a line above them, such as a total or a closing formula.
    """
    lone = False
    for part in reversed(parts):
        part.keep_with_next = True
        line = isinstance(part, LinesPart) and not part.outline and len(part.slices) == 1
        heading = isinstance(part, LinesPart) and part.outline
        if isinstance(part, TablePart):
            part.lead_on()
        if not isinstance(part, RulePart | GapPart) and not heading and (lone or not line):
            break
        lone = lone or line
        for piece in part.slices:
            piece.may_start = False


def _draw(sheet: Sheet, page: Page, area: Area, furnisher: Furnisher, *, first: bool) -> None:
    furnisher.behind(sheet)
    top = area.first_top if first else area.top
    for part, placed in page.parts:
        part.draw(sheet, area.left, top, placed)
    furnisher.around(sheet)
    sheet.finish()
