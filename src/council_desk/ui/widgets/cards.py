"""Surfaces: cards with thin lines, dividers, and scroll areas that follow their content's width."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import ElidedLabel

RADIUS = 10.0
SCROLL_INSET = 6
"""Pixels between the content of a card and its scroll bar."""


class Card(QFrame):
    """A panel with a thin line around it; with a heading if it has a title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._accented = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 16)
        self.body.setSpacing(10)
        self._head: QHBoxLayout | None = None
        self.heading = ElidedLabel(title, "heading")
        self.heading.hide()
        if title:
            self.set_title(title)

    def set_title(self, title: str) -> None:
        """Put a heading above the content."""
        self._header()
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_to_header(self, widget: QWidget) -> None:
        """Put a widget at the trailing end of the heading's line."""
        self._header().addWidget(widget)

    def set_accented(self, accented: bool) -> None:
        """Draw the accent line at the leading edge: this card is the one that matters now."""
        self._accented = accented
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel, then the accent line inside its round corners."""
        super().paintEvent(event)
        if not self._accented:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(path)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 4 if right_to_left else 0
        painter.fillRect(QRectF(left, 0, 4, self.height()), QColor(colours().accent))

    def _header(self) -> QHBoxLayout:
        if self._head is None:
            self._head = QHBoxLayout()
            self._head.setSpacing(8)
            self._head.addWidget(self.heading, 1)
            self.body.insertLayout(0, self._head)
        return self._head


class Divider(QFrame):
    """A thin line between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("divider", True)
        self.setFixedHeight(1)


class Scroll(QScrollArea):
    """A frameless scroll area whose content is as wide as the area and as tall as it needs.

    `inset` is the room between the content and the scroll bar, in pixels, while the bar is there: inside a card.
    With `snug` the content is no taller than it is at its width, though its wrapped texts were taller if narrower.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, inset: int = 0, snug: bool = False) -> None:
        super().__init__(parent)
        self._content = content
        self._inset, self._snug = inset, snug or inset > 0
        content.setObjectName("scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._make_room())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never be narrower than the content can be."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(self._least_width())
            self._fit_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._fit_height()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_inset"):
            self._make_room()

    def _fit_height(self) -> None:
        if self._snug and self._content.hasHeightForWidth():
            self._content.setMinimumHeight(max(1, self._content.heightForWidth(self.viewport().width())))

    def _make_room(self) -> None:
        gap = self._inset if self.verticalScrollBar().maximum() > 0 else 0
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(gap if right_to_left else 0, 0, 0 if right_to_left else gap, 0)

    def sizeHint(self) -> QSize:
        """Give the content's size."""
        return self._content.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 2)

    def minimumSizeHint(self) -> QSize:
        """Give the content's least width and a little height."""
        return QSize(self._least_width(), 80)

    def _least_width(self) -> int:
        return self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + self._inset


def reveal(widget: QWidget) -> None:
    """Scroll every page around a widget so far that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def reveal_soon(widget: QWidget) -> None:
    """Scroll to a widget that was only just put into a page, when it and the text in it have their place there."""
    QTimer.singleShot(0, widget, lambda: QTimer.singleShot(0, widget, lambda: reveal(widget)))
