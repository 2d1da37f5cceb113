"""The Qt binding itself: the versions that pyproject.toml allows must survive a day of work."""

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtCore import QObject
watched = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    watched.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_calls_that_return_nothing_do_not_use_up_none():
    """PySide6 6.12 on Python 3.11 loses a reference to None in each such call, and the interpreter dies of it."""
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1_000
