"""Photographs of projects as they are kept: JPEG of bounded size, without anything that a camera wrote beside it."""

from council_desk.domain.terms import PhotoMoment
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Photo
from council_desk.services.editing.values import make
from council_desk.services.scans import safe_name

MOST_PIXELS = 2_000
"""The longer side of a photograph."""
MOST_BYTES = 8 * 2**20
MEDIA_TYPE = "image/jpeg"

_NO_JPEG = sentence("The picture {name} could not be read. Save it as JPEG and add it again.")
_TOO_LARGE = sentence("The picture {name} is too large to be kept, even when it is made smaller.")

_START, _END, _SCAN = b"\xff\xd8", 0xD9, 0xDA
_BARE = frozenset({0xE0})
"""Marks of the segments kept beside those of the picture itself: JFIF, which says how to read the colours."""
_DROPPED = frozenset({*range(0xE1, 0xF0), 0xFE})
"""Where Exif, positions, previews, profiles and comments stand."""
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def bare_jpeg(data: bytes, name: str = "") -> bytes:
    """Give a JPEG without metadata. Raises DeskError for what is none, is too large, or is not scaled down."""
    if len(data) > MOST_BYTES:
        raise DeskError(_TOO_LARGE, name=name)
    kept, at, size = bytearray(_START), len(_START), (0, 0)
    if not data.startswith(_START):
        raise DeskError(_NO_JPEG, name=name)
    while True:
        mark, end = _segment(data, at, name)
        if mark in _FRAMES:
            size = (int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big"))
        if mark == _SCAN:
            break
        if mark not in _DROPPED:
            kept += data[at:end]
        at = end
    if not 0 < max(size) <= MOST_PIXELS or 0 in size:
        raise DeskError(_TOO_LARGE if max(size) else _NO_JPEG, name=name)
    finish = data.rfind(bytes((0xFF, _END)))
    if finish < at:
        raise DeskError(_NO_JPEG, name=name)
    return bytes(kept) + data[at : finish + 2]


def new_photo(sha256: str, file_name: str, moment: PhotoMoment | None = None) -> Photo:
    """Make the entry of a photograph whose file is kept."""
    stem = safe_name(file_name).rpartition(".")[0] or safe_name(file_name)
    return make(
        Photo, id=new_id(), file_name=f"{stem or 'photo'}.jpg", media_type=MEDIA_TYPE, sha256=sha256, moment=moment
    )


def _segment(data: bytes, at: int, name: str) -> tuple[int, int]:
    """Give the mark of the segment that begins at a place, and where it ends."""
    length = int.from_bytes(data[at + 2 : at + 4], "big")
    end = at + 2 + length
    if at + 4 > len(data) or data[at] != 0xFF or length < 2 or end > len(data):
        raise DeskError(_NO_JPEG, name=name)
    return data[at + 1], end
