"""What is to be done: text, person, due day, state. One card below each item, and one at the end over all of them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import ActionState
from council_desk.ui.binding import Form
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard, PersonChoice
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, Field
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import ActionItem

TONES = {
    ActionState.OPEN: "due",
    ActionState.IN_PROGRESS: "waiting",
    ActionState.DONE: "good",
    ActionState.CANCELLED: "neutral",
}


class ActionRow(QWidget):
    """One action, to be written."""

    def __init__(self, editor: MeetingEditor, action_id: str) -> None:
        super().__init__()
        self.editor, self.action_id = editor, action_id
        self._shown: Any = None
        self.text = TextField(least_rows=1)
        self.assignee, self.state = PersonChoice(), Choice()
        self.due = DateField(editor.session)
        self.remove = ToolIcon("trash")
        self._fields = {name: Field("", getattr(self, name)) for name in ("assignee", "due", "state")}
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.text, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(WrapRow(*self._fields.values(), stretch=(4, 4, 3), letters=(14, 20)))
        self._form = form = Form()
        form.text(self.text, lambda: self.action.text, lambda value: self._type(text=value or ""))
        form.choice(self.assignee, lambda: self.action.assignee, lambda value: self._set("assignee", value))
        form.day(self.due, lambda: self.action.due, lambda value: self._set("due", value))
        form.choice(self.state, lambda: self.action.state, lambda value: self._set("state", value))
        self.remove.clicked.connect(self._remove)
        self.retranslate()

    @property
    def action(self) -> "ActionItem":
        """Give the action as it stands now."""
        return next(a for item in self.editor.meeting.agenda for a in item.actions if a.id == self.action_id)

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        action_id = self.action_id
        self.editor.type(lambda meeting: editing.change_action(meeting, action_id, **values))

    def _set(self, name: str, value: Any) -> None:
        from council_desk.services import editing

        action_id = self.action_id
        self.editor.set(
            lambda meeting, new: editing.change_action(meeting, action_id, **{name: new}),
            getattr(self.action, name),
            value,
        )

    def _remove(self) -> None:
        action_id = self.action_id
        undo = self.editor.history.remove(
            lambda meeting: operations.take_action(meeting, action_id), operations.put_action
        )
        self.editor.session.notify(self.tr("The action was removed."), undo)

    def refresh(self) -> None:
        """Show the action."""
        action = self.action
        if self._shown is not None and self._shown[0] is action and self._shown[1] is self.editor.parties:
            return
        self._shown = (action, self.editor.parties)
        self.assignee.offer(self.editor.parties)
        self._form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        self.text.setAccessibleName(self.tr("What is to be done"))
        self.text.setPlaceholderText(self.tr("What is to be done"))
        self._fields["assignee"].set_label(self.tr("By whom"))
        self._fields["due"].set_label(self.tr("Due"))
        self._fields["state"].set_label(self.tr("State"))
        self.state.set_options(words(ActionState))
        self.remove.set_name(self.tr("Remove the action"))


class ItemActionsCard(MeetingCard):
    """The actions of one item."""

    action_wanted = Signal()

    def __init__(self, editor: MeetingEditor, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.item_id = item_id
        self.rows = KeyedColumn[ActionRow](lambda key: ActionRow(editor, key), spacing=14)
        self.add = Button(kind="quiet", icon="plus")
        self.add_to_header(self.add)
        self.body.addWidget(self.rows)
        self.add.clicked.connect(self.action_wanted)

    def refresh(self) -> None:
        """Show the actions; without any the card is not there."""
        actions = self.editor.item(self.item_id).actions
        self.rows.show_keys([action.id for action in actions])
        for row in self.rows.widgets():
            row.refresh()
        self.setVisible(bool(actions))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Actions"))
        self.add.setText(self.tr("New action"))
        self.add.setToolTip(self.tr("Add an action (Alt+A)"))
        for row in self.rows.widgets():
            row.retranslate()


class ActionLine(QWidget):
    """One action in the list over all items: done or not, what, who, when."""

    wanted = Signal(str)

    def __init__(self, editor: MeetingEditor, action_id: str) -> None:
        super().__init__()
        self.editor, self.action_id = editor, action_id
        self.done = Check()
        self.text = ElidedLabel()
        self.who, self.due = Pill(tone="accent"), Pill(tone="due")
        self.go = ToolIcon("edit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        for widget, stretch in ((self.done, 0), (self.text, 1), (self.who, 0), (self.due, 0), (self.go, 0)):
            row.addWidget(widget, stretch)
        self.done.value_changed.connect(self._set_done)
        self.go.clicked.connect(lambda: self.wanted.emit(self.action_id))

    def _set_done(self, done: bool) -> None:
        from council_desk.services import editing

        action = self._action()
        action_id = self.action_id
        self.editor.set(
            lambda meeting, new: editing.change_action(meeting, action_id, state=new),
            action.state,
            ActionState.DONE if done else ActionState.OPEN,
        )

    def _action(self) -> "ActionItem":
        return next(a for item in self.editor.meeting.agenda for a in item.actions if a.id == self.action_id)

    def refresh(self) -> None:
        """Show the action."""
        action, formats = self._action(), self.editor.session.formats
        self.text.setText(action.text.replace("\n", " ") or "…")
        self.done.set_value(action.state is ActionState.DONE)
        self.done.setAccessibleName(f"{word(ActionState.DONE)}: {action.text[:80]}")
        name = self.editor.name(action.assignee)
        self.who.show_state(name or self.tr("nobody named"), "accent" if name else "late")
        due = formats.day_and_month(action.due) if action.due else self.tr("no date")
        self.due.show_state(due, TONES[action.state] if action.due else "late")  # type: ignore[arg-type]
        self.go.set_name(self.tr("Go to this action"))


class AllActionsCard(MeetingCard):
    """Every action of the meeting in short."""

    action_chosen = Signal(str)

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.lines = KeyedColumn[ActionLine](self._make, spacing=2)
        self.none = PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self.none)
        self.body.addWidget(self.lines)

    def _make(self, action_id: str) -> ActionLine:
        line = ActionLine(self.editor, action_id)
        line.wanted.connect(self.action_chosen)
        return line

    def refresh(self) -> None:
        """Show the actions."""
        actions = [action.id for item in self.editor.meeting.agenda for action in item.actions]
        self.lines.show_keys(actions)
        self.lines.setVisible(bool(actions))
        self.none.setVisible(not actions)
        for line in self.lines.widgets():
            line.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Actions"))
        self.none.setText(self.tr("Nothing is to be done yet. Add actions to the items above with Alt+A."))
