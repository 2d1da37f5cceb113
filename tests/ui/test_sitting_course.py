import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_frame_help import ALT, CONTROL, SHIFT, Sitting, make_meeting

from council_desk.domain.terms import MeetingState, MotionResult
from council_desk.services import editing
from council_desk.ui.sitting.agenda_list import Progress

AHEAD, RUNNING, LEFT_OPEN, DONE = Progress.AHEAD, Progress.RUNNING, Progress.LEFT_OPEN, Progress.DONE


@pytest.fixture
def sitting(qtbot, session):
    return Sitting(qtbot, session)


@pytest.fixture
def running(sitting):
    """The second item runs since 19:40; nine of thirteen are there."""
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.at(19, 40)
    sitting.page.deal_with(sitting.meeting.agenda[1].id)
    return sitting


def progress(sitting):
    return [line.progress for line in sitting.page.agenda.list.lines()]


def detail(sitting, place):
    return sitting.page.agenda.list.lines()[place].detail


def running_title(sitting):
    active = editing.running_item(sitting.meeting)
    return active.title if active else None


def test_the_meeting_is_opened_at_this_moment_and_saved(sitting):
    assert sitting.page.header.state.text() == "Not open yet" and sitting.page.header.end.isHidden()
    sitting.open()
    assert sitting.meeting.state is MeetingState.IN_SESSION and sitting.meeting.started[11:16] == "19:32"
    assert sitting.stored().state is MeetingState.IN_SESSION
    assert sitting.page.header.state.text() == "In session 00:00" and sitting.page.agenda.list.hasFocus()
    sitting.at(20, 19)
    assert sitting.page.header.state.text() == "In session 00:47"
    assert sitting.page.header.title.text() == "Meeting 15 · Mill Brook Neighbourhood Council"
    assert sitting.page.header.saved.text() == "Saved ✓"


def test_the_time_of_the_opening_can_be_typed(sitting):
    opening = sitting.page.middle.opening
    assert opening.time.text() == "19:30"
    sitting.at(19, 35)
    assert opening.time.text() == "19:35"
    opening.time.setFocus()
    opening.time.selectAll()
    sitting.type("۱۹:۳۱")
    sitting.at(19, 36)
    opening.open.click()
    assert sitting.meeting.started[11:16] == "19:31"


def test_items_run_one_after_the_other_by_keys(sitting):
    sitting.open()
    sitting.key(Qt.Key.Key_Return)
    assert running_title(sitting) == "Report of the secretary" and progress(sitting)[0] is RUNNING
    sitting.at(19, 35, 40)
    assert detail(sitting, 0) == "06:20 left"
    sitting.at(19, 44)
    assert detail(sitting, 0) == "02:00 over" and sitting.page.agenda.list.lines()[0].late
    sitting.key(Qt.Key.Key_PageDown, CONTROL)
    assert running_title(sitting) == "Street lights" and detail(sitting, 0) == "12 of 10 min · left open"
    assert progress(sitting) == [LEFT_OPEN, RUNNING, AHEAD, AHEAD] and detail(sitting, 1) == "20:00 left"
    assert sitting.page.agenda.count.text() == "2 of 4"
    sitting.at(19, 50)
    sitting.key(Qt.Key.Key_PageUp, CONTROL)
    assert running_title(sitting) == "Report of the secretary"
    sitting.at(19, 51)
    assert detail(sitting, 0) == "03:00 over" and len(sitting.meeting.agenda[0].periods) == 2
    assert sitting.stored().agenda[0].periods == sitting.meeting.agenda[0].periods


def test_any_item_is_chosen_by_its_number(running):
    running.key(Qt.Key.Key_1, CONTROL)
    assert running.page.agenda.list.hasFocus()
    running.type("۴")
    running.key(Qt.Key.Key_Return)
    assert running_title(running) == "Any other business"
    running.key(Qt.Key.Key_1, CONTROL)
    running.type("19")  # there is no item nineteen, nor a ninth: the last number that fits counts
    assert running.page.agenda.list.item() == running.meeting.agenda[0].id


def test_an_item_is_looked_at_while_another_one_runs(running):
    running.key(Qt.Key.Key_1, CONTROL)
    running.type("1")
    running.key(Qt.Key.Key_Space)
    assert running_title(running) == "Street lights" and running.page.middle.item == running.meeting.agenda[0].id
    assert running.page.notices.other.text() == "You see item 1 while item 2 runs."
    assert running.page.agenda.list.lines()[0].shown
    running.key(Qt.Key.Key_Escape)
    running.key(Qt.Key.Key_Escape)
    assert running.page.middle.item == running.meeting.agenda[1].id and running.page.notices.other.text() == ""


