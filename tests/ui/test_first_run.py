from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import Language, Role
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell

LANGUAGES = ["en", "fa", "ar", "ru"]
ONLY_SETTINGS = [entry for entry in SCREENS if entry.name == "settings"]


@pytest.fixture
def start(qtbot, make_session, data_folder):
    def begin(language="en", size=(1024, 640)):
        session = make_session(language)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(*size)
        shell = Shell(session, window, ONLY_SETTINGS)
        window.show()
        window.activateWindow()
        shell.start(None)
        QApplication.processEvents()
        return shell

    return begin


def type_into_focus(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def test_five_steps_by_keyboard_only_make_a_real_desk(start, data_folder: Path):
    shell = start()
    page = shell.first_run
    assert len(page.steps) == 5
    press(Qt.Key.Key_Return)
    type_into_focus("Harrowmere")
    press(Qt.Key.Key_Return)
    type_into_focus("Mill Brook")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Council of Mill Brook"
    press(Qt.Key.Key_Return)
    type_into_focus("Ann Ash")
    press(Qt.Key.Key_Return)
    type_into_focus("Ben Beech")
    press(Qt.Key.Key_Return)
    assert shell.first_run is page, "Return in a filled line goes to the next line"
    press(Qt.Key.Key_Return)
    assert shell.first_run is None
    assert shell.window.stack.currentWidget() is shell.frame
    assert (data_folder / "council.desk").exists()
    found = []
    council = shell.session.council_id
    shell.session.read(lambda desk: (desk.councils.get(council), desk.people.list(council), desk.info()), found.append)
    ((file, people, setup),) = found
    assert file.organization.name == "Council of Mill Brook"
    assert file.organization.voting_member_count == 9
    assert file.organization.country == "GB"
    assert file.area.name == "Mill Brook"
    assert {(row.name, row.role) for row in people} == {("Ann Ash", Role.CHAIR), ("Ben Beech", Role.SECRETARY)}
    assert setup.language is Language.EN


def test_back_keeps_the_answers(start):
    shell = start()
    press(Qt.Key.Key_Return)
    type_into_focus("Harrowmere")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget().text() == "Harrowmere"
    assert shell.first_run.step is shell.first_run.city


def test_every_step_says_what_is_missing(start):
    page = start().first_run
    page.go_on()
    page.go_on()
    assert page.step is page.city and page.city.city_field.error()
    page.city.city.setText("Harrowmere")
    page.go_on()
    page.go_on()
    assert page.step is page.place and page.place.neighbourhood_field.error()
    page.place.neighbourhood.setText("Mill Brook")
    page.go_on()
    page.council.rules.seats.setText("none")
    page.go_on()
    assert page.step is page.council and page.council.rules.seats_field.error()
    page.council.rules.seats.setText("۷")
    page.council.rules.quorum.set_value("number")
    page.council.rules.number.setText("8")
    page.go_on()
    assert page.council.rules.number_field.error()
    page.council.rules.number.setText("5")
    page.go_on()
    for line in page.people.lines[:2]:
        line.name.setText("Somebody")
        line.role.set_value(Role.CHAIR)
    page.go_on()
    assert page.step is page.people and page.people._error.text()


def test_the_language_switches_at_once_and_mirrors(start, qapp):
    shell = start("en")
    page = shell.first_run
    page.language.button(Language.FA).click()
    QApplication.processEvents()
    assert shell.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page._title.text() == "به کدام زبان کار می‌کنید؟"
    assert page.rail.x() > page.width() / 2
    assert shell.session.formats.number(5) == "۵"
    page.language.button(Language.RU).click()
    QApplication.processEvents()
    assert shell.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert shell.window.windowTitle() == "Стол совета"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_desk_opens(start, data_folder, language):
    shell = start(language)
    shell.first_run.language.sample.click()
    assert shell.first_run is None
    assert len(shell.session.councils) == 1
    assert (data_folder / f"sample-{language}.desk").exists()
    shell.open_sample()
    assert len(shell.session.councils) == 1


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (640, 480)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped(start, clipped, language, size):
    shell = start(language, size)
    page = shell.first_run
    for place, _ in enumerate(page.steps):
        page._show(place)
        QApplication.processEvents()
        assert clipped(page) == []


def test_another_council_in_the_same_desk(start, data_folder):
    shell = start()
    shell.open_sample()
    shell.frame.navigation.switcher.wanted_new.emit()
    page = shell.first_run
    assert len(page.steps) == 4
    page.city.city.setText("Harrowmere")
    page.go_on()
    page.place.neighbourhood.setText("Hill")
    page.go_on()
    page.go_on()
    page.go_on()
    assert shell.first_run is None
    assert [row.name for row in shell.session.councils][-1] == "Council of Hill"
    assert len(shell.session.councils) == 2


def test_adding_a_council_can_be_left(start):
    shell = start()
    shell.open_sample()
    shell.add_council()
    press(Qt.Key.Key_Escape)
    assert shell.first_run is None
    assert shell.window.stack.currentWidget() is shell.frame


def test_a_folder_that_cannot_be_written_is_told_and_the_answers_stay(start, data_folder):
    shell = start()
    page = shell.first_run
    shell._path = data_folder / "missing" / "x.desk"
    page.answers.city = page.answers.neighbourhood = page.answers.council = "X"
    page.finished.emit(page.answers)
    assert shell.first_run is page
    assert page.banner.isVisible() and page.banner.text()
    assert page.next.isEnabled()


def test_going_back_and_on_again_names_nobody_twice(start):
    page = start().first_run
    page.answers.city = page.answers.neighbourhood = page.answers.council = "X"
    page._show(4)
    page.people.lines[2].name.setText("Ann Ash")
    page.go_back()
    page.go_on()
    page.people.take(page.answers)
    assert [person.name for person in page.answers.people] == ["Ann Ash"]


def test_a_line_is_removed_by_a_key_and_the_next_has_the_focus(start):
    page = start().first_run
    page._show(4)
    page.people.lines[1].name.setText("Ben Beech")
    page.people.lines[1].name.setFocus()
    QTest.keyClick(page.people.lines[1].name, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [line.name.text() for line in page.people.lines] == ["", "", ""]
    assert page.people.lines[1].name.hasFocus()


def test_the_buttons_stay_near_on_a_large_screen(start):
    page = start(size=(3840, 2160)).first_run
    QApplication.processEvents()
    assert (
        page.next.mapTo(page, page.next.rect().bottomLeft()).y() - page._title.mapTo(page, page._title.pos()).y() < 800
    )


def test_another_council_leaves_the_language_of_the_desk_alone(start):
    shell = start()
    shell.open_sample()
    shell.session.change_settings(language=Language.RU)
    shell.add_council()
    page = shell.first_run
    page.city.city.setText("Harrowmere")
    page.go_on()
    page.place.neighbourhood.setText("Hill")
    for _ in range(3):
        page.go_on()
    assert shell.session.setup.language is Language.EN
    assert len(shell.session.councils) == 2


def test_what_is_wrong_goes_away_as_it_is_answered(start):
    page = start().first_run
    page.go_on()
    page.go_on()
    assert page.city.city_field.error()
    QTest.keyClicks(page.city.city, "H")
    assert not page.city.city_field.error()
