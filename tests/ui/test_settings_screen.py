import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language, QuorumRule, Requirement, TieRule
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
