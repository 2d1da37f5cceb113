"""Preparing meetings: from a template, a year's plan, the invitation, the second call, the way into meeting mode."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.meetings_help import show, stored

from council_desk.domain.terms import Calendar, MeetingState
from council_desk.services import editing
from council_desk.ui.screens.meetings.outline import Part

PLAIN, WITH_RECITATION = "Ordinary meeting", "Ordinary meeting with recitation of the Quran"


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def form(screen):
    screen.primary_action().trigger()
    return screen.list_page.new


@pytest.fixture
def prepared(screen, form):
    form.prepare.click()
    QApplication.processEvents()
    return screen


def choose(choice, words):
    choice.setCurrentText(words)
    choice.activated.emit(choice.currentIndex())


def titles(meeting):
    return [item.title for item in meeting.agenda]


def read(screen, work):
    found = []
    screen.session.read(work, found.append)
    return found[0]


# --------------------------------------------------------------------------------------------------- a new meeting


def test_a_narrow_window_leaves_the_title_of_a_meeting_its_room(qtbot, session):
    screen = show(qtbot, session, 802, 588)
    screen.new_meeting()
    screen.list_page.new.prepare.click()
    QApplication.processEvents()
    assert screen.planning.start not in screen.header_widgets()
    assert screen.document.prepare.start.isVisibleTo(screen)
    screen.close_meeting()
    assert screen.planning.start in screen.header_widgets()


def test_a_meeting_that_began_late_does_not_move_the_time_of_the_next(screen):
    held = screen.list_page.rows()[0]

    def begin_late(desk):
        meeting = desk.meetings.get(held.id).meeting
        late = held.planned + dt.timedelta(minutes=17)
        return desk.meetings.save(editing.change(meeting, started=late.isoformat()))

    screen.session.write(begin_late)
    QApplication.processEvents()
    assert screen.list_page.rows()[0].start.time() == dt.time(18, 47)
    screen.new_meeting()
    assert screen.list_page.new.time.value() == dt.time(18, 30)
    screen.planning.plan_year()
    assert screen.list_page.year.time.value() == dt.time(18, 30)


def test_standing_items_come_from_the_template_and_are_summed_up(form):
    assert form.template.currentText() == PLAIN
    rows = form.standing.rows.values()
    assert next(row.label.text() for row in rows) == "Approval of the previous minutes"
    assert form.plan.text() == "40 of 90 minutes planned"
    next(iter(rows)).check.click()
    assert form.plan.text() == "35 of 90 minutes planned"
    form.available.setText("30")
    form.available.textEdited.emit("30")
    assert form.plan.text() == "35 of 30 minutes planned: 5 too many" and form.plan.role() == "error"


def test_another_template_brings_its_ceremony(screen, form):
    choose(form.template, WITH_RECITATION)
    assert form.standing.rows["0"].label.text() == "Recitation of the Quran · Ceremony"
    form.prepare.click()
    assert titles(screen.editor.meeting)[0] == "Recitation of the Quran"
    assert screen.editor.meeting.available_minutes == 90


def test_what_is_left_out_is_not_on_the_agenda(screen, form):
    form.none.click()
    form.standing.rows["0"].check.click()
    form.available.setText("۷۵")
    form.prepare.click()
    meeting = stored(screen)
    assert titles(meeting) == [
        "Matters arising from earlier meetings",
        "Report of the youth mayor",
        "Any other business",
    ]
    assert meeting.available_minutes == 75 and [item.number for item in meeting.agenda] == ["1", "2", "3"]


def test_without_a_template_there_is_only_what_is_carried_over(screen, form):
    choose(form.template, "no template")
    assert form.standing.rows == {} and not form.plan.isVisible()
    assert len(form.offers) > 3
    form.prepare.click()
    assert "Any other business" not in titles(screen.editor.meeting)


def test_a_wrong_number_of_minutes_is_told(screen, form):
    form.available.setText("2000")
    form.prepare.click()
    assert form._available.error() == "From 1 to 1440." and not screen.editor.is_open


def test_nothing_scrolls_where_all_fits(qtbot, sample_session):
    screen = show(qtbot, sample_session("fa"), 1058, 748)
    screen.new_meeting()
    form = screen.list_page.new
    form.offer(form._offers[:3])
    for _ in range(4):
        QApplication.processEvents()
    assert not form.area.verticalScrollBar().isVisible()
    assert form.area.verticalScrollBar().maximum() == 0


# ----------------------------------------------------------------------------------------------------- the document


def test_the_preparation_stands_first_until_the_meeting_is_over(screen, prepared):
    document = screen.document
    assert document.parts()[0] == Part("prepare", "Preparation") and document.prepare.isVisible()
    assert screen.subtitle() == "Scheduled", "no gaps are counted before anything happened"
    screen.close_meeting()
    held = next(row for row in screen.list_page.rows() if row.state is MeetingState.HELD)
    screen.open_meeting(held.id)
    assert not screen.document.prepare.isVisible() and screen.document.parts()[0].key == "details"


def test_planned_minutes_are_set_against_the_time_there_is(screen, prepared):
    document = screen.document
    assert document.prepare.plan.text() == document.agenda.planned.text() == "40 of 90 minutes planned"
    assert "5 min" in {item.trailing for item in document.agenda.list.items()}
    document.prepare.available.setText("20")
    document.prepare.available.textEdited.emit("20")
    assert stored(screen).available_minutes == 20
    assert document.agenda.planned.text().endswith("20 too many")


def test_the_invitation_keeps_its_day_and_can_be_taken_back(screen, prepared):
    card = screen.document.prepare
    card.invited.line.setText("20 November 2026")
    card.invited.flush()
    meeting = stored(screen)
    assert meeting.state is MeetingState.INVITED and meeting.invited_on == dt.date(2026, 11, 20)
    assert [step.state for step in meeting.steps] == ["invited"]
    assert card.invited.value() == dt.date(2026, 11, 20)
    screen.editor.history.undo()
    meeting = stored(screen)
    assert meeting.state is MeetingState.SCHEDULED and meeting.invited_on is None and meeting.steps == ()


@pytest.mark.parametrize("from_bar", [True, False])
def test_the_way_into_meeting_mode(qtbot, screen, prepared, from_bar):
    assert screen.planning.start in screen.header_widgets()
    button = screen.planning.start if from_bar else screen.document.prepare.start
    assert button.text() == "Start the meeting"
    with qtbot.waitSignal(screen.session.sitting_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == [screen.editor.meeting.id]


def test_a_sitting_is_gone_on_with_and_a_past_one_is_not_started(screen, prepared):
    screen.editor.type(lambda meeting: editing.change(meeting, state=MeetingState.IN_SESSION))
    assert screen.document.prepare.start.text() == "Go on with the meeting"
    assert not screen.document.prepare.invited.isEnabled()
    screen.editor.type(lambda meeting: editing.change(meeting, state=MeetingState.HELD))
    assert screen.planning.widgets(narrow=False) == ()


def test_the_second_call_has_the_same_agenda(screen, prepared):
    screen.editor.type(lambda meeting: editing.change(meeting, state=MeetingState.FAILED_NO_QUORUM))
    failed, card = screen.editor.meeting, screen.document.prepare
    assert card.again.isVisible() and not card.start.isVisible()
    assert "no quorum" in card.words.text()
    card.again_day.set_value(dt.date(2026, 12, 20))
    card.again_time.set_value(dt.time(17, 30))
    card.again.click()
    again = stored(screen)
    assert again.second_call_of == failed.id and titles(again) == titles(failed)
    assert again.scheduled_start.startswith("2026-12-20T17:30") and again.state is MeetingState.SCHEDULED


# -------------------------------------------------------------------------------------------------- a year's plan


@pytest.fixture
def plan(screen, form):
    form.year.click()
    card = screen.list_page.year
    card.first.set_value(dt.date(2027, 1, 1))
    card.last.set_value(dt.date(2027, 12, 31))
    card.propose()
    return card


def test_the_days_of_a_rhythm_are_shown_and_made(screen, plan):
    choose(plan.weekday, "Tuesday")
    assert list(plan.days.rows)[:2] == ["2027-01-05", "2027-02-02"] and plan.make.text() == "Make 12 meetings"
    choose(plan.week, "last")
    choose(plan.months, "every 3 months")
    assert list(plan.days.rows) == ["2027-01-26", "2027-04-27", "2027-07-27", "2027-10-26"]
    plan.days.rows["2027-07-27"].check.click()
    assert plan.count.text() == "3 meetings"
    said = []
    screen.session.notified.connect(lambda text, undo: said.append((text, undo)))
    plan.make.click()
    starts = sorted(str(row.start.date()) for row in screen.list_page.rows())
    assert starts == ["2026-11-12", "2027-01-26", "2027-04-27", "2027-10-26"]
    assert said[-1][0] == "3 meetings made"
    made = read(screen, lambda desk: desk.meetings.get(screen.list_page.rows()[0].id)).meeting
    assert made.scheduled_start[11:16] == "18:30" and titles(made)[-1] == "Any other business"
    said[-1][1]()
    assert len(screen.list_page.rows()) == 1


def test_days_to_avoid_are_typed_and_not_ticked(plan):
    choose(plan.weekday, "Tuesday")
    plan.avoid.set_text("")
    plan.avoid.setPlainText("5 January 2027; 2 February 2027")
    plan.avoid.flush()
    row = plan.days.rows["2027-01-05"]
    assert not row.value() and row.note.text() == "to be avoided" and plan.make.text() == "Make 10 meetings"
    assert "Tuesday, 5 January 2027" in plan._fields["avoid"]._note.text()
    plan.days.rows["2027-03-02"].check.click()
    plan.avoid.setPlainText("5 January 2027")
    plan.avoid.flush()
    assert plan.days.rows["2027-02-02"].value(), "no longer to be avoided"
    assert not plan.days.rows["2027-03-02"].value(), "taken out by hand"
    plan.avoid.setPlainText("never")
    plan.avoid.flush()
    assert plan._fields["avoid"].error()


def test_a_day_that_has_a_meeting_is_not_offered_again(plan):
    choose(plan.weekday, "Thursday")
    choose(plan.week, "second")
    plan.first.set_value(dt.date(2026, 11, 1))
    plan.propose()
    row = plan.days.rows["2026-11-12"]
    assert not row.value() and row.note.text() == "meeting 14 is on this day"


def test_a_plan_without_days_makes_nothing(plan):
    plan.last.set_value(dt.date(2026, 12, 1))
    plan.propose()
    assert not plan.make.isEnabled() and plan.count.text() == "This rhythm gives no day in this period."
    assert plan._fields["last"].error() == "The end lies before the beginning."


def test_the_rhythm_is_of_the_user_s_calendar(qtbot, sample_session):
    screen = show(qtbot, sample_session("fa"))
    assert screen.session.formats.calendar is Calendar.JALALI
    screen.new_meeting()
    screen.list_page.new.year.click()
    card = screen.list_page.year
    card.first.set_value(dt.date(2027, 3, 21))  # the first of Farvardin 1406
    card.last.set_value(dt.date(2027, 6, 21))
    choose(card.weekday, "سه‌شنبه")
    assert list(card.days.rows) == ["2027-03-23", "2027-04-27", "2027-05-25"]
    assert card.days.rows["2027-03-23"].label.text() == "سه‌شنبه ۳ فروردین ۱۴۰۶"


def test_escape_leaves_the_plan(qtbot, screen, plan):
    qtbot.keyClick(plan, Qt.Key.Key_Escape)
    assert screen.list_page.card.isVisible()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("width", [1058, 802])
def test_nothing_is_clipped(qtbot, sample_session, clipped, language, width):
    screen = show(qtbot, sample_session(language), width, 588)
    screen.new_meeting()
    screen.planning.plan_year()
    qtbot.waitUntil(lambda: clipped(screen) == [])
    assert screen.width() == width
    screen.new_meeting()
    screen.list_page.new.prepare.click()
    qtbot.waitUntil(lambda: clipped(screen) == [])
    assert screen.width() == width
