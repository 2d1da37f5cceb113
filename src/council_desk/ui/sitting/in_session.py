"""Tells in the frame that a meeting is in session, and leads back to it: after leaving the mode, or after a crash."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import MeetingState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screen import MARGIN
from council_desk.ui.sitting.strip import Strip

if TYPE_CHECKING:
    from council_desk.services.rows import MeetingRow

_AGAIN_MILLISECONDS = 1_500


class InSession(QWidget):
    """A strip with one button; there is one only while a meeting of the council is in session."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._row: MeetingRow | None = None
        self.strip = Strip("waiting", "play", [self._go_on])
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.addWidget(self.strip)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AGAIN_MILLISECONDS)
        self._later.timeout.connect(self.look)
        session.opened.connect(self.look)
        session.closed.connect(self._forget)
        session.council_changed.connect(lambda _: self.look())
        session.changed.connect(self._changed)
        session.formats_changed.connect(self.retranslate)
        self.hide()

    def look(self) -> None:
        """Ask the desk whether a meeting is in session."""
        council = self.session.council_id
        if council is None:
            self._forget()
            return

        def show(rows: Any) -> None:
            if council == self.session.council_id:
                self._row = next((row for row in rows if row.state is MeetingState.IN_SESSION), None)
                self.retranslate()

        self.session.read(lambda desk: desk.meetings.list(council), show)

    def retranslate(self) -> None:
        """Say it again."""
        self.setHidden(self._row is None)
        if self._row is None:
            return
        formats = self.session.formats
        words = self.tr("Meeting {number} is in session since {time}.")
        words = words.replace("{number}", formats.number(self._row.number))
        self.strip.say(words.replace("{time}", formats.time(self._row.start)), self.tr("Go on with the meeting"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _changed(self, changes: Any) -> None:
        """Look again soon: while a meeting is written, it changes with every word."""
        page = self.parentWidget()
        if page is not None and page.isVisible() and self.session.touched(changes, "meeting"):
            self._later.start()

    def _forget(self) -> None:
        self._row = None
        self.hide()

    def _go_on(self) -> None:
        if self._row is not None:
            self.session.sitting_wanted.emit(self._row.id)
