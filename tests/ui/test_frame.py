import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import Language
from council_desk.errors import DeskError
from council_desk.settings import ThemeChoice
from council_desk.ui.crash import LOG_NAME, CrashReporter
from council_desk.ui.main_window import MainWindow, ScreenEntry
from council_desk.ui.navigation import Navigation
from council_desk.ui.navigation_entry import Entry, icon_size
from council_desk.ui.screen import Screen
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.top_bar import TopBar
from council_desk.ui.widgets.fields import Choice
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.segments import SegmentedControl

LANGUAGES = ["en", "fa", "ar", "ru"]
SETTINGS = next(entry for entry in SCREENS if entry.name == "settings")


class Probe(Screen):
    name = "meetings"
    icon = "meetings"

    def __init__(self, session, parent=None):
        super().__init__(session, parent)
        self.events = []
        self.action = QAction("New", self)
        self.action.setShortcut("Ctrl+N")
        self.action.triggered.connect(lambda: self.events.append("primary"))

    def title(self):
        return "Meetings"

    def subtitle(self):
        return "all of them"

    def badge(self):
        return 3

    def primary_action(self):
        return self.action

    def activate(self):
        self.events.append("activate")

    def flush(self):
        self.events.append("flush")


@pytest.fixture
def opened(qtbot, make_session):
    held = []  # until the test has ended: a window that Python collects earlier goes in pieces

    def open_(language="en", size=(1280, 800), **more):
        session = make_session(language, **more)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(*size)
        meetings = ScreenEntry("meetings", "meetings", lambda: Probe, lambda: "Meetings")
        shell = Shell(session, window, [meetings, SETTINGS])
        window.show()
        shell.open_sample()
        QApplication.processEvents()
        held.append(shell)
        return shell

    yield open_
    held.clear()


def test_the_frame_shows_a_screens_header(opened):
    frame = opened().frame
    probe = frame.current
    assert frame.top_bar.title.text() == "Meetings"
    assert frame.top_bar.subtitle.text() == "all of them"
    assert frame.top_bar.primary.text() == "New"
    frame.top_bar.primary.click()
    assert probe.events == ["activate", "primary"]
    probe.action.setEnabled(False)
    assert not frame.top_bar.primary.isEnabled()
    probe.header_changed.emit()
    assert frame.navigation.button("meetings").entry.badge == "3"


