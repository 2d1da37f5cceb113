"""The search over everything: from any screen by keys, in any spelling, to the place where the thing stands."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from council_desk.domain.terms import Direction, PaperType
from council_desk.record.searchable import Found
from council_desk.services.letter_drafts import new_letter
from council_desk.services.paper_values import new_paper
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


WORD = "lantern"


def named(assignment):
    return assignment.model_copy(update={"label": f"Keeper of the {WORD}"})


def things(session):
    """Give what each kind of result is called by, after a need, an initiative and a letter were written."""
    council, day = session.council_id, dt.date(2026, 11, 20)
    for kind in (PaperType.NEED, PaperType.INITIATIVE):
        session.write(lambda desk, kind=kind: desk.papers.save(new_paper(council, f"The {WORD} {kind}", day, kind)))
    for direction in Direction:
        letter = new_letter(council, direction, f"The {WORD} {direction}", day)
        session.write(lambda desk, letter=letter: desk.letters.save(letter))
    desk = session._desk
    meeting = desk.meetings.get(desk.meetings.list(council)[0].id).meeting
    session.write(lambda desk: desk.youth.save(named(desk.youth.get(desk.youth.list(council)[0].id).assignment)))
    return {
        Found.PERSON: desk.people.list()[2].name,
        Found.MEETING: str(meeting.number),
        Found.ITEM: meeting.agenda[1].title,
        Found.DECISION: desk.register.decisions(council)[0].text,
        Found.ACTION: desk.register.actions(council)[0].text,
        Found.PROJECT: desk.projects.list(council)[0].title,
        Found.PAPER: f"The {WORD} {PaperType.NEED}",
        Found.LETTER: f"The {WORD} {Direction.INCOMING}",
        Found.ASSIGNMENT: f"Keeper of the {WORD}",
    }


@pytest.mark.parametrize("again", [False, True], ids=["fresh", "once more"])
@pytest.mark.parametrize("kind", Found)
def test_the_focus_goes_into_what_was_chosen(frame, kind, again):
    words = things(frame.session)[kind]
    for _ in range(1 + again):
        frame.top_bar.search.setFocus()
        frame.top_bar.search.click()
        frame.search.field.setText(words)
        frame.search.look()
        hits = [item.key for item in frame.search.list.items() if item.key.startswith(f"{kind}:")]
        assert hits, [item.key for item in frame.search.list.items()]
        frame.search.list.select(hits[0])
        QTest.keyClick(frame.search.field, Qt.Key.Key_Return)
    where = QApplication.focusWidget()
    assert frame.current.isAncestorOf(where), where
    if isinstance(where, QAbstractItemView):
        assert where.currentIndex().isValid() or kind is Found.MEETING


def test_a_thing_chosen_with_the_mouse_has_the_focus_too(frame):
    words = things(frame.session)[Found.PAPER]
    frame.top_bar.search.click()
    frame.search.field.setText(words)
    frame.search.look()
    view = frame.search.list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    papers = frame.current.papers
    assert QApplication.focusWidget() is papers.list
    assert papers.list.current_key() == papers.editor.value.id and papers.editor.value.title == words
