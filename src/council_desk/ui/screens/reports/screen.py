"""The Reports screen: the period above, its figures in cards or the report's own pages below."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys
from council_desk.ui.preview import PagePreview, Source
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.reports.cards import Columns, SectionCard, TileRow
from council_desk.ui.screens.reports.contents import ReportContents
from council_desk.ui.screens.reports.councils_contents import CouncilsContents
from council_desk.ui.screens.reports.output import ReportOutput, read_councils
from council_desk.ui.screens.reports.period_bar import PeriodBar
from council_desk.ui.screens.reports.words_card import Subject, WordsCard, WordsEditor
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.width import WhenWide

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset
    from council_desk.services.reports import CouncilsReport, Report

FIGURES, PAGES = "figures", "pages"
BUTTONS_FROM = 760
_KINDS = ("meeting", "person", "membership", "organization", "project", "paper", "letter", "assignment")
_COLUMNS = (0, 0, 0, 0, 1, 1, 1, 1, 1)
"""In which column the card of each section stands."""


class ReportsScreen(Screen):
    """A period of the council, or of all councils of the desk, in figures, charts and text."""

    name = "reports"
    icon = "reports"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._narrow = False
        self._asked: object = None
        self.words = WordsEditor(session, self)
        self.contents, self.councils = ReportContents(session, self), CouncilsContents(session, self)
        self.period = PeriodBar(session)
        self.view_switch = SegmentedControl()
        self.preview = PagePreview(session)
        self.preview.set_copies(())  # the copy is chosen above, for the figures too
        self.output = ReportOutput(self)
        self.tiles, self.words_card = TileRow(), WordsCard(self.words)
        self.cards = tuple(SectionCard() for _ in _COLUMNS)
        self.columns = Columns()
        self.empty = EmptyState("reports")
        self._primary = QAction(self)
        self._primary.setProperty("icon_name", "download")
        self._primary.triggered.connect(self.output.save_pdf)
        self.area = Scroll(self._page())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.preview)
        column = page_layout(self)
        column.addWidget(self.period)
        column.addWidget(self.stack, 1)
        self._keys = Keys(self, self._key)
        self._width = WhenWide(self, BUTTONS_FROM, self._turn)
        self._connect()
        self.retranslate()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tiles)
        for card, at in zip(self.cards, _COLUMNS, strict=True):
            self.columns.add(card, at)
        column.addWidget(self.words_card)
        column.addWidget(self.columns)
        column.addWidget(self.empty)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        session.formats_changed.connect(self._show_again)
        self.period.changed.connect(self._load)
        self.view_switch.value_changed.connect(lambda _: self._show_view())
        self.empty.triggered.connect(lambda: session.place_wanted.emit("meeting", ""))
        self.words.saving.saved.connect(self._refresh_pages)
        self.tiles.wanted.connect(session.place_wanted)
        for card in self.cards:
            card.wanted.connect(session.place_wanted)

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Reports")

    def subtitle(self) -> str:
        """Give the period."""
        order = self.period.order()
        if order is None or order.first is None or order.last is None:
            return ""
        return f"{self.session.formats.day(order.first)} – {self.session.formats.day(order.last)}"

    def primary_action(self) -> QAction | None:
        """Give "Save as PDF"."""
        return self._primary

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch and what is done with the report."""
        return (self.view_switch, *self.output.widgets(narrow=self._narrow))

    def activate(self) -> None:
        """Read the figures anew."""
        self._load()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.words.saving.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a council's "report" on a period that is written as two ISO days with a stroke between them."""
        import datetime as dt

        if kind == "report" and "/" in key:
            first, last = key.split("/")
            self.period.whose.set_value(DocumentKind.REPORT)
            self.period.ask(dt.date.fromisoformat(first), dt.date.fromisoformat(last))

    def order(self) -> Order | None:
        """Order the report that is asked for."""
        return self.period.order()

    def show_pages(self, *, shown: bool) -> None:
        """Show the report's pages, or its figures."""
        self.view_switch.set_value(PAGES if shown else FIGURES)
        self._show_view()

    def retranslate(self) -> None:
        """Say every text again."""
        self._primary.setText(self.tr("Save as PDF"))
        self.view_switch.set_segments([(FIGURES, self.tr("Figures")), (PAGES, self.tr("Pages"))])
        self.view_switch.setAccessibleName(self.tr("View"))
        self.empty.set_texts(
            self.tr("Nothing was recorded in this period"),
            self.tr(
                "Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and "
                "charts. Choose another period above, or go on where all of it begins."
            ),
            self.tr("Go to the meetings"),
        )
        self.empty.action.set_icon("meetings")
        self.period.retranslate()
        self.words_card.retranslate()
        self.output.retranslate()
        self._show_again()

    # ------------------------------------------------------------------------------------------------- the figures

    def _other_council(self) -> None:
        self.words.close()
        self.contents.report = self.councils.found = None
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        order, asked = self.period.order(), object()
        self._asked = asked
        if order is None:
            return
        self.header_changed.emit()
        self.output.follow(order)

        def show(report: "Report") -> None:
            if asked is self._asked:
                self._take(order, report)

        def show_all(report: "CouncilsReport") -> None:
            if asked is self._asked:
                self._take_all(report)

        if order.kind is DocumentKind.COUNCILS:
            read_councils(self.session, order, show_all)
        else:
            self.session.read(lambda desk: desk.reports.report(order), show)
        self._refresh_pages()

    def _take(self, order: Order, report: "Report") -> None:
        self.contents.report, self.councils.found = report, None
        self.words_card.setVisible(True)
        if order.first is not None and order.last is not None:
            self.words_card.show_words(Subject(order.subject, order.first, order.last), report.words)
        self._show_again()

    def _take_all(self, report: "CouncilsReport") -> None:
        """Show the figures of all councils; nobody writes on a period for all of them."""
        self.contents.report, self.councils.found = None, report.figures
        self.words_card.setVisible(False)
        self._show_again()

    def _show_again(self) -> None:
        """Show the figures there are, in the words and digits in force."""
        told = self.contents if self.contents.report is not None else self.councils
        if told is self.councils and self.councils.found is None:
            return
        some = not told.empty
        self.tiles.setVisible(some)
        self.columns.setVisible(some)
        self.empty.setVisible(not some)
        if not some:
            return
        self.tiles.show_tiles(told.tiles())
        for card, section in zip_longest(self.cards, told.sections()):
            card.setVisible(section is not None and bool(section.exhibits))
            if section is not None and section.exhibits:
                card.show_section(section)

    # --------------------------------------------------------------------------------------------------- the pages

    def _show_view(self) -> None:
        pages = self.view_switch.value() == PAGES
        if pages:
            self.flush()
        self.stack.setCurrentWidget(self.preview if pages else self.area)
        self._refresh_pages()

    def _refresh_pages(self) -> None:
        order = self.period.order()
        shown = self.view_switch.value() == PAGES and order is not None
        self.preview.show_source(_source(order) if shown and order else None)

    def _changed(self, changes: Any) -> None:
        """Read again what was written elsewhere."""
        if not self.isVisible() or self.words.is_own(changes):
            return
        if any(self.session.touched(changes, kind) for kind in _KINDS):
            self._load()

    def _key(self, event: QKeyEvent, _widget: QWidget) -> Any:
        """Alt with the page keys goes to the period before or after."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if event.key() == Qt.Key.Key_PageUp:
                return self.period.before.click
            if event.key() == Qt.Key.Key_PageDown:
                return self.period.after.click
        return None

    def _turn(self, wide: bool) -> None:
        self._narrow = not wide
        self.header_changed.emit()


def _source(order: Order) -> Source:
    """Give where the pages of a report come from; its copy is chosen above."""

    def make(record: Any, _copy: str) -> "Typeset":
        from council_desk.services.documents import DocumentService

        return DocumentService.make(record, order)

    key = f"{order.kind} {order.subject} {order.first} {order.last} {order.copy}"
    return Source(key, lambda desk: desk.documents.by_turns(order), make)
