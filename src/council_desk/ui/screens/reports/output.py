"""What is done with a report: print, save as PDF or as a spreadsheet, sign; and the lists that go with it."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Language
from council_desk.ui.paper_output import PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.reports.councils_sheets import CouncilsSheets
from council_desk.ui.screens.reports.sheets import ReportSheets
from council_desk.ui.widgets.buttons import Button, ToolIcon

if TYPE_CHECKING:
    from council_desk.record.models import CouncilRecord
    from council_desk.services.reports import CouncilsReport, Report
    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.screens.reports.screen import ReportsScreen
    from council_desk.ui.sign_card import SigningUnderPages

XLSX = ".xlsx"


class ReportOutput(QObject):
    """Buttons and actions around the report that is on the screen."""

    def __init__(self, screen: "ReportsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.papers = PaperOutput(screen, screen.session)
        self.sheets, self.councils_sheets = ReportSheets(self.session, self), CouncilsSheets(self.session, self)
        self.print_button, self.more = Button(icon="print"), ToolIcon("more")
        self.pdf_action, self.print_action, self.xlsx_action, self.folder_action, self.sign_action = (
            QAction(self) for _ in range(5)
        )
        self.pdf_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.xlsx_action.setShortcut(QKeySequence("Ctrl+E"))
        for action, deed in (
            (self.pdf_action, self.save_pdf),
            (self.print_action, self.print),
            (self.xlsx_action, self.save_xlsx),
            (self.folder_action, self.papers.show),
            (self.sign_action, self.sign),
        ):
            action.triggered.connect(lambda _=False, deed=deed: deed())
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            screen.addAction(action)
        self.folder_action.setEnabled(False)
        self.papers.saved.connect(lambda: self.folder_action.setEnabled(True))
        self._menu = QMenu(self.more)
        self._menu.addActions([self.pdf_action, self.print_action, self.sign_action, self.xlsx_action])
        self._menu.addSeparator()
        self.register = PaperMenu(self.papers, self._register_order, self._register_name, self._menu)
        self.actions = PaperMenu(self.papers, self._actions_order, self._actions_name, self._menu)
        self._menu.addMenu(self.register)
        self._menu.addMenu(self.actions)
        self._menu.addSeparator()
        self._menu.addAction(self.folder_action)
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.print_button.clicked.connect(self.print)

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give what stands in the top bar."""
        return (self.more,) if narrow else (self.print_button, self.more)

    # ---------------------------------------------------------------------------------------------------------- PDF

    def ordered(self) -> tuple[Order, str] | None:
        """Order the report that is on the screen, with what was typed last, and name its file."""
        self.screen.flush()
        order = self.screen.order()
        return (order, self._name(self.report_name(order), order)) if order else None

    def save_pdf(self) -> None:
        """Ask for a place and save the report there as PDF."""
        if found := self.ordered():
            self.papers.save(*found)

    def print(self) -> None:
        """Print the PDF's own pages through the system's dialog."""
        if found := self.ordered():
            self.papers.print(*found)

    @cached_property
    def signing(self) -> "SigningUnderPages":
        """What signs the pages that are shown."""
        from council_desk.ui.sign_card import SigningUnderPages

        return SigningUnderPages(self.screen.preview, self.papers, self.ordered)

    def sign(self) -> None:
        """Show the pages, and ask for the certificate with which they are signed."""
        if self.screen.order():
            self.screen.show_pages(shown=True)
            self.signing.card.open_card()

    def _register_order(self) -> Order | None:
        """Order the register of the decisions of the period."""
        order = self.screen.order()
        return order and replace(order, kind=DocumentKind.DECISIONS)

    def _register_name(self, _record: Any) -> str:
        order = self.screen.order()
        return self._name(self.tr("Register of decisions"), order) if order else ""

    def _actions_order(self) -> Order | None:
        """Order the list of what is open, by person."""
        order = self.screen.order()
        return order and replace(order, kind=DocumentKind.ACTIONS, first=None, last=None)

    def _actions_name(self, _record: Any) -> str:
        return safe_file_name(self._council(), self.tr("Actions"), _today().isoformat())

    # -------------------------------------------------------------------------------------------------- spreadsheet

    def save_xlsx(self) -> None:
        """Ask for a place and save the figures there as a workbook, read anew."""
        self.screen.flush()
        order = self.screen.order()
        if order is None:
            return
        right_to_left = self.session.formats.language in {Language.FA, Language.AR}
        name = self._name(self.report_name(order), order, XLSX)

        def take(report: "Report") -> None:
            self.sheets.report = report
            write(self.sheets.tables())

        def take_all(report: "CouncilsReport") -> None:
            self.councils_sheets.found = report.figures
            write(self.councils_sheets.tables())

        def write(tables: Any) -> None:
            self.session.compute(lambda: make(tables), lambda data: self._save(data, name))

        def make(tables: Any) -> bytes:
            from council_desk.services.sheets import as_workbook

            return as_workbook(tables, right_to_left=right_to_left)

        if order.kind is DocumentKind.COUNCILS:
            read_councils(self.session, order, take_all)
        else:
            self.session.read(lambda desk: desk.reports.report(order), take)

    def _save(self, data: bytes, name: str) -> None:
        self.papers.save_file(data, name, self.tr("Save as a spreadsheet"), self.tr("Spreadsheets (*.xlsx)"))

    # -------------------------------------------------------------------------------------------------------- names

    def follow(self, order: Order) -> None:
        """Offer the lists of a council only with the report of one."""
        for menu in (self.register, self.actions):
            menu.setEnabled(order.kind is DocumentKind.REPORT)

    def report_name(self, order: Order) -> str:
        """Give what the file of a report is called, after the council's name if it is that of one."""
        return self.tr("Report of all councils") if order.kind is DocumentKind.COUNCILS else self.tr("Report")

    def _name(self, kind: str, order: Order, suffix: str = ".pdf") -> str:
        days = [day.isoformat() for day in (order.first, order.last) if day]
        whose = "" if order.kind is DocumentKind.COUNCILS else self._council()
        return safe_file_name(*filter(None, (whose, kind)), *days, suffix=suffix)

    def _council(self) -> str:
        return next((row.name for row in self.session.councils if row.id == self.session.council_id), "")

    def retranslate(self) -> None:
        """Say every text again."""
        self.print_button.setText(self.tr("Print"))
        self.print_button.setToolTip(self.tr("Print the report (Ctrl+P)"))
        self.more.set_name(self.tr("Print, save and export"))
        self.pdf_action.setText(self.tr("Save as PDF …"))
        self.print_action.setText(self.tr("Print …"))
        self.sign_action.setText(self.tr("Sign digitally …"))
        self.xlsx_action.setText(self.tr("Save as a spreadsheet (XLSX) …"))
        self.folder_action.setText(self.tr("Show in folder"))
        self.register.say(self.tr("Register of decisions in this period"))
        self.actions.say(self.tr("Open actions by person"))


def read_councils(session: "DeskSession", order: Order, done: "Callable[[CouncilsReport], None]") -> None:
    """Read the report of all councils, one council at a time, and count what is read beside the desk's thread."""

    def count(counted: "CouncilRecord") -> None:
        from council_desk.services.reports import ReportService

        session.compute(lambda: ReportService.councils(counted, order), done)

    session.read_by_turns(lambda desk: desk.reports.counted(order), count)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
