import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from tests.services import calendar_help as made
from tests.ui.calendar_help import NOW, TODAY, StandingNow, open_full, write

from council_desk import settings as settings_file
from council_desk.domain.terms import Language, MeetingState
from council_desk.ui.main_window import Frame, ScreenEntry
from council_desk.ui.reminders import LOOK_MILLISECONDS, Reminders
from council_desk.ui.screen import Screen
from council_desk.ui.screens.settings import SettingsScreen
from council_desk.ui.widgets.banner import CLOSE_KEYS

TOMORROW = TODAY + dt.timedelta(days=1)


@pytest.fixture
def now(monkeypatch):
    return StandingNow().stand(monkeypatch)


class Page(QWidget):
    """A page with a field that has the focus, and the reminders above it."""

    def __init__(self, session):
        super().__init__()
        self.reminders = Reminders(session, self)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.reminders)
        column.addWidget(self.field)


@pytest.fixture
def begin(qtbot, make_session, data_folder, now):
    """Open a page on a desk that `fill` has filled."""

    def opened(fill, language=Language.EN):
        session = make_session(language, reminders=True)
        page = Page(session)
        qtbot.addWidget(page)
        page.resize(760, 300)
        page.show()
        with qtbot.waitActive(page):
            page.activateWindow()
        page.field.setFocus()
        open_full(session, data_folder, fill)
        QApplication.processEvents()
        return page

    return opened


def said(page):
    return "" if page.reminders.isHidden() else page.reminders.strip.text()


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def wanted(page):
    found = []
    page.reminders.session.place_wanted.connect(lambda kind, key: found.append((kind, key)))
    return found


def soon(desk, council):
    made.meeting(desk, council, 22, "2026-11-20T19:30:00+00:00")


def test_nothing_to_tell_shows_nothing(begin):
    page = begin(lambda *_: None)
    assert said(page) == "" and page.reminders.current() is None and not page.reminders.dismiss()


def test_a_meeting_within_the_hour_is_said_and_opened_without_taking_the_focus(begin):
    page = begin(soon)
    assert said(page) == "Meeting 22 begins at 19:30."
    assert page.field.hasFocus() and page.reminders.strip.accessibleName() == said(page)
    found = wanted(page)
    assert page.reminders.button.text() == "Open the meeting"
    page.reminders.button.click()
    assert [kind for kind, _ in found] == ["meeting"] and found[0][1]


def test_it_is_looked_for_every_few_minutes_and_goes_when_its_time_is_over(begin, now):
    page = begin(lambda desk, council: made.meeting(desk, council, 22, "2026-11-20T22:00:00+00:00"))
    assert plain(said(page)) == "Today: 22:00 Meeting 22."
    (often,) = [one for one in page.reminders.findChildren(QTimer) if one.interval() == LOOK_MILLISECONDS]
    assert often.isActive() and LOOK_MILLISECONDS <= 5 * 60 * 1000
    now.instant = NOW.replace(hour=21, minute=5)
    often.timeout.emit()
    assert said(page) == "Meeting 22 begins at 22:00."
    now.instant = NOW.replace(hour=22, minute=10)
    often.timeout.emit()
    assert said(page) == "Meeting 22 was to begin at 22:00."
    now.instant = NOW.replace(hour=22, minute=31)
    often.timeout.emit()
    assert said(page) == ""
    page.reminders.session.close_desk()
    assert not often.isActive()


def test_a_meeting_that_begins_is_told_no_longer(qtbot, begin):
    page = begin(soon)
    value = {}

    def start(desk, council):
        from council_desk.record.models import Meeting

        (row,) = desk.meetings.list(council)
        value["row"] = made.change(desk, made.load(desk, Meeting, row.id), state=MeetingState.IN_SESSION)

    page.reminders._later.setInterval(0)
    write(page.reminders.session, start)
    qtbot.waitUntil(lambda: said(page) == "")


def test_what_is_due_today_and_tomorrow_is_named_counted_and_offered(begin):
    def fill(desk, council):
        for number in range(3):
            made.letter(desk, council, f"Letter & {number}", TODAY)
        made.letter(desk, council, "Bench", TOMORROW)
        made.letter(desk, council, "Later", TOMORROW + dt.timedelta(days=1))

    page = begin(fill)
    assert plain(said(page)) == "Today: Answer due: Letter & 0 and 2 more. Tomorrow: Answer due: Bench."
    found = wanted(page)
    assert page.reminders.button.text() == "Show them"
    page.reminders.open()
    offered = page.reminders.menu.actions()
    assert [one.text() for one in offered][::3] == ["Answer due: Letter && 0", "Answer due: Bench"]
    offered[1].trigger()
    page.reminders.menu.close()
    assert [kind for kind, _ in found] == ["letter"]


def test_a_phase_leads_to_the_phases(begin):
    page = begin(lambda desk, council: made.phases(desk, council, council_formed_on=TODAY))
    assert plain(said(page)) == "Today: Phase: Council formed."
    found = wanted(page)
    page.reminders.open()
    assert found == [("council", "phases")]


