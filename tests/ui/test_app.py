"""The whole program with its real threads, in a process of its own."""

import os
import subprocess
import sys

import pytest

from council_desk.paths import resource_dir

SCRIPT = """
import sys, threading
from PySide6.QtCore import QTimer
from council_desk.ui import app
from council_desk.ui.shell import Shell

begin = Shell.start

def start(shell, asked):
    heavy = {"sqlmodel", "sqlalchemy", "reportlab"} & set(sys.modules)
    print("visible", shell.window.isVisible(), "heavy", sorted(heavy))
    shell.session.opened.connect(lambda: QTimer.singleShot(50, close))
    def close():
        print("councils", len(shell.session.councils), "page", type(shell.window.stack.currentWidget()).__name__)
        shell.window.close()
    begin(shell, asked)
    if shell.first_run is not None:
        print("first run")
        QTimer.singleShot(50, shell.first_run.sample_wanted.emit)

Shell.start = start
code = app.run(sys.argv[1] or None, ["council-desk"])
print("code", code)
"""


@pytest.fixture
def run(data_folder):
    def start(desk=""):
        env = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            "COUNCIL_DESK_DATA_DIR": str(data_folder),
        }
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-c", SCRIPT, desk],
            check=False,
            capture_output=True,
            text=True,
            env=env,
            timeout=120,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return start


def test_from_the_first_run_over_the_sample_to_a_clean_end_and_again(run, data_folder):
    assert resource_dir().is_dir()
    first = run()
    assert first == ["visible True heavy []", "first run", "councils 1 page Frame", "code 0"]
    assert len(list((data_folder / "backups").glob("sample-en-*"))) == 1
    again = run()
    assert again == ["visible True heavy []", "councils 1 page Frame", "code 0"]
    assert not list(data_folder.glob("*-wal")), "the desk is one file again"


ERRING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from council_desk.ui import app
from council_desk.ui.shell import Shell

begin = Shell.start

def start(shell, asked):
    begin(shell, asked)
    button = QPushButton(shell.window)
    button.clicked.connect(lambda: 1 // 0)

    def boxes():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]

    def look():
        shown = boxes()
        print("dialogs", len(shown), "safe", "Your desk is safe" in shown[0].text())
        shown[0].defaultButton().click()
        button.click()  # the same at once again is written down, not told
        QTimer.singleShot(100, after)

    def after():
        print("dialogs", len(boxes()), "enabled", shell.window.isEnabled(), "visible", shell.window.isVisible())
        shell.first_run.go_on()
        print("step", type(shell.first_run.step).__name__)
        shell.window.close()

    for _ in range(3):
        button.click()
    QTimer.singleShot(100, look)

Shell.start = start
print("code", app.run(None, ["council-desk"]))
"""


def test_an_error_in_a_slot_shows_one_dialog_and_the_program_goes_on(data_folder):
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        "COUNCIL_DESK_DATA_DIR": str(data_folder),
    }
    done = subprocess.run(
        [sys.executable, "-c", ERRING], check=False, capture_output=True, text=True, env=env, timeout=120
    )
    assert done.stdout.splitlines() == [
        "dialogs 1 safe True",
        "dialogs 0 enabled True visible True",
        "step CityStep",
        "code 0",
    ], done.stderr
    assert (data_folder / "errors.log").read_text(encoding="utf-8").count("ZeroDivisionError") == 4
