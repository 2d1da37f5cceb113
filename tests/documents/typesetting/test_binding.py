"""Spaces at which no line ends: which ones, by language, and that lines keep to it and text stays what it is."""

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.documents.blocks import Paragraph
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.binding import bound_spaces


def marked(text: str, language: str) -> str:
    """Show bound spaces as underscores."""
    bound = bound_spaces(text, language)
    assert all(text[at] == " " for at in bound)
    return "".join("_" if at in bound else char for at, char in enumerate(text))


@pytest.mark.parametrize(
    "shown",
    [
        "протокол №_13 от 15.10.2026",
        "вх._№_207",
        "12_ноября 2026_г.",
        "2026_г. Секретарь",
        "г._Светлореченск, ул._Родниковой, д._4, корп._2",
        "1_250_000,50_руб.",
        "87,5_% семей",
        "всего 7_чел. из 9_членов",
        "исполнено 7 из 9",
        "И._О._Петров и_И.О._Петров",
        "Подорожникова_В.С._– председатель",
        "«за»_–_7, «против»_–_0",
        "и_т._д., ст._27 ч._4, §_3",
        "в_городе и_области",
        "сказал_бы_ли",
        "8_(800)_000-00-00, доб._112",
        "светильника 3000_К и_опросить",
        "температура_– 3000_К. Направить проект",
    ],
)
def test_russian(shown):
    assert marked(shown.replace("_", " "), "ru-RU") == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fa", "۲۱_آبان_۱۴۰۵ ساعت_۱۸:۴۵"),
        ("fa", "۵_نفر از ۸_عضو"),
        ("fa", "مصوبهٔ_۶۲ به طول ۱۸۰_متر"),
        ("fa", "آقای کشتکار_– مخزن"),
        ("fa", "۲ و ۳"),
        ("ar", "رقم_(١٤) في ٢_جمادى"),
        ("ar", "بحضور ٦_أعضاء من أصل ٩ ممّن"),
        ("ar", "الساعة_٧:١٥ و٣_دقائق"),
        ("en", "No._14 of 12_November 2026"),
        ("en", "item_4, 60_W, Mr_Smith_– yes"),
        ("en", "5 to 1"),
        ("kk", "2026_– 14"),
    ],
)
def test_other_languages(language, shown):
    assert marked(shown.replace("_", " "), language) == shown


def test_marks_of_direction_do_not_part_a_number_from_its_sign():
    assert bound_spaces("شمارهٔ \u20661405/14\u2069 است", "fa") == {6}
    assert bound_spaces("\u2066№\u2069 \u206614\u2069", "ru") == {3}


@given(st.text(max_size=60), st.sampled_from(["fa-IR", "ar-SA", "ru-RU", "en-GB", "de"]))
def test_only_spaces_inside_a_text_are_bound(text, language):
    bound = bound_spaces(text, language)
    assert all(text[at] == " " for at in bound)
    assert bound_spaces("", language) == frozenset()


def lines_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [line.strip() for line in document[0].get_textpage().get_text_range().splitlines()]


@pytest.mark.parametrize("before", range(1, 60, 4))
def test_a_number_never_begins_a_line_without_its_sign(document, before):
    text = "о" * before + " протокола заседания совета № 13 от 12 ноября 2026 г. и всего, что было " * 3
    lines = lines_of(typeset(document([Paragraph(text=text, align="start")], "ru")).pdf)
    assert not any(line.startswith(("13", "г.", "ноября")) or line.endswith("№") for line in lines)
    assert " ".join(lines).split() == text.split(), "the text itself keeps its ordinary spaces"


def test_a_chain_longer_than_the_line_breaks_all_the_same(document):
    chain = "№ 1 " * 3 + "и " * 200 + "конец"
    lines = lines_of(typeset(document([Paragraph(text=chain, align="start")], "ru")).pdf)
    assert len(lines) > 1
    assert " ".join(lines).split() == chain.split()


def test_bound_spaces_stretch_with_the_others(document):
    text = "Совет решил поручить комиссии до 15 декабря 2026 г. подготовить смету и передать её администрации. " * 4
    pdf = typeset(document([Paragraph(text=text)], "ru")).pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        page = opened[0].get_textpage()
        found = page.get_text_range()
        gaps = []
        for at in range(1, found.index("\n") - 2):
            if found[at] == " ":
                left, right = page.get_charbox(at - 1), page.get_charbox(at + 1)
                gaps.append(right[0] - left[2])
    assert max(gaps) - min(gaps) < 3
