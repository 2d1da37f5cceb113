"""The line that lets somebody in who is not on the list: a person of the desk, or a new one by name."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.text import fold
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.links import KeyLink
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.name_completer import NameCompleter

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk
    from council_desk.ui.sitting.clock import SittingClock


class GuestLine(QWidget):
    """“+ Guest”; pressed, a line for the name. `added` tells whom; `left` that the list should have the keys."""

    added = Signal(str)
    left = Signal()

    def __init__(self, editor: MeetingEditor, clock: "SittingClock", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self._clock = editor, clock
        self.link = KeyLink(keys.GUEST)
        self.line = LineField()
        self.field = Field("", self.line)
        self._names = NameCompleter(self.line)
        self._offers = self._names.popup()
        if self._offers is not None:
            self._offers.installEventFilter(self)
        self._names.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.link)
        column.addWidget(self.field)
        self.field.hide()
        self.link.clicked.connect(self.ask)
        self.line.returnPressed.connect(self._take)
        self.line.textEdited.connect(self._say)

    def ask(self) -> None:
        """Ask for the name."""
        listed = {row.person for row in self.editor.meeting.attendance}
        self._names.set_names(row.name for row in self.editor.everyone if row.id not in listed)
        self.link.hide()
        self.field.show()
        self.line.setFocus()

    def put_away(self) -> None:
        """Show the link again."""
        self.line.clear()
        self.field.set_hint("")
        self.field.hide()
        self.link.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Return while names are offered and none is chosen: the list alone would only close, and want another."""
        popup = self._offers
        if (
            popup is not None
            and watched is popup
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and not popup.currentIndex().isValid():
                popup.hide()
                self._take()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the line away."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.put_away()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _known(self) -> dict[str, str]:
        """Give everyone who is not on the list yet, by folded name."""
        listed = {row.person for row in self.editor.meeting.attendance}
        return {fold(row.name): row.id for row in reversed(self.editor.everyone) if row.id not in listed}

    def _say(self) -> None:
        name = " ".join(self.line.text().split())
        known = not name or fold(name) in self._known()
        hint = "" if known else self.tr("Enter adds {name} as a new person and a guest.")
        self.field.set_hint(hint.replace("{name}", isolated(name)))

    def _take(self) -> None:
        name = " ".join(self.line.text().split())
        if not name:
            self.put_away()
            self.left.emit()
            return
        known = self._known().get(fold(name))
        self.put_away()
        if known is not None:
            self._put(known)
            return

        def work(desk: "Desk") -> Any:
            from council_desk.services.people import new_person

            person = new_person(name)
            return person.id, desk.people.save(person)

        meeting_id = self.editor.meeting.id

        def done(made: Any) -> None:
            if self.editor.is_open and self.editor.meeting.id == meeting_id:
                self._put(made[0])

        self.editor.session.write(work, done)

    def _put(self, person_id: str) -> None:
        """Enter the guest; one who comes in while the meeting runs came at this moment."""
        now = self._clock.now()

        def put(meeting: "Meeting", taken: Any) -> "Meeting":
            from council_desk.record.models import Interval
            from council_desk.services import editing

            if taken is not None:
                return operations.put_attendance(meeting, taken)
            meeting = editing.add_guest(meeting, person_id)
            if meeting.started is None:
                return meeting
            stay = editing.make(Interval, arrived=now.isoformat())
            row = editing.changed(operations.attendance_of(meeting, person_id), intervals=(stay,))
            return operations.set_attendance(meeting, row)

        self.editor.history.add(None, lambda meeting: operations.take_attendance(meeting, person_id), put)
        self.added.emit(person_id)

    def retranslate(self) -> None:
        """Say every text again."""
        self.link.set_words(self.tr("Guest"))
        self.field.set_label(self.tr("Add a guest"))
        self.line.setPlaceholderText(self.tr("Name, then Enter"))
