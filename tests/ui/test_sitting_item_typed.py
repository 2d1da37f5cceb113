"""What is typed in one line: actions with "@" and "until", commands after "/", the letters of keys."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from council_desk.domain.date_formatting import format_date
from council_desk.domain.terms import Calendar, Language, VoteOption
from council_desk.ui.sitting.item import vote_counts, vote_names
from council_desk.ui.sitting.item.commands import LETTERS, Command, command_in, command_word, commands_for
from council_desk.ui.sitting.item.letters import LetterTable
from council_desk.ui.sitting.item.panel import SHORTCUTS
from council_desk.ui.sitting.item.talk_field import without_signs
from council_desk.ui.sitting.item.typed_line import Reader, read_action, read_prose, read_statement, write_action

TODAY = dt.date(2026, 11, 24)
PERSIAN = {
    "ali": "علی کریمی",
    "zahra": "زهرا احمدی",
    "morteza": "سیّد مرتضی نورآبادی",
    "ali2": "علی رضایی",
    "team": "تیم فنی شهرداری",
}
FA = Reader(PERSIAN, {"ali", "zahra"}, Language.FA, Calendar.JALALI, TODAY)
EN = Reader({"a": "Ali Karimi", "z": "Zoë O’Fernley"}, (), Language.EN, Calendar.GREGORIAN, TODAY)
RU = Reader({"i": "Иванова Анна"}, (), Language.RU, Calendar.GREGORIAN, TODAY)
AR = Reader({"k": "خالد العمري"}, (), Language.AR, Calendar.GREGORIAN, TODAY)


@pytest.mark.parametrize(
    ("reader", "line", "text", "person", "due"),
    [
        (FA, "استعلام قیمت @علی تا ۱۰ آذر", "استعلام قیمت", "ali", dt.date(2026, 12, 1)),
        (FA, "استعلام قیمت @علي كريمي تا تاریخ ۱۴۰۵/۹/۱۰", "استعلام قیمت", "ali", dt.date(2026, 12, 1)),
        (FA, "گزارش @رضایی تا فردا", "گزارش", "ali2", dt.date(2026, 11, 25)),
        (FA, "گزارش @تیم فنی شهرداری تا پنج‌شنبه", "گزارش", "team", dt.date(2026, 11, 26)),
        (FA, "از ۲ تا ۳ نفر بپرسد @سید مرتضی", "از ۲ تا ۳ نفر بپرسد", "morteza", None),
        (FA, "پیگیری تا ۱۰ نفر @زهرا", "پیگیری تا ۱۰ نفر", "zahra", None),
        (FA, "@ناشناس تا ۱۰ آذر", "@ناشناس", None, dt.date(2026, 12, 1)),
        (EN, "Get three offers @Ali Karimi, by 4 December.", "Get three offers.", "a", dt.date(2026, 12, 4)),
        (EN, "Paint by numbers @zoe until Friday", "Paint by numbers", "z", dt.date(2026, 11, 27)),
        (EN, "mail a@ali.org by tomorrow", "mail a@ali.org", None, dt.date(2026, 11, 25)),
        (RU, "Запросить цены @анна до 10 декабря", "Запросить цены", "i", dt.date(2026, 12, 10)),
        (RU, "Собрать до 100 подписей @Иванова", "Собрать до 100 подписей", "i", None),
        (AR, "طلب عروض أسعار @خالد حتى ١٠ ديسمبر", "طلب عروض أسعار", "k", dt.date(2026, 12, 10)),
        (EN, "", "", None, None),
    ],
)
def test_a_line_is_read_as_an_action(reader, line, text, person, due):
    read = read_action(line, reader)
    assert (read.text, read.person, read.due) == (text, person, due)


def test_of_two_with_a_name_the_one_in_the_room_or_the_one_chosen_is_meant():
    assert read_action("گزارش @علی", FA).person == "ali"
    empty = Reader(PERSIAN, (), Language.FA, Calendar.JALALI, TODAY)
    assert read_action("گزارش @علی", empty) == read_action("گزارش @علی", empty)
    assert read_action("گزارش @علی", empty).person is None and read_action("گزارش @علی", empty).text == "گزارش @علی"
    twins = {"1": "Ali Karimi", "2": "Ali Karimi"}
    chosen = Reader(twins, {"1", "2"}, Language.EN, Calendar.GREGORIAN, TODAY, {"2"})
    assert read_action("Report @Ali Karimi", chosen).person == "2"


def test_several_names_stay_in_the_text():
    read = read_action("جلسه @زهرا و @تیم فنی شهرداری تا ۱۰ آذر", FA)
    assert read.text == "جلسه زهرا احمدی و تیم فنی شهرداری"
    assert read.people == ("zahra", "team") and read.due == dt.date(2026, 12, 1)


def test_a_sentence_keeps_names_and_days():
    read = read_prose("شورا با اجرا تا ۱۵ بهمن موافقت کرد. مسئول: @علی کریمی؛ ناظر: @تیم", FA)
    assert read.text == "شورا با اجرا تا ۱۵ بهمن موافقت کرد. مسئول: علی کریمی؛ ناظر: تیم فنی شهرداری"
    assert read.person == "ali" and read.due is None


def test_a_statement_begins_with_who_makes_it():
    assert read_statement("@علی: کودکان در خطرند.", FA).text == "کودکان در خطرند."
    assert read_statement("با @علی سخن گفته شد", FA).text == "با علی کریمی سخن گفته شد"
    assert read_statement("کودکان", FA).person is None


NAMES = st.sampled_from(list(PERSIAN))
TEXTS = st.lists(
    st.sampled_from(["استعلام", "گزارش", "بررسی", "چراغ", "۱۲", "مدرسه", "Python", "تا", "و", "پارک"]),
    min_size=1,
    max_size=6,
).map(" ".join)


@given(TEXTS, NAMES, st.dates(dt.date(2026, 1, 1), dt.date(2030, 1, 1)))
def test_what_is_written_is_read_again(text, person, due):
    day = format_date(due, Language.FA, Calendar.JALALI)
    read = read_action(write_action(text, PERSIAN[person], day, Language.FA), FA)
    assert (read.text, read.person, read.due) == (text, person, due)


@given(st.text(max_size=60))
def test_any_line_can_be_read(line):
    for read in (read_action(line, FA), read_prose(line, FA), read_statement(line, FA)):
        assert len(read.text) <= len(line) + 200


def test_commands_are_found_by_letter_and_word(in_language):
    for language in Language:
        in_language(language)
        for command in Command:
            assert commands_for(LETTERS[command])[0] is command
            assert commands_for(command_word(command)[:4])[0] is command
            assert commands_for(command)[0] is command, "English words work everywhere"
            found = command_in(f"Said. /{command_word(command)} the rest")
            assert (found.command, found.rest, found.start) == (command, "the rest", 6)
        words = [command_word(command) for command in Command]
        assert len(set(words)) == len(words) and not any(" " in word for word in words)
        assert list(commands_for("")) == list(Command) and list(commands_for("qq")) == []


@pytest.mark.parametrize("line", ["and/or", "http://a", "1 / 4", "half /4 of it", "a /", "/zz x"])
def test_not_every_stroke_is_a_command(line):
    assert command_in(line) is None


def test_a_sign_before_a_speaker_goes():
    assert without_signs("@علی کریمی: سلام\nmail @x\n @Ali: yes") == "علی کریمی: سلام\nmail @x\n Ali: yes"


def event(text, key=0, held=Qt.KeyboardModifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize("table", [vote_counts.LATIN, vote_names.LATIN])
def test_latin_letters_work_by_letter_and_by_place(table):
    letters = LetterTable(table)
    for meaning, latin in table.items():
        assert letters.meaning(event(latin)) is meaning and letters.meaning(event(latin.upper())) is meaning
        assert letters.meaning(event("", Qt.Key(ord(latin.upper())))) is meaning
        assert letters.meaning(event(latin, 0, Qt.KeyboardModifier.ControlModifier)) is None
    assert letters.meaning(event("")) is None and letters.meaning(event("5")) is None


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_no_key_means_two_things(qtbot, in_language, language):
    """Neither by the letter of the language nor by that of the key it stands on."""
    in_language(language)
    names = vote_names.VoteNames()
    qtbot.addWidget(names)
    names.retranslate()
    counts = vote_counts.VoteCounts(lambda: None, names)
    counts.formats = lambda: _formats(language)
    qtbot.addWidget(counts)
    counts.retranslate()
    for letters, table in ((names.letters, vote_names.LATIN), (counts.letters, vote_counts.LATIN)):
        own = {letters.shown(meaning) for meaning in table}
        assert len(own) == len(table)
        for meaning in table:
            assert letters.meaning(event(letters.shown(meaning))) is meaning
            assert letters.meaning(event(letters.shown(meaning).lower())) is meaning
            if language != "en":
                assert letters.meaning(event(table[meaning])) is meaning, "Latin letters work as well"
                on_key = KEYBOARDS[language][ORDER.index(table[meaning])]
                assert letters.meaning(event(on_key, ord(on_key[0].upper()))) is meaning, "and the key they stand on"


ORDER = "qwertyuiopasdfghjklzxcvbnm"
KEYBOARDS = {
    "fa": list("ضصثقفغعهخحشسیبلاتنمظطزرذدپ"),
    "ar": [*"ضصثقفغعهخحشسيبلاتنمئءؤر", "لا", "ى", "ة"],
    "ru": list("йцукенгшщзфывапролдячсмить"),
}


def _formats(language):
    from council_desk.domain.digits import digits_of
    from council_desk.ui.formats import Formats

    return Formats(Language(language), Calendar.GREGORIAN, digits_of(Language(language)))


def test_options_of_a_roll_call_have_keys():
    assert {VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN, VoteOption.NOT_VOTING} < set(vote_names.LATIN)


def test_the_keys_of_the_item_are_the_letters_of_the_commands():
    assert list(SHORTCUTS) == [f"Alt+{LETTERS[command].upper()}" for command in SHORTCUTS.values()]
