import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.time_field import TimeField

FA = Formats(Language.FA, Calendar.JALALI, Digits.PERSIAN)
AR = Formats(Language.AR, Calendar.ISLAMIC_UMALQURA, Digits.ARABIC)
RU = Formats(Language.RU, Calendar.GREGORIAN, Digits.LATIN)
EN = Formats(Language.EN, Calendar.GREGORIAN, Digits.LATIN)


def field(qtbot, formats, **more):
    made = DateField(lambda: formats, **more)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("formats", "typed", "day"),
    [
        (FA, "۱۴۰۵/۹/۳", dt.date(2026, 11, 24)),
        (FA, "1405-09-03", dt.date(2026, 11, 24)),
        (FA, "٣ آذر ١٤٠٥", dt.date(2026, 11, 24)),
        (FA, "14031230", dt.date(2025, 3, 20)),
        (AR, "١٤٤٨/٠٦/١٤", dt.date(2026, 11, 24)),
        (AR, "1448/6/14", dt.date(2026, 11, 24)),
        (RU, "24 ноября 2026", dt.date(2026, 11, 24)),
        (RU, "24.11.2026", dt.date(2026, 11, 24)),
        (EN, "24/11/2026", dt.date(2026, 11, 24)),
        (EN, "24 Nov 2026", dt.date(2026, 11, 24)),
    ],
)
def test_days_are_typed_in_all_digits_and_calendars(qtbot, formats, typed, day):
    made = field(qtbot, formats)
    with qtbot.waitSignal(made.value_changed) as told:
        QTest.keyClicks(made.line, typed) if typed.isascii() else made.line.insert(typed)
        QTest.keyClick(made.line, Qt.Key.Key_Return)
    assert told.args == [day]
    assert made.value() == day
    assert made.line.text() == formats.day(day)
    assert made.error_text == ""


def test_a_wrong_day_is_told_in_words_and_not_taken(qtbot):
    made = field(qtbot, EN)
    made.set_value(dt.date(2026, 11, 24))
    made.line.setText("31/02/2026")
    with qtbot.assertNotEmitted(made.value_changed):
        made.flush()
    assert "28" in made.error_text
    assert made.value() == dt.date(2026, 11, 24)
    assert made.line.text() == "31/02/2026"
    QTest.keyClick(made.line, Qt.Key.Key_Backspace)
    assert made.error_text == ""


def test_an_empty_line_is_no_date_unless_one_is_needed(qtbot):
    made = field(qtbot, EN)
    made.set_value(dt.date(2026, 11, 24))
    made.line.clear()
    with qtbot.waitSignal(made.value_changed) as told:
        made.flush()
    assert told.args == [None]
    needed = field(qtbot, EN, optional=False)
    needed.flush()
    assert needed.error_text


def test_the_other_calendar_is_the_caption(qtbot):
    made = field(qtbot, FA)
    made.set_value(dt.date(2026, 11, 24))
    assert made.line.accessibleDescription() == "۲۴ نوامبر ۲۰۲۶"
    gregorian = field(qtbot, EN)
    gregorian.set_value(dt.date(2026, 11, 24))
    assert gregorian.line.accessibleDescription() == ""


def test_a_doubtful_day_is_shown_in_full(qtbot):
    made = field(qtbot, EN)
    made.line.setText("3/4/26")
    made.flush()
    assert made.value() == dt.date(2026, 4, 3)
    assert "Friday, 3 April 2026" in made.line.accessibleDescription()


@pytest.fixture
def opened(qtbot):
    def open_(formats, day=dt.date(2026, 11, 24), right_to_left=False):
        made = field(qtbot, formats)
        if right_to_left:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.set_value(day)
        QTest.keyClick(made.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert made.popup().isVisible()
        return made, made.popup().grid

    return open_


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([Qt.Key.Key_Right], dt.date(2026, 11, 25)),
        ([Qt.Key.Key_Up], dt.date(2026, 11, 17)),
        ([Qt.Key.Key_PageDown], dt.date(2026, 12, 24)),
        ([Qt.Key.Key_PageUp, Qt.Key.Key_Left], dt.date(2026, 10, 23)),
    ],
)
def test_the_month_is_walked_by_keys(opened, keys, day):
    made, grid = opened(EN)
    for key in keys:
        QTest.keyClick(grid, key)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert made.value() == day
    assert not made.popup().isVisible()


def test_arrows_follow_the_eye_from_right_to_left(opened):
    made, grid = opened(FA, right_to_left=True)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert made.value() == dt.date(2026, 12, 25)  # 4 Azar, then 4 Dey


def test_escape_leaves_the_day(opened):
    made, grid = opened(EN)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(made.popup(), Qt.Key.Key_Escape)
    assert not made.popup().isVisible()
    assert made.value() == dt.date(2026, 11, 24)


@pytest.mark.parametrize(("formats", "column"), [(FA, 3), (AR, 2), (RU, 1), (EN, 1)])
def test_the_week_begins_as_the_countrys(opened, formats, column):
    _, grid = opened(formats)
    (place,) = [column for _, column, cell in grid._cells() if cell.date == dt.date(2026, 11, 24)]
    assert place == column  # a Tuesday: third after Saturday, second after Sunday, first after Monday


def test_a_click_picks_the_day(qtbot, opened):
    made, grid = opened(EN)
    row, column, cell = next(found for found in grid._cells() if found[2].date == dt.date(2026, 11, 10))
    assert cell.in_month
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._box(row + 1, column).center())
    assert made.value() == dt.date(2026, 11, 10)


def test_the_end_of_a_calendar_stops_the_walk(opened):
    _, grid = opened(AR, day=dt.date(2077, 11, 16))
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day == dt.date(2077, 11, 16)


@pytest.mark.parametrize("typed", ["19:30", "1930", "۱۹:۳۰", "١٩٫٣٠", "19.30"])
def test_times_are_typed_in_all_digits(qtbot, typed):
    made = TimeField(lambda: FA)
    qtbot.addWidget(made)
    made.setText(typed)
    with qtbot.waitSignal(made.value_changed) as told:
        made.flush()
    assert told.args == [dt.time(19, 30)]
    assert made.text() == "۱۹:۳۰"


def test_a_wrong_time_is_marked_and_arrows_move_a_right_one(qtbot):
    made = TimeField(lambda: EN)
    qtbot.addWidget(made)
    made.set_value(dt.time(23, 55))
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert made.value() == dt.time(0, 0)
    made.setText("25:99")
    made.flush()
    assert made.is_wrong() and "19:30" in made.toolTip()
    assert made.value() == dt.time(0, 0)
