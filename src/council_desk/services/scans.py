"""Files that people scan and attach: read within limits, known by their first bytes, named harmlessly."""

from dataclasses import dataclass
from pathlib import Path

from council_desk.domain.text import without_controls
from council_desk.errors import DeskError, sentence
from council_desk.files import read_up_to

LIMIT = 25 * 1024 * 1024
"""Bytes of a scan."""
_NAME_LIMIT = 150
_KINDS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}

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
    data = read_up_to(path, LIMIT)
    if len(data) > LIMIT:
        raise DeskError(_TOO_LARGE, path=path, limit=LIMIT // 2**20)
    media_type = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if media_type is None:
        raise DeskError(_WRONG_KIND, path=path)
    return Scan(data, media_type, safe_name(path.name))


def safe_name(name: str) -> str:
    """Give a file name without marks of direction, controls and separators, which hide what kind of file it is."""
    shown = without_controls(name).replace("/", "").replace("\\", "")
    stem, dot, ending = shown.rpartition(".")
    if dot and len(ending) <= 8:
        return f"{stem[: _NAME_LIMIT - len(ending)]}.{ending}" if stem else shown
    return shown[:_NAME_LIMIT] or "scan"
