"""What the user chose for this computer: language, looks, the desk that was open. Nothing of a council's record.

One TOML file. Keys this version does not know are kept, so that an older program does not undo a newer one's settings.
"""

import base64
import binascii
import datetime as dt
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from council_desk.domain.digits import Digits, digits_of
from council_desk.domain.terms import Calendar, Language

FILE_NAME = "settings.toml"
TEXT_SIZES = (100, 125, 150, 175, 200)

_CALENDAR_OF = {Language.FA: Calendar.JALALI, Language.AR: Calendar.ISLAMIC_UMALQURA}
E_ = TypeVar("E_", bound=StrEnum)


class ThemeChoice(StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings. `calendar` and `digits` follow the language until they are chosen (None).

    `certificate` is where the file lies with which the user signed last; its passphrase is kept nowhere. `own_view` is
    the term of the youth mayor whose own page this computer shows. `reminders` says whether the window reminds;
    `reminded` is what was closed today, each beginning with the day.
    """

    language: Language | None = None
    calendar: Calendar | None = None
    digits: Digits | None = None
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    desk: Path | None = None
    council: str | None = None
    certificate: Path | None = None
    own_view: str | None = None
    window: bytes = b""
    reminders: bool = True
    reminded: tuple[str, ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)

    @property
    def language_in_force(self) -> Language:
        """The chosen language; English before a choice."""
        return self.language or Language.EN

    @property
    def calendar_in_force(self) -> Calendar:
        """The chosen calendar, or the one that goes with the language."""
        return self.calendar or _CALENDAR_OF.get(self.language_in_force, Calendar.GREGORIAN)

    @property
    def digits_in_force(self) -> Digits:
        """The chosen digits, or those that go with the language."""
        return self.digits or digits_of(self.language_in_force)


def load(path: Path) -> Settings:
    """Read settings; without a file, the defaults. A file that cannot be read is kept aside and the defaults hold.

    A value that makes no sense falls back to its default alone.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        keep_aside(path)
        return Settings()
    text_size = found.pop("text_size", 100)
    council, own_view = found.pop("council", None), found.pop("own_view", None)
    return Settings(
        language=_term(Language, found.pop("language", None)),
        calendar=_term(Calendar, found.pop("calendar", None)),
        digits=_term(Digits, found.pop("digits", None)),
        theme=_term(ThemeChoice, found.pop("theme", None)) or ThemeChoice.SYSTEM,
        text_size=text_size if text_size in TEXT_SIZES else 100,
        desk=_path(found.pop("desk", None)),
        council=council if isinstance(council, str) and council else None,
        certificate=_path(found.pop("certificate", None)),
        own_view=own_view if isinstance(own_view, str) and own_view else None,
        window=_geometry(found.pop("window", "")),
        reminders=found.pop("reminders", True) is not False,
        reminded=_texts(found.pop("reminded", ())),
        other=found,
    )


def store(path: Path, settings: Settings) -> None:
    """Write settings beside the old file, then put them in its place: a crash leaves one whole file. Raises OSError."""
    import tomli_w

    values: dict[str, Any] = {
        **settings.other,
        "language": settings.language,
        "calendar": settings.calendar,
        "digits": settings.digits,
        "theme": settings.theme,
        "text_size": settings.text_size,
        "desk": str(settings.desk) if settings.desk else None,
        "council": settings.council,
        "certificate": str(settings.certificate) if settings.certificate else None,
        "own_view": settings.own_view,
        "window": base64.b64encode(settings.window).decode() or None,
        "reminders": settings.reminders,
        "reminded": list(settings.reminded) or None,
    }
    plain = {key: str(value) if isinstance(value, StrEnum) else value for key, value in values.items()}
    written = tomli_w.dumps({key: value for key, value in plain.items() if value is not None})
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(written)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def keep_aside(path: Path) -> Path:
    """Rename a damaged file so that nothing of it is lost; give the new name, or the old one if that failed."""
    stamp = dt.datetime.now(tz=dt.UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    try:
        return path.replace(aside)
    except OSError:
        return path


def changed(settings: Settings, **values: Any) -> Settings:
    """Give the settings with other values."""
    return replace(settings, **values)


def _term(kind: type[E_], value: object) -> E_ | None:
    return kind(value) if isinstance(value, str) and value in set(kind) else None


def _path(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _geometry(value: object) -> bytes:
    if not isinstance(value, str):
        return b""
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error:
        return b""
