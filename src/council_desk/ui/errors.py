"""Says in the user's language what went wrong. Which error deserves which sentence is decided where it is raised."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication

from council_desk.errors import DeskError
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.ui.formats import Formats


_GROUPED_FROM = 10_000
"""Years stand as they are; larger numbers are grouped."""


class Told(Protocol):
    """A sentence with places, and what fills them: an error of the desk, or a remark of a service."""

    @property
    def template(self) -> str:
        """The English sentence."""
        ...

    @property
    def values(self) -> Mapping[str, Any]:
        """What fills its places."""
        ...


def say(error: Told, formats: "Formats") -> str:
    """Give the sentence of an error in the language of the window, its values as the user reads them."""
    template = QCoreApplication.translate("DeskError", error.template)
    return template.format_map({name: _shown(value, formats) for name, value in error.values.items()})


def _shown(value: Any, formats: "Formats") -> str:
    shown = str(value)
    if isinstance(value, DeskError):
        shown = say(value, formats)
    elif isinstance(value, StrEnum):
        shown = word(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        shown = formats.digits(shown) if abs(value) < _GROUPED_FROM else formats.number(value)
    elif isinstance(value, dt.datetime):
        shown = formats.day_and_time(value)
    elif isinstance(value, dt.date):
        shown = formats.day(value)
    elif isinstance(value, Path | str):
        shown = isolated(shown)
    return shown


def isolated(text: str) -> str:
    """Give a text that keeps its own direction inside a sentence: a path in a Persian line."""
    return f"\u2068{text}\u2069"
