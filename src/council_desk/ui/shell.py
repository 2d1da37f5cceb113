"""Decides what the window shows: a desk, the first run, or why a desk cannot be opened. Makes and opens desks."""

import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from council_desk.errors import DeskError, sentence
from council_desk.paths import data_dir, default_desk, resource_dir
from council_desk.ui.capture import KEYS
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.document_check import DocumentCheck
from council_desk.ui.main_window import Frame, MainWindow, ScreenEntry
from council_desk.ui.seal_watch import SealWatch
from council_desk.ui.sheet.door import SheetDoor

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.capture.panel import CapturePanel
    from council_desk.ui.screens.first_run import FirstRunPage
    from council_desk.ui.screens.first_run.answers import Answers
    from council_desk.ui.screens.trouble import TroublePage
    from council_desk.ui.sitting.page import SittingPage

_UNREACHABLE = sentence(
    "The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder."
)
_NO_PLACE = sentence(
    "There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. "
    "Make the folder first, or choose another one."
)
_HELD = sentence("This meeting is over. Its document can still be written under Meetings.")


class Shell(QObject):
    """Between the session and the window."""

    def __init__(self, session: DeskSession, window: MainWindow, screens: Sequence[ScreenEntry]) -> None:
        super().__init__(window)
        self.session = session
        self.window = window
        self.frame = Frame(session, screens)
        self.first_run: FirstRunPage | None = None
        self.sitting: SittingPage | None = None
        self.capture: CapturePanel | None = None
        self._path = default_desk()
        self._blank = QWidget()
        window.before_closing.append(self._close_sitting)
        window.before_closing.append(self.frame.flush)
        window.show_page(self._blank)
        self.frame.navigation.switcher.wanted_new.connect(self.add_council)
        self.document_check = DocumentCheck(session, window)
        self.seal_watch = SealWatch(session, self)
        self.sheet_door = SheetDoor(session, window)
        window.before_closing.append(self.sheet_door.leave)
        self.sheet_door.left.connect(self.frame.read_again)
        session.opened.connect(self._opened)
        session.closed.connect(self._drop_sitting)
        session.sitting_wanted.connect(self.start_sitting)
        session.capture_wanted.connect(self.open_capture)
        QShortcut(QKeySequence(KEYS), window).activated.connect(self.open_capture)

    @cached_property
    def trouble(self) -> "TroublePage":
        """The page that says why a desk cannot be opened; built when one cannot."""
        from council_desk.ui.screens.trouble import TroublePage

        page = TroublePage(self.session)
        page.try_again.connect(lambda: self.open_desk(self._path))
        page.start_new.connect(lambda: self.open_desk(default_desk()))
        page.chosen.connect(self.open_desk)
        return page

    def start(self, asked: Path | None) -> None:
        """Open the desk that was asked for, or the one of last time; without any, begin the first run."""
        last = self.session.settings.desk
        self.open_desk(asked or last or default_desk(), expected=asked is None and last is not None)

    def open_desk(self, path: Path, *, expected: bool = False) -> None:
        """Open a desk file. One that is not there begins the first run, unless it was there last time.

        Where no desk can be made, that is said before anybody has answered five questions.
        """
        self._path = path
        own = path == default_desk()
        try:
            there = path.exists()
            may_begin = own or (path.parent.is_dir() and os.access(path.parent, os.W_OK))
        except OSError as error:
            reason = error.strerror or str(error)
            self._failed(DeskError(_UNREACHABLE, path=path, reason=reason))
            return
        if there or (expected and not own):
            self.window.show_page(self._blank)
            self.session.open_desk(path, failed=self._failed)
        elif may_begin:
            self._begin_first_run()
        else:
            self._failed(DeskError(_NO_PLACE, path=path))

    def open_sample(self) -> None:
        """Open the sample desk of the language in force; made from its record when it is opened first."""
        language = self.session.settings.language_in_force
        path = data_dir() / f"sample-{language}.desk"
        record = resource_dir() / "sample" / f"{language}.json"
        self.session.change_settings(language=language)

        def fill(desk: "Desk") -> None:
            if not desk.councils.list():
                desk.exchange.import_file(record)

        self.session.open_desk(path, create=not path.exists(), prepare=fill, failed=self._first_run_failed)

    def add_council(self) -> None:
        """Ask for another council of this desk."""
        if self.first_run is not None or not self.session.is_open:
            return
        self.frame.flush()
        page = self._show_first_run(another=True)
        council = self.session.council_id
        if council is not None:  # the city is the same more often than not
            self.session.read(lambda desk: desk.councils.details(council), page.offer_surroundings)

    def open_capture(self, kind: str = "") -> None:
        """Open the panel in which a need is caught, over whatever shows a desk: a screen, or a council that sits."""
        if not self.session.is_open or self.window.stack.currentWidget() not in {self.frame, self.sitting}:
            return
        if self.capture is None:
            from council_desk.ui.capture.panel import CapturePanel

            self.capture = CapturePanel(self.session, self.window)
            self.window.before_closing.insert(0, self.capture.flush)
        self.capture.open(kind, leads_on=self.sitting is None)

    # ----------------------------------------------------------------------------------------------- first run

    def _begin_first_run(self) -> None:
        self._show_first_run()

    def _show_first_run(self, *, another: bool = False) -> "FirstRunPage":
        from council_desk.ui.screens.first_run import FirstRunPage

        self._drop_first_run()
        page = self.first_run = FirstRunPage(self.session, another=another)
        page.finished.connect(self._found)
        page.sample_wanted.connect(self.open_sample)
        page.left.connect(self._leave_first_run)
        self.window.show_page(page)
        page.begin()
        return page

    def _found(self, answers: "Answers") -> None:
        """Make the desk if there is none, and the council in it."""
        order = answers.order(self.session.settings)
        if self.session.is_open:
            self.session.write(lambda desk: desk.councils.found(order), self._founded, self._first_run_failed)
            return

        def found(desk: "Desk") -> None:
            desk.councils.found(order)

        self.session.open_desk(self._path, create=not self._path.exists(), prepare=found, failed=self._first_run_failed)

    def _founded(self, council_id: Any) -> None:
        self.session.choose_council(str(council_id))
        self._leave_first_run()

    def _first_run_failed(self, error: Exception) -> None:
        if self.first_run is not None:
            self.first_run.set_busy(False)
            self.first_run.show_error(error)
        if not isinstance(error, DeskError):
            raise error

    def _leave_first_run(self) -> None:
        self.window.show_page(self.frame)
        self._drop_first_run()
        self.frame.retranslate()

    def _drop_first_run(self) -> None:
        if self.first_run is not None:
            self.window.stack.removeWidget(self.first_run)
            self.first_run.close()
            self.first_run.deleteLater()
            self.first_run = None

    # ------------------------------------------------------------------------------------------------- a sitting

    def start_sitting(self, meeting_id: str) -> None:
        """Put meeting mode in the place of the frame: from the roll call on, or where the meeting was left."""
        if self.sitting is not None or not self.session.is_open:
            return
        self.frame.flush()

        def read(desk: "Desk") -> Any:
            from council_desk.ui.screens.meetings.editor import read_meeting

            return read_meeting(desk, meeting_id)

        self.session.read(read, self._show_sitting)

    def _show_sitting(self, found: Any) -> None:
        from council_desk.ui.sitting.course import SITS
        from council_desk.ui.sitting.page import SittingPage

        if self.sitting is not None:
            return
        if found.file.meeting.state not in SITS:
            self.session.report(DeskError(_HELD))
            return
        self.frame.rest()
        self._put_capture_away()
        page = self.sitting = SittingPage(self.session, found)
        page.left.connect(self._leave_sitting)
        self.window.show_page(page)
        page.begin()

    def _leave_sitting(self, meeting_id: str) -> None:
        """Bring the frame back with the meeting's document."""
        self._close_sitting()
        self._put_capture_away()
        self.window.show_page(self.frame)
        self.frame.open_meeting(meeting_id)
        self._drop_sitting()

    def _put_capture_away(self) -> None:
        if self.capture is not None and self.capture.isVisible():
            self.capture.put_away()

    def _close_sitting(self) -> None:
        if self.sitting is not None:
            self.sitting.close_sitting()

    def _drop_sitting(self) -> None:
        """Forget the page; whoever closed the desk under it has shown another one by then."""
        if self.sitting is not None:
            page, self.sitting = self.sitting, None
            page.clock.stop()
            page.projecting.close()
            self.window.stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    # ----------------------------------------------------------------------------------------------- the desk

    def _opened(self) -> None:
        if self.session.desk_path is not None:
            self._path = self.session.desk_path
        if self.session.councils:
            self._leave_first_run()
        else:
            self._begin_first_run()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            error_shown = DeskError(
                sentence("The desk could not be opened because of an error in the program. The file was left as it is.")
            )
            self.trouble.show_error(error_shown, self._path)
            self.window.show_page(self.trouble)
            raise error
        self.trouble.show_error(error, self._path)
        self.window.show_page(self.trouble)
