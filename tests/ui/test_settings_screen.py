import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language, OrganizationClass, QuorumRule, Requirement, TieRule
from council_desk.errors import DeskError
from council_desk.settings import ThemeChoice, load
from council_desk.ui.screens.settings import SettingsScreen
from council_desk.ui.theme import DARK, colours


@pytest.fixture
def screen(qtbot, session):
    made = SettingsScreen(session)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.activate()
    return made


def read(session, work):
    found = []
    session.read(work, found.append)
    return found[0]


def council_of(session):
    council = session.council_id
    return read(session, lambda desk: desk.councils.get(council))


def test_language_calendar_digits_theme_and_size_are_separate_and_immediate(screen, session, data_folder):
    general = screen.general
    general.language.set_value(Language.FA)
    general.language.activated.emit(0)
    QApplication.processEvents()
    assert screen.title() == "تنظیمات"
    assert session.formats.calendar is Calendar.JALALI
    general.locale_form.calendar.set_value(Calendar.GREGORIAN)
    general.locale_form.calendar.activated.emit(0)
    general.locale_form.digits.set_value(Digits.LATIN)
    general.locale_form.digits.activated.emit(0)
    assert session.formats.number(12) == "12"
    assert session.formats.calendar is Calendar.GREGORIAN
    QTest.mouseClick(general.theme._buttons["dark"], Qt.MouseButton.LeftButton)
    assert colours() is DARK
    general.text_size.set_value(150)
    general.text_size.activated.emit(0)
    assert QApplication.font().pointSizeF() == pytest.approx(15)
    stored = load(data_folder / "settings.toml")
    assert (stored.language, stored.calendar, stored.digits, stored.theme, stored.text_size) == (
        Language.FA,
        Calendar.GREGORIAN,
        Digits.LATIN,
        ThemeChoice.DARK,
        150,
    )


def test_the_council_is_written_as_it_is_changed(screen, session):
    screen.open_section("council")
    section = screen.council
    before = council_of(session)
    section.council.selectAll()
    QTest.keyClicks(section.council, "New Name")
    section.rules.seats.setText("11")
    section.rules.quorum.set_value(QuorumRule.NUMBER)
    section.rules.number.setText("6")
    section.rules.requirement.set_value(Requirement.TWO_THIRDS_OF_PRESENT)
    section.rules.tie.set_value(TieRule.CHAIR_DECIDES)
    section.address.selectAll()
    QTest.keyClicks(section.address, "1 New Street")
    section.flush()
    after = council_of(session)
    assert after.organization.name == "New Name"
    assert after.organization.voting_member_count == 11
    assert after.organization.rules.quorum is QuorumRule.NUMBER
    assert after.organization.rules.quorum_number == 6
    assert after.organization.rules.requirement is Requirement.TWO_THIRDS_OF_PRESENT
    assert after.organization.rules.tie is TieRule.CHAIR_DECIDES
    assert after.organization.location.street_address == "1 New Street"
    assert after.municipality == before.municipality
    assert session.councils[0].name == "New Name"


