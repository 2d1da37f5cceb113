"""What must not be loaded when: the window shows before the heavy libraries come."""

import subprocess
import sys


def loaded_by(module):
    code = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    return set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split())


def test_the_window_loads_without_the_heavy_libraries():
    heavy = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "reportlab", "PIL", "sqlcipher3", "pypdfium2"}
    assert not loaded_by("council_desk.ui.app") & heavy


def test_the_command_line_loads_without_qt():
    assert not loaded_by("council_desk.cli") & {"PySide6", "shiboken6", "sqlalchemy", "pydantic"}
