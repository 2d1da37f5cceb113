"""No letter is lost between what was typed and the codes on the page, none is put beside the page, no box for nothing.

What is compared are all characters but spaces, which vanish at the ends of lines, and those that nobody sees and no
text needs. They are counted in the PDF itself, code by code.
"""

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents.codes import shown

from council_desk.documents.blocks import (
    Bar,
    BarChart,
    Box,
    Cell,
    Choices,
    Contents,
    ContentsEntry,
    Furniture,
    Heading,
    NewPage,
    PageSetup,
    Paragraph,
    QrCode,
    Sides,
    Signatures,
    Signer,
    Slips,
    Span,
    Table,
)
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.fonts import family
from council_desk.documents.typesetting.scripts import IGNORABLE, SILENT, tidy

SUBSETS = Path(__file__).parents[2] / "fixtures" / "unicode"
WHOLE = Path("/usr/share/unicode")
LANGUAGES = ("fa", "en")
A4 = (595.276, 841.89)

_UNSEEN = re.compile(rf"\s|\u00ad|{SILENT.pattern}")


def counted(text: str) -> Counter[str]:
    return Counter(_UNSEEN.sub("", text))


def wanted(language: str, *texts: str) -> Counter[str]:
    """Count the characters of texts as the fonts of a language spell them."""
    return counted(family(language).spell(tidy("\n".join(texts))))


def on_pages(pdf: bytes) -> Counter[str]:
    """Count the characters on the pages; a line that begins beside a page is an error."""
    lines = shown(pdf)
    for line in lines:
        assert 0 < line.x < A4[0] and 0 < line.y < A4[1], line
    return counted("".join(line.text for line in lines))


PIECES = st.one_of(
    st.sampled_from(
        [
            *(
                "سلام",
                "می‌خواهیم",
                "لا",
                "الله",
                "بِسْمِ",
                "۱۲۳",
                "٤٥٦",
                "Zoë",
                "Совет",
                "№ 14",
                "email@example.org",
                "#$%&",
            ),
            *(
                "(",
                ")",
                "[",
                "«",
                "»",
                "<b>",
                "&amp;",
                "]]>",
                "\\",
                "%",
                "-",
                "/",
                "–",
                " ",
                "  ",
                "\u00a0",
                "\n",
                "\t",
            ),
            *("\u200c", "\u200d", "\u00ad", "\u2066", "\u2067", "\u2068", "\u2069", "\u202e", "\u202c", "\u200f"),
            *(
                "\x00",
                "\x1f",
                "\x85",
                "\u2028",
                "\ud800",
                "\udfff",
                "\ufdd0",
                "😀",
                "👩‍👩‍👧",
                "🇮🇷",
                "漢字",
                "ﷺ",
                "ﬁ",
                "e\u0301\u0327",
            ),
        ]
    ),
    st.text(max_size=8),
    st.text(st.sampled_from("ابپلاآی\u064b\u0651"), min_size=30, max_size=90),
)
MIXTURE = st.lists(PIECES, max_size=25).map("".join)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    texts=st.tuples(*[MIXTURE] * 4),
    language=st.sampled_from(["fa", "ar", "ru", "en"]),
    indent=st.sampled_from([0, 100, 400, 450]),
    size=st.sampled_from([6.0, 10.5, 28.0]),
    spacing=st.sampled_from([0, 1.4]),
)
def test_whatever_is_mixed_comes_out_letter_by_letter(document, texts, language, indent, size, spacing):
    first, second, third, fourth = texts
    look = {"indent": indent, "size": size, "letter_spacing": spacing}
    blocks = [
        Paragraph(text=(Span(first), Span(second, bold=True), Span(third, tone="muted")), **look),
        Heading(text=fourth, letter_spacing=spacing),
        Table(
            widths=(1, 1, 8), rows=((Cell(text=first), Cell(text=second, header=True), Cell(text=third)),), size=size
        ),
        Box(content=(Paragraph(text=fourth, **look),)),
        Signatures(signers=(Signer(role=second, name=third),), layout="lines"),
    ]
    made = typeset(document(blocks, language))
    whole = Counter()
    for text, times in ((first, 2), (second, 3), (third, 3), (fourth, 2)):
        for _ in range(times):
            whole += wanted(language, text)
    assert on_pages(made.pdf) == whole


