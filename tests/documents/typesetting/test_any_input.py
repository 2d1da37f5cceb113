"""Any input gives a file: nothing crashes, nothing takes for ever, nothing is dropped without a word."""

import time

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from council_desk.documents.blocks import (
    Box,
    Cell,
    Furniture,
    Gap,
    Heading,
    PageSetup,
    Paragraph,
    QrCode,
    Rule,
    Sides,
    Signatures,
    Signer,
    Span,
    Table,
)
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.scripts import plain, tidy

WEIRD = st.text(
    st.one_of(
        st.sampled_from(
            "ابلالآی ‌‍َّ()[]«»۰۱٣5-/ abАБ №\u2066\u2067\u2069\u200f\u202e\u202c\u00ad\t\n\r\x00\ud800\u2028😀漢🏳"
        ),
        st.characters(),
    ),
    max_size=60,
)
TEXT = WEIRD | st.tuples(WEIRD.map(Span), WEIRD.map(lambda text: Span(text, bold=True, tone="accent")))
PARAGRAPH = st.builds(
    Paragraph,
    text=TEXT,
    align=st.sampled_from(["start", "end", "center", "justify"]),
    size=st.sampled_from([None, 7.0, 24.0]),
    indent=st.sampled_from([0, 30, 900]),
    first_line=st.sampled_from([0, 30, 900]),
    letter_spacing=st.sampled_from([0, 1.5]),
    keep_with_next=st.booleans(),
)
CELL = st.builds(Cell, text=TEXT, span=st.sampled_from([1, 1, 2, 0]), header=st.booleans())
ROWS = st.lists(st.lists(CELL, max_size=4).map(tuple), max_size=4).map(tuple)
BLOCK = st.one_of(
    PARAGRAPH,
    st.builds(Heading, text=TEXT, level=st.sampled_from([1, 2, 3])),
    st.builds(
        Table,
        widths=st.lists(st.sampled_from([0.0, 1, 5]), max_size=4).map(tuple),
        rows=ROWS,
        head=ROWS,
        title=st.none() | WEIRD,
    ),
    st.builds(QrCode, data=st.just("x"), alternative=WEIRD, content=st.lists(PARAGRAPH, max_size=2).map(tuple)),
    st.builds(Box, content=st.lists(PARAGRAPH, max_size=3).map(tuple)),
    st.builds(Sides, start=st.lists(PARAGRAPH, max_size=2).map(tuple), end=st.lists(PARAGRAPH, max_size=2).map(tuple)),
    st.builds(Rule),
    st.builds(Gap, height=st.sampled_from([0, 5, 5000, -3])),
    st.builds(
        Signatures,
        signers=st.lists(st.builds(Signer, role=WEIRD, name=WEIRD), max_size=5).map(tuple),
        layout=st.sampled_from(["grid", "lines"]),
        columns=st.sampled_from([0, 1, 3]),
    ),
)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(BLOCK, max_size=6), st.sampled_from(["fa", "ar", "ru", "en", "x"]), WEIRD)
def test_every_document_gives_a_file_that_opens(document, blocks, language, text):
    furniture = Furniture(header_start=text, footer_center="{page} {x} " + text, footer_end=text)
    page = PageSetup(furniture=furniture, watermark=text)
    made = typeset(document(blocks, language, title=text, author=text, subject=text, page=page))
    opened = pypdfium2.PdfDocument(made.pdf)
    assert len(opened) == made.pages >= 1
    opened.close()


@pytest.mark.parametrize(
    "text",
    [
        "ب" * 200_000,
        "W" * 200_000,
        "سلام دنیا " * 20_000,
        " " * 200_000 + "x",
        "\u2068" * 100_000 + "a" * 100_000,
        "(a)[" * 50_000,
        "ب" + "\u064b" * 100_000,
        "a\u00ad" * 100_000,
        "a1 " + "%" * 200_000,
        "a" + "\u0301\u0327" * 100_000,
        "سلام 12 hello (٣) " * 11_000,
        "".join(chr(code) for code in range(0x20000, 0x20000 + 70_000)),
    ],
    ids=[
        *("joined word", "word", "words", "spaces", "isolates", "brackets", "marks", "soft hyphens"),
        *("percent signs", "marks in no order", "both directions", "distinct"),
    ],
)
def test_long_paragraphs_take_seconds_at_most(text, document):
    began = time.perf_counter()
    made = typeset(document([Paragraph(text=text)]))
    assert made.pages >= 1
    assert time.perf_counter() - began < 60


def test_missing_characters_are_reported_not_silent(document):
    made = typeset(document([Paragraph(text="متن 😀"), Table(widths=(1,), rows=((Cell(text="漢"),),))]))
    assert made.missing == ("漢", "😀")
    assert typeset(document([Paragraph(text="متن ﷺ ﷼ ＡＢ")])).missing == ()


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_missing_character_is_seen_as_an_empty_box(document, language, bold):
    """The fonts' own sign for it is blank, and a blank would hide that something is missing."""
    pdf = typeset(document([Paragraph(text="😀", size=40, bold=bold)], language)).pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        picture = opened[0].render(scale=1).to_pil().convert("L")
    left, top, right, bottom = picture.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert 10 < right - left < 30 and 20 < bottom - top < 35
    assert picture.getpixel(((left + right) // 2, (top + bottom) // 2)) > 200, "nothing inside"


def test_what_is_no_character_becomes_a_replacement():
    assert tidy("a\x00b\ud800c\uffffd\U0001fffee") == "a\ufffdb\ufffdc\ufffdd\ufffde"
    assert tidy("a\tb\r\nc\u2028d\ufeff") == "a b\nc\nd"
    assert tidy("e\u0301") == "é"
    assert plain("الف\u2066ب\u2069\nج") == "الفب ج"
