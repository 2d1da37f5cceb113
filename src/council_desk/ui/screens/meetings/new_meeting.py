"""A new meeting: day and time, and what earlier meetings left open, offered first and chosen by a key."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.rows import MeetingRow, Offer

KEYS = "123456789"
USUAL_TIME = dt.time(18, 0)
USUAL_DAYS = 7


class OfferRow(QWidget):
    """One thing left open: a box with its number key, and the words beside it, which can be clicked too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check, self.label = Check(), PlainLabel("", wrap=True)
        self.check.set_value(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.setFocusProxy(self.check)

    def value(self) -> bool:
        """Whether it comes along."""
        return self.check.value()

    def set_value(self, chosen: bool) -> None:
        """Take it or leave it."""
        self.check.set_value(chosen)

    def say(self, key: str, words: str) -> None:
        """Show its number key and its words."""
        self.check.setText(key)
        self.check.setAccessibleName(words)
        self.label.setText(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words as one on the box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.check.click()
        super().mouseReleaseEvent(event)


class NewMeetingCard(Card):
    """Asks for the little that a new meeting needs. `wanted` gives the start and the chosen offers."""

    wanted = Signal(object, object)
    cancelled = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.day, self.time = DateField(session, optional=False), TimeField(session)
        self._day, self._time = Field("", self.day), Field("", self.time)
        self.intro = PlainLabel("", "muted", wrap=True)
        self.offers: dict[str, OfferRow] = {}
        self._offers: tuple[Offer, ...] = ()
        self.all, self.none = Button(kind="quiet"), Button(kind="quiet")
        self.prepare, self.cancel = Button(kind="primary", icon="plus"), Button()
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.area = Scroll(rows)
        choice = QHBoxLayout()
        choice.addWidget(self.all)
        choice.addWidget(self.none)
        choice.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.prepare)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self.intro)
        self.body.addWidget(self.area, 1)
        self.body.addLayout(choice)
        self.body.addWidget(WrapRow(self._day, self._time, stretch=(3, 1)))
        self.body.addLayout(foot)
        self.body.addStretch(0)
        self.all.clicked.connect(lambda: self._choose_all(True))
        self.none.clicked.connect(lambda: self._choose_all(False))
        self.prepare.clicked.connect(self._create)
        self.cancel.clicked.connect(self.cancelled)

    def ask(self, offers: "Sequence[Offer]", latest: "MeetingRow | None") -> None:
        """Ask anew: a week from today at the time of the last meeting, with everything offered chosen."""
        self._offers = tuple(offers)
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()  # type: ignore[union-attr]
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.offers = {}
        for offer in self._offers:
            self.offers[offer.id] = OfferRow()
            self._rows.addWidget(self.offers[offer.id])
        self._rows.addStretch(1)
        today = dt.datetime.now().astimezone().date()
        self.day.set_value(today + dt.timedelta(days=USUAL_DAYS))
        self.time.set_value(latest.start.time().replace(second=0, microsecond=0) if latest else USUAL_TIME)
        self.retranslate()
        first = next(iter(self.offers.values()), None)
        (first or self.day).setFocus()

    def chosen(self) -> tuple[str, ...]:
        """Give the offers that come along."""
        return tuple(key for key, check in self.offers.items() if check.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys take or leave an offer, Enter makes the meeting, Escape goes back."""
        number = int(event.text()) if event.text().isdecimal() else 0  # the digits of every keyboard
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._create()
        elif plain and 1 <= number <= len(self.offers):
            check = list(self.offers.values())[number - 1]
            check.set_value(not check.value())
        else:
            super().keyPressEvent(event)

    def _choose_all(self, chosen: bool) -> None:
        for check in self.offers.values():
            check.set_value(chosen)

    def _create(self) -> None:
        self.day.flush()
        self.time.flush()
        day, time = self.day.value(), self.time.value()
        self._day.set_error("" if day else self.tr("Enter the day of the meeting."))
        self._time.set_error("" if time else self.tr("Enter the time of the meeting."))
        if day is not None and time is not None:
            self.wanted.emit(dt.datetime.combine(day, time), self.chosen())

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("New meeting"))
        some = bool(self._offers)
        self.intro.setText(
            self.tr(
                "Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it."
            )
            if some
            else self.tr("Earlier meetings left nothing open. The agenda begins empty.")
        )
        self.area.setVisible(some)
        self.all.setText(self.tr("All"))
        self.none.setText(self.tr("None"))
        self.all.setVisible(some)
        self.none.setVisible(some)
        self._day.set_label(self.tr("Date"))
        self._time.set_label(self.tr("Time"))
        self.prepare.setText(self.tr("Prepare the meeting"))
        self.cancel.setText(self.tr("Cancel"))
        for place, offer in enumerate(self._offers):
            key = self.session.formats.digits(KEYS[place]) if place < len(KEYS) else ""
            self.offers[offer.id].say(key, self._words(offer))

    def _words(self, offer: "Offer") -> str:
        formats = self.session.formats
        parts = [offer.title]
        if offer.assignee_name:
            parts.append(offer.assignee_name)
        if offer.due:
            parts.append(self.tr("due {day}").format(day=formats.day(offer.due)))
        parts.append(self.tr("meeting {number}").format(number=formats.number(offer.meeting_number)))
        return " · ".join(parts)
