"""Making photographs ready to be kept: turned upright, scaled down, and written anew without anything else in them.

Everything here may run on any thread.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from council_desk.errors import DeskError, sentence
from council_desk.files import read_up_to
from council_desk.services.project_photos import MOST_PIXELS

FILE_LIMIT = 40 * 2**20
"""Bytes of a picture as a camera gives it."""
AREA_LIMIT = 160_000_000
"""Points of a picture as a camera gives it."""
QUALITY = 85
KINDS = frozenset({"jpeg", "jpg", "png", "webp", "bmp", "tiff", "tif", "gif", "heic", "heif"})
"""What is read: pictures made of points. Drawings that are programs of a kind, such as SVG, are not."""

_NO_PICTURE = sentence("{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.")
_TOO_LARGE = sentence("The picture {path} is too large to be read. Make it smaller and add it again.")


@dataclass(frozen=True, slots=True)
class ReadyPhoto:
    """A JPEG of at most 2,000 points on its longer side, and the name of the file it came from."""

    data: bytes
    file_name: str


def ready_photo(path: Path) -> ReadyPhoto:
    """Read a picture and make it ready to be kept. Raises DeskError."""
    data = read_up_to(path, FILE_LIMIT)
    if len(data) > FILE_LIMIT:
        raise DeskError(_TOO_LARGE, path=path)
    return ReadyPhoto(_jpeg(_scaled_down(data, path)), path.name)


def thumbnail(data: bytes, width: int) -> QImage:
    """Give a kept photograph so many points wide, or narrower if it is; an empty image for what cannot be read."""
    buffer, reader = _reader(data)
    size = reader.size()
    if not size.isValid() or bytes(reader.format().data()).decode() not in {"jpeg", "jpg"}:
        return QImage()
    if size.width() > width:
        reader.setScaledSize(QSize(width, max(round(size.height() * width / size.width()), 1)))
    image = reader.read()
    buffer.close()
    return image


def _scaled_down(data: bytes, path: Path) -> QImage:
    buffer, reader = _reader(data)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or bytes(reader.format().data()).decode() not in KINDS or not size.isValid():
        raise DeskError(_NO_PICTURE, path=path)
    if size.width() * size.height() > AREA_LIMIT:
        raise DeskError(_TOO_LARGE, path=path)
    if max(size.width(), size.height()) > MOST_PIXELS:
        reader.setScaledSize(_bounded(size))
    image = reader.read()
    buffer.close()
    if image.isNull():
        raise DeskError(_NO_PICTURE, path=path)
    if max(image.width(), image.height()) > MOST_PIXELS:  # a kind that does not scale while it is read
        image = image.scaled(
            _bounded(image.size()), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image


def _bounded(size: QSize) -> QSize:
    bounded = size.scaled(MOST_PIXELS, MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio)
    return bounded.expandedTo(QSize(1, 1))


def _jpeg(image: QImage) -> bytes:
    """Write the points of an image and nothing else, on white where it can be seen through."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    written = QByteArray()
    target = QBuffer(written)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(plain)
    target.close()
    return bytes(written.data())


def _reader(data: bytes) -> tuple[QBuffer, QImageReader]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    return buffer, reader
