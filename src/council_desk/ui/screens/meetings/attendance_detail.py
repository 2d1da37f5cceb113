"""The person chosen in the attendance: times of arrival and leaving, capacity, note, voting right."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import AttendanceStatus
from council_desk.ui.binding import Form
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.clock import moment_in, time_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.fields import Check, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Attendance

_IN_ROOM = {AttendanceStatus.PRESENT, AttendanceStatus.GUEST}


class _Span(QWidget):
    """One stay: from an arrival to a leaving."""

    def __init__(self, detail: "AttendanceDetail", place: int) -> None:
        super().__init__()
        self.arrived, self.left = TimeField(detail.session), TimeField(detail.session)
        self.remove = ToolIcon("close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.from_label, self.to_label = PlainLabel("", "small"), PlainLabel("", "small")
        for widget in (self.from_label, self.arrived, self.to_label, self.left, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.arrived.value_changed.connect(lambda value: detail.change_span(place, "arrived", value))
        self.left.value_changed.connect(lambda value: detail.change_span(place, "left", value))
        self.remove.clicked.connect(lambda: detail.remove_span(place))


class AttendanceDetail(QWidget):
    """Times and words about one person of the attendance."""

    removed = Signal(str)

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self._person = ""
        self._form = Form()
        self._shown: Attendance | None = None
        self.spans: list[_Span] = []
        self.name = PlainLabel("", "strong")
        self.capacity, self.note = LineField(), LineField()
        self.votes = Check()
        self.add_span = Button(kind="quiet", icon="plus")
        self.remove = Button(kind="quiet", icon="trash")
        self._capacity, self._note = Field("", self.capacity), Field("", self.note)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.votes)
        self._stays = QVBoxLayout()
        self._stays.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.add_span)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(WrapRow(self._capacity, self._note))
        column.addLayout(self._stays)
        column.addLayout(foot)
        self._form.line(self.capacity, lambda: self._entry().capacity, lambda value: self._type(capacity=value))
        self._form.line(self.note, lambda: self._entry().note, lambda value: self._type(note=value))
        self._form.check(self.votes, lambda: self._entry().voting_right, lambda value: self._set(voting_right=value))
        self.add_span.clicked.connect(self._add_span)
        self.remove.clicked.connect(lambda: self.removed.emit(self._person))
        self.hide()

    def show_person(self, person_id: str) -> None:
        """Show a person of the attendance; "" shows nobody."""
        listed = self.editor.is_open and any(row.person == person_id for row in self.editor.meeting.attendance)
        self.setVisible(listed)
        if not listed:
            self._person, self._shown = "", None
            return
        self._person = person_id
        entry = self._entry()
        self.name.setText(self.editor.name(person_id))
        self._form.refresh()
        if entry is self._shown:
            return
        self._shown = entry
        inside = entry.status in _IN_ROOM
        self.add_span.setVisible(inside)
        while len(self.spans) > len(entry.intervals):
            span = self.spans.pop()
            self._stays.removeWidget(span)
            span.hide()
            span.deleteLater()
        while len(self.spans) < len(entry.intervals):
            self.spans.append(_Span(self, len(self.spans)))
            self._stays.addWidget(self.spans[-1])
            self._name_span(self.spans[-1])
        for span, stay in zip(self.spans, entry.intervals, strict=True):
            span.arrived.set_value(time_of(stay.arrived))
            span.left.set_value(time_of(stay.left))

    def _entry(self) -> "Attendance":
        return operations.attendance_of(self.editor.meeting, self._person)

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        entry = editing.changed(self._entry(), **values)
        self.editor.type(lambda meeting: operations.set_attendance(meeting, entry))

    def _set(self, **values: Any) -> None:
        from council_desk.services import editing

        before = self._entry()
        self.editor.set(operations.set_attendance, before, editing.changed(before, **values))

    # ---------------------------------------------------------------------------------------------------- stays

    def _add_span(self) -> None:
        from council_desk.record.models import Interval
        from council_desk.services import editing

        meeting = self.editor.meeting
        last = self._entry().intervals[-1:]
        arrived = (last[0].left or last[0].arrived) if last else (meeting.started or meeting.scheduled_start)
        stay = editing.make(Interval, arrived=arrived)
        self._set(intervals=(*self._entry().intervals, stay))
        if self.spans:
            self.spans[-1].arrived.setFocus()
            self.spans[-1].arrived.selectAll()

    def change_span(self, place: int, name: str, time: dt.time | None) -> None:
        """Take an arrival or leaving; an emptied arrival is the start of the meeting."""
        from council_desk.services import editing

        spans = self._entry().intervals
        if place >= len(spans):
            return
        moment = moment_in(self.editor.meeting, time)
        if name == "arrived" and moment is None:
            moment = self.editor.meeting.started or self.editor.meeting.scheduled_start
        changed = editing.changed(spans[place], **{name: moment})
        self._set(intervals=(*spans[:place], changed, *spans[place + 1 :]))

    def remove_span(self, place: int) -> None:
        """Drop one stay."""
        spans = self._entry().intervals
        self._set(intervals=spans[:place] + spans[place + 1 :])

    # ---------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Say every text again."""
        self._capacity.set_label(self.tr("Capacity"))
        self._note.set_label(self.tr("Note"))
        self.votes.setText(self.tr("Has a vote"))
        self.add_span.setText(self.tr("Arrival or leaving"))
        self.remove.setText(self.tr("Remove from the list"))
        for span in self.spans:
            self._name_span(span)
        self._shown = None

    def _name_span(self, span: _Span) -> None:
        span.from_label.setText(self.tr("Came"))
        span.to_label.setText(self.tr("Left"))
        span.arrived.setAccessibleName(self.tr("Came"))
        span.left.setAccessibleName(self.tr("Left"))
        span.remove.set_name(self.tr("Remove this time"))
