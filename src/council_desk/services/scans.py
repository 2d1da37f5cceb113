"""Files that people scan and attach: read within limits, known by their first bytes, named harmlessly."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from council_desk.errors import DeskError, sentence

LIMIT = 25 * 1024 * 1024
"""Bytes of a scan."""
_NAME_LIMIT = 150
_KINDS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}
_PASSED_OVER = {"\u200c"}
"""The half-space is a letter of Persian names, though Unicode calls it invisible."""

_NO_FILE = sentence("There is no file at {path}.")
_UNREADABLE = sentence("The file {path} cannot be read: {reason}.")
_TOO_LARGE = sentence("The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.")
_WRONG_KIND = sentence("The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.")


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it is kept."""

    data: bytes
    media_type: str
    file_name: str


def read_scan(path: Path) -> Scan:
    """Read a scan. What its bytes say counts, not its name. Raises DeskError."""
    try:
        if not path.is_file():
            raise DeskError(_NO_FILE, path=path)
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise DeskError(_UNREADABLE, path=path, reason=error.strerror or type(error).__name__) from error
    if len(data) > LIMIT:
        raise DeskError(_TOO_LARGE, path=path, limit=LIMIT // 2**20)
    media_type = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if media_type is None:
        raise DeskError(_WRONG_KIND, path=path)
    return Scan(data, media_type, safe_name(path.name))


def safe_name(name: str) -> str:
    """Give a file name without marks of direction, controls and separators, which hide what kind of file it is."""
    shown = "".join(
        char for char in name if char in _PASSED_OVER or (unicodedata.category(char)[0] != "C" and char not in "/\\")
    )
    stem, dot, ending = shown.rpartition(".")
    if dot and len(ending) <= 8:
        return f"{stem[: _NAME_LIMIT - len(ending)]}.{ending}" if stem else shown
    return shown[:_NAME_LIMIT] or "scan"
