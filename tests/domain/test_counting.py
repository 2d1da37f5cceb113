"""Counted things and numbers in words: tables over 0 to 120 in four languages, and examples read by hand."""

from pathlib import Path

import pytest

from council_desk.domain.digits import Digits, to_digits
from council_desk.domain.phrases import Case, Thing, counted, late_by, number_words
from council_desk.domain.terms import Gender, Language

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
TABLE = [line.split("\t") for line in (Path(__file__).parent / "number_words.tsv").read_text("utf-8").splitlines()[1:]]
ONES = {1, 21, 31, 41, 51, 61, 71, 81, 91, 101}
FEWS = {n for tens in (0, 20, 30, 40, 50, 60, 70, 80, 90, 100) for n in (tens + 2, tens + 3, tens + 4)}


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line[0])
def test_numbers_in_words(line):
    number, fa, ar, ru, ru_feminine, ru_genitive, ru_instrumental, ru_prepositional, en = (int(line[0]), *line[1:])
    assert number_words(number, FA) == fa
    assert number_words(number, AR) == ar
    assert number_words(number, RU) == ru
    assert number_words(number, RU, gender=Gender.FEMALE) == ru_feminine
    assert number_words(number, RU, case=Case.GENITIVE) == ru_genitive
    assert number_words(number, RU, case=Case.INSTRUMENTAL) == ru_instrumental
    assert number_words(number, RU, case=Case.PREPOSITIONAL) == ru_prepositional
    assert number_words(number, EN) == en


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        (1405, FA, "هزار و چهارصد و پنج"),
        (2010, FA, "دو هزار و ده"),
        (1448, AR, "ألف وأربعمئة وثمانية وأربعون"),
        (3000, AR, "ثلاثة آلاف"),
        (2026, RU, "две тысячи двадцать шесть"),
        (5000, RU, "пять тысяч"),
        (1000, RU, "одна тысяча"),
        (1500, EN, "one thousand five hundred"),
        (9999, EN, "nine thousand nine hundred and ninety-nine"),
        (10_000, EN, "10000"),
        (-1, RU, "-1"),
    ],
)
def test_numbers_beyond_a_hundred(number, language, words):
    assert number_words(number, language) == words


@pytest.mark.parametrize(
    ("number", "feminine", "oblique"),
    [
        (1, "واحدة", "واحد"),
        (2, "اثنتان", "اثنين"),
        (3, "ثلاث", "ثلاثة"),
        (8, "ثماني", "ثمانية"),
        (10, "عشر", "عشرة"),
        (11, "إحدى عشرة", "أحد عشر"),
        (12, "اثنتا عشرة", "اثني عشر"),
        (18, "ثماني عشرة", "ثمانية عشر"),
        (21, "إحدى وعشرون", "واحد وعشرين"),
        (22, "اثنتان وعشرون", "اثنين وعشرين"),
        (28, "ثمانٍ وعشرون", "ثمانية وعشرين"),
        (200, "مئتان", "مئتين"),
        (2000, "ألفان", "ألفين"),
    ],
)
def test_arabic_numbers_by_gender_and_case(number, feminine, oblique):
    assert number_words(number, AR, gender=Gender.FEMALE) == feminine
    assert number_words(number, AR, case=Case.GENITIVE) == oblique


@pytest.mark.parametrize("number", range(121))
def test_russian_nouns_follow_their_number(number):
    one, few = number in ONES, number in FEWS
    assert counted(RU, number, Thing.VOTE) == f"{number} {'голос' if one else 'голоса' if few else 'голосов'}"
    assert counted(RU, number, Thing.VOTE, case=Case.GENITIVE) == f"{number} {'голоса' if one else 'голосов'}"
    assert counted(RU, number, Thing.VOTE, case=Case.INSTRUMENTAL) == f"{number} {'голосом' if one else 'голосами'}"
    abstainers = f"{number} {'воздержавшемся' if one else 'воздержавшихся'}"
    assert counted(RU, number, Thing.ABSTAINER, case=Case.PREPOSITIONAL) == abstainers
    assert (
        counted(RU, number, Thing.BALLOT) == f"{number} {'бюллетень' if one else 'бюллетеня' if few else 'бюллетеней'}"
    )
    assert (
        counted(RU, number, Thing.ACTION) == f"{number} {'поручение' if one else 'поручения' if few else 'поручений'}"
    )
    assert late_by(RU, number) == f"просрочено на {number} {'день' if one else 'дня' if few else 'дней'}"


@pytest.mark.parametrize("number", range(121))
def test_arabic_nouns_follow_their_number(number):
    figure, rest = to_digits(str(number), Digits.ARABIC), number % 100
    few, many = 3 <= rest <= 10, rest >= 11
    votes = f"{figure} {'أصوات' if few else 'صوتاً' if many else 'صوت'}"
    ballots = f"{figure} {'أوراق' if few else 'ورقة'}"
    assert counted(AR, number, Thing.VOTE) == {1: "صوت واحد", 2: "صوتان"}.get(number, votes)
    assert counted(AR, number, Thing.VOTE, case=Case.GENITIVE) == {1: "صوت واحد", 2: "صوتين"}.get(number, votes)
    assert counted(AR, number, Thing.BALLOT) == {1: "ورقة واحدة", 2: "ورقتان"}.get(number, ballots)


