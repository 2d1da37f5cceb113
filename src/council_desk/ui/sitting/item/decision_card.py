"""One decision in meeting mode: its text as one reads it, the vote in a line, and all else while it has the focus."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.phrases import motion_sentence
from council_desk.domain.terms import MotionResult
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.sitting.item import vote_words
from council_desk.ui.sitting.item.ballot import BALLOTS, Ballot
from council_desk.ui.sitting.item.decision_details import DecisionDetails
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases
from council_desk.ui.sitting.item.talk_field import ProseField
from council_desk.ui.sitting.item.vote_panel import VotePanel
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Motion
    from council_desk.ui.sitting.clock import SittingClock

TONES = {
    MotionResult.ADOPTED: "good",
    MotionResult.ADOPTED_AMENDED: "good",
    MotionResult.REJECTED: "late",
    MotionResult.POSTPONED: "due",
    MotionResult.WITHDRAWN: "neutral",
    MotionResult.NOTED: "waiting",
}
_COUNT_TONES = {"yes": "good", "no": "late"}
_TAKEN = {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED}


class DecisionCard(MeetingCard):
    """A card for one motion. `voted` comes with every change of the vote, `vote_done` when it is over."""

    removal_wanted = Signal()
    voted = Signal()
    vote_done = Signal()
    place_changed = Signal(QWidget, QRect)

    def __init__(
        self,
        editor: MeetingEditor,
        clock: "SittingClock",
        motion_id: str,
        who: People,
        phrases: Phrases,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(editor, parent)
        self.motion_id = motion_id
        self._shown: Any = None
        self._open = False
        self.set_accented(True)
        self.heading.setWordWrap(True)
        self.ballot = Ballot(editor, clock, motion_id, self)
        self.pill, self.remove = Pill(), ToolIcon("trash")
        self.add_to_header(self.pill)
        self.add_to_header(self.remove)
        self.text = ProseField(who, phrases)
        self.outcome, self.told = PlainLabel("", wrap=True), PlainLabel("", "small", wrap=True)
        self.counts = {name: Pill() for name in vote_words.count_labels()}
        self.needed, self.vote = PlainLabel("", "small"), Button(icon="vote")
        self._tally = WrapRow(*self.counts.values(), self.needed, stretch=(0,) * 6 + (1,), spacing=8)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._tally, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.vote)
        self._line = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        self._line.setLayout(line)
        self.panel, self.details = VotePanel(self.ballot), DecisionDetails(self.ballot)
        for widget in (self.text, self.outcome, self.told, self._line, self.panel, self.details):
            self.body.addWidget(widget)
        self.panel.hide()
        self.details.hide()
        self.form.text(self.text, lambda: self.motion.text, lambda value: self._type(value or ""))
        self.text.prompter.person_chosen.connect(self._name_responsible)
        self.remove.clicked.connect(self.removal_wanted)
        self.vote.clicked.connect(self.open_vote)
        self.panel.done.connect(self._vote_done)
        self.panel.place_changed.connect(self.place_changed)
        self.ballot.changed.connect(self.voted)

    @property
    def motion(self) -> "Motion":
        """Give the motion as it stands now."""
        return self.editor.motion(self.motion_id)

    def title(self) -> str:
        """Give what the card is called: motion or decision, with its number."""
        motion = self.motion
        number = isolated(self.session.formats.digits(motion.reference)) if motion.reference else ""
        if motion.result in _TAKEN and not self.ballot.missing():
            return self.tr("Decision {number}").format(number=number).rstrip()
        return self.tr("Motion {number}").format(number=number).rstrip()

    # --------------------------------------------------------------------------------------------------- writing

    def _type(self, text: str) -> None:
        from council_desk.services import editing

        motion_id = self.motion_id
        self.editor.type(lambda meeting: editing.change_motion(meeting, motion_id, text=text))

    def _name_responsible(self, person: str) -> None:
        """Whom the text names first by "@" carries the decision out, until another is chosen."""
        if self.motion.responsible is None:
            self.details.set_all(responsible=person)

    def open_vote(self) -> None:
        """Begin to count."""
        self.set_open(True)
        self._line.hide()
        self.details.hide()
        self.panel.open()
        self.voted.emit()

    def _vote_done(self) -> None:
        self._close_vote()
        self._shown = None
        self.refresh()
        self.vote_done.emit()

    def _close_vote(self) -> None:
        self.panel.close_panel()
        self._line.show()
        self.details.setVisible(self._open)

    def set_open(self, opened: bool) -> None:
        """Show the details, or only what one reads."""
        if opened == self._open:
            return
        self._open = opened
        self.details.setVisible(opened and not self.is_voting())
        if opened:
            self.details.refresh()
        elif self.is_voting():
            self._close_vote()
        self._say()

    def is_voting(self) -> bool:
        """Whether the vote is being counted."""
        return not self.panel.isHidden()

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the motion; who may vote follows the attendance."""
        item = self.editor.item_of_motion(self.motion_id)
        state = (self.motion, self.editor.parties, self.editor.meeting.attendance, item.recusals)
        if self._shown is not None and all(a is b for a, b in zip(state, self._shown, strict=True)):
            return
        self._shown = state
        self.ballot.follow()
        self.form.refresh()
        if self._open:
            self.details.refresh()
        self.panel.refresh()
        self._say()

    def _say(self) -> None:
        motion, formats = self.motion, self.session.formats
        self.set_title(self.title())
        proposed = bool(self.ballot.missing())
        self.pill.show_state(
            vote_words.result_words(motion.result, proposed=proposed),
            TONES[motion.result] if motion.result and not proposed else "due",  # type: ignore[arg-type]
        )
        sentence = motion_sentence(motion, formats.language, digits=formats.digit_system) if motion.vote_events else ""
        self.outcome.setText("" if proposed else sentence)
        self.outcome.setVisible(bool(self.outcome.text()))
        self.told.setText(self._details_told())
        self.told.setVisible(bool(self.told.text()) and not self._open)
        counts = self.ballot.counts()
        for name, label in vote_words.count_labels().items():
            number = getattr(counts, name) if counts is not None else 0
            shown = counts is not None and (number or name in {"yes", "no", "abstain"})
            words = self.tr("{label} {number}").format(label=label, number=formats.number(number)) if shown else ""
            self.counts[name].show_state(words, _COUNT_TONES.get(name, "neutral"))  # type: ignore[arg-type]
        if counts is None or not counts.blank + counts.invalid:
            for name in BALLOTS:
                self.counts[name].hide()
        self.needed.setText(vote_words.needed_words(self.ballot))
        self.needed.setMinimumHeight(self.counts["yes"].sizeHint().height())
        self.vote.setText(self.tr("Correct the vote") if counts is not None else self.tr("Vote"))
        self._tally.rearrange()

    def _details_told(self) -> str:
        """Tell who carries the decision out until when."""
        motion = self.motion
        parts = []
        for text, party in (
            (self.tr("Responsible: {name}"), motion.responsible),
            (self.tr("Overseen by: {name}"), motion.overseer),
        ):
            if party is not None:
                parts.append(text.format(name=isolated(self.editor.name(party))))
        if motion.due is not None:
            parts.append(self.tr("Due: {day}").format(day=isolated(self.session.formats.day(motion.due))))
        return " · ".join(parts)

    def focus_text(self) -> None:
        """Put the cursor behind the text."""
        self.set_open(True)
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        self.text.setAccessibleName(self.tr("Text of the decision"))
        self.text.setPlaceholderText(self.tr("What the council is to decide"))
        self.remove.set_name(self.tr("Remove the motion"))
        self.details.retranslate()
        self.panel.retranslate()
