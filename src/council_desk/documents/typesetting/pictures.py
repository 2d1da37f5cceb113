"""Pictures made ready for a page: pixels without transparency in sRGB, a tagged figure with alternative text.

Whatever bytes come in, a document is made: a picture that cannot be drawn is left out. What an SVG may contain is in
`svg`; a drawing becomes pixels at the size that it has on paper.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import compress

from council_desk.documents.blocks import Picture
from council_desk.documents.typesetting.flow import Placed, Slice
from council_desk.documents.typesetting.painting import number
from council_desk.documents.typesetting.sheet import Press, Sheet
from council_desk.documents.typesetting.svg import WIDEST, drawable
from council_desk.documents.typesetting.tags import Element

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_INCH = 600
MOST_PIXELS = 25_000_000
SVG = "image/svg+xml"


class UnreadablePictureError(Exception):
    """Bytes that are no picture of their kind, or one that is too large or too slender to be drawn."""


@dataclass(frozen=True, slots=True)
class Raster:
    """The pixels of a picture, three bytes each, row by row from the top, or the same as a file holds them."""

    width: int
    height: int
    data: bytes


def opened(data: bytes, media_type: str, pixels_high: int) -> "Image":
    """Give a picture as an RGB or RGBA image that is at most so many pixels high. Raises UnreadablePictureError.

    Pillow's readers raise whatever comes to them from a broken file, so that everything is caught here.
    """
    from PIL import Image, ImageOps

    try:
        if media_type == SVG:
            data = _drawn(data, pixels_high)
        kinds = ["JPEG"] if media_type == "image/jpeg" else ["PNG"]
        with Image.open(io.BytesIO(data), formats=kinds) as found:
            _require_bounds(*found.size)
            upright = ImageOps.exif_transpose(found)
            clear = upright.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in upright.info
            image = _in_srgb(upright, "RGBA" if clear else "RGB")
    except UnreadablePictureError:
        raise
    except Exception as error:
        raise UnreadablePictureError from error
    if image.height > pixels_high:
        wide = max(1, round(image.width * pixels_high / image.height))
        image = image.resize((wide, pixels_high), Image.Resampling.LANCZOS)
    return image


def _require_bounds(width: int, height: int) -> None:
    if width * height > MOST_PIXELS or width > WIDEST * height or height > WIDEST * width:
        raise UnreadablePictureError


def _drawn(data: bytes, pixels_high: int) -> bytes:
    """Draw an SVG as a PNG, without fonts and files: the same everywhere."""
    import resvg_py

    text = drawable(data)
    if text is None:
        raise UnreadablePictureError
    return bytes(resvg_py.svg_to_bytes(svg_string=text, height=pixels_high, skip_system_fonts=True))


def _in_srgb(image: "Image", mode: str) -> "Image":
    """Give an image in sRGB; the colours of one with a profile of its own are moved there."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "RGBA", "L", "CMYK"}:
        try:
            moved = ImageCms.profileToProfile(
                image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode=mode
            )
        except (ImageCms.PyCMSError, ValueError, OSError):
            moved = None  # a profile that does not fit its picture is passed over, as viewers do
        if moved is not None:
            return moved
    return image.convert(mode)


def _on_white(data: bytes, media_type: str, pixels_high: int) -> "Image | None":
    """Give a picture on white; None for one that cannot be drawn."""
    from PIL import Image

    try:
        image = opened(data, media_type, pixels_high)
    except UnreadablePictureError:
        return None
    if image.mode != "RGBA":
        return image
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def raster(data: bytes, media_type: str, pixels_high: int) -> Raster | None:
    """Give the pixels of a picture on white; None for one that cannot be drawn."""
    image = _on_white(data, media_type, pixels_high)
    return Raster(image.width, image.height, image.tobytes()) if image else None


@lru_cache(maxsize=8)
def _coded(data: bytes, media_type: str, pixels_high: int) -> Raster | None:
    """Give the pixels as a file holds them: each row by its differences (PNG's predictor Sub), compressed."""
    from PIL import ImageChops

    image = _on_white(data, media_type, pixels_high)
    if image is None:
        return None
    differences = ImageChops.subtract_modulo(image, ImageChops.offset(image, 1, 0))
    differences.paste(image.crop((0, 0, 1, image.height)))  # what begins a row has nothing before it
    raw, row = differences.tobytes(), 3 * image.width
    rows = b"".join(b"\x01" + raw[at : at + row] for at in range(0, len(raw), row))
    return Raster(image.width, image.height, compress(rows, 6))


class SetPicture:
    """A picture with its place on paper worked out: `width` and `height` in points."""

    def __init__(self, pixels: Raster, block: Picture, width: float, parent: Element) -> None:
        scale = min(block.height / pixels.height, width / pixels.width)
        self.pixels = pixels
        self.width, self.height = pixels.width * scale, pixels.height * scale
        self._element = Element("Figure", parent, alternative=block.alternative)

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        lower = top - self.height
        box = " ".join(number(value) for value in (left, lower, left + self.width, top))
        self._element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        sheet.begin(self._element)
        sheet.image(self.pixels.data, self.pixels.width, self.pixels.height, (left, lower, self.width, self.height))
        sheet.end()


def set_picture(press: Press, block: Picture, width: float) -> SetPicture | None:
    """Make a picture ready, at most so many points wide; None for one that cannot be drawn."""
    pixels = _coded(block.data, block.media_type, max(1, round(block.height * DOTS_PER_INCH / 72)))
    return SetPicture(pixels, block, width, press.structure.root) if pixels else None


class PicturePart:
    """A picture on a line of its own."""

    repeated = 0.0
    keep_with_next = True

    def __init__(self, block: Picture, picture: SetPicture, width: float, *, rtl: bool) -> None:
        self.before, self.after = block.before, block.after
        self._picture = picture
        self.slices = [Slice(picture.height)]
        room = width - picture.width
        at_left = (block.align == "start") != rtl
        self._shift = room / 2 if block.align == "center" else 0.0 if at_left else room

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw the picture."""
        self._picture.draw(sheet, x + self._shift, top - placed[0].top)
