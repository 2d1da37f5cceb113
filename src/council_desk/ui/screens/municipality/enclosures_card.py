"""What goes with a letter: files that the desk keeps by their digests, and what lies on paper."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.errors import isolated
from council_desk.ui.screens.municipality.editor import LetterEditor
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import Attachment


class EnclosuresCard(Card):
    """What goes with the letter: files that the desk keeps, and what lies on paper."""

    def __init__(self, editor: LetterEditor, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.editor, self.session = editor, editor.session
        self.lines: list[_EnclosureLine] = []
        self.none = PlainLabel("", "muted", wrap=True)
        self.add, self.paper = Button(kind="quiet", icon="plus"), Button(kind="quiet", icon="note")
        self.add_to_header(self.paper)
        self.add_to_header(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addWidget(self.none)
        self.body.addLayout(self._column)
        self.add.set_key("E")
        self.paper.set_key("P")
        self.add.clicked.connect(self.ask)
        self.paper.clicked.connect(self.add_paper)

    def ask(self) -> None:
        """Ask for files to be enclosed."""
        from council_desk.services.enclosures import SUFFIXES

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Enclose files"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(self.tr("Documents and pictures ({kinds})").replace("{kinds}", kinds))
        dialog.filesSelected.connect(self._add_files)
        dialog.open()

    def _add_files(self, names: list[str]) -> None:
        for name in names:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Keep a file on the desk and enclose it; one that cannot be is refused with a sentence."""
        letter_id = self.editor.letter.id

        def take(enclosed: "Attachment") -> None:
            if self.editor.is_open and self.editor.letter.id == letter_id:
                self._append(enclosed)

        self.session.write(lambda desk: desk.letters.keep_file(path), take)

    def add_paper(self) -> None:
        """Name something that goes with the letter on paper."""
        from council_desk.record.models import Attachment
        from council_desk.services import editing

        words = self.tr("On paper")
        self._append(editing.make(Attachment, title=words, file_name=words))
        if self.lines:
            self.lines[-1].title.setFocus()
            self.lines[-1].title.selectAll()

    def _append(self, enclosed: "Attachment") -> None:
        self.editor.change(enclosures=(*self.editor.letter.enclosures, enclosed))

    def change(self, at: int, **values: Any) -> None:
        """Take other values of one enclosure."""
        from council_desk.services import editing

        rows = self.editor.letter.enclosures
        self.editor.type(enclosures=(*rows[:at], editing.changed(rows[at], **values), *rows[at + 1 :]))

    def remove(self, at: int) -> None:
        """Take an enclosure out; a toast offers the way back."""
        rows = self.editor.letter.enclosures
        back = self.editor.change(enclosures=rows[:at] + rows[at + 1 :])
        self.add.setFocus()
        self.session.notify(self.tr("The enclosure was taken out."), back)

    def save_as(self, at: int) -> None:
        """Ask for a place and write the file there."""
        from council_desk.ui.paper_output import ask_where

        enclosed = self.editor.letter.enclosures[at]
        path = ask_where(self, enclosed.file_name, self.tr("Save the enclosure"), self.tr("All files (*)"))
        if path is not None:
            told = self.tr("Saved as {name}").format(name=isolated(path.name))
            self.session.read(lambda desk: desk.letters.save_file(enclosed, path), lambda _: self.session.notify(told))

    def start(self) -> None:
        """Show another letter."""
        for line in self.lines:
            line.form.forget()

    def refresh(self) -> None:
        """Show the enclosures."""
        enclosed, fixed = self.editor.letter.enclosures, self.editor.fixed
        while len(self.lines) > len(enclosed):
            line = self.lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(enclosed):
            line = _EnclosureLine(self, len(self.lines))
            line.retranslate()
            self.lines.append(line)
            self._column.addWidget(line)
        for line in self.lines:
            line.refresh()
        self.none.setVisible(not enclosed)
        self.add.setVisible(not fixed)
        self.paper.setVisible(not fixed and self.editor.outgoing)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Enclosures"))
        self.none.setText(self.tr("Nothing is enclosed."))
        self.add.setText(self.tr("File …"))
        self.paper.setText(self.tr("On paper"))
        for line in self.lines:
            line.retranslate()


class _EnclosureLine(QWidget):
    """One enclosure: what the letter calls it, its file, and what is done with it."""

    def __init__(self, card: EnclosuresCard, at: int) -> None:
        super().__init__()
        self.card, self.at = card, at
        self.title, self.file = LineField(), PlainLabel("", "small")
        self.save, self.remove = ToolIcon("download"), ToolIcon("trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.file)
        row.addWidget(self.save)
        row.addWidget(self.remove)
        self.form = Form()
        self.form.line(self.title, lambda: self.enclosed.title, lambda value: card.change(at, title=value), needed=True)
        self.save.clicked.connect(lambda _=False: card.save_as(at))
        self.remove.clicked.connect(lambda _=False: card.remove(at))

    @property
    def enclosed(self) -> "Attachment":
        """Give the enclosure as it stands now."""
        return self.card.editor.letter.enclosures[self.at]

    def refresh(self) -> None:
        """Show the enclosure."""
        fixed, kept = self.card.editor.fixed, self.enclosed.sha256 is not None
        self.form.refresh()
        self.title.setReadOnly(fixed)
        self.file.setText(self._where())
        self.save.setVisible(kept)
        self.remove.setVisible(not fixed)

    def _where(self) -> str:
        if self.enclosed.sha256 is not None:
            return isolated(Path(self.enclosed.file_name).suffix.removeprefix(".").upper())
        made = self.card.editor.letter.meeting is not None and self.enclosed.media_type == "application/pdf"
        return self.tr("made for the packet") if made else self.tr("on paper")

    def retranslate(self) -> None:
        """Say every text again."""
        self.title.setAccessibleName(self.tr("What is enclosed"))
        self.save.set_name(self.tr("Save the file as …"))
        self.remove.set_name(self.tr("Take this enclosure out"))
        if self.card.editor.is_open and self.at < len(self.card.editor.letter.enclosures):
            self.refresh()
