"""Pages: what splits, what stays together, what is repeated, on which side things stand."""

import io
import itertools
import re

import pikepdf
import pypdfium2
import pytest

from council_desk.documents.blocks import (
    Box,
    Cell,
    Furniture,
    Gap,
    Heading,
    PageSetup,
    Paragraph,
    Rule,
    Sides,
    Signatures,
    Signer,
    Table,
)
from council_desk.documents.typesetting import typeset

LOREM = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore " * 12


def pages_of(pdf: bytes) -> list[list[str]]:
    """Give the lines of every page, as PDFium reads them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append([line for line in text.get_text_range().splitlines() if line.strip()])
            text.close()
            page.close()
        return found
    finally:
        document.close()


def places(pdf: bytes, needle: str, page: int = 0) -> list[tuple[float, float, float, float]]:
    """Give the boxes (left, bottom, right, top) of the characters of a text on a page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        opened = document[page]
        text = opened.get_textpage()
        at = text.get_text_range().find(needle)
        assert at >= 0, needle
        boxes = [text.get_charbox(k) for k in range(at, at + len(needle))]
        text.close()
        opened.close()
        return boxes
    finally:
        document.close()


def filler(lines: int) -> list[Paragraph]:
    return [Paragraph(text=f"line{n}", leading=18, after=0) for n in range(lines)]


@pytest.mark.parametrize("rows", [3, 60, 200])
def test_table_heads_are_repeated_and_rows_counted(rows, document):
    head = (Cell(text="NUMBER", header=True), Cell(text="TASK", header=True))
    body = tuple((Cell(text=f"row{n}"), Cell(text=f"task{n} " * 3)) for n in range(rows))
    made = typeset(document([*filler(20), Table(widths=(1, 3), rows=body, head=(head,))], "en"))
    pages = pages_of(made.pdf)
    assert len(pages) == made.pages
    for page in pages:
        text = " ".join(page)
        assert text.count("NUMBER") == (1 if "row" in text else 0)
    assert [int(n) for page in pages for n in re.findall(r"row(\d+)", " ".join(page))] == list(range(rows))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        heads = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/TH"]
        assert len(heads) == 2, "a repeated head is no head of its own in the structure"
        assert all(o.A.Scope == "/Column" for o in heads)


def test_no_page_holds_the_last_row_alone(document):
    for count in range(26, 40):
        rows = tuple((Cell(text=f"row{n}"),) for n in range(count))
        made = typeset(document([Table(widths=(1,), rows=rows, head=((Cell(text="HEAD"),),))], "en"))
        assert all(" ".join(page).count("row") > 1 for page in pages_of(made.pdf)), count


def test_a_table_of_two_rows_is_not_parted(document):
    rows = tuple((Cell(text=f"row{n}"),) for n in range(2))
    for lines in range(30, 45):
        table = Table(widths=(1,), rows=rows, head=((Cell(text="HEAD"),),))
        made = typeset(document([*filler(lines), table], "en"))
        assert {" ".join(page).count("row") for page in pages_of(made.pdf)} <= {0, 2}, lines


def test_the_first_column_is_at_the_start_edge(document):
    rows = ((Cell(text="FIRST"), Cell(text="LAST")),)
    right_to_left = typeset(document([Table(widths=(1, 1), rows=rows)], "fa")).pdf
    assert places(right_to_left, "FIRST")[0][0] > places(right_to_left, "LAST")[0][0]
    left_to_right = typeset(document([Table(widths=(1, 1), rows=rows)], "en")).pdf
    assert places(left_to_right, "FIRST")[0][0] < places(left_to_right, "LAST")[0][0]


def test_the_binding_side_follows_the_direction(document):
    setup = PageSetup(inner=40, outer=10)
    text = "سلام " * 60
    persian = typeset(document([Paragraph(text=text)], "fa", page=setup)).pdf
    document_ = pypdfium2.PdfDocument(persian)
    page = document_[0]
    boxes = [obj.get_bounds() for obj in page.get_objects()]
    document_.close()
    assert min(box[0] for box in boxes) == pytest.approx(10 * 72 / 25.4, abs=2)
    assert max(box[2] for box in boxes) == pytest.approx(595.3 - 40 * 72 / 25.4, abs=2)


