"""Folding, sorting, likely duplicates."""

import random
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.terms import Language
from council_desk.domain.text import LIKELY, fold, fold_letters, likely_same_person, likeness, sort_key, words

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
HARD = st.text(
    alphabet=st.sampled_from(
        list("يىیكکةهأإآاؤوئءـابتمنشرد \u200c\u200d\u0654\u0653\u0301\u0300\u064b\u0670ёйЁЙеAcé،.٫٬۱٢3()«İſßﷺﷲﻻ¬")
    )
)
SPLIT = st.lists(
    st.sampled_from(["می", "نمی", "بی", "ها", "های", "تر", "ام", "ای", "کتاب", "ی", ".", "وو", "مسئول", "هیأت"])
).map(" ".join)


@given(st.one_of(st.text(), HARD, SPLIT))
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)
    assert fold_letters(fold_letters(text)) == fold_letters(text)


@pytest.mark.parametrize(
    "spellings",
    [
        ["علي", "علی", "عَلِی", "عـلی"],
        ["كريم", "کریم"],
        ["مسئول", "مسؤول", "مسوول"],
        ["هیئت", "هیأت", "هيئت"],
        ["رئیس", "رییس", "رئيس"],
        ["می‌رود", "میرود", "می رود", "می¬رود"],
        ["خانه‌های ما", "خانههای ما", "خانه های ما"],
        ["بزرگ‌ترین", "بزرگ ترین", "بزرگترین"],
        ["خانهٔ", "خانۀ", "خانه"],
        ["أعضاء", "اعضا", "إعضاء"],
        ["داوود", "داود"],
        ["مدرسة", "مدرسه"],
        ["Ёлка", "елка", "ЕЛКА"],
        ["йод", "иод"],
        ["Zoë", "ZOE", "zoe"],
        ["۱۴۰۵", "١٤٠٥", "1405"],
        ["ﻻ", "لا"],
        ["بین‌المللی", "بینالمللی"],
    ],
)
def test_spellings_of_one_word_fold_together(spellings):
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_words():
    assert words("جلسهٔ ۱۴، «شورا»!") == ("جلسه", "14", "شورا")
    assert fold("  a \n b ") == "a b"


ORDERED = {
    FA: "آبان ابراهیم احمد بهار پارسا تهران جواد چراغ حسن زهرا ژاله سارا کریم گلناز لیلا مریم نرگس وحید هادی یاسر",
    AR: ("إبراهيم أحمد الآس بدر التفاح تميم جابر الحسن خالد سعيد الغصن كريم لؤي محمد نورة هدى وليد ياسر الياسمين يحيى"),
    RU: (
        "Абаев Әбдіров Гаврилов Ғалымов Ежов Елкин Ёлкин Жуков Ильин Йодов Кузнецов Қуанышев Неров Ңов Орлов Өтеев "
        "Рыбин Іскаков Эмин Яблоков"
    ),
    EN: (
        "Adams Ælfric Applegarth Émile Emily item2 ítem۳ item10 Oakley Ofelia O’Fernley Ogden Smith Straße Strauss "
        "Ünal Vale Zoë zzz"
    ),
}


@pytest.mark.parametrize(("language", "ordered"), ORDERED.items())
def test_names_stand_in_the_order_of_the_alphabet(language, ordered):
    names = ordered.split()
    shuffled = random.Random(7).sample(names, len(names))
    assert sorted(shuffled, key=lambda name: sort_key(name, language)) == names


def test_half_spaces_and_forms_of_letters_do_not_part_names():
    assert sorted(["می‌رود ب", "میرود الف"], key=lambda text: sort_key(text, FA)) == ["میرود الف", "می‌رود ب"]
    assert sorted(["علي ب", "علی آ"], key=lambda text: sort_key(text, FA)) == ["علی آ", "علي ب"]
    assert sorted(["بند ۱۰", "بند ٢", "بند 3"], key=lambda text: sort_key(text, FA)) == ["بند ٢", "بند 3", "بند ۱۰"]
    assert sorted(["Zoë", "چراغ"], key=lambda text: sort_key(text, FA)) == ["چراغ", "Zoë"]
    assert sorted(["漢", "Zoë"], key=lambda text: sort_key(text, EN)) == ["Zoë", "漢"]
    assert sorted(["Ann Lee", "Anna"], key=lambda text: sort_key(text, EN)) == ["Ann Lee", "Anna"]


@given(st.lists(HARD, max_size=6), st.sampled_from(list(Language)))
def test_sqlite_sorts_keys_as_python_does(texts, language):
    keys = [sort_key(text, language) for text in texts]
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE t (k TEXT)")
        connection.executemany("INSERT INTO t VALUES (?)", [(key,) for key in keys])
        found = [row[0] for row in connection.execute("SELECT k FROM t ORDER BY k")]
    connection.close()
    assert found == sorted(keys)


@given(st.text(), st.sampled_from(list(Language)))
def test_any_text_has_a_key(text, language):
    assert sort_key(text, language)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("محمدرضا گل‌افشان", "محمد رضا گل افشان"),
        ("دکتر یحیی پژوهنده‌نیا", "پژوهنده نیا يحيي"),
        ("غلامعباس کشتکار (معروف به «آقابزرگ»)", "غلام عباس كشتكار"),
        ("Подорожникова Вера Семёновна", "В.С. Подорожникова"),
        ("Ёлочкин Артём Львович", "Артем Елочкин"),
        ("г-н Иванов Иван", "Иван Иванов"),
        ("علی رضایی", "علی رضائی"),
        ("الشيخ عبد الرحمن الياسمين", "عبدالرحمن ياسمين"),
        ("لُجَيْن الرياحين", "لجين الرياحين"),
        ("زهره چراغ‌سحری", "زهرا چراغ سحری"),
        ("فاطمه‌سادات میرزایی‌فر", "فاطمه میرزایی‌فر"),
        ("Rima Cloverdale", "Cloverdael Rima"),
        ("Saoirse Meadowsweet-Lund", "Saoirse Lund"),
        ("Bartholomew Hawthornton", "Bartholemew Hawthornton"),
        ("Ali", "ALI"),
        ("Dr", "dr"),
    ],
)
def test_likely_the_same_person(a, b):
    assert likely_same_person(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("علی رضایی", "رضا رضایی"),
        ("حسن احمدی", "حسین احمدی"),
        ("Иванов Иван", "Иванова Ивана"),
        ("Rima", "Rima Cloverdale"),
        ("Rima Cloverdale", "Zoë O’Fernley"),
        ("", "Rima"),
        ("A B C D E F", "G H I J K L"),
        ("B. Smith", "A. Smith"),
    ],
)
def test_likely_another_person(a, b):
    assert likeness(a, b) < LIKELY


@given(HARD, HARD)
def test_likeness_is_mutual_and_bounded(a, b):
    assert 0 <= likeness(a, b) <= 1
    assert likeness(a, b) == likeness(b, a)


@given(HARD)
def test_everyone_is_like_themselves(name):
    assert not words(name) or likeness(name, name) == 1
