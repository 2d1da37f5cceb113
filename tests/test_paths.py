"""Where the program keeps things."""

import stat
import sys
from pathlib import Path

import pytest

from council_desk.paths import data_dir, resource_dir


def test_resources_are_there():
    assert (resource_dir() / "fonts" / "Vazirmatn-Regular.ttf").is_file()
    assert (resource_dir() / "icc" / "sRGB2014.icc").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean little on Windows")
def test_the_data_folder_is_the_users_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COUNCIL_DESK_DATA_DIR", str(tmp_path / "deep" / "desk"))
    path = data_dir()
    assert path == tmp_path / "deep" / "desk"
    assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_the_data_folder_is_the_platforms_when_none_is_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("COUNCIL_DESK_DATA_DIR", raising=False)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *args, **kwargs: str(tmp_path / "platform"))
    assert data_dir() == tmp_path / "platform"
