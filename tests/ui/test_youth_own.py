"""A youth mayor's own page: only what is theirs, in plain words, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.youth_help import DAY, NAME, NOTE, begin, opened, press, read, running, said, show, stored, type_into

from council_desk import settings as settings_file
from council_desk.domain.terms import ActionState, Post
from council_desk.ui.clock import today

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def term(session):
    mentor = read(session, lambda desk: desk.youth.people(session.council_id))[0]
    return running(session, mentor=mentor.id)


@pytest.fixture
def screen(qtbot, session, term):
    shown = opened(qtbot, session, term)
    QTest.mouseClick(shown.term_page.head.own, LEFT)
    assert shown.own.is_shown()
    return shown


def todos(screen):
    return {line.facts.title: line for line in screen.own.page.todo.rows.widgets()}


def test_it_says_whose_it_is_and_leads_back(screen):
    assert screen.title() == "My work" and screen.header_widgets() == () and screen.primary_action() is None
    assert screen.own.page.banner.text.text() == f"This page belongs to {NAME}. It shows only what is theirs."
    QTest.mouseClick(screen.own.page.banner.back, LEFT)
    assert not screen.own.is_shown() and screen.title() == "Youth mayors" and screen.term_page.isVisible()


def test_this_computer_remembers_whose_page_it_shows(qtbot, screen, session, term):
    assert settings_file.load(session.settings_path).own_view == term.id
    again = show(qtbot, session)
    assert again.own.is_shown() and again.editor.value.id == term.id
    again.own.leave()
    assert settings_file.load(session.settings_path).own_view is None
    assert not show(qtbot, session).own.is_shown()


def test_a_page_that_is_no_longer_there_is_not_waited_for(qtbot, session, screen, term):
    session.write(lambda desk: desk.youth.remove(term.id).changes)
    assert not show(qtbot, session).own.is_shown()


def test_another_council_is_not_shown_in_it(screen, session):
    from council_desk.domain.terms import Calendar, Language
    from council_desk.services.rows import DeskSetup, FirstRun

    first = FirstRun(DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London"), "Other Council", "Ford", "Lantern")
    made = []
    session.write(lambda desk: desk.councils.found(first), made.append)
    session.choose_council(made[0])
    assert not screen.own.is_shown() and screen.empty.isVisible()


def test_what_others_wrote_and_who_they_are_is_not_there(session, screen, term):
    begin(session, "Tim Reeve", post=Post.PROJECT_LEAD)
    text = said(screen)
    mentor = read(session, lambda desk: desk.youth.get(term.id)).names[term.mentor]
    assert NAME in text and mentor in text and "Cleaning the park" in text
    assert NOTE not in text and "Team work" not in text and "Evaluation" not in text and "4 of 5" not in text
    known = {one.name for one in read(session, lambda desk: desk.youth.people(session.council_id))}
    shown = {name for name in known if name in text}
    assert shown == {NAME, mentor}


def test_what_is_late_comes_first_and_is_ticked_off_with_a_way_back(session, screen, term):
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    found = list(todos(screen).values())
    assert found[0].facts.tone == "late" and "late" in found[0].facts.pill
    dues = [one.due for one in screen.own.page.todo.todos() if one.due]
    assert dues == sorted(dues)
    QTest.mouseClick(todos(screen)["Light on the way to school"], LEFT)
    assert "Light on the way to school" not in todos(screen)
    assert stored(screen, term).objectives[0].done_on == today()
    told[-1][1]()
    assert "Light on the way to school" in todos(screen)


def test_the_report_is_written_here(screen, term):
    missing = len(screen.editor.missing())
    first = next(line for title, line in todos(screen).items() if title.startswith("Write my report"))
    QTest.mouseClick(first, LEFT)
    row = screen.own.page.reports.rows.widget("0")
    press(row.form.text_field.editor, "We planted trees. ")
    QTest.mouseClick(row.form.hand_in, LEFT)
    assert len(screen.editor.missing()) == missing - 1
    assert stored(screen, term).reports[0].text.startswith("What I did this month:\nWe planted trees.")


def test_an_action_of_the_council_is_done_here(qtbot, session):
    from council_desk.services.editing import terms

    action = next(
        row
        for row in read(session, lambda desk: desk.register.actions(session.council_id))
        if row.assignee and row.live
    )
    start = action.history[0].day
    made = terms.new_assignment(action.assignee.id, session.council_id, Post.YOUTH_MAYOR, start, end_date=today() + DAY)
    session.write(lambda desk: desk.youth.begin(made))
    shown = show(qtbot, session)
    shown.show_own(made.id)
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    QTest.mouseClick(todos(shown)[action.text], LEFT)

    def state():
        return next(
            row.state
            for row in read(session, lambda desk: desk.register.actions(session.council_id))
            if row.id == action.id
        )

    assert state() is ActionState.DONE and action.text not in todos(shown)
    told[-1][1]()
    assert state() is ActionState.OPEN


def test_hours_are_written_down_here(screen, term):
    card = screen.own.page.hours
    assert card.sum.text() == "5 hours in all"
    QTest.mouseClick(card.add, LEFT)
    assert card._what.error() == "Say what you did." and card._hours.error() == "How many hours?"
    type_into(card.what, "Painted the wall")
    type_into(card.hours, "2.5", enter=True)
    assert card.sum.text() == "7.5 hours in all" and card.what.text() == ""
    value = stored(screen, term).growth[-1]
    assert (value.title, value.hours, value.date) == ("Painted the wall", 2.5, today())


def test_learning_is_ticked_here(screen, term):
    QTest.mouseClick(screen.own.page.learning.rows.widget("0").check, LEFT)
    assert stored(screen, term).learning[0].done_on == today()


def test_without_anything_to_do_it_says_so(qtbot, session):
    term = begin(session, "Tim Reeve", months=0)
    shown = show(qtbot, session)
    shown.show_own(term.id)
    page = shown.own.page
    assert page.todo.none.isVisible() and page.projects.none.isVisible()
    assert "You have no mentor yet" in page.help.text.text()


def test_every_control_can_be_reached_and_named(screen):
    QApplication.processEvents()
    unnamed = [
        type(widget).__name__
        for widget in screen.own.page.findChildren(object)
        if hasattr(widget, "focusPolicy")
        and widget.isVisibleTo(screen)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or (callable(getattr(widget, "text", None)) and widget.text()))
    ]
    assert unnamed == []
