"""Cases, articles and plurals that phrases ask of what enters them."""

import pytest

from council_desk.documents.minutes.grammar import (
    ATTACHMENTS,
    arabic_counted,
    attachments_counted,
    council_of,
    russian_genitive,
    russian_head,
)
from council_desk.domain.terms import Language


@pytest.mark.parametrize(
    ("name", "genitive", "head"),
    [
        ("Совет микрорайона «Ключевой»", "Совета микрорайона «Ключевой»", "Совета"),
        ("Общественный совет района", "Общественного совета района", "совета"),
        ("Рабочая группа по благоустройству", "Рабочей группы по благоустройству", "группы"),
        ("Комиссия", "Комиссии", "Комиссии"),
        ("Махалля «Нур»", "", ""),
        ("Общественный", "", ""),
    ],
)
def test_russian_bodies_stand_in_the_genitive_where_their_head_is_known(name, genitive, head):
    assert (russian_genitive(name), russian_head(name)) == (genitive, head)


@pytest.mark.parametrize(
    ("name", "joined"),
    [("مجلس الحيّ", "لمجلس الحيّ"), ("المجلس", "للمجلس"), ("Council", "لـ Council"), ("", "لـ ")],
)
def test_arabic_bodies_take_the_preposition(name, joined):
    assert council_of(name, Language.AR) == joined


@pytest.mark.parametrize(
    ("value", "counted"),
    [
        (0, "٠ مرفق"),
        (1, "مرفق واحد"),
        (2, "مرفقان"),
        (3, "٣ مرفقات"),
        (10, "١٠ مرفقات"),
        (11, "١١ مرفقاً"),
        (99, "٩٩ مرفقاً"),
        (100, "١٠٠ مرفق"),
        (103, "١٠٣ مرفقات"),
    ],
)
def test_arabic_counts_with_six_forms(value, counted):
    figure = str(value).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert arabic_counted(figure, value, ATTACHMENTS) == counted


def test_attachments_are_counted_as_letterheads_do():
    assert attachments_counted("۲", 2, Language.FA) == "۲ مورد"
    assert attachments_counted("2", 2, Language.EN) == "2"
    assert council_of("The Council", Language.EN) == "The Council"
    assert council_of("Махалля", Language.RU) == ""