def test_narrow_columns_grow_to_hold_their_words(document):
    head = (Cell(text="ردیف", header=True), Cell(text="نام و نام خانوادگی", header=True))
    rows = ((Cell(text="۱"), Cell(text="متن " * 30)),)
    made = typeset(document([Table(widths=(0.2, 20), rows=rows, head=(head,))]))
    assert "ردیف" in "\n".join(pages_of(made.pdf)[0])


def test_a_row_taller_than_a_page_is_split(document):
    words = [f"w{n}" for n in range(3000)]
    head = (Cell(text="HEAD", header=True), Cell(text="X", header=True))
    made = typeset(
        document(
            [Table(widths=(3, 1), rows=((Cell(text=" ".join(words)), Cell(text="side")),), head=(head,))],
            "en",
        )
    )
    pages = pages_of(made.pdf)
    assert len(pages) > 1
    assert all(page[0].startswith("HEAD") for page in pages)
    assert [w for page in pages for line in page for w in re.findall(r"w\d+", line)] == words


def test_paragraphs_split_without_widows_and_orphans(document):
    for before in range(30, 42):
        made = typeset(document([*filler(before), Paragraph(text=LOREM)], "en"))
        for page in pages_of(made.pdf):
            own = [line for line in page if not line.startswith("line")]
            assert len(own) != 1, before


def test_headings_stay_with_what_follows(document):
    head = (Cell(text="HEAD", header=True),)
    followers = [
        [Paragraph(text=LOREM)],
        [Table(widths=(1,), rows=((Cell(text="row"),),) * 4, head=(head,))],
        [Heading(text="SECOND", level=3), Paragraph(text=LOREM)],
        [Box(content=(Paragraph(text=LOREM),))],
    ]
    for before, follower in itertools.product(range(32, 41), followers):
        made = typeset(document([*filler(before), Heading(text="TITLE"), *follower], "en"))
        for page in pages_of(made.pdf):
            assert page[-1] not in {"TITLE", "SECOND", "HEAD"}, (before, page[-3:])


@pytest.mark.parametrize("layout", ["grid", "lines"])
def test_signatures_never_stand_alone(layout, document):
    signers = tuple(Signer(role=f"ROLE{n}", name=f"NAME{n}") for n in range(3))
    for before, between in itertools.product(
        range(26, 44), ([], [Gap(10)], [Rule()], [Heading(text="SIGNED"), Gap(4)])
    ):
        blocks = [*filler(before), *between, Signatures(signers=signers, layout=layout)]
        made = typeset(document(blocks, "en"))
        for page in pages_of(made.pdf):
            text = " ".join(page)
            if "ROLE" in text:
                assert "line" in text, (before, between)
                assert all(f"ROLE{n}" in text and f"NAME{n}" in text for n in range(3))


@pytest.mark.parametrize("kind", ["table", "paragraph"])
def test_signatures_take_the_tail_of_a_table_or_paragraph_along(kind, document):
    signers = Signatures(signers=(Signer(role="ROLE", name="NAME"),))
    rows = tuple((Cell(text=f"row{n}"),) for n in range(12))
    for before in range(12, 30):
        block = Table(widths=(1,), rows=rows) if kind == "table" else Paragraph(text=LOREM)
        last = " ".join(pages_of(typeset(document([*filler(before), block, signers], "en")).pdf)[-1])
        assert "ROLE" in last
        assert ("row" if kind == "table" else "ipsum") in last, before


def test_more_signers_than_a_page_holds(document):
    signers = tuple(Signer(role=f"R{n}", name=f"N{n}") for n in range(90))
    made = typeset(document([Paragraph(text="end"), Signatures(signers=signers)], "en"))
    found = re.findall(r"R(\d+)", " ".join(line for page in pages_of(made.pdf) for line in page))
    assert sorted(int(n) for n in found) == list(range(90))
    assert made.pages > 1


def test_page_numbers_stand_in_the_digits_of_the_document(document):
    furniture = Furniture(footer_end="صفحهٔ {page} از {pages}", header_start="سربرگ", header_from_page=2)
    made = typeset(document(filler(100), "fa", page=PageSetup(furniture=furniture)))
    pages = [" ".join(page).replace("\u200f", "") for page in pages_of(made.pdf)]
    assert made.pages == 3
    assert "۱ از ۳" in pages[0] and "۳ از ۳" in pages[2]
    assert "سربرگ" not in pages[0] and "سربرگ" in pages[1]