def retype(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    line.flush()


def choose(choice, value):
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def reopened(session):
    """Close the desk and open it again: what is read then came from the file."""
    path, council = session.desk_path, session.council_id
    session.close_desk()
    session.open_desk(path)
    assert session.council_id == council
    return council_of(session)


def begin_with_little(session, data_folder):
    """Open a desk with only what the first run insists on."""
    from council_desk.services.rows import DeskSetup, FirstRun

    setup = DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London")
    first = FirstRun(setup, "Council", "Mill Brook", "Harrowmere", seats=7, country="GB")
    session.open_desk(data_folder / "little.desk", create=True, prepare=lambda desk: desk.councils.found(first))


def test_everything_the_first_run_asked_is_changed_and_read_back_from_the_file(screen, session):
    screen.open_section("council")
    section = screen.council
    before = council_of(session)
    for line, text in (
        (section.council, "Hill Council"),
        (section.neighbourhood, "Hill"),
        (section.city, "Oldmere"),
        (section.municipality, "Oldmere City Council"),
        (section.place, "The Hall"),
        (section.address, "1 Hill Street"),
    ):
        retype(line, text)
    choose(section.country, "RU")
    choose(section.kind, OrganizationClass.SCHOOL)
    screen.open_section("documents")
    screen.forms.complete()
    choose(screen.forms.desk.language, Language.RU)
    choose(screen.forms.desk.calendar, Calendar.JALALI)
    after = reopened(session)
    city = read(session, lambda desk: desk.councils.details(session.council_id)).city
    assert (after.organization.name, after.area.name, city) == ("Hill Council", "Hill", "Oldmere")
    assert (after.municipality.name, after.municipality.id) == ("Oldmere City Council", before.municipality.id)
    assert (after.host.name, after.host.id) == ("The Hall", before.host.id)
    assert after.host.classification is OrganizationClass.SCHOOL
    assert after.organization.location.street_address == "1 Hill Street"
    assert after.organization.country == "RU"
    setup = read(session, lambda desk: desk.info())
    assert (setup.language, setup.calendar, setup.timezone) == (Language.RU, Calendar.JALALI, "Europe/Moscow")


def test_what_the_first_run_left_out_is_added(screen, session, data_folder):
    begin_with_little(session, data_folder)
    screen.open_section("council")
    section = screen.council
    assert (section.municipality.text(), section.place.text()) == ("", "")
    retype(section.municipality, "City Council")
    choose(section.kind, OrganizationClass.COMMUNITY_CENTRE)
    retype(section.place, "Lantern")
    retype(section.address, "1 Mill Lane")
    after = reopened(session)
    assert after.municipality.name == "City Council"
    assert (after.host.name, after.host.classification) == ("Lantern", OrganizationClass.COMMUNITY_CENTRE)
    assert after.host.location == after.organization.location
    assert len(read(session, lambda desk: desk.exchange.export()).organizations) == 3


def test_an_emptied_municipality_leaves_the_desk_when_the_field_is_left_and_can_be_undone(screen, session, data_folder):
    begin_with_little(session, data_folder)
    screen.window().activateWindow()
    screen.open_section("council")
    section = screen.council
    retype(section.municipality, "City Council")
    news = []
    session.notified.connect(lambda text, undo: news.append((text, undo)))
    retype(section.municipality, "")
    assert council_of(session).municipality is not None, "another name may be on its way"
    assert "leave this field" in section.municipality_field._note.text()
    section.council.setFocus()
    assert reopened(session).municipality is None
    ((text, undo),) = news
    assert text == "The municipality is no longer on the desk."
    undo()
    assert council_of(session).municipality.name == "City Council"
    assert section.municipality.text() == "City Council"


def test_a_municipality_that_letters_name_stays_and_says_why(screen, session):
    screen.window().activateWindow()
    screen.open_section("council")
    told = []
    session.reported.connect(lambda error: told.append(str(error)))
    name = council_of(session).municipality.name
    retype(screen.council.municipality, "")
    screen.council.council.setFocus()
    assert told and told[0].startswith("The municipality stays on the desk")
    assert screen.council.municipality.text() == name
    assert reopened(session).municipality.name == name


def test_an_emptied_meeting_place_leaves_the_desk(screen, session, data_folder):
    begin_with_little(session, data_folder)
    screen.window().activateWindow()
    screen.open_section("council")
    section = screen.council
    retype(section.place, "Lantern")
    retype(section.place, "")
    section.address.setFocus()
    after = reopened(session)
    assert (after.host, after.organization.location) == (None, None)


def test_a_country_that_is_not_known_is_not_made_up_and_can_be_chosen(screen, session, data_folder):
    from council_desk.services.rows import DeskSetup, FirstRun

    setup = DeskSetup(Language.FA, Calendar.JALALI, "UTC")
    first = FirstRun(setup, "Council", "Mill Brook", "Harrowmere", seats=7)
    session.open_desk(data_folder / "nowhere.desk", create=True, prepare=lambda desk: desk.councils.found(first))
    screen.open_section("council")
    screen.council.retranslate()
    assert screen.council.country.value() is None
    choose(screen.council.country, "IR")
    assert reopened(session).organization.country == "IR"
    assert read(session, lambda desk: desk.info()).timezone == "Asia/Tehran"


@pytest.mark.parametrize("name", ["city", "neighbourhood"])
def test_a_city_or_neighbourhood_without_a_name_is_told_and_not_written(screen, session, name):
    screen.open_section("council")
    details = read(session, lambda desk: desk.councils.details(session.council_id))
    retype(getattr(screen.council, name), "")
    screen.council.flush()
    assert getattr(screen.council, f"{name}_field").error()
    assert read(session, lambda desk: desk.councils.details(session.council_id)) == details


def test_a_backup_that_fails_is_told_and_can_be_tried_again(screen, session, monkeypatch):
    from council_desk.services.backups import BackupService

    def fail(_):
        raise DeskError("The disk is full.")

    monkeypatch.setattr(BackupService, "make", fail)
    told = []
    session.reported.connect(told.append)
    screen.open_section("backups")
    screen.backups.make.click()
    assert len(told) == 1
    assert screen.backups.make.isEnabled()


def test_a_council_without_a_name_is_told_and_not_written(screen, session):
    screen.open_section("council")
    name = council_of(session).organization.name
    screen.council.council.clear()
    screen.council.flush()
    assert screen.council.council_field.error()
    assert council_of(session).organization.name == name


def test_looking_writes_nothing(screen, session):
    before = council_of(session)
    for name in screen.sections:
        screen.open_section(name)
    screen.council._save()
    assert council_of(session) == before


def test_restore_in_two_steps_keeps_the_present_desk_aside(screen, session, data_folder):
    screen.open_section("backups")
    section = screen.backups
    assert not section.restore.isEnabled()
    section.make.click()
    assert len(section.list.items()) == 1
    name = council_of(session).organization.name
    screen.open_section("council")
    screen.council.council.setText("Changed later")
    screen.council.council.flush()
    assert council_of(session).organization.name == "Changed later"
    screen.open_section("backups")
    section.list.select(section.list.items()[-1].key)
    section._chosen()
    section.restore.click()
    assert section.question.isVisible()
    assert council_of(session).organization.name == "Changed later", "the first step only asks"
    section.no.click()
    assert section.question.isHidden()
    section.restore.click()
    news = []
    session.notified.connect(lambda text, _: news.append(text))
    section.yes.click()
    assert session.is_open
    assert council_of(session).organization.name == name
    aside = [path for path in data_folder.iterdir() if path.name != "test.desk" and "test" in path.name]
    assert any(path.name in news[-1] for path in aside), (news, aside)


def test_the_folder_is_shown(screen, session, monkeypatch):
    from PySide6.QtGui import QDesktopServices

    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    screen.open_section("backups")
    screen.backups.folder.click()
    assert shown == [str(session.desk_path.parent)]


def test_export_and_import_go_round(screen, session, tmp_path):
    screen.open_section("exchange")
    section = screen.exchange
    path = tmp_path / "record.json"
    section.export_file(path)
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == "council-record"
    section.import_file(path)
    assert section.result.isVisible()
    assert section.result.text().startswith("0 added")


def test_a_wrong_file_is_told_and_changes_nothing(screen, session, tmp_path):
    path = tmp_path / "wrong.json"
    path.write_text("{", encoding="utf-8")
    told = []
    session.reported.connect(told.append)
    screen.open_section("exchange")
    screen.exchange.import_file(path)
    assert len(told) == 1
    assert screen.exchange.take.isEnabled()
