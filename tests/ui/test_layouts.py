"""Rows that wrap, checks beside fields, scroll areas inside cards: what stands where."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from council_desk.ui.sitting import header
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.drawing import fitting_lines
from council_desk.ui.widgets.fields import ButtonRow, Check, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel, avatar_letters, scaled_font
from council_desk.ui.wrap_row import WrapRow

DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def shown(qtbot, widget, width, height=400):
    """Show a widget in a window that may be narrower than the widget would like."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    settle()
    return window


def settle():
    for _ in range(4):
        QApplication.processEvents()


def top(widget, window):
    return widget.mapTo(window, QPoint(0, 0)).y()


def middle(widget, window):
    return top(widget, window) + widget.height() / 2


def test_buttons_take_as_many_lines_as_they_need_and_no_more(qtbot):
    buttons = [Button(text) for text in ("Import …", "Export …", "As is customary")]
    row = ButtonRow(*buttons)
    width = sum(button.sizeHint().width() for button in buttons[:2]) + 30
    window = shown(qtbot, row, width)
    first, second, third = (top(button, window) for button in buttons)
    assert first == second < third
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    window.resize(900, 400)
    settle()
    assert len({top(button, window) for button in buttons}) == 1


def test_a_button_that_appears_finds_its_place_and_leaves_no_gap_behind(qtbot):
    before, now_and_then, after = Button("Before"), Button("Now and then"), Button("After")
    now_and_then.hide()
    window = shown(qtbot, ButtonRow(before, now_and_then, after), 900)
    beside = after.mapTo(window, QPoint(0, 0)).x()
    now_and_then.show()
    settle()
    left, right = (one.mapTo(window, QPoint(0, 0)).x() for one in (now_and_then, after))
    assert before.width() < left < right
    now_and_then.hide()
    settle()
    assert after.mapTo(window, QPoint(0, 0)).x() == beside


@pytest.mark.parametrize("hint", ["", "A hint beneath, which moves nothing."])
def test_a_check_stands_level_with_the_editor_beside_it(qtbot, hint):
    field, check = Field("Language", LineField(), hint), Check("Open to the public")
    window = shown(qtbot, WrapRow(field, check), 600)
    level = top(check, window) + check.line_box().center().y()
    assert abs(level - middle(field.editor, window)) <= 1
    window.resize(150, 400)  # alone on its line it needs no more room than its words
    settle()
    assert check.height() == Check("x").sizeHint().height()


def test_a_check_without_words_is_no_wider_than_its_box(qtbot):
    assert Check().sizeHint().width() < 30 < Check("x").sizeHint().width()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_in_a_card_the_scroll_bar_keeps_its_distance_and_goes_where_all_fits(qtbot, direction):
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PlainLabel("word " * 200, wrap=True))
    scroll = Scroll(content, inset=6)
    scroll.setLayoutDirection(direction)
    window = QWidget()
    QVBoxLayout(window).addWidget(scroll)
    qtbot.addWidget(window)
    window.resize(300, 160)
    window.show()
    settle()
    bar, view = scroll.verticalScrollBar(), scroll.viewport()
    assert bar.isVisible()
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    at_left, at_right = (scroll.mapFromGlobal(one.mapToGlobal(QPoint(0, 0))).x() for one in (view, bar))
    gap = at_left - bar.width() if right_to_left else at_right - at_left - view.width()
    assert gap >= 6
    window.resize(900, 400)
    settle()
    assert not bar.isVisible() and scroll.viewport().width() == scroll.width()


def test_texts_that_would_be_taller_if_narrower_need_no_scroll_bar(qtbot):
    content = QWidget()
    column = QVBoxLayout(content)
    for _ in range(4):
        column.addWidget(PlainLabel("word " * 40, wrap=True))
    column.addStretch(1)
    scroll = Scroll(content, snug=True)
    qtbot.addWidget(scroll)
    height = content.heightForWidth(900)
    assert content.minimumSizeHint().height() > height + 10
    scroll.resize(900, height + 10)
    scroll.show()
    settle()
    assert scroll.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("text", "number"),
    [("at a ceiling of £18,540.50 and", "£18,540.50"), ("با سقف اعتبار ۱,۸۵۰,۰۰۰,۰۰۰ ریال", "۱,۸۵۰,۰۰۰,۰۰۰")],
)
def test_a_number_is_never_cut_in_two(qtbot, text, number):
    font = scaled_font(1.0)
    metrics = QFontMetrics(font)
    whole = metrics.horizontalAdvance(text)
    for width in range(whole // 2, whole):
        ((line, _),) = fitting_lines(text, font, width, 1)
        assert line.endswith("…") and metrics.horizontalAdvance(line) <= width
        assert text.startswith(line.removesuffix("…").removesuffix("\u200d").rstrip())
        assert number in line or not any(letter.isdecimal() for letter in line)


def test_the_letters_in_a_circle_do_not_join():
    assert avatar_letters("H. B.") == "HB"
    assert avatar_letters("م. ث.") == "م\u200cث"
    assert avatar_letters("م.") == "م"


@pytest.mark.parametrize(("direction", "name"), [*zip(DIRECTIONS, ["chevron-left", "chevron-right"], strict=True)])
def test_the_way_out_of_the_sitting_points_backwards(qtbot, monkeypatch, direction, name):
    drawn = []
    whole = header.pixmap
    monkeypatch.setattr(header, "pixmap", lambda icon, *rest: drawn.append(icon) or whole(icon, *rest))
    bar = header.SittingHeader()
    bar.setLayoutDirection(direction)
    qtbot.addWidget(bar)
    bar.resize(1000, 50)
    bar.show()
    bar.back.grab()
    assert drawn[-1] == name
