"""What is to be done, by person or by day: settled with one key, with its way through the meetings."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from council_desk.domain.terms import ActionState
from council_desk.services.register_rows import (
    Party,
    RegisterFilter,
    Show,
    Standing,
    actions_shown,
    people_concerned,
)
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.history import Keys
from council_desk.ui.screens.decisions.action_card import ActionCard
from council_desk.ui.screens.decisions.action_list import DONE, ActionList
from council_desk.ui.screens.decisions.filters import FilterBar
from council_desk.ui.screens.decisions.wording import Wording
from council_desk.ui.sides import Sides
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.services.register_rows import ActionRow

PERSON, DAY = "person", "day"
_SAID_LETTERS = 60


class ActionsPage(QWidget):
    """Rows are read once; filters work on what is there. `wanted` tells what is to be opened elsewhere."""

    wanted = Signal(str, str)
    shown_changed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._rows: tuple[ActionRow, ...] = ()
        self._undone: list[Callable[[], None]] = []
        self._wording = Wording(self)
        self.filters = FilterBar(session, Show.LIVE)
        self.group = SegmentedControl()
        self.list = ActionList()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.hint = PlainLabel("", "small", wrap=True)
        self.card = ActionCard(session)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.card)
        inner.addStretch(1)
        self.area = Scroll(page)
        side = Card()
        side.body.setContentsMargins(8, 10, 8, 8)
        head = QHBoxLayout()
        head.addWidget(self.group)
        head.addStretch(1)
        side.body.addLayout(head)
        side.body.addWidget(self.nothing)
        side.body.addWidget(self.list, 1)
        side.body.addWidget(self.hint)
        self.sides = Sides(side, self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(self.sides, 1)
        self._keys = Keys(self, self._key)
        self.filters.changed.connect(self._show_rows)
        self.filters.list_wanted.connect(self.list.setFocus)
        self.group.value_changed.connect(lambda _: self._show_rows())
        self.list.chosen.connect(self._show_card)
        self.list.opened.connect(lambda _: self.show_card())
        self.card.closed.connect(self.hide_card)
        self.list.ticked.connect(self.tick)
        self.card.state_wanted.connect(self.set_state)
        self.card.wanted.connect(self.wanted)

    # ------------------------------------------------------------------------------------------------------- rows

    def rows(self) -> "tuple[ActionRow, ...]":
        """Give all actions of the council."""
        return self._rows

    def shown(self) -> "list[ActionRow]":
        """Give the actions that are shown, in their order."""
        by_id = {row.id: row for row in self._rows}
        return [by_id[item.key] for item in self.list.items()]

    def chosen(self) -> RegisterFilter:
        """Give the filter."""
        return self.filters.chosen()

    def set_rows(self, rows: "tuple[ActionRow, ...]") -> None:
        """Show other actions."""
        self._rows = rows
        self.filters.offer(people_concerned(row.assignee for row in rows if row.assignee))
        self._show_rows()

    def go_to(self, action_id: str) -> None:
        """Choose an action, past any filter that hides it; one that was carried over is found by its latest entry."""
        if not self.list.select(action_id):
            self.filters.show_choice.set_value(Show.ALL)
            self.filters.search.set_text("")
            self.filters.person.set_value(None)
            self._show_rows()
            self.list.select(action_id)
        self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus()
        self._show_card(self.list.current_key())

    def _show_rows(self) -> None:
        key, place = self.list.current_key(), self.list.place(self.list.current_key())
        found = actions_shown(self._rows, self.filters.chosen())
        self.list.set_items([self._item(row, group) for group, row in self._grouped(found)])
        chosen = self.list.select_near(key, place)
        if self.list.place(chosen) != place:  # grouped otherwise, or filtered: what is open beside stays in sight
            self.list.scrollTo(self.list.currentIndex())
        self.nothing.setVisible(bool(self._rows) and not found)
        self.hint.setVisible(bool(found))
        self.sides.set_some(bool(found))
        self._show_card(chosen)
        self.shown_changed.emit()

    def _show_card(self, key: str) -> None:
        row = next((row for row in self._rows if row.id == key), None)
        if row is not None:
            self.card.show_row(row)

    def _grouped(self, rows: "tuple[ActionRow, ...]") -> "list[tuple[str, ActionRow]]":
        if self.group.value() == DAY:
            names = {
                Standing.LATE: self.tr("Late"),
                Standing.DUE: self.tr("Due within a week"),
                Standing.OPEN: self.tr("Later"),
                Standing.SETTLED: self.tr("Settled"),
            }
            order = list(names)
            undated = self.tr("Without a date")
            parted = sorted(rows, key=lambda row: order.index(row.standing))
            dated = [(names[row.standing], row) for row in parted if row.due or not row.live]
            return [*dated, *((undated, row) for row in parted if row.live and not row.due)]
        nobody = Party("", self.tr("Nobody named"), "\uffff")
        by_name = sorted(rows, key=lambda row: ((row.assignee or nobody).sort_key, (row.assignee or nobody).id))
        return [((row.assignee or nobody).name, row) for row in by_name]

    def _item(self, row: "ActionRow", group: str) -> Item:
        formats = self.session.formats
        parts = []
        if row.due is not None:
            parts.append(self.tr("due {day}").format(day=formats.day(row.due)))
        if self.group.value() == DAY:
            parts.insert(0, row.assignee.name if row.assignee else self.tr("nobody named"))
        if row.reference:
            parts.append(self.tr("decision {number}").format(number=row.reference))
        first, last = (formats.number(row.history[place].meeting_number) for place in (0, -1))
        if first == last:
            parts.append(self.tr("meeting {number}").format(number=first))
        else:
            parts.append(self.tr("since meeting {first}, last in {last}").format(first=first, last=last))
        pill, tone = self._wording.action_state(row, formats)
        return Item(
            row.id,
            " ".join(row.text[:600].split()),
            " · ".join(parts),
            pill,
            tone,
            "" if row.live else DONE,
            group,
        )

    def show_card(self) -> None:
        """Show the chosen action and go into it."""
        self.sides.set_open(True)
        self.card.done.setFocus()

    def hide_card(self) -> None:
        """Give the whole room to the list, until Enter opens an action."""
        self.sides.set_open(False)
        self.list.setFocus()

    # ---------------------------------------------------------------------------------------------------- settling

    def tick(self, action_id: str) -> None:
        """Settle an action, or open it again if it was settled."""
        row = next((row for row in self._rows if row.id == action_id), None)
        if row is not None:
            self.set_state(action_id, ActionState.DONE if row.live else ActionState.OPEN, None)

    def set_state(self, action_id: str, state: ActionState, day: dt.date | None) -> None:
        """Write another state; the toast and Ctrl+Z lead back."""
        row = next((row for row in self._rows if row.id == action_id), None)
        if row is None:
            return
        former, former_day = row.state, row.done_on
        said = isolated(" ".join(row.text.split())[:_SAID_LETTERS])

        def take_back() -> None:
            if take_back in self._undone:
                self._undone.remove(take_back)
                self.session.write(lambda desk: desk.register.set_action_state(action_id, former, former_day))

        def written(_: Any) -> None:
            self._undone.append(take_back)
            template = {
                ActionState.DONE: self.tr("Done: {text}"),
                ActionState.OPEN: self.tr("Open again: {text}"),
                ActionState.IN_PROGRESS: self.tr("In progress: {text}"),
                ActionState.CANCELLED: self.tr("Cancelled: {text}"),
            }[state]
            self.session.notify(template.format(text=said), take_back)

        self.session.write(lambda desk: desk.register.set_action_state(action_id, state, day), written)

    def undo(self) -> None:
        """Take back the last change of a state."""
        if self._undone:
            self._undone[-1]()

    def forget(self) -> None:
        """Another council: nothing is taken back any more."""
        self._undone.clear()

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.area.isAncestorOf(widget):
                return self.hide_card if self.sides.is_low else self.list.setFocus
            if widget is self.list and self.sides.is_open():
                return self.hide_card
        typing = isinstance(widget, QLineEdit | QPlainTextEdit)
        if event.matches(QKeySequence.StandardKey.Undo) and self._undone and not typing:
            return self.undo
        return None

    def retranslate(self) -> None:
        """Say every text again."""
        self.group.set_segments([(PERSON, self.tr("By person")), (DAY, self.tr("By date"))])
        self.filters.say(
            [
                (Show.LIVE, self.tr("Open ones")),
                (Show.LATE, self.tr("Late")),
                (Show.DONE, self.tr("Done")),
                (Show.CANCELLED, self.tr("Cancelled")),
                (Show.ALL, self.tr("All actions")),
            ],
            self.tr("By whom"),
            self.tr("Due from"),
            self.tr("Due until"),
        )
        self.filters.offer(people_concerned(row.assignee for row in self._rows if row.assignee))
        self.list.setAccessibleName(self.tr("Actions"))
        self.nothing.setText(self.tr("No action fits the filters and what you typed."))
        self.hint.setText(self.tr("Space or D settles the chosen action, Ctrl+Z takes it back."))
        self.card.retranslate()
        self._show_rows()
