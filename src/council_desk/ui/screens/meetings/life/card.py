"""The card itself: where the minutes stand, the part that goes with it, and the steps so far."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from council_desk.domain.agenda import Gap
from council_desk.domain.terms import MinutesState
from council_desk.ui.binding import flush_focused
from council_desk.ui.errors import isolated
from council_desk.ui.reading_order import tab_stops
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.life.facts import LifeFacts, read_facts
from council_desk.ui.screens.meetings.life.panel import Panel
from council_desk.ui.screens.meetings.life.rail import StateRail
from council_desk.ui.screens.meetings.life.review import ApprovalPanel, DraftPanel
from council_desk.ui.screens.meetings.life.sealing import ReopenPanel, SealedPanel, SealPanel
from council_desk.ui.screens.meetings.life.signing import SigningPanel
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.services.desk import Desk

_PANELS: dict[str, type[Panel]] = {
    "draft": DraftPanel,
    "approval": ApprovalPanel,
    "signing": SigningPanel,
    "seal": SealPanel,
    "sealed": SealedPanel,
    "reopen": ReopenPanel,
}
"""The parts in their order, each made when the minutes first come into a state that it goes with."""


class LifeCard(MeetingCard):
    """The life of the minutes. `gap_chosen` carries a Gap; printing and saving are asked of the screen."""

    gap_chosen = Signal(object)
    print_wanted = Signal()
    pdf_wanted = Signal()
    sign_wanted = Signal()

    draft: DraftPanel
    approval: ApprovalPanel
    signing: SigningPanel
    seal: SealPanel
    sealed: SealedPanel
    reopen: ReopenPanel

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self._facts = LifeFacts()
        self._begun: Any = None
        self._asked_for: Any = None
        self.rail = StateRail()
        self.approved = PlainLabel("", wrap=True)
        self._places = {name: QVBoxLayout() for name in _PANELS}
        self._made: dict[str, Panel] = {}
        self.steps_line = Divider()
        self.steps = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.rail)
        self.body.addWidget(self.approved)
        for place in self._places.values():
            self.body.addLayout(place)
        self.body.addWidget(self.steps_line)
        self.body.addWidget(self.steps)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The parts that are there so far, in their order."""
        return tuple(self._made[name] for name in _PANELS if name in self._made)

    def _make(self, name: str) -> None:
        panel = self._made[name] = _PANELS[name](self.editor, self.run)
        setattr(self, name, panel)
        self._places[name].addWidget(panel)
        panel.retranslate()
        if isinstance(panel, DraftPanel):
            panel.gap_chosen.connect(self._go_to_gap)
            panel.print_wanted.connect(self.print_wanted)
            panel.pdf_wanted.connect(self.pdf_wanted)
        elif isinstance(panel, SigningPanel):
            panel.digital_wanted.connect(self.sign_wanted)

    @property
    def state(self) -> MinutesState:
        """Where the minutes stand."""
        minutes = self.editor.meeting.minutes
        return minutes.state if minutes else MinutesState.DRAFT

    def run(self, work: "Callable[[Desk], Any]", told: str) -> None:
        """Do a step on the desk, after what is being typed, and tell it."""
        flush_focused(self.window())
        self.editor.saving.flush()

        def done(_: Any) -> None:
            if told:
                self.session.notify(told)
            self._read()

        self.session.write(work, done)

    def _go_to_gap(self, gap: Gap) -> None:
        self.gap_chosen.emit(gap)

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the part that goes with the state; what stands around it is read when the minutes changed."""
        meeting, state = self.editor.meeting, self.state
        if self._begun != (meeting.id, state):
            self._begun = (meeting.id, state)
            for name, kind in _PANELS.items():
                if state in kind.states and name not in self._made:
                    self._make(name)
            for panel in self.panels:
                panel.setVisible(state in panel.states or panel.isAncestorOf(QApplication.focusWidget() or self))
                panel.begin()
        minutes = meeting.minutes
        around = (
            (meeting.id, minutes.steps, minutes.approved_by, len(minutes.corrections)) if minutes else (meeting.id,)
        )
        if self._asked_for != around:
            self._asked_for = around
            self._read()
        self.rail.show_state(state)
        self.approved.setText(self._approval())
        self.approved.setVisible(bool(self.approved.text()))
        for panel in self.panels:
            if state in panel.states:
                panel.refresh(meeting, self._facts)
        self._lead_on()
        self.steps.setText(self._say_steps())
        self.steps.setVisible(bool(self.steps.text()))
        self.steps_line.setVisible(bool(self.steps.text()))

    def _lead_on(self) -> None:
        """Put away a part that was left with the focus in it; the focus goes to the part that follows."""
        here = [panel for panel in self.panels if self.state in panel.states]
        for panel in self.panels:
            if panel not in here and not panel.isHidden():
                stops = [stop for one in here for stop in tab_stops(one)]
                next(iter(stops), self).setFocus(Qt.FocusReason.OtherFocusReason)
                panel.hide()

    def _read(self) -> None:
        """Read what stands around the meeting."""
        meeting_id = self.editor.meeting.id if self.editor.is_open else ""
        if meeting_id:
            self.session.read(
                lambda desk: read_facts(desk, meeting_id), lambda facts: self._take(meeting_id, facts), lambda _: None
            )

    def _take(self, meeting_id: str, facts: LifeFacts) -> None:
        """Take what was read, unless the card went meanwhile or another meeting is open."""
        if not isValid(self) or not self.editor.is_open or self.editor.meeting.id != meeting_id:
            return
        if facts != self._facts:
            self._facts = facts
            self.refresh()

    def _approval(self) -> str:
        """Say when the minutes were approved, and by which meeting."""
        minutes, formats = self.editor.meeting.minutes, self.session.formats
        if minutes is None or minutes.approved_on is None:
            return ""
        day = formats.day(minutes.approved_on)
        if self._facts.decided_in is not None:
            words = self.tr("Approved on {day} by a motion of meeting {number}.")
            return words.format(day=day, number=formats.number(self._facts.decided_in))
        return self.tr("Approved on {day}.").format(day=day)

    def _say_steps(self) -> str:
        minutes, formats = self.editor.meeting.minutes, self.session.formats
        lines = []
        for step in minutes.steps if minutes else ():
            day, time = formats.moment(step.at)
            parts = (
                f"{day}, {time}".replace(",", self.tr(",")),
                self._named(step.state),
                isolated(step.reason) if step.reason else "",
            )
            lines.append(" · ".join(part for part in parts if part))
        return "\n".join(lines)

    @staticmethod
    def _named(state: str) -> str:
        return word(MinutesState(state)) if state in set(MinutesState) else state

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("From the draft to the seal"))
        self.rail.setToolTip("")
        for panel in self.panels:
            panel.retranslate()

    def freeze(self, frozen: bool) -> None:
        """Stay as it is: here the minutes go on living when their text no longer changes."""