def test_long_furniture_is_set_small_and_broken_but_not_over_itself(document):
    furniture = Furniture(footer_start="starting " * 9, footer_center="middle " * 8, footer_end="final " * 12)
    made = typeset(document(filler(2), "en", page=PageSetup(furniture=furniture)))
    text = " ".join(pages_of(made.pdf)[0])
    assert text.count("starting") == 9 and text.count("middle") == 8 and text.count("final") == 12
    starts = places(made.pdf, "starting")
    middle = places(made.pdf, "middle")
    assert max(box[2] for box in starts) < min(box[0] for box in middle)


def test_sides_share_the_line(document):
    sides = Sides(start=(Paragraph(text="STARTSIDE"),), end=(Paragraph(text="ENDSIDE", align="end"),))
    pdf = typeset(document([sides], "en")).pdf
    start, end = places(pdf, "STARTSIDE"), places(pdf, "ENDSIDE")
    assert start[0][1] == pytest.approx(end[0][1], abs=1)
    assert end[-1][2] == pytest.approx(595.3 - 15 * 72 / 25.4, abs=2)
    pdf = typeset(document([sides], "fa")).pdf
    assert places(pdf, "STARTSIDE")[0][0] > places(pdf, "ENDSIDE")[0][0]


def test_sides_taller_than_a_page_go_one_after_the_other(document):
    made = typeset(document([Sides(start=(Paragraph(text=LOREM * 5),), end=(Paragraph(text="ENDSIDE"),))], "en"))
    assert made.pages > 1
    assert "ENDSIDE" in " ".join(pages_of(made.pdf)[-1])


def test_line_feeds_part_paragraphs(document):
    made = typeset(document([Paragraph(text="one\ntwo\r\nthree")], "en"))
    assert [line.strip() for line in pages_of(made.pdf)[0]] == ["one", "two", "three"]


def test_the_outline_names_every_heading(document):
    blocks = [
        Heading(text="deep first", level=3),
        Heading(text="TOP", level=1, outline="renamed"),
        Heading(text="below", level=3),
        Heading(text="second", level=2),
    ]
    made = typeset(document([*blocks, Paragraph(text="end")], "en"))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        names = [
            str(o.Title) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Title" in o and "/Dest" in o
        ]
    assert sorted(names) == sorted(["deep first", "renamed", "below", "second"])


def test_a_justified_line_reaches_both_edges_and_the_last_one_does_not(document):
    pdf = typeset(document([Paragraph(text=LOREM)], "en")).pdf
    document_ = pypdfium2.PdfDocument(pdf)
    page = document_[0]
    text = page.get_textpage()
    rects = [text.get_rect(k) for k in range(text.count_rects())]
    right = 595.3 - 15 * 72 / 25.4
    ends = {round(rect[1] / 4): 0.0 for rect in rects}
    for rect in rects:
        ends[round(rect[1] / 4)] = max(ends[round(rect[1] / 4)], rect[2])
    text.close()
    page.close()
    document_.close()
    assert max(ends.values()) <= right + 0.5
    assert sum(1 for end in ends.values() if end == pytest.approx(right, abs=1)) >= len(ends) // 2


def test_a_page_is_set_tighter_rather_than_left_empty(document):
    """What must stay together comes in where smaller spaces between parts make room for it."""
    signers = Signatures(signers=tuple(Signer(role=f"R{n}", name=f"N{n}") for n in range(6)))
    tightened = 0
    for before in range(20, 34):
        parts = [Paragraph(text=f"line{n}", leading=12, after=6) for n in range(before)]
        made = typeset(document([*parts, Heading(text="SIGN"), signers], "en"))
        natural = before * 18 + 12 + 25 + 4 + 2 * (30 + 32)
        room = 841.9 - (20 + 22) * 72 / 25.4
        if natural > room and made.pages == 1:
            tightened += 1
        assert made.pages == 1 or "SIGN" in " ".join(pages_of(made.pdf)[-1])
    assert tightened >= 2


def test_a_last_page_of_a_few_lines_is_brought_in(document):
    parts = [Heading(text=f"head{n}", level=2) if n % 3 == 0 else Paragraph(text="text " * 30) for n in range(36)]
    counts = [typeset(document([*parts, *filler(more)], "en")).pages for more in range(30)]
    assert counts == sorted(counts)
    for more, pages in enumerate(counts):
        made = typeset(document([*parts, *filler(more)], "en"))
        assert len(pages_of(made.pdf)[-1]) > 3, (more, pages)


