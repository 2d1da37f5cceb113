"""One action of an item in a line: what, who, until when. The line is typed as a whole: "text @name until day"."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from council_desk.domain.terms import ActionState
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases
from council_desk.ui.sitting.item.steps import TypingStep
from council_desk.ui.sitting.item.talk_field import TypedLineField
from council_desk.ui.sitting.item.typed_line import TypedLine, read_action, write_action
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import ElidedLabel, Pill, plain_tip
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.record.models import ActionItem, Meeting
    from council_desk.ui.sitting.clock import SittingClock

TONES = {
    ActionState.OPEN: "due",
    ActionState.IN_PROGRESS: "waiting",
    ActionState.DONE: "good",
    ActionState.CANCELLED: "neutral",
}
_PILL_LETTERS = 20
"""A longer name is cut in its pill and told in the tooltip."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def parts_of(meeting: "Meeting", action_id: str) -> dict[str, Any]:
    """Give what a typed line says of an action."""
    from council_desk.services import editing

    action = editing.action_of(meeting, action_id)
    return {"text": action.text, "assignee": action.assignee, "due": action.due}


def has_action(meeting: "Meeting", action_id: str) -> bool:
    """Whether an action is (still) there."""
    return any(action.id == action_id for item in meeting.agenda for action in item.actions)


def with_parts(meeting: "Meeting", action_id: str, parts: dict[str, Any]) -> "Meeting":
    """Give the meeting with what a typed line says of an action."""
    from council_desk.services import editing

    return editing.change_action(meeting, action_id, **parts)


class ActionField(TypedLineField):
    """A line for one action. `line_changed` comes with every letter, `accepted` with Enter, `given_up` with Escape."""

    line_changed = Signal()
    accepted = Signal()
    given_up = Signal()
    left = Signal()

    def __init__(self, who: People, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(who, phrases, parent)
        self._who = who
        self._chosen: set[str] = set()
        self.prompter.person_chosen.connect(self._chosen.add)
        self.textEdited.connect(lambda _: self.line_changed.emit())
        self.prompter.person_chosen.connect(lambda _: self.line_changed.emit())

    def begin(self, line: str, chosen: str | None = None) -> None:
        """Show a line to be typed on; `chosen` is who is named in it."""
        self._chosen.clear()
        if chosen:
            self._chosen.add(chosen)
        self.setText(line)

    def read(self) -> TypedLine:
        """Give the line as it is understood now."""
        return read_action(self.text(), self._who.reader(self._chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that end the line."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the line was left for another place in the window."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()


class ActionRow(QWidget):
    """One action. Space says done, Enter opens the line, Delete removes, the arrows go up and down."""

    step_wanted = Signal(int)
    removal_wanted = Signal()
    ended = Signal()

    def __init__(
        self, editor: MeetingEditor, clock: "SittingClock", who: People, phrases: Phrases, action_id: str
    ) -> None:
        super().__init__()
        self.editor, self.action_id, self._clock = editor, action_id, clock
        self._shown: Any = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.done, self.text = Check(), ElidedLabel()
        self.done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.who, self.due, self.state = Pill(tone="accent"), Pill(tone="due"), Pill()
        self.remove = ToolIcon("trash")
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = ActionField(who, phrases)
        self.line.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 3, 2, 3)
        row.setSpacing(8)
        row.addWidget(self.done)
        row.addWidget(self.text, 1)
        row.addWidget(self.line, 1)
        for widget in (self.state, self.who, self.due, self.remove):
            row.addWidget(widget)
        self._step = TypingStep(
            editor,
            lambda meeting: parts_of(meeting, action_id),
            lambda meeting, parts: with_parts(meeting, action_id, parts),
        )
        self.done.value_changed.connect(self.set_done)
        self.remove.clicked.connect(self.removal_wanted)
        self.line.line_changed.connect(self._typed)
        self.line.accepted.connect(lambda: self.close_line(keep_focus=True))
        self.line.given_up.connect(lambda: self.close_line(keep_focus=True))
        self.line.left.connect(self.close_line)

    @property
    def action(self) -> "ActionItem":
        """Give the action as it stands now."""
        return next(a for item in self.editor.meeting.agenda for a in item.actions if a.id == self.action_id)

    # --------------------------------------------------------------------------------------------------- writing

    def set_done(self, done: bool) -> None:
        """Say that the action is done today, or is open again."""
        from council_desk.services import editing

        action, action_id = self.action, self.action_id
        after = {
            "state": ActionState.DONE if done else ActionState.OPEN,
            "done_on": self._clock.now().date() if done else None,
        }
        self.editor.set(
            lambda meeting, values: editing.change_action(meeting, action_id, **values),
            {"state": action.state, "done_on": action.done_on},
            after,
        )

    def open_line(self) -> None:
        """Let the whole line be typed on, with the cursor at its end."""
        action, formats = self.action, self.editor.session.formats
        day = formats.day(action.due) if action.due else ""
        name = self.editor.name(action.assignee)
        self._step.rest()
        self.line.begin(write_action(action.text, name, day, formats.language), action.assignee)
        self._show_line(True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self, *, keep_focus: bool = False) -> None:
        """Show the action as it was understood."""
        if self.line.isHidden() or not has_action(self.editor.meeting, self.action_id):
            return
        self._step.rest()
        if keep_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_line(False)
        self._shown = None
        self.refresh()

    def _show_line(self, shown: bool) -> None:
        self.line.setVisible(shown)
        for widget in (self.done, self.text, self.remove):
            widget.setVisible(not shown)

    def _typed(self) -> None:
        read = self.line.read()
        if read.text:
            self._step.write({"text": read.text, "assignee": read.person, "due": read.due})
            self._say_parts()

    # ------------------------------------------------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the row."""
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.set_done(self.action.state is not ActionState.DONE)
        elif event.key() in {*_ENTER, Qt.Key.Key_F2}:
            self.open_line()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in steps:
            self.step_wanted.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line."""
        self.open_line()
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours().accent_text), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    # --------------------------------------------------------------------------------------------------- showing

    def holds_focus(self) -> bool:
        """Whether the row or its line has the focus."""
        return self.hasFocus() or self.line.hasFocus()

    def refresh(self) -> None:
        """Show the action."""
        action = self.action
        if self._shown is not None and self._shown[0] is action and self._shown[1] is self.editor.parties:
            return
        self._shown = (action, self.editor.parties)
        self.text.setText(action.text.replace("\n", " ") or "…")
        self.done.set_value(action.state is ActionState.DONE)
        self._say_parts()

    def _say_parts(self) -> None:
        action, formats = self.action, self.editor.session.formats
        name = self.editor.name(action.assignee)
        room = _PILL_LETTERS * self.fontMetrics().averageCharWidth()
        fitting = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.who.show_state(fitting or self.tr("nobody named"), "accent" if name else "late")
        self.who.setToolTip(plain_tip(name) if fitting != name else "")
        due = formats.day_and_month(action.due) if action.due else self.tr("no date")
        self.due.show_state(due, TONES[action.state] if action.due else "late")  # type: ignore[arg-type]
        told = action.state in {ActionState.IN_PROGRESS, ActionState.CANCELLED}
        self.state.show_state(word(action.state) if told else "", TONES[action.state])  # type: ignore[arg-type]
        self.setAccessibleName(", ".join((action.text[:120], name or self.who.text(), due, word(action.state))))

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        self.remove.set_name(self.tr("Remove the action"))
        self.line.setAccessibleName(self.tr("Action: what, @who, until when"))
        self.done.setAccessibleName(word(ActionState.DONE))
        self.refresh()
