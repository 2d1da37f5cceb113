"""The Overview: every row is settled by its button, every figure opens what it counts, by keys as well."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, qGray
from PySide6.QtTest import QTest

from council_desk.services.overview_rows import AttendanceMark, Matter, Overview
from council_desk.settings import ThemeChoice
from council_desk.ui.screens.overview import OverviewScreen
from council_desk.ui.screens.overview.attendance_chart import AttendanceChart
from council_desk.ui.screens.overview.waiting_card import SHOWN
from council_desk.ui.theme import colours


@pytest.fixture
def wanted(session):
    places = []
    session.place_wanted.connect(lambda kind, key: places.append((kind, key)))
    return places


@pytest.fixture
def screen(session, qtbot, wanted):
    made = OverviewScreen(session)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    with qtbot.waitExposed(made):
        made.show()
    made.activate()
    return made


def lines(screen):
    return [line for line in screen.waiting.lines if not line.isHidden()]


def test_an_action_is_ticked_off_and_comes_back(screen, session):
    said = []
    session.notified.connect(lambda text, undo: said.append((text, undo)))
    line = next(line for line in lines(screen) if line.row.matter is Matter.ACTION)
    row = line.row
    line.deed.setFocus()
    QTest.keyClick(line.deed, Qt.Key.Key_Return)
    assert row.id not in {line.row.id for line in lines(screen)}
    text, undo = said[-1]
    assert row.title[:20] in text
    undo()
    assert row.id in {line.row.id for line in lines(screen)}


def test_words_of_a_row_open_it_and_other_deeds_lead_there(screen, wanted):
    line = next(line for line in lines(screen) if line.row.matter is Matter.ACTION)
    line.link.click()
    assert wanted[-1] == ("action", line.row.id)
    line = next(line for line in lines(screen) if line.row.matter is Matter.MINUTES)
    line.deed.click()
    assert wanted[-1] == ("meeting", line.row.id)


def test_every_figure_opens_its_list(screen, wanted):
    assert len(screen.phases.states()) == 4
    screen.phases.more.click()
    assert wanted[-1] == ("council", "phases")
    screen.figures.construction.whole.click()
    assert wanted[-1] == ("projects", "construction:kept")
    QTest.keyClick(screen.figures.programmes.whole, Qt.Key.Key_Return)
    assert wanted[-1] == ("projects", "programmes:kept")
    screen.youth.all.click()
    assert wanted[-1] == ("assignment", screen.found.youth[0].id)
    link, _ = screen.youth.rows[0]
    link.click()
    assert wanted[-1][0] == "assignment" and wanted[-1][1]
    chart = screen.attendance.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert wanted[-1] == ("meeting", screen.found.attendance[-1].id)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_box(0).center().toPoint())
    assert wanted[-1] == ("meeting", screen.found.attendance[0].id)


def test_without_a_meeting_it_offers_to_plan_one_and_with_one_to_start_it(screen, session, wanted):
    screen.next.start.click()
    assert wanted[-1] == ("new-meeting", "")
    started = []
    session.sitting_wanted.connect(started.append)
    made = []
    council = session.council_id
    session.write(lambda desk: desk.meetings.create(council, _tomorrow()), lambda meeting: made.append(meeting.id))
    screen.activate()
    assert str(session.formats.number(screen.found.next.row.number)) in screen.next.when.text()
    screen.next.start.click()
    assert started == made
    screen.next.open.click()
    assert wanted[-1] == ("meeting", made[0])


def _tomorrow():
    return dt.datetime.now().astimezone() + dt.timedelta(days=1)


def test_an_empty_desk_says_what_the_screen_is_for(screen, wanted):
    screen.show_overview(Overview(today=screen.found.today))
    assert screen._stack.currentWidget() is screen.empty
    screen.empty.action.click()
    assert wanted[-1] == ("new-meeting", "")


def test_a_desk_with_nothing_but_a_youth_mayor_shows_them(screen):
    screen.show_overview(Overview(today=screen.found.today, youth=screen.found.youth))
    assert screen._stack.currentWidget() is screen._full
    assert not screen.youth.rows[0][0].isHidden()


def test_the_days_are_a_second_view_that_is_built_when_asked_for(screen):
    assert screen.calendar is None
    screen.show_view("calendar")
    assert screen._stack.currentWidget() is screen.calendar and screen.calendar.isVisible()
    screen.show_view("waiting")
    assert screen._stack.currentWidget() is screen._full


def test_more_than_a_few_are_shown_when_asked_for(screen):
    rows = screen.found.waiting * 4
    screen.waiting.show_rows(rows)
    assert len(lines(screen)) == SHOWN
    screen.waiting.more.click()
    assert len(lines(screen)) == len(rows)
    screen.waiting.more.click()
    assert len(lines(screen)) == SHOWN


def test_in_a_narrow_window_the_words_have_the_room_of_the_pill(screen, qtbot):
    line = lines(screen)[0]
    assert line.pill.geometry().bottom() > line.link.geometry().top()
    screen.resize(680, 580)
    qtbot.waitUntil(lambda: line.pill.geometry().bottom() <= line.link.geometry().top())
    assert line.link.width() > line.width() - line.deed.width() - 20
    screen.resize(1060, 740)
    qtbot.waitUntil(lambda: line.pill.geometry().bottom() > line.link.geometry().top())


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_line_of_the_quorum_shows_on_a_bar_without_any_colour(make_session, qtbot, theme):
    chart = AttendanceChart(make_session(theme=theme))
    qtbot.addWidget(chart)
    chart.resize(300, chart.sizeHint().height())
    chart.show_marks([AttendanceMark("x", 14, dt.date(2026, 11, 1), 9, 5)])
    box = chart.bar_box(0)
    grey = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle, line = int(box.center().x()), box.bottom() - box.height() * 5 / 9
    bar, near = (
        [grey.pixelColor(middle, y).lightness() for y in ys]
        for ys in (range(int(line) + 8, int(line) + 16), range(int(line) - 3, int(line) + 4))
    )
    assert max(bar) - min(bar) < 4
    ground = qGray(QColor(colours().panel).rgb())
    assert abs(bar[0] - ground) > 60 and min(abs(one - ground) for one in near) < 16, "a gap in the bar, with the line"


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_nothing_is_cut_and_the_first_bar_is_at_the_leading_edge(sample_session, qtbot, clipped, language):
    session = sample_session(language)
    screen = OverviewScreen(session)
    qtbot.addWidget(screen)
    screen.resize(804, 580)
    screen.show()
    screen.activate()
    qtbot.wait(1)
    assert clipped(screen) == []
    chart = screen.attendance.chart
    near = chart.bar_box(0).center().x() > chart.width() / 2
    assert near is (language in {"fa", "ar"})
