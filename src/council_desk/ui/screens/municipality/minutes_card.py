"""Sealed minutes that were not sent: what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.municipality.wording import LetterWording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import Pill, PlainLabel

if TYPE_CHECKING:
    from council_desk.services.letter_rows import UnsentMinutes


class MinutesPage(QWidget):
    """One card: write the letter, make a packet at once, or look at the meeting."""

    letter_wanted = Signal(str)
    packet_wanted = Signal(str)
    meeting_wanted = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._wording = session, LetterWording(self)
        self.row: UnsentMinutes | None = None
        self.card, self.state, self.text = Card(" "), Pill(), PlainLabel("", wrap=True)
        self.write, self.pack = Button(kind="primary", icon="edit"), Button(icon="download")
        self.meeting = Button(kind="quiet", icon="meetings")
        for button, key in ((self.write, "W"), (self.pack, "U"), (self.meeting, "M")):
            button.set_key(key)
        self.card.add_to_header(self.state)
        self.card.body.addWidget(self.text)
        self.card.body.addWidget(ButtonRow(self.write, self.pack, self.meeting))
        self.card.set_accented(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        self.write.clicked.connect(lambda: self.letter_wanted.emit(self._meeting_id()))
        self.pack.clicked.connect(lambda: self.packet_wanted.emit(self._meeting_id()))
        self.meeting.clicked.connect(lambda: self.meeting_wanted.emit(self._meeting_id()))

    def _meeting_id(self) -> str:
        return self.row.meeting_id if self.row else ""

    def show_minutes(self, row: "UnsentMinutes") -> None:
        """Show which minutes wait."""
        self.row = row
        self.retranslate()

    def retranslate(self) -> None:
        """Say every text again."""
        self.write.setText(self.tr("Write the letter"))
        self.pack.setText(self.tr("Packet for a stick …"))
        self.meeting.setText(self.tr("Open the meeting"))
        self.state.show_state(self.tr("not sent"), "due")
        if self.row is not None:
            formats = self.session.formats
            self.card.set_title(self._wording.minutes(self.row, formats))
            said = self.tr("The minutes of {day} are sealed, and no letter has taken them to the municipality yet.")
            self.text.setText(said.replace("{day}", formats.day(self.row.day)))
