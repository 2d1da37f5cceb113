"""Digits, grouping, money."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.digits import (
    Digits,
    NotANumberError,
    digits_of,
    group,
    number,
    to_arabic,
    to_digits,
    to_latin,
    to_persian,
    whole_number,
)
from council_desk.domain.money import (
    NotAnAmountError,
    currency_name,
    format_amount,
    format_money,
    format_toman,
    minor_digits,
    parse_money,
)
from council_desk.domain.terms import Language


def test_digits_change_sets_and_leave_all_else():
    assert to_persian("NC-07/2026 ٣") == "NC-۰۷/۲۰۲۶ ۳"
    assert to_arabic("۱۴۴۸هـ") == "١٤٤٨هـ"
    assert to_latin("۱۴٠٥") == "1405"
    assert [digits_of(language) for language in Language] == [
        Digits.PERSIAN,
        Digits.ARABIC,
        Digits.LATIN,
        Digits.LATIN,
    ]


@given(st.text(), st.sampled_from(list(Digits)))
def test_digits_come_back(text, digits):
    assert to_latin(to_digits(text, digits)) == to_latin(text)


def test_grouping_follows_the_language():
    assert [group(1234567, language) for language in Language] == [
        "۱٬۲۳۴٬۵۶۷",
        "١٬٢٣٤٬٥٦٧",
        "1\u00a0234\u00a0567",
        "1,234,567",
    ]
    assert group(1234, Language.FA, Digits.LATIN) == "1,234"
    assert group(-1234, Language.FA) == "\u200e−۱٬۲۳۴"
    assert number(1405, Language.FA) == "۱۴۰۵"


@given(st.integers(-(10**12), 10**12), st.sampled_from(list(Language)), st.sampled_from([None, *Digits]))
def test_what_is_shown_can_be_typed(value, language, digits):
    assert whole_number(group(value, language, digits)) == value
    assert whole_number(number(value, language, digits)) == value


@pytest.mark.parametrize("text", ["", "x", "1,23", "1.5", "--1", "1" * 5000])
def test_other_text_is_no_number(text):
    with pytest.raises(NotANumberError):
        whole_number(text)


def test_money_in_four_languages():
    assert format_money(1_850_000_000, "IRR", Language.FA) == "۱٬۸۵۰٬۰۰۰٬۰۰۰\u00a0ریال"
    assert format_money(18_540_050, "SAR", Language.AR) == "١٨٥٬٤٠٠٫٥٠\u00a0ر.س."
    assert format_money(125_000_050, "RUB", Language.RU) == "1\u00a0250\u00a0000,50\u00a0руб."
    assert format_money(1_854_050, "GBP", Language.EN) == "£18,540.50"
    assert format_money(320_000, "GBP", Language.EN) == "£3,200"
    assert format_money(5, "IRR", Language.EN) == "IRR\u00a05"
    assert format_amount(-50, "GBP", Language.EN) == "−0.50"
    assert format_amount(-1250, "KWD", Language.AR) == "\u061c−١٫٢٥٠"
    assert currency_name("CHF", Language.RU) == "CHF"
    assert [minor_digits(code) for code in ("IRR", "RUB", "KWD")] == [0, 2, 3]


def test_toman_is_a_tenth():
    assert format_toman(1_250_000, Language.FA) == "۱۲۵٬۰۰۰\u00a0تومان"
    assert format_toman(1_250_005, Language.FA) == "۱۲۵٬۰۰۰٫۵\u00a0تومان"


@given(st.integers(0, 10**15), st.sampled_from(["IRR", "RUB", "GBP", "KWD"]), st.sampled_from(list(Language)))
def test_amounts_can_be_typed_as_shown(amount, currency, language):
    assert parse_money(format_amount(amount, currency, language), currency, language) == amount


def test_typed_amounts():
    assert parse_money("1 250,50", "RUB") == parse_money("1250.5", "RUB", Language.RU) == 125_050
    assert parse_money("1.250", "RUB") == parse_money("1,250", "GBP") == 125_000
    assert parse_money("۱٬۸۵۰٬۰۰۰", "IRR") == 1_850_000


@pytest.mark.parametrize("text", ["", "12.5.3", "1 25", "1.5", "10000000000000001", "-5", "ten"])
def test_other_text_is_no_amount_of_rials(text):
    with pytest.raises(NotAnAmountError):
        parse_money(text, "IRR")
