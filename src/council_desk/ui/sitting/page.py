"""Meeting mode: the whole window while the council sits. It holds the parts together; what they do is theirs."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from council_desk.domain.agenda import Gap, GapKind
from council_desk.errors import DeskError
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.history import Keys
from council_desk.ui.screens.meetings.editor import MeetingEditor, Opened, read_meeting
from council_desk.ui.sitting.agenda import AgendaColumn
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.columns import AGENDA, ITEM, PEOPLE, Columns
from council_desk.ui.sitting.course import Course
from council_desk.ui.sitting.header import SittingHeader
from council_desk.ui.sitting.heading import HeadingWords
from council_desk.ui.sitting.keyboard import SittingKeys
from council_desk.ui.sitting.keys_sheet import KeysSheet
from council_desk.ui.sitting.middle import Middle
from council_desk.ui.sitting.notices import Notices
from council_desk.ui.sitting.people import PeopleColumn, quorum_now
from council_desk.ui.sitting.projecting import Projecting
from council_desk.ui.widgets.banner import CLOSE_KEYS, Banner, Toast

if TYPE_CHECKING:
    from council_desk.ui.sitting.closing import Closing


class SittingPage(QWidget):
    """The page of one meeting. `left` tells that the frame should come back, with the meeting's id."""

    left = Signal(str)

    def __init__(
        self, session: DeskSession, found: Opened, clock: SittingClock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.editor = MeetingEditor(session, self)
        self.editor.open(found)
        self.clock = clock or SittingClock(self.editor.zone, self)
        self.course = Course(self.editor, self.clock, self)
        self.header = SittingHeader()
        self.heading = HeadingWords(self.course)
        self.banner = Banner()
        self.notices = Notices(self.editor, self.clock)
        self.agenda = AgendaColumn(self.editor, self.clock)
        self.people = PeopleColumn(self.editor, self.clock)
        self.middle = Middle(self.editor, self.clock)
        self.columns = Columns(self.agenda, self.middle, self.people)
        self.projecting = Projecting(self.editor, self)
        self.sheet = KeysSheet(self)
        self.toast = Toast(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        banner_place = QWidget()
        banner_row = QVBoxLayout(banner_place)
        banner_row.setContentsMargins(16, 10, 16, 0)
        banner_row.addWidget(self.banner)
        self._banner_place = banner_place
        banner_place.hide()
        for widget, stretch in ((self.header, 0), (banner_place, 0), (self.notices, 0), (self.columns, 1)):
            column.addWidget(widget, stretch)
        self._keys = Keys(self, self._key)
        self.keyboard = SittingKeys(self)
        self._connect()
        self.course.prepare()
        self.retranslate()
        self._show_start()
        self.clock.start()

    def _connect(self) -> None:
        session, editor = self.session, self.editor
        session.reported.connect(self.show_error)
        session.notified.connect(self.toast.say)
        session.offered.connect(lambda text, undo, _: self.toast.say(text, undo))  # who sits does not go elsewhere
        session.changed.connect(self._changed)
        session.formats_changed.connect(self.retranslate)
        editor.changed.connect(self.refresh)
        editor.opened.connect(self.refresh)
        editor.saving.state_changed.connect(self._say_heading)
        editor.saving.saved.connect(self.middle.pages_changed)
        self.clock.ticked.connect(self._tick)
        self.banner.dismissed.connect(self._banner_place.hide)
        header, middle, notices = self.header, self.middle, self.notices
        for signal, deed in (
            (header.preview_wanted, self.toggle_preview),
            (header.break_wanted, self.toggle_break),
            (header.projector_wanted, self.toggle_projector),
            (header.keys_wanted, self.toggle_keys),
            (header.end_wanted, self.ask_end),
            (header.back_wanted, self.leave),
            (self.sheet.closed, self.sheet.hide),
            (self.agenda.left, self.focus_item),
            (self.people.left, self.focus_item),
            (middle.all_present, self.people.arrive_all),
            (middle.next_wanted, self.next_item),
            (middle.previous_wanted, self.previous_item),
            (middle.end_wanted, self.ask_end),
            (middle.shown, self.columns.arrange),
            (middle.shown, self.refresh),
            (notices.break_over, self.toggle_break),
            (notices.back_wanted, self.show_running),
        ):
            signal.connect(lambda *_, deed=deed: deed())
        self.agenda.opened.connect(self.deal_with)
        self.agenda.looked_at.connect(self.look_at)
        self.agenda.entered.connect(lambda: self.columns.activate(AGENDA))
        self.people.entered.connect(lambda: self.columns.activate(PEOPLE))
        middle.opened.connect(self.open_meeting)
        middle.no_quorum.connect(lambda: self.ask_end(failing=True))
        middle.confirmed.connect(self._end)
        middle.jump_wanted.connect(self.jump)
        middle.recusal_asked.connect(self.people.ask_recusal)
        middle.vote_changed.connect(self._vote_changed)
        notices.no_quorum.connect(lambda: self.ask_end(failing=True))
        notices.deal_wanted.connect(lambda: self.deal_with(self.middle.item))
        self.course.over.connect(self._over)
        self.projecting.closed.connect(self._say_heading)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        QShortcut(QKeySequence(CLOSE_KEYS), self).activated.connect(self.close_message)

    # -------------------------------------------------------------------------------------------------- meeting

    def _show_start(self) -> None:
        """Go on where the meeting is: at the roll call, at the running item, or between two."""
        active = self._running_id()
        self.middle.show_item(active)
        self.refresh()
        if self.course.is_open:
            self.agenda.list.select(active or self.course.neighbour(1))

    def begin(self) -> None:
        """Take the focus: the people for the roll call, else the item or the agenda."""
        if not self.course.is_open:
            self.focus_people()
        elif self._running_id():
            self.focus_item()
        else:
            self.focus_agenda()

    def _running_id(self) -> str:
        from council_desk.services import editing

        active = editing.running_item(self.editor.meeting)
        return active.id if active is not None else ""

    def open_meeting(self, at: dt.datetime) -> None:
        """Open the meeting; the keys go to the first item."""
        self.flush()
        if self.course.open_meeting(at):
            self.middle.show_item("")
            self.agenda.list.select(self.course.neighbour(1))
            self.focus_agenda()

    def deal_with(self, item_id: str) -> None:
        """Let an item run and put the cursor into it."""
        if not item_id:
            return
        if not self.course.is_open:
            self.session.notify(self.tr("Open the meeting first."))
            return
        self.flush()
        if item_id == self._running_id() or self.course.deal_with(item_id):
            self.middle.show_item(item_id)
            self.agenda.list.select(item_id)
            self.focus_item()

    def look_at(self, item_id: str) -> None:
        """Show an item while the other one goes on."""
        if item_id and self.course.is_open:
            self.flush()
            self.middle.show_item(item_id)

    def show_running(self) -> None:
        """Show the running item again."""
        self.middle.show_item(self._running_id())
        self.focus_item()

    def next_item(self) -> None:
        """Let the item after the running one run."""
        following = self.course.neighbour(1)
        if following or not self.course.is_open:
            self.deal_with(following)
        else:
            self.ask_end()

    def previous_item(self) -> None:
        """Go back to the item before the running one."""
        self.deal_with(self.course.neighbour(-1))

    def toggle_break(self) -> None:
        """Begin a break, or end it; every time stands still meanwhile."""
        if self.course.is_open:
            self.course.pause_or_go_on()

    def ask_end(self, *, failing: bool = False) -> None:
        """Show what is still missing and offer the end; before the opening only for want of a quorum."""
        self.flush()
        if not self.course.is_open and not failing:
            state = quorum_now(self.editor, self.clock)
            if state is None or state.met:
                self.session.notify(self.tr("Open the meeting first."))
                return
            failing = True
        self.middle.show_closing(failing=failing)

    def _end(self, closing: "Closing") -> None:
        self.flush()
        self.course.end(closing)

    def _over(self, meeting_id: str) -> None:
        self.projecting.close()
        self.left.emit(meeting_id)

    def leave(self) -> None:
        """Leave the mode; the meeting goes on and can be taken up again where it is."""
        self.flush()
        self.projecting.close()
        self.left.emit(self.editor.meeting.id)

    def jump(self, gap: Gap) -> None:
        """Go to the place of a gap."""
        if gap.kind is GapKind.NO_ATTENDANCE:
            self.focus_people()
        elif gap.item is not None:
            self.columns.activate(ITEM)
            self.agenda.list.select(gap.item)
            self.middle.jump(gap)
        else:
            self.leave()  # chair and secretary are named in the meeting's details

    # --------------------------------------------------------------------------------------------------- focus

    def focus_agenda(self) -> None:
        """Give the keys to the agenda."""
        self.columns.activate(AGENDA)
        self.agenda.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_people(self) -> None:
        """Give the keys to the people."""
        self.columns.activate(PEOPLE)
        self.people.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_item(self) -> None:
        """Give the keys to the item, or what stands in its place."""
        self.columns.activate(ITEM)
        if self.middle.take_focus():
            return
        self.agenda.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_column(self, by: int) -> None:
        """Give the keys to the next column (1) or the one before (-1)."""
        order = (AGENDA, ITEM, PEOPLE)
        deeds = {AGENDA: self.focus_agenda, ITEM: self.focus_item, PEOPLE: self.focus_people}
        deeds[order[(order.index(self.columns.active) + by) % 3]]()

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        for part, column in ((self.agenda, AGENDA), (self.people, PEOPLE), (self.middle, ITEM)):
            if part.isAncestorOf(now):
                self.columns.activate(column)

    # ---------------------------------------------------------------------------------------- keys and windows

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        return self.keyboard.handle(event, widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape when nothing inside wanted it: put away the sheet, then go back to the item."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def go_back(self) -> None:
        """Put away what was opened last, else go back to the item."""
        if self.sheet.isVisible():
            self.sheet.hide()
        elif self.middle.put_away():
            pass
        elif self.middle.shows_item and self.middle.item != self._running_id():
            self.show_running()
        else:
            self.focus_item()

    def confirm(self) -> None:
        """Do what the page in the middle offers: open the meeting, or end it."""
        self.middle.confirm()

    def toggle_preview(self) -> None:
        """Show the pages of the minutes in place of the item, or the item again."""
        self.flush()
        self.editor.saving.flush()
        self.middle.toggle_preview()

    def toggle_keys(self) -> None:
        """Show the sheet of keys; again, go on to what does not fit, and then put it away."""
        if self.sheet.isHidden():
            self.sheet.area.verticalScrollBar().setValue(0)
            self.sheet.show()
            self._place_sheet()
        elif not self.sheet.further():
            self.sheet.hide()

    def toggle_projector(self) -> None:
        """Open the window for the projector, or close it."""
        self.projecting.toggle(self)
        self._project()

    def show_error(self, error: Exception) -> None:
        """Show an error of the environment or the user in the banner."""
        if isinstance(error, DeskError):
            self.banner.say(say(error, self.session.formats))
            self._banner_place.show()

    def close_message(self) -> None:
        """Put away the last word that was said."""
        if self.toast.isVisible():
            self.toast.hide()
        elif self.banner.isVisible():
            self.banner.dismiss()
        else:
            self.notices.dismiss()

    # -------------------------------------------------------------------------------------------------- showing

    def flush(self) -> None:
        """Take over and write what is still being typed."""
        flush_focused(self)
        self.people.flush()
        self.middle.flush()

    def close_sitting(self) -> None:
        """Write everything and stop; called before the page goes."""
        self.flush()
        self.editor.saving.flush()
        self.clock.stop()
        self.projecting.close()

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        if not self.editor.is_open:
            return
        self.agenda.shown_item = self.middle.item if self.middle.shows_item else ""
        self.agenda.refresh()
        self.people.refresh()
        self.middle.refresh()
        self._tick_parts()

    def _tick(self) -> None:
        if self.editor.is_open:
            self.agenda.refresh()
            self.people.say_quorum()
            self.middle.tick()
            self._tick_parts()

    def _tick_parts(self) -> None:
        self.notices.refresh(self.middle.item if self.middle.shows_item else "")
        self._say_heading()
        self._project()

    def _say_heading(self) -> None:
        if self.editor.is_open:
            self.header.show_running(started=self.course.is_open, paused=self.heading.paused())
            self.header.say(self.heading.now())

    def _project(self) -> None:
        if self.projecting.is_open:
            state = quorum_now(self.editor, self.clock)
            quorum = ("", True) if state is None else (self.people.quorum_words(state), state.met)
            self.projecting.show(self.agenda.list.lines(), quorum)

    def _vote_changed(self, vote: object) -> None:
        self.projecting.vote = vote
        self._project()

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed: a guest who is new to the desk, a name."""
        touched = self.session.touched
        if not self.editor.is_open or self.editor.is_own(changes):
            return
        if any(touched(changes, kind) for kind in ("meeting", "person", "membership", "organization", "project")):
            meeting_id = self.editor.meeting.id
            self.session.read(lambda desk: read_meeting(desk, meeting_id), self._read_again, lambda _: self.leave())

    def _read_again(self, found: Opened) -> None:
        if not self.editor.is_open or self.editor.meeting.id != found.file.meeting.id:
            return
        if self.editor.saving.state is not SaveState.SAVED or found.file.meeting == self.editor.meeting:
            self.editor.refresh_around(found)
        else:
            self.editor.open(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in its place."""
        super().resizeEvent(event)
        self._place_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _place_sheet(self) -> None:
        """Let the sheet stand beneath the bar at the trailing edge."""
        if not self.sheet.isHidden():
            top = self.header.height() + 10
            room = QRect(14, top, self.width() - 28, self.height() - top - 12)
            self.sheet.place(room, right_to_left=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def retranslate(self) -> None:
        """Say every text again."""
        for part in (self.agenda, self.people, self.middle, self.notices, self.header, self.projecting):
            part.retranslate()
        self.sheet.retranslate(self.session.formats.digits)
        self.setAccessibleName(self.tr("Meeting mode"))
        self.refresh()
