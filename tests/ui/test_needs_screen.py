"""Needs and initiatives: the lists, the open one as it is typed, states, agenda, project, ladder, carriers."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from tests.ui.needs_help import CONTROL, Window, add, ask, settle

from council_desk.domain.terms import Field, Ladder, MeetingState, Nucleus, PaperState, PaperType, Voice
from council_desk.services import editing
from council_desk.ui.autosave import SaveState
from council_desk.ui.screens.needs.course_card import NEW_DRAFT
from council_desk.ui.screens.needs.filters import LEFT

SAID = "Speed bumps before the school\nCars race there."
TITLE = "Speed bumps before the school"


@pytest.fixture
def window(qtbot, session):
    return Window(qtbot, session)


@pytest.fixture
def need(window):
    paper_id = add(window.session, SAID, dt.datetime.now().astimezone().date(), supporters=3)
    window.open(paper_id)
    return paper_id


def titles(window):
    return [item.title for item in window.papers.list.items()]


def choose(choice, value):
    choice.set_value(value)
    choice.value_changed.emit(value)


def saved(window, qtbot):
    qtbot.waitUntil(lambda: window.papers.editor.saving.state is SaveState.SAVED)


def stored(window, paper_id):
    return ask(window.session, lambda desk: desk.papers.get(paper_id))


# --------------------------------------------------------------------------------------------------------------- lists


def test_the_list_opens_its_first_and_has_the_keys(window):
    assert len(titles(window)) == 2 and window.papers.list.hasFocus()
    assert window.papers.editor.value.id == window.papers.list.current_key()
    assert window.screen.subtitle() == "2"


def test_an_empty_desk_says_what_it_is_for(window):
    for row in window.rows():
        window.session.write(lambda desk, row=row: desk.papers.remove(row.id))
    settle()
    assert window.screen._stack.currentWidget() is window.screen.empty
    window.screen.empty.action.click()
    assert window.panel.isVisible()


def test_filters_narrow_the_list_and_show_all_again(window, need):
    add(window.session, "A stall on market day", voice=Voice.ENTREPRENEURS, field=Field.RESOURCES)
    window.reload()
    filters = window.papers.filters
    choose(filters.voice, Voice.ENTREPRENEURS)
    assert titles(window) == ["A stall on market day"] and window.screen.subtitle() == "1 of 4"
    choose(filters.field, Field.INFRASTRUCTURE)
    assert titles(window) == [] and window.papers.nothing.isVisible() and window.papers.catch.isVisible()
    filters.clear.click()
    assert len(titles(window)) == 4 and filters.search.hasFocus()
    window.type("race")
    assert titles(window) == [TITLE]
    window.key(Qt.Key.Key_Return)
    assert window.papers.list.hasFocus()


def test_initiatives_stand_by_themselves(window, need):
    add(window.session, "Book boxes", kind=PaperType.INITIATIVE)
    window.reload()
    assert "Book boxes" not in titles(window)
    window.screen.show_view("initiatives")
    assert titles(window) == ["Book boxes"] and window.papers.editor.value.title == "Book boxes"
    assert window.page.ladder.isVisible() and window.page.carriers.isVisible()
    window.open(need)
    assert window.screen.view() == "needs" and window.papers.editor.value.id == need
    assert not window.page.ladder.isVisible()


def test_what_is_left_for_a_month_is_told_in_a_word(window):
    add(window.session, "An old need", dt.date(2020, 1, 1))
    window.reload()
    item = next(item for item in window.papers.list.items() if item.title == "An old need")
    assert item.pill == "On no agenda" and window.screen.badge() >= 1
    choose(window.papers.filters.state, LEFT)
    assert "An old need" in titles(window)


def test_three_thousand_are_listed_without_a_wait(window):
    import time

    from council_desk.services.paper_values import new_paper

    council = window.session.council_id
    papers = [new_paper(council, f"Need {number}", dt.date(2026, 1, 1)) for number in range(3000)]

    def work(desk):
        return desk.papers.put_back([editing.changed(one, reference=f"2026-{n:04}") for n, one in enumerate(papers)])

    window.session.write(work)
    settle()
    began = time.perf_counter()
    window.papers.filters.search.setText("need 299")
    window.papers.filters.search.setText("")
    settle()
    assert time.perf_counter() - began < 3, "two looks at 3,000 needs"
    assert len(titles(window)) == 3002


# ------------------------------------------------------------------------------------------------------------ the form


def test_what_is_typed_is_saved_and_undone(window, need, qtbot):
    said = window.page.said
    said.title_line.setFocus()
    said.title_line.selectAll()
    window.type("Slower cars")
    choose(said.voice, Voice.NGO)
    choose(said.priority, 2)
    saved(window, qtbot)
    paper = stored(window, need).paper
    assert (paper.title, paper.voice, paper.priority) == ("Slower cars", Voice.NGO, 2)
    assert "Slower cars" in titles(window)
    window.papers.list.setFocus()
    window.key(Qt.Key.Key_Z, CONTROL)
    window.key(Qt.Key.Key_Z, CONTROL)
    saved(window, qtbot)
    assert stored(window, need).paper.voice is Voice.CITIZENS


def test_one_more_supporter_is_one_click(window, need, qtbot):
    window.page.said.support.click()
    saved(window, qtbot)
    assert stored(window, need).paper.supporters == 4
    assert window.page.said.supporters.value() == 4


def test_who_said_it_becomes_the_person_of_that_name(window, need, qtbot):
    person = ask(window.session, lambda desk: desk.people.list(window.session.council_id))[0]
    window.page.said.who.setFocus()
    window.type(person.name)
    saved(window, qtbot)
    assert stored(window, need).paper.originator == person.id


def test_text_is_shown_letter_for_letter(window):
    paper_id = add(window.session, "<b>bold</b> & co.")
    window.open(paper_id)
    assert window.page.said.title_line.text() == "<b>bold</b> & co."
    assert "<b>bold</b> & co." in titles(window)


def test_it_is_removed_and_comes_back(window, need):
    window.page.came.remove.click()
    assert TITLE not in titles(window)
    window.toast.undo()
    settle()
    assert TITLE in titles(window) and window.papers.editor.value.id == need


# ----------------------------------------------------------------------------------------------------------- its course


def test_going_on_is_one_choice_and_declining_takes_a_reason(window, need, qtbot):
    course = window.page.course
    choose(course.state, PaperState.DISCUSSED)
    assert course.pill.text() == "Discussed" and course._reason.isHidden()
    choose(course.state, PaperState.DECLINED)
    assert course.reason.hasFocus() and window.papers.editor.value.state is PaperState.DISCUSSED
    window.key(Qt.Key.Key_Return)
    assert "reason" in course._reason.error()
    window.type("not ours")
    window.key(Qt.Key.Key_Return)
    saved(window, qtbot)
    paper = stored(window, need).paper
    assert paper.state is PaperState.DECLINED and paper.steps[-1].reason == "not ours"
    assert "not ours" in course.history.text() and course._meeting.isHidden()
    window.papers.list.setFocus()
    window.key(Qt.Key.Key_Z, CONTROL)
    assert course.pill.text() == "Discussed"


def test_a_state_that_was_not_confirmed_is_left(window, need):
    course = window.page.course
    choose(course.state, PaperState.DECLINED)
    course.leave.click()
    assert course.state.value() is PaperState.REGISTERED and course._reason.isHidden()


def test_onto_the_next_agenda_in_one_step(window, need):
    council = window.session.council_id
    start = dt.datetime(2026, 12, 1, 19, 0)  # noqa: DTZ001 - on the clock of the desk
    made = []
    window.session.write(lambda desk: made.append(desk.meetings.create(council, start)) or None)
    settle()
    course = window.page.course
    assert course.meeting.currentText().startswith("Meeting 15")
    course.put.click()
    settle()
    meeting = ask(window.session, lambda desk: desk.meetings.get(made[0].id).meeting)
    assert [item.papers for item in meeting.agenda] == [(need,)]
    assert window.page.came.list.steps()[0].kind == "item"
    assert course.meeting.currentText() == "Already on the agenda of meeting 15"
    window.toast.undo()
    settle()
    meeting = ask(window.session, lambda desk: desk.meetings.get(made[0].id).meeting)
    assert meeting.agenda == () and window.page.came.list.steps() == []


def test_a_second_press_puts_it_on_no_second_agenda(window, need):
    course = window.page.course
    course.put.setFocus()
    window.key(Qt.Key.Key_Space)
    settle()
    assert course.meeting.currentText() == "Already on the agenda of meeting 15"
    assert not course.put.isEnabled() and course.meeting.hasFocus()
    course.into_agenda()
    settle()
    meetings = ask(window.session, lambda desk: desk.meetings.list(window.session.council_id))
    assert [row.number for row in meetings if row.state is MeetingState.DRAFT] == [15]
    choose(course.meeting, NEW_DRAFT)
    course.put.click()
    settle()
    assert len(window.page.came.list.steps()) == 2


@pytest.mark.parametrize("language", ["en", "fa", "ar", "ru"])
def test_the_filters_can_be_told_apart(qtbot, sample_session, language):
    window = Window(qtbot, sample_session(language))
    filters = window.papers.filters
    choices = (filters.state, filters.voice, filters.field)
    assert [choice.currentIndex() for choice in choices] == [0, 0, 0]
    window.window.grab()
    assert [choice.toolTip() for choice in choices] == ["", "", ""]  # what is cut short is told in the tooltip


def test_the_thread_leads_to_the_item(window, need):
    window.page.course.put.click()
    settle()
    window.page.came.list.rows[0].click()
    settle()
    assert window.shell.frame.current.name == "meetings"


def test_what_the_council_decided_is_proposed_and_taken_over(window, need, qtbot):
    from council_desk.domain.terms import MotionResult
    from council_desk.record.ids import new_id
    from council_desk.record.models import Motion

    def work(desk):
        placed, _ = desk.papers.into_agenda(need)
        meeting = desk.meetings.get(placed.meeting).meeting
        motion = editing.make(Motion, id=new_id(), text="We build them.", result=MotionResult.ADOPTED)
        meeting = editing.change_item(meeting, placed.item, motions=(motion,))
        return desk.meetings.save(editing.change(meeting, state=MeetingState.HELD))

    window.session.write(work)
    settle()
    proposal = window.page.course.proposal
    assert proposal.isVisible() and "Adopted" in proposal.text.text()
    assert window.papers.further.isVisible() and window.papers.further.text.text().startswith("1 has")
    window.papers.further.take.click()
    settle()
    assert stored(window, need).paper.state is PaperState.ADOPTED
    assert not window.papers.further.isVisible() and not proposal.isVisible()
    window.toast.undo()
    settle()
    assert proposal.isVisible()
    proposal.take.click()
    saved(window, qtbot)
    assert stored(window, need).paper.state is PaperState.ADOPTED
    assert [step.kind for step in window.page.came.list.steps()] == ["item", "decision"]


def test_a_project_is_made_and_shown(window, need):
    wanted = []
    window.session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    window.page.course.project.click()
    settle()
    file = stored(window, need)
    assert wanted == [("project", file.project)] and file.paper.state is PaperState.IN_PROJECT
    assert window.page.course.project.text() == "Show the project"
    window.page.course.project.click()
    assert wanted == [("project", file.project)] * 2
    window.toast.undo()
    settle()
    window.shell.frame.open_screen("needs")
    settle()
    assert stored(window, need).project is None and window.page.course.pill.text() == "Registered"


# ------------------------------------------------------------------------------------------------------ initiatives


@pytest.fixture
def initiative(window):
    paper_id = add(window.session, "Book boxes", kind=PaperType.INITIATIVE)
    window.open(paper_id)
    return paper_id


def test_an_initiative_climbs_and_goes_back_with_a_note(window, initiative, qtbot):
    ladder = window.page.ladder
    ladder.up.click()
    ladder.note.setText("two boxes")
    ladder.up.click()
    saved(window, qtbot)
    paper = stored(window, initiative).paper
    assert paper.ladder is Ladder.TRIAL and paper.climbs[-1].note == "two boxes"
    assert ladder.rungs.accessibleName().startswith("✓ Idea, ✓ Trial, Neighbourhood project")
    assert "two boxes" in ladder.history.text() and ladder.note.text() == ""
    ladder.back.click()
    assert "note" in ladder._note.error() and ladder.note.hasFocus()
    window.type("no money")
    ladder.back.click()
    saved(window, qtbot)
    assert stored(window, initiative).paper.ladder is Ladder.IDEA
    assert "Trial" not in titles(window)


def test_at_the_top_there_is_no_step_more(window, initiative):
    for _ in range(6):
        window.page.ladder.up.click()
    assert window.papers.editor.value.ladder is Ladder.CITY_PROGRAMME
    assert not window.page.ladder.up.isEnabled() and len(window.papers.editor.value.climbs) == 5


def test_people_carry_it(window, initiative, qtbot):
    carriers = window.page.carriers
    first, second = ask(window.session, lambda desk: desk.people.list(window.session.council_id))[:2]
    carriers.entry.setFocus()
    for name in (first.name, second.name.lower(), first.name):
        window.type(name)
        window.key(Qt.Key.Key_Return)
    saved(window, qtbot)
    assert stored(window, initiative).paper.people == (first.id, second.id)
    window.type("Nobody at all")
    window.key(Qt.Key.Key_Return)
    assert "Nobody" in carriers._entry.error() and carriers.entry.text() == "Nobody at all"
    carriers.rows.widgets()[0].remove.click()
    saved(window, qtbot)
    assert stored(window, initiative).paper.people == (second.id,)
    window.toast.undo()
    saved(window, qtbot)
    assert stored(window, initiative).paper.people == (first.id, second.id)


def test_a_community_is_formed_around_it(window, initiative, qtbot):
    carriers = window.page.carriers
    carriers.found.click()
    assert carriers._name.error()
    carriers.name.setText("Book friends")
    choose(carriers.nucleus, Nucleus.CREATIVITY)
    carriers.found.click()
    saved(window, qtbot)
    settle()
    paper = stored(window, initiative).paper
    assert stored(window, initiative).names[paper.community] == "Book friends"
    assert carriers.community.currentText() == "Book friends"
    choose(carriers.community, None)
    saved(window, qtbot)
    assert stored(window, initiative).paper.community is None


# ----------------------------------------------------------------------------------------------------- the whole screen


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ["en", "fa", "ar", "ru"])
def test_nothing_is_cut_in_a_small_window(qtbot, sample_session, clipped, language, text_size):
    session = sample_session(language)
    session.change_settings(text_size=text_size)
    window = Window(qtbot, session, (1024, 640))
    paper_id = add(session, SAID, kind=PaperType.INITIATIVE, ladder=Ladder.TRIAL)
    window.open(paper_id)
    assert clipped(window.screen) == []
    window.screen.show_view("diagnosis")
    window.screen.new()
    settle()
    assert clipped(window.screen) == []
    assert window.window.width() == 1024, "the contents must not push the window wider"


def test_every_control_has_a_name(window, initiative):
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
        for widget in window.screen.findChildren(kind):
            if widget.isVisible() and not (isinstance(widget, QLineEdit) and widget.parent().accessibleName()):
                named = widget.accessibleName().strip() or (isinstance(widget, QAbstractButton) and widget.text())
                assert named, (widget, widget.parent())


def test_tab_goes_on_from_the_list_to_the_form(window, need):
    window.papers.list.setFocus()
    window.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.page.said.title_line


def test_another_council_has_other_needs(window, need, qtbot):
    from council_desk.services.rows import FirstRun

    setup = window.session.setup
    window.session.write(lambda desk: desk.councils.found(FirstRun(setup, "Other", "Old town", "Harrowmere")))
    qtbot.waitUntil(lambda: len(window.session.councils) == 2)
    other = next(row.id for row in window.session.councils if row.name == "Other")
    window.session.choose_council(other)
    settle()
    assert window.rows() == () and window.screen._stack.currentWidget() is window.screen.empty
    assert not window.papers.editor.is_open


def test_what_became_of_the_open_need_on_other_screens_is_shown_on_coming_back(window):
    need = add(window.session, "Speed bumps")
    window.reload()
    window.open(need)
    window.shell.frame.open_screen("people")
    window.session.write(lambda desk: desk.papers.make_project(need)[1])
    window.shell.frame.open_screen("needs")
    settle()
    assert window.page.course.project.text() == "Show the project"
    assert [step.kind for step in window.page.came.list.steps()] == ["project"]


def test_where_there_is_nothing_no_filter_is_blamed_and_the_button_says_what_it_does(qtbot, window):
    papers = window.papers
    window.screen.show_view("initiatives")
    assert papers.rows() == [] and papers.nothing.text() == "No initiative has been written down yet."
    window.screen.show_view("needs")
    papers.filters.search.setText("xyz")
    assert papers.nothing.isVisible() and papers.nothing.text() == "Nothing fits the filters and what you typed."
    papers.filters.search.setText("")
    for row in papers.rows():
        window.session.write(lambda desk, key=row.id: desk.papers.remove(key))
    settle()
    assert window.screen.empty.action.text() == "Catch the first need"
    window.screen.show_view("initiatives")
    assert window.screen.empty.isVisible() and window.screen.empty.action.text() == "Write down the first initiative"
    window.screen.empty.action.click()
    settle()
    assert window.panel.form.kind.value() is PaperType.INITIATIVE
