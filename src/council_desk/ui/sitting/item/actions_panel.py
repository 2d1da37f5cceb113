"""The actions of an item, and the line in which the next is typed."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard
from council_desk.ui.sitting.item.action_row import ActionField, ActionRow, has_action
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases
from council_desk.ui.sitting.item.typed_line import TypedLine

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.ui.sitting.clock import SittingClock


class ActionsPanel(MeetingCard):
    """The actions of one item, and at the end the line for the next. `ended` comes with Enter in the empty line."""

    ended = Signal()

    def __init__(
        self, editor: MeetingEditor, clock: "SittingClock", who: People, phrases: Phrases, parent: QWidget | None = None
    ) -> None:
        super().__init__(editor, parent)
        self.item_id = ""
        self._clock, self._who, self._phrases = clock, who, phrases
        self._entered = ""
        self.rows = KeyedColumn[ActionRow](self._make, spacing=0)
        self.entry = ActionField(who, phrases)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.rows)
        column.addWidget(self.entry)
        self.body.addLayout(column)
        self.entry.line_changed.connect(self._typed)
        self.entry.accepted.connect(self._accept)
        self.entry.given_up.connect(self._give_up)
        self.entry.left.connect(self._finish)

    def show_item(self, item_id: str) -> None:
        """Show another item."""
        self._finish()
        self.item_id = item_id
        self.refresh()

    # --------------------------------------------------------------------------------------------------- writing

    def add(self, parts: dict[str, Any], *, in_line: bool = False) -> str:
        """Add an action and give its id; it is tied to the last motion of the item."""
        from council_desk.services import editing

        item = self.editor.item(self.item_id)
        motion = item.motions[-1].id if item.motions else None
        made = editing.add_action(self.editor.meeting, item.id, parts["text"], motion=motion)
        action = editing.changed(editing.item_of(made, item.id).actions[-1], **parts)
        taken = operations.TakenAction(item.id, action, len(item.actions))
        if in_line:
            self._entered = action.id
        self.editor.history.add(taken, lambda meeting: _take(meeting, action.id, taken), operations.put_action)
        return action.id

    def _typed(self) -> None:
        """Keep what stands in the line as an action from its first letter on."""
        from council_desk.services import editing

        read = self.entry.read()
        parts = {"text": read.text, "assignee": read.person, "due": read.due}
        if not self._exists():
            if read.text:
                self.add(parts, in_line=True)
        elif read.text:
            entered = self._entered
            self.editor.type(lambda meeting: editing.change_action(meeting, entered, **parts))
        elif not self.entry.text().strip():
            self._drop()

    def _exists(self) -> bool:
        return has_action(self.editor.meeting, self._entered)

    def _drop(self) -> None:
        """Take the action out again whose line was emptied."""
        if self._exists():
            entered = self._entered
            self.editor.history.remove(lambda meeting: operations.take_action(meeting, entered), operations.put_action)
        self._entered = ""

    def _accept(self) -> None:
        if not self.entry.text().strip():
            self.ended.emit()
            return
        self._finish()

    def _give_up(self) -> None:
        self._drop()
        self.entry.begin("")
        self.ended.emit()

    def _finish(self) -> None:
        """Let the line become a row, and be empty for the next."""
        self._entered = ""
        self.entry.begin("")
        self.refresh()

    def remove(self, action_id: str) -> None:
        """Take an action out; a toast offers the way back."""
        keys = [row.action_id for row in self.rows.widgets()]
        place = keys.index(action_id)
        undo = self.editor.history.remove(
            lambda meeting: operations.take_action(meeting, action_id), operations.put_action
        )
        left = self.rows.widgets()
        (left[min(place, len(left) - 1)] if left else self.entry).setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.notify(self.tr("The action was removed."), undo)

    def take_typed(self, read: TypedLine) -> None:
        """Take over a line typed elsewhere; what it leaves open is asked in the row."""
        action_id = self.add({"text": read.text, "assignee": read.person, "due": read.due})
        row = self.rows.widget(action_id)
        if row is None:
            return
        if read.person is None or read.due is None:
            row.open_line()
        else:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, action_id: str) -> ActionRow:
        row = ActionRow(self.editor, self._clock, self._who, self._phrases, action_id)
        row.removal_wanted.connect(lambda: self.remove(action_id))
        row.step_wanted.connect(lambda by: self._go(action_id, by))
        row.retranslate()
        return row

    def _go(self, action_id: str, by: int) -> None:
        stops: list[QWidget] = [*self.rows.widgets(), self.entry]
        place = next(at for at, row in enumerate(self.rows.widgets()) if row.action_id == action_id) + by
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the actions; the one that is being typed in the line is not shown above it too."""
        if not self.item_id or not self.editor.has_item(self.item_id):
            return
        actions = self.editor.item(self.item_id).actions
        keys = [action.id for action in actions if action.id != self._entered]
        if any(row.action_id not in keys and row.holds_focus() for row in self.rows.widgets()):
            self.focus_entry()  # a row that goes would hand the focus on to anything
        self.rows.show_keys(keys)
        self.rows.setVisible(bool(keys))
        for row in self.rows.widgets():
            row.refresh()

    def focus_entry(self) -> None:
        """Put the cursor into the line for the next action."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Actions"))
        self.entry.setPlaceholderText(self.tr("What is to be done  @who  until when  ⏎"))
        self.entry.setAccessibleName(self.tr("New action: what, @who, until when"))
        for row in self.rows.widgets():
            row.retranslate()


def _take(
    meeting: "Meeting", action_id: str, taken: operations.TakenAction
) -> "tuple[Meeting, operations.TakenAction]":
    """Take an action out for Undo; one that is gone already leaves nothing to take."""
    try:
        return operations.take_action(meeting, action_id)
    except KeyError:
        return meeting, taken
