"""The list that is shown as a spreadsheet: what stands on the screen, each day as a day, each amount as a number."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from council_desk.domain.money import minor_digits
from council_desk.domain.terms import Language
from council_desk.ui.day_cells import day_cells, day_headings
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import ProjectRow
    from council_desk.services.sheets import Cell
    from council_desk.ui.screens.projects.screen import ProjectsScreen

XLSX, CSV = ".xlsx", ".csv"


class ProjectOutput(QObject):
    """The menu in the top bar and what it does."""

    def __init__(self, screen: "ProjectsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.wording = Wording(self)
        self.papers = PaperOutput(screen, screen.session)
        self.more = ToolIcon("more")
        self.xlsx_action, self.csv_action = QAction(self), QAction(self)
        self.xlsx_action.setShortcut(QKeySequence("Ctrl+E"))
        self.xlsx_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        screen.addAction(self.xlsx_action)
        self.xlsx_action.triggered.connect(lambda _=False: self.save_xlsx())
        self.csv_action.triggered.connect(lambda _=False: self.save_csv())
        self._menu = QMenu(self.more)
        self._menu.addActions([self.xlsx_action, self.csv_action])
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)

    def save_xlsx(self) -> None:
        """Save what is shown as a workbook."""
        right_to_left = self.session.formats.language in {Language.FA, Language.AR}
        name = self.tr("Projects")

        def make(headings: list[str], rows: "list[list[Cell]]") -> bytes:
            from council_desk.services.sheets import as_xlsx

            return as_xlsx(rows, headings, right_to_left=right_to_left, name=name)

        self._export(make, XLSX, self.tr("Save as a spreadsheet"), self.tr("Spreadsheets (*.xlsx)"))

    def save_csv(self) -> None:
        """Save what is shown as text parted by commas, or by semicolons where spreadsheets expect them."""
        separator = "," if self.session.formats.language is Language.EN else ";"

        def make(headings: list[str], rows: "list[list[Cell]]") -> bytes:
            from council_desk.services.sheets import as_csv

            return as_csv(rows, headings, separator=separator)

        self._export(make, CSV, self.tr("Save as CSV"), self.tr("CSV files (*.csv)"))

    def _export(self, make: Callable[[list[str], Any], bytes], suffix: str, title: str, kinds: str) -> None:
        """Make a file of what is shown, in its order, with what was typed up to now; then ask for a place."""
        self.screen.flush()
        council, order = self.session.council_id, [row.id for row in self.screen.views.shown()]
        if council is None:
            return
        name = next((row.name for row in self.session.councils if row.id == council), "")
        today = dt.datetime.now().astimezone().date().isoformat()
        file_name = safe_file_name(name, self.tr("Projects"), today, suffix=suffix)

        def compute(found: "tuple[ProjectRow, ...]") -> None:
            by_id = {row.id: row for row in found}
            headings, cells = self.sheet([by_id[key] for key in order if key in by_id])
            self.session.compute(
                lambda: make(headings, cells), lambda data: self.papers.save_file(data, file_name, title, kinds)
            )

        self.session.read(lambda desk: desk.projects.list(council), compute)

    def sheet(self, rows: "Sequence[ProjectRow]") -> "tuple[list[str], list[list[Cell]]]":
        """Give headings and the rows beneath them."""
        formats = self.session.formats
        headings = [
            self.tr("Number"),
            self.tr("Project"),
            self.tr("Kind"),
            self.tr("Stage"),
            self.tr("Field"),
            self.tr("Dimension"),
            self.tr("Responsible"),
            self.tr("Youth mayors"),
            self.tr("Place"),
            *day_headings(self.tr("Begins"), formats),
            *day_headings(self.tr("Ends"), formats),
            self.tr("Progress in per cent"),
            self.tr("Days late"),
            self.tr("Currency"),
            self.tr("Budget"),
            self.tr("Spent"),
            self.tr("Decision"),
            self.tr("Days without an answer"),
        ]
        return headings, [self._row(row) for row in rows]

    def _row(self, row: "ProjectRow") -> "list[Cell]":
        formats = self.session.formats
        return [
            row.reference,
            row.title,
            word(row.kind),
            word(row.stage),
            word(row.field) if row.field else None,
            word(row.dimension) if row.dimension else None,
            row.responsible.name if row.responsible else None,
            self.wording.joined((one.name for one in row.youth), formats),
            row.place,
            *day_cells(row.start, formats),
            *day_cells(row.end, formats),
            row.percent,
            row.late or None,
            row.currency,
            _amount(row.budget, row.currency),
            _amount(row.spent, row.currency),
            row.decision,
            row.unanswered,
        ]

    def retranslate(self) -> None:
        """Say every text again."""
        self.more.set_name(self.tr("Export what is shown"))
        self.xlsx_action.setText(self.tr("Export what is shown as a spreadsheet (XLSX) …"))
        self.csv_action.setText(self.tr("Export what is shown as CSV …"))


def _amount(amount: int | None, currency: str) -> "Cell":
    """Give an amount in the main unit of its currency, exactly."""
    if amount is None:
        return None
    places = minor_digits(currency)
    return amount if not places else Decimal(amount).scaleb(-places)