def test_a_break_stops_every_time(running):
    running.at(19, 50)
    running.key(Qt.Key.Key_B, CONTROL)
    assert "Break since 19:50" in running.page.notices.pause.text()
    running.at(20, 0, 5)
    assert running.page.header.state.text() == "Break 10:05" and detail(running, 1) == "10:00 left"
    assert "for 10:05" in running.page.notices.pause.text()
    running.key(Qt.Key.Key_B, CONTROL)
    assert running.page.notices.pause.text() == "" and running.page.header.state.text() == "In session 00:18"
    running.at(20, 5, 5)
    assert detail(running, 1) == "05:00 left"
    (pause,) = running.stored().breaks
    assert (pause.started[11:16], pause.ended[11:16]) == ("19:50", "20:00")


def test_the_plan_is_summed_and_the_end_foretold(running):
    assert running.page.agenda.sum.text() == "Planned 45 of 60 min · Ends at about 20:15"
    running.page.editor.type(lambda meeting: editing.change(meeting, available_minutes=40))
    assert "5 min too many" in running.page.agenda.sum.text()


def test_a_new_item_is_typed_in(running):
    running.key(Qt.Key.Key_N, CONTROL)
    running.type("Fence of the school")
    running.key(Qt.Key.Key_Return)
    assert running.meeting.agenda[-1].title == "Fence of the school" and running.page.agenda.list.hasFocus()
    assert running.page.agenda.list.item() == running.meeting.agenda[-1].id
    running.key(Qt.Key.Key_Up, ALT)
    assert [item.title for item in running.meeting.agenda][-2:] == ["Fence of the school", "Any other business"]
    running.key(Qt.Key.Key_Z, CONTROL)
    running.key(Qt.Key.Key_Z, CONTROL)
    assert len(running.meeting.agenda) == 4
    running.key(Qt.Key.Key_N, CONTROL)
    running.key(Qt.Key.Key_Escape)
    assert running.page.agenda.new_item.link.isVisible() and len(running.meeting.agenda) == 4


def test_the_keys_go_from_column_to_column(running):
    page = running.page
    for key, column in ((Qt.Key.Key_1, "agenda"), (Qt.Key.Key_3, "people"), (Qt.Key.Key_2, "item")):
        running.key(key, CONTROL)
        assert page.columns.active == column
    assert page.middle.isAncestorOf(QApplication.focusWidget())
    running.key(Qt.Key.Key_F6)
    assert page.people.list.hasFocus()
    running.key(Qt.Key.Key_F6)
    assert page.agenda.list.hasFocus()
    running.key(Qt.Key.Key_F6, SHIFT)
    assert page.people.list.hasFocus()
    running.key(Qt.Key.Key_Escape)
    assert page.columns.active == "item"


@pytest.mark.parametrize("mark", ["?", "؟"])
def test_the_sheet_of_keys_comes_and_goes_without_taking_the_focus(running, mark):
    page = running.page
    running.key(Qt.Key.Key_3, CONTROL)
    running.type(mark)
    assert page.sheet.isVisible() and page.people.list.hasFocus()
    told = dict(page.sheet.rows())
    assert told["Ctrl+B"] == "begin or end a break" and told["2"] == "excused"
    running.key(Qt.Key.Key_F1)
    assert page.sheet.isHidden()
    running.key(Qt.Key.Key_2, CONTROL)
    text = QApplication.focusWidget()
    running.type(mark)
    assert page.sheet.isHidden() and QApplication.focusWidget() is text  # in a text it is a letter
    running.key(Qt.Key.Key_F1)
    running.key(Qt.Key.Key_Escape)
    assert page.sheet.isHidden()


def test_the_pages_of_the_minutes_stand_in_for_the_item(running):
    running.key(Qt.Key.Key_P, CONTROL)
    page = running.page
    assert page.middle.currentWidget() is page.middle.preview_card and page.middle.preview.pdf() is not None
    running.key(Qt.Key.Key_Escape)
    assert page.middle.shows_item
    running.key(Qt.Key.Key_P, CONTROL)
    running.key(Qt.Key.Key_P, CONTROL)
    assert page.middle.shows_item


