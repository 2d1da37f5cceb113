"""The page that shows whether a document is what was sealed and who signed it, and where it can be signed too.

It comes when a file is dropped on the window.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.files import read_whole
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.sign_card import Failed, SignCard
from council_desk.ui.verdict_card import VerdictCard
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel

_WIDEST = 680


class VerifyPage(QWidget):
    """A verdict, the way back, and the way to another file."""

    left = Signal()
    chosen = Signal(object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title = PlainLabel("", "title", wrap=True)
        self.card = VerdictCard(session)
        self.back, self.another = Button(kind="primary", icon="chevron-left"), Button(icon="file")
        self.sign = Button(icon="edit")
        self.signing = SignCard(session, self._read, self.sign)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.card)
        column.addWidget(ButtonRow(self.back, self.another, self.sign))
        column.addWidget(self.signing)
        column.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 32, 24, 24)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = Scroll(content)
        outer.addWidget(self._area)
        self.back.clicked.connect(self.left)
        self.another.clicked.connect(self.ask)
        self.back.set_key("B")
        self.another.set_key("K")
        self.sign.set_key("S")
        self.sign.clicked.connect(self._open_signing)
        self.signing.saved.connect(self.chosen)
        self.card.shown.connect(self._offer_signing)
        session.formats_changed.connect(self.retranslate)
        self._offer_signing()
        self.retranslate()

    def ask(self) -> None:
        """Ask for another file."""
        ask_for_document(self, self.chosen.emit)

    def _offer_signing(self) -> None:
        """Offer to sign a PDF that was read, unless a signature in it is broken."""
        verdict = self.card.verdict
        self.sign.setVisible(verdict is not None and verdict.kind == "pdf" and verdict.signatures_hold)
        self.signing.close_card()

    def _open_signing(self) -> None:
        self.signing.open_card()
        QTimer.singleShot(0, lambda: self._area.ensureWidgetVisible(self.signing))

    def _read(self, then: Callable[[bytes, str], None], failed: Failed) -> None:
        """Give the file that the verdict is about, as it is now."""
        path = self.card.path

        def work() -> bytes:
            from council_desk.services.taming import PDF_LIMIT

            return read_whole(path, PDF_LIMIT)

        self.session.compute(work, lambda pdf: then(pdf, path.name), failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say every text again."""
        self.title.setText(self.tr("Check a document"))
        self.back.setText(self.tr("Back"))
        self.another.setText(self.tr("Check another …"))
        self.sign.setText(self.tr("Sign digitally …"))
        self.card.retranslate()


def ask_for_document(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Ask for a PDF or a record to be checked."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, QCoreApplication.translate("VerifyPage", "Check a document"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("VerifyPage", "Minutes or records (*.pdf *.json)"))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
