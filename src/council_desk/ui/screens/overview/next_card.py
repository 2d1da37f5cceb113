"""The meeting that comes next: when and where, its invitation, and the way into it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import MeetingState
from council_desk.services.overview_rows import NextMeeting
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel


class NextCard(Card):
    """The card; without a meeting it offers to plan one."""

    started = Signal(str)
    invitation_wanted = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._next: NextMeeting | None = None
        self.set_accented(True)
        self.body.setSpacing(4)
        self.caption = PlainLabel("", "small")
        self.when = PlainLabel("", "heading", wrap=True)
        self.facts = PlainLabel("", "small", wrap=True)
        self.start, self.invite, self.open = Button(kind="primary", icon="play"), Button(icon="print"), Button()
        for widget in (self.caption, self.when, self.facts):
            self.body.addWidget(widget)
        self.body.addSpacing(6)
        self.body.addWidget(ButtonRow(self.start, self.invite, self.open))
        self.start.clicked.connect(self._start)
        self.invite.clicked.connect(lambda: self._tell(self.invitation_wanted))
        self.open.clicked.connect(lambda: self._tell(self.opened))

    def show_next(self, found: NextMeeting | None) -> None:
        """Show the meeting."""
        self._next = found
        self._say()

    def _say(self) -> None:
        found, formats = self._next, self.session.formats
        for button in (self.invite, self.open):
            button.setVisible(found is not None)
        self.facts.setVisible(found is not None)
        if found is None:
            self.caption.setText(self.tr("Next meeting"))
            self.when.setText(self.tr("No meeting is planned"))
            self.start.setText(self.tr("Plan a meeting"))
            self.start.set_icon("plus")
            return
        row = found.row
        running = row.state is MeetingState.IN_SESSION
        self.caption.setText(self.tr("In session now") if running else self.tr("Next meeting"))
        moment = row.start if running else row.planned
        self.when.setText(
            self.tr("Meeting {number} · {day}, {time}").format(
                number=formats.number(row.number),
                day=formats.day_with_weekday(moment.date()),
                time=formats.time(moment),
            )
        )
        items = self.tr("%n items on the agenda", "", row.items).replace(str(row.items), formats.number(row.items))
        parts = [row.place, items]
        if found.carried:
            words = self.tr("%n brought over from before", "", found.carried)
            parts.append(words.replace(str(found.carried), formats.number(found.carried)))
        self.facts.setText(" · ".join(part for part in parts if part))
        self.start.setText(self.tr("Go on with the meeting") if running else self.tr("Start the meeting"))
        self.start.set_icon("play")

    def _start(self) -> None:
        if self._next is None:
            self.new_wanted.emit()
        else:
            self.started.emit(self._next.row.id)

    def _tell(self, signal: object) -> None:
        if self._next is not None:
            signal.emit(self._next.row.id)  # type: ignore[attr-defined] # a bound signal

    def retranslate(self) -> None:
        """Say every text again."""
        self.invite.setText(self.tr("Print the invitation"))
        self.open.setText(self.tr("Open"))
        self._say()
