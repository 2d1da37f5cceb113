"""Who came: the list, the quorum, and for the person chosen in it arrival and leaving, capacity, note and vote."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from council_desk.domain.names import initials
from council_desk.domain.terms import AttendanceStatus
from council_desk.domain.text import fold
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.attendance_detail import AttendanceDetail
from council_desk.ui.screens.meetings.attendance_list import AttendanceList, Row
from council_desk.ui.screens.meetings.clock import time_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.screens.meetings.prepare_card import quorum_tone
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel, avatar_letters
from council_desk.ui.widgets.name_completer import NameCompleter

if TYPE_CHECKING:
    from council_desk.record.models import Attendance, Meeting
    from council_desk.services.desk import Desk


class AttendanceCard(MeetingCard):
    """Attendance of the meeting."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.quorum_pill = Pill()
        self.quorum_line = PlainLabel("", "muted", wrap=True)
        self.list = AttendanceList()
        self.detail = AttendanceDetail(editor)
        self.guest = LineField()
        self._names = NameCompleter(self.guest)
        self._guest_field = Field("", self.guest)
        self.add_to_header(self.quorum_pill)
        for widget in (self.quorum_line, self.list, self.detail, Divider(), self._guest_field):
            self.body.addWidget(widget)
        self.list.marked.connect(self.mark)
        self.list.person_changed.connect(self.detail.show_person)
        self.detail.removed.connect(self._remove)
        self.guest.returnPressed.connect(self._add_guest)
        self.guest.textEdited.connect(self._say_guest)
        self._shown: Any = None

    def mark(self, person_id: str, status: AttendanceStatus) -> None:
        """Say that a person is present, excused, absent or a guest; Undo brings back how it was, with the times."""
        from council_desk.services import editing

        before = operations.attendance_of(self.editor.meeting, person_id)
        after = operations.attendance_of(editing.set_status(self.editor.meeting, person_id, status), person_id)
        self.editor.set(operations.set_attendance, before, after)

    def _remove(self, person_id: str) -> None:
        undo = self.editor.history.remove(
            lambda meeting: operations.take_attendance(meeting, person_id), operations.put_attendance
        )
        name = self.editor.name(person_id)
        self.session.notify(self.tr("Removed from the attendance: {name}").format(name=name), undo)

    # --------------------------------------------------------------------------------------------------- guests

    def _absentees(self) -> dict[str, str]:
        """Give everyone who is not on the list yet, by folded name."""
        listed = {row.person for row in self.editor.meeting.attendance}
        return {fold(row.name): row.id for row in reversed(self.editor.everyone) if row.id not in listed}

    def _say_guest(self) -> None:
        name = " ".join(self.guest.text().split())
        known = not name or fold(name) in self._absentees()
        hint = "" if known else self.tr("Enter adds “{name}” as a new person and a guest.").format(name=name)
        self._guest_field.set_hint(hint)

    def _add_guest(self) -> None:
        name = " ".join(self.guest.text().split())
        if not name:
            return
        known = self._absentees().get(fold(name))
        self.guest.clear()
        self._guest_field.set_hint("")
        if known is not None:
            self._put_guest(known)
            return

        def work(desk: "Desk") -> Any:
            from council_desk.services.people import new_person

            person = new_person(name)
            return person.id, desk.people.save(person)

        meeting_id = self.editor.meeting.id

        def done(made: Any) -> None:
            if isValid(self) and self.editor.is_open and self.editor.meeting.id == meeting_id:
                self._put_guest(made[0])

        self.session.write(work, done)

    def _put_guest(self, person_id: str) -> None:
        from council_desk.services import editing

        def put(meeting: "Meeting", taken: Any) -> "Meeting":
            if taken is not None:
                return operations.put_attendance(meeting, taken)
            return editing.add_guest(meeting, person_id)

        self.editor.history.add(None, lambda meeting: operations.take_attendance(meeting, person_id), put)
        self.list.select(person_id)

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the attendance."""
        meeting = self.editor.meeting
        state = (meeting.attendance, self.editor.people, meeting.started)
        if self._shown is not None and all(a is b for a, b in zip(state, self._shown, strict=True)):
            return
        self._shown = state
        with QSignalBlocker(self.list):
            self.list.set_rows([self._row(each) for each in meeting.attendance])
            if not self.list.person() and meeting.attendance:
                self.list.select(meeting.attendance[0].person)
        self.detail.show_person(self.list.person())
        listed = {row.person for row in meeting.attendance}
        self._names.set_names(row.name for row in self.editor.everyone if row.id not in listed)
        self._say_quorum()

    def _row(self, entry: "Attendance") -> Row:
        name = self.editor.name(entry.person)
        person = self.editor.file.people.get(entry.person)
        letters = avatar_letters(initials(person, self.editor.meeting.language)) if person else name[:1]
        parts = [entry.capacity or "", *(self._span(span) for span in entry.intervals), entry.note or ""]
        return Row(entry.person, name, " · ".join(p for p in parts if p), letters, entry.status)

    def _span(self, span: Any) -> str:
        formats = self.session.formats
        arrived, left = time_of(span.arrived), time_of(span.left)
        began = time_of(self.editor.meeting.started)
        if left is None:
            return self.tr("from {time}").format(time=formats.time(arrived or dt.time()))
        if arrived == began:
            return self.tr("until {time}").format(time=formats.time(left))
        return self.tr("{start} to {end}").format(start=formats.time(arrived or dt.time()), end=formats.time(left))

    def _say_quorum(self) -> None:
        state = self.editor.quorum()
        formats = self.session.formats
        if state is None:
            self.quorum_pill.show_state("", "neutral")
            self.quorum_line.setText(self.tr("The council's rule for the quorum lacks its number."))
            return
        present, of, needed = (formats.number(n) for n in (state.present, state.of, state.needed))
        tone = quorum_tone(self.editor.meeting, state)
        self.quorum_pill.show_state(self.tr("{present}/{of}").format(present=present, of=of), tone)
        line = self.tr("{present} of {of} present, {needed} needed.").format(present=present, of=of, needed=needed)
        verdict = self.tr("The quorum is reached.") if state.met else self.tr("The quorum is not reached.")
        self.quorum_line.setText(f"{line} {verdict}")

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Attendance"))
        self.list.setAccessibleName(self.tr("Attendance"))
        letters = (self.tr("P"), self.tr("E"), self.tr("A"), self.tr("G"))
        self.list.set_letters(letters)
        self._guest_field.set_label(self.tr("Add a guest"))
        self.guest.setPlaceholderText(self.tr("Name, then Enter"))
        self.detail.retranslate()
        self._shown = None
