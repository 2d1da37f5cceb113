"""Before the sitting: the time there is, the invitation, the way into meeting mode; and the second call."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.states import offers_second_call
from council_desk.domain.terms import AttendanceStatus, MeetingState
from council_desk.errors import DeskError
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.screens.meetings.plan_line import PlanLine
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, NumberField
from council_desk.ui.widgets.labels import PlainLabel, Tone
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.domain.quorum import QuorumState
    from council_desk.record.models import Meeting

AHEAD = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})
SHOWN = AHEAD | {MeetingState.IN_SESSION, MeetingState.FAILED_NO_QUORUM}
USUAL_DAYS = 7


class PrepareCard(MeetingCard):
    """What there is to be done until the meeting is over. `start_wanted` asks for meeting mode."""

    start_wanted = Signal()
    second_call_wanted = Signal(object)
    """The start of the second call, on the clock of the desk."""
    invitation_wanted = Signal(object, bool)
    """The id of the person to be invited, None for all; whether it goes to a file."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.available = NumberField(lambda: self.session.formats, 1, 1440)
        self.invited = DateField(self.session)
        self.plan, self.words = PlanLine(), PlainLabel("", "muted", wrap=True)
        self.start = Button(kind="primary", icon="play")
        self.to, self.print, self.save = Choice(), Button(icon="print"), Button(icon="download")
        self.again_day, self.again_time = DateField(self.session, optional=False), TimeField(self.session)
        self.again = Button(kind="primary", icon="plus")
        self._available, self._invited = Field("", self.available), Field("", self.invited)
        self._again_day, self._again_time = Field("", self.again_day), Field("", self.again_time)
        self._to = Field("", self.to)
        self._ahead = WrapRow(self._invited, self._available, stretch=(3, 2), letters=(22, 10))
        self._second = WrapRow(self._again_day, self._again_time, stretch=(3, 1))
        self._asked_for = ""
        self.add_to_header(self.plan)
        self.body.addWidget(self.words)
        self.body.addWidget(self._ahead)
        self._letters = QWidget()
        letters = QVBoxLayout(self._letters)
        letters.setContentsMargins(0, 0, 0, 0)
        letters.addWidget(self._to)
        letters.addWidget(ButtonRow(self.print, self.save))
        self.body.addWidget(self._letters)
        self.body.addWidget(self._second)
        self.body.addWidget(ButtonRow(self.start, self.again))
        form = self.form
        form.day(self.invited, lambda: editor.meeting.invited_on, self._invite)
        form.number(self.available, lambda: editor.meeting.available_minutes, self._set_available)
        self.start.clicked.connect(self.start_wanted)
        self.again.clicked.connect(self._call_again)
        self.print.clicked.connect(lambda: self.invitation_wanted.emit(self.to.value(), False))
        self.save.clicked.connect(lambda: self.invitation_wanted.emit(self.to.value(), True))
        self.start.set_key("S")

    def is_wanted(self) -> bool:
        """Whether there is anything to prepare."""
        return self.editor.meeting.state in SHOWN

    # -------------------------------------------------------------------------------------------------- writing

    def _set_available(self, minutes: int | None) -> None:
        from council_desk.services import editing

        self.editor.type(lambda meeting: editing.set_available(meeting, minutes))

    def _invite(self, day: dt.date | None) -> None:
        """Keep the day of the invitation; with it, the meeting counts as invited."""
        from council_desk.services import editing

        meeting = self.editor.meeting
        now = dt.datetime.now(self.editor.zone).replace(microsecond=0)
        try:
            new = editing.change(meeting, invited_on=None) if day is None else editing.invite(meeting, day, now)
        except DeskError as error:
            self.session.report(error)
            return

        def write(value: "Meeting", fields: tuple[Any, ...]) -> "Meeting":
            state, invited, steps = fields
            return editing.change(value, state=state, invited_on=invited, steps=steps or None)

        before, after = ((each.state, each.invited_on, each.steps) for each in (meeting, new))
        self.editor.set(write, before, after)

    def _call_again(self) -> None:
        self.again_day.flush()
        self.again_time.flush()
        day, time = self.again_day.value(), self.again_time.value()
        self._again_day.set_error("" if day else self.tr("Enter the day of the meeting."))
        self._again_time.set_error("" if time else self.tr("Enter the time of the meeting."))
        if day is not None and time is not None:
            self.second_call_wanted.emit(dt.datetime.combine(day, time))

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show what is to be done in the meeting's state."""
        meeting = self.editor.meeting
        self.setVisible(self.is_wanted())
        failed = offers_second_call(meeting.state)
        self._ahead.setVisible(not failed)
        self.invited.setEnabled(meeting.state in AHEAD)
        self.plan.setVisible(not failed)
        self.plan.show_plan(meeting, self.session.formats)
        self._letters.setVisible(meeting.state in AHEAD)
        self._offer(meeting)
        self._second.setVisible(failed)
        self.again.setVisible(failed)
        self.start.setVisible(not failed)
        self.start.setText(start_words(meeting.state))
        self.words.setText(self._say(meeting.state))
        if failed and self._asked_for != meeting.id:
            self._asked_for = meeting.id
            self._propose(meeting)
        super().refresh()

    def _offer(self, meeting: "Meeting") -> None:
        """Offer to invite all, or one of those on the list of the meeting."""
        people = [(entry.person, self.editor.name(entry.person)) for entry in meeting.attendance]
        self.to.set_options([(None, self.tr("All members")), *people])

    def _propose(self, meeting: "Meeting") -> None:
        """Propose a week later at the same time, not before today."""
        start = dt.datetime.fromisoformat(meeting.scheduled_start)
        today = dt.datetime.now(self.editor.zone).date()
        self.again_day.set_value(max(start.date() + dt.timedelta(days=USUAL_DAYS), today))
        self.again_time.set_value(start.time().replace(second=0, microsecond=0))

    def _say(self, state: MeetingState) -> str:
        if offers_second_call(state):
            return self.tr(
                "There was no quorum. The council can be called a second time: the same agenda, another day."
            )
        if state is MeetingState.IN_SESSION:
            return self.tr("The council is sitting.")
        return self.tr("Roll call, discussion and votes are written while people talk, by the keyboard.")

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Preparation"))
        self._available.set_label(self.tr("Minutes available"))
        self._invited.set_label(self.tr("Invited on"))
        self._again_day.set_label(self.tr("Date"))
        self._again_time.set_label(self.tr("Time"))
        self.again.setText(self.tr("Call the council again"))
        self._to.set_label(self.tr("Invitation to"))
        self.print.setText(self.tr("Print the invitation"))
        self.save.setText(self.tr("Save as PDF"))
        self.available.retranslate()

    def freeze(self, frozen: bool) -> None:
        """Stay as it is: what was sealed has nothing to prepare."""


def is_ahead(meeting: "Meeting") -> bool:
    """Whether a meeting is still to come: planned, and nobody is entered as present."""
    here = AttendanceStatus.PRESENT
    return meeting.state in AHEAD and all(row.status != here for row in meeting.attendance)


def quorum_tone(meeting: "Meeting", quorum: "QuorumState | None") -> Tone:
    """Give the tone in which it is told how many are there: before anybody has come nothing is amiss."""
    if quorum is not None and quorum.met:
        return "good"
    return "neutral" if is_ahead(meeting) else "late"


def start_words(state: str) -> str:
    """Give what the button into meeting mode says; "" where there is no way in."""
    translate = QCoreApplication.translate
    if state == MeetingState.IN_SESSION:
        return translate("PrepareCard", "Go on with the meeting")
    return translate("PrepareCard", "Start the meeting") if state in AHEAD else ""
