import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language, Role, TieRule
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.banner import Banner, Toast
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.fields import LINE_LENGTH, Check, Choice, Field, FieldRow, LineField, NumberField
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel, wrapped_lines
from council_desk.ui.widgets.master_list import Item, ItemModel, MasterList
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.widgets.text_field import LONGEST, TextField, clean_text
from council_desk.ui.words import words

FA = Formats(Language.FA, Calendar.JALALI, Digits.PERSIAN)
ITEMS = [
    Item("a", "Meeting 22", "mosque", "held", "good", group="2026"),
    Item("b", "Meeting 21", group="2026", trailing="7/9"),
    Item("c", "Meeting 20", group="2025", initials="MT"),
]


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_labels_show_markup_letter_for_letter(qtbot):
    label = shown(qtbot, PlainLabel("<b>R&D</b> & more"))
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>R&D</b> & more"


def test_an_elided_label_tells_the_whole_in_its_tooltip(qtbot):
    label = shown(qtbot, ElidedLabel("a very long title that does not fit"))
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_wrapped_lines_lose_the_spaces_at_their_ends(qtbot):
    lines = wrapped_lines("یک دو سه چهار پنج شش\nEnglish words", PlainLabel("").font(), 60)
    assert len(lines) > 3
    assert all(line == line.strip() for line, _ in lines)
    assert lines[0][1] is False and lines[-1][1] is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "شورای محلهٔ سبز، برنامهٔ فردا"),
        ("ru", "شورای محلهٔ سبز، برنامهٔ فردا"),
        ("fa", "A plan for the neighbourhood"),
    ],
)
def test_lines_are_broken_by_the_width_that_letters_of_the_other_script_take(qtbot, in_language, language, text):
    in_language(language)
    font = PlainLabel("").font()
    width = QFontMetrics(font).horizontalAdvance(text)
    assert len(wrapped_lines(text, font, width + 3)) == 1
    assert len(wrapped_lines(text, font, width - 3)) == 2


def test_a_foreign_word_at_the_start_does_not_turn_the_sentence(qtbot):
    (line,) = wrapped_lines("\u2068x1\u2069 عدد درست نیست.", PlainLabel("").font(), 600)
    assert line[1] is False


def test_a_pill_without_a_word_disappears(qtbot):
    pill = shown(qtbot, Pill("late", "late"))
    assert pill.accessibleName() == "late" and pill.tone() == "late"
    pill.show_state("", "good")
    assert pill.isHidden()


def test_a_card_draws_its_accent(qtbot):
    card = shown(qtbot, Card("Title"))
    card.resize(200, 100)
    plain = card.grab().toImage()
    card.set_accented(True)
    assert card.grab().toImage() != plain
    assert card.accessibleName() == "Title"


def test_a_field_says_what_is_wrong_in_place_of_its_hint(qtbot):
    field = shown(qtbot, Field("Name", LineField(), "as on letters"))
    assert field.editor.accessibleName() == "Name"
    field.set_error("Please write a name.")
    assert field.editor.property("wrong") is True
    assert field.editor.accessibleDescription() == "Please write a name."
    field.set_error("")
    assert field.editor.accessibleDescription() == "as on letters"


def test_fields_turn_under_each_other_when_narrow(qtbot):
    one, two = Field("One", LineField()), Field("Two", LineField())
    row = shown(qtbot, FieldRow(one, two))
    row.resize(600, 80)
    QApplication.processEvents()
    assert one.y() == two.y()
    row.resize(140, 200)
    QApplication.processEvents()
    assert two.y() > one.y()


def test_a_line_tells_its_text_once_when_typing_pauses(qtbot):
    line = shown(qtbot, LineField("old"))
    with qtbot.waitSignal(line.edited) as told:
        QTest.keyClicks(line, "er ")
    assert told.args == ["older"]
    with qtbot.assertNotEmitted(line.edited):
        line.flush()
    line.set_text("from outside")
    with qtbot.assertNotEmitted(line.edited):
        line.flush()


