"""The timeline and the table, and the spreadsheet of what is shown."""

import datetime as dt
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.projects_help import TODAY, begin, by_title, day, open_, settle, show

from council_desk.domain.calendars import from_date
from council_desk.domain.terms import Calendar, ProjectKind, Stage
from council_desk.record.ids import new_id
from council_desk.record.models import Milestone
from council_desk.services import editing
from council_desk.services.project_rows import Mark
from council_desk.ui.screens.projects.cells import Column
from council_desk.ui.screens.projects.time_scale import REACH, ZOOMS, TimeScale
from council_desk.ui.screens.projects.timeline_painting import shape_of
from council_desk.ui.screens.projects.views import TABLE, TIMELINE
from council_desk.ui.theme import colours

days = st.dates(TODAY - dt.timedelta(days=4000), TODAY + dt.timedelta(days=4000))


def milestone(title, due=None, done_on=None):
    return editing.make(Milestone, id=new_id(), title=title, due=due, done_on=done_on)


# --------------------------------------------------------------------------------------------------------- time scale


@given(st.sampled_from(Calendar), days, days, st.sampled_from(ZOOMS))
def test_the_line_holds_every_day_in_months_of_the_calendar(calendar, one, other, zoom):
    first, last = sorted((one, other))
    scale = TimeScale(calendar, first, last, TODAY, zoom)
    assert scale.first <= first <= last < scale.after and scale.calendar is calendar
    assert all(from_date(month.first, calendar).day == 1 for month in scale.months)
    assert [month.after for month in scale.months[:-1]] == [month.first for month in scale.months[1:]]
    assert scale.place(first) <= scale.place(last) <= scale.width
    assert scale.day(scale.place(first) + zoom / 2) == first
    shown = scale.months_between(scale.place(first), scale.place(last))
    assert shown[0].first <= first < shown[0].after and shown[-1].first <= last < shown[-1].after


@pytest.mark.parametrize("calendar", Calendar)
def test_a_slip_of_the_pen_does_not_make_the_line_endless(calendar):
    scale = TimeScale(calendar, dt.date.min, dt.date.max, TODAY, 3.0)
    assert len(scale.months) < 12 * 26 and scale.first > TODAY - REACH - dt.timedelta(days=100)
    assert scale.place(dt.date.max) == scale.width and scale.place(dt.date.min) == 0


# ----------------------------------------------------------------------------------------------------------- timeline


@pytest.fixture
def screen(qtbot, session):
    screen = show(qtbot, session)
    begin(
        session,
        "Well",
        start_date=day(-30),
        end_date=day(30),
        milestones=(milestone("Pump", day(-3)), milestone("Hole", day(-20), day(-20)), milestone("Lid", day(20))),
    )
    screen.views.show_view(TIMELINE)
    settle()
    return screen


def test_rows_begin_in_the_order_of_time_and_tell_their_days(screen):
    line = screen.views.view()
    firsts = [row.first_day for row in line.shown() if row.first_day]
    assert firsts == sorted(firsts)
    row = by_title(screen, "Well")
    index = line.rows.projects.index(line.shown().index(row))
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    formats = screen.session.formats
    assert f"Pump: was due {formats.day(day(-3))}" in told and "3 days late" in told
    assert f"Hole: done on {formats.day(day(-20))}" in told and f"Lid: due {formats.day(day(20))}" in told


def test_an_end_is_told_as_late_only_when_it_has_passed(screen):
    begin(screen.session, "Wall", start_date=day(-30), end_date=day(-2), stage=Stage.UNDER_WAY)
    screen.views.show_view(TABLE)
    settle()
    projects = screen.views.view().table.projects
    rows = {row.title: place for place, row in enumerate(projects.rows)}
    told = {
        (title, column): projects.index(rows[title], column).data(Qt.ItemDataRole.AccessibleTextRole)
        for title in ("Well", "Wall")
        for column in (Column.TITLE, Column.END)
    }
    assert "3 days late" in told["Well", Column.TITLE] and "late" not in told["Well", Column.END]
    assert "2 days late" in told["Wall", Column.TITLE] and "2 days late" in told["Wall", Column.END]


