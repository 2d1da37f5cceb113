"""The action that is chosen: all of its text, its state, where it came from and through which meetings it went."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import ActionState
from council_desk.services.register_rows import Standing
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.thread_steps import ThreadSteps
from council_desk.ui.screens.decisions.wording import ACTION_TONES, Wording
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.step_list import StepList
from council_desk.ui.words import word, words

if TYPE_CHECKING:
    from council_desk.services.register_rows import ActionRow


class ActionCard(Card):
    """One action. `state_wanted` tells id, state and day; `wanted` what is to be opened."""

    state_wanted = Signal(str, object, object)
    wanted = Signal(str, str)
    closed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.row: ActionRow | None = None
        self._wording, self._steps = Wording(self), ThreadSteps(session, self)
        self.pill, self.late = Pill(), Pill(tone="late")
        self.close_button = ToolIcon("close")
        self.add_to_header(self.pill)
        self.add_to_header(self.close_button)
        self.text = PlainLabel("", wrap=True)
        self.facts = PlainLabel("", "small", wrap=True)
        self.done = Button(icon="check")
        self.state, self.done_on = Choice(), DateField(session, optional=False)
        self._fields = {"state": Field("", self.state), "done_on": Field("", self.done_on)}
        self._history = PlainLabel("", "small")
        self.origin, self.history = StepList(), StepList()
        for widget in (self.text, self.facts, self.late, ButtonRow(self.done), *self._fields.values()):
            self.body.addWidget(widget)
        self.body.addWidget(self._history)
        self.body.addWidget(self.history)
        self.body.addWidget(self.origin)
        self.set_accented(True)
        self.done.clicked.connect(self._tick)
        self.close_button.clicked.connect(self.closed)
        self.state.value_changed.connect(lambda state: self._ask(state, None))
        self.done_on.value_changed.connect(lambda day: self._ask(ActionState.DONE, day))
        for steps in (self.origin, self.history):
            steps.wanted.connect(self.wanted)

    def show_row(self, row: "ActionRow") -> None:
        """Show an action."""
        self.row = row
        self.refresh()

    def refresh(self) -> None:
        """Show it as it stands now."""
        row, formats = self.row, self.session.formats
        if row is None:
            return
        self.pill.show_state(word(row.state), ACTION_TONES[row.state])
        self.text.setText(row.text)
        self.facts.setText("\n".join(self._facts(row)))
        standing = self._wording.standing(row.standing, row.days_left, formats)
        self.late.show_state(standing, "late" if row.standing is Standing.LATE else "due")
        self.done.setText(self.tr("Done") if row.live else self.tr("Open again"))
        self.done.set_icon("check" if row.live else "undo")
        self.state.set_value(row.state)
        self.done_on.set_value(row.done_on)
        self._fields["done_on"].setVisible(row.state is ActionState.DONE)
        self.history.show_steps(self._steps.history(row))
        origin = self._steps.origin(row)
        self.origin.show_steps(origin)
        self.origin.setVisible(bool(origin))

    def _facts(self, row: "ActionRow") -> list[str]:
        formats = self.session.formats
        name = row.assignee.name if row.assignee else self.tr("nobody named")
        facts = [self.tr("By whom: {name}").format(name=name)]
        due = formats.day(row.due) if row.due else self.tr("no date")
        facts.append(self.tr("Due: {day}").format(day=due))
        facts.append(self.tr("Item: {title}").format(title=row.item_title))
        return facts

    def _tick(self) -> None:
        if self.row is not None:
            self._ask(ActionState.DONE if self.row.live else ActionState.OPEN, None)

    def _ask(self, state: ActionState, day: dt.date | None) -> None:
        row = self.row
        if row is not None and (state is not row.state or (day is not None and day != row.done_on)):
            self.state_wanted.emit(row.id, state, day)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Action"))
        self.close_button.set_name(self.tr("Close the action: the list takes the whole width"), "Esc")
        self._fields["state"].set_label(self.tr("State"))
        self._fields["done_on"].set_label(self.tr("Done on"))
        self.state.set_options(words(ActionState))
        self._history.setText(self.tr("Through the meetings"))
        for steps in (self.origin, self.history):
            steps.show_steps([])
        self.refresh()
