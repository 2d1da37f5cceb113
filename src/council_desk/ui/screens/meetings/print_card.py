"""The print room: choose what is wanted for a meeting, how often, and print or save it all in one go."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from council_desk.errors import DeskError, sentence
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.preview import safe_file_name
from council_desk.ui.print_run import Deliver, PrintRun, Task, into_folder
from council_desk.ui.screens.meetings.ticked_rows import TickedRow
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import SCROLL_INSET, Card, Scroll
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, NumberField
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.print_room import Offer, Paper

MOST_COPIES = 99
USUAL_COPIES = {"minutes": 5}
FOR_READERS = frozenset({"minutes", "extracts"})
"""The batches that are made in the chosen copy; the others are for the council's own work."""
_STOPPED = sentence("{done} of {all} papers were finished; then this went wrong: {reason}")


class BatchRow(QWidget):
    """A batch that can be ticked, and how many copies of each of its papers are printed."""

    def __init__(self, session: DeskSession, offer: "Offer", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.tick = TickedRow(offer.usual)
        self.copies = NumberField(lambda: session.formats, 1, MOST_COPIES)
        self.copies.set_value(USUAL_COPIES.get(offer.batch, 1))
        self.copies.setFixedWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tick, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.copies)
        self.tick.value_changed.connect(lambda: self.copies.setEnabled(self.tick.value()))
        self.copies.setEnabled(self.tick.value())


