"""The Overview screen: the first thing that is seen; everything on it is settled by a button or opens its list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import ActionState
from council_desk.services.overview_rows import Matter, Overview, WaitingRow
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.phases_card import PhasesCard
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.overview.next_card import NextCard
from council_desk.ui.screens.overview.side import AttendanceCard, Figures, YouthCard
from council_desk.ui.screens.overview.waiting_card import WaitingCard
from council_desk.ui.screens.overview.wording import DEEDS, PLACES
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.calendar_view import CalendarView

WAITING, CALENDAR = "waiting", "calendar"
_TOUCHING = ("meeting", "project", "assignment", "letter", "person", "membership", "election", "organization", "paper")


class OverviewScreen(Screen):
    """Overview."""

    name = "overview"
    icon = "overview"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found: Overview | None = None
        self.papers = PaperOutput(self, session)
        self.next, self.waiting = NextCard(session), WaitingCard(session)
        self.figures, self.attendance, self.youth = Figures(session), AttendanceCard(session), YouthCard(session)
        self.phases = PhasesCard(session, short=True)
        self.calendar: CalendarView | None = None
        self.view_switch = SegmentedControl()
        self.empty = EmptyState("overview")
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._stack = QStackedWidget()
        self._full = self._arranged()
        self._stack.addWidget(self._full)
        self._stack.addWidget(self.empty)
        page_layout(self).addWidget(self._stack, 1)
        self._connect()
        self.retranslate()

    def _arranged(self) -> QWidget:
        main, side = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (main, (self.next, self.waiting)),
            (side, (self.phases, self.figures, self.attendance, self.youth)),
        ):
            column.setSpacing(12)
            for widget in widgets:
                column.addWidget(widget)
        main.setStretchFactor(self.waiting, 1)
        side.setStretchFactor(self.youth, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(main, 8)
        row.addLayout(side, 5)
        return Scroll(content)

    def _connect(self) -> None:
        session, go = self.session, self.session.place_wanted.emit
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._forget())
        self.view_switch.value_changed.connect(self.show_view)
        self._new.triggered.connect(lambda: go("new-meeting", ""))
        self.next.new_wanted.connect(lambda: go("new-meeting", ""))
        self.next.started.connect(session.sitting_wanted)
        self.next.opened.connect(lambda key: go("meeting", key))
        self.next.invitation_wanted.connect(self._invite)
        self.waiting.settled.connect(self._settle)
        self.waiting.opened.connect(lambda row: go(PLACES[row.matter], row.id))
        self.figures.wanted.connect(lambda part: go("projects", part))
        self.attendance.opened.connect(lambda key: go("meeting", key))
        self.youth.opened.connect(lambda key: go("assignment", key))
        self.empty.triggered.connect(lambda: go("new-meeting", ""))

    # ------------------------------------------------------------------------------------------------ the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Overview")

    def subtitle(self) -> str:
        """Give the day."""
        return self.session.formats.day_with_weekday(self.found.today) if self.found else ""

    def badge(self) -> int:
        """Tell nothing: what waits is counted on the screens where it is settled."""
        return 0

    def primary_action(self) -> QAction | None:
        """Give the way to a new meeting."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch between what waits and the days."""
        return (self.view_switch,)

    def show_view(self, name: str) -> None:
        """Show one of the two views. The calendar is built when it is first asked for."""
        self.view_switch.set_value(name)
        self.activate()

    def activate(self) -> None:
        """Read everything anew."""
        if self.view_switch.value() == CALENDAR:
            days = self._calendar()
            self._stack.setCurrentWidget(days)
            days.activate()
            return
        self.phases.load()
        council, calendar = self.session.council_id, self.session.formats.calendar
        if council is not None:
            self.session.read(lambda desk: desk.overview.look(council, calendar), self.show_overview)

    def _calendar(self) -> "CalendarView":
        if self.calendar is None:
            from council_desk.ui.calendar_view import CalendarView

            self.calendar = CalendarView(self.session)
            self._stack.addWidget(self.calendar)
        return self.calendar

    def retranslate(self) -> None:
        """Say every text again."""
        self.view_switch.set_segments([(WAITING, self.tr("What waits")), (CALENDAR, self.tr("Calendar"))])
        self.view_switch.setAccessibleName(self.tr("View"))
        self._new.setText(self.tr("New meeting"))
        self.empty.set_texts(
            self.tr("The council at a glance"),
            self.tr(
                "Here stands what comes next and what waits for you: the next meeting, late and due actions, letters "
                "without an answer, minutes to approve, reports of youth mayors. Begin with a meeting."
            ),
            self.tr("New meeting"),
        )
        for card in (self.next, self.waiting, self.phases, self.attendance, self.youth):
            card.retranslate()
        if self.calendar is not None:
            self.calendar.retranslate()
        if self.found is not None:
            self.show_overview(self.found)

    # ------------------------------------------------------------------------------------------------- what is seen

    def show_overview(self, found: Overview) -> None:
        """Show what was read."""
        fresh = self.found is None or self.found.today != found.today
        self.found = found
        bare = not (found.meetings or found.waiting or found.construction.all or found.programmes.all or found.youth)
        if self.view_switch.value() == WAITING:
            self._stack.setCurrentWidget(self.empty if bare else self._full)
        self.next.show_next(found.next)
        self.waiting.show_rows(found.waiting)
        for card in (self.figures, self.attendance, self.youth):
            card.show_overview(found)
        if fresh:
            self.header_changed.emit()

    def _settle(self, row: WaitingRow) -> None:
        """Do what the button of a row says: tick off an action here, everything else where it is done."""
        if row.matter is not Matter.ACTION:
            self.session.place_wanted.emit(DEEDS[row.matter], row.id)
            return

        def undo() -> None:
            self.session.write(lambda desk: desk.register.set_action_state(row.id, ActionState.OPEN))

        def done(_: Any) -> None:
            self.session.notify(self.tr("Done: {title}").format(title=row.title[:120]), undo)

        def work(desk: "Desk") -> Any:
            return desk.register.set_action_state(row.id, ActionState.DONE)

        self.session.write(work, done)

    def _invite(self, meeting_id: str) -> None:
        found = self.found
        if found is None:
            return
        order = Order(kind=DocumentKind.INVITATION, subject=meeting_id, on=found.today)
        council = next((row.name for row in self.session.councils if row.id == self.session.council_id), "")
        self.papers.print(order, safe_file_name(council, self.tr("Invitation")))

    def _changed(self, changes: Any) -> None:
        if self.isVisible() and any(self.session.touched(changes, kind) for kind in _TOUCHING):
            self.activate()

    def _forget(self) -> None:
        self.found = None
