"""Where the program keeps things: what it brings along (resources) and what belongs to the user (data)."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource_dir() -> Path:
    """Give the folder of fonts, icons and translations: inside an installed package, or in the root of a checkout."""
    packaged = _PACKAGE / "resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "resources"


def data_dir() -> Path:
    """Give the folder of the user's desks and settings, made readable by the user alone (mode 0700).

    COUNCIL_DESK_DATA_DIR moves it, for example to a stick.
    """
    chosen = os.environ.get("COUNCIL_DESK_DATA_DIR")
    path = Path(chosen) if chosen else Path(platformdirs.user_data_dir("council-desk", appauthor=False))
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def default_desk() -> Path:
    """Give the desk that opens when none is named."""
    return data_dir() / "council.desk"
