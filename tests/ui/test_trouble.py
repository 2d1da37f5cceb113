import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell

ONLY_SETTINGS = [entry for entry in SCREENS if entry.name == "settings"]


@pytest.fixture
def shell(qtbot, make_session):
    session = make_session()
    window = MainWindow(session)
    qtbot.addWidget(window)
    made = Shell(session, window, ONLY_SETTINGS)
    window.show()
    return made


def test_a_damaged_desk_is_told_and_its_backup_put_back_in_two_steps(shell, data_folder):
    shell.open_sample()
    path = shell.session.desk_path
    name = shell.session.councils[0].name
    shell.session.back_up()
    shell.session.close_desk()
    path.write_bytes(b"\0" * 8192)
    shell.open_desk(path)
    assert shell.window.stack.currentWidget() is shell.trouble
    assert str(path) in shell.trouble._text.text() or str(path) in shell.trouble._file.text()
    shell.trouble.restore.click()
    assert path.read_bytes() == b"\0" * 8192, "the first step only asks"
    shell.trouble.restore.click()
    QApplication.processEvents()
    assert shell.window.stack.currentWidget() is shell.frame
    assert shell.session.councils[0].name == name


def test_a_foreign_file_is_left_alone(shell, data_folder):
    path = data_folder / "letter.txt"
    data_folder.mkdir(exist_ok=True)
    path.write_text("a letter")
    shell.start(path)
    assert shell.window.stack.currentWidget() is shell.trouble
    assert path.read_text() == "a letter"
    assert shell.trouble.restore.isHidden()
    shell.trouble.new.click()
    assert shell.first_run is not None


def test_the_desk_of_last_time_that_is_gone_is_not_begun_anew(shell, tmp_path):
    shell.session.change_settings(desk=tmp_path / "gone" / "x.desk")
    shell.start(None)
    assert shell.window.stack.currentWidget() is shell.trouble
    assert shell.first_run is None


def test_a_bug_while_opening_is_told_and_raised(shell, data_folder, monkeypatch):
    from council_desk.services.desk import Desk

    path = data_folder / "council.desk"
    data_folder.mkdir(exist_ok=True)
    path.write_text("x")

    def err(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr(Desk, "open", err)
    with pytest.raises(ZeroDivisionError):
        shell.start(None)
    assert shell.window.stack.currentWidget() is shell.trouble


def told(shell):
    assert shell.window.stack.currentWidget() is shell.trouble
    assert not shell.session.is_open
    return shell.trouble._text.text()


def test_a_folder_that_does_not_exist_is_told_before_any_question(shell, tmp_path):
    shell.start(tmp_path / "missing" / "x.desk")
    assert "There is no desk at" in told(shell)
    assert shell.first_run is None
    (tmp_path / "missing").mkdir()
    shell.trouble.again.click()
    assert shell.first_run is not None, "tried again, the folder is there now"


def test_a_folder_that_cannot_be_written_is_told_before_any_question(shell, tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    shell.start(tmp_path / "x.desk")
    assert "cannot be written" in told(shell)


def test_a_desk_in_a_folder_that_cannot_be_written_is_told(shell, data_folder, monkeypatch):
    shell.open_sample()
    path = shell.session.desk_path
    shell.session.close_desk()
    path.with_name(path.name + ".lock").unlink()

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("council_desk.db.lock.os.open", refuse)
    shell.start(path)
    assert "cannot be written" in told(shell)


def test_a_file_that_cannot_be_read_is_told(shell, data_folder, monkeypatch):
    shell.open_sample()
    path = shell.session.desk_path
    shell.session.close_desk()
    really = type(path).open

    def refuse(self, *rest, **more):
        if self == path:
            raise PermissionError(13, "Permission denied")
        return really(self, *rest, **more)

    monkeypatch.setattr(type(path), "open", refuse)
    shell.start(path)
    assert "cannot be read" in told(shell)


def test_a_name_that_the_system_refuses_is_told(shell, tmp_path):
    shell.start(tmp_path / ("x" * 5000))
    assert "cannot be reached" in told(shell)


def test_a_folder_in_place_of_a_desk_is_told(shell, tmp_path):
    shell.start(tmp_path)
    assert "is not a desk" in told(shell)


def test_a_desk_that_another_window_has_open_is_told_and_opens_when_it_is_free(shell, tmp_path):
    from council_desk.services.desk import Desk

    shell.open_sample()
    path = shell.session.desk_path
    shell.session.close_desk()
    with Desk.open(path):
        shell.start(path)
        assert "already open" in told(shell)
        shell.trouble.again.click()
        assert "already open" in told(shell)
    shell.trouble.again.click()
    assert shell.window.stack.currentWidget() is shell.frame


def test_a_desk_of_a_newer_program_is_told_and_left_as_it_is(shell):
    shell.open_sample()
    path = shell.session.desk_path
    shell.session.close_desk()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    shell.start(path)
    assert "newer version" in told(shell)
    assert path.read_bytes() == before


@pytest.mark.parametrize("language", ["fa", "ar", "ru"])
def test_the_trouble_is_told_in_the_language_of_the_window(shell, in_language, tmp_path, language):
    in_language(language)
    shell.start(tmp_path / "missing" / "x.desk")
    assert "There is no desk" not in told(shell)
