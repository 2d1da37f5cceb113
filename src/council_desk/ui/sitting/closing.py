"""The end of a meeting in the middle of the page: what is still missing, the next meeting, and the closing itself."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from council_desk.domain.agenda import Gap, GapKind, gaps
from council_desk.ui.screens.meetings.clock import moment_at, moment_in
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.gap_words import gap_sentence
from council_desk.ui.sitting.links import WideState
from council_desk.ui.sitting.people import quorum_now
from council_desk.ui.sitting.times import running
from council_desk.ui.widgets.buttons import Button, with_keys
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Check, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Election
    from council_desk.services.desk import Desk

_SECOND_CALL_DAYS = 7
_ENDING = {GapKind.BREAK_RUNNING, GapKind.ITEM_RUNNING}
"""These end with the meeting; nobody needs to see to them before."""


@dataclass(frozen=True, slots=True)
class Closing:
    """How the meeting ends: when, for want of a quorum or not, and when the council meets (or is called) again."""

    at: dt.datetime
    failed: bool
    again: dt.datetime | None


class GapList(MasterList):
    """The gaps; Return jumps to the place of one."""

    def sizeHint(self) -> QSize:
        """Ask for the rows there are."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        return QSize(300, min(rows + 4, 420))

    def minimumSizeHint(self) -> QSize:
        """Ask for all rows: the page around scrolls."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return open in every style, and Escape go up."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and self.current_key():
            self.opened.emit(self.current_key())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ClosingPage(Card):
    """The end. `confirmed` carries how; `jump_wanted` a gap; `left` that the meeting goes on."""

    confirmed = Signal(object)
    jump_wanted = Signal(object)
    left = Signal()

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self.failing = False
        self._gaps: tuple[Gap, ...] = ()
        self._ended_typed = self._again_typed = False
        self._elections: tuple[Election, ...] = ()
        self.state = WideState(factor=1.0)
        self.told = PlainLabel("", "muted", wrap=True)
        self.list = GapList()
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ended = TimeField(self.session)
        self.call_again = Check()
        self.day, self.time = DateField(self.session), TimeField(self.session)
        self.ended_field, self.day_field, self.time_field = (
            Field("", self.ended),
            Field("", self.day),
            Field("", self.time),
        )
        self.finish, self.back = Button(kind="primary", icon="stop"), Button()
        self.no_quorum = Button(kind="quiet", icon="warning")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._dates = WrapRow(self.ended_field, self.day_field, self.time_field, stretch=(2, 4, 2), letters=(9, 22, 9))
        for widget in (self.told, self.state, self.list, self.call_again, self._dates):
            column.addWidget(widget)
        column.addWidget(ButtonRow(self.finish, self.back, self.no_quorum))
        column.addStretch(1)
        self.body.addWidget(Scroll(content, inset=SCROLL_INSET), 1)
        self.ended.textEdited.connect(lambda _: setattr(self, "_ended_typed", True))
        self.day.line.textEdited.connect(lambda _: setattr(self, "_again_typed", True))
        self.time.textEdited.connect(lambda _: setattr(self, "_again_typed", True))
        self.list.opened.connect(lambda key: self.jump_wanted.emit(self._gaps[int(key)]))
        self.call_again.value_changed.connect(lambda _: self._arrange())
        self.finish.clicked.connect(self.press)
        self.back.clicked.connect(self.left)
        self.no_quorum.clicked.connect(lambda: self.ask(failing=True))

    def ask(self, *, failing: bool) -> None:
        """Show the page anew: the ordinary end, or the closing for want of a quorum."""
        self.failing = failing
        self._ended_typed = self._again_typed = False
        self.call_again.set_value(True)
        self._elections = ()
        self.retranslate()
        self._propose()
        self._read_elections()
        if failing or not self._gaps:
            self.finish.setFocus()
        else:
            self.list.select("0")
            self.list.setFocus()

    def _read_elections(self) -> None:
        """Read what stands beside the meeting: an election without a count is a gap too."""
        meeting_id = self.editor.meeting.id

        def read(desk: "Desk") -> "tuple[Election, ...]":
            return desk.elections.of(meeting_id)

        def take(found: "tuple[Election, ...]") -> None:
            self._elections = found
            self.refresh()

        if any(item.elections for item in self.editor.meeting.agenda):
            self.session.read(read, take)

    def press(self) -> None:
        """End the meeting as the page says."""
        for field in (self.ended, self.time):
            field.flush()
        self.day.flush()
        if self.day.error_text:
            self.day.setFocus()
            return
        self.confirmed.emit(Closing(self._moment(), self.failing, self._again()))

    def _moment(self) -> dt.datetime:
        """Give when it ended: now, unless another time was typed."""
        now, value = self.clock.now(), self.ended.value()
        if not self._ended_typed or value is None or value == now.time().replace(second=0, microsecond=0):
            return now
        return dt.datetime.fromisoformat(moment_in(self.editor.meeting, value) or now.isoformat())

    def _again(self) -> dt.datetime | None:
        day, time = self.day.value(), self.time.value()
        if day is None or time is None or (self.failing and not self.call_again.value()):
            return None
        return dt.datetime.fromisoformat(moment_at(day, time, self.editor.zone))

    # ------------------------------------------------------------------------------------------------- proposing

    def _propose(self) -> None:
        """Propose when the council meets again: as it is written already, or by what the desk knows of its rhythm."""
        meeting = self.editor.meeting
        if meeting.next_meeting is not None and not self.failing:
            self._show_proposal(dt.datetime.fromisoformat(meeting.next_meeting))
            return
        if self.failing:
            start = dt.datetime.fromisoformat(meeting.scheduled_start)
            self._show_proposal(start + dt.timedelta(days=_SECOND_CALL_DAYS))
            return
        meeting_id = meeting.id

        def propose(desk: "Desk") -> dt.datetime | None:
            return desk.planning.propose_next(meeting_id)

        self.session.read(propose, self._show_proposal)

    def _show_proposal(self, start: dt.datetime | None) -> None:
        if not self._again_typed:
            self.day.set_value(start.date() if start else None)
            self.time.set_value(start.time() if start else None)

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show what is missing now."""
        meeting, formats, now = self.editor.meeting, self.session.formats, self.clock.now()
        from council_desk.services import editing

        if not self._ended_typed and not self.ended.hasFocus():
            self.ended.set_value(now.time().replace(second=0, microsecond=0))
        found = tuple(gap for gap in gaps(meeting, self._elections) if gap.kind not in _ENDING)
        if found != self._gaps or len(self.list.items()) != len(found):
            self._gaps = found
            self.list.set_items([self._row(place, gap) for place, gap in enumerate(found)])
            self.list.updateGeometry()
        self.list.setVisible(bool(found) and not self.failing)
        state = quorum_now(self.editor, self.clock)
        short = state is not None and not state.met
        self.no_quorum.setVisible(short and not self.failing)
        if self.failing:
            words = self.tr("{present} of {of} present, {needed} needed.") if state is not None else ""
            for name in ("present", "of", "needed"):
                words = words.replace("{" + name + "}", formats.number(getattr(state, name, 0)))
            self.state.show_state(words, "late" if short else "due")
        elif found:
            count = len(found)
            words = self.tr("%n things are missing; Enter goes to the place", "", count)
            self.state.show_state(words.replace(str(count), formats.number(count)), "due")
        else:
            self.state.show_state(self.tr("✓ Nothing is missing."), "good")
        if self.failing:
            self.told.setText(
                self.tr(
                    "The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost."
                )
            )
        elif meeting.started is not None:
            words = self.tr("The council has sat for {time}.")
            self.told.setText(words.replace("{time}", running(editing.sitting_time(meeting, now), formats)))
        self.told.setVisible(bool(self.told.text()))

    def _row(self, place: int, gap: Gap) -> Item:
        title = ""
        if gap.item is not None:
            item = self.editor.item(gap.item)
            words = self.tr("{number} · {title}").replace("{number}", self.session.formats.digits(item.number))
            title = words.replace("{title}", item.title)
        return Item(str(place), gap_sentence(gap.kind), title)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("No quorum") if self.failing else self.tr("End meeting"))
        self.list.setAccessibleName(self.tr("What is still missing"))
        self.ended_field.set_label(self.tr("Ended at"))
        self.call_again.setText(self.tr("Call the council again"))
        self.day_field.set_label(self.tr("Second call") if self.failing else self.tr("Next meeting"))
        self.time_field.set_label(self.tr("Time"))
        self.finish.setText(self.tr("Close: no quorum") if self.failing else self.tr("End meeting"))
        self.finish.setToolTip(with_keys(self.finish.text(), QKeySequence(keys.CONFIRM)))
        self.back.setText(self.tr("Go on with the meeting"))
        self.back.setToolTip(with_keys(self.tr("Go on with the meeting"), QKeySequence("Esc")))
        self.no_quorum.setText(self.tr("No quorum: close the meeting"))
        self._gaps = ()
        self._arrange()
        if self.editor.is_open:
            self.refresh()

    def _arrange(self) -> None:
        self.call_again.setVisible(self.failing)
        again = not self.failing or self.call_again.value()
        self.day_field.setVisible(again)
        self.time_field.setVisible(again)
        self._dates.rearrange()
