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
