"""The search over everything: from any screen by keys, in any spelling, to the place where the thing stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.ui.main_window import Frame, MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.search_panel import SearchButton


@pytest.fixture
def frame(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    frame = Frame(session, SCREENS)
    window.show_page(frame)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    frame.open_screen("meetings")
    yield frame
    window.hide()


def seek(frame, text):
    QTest.keyClick(frame.window(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert frame.search.isVisible() and frame.search.field.hasFocus()
    frame.search.field.setText(text)
    frame.search.look()


def titles(frame):
    return [item.title for item in frame.search.list.items()]


def test_a_person_is_found_and_opened_by_keys(frame):
    name = frame.session._desk.people.list()[3].name
    seek(frame, name.upper())
    assert titles(frame)[0] == name
    QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    assert not frame.search.isVisible()
    assert frame.current.name == "people" and frame.current.editor.person.name == name


def test_arrows_choose_and_a_decision_opens_in_the_register(frame):
    desk, council = frame.session._desk, frame.session.council_id
    row = desk.register.decisions(council)[0]
    seek(frame, row.text.split()[0] + " " + row.text.split()[-1].strip("."))
    kinds = [item.key.partition(":")[0] for item in frame.search.list.items()]
    assert "decision" in kinds
    for _ in range(kinds.index("decision")):
        QTest.keyClick(frame.search.field, Qt.Key.Key_Down)
    QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    assert frame.current.name == "decisions"


def test_an_item_opens_its_meeting_where_it_stands(frame):
    desk, council = frame.session._desk, frame.session.council_id
    meeting = desk.meetings.get(desk.meetings.list(council)[0].id).meeting
    title = meeting.agenda[1].title
    seek(frame, title)
    hit = next(item for item in frame.search.list.items() if item.key == f"item:{meeting.agenda[1].id}")
    frame.search.list.select(hit.key)
    QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    assert frame.current.name == "meetings" and frame.current.editor.meeting.id == meeting.id


def test_what_is_not_there_is_said_in_words_and_escape_gives_the_focus_back(frame):
    frame.navigation.button("people").setFocus()
    seek(frame, "zzzzqqq")
    assert frame.search.told.isVisible() and "Nothing" in frame.search.told.text()
    QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    assert frame.search.isVisible()
    QTest.keyClick(frame.search.field, Qt.Key.Key_Escape)
    assert not frame.search.isVisible() and QApplication.focusWidget() is frame.navigation.button("people")


def test_the_button_opens_it_and_has_words_only_where_there_is_room(frame):
    button = frame.top_bar.search
    assert button.width() == SearchButton.WIDE
    button.click()
    assert frame.search.isVisible()
    frame.window().resize(620, 640)
    assert button.width() == SearchButton.NARROW
    assert frame.search.geometry().right() < frame.page.width()


def test_what_was_just_written_is_found(frame):
    frame.open_screen("people")
    person = frame.session._desk.people.list()[0]
    frame.session.write(
        lambda desk: desk.people.save(desk.people.get(person.id).person.model_copy(update={"note": "keeps the ladder"}))
    )
    seek(frame, "ladder")
    assert titles(frame) == [person.name]


def test_enter_before_the_answer_opens_what_was_just_typed(frame, monkeypatch):
    people = frame.session._desk.people.list()
    seek(frame, people[0].name)
    QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    assert frame.current.editor.person.name == people[0].name
    QTest.keyClick(frame.window(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    asked, read = [], frame.session.read
    with monkeypatch.context() as patch:
        patch.setattr(frame.session, "read", lambda *work: asked.append(work))
        frame.search.field.setText(people[1].name)
        QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
        assert frame.search.isVisible(), "what the last search found is not opened"
    read(*asked[-1])
    assert not frame.search.isVisible() and frame.current.editor.person.name == people[1].name
