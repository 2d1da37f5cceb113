"""What stands in the middle while no item runs: the roll call and the opening, and the way to the next item."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.clock import moment_in, time_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.keycap import Keycap
from council_desk.ui.sitting.links import WideState
from council_desk.ui.sitting.people import quorum_now
from council_desk.ui.widgets.buttons import Button, with_keys
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Scroll
from council_desk.ui.widgets.fields import ButtonRow, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.time_field import TimeField


class OpeningPage(Card):
    """The roll call: how it goes, whether there is a quorum, and the opening with its time."""

    opened = Signal(object)
    """The moment of the opening."""
    all_present = Signal()
    no_quorum = Signal()

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self._typed = False
        self.intro = PlainLabel("", "muted", wrap=True)
        self.quorum = WideState(factor=1.1)
        self.caps = [Keycap(key) for key in (keys.PRESENT, keys.EXCUSED, keys.ABSENT, keys.LATE)]
        self.words = [PlainLabel("", wrap=True) for _ in self.caps]
        self.time = TimeField(self.session)
        self.time_field = Field("", self.time)
        self.open = Button(kind="primary", icon="play")
        self.everyone = Button(icon="check")
        self.close_meeting = Button(kind="quiet", icon="warning")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (cap, words) in enumerate(zip(self.caps, self.words, strict=True)):
            grid.addWidget(cap, row, 0)
            grid.addWidget(words, row, 1)
        self.hint = PlainLabel("", "small", wrap=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.intro)
        column.addWidget(self.quorum)
        column.addLayout(grid)
        column.addWidget(self.hint)
        self.time.setMaximumWidth(140)
        self.time.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.time_field)
        column.addWidget(ButtonRow(self.open, self.everyone, self.close_meeting))
        column.addStretch(1)
        self.body.addWidget(Scroll(content, inset=SCROLL_INSET), 1)
        self.time.textEdited.connect(lambda _: setattr(self, "_typed", True))
        self.open.clicked.connect(self.press)
        self.everyone.clicked.connect(self.all_present)
        self.close_meeting.clicked.connect(self.no_quorum)

    def forget(self) -> None:
        """Another meeting: the time of the opening follows the clock again."""
        self._typed = False

    def press(self) -> None:
        """Open the meeting at the time in the field: this moment, unless another time was typed."""
        self.time.flush()
        now = self.clock.now()
        moment = now
        value = self.time.value()
        if self._typed and value is not None and value != now.time().replace(second=0, microsecond=0):
            moment = dt.datetime.fromisoformat(moment_in(self.editor.meeting, value) or now.isoformat())
        self.opened.emit(moment)

    def refresh(self) -> None:
        """Show the quorum and the time of this moment."""
        now = self.clock.now()
        if not self._typed and not self.time.hasFocus():
            self.time.set_value(now.time().replace(second=0, microsecond=0))
        formats, state = self.session.formats, quorum_now(self.editor, self.clock)
        if state is None:
            self.quorum.show_state("", "neutral")
        else:
            words = (
                self.tr("The quorum is reached: {present} of {of} present, {needed} needed.")
                if state.met
                else self.tr("No quorum yet: {present} of {of} present, {needed} needed.")
            )
            for name in ("present", "of", "needed"):
                words = words.replace("{" + name + "}", formats.number(getattr(state, name)))
            self.quorum.show_state(words, "good" if state.met else "due")
        self.close_meeting.setVisible(state is not None and not state.met)
        planned = time_of(self.editor.meeting.scheduled_start)
        words = self.tr("Planned for {time}. Call the names; each key goes on to the next person.")
        self.intro.setText(words.replace("{time}", formats.time(planned) if planned else ""))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Roll call"))
        spoken = (
            self.tr("present (the space bar does the same)"),
            self.tr("excused"),
            self.tr("absent"),
            self.tr("comes later; once the meeting is open, comes now"),
        )
        for cap, label, words in zip(self.caps, self.words, spoken, strict=True):
            cap.set_formats(self.session.formats)
            label.setText(words)
        self.hint.setText(
            self.tr("Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.")
        )
        self.time_field.set_label(self.tr("Opened at"))
        self.open.setText(self.tr("Open the meeting"))
        self.open.setToolTip(with_keys(self.tr("Open the meeting"), QKeySequence(keys.CONFIRM)))
        self.everyone.setText(self.tr("All others are present"))
        self.close_meeting.setText(self.tr("No quorum: close the meeting"))
        if self.editor.is_open:
            self.refresh()


class BetweenPage(Card):
    """The meeting is open and no item runs: the next one, or the end."""

    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.words = PlainLabel("", "muted", wrap=True)
        self.go_on = Button(kind="primary", icon="play")
        self.end = Button(icon="stop")
        self.body.addWidget(self.words)
        self.body.addWidget(ButtonRow(self.go_on, self.end))
        self.body.addStretch(1)
        self.go_on.clicked.connect(self.next_wanted)
        self.end.clicked.connect(self.end_wanted)

    def refresh(self) -> None:
        """Offer the next item by its title; without one, the end."""
        from council_desk.services import editing

        following = editing.next_item(self.editor.meeting)
        self.go_on.setVisible(following is not None)
        if following is None:
            self.set_title(self.tr("Every item was opened"))
            self.words.setText(self.tr("Choose an item in the agenda to go back to it, or end the meeting."))
            return
        self.set_title(self.tr("No item is open"))
        words = self.tr("Next on the agenda: {title}")
        self.words.setText(words.replace("{title}", isolated(following.title)))

    def retranslate(self) -> None:
        """Say every text again."""
        self.go_on.setText(self.tr("Open this item"))
        self.go_on.setToolTip(with_keys(self.tr("Open this item"), QKeySequence(keys.NEXT_ITEM)))
        self.end.setText(self.tr("End meeting"))
        self.end.setToolTip(with_keys(self.tr("End meeting"), QKeySequence(keys.END)))
        if self.editor.is_open:
            self.refresh()
