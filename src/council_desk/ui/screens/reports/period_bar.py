"""Of whom, of which period and for whom is told: a council or all; a year, a quarter, any days; internal or a copy."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.calendars import OutOfRangeError
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.spans import Span, bounds, neighbour, span_of
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field
from council_desk.ui.wrap_row import WrapRow

COPIES = ("internal", "municipality", "public")


class PeriodBar(Card):
    """`changed` comes with every other council, period and copy, as long as the period ends after it begins."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.span, self.copy, self.whose = Choice(), Choice(), Choice()
        self.first, self.last = DateField(session, optional=False), DateField(session, optional=False)
        self.before, self.after = ToolIcon("chevron-left"), ToolIcon("chevron-right")
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.before)
        line.addWidget(self.span, 1)
        line.addWidget(self.after)
        place.setFocusProxy(self.span)
        self._span, self._copy, self._whose = Field("", place), Field("", self.copy), Field("", self.whose)
        self._first, self._last = Field("", self.first), Field("", self.last)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.addWidget(
            WrapRow(
                self._whose,
                self._span,
                self._first,
                self._last,
                self._copy,
                stretch=(3, 4, 3, 3, 3),
                letters=(22, 30, 20, 20, 18),
            )
        )
        self.span.value_changed.connect(self._choose)
        for choice in (self.copy, self.whose):
            choice.value_changed.connect(lambda _: self.changed.emit())
        session.councils_changed.connect(self._offer_all)
        for day in (self.first, self.last):
            day.value_changed.connect(lambda _: self._typed())
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        self._show(*bounds(Span.THIS_YEAR, today(), session.formats.calendar))

    def order(self) -> Order | None:
        """Order the report as it is asked for; nothing while the period ends before it begins."""
        council, first, last = self.session.council_id, self.first.value(), self.last.value()
        if council is None or first is None or last is None or last < first:
            return None
        copy = self.copy.value() or COPIES[0]
        if self.whose.value() is DocumentKind.COUNCILS:
            return Order(kind=DocumentKind.COUNCILS, copy=copy, on=today(), first=first, last=last)
        return Order(kind=DocumentKind.REPORT, subject=council, copy=copy, on=today(), first=first, last=last)

    def _offer_all(self) -> None:
        """Offer the report of all councils where there are several."""
        several = len(self.session.councils) > 1
        self._whose.setVisible(several)
        if not several and self.whose.value() is DocumentKind.COUNCILS:
            self.whose.set_value(DocumentKind.REPORT)
            self._tell()

    def ask(self, first: dt.date, last: dt.date) -> None:
        """Ask for a period from outside."""
        self._show(first, last)
        self._tell()

    def _show(self, first: dt.date, last: dt.date) -> None:
        self.first.set_value(first)
        self.last.set_value(last)
        self._show_span()

    def _choose(self, span: Span | None) -> None:
        if span is None:
            self.first.setFocus()
            return
        self.ask(*bounds(span, today(), self.session.formats.calendar))

    def _move(self, steps: int) -> None:
        """Go to the period before or after; past the last day of the calendar it stays."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or last < first:
            return
        try:
            self.ask(*neighbour(first, last, steps, self.session.formats.calendar))
        except (OutOfRangeError, OverflowError):
            return

    def _typed(self) -> None:
        self._show_span()
        self._tell()

    def _show_span(self) -> None:
        first, last = self.first.value(), self.last.value()
        known = first is not None and last is not None
        found = span_of(first, last, today(), self.session.formats.calendar) if known and first and last else None
        self.span.set_value(found)
        if found is None:
            self.span.setCurrentIndex(self.span.count() - 1)

    def _tell(self) -> None:
        first, last = self.first.value(), self.last.value()
        wrong = first is not None and last is not None and last < first
        self._last.set_error(self.tr("The end lies before the beginning.") if wrong else "")
        if not wrong:
            self.changed.emit()

    def retranslate(self) -> None:
        """Say every text again."""
        self.span.set_options(
            [
                (Span.THIS_YEAR, self.tr("This year")),
                (Span.LAST_YEAR, self.tr("Last year")),
                (Span.THIS_QUARTER, self.tr("This quarter")),
                (Span.LAST_QUARTER, self.tr("Last quarter")),
                (None, self.tr("Another period")),
            ]
        )
        self._show_span()
        copies = (self.tr("internal"), self.tr("for the municipality"), self.tr("public"))
        self.copy.set_options(list(zip(COPIES, copies, strict=True)))
        self.whose.set_options(
            [
                (DocumentKind.REPORT, self.tr("This council")),
                (DocumentKind.COUNCILS, self.tr("All councils")),
            ]
        )
        self._whose.set_label(self.tr("Of whom"))
        self._offer_all()
        self._span.set_label(self.tr("Period"))
        self.span.setAccessibleName(self.tr("Period"))
        self._first.set_label(self.tr("From"))
        self._last.set_label(self.tr("Until"))
        self._copy.set_label(self.tr("Copy"))
        self.setAccessibleName(self.tr("Period"))
        self.before.set_name(self.tr("The period before"), "Alt+PgUp")
        self.after.set_name(self.tr("The period after"), "Alt+PgDown")
