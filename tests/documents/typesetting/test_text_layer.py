"""What is set can be copied and searched again: words, their order, and the original letters."""

import io
import re
from collections import Counter

import pikepdf
import pypdfium2
import pytest

from council_desk.documents.blocks import Box, Cell, PageSetup, Paragraph, Span, Table
from council_desk.documents.typesetting import typeset

POPPLER_WORDS, POPPLER_PAIRS, PDFIUM_WORDS = 0.995, 0.985, 0.98


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_words_and_their_order_come_out_of_the_samples(language, sentences, document, reader):
    texts = sentences(language)
    made = typeset(document([Paragraph(text=text) for text in texts], language))
    by_poppler = reader.share(texts, reader.poppler(made.pdf))
    assert by_poppler.words >= POPPLER_WORDS, by_poppler.lost
    assert by_poppler.pairs >= POPPLER_PAIRS, by_poppler.parted
    by_pdfium = reader.share(texts, reader.pdfium(made.pdf))
    assert by_pdfium.words >= PDFIUM_WORDS, by_pdfium.lost


INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_spaces_and_punctuation_stay_where_they_are(language, sentences, document, reader):
    """Poppler moves the space behind a number or a comma to its front if nothing stops it."""
    texts = sentences(language)
    found = Counter(
        INVISIBLE.sub("", reader.poppler(typeset(document([Paragraph(text=t) for t in texts], language)).pdf)).split()
    )
    wanted = Counter(INVISIBLE.sub("", " ".join(texts)).split())
    lost = wanted - found
    assert lost.total() <= 0.02 * wanted.total(), lost


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_words_come_out_of_tables_and_boxes_under_a_watermark(language, sentences, document, reader):
    texts = sentences(language)[:60]
    rows = tuple((Cell(text=text), Cell(text="۱۲")) for text in texts[:30])
    blocks = [
        Table(widths=(4, 1), rows=rows),
        *(Box(content=(Paragraph(text=(Span("— ", bold=True), Span(text))),)) for text in texts[30:]),
    ]
    plain = typeset(document(blocks, language))
    draft = typeset(document(blocks, language, page=PageSetup(watermark="پیش‌نویس DRAFT ПРОЕКТ")))
    assert reader.poppler(draft.pdf) == reader.poppler(plain.pdf)
    found = reader.share(texts, reader.poppler(draft.pdf))
    assert found.words >= POPPLER_WORDS, found.lost


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهیم خانه‌ها را",
        "الله لله سلام لا إلا لأن",
        "بِسْمِ اللهِ الرَّحْمٰنِ الرَّحِیمِ",
        "شمارهٔ ۱۴۰۵-۰۳ تا ۱۴۰۵-۰۴ (۱۲، ۱۳)",
        "تعداد ۱۲×۲۴ چراغ LED (۶۰ وات) نصب شد",
        "ساعت ۱۷:۰۰–۱۸:۳۰ در سالن",
    ],
)
def test_difficult_lines_come_out_in_order(text, document, reader):
    made = typeset(document([Paragraph(text=text)]))
    found = reader.share([text], reader.poppler(made.pdf))
    assert (found.words, found.pairs) == (1.0, 1.0), (found.lost, found.parted)


def test_zwnj_is_in_the_text_layer(document, reader):
    made = typeset(document([Paragraph(text="می‌خواهیم")]))
    assert "می\u200cخواهیم" in reader.poppler(made.pdf)
    assert "می\u200cخواهیم" in reader.pdfium(made.pdf)


def test_letter_spaced_headings_stay_one_word(document, reader):
    made = typeset(document([Paragraph(text="ПРОТОКОЛ", size=14, letter_spacing=1.2)], "ru"))
    assert "ПРОТОКОЛ" in reader.poppler(made.pdf)
    assert "ПРОТОКОЛ" in reader.pdfium(made.pdf)


def test_every_code_of_every_font_has_a_character(document, sentences):
    texts = [text for language in ("fa", "ar", "ru", "en") for text in sentences(language)]
    made = typeset(document([Paragraph(text=text) for text in [*texts, "😀 \ufeff\ufffe\x00 \ud800"]]))
    checked = 0
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        for thing in pdf.objects:
            if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Subtype") != "/Type0":
                continue
            rows = re.findall(r"<([0-9a-f]{4})> <([0-9a-f]+)>", thing.ToUnicode.read_bytes().decode("ascii"))
            mapped = dict(rows[1:] if rows[0][1] == "ffff" else rows)
            count = len(thing.DescendantFonts[0].W[1])
            checked += count
            for code in range(1, count):
                text = bytes.fromhex(mapped[f"{code:04x}"]).decode("utf-16-be")
                assert text and not set(text) & {"\x00", "\ufeff", "\ufffe"}, hex(code)
    assert checked > 300


def test_several_spaces_in_a_justified_line_stretch_and_stay_spaces(document, reader):
    text = "слово  и   дело, " * 60
    made = typeset(document([Paragraph(text=text)], "ru"))
    found = reader.share([text], reader.poppler(made.pdf))
    assert (found.words, found.pairs) == (1.0, 1.0)


def test_a_letter_spaced_word_comes_out_whole(document):
    pdf = typeset(document([Paragraph(text="ПРОТОКОЛ", size=15, letter_spacing=1.4)], "ru")).pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        assert "ПРОТОКОЛ" in opened[0].get_textpage().get_text_range()


@pytest.mark.parametrize("language", ["fa", "en"])
def test_neighbouring_cells_are_parted_in_the_stream_itself(document, language):
    table = Table(widths=(1, 1), rows=((Cell(text="هزینه"), Cell(text="Zoë")),))
    with pikepdf.open(io.BytesIO(typeset(document([table], language)).pdf)) as opened:
        page = opened.pages[0]
        spaces = {
            name: re.search(rb"<(\w{4})> *<0020>", font.ToUnicode.read_bytes())[1].decode()
            for name, font in page.Resources.Font.items()
        }
        ends, font, last = [], "", ""
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                font = str(operands[0])
            elif str(operator) in {"Tj", "TJ"}:
                parts = operands[0] if str(operator) == "TJ" else [operands[0]]
                last = [bytes(part).hex() for part in parts if isinstance(part, pikepdf.String)][-1][-4:]
            elif str(operator) == "ET":
                ends.append((last, spaces[font]))
    assert len(ends) >= 2
    assert all(last == space for last, space in ends)
