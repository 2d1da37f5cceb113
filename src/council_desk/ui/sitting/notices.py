"""What a sitting tells across the top without asking for anything: a break, a missing quorum, another item on show."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import MeetingState
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.people import quorum_now
from council_desk.ui.sitting.strip import Strip
from council_desk.ui.sitting.times import counting
from council_desk.ui.widgets.buttons import with_keys


class Notices(QWidget):
    """The strips; each is there only while what it tells holds."""

    break_over = Signal()
    no_quorum = Signal()
    deal_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self._put_away: tuple[int, int] | None = None
        self.pause = Strip("due", "pause", [self.break_over.emit])
        self.quorum = Strip("late", "warning", [self.no_quorum.emit, self.dismiss])
        self.other = Strip("waiting", "info", [self.deal_wanted.emit, self.back_wanted.emit])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(6)
        for strip in (self.pause, self.quorum, self.other):
            column.addWidget(strip)
        self.hide()

    def refresh(self, shown_item: str) -> None:
        """Tell what holds now; `shown_item` is the item in the middle, "" if none is there."""
        self._say_pause()
        self._say_quorum()
        self._say_other(shown_item)
        strips = (self.pause, self.quorum, self.other)
        self.setHidden(all(strip.isHidden() for strip in strips))

    def _say_pause(self) -> None:
        from council_desk.services import editing

        pause, formats = editing.running_break(self.editor.meeting), self.session.formats
        if pause is None:
            self.pause.say("")
            return
        began = dt.datetime.fromisoformat(pause.started)
        taken = max(0, round((self.clock.now() - began).total_seconds()))
        words = self.tr("Break since {time}, for {length}. All other times stand still.")
        words = words.replace("{time}", formats.time(began)).replace("{length}", counting(taken, formats))
        self.pause.say(words, self.tr("Go on"))
        self.pause.buttons[0].setToolTip(with_keys(self.tr("Go on"), QKeySequence(keys.BREAK)))

    def _say_quorum(self) -> None:
        state, formats = quorum_now(self.editor, self.clock), self.session.formats
        running = self.editor.meeting.state is MeetingState.IN_SESSION
        if state is None or state.met or not running:
            self._put_away = None
            self.quorum.say("")
            return
        if self._put_away == (state.present, state.needed):
            self.quorum.say("")
            return
        words = self.tr("Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.")
        for name in ("present", "of", "needed"):
            words = words.replace("{" + name + "}", formats.number(getattr(state, name)))
        self.quorum.say(words, self.tr("Close the meeting"), self.tr("Go on"))

    def dismiss(self) -> None:
        """Say no more of it until the number of those present changes."""
        state = quorum_now(self.editor, self.clock)
        if state is not None:
            self._put_away = (state.present, state.needed)
            self.quorum.say("")

    def _say_other(self, shown_item: str) -> None:
        from council_desk.services import editing

        meeting, formats = self.editor.meeting, self.session.formats
        active = editing.running_item(meeting)
        running = meeting.state is MeetingState.IN_SESSION
        if not shown_item or not running or not self.editor.has_item(shown_item):
            self.other.say("")
            return
        number = formats.digits(self.editor.item(shown_item).number)
        if active is None:
            words = self.tr("You see item {shown}; no item runs.").replace("{shown}", number)
            self.other.say(words, self.tr("Deal with this item"))
            self.other.buttons[1].hide()
            return
        if active.id == shown_item:
            self.other.say("")
            return
        words = self.tr("You see item {shown} while item {running} runs.").replace("{shown}", number)
        words = words.replace("{running}", formats.digits(active.number))
        self.other.say(words, self.tr("Deal with this item"), self.tr("Back to the running item"))
        self.other.buttons[1].show()

    def retranslate(self) -> None:
        """Say every text again: they are said anew with each second."""
