"""Photographs on the screen: read from the desk when they come into sight, and kept while they are looked at."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.icons import pixmap
from council_desk.ui.screens.projects.photo_reading import thumbnail
from council_desk.ui.theme import colours

SHOWN_WIDTH = 900
"""Points of what is kept for the screen."""
_KEPT = 40


class PhotoShelf(QObject):
    """Reads photographs once and keeps the last ones for the screen."""

    came = Signal(str)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        session.closed.connect(self._forget)

    def get(self, sha256: str) -> QPixmap | None:
        """Give a photograph if it is there; otherwise `came` tells when it is. What cannot be read is null."""
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
            return self._kept[sha256]
        if sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            # asked for while something is drawn: reading waits until that is done
            QTimer.singleShot(0, self, partial(self._read, sha256))
        return None

    def peek(self, sha256: str) -> QPixmap | None:
        """Give a photograph if it is there, and read nothing."""
        return self._kept.get(sha256)

    def _read(self, sha256: str) -> None:
        def show(data: bytes) -> None:
            self._session.compute(lambda: thumbnail(data, SHOWN_WIDTH), partial(self._take, sha256), lost)

        def lost(_: Exception) -> None:
            self._take(sha256, QImage())

        self._session.read(lambda desk: desk.projects.photo(sha256), show, lost)

    def _take(self, sha256: str, image: QImage) -> None:
        self._asked.discard(sha256)
        self._kept[sha256] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.came.emit(sha256)

    def _forget(self) -> None:
        self._kept.clear()
        self._asked.clear()


class PhotoView(QWidget):
    """One photograph, as wide as there is room, or of a fixed size."""

    def __init__(self, shelf: PhotoShelf, fixed: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._sha256, self._fixed = shelf, "", fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if fixed:
            self.setFixedSize(fixed, fixed * 3 // 4)
        else:
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        shelf.came.connect(self._came)

    def show_photo(self, sha256: str, name: str) -> None:
        """Show another photograph; `name` is told to screen readers."""
        self.setAccessibleName(name)
        if sha256 != self._sha256:
            self._sha256 = sha256
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the picture."""
        return not self._fixed

    def heightForWidth(self, width: int) -> int:
        """Give the height of the picture, no higher than wide."""
        picture = self._shelf.peek(self._sha256)
        if picture is None or picture.isNull():
            return width * 3 // 4
        return min(max(round(width * picture.height() / picture.width()), 40), width * 4 // 3)

    def sizeHint(self) -> QSize:
        """Ask for a good width."""
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:
        """Be small if need be."""
        return QSize(80, self.heightForWidth(max(self.width(), 80)) if not self._fixed else 60)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the picture with round corners; a sign where there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(self.rect(), 8, 8)
        painter.fillPath(path, QColor(colours().neutral_tint))
        picture = self._shelf.get(self._sha256)
        if picture is None or picture.isNull():
            place = QRect(0, 0, 28, 28)
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, pixmap("photo", colours().muted, 28, self.devicePixelRatioF()))
            return
        painter.setClipPath(path)
        size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        painter.drawPixmap(box, picture)

    def _came(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self.updateGeometry()
            self.update()
