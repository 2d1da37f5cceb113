"""Says while a need is typed that it may be there already, and offers to add a supporter to that one instead."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import PaperState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import Button, with_keys
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.paper_rows import PaperRow

LOOK_AFTER_MILLISECONDS = 250
LEAST_LETTERS = 4
SUPPORT_LETTER = "S"


class DuplicateOffer(QFrame):
    """The likeliest one. `support_wanted` and `open_wanted` tell its id; hidden while nothing is alike."""

    support_wanted = Signal(str)
    open_wanted = Signal(str)
    shown = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("banner", "due")
        self.row: PaperRow | None = None
        self._said, self._besides = "", ""
        self.text = PlainLabel("", wrap=True)
        self.facts = PlainLabel("", "small", wrap=True)
        self.support, self.open = Button(icon="plus"), Button(kind="quiet")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self.facts)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(8)
        line.addLayout(words, 1)
        line.addWidget(self.support)
        line.addWidget(self.open)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MILLISECONDS)
        self._look.timeout.connect(self.look_now)
        self.support.clicked.connect(lambda: self._tell(self.support_wanted))
        self.open.clicked.connect(lambda: self._tell(self.open_wanted))
        self.hide()

    def look(self, said: str, besides: str = "") -> None:
        """Look when typing pauses for what says the same as a text; `besides` is the need that is being written."""
        self._said, self._besides = said, besides
        if len(said.strip()) < LEAST_LETTERS:
            self.clear()
        else:
            self._look.start()

    def clear(self) -> None:
        """Offer nothing."""
        self._look.stop()
        self._show(None)

    def _tell(self, signal: Any) -> None:
        if self.row is not None:
            signal.emit(self.row.id)

    def look_now(self) -> None:
        """Look at once."""
        self._look.stop()
        council, said, besides = self.session.council_id, self._said, self._besides
        if council is None:
            return

        def show(rows: "tuple[PaperRow, ...]") -> None:
            if said == self._said:
                self._show(rows[0] if rows else None)

        self.session.read(lambda desk: desk.papers.likely_duplicates(council, said, besides=besides or None), show)

    def _show(self, row: "PaperRow | None") -> None:
        before, self.row = self.row, row
        self.setVisible(row is not None)
        self.retranslate()
        if (before is None) is not (row is None):
            self.shown.emit()

    def retranslate(self) -> None:
        """Say every text again."""
        self.support.setText(self.tr("Add a supporter there"))
        self.support.setToolTip(with_keys(self.support.text(), QKeySequence(f"Alt+{SUPPORT_LETTER}")))
        self.open.setText(self.tr("Open"))
        row, formats = self.row, self.session.formats
        if row is None:
            return
        self.text.setText(self.tr("Perhaps it is here already: “{title}”").format(title=row.title))
        supporters = self.tr("%n supporters", "", row.supporters).replace(
            str(row.supporters), formats.number(row.supporters)
        )
        state = word(row.state) if row.state is not PaperState.REGISTERED else ""
        facts = (formats.day(row.date), row.who, supporters if row.supporters else "", state)
        self.facts.setText(" · ".join(part for part in facts if part))
        self.setAccessibleName(self.text.text())
