"""One person of the sitting, opened beneath the list: times to correct, and the recusal on the running item."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import AttendanceStatus
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.clock import moment_in, time_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.recusal import RecusalPart
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Attendance

_IN_ROOM = {AttendanceStatus.PRESENT, AttendanceStatus.GUEST}


class _Stay(QWidget):
    """One stay: came, left, and the way to drop it."""

    def __init__(self, detail: "PersonDetail", place: int) -> None:
        super().__init__()
        self.came, self.left = TimeField(detail.editor.session), TimeField(detail.editor.session)
        self.came_label, self.left_label = PlainLabel("", "small"), PlainLabel("", "small")
        self.remove = ToolIcon("close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(WrapRow(_labelled(self.came_label, self.came), _labelled(self.left_label, self.left)), 1)
        row.addWidget(self.remove)
        self.came.value_changed.connect(lambda value: detail.change_stay(place, "arrived", value))
        self.left.value_changed.connect(lambda value: detail.change_stay(place, "left", value))
        self.remove.clicked.connect(lambda: detail.remove_stay(place))


def _labelled(label: PlainLabel, field: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(field)
    return part


class PersonDetail(QWidget):
    """Times and recusal of one person. `closed` tells that the list should have the keys again."""

    closed = Signal()
    removal_wanted = Signal(str)

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.person = ""
        self._entry: Attendance | None = None
        self.name = ElidedLabel("", "strong")
        self.close_icon = ToolIcon("close")
        self.throughout = PlainLabel("", "small", wrap=True)
        self.add_stay = Button(kind="quiet", icon="plus")
        self.remove = Button(kind="quiet", icon="trash")
        self.recusal = RecusalPart(editor)
        self.stays: list[_Stay] = []
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.close_icon)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(Divider())
        column.addLayout(head)
        column.addWidget(self.throughout)
        column.addLayout(self._column)
        column.addWidget(self.add_stay, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.recusal)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.close_icon.clicked.connect(self.close_detail)
        self.add_stay.clicked.connect(self._add_stay)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.person))
        self.recusal.done.connect(self.close_detail)
        self.recusal.asking_changed.connect(self._show_times)
        self.hide()

    def open_person(self, person: str) -> None:
        """Open a person and put the cursor into the last time."""
        self.person, self._entry = person, None
        self.recusal.show_person(person)
        self.refresh()
        self.show()
        if self.stays:
            self.stays[-1].came.setFocus()
            self.stays[-1].came.selectAll()
        elif self.add_stay.isVisibleTo(self):
            self.add_stay.setFocus()
        elif self.recusal.isVisibleTo(self):
            self.recusal.take_focus()
        else:
            self.close_icon.setFocus()

    def open_recusal(self, person: str) -> None:
        """Open a person and ask for the reason of the recusal on the running item."""
        self.open_person(person)
        self.recusal.ask()

    def close_detail(self) -> None:
        """Put the person away."""
        self.flush()
        self.hide()
        self.person, self._entry = "", None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the person away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_detail()
            return
        super().keyPressEvent(event)

    def flush(self) -> None:
        """Take over a time that is still being typed."""
        for stay in self.stays:
            for field in (stay.came, stay.left):
                if field.hasFocus():
                    field.flush()

    def refresh(self) -> None:
        """Show the person as they stand now."""
        if not self.person:
            return
        entry = next((row for row in self.editor.meeting.attendance if row.person == self.person), None)
        if entry is None:
            self.close_detail()
            return
        self.name.setText(self.editor.name(self.person))
        self.recusal.refresh()
        if entry is self._entry:
            return
        self._entry = entry
        while len(self.stays) > len(entry.intervals):
            stay = self.stays.pop()
            self._column.removeWidget(stay)
            stay.hide()
            stay.deleteLater()
        while len(self.stays) < len(entry.intervals):
            self.stays.append(_Stay(self, len(self.stays)))
            self._column.addWidget(self.stays[-1])
            self._name_stay(self.stays[-1])
        for stay, interval in zip(self.stays, entry.intervals, strict=True):
            stay.came.set_value(time_of(interval.arrived))
            stay.left.set_value(time_of(interval.left))
        self._show_times()

    def _show_times(self) -> None:
        """Show what fits the person; while a reason is asked for, nothing else."""
        entry, asking = self._entry, self.recusal.asking
        if entry is None:
            return
        inside = entry.status in _IN_ROOM and not asking
        self.throughout.setVisible(inside and not entry.intervals)
        self.add_stay.setVisible(inside)
        self.remove.setVisible(entry.status is AttendanceStatus.GUEST and not asking)
        for stay in self.stays:
            stay.setHidden(asking)

    # ---------------------------------------------------------------------------------------------------- stays

    def _set(self, **values: Any) -> None:
        from council_desk.services import editing

        before = operations.attendance_of(self.editor.meeting, self.person)
        self.editor.set(operations.set_attendance, before, editing.changed(before, **values))

    def _add_stay(self) -> None:
        from council_desk.record.models import Interval
        from council_desk.services import editing

        meeting = self.editor.meeting
        spans = operations.attendance_of(meeting, self.person).intervals
        arrived = (spans[-1].left or spans[-1].arrived) if spans else (meeting.started or meeting.scheduled_start)
        self._set(intervals=(*spans, editing.make(Interval, arrived=arrived)))
        if self.stays:
            self.stays[-1].came.setFocus()
            self.stays[-1].came.selectAll()

    def change_stay(self, place: int, name: str, time: dt.time | None) -> None:
        """Take a typed arrival or leaving; an emptied arrival is the opening of the meeting."""
        from council_desk.services import editing

        meeting = self.editor.meeting
        spans = operations.attendance_of(meeting, self.person).intervals
        if place >= len(spans):
            return
        moment = moment_in(meeting, time)
        if name == "arrived" and moment is None:
            moment = meeting.started or meeting.scheduled_start
        changed = editing.changed(spans[place], **{name: moment})
        self._set(intervals=(*spans[:place], changed, *spans[place + 1 :]))

    def remove_stay(self, place: int) -> None:
        """Drop one stay; without any, the person was there throughout."""
        spans = operations.attendance_of(self.editor.meeting, self.person).intervals
        self._set(intervals=spans[:place] + spans[place + 1 :])
        self.add_stay.setFocus()

    # ---------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Say every text again."""
        self.close_icon.set_name(self.tr("Close"), "Esc")
        self.throughout.setText(self.tr("There from the beginning."))
        self.add_stay.setText(self.tr("Arrival or leaving"))
        self.remove.setText(self.tr("Remove from the list"))
        self.recusal.retranslate()
        for stay in self.stays:
            self._name_stay(stay)

    def _name_stay(self, stay: _Stay) -> None:
        stay.came_label.setText(self.tr("Came"))
        stay.left_label.setText(self.tr("Left"))
        stay.came.setAccessibleName(self.tr("Came"))
        stay.left.setAccessibleName(self.tr("Left"))
        stay.remove.set_name(self.tr("Remove this time"))