def test_the_end_names_what_is_missing_and_jumps_there(running):
    running.at(20, 30)
    running.key(Qt.Key.Key_E, CONTROL | SHIFT)
    closing = running.page.middle.closing
    assert closing.list.hasFocus() and closing.state.text() == "4 things are missing; Enter goes to the place"
    titles = [(item.title, item.subtitle) for item in closing.list.items()]
    assert titles[0] == ("No outcome is written", "1 · Report of the secretary")
    running.key(Qt.Key.Key_Down)
    running.key(Qt.Key.Key_Down)
    running.key(Qt.Key.Key_Return)
    assert running.page.middle.item == running.meeting.agenda[2].id and running_title(running) == "Street lights"


def test_a_gap_in_a_decision_or_an_action_is_jumped_to(running):
    second = running.meeting.agenda[1].id

    def write(meeting):
        meeting = editing.add_motion(meeting, second, "Six lamps are put up.")
        meeting = editing.set_result(
            meeting, meeting.agenda[1].motions[0].id, MotionResult.NOTED, running.page.editor.council
        )
        return editing.add_action(meeting, second, "Ask three firms")

    running.page.editor.type(write)
    running.key(Qt.Key.Key_E, CONTROL | SHIFT)
    closing, panel = running.page.middle.closing, running.page.middle.panel
    titles = [item.title for item in closing.list.items()]
    closing.list.select(str(titles.index("An action has no person")))
    running.key(Qt.Key.Key_Return)
    assert panel.actions_card.isAncestorOf(QApplication.focusWidget()) and running.page.middle.shows_item


def test_the_meeting_is_ended_with_the_next_one_proposed(running):
    left = []
    running.page.left.connect(left.append)
    running.at(20, 30)
    running.key(Qt.Key.Key_E, CONTROL | SHIFT)
    closing = running.page.middle.closing
    assert closing.day.value() is not None and closing.time.value() == dt.time(19, 30)
    assert closing.ended.text() == "20:30"
    closing.day.line.setFocus()
    closing.day.line.selectAll()
    running.type("22 December 2026")
    running.key(Qt.Key.Key_Return, CONTROL)
    assert left == [running.meeting_id] and running.page is None
    stored = running.stored()
    assert stored.state is MeetingState.HELD and stored.ended[11:16] == "20:30"
    assert stored.next_meeting.startswith("2026-12-22T19:30") and stored.agenda[1].periods[-1].ended == stored.ended
    assert running.window.stack.currentWidget() is running.shell.frame
    assert running.shell.frame.current.editor.meeting.id == running.meeting_id
    assert running.shell.frame.in_session.isHidden()
    running.session.sitting_wanted.emit(running.meeting_id)
    assert running.page is None and "This meeting is over" in running.shell.frame.banner.text()


def test_without_a_quorum_the_meeting_closes_and_is_called_again(running):
    for name in ("Honor", "Zoë", "Barnaby", "Rima"):
        running.people.press(running.line(name).person, "5")
    strip = running.page.notices.quorum
    assert strip.text().startswith("Below the quorum: 4 of 8 present, 5 needed.")
    running.key(Qt.Key.Key_X, ALT)
    assert strip.text() == ""
    running.people.press(running.line("Émile").person, "5")
    assert "3 of 8 present" in strip.text()
    strip.buttons[0].click()
    closing = running.page.middle.closing
    assert closing.day.value() == dt.date(2026, 12, 1) and closing.finish.hasFocus()
    running.key(Qt.Key.Key_Return, CONTROL)
    stored = running.stored()
    assert stored.state is MeetingState.FAILED_NO_QUORUM and running.page is None
    found = []
    running.session.read(lambda desk: desk.meetings.list(desk.councils.list()[0].id), found.extend)
    assert found[0].number == 16 and found[0].start.date() == dt.date(2026, 12, 1)


def test_a_roll_call_without_a_quorum_closes_the_meeting_too(sitting):
    sitting.type("1")
    assert sitting.page.middle.opening.close_meeting.isVisible()
    sitting.key(Qt.Key.Key_E, CONTROL | SHIFT)
    closing = sitting.page.middle.closing
    assert closing.failing
    closing.call_again.click()
    assert closing.day_field.isHidden()
    sitting.key(Qt.Key.Key_Return, CONTROL)
    assert sitting.stored().state is MeetingState.FAILED_NO_QUORUM
    found = []
    sitting.session.read(lambda desk: desk.meetings.list(desk.councils.list()[0].id), found.extend)
    assert found[0].id == sitting.meeting_id


