import os
import subprocess
import sys

import pytest

from council_desk.ui.screens.registry import SCREENS

HEAVY = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "reportlab", "PIL", "sqlcipher3", "pikepdf", "pypdfium2"}


@pytest.mark.parametrize("module", ["council_desk.ui.app", "council_desk.ui.screens.first_run"])
def test_nothing_heavy_is_imported_before_the_window(module):
    assert not printed(f"import sys, {module}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))") & HEAVY


def test_the_screens_are_loaded_in_turns_after_the_start_and_what_was_loaded_is_collected_no_more():
    told = printed(
        "import gc, sys; from PySide6.QtCore import QCoreApplication, QTimer; from council_desk.ui import app;"
        "made = QCoreApplication([]); QTimer.singleShot(0, app.settle);"
        "watch = QTimer(); watch.timeout.connect(lambda: gc.get_freeze_count() and made.quit()); watch.start(1);"
        "made.exec(); print(*sys.modules)"
    )
    assert {f"council_desk.ui.screens.{entry.name}.screen" for entry in SCREENS} <= told


def printed(code):
    """Run code in a process of its own and give the words it prints."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=env, timeout=120
    )
    return set(done.stdout.split())
