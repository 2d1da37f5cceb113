"""Checking a document: a file dropped on the window, or chosen in the settings, is compared with its seal."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from council_desk.services.verify import Verdict
    from council_desk.ui.main_window import MainWindow
    from council_desk.ui.verdict_card import VerdictCard
    from council_desk.ui.verify_page import VerifyPage

SUFFIXES = frozenset({".pdf", ".json"})
_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


def check_into(session: DeskSession, card: "VerdictCard", path: Path, done: Callable[[], None] | None = None) -> None:
    """Check a file and show what comes out in a card; away from the window's thread."""
    card.begin(path)

    def failed(error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        card.show_error(error)

    def show(verdict: "Verdict") -> None:
        card.show_verdict(verdict)
        if done is not None:
            done()

    def compute(own_key: str | None) -> None:
        def work() -> "Verdict":
            from council_desk.services.verify import verify_file

            return verify_file(path, own_key=own_key)

        session.runner.compute(work, show, failed)

    if session.is_open:
        session.read(lambda desk: desk.seals.key(), compute, failed)
    else:
        compute(None)


class DocumentCheck(QObject):
    """Takes files that are dropped anywhere on the window, and shows the page with the verdict."""

    def __init__(self, session: DeskSession, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._watched: QObject | None = None
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self._watch()

    @cached_property
    def page(self) -> "VerifyPage":
        """The page with the verdict; made when the first document is checked, as few ever are."""
        from council_desk.ui.verify_page import VerifyPage

        page = VerifyPage(self._session)
        page.left.connect(self.leave)
        page.chosen.connect(self.check)
        return page

    def check(self, path: Path) -> None:
        """Check a file and show what comes out on a page of its own."""
        now = self._window.stack.currentWidget()
        if now is not self.page:
            self._before = now
        self._window.show_page(self.page)
        self.page.back.setFocus()
        check_into(self._session, self.page.card, path)

    def leave(self) -> None:
        """Go back to where the file was dropped."""
        if self._before is not None:
            self._window.show_page(self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one PDF or record; text fields would only write down its name."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            self._watch()
        if watched is not self._watched or event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = dropped_file(event)
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.check(path)
        return True

    def _watch(self) -> None:
        """Look at what is dragged before the widgets do: a field under the pointer would take the file for text."""
        handle: Any = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle


def dropped_file(event: QDropEvent) -> Path | None:
    """Give the file that is dragged, if it is one that can be checked."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in SUFFIXES else None
