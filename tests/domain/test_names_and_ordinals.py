"""Forms of names; ordinals in words."""

from dataclasses import dataclass

import pytest

from council_desk.domain.names import display_name, full_name, initials, list_name, signature_name, sort_name
from council_desk.domain.ordinals import arabic_ordinal, english_ordinal, ordinal, persian_ordinal
from council_desk.domain.terms import Language

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN


@dataclass(frozen=True)
class Person:
    name: str
    given_name: str | None = None
    family_name: str | None = None
    patronymic_name: str | None = None
    honorific_prefix: str | None = None
    sort_name: str | None = None
    signature_name: str | None = None


VERA = Person("Подорожникова Вера Семёновна", "Вера", "Подорожникова", "Семёновна")
ZOHREH = Person("زهره چراغ‌سحری", "زهره", "چراغ‌سحری", honorific_prefix="خانم")
LUJAIN = Person("لُجَيْن الرياحين", "لُجَيْن", "الرياحين", honorific_prefix="السيدة")
EMILE = Person(
    "Émile Hawthornton", "Émile", "Hawthornton", honorific_prefix="Dr", signature_name="Dr Émile Hawthornton"
)
HONOR = Person("Honor Brackenridge", "Honor", "Brackenridge", honorific_prefix="Ms")
WHOLE = Person("Old Tom")


def test_signatures():
    assert signature_name(VERA, RU) == "В.С.\u00a0Подорожникова"
    assert signature_name(ZOHREH, FA) == "خانم زهره چراغ‌سحری"
    assert signature_name(LUJAIN, AR) == "السيدة لُجَيْن الرياحين"
    assert list_name(HONOR, EN) == signature_name(HONOR, EN) == "Honor Brackenridge"
    assert signature_name(EMILE, EN) == "Dr Émile Hawthornton"
    assert signature_name(WHOLE, RU) == "Old Tom"
    assert signature_name(Person("x", "Анна-Мария", "Ли"), RU) == "А.-М.\u00a0Ли"


def test_lists_and_display():
    assert list_name(VERA, RU) == "Подорожникова\u00a0В.С."
    assert list_name(ZOHREH, FA) == full_name(ZOHREH) == "زهره چراغ‌سحری"
    assert list_name(WHOLE, RU) == "Old Tom"
    assert display_name(VERA) == VERA.name
    assert display_name(HONOR) == "Ms Honor Brackenridge"
    assert display_name(Person("Imam Yusuf", honorific_prefix="Imam")) == "Imam Yusuf"


def test_sort_names():
    assert sort_name(VERA) == "Подорожникова Вера Семёновна"
    assert sort_name(LUJAIN) == "الرياحين لُجَيْن"
    assert sort_name(WHOLE) == "Old Tom"
    assert sort_name(Person("x", "a", "b", sort_name="stored")) == "stored"


def test_initials_of_minors():
    assert initials(Person("پویا چمنی", "پویا", "چمنی"), FA) == "پ. چ."
    assert initials(Person("Пётр Чехов", "Пётр", "Чехов"), RU) == "П.Ч."
    assert initials(LUJAIN, AR) == "ل. ر."
    assert initials(EMILE, EN) == "É.H."
    assert initials(WHOLE, EN) == "O.T."
    assert initials(Person("3 Tom"), EN) == "T."


def test_persian_ordinals():
    assert [persian_ordinal(n) for n in (1, 2, 3, 4, 10, 14, 20, 21, 23, 30, 100, 253, 999)] == [
        "اول",
        "دوم",
        "سوم",
        "چهارم",
        "دهم",
        "چهاردهم",
        "بیستم",
        "بیست و یکم",
        "بیست و سوم",
        "سی‌ام",
        "صدم",
        "دویست و پنجاه و سوم",
        "نهصد و نود و نهم",
    ]
    assert [ordinal(n, FA) for n in (1, 3, 14, 30, 33)] == ["اولین", "سومین", "چهاردهمین", "سی‌امین", "سی و سومین"]


def test_arabic_ordinals():
    assert [ordinal(n, AR) for n in (1, 2, 10, 11, 12, 14, 19, 20, 21, 35, 99, 100, 101, 114, 200, 203)] == [
        "الأول",
        "الثاني",
        "العاشر",
        "الحادي عشر",
        "الثاني عشر",
        "الرابع عشر",
        "التاسع عشر",
        "العشرون",
        "الحادي والعشرون",
        "الخامس والثلاثون",
        "التاسع والتسعون",
        "المئة",
        "الأول بعد المئة",
        "الرابع عشر بعد المئة",
        "المئتان",
        "الثالث بعد المئتين",
    ]
    assert [arabic_ordinal(n, feminine=True) for n in (1, 2, 11, 14, 21)] == [
        "الأولى",
        "الثانية",
        "الحادية عشرة",
        "الرابعة عشرة",
        "الحادية والعشرون",
    ]
    assert ordinal(20, AR, oblique=True) == "العشرين"
    assert ordinal(200, AR, oblique=True) == "المئتين"


def test_english_ordinals():
    assert [english_ordinal(n) for n in (1, 2, 3, 5, 8, 9, 12, 14, 20, 21, 30, 42, 99, 100, 102, 111)] == [
        "first",
        "second",
        "third",
        "fifth",
        "eighth",
        "ninth",
        "twelfth",
        "fourteenth",
        "twentieth",
        "twenty-first",
        "thirtieth",
        "forty-second",
        "ninety-ninth",
        "one hundredth",
        "one hundred and second",
        "one hundred and eleventh",
    ]


@pytest.mark.parametrize("language", [FA, AR, EN])
def test_every_ordinal_is_its_own_word(language):
    assert len({ordinal(n, language) for n in range(1, 1000)}) == 999
    assert ordinal(0, language) == "0" and ordinal(1000, language) == "1000"


def test_russian_ordinals_are_numbers():
    assert ordinal(14, RU) == "14"


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("دکتر یحیی پژوهنده", FA, "ی. پ."),
        ("د. نورة المرجاني", AR, "ن. م."),
        ("Dr Émile Hawthornton", EN, "É.H."),
        ("Imam", EN, "I."),
    ],
)
def test_titles_are_no_initials(name, language, expected):
    assert initials(Person(name), language) == expected
