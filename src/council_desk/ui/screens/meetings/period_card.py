"""The book of minutes of a whole period: from when to when. Its pages stand beside."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain import calendars
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.preview import safe_file_name
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Scroll
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow


class PeriodCard(Card):
    """Asks for the first and the last day; `changed` comes with every new period."""

    changed = Signal()
    save_wanted = Signal()
    print_wanted = Signal()
    cancelled = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.intro = PlainLabel("", "muted", wrap=True)
        self.first, self.last = DateField(session, optional=False), DateField(session, optional=False)
        self._first, self._last = Field("", self.first), Field("", self.last)
        self.before, self.after = Button(kind="quiet"), Button(kind="quiet")
        self.save, self.print, self.cancel = Button(kind="primary", icon="download"), Button(icon="print"), Button()
        self._arrange()
        for day in (self.first, self.last):
            day.value_changed.connect(lambda _: self._tell())
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.cancel.clicked.connect(self.cancelled)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addWidget(WrapRow(self._first, self._last, letters=(20, 20)))
        column.addWidget(ButtonRow(self.before, self.after))
        column.addStretch(1)
        self.body.addWidget(Scroll(content, inset=SCROLL_INSET), 1)
        self.body.addWidget(ButtonRow(self.save, self.print, self.cancel))

    def ask(self) -> None:
        """Ask for the period of the book, beginning with this year of the user's calendar."""
        calendar = self.session.formats.calendar
        self._set(*calendars.year_bounds(calendar, calendars.year_of(_today(), calendar)))
        self.retranslate()
        self.first.setFocus()

    def order(self, copy: str) -> Order | None:
        """Order the paper as it is asked for; nothing while the period ends before it begins."""
        council, first, last = self.session.council_id, self.first.value(), self.last.value()
        if council is None or first is None or last is None or last < first:
            return None
        return Order(kind=DocumentKind.BOOKLET, subject=council, copy=copy, on=_today(), first=first, last=last)

    def file_name(self) -> str:
        """Propose a file name from the council's name, the kind of paper and the period."""
        council = next((row.name for row in self.session.councils if row.id == self.session.council_id), "")
        days = [str(day) for day in (self.first.value(), self.last.value()) if day]
        return safe_file_name(council, self.paper_title(), *days)

    def _set(self, first: dt.date, last: dt.date) -> None:
        self.first.set_value(first)
        self.last.set_value(last)
        self._tell()

    def _move(self, years: int) -> None:
        """Go to the year before or after that of the first day."""
        calendar = self.session.formats.calendar
        first, last = calendars.year_range(calendar)
        year = calendars.year_of(self.first.value() or _today(), calendar) + years
        self._set(*calendars.year_bounds(calendar, min(max(year, first), last)))

    def _tell(self) -> None:
        first, last = self.first.value(), self.last.value()
        wrong = first is not None and last is not None and last < first
        self._last.set_error(self.tr("The end lies before the beginning.") if wrong else "")
        for button in (self.save, self.print):
            button.setEnabled(not wrong)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def paper_title(self) -> str:
        """Name the kind of paper that is asked for."""
        return self.tr("Book of minutes")

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.paper_title())
        intro = self.tr(
            "The minutes of all meetings of a period in one document, with a table of contents and page numbers. "
            "What is not approved yet is marked as a draft."
        )
        self.intro.setText(intro)
        self._first.set_label(self.tr("From"))
        self._last.set_label(self.tr("Until"))
        self.before.setText(self.tr("The year before"))
        self.after.setText(self.tr("The year after"))
        self.save.setText(self.tr("Save as PDF …"))
        self.print.setText(self.tr("Print …"))
        self.cancel.setText(self.tr("Back to the meetings"))


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