def test_today_is_in_the_middle_when_the_timeline_is_first_shown(screen):
    line = screen.views.view()
    x = line.window_.x(line.rows.viewport().rect(), TODAY, Qt.LayoutDirection.LeftToRight)
    area = line.window_.area(line.rows.viewport().rect())
    assert abs(x - area.center().x()) < 8


def test_arrows_go_along_in_time_and_plus_and_minus_change_the_scale(screen):
    line = screen.views.view()
    line.setFocus()
    before = line.bar.value()
    QTest.keyClick(line.rows, Qt.Key.Key_Right)
    assert line.bar.value() == before + 45
    QTest.keyClick(line.rows, Qt.Key.Key_Left)
    assert line.bar.value() == before
    per_day = line.window_.scale.per_day
    QTest.keyClick(line.rows, Qt.Key.Key_Plus)
    assert line.window_.scale.per_day > per_day
    QTest.keyClick(line.rows, Qt.Key.Key_Minus)
    QTest.keyClick(line.rows, Qt.Key.Key_Minus)
    assert line.window_.scale.per_day < per_day
    line.bar.setValue(0)
    line.today_button.click()
    x = line.window_.x(line.rows.viewport().rect(), TODAY, Qt.LayoutDirection.LeftToRight)
    assert line.window_.area(line.rows.viewport().rect()).contains(QPoint(round(x), 5))