def test_the_title_of_a_screen_is_cut_after_what_stands_beside_it(qtbot, appearance):
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.title.setText("Meeting 15 · 24 November 2026")
    bar.subtitle.setText("Draft · 5 gaps before approval")
    bar.primary.setText("New meeting")
    bar.resize(bar.title.sizeHint().width() + bar.primary.sizeHint().width() + 260, 52)
    bar.show()
    QApplication.processEvents()
    assert bar.title.width() >= bar.title.sizeHint().width()
    assert 0 < bar.subtitle.width() < bar.subtitle.sizeHint().width()
    bar.resize(bar.width() - bar.subtitle.width() // 2, 52)
    assert not bar.subtitle.isVisible(), "a few letters of it would tell nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_small_window_a_switch_of_views_that_would_be_cut_is_a_choice(opened, clipped, language):
    shell = opened(language, (1024, 640))
    bar, switch = shell.frame.top_bar, SegmentedControl()
    switch.set_segments([(str(place), f"{place} long words beside others") for place in range(5)])
    bar._fill([switch])
    bar._fit()
    QApplication.processEvents()
    assert switch.findChild(Choice).isVisible() and clipped(bar) == []
    switch.set_segments([("one", "One"), ("two", "Two")])
    bar._fit()
    QApplication.processEvents()
    assert not switch.findChild(Choice).isVisible() and clipped(bar) == []


def test_screens_are_reached_by_keys_and_flushed_when_left(opened):
    shell = opened()
    frame, probe = shell.frame, shell.frame.current
    shell.window.activateWindow()
    QTest.keyClick(shell.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert frame.current.name == "settings"
    assert probe.events[-1] == "flush"
    assert frame.top_bar.primary.isHidden()
    QTest.keyClick(shell.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert frame.current is probe
    assert frame.navigation.button("meetings").isChecked()


@pytest.mark.parametrize("language", ["fa", "ar", "ru"])
def test_a_language_switch_takes_effect_at_once(opened, language):
    shell = opened("en")
    shell.frame.open_screen("settings")
    shell.session.change_settings(language=Language(language))
    QApplication.processEvents()
    right_to_left = language in {"fa", "ar"}
    assert (shell.window.layoutDirection() is Qt.LayoutDirection.RightToLeft) is right_to_left
    assert (shell.frame.navigation.x() > 0) is right_to_left
    title = {"fa": "تنظیمات", "ar": "الإعدادات", "ru": "Настройки"}[language]
    assert shell.frame.top_bar.title.text() == title
    family = QApplication.font().families()[0]
    assert family == ("Vazirmatn" if right_to_left else "Noto Sans")


def test_a_narrow_window_shows_icons_only(opened):
    shell = opened(size=(1280, 800))
    assert shell.frame.navigation.width() > 200
    shell.window.resize(700, 500)
    QApplication.processEvents()
    assert shell.frame.navigation.width() < 80
    assert shell.frame.navigation.button("meetings").toolTip().startswith("Meetings")


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_in_the_settings(qtbot, opened, clipped, language, size, text_size):
    shell = opened(language, size, text_size=text_size)
    shell.frame.open_screen("settings")
    screen = shell.frame.current

    def fits():
        assert clipped(shell.window) == []

    for name in screen.sections:
        screen.open_section(name)
        if name == "documents":
            screen.forms.complete()
        qtbot.waitUntil(fits)
    assert shell.window.width() == size[0], "the contents must not push the window wider"


def test_every_control_of_the_settings_has_a_name(opened):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    shell = opened()
    shell.frame.open_screen("settings")
    for name in shell.frame.current.sections:
        shell.frame.current.open_section(name)
        if name == "documents":
            shell.frame.current.forms.complete()
        for kind in (QLineEdit, QComboBox, QAbstractButton):
            for widget in shell.window.findChildren(kind):
                if widget.isVisibleTo(shell.window):
                    text = widget.text() if isinstance(widget, QAbstractButton) else ""
                    assert widget.accessibleName() or text, widget


def test_an_error_is_a_sentence_in_a_banner(opened):
    shell = opened("fa")
    shell.session.report(DeskError("“{text}” is not a whole number.", text="x"))
    assert shell.frame.banner.isVisible()
    assert "x" in shell.frame.banner.text()
    shell.frame.banner.dismiss()
    assert shell.frame._banner_place.isHidden()


def test_what_failed_is_told_no_longer_when_it_is_tried_again(opened):
    shell = opened()
    shell.session.report(DeskError("There is no room."))
    assert shell.frame.banner.isVisible()
    shell.session.retried.emit()
    assert not shell.frame.banner.isVisible() and shell.frame._banner_place.isHidden()


def test_a_bug_is_not_a_banner(opened):
    shell = opened()
    with pytest.raises(ZeroDivisionError):
        shell.session.read(lambda _: 1 // 0, lambda _: None)
    assert not shell.frame.banner.isVisible()


def test_news_with_undo_by_the_keyboard(opened):
    shell = opened()
    undone = []
    shell.session.notify("Removed", lambda: undone.append(True))
    shell.window.activateWindow()
    QTest.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_messages_are_put_away_by_a_key_the_last_one_first(opened):
    shell = opened()
    shell.window.activateWindow()
    shell.session.report(DeskError("The disk is full."))
    shell.session.notify("Removed", lambda: None)
    frame = shell.frame
    QTest.keyClick(shell.window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert frame.toast.isHidden() and frame.banner.isVisible()
    QTest.keyClick(shell.window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert frame.banner.isHidden()


def test_long_news_stand_on_more_lines(opened, clipped):
    shell = opened(size=(1024, 640), text_size=200)
    shell.session.notify("The desk of before is kept as a-file-with-a-long-name.desk. " * 4, lambda: None)
    QApplication.processEvents()
    toast = shell.frame.toast
    assert clipped(toast) == []
    assert shell.frame.page.rect().contains(toast.geometry())


def test_news_stay_while_somebody_is_about_to_answer(opened):
    shell = opened()
    shell.window.activateWindow()
    toast = shell.frame.toast
    shell.session.notify("Removed", lambda: None)
    toast._button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    shell.frame.navigation.switcher.setFocus()
    toast._timer.timeout.emit()
    assert toast.isHidden()
    shell.session.notify("Removed", lambda: None)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_the_switcher_opens_by_a_key_at_the_present_council_and_changes_it(opened, qtbot):
    shell = opened()
    shell.window.activateWindow()
    switcher = shell.frame.navigation.switcher
    shell.add_council()
    page = shell.first_run
    assert page.city.city.text() and page.city.municipality.text(), "the city is offered"
    page.go_on()
    page.place.neighbourhood.setText("Hill & Dale")
    for _ in range(3):
        page.go_on()
    assert switcher.text() == "Council of Hill & Dale"
    found = []
    shell.session.read(lambda desk: (desk.exchange.export(), desk.info().timezone), found.append)
    ((record, _),) = found
    assert [area.classification for area in record.areas].count("city") == 1, "the city is the one that is there"
    assert [body.classification for body in record.organizations].count("municipality") == 1
    QTest.keyClick(shell.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = switcher._menu
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction().text() == "Council of Hill && Dale"
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: switcher._menu is None)
    assert shell.session.council_id == shell.session.councils[0].id
    assert switcher.text() == shell.session.councils[0].name


def test_another_council_is_begun_by_a_key_once(opened):
    shell = opened()
    shell.window.activateWindow()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(shell.window, Qt.Key.Key_N, keys)
    page = shell.first_run
    assert page is not None
    shell.add_council()
    assert shell.first_run is page


def test_a_restore_that_fails_is_told_when_the_desk_is_open_again(opened, tmp_path):
    shell = opened()
    shell.session.restore(tmp_path / "no-such-backup.desk", lambda _: None)
    assert shell.session.is_open
    assert shell.frame.banner.isVisible() and shell.frame.banner.text()


def test_the_switcher_lists_the_councils(opened):
    shell = opened()
    menu = shell.frame.navigation.switcher.menu()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [shell.session.councils[0].name, "Add another council …"]
    menu.deleteLater()


def test_closing_backs_up_closes_the_desk_and_remembers(opened, data_folder, qtbot):
    shell = opened(theme=ThemeChoice.DARK)
    probe = shell.frame.current
    shell.window.close()
    qtbot.waitUntil(lambda: not shell.window.isVisible())
    assert not shell.session.is_open
    assert "flush" in probe.events
    backups = list((data_folder / "backups").iterdir())
    assert len(backups) == 1
    assert "window" in (data_folder / "settings.toml").read_text(encoding="utf-8")


def test_a_failed_backup_on_closing_is_told_before_the_window_goes(opened, monkeypatch, qtbot):
    shell = opened()
    desk = shell.session._desk
    really = desk.close

    def fail():
        really()
        raise DeskError("The disk is full.")

    monkeypatch.setattr(type(desk), "close", lambda _: fail())
    shell.window.close()
    box = QApplication.activeModalWidget()
    assert box.text() == "The disk is full."
    assert shell.window.isVisible()
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: not shell.window.isVisible())


def test_the_half_hourly_backup_comes_only_after_a_change(opened, qtbot):
    session = opened().session
    with qtbot.waitSignal(session.backed_up):
        session.back_up_if_changed()
    with qtbot.assertNotEmitted(session.backed_up):
        session.back_up_if_changed()
    assert session._backups.isActive() and session._backups.interval() == 30 * 60 * 1000


@pytest.fixture
def reporter(qtbot, make_session, tmp_path):
    window = MainWindow(make_session())
    qtbot.addWidget(window)
    window.show()
    return CrashReporter(tmp_path, window)


def take(reporter, error):
    try:
        raise error
    except type(error):
        reporter.take(*sys.exc_info())


def test_a_bug_shows_one_dialog_that_says_what_is_safe(qtbot, reporter, tmp_path, caplog):
    take(reporter, ValueError("first"))
    take(reporter, ValueError("second"))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    QApplication.processEvents()
    box = reporter.dialog
    assert "Your desk is safe" in box.text()
    assert "first" in box.detailedText() and "second" not in box.detailedText()
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "first" in log and "second" in log
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: reporter.dialog is None)
    assert reporter._window.isVisible()


def test_an_error_that_comes_back_at_once_is_not_told_again(qtbot, reporter, tmp_path, caplog, monkeypatch):
    def err():
        take(reporter, ValueError("while drawing"))

    for _ in range(2):
        err()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    reporter.dialog.close()
    qtbot.waitUntil(lambda: reporter.dialog is None)
    for _ in range(2):
        err()
    QApplication.processEvents()
    told_again = reporter.dialog is not None
    monkeypatch.setattr("council_desk.ui.crash._QUIET_SECONDS", 0)
    err()
    QApplication.processEvents()
    assert (told_again, reporter.dialog is not None) == (False, True)
    reporter.dialog.close()
    assert (tmp_path / LOG_NAME).read_text(encoding="utf-8").count("while drawing\n") == 5


def test_a_bug_on_another_thread_is_shown_by_the_windows_thread(qtbot, reporter, caplog):
    worker = threading.Thread(target=take, args=(reporter, RuntimeError("from a thread")))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert "from a thread" in reporter.dialog.detailedText()
    reporter.dialog.close()


def test_the_hook_is_installed(reporter, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter.install()
    assert sys.excepthook == reporter.take


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_entry_shows_all_its_words_beside_a_badge_of_two_digits(make_session, qtbot, language, size):
    session = make_session(language, text_size=size)
    navigation = Navigation()
    qtbot.addWidget(navigation)
    badge = session.formats.number(88)
    navigation.show_entries([Entry(entry.name, entry.icon, entry.title(), badge) for entry in SCREENS])
    navigation.mark("needs")
    navigation.resize(navigation.width(), 800)
    with qtbot.waitExposed(navigation):
        navigation.show()
    for entry in SCREENS:
        button, font = navigation.button(entry.name), scaled_font(1.0, bold=True)
        lines, metrics = button.lines(button.width()), QFontMetrics(font)
        beside = QFontMetrics(scaled_font(0.8, bold=True)).horizontalAdvance(badge)
        room = button.width() - 22 - icon_size() - 4 - 10 - beside
        assert " ".join(lines) == entry.title() and len(lines) <= 2
        assert max(metrics.horizontalAdvance(line) for line in lines) <= room
        assert button.height() >= metrics.height() * len(lines)
        assert button.geometry().bottom() < navigation.foot.y()


def test_an_entry_grows_when_its_badge_leaves_no_room_and_is_a_line_again_without_words(make_session, qtbot):
    make_session("ru")
    navigation = Navigation()
    qtbot.addWidget(navigation)
    with qtbot.waitExposed(navigation):
        navigation.show()
    navigation.show_entries([Entry("needs", "needs", "Нужды и другие дела")])
    QApplication.processEvents()
    button = navigation.button("needs")
    line = button.height()
    navigation.show_entries([Entry("needs", "needs", "Нужды и другие дела", "12")])
    QApplication.processEvents()
    assert button.height() > line and len(button.lines(button.width())) == 2
    navigation.set_narrow(True)
    QApplication.processEvents()
    assert button.height() == line
