"""What one day brings: a list beside the month, from which each thing is opened."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.calendar_view.looks import state_word, tone, wording
from council_desk.ui.calendar_view.model import MonthModel
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.calendar_rows import CalendarEvent


class DayCard(Card):
    """The day. `wanted` tells the kind and the id of what is to be opened, `left` that somebody goes back."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, month: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._month = month
        self._events: dict[str, CalendarEvent] = {}
        self.body.setContentsMargins(12, 12, 12, 10)
        self.other = PlainLabel("", "small")
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.list = MasterList()
        self.open_button, self.back = Button(), Button(kind="quiet", icon="chevron-left")
        self.open_button.set_key("O")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        self.body.addWidget(self.other)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.body.addLayout(foot)
        self.list.opened.connect(self.open_event)
        self.list.chosen.connect(lambda _: self._fit())
        self.open_button.clicked.connect(lambda: self.open_event(self.list.current_key()))
        self.back.clicked.connect(self.left)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.list)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.left)
        self.back.hide()

    def show_day(self, day: dt.date, events: "Sequence[CalendarEvent]", *, known: bool = True) -> None:
        """Show a day with these events; the one that was chosen stays chosen, or else the first one.

        While it is not `known` yet what the day brings, nothing is said of it.
        """
        formats = self._month.formats
        self.set_title(formats.day_with_weekday(day))
        second = self._month.second_calendar()
        self.other.setText(formats.day(day, second) if second is not None else "")
        self.other.setVisible(second is not None)
        self._events = {event.key: event for event in events}
        self.list.set_items([self._item(event) for event in events])
        if not self.list.current_key() and events:
            self.list.select(events[0].key)
        self.list.setVisible(bool(events))
        self.nothing.setHidden(bool(events) or not known)
        self._fit()

    def select(self, event: "CalendarEvent") -> None:
        """Choose an event of the day."""
        self.list.select(event.key)
        self._fit()

    def enter(self) -> None:
        """Give the list the focus; without anything on it, the way back."""
        target = self.list if self._events else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_event(self, key: str) -> None:
        """Ask for the place where an event is shown."""
        event = self._events.get(key)
        if event is not None and event.opens:
            self.wanted.emit(event.place, event.place_id)

    def retranslate(self, *, narrowed: bool) -> None:
        """Say every text again; `narrowed` says whether some kinds are left out."""
        self.nothing.setText(
            self.tr("Nothing of what you chose is on this day.") if narrowed else self.tr("Nothing is on this day.")
        )
        self.list.setAccessibleName(self.tr("What the day brings"))
        self.open_button.setText(self.tr("Open"))
        self.back.setText(self.tr("Back to the month"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back to the month from every part of the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _item(self, event: "CalendarEvent") -> Item:
        formats = self._month.formats
        words = wording(formats)
        kind = words.words.kinds[event.kind]
        state = state_word(event, formats)
        time = f"{formats.time(event.time)} · " if event.time is not None else ""
        return Item(
            event.key,
            f"{time}{words.title(event)}",
            subtitle=" · ".join((kind, *words.facts(event))),
            pill=state,
            tone=tone(event, self._month.today) if event.meeting_state is None or state else "neutral",
        )

    def _fit(self) -> None:
        """Offer to open only what has a place."""
        event = self._events.get(self.list.current_key())
        self.open_button.setEnabled(event is not None and event.opens)
        self.open_button.setVisible(bool(self._events))
