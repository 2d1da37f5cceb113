"""Shaping and line breaking: nothing is lost, nothing sticks out, words stay whole where they must."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from council_desk.documents.typesetting.paragraph import Line, Look, Paragraph, RunMaker
from council_desk.documents.typesetting.scripts import tidy
from council_desk.documents.typesetting.shaping import shaper

ALPHABET = st.sampled_from(
    [
        *"ابپلالآیکگۀئ۰۱٣5,.-/%٪ abcXYZ éАБвг №€()[]«»؟،؛َُِّْٔ",
        *"\u200c\u200d\u00a0\u00ad\u200b\u2066\u2067\u2069\u202e\u202c\u2003",
        *("لله", "می‌خواهیم", "😀", "漢", "–", "—"),
    ]
)
TEXTS = st.lists(ALPHABET, max_size=80).map("".join).map(tidy)


def paragraph(text: str, language: str = "fa", size: float = 10, **values: float) -> Paragraph:
    rtl = language in {"fa", "ar"}
    return Paragraph((Look(text),), RunMaker(shaper(language)), size, script="A" if rtl else "L", rtl=rtl, **values)


def shown(lines: list[Line]) -> list[str]:
    """Give the text of each line as its glyphs carry it, in logical order."""
    return ["".join(glyph.text for run in line.runs for glyph in run.word.glyphs) for line in lines]


def glyphs(lines: list[Line]) -> list[int | None]:
    """Give the glyphs in logical order, without spaces, which end with their line, and without added hyphens."""
    return [
        glyph.number
        for line in lines
        for run in line.runs
        if not run.space
        for glyph in run.word.glyphs
        if glyph.text != "\u00ad"
    ]


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["fa", "ar", "ru", "en"]), st.sampled_from([40.0, 120.0, 480.0]), st.floats(0, 30))
def test_no_glyph_is_lost_and_no_line_is_too_wide(text: str, language: str, width: float, first: float):
    whole = paragraph(text, language)
    lines = whole.lines(width, first)
    assert glyphs(lines) == glyphs(whole.lines(1e9))
    for number, line in enumerate(lines):
        assert line.width == pytest.approx(sum(run.width for run in line.runs), abs=1e-6)
        clusters = sum(
            1
            for run in line.runs
            for at in range(len(run.word.glyphs))
            if run.word.parts_before(at) and run.word.piece(at)
        )
        assert line.width <= width - (first if number == 0 else 0) + 1e-3 or clusters <= 1
    assert [line.last for line in lines] == [False] * (len(lines) - 1) + [True]


@settings(max_examples=100, deadline=None)
@example("\u200b\u064ea")
@given(TEXTS.filter(lambda text: "😀" not in text and "漢" not in text))
def test_glyphs_carry_the_text_once_and_in_order(text: str):
    (line,) = paragraph(text).lines(1e9)
    invisible = str.maketrans("", "", "\u00ad\u200b\u2066\u2067\u2069\u202e\u202c")
    assert "".join(shown([line])).rstrip(" ") == text.translate(invisible).rstrip(" ")


def test_a_word_shaped_alone_is_as_wide_as_in_its_sentence(sentences):
    """The cache of words holds only because no font here joins, kerns or replaces across a space."""
    import uharfbuzz as hb

    from council_desk.documents.typesetting.fonts import face

    for language, name in (("fa", "Vazirmatn-Regular"), ("ar", "Vazirmatn-Bold"), ("ru", "NotoSans-Regular")):
        for sentence in sentences(language)[:40]:
            if (
                any(c.isascii() and c.isalnum() for c in sentence)
                or not set(map(ord, sentence)) <= face(name).characters
            ):
                continue
            buffer = hb.Buffer()
            buffer.add_str(sentence)
            buffer.direction = "rtl" if language != "ru" else "ltr"
            buffer.script = "Arab" if language != "ru" else "Cyrl"
            buffer.language = language
            hb.shape(face(name).font, buffer)
            together = sum(p.x_advance for p in buffer.glyph_positions)
            words, script = [], "A" if language != "ru" else "C"
            for part in sentence.replace(" ", "\n \n").split("\n"):
                if part:
                    found, script = shaper(language).words(
                        part, bold="Bold" in name, script=script, rtl=language != "ru"
                    )
                    words += found
            assert sum(word.advance for word in words) == together, sentence


def test_zwnj_and_no_break_space_keep_words_whole():
    text = "نمی‌خواهیم\u00a0که می‌روند"
    lines = paragraph(text).lines(paragraph("نمی‌خواهیم\u00a0که").natural_width + 1)
    assert shown(lines) == ["نمی‌خواهیم\u00a0که", "می‌روند"]


def test_numbers_and_dates_stay_whole_but_compounds_may_break():
    assert len(paragraph("1405/22/3-7", "en").lines(1e3)) == 1
    words, _ = shaper("en").words("1405/22/3-7", bold=False, script="L", rtl=False)
    assert len(words) == 1
    number = "۱۴۰۵/و/۲۰۷"
    room = paragraph(number).natural_width + 1
    assert shown(paragraph(f"نامهٔ {number}").lines(room)) == ["نامهٔ", number]
    words, _ = shaper("en").words("Saint-Petersburg/Moscow", bold=False, script="L", rtl=False)
    assert [word.after for word in words] == [1, 1, 0]


def test_a_soft_hyphen_shows_only_where_a_line_ends():
    text = "infra\u00adstructure"
    assert shown(paragraph(text, "en").lines(1e3)) == ["infrastructure"]
    lines = paragraph(text, "en").lines(paragraph("structure", "en").natural_width + 1)
    assert shown(lines) == ["infra\u00ad", "structure"]
    assert lines[0].width > paragraph("infra", "en").natural_width


def test_a_word_wider_than_the_line_is_cut_between_clusters():
    lines = paragraph("وقتی" + "بی" * 300).lines(100)
    assert len(lines) > 5
    assert all(line.width <= 100 + 1e-6 for line in lines)
    assert "".join(shown(lines)) == "وقتی" + "بی" * 300
    kept = paragraph("بِّ" * 50).lines(30)
    assert all(text[0] == "ب" for text in shown(kept)), "a mark begins a line"


def test_spaces_at_the_end_of_a_line_take_no_room():
    (line,) = paragraph("سلام   ").lines(100)
    assert line.width == pytest.approx(paragraph("سلام").natural_width)


def test_joining_letters_join_over_a_change_of_look():
    parts = (Look("سلا"), Look("م", bold=True))
    joined = Paragraph(parts, RunMaker(shaper("fa")), 10, script="A", rtl=True).lines(1e3)[0]
    alone = paragraph("م").lines(1e3)[0]
    assert len(joined.runs) == 2
    isolated_after_alef = joined.runs[1].word.glyphs[0].number
    assert isolated_after_alef == alone.runs[0].word.glyphs[0].number or isolated_after_alef
    joined = Paragraph((Look("س"), Look("لام", bold=True)), RunMaker(shaper("fa")), 10, script="A", rtl=True).lines(
        1e3
    )[0]
    assert joined.runs[0].word.glyphs[0].number != paragraph("س").lines(1e3)[0].runs[0].word.glyphs[0].number


def test_letter_spacing_widens_latin_and_leaves_joined_letters():
    assert paragraph("МОСКВА", "ru", spacing=2).natural_width == pytest.approx(
        paragraph("МОСКВА", "ru").natural_width + 6 * 2
    )
    assert paragraph("سلام", spacing=2).natural_width == pytest.approx(paragraph("سلام").natural_width)


def test_scripts_find_their_fonts_and_punctuation_stays_with_its_word():
    line = paragraph("Мэр, 5 км (далее) سلام ok", "ru").lines(1e3)[0]
    faces = {"".join(g.text for g in run.word.glyphs): run.word.face.postscript_name for run in line.runs}
    assert faces["Мэр,"] == faces["(далее)"] == faces["ok"] == "NotoSans-Regular"
    assert faces["سلام"] == "Vazirmatn-Regular"
    line = paragraph("سلام, Мэр, ok", "fa").lines(1e3)[0]
    faces = {"".join(g.text for g in run.word.glyphs): run.word.face.postscript_name for run in line.runs}
    assert faces["سلام,"] == faces["ok"] == "Vazirmatn-Regular"
    assert faces["Мэр,"] == "NotoSans-Regular"


def test_missing_characters_are_named_and_spelled_out_where_they_stand_for_others():
    assert paragraph("متن 😀 漢").missing == {"😀", "漢"}
    assert paragraph("متن ساده").missing == set()
