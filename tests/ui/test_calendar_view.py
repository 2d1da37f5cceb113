import datetime as dt

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.services import calendar_help as made
from tests.ui.calendar_help import TODAY, StandingNow, open_full, write

from council_desk.domain.calendars import from_date
from council_desk.domain.events import EventGroup, EventKind
from council_desk.domain.terms import Calendar, Language
from council_desk.settings import ThemeChoice
from council_desk.ui.calendar_view import CalendarView
from council_desk.ui.calendar_view.model import MonthModel
from council_desk.ui.paper_output import PaperOutput

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def now(monkeypatch):
    return StandingNow().stand(monkeypatch)


@pytest.fixture
def session(make_session, data_folder, now):
    return open_full(make_session(), data_folder)


@pytest.fixture
def view(qtbot, session):
    return show(qtbot, session)


def show(qtbot, session, width=1040, height=740):
    view = CalendarView(session)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.activate()
    view.table.setFocus()
    QApplication.processEvents()
    return view


def titles(view):
    return [item.title for item in view.day_card.list.items()]


def keys(qtbot, view, *pressed, modifier=Qt.KeyboardModifier.NoModifier):
    for key in pressed:
        qtbot.keyClick(view.table, key, modifier)


def wanted(session):
    found = []
    session.place_wanted.connect(lambda kind, key: found.append((kind, key)))
    return found


def events(view, kind):
    return [event for event in view._month.events if event.kind is kind]


# ----------------------------------------------------------------------------------------------------------- showing


def test_it_stands_on_the_day_of_the_desk_with_what_it_brings(view):
    assert view.day() == TODAY and view.title.text() == "November 2026"
    assert titles(view) == ["18:30 · Meeting 21", "Buy paint"]
    assert view.day_card.heading.text() == "Friday, 20 November 2026"
    (meeting, action) = view.day_card.list.items()
    assert (meeting.pill, meeting.tone) == ("Scheduled", "accent")
    assert action.subtitle == "Action · Nora Fielding" and action.tone == "due"
    told = view.table.accessibleName()
    assert told.startswith("Friday, 20 November 2026, today: 18:30 Meeting 21 (Scheduled); Action: Buy paint")
    assert view.table.month.data(view.table.month.place(TODAY), MonthModel.CellRole).today


def test_late_and_done_are_told_in_words(view):
    view.go_to_day(dt.date(2026, 11, 10))
    assert [(item.pill, item.tone) for item in view.day_card.list.items()] == [("Late", "late")]
    view.go_to_day(dt.date(2026, 11, 5))
    assert [(item.pill, item.tone) for item in view.day_card.list.items()] == [("Held", "good")]


def test_a_month_without_anything_says_so(view):
    view.go_to_day(dt.date(2027, 6, 10))
    assert view.note.isVisible() and "Nothing is in this month" in view.note.text()
    assert view.day_card.nothing.isVisible() and not view.day_card.open_button.isVisible()
    view.go_to_day(TODAY)
    assert not view.note.isVisible() and view.day_card.open_button.isVisible()


@pytest.mark.parametrize(
    ("language", "calendar", "title", "second", "first"),
    [
        (Language.FA, None, "آبان ۱۴۰۵", "اکتبر – نوامبر ۲۰۲۶", "شنبه"),
        (Language.AR, None, "جمادى الآخرة ١٤٤٨هـ", "نوفمبر – ديسمبر ٢٠٢٦م", "الأحد"),
        (Language.RU, None, "ноябрь 2026 г.", "", "понедельник"),
        (Language.EN, Calendar.JALALI, "Aban 1405 SH", "October – November 2026", "Monday"),
    ],
)
def test_the_month_is_that_of_the_users_calendar_and_the_second_stands_beside(
    qtbot, make_session, data_folder, now, language, calendar, title, second, first
):
    session = open_full(make_session(language, calendar=calendar), data_folder)
    view = show(qtbot, session)
    assert (view.title.text(), view.second_title.text()) == (title, second)
    month = view.table.month
    assert month.headerData(0, Qt.Orientation.Horizontal) == first
    cell = month.cell(month.place(TODAY))
    used = session.formats.calendar
    assert cell.number == session.formats.digits(str(from_date(TODAY, used).day))
    assert cell.second == (session.formats.digits("20") if used is not Calendar.GREGORIAN else "")
    assert cell.day.weekend == (TODAY.isoweekday() in session.formats.rest_days)
    assert view.day_card.other.isVisible() == bool(second)


