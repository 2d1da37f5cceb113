"""Sections with heads of their own, and tables of contents: the pages they name, where their lines lead."""

import io
import re

import pikepdf
import pypdfium2
import pytest
from pikepdf import Name
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Contents, ContentsEntry, Furniture, Heading, NewPage, PageSetup, Paragraph
from council_desk.documents.typesetting import typeset

WORDS = {"fa": "صورت‌جلسهٔ شورا", "en": "Minutes of the council"}


def page_texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def marker(at: int) -> str:
    return f"BEGINS{'ABCDE'[at]}"


def book(document, language: str, parts: int = 5, **values):
    """Give a document of a cover, a table of contents and parts of growing length."""
    word = WORDS[language]
    front = Furniture(footer_end="{page}/{pages}")
    entries = tuple(ContentsEntry(f"{word} {at}", f"part{at}") for at in range(parts))
    blocks = [Heading(text="COVER", level=1), NewPage(furniture=front), Contents(entries=entries)]
    for at in range(parts):
        head = Furniture(header_start=f"HEAD{at}", footer_end="{page}/{pages}", header_from_page=2)
        blocks.append(NewPage(furniture=head, watermark="DRAFT" if at == 1 else "", anchor=f"part{at}"))
        blocks += [Heading(text=f"{word} {at}", level=1), Heading(text=marker(at))]
        blocks += [Paragraph(text=f"{word} " * 60) for _ in range(6 * at)]
    return document(blocks, language, page=PageSetup(furniture=front), **values)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_contents_name_the_pages_on_which_the_parts_begin(document, language):
    made = typeset(book(document, language, digits="0123456789"))
    texts = page_texts(made.pdf)
    begins = [next(page for page, text in enumerate(texts, 1) if marker(at) in text) for at in range(5)]
    assert begins[0] == 3 and begins == sorted(set(begins)) and begins[-1] - begins[-2] > 1
    numbers = [int(found) for found in re.findall(r"\d+", texts[1].replace("2/", ""))]
    assert [page for page in begins if page not in numbers] == []
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        pages = {page.objgen: number for number, page in enumerate((page.obj for page in opened.pages), 1)}
        links = list(opened.pages[1].Annots)
        assert [pages[link.Dest[0].objgen] for link in links] == begins
        assert [str(link.Contents) for link in links] == [f"{WORDS[language]} {at}" for at in range(5)]


def test_numbers_are_in_the_digits_of_the_document(document):
    contents = page_texts(typeset(book(document, "fa")).pdf)[1]
    assert "۱۵" in contents and "15" not in contents


@pytest.mark.parametrize("language", ["fa", "en"])
def test_leaders_run_between_text_and_number(document, language):
    """In both directions: the dots lie between the two, and nowhere else."""
    made = typeset(book(document, language, parts=1))
    with pypdfium2.PdfDocument(made.pdf) as opened:
        page = opened[1]
        link = page.get_textpage()
        boxes = [link.get_charbox(at) for at in range(link.count_chars()) if link.get_text_range(at, 1).strip()]
        height = page.get_height()
        row = [box for box in boxes if box[1] > height / 2]
        gap = max(
            (right[0] - left[2], left[2], right[0]) for left, right in zip(sorted(row), sorted(row)[1:], strict=False)
        )
        bitmap = page.render(scale=4, grayscale=True)
        data, stride = bytes(bitmap.buffer), bitmap.stride
    top, bottom = max(box[3] for box in row), min(box[1] for box in row)
    dark = {
        x
        for y in range(int((height - top) * 4), int((height - bottom) * 4))
        for x in range(int(gap[1] * 4) + 8, int(gap[2] * 4) - 8)
        if data[y * stride + x] < 190
    }
    assert gap[0] > 150 and len(dark) > 40
    assert max(dark) - min(dark) > 0.85 * 4 * gap[0]


def test_each_part_has_its_head_from_its_second_page_on_and_its_watermark(document):
    made = typeset(book(document, "en"))
    texts = page_texts(made.pdf)
    begins = [next(page for page, text in enumerate(texts) if marker(at) in text) for at in range(5)]
    for at, (first, after) in enumerate(zip(begins, [*begins[1:], len(texts)], strict=True)):
        assert "HEAD" not in texts[first]
        assert all(f"HEAD{at}" in text for text in texts[first + 1 : after])
    assert texts[-1].count(f"{len(texts)}/{len(texts)}") == 1, "pages are numbered through"
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        under = [b"/Background" in page.Contents.read_bytes() for page in opened.pages]
    assert under == [begins[1] <= page < begins[2] for page in range(len(texts))]


def test_links_are_tagged_and_the_file_is_archival(document):
    pdf = typeset(book(document, "fa")).pdf
    assert_archival(pdf, language="fa")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = opened.Root.StructTreeRoot.ParentTree.Nums
        owners = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for link in opened.pages[1].Annots:
            assert int(link.F) == 4 and str(link.Contents)
            element = owners[int(link.StructParent)]
            assert Name.Link == element.S and element.P.S == Name.TOCI and element.P.P.S == Name.TOC
            (reference,) = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and kid.Type == Name.OBJR]
            assert reference.Obj.objgen == link.objgen


def test_the_outline_is_nested_by_part(document):
    with pikepdf.open(io.BytesIO(typeset(book(document, "en")).pdf)) as opened, opened.open_outline() as outline:
        assert [entry.title for entry in outline.root][1:] == [f"Minutes of the council {at}" for at in range(5)]
        assert [child.title for child in outline.root[2].children] == [marker(1)]


def test_a_new_page_before_everything_makes_no_empty_one(document):
    blocks = [NewPage(furniture=Furniture(header_start="HEAD"), anchor="a"), Paragraph(text="text")]
    assert typeset(document(blocks, "en")).pages == 1


def test_an_anchor_that_is_nowhere_is_a_fault_of_the_builder(document):
    with pytest.raises(KeyError):
        typeset(document([Contents(entries=(ContentsEntry("text", "nowhere"),))], "en"))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_entries_of_any_length_keep_their_letters(document, reader, language):
    words = [f"{WORDS[language]} {at}" for at in range(400)]
    entries = tuple(ContentsEntry(" ".join(words[at : at + 40]), "a") for at in range(0, 400, 40))
    blocks = [Contents(entries=entries), NewPage(furniture=Furniture(), anchor="a"), Paragraph(text="end")]
    made = typeset(document(blocks, language))
    assert made.pages > 2 and reader.share(words, reader.pdfium(made.pdf)).words == 1


def test_an_entry_longer_than_a_page_goes_on_and_leads_there_from_both(document):
    entries = (ContentsEntry("word " * 1500, "a"),)
    blocks = [Contents(entries=entries), NewPage(furniture=Furniture(), anchor="a"), Paragraph(text="end")]
    with pikepdf.open(io.BytesIO(typeset(document(blocks, "en")).pdf)) as opened:
        links = [page.get("/Annots", []) for page in opened.pages]
        assert [len(found) for found in links] == [1] * (len(links) - 1) + [0] and len(links) > 2
        assert {found[0].Dest[0].objgen for found in links[:-1]} == {opened.pages[-1].obj.objgen}