def test_the_wheel_with_shift_goes_along_in_time(screen):
    line = screen.views.view()
    before = line.bar.value()
    for modifiers, expected in ((Qt.KeyboardModifier.ShiftModifier, 45), (Qt.KeyboardModifier.NoModifier, 0)):
        line.bar.setValue(before)
        wheel = QWheelEvent(
            QPointF(300, 20),
            QPointF(300, 20),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(line.rows.viewport(), wheel)
        assert line.bar.value() - before == expected


def test_choosing_a_row_opens_it_and_shows_its_days(screen):
    line = screen.views.view()
    for _ in ZOOMS:
        line.zoom(1)
    line.bar.setValue(0)
    row = by_title(screen, "Well")
    line.rows.setCurrentIndex(line.rows.projects.index(line.shown().index(row)))
    settle()
    outer = line.rows.viewport().rect()
    x = line.window_.x(outer, row.first_day, Qt.LayoutDirection.LeftToRight)
    assert screen.editor.project_id == row.id and line.window_.area(outer).contains(QPoint(round(x), 5))
    QTest.keyClick(line.rows, Qt.Key.Key_Return)
    assert screen.page.facts.title.hasFocus()


@pytest.mark.parametrize("language", ["en", "fa"])
def test_time_runs_in_the_direction_of_reading(qtbot, sample_session, language):
    screen = show(qtbot, sample_session(language))
    begin(screen.session, "x", start_date=day(-10), end_date=day(10))
    screen.views.show_view(TIMELINE)
    settle()
    line = screen.views.view()
    outer, direction = line.rows.viewport().rect(), line.rows.layoutDirection()
    early, late = (line.window_.x(outer, one, direction) for one in (day(-10), day(10)))
    assert (early > late) == (language == "fa")
    screen.views.view().select(next(row.id for row in screen.listed.rows if row.title == "x"))
    line.show_today()
    settle()
    image = line.rows.grab().toImage()
    ratio = image.devicePixelRatio()
    x = line.window_.x(outer, TODAY, direction)
    inks = {image.pixelColor(round((x + by) * ratio), image.height() - 3).name() for by in (-1, 0, 1)}
    assert colours().accent_text.lower() in inks, "the line of today is there"


def test_shapes_tell_the_state_of_milestones():
    late, done, to_come = Mark("a", day(-1)), Mark("b", day(-1), day(-1)), Mark("c", TODAY)
    assert [shape_of(one, Stage.UNDER_WAY, TODAY) for one in (late, done, to_come)] == ["late", "done", "open"]
    assert shape_of(late, Stage.CANCELLED, TODAY) == "open"


# -------------------------------------------------------------------------------------------------------------- table


@pytest.fixture
def table(screen):
    begin(screen.session, "Zoo", ProjectKind.ENVIRONMENTAL, currency="IRR", budget=1_500)
    screen.views.show_view(TABLE)
    screen.hide_panel()
    settle()
    return screen.views.view().table


def column(table, which):
    return [table.projects.words(row, which) for row in table.projects.rows]


@pytest.mark.parametrize("which", list(Column))
def test_every_column_sorts_both_ways_with_what_is_empty_last(table, which):
    header = table.horizontalHeader()
    header.sort_by(which)
    up = column(table, which)
    header.sort_by(which)
    down = column(table, which)
    assert sorted(up) == sorted(down)
    for words in (up, down):
        filled = [bool(one) for one in words]
        assert filled == sorted(filled, reverse=True)
    assert [one for one in up if one][:1] == [one for one in down if one][-1:] or len(set(up)) < len(up)


def test_numbers_sort_as_numbers(table):
    table.horizontalHeader().sort_by(Column.BUDGET)
    budgets = [row.budget for row in table.projects.rows if row.currency == "GBP" and row.budget is not None]
    assert budgets == sorted(budgets)
    table.horizontalHeader().sort_by(Column.START)
    starts = [row.start for row in table.projects.rows if row.start]
    assert starts == sorted(starts)


def test_totals_are_of_what_is_shown_by_currency(screen, table):
    said = screen.views.view().totals.text()
    assert said.startswith("5 projects · budget £29,140.50, spent £5,125 · ") and "IRR" in said
    screen.filters.search.setText("Zoo")
    assert screen.views.view().totals.text().startswith("1 project") and "£" not in screen.views.view().totals.text()


def test_the_chosen_project_stays_chosen_when_the_order_turns(screen, table):
    row = by_title(screen, "Zoo")
    table.select(row.id)
    table.horizontalHeader().sort_by(Column.TITLE)
    assert table.current_key() == row.id
    QTest.keyClick(table, Qt.Key.Key_Up)
    settle()
    assert screen.editor.project_id == table.current_key() != row.id


def test_columns_give_way_in_a_narrow_window_and_speak_beneath_the_title(qtbot, session):
    screen = show(qtbot, session, 802, 588)
    open_(screen, by_title(screen, "Pocket").id)
    screen.views.show_view(TABLE)
    settle()
    table = screen.views.view().table
    assert Column.KIND in table.hidden_columns() and not table.isColumnHidden(Column.STAGE)
    row = by_title(screen, "Pocket")
    assert "Construction" in table.projects.beneath(row, table.hidden_columns())


# ------------------------------------------------------------------------------------------------------- spreadsheets


@pytest.fixture
def saved(screen, monkeypatch):
    """Give what would be saved, in place of asking for a file: (bytes, name)."""
    files = []
    monkeypatch.setattr(screen.output.papers, "save_file", lambda data, name, *_: files.append((data, name)))
    return files


def test_the_spreadsheet_holds_what_is_shown_with_numbers_and_days(screen, table, saved):
    begin(screen.session, '=HYPERLINK("http://x")', budget=5)
    table.horizontalHeader().sort_by(Column.TITLE)
    screen.output.xlsx_action.trigger()
    data, name = saved[-1]
    assert name.endswith(".xlsx") and TODAY.isoformat() in name
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    rows = {row[1].value: row for row in sheet.iter_rows(min_row=2)}
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [row.title for row in screen.views.shown()]
    headings = [cell.value for cell in sheet[1]]
    budget, begins = headings.index("Budget"), headings.index("Begins")
    pocket = next(row for title, row in rows.items() if title.startswith("Pocket"))
    assert pocket[budget].value == 7400 and pocket[budget].data_type == "n"
    assert rows["Zoo"][budget].value == 1500 and rows["Zoo"][headings.index("Currency")].value == "IRR"
    assert rows["Well"][begins].value.date() == day(-30)
    assert rows['=HYPERLINK("http://x")'][1].data_type == "s"


def test_csv_guards_what_looks_like_a_formula(screen, saved):
    begin(screen.session, "=1+1", budget=725)
    screen.output.csv_action.trigger()
    text = saved[-1][0].decode("utf-8-sig")
    assert '"\'=1+1"' in text and ",7.25," in text
    screen.filters.search.setText("Pocket")
    screen.output.csv_action.trigger()
    assert len(saved[-1][0].decode("utf-8-sig").strip().splitlines()) == 2
