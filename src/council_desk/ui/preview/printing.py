"""Prints the pages of a finished PDF, as they are, through the system's dialog."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from council_desk.errors import DeskError, sentence
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.preview.pages import POINTS_PER_INCH, PageSize, draw_bands, page_sizes

A4 = (595.0, 842.0)
MOST_DOTS_PER_INCH = 600
"""Letters gain nothing beyond it, and time and memory grow with its square."""


def print_through_dialog(
    parent: QWidget, session: DeskSession, pdf: bytes, title: str, done: Callable[[], None]
) -> None:
    """Ask where and what to print, then print beside the window's thread; `done` comes when all went to the printer."""
    sizes = page_sizes(pdf)
    printer = printer_for(sizes, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(sizes))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return

    def finish(_: Any) -> None:
        done()

    session.compute(lambda: print_pages(pdf, printer), finish)


def choose_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask for a printer for many documents, which are printed whole; None if the user would rather not."""
    printer = printer_for([PageSize(*A4)], title)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def printer_for(sizes: Sequence[PageSize], title: str) -> QPrinter:
    """Give a printer set to the paper and orientation of the pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    first = sizes[0]
    upright = QSizeF(min(first.width, first.height), max(first.width, first.height))
    across = first.width > first.height
    paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF()))
    printer.setFullPage(True)
    return printer


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Draw the chosen pages of the PDF on the printer and give how many sheets' sides were sent. Raises DeskError."""
    sizes = page_sizes(pdf)
    indexes = chosen_indexes(printer, len(sizes))
    painter = QPainter()
    if not painter.begin(printer):
        raise DeskError(
            sentence(
                "The printer did not take the pages. See whether it is switched on and connected, and print again."
            )
        )
    try:
        for place, index in enumerate(indexes):
            if place and not printer.newPage():
                raise DeskError(
                    sentence("The printer stopped after page {page}. See to the printer and print the rest."),
                    page=indexes[place - 1] + 1,
                )
            _draw(painter, printer, pdf, index, sizes[index])
    finally:
        painter.end()
    return len(indexes)


def chosen_indexes(printer: QPrinter, count: int) -> list[int]:
    """Give the pages (from 0) in the order of printing: range, reversed order, copies the driver cannot make."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    once = list(range(max(1, first) - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        once.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return once * copies
    return [index for index in once for _ in range(copies)]


def _draw(painter: QPainter, printer: QPrinter, pdf: bytes, index: int, size: PageSize) -> None:
    """Draw one page at its own size in the middle of the sheet; smaller only if the sheet is smaller."""
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / POINTS_PER_INCH
    shrink = min(1.0, sheet.width() / (size.width * dots) + 0.001, sheet.height() / (size.height * dots) + 0.001)
    resolution = min(printer.resolution() * shrink, MOST_DOTS_PER_INCH)
    enlarge = dots * shrink / (resolution / POINTS_PER_INCH)
    left = (sheet.width() - size.width * dots * shrink) / 2
    top = (sheet.height() - size.height * dots * shrink) / 2
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for band in draw_bands(pdf, index, resolution, grey=grey):
        place = QRectF(left, top + band.top * enlarge, band.image.width() * enlarge, band.image.height() * enlarge)
        painter.drawImage(place, band.image, QRectF(band.image.rect()), Qt.ImageConversionFlag.ColorOnly)
