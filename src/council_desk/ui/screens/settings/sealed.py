"""Checking documents and seals: one file against its seal, or everything that is sealed on this desk."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.document_check import check_into
from council_desk.ui.errors import say
from council_desk.ui.verdict_card import VerdictCard
from council_desk.ui.verify_page import ask_for_document
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.sealing import Finding

MOST = 40


class CheckCards(QWidget):
    """Two cards."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._findings: tuple[Finding, ...] | None = None
        self.document_card, self.desk_card = Card(" "), Card(" ")
        self.verdict = VerdictCard(session)
        self.verdict.hide()
        self._document_text, self._desk_text = PlainLabel("", "muted", wrap=True), PlainLabel("", "muted", wrap=True)
        self.check, self.look = Button(icon="file"), Button(icon="lock")
        self.result = PlainLabel("", wrap=True)
        self.result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.document_card, self.verdict, self.desk_card):
            column.addWidget(card)
        self.document_card.body.addWidget(self._document_text)
        self.document_card.body.addWidget(ButtonRow(self.check))
        self.desk_card.body.addWidget(self._desk_text)
        self.desk_card.body.addWidget(ButtonRow(self.look))
        self.desk_card.body.addWidget(self.result)
        self.check.clicked.connect(lambda: ask_for_document(self, self.check_file))
        self.look.clicked.connect(self.check_seals)
        self.check.set_key("K")
        self.look.set_key("S")
        session.closed.connect(self._forget)

    def check_file(self, path: Path) -> None:
        """Check a document and show the verdict beneath."""
        self.verdict.show()
        check_into(self.session, self.verdict, path)

    def check_seals(self) -> None:
        """Compare everything that is sealed with its seals."""
        self.look.setEnabled(False)

        def failed(error: Exception) -> None:
            self.look.setEnabled(True)
            self.session.report(error)

        self.session.read(lambda desk: desk.seals.check(), self._show, failed)

    def _show(self, findings: "tuple[Finding, ...]") -> None:
        self.look.setEnabled(True)
        self._findings = findings
        self._say_findings()

    def _forget(self) -> None:
        self._findings = None
        self.verdict.hide()
        self._say_findings()

    def _say_findings(self) -> None:
        found, formats = self._findings, self.session.formats
        self.result.setVisible(found is not None)
        if not found:
            self.result.setText(self.tr("Everything that is sealed is as it was sealed."))
            return
        lines = [": ".join(part for part in (one.council, say(one.remark, formats)) if part) for one in found[:MOST]]
        rest = len(found) - MOST
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest).replace(str(rest), formats.number(rest)))
        self.result.setText("\n".join(f"• {line}" for line in lines))

    def retranslate(self) -> None:
        """Say every text again."""
        self.document_card.set_title(self.tr("Check a document"))
        self._document_text.setText(
            self.tr(
                "Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who "
                "signed it digitally. Dropping the file on the window does the same."
            )
        )
        self.check.setText(self.tr("Check a document …"))
        self.desk_card.set_title(self.tr("Seals of this desk"))
        self._desk_text.setText(
            self.tr(
                "Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened."
            )
        )
        self.look.setText(self.tr("Check the seals now"))
        self.verdict.retranslate()
        self._say_findings()
