"""The window at other scales of the screen, which are a matter of the whole process; and on a very large screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from conftest import find_clipped
from PySide6.QtWidgets import QApplication
from council_desk.domain.terms import Language
from council_desk.settings import Settings
from council_desk.ui.appearance import Appearance
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.tasks import InlineTaskRunner

folder, language, width, height = Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
app = QApplication([])
appearance, settings = Appearance(app), Settings(language=Language(language))
appearance.apply(settings)
session = DeskSession(InlineTaskRunner(), settings, folder / "settings.toml")
window = MainWindow(session)
shell = Shell(session, window, [entry for entry in SCREENS if entry.name == "settings"])
window.show()
window.resize(width, height)

def look(name):
    app.processEvents()
    print(name, find_clipped(window), window.width(), window.height(), window.devicePixelRatio())

shell.open_desk(folder / "new.desk")
page = shell.first_run
for place, _ in enumerate(page.steps):
    page._show(place)
    look(f"step {place + 1}")
    print("widest", page.step.width())
shell.open_sample()
shell.frame.open_screen("settings")
for name, section in shell.frame.current.sections.items():
    shell.frame.current.open_section(name)
    look(name)
    print("widest", section.width())
session.notify("The backup is in place. " * 8, lambda: None)
look("toast")
print("widest", shell.frame.toast.width())
shell.open_desk(folder / "missing" / "x.desk")
look("trouble")
session.close_desk()
"""
LONGEST_LINE = 780


@pytest.mark.parametrize("language", ["fa", "ru"])
@pytest.mark.parametrize(
    ("factor", "width", "height"), [("2", 1024, 640), ("1.5", 1280, 800), ("2", 683, 384), ("1", 3840, 2160)]
)
def test_nothing_is_clipped_and_lines_stay_readable(data_folder, language, factor, width, height):
    data_folder.mkdir()
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
        "COUNCIL_DESK_DATA_DIR": str(data_folder),
    }
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, here, str(data_folder), language, str(width), str(height)],
        check=False,
        capture_output=True,
        text=True,
        env=env,
        timeout=150,
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    lines = done.stdout.splitlines()
    looked = [line for line in lines if not line.startswith("widest")]
    assert len(looked) == 5 + 7 + 2
    assert [line for line in looked if not line.endswith(f"[] {width} {height} {float(factor)}")] == []
    assert max(int(line.split()[1]) for line in lines if line.startswith("widest")) <= LONGEST_LINE
