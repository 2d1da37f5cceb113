"""A need is caught from anywhere: by keys, over any screen and while the council sits; nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from tests.ui.needs_help import ALT, CAPTURE, CONTROL, SHIFT, Window, add, ask, settle
from tests.ui.sitting_frame_help import Sitting

from council_desk.domain.terms import Dimension, Field, PaperType, Voice
from council_desk.ui.autosave import SaveState
from council_desk.ui.navigation import ADD_KEYS

SAID = "Speed bumps before the school"


@pytest.fixture
def window(qtbot, session):
    return Window(qtbot, session)


@pytest.mark.parametrize("name", ["meetings", "decisions", "people", "needs", "settings"])
def test_it_comes_from_every_screen_and_goes_back(window, name):
    window.shell.frame.open_screen(name)
    settle()
    before = QApplication.focusWidget()
    window.key(*CAPTURE)
    assert window.panel.isVisible() and window.panel.form.text.hasFocus()
    window.type(SAID)
    window.key(Qt.Key.Key_Return)
    assert not window.panel.isVisible() and QApplication.focusWidget() is before
    assert window.row(SAID).paper_type is PaperType.NEED
    assert SAID in window.toast.text()


def test_it_comes_while_the_council_sits_and_the_meeting_goes_on(qtbot, session):
    sitting = Sitting(qtbot, session)
    sitting.open()
    sitting.key(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    sitting.key(*CAPTURE)
    panel = sitting.shell.capture
    assert panel.isVisible() and panel.form.text.hasFocus() and sitting.page.isVisible()
    assert panel.height() < sitting.window.height() * 0.6
    sitting.type(SAID)
    sitting.key(Qt.Key.Key_2, ALT)
    sitting.key(Qt.Key.Key_Return)
    rows = ask(session, lambda desk: desk.papers.list(session.council_id))
    assert [(row.title, row.voice) for row in rows if row.title == SAID] == [(SAID, Voice.ENTREPRENEURS)]
    assert not panel.isVisible() and QApplication.focusWidget() is focus
    assert SAID in sitting.page.toast.text() and sitting.page.toast._go.isHidden()
    assert any("Ctrl+Shift+N" in keys for keys, _ in sitting.page.sheet.rows())


def test_who_sits_is_not_led_away_and_takes_nothing_along(qtbot, session):
    sitting = Sitting(qtbot, session)
    add(session, SAID)
    sitting.key(*CAPTURE)
    sitting.type("speed bumps at the school")
    panel = sitting.shell.capture
    panel.duplicate.look_now()
    assert panel.duplicate.support.isVisible() and not panel.duplicate.open.isVisible()
    sitting.page.leave()
    assert not panel.isVisible()
    sitting.key(*CAPTURE)
    assert panel.isVisible() and panel.form.text.text() == "speed bumps at the school"
    assert panel.duplicate.open.isVisible()


def test_on_a_persian_keyboard_too_while_the_council_sits(qtbot, session):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    sitting = Sitting(qtbot, session)
    event = QKeyEvent(QEvent.Type.KeyPress, ord("د"), CONTROL | SHIFT, "د")
    QApplication.sendEvent(QApplication.focusWidget(), event)
    settle()
    assert sitting.shell.capture is not None and sitting.shell.capture.isVisible()


def test_another_council_has_other_keys(window):
    assert ADD_KEYS == "Ctrl+Alt+N"
    window.key(Qt.Key.Key_N, CONTROL | ALT)
    assert window.shell.first_run is not None
    window.key(*CAPTURE)
    assert window.panel is None, "there is no desk to be seen"


def test_everything_by_keys(window):
    window.key(*CAPTURE)
    window.type(SAID)
    window.key(Qt.Key.Key_Return, SHIFT)
    window.type("Cars race there.")
    window.key(Qt.Key.Key_1, ALT)
    window.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in window.panel.form.voice.buttons()
    window.key(Qt.Key.Key_3)
    for _ in range(5):
        window.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.panel.form.supporters
    window.type("12")
    window.panel.form.field.setFocus()
    window.type("i")
    window.panel.form.field.activated.emit(window.panel.form.field.currentIndex())
    window.panel.form.dimension.set_value(Dimension.WE)
    window.panel.form.dimension.value_changed.emit(Dimension.WE)
    window.panel.form.who.setFocus()
    window.type("parents")
    window.key(Qt.Key.Key_Return)
    row = window.row(SAID)
    assert (row.text, row.voice, row.supporters, row.who) == (
        "Cars race there.",
        Voice.ADMINISTRATION,
        12,
        "parents",
    )
    assert (row.field, row.dimension) == (Field.INFRASTRUCTURE, Dimension.WE)


def test_tab_stays_in_the_panel(window):
    window.key(*CAPTURE)
    seen = set()
    for _ in range(20):
        window.key(Qt.Key.Key_Tab)
        assert window.panel.isAncestorOf(QApplication.focusWidget())
        seen.add(QApplication.focusWidget())
    assert {window.panel.done, window.panel.discard, window.panel.form.who, window.panel.form.text} <= seen


def test_what_is_typed_is_on_the_desk_before_enter(window, qtbot):
    window.key(*CAPTURE)
    window.type("Sp")
    assert not window.panel.editor.is_open
    window.type("eed")
    qtbot.waitUntil(lambda: window.panel.editor.saving.state is SaveState.SAVED)
    assert window.row("Speed").paper_type is PaperType.NEED


def test_escape_keeps_it_until_next_time(window):
    window.key(*CAPTURE)
    window.type("Speed bumps")
    window.key(Qt.Key.Key_Escape)
    assert not window.panel.isVisible() and window.row("Speed bumps")
    window.key(*CAPTURE)
    assert window.panel.form.text.text() == "Speed bumps"
    window.panel.form.text.moveCursor(window.panel.form.text.textCursor().MoveOperation.End)
    window.type(" at school")
    window.key(Qt.Key.Key_Return)
    titles = [row.title for row in window.rows()]
    assert titles.count("Speed bumps at school") == 1 and "Speed bumps" not in titles
    window.key(*CAPTURE)
    assert window.panel.form.text.text() == ""


def test_two_letters_wait_for_enter(window):
    window.key(*CAPTURE)
    window.type("TV")
    window.key(Qt.Key.Key_Escape)
    window.key(*CAPTURE)
    assert window.panel.form.text.text() == "TV"
    window.key(Qt.Key.Key_Return)
    assert window.row("TV")


def test_nothing_said_is_asked_for(window):
    window.key(*CAPTURE)
    before = len(window.rows())
    window.key(Qt.Key.Key_Return)
    assert window.panel.isVisible() and "first" in window.panel.hint.text()
    assert len(window.rows()) == before


def test_what_is_emptied_goes_from_the_desk(window, qtbot):
    before = len(window.rows())
    window.key(*CAPTURE)
    window.type("Speed")
    qtbot.waitUntil(lambda: window.panel.editor.saving.state is SaveState.SAVED)
    assert len(window.rows()) == before + 1
    window.panel.form.text.selectAll()
    window.key(Qt.Key.Key_Delete)
    assert len(window.rows()) == before and not window.panel.editor.is_open


def test_thrown_away_comes_back_by_the_toast(window):
    window.key(*CAPTURE)
    window.type(SAID)
    window.panel.discard.click()
    assert not window.panel.isVisible()
    assert SAID not in [row.title for row in window.rows()]
    window.toast.undo()
    assert window.row(SAID)


def test_the_toast_undoes_and_opens(window):
    window.shell.frame.open_screen("people")
    for _ in range(2):
        window.key(*CAPTURE)
        window.type(SAID)
        window.key(Qt.Key.Key_Return)
        if window.row(SAID).reference:
            break
    window.toast.undo()
    assert SAID not in [row.title for row in window.rows()]
    window.key(*CAPTURE)
    window.type(SAID)
    window.key(Qt.Key.Key_Return)
    window.toast._go.click()
    settle()
    assert window.shell.frame.current is window.screen
    assert window.papers.editor.value.title == SAID


def test_a_likely_duplicate_takes_a_supporter_instead(window, session):
    there = add(session, "Speed bumps before the primary school", supporters=3)
    window.key(*CAPTURE)
    window.type("we want speed bumps at the school")
    window.panel.editor.saving.flush()
    window.panel.duplicate.look_now()
    assert window.panel.duplicate.isVisible() and window.panel.duplicate.row.id == there
    assert "primary school" in window.panel.duplicate.text.text()
    window.key(Qt.Key.Key_S, ALT)
    assert not window.panel.isVisible()
    rows = {row.id: row for row in window.rows()}
    assert rows[there].supporters == 4
    assert not [row for row in rows.values() if row.title.startswith("we want")]
    window.toast.undo()
    rows = {row.id: row for row in window.rows()}
    assert rows[there].supporters == 3
    assert [row for row in rows.values() if row.title.startswith("we want")]


def test_nothing_alike_offers_nothing(window, session):
    add(session, SAID)
    window.key(*CAPTURE)
    window.type("Sewing classes")
    window.panel.duplicate.look_now()
    assert not window.panel.duplicate.isVisible()


def test_a_full_disk_keeps_the_panel_and_the_text(window, monkeypatch):
    from council_desk.errors import DeskError
    from council_desk.services.papers import PaperService

    def refuse(*_):
        raise DeskError("The disk is full.")

    window.key(*CAPTURE)
    window.type(SAID)
    with monkeypatch.context() as patch:
        patch.setattr(PaperService, "save", refuse)
        window.key(Qt.Key.Key_Return)
        assert window.panel.isVisible() and window.panel.form.text.text() == SAID
        assert window.panel.editor.saving.state is SaveState.FAILED
        assert window.shell.frame.banner.isVisible()
    window.key(Qt.Key.Key_Return)
    assert not window.panel.isVisible() and window.row(SAID)


def test_written_on_the_screen_meanwhile_is_not_overwritten(window, qtbot):
    window.key(*CAPTURE)
    window.type(SAID)
    qtbot.waitUntil(lambda: window.panel.editor.saving.state is SaveState.SAVED)
    paper_id = window.row(SAID).id
    window.session.write(lambda desk: desk.papers.support(paper_id, 5))
    assert window.panel.form.supporters.value() == 5
    window.type(".")
    window.key(Qt.Key.Key_Return)
    assert window.row(f"{SAID}.").supporters == 5


def test_removed_elsewhere_it_is_gone_here(window, qtbot):
    window.key(*CAPTURE)
    window.type(SAID)
    qtbot.waitUntil(lambda: window.panel.editor.saving.state is SaveState.SAVED)
    paper_id = window.row(SAID).id
    window.session.write(lambda desk: desk.papers.remove(paper_id))
    assert window.panel.form.text.text() == "" and not window.panel.editor.is_open


def test_the_new_button_of_the_screen_opens_it_with_its_kind(window):
    window.screen.show_view("initiatives")
    window.shell.frame.top_bar.primary.click()
    window.type("Book boxes")
    window.key(Qt.Key.Key_Return)
    assert window.row("Book boxes").paper_type is PaperType.INITIATIVE


def test_who_said_it_can_be_a_person_of_the_desk(window):
    name = ask(window.session, lambda desk: desk.people.list(window.session.council_id))[0].name
    window.key(*CAPTURE)
    window.type(SAID)
    window.panel.form.who.setText(name.upper())
    window.panel.form.answered.emit()
    window.key(Qt.Key.Key_Return)
    paper = ask(window.session, lambda desk: desk.papers.get(window.row(SAID).id).paper)
    assert paper.originator is not None and paper.originator_label is None


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ["en", "fa", "ar", "ru"])
def test_nothing_is_cut_in_a_small_window(qtbot, sample_session, clipped, language, text_size):
    session = sample_session(language)
    session.change_settings(text_size=text_size)
    window = Window(qtbot, session, (1024, 640))
    window.key(*CAPTURE)
    settle()
    panel = window.panel
    assert clipped(panel) == []
    assert window.window.rect().contains(panel.geometry())


def test_every_control_has_a_name(window):
    window.key(*CAPTURE)
    window.type(SAID)
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
        for widget in window.panel.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
