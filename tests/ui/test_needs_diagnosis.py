"""The diagnosis: a heat map written by keys, two dates compared, and what was never heard."""

import datetime as dt
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.needs_help import CONTROL, Window, add, ask, settle

from council_desk.domain.diagnosing import CELLS, Comparison, cells_of
from council_desk.domain.terms import Dimension, Field, PaperType, Voice
from council_desk.ui.autosave import SaveState
from council_desk.ui.screens.needs.heat_map import HeatMap
from council_desk.ui.screens.needs.heat_scale import contrast, ground, ink_on
from council_desk.ui.screens.needs.wording import difference_text, score_text
from council_desk.ui.theme import DARK, LIGHT

FIRST, BESIDE = (Field.PEOPLE, Dimension.I), (Field.PEOPLE, Dimension.WE)


@pytest.fixture
def window(qtbot, session):
    made = Window(qtbot, session)
    made.screen.show_view("diagnosis")
    settle()
    return made


@pytest.fixture
def view(window):
    return window.screen.diagnosis


@pytest.fixture
def opened(window, view):
    window.shell.frame.top_bar.primary.click()
    settle()
    return view


def all_of(window):
    return ask(window.session, lambda desk: desk.diagnoses.list(window.session.council_id))


def saved(view, qtbot):
    qtbot.waitUntil(lambda: view.editor.saving.state is SaveState.SAVED)


def test_an_empty_council_is_told_what_a_diagnosis_is(view, window):
    assert view.empty.isVisible() and view.coverage.isVisible() and not view.map.isVisible()
    view.empty.action.click()
    settle()
    assert not view.empty.isVisible() and view.map.map.hasFocus()
    assert len(all_of(window)) == 1


def test_keys_move_and_score(opened, window, qtbot):
    heat = opened.map.map
    assert heat.hasFocus() and heat.cell == FIRST
    window.key(Qt.Key.Key_3)
    window.key(Qt.Key.Key_Right)
    window.type("۴")
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_2)
    window.key(Qt.Key.Key_Period)
    window.key(Qt.Key.Key_5)
    window.key(Qt.Key.Key_9)
    saved(opened, qtbot)
    assert cells_of(all_of(window)[0].scores) == {FIRST: 3, BESIDE: 4, (Field.MEANINGS, Dimension.WE): 2.5}
    window.key(Qt.Key.Key_Delete)
    saved(opened, qtbot)
    assert (Field.MEANINGS, Dimension.WE) not in cells_of(all_of(window)[0].scores)
    window.key(Qt.Key.Key_Z, CONTROL)
    saved(opened, qtbot)
    assert cells_of(all_of(window)[0].scores)[Field.MEANINGS, Dimension.WE] == 2.5


def test_the_edges_hold(opened, window):
    heat = opened.map.map
    for key, cell in (
        (Qt.Key.Key_Left, FIRST),
        (Qt.Key.Key_Up, FIRST),
        (Qt.Key.Key_End, (Field.PEOPLE, Dimension.WORLD)),
        (Qt.Key.Key_PageDown, (Field.RESOURCES, Dimension.WORLD)),
        (Qt.Key.Key_Home, (Field.RESOURCES, Dimension.I)),
        (Qt.Key.Key_PageUp, FIRST),
    ):
        window.key(key)
        assert heat.cell == cell


def test_no_score_beyond_five_or_beneath_one(opened, window):
    for letter in "0678":
        window.type(letter)
    assert opened.editor.value.scores == ()
    window.type("5.9")
    assert cells_of(opened.editor.value.scores) == {FIRST: 5}


def test_arrows_go_as_the_map_is_seen(qtbot, sample_session):
    window = Window(qtbot, sample_session("fa"))
    window.screen.show_view("diagnosis")
    window.screen.new()
    settle()
    heat = window.screen.diagnosis.map.map
    assert heat.cell_box(0, 0).left() > heat.cell_box(0, 3).left()
    window.key(Qt.Key.Key_Left)
    assert heat.cell == BESIDE
    window.type("۳")
    window.type("٫")
    window.type("۵")
    assert cells_of(window.screen.diagnosis.editor.value.scores) == {BESIDE: 3.5}
    assert score_text(3.5, window.session.formats) == "۳٫۵"


def test_the_pointer_chooses_a_cell(opened):
    heat = opened.map.map
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.cell_box(2, 3).center())
    assert heat.cell == (Field.COMMUNICATIONS, Dimension.WORLD)
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert heat.cell == (Field.COMMUNICATIONS, Dimension.WORLD)


def test_screen_readers_are_told_where_the_keys_are(opened, window):
    heat = opened.map.map
    assert heat.accessibleDescription() == "People, I: not scored"
    window.key(Qt.Key.Key_4)
    assert heat.accessibleDescription() == "People, I: 4"


def test_a_note_on_a_cell(opened, window, qtbot):
    assert not opened.map.note.isEnabled()
    window.key(Qt.Key.Key_3)
    window.key(Qt.Key.Key_Return)
    assert opened.map.note.hasFocus()
    window.type("the elders")
    window.key(Qt.Key.Key_Return)
    assert opened.map.map.hasFocus()
    window.key(Qt.Key.Key_Right)
    assert opened.map.note.text() == ""
    window.key(Qt.Key.Key_Left)
    assert opened.map.note.text() == "the elders"
    saved(opened, qtbot)
    assert all_of(window)[0].scores[0].note == "the elders"


