"""The column of the people: the quorum in words, the roll call by one key per person, arrivals, leavings, guests."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.domain.moments import local_time, minutes_between
from council_desk.domain.names import initials, list_name
from council_desk.domain.quorum import QuorumState, QuorumUnknownError
from council_desk.domain.terms import AttendanceStatus
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.guest_line import GuestLine
from council_desk.ui.sitting.links import WideState
from council_desk.ui.sitting.people_list import PeopleList, PersonLine
from council_desk.ui.sitting.person_detail import PersonDetail
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.labels import PlainLabel, Tone, avatar_letters
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.record.models import Attendance, Meeting

_LATE_FROM_MINUTES = 1


def quorum_now(editor: MeetingEditor, clock: SittingClock) -> QuorumState | None:
    """Give the quorum at this moment under the running item; None while the council's rule lacks its number."""
    from council_desk.services import editing

    try:
        return editing.quorum_now(editor.meeting, editor.council, clock.now())
    except QuorumUnknownError:
        return None


def roll_call_open(meeting: "Meeting") -> bool:
    """Whether the roll is being called: until the first item of the agenda is opened."""
    return meeting.started is None or not any(item.periods or item.started for item in meeting.agenda)


class PeopleColumn(Card):
    """The people. `left` tells that the item should have the keys again."""

    left = Signal()
    entered = Signal()

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self.quorum = WideState()
        self.hint = PlainLabel("", "small", wrap=True)
        self.list = PeopleList()
        self.detail = PersonDetail(editor)
        self.detail_area = Scroll(self.detail)
        self.detail_area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.detail_area.hide()
        self.guest = GuestLine(editor, clock)
        self.folded = False
        self._called: set[str] = set()
        self._expected: set[str] = set()
        self._choosing = False
        self.body.setContentsMargins(10, 14, 10, 10)
        self.body.setSpacing(8)
        for widget, stretch in (
            (self.quorum, 0),
            (self.hint, 0),
            (self.list, 1),
            (self.detail_area, 0),
            (self.guest, 0),
        ):
            self.body.addWidget(widget, stretch)
        self.list.pressed_key.connect(self.press)
        self.list.opened.connect(self._open)
        self.list.left.connect(self._leave)
        self.list.focused.connect(self.entered)
        self.detail.closed.connect(self._detail_closed)
        self.detail.removal_wanted.connect(self._remove)
        self.guest.added.connect(self._guest_added)
        self.guest.left.connect(self.list.setFocus)

    # ------------------------------------------------------------------------------------------------ roll call

    def forget(self) -> None:
        """Another meeting is shown: nobody has been called yet."""
        self._called.clear()
        self._expected.clear()

    def press(self, person: str, key: str) -> None:
        """Do what a key means for a person, and move on to the next while the roll is called."""
        from council_desk.services import editing

        meeting, now = self.editor.meeting, self.clock.now()
        calling = roll_call_open(meeting)
        status = {
            keys.PRESENT: AttendanceStatus.PRESENT,
            keys.EXCUSED: AttendanceStatus.EXCUSED,
            keys.ABSENT: AttendanceStatus.ABSENT,
        }.get(key)
        if key == "space" and calling:
            status = AttendanceStatus.PRESENT
        if status is AttendanceStatus.PRESENT and calling:
            after = self._from_the_beginning(person)
        elif status is not None:
            after = editing.mark(meeting, person, status, now)
        elif key == "space":
            after = editing.toggle(meeting, person, now)
        elif key == keys.LATE:
            after = self._late(person)
        elif key == keys.LEFT:
            after = editing.leave(meeting, person, now)
        else:
            return
        self._called.add(person)
        (self._expected.add if key == keys.LATE and meeting.started is None else self._expected.discard)(person)
        self._take(person, after)
        self.refresh()
        if calling:
            self.list.go_on()

    def _from_the_beginning(self, person: str) -> "Meeting":
        """Enter who answers the roll as there from the beginning; a guest stays one."""
        from council_desk.services import editing

        meeting = self.editor.meeting
        row = operations.attendance_of(meeting, person)
        if row.status is AttendanceStatus.GUEST:
            return meeting
        return editing.set_status(meeting, person, AttendanceStatus.PRESENT, intervals=())

    def _late(self, person: str) -> "Meeting":
        """Let in who comes now; before the opening nobody can be late yet, and the roll only notes who is expected."""
        from council_desk.services import editing

        meeting = self.editor.meeting
        if meeting.started is None:
            return editing.mark(meeting, person, AttendanceStatus.ABSENT, self.clock.now())
        row = operations.attendance_of(meeting, person)
        if row.status is AttendanceStatus.PRESENT and not row.intervals:
            meeting = editing.mark(meeting, person, AttendanceStatus.ABSENT, self.clock.now())
        return editing.arrive(meeting, person, self.clock.now())

    def _take(self, person: str, after: "Meeting") -> None:
        """Take over one person's row; Undo brings back how it was, with its times."""
        before = operations.attendance_of(self.editor.meeting, person)
        row = next((each for each in after.attendance if each.person == person), None)
        if row is None:
            self._remove(person)
            return
        self.editor.set(operations.set_attendance, before, row)

    def _remove(self, person: str) -> None:
        undo = self.editor.history.remove(
            lambda meeting: operations.take_attendance(meeting, person), operations.put_attendance
        )
        text = self.tr("Removed from the attendance: {name}")
        self.session.notify(text.replace("{name}", self.editor.name(person)), undo)

    def arrive_all(self) -> None:
        """Enter everyone as present who was neither called nor excused; Undo takes it back at once."""
        from council_desk.services import editing

        before = self.editor.meeting.attendance
        after = editing.arrive_all(self.editor.meeting, self.clock.now()).attendance
        self._called.update(row.person for row in after)
        self.editor.set(lambda meeting, rows: editing.change(meeting, attendance=rows), before, after)

    # ------------------------------------------------------------------------------------------------- recusals

    def ask_recusal(self, person: str = "") -> None:
        """Ask for the reason of a recusal on the running item; without a person, first for the person."""
        from council_desk.services import editing

        if editing.running_item(self.editor.meeting) is None:
            self.session.notify(self.tr("A recusal belongs to an item: open the item first."))
            return
        if not person and self.list.hasFocus():
            person = self.list.person()
        if person and self.list.select(person):
            self._choosing = False
            self._say_hint()
            self.entered.emit()
            self.detail_area.show()
            self.detail.open_recusal(person)
            return
        self._choosing = True
        self._say_hint()
        self.list.setFocus()

    def ask_guest(self) -> None:
        """Ask who comes in."""
        self.entered.emit()
        self.guest.ask()

    def _guest_added(self, person: str) -> None:
        self.refresh()
        self.list.select(person)
        self.list.setFocus()

    def _open(self, person: str) -> None:
        if self._choosing:
            self.ask_recusal(person)
        else:
            self.detail_area.show()
            self.detail.open_person(person)

    def _detail_closed(self) -> None:
        self.detail_area.hide()
        self.list.setFocus()

    def _leave(self) -> None:
        if self._choosing:
            self._choosing = False
            self._say_hint()
        elif self.detail.isVisible():
            self.detail.close_detail()
            return
        self.left.emit()

    # -------------------------------------------------------------------------------------------------- showing

    def fold(self, folded: bool) -> None:
        """Show a narrow list of initials, or all."""
        self.folded = folded
        self.list.fold(folded)
        self.guest.link.folded = folded
        self.guest.link.update()
        margin = 4 if folded else 10
        self.body.setContentsMargins(margin, 14, margin, 10)
        self.refresh()

    def flush(self) -> None:
        """Take over what is still being typed."""
        self.detail.flush()

    def refresh(self) -> None:
        """Show the people as they stand now."""
        meeting = self.editor.meeting
        self.heading.setVisible(not self.folded)
        self.list.set_lines([self._line(entry) for entry in meeting.attendance])
        self.detail.refresh()
        self.say_quorum()
        self._say_hint()

    def say_quorum(self) -> None:
        """Say the quorum of this moment."""
        state, formats = quorum_now(self.editor, self.clock), self.session.formats
        if state is None:
            self.quorum.show_state(self.tr("The council's rule for the quorum lacks its number."), "neutral")
            return
        tone: Tone = "good" if state.met else "late"
        self.setProperty("quorate", state.met)
        if self.folded:
            short = f"{formats.number(state.present)}/{formats.number(state.of)} {'✓' if state.met else '✕'}"
            self.quorum.show_state(short, tone)
        else:
            mark = "✓" if state.met else "✕"
            self.quorum.show_state(f"{mark} {self.quorum_words(state)}", tone)

    def quorum_words(self, state: QuorumState) -> str:
        """Give “7 of 9 present, 5 needed”."""
        formats = self.session.formats
        text = self.tr("{present} of {of} present, {needed} needed")
        for name in ("present", "of", "needed"):
            text = text.replace("{" + name + "}", formats.number(getattr(state, name)))
        return text

    def _say_hint(self) -> None:
        text = ""
        if self._choosing:
            text = self.tr("Who is recused? Choose the person and press Enter.")
        elif self.editor.meeting.started is not None and roll_call_open(self.editor.meeting):
            text = self.session.formats.digits(self.tr("Roll call: space or 1 present · 2 excused · 3 absent · 4 late"))
        self.hint.setText(text)
        self.hint.setVisible(bool(text) and not self.folded)

    def _line(self, entry: "Attendance") -> PersonLine:
        full = self.editor.name(entry.person)
        person = self.editor.file.people.get(entry.person)
        language = self.editor.meeting.language
        name = list_name(person, language) if person else full
        letters = avatar_letters(initials(person, language)) if person else name[:1]
        state, tone, sign = self._state(entry)
        inside = sign in {"✓", "◷", "○", "⊘"}
        return PersonLine(entry.person, name, full, self._capacity(entry), letters, state, tone, sign, inside)

    def _state(self, entry: "Attendance") -> tuple[str, Tone, str]:
        """Give the state of a person in a word or two, its tone and its sign."""
        if entry.status in {AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT}:
            return self._state_outside(entry)
        last = entry.intervals[-1] if entry.intervals else None
        if last is not None and last.left is not None:
            time = self.session.formats.time(local_time(last.left))
            return self.tr("Left {time}").replace("{time}", time), "neutral", "→"
        recusal = self._recusal(entry.person)
        if recusal:
            return recusal, "due", "⊘"
        if entry.status is AttendanceStatus.GUEST:
            return word(entry.status), "waiting", "○"
        return self._late_words(entry) or (word(entry.status), "good", "✓")

    def _state_outside(self, entry: "Attendance") -> tuple[str, Tone, str]:
        """Give the state of one who is not there; before the opening the absent may just not have been called yet."""
        if entry.status is AttendanceStatus.EXCUSED:
            return self.tr("Excused"), "due", "–"
        if self.editor.meeting.started is None:
            if entry.person in self._expected:
                return self.tr("Comes later"), "neutral", "…"
            if entry.person not in self._called:
                return "", "neutral", ""
        return word(entry.status), "late", "✕"

    def _late_words(self, entry: "Attendance") -> tuple[str, Tone, str] | None:
        """Say by how much somebody came late; None for who was there at the opening."""
        started = self.editor.meeting.started
        late = minutes_between(started, entry.intervals[0].arrived) if entry.intervals and started else 0
        if late < _LATE_FROM_MINUTES:
            return None
        words = self.tr("%n min late", "", late).replace(str(late), self.session.formats.number(late))
        return words, "due", "◷"

    def _recusal(self, person: str) -> str:
        from council_desk.services import editing

        item = editing.running_item(self.editor.meeting)
        found = next((each for each in item.recusals if each.person == person), None) if item else None
        if found is None:
            return ""
        return self.tr("Recused, outside") if found.left_room else self.tr("Recused")

    def _capacity(self, entry: "Attendance") -> str:
        """Give the capacity or the role of the day, and that somebody has no vote."""
        role = next((one for one in self.editor.file.roster if one.person == entry.person), None)
        words = entry.capacity or (role.label or word(role.role) if role is not None else "")
        without = not entry.voting_right
        return " · ".join(part for part in (self.tr("no vote") if without else "", words) if part)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("People"))
        self.list.setAccessibleName(self.tr("People"))
        self.detail.retranslate()
        self.guest.retranslate()
        if self.editor.is_open:
            self.refresh()