def test_leaving_the_mode_and_coming_back_goes_on_where_it_was(running):
    running.key(Qt.Key.Key_W, CONTROL)
    frame = running.shell.frame
    assert running.page is None and running.window.stack.currentWidget() is frame
    assert frame.in_session.isVisible() and "since 19:32" in frame.in_session.strip.text()
    frame.in_session.strip.buttons[0].click()
    running.page.clock.stop()
    assert running.page.middle.item == running.meeting.agenda[1].id and running_title(running) == "Street lights"
    assert frame.current.document is None  # one hand writes


def test_after_a_crash_the_desk_offers_to_go_on(qtbot, make_session, data_folder, running):
    running.page.editor.saving.flush()
    running.session.close_desk()
    assert running.page is None
    session = make_session()
    again = Sitting.__new__(Sitting)
    session.open_desk(data_folder / "test.desk")
    Sitting.__init__(again, qtbot, session, meeting=running.meeting_id)
    assert running_title(again) == "Street lights" and again.meeting.started[11:16] == "19:32"
    assert again.people.list.lines()[0].state == "Present"


def test_closing_the_window_writes_what_is_typed(running, qtbot):
    running.page.focus_item()
    running.page.editor.type(lambda meeting: editing.change(meeting, reference="A-15"))
    for step in running.window.before_closing:
        step()
    assert running.stored().reference == "A-15"


def test_the_frames_own_keys_do_nothing_meanwhile(running):
    frame = running.shell.frame
    running.key(Qt.Key.Key_2, CONTROL)
    assert frame.current is None and running.page.columns.active == "item"
    running.key(Qt.Key.Key_Comma, CONTROL)
    assert running.window.stack.currentWidget() is running.page


def test_another_part_of_the_program_may_change_names_meanwhile(running):
    def rename(desk):
        person = desk.people.get(running.line("Rima").person).person
        return desk.people.save(editing.changed(person, name="Rima Cloverdale-Hill", family_name="Cloverdale-Hill"))

    running.session.write(rename)
    assert running.line("Rima").name == "Rima Cloverdale-Hill" and running_title(running) == "Street lights"


def test_a_meeting_without_items_can_be_held(qtbot, session):
    meeting_id = make_meeting(session)
    session.write(lambda desk: desk.meetings.save(editing.change(desk.meetings.get(meeting_id).meeting, agenda=())))
    sitting = Sitting(qtbot, session, meeting=meeting_id)
    sitting.open()
    assert sitting.page.middle.between.heading.text() == "Every item was opened"
    sitting.key(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.page.middle.currentWidget() is sitting.page.middle.closing
    sitting.key(Qt.Key.Key_Escape)
    assert sitting.page.middle.currentWidget() is sitting.page.middle.between


def foreign(letter, held=CONTROL):
    """A key of another keyboard, as Qt tells it where it knows no Latin letter for it."""
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, "")


@pytest.mark.parametrize("letter", ["ذ", "и", "\ufefb"])
def test_control_with_the_key_of_b_begins_a_break_on_every_keyboard(running, letter):
    deed = running.page.keyboard.handle(foreign(letter), running.page.people.list)
    deed()
    assert editing.running_break(running.meeting) is not None


def test_other_keys_of_other_keyboards(running):
    page, handle = running.page, running.page.keyboard.handle
    for digits in ("۱۲۳", "١٢٣"):
        for digit, column in zip(digits, ("agenda", "item", "people"), strict=True):
            handle(foreign(digit), page.people.list)()
            assert page.columns.active == column
    handle(foreign("у", CONTROL | SHIFT), page.people.list)()
    assert page.middle.currentWidget() is page.middle.closing
    assert handle(foreign("й"), page.people.list) is None  # nothing is bound to Q
    assert handle(foreign("ذ", ALT), page.people.list) is None


def test_a_slip_of_the_finger_is_taken_back(running):
    running.at(19, 55)
    running.page.focus_agenda()
    running.page.deal_with(running.meeting.agenda[3].id)
    running.page.focus_agenda()
    running.key(Qt.Key.Key_Z, CONTROL)
    assert running_title(running) == "Street lights" and not running.meeting.agenda[3].periods
    assert len(running.meeting.agenda[1].periods) == 1 and detail(running, 1) == "05:00 left"
    running.key(Qt.Key.Key_B, CONTROL)
    running.key(Qt.Key.Key_Z, CONTROL)
    assert editing.running_break(running.meeting) is None and not running.meeting.breaks