def test_another_calendar_takes_effect_at_once_and_the_day_stays(view, session):
    view.go_to_day(dt.date(2026, 12, 4))
    session.change_settings(calendar=Calendar.ISLAMIC_UMALQURA, language=Language.AR)
    assert view.day() == dt.date(2026, 12, 4) and "١٤٤٨" in view.title.text()
    assert titles(view) == ["نهاية: Story evenings"], "the new month was read"


def test_what_is_written_elsewhere_comes_in(qtbot, view, session):
    write(session, lambda desk, council: made.letter(desk, council, "Benches", TODAY))
    qtbot.waitUntil(lambda: "Answer due: Benches" in titles(view))


def test_another_council_shows_its_own_days(view, session):
    write(session, lambda desk, _: made.founded(desk, "Another council"))
    session._reload_councils(None)
    other = next(row.id for row in session.councils if row.name == "Another council")
    session.choose_council(other)
    assert titles(view) == [] and view.note.isVisible()


# ------------------------------------------------------------------------------------------------------------- keys


def test_arrows_move_by_days_and_weeks_and_pages_by_months(qtbot, view):
    keys(qtbot, view, Qt.Key.Key_Right)
    assert view.day() == dt.date(2026, 11, 21)
    keys(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert view.day() == dt.date(2026, 12, 5) and view.title.text() == "December 2026"
    keys(qtbot, view, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert view.day() == dt.date(2026, 11, 27)
    keys(qtbot, view, Qt.Key.Key_PageDown)
    assert view.day() == dt.date(2026, 12, 27)
    keys(qtbot, view, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert view.day() == dt.date(2026, 10, 27)
    keys(qtbot, view, Qt.Key.Key_PageDown, modifier=CONTROL)
    assert view.day() == dt.date(2027, 10, 27)
    keys(qtbot, view, Qt.Key.Key_Home)
    assert view.day() == TODAY and titles(view) == ["18:30 · Meeting 21", "Buy paint"]


def test_arrows_are_mirrored_where_text_runs_from_right_to_left(qtbot, make_session, data_folder, now):
    view = show(qtbot, open_full(make_session(Language.FA), data_folder))
    keys(qtbot, view, Qt.Key.Key_Left)
    assert view.day() == dt.date(2026, 11, 21)
    keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.day() == dt.date(2026, 11, 19)


def test_the_end_of_a_calendar_stops_the_keys(qtbot, make_session, data_folder, now):
    view = show(qtbot, open_full(make_session(calendar=Calendar.ISLAMIC_UMALQURA), data_folder))
    view.go_to_day(dt.date(2077, 11, 16))
    last = view.day()
    keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
    assert view.day() == last == dt.date(2077, 11, 16)
    view.go_to_day(dt.date(2090, 1, 1))
    assert view.day() == last
    view.table.grab()  # the last month is drawn although its last week is short


def test_enter_goes_to_the_day_and_opens_escape_comes_back(qtbot, view, session):
    found = wanted(session)
    keys(qtbot, view, Qt.Key.Key_Return)
    assert view.day_card.list.hasFocus()
    qtbot.keyClick(view.day_card.list, Qt.Key.Key_Return)
    meeting = next(one for one in events(view, EventKind.MEETING) if one.day == TODAY)
    assert found == [("meeting", meeting.place_id)]
    qtbot.keyClick(view.day_card.list, Qt.Key.Key_Escape)
    assert view.table.hasFocus()


@pytest.mark.parametrize(
    ("day", "place"),
    [
        ("2026-11-23", "letter"),
        ("2026-11-24", "assignment"),
        ("2026-11-25", "decision"),
        ("2026-11-26", "project"),
        ("2026-12-07", "assignment"),
    ],
)
def test_each_kind_opens_in_its_place(qtbot, view, session, day, place):
    found = wanted(session)
    view.go_to_day(dt.date.fromisoformat(day))
    qtbot.mouseClick(view.day_card.open_button, Qt.MouseButton.LeftButton)
    event = next(one for one in view._month.events if one.day == view.day())
    assert found == [(place, event.place_id)]


def test_a_phase_leads_to_where_its_day_is_written(qtbot, view, session):
    found = wanted(session)
    view.go_to_day(dt.date(2026, 12, 1))
    assert titles(view) == ["Programmes begin"] and view.day_card.open_button.isEnabled()
    keys(qtbot, view, Qt.Key.Key_Return)
    qtbot.keyClick(view.day_card.list, Qt.Key.Key_Return)
    assert found == [("council", "phases")]


# ------------------------------------------------------------------------------------------------------------ mouse


def test_a_click_chooses_an_event_and_a_double_click_opens_it(qtbot, view, session):
    found = wanted(session)
    (action,) = [one for one in events(view, EventKind.ACTION) if one.day == TODAY]
    point = view.table.event_box(action).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.day_card.list.current_key() == action.key and found == []
    qtbot.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert found == [("action", action.place_id)]


def test_a_click_on_a_day_of_the_next_month_turns_to_it_once(qtbot, view):
    place = view.table.visualRect(view.table.month.place(dt.date(2026, 12, 4)))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(8, 8))
    qtbot.mouseMove(view.table.viewport(), place.center())
    assert view.day() == dt.date(2026, 12, 4) and view.title.text() == "December 2026"


def test_what_has_no_room_is_counted_and_leads_to_the_day(qtbot, view, session):
    def many(desk, council):
        for number in range(9):
            made.letter(desk, council, f"Letter {number}", TODAY)

    write(session, many)
    view.activate()
    index = view.table.month.place(TODAY)
    shown = view.table._painting.lines(view.table.visualRect(index), view.table.month.events_on(TODAY))
    assert shown[-1].event is None and len(shown) - 1 + shown[-1].rest == 11
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=shown[-1].box.center())
    assert view.day_card.list.hasFocus() and len(titles(view)) == 11


def test_buttons_turn_the_month(qtbot, view):
    qtbot.mouseClick(view.after, Qt.MouseButton.LeftButton)
    assert view.title.text() == "December 2026"
    qtbot.mouseClick(view.before, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.before, Qt.MouseButton.LeftButton)
    assert view.title.text() == "October 2026"
    qtbot.mouseClick(view.today, Qt.MouseButton.LeftButton)
    assert view.day() == TODAY and view.table.hasFocus()


# ---------------------------------------------------------------------------------------------------------- filters


def test_kinds_narrow_the_month_and_all_come_back(qtbot, view):
    chips = view.filters.chips
    qtbot.mouseClick(chips[EventGroup.ACTIONS], Qt.MouseButton.LeftButton)
    assert titles(view) == ["Buy paint"] and view.filters.clear.isVisible()
    qtbot.mouseClick(chips[EventGroup.MEETINGS], Qt.MouseButton.LeftButton)
    assert titles(view) == ["18:30 · Meeting 21", "Buy paint"]
    view.go_to_day(dt.date(2026, 11, 26))
    assert titles(view) == [] and view.day_card.nothing.text() == "Nothing of what you chose is on this day."
    qtbot.mouseClick(view.filters.clear, Qt.MouseButton.LeftButton)
    assert titles(view) == ["Second evening"] and not view.filters.clear.isVisible()
    assert view.day_card.nothing.isHidden()


def test_a_month_of_which_nothing_is_left_says_why(qtbot, view):
    view.go_to_day(dt.date(2026, 10, 7))
    qtbot.mouseClick(view.filters.chips[EventGroup.MEETINGS], Qt.MouseButton.LeftButton)
    assert view.note.text() == "Nothing of what you chose is in this month."


def test_one_person_alone(view):
    person = next(one.who for one in events(view, EventKind.ACTION))
    view.filters.person.set_value(person.id)
    view.filters.person.value_changed.emit(person.id)
    assert titles(view) == ["Buy paint"]
    view.go_to_day(dt.date(2027, 6, 10))
    assert view.filters.person.currentText() == "Nora Fielding", "who is asked for stays on offer in an empty month"
    view.go_to_day(dt.date(2026, 11, 23))
    assert titles(view) == []
    view.filters.show_all()
    assert titles(view) == ["Answer due: Street lamps"]


# ------------------------------------------------------------------------------------------------------------- file


def test_the_file_has_all_days_in_the_language_of_the_window(qtbot, make_session, data_folder, now, monkeypatch):
    view = show(qtbot, open_full(make_session(Language.RU), data_folder))
    saved = []
    monkeypatch.setattr(PaperOutput, "save_file", lambda _, *what: saved.append(what))
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    ((data, name, title, kinds),) = saved
    assert name == "Mill Brook Council - Календарь.ics" and title == "Сохранить как файл календаря"
    assert kinds.endswith("(*.ics)")
    found = [str(one["summary"]) for one in icalendar.Calendar.from_ical(data).events]
    assert "Поручение: Buy paint" in found and "Отчёт: N.F." in found, "minors by initials"


def test_a_council_without_days_says_that_there_is_no_file(qtbot, make_session, data_folder, now):
    session = open_full(make_session(), data_folder, fill=lambda *_: None)
    view = show(qtbot, session)
    with qtbot.waitSignal(session.reported) as told:
        qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    assert "Nothing in this council has a day" in str(told.args[0])


# ------------------------------------------------------------------------------------------------------------ looks


@pytest.mark.parametrize("size", [(1040, 740), (784, 580), (700, 420)])
@pytest.mark.parametrize("language", Language)
def test_every_text_fits(qtbot, make_session, data_folder, now, clipped, language, size):
    view = show(qtbot, open_full(make_session(language), data_folder), *size)
    assert clipped(view) == [] and view.width() == size[0] and view.height() == size[1]
    view.filters.chips[EventGroup.YOUTH].click()
    QApplication.processEvents()
    assert clipped(view) == []
    assert view.filters.childrenRect().right() <= view.filters.width()


def test_in_a_low_window_the_month_gives_way_to_the_day_and_comes_back(qtbot, session):
    view = show(qtbot, session, 600, 480)
    assert view.sides.is_low and view.table.isVisible() and not view.day_card.isVisible()
    keys(qtbot, view, Qt.Key.Key_Return)
    assert view.day_card.isVisible() and not view.table.isVisible() and view.day_card.back.isVisible()
    QApplication.processEvents()
    qtbot.mouseClick(view.day_card.back, Qt.MouseButton.LeftButton)
    assert view.table.isVisible() and view.table.hasFocus()


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_ring_of_today_and_the_tint_of_what_is_late_are_drawn(qtbot, make_session, data_folder, now, theme):
    from council_desk.ui.theme import colours

    view = show(qtbot, open_full(make_session(theme=theme), data_folder))
    picture = view.table.viewport().grab().toImage()
    late = next(one for one in events(view, EventKind.MILESTONE))
    box = view.table.event_box(late)
    ratio = picture.devicePixelRatio()
    at = (box.bottomRight() - QPoint(4, 2)) * ratio
    assert picture.pixelColor(at).name().upper() == colours().late_tint.upper()
    drawn = {
        picture.pixelColor(x, y).name().upper()
        for x in range(view.table.visualRect(view.table.month.place(TODAY)).left(), picture.width())
        for y in (view.table.visualRect(view.table.month.place(TODAY)).top() + 12,)
    }
    assert colours().accent_text.upper() in drawn


def test_names_for_screen_readers_and_the_order_of_tab(qtbot, view):
    named = [view.table, view.before, view.after, view.filters.person, *view.filters.chips.values(), view.day_card.list]
    assert all(widget.accessibleName() for widget in named)
    month = view.table.month
    assert "Buy paint" in month.data(month.place(TODAY), Qt.ItemDataRole.AccessibleTextRole)
    assert "nothing" in month.data(month.place(dt.date(2026, 11, 6)), Qt.ItemDataRole.AccessibleTextRole)
    assert "Buy paint" in month.data(month.place(TODAY), Qt.ItemDataRole.ToolTipRole)
