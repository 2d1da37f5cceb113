"""Pages of a finished PDF as pictures, at any resolution. Which are wanted, and where they stand, is decided elsewhere.

PDFium is not made for several threads at once, so that one lock stands before every call.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from council_desk.pdfium import PDFIUM

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

POINTS_PER_INCH = 72
BAND_ROWS = 1024
"""Rows of a band when a page is drawn for a printer: 20 MB at 600 dpi on A4 instead of 139 MB for the whole page."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of a page, `top` pixels below the page's upper edge."""

    top: int
    image: QImage


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """Give the size of every page."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(PageSize(*document.get_page_size(index)) for index in range(len(document)))
        finally:
            document.close()


def draw_pages(pdf: bytes, indexes: Iterable[int], pixels_wide: int) -> dict[int, QImage]:
    """Draw the pages with these indexes (from 0), each `pixels_wide` device pixels wide; none beyond the end."""
    import pypdfium2

    drawn = {}
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for index in indexes:
                if 0 <= index < len(document):
                    page = document[index]
                    drawn[index] = _image(page, pixels_wide / page.get_width())
        finally:
            document.close()
    return drawn


def draw_bands(pdf: bytes, index: int, dots_per_inch: float, *, grey: bool = False) -> Iterator[Band]:
    """Draw one page from top to bottom in strips, for printers, whose pages are too large to hold whole."""
    import pypdfium2

    scale = dots_per_inch / POINTS_PER_INCH
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        height = document[index].get_height()
    try:
        rows = round(height * scale)
        for top in range(0, rows, BAND_ROWS):
            below = max(0.0, height - (top + BAND_ROWS) / scale)
            with PDFIUM:
                image = _image(document[index], scale, above=top / scale, below=below, grey=grey)
            yield Band(top, image)
    finally:
        with PDFIUM:
            document.close()


def _image(page: "PdfPage", scale: float, *, above: float = 0, below: float = 0, grey: bool = False) -> QImage:
    bitmap = page.render(scale=scale, crop=(0, below, 0, above), prefer_bgrx=True, grayscale=grey)
    shape = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape)
    bitmap.close()
    page.close()
    return picture.copy()  # the copy owns its pixels
