"""Whether the pages of a PDF are those that its record gives: their words, and, drawn small, their looks."""

from itertools import zip_longest
from typing import TYPE_CHECKING

from council_desk.errors import sentence
from council_desk.pdfium import PDFIUM
from council_desk.services.rows import Remark

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_PAGES_TOLD = 10
_CONTEXT = 8
"""Words told on each side of the first that differs."""
_SIZE_TOLERANCE = 0.5
"""Points; beyond it a page is not the same, and is not drawn, whatever its size."""

_NUMBER = sentence("The number of pages is {found}; the record inside gives {made}.")
_WORDS = sentence("Page {page} says “{found}” where its record gives “{made}”.")
_LOOKS = sentence("Page {page} has the words of its record, but does not look as the record gives it.")
_SIZE = sentence("Page {page} has another size than its record gives it.")
_MORE = sentence("Further pages differ.")
_UNREADABLE = sentence("The pages of the file cannot be read.")


def page_remarks(pdf: bytes, made: bytes, *, looks: bool) -> tuple[Remark, ...]:
    """Give where the pages of a PDF differ from those that were made anew of the record inside.

    The words of every page are compared, in their order; with `looks` also how the page looks, for a picture laid over
    a line changes no word of it. Nothing is told if the files are the same bytes.
    """
    if pdf == made:
        return ()
    import pypdfium2

    with PDFIUM:
        expected = pypdfium2.PdfDocument(made)
        try:
            try:
                found = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError:
                return (Remark(_UNREADABLE),)
            try:
                return _compare(found, expected, looks=looks)
            except pypdfium2.PdfiumError:
                return (Remark(_UNREADABLE),)
            finally:
                found.close()
        finally:
            expected.close()


def _compare(found: "PdfDocument", expected: "PdfDocument", *, looks: bool) -> tuple[Remark, ...]:
    remarks = []
    if len(found) != len(expected):
        remarks.append(Remark(_NUMBER, {"found": len(found), "made": len(expected)}))
    found.init_forms()
    for index in range(min(len(found), len(expected))):
        here, there = found[index], expected[index]
        try:
            remark = _of_page(here, there, index + 1, looks=looks)
        finally:
            here.close()
            there.close()
        if remark is not None and len(remarks) == _PAGES_TOLD:
            return (*remarks, Remark(_MORE))
        if remark is not None:
            remarks.append(remark)
    return tuple(remarks)


def _of_page(here: "PdfPage", there: "PdfPage", page: int, *, looks: bool) -> Remark | None:
    words, expected = _words(here), _words(there)
    if words != expected:
        at = next(i for i, (one, other) in enumerate(zip_longest(words, expected)) if one != other)
        return Remark(_WORDS, {"page": page, "found": _around(words, at), "made": _around(expected, at)})
    if any(abs(a - b) > _SIZE_TOLERANCE for a, b in zip(here.get_size(), there.get_size(), strict=True)):
        return Remark(_SIZE, {"page": page})
    if looks and _drawn(here) != _drawn(there):
        return Remark(_LOOKS, {"page": page})
    return None


def _words(page: "PdfPage") -> list[str]:
    text = page.get_textpage()
    try:
        return str(text.get_text_range()).split()
    finally:
        text.close()


def _drawn(page: "PdfPage") -> bytes:
    """Draw a page at 72 dots per inch, with everything that lies on it."""
    bitmap = page.render(scale=1, grayscale=True, may_draw_forms=True, draw_annots=True)
    try:
        return bytes(bitmap.buffer)
    finally:
        bitmap.close()


def _around(words: list[str], at: int) -> str:
    shown = " ".join(words[max(at - 2, 0) : at + _CONTEXT])
    return shown[:160] or "–"
