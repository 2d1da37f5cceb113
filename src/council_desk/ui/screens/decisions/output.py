"""What is done with the lists and the open decision as they stand: printed, saved as PDF or as a spreadsheet."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence
from council_desk.ui.paper_output import PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.decisions.panel import extract_order
from council_desk.ui.screens.decisions.sheet_rows import SheetRows
from council_desk.ui.widgets.buttons import Button, ToolIcon

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.decisions.screen import DecisionsScreen
    from council_desk.ui.sign_card import SigningUnderPages

XLSX, CSV = ".xlsx", ".csv"
_NO_DECISION_OPEN = sentence("Choose a decision first: the letter is about the one that is open.")
_NOTHING = sentence("Choose a decision first: the extract is made of the one that is open.")


class RegisterOutput(QObject):
    """Buttons and actions around the documents and spreadsheets of the screen."""

    def __init__(self, screen: "DecisionsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.papers = PaperOutput(screen, screen.session)
        self.rows = SheetRows(self.session, self)
        self.print_button, self.more = Button(icon="print"), ToolIcon("more")
        self.pdf_action, self.print_action, self.xlsx_action, self.csv_action, self.folder_action, self.sign_action = (
            QAction(self) for _ in range(6)
        )
        self.letter_action = QAction(self)
        self.letter_action.setShortcut(QKeySequence("Ctrl+L"))
        self.pdf_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.xlsx_action.setShortcut(QKeySequence("Ctrl+E"))
        for action, deed in (
            (self.pdf_action, self.save_pdf),
            (self.print_action, self.print),
            (self.xlsx_action, self.save_xlsx),
            (self.csv_action, self.save_csv),
            (self.folder_action, self.papers.show),
            (self.sign_action, self.sign),
            (self.letter_action, self.write_letter),
        ):
            action.triggered.connect(lambda _=False, deed=deed: deed())
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            screen.addAction(action)
        self.folder_action.setEnabled(False)
        self.papers.saved.connect(lambda: self.folder_action.setEnabled(True))
        self._menu = QMenu(self.more)
        self._menu.addActions([self.pdf_action, self.print_action, self.sign_action])
        self.register = PaperMenu(self.papers, self._register_order, self._register_name, self._menu)
        self._menu.addMenu(self.register)
        if "letter_for" in screen.session.places:
            self._menu.addAction(self.letter_action)
        self._menu.addSeparator()
        self._menu.addActions([self.xlsx_action, self.csv_action])
        self._menu.addSeparator()
        self._menu.addAction(self.folder_action)
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.print_button.clicked.connect(self.print)

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give what stands in the top bar."""
        return (self.more,) if narrow else (self.print_button, self.more)

    @property
    def _on_actions(self) -> bool:
        return self.screen.view() == "actions"

    # ---------------------------------------------------------------------------------------------------------- PDF

    def save_pdf(self) -> None:
        """Ask for a place and save the extract of the open decision, or the list of actions, there as PDF."""
        self._ordered(self.papers.save)

    def print(self) -> None:
        """Print the same through the system's dialog."""
        self._ordered(self.papers.print)

    @cached_property
    def signing(self) -> "SigningUnderPages":
        """What signs the extract that is shown."""
        from council_desk.ui.sign_card import SigningUnderPages

        def ordered() -> tuple[Order, str] | None:
            self.screen.flush()
            return self._extract_order()

        return SigningUnderPages(self.screen.decision_view.panel.preview, self.papers, ordered)

    def sign(self) -> None:
        """Show the extract of the open decision, and ask for the certificate with which it is signed."""
        if self._extract_order() is None:
            return
        view = self.screen.decision_view
        view.panel.show_pages(shown=True)
        view.show_panel()
        self.signing.card.open_card()

    def write_letter(self) -> None:
        """Begin a letter to the municipality about the open decision, on the screen that has letters."""
        self.screen.flush()
        file = self.screen.decision_view.editor.file
        if file is None or self._on_actions:
            self.session.report(DeskError(_NO_DECISION_OPEN))
        else:
            self.session.place_wanted.emit("letter_for", file.row.id)

    def _ordered(self, deed: Callable[[Order, str], None]) -> None:
        self.screen.flush()
        found = self._list_order() if self._on_actions else self._extract_order()
        if found:
            deed(*found)

    def _extract_order(self) -> tuple[Order, str] | None:
        """Order the extract of the open decision, and name its file."""
        file = self.screen.decision_view.editor.file
        if file is None:
            self.session.report(DeskError(_NOTHING))
            return None
        row = file.row
        order = extract_order(row.id, self.screen.decision_view.panel.preview.copy())
        return order, safe_file_name(self._council(), self.tr("Extract"), row.reference or row.day.isoformat())

    def _list_order(self) -> tuple[Order, str] | None:
        """Order the list of actions, and name its file."""
        council, person = self.session.council_id, self.screen.action_view.chosen().person
        if council is None:
            return None
        today = dt.datetime.now().astimezone().date()
        names = {row.assignee.id: row.assignee.name for row in self.screen.action_view.rows() if row.assignee}
        name = safe_file_name(self._council(), self.tr("Actions"), names.get(person or "", ""), today.isoformat())
        return Order(kind=DocumentKind.ACTIONS, subject=council, on=today, person=person), name

    def _register_order(self) -> Order | None:
        """Order the register of the period that is asked for above the decisions."""
        self.screen.flush()
        council, chosen = self.session.council_id, self.screen.decision_view.chosen()
        if council is None:
            return None
        today = dt.datetime.now().astimezone().date()
        return Order(kind=DocumentKind.DECISIONS, subject=council, first=chosen.first, last=chosen.last, on=today)

    def _register_name(self, _record: Any) -> str:
        chosen = self.screen.decision_view.chosen()
        days = [day.isoformat() for day in (chosen.first, chosen.last) if day]
        return safe_file_name(self._council(), self.tr("Register of decisions"), *days)

    # ------------------------------------------------------------------------------------------------- spreadsheets

    def save_xlsx(self) -> None:
        """Save the list that is shown as a workbook."""
        right_to_left = self.session.formats.language in {Language.FA, Language.AR}
        name = self._list_name()

        def make(headings: list[str], rows: list[list[Any]]) -> bytes:
            from council_desk.services.sheets import as_xlsx

            return as_xlsx(rows, headings, right_to_left=right_to_left, name=name)

        self._export(make, XLSX)

    def save_csv(self) -> None:
        """Save the list that is shown as text parted by commas, or by semicolons where spreadsheets expect them."""
        separator = "," if self.session.formats.language is Language.EN else ";"

        def make(headings: list[str], rows: list[list[Any]]) -> bytes:
            from council_desk.services.sheets import as_csv

            return as_csv(rows, headings, separator=separator)

        self._export(make, CSV)

    def _export(self, make: Callable[[list[str], list[list[Any]]], bytes], suffix: str) -> None:
        """Make a file of what is shown, in its order, with what was typed up to now; then ask for a place."""
        self.screen.flush()
        council, on_actions = self.session.council_id, self._on_actions
        if council is None:
            return
        shown = self.screen.action_view.shown() if on_actions else self.screen.decision_view.shown()
        order = [row.id for row in shown]
        name = self._file_name(suffix)

        def read(desk: "Desk") -> Any:
            return desk.register.actions(council) if on_actions else desk.register.decisions(council)

        def compute(found: Any) -> None:
            by_id = {row.id: row for row in found}
            rows = [by_id[key] for key in order if key in by_id]
            headings, cells = self.rows.actions(rows) if on_actions else self.rows.decisions(rows)
            self.session.compute(lambda: make(headings, cells), lambda data: self._save(data, name, suffix))

        self.session.read(read, compute)

    def _list_name(self) -> str:
        return self.tr("Actions") if self._on_actions else self.tr("Decisions")

    def _file_name(self, suffix: str) -> str:
        today = dt.datetime.now().astimezone().date().isoformat()
        return safe_file_name(self._council(), self._list_name(), today, suffix=suffix)

    # -------------------------------------------------------------------------------------------------------- files

    def _save(self, data: bytes, name: str, suffix: str) -> None:
        titles = {
            XLSX: (self.tr("Save as a spreadsheet"), self.tr("Spreadsheets (*.xlsx)")),
            CSV: (self.tr("Save as CSV"), self.tr("CSV files (*.csv)")),
        }
        self.papers.save_file(data, name, *titles[suffix])

    def _council(self) -> str:
        return next((row.name for row in self.session.councils if row.id == self.session.council_id), "")

    def retranslate(self) -> None:
        """Say every text again, for the view that is shown."""
        on_actions = self._on_actions
        self.print_button.setText(self.tr("Print list") if on_actions else self.tr("Print extract"))
        tip = self.tr("Print the open actions (Ctrl+P)") if on_actions else self.tr("Print the extract (Ctrl+P)")
        self.print_button.setToolTip(tip)
        self.more.set_name(self.tr("Print, save and export"))
        self.pdf_action.setText(
            self.tr("Save the list as PDF …") if on_actions else self.tr("Save the extract as PDF …")
        )
        self.print_action.setText(self.tr("Print the list …") if on_actions else self.tr("Print the extract …"))
        self.xlsx_action.setText(self.tr("Export what is shown as a spreadsheet (XLSX) …"))
        self.csv_action.setText(self.tr("Export what is shown as CSV …"))
        self.folder_action.setText(self.tr("Show in folder"))
        self.letter_action.setText(self.tr("Write a letter about the decision …"))
        self.sign_action.setText(self.tr("Sign the extract digitally …"))
        self.sign_action.setVisible(not on_actions)
        self.register.say(self.tr("Register of decisions in this period"))
        self.register.menuAction().setVisible(not on_actions)