def bidi_lines(path: Path) -> list[str]:
    """Give the texts of a file in the form of BidiCharacterTest.txt, each once."""
    rows = (line.split(";")[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1] not in {"", "#"})
    return list(dict.fromkeys("".join(chr(int(code, 16)) for code in row.split()) for row in rows))


def assert_all_there(document, texts: list[str], language: str) -> None:
    for at in range(0, len(texts), 2000):
        part = texts[at : at + 2000]
        made = typeset(document([Paragraph(text=text) for text in part], language))
        assert on_pages(made.pdf) == wanted(language, *part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_of_the_bidi_tests_lose_nothing(document, language):
    texts = bidi_lines(SUBSETS / "BidiCharacterTest-subset.txt")
    assert len(texts) > 500
    assert_all_there(document, texts, language)


@pytest.mark.slow
@pytest.mark.skipif(not (WHOLE / "BidiCharacterTest.txt").exists(), reason="Unicode's data files are not installed")
@pytest.mark.timeout(900)
def test_every_line_of_the_bidi_tests_loses_nothing(document):
    texts = bidi_lines(WHOLE / "BidiCharacterTest.txt")
    assert len(texts) > 20_000
    assert_all_there(document, texts, "fa")


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_no_box_stands_where_a_font_has_the_letter(document, language, bold):
    """All of Unicode that a font has, and some of what none has: missing is exactly that."""
    fonts = family(language)
    faces = fonts._faces[bold]
    every = [
        char
        for char in map(chr, range(0x20, sys.maxunicode + 1))
        if unicodedata.category(char) not in {"Cn", "Co", "Cs", "Cc", "Zl", "Zp"} and not IGNORABLE.match(char)
    ]
    lacking = [char for char in every if not all(any(face.has(c) for face in faces) for c in fonts.spell(tidy(char)))]
    assert not any(ord(char) in face.characters for char in lacking for face in faces)
    known = sorted(set(every) - set(lacking))
    assert len(known) > 2000
    made = typeset(document([Paragraph(text=" ".join([*known, *lacking[::199]]), bold=bold)], language))
    assert set(made.missing) == set(fonts.spell(tidy("".join(lacking[::199]))))


LONG_NAME = "شورای محلهٔ Mill-Brook " * 22  # 506 characters
TALL = LONG_NAME * 20
SHAPES = {
    "heading of 500": [Heading(text=LONG_NAME, level=1)],
    "heading of 10,000": [Heading(text=TALL), Heading(text=TALL, level=3)],
    "signatures with names of 500": [Signatures(signers=(Signer(role=LONG_NAME, name=LONG_NAME),) * 4)],
    "signatures in lines with names of 500": [
        Signatures(signers=(Signer(role=LONG_NAME, name=LONG_NAME),) * 3, layout="lines")
    ],
    "signatures taller than a page": [Signatures(signers=(Signer(role=TALL, name=LONG_NAME),) * 4)],
    "signatures in lines taller than a page": [Signatures(signers=(Signer(role="a", name=TALL),) * 2, layout="lines")],
    "row taller than a page": [Table(widths=(1, 4), rows=((Cell(text=LONG_NAME), Cell(text=TALL)),) * 2)],
    "cell of 200,000": [Table(widths=(1, 4), rows=((Cell(text="a"), Cell(text=LONG_NAME * 400)),))],
    "head taller than a page": [
        Table(widths=(1, 1), head=((Cell(text=TALL), Cell(text="b")),), rows=((Cell(text="a"), Cell(text="b")),) * 5)
    ],
    "row that names others taller than a page": [
        Table(widths=(1, 1), rows=((Cell(text=TALL, span=2, header=True),), (Cell(text="a"), Cell(text="b"))) * 2)
    ],
    "table to be signed taller than a page": [Table(widths=(1,), rows=((Cell(text=TALL),),) * 3, signed=True)],
    "thirty columns": [Table(widths=(1,) * 30, rows=((Cell(text=LONG_NAME), *[Cell(text="b")] * 29),))],
    "sides taller than a page": [Sides(start=(Paragraph(text=TALL),), end=(Paragraph(text=LONG_NAME),))],
    "box taller than a page": [Box(content=(Paragraph(text=TALL), Paragraph(text=LONG_NAME)))],
    "code beside text taller than a page": [QrCode(data="x", alternative="b", content=(Paragraph(text=TALL),))],
    "choices taller than a page": [Choices(choices=(TALL, "", LONG_NAME), alternative="b")],
    "slips with names of 500": [
        Slips(content=(Paragraph(text=LONG_NAME), Choices(choices=("a",), alternative="b")), number=3)
    ],
    "slips taller than a page": [Slips(content=(Paragraph(text=TALL),), number=2)],
    "contents with names of 500": [
        NewPage(furniture=Furniture(), anchor="x"),
        Contents(entries=(ContentsEntry(LONG_NAME, "x"),) * 9),
    ],
    "contents with a name of 10,000": [
        NewPage(furniture=Furniture(), anchor="x"),
        Contents(entries=(ContentsEntry(TALL, "x"),)),
    ],
    "word wider than the page": [Paragraph(text="W" * 3000), Paragraph(text="ببب" * 2000)],
    "2,000 rows": [Table(widths=(1, 2), rows=tuple((Cell(text=str(n)), Cell(text="سلام row")) for n in range(2000)))],
}


def texts_of(block) -> list[str]:
    match block:
        case Paragraph(text=text) | Heading(text=text):
            return [text]
        case Table(head=head, rows=rows):
            return [cell.text for row in (*head, *rows) for cell in row]
        case Sides(start=start, end=end):
            return [paragraph.text for paragraph in (*start, *end)]
        case Box(content=content) | QrCode(content=content):
            return [paragraph.text for paragraph in content]
        case Choices(choices=choices):
            return list(choices)
        case Slips(content=content, number=number):
            return [text for part in content for text in texts_of(part)] * number
        case NewPage():
            return []
        case Contents(entries=entries):
            return [entry.text for entry in entries]
        case Signatures(signers=signers):
            return [text for signer in signers for text in (signer.role, signer.name)]
    raise AssertionError(block)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("blocks", SHAPES.values(), ids=SHAPES.keys())
def test_what_is_too_large_is_broken_not_lost(document, blocks, language):
    made = typeset(document([Paragraph(text="before"), *blocks], language))
    found = on_pages(made.pdf)
    if any(isinstance(block, Contents) for block in blocks):
        found = Counter({char: count for char, count in found.items() if not char.isdigit()})  # numbers of pages
    assert found == wanted(language, "before", *(text for block in blocks for text in texts_of(block)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_a_chart_that_are_too_long_say_that_they_were_cut(document, language):
    bars = tuple(Bar(label=TALL, values=(3, 2), written=LONG_NAME, reference=4) for _ in range(2))
    chart = BarChart(bars=bars, series=(LONG_NAME, "b"), alternative="c", reference="d")
    made = typeset(document([chart], language))
    found = on_pages(made.pdf)
    assert found["…"] == 5, "two labels, two values, one name of a series"
    assert found["ش"] > 20 and made.pages == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_furniture_that_is_too_long_says_that_it_was_cut(document, language):
    """The edge of a page cannot hold 500 characters; what stands there is the beginning, and an ellipsis."""
    furniture = Furniture(
        header_start=TALL, footer_center="ب" * 500, footer_end="{page}", footer_start="short\u2028two"
    )
    pdf = typeset(document([Paragraph(text="text")], language, page=PageSetup(furniture=furniture))).pdf
    lines = [line for line in shown(pdf) if "text" not in line.text]
    assert all(0 < line.x < A4[0] and 20 < line.y < A4[1] - 20 for line in lines)
    header = [line.text for line in lines if line.y > A4[1] / 2]
    footer = [line.text for line in lines if line.y < A4[1] / 2]
    assert len(header) == 3 and "…" in header[-1]
    assert sum("…" in line for line in footer) == 1
    found = counted("".join(footer))
    assert 50 < found["ب"] < 500
    assert not counted("shorttwo") - found
