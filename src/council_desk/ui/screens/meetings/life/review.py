"""From the draft to the approval: the checklist, the draft on paper, the review, the approval by a day or a motion."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from council_desk.domain.terms import MeetingState, MinutesState, MotionResult
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.gap_words import in_a_line
from council_desk.ui.screens.meetings.life.facts import LifeFacts
from council_desk.ui.screens.meetings.life.gap_list import GapList
from council_desk.ui.screens.meetings.life.panel import Panel, Run
from council_desk.ui.screens.meetings.life.reasoned import ReasonedStep
from council_desk.ui.screens.meetings.prepare_card import is_ahead
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting

_OVER = frozenset({MeetingState.HELD, MeetingState.CLOSED, MeetingState.CANCELLED, MeetingState.FAILED_NO_QUORUM})


class DraftPanel(Panel):
    """What is missing, and the way into the review; the draft is printed or saved for the reviewers."""

    states = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW})
    gap_chosen = Signal(object)
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self.gaps = GapList()
        self.words = PlainLabel("", "muted", wrap=True)
        self.send = Button(kind="primary", icon="eye")
        self.print, self.pdf = Button(icon="print"), Button(kind="quiet", icon="file")
        self.column.addWidget(self.gaps)
        self.column.addWidget(self.words)
        self.column.addWidget(ButtonRow(self.send, self.print, self.pdf))
        self.gaps.chosen.connect(self.gap_chosen)
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.send.clicked.connect(self._send)

    def _send(self) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.life.send_to_review(meeting_id), self.tr("The minutes are in review."))

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:  # noqa: ARG002 - the same for every part
        """Show what is missing."""
        formats = self.session.formats
        self.gaps.setVisible(not is_ahead(meeting))
        self.gaps.show_gaps(self.editor.gaps(), lambda gap: in_a_line(gap, meeting, formats), formats.number)
        draft = meeting.minutes is None or meeting.minutes.state is MinutesState.DRAFT
        over = meeting.state in _OVER
        self.send.setVisible(draft and over)
        self.words.setText(self._say(draft, over))

    def _say(self, draft: bool, over: bool) -> str:
        if not over:
            return self.tr("The minutes go to review when the meeting is over.")
        if draft:
            return self.tr(
                "Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page."
            )
        return self.tr("The draft is with its readers. What they find is put right here.")

    def retranslate(self) -> None:
        """Say every text again."""
        self.send.setText(self.tr("Send to review"))
        self.print.setText(self.tr("Print the draft"))
        self.pdf.setText(self.tr("Save the draft as PDF …"))


class ApprovalPanel(Panel):
    """Minutes in review: approved on a day, or put to a later meeting; or back to the draft."""

    states = frozenset({MinutesState.IN_REVIEW})

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self._later: dict[str, str] = {}
        self._asked = ""
        self.day = DateField(self.session, optional=False)
        self.approve = Button(kind="primary", icon="check")
        self.meeting = Choice()
        self.ask, self.take = Button(icon="decision"), Button(kind="primary", icon="check")
        self.told = PlainLabel("", wrap=True)
        self._day, self._meeting = Field("", self.day), Field("", self.meeting)
        self.back = ReasonedStep(needed=False)
        self.column.addWidget(Divider())
        self._directly = WrapRow(self._day, letters=(22,))
        self.column.addWidget(self._directly)
        self.column.addWidget(ButtonRow(self.approve))
        self.column.addWidget(self._meeting)
        self.column.addWidget(self.told)
        self.column.addWidget(ButtonRow(self.ask, self.take))
        self.column.addWidget(self.back)
        self.approve.clicked.connect(self._approve)
        self.ask.clicked.connect(lambda: self._put_to(self.meeting.value()))
        self.take.clicked.connect(lambda: self._put_to(self._asked))
        self.back.wanted.connect(self._back)

    def begin(self) -> None:
        """Propose today as the day."""
        self.day.set_value(dt.datetime.now(self.editor.zone).date())
        self.back.begin()

    def _approve(self) -> None:
        self.day.flush()
        day, meeting_id = self.day.value(), self.editor.meeting.id
        if day is not None and not self.day.error_text:
            self.run(lambda desk: desk.life.approve(meeting_id, day), self.tr("The minutes are approved."))

    def _put_to(self, later: str | None) -> None:
        meeting_id = self.editor.meeting.id
        if later:
            told = "" if later == self._asked else self.tr("The approval is on the agenda of that meeting.")
            self.run(lambda desk: desk.life.approve_by_motion(later, meeting_id), told)

    def _back(self, reason: str) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.life.back_to_draft(meeting_id, reason), self.tr("The minutes are a draft again."))

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:  # noqa: ARG002 - the same for every part
        """Show who can be asked, or what came of it."""
        formats, asked = self.session.formats, facts.asked
        self._asked = asked.meeting if asked else ""
        later = {
            row.id: self.tr("Meeting {number} · {day}").format(
                number=formats.number(row.number), day=formats.day(row.start.date())
            )
            for row in facts.later
        }
        if later != self._later:
            self._later = later
            self.meeting.set_options(list(later.items()))
        can_ask = bool(later) and asked is None
        self._meeting.setVisible(can_ask)
        self.ask.setVisible(can_ask)
        adopted = asked is not None and asked.result is MotionResult.ADOPTED
        self.take.setVisible(adopted)
        self.told.setVisible(asked is not None)
        if asked is not None:
            result = word(asked.result) if asked.result else self.tr("not decided yet")
            words = self.tr("The approval was put to meeting {number}: {result}.")
            self.told.setText(words.format(number=formats.number(asked.number), result=result))

    def retranslate(self) -> None:
        """Say every text again."""
        self._day.set_label(self.tr("Approved on"))
        self.approve.setText(self.tr("Approve"))
        self._meeting.set_label(self.tr("Or by a motion of the next meeting"))
        self.ask.setText(self.tr("Put it on that agenda"))
        self.take.setText(self.tr("Approve as decided"))
        self.back.say(self.tr("Back to the draft …"), self.tr("Why (if you like)"), self.tr("Back to the draft"))
        self._later = {}
