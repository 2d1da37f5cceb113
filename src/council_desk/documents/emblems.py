"""A picture made ready to be an emblem: looked at once, when it is chosen, so that no document stumbles over it.

Photographs and paintings are read and written anew, as large as an emblem needs them, and leave behind what else their
file held (place, device, comments). Drawings stay as they are, if they are of shapes alone.
"""

import io
from base64 import b64encode
from typing import TYPE_CHECKING

from council_desk.documents.typesetting.pictures import MOST_PIXELS, UnreadablePictureError, opened
from council_desk.documents.typesetting.svg import WIDEST, drawable
from council_desk.domain.forms import EmblemType
from council_desk.errors import DeskError, sentence
from council_desk.record.document_profiles import EMBLEM_LIMIT
from council_desk.record.models import Emblem

if TYPE_CHECKING:
    from PIL.Image import Image

READ_LIMIT = 10 * 1024 * 1024
"""Bytes of a file that is looked at."""
_SIZES = (640, 480, 320, 200)
"""Pixels of height: at 600 dots to the inch the first is 27 mm on paper."""

_TOO_LARGE = sentence("The picture is larger than {limit} MiB. Choose a smaller one.")
_NO_PICTURE = sentence("The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.")
_UNREADABLE = sentence(
    "The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as "
    "long one way as the other. Save it again in a program for pictures, or choose another."
)
_NO_SHAPES = sentence(
    "The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell "
    "its size. Turn letters into paths, or save the drawing as PNG."
)
_TOO_DETAILED = sentence("The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.")


def prepared(data: bytes) -> Emblem:
    """Give the emblem that the bytes of a file are, whatever its name says. Raises DeskError."""
    if len(data) > READ_LIMIT:
        raise DeskError(_TOO_LARGE, limit=READ_LIMIT // 2**20)
    kind = _kind(data)
    if kind is None:
        raise DeskError(_NO_PICTURE)
    if kind is EmblemType.SVG:
        if drawable(data) is None:
            raise DeskError(_NO_SHAPES)
        if len(data) > EMBLEM_LIMIT:
            raise DeskError(_TOO_DETAILED, limit=EMBLEM_LIMIT // 1024)
    try:
        images = [opened(data, kind, high) for high in (_SIZES if kind is not EmblemType.SVG else _SIZES[-1:])]
    except UnreadablePictureError as error:
        raise DeskError(_UNREADABLE, limit=MOST_PIXELS // 1_000_000, times=int(WIDEST)) from error
    if kind is not EmblemType.SVG:
        data = next(written for image in images if len(written := _written(image, kind)) <= EMBLEM_LIMIT)
    return Emblem(media_type=kind, data=b64encode(data).decode("ascii"))


def _kind(data: bytes) -> EmblemType | None:
    """Tell by its first bytes what a file is."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return EmblemType.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return EmblemType.JPEG
    return EmblemType.SVG if b"<svg" in data[:4096] or b":svg" in data[:4096] else None


def _written(image: "Image", kind: EmblemType) -> bytes:
    out = io.BytesIO()
    if kind is EmblemType.JPEG:
        image.save(out, "JPEG", quality=90)
    else:
        image.save(out, "PNG", optimize=True)
    return out.getvalue()
