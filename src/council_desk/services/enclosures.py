"""Files that are enclosed with letters: read within limits, of kinds that every office opens, named harmlessly."""

from pathlib import Path

from council_desk.errors import DeskError, sentence
from council_desk.files import read_up_to
from council_desk.services.scans import Scan, safe_name

LIMIT = 25 * 1024 * 1024
"""Bytes of a file."""
MOST = 40
"""Files of a letter."""
_OFFICE = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
"""Documents of office programs; all of them are ZIP archives and are told apart by the ends of their names."""
_STARTS = {b"%PDF-": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_TEXTS = {".txt": "text/plain", ".csv": "text/csv"}
SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", *_OFFICE, *_TEXTS)
"""What a file may be called, for dialogs."""
ENDINGS = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    **{kind: end for end, kind in (_OFFICE | _TEXTS).items()},
}
"""How the name of a file of each kind ends."""

_TOO_LARGE = sentence("The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.")
_WRONG_KIND = sentence(
    "The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}."
)


def read_enclosure(path: Path) -> Scan:
    """Read a file that is to be enclosed. Its bytes must be what its name says. Raises DeskError."""
    data = read_up_to(path, LIMIT)
    if len(data) > LIMIT:
        raise DeskError(_TOO_LARGE, path=path, limit=LIMIT // 2**20)
    media_type = _kind(path.suffix.lower(), data)
    if media_type is None:
        raise DeskError(_WRONG_KIND, path=path, known=", ".join(end.removeprefix(".") for end in SUFFIXES))
    name = safe_name(path.name)
    return Scan(data, media_type, name if name.strip(". ") else f"enclosure{ENDINGS[media_type]}")


def _kind(suffix: str, data: bytes) -> str | None:
    for start, kind in _STARTS.items():
        if data.startswith(start):
            return kind
    if suffix in _OFFICE and data.startswith(b"PK\x03\x04"):
        return _OFFICE[suffix]
    if suffix in _TEXTS and b"\0" not in data:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            return None
        return _TEXTS[suffix]
    return None
