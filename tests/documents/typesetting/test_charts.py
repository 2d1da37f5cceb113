"""Charts of bars: what their ink shows, in both directions and without colours, and what they say without ink."""

import io
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Bar, BarChart, Paragraph
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.charts import _hatched

SCALE = 4


def chart(*bars, series=("one",), **more):
    return BarChart(bars=bars, series=series, alternative="ALTERNATIVE", **more)


def bar(label, *values, **more):
    return Bar(label=label, values=values, written=str(sum(values)), **more)


def grey(pdf: bytes):
    """Give the pixels of the first page as rows of lightness from 0 to 255."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[0].render(scale=SCALE, grayscale=True)
        data = bytes(bitmap.buffer)
        return [data[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)]


def runs(row: bytes, darker: int):
    """Give where a row is dark without a break for 10 points and more: pairs of columns."""
    found, start = [], None
    for at, value in enumerate([*row, 255]):
        if value < darker and start is None:
            start = at
        elif value >= darker and start is not None:
            if at - start > 10 * SCALE:
                found.append((start, at))
            start = None
    return found


def bars_of(pdf: bytes) -> list[tuple[int, int]]:
    """Give from where to where the dark bars run, from top to bottom."""
    found: list[tuple[int, int]] = []
    before = False
    for row in grey(pdf):
        here = runs(row, 130)
        if here and not before:
            found.append(here[0])
        before = bool(here)
    return found


@pytest.mark.parametrize("language", ["fa", "en"])
def test_bars_are_as_long_as_their_values_and_begin_at_the_start_edge(document, language):
    blocks = [chart(bar("a", 10), bar("b", 5), bar("c", 2))]
    found = bars_of(typeset(document(blocks, language)).pdf)
    lengths = [end - start for start, end in found]
    assert lengths[1] / lengths[0] == pytest.approx(0.5, abs=0.01)
    assert lengths[2] / lengths[0] == pytest.approx(0.2, abs=0.01)
    edges = {end for _, end in found} if language == "fa" else {start for start, _ in found}
    assert max(edges) - min(edges) <= 1


@pytest.mark.parametrize("language", ["fa", "en"])
def test_charts_that_are_read_together_begin_at_one_place_and_have_one_scale(document, language):
    long, short = bar("A name that is long", 40), bar("B", 10)
    charts = chart(long, beside=(short,)), chart(short, beside=(long,))
    (first, second) = bars_of(typeset(document([*charts], language)).pdf)
    edge = 1 if language == "fa" else 0
    assert abs(first[edge] - second[edge]) <= SCALE
    assert (first[1] - first[0]) / (second[1] - second[0]) == pytest.approx(4, rel=0.05)


def test_the_line_of_reference_stands_where_its_value_is(document):
    """Bars of the length of the reference end where the line crosses one that has no value at all."""
    blocks = [chart(bar("a", 8, reference=4), bar("b", 4, reference=4), bar("c", 0, reference=4), reference="line")]
    rows = grey(typeset(document(blocks, "en")).pdf)
    (long, short) = bars_of(typeset(document([chart(bar("a", 8), bar("b", 4))], "en")).pdf)[:2]
    assert short[1] - short[0] == pytest.approx((long[1] - long[0]) / 2, abs=2)
    bottom = max(y for y, row in enumerate(rows) if runs(row, 130))
    black = [x for row in rows[bottom + 12 : bottom + 16 * SCALE] for x, value in enumerate(row) if value < 60]
    assert any(abs(x - short[1]) <= 3 for x in black)


def test_parts_of_a_bar_differ_without_colours(document):
    """Neighbours differ clearly in average lightness; those two apart by their hatching, which shows in it too."""
    pdf = typeset(document([chart(bar("a", 4, 4, 4, 4), series=("p", "q", "r", "s"))], "en")).pdf
    rows = grey(pdf)
    columns = [x for x in range(len(rows[0])) if any(row[x] < 250 for row in rows)]
    middle = [row for row in rows if any(end - start > 40 * SCALE for start, end in runs(row, 130))]
    middle = middle[len(middle) // 4 : -len(middle) // 4]
    start, end = runs(middle[0], 130)[0]
    width = end - start
    means = []
    for part in range(4):
        inside = range(start + part * width + width // 5, start + (part + 1) * width - width // 5)
        values = [row[x] for row in middle for x in inside if x <= columns[-1]]
        means.append(sum(values) / len(values))
    assert means[0] < 80 and means[2] > 225
    assert all(abs(one - other) > 45 for one, other in pairwise(means))
    assert all(abs(one - other) > 20 for at, one in enumerate(means) for other in means[at + 1 :])


def test_hatchings_are_different_and_stay_in_their_box():
    looks = [_hatched(0, 0, 40, 9, series) for series in range(6)]
    assert len(set(looks)) == 6 and looks[0] == _hatched(0, 0, 40, 9, 6)
    assert all((" re W n " in look) is (at not in {0, 2}) for at, look in enumerate(looks))


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_chart_is_a_figure_that_says_what_it_shows(document, sentences, reader, language):
    texts = sentences(language)[:5]
    blocks = [
        Paragraph(text="before"),
        chart(*(bar(text, 3, 2, reference=4) for text in texts), series=("yes", "no"), reference="line"),
    ]
    made = typeset(document(blocks, language))
    assert reader.share(texts, reader.pdfium(made.pdf)).words == 1
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        (figure,) = [one for one in opened.Root.StructTreeRoot.K.K if Name.Figure == one.S]
        assert str(figure.Alt) == "ALTERNATIVE" and len(figure.A.BBox) == 4
    assert_archival(made.pdf, language=language)


def test_names_of_series_stand_only_where_there_are_several(document, reader):
    alone = reader.pdfium(typeset(document([chart(bar("a", 1), series=("ONLY",))], "en")).pdf)
    several = reader.pdfium(typeset(document([chart(bar("a", 1, 2), series=("FIRST", "SECOND"))], "en")).pdf)
    assert "ONLY" not in alone and "FIRST" in several and "SECOND" in several
    unused = chart(bar("a", 1), reference="LINE")
    assert "LINE" not in reader.pdfium(typeset(document([unused], "en")).pdf)


def test_very_many_names_go_to_further_lines(document, reader):
    names = tuple(f"a rather long name of series {at}" for at in range(12))
    made = typeset(document([chart(bar("a", *range(12)), series=names)], "en"))
    assert reader.share(names, reader.pdfium(made.pdf)).words == 1


def test_a_chart_stays_whole_and_goes_to_the_next_page(document):
    blocks = [*(Paragraph(text="line") for _ in range(28)), chart(*(bar(f"bar{at}", at) for at in range(12)))]
    with pypdfium2.PdfDocument(typeset(document(blocks, "en")).pdf) as opened:
        texts = [page.get_textpage().get_text_range() for page in opened]
    assert len(texts) == 2 and "bar0" not in texts[0] and all(f"bar{at}" in texts[1] for at in range(12))


def test_a_chart_taller_than_a_page_goes_on(document, reader):
    made = typeset(
        document([chart(*(bar(f"bar{at}", at, reference=at % 7) for at in range(150)), reference="r")], "en")
    )
    assert made.pages == 4
    assert reader.share([f"bar{at}" for at in range(150)], reader.pdfium(made.pdf)).words == 1


def test_a_gap_in_the_reference_parts_the_line(document):
    bars = [bar("a", 1, reference=2), bar("b", 3), bar("c", 1, reference=2), bar("d", 2)]
    made = typeset(document([chart(*bars, reference="line")], "en"))
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        assert opened.pages[0].Contents.read_bytes().count(b"[3.2 2] 0 d") == 3, "two pieces and the legend"


@settings(max_examples=25, deadline=None)
@given(
    bars=st.lists(
        st.builds(
            Bar,
            label=st.text(max_size=60),
            values=st.tuples(st.integers(0, 10**15), st.integers(0, 10**15)),
            written=st.text(max_size=30),
            reference=st.none() | st.integers(0, 10**15),
        ),
        max_size=8,
    )
)
def test_any_values_and_words_make_a_page(document, bars):
    made = typeset(document([chart(*bars, series=("a", "b"), reference="c"), Paragraph(text="END")], "fa"))
    assert made.pages >= 1
