"""The plan of a year: a rhythm in the user's calendar, a period, days to avoid; the days it gives are shown at once."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain import calendars
from council_desk.domain.date_formatting import weekday_names
from council_desk.domain.recurrence import LAST, Recurrence
from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.screens.meetings.ticked_rows import TickedRows
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Divider, Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import MeetingTemplate
    from council_desk.services.rows import MeetingRow, PlannedDay

USUAL_TIME = dt.time(18, 0)
MONTHS = (1, 2, 3, 4, 6)
TUESDAY = 2


class YearPlanCard(Card):
    """Asks for the rhythm and shows its days. `wanted` gives the starts that are ticked and the template's id."""

    wanted = Signal(object, object)
    cancelled = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._days: tuple[PlannedDay, ...] = ()
        self._templates: tuple[MeetingTemplate, ...] = ()
        self._avoided: tuple[dt.date, ...] = ()
        self._free: dict[str, bool] = {}
        self._by_hand: dict[str, bool] = {}
        self.intro = PlainLabel("", "muted", wrap=True)
        self.week, self.weekday, self.months, self.template = Choice(), Choice(), Choice(), Choice()
        self.first, self.last = DateField(session, optional=False), DateField(session, optional=False)
        self.time = TimeField(session)
        self.avoid = TextField(least_rows=2, most_rows=6)
        names = ("week", "weekday", "months", "template", "first", "last", "time", "avoid")
        self._fields = {name: Field("", getattr(self, name)) for name in names}
        self.count = PlainLabel("", "strong", wrap=True)
        self.days = TickedRows()
        self.make, self.cancel = Button(kind="primary", icon="calendar"), Button()
        self._arrange()
        for choice in (self.week, self.weekday, self.months):
            choice.value_changed.connect(lambda _: self.propose())
        for field in (self.first, self.last, self.time):
            field.value_changed.connect(lambda _: self.propose())
        self.avoid.edited.connect(lambda _: self._read_avoided())
        self.days.value_changed.connect(self._ticked)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.cancelled)

    def _arrange(self) -> None:
        field = self._fields
        self._with_template = WrapRow(field["time"], field["template"], stretch=(2, 6), letters=(8, 16))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addWidget(WrapRow(field["week"], field["weekday"], field["months"], letters=(12, 12, 14)))
        column.addWidget(WrapRow(field["first"], field["last"], letters=(20, 20)))
        column.addWidget(self._with_template)
        column.addWidget(field["avoid"])
        column.addWidget(self.count)
        column.addWidget(self.days)
        column.addStretch(1)
        self.area = Scroll(content, inset=SCROLL_INSET)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(Divider())
        self.body.addLayout(foot)

    def ask(self, templates: "Sequence[MeetingTemplate]", latest: "MeetingRow | None") -> None:
        """Ask anew: for twelve months from the next one on, at the usual time."""
        self._templates = tuple(templates)
        self.week.set_value(1)
        self.weekday.set_value(latest.planned.isoweekday() if latest else TUESDAY)
        self.months.set_value(1)
        self.time.set_value(latest.planned.time().replace(second=0, microsecond=0) if latest else USUAL_TIME)
        first, last = usual_period(self.session)
        self.first.set_value(first)
        self.last.set_value(last)
        self.avoid.set_text("")
        self._avoided = ()
        self._by_hand = {}
        self._fields["avoid"].set_hint("")
        self.retranslate()
        self.template.set_value(templates[0].id if templates else None)
        self.week.setFocus()

    # ------------------------------------------------------------------------------------------------- the days

    def propose(self) -> None:
        """Ask which days the rhythm gives."""
        council, first, last, time = (
            self.session.council_id,
            self.first.value(),
            self.last.value(),
            self.time.value(),
        )
        if council is None or first is None or last is None or time is None:
            self._show(())
            return
        self._fields["last"].set_error(self.tr("The end lies before the beginning.") if last < first else "")
        rhythm = Recurrence(self.session.formats.calendar, self.week.value(), self.weekday.value(), self.months.value())
        avoid = self._avoided
        self.session.read(
            lambda desk: desk.planning.plan_year(council, rhythm, first, last, avoid=avoid, time=time), self._show
        )

    def _read_avoided(self) -> None:
        """Read the days to be avoided, one in each line or parted by semicolons; say which cannot be read."""
        found, wrong = [], ""
        for typed in self.avoid.text().replace(";", "\n").replace("؛", "\n").split("\n"):
            if not typed.strip():
                continue
            try:
                found.append(self.session.formats.parse_day(typed.strip()).date)
            except DeskError as error:
                wrong = wrong or say(error, self.session.formats)
        formats = self.session.formats
        self._fields["avoid"].set_error(wrong)
        comma = self.tr(", ")
        self._fields["avoid"].set_hint(comma.join(formats.day_with_weekday(day) for day in found))
        self._avoided = tuple(found)
        self.propose()

    def _show(self, days: "tuple[PlannedDay, ...]") -> None:
        """Show the days; those to be avoided, and those that have a meeting, are not ticked."""
        self._days = days
        self._free = {str(day.day): not day.avoided and day.meeting_number is None for day in days}
        self.days.show_keys(self._free)
        for key, free in self._free.items():
            self.days.rows[key].check.set_value(self._by_hand.get(key, free))
        self._say_days()

    def _ticked(self) -> None:
        """Remember what was ticked otherwise by hand: another day to avoid does not bring it back."""
        for key, free in self._free.items():
            ticked = self.days.rows[key].value()
            if ticked is free:
                self._by_hand.pop(key, None)
            else:
                self._by_hand[key] = ticked
        self._say_count()

    def _say_days(self) -> None:
        formats = self.session.formats
        for day in self._days:
            note = ""
            if day.meeting_number is not None:
                note = self.tr("meeting {number} is on this day").format(number=formats.number(day.meeting_number))
            elif day.avoided:
                note = self.tr("to be avoided")
            self.days.rows[str(day.day)].say("", formats.day_with_weekday(day.day), note)
        self._say_count()

    def _say_count(self) -> None:
        count = len(self.days.chosen())
        text = self.tr("%n meetings", "", count).replace(str(count), self.session.formats.number(count))
        self.count.setText(text if self._days else self.tr("This rhythm gives no day in this period."))
        made = self.tr("Make %n meetings", "", count).replace(str(count), self.session.formats.number(count))
        self.make.setText(made)
        self.make.setEnabled(bool(count))

    def _make(self) -> None:
        chosen = set(self.days.chosen())
        starts = tuple(day.start for day in self._days if str(day.day) in chosen)
        if starts:
            self.wanted.emit(starts, self.template.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, Ctrl+Enter makes the meetings."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers():
            self._make()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------- the words

    def retranslate(self) -> None:
        """Say every text again."""
        formats = self.session.formats
        self.set_title(self.tr("Plan the year"))
        self.intro.setText(
            self.tr(
                "Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later."
            )
        )
        labels = {
            "week": self.tr("On the"),
            "weekday": self.tr("Weekday"),
            "months": self.tr("How often"),
            "template": self.tr("Template"),
            "first": self.tr("From"),
            "last": self.tr("Until"),
            "time": self.tr("Time"),
            "avoid": self.tr("Days to avoid (one in each line)"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.week.set_options(
            [
                (1, self.tr("first")),
                (2, self.tr("second")),
                (3, self.tr("third")),
                (4, self.tr("fourth")),
                (LAST, self.tr("last")),
            ]
        )
        first = formats.first_weekday
        numbers = [(first - 1 + place) % 7 + 1 for place in range(7)]
        self.weekday.set_options(list(zip(numbers, weekday_names(formats.language, first), strict=True)))
        self.months.set_options([(1, self.tr("every month")), *((n, self._every(n)) for n in MONTHS[1:])])
        self.template.set_options([(None, self.tr("no template")), *((one.id, one.name) for one in self._templates)])
        self._fields["template"].setVisible(bool(self._templates))
        self._with_template.rearrange()
        self.cancel.setText(self.tr("Cancel"))
        self.propose()

    def _every(self, months: int) -> str:
        return self.tr("every %n months", "", months).replace(str(months), self.session.formats.number(months))


def usual_period(session: DeskSession) -> tuple[dt.date, dt.date]:
    """Give twelve months of the user's calendar from the next one on: their first and their last day."""
    calendar = session.formats.calendar
    today = calendars.from_date(dt.datetime.now().astimezone().date(), calendar)
    first = calendars.add_months(calendars.month_bounds(calendar, today.year, today.month)[0], 1, calendar)
    return first, calendars.add_months(first, 12, calendar) - dt.timedelta(days=1)
