"""The page on which a spreadsheet is taken in: the steps at the leading edge, one of them beside."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from council_desk.errors import DeskError
from council_desk.files import save_file
from council_desk.services.sheets_in.columns import SheetKind, template
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated, say
from council_desk.ui.screens.first_run.rail import StepRail
from council_desk.ui.sheet.course import SheetCourse
from council_desk.ui.sheet.steps import CheckStep, ColumnsStep, FileStep
from council_desk.ui.widgets.banner import Banner
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.sheets_in.service import Taken

FILE, COLUMNS, CHECK = range(3)


class SheetPage(QWidget):
    """Leads through the steps. `left` when there is nothing more to do here."""

    left = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.course = SheetCourse(session, self)
        self.rail = StepRail()
        self.title = PlainLabel("", "title", wrap=True)
        self.banner = Banner()
        self.file, self.columns, self.check = FileStep(self.course), ColumnsStep(self.course), CheckStep(self.course)
        self.steps = QStackedWidget()
        for step in (self.file, self.columns, self.check):
            self.steps.addWidget(step)
        self.back, self.again = Button(icon="chevron-left"), Button(icon="restore")
        self.next = Button(kind="primary", icon="chevron-right")
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.banner)
        column.addWidget(self.steps, 1)
        column.addWidget(ButtonRow(self.back, self.again, self.next))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._connect()
        for button, letter in ((self.back, "B"), (self.again, "R"), (self.next, "N")):
            button.set_key(letter)
        self.retranslate()
        self._show(FILE)

    def _connect(self) -> None:
        course = self.course
        self.file.file_wanted.connect(self.ask_for_file)
        self.file.template_wanted.connect(self.ask_for_template_place)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.again.clicked.connect(self.read_again)
        course.read.connect(self._was_read)
        course.checked_anew.connect(self.refresh)
        course.busy_changed.connect(self.refresh)
        course.failed.connect(lambda error: self.banner.say(say(error, self.session.formats)))
        course.taken.connect(self._was_taken)
        self.check.leave_alike.toggled.connect(lambda _: self.refresh())
        self.session.formats_changed.connect(self.retranslate)
        self.session.closed.connect(self.left)

    # ---------------------------------------------------------------------------------------------------- steps

    @property
    def at(self) -> int:
        """Which step is in front."""
        return self.steps.currentIndex()

    def load(self, path: Path) -> None:
        """Read a file."""
        self.banner.hide()
        self.course.load(path)

    def read_again(self) -> None:
        """Read the same file again, after it was corrected."""
        if self.course.path is not None:
            self.banner.hide()
            self.course.load(self.course.path, again=True)

    def go_on(self) -> None:
        """Go to the next step; at the last one, take the lines in."""
        self.banner.hide()
        if self.at == FILE and self.course.grid is not None:
            self._show(COLUMNS)
        elif self.at == COLUMNS:
            self._show(CHECK)
            self.course.check()
        elif self.at == CHECK:
            self.course.take(leave_alike=self.check.leave_alike.isChecked())

    def go_back(self) -> None:
        """Go to the step before, or leave."""
        self.banner.hide()
        if self.at == FILE:
            self.left.emit()
        else:
            self._show(self.at - 1)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.rail.mark(step)
        self.retranslate()
        first = {FILE: self.file.choose, COLUMNS: self.columns.kind, CHECK: self.check.table}[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_read(self) -> None:
        if self.at == CHECK:
            self.course.check()
        else:
            self._show(COLUMNS)

    def _was_taken(self, taken: "Taken") -> None:
        formats = self.session.formats
        count = taken.lines
        text = self.tr("%n lines were taken in", "", count).replace(str(count), formats.number(count))
        if taken.left_out:
            left = self.tr("%n left out", "", taken.left_out)
            text = f"{text} · {left.replace(str(taken.left_out), formats.number(taken.left_out))}"
        session = self.session
        self.left.emit()
        session.notify(text, lambda: session.write(lambda desk: desk.sheets.take_out(taken)))

    # ---------------------------------------------------------------------------------------------------- files

    def ask_for_file(self) -> None:
        """Ask for the spreadsheet."""
        dialog = self._dialog(self.tr("Choose a spreadsheet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Spreadsheets (*.xlsx *.csv *.txt *.tsv)"))
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        dialog.open()

    def ask_for_template_place(self, kind: SheetKind) -> None:
        """Ask where the template is to be saved."""
        dialog = self._dialog(self.tr("Save a template"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(self.tr("Workbook (*.xlsx)"))
        dialog.selectFile(f"{kind}.xlsx")
        dialog.fileSelected.connect(lambda name: self.save_template(Path(name), kind))
        dialog.open()

    def save_template(self, path: Path, kind: SheetKind) -> None:
        """Write an empty workbook with the columns of a kind named."""
        language = self.session.formats.language

        def done(_: Any) -> None:
            text = self.tr("The template is written to {path}.").replace("{path}", isolated(path.name))
            self.banner.say(text, "good")

        def failed(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            self.banner.say(say(error, self.session.formats))

        self.session.compute(lambda: save_file(path, template(kind, language)), done, failed)

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # ---------------------------------------------------------------------------------------------------- texts

    def refresh(self) -> None:
        """Let go on who can, and say with what."""
        busy = self.course.busy
        self.file.refresh()
        self.again.setVisible(self.at != FILE)
        self.again.setEnabled(not busy)
        self.next.setVisible(self.at != FILE or self.course.grid is not None)
        self.next.setEnabled(not busy and (self.at != CHECK or self.check.count() > 0))
        count = self.check.count()
        if self.at == CHECK and count:
            self.next.setText(
                self.tr("Take in %n lines", "", count).replace(str(count), self.session.formats.number(count))
            )
        elif self.at == CHECK:
            self.next.setText(self.tr("Take in"))
        else:
            self.next.setText(self.tr("Next"))
        self.next.set_icon("check" if self.at == CHECK else "chevron-right")

    def retranslate(self) -> None:
        """Say every text again."""
        titles = (self.tr("From a spreadsheet"), self.tr("What the columns bring"), self.tr("Check and take in"))
        self.title.setText(titles[self.at])
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check and take in"))
        self.rail.show_steps(self.tr("From a spreadsheet"), names, "")
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Read the file again"))
        for step in (self.file, self.columns, self.check):
            step.retranslate()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