def test_what_finds_no_room_in_a_line_is_left_out_aloud(qtbot):
    line = shown(qtbot, LineField())
    QApplication.clipboard().setText("words " * 4_000)
    line.paste()
    assert len(line.text()) == LINE_LENGTH and "left out" in QToolTip.text() and QToolTip.isVisible()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    line.clear()
    QApplication.clipboard().setText("words")
    line.paste()
    assert line.text() == "words" and not QToolTip.isVisible()


def test_a_number_is_typed_in_any_digits_and_shown_in_the_users(qtbot):
    number = shown(qtbot, NumberField(lambda: FA, 1, 99))
    QTest.keyClicks(number, "12")
    assert number.text() == "۱۲"
    with qtbot.waitSignal(number.value_changed) as told:
        number.flush()
    assert told.args == [12]
    number.setText("٤٠٠")
    number.flush()
    assert number.is_wrong() and number.value() is None and number.property("wrong") is True


def test_a_choice_gives_its_values_back_as_they_were_given(qtbot):
    choice = shown(qtbot, Choice())
    choice.set_options(words(TieRule))
    choice.set_value(TieRule.LOT)
    choice.set_options(words(TieRule))
    assert choice.value() is TieRule.LOT
    with qtbot.waitSignal(choice.value_changed) as told:
        QTest.keyClick(choice, Qt.Key.Key_Up)
    assert told.args == [TieRule.SECOND_ROUND]
    assert type(told.args[0]) is TieRule


def test_a_check_box_shows_an_ampersand_and_tells(qtbot):
    check = shown(qtbot, Check("You & me"))
    assert check.accessibleName() == "You & me"
    with qtbot.waitSignal(check.value_changed) as told:
        QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    assert told.args == [True] and check.value()
    check.set_value(False)
    assert not check.grab().isNull()


def test_segments_keep_their_choice_through_other_words(qtbot):
    control = shown(qtbot, SegmentedControl())
    control.set_segments([("board", "Board"), ("table", "Table")])
    assert control.value() == "board"
    control.set_value("table")
    control.set_segments([("board", "تخته"), ("table", "جدول")])
    assert control.value() == "table"
    with qtbot.waitSignal(control.value_changed) as told:
        QTest.mouseClick(control._buttons["board"], Qt.MouseButton.LeftButton)
    assert told.args == ["board"]
    control.set_segments([("one", "One")])
    assert control.value() == "one"


def test_segments_without_room_are_a_choice(qtbot):
    control = shown(qtbot, SegmentedControl())
    control.set_segments([("board", "Board"), ("table", "Table"), ("time", "Timeline")])
    control.setAccessibleName("View")
    wide = control.wide_width()
    control.set_narrow(True)
    choice = control.findChild(Choice)
    assert choice.isVisible() and not control._buttons["board"].isVisible() and control.wide_width() == wide
    assert choice.accessibleName() == "View" and choice.value() == "board"
    control.set_value("time")
    assert choice.value() == "time"
    with qtbot.waitSignal(control.value_changed) as told:
        choice.setCurrentIndex(1)
        choice.activated.emit(1)
    assert told.args == ["table"] and control.value() == "table" and control._buttons["table"].isChecked()
    control.set_narrow(False)
    qtbot.waitUntil(control._buttons["table"].isVisible)
    assert not choice.isVisible()


def test_the_model_of_a_list_keeps_qts_contract(qtbot):
    model = ItemModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_items(ITEMS)
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == [
        "2026",
        "Meeting 22",
        "Meeting 21",
        "2025",
        "Meeting 20",
    ]
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Meeting 22, mosque, held"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_list_is_walked_by_keys_over_its_headings(qtbot):
    listing = shown(qtbot, MasterList())
    listing.set_items(ITEMS)
    assert listing.select("a")
    keys = []
    listing.chosen.connect(keys.append)
    QTest.keyClick(listing, Qt.Key.Key_Down)
    QTest.keyClick(listing, Qt.Key.Key_Down)
    assert keys == ["b", "c"]
    listing.set_items([*ITEMS[:2], Item("c", "Renamed")])
    assert listing.current_key() == "c" and keys == ["b", "c"]
    assert not listing.select("gone")
    assert [item.key for item in listing.items()] == ["a", "b", "c"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_list_draws_itself_both_ways(qtbot, direction):
    listing = shown(qtbot, MasterList())
    listing.setLayoutDirection(direction)
    listing.set_items(ITEMS)
    listing.select("b")
    listing.resize(260, 300)
    assert len({listing.grab().toImage().pixel(x, 60) for x in range(0, 260, 2)}) > 2


def test_text_grows_and_tells_once(qtbot):
    field = shown(qtbot, TextField(2, 6))
    low = field.sizeHint().height()
    field.setPlainText("\n".join("12345"))
    assert field.sizeHint().height() > low
    with qtbot.waitSignal(field.edited) as told:
        QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusOut))
    assert told.args == ["1\n2\n3\n4\n5"]
    field.set_text("new")
    with qtbot.assertNotEmitted(field.edited):
        field.flush()


