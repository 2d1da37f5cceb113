"""Approved minutes: who signed the paper and when, and its scan."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import MinutesState
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.life.facts import LifeFacts
from council_desk.ui.screens.meetings.life.panel import Panel, Run
from council_desk.ui.screens.meetings.parts import KeyedColumn, PersonChoice
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Check, Field, LineField
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk


class NameCheck(Check):
    """A check whose words, a name, give way: what does not fit is cut with an ellipsis and told in the tooltip."""

    def minimumSizeHint(self) -> QSize:
        """Ask for the box and some letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 16 * self.fontMetrics().averageCharWidth()), hint.height())

    def fitting_words(self, width: int) -> str:
        """Give the words that have room."""
        fitting = self.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, width)
        self.setToolTip(plain_tip(self.accessibleName()) if fitting != self.accessibleName() else "")
        return fitting


class SignatureRow(QWidget):
    """One person: has signed or not, on which day; a note beside the signature where there is one."""

    def __init__(self, panel: "SigningPanel", person: str) -> None:
        super().__init__()
        self.person = person
        self.signed = NameCheck()
        self.signed.set_value(True)
        self.day = DateField(panel.session, optional=False)
        self.day.set_value(panel.usual_day())
        self.note, self.open_note = LineField(), ToolIcon("note")
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(WrapRow(self.signed, self.day, stretch=(5, 4), letters=(16, 25)), 1)
        row.addWidget(self.open_note, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.note)
        self.signed.value_changed.connect(self._turn)
        self.open_note.clicked.connect(self._write_note)

    def say(self, name: str, note: str) -> None:
        """Show who it is."""
        self.signed.setText(name)
        self.day.setAccessibleName(name)
        self.note.setPlaceholderText(note)
        self.note.setAccessibleName(f"{note}: {name}")
        self.open_note.set_name(note)

    def _turn(self, signed: bool) -> None:
        for widget in (self.day, self.note, self.open_note):
            widget.setEnabled(signed)

    def _write_note(self) -> None:
        self.note.show()
        self.note.setFocus()


class SigningPanel(Panel):
    """Enters the signatures in one step; who wants to signs the PDF as well."""

    digital_wanted = Signal()
    states = frozenset({MinutesState.APPROVED})

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self._more: tuple[str, ...] = ()
        self.words = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[SignatureRow](lambda person: SignatureRow(self, person), spacing=8)
        self.add = PersonChoice()
        self._add = Field("", self.add)
        self.scan = ScanLine()
        self.sign, self.digital = Button(kind="primary", icon="edit"), Button(kind="quiet")
        self.wrong = PlainLabel("", "error", wrap=True)
        for widget in (self.words, self.rows, self._add, self.scan, self.wrong, ButtonRow(self.sign, self.digital)):
            self.column.addWidget(widget)
        self.add.value_changed.connect(self._add_person)
        self.sign.clicked.connect(self._sign)
        self.digital.clicked.connect(self.digital_wanted)
        self.wrong.hide()

    def begin(self) -> None:
        """Begin with those who are to sign."""
        self._more = ()
        self.rows.show_keys([])
        self.scan.choose(None)
        self.wrong.hide()

    def usual_day(self) -> dt.date:
        """Give the day that is proposed: that of the approval, or today."""
        minutes = self.editor.meeting.minutes
        return (minutes.approved_on if minutes else None) or dt.datetime.now(self.editor.zone).date()

    def _add_person(self, person: str | None) -> None:
        self.add.set_value(None)
        if person is not None and self.rows.widget(person) is None:
            self._more = (*self._more, person)
            self._show_people()

    def _sign(self) -> None:
        rows = [row for row in self.rows.widgets() if row.signed.value()]
        for row in rows:
            row.day.flush()
        self.wrong.setText(self._what_is_wrong(rows))
        self.wrong.setVisible(bool(self.wrong.text()))
        if self.wrong.text():
            return
        entered = [(row.person, row.day.value(), row.note.text().strip() or None) for row in rows]
        meeting_id, scan = self.editor.meeting.id, self.scan.path

        def work(desk: "Desk") -> Any:
            from council_desk.record.models import Signature
            from council_desk.services import editing

            made = [editing.make(Signature, person=who, date=day, note=note) for who, day, note in entered]
            return desk.life.sign(meeting_id, made, scan=scan)

        self.run(work, self.tr("The signatures are entered."))

    def _what_is_wrong(self, rows: list[SignatureRow]) -> str:
        if not rows:
            return self.tr("Tick at least one who signed.")
        if any(row.day.error_text or row.day.value() is None for row in rows):
            return self.tr("Each signature needs its day.")
        return ""

    def _show_people(self) -> None:
        meeting = self.editor.meeting
        signing = meeting.minutes.signatories if meeting.minutes else ()
        usual = signing or tuple(one for one in (meeting.chair, meeting.secretary) if one)
        self.rows.show_keys(list(dict.fromkeys((*usual, *self._more))))
        for row in self.rows.widgets():
            row.say(self.editor.name(row.person), self.tr("Note"))

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:  # noqa: ARG002 - the same for every part
        """Show who is to sign."""
        self.add.offer(self.editor.people)
        self._show_people()

    def retranslate(self) -> None:
        """Say every text again."""
        self.words.setText(
            self.tr("Print the approved minutes and have them signed. Then enter here who signed, and add a scan.")
        )
        self._add.set_label(self.tr("Add a signature"))
        self.sign.setText(self.tr("Enter the signatures"))
        self.digital.setText(self.tr("Sign digitally …"))
        self.scan.retranslate()


class ScanLine(QWidget):
    """The scan of the signed paper: a file that was chosen, or the one that is kept."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.attach = Button(icon="upload")
        self.name = ElidedLabel("", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.attach)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        self.attach.clicked.connect(self.ask)
        self.retranslate()

    def choose(self, path: Path | None) -> None:
        """Take a file."""
        self.path = path
        self.name.setText(path.name if path else "")
        if path is not None:
            self.chosen.emit(path)

    def ask(self) -> None:
        """Ask for a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("The scan of the signed minutes"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Scans (*.pdf *.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def retranslate(self) -> None:
        """Say every text again."""
        self.attach.setText(self.tr("Attach the scan …"))