@pytest.mark.parametrize("number", range(121))
def test_persian_nouns_stay_singular_and_english_ones_know_two_forms(number):
    persian = to_digits(str(number), Digits.PERSIAN)
    assert counted(FA, number, Thing.VOTE) == f"{persian} رأی"
    assert counted(FA, number, Thing.PERSON, digits=Digits.LATIN) == f"{number} نفر"
    assert counted(EN, number, Thing.VOTE) == f"{number} {'vote' if number == 1 else 'votes'}"
    assert counted(EN, number, Thing.PERSON) == f"{number} {'person' if number == 1 else 'people'}"


@pytest.mark.parametrize("number", range(121))
@pytest.mark.parametrize("language", list(Language))
def test_words_and_nouns_go_together(language, number):
    """In words a thing is counted by the words of its number, but for the Arabic one and two."""
    for thing in Thing:
        text = counted(language, number, thing, in_words=True)
        noun = counted(language, number, thing).split(" ", 1)[1] if number not in {1, 2} or language is not AR else ""
        assert not any(char.isdecimal() for char in text)
        if language is not AR or number % 100 not in {1, 2}:
            assert text.endswith(noun)


@pytest.mark.parametrize(
    ("number", "thing", "nominative", "genitive"),
    [
        (1, Thing.VOTE, "صوت واحد", "صوت واحد"),
        (2, Thing.VOTE, "صوتان", "صوتين"),
        (3, Thing.VOTE, "ثلاثة أصوات", "ثلاثة أصوات"),
        (10, Thing.VOTE, "عشرة أصوات", "عشرة أصوات"),
        (11, Thing.VOTE, "أحد عشر صوتاً", "أحد عشر صوتاً"),
        (12, Thing.VOTE, "اثنا عشر صوتاً", "اثني عشر صوتاً"),
        (20, Thing.VOTE, "عشرون صوتاً", "عشرين صوتاً"),
        (99, Thing.VOTE, "تسعة وتسعون صوتاً", "تسعة وتسعين صوتاً"),
        (100, Thing.VOTE, "مئة صوت", "مئة صوت"),
        (101, Thing.VOTE, "مئة صوت وصوت واحد", "مئة صوت وصوت واحد"),
        (102, Thing.VOTE, "مئة صوت وصوتان", "مئة صوت وصوتين"),
        (103, Thing.VOTE, "مئة وثلاثة أصوات", "مئة وثلاثة أصوات"),
        (200, Thing.VOTE, "مئتا صوت", "مئتي صوت"),
        (202, Thing.VOTE, "مئتا صوت وصوتان", "مئتي صوت وصوتين"),
        (3, Thing.BALLOT, "ثلاث أوراق", "ثلاث أوراق"),
        (11, Thing.BALLOT, "إحدى عشرة ورقة", "إحدى عشرة ورقة"),
        (12, Thing.BALLOT, "اثنتا عشرة ورقة", "اثنتي عشرة ورقة"),
        (28, Thing.ACTION, "ثمانٍ وعشرون مهمّة", "ثمانٍ وعشرين مهمّة"),
    ],
)
def test_arabic_counts_in_words(number, thing, nominative, genitive):
    assert counted(AR, number, thing, in_words=True) == nominative
    assert counted(AR, number, thing, in_words=True, case=Case.GENITIVE) == genitive


@pytest.mark.parametrize(
    ("number", "thing", "case", "words"),
    [
        (1, Thing.VOTE, Case.INSTRUMENTAL, "одним голосом"),
        (2, Thing.VOTE, Case.INSTRUMENTAL, "двумя голосами"),
        (40, Thing.VOTE, Case.INSTRUMENTAL, "сорока голосами"),
        (21, Thing.VOTE, Case.INSTRUMENTAL, "двадцатью одним голосом"),
        (1, Thing.DECISION, Case.NOMINATIVE, "одно решение"),
        (51, Thing.ACTION, Case.NOMINATIVE, "пятьдесят одно поручение"),
        (11, Thing.SEAT, Case.NOMINATIVE, "одиннадцать мест"),
        (3, Thing.ABSTAINER, Case.PREPOSITIONAL, "трёх воздержавшихся"),
    ],
)
def test_russian_counts_in_words(number, thing, case, words):
    assert counted(RU, number, thing, case=case, in_words=True) == words


def test_how_late_something_is():
    assert late_by(EN, 1) == "1 day late"
    assert late_by(FA, 16) == "۱۶ روز گذشته از مهلت"
    assert [late_by(AR, days) for days in (1, 2, 3, 11)] == [
        "متأخّر منذ يوم واحد",
        "متأخّر منذ يومين",
        "متأخّر منذ ٣ أيّام",
        "متأخّر منذ ١١ يوماً",
    ]