def test_pasting_takes_plain_text_of_any_length(qtbot):
    field = shown(qtbot, TextField())
    paste = QMimeData()
    long = "برآورد هزینه را ارائه کرد. " * 800
    paste.setHtml("<b>not this</b>")
    paste.setText(long + "\r\nend\u2028\x07!")
    field.insertFromMimeData(paste)
    assert len(long) > 20_000
    assert field.text() == long + "\nend\n!"
    huge = QMimeData()
    huge.setText("x" * (LONGEST + 50))
    field.insertFromMimeData(huge)
    assert len(field.text()) <= LONGEST and "left out" in QToolTip.text()


def test_half_spaces_and_marks_survive_cleaning():
    assert clean_text("می\u200cرود\u200f\ta") == "می\u200cرود\u200f\ta"


def test_an_empty_state_offers_its_action(qtbot):
    state = shown(qtbot, EmptyState("meetings"))
    state.set_texts("No meeting", "They are planned here.", "New meeting", "Import", "To the plan")
    with qtbot.waitSignal(state.triggered):
        QTest.keyClick(state.action, Qt.Key.Key_Return)
    with qtbot.waitSignal(state.second_triggered):
        QTest.mouseClick(state.second_action, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(state.third_triggered):
        QTest.mouseClick(state.third_action, Qt.MouseButton.LeftButton)
    assert state.third_action.y() > state.action.geometry().bottom()
    state.set_texts("No meeting", "")
    assert state.action.isHidden() and state.second_action.isHidden() and state.third_action.isHidden()


def test_a_banner_stays_until_it_is_closed(qtbot):
    banner = shown(qtbot, Banner())
    banner.say("The disk is full.", "late")
    assert banner.isVisible() and banner.accessibleName() == "The disk is full."
    with qtbot.waitSignal(banner.dismissed):
        banner.dismiss()
    assert banner.isHidden()


def test_a_toast_undoes_once(qtbot):
    page = shown(qtbot, Card())
    page.resize(400, 300)
    toast = Toast(page)
    undone = []
    toast.say("Removed", lambda: undone.append(1))
    assert toast.isVisible() and toast.geometry().bottom() < 300
    toast.undo()
    toast.undo()
    assert undone == [1] and toast.isHidden()
    toast.say("Saved")
    assert toast._button.isHidden() and not toast._shortcut.isEnabled()
    page.resize(500, 400)
    assert toast.isVisible()


def test_words_know_their_lists():
    assert dict(words(Role))[Role.IMAM] == "Imam"
    assert all(isinstance(term, Role) for term, _ in words(Role))


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("28 supporters", "28 supporters"),
        ("\u202egro.live · 28 supporters", "\u202egro.live\u202c · 28 supporters"),
        ("a · \u202eb\u202c · \u202a\u202dc", "a · \u202eb\u202c · \u202a\u202dc\u202c\u202c"),
        ("می\u200cرود · \u2068a\u2069", "می\u200cرود · \u2068a\u2069"),
    ],
)
def test_what_turns_the_direction_round_ends_with_its_part(qtbot, told, shown):
    label = PlainLabel(told)
    qtbot.addWidget(label)
    assert label.text() == shown
    item = Item("key", told, told, trailing=told, fact=told)
    assert {item.title, item.subtitle, item.trailing, item.fact} == {shown}
