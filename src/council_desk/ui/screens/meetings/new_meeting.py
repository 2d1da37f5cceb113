"""A new meeting: what earlier meetings left open, the standing items of a template, day and time."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import ItemKind
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.meetings.plan_line import PlanLine
from council_desk.ui.screens.meetings.ticked_rows import TickedRow, TickedRows
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Divider, Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import MeetingTemplate, TemplateItem
    from council_desk.services.rows import MeetingRow, Offer

KEYS = "123456789"
NO_KEY = "\u2007"
"""As wide as a figure, so that the words of all rows begin below each other."""
USUAL_TIME = dt.time(18, 0)
USUAL_DAYS = 7


@dataclass(frozen=True, slots=True)
class Wanted:
    """The meeting that is asked for. `start` is on the clock of the desk, `left_out` are titles of standing items."""

    start: dt.datetime
    template: str | None
    carry: tuple[str, ...]
    left_out: tuple[str, ...]
    available: int | None


class NewMeetingCard(Card):
    """Asks for the little that a new meeting needs. `wanted` carries a Wanted."""

    wanted = Signal(object)
    cancelled = Signal()
    year_wanted = Signal()
    template_changed = Signal(object)
    """Another template's id, or None: what is left over beside it is wanted (see `offer`)."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._offers: tuple[Offer, ...] = ()
        self._templates: dict[str, MeetingTemplate] = {}
        self.day, self.time = DateField(session, optional=False), TimeField(session)
        self.template = Choice()
        self.available = NumberField(lambda: session.formats, 1, 1440)
        self._day, self._time = Field("", self.day), Field("", self.time)
        self._template, self._available = Field("", self.template), Field("", self.available)
        self.intro, self.standing_intro = PlainLabel("", "muted", wrap=True), PlainLabel("", "strong")
        self.left, self.standing = TickedRows(), TickedRows()
        self.plan = PlanLine()
        self.all, self.none = Button(kind="quiet"), Button(kind="quiet")
        self.prepare, self.cancel = Button(kind="primary", icon="plus"), Button()
        self.year = Button(kind="quiet", icon="calendar")
        self._arrange()
        self.all.clicked.connect(lambda: self.left.choose_all(True))
        self.none.clicked.connect(lambda: self.left.choose_all(False))
        self.standing.value_changed.connect(self._say_plan)
        self.available.textEdited.connect(lambda _: self._say_plan())
        self.template.value_changed.connect(self._template_chosen)
        self.prepare.clicked.connect(self._create)
        self.cancel.clicked.connect(self.cancelled)
        self.year.clicked.connect(self.year_wanted)
        self.year.set_key("Y")

    def _arrange(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self.all)
        choice.addWidget(self.none)
        choice.addStretch(1)
        standing_head = QHBoxLayout()
        standing_head.addWidget(self.standing_intro)
        standing_head.addStretch(1)
        standing_head.addWidget(self.plan)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.intro)
        column.addWidget(self.left)
        column.addLayout(choice)
        column.addSpacing(6)
        column.addLayout(standing_head)
        column.addWidget(self.standing)
        column.addStretch(1)
        self.area = Scroll(content, inset=SCROLL_INSET)
        foot = QHBoxLayout()
        foot.addWidget(self.prepare)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.year)
        self._fields = WrapRow(
            self._day, self._time, self._template, self._available, stretch=(4, 2, 4, 3), letters=(20, 8, 18, 8)
        )
        self.body.addWidget(self.area, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(self._fields)
        self.body.addLayout(foot)

    @property
    def offers(self) -> dict[str, TickedRow]:
        """The rows of what was left open, by the ids of the offers."""
        return self.left.rows

    def ask(
        self,
        offers: "Sequence[Offer]",
        latest: "MeetingRow | None",
        templates: "Sequence[MeetingTemplate]" = (),
    ) -> None:
        """Ask anew: a week from today at the time of the last meeting's call, with everything offered chosen."""
        self._templates = {template.id: template for template in templates}
        self.left.clear()
        self.offer(offers)
        self.template.set_options([(None, ""), *((one.id, one.name) for one in templates)])
        self.template.set_value(templates[0].id if templates else None)
        today = dt.datetime.now().astimezone().date()
        self.day.set_value(today + dt.timedelta(days=USUAL_DAYS))
        self.time.set_value(latest.planned.time().replace(second=0, microsecond=0) if latest else USUAL_TIME)
        self._take_template()
        self.retranslate()
        first = next(iter(self.offers.values()), None)
        (first or self.day).setFocus()

    def offer(self, offers: "Sequence[Offer]") -> None:
        """Offer what was left open; what stays offered stays as it was ticked."""
        self._offers = tuple(offers)
        self.left.show_keys({offer.id: True for offer in self._offers})
        self._say_offers()

    def chosen(self) -> tuple[str, ...]:
        """Give the offers that come along."""
        return self.left.chosen()

    # --------------------------------------------------------------------------------------------- the template

    def _items(self) -> "dict[str, TemplateItem]":
        """Give the standing items by their place."""
        template = self._templates.get(self.template.value() or "")
        return {str(place): item for place, item in enumerate(template.items)} if template else {}

    def _template_chosen(self, template: str | None) -> None:
        self._take_template()
        self.template_changed.emit(template)

    def _take_template(self) -> None:
        template = self._templates.get(self.template.value() or "")
        self.available.set_value(template.available_minutes if template else None)
        self.standing.clear()
        self.standing.show_keys(dict.fromkeys(self._items(), True))
        self._say_standing()

    def _say_standing(self) -> None:
        formats = self.session.formats
        for place, item in self._items().items():
            minutes = item.planned_minutes
            note = self.tr("{number} min").format(number=formats.number(minutes)) if minutes else ""
            ceremony = word(item.kind) if item.kind == ItemKind.CEREMONY else ""
            words = f"{item.title} · {ceremony}" if ceremony else item.title
            self.standing.rows[place].say("", words, note)
        some = bool(self._items())
        self.standing_intro.setVisible(some)
        self.plan.setVisible(some)
        self._say_plan()

    def _say_plan(self) -> None:
        """Set what is ticked against the time there is; what is carried over has its minutes set in the meeting."""
        items = self._items()
        minutes = sum(items[place].planned_minutes or 0 for place in self.standing.chosen() if place in items)
        self.plan.show_minutes(minutes, self.available.value(), self.session.formats)

    # ------------------------------------------------------------------------------------------------- the keys

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

    def _create(self) -> None:
        self.day.flush()
        self.time.flush()
        day, time = self.day.value(), self.time.value()
        self._day.set_error("" if day else self.tr("Enter the day of the meeting."))
        self._time.set_error("" if time else self.tr("Enter the time of the meeting."))
        wrong = self.session.formats.digits(self.tr("From 1 to 1440."))
        self._available.set_error(wrong if self.available.is_wrong() else "")
        if day is None or time is None or self.available.is_wrong():
            return
        left_out = tuple(item.title for place, item in self._items().items() if not self.standing.rows[place].value())
        self.wanted.emit(
            Wanted(
                dt.datetime.combine(day, time),
                self.template.value(),
                self.chosen(),
                left_out,
                self.available.value(),
            )
        )

    # ------------------------------------------------------------------------------------------------- the words

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("New meeting"))
        self.all.setText(self.tr("All"))
        self.none.setText(self.tr("None"))
        self._say_offers()
        self.standing_intro.setText(self.tr("Standing items"))
        self._day.set_label(self.tr("Date"))
        self._time.set_label(self.tr("Time"))
        self._template.set_label(self.tr("Template"))
        self._available.set_label(self.tr("Minutes available"))
        self.prepare.setText(self.tr("Prepare the meeting"))
        self.cancel.setText(self.tr("Cancel"))
        self.year.setText(self.tr("Plan the year …"))
        self.template.set_options(
            [(None, self.tr("no template")), *((key, one.name) for key, one in self._templates.items())]
        )
        self._template.setVisible(bool(self._templates))
        self._fields.rearrange()
        self._say_standing()

    def _say_offers(self) -> None:
        some = bool(self._offers)
        self.intro.setText(
            self.tr(
                "Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it."
            )
            if some
            else self.tr("Earlier meetings left nothing open.")
        )
        for widget in (self.left, self.all, self.none):
            widget.setVisible(some)
        for place, offer in enumerate(self._offers):
            key = self.session.formats.digits(KEYS[place]) if place < len(KEYS) else NO_KEY
            self.offers[offer.id].say(key, self._words(offer))

    def _words(self, offer: "Offer") -> str:
        formats = self.session.formats
        parts = [offer.title]
        if offer.assignee_name:
            parts.append(offer.assignee_name)
        if offer.due:
            parts.append(self.tr("due {day}").format(day=formats.day(offer.due)))
        parts.append(self.tr("meeting {number}").format(number=formats.number(offer.meeting_number)))
        return "\u00a0· ".join(parts)
