"""Shows the pages of one PDF below each other, scrolls and zooms. It asks for pictures of pages and makes none."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from council_desk.ui.preview.pages import POINTS_PER_INCH, PageSize
from council_desk.ui.theme import colours

GAP = 12
LOGICAL_DPI = 96
ZOOM_STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300, 400)
"""Per cent of the page's real size."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Pictures the view needs: indexes of pages, and how many device pixels wide."""

    indexes: tuple[int, ...]
    pixels_wide: int


class PageView(QAbstractScrollArea):
    """The pages. Old pictures stay, stretched if need be, until new ones come, so that nothing flickers."""

    wanted = Signal(object)
    """Pictures are missing for what can be seen: a Wanted."""
    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self._stale: set[int] = set()
        self._zoom: int | None = None
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ------------------------------------------------------------------------------------------------- contents

    def show_pages(self, sizes: tuple[PageSize, ...], pictures: dict[int, QImage]) -> None:
        """Take the pages of a new PDF with the pictures that are ready; where the user had scrolled to stays."""
        position = self.verticalScrollBar().value()
        self._sizes = sizes
        self._stale = {index for index in self._pictures if index < len(sizes)} - set(pictures)
        self._pictures = {index: image for index, image in self._pictures.items() if index in self._stale} | pictures
        self._lay_out()
        self.verticalScrollBar().setValue(position)
        self._look()
        self.viewport().update()

    def add_pictures(self, pictures: dict[int, QImage]) -> None:
        """Take pictures that were asked for."""
        near = set(self._near_indexes())
        self._pictures = {index: image for index, image in self._pictures.items() if index in near} | pictures
        self._stale -= set(pictures)
        self._look()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._sizes, self._pictures, self._stale = (), {}, set()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._look()
        self.viewport().update()

    @property
    def page(self) -> int:
        """Index of the page the reader looks at."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def needs(self) -> Wanted:
        """Give all that can be seen, whether there are pictures or not: what a new PDF should bring at once."""
        return Wanted(self._visible_indexes() or (0,), self._pixels_wide())

    # ----------------------------------------------------------------------------------------------------- zoom

    @property
    def zoom(self) -> int:
        """Per cent of the real size that the pages are shown in."""
        return round(self._page_width() / self._widest() * POINTS_PER_INCH / LOGICAL_DPI * 100)

    @property
    def fits_width(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._zoom is None

    def set_zoom(self, per_cent: int | None) -> None:
        """Show pages in per cent of their real size; None: as wide as the view."""
        self._zoom = None if per_cent is None else min(max(per_cent, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        share = self._share()
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height()))
        self._look()
        self.viewport().update()
        self.zoom_changed.emit()

    def zoom_in(self) -> None:
        """Take the next larger step."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Take the next smaller step."""
        self.set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self.zoom), ZOOM_STEPS[0]))

    # --------------------------------------------------------------------------------------------------- places

    def _widest(self) -> float:
        return max((size.width for size in self._sizes), default=595.0)

    def _page_width(self) -> int:
        if self._zoom is None:
            return max(80, self.viewport().width() - 2)
        return round(self._widest() * LOGICAL_DPI / POINTS_PER_INCH * self._zoom / 100)

    def _pixels_wide(self) -> int:
        return round(self._page_width() * self.devicePixelRatioF())

    def _boxes(self) -> list[QRect]:
        """Places of the pages in the whole column, before scrolling."""
        scale = self._page_width() / self._widest()
        boxes, top = [], 1
        for size in self._sizes:
            width, height = round(size.width * scale), round(size.height * scale)
            left = max(1, (self.viewport().width() - width) // 2)
            boxes.append(QRect(left, top, width, height))
            top += height + GAP
        return boxes

    def _height(self) -> int:
        boxes = self._boxes()
        return boxes[-1].bottom() + 2 if boxes else 0

    def _share(self) -> float:
        return self.verticalScrollBar().value() / self._height() if self._sizes else 0.0

    def _visible_indexes(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        seen = QRect(-1_000_000, top, 3_000_000, max(1, self.viewport().height()))
        return tuple(index for index, box in enumerate(self._boxes()) if box.intersects(seen))

    def _near_indexes(self) -> range:
        seen = self._visible_indexes()
        return range(max(0, seen[0] - 1), seen[-1] + 2) if seen else range(0)

    def _lay_out(self) -> None:
        boxes = self._boxes()
        self.verticalScrollBar().setRange(0, max(0, self._height() - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(40)
        widest = max((box.width() for box in boxes), default=0)
        self.horizontalScrollBar().setRange(0, max(0, widest + 2 - self.viewport().width()))
        self.horizontalScrollBar().setPageStep(self.viewport().width())

    # --------------------------------------------------------------------------------------------------- events

    def _scrolled(self) -> None:
        self._look()
        self.viewport().update()

    def _look(self) -> None:
        """Find out which page is read, and ask for pictures that are missing or of another size."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        boxes = self._boxes()
        page = next((index for index, box in enumerate(boxes) if box.bottom() >= middle), max(0, len(boxes) - 1))
        if page != self._page:
            self._page = page
        self.page_changed.emit(self._page)
        missing = tuple(index for index in self._visible_indexes() if not self._is_sharp(index, boxes[index].width()))
        if missing:
            self.wanted.emit(Wanted(missing, self._pixels_wide()))

    def _is_sharp(self, index: int, width: int) -> bool:
        picture = self._pictures.get(index)
        if picture is None or index in self._stale:
            return False
        return abs(picture.width() - width * self.devicePixelRatioF()) < 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew; the reader keeps the place."""
        super().resizeEvent(event)
        share = self._share()
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height()))
        self._look()
        self.zoom_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint the frames of the pages in the colours in force."""
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that can be seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value()))
        boxes = self._boxes()
        for index in self._visible_indexes():
            box = boxes[index]
            picture = self._pictures.get(index)
            if picture is None:
                painter.fillRect(box, Qt.GlobalColor.white)
            else:
                painter.drawImage(box, picture)
            painter.setPen(QPen(QColor(colours().line)))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(QColor(colours().accent_text), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End, Ctrl with plus, minus and 0; the rest as in every scroll area."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if control:
                self.zoom_in()
            case Qt.Key.Key_Minus if control:
                self.zoom_out()
            case Qt.Key.Key_0 if control:
                self.set_zoom(None)
            case _:
                super().keyPressEvent(event)