@pytest.mark.parametrize("rows", [2, 5, 9, 30])
def test_a_table_to_be_signed_is_kept_whole_or_parted_in_threes(document, rows):
    head = ((Cell(text="SIGNATURE", header=True),),)
    body = tuple((Cell(text=f"row{n}"),) for n in range(rows))
    for before in range(16, 40, 2):
        table = Table(widths=(1,), rows=body, head=head, row_height=26, signed=True)
        made = typeset(document([*filler(before), Heading(text="TITLE"), table], "en"))
        parts = [" ".join(page) for page in pages_of(made.pdf) if "row" in " ".join(page)]
        assert "line" in parts[0], before
        assert len(parts) == 1 if rows < 10 else all(part.count("row") >= 3 for part in parts), before


def test_a_row_that_names_others_stays_with_them(document):
    group = ((Cell(text="GROUP", span=2, header=True),), (Cell(text="a"), Cell(text="row")))
    for before in range(30, 42):
        table = Table(widths=(1, 1), rows=group * 6, head=((Cell(text="A"), Cell(text="B")),))
        for page in pages_of(typeset(document([*filler(before), table], "en")).pdf):
            assert not page[-1].startswith("GROUP"), before


@pytest.mark.parametrize("line", ["TOTAL", "Yours faithfully,"])
def test_signatures_do_not_stand_under_a_total_alone(document, line):
    signers = Signatures(signers=(Signer(role="ROLE", name="NAME"),))
    rows = tuple((Cell(text=f"row{n}"),) for n in range(12))
    for before in range(12, 30):
        table = Table(widths=(1,), rows=rows, head=((Cell(text="HEAD"),),))
        made = typeset(document([*filler(before), table, Paragraph(text=line), signers], "en"))
        last = " ".join(pages_of(made.pdf)[-1])
        assert "ROLE" in last and line in last and "row11" in last, before


def test_a_total_stays_with_the_table_that_says_so(document):
    rows = tuple((Cell(text=f"row{n}"),) for n in range(12))
    found = set()
    for before in range(12, 30):
        table = Table(widths=(1,), rows=rows, head=((Cell(text="HEAD"),),), keep_with_next=True)
        pages = pages_of(typeset(document([*filler(before), table, Paragraph(text="TOTAL")], "en")).pdf)
        assert "row11" in " ".join(pages[-1]), before
        found.add(" ".join(pages[-1]).count("row"))
    assert 1 in found  # the last row alone goes with the total


def test_headings_with_nothing_beneath_do_not_drag_each_other_along(document):
    headings = [Heading(text=f"TITLE{n}") for n in range(30)]
    made = typeset(document([*filler(20), *headings, Paragraph(text="end")], "en"))
    first = " ".join(pages_of(made.pdf)[0])
    assert "TITLE0" in first and "TITLE5" in first


@pytest.mark.parametrize(("language", "edge"), [("en", 2), ("fa", 0)])
def test_heads_of_columns_are_aligned_like_their_columns(document, language, edge):
    head = tuple(Cell(text=text, header=True) for text in ("ITEM", "SUM", "NO"))
    rows = tuple(
        (Cell(text="x"), Cell(text=f"{n}000000", align="end"), Cell(text=f"c{n}c", align="center")) for n in range(3)
    )
    rows += ((Cell(text="total", span=3, header=True),), (Cell(text="y"), Cell(text=""), Cell(text="")))
    made = typeset(document([Table(widths=(3, 3, 3), rows=rows, head=(head,))], language)).pdf
    ends = [
        max(box[2] for box in found) if edge else min(box[0] for box in found)
        for found in (places(made, "SUM"), places(made, "2000000"))
    ]
    assert abs(ends[0] - ends[1]) < 2.5
    middles = [(found[0][0] + found[-1][2]) / 2 for found in (places(made, "NO"), places(made, "c1c"))]
    assert abs(middles[0] - middles[1]) < 8
    start = typeset(document([Table(widths=(3, 3, 3), rows=rows[3:], head=(head,))], language)).pdf
    assert abs(places(start, "SUM")[0][0] - places(made, "SUM")[0][0]) > 20  # nothing to follow: as it was


def test_cells_to_be_filled_by_hand_stand_in_the_middle_of_their_row(document):
    rows = ((Cell(text="long " * 12), Cell(text="short")),)
    high = places(typeset(document([Table(widths=(1, 3), rows=rows, row_height=26)], "en")).pdf, "short")[0]
    low = places(typeset(document([Table(widths=(1, 3), rows=rows)], "en")).pdf, "short")[0]
    assert high[1] < low[1] - 10
