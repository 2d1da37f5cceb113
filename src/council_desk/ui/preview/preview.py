"""The page preview: makes the PDF of what is written beside the window's thread and shows its pages.

Only the newest request matters: while one PDF is being made, any number of requests after it become one.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from council_desk.domain.paperwork import Order
from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.preview.page_view import PageView, Wanted
from council_desk.ui.preview.pages import PageSize, draw_pages, page_sizes
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from council_desk.documents.typesetting import Typeset
    from council_desk.services.desk import Desk
    from council_desk.services.turns import Turns

ZOOMS = (50, 75, 100, 150, 200)
JUST_NOW_MILLISECONDS = 60_000


@dataclass(frozen=True, slots=True)
class Source:
    """Where pages are from: `read` takes values from the desk in turns, `make` makes a PDF of them on the pool."""

    key: str
    read: "Callable[[Desk], Turns[Any]]"
    make: "Callable[[Any, str], Typeset]"
    """Gets what `read` gave and the key of the chosen copy."""

    @classmethod
    def of(cls, order: Order) -> "Source":
        """Give where the pages of a document come from; which copy of it is chosen beside the pages."""

        def make(record: Any, copy: str) -> "Typeset":
            from council_desk.services.documents import DocumentService

            return DocumentService.make(record, replace(order, copy=copy))

        return cls(f"{order.kind} {order.subject}", lambda desk: desk.documents.by_turns(order), make)


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    warning: DeskError | None
    sizes: tuple[PageSize, ...]
    pictures: "dict[int, QImage]"


class PagePreview(QWidget):
    """Pages with a line above (page, copy, zoom) and a line beneath (how fresh they are)."""

    updated = Signal()
    """New pages stand; `pdf()` gives them."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source: Source | None = None
        self._copies: tuple[tuple[str, str], ...] = ()
        self._copy = ""
        self._pdf: bytes | None = None
        self._busy = self._again = False
        self._drawing: Wanted | None = None
        self._draw_next: Wanted | None = None
        self._error: Exception | None = None
        self._warning: DeskError | None = None
        self._fresh: dt.datetime | None = None
        self._just_now = QTimer(self)
        self._just_now.setSingleShot(True)
        self._just_now.setInterval(JUST_NOW_MILLISECONDS)
        self._just_now.timeout.connect(self._say_state)

        self._place = ElidedLabel("", "muted")
        self._copy_button = _menu_button()
        self._zoom_button = _menu_button()
        self.view = PageView()
        self.view.wanted.connect(self._draw)
        self.view.page_changed.connect(lambda _: self._say_place())
        self.view.zoom_changed.connect(self._say_zoom)
        self._state = PlainLabel("", "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._place, 1)
        head.addWidget(self._copy_button)
        head.addWidget(self._zoom_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._state)
        session.closed.connect(self._forget)
        session.formats_changed.connect(self.retranslate)
        self.retranslate()

    # ---------------------------------------------------------------------------------------------------- input

    def set_copies(self, copies: Sequence[tuple[str, str]]) -> None:
        """Offer copies (key, words); the chosen one stays."""
        self._copies = tuple(copies)
        if self._copy not in {key for key, _ in copies}:
            self._copy = copies[0][0] if copies else ""
        self._copy_button.setMenu(self._copy_menu())
        self._copy_button.setVisible(bool(copies))
        self._say_copy()

    def show_source(self, source: Source | None) -> None:
        """Show pages from another source; None shows nothing."""
        if source is None or self._source is None or source.key != self._source.key:
            self.view.clear()
            self._pdf = self._fresh = self._error = None
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Make the pages anew, since something was written."""
        if self._source is None:
            self._say_all()
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        source, copy, needs = self._source, self._copy, self.view.needs()

        def make(value: Any) -> _Made:
            made = source.make(value, copy)
            pdf = made.pdf
            return _Made(pdf, made.warning, page_sizes(pdf), draw_pages(pdf, needs.indexes, needs.pixels_wide))

        def take(made: _Made) -> None:
            self._finished(source, copy, made, None)

        def failed(error: Exception) -> None:
            self._finished(source, copy, None, error)

        def compute(value: Any) -> None:
            self._session.compute(lambda: make(value), take, failed)

        self._say_state()
        self._session.read_by_turns(source.read, compute, failed)

    def put_beneath(self, widget: QWidget) -> None:
        """Put something under the pages that concerns just what they show."""
        self._column.addWidget(widget)

    # --------------------------------------------------------------------------------------------------- output

    def pdf(self) -> bytes | None:
        """Give the PDF whose pages stand here; nothing while none was made."""
        return self._pdf

    def copy(self) -> str:
        """Give the key of the chosen copy."""
        return self._copy

    def is_current(self) -> bool:
        """Whether nothing newer is being made."""
        return not self._busy and self._pdf is not None

    def state_text(self) -> str:
        """Give the line beneath the pages."""
        return self._state.text()

    # ------------------------------------------------------------------------------------------------- pipeline

    def _finished(self, source: Source, copy: str, made: _Made | None, error: Exception | None) -> None:
        self._busy = False
        if source is self._source and copy == self._copy:
            self._error = error
            if made is not None:
                self._pdf, self._fresh, self._warning = made.pdf, dt.datetime.now().astimezone(), made.warning
                self.view.show_pages(made.sizes, made.pictures)
                self._just_now.start()
                self.updated.emit()
            elif not isinstance(error, DeskError) and error is not None:
                self._say_all()
                raise error
        again, self._again = self._again, False
        if again or source is not self._source or copy != self._copy:
            self.refresh()
        self._say_all()

    def _draw(self, wanted: Wanted) -> None:
        """Draw pages that came into sight; of several requests while one runs, the newest is done."""
        if self._pdf is None or wanted == self._drawing:
            return
        if self._drawing is not None:
            self._draw_next = wanted
            return
        self._drawing = wanted
        pdf = self._pdf

        def take(pictures: "dict[int, QImage]") -> None:
            self._drawing = None
            if pdf is self._pdf:
                self.view.add_pictures(pictures)
            waiting, self._draw_next = self._draw_next, None
            if waiting is not None:
                self._draw(waiting)

        self._session.compute(lambda: draw_pages(pdf, wanted.indexes, wanted.pixels_wide), take)

    def _forget(self) -> None:
        self._source = self._pdf = self._fresh = self._error = self._drawing = self._draw_next = None
        self._busy = self._again = False
        self.view.clear()
        self._say_all()

    # ---------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Say every text again."""
        self._zoom_button.setMenu(self._zoom_menu())
        self._zoom_button.setAccessibleName(self.tr("Zoom"))
        self._zoom_button.setToolTip(self.tr("Zoom (Ctrl with the mouse wheel, or with + and −)"))
        self._copy_button.setToolTip(self.tr("For whom the page is: names of minors and closed items differ"))
        self._say_copy()
        self._say_all()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._say_place()
        self._say_zoom()
        self._say_state()

    def _say_place(self) -> None:
        formats = self._session.formats
        text = self.tr("Preview")
        if self.view.page_count:
            page, count = formats.number(self.view.page + 1), formats.number(self.view.page_count)
            text = self.tr("Preview · page {page} of {count}").format(page=page, count=count)
        self._place.setText(text)
        self.view.setAccessibleName(text)

    def _say_zoom(self) -> None:
        self._zoom_button.setText(self.tr("{number}%").format(number=self._session.formats.number(self.view.zoom)))
        self._zoom_button.setVisible(self._source is not None)

    def _say_copy(self) -> None:
        words = dict(self._copies).get(self._copy, "")
        self._copy_button.setText(self.tr("Copy: {copy}").format(copy=words) + " ▾")

    def _say_state(self) -> None:
        self._state.setText(self._state_words())

    def _state_words(self) -> str:
        if self._source is None:
            return ""
        if self._error is not None:
            reason = say(self._error, self._session.formats) if isinstance(self._error, DeskError) else ""
            return self.tr("The page cannot be shown. Nothing of what you wrote is lost. {reason}").format(
                reason=reason
            )
        if self._fresh is None:
            return self.tr("The page is being made …")
        fresh = self.tr("Updated at {time}").format(time=self._session.formats.time(self._fresh))
        if self._just_now.isActive():
            fresh = self.tr("Updated just now")
        return f"{fresh}\n{say(self._warning, self._session.formats)}" if self._warning else fresh

    # ---------------------------------------------------------------------------------------------------- menus

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self._copy_button)
        group = QActionGroup(menu)
        for key, words in self._copies:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._copy)
            action.triggered.connect(lambda _, key=key: self._choose_copy(key))
            group.addAction(action)
        return menu

    def _choose_copy(self, key: str) -> None:
        self._copy = key
        self._say_copy()
        self.refresh()

    def _zoom_menu(self) -> QMenu:
        menu = QMenu(self._zoom_button)
        fit = QAction(self.tr("As wide as the window"), menu)
        fit.triggered.connect(lambda: self.view.set_zoom(None))
        menu.addAction(fit)
        for step in ZOOMS:
            action = menu.addAction(self.tr("{number}%").format(number=self._session.formats.number(step)))
            action.triggered.connect(lambda _, step=step: self.view.set_zoom(step))
        return menu


def _menu_button() -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