def test_reports_are_told_three_days_before(begin, now):
    now.instant = NOW.replace(day=4)

    def fill(desk, council):
        made.youth(desk, council, start="2026-10-01")

    page = begin(fill)
    assert plain(said(page)) == "The monthly report is due by 7 November: Report of Nora Fielding."
    write(page.reminders.session, lambda desk, council: made.youth(desk, council, "Ida Brook", start="2026-10-01"))
    page.reminders.look()
    assert said(page) == "2 monthly reports are due by 7 November."


def test_one_after_the_other_is_closed_and_a_restart_repeats_none(begin, now, data_folder, qtbot):
    def fill(desk, council):
        soon(desk, council)
        made.letter(desk, council, "Bench", TODAY)

    page = begin(fill)
    session = page.reminders.session
    page.reminders.close_button.click()
    assert plain(said(page)) == "Today: Answer due: Bench."
    assert page.reminders.dismiss() and said(page) == ""
    kept = settings_file.load(session.settings_path)
    assert len(kept.reminded) == 2 and all(one.startswith("2026-11-20 ") for one in kept.reminded)
    page.reminders.look()
    assert said(page) == ""
    again = Reminders(session, page)
    again.look()
    assert again.isHidden() and again.current() is None

    now.instant += dt.timedelta(days=1)
    write(session, lambda desk, council: made.letter(desk, council, "Fence", TOMORROW))
    page.reminders.look()
    assert plain(said(page)) == "Today: Answer due: Fence.", "another day, another reminder"
    page.reminders.dismiss()
    assert [one[:10] for one in session.settings.reminded] == ["2026-11-21"], "yesterday's are forgotten"


def test_what_is_closed_for_one_council_is_told_for_another(begin):
    def fill(desk, council):
        made.letter(desk, council, "Bench", TODAY)
        made.letter(desk, made.founded(desk, "Another council"), "Bench", TODAY)

    page = begin(fill)
    session = page.reminders.session
    page.reminders.dismiss()
    assert said(page) == ""
    session.choose_council(next(row.id for row in session.councils if row.id != session.council_id))
    assert said(page)


def test_reminders_are_switched_off_and_on_in_the_settings(qtbot, begin):
    page = begin(soon)
    screen = SettingsScreen(page.reminders.session)
    qtbot.addWidget(screen)
    screen.open_section("general")
    check = screen.general.reminders
    assert check.value() and check.text().replace("&&", "&") == "Remind me in the window"
    check.click()
    assert said(page) == "" and not settings_file.load(page.reminders.session.settings_path).reminders
    check.click()
    assert said(page) == "Meeting 22 begins at 19:30."


def test_settings_that_make_no_sense_fall_back(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('reminders = "perhaps"\nreminded = [1, "2026-11-20 x"]\n', encoding="utf-8")
    found = settings_file.load(path)
    assert found.reminders is True and found.reminded == ("2026-11-20 x",)
    path.write_text('reminders = false\nreminded = "x"\n', encoding="utf-8")
    found = settings_file.load(path)
    assert (found.reminders, found.reminded) == (False, ())


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.FA, "جلسهٔ ۲۲ ساعت ۱۹:۳۰ آغاز می‌شود."),
        (Language.AR, "يبدأ الاجتماع ٢٢ في الساعة ١٩:٣٠."),
        (Language.RU, "Заседание № 22 начинается в 19:30."),
    ],
)
def test_it_speaks_the_language_of_the_window_and_fits(begin, clipped, language, expected):
    page = begin(soon, language)
    assert said(page) == expected
    page.resize(420, 300)
    QApplication.processEvents()
    assert clipped(page) == []


def test_nobody_is_reminded_while_the_frame_is_hidden(begin, now):
    page = begin(lambda *_: None)
    write(page.reminders.session, soon)
    page.hide()
    page.reminders._often.timeout.emit()
    assert page.reminders.current() is None
    page.show()
    page.reminders._often.timeout.emit()
    assert said(page) == "Meeting 22 begins at 19:30."


def test_in_the_frame_alt_x_closes_it_after_toast_and_banner(qtbot, make_session, data_folder, now):
    class Plain(Screen):
        name, icon = "plain", "info"

        def title(self):
            return "Plain"

    session = make_session(reminders=True)
    frame = Frame(session, [ScreenEntry("plain", "info", lambda: Plain, lambda: "Plain")])
    qtbot.addWidget(frame)
    frame.resize(1024, 640)
    frame.show()
    with qtbot.waitActive(frame):
        frame.activateWindow()
    open_full(session, data_folder, soon)
    QApplication.processEvents()
    reminders = frame.reminders
    assert reminders.isVisible() and reminders.mapTo(frame, reminders.rect().topLeft()).y() >= frame.top_bar.height()
    frame.toast.say("Saved")
    assert CLOSE_KEYS == "Alt+X"
    qtbot.keyClick(frame, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert not frame.toast.isVisible() and reminders.isVisible()
    qtbot.keyClick(frame, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert not reminders.isVisible()
