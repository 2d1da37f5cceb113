"""Import and export of the council record, one JSON file that other programs can read too; and spreadsheets in."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from council_desk.domain.terms import COUNCILS
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.screens.settings.sealed import CheckCards
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice, Field
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.exchange import ImportReport

ALL = ""


class ExchangeSection(Section):
    """Three cards: in, from a spreadsheet, and out."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.in_card, self.sheet_card, self.out_card = Card(" "), Card(" "), Card(" ")
        self._in_text, self._sheet_text, self._out_text = (PlainLabel("", "muted", wrap=True) for _ in range(3))
        self.take, self.give = Button("", "plain", "upload"), Button("", "plain", "download")
        self.sheet = Button("", "plain", "upload")
        self.result = PlainLabel("", wrap=True)
        self.result.hide()
        self.council = Choice()
        self.council_field = Field("", self.council)
        for card, text, button in (
            (self.in_card, self._in_text, self.take),
            (self.sheet_card, self._sheet_text, self.sheet),
            (self.out_card, self._out_text, self.give),
        ):
            card.body.addWidget(text)
            if card is self.out_card:
                card.body.addWidget(self.council_field)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            card.body.addLayout(row)
            self.column.addWidget(card)
        self.in_card.body.addWidget(self.result)
        self.checks = CheckCards(session)
        self.column.addWidget(self.checks)
        self.column.addStretch(1)
        self.take.clicked.connect(self._choose_import)
        self.give.clicked.connect(self._choose_export)
        self.sheet.clicked.connect(session.sheet_wanted)
        self.take.set_key("I")
        self.sheet.set_key("P")
        self.give.set_key("E")
        self.retranslate()

    def activate(self) -> None:
        """Offer the councils of this desk."""
        self._offer()

    def retranslate(self) -> None:
        """Say every text again."""
        self.in_card.set_title(self.tr("Import"))
        self.sheet_card.set_title(self.tr("From a spreadsheet"))
        self.out_card.set_title(self.tr("Export"))
        self._in_text.setText(
            self.tr(
                "Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace "
                "what is there; a file with an error in it changes nothing."
            )
        )
        self._sheet_text.setText(
            self.tr(
                "Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each "
                "line. There is a template to fill in."
            )
        )
        self._out_text.setText(
            self.tr("Writes a council record: one readable file with people, meetings, decisions and projects.")
        )
        self.take.setText(self.tr("Import a file …"))
        self.sheet.setText(self.tr("Take in a spreadsheet …"))
        self.give.setText(self.tr("Export a file …"))
        self.council_field.set_label(self.tr("What"))
        self.checks.retranslate()
        self._offer()

    def import_file(self, path: Path) -> None:
        """Take a record into the desk."""
        self.take.setEnabled(False)
        self.result.hide()

        def failed(error: Exception) -> None:
            self.take.setEnabled(True)
            self.session.report(error)

        self.session.write(lambda desk: desk.exchange.import_file(path), self._imported, failed)

    def export_file(self, path: Path) -> None:
        """Write a record."""
        council = self.council.value() or None
        told = self.tr("The record is written to {path}.").replace("{path}", isolated(path.name))

        def done(_: Any) -> None:
            self.session.notify(told)

        self.session.read(lambda desk: desk.exchange.export_file(path, council), done)

    def _offer(self) -> None:
        rows = [(row.id, row.name) for row in self.session.councils if row.kind in COUNCILS]
        self.council.set_options([(ALL, self.tr("The whole desk")), *rows])

    def _imported(self, report: "ImportReport") -> None:
        self.take.setEnabled(True)
        formats = self.session.formats
        text = self.tr("{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.")
        for name in ("added", "updated", "unchanged", "older"):
            text = text.replace("{" + name + "}", formats.number(getattr(report, name)))
        self.result.setText(text)
        self.result.show()

    def _choose_import(self) -> None:
        dialog = self._dialog(self.tr("Import a council record"))
        dialog.setNameFilter(self.tr("Council record or minutes (*.json *.pdf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def _choose_export(self) -> None:
        dialog = self._dialog(self.tr("Export a council record"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("council-record.json")
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setNameFilter(self.tr("Council record (*.json)"))
        return dialog