class PrintCard(Card):
    """Asks what is wanted, and makes it."""

    closed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.rows: list[BatchRow] = []
        self.run: PrintRun | None = None
        self._names: tuple[str, ...] = ()
        self._all = 0
        self.intro = PlainLabel("", "muted", wrap=True)
        self.copy = Choice()
        self._copy = Field("", self.copy)
        self.count = PlainLabel("", "strong", wrap=True)
        self.bar, self.at_work = QProgressBar(), PlainLabel("", "small", wrap=True)
        self.bar.setTextVisible(False)
        self.print, self.save = Button(kind="primary", icon="print"), Button(icon="folder")
        self.stop, self.back = Button(), Button()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._often = PlainLabel("", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addWidget(self.intro)
        self._list.addWidget(self._often, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addLayout(self._list)
        column.addWidget(self._copy)
        column.addWidget(self.count)
        column.addWidget(self.bar)
        column.addWidget(self.at_work)
        column.addStretch(1)
        self.body.addWidget(Scroll(content, inset=SCROLL_INSET), 1)
        self.body.addWidget(ButtonRow(self.print, self.save, self.stop, self.back))
        self.print.clicked.connect(self.print_all)
        self.save.clicked.connect(self.save_all)
        self.stop.clicked.connect(self._stop)
        self.back.clicked.connect(self.closed)
        self.retranslate()
        self._at_rest()

    def ask(self, offers: "Sequence[Offer]", names: Sequence[str]) -> None:
        """Offer the papers of a meeting; `names` (council, meeting) begin the names of files."""
        self._names = tuple(names)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [BatchRow(self.session, offer) for offer in offers]
        for row in self.rows:
            self._list.addWidget(row)
            row.tick.value_changed.connect(self._say_count)
            row.copies.value_changed.connect(lambda _: self._say_count())
        self.copy.set_value("internal")
        self.retranslate()
        if self.rows:
            self.rows[0].tick.setFocus()

    # ------------------------------------------------------------------------------------------------ the papers

    def tasks(self) -> tuple[Task, ...]:
        """Give what is ticked, in the order of the rows."""
        return tuple(self._task(row, paper) for row in self.rows if row.tick.value() for paper in row.offer.papers)

    def _task(self, row: BatchRow, paper: "Paper") -> Task:
        batch = row.offer.batch
        order = replace(paper.order, copy=self.copy.value()) if batch in FOR_READERS else paper.order
        name = safe_file_name(*self._names, paper_word(batch), *paper.about, suffix="")
        return Task(order, name, row.copies.value() or 1)

    def print_all(self) -> None:
        """Ask for a printer, then print everything that is ticked."""
        from council_desk.ui.preview.printing import choose_printer, print_pages

        tasks = [task for task in self.tasks() for _ in range(task.copies)]
        if not tasks:
            return
        printer = choose_printer(self, " - ".join(self._names))
        if printer is None:
            return

        def deliver(pdf: bytes, task: Task) -> object:
            printer.setDocName(task.name)
            return print_pages(pdf, printer)

        self._run(tasks, deliver, self.tr("The pages went to the printer."))

    def save_all(self) -> None:
        """Ask for a folder, then save everything that is ticked there, each paper once."""
        tasks = self.tasks()
        if not tasks:
            return
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save everything in a folder"), start)
        if chosen:
            folder = Path(chosen)
            done = self.tr("Saved in the folder {name}").format(name=isolated(folder.name))
            self._run(tasks, into_folder(folder), done)

    def _run(self, tasks: Sequence[Task], deliver: Deliver, done: str) -> None:
        self._all = len(tasks)
        self.run = PrintRun(self.session, tasks, deliver, self)
        self.run.progressed.connect(self._progressed)
        self.run.ended.connect(lambda count, stopped: self._ended(count, stopped=stopped, done=done))
        self.run.failed.connect(self._failed)
        self.bar.setRange(0, self._all)
        self.bar.setValue(0)
        for widget in (self.bar, self.at_work, self.stop):
            widget.show()
        self._enable(False)
        self.stop.setFocus()
        self.run.start()

    def _stop(self) -> None:
        if self.run is not None:
            self.run.stop()
            self.stop.setEnabled(False)

    def _progressed(self, done: int, task: Task) -> None:
        self.bar.setValue(done)
        formats = self.session.formats
        text = self.tr("{place} of {all}: {name}")
        at = {"{place}": formats.number(done + 1), "{all}": formats.number(self._all), "{name}": isolated(task.name)}
        for mark, value in at.items():
            text = text.replace(mark, value)
        self.at_work.setText(text)

    def _ended(self, count: int, *, stopped: bool, done: str) -> None:
        self._at_rest()
        if stopped:
            told = self.tr("Stopped; %n papers were finished", "", count)
            self.session.notify(told.replace(str(count), self.session.formats.number(count)))
        else:
            self.session.notify(done)

    def _failed(self, error: Exception, _task: Task) -> None:
        done = self.bar.value()
        self._at_rest()
        if isinstance(error, DeskError):
            error = DeskError(_STOPPED, done=done, all=self._all, reason=error)
        self.session.report(error)

    def _at_rest(self) -> None:
        self.run = None
        for widget in (self.bar, self.at_work, self.stop):
            widget.hide()
        self.stop.setEnabled(True)
        self._enable(True)
        self._say_count()

    def _enable(self, enabled: bool) -> None:
        for widget in (self.copy, self.back, self.print, self.save, *(row.tick for row in self.rows)):
            widget.setEnabled(enabled)
        for row in self.rows:
            row.copies.setEnabled(enabled and row.tick.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the run, or goes back; Ctrl+Enter prints."""
        if event.key() == Qt.Key.Key_Escape:
            self._stop() if self.run is not None else self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() and self.run is None:
            self.print_all()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------- the words

    def _say_count(self) -> None:
        formats = self.session.formats
        papers = sum(len(row.offer.papers) for row in self.rows if row.tick.value())
        prints = sum(len(row.offer.papers) * (row.copies.value() or 1) for row in self.rows if row.tick.value())
        words = [
            self.tr("%n papers", "", papers).replace(str(papers), formats.number(papers)),
            self.tr("%n prints", "", prints).replace(str(prints), formats.number(prints)),
        ]
        self.count.setText(" · ".join(words) if papers else self.tr("Tick what you want."))
        if self.run is None:
            self.print.setEnabled(bool(papers))
            self.save.setEnabled(bool(papers))

    def retranslate(self) -> None:
        """Say every text again."""
        formats = self.session.formats
        self.set_title(self.tr("Print room"))
        self.intro.setText(
            self.tr("Everything for this meeting in one go. Tick what you want and say how often it is printed.")
        )
        for row in self.rows:
            count = len(row.offer.papers)
            many = self.tr("%n papers", "", count).replace(str(count), formats.number(count))
            words = batch_words(row.offer.batch)
            row.tick.say("", words, many if count > 1 else "")
            row.copies.setAccessibleName(self.tr("Prints of each: {what}").replace("{what}", words))
            row.copies.retranslate()
        self._often.setText(self.tr("Prints of each"))
        self._copy.set_label(self.tr("Minutes and extracts for"))
        chosen = self.copy.value()
        self.copy.set_options(
            [
                ("internal", self.tr("the council itself")),
                ("municipality", self.tr("the municipality")),
                ("public", self.tr("the public")),
            ]
        )
        self.copy.set_value(chosen or "internal")
        self.print.setText(self.tr("Print everything …"))
        self.save.setText(self.tr("Save in a folder …"))
        self.stop.setText(self.tr("Stop"))
        self.back.setText(self.tr("Back"))
        self._say_count()


def batch_words(batch: str) -> str:
    """Say what a batch is."""
    return {
        "invitation": QCoreApplication.translate("PrintCard", "Invitation with agenda, one for everybody"),
        "invitations": QCoreApplication.translate("PrintCard", "Invitation with agenda, for each member by name"),
        "attendance_sheet": QCoreApplication.translate("PrintCard", "Attendance sheet to sign"),
        "ballots": QCoreApplication.translate("PrintCard", "Ballot papers of the elections"),
        "tallies": QCoreApplication.translate("PrintCard", "Tally sheets of the elections"),
        "minutes": QCoreApplication.translate("PrintCard", "Minutes"),
        "extracts": QCoreApplication.translate("PrintCard", "Extracts of the decisions, for who carries them out"),
        "actions": QCoreApplication.translate("PrintCard", "What is still to be done, a list for each person"),
    }[batch]


def paper_word(batch: str) -> str:
    """Name one paper of a batch, for a file."""
    return {
        "invitation": QCoreApplication.translate("PrintCard", "Invitation"),
        "invitations": QCoreApplication.translate("PrintCard", "Invitation"),
        "attendance_sheet": QCoreApplication.translate("PrintCard", "Attendance sheet"),
        "ballots": QCoreApplication.translate("PrintCard", "Ballot papers"),
        "tallies": QCoreApplication.translate("PrintCard", "Tally sheet"),
        "minutes": QCoreApplication.translate("PrintCard", "Minutes"),
        "extracts": QCoreApplication.translate("PrintCard", "Extract"),
        "actions": QCoreApplication.translate("PrintCard", "To do"),
    }[batch]
