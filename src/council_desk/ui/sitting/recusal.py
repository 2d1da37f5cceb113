"""The recusal of one person on the running item: why, and whether they left the room; or its withdrawal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.widgets.buttons import Button, with_keys
from council_desk.ui.widgets.fields import Check, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import AgendaItem, Meeting, Recusal


class RecusalPart(QWidget):
    """A button; pressed, a line for the reason. Enter records it."""

    done = Signal()
    asking_changed = Signal()

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._person = ""
        self._asking = False
        self.begin = Button(kind="quiet", icon="minus")
        self.told = PlainLabel("", "small", wrap=True)
        self.reason = LineField()
        self.field = Field("", self.reason)
        self.leaves = Check()
        self.record = Button(kind="primary")
        self.withdraw = Button(kind="quiet", icon="undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.begin, self.told, self.field, self.leaves, self.record, self.withdraw):
            quiet = widget in {self.begin, self.withdraw}
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading if quiet else Qt.AlignmentFlag(0))
        self.begin.clicked.connect(self.ask)
        self.record.clicked.connect(self.keep)
        self.reason.returnPressed.connect(self.keep)
        self.reason.textEdited.connect(lambda _: self.field.set_error(""))
        self.withdraw.clicked.connect(self.take_back)

    def item(self) -> "AgendaItem | None":
        """Give the item the recusal is about: the one that runs."""
        from council_desk.services import editing

        return editing.running_item(self.editor.meeting)

    def show_person(self, person: str) -> None:
        """Show another person; a reason that was being typed for the one before is dropped."""
        self._person, self._asking = person, False
        self.reason.set_text("")
        self.leaves.setChecked(False)
        self.field.set_error("")
        self.refresh()

    @property
    def asking(self) -> bool:
        """Whether the reason is being asked for."""
        return self._asking

    def ask(self) -> None:
        """Ask for the reason."""
        if self.item() is None or self.recorded() is not None:
            self.take_focus()
            return
        self._asking = True
        self.refresh()
        self.asking_changed.emit()
        self.reason.setFocus()

    def take_focus(self) -> None:
        """Put the focus on what can be pressed."""
        for button in (self.begin, self.withdraw):
            if button.isVisibleTo(self):
                button.setFocus()

    def recorded(self) -> "Recusal | None":
        """Give the recusal that is kept for this person on the running item."""
        item = self.item()
        return None if item is None else next((each for each in item.recusals if each.person == self._person), None)

    def keep(self) -> None:
        """Record the recusal with its reason; Undo takes it out again."""
        item, reason = self.item(), " ".join(self.reason.text().split())
        if item is None:
            return
        if not reason:
            self.field.set_error(self.tr("Write the reason; the minutes name it."))
            self.reason.setFocus()
            return
        from council_desk.services import editing

        left = self.leaves.value()
        set_recusals(
            self.editor, item.id, editing.recuse(self.editor.meeting, item.id, self._person, reason, left_room=left)
        )
        self._asking = False
        self.done.emit()

    def take_back(self) -> None:
        """Withdraw the recusal."""
        item = self.item()
        if item is None:
            return
        from council_desk.services import editing

        set_recusals(self.editor, item.id, editing.withdraw_recusal(self.editor.meeting, item.id, self._person))
        self.done.emit()

    def refresh(self) -> None:
        """Show what holds now."""
        if not self._person:
            return
        entry = next((row for row in self.editor.meeting.attendance if row.person == self._person), None)
        item, kept = self.item(), self.recorded()
        asking = self._asking and item is not None and kept is None
        votes = entry is not None and entry.voting_right
        self.setVisible(item is not None and (votes or kept is not None))
        self.begin.setVisible(kept is None and not asking)
        for widget in (self.field, self.leaves, self.record):
            widget.setVisible(asking)
        self.told.setVisible(kept is not None)
        self.withdraw.setVisible(kept is not None)
        if kept is not None:
            words = (
                self.tr("Recused and out of the room: {reason}")
                if kept.left_room
                else self.tr("Recused, stays in the room: {reason}")
            )
            self.told.setText(words.replace("{reason}", isolated(kept.reason)))

    def retranslate(self) -> None:
        """Say every text again."""
        self.begin.setText(self.tr("Recuse on this item"))
        self.begin.setToolTip(with_keys(self.tr("Recuse on this item"), QKeySequence(keys.RECUSAL)))
        self.field.set_label(self.tr("Reason for the recusal"))
        self.leaves.setText(self.tr("Leaves the room"))
        self.record.setText(self.tr("Record recusal"))
        self.withdraw.setText(self.tr("Withdraw the recusal"))
        self.refresh()


def set_recusals(editor: MeetingEditor, item_id: str, changed: "Meeting") -> None:
    """Take the recusals of an item over from a changed meeting, so that Undo brings back what stood there."""
    from council_desk.services import editing

    def recusals(meeting: "Meeting") -> tuple["Recusal", ...]:
        return editing.item_of(meeting, item_id).recusals

    editor.set(
        lambda meeting, value: editing.change_item(meeting, item_id, recusals=value),
        recusals(editor.meeting),
        recusals(changed),
    )
