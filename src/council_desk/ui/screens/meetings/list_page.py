"""All meetings of the council by year; what is typed above narrows them."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.calendars import year_of
from council_desk.domain.text import fold
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.finding import find_by_key
from council_desk.ui.screens.meetings.details_card import state_tone
from council_desk.ui.screens.meetings.new_meeting import NewMeetingCard
from council_desk.ui.screens.meetings.period_card import PeriodCard
from council_desk.ui.screens.meetings.print_card import PrintCard
from council_desk.ui.screens.meetings.year_plan import YearPlanCard
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.rows import MeetingRow


class MeetingList(MasterList):
    """The rows; Delete asks to remove the chosen one."""

    removal_wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete."""
        if event.key() in {16777223, 16777219} and self.current_key():  # Qt.Key_Delete, Qt.Key_Backspace
            self.removal_wanted.emit(self.current_key())
            return
        super().keyPressEvent(event)


_AnyCard = TypeVar("_AnyCard", bound=QWidget)


class MeetingListPage(QWidget):
    """The list, the form for a new meeting in its place, or what the screen is for."""

    chosen = Signal(str)
    opened = Signal(str)
    removal_wanted = Signal(str)
    new_wanted = Signal()
    plan_wanted = Signal(object, object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._rows: tuple[MeetingRow, ...] = ()
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        find_by_key(self.search)
        self.list = MeetingList()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.empty = EmptyState("meetings")
        self.new = NewMeetingCard(session)
        card = Card()
        card.body.addWidget(self.search)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.list, 1)
        self.card = card
        self.stack = QStackedWidget()
        for page in (card, self.empty, self.new):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.removal_wanted.connect(self.removal_wanted)
        self.empty.triggered.connect(self.new_wanted)
        self.new.cancelled.connect(self.show_list)
        self.retranslate()

    @cached_property
    def room(self) -> PrintCard:
        """The print room, made when it is first asked for: the window starts without it."""
        return self._page(PrintCard(self.session))

    @cached_property
    def year(self) -> YearPlanCard:
        """The plan of a year, made when it is first asked for."""
        card = self._page(YearPlanCard(self.session))
        card.cancelled.connect(self.show_list)
        card.wanted.connect(self.plan_wanted)
        return card

    @cached_property
    def period(self) -> PeriodCard:
        """What asks for the period of a paper, made when it is first asked for."""
        card = self._page(PeriodCard(self.session))
        card.cancelled.connect(self.show_list)
        return card

    def _page(self, card: _AnyCard) -> _AnyCard:
        self.stack.addWidget(card)
        return card

    def set_rows(self, rows: "tuple[MeetingRow, ...]") -> None:
        """Show other meetings."""
        self._rows = rows
        self._show_rows()
        if self.stack.currentWidget() in {self.card, self.empty}:
            self.show_list()

    def rows(self) -> "tuple[MeetingRow, ...]":
        """Give all meetings."""
        return self._rows

    def show_list(self) -> None:
        """Show the list, or what the screen is for."""
        self.stack.setCurrentWidget(self.card if self._rows else self.empty)
        if self._rows and self.isVisible():
            self.list.setFocus()

    def shows_list(self) -> bool:
        """Whether the list is in front, and not a form."""
        return self.stack.currentWidget() is self.card

    def shows_period(self) -> bool:
        """Whether the papers of a period are asked for."""
        return "period" in self.__dict__ and self.stack.currentWidget() is self.period

    def show_period(self) -> None:
        """Show the form for the papers of a period."""
        self.stack.setCurrentWidget(self.period)

    def show_year(self) -> None:
        """Show the form for the plan of a year."""
        self.stack.setCurrentWidget(self.year)

    def show_room(self) -> None:
        """Show the print room."""
        self.stack.setCurrentWidget(self.room)

    def show_new(self) -> None:
        """Show the form for a new meeting."""
        self.stack.setCurrentWidget(self.new)

    def _show_rows(self) -> None:
        formats = self.session.formats
        wanted = fold(self.search.text()).split()
        items = []
        for row in self._rows:
            title = self.tr("Meeting {number} · {day}").format(
                number=formats.number(row.number), day=formats.day(row.start.date())
            )
            year = formats.digits(str(year_of(row.start.date(), formats.calendar)))
            parts = [word(row.kind), row.place, row.reference or "", self._quorum(row)]
            subtitle = " · ".join(part for part in parts if part)
            if all(term in fold(f"{title} {subtitle} {word(row.state)}") for term in wanted):
                tone = state_tone(row.state)
                items.append(Item(row.id, title, subtitle, word(row.state), tone, group=year))
        self.list.set_items(items)
        self.nothing.setVisible(bool(self._rows) and not items)

    def _quorum(self, row: "MeetingRow") -> str:
        formats = self.session.formats
        if row.quorate is None or row.quorum_needed is None:
            return ""
        words = self.tr("{present} present, quorum {needed}").format(
            present=formats.number(row.voting_present), needed=formats.number(row.quorum_needed)
        )
        return f"{words} {'✓' if row.quorate else '✗'}"

    def retranslate(self) -> None:
        """Say every text again."""
        self.search.setPlaceholderText(self.tr("Search by number, date, place …"))
        self.search.setAccessibleName(self.tr("Search meetings"))
        self.list.setAccessibleName(self.tr("Meetings by year"))
        self.nothing.setText(self.tr("No meeting fits what you typed."))
        self.empty.set_texts(
            self.tr("The meetings of the council"),
            self.tr(
                "Each meeting is one document: who came, what was said, what was decided, and who does what. "
                "Its minutes are made from it as a PDF."
            ),
            self.tr("New meeting"),
        )
        self.new.retranslate()
        for name in ("room", "period", "year"):
            if name in self.__dict__:
                getattr(self, name).retranslate()
        self._show_rows()
