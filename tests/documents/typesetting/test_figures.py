"""QR codes on a page: what they say when read back from the ink, what they mean to those who do not see them."""

import io
import string

import pikepdf
import pypdfium2
import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Paragraph, QrCode, Signatures, Signer
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.figures import qr_modules

CODE = "3WCI-2K6N-LVPF-DZBS"
LETTERS = string.digits + string.ascii_uppercase + " $%*+-./:"
_MASKS = (
    lambda r, c: (r + c) % 2,
    lambda r, c: r % 2,
    lambda r, c: c % 3,
    lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2,
    lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)


def decoded(modules) -> str:
    """Read the alphanumeric content of a code of version 1 without damage (ISO/IEC 18004)."""
    size = len(modules)
    assert size == 21
    mask = _MASKS[(modules[8][2] << 2 | modules[8][3] << 1 | modules[8][4]) ^ 0b101]

    def of_function(row: int, column: int) -> bool:
        finder = (row < 9 and (column < 9 or column > 12)) or (row > 12 and column < 9)
        return finder or row == 6 or column == 6

    bits = []
    pairs = [(right, right - 1) for right in (20, 18, 16, 14, 12, 10, 8, 5, 3, 1)]
    for at, pair in enumerate(pairs):
        rows = range(size) if at % 2 else range(size - 1, -1, -1)
        places = [(row, column) for row in rows for column in pair if not of_function(row, column)]
        bits += [modules[row][column] ^ (mask(row, column) == 0) for row, column in places]
    text = "".join("1" if bit else "0" for bit in bits)
    assert text[:4] == "0010", "alphanumeric mode"
    count, at, found = int(text[4:13], 2), 13, ""
    while len(found) + 1 < count:
        value = int(text[at : at + 11], 2)
        found += LETTERS[value // 45] + LETTERS[value % 45]
        at += 11
    return found + (LETTERS[int(text[at : at + 6], 2)] if len(found) < count else "")


def test_the_modules_say_the_code():
    assert decoded(qr_modules(CODE)) == CODE


def ink(pdf: bytes, page: int = 0, scale: float = 6.0):
    """Give the rows of dark pixels of a page."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[page].render(scale=scale, grayscale=True)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        data = bytes(bitmap.buffer)
    return [[data[y * stride + x] < 128 for x in range(width)] for y in range(height)]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_code_can_be_read_from_the_page(document, language):
    made = typeset(document([QrCode(data=CODE, alternative="code")], language))
    dark = ink(made.pdf)
    rows = [y for y, row in enumerate(dark) if any(row)]
    columns = [x for x in range(len(dark[0])) if any(dark[y][x] for y in range(rows[0], rows[-1] + 1))]
    top, left = rows[0], columns[0]
    module = (rows[-1] + 1 - top) / 21
    assert (columns[-1] + 1 - left) / 21 == pytest.approx(module, abs=0.1)
    modules = [
        [dark[int(top + (row + 0.5) * module)][int(left + (column + 0.5) * module)] for column in range(21)]
        for row in range(21)
    ]
    assert decoded(modules) == CODE
    middle = len(dark[0]) / 2
    assert (left > middle) is (language == "fa"), "at the start edge"


def test_the_figure_is_tagged_with_its_alternative_and_place(document):
    made = typeset(document([QrCode(data=CODE, alternative="کد مهر", content=(Paragraph(text="beside"),))]))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        (figure,) = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        assert str(figure.Alt) == "کد مهر"
        left, bottom, right, top = (float(value) for value in figure.A.BBox)
        assert right - left == pytest.approx(76) and top - bottom == pytest.approx(76)


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_file_with_a_code_is_archival_and_always_the_same(document, language):
    blocks = [Paragraph(text="text"), QrCode(data=CODE, alternative="code", content=(Paragraph(text="beside"),))]
    pdf = typeset(document(blocks, language)).pdf
    assert_archival(pdf, language=language)
    assert pdf == typeset(document(blocks, language)).pdf


def test_a_code_stays_on_the_page_of_the_signatures(document):
    signers = Signatures(signers=(Signer(role="ROLE", name="NAME"),))
    code = QrCode(data=CODE, alternative="code", content=(Paragraph(text="BESIDE"),))
    for before in range(20, 44):
        lines = [Paragraph(text=f"line{n}", leading=18, after=0) for n in range(before)]
        with pypdfium2.PdfDocument(typeset(document([*lines, signers, code], "en")).pdf) as opened:
            texts = [page.get_textpage().get_text_range() for page in opened]
        (page,) = (text for text in texts if "BESIDE" in text)
        assert "ROLE" in page and "line" in page, before