def test_two_dates_side_by_side(opened, window, qtbot):
    editor = opened.editor
    editor.change(date=dt.date(2025, 3, 1))
    for cell, score in ((FIRST, 2), (BESIDE, 3), (CELLS[5], 4)):
        editor.score(cell, score)
    saved(opened, qtbot)
    window.screen.new()
    settle()
    assert len(all_of(window)) == 2 and editor.value.date > dt.date(2025, 3, 1)
    assert cells_of(editor.value.scores) == {FIRST: 2, BESIDE: 3, CELLS[5]: 4}, "the last one's to go on from"
    editor.score(FIRST, 3.5)
    editor.score(CELLS[5], 1)
    card = opened.map
    assert card._earlier.isVisible() and not card.told.isVisible()
    card.earlier.set_value(all_of(window)[1].id)
    card.earlier.value_changed.emit(all_of(window)[1].id)
    assert card.told.text() == "▲ better in 1, ▼ worse in 1, = as before in 1 of 3 cells"
    assert "▲" in card.map.words(FIRST) and "+1.5" in card.map.words(FIRST)
    assert "▼" in card.map.words(CELLS[5]) and "\u22123" in card.map.words(CELLS[5])
    assert opened.list.items()[0].fact.startswith("mean ")


def test_differences_have_sign_and_arrow(window):
    formats = window.session.formats
    assert difference_text(0.5, formats) == "▲ \u2066+0.5\u2069"
    assert difference_text(-1, formats) == "▼ \u2066\u22121\u2069"
    assert difference_text(0.04, formats) == "="
    assert (score_text(2, formats), score_text(2.25, formats), score_text(None, formats)) == ("2", "2.2", "–")


def test_findings_are_one_a_line(opened, window, qtbot):
    findings = opened.findings
    findings.texts["strengths"].setFocus()
    window.type("Neighbours")
    window.key(Qt.Key.Key_Return)
    assert findings.texts["strengths"].text() == "Neighbours\n"
    window.type("A bazaar")
    findings.mood.setFocus()
    window.type("hopeful")
    saved(opened, qtbot)
    made = all_of(window)[0]
    assert made.strengths == ("Neighbours", "A bazaar") and made.mood == "hopeful"
    settle()
    assert findings.texts["strengths"].text() == "Neighbours\nA bazaar"


def test_it_is_removed_and_comes_back(opened, window):
    window.key(Qt.Key.Key_3)
    opened.findings.remove.click()
    settle()
    assert all_of(window) == () and opened.empty.isVisible()
    window.toast.undo()
    settle()
    assert cells_of(all_of(window)[0].scores) == {FIRST: 3} and opened.map.isVisible()


def test_a_new_one_is_taken_back(opened, window):
    window.toast.undo()
    settle()
    assert all_of(window) == () and not opened.editor.is_open


def test_it_is_found_by_its_place(opened, window):
    key = all_of(window)[0].id
    window.shell.frame.open_screen("people")
    window.session.place_wanted.emit("diagnosis", key)
    settle()
    assert window.shell.frame.current is window.screen and window.screen.view() == "diagnosis"
    assert opened.editor.value.id == key


# --------------------------------------------------------------------------------------------------------- never heard


def test_what_was_never_heard_leads_to_the_list(window, view):
    today = dt.datetime.now().astimezone().date()
    add(window.session, "A bench", today)
    add(window.session, "Book boxes", today, PaperType.INITIATIVE, field=Field.MEANINGS, voice=Voice.NGO)
    add(window.session, "An old stall", dt.date(2020, 1, 1), voice=Voice.ENTREPRENEURS, field=Field.RESOURCES)
    window.reload()
    card = view.coverage
    assert set(card.found().unheard_voices) == {Voice.ENTREPRENEURS, Voice.ADMINISTRATION}
    assert card.voices[Voice.ENTREPRENEURS].isVisible() and not card.voices[Voice.CITIZENS].isVisible()
    assert Field.RESOURCES in card.found().unheard_fields
    card.period.set_value("ever")
    card.period.value_changed.emit("ever")
    assert not card.voices[Voice.ENTREPRENEURS].isVisible()
    card.voices[Voice.ADMINISTRATION].click()
    assert window.screen.view() == "needs" and window.papers.filters.voice.value() is Voice.ADMINISTRATION
    assert window.papers.nothing.isVisible() and window.papers.catch.isVisible()
    window.screen.show_view("diagnosis")
    card.field_wanted.emit(Field.MEANINGS)
    assert window.screen.view() == "initiatives" and window.papers.filters.field.value() is Field.MEANINGS
    assert window.papers.editor.value.title == "Book boxes"


# ------------------------------------------------------------------------------------------------------------- colours


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("tenths", range(10, 51))
def test_figures_are_read_on_every_score(theme, tenths):
    colour = ground(tenths / 10, theme)
    assert contrast(ink_on(colour), colour) >= 4.5, colour


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_more_is_stronger_all_the_way(theme):
    shades = [contrast(ground(score, theme), theme.panel) for score in (1, 2, 3, 4, 5)]
    assert shades == sorted(shades) and all(b / a > 1.2 for a, b in pairwise(shades))


def test_a_map_paints_with_and_without_a_comparison(qtbot, session):
    heat = HeatMap(session)
    qtbot.addWidget(heat)
    heat.resize(600, heat.sizeHint().height())
    plain = heat.sizeHint().height()
    heat.show_scores({FIRST: 3}, frozenset({FIRST}), Comparison({FIRST: 1}, {}, {}))
    assert heat.sizeHint().height() > plain
    heat.show()
    QApplication.processEvents()
    picture = heat.grab().toImage()
    box = heat.cell_box(0, 0)
    ratio = picture.devicePixelRatio()
    colour = picture.pixelColor(round((box.left() + 6) * ratio), round((box.center().y()) * ratio)).name()
    assert colour == ground(3)
