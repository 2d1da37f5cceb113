import os
import subprocess
import sys

import pytest

HEAVY = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "reportlab", "PIL", "sqlcipher3", "pikepdf", "pypdfium2"}


@pytest.mark.parametrize("module", ["council_desk.ui.app", "council_desk.ui.screens.first_run"])
def test_nothing_heavy_is_imported_before_the_window(module):
    code = f"import sys, {module}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=env)
    assert not set(done.stdout.split()) & HEAVY
