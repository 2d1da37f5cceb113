"""The page that shows whether a document is what was sealed; it comes when a file is dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
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
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.card)
        column.addWidget(ButtonRow(self.back, self.another))
        column.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 32, 24, 24)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(content))
        self.back.clicked.connect(self.left)
        self.another.clicked.connect(self.ask)
        self.back.set_key("B")
        self.another.set_key("K")
        session.formats_changed.connect(self.retranslate)
        self.retranslate()

    def ask(self) -> None:
        """Ask for another file."""
        ask_for_document(self, self.chosen.emit)

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
