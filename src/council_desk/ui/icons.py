"""Line icons from resources/icons, drawn in a colour of the theme. Nothing else is drawn here."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from council_desk.paths import resource_dir
from council_desk.ui.theme import colours

_SCALES = (1, 2)
_MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left", "undo": "redo", "redo": "undo"}


def icon(name: str, colour: str | None = None, size: int = 18) -> QIcon:
    """Give an icon in a colour (#RRGGBB; the ink of the theme unless told), sharp up to 200 %."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, size, float(scale)))
    return result


def pixmap(name: str, colour: str | None = None, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Draw an icon `size` logical pixels wide for a screen of the given device pixel ratio."""
    return _drawn(name, colour or colours().ink, size, ratio)


def directed(name: str, direction: Qt.LayoutDirection) -> str:
    """Name of the icon that means the same in a mirrored window (chevrons, undo)."""
    return _MIRRORED.get(name, name) if direction is Qt.LayoutDirection.RightToLeft else name


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = (resource_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("#000000", colour).encode()))
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, result.width(), result.height()))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result
