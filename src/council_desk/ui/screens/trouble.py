"""Why a desk cannot be opened, and what can be done about it: try again, put a backup back, another desk."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileInfo, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated, say
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.rows import BackupRow


class TroublePage(QWidget):
    """One card with the sentence and the ways on."""

    try_again = Signal()
    start_new = Signal()
    chosen = Signal(object)
    """Another desk file was chosen: its path."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._error: DeskError | None = None
        self._path = Path()
        self._backup: BackupRow | None = None
        self._sure = False
        card = Card()
        card.setMaximumWidth(620)
        self._title = PlainLabel("", "title", wrap=True)
        self._text = PlainLabel("", wrap=True)
        self._file = PlainLabel("", "small", wrap=True)
        self._offer = PlainLabel("", wrap=True)
        self.again, self.restore = Button("", "primary"), Button("", "plain", "restore")
        self.other, self.new = Button("", "plain", "file"), Button("", "quiet")
        self.again.clicked.connect(self.try_again)
        self.other.clicked.connect(self._choose)
        self.new.clicked.connect(self.start_new)
        self.restore.clicked.connect(self._restore)
        card.body.setContentsMargins(28, 24, 28, 24)
        for label in (self._title, self._text, self._file, self._offer):
            card.body.addWidget(label)
        card.body.addSpacing(8)
        card.body.addWidget(ButtonRow(self.again, self.restore, self.other, self.new))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        for button, letter in ((self.again, "T"), (self.restore, "P"), (self.other, "C"), (self.new, "O")):
            button.set_key(letter)
        self.retranslate()

    def show_error(self, error: DeskError, path: Path) -> None:
        """Say why this desk cannot be opened; look whether a backup could be put back."""
        from council_desk.paths import default_desk

        self._error, self._path, self._backup, self._sure = error, path, None, False
        self.new.setVisible(path != default_desk())
        self.retranslate()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

        def look() -> "tuple[BackupRow, ...]":
            from council_desk.services import backups

            return backups.available(path)

        self.session.runner.compute(look, self._offer_backup, lambda _: None)

    def retranslate(self) -> None:
        """Say every text again."""
        formats = self.session.formats
        self._title.setText(self.tr("The desk cannot be opened"))
        self._text.setText(say(self._error, formats) if self._error is not None else "")
        self._file.setText(self.tr("File: {path}").replace("{path}", isolated(str(self._path))))
        self.again.setText(self.tr("Try again"))
        self.other.setText(self.tr("Choose another desk file …"))
        self.new.setText(self.tr("Open my own desk"))
        self.restore.setVisible(self._backup is not None)
        self._offer.setVisible(self._backup is not None)
        if self._backup is None:
            return
        when = formats.day_and_time(self._backup.when.astimezone())
        offer = (
            self.tr("The backup of {when} takes the place of this file. The file itself is kept beside it.")
            if self._sure
            else self.tr("There is a backup of {when}.")
        )
        self._offer.setText(offer.replace("{when}", when))
        self.restore.setText(self.tr("Yes, put it back") if self._sure else self.tr("Put the backup back …"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        """Ask for another file, beginning where this one is or should be."""
        folder = self._path.parent if QFileInfo(str(self._path.parent)).isDir() else Path.home()
        dialog = QFileDialog(self, self.tr("Open a desk"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Desk (*.desk)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def _offer_backup(self, rows: "tuple[BackupRow, ...]") -> None:
        self._backup = rows[0] if rows else None
        self.retranslate()

    def _restore(self) -> None:
        """Ask once more, then put the backup back and open the desk."""
        if not self._sure:
            self._sure = True
            self.retranslate()
            return
        path, backup = self._path, self._backup
        if backup is None:
            return

        def put_back() -> None:
            from council_desk.services import backups

            backups.restore(path, backup.path)

        self.session.runner.run(put_back, lambda _: self.try_again.emit(), self._not_restored)

    def _not_restored(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self.show_error(error, self._path)
