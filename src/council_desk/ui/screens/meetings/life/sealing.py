"""Signed minutes and the seal; sealed minutes with their code, their scan and their corrections."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from council_desk.domain.terms import MinutesState
from council_desk.files import save_file
from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.life.facts import LifeFacts
from council_desk.ui.screens.meetings.life.panel import Panel, Run
from council_desk.ui.screens.meetings.life.reasoned import ReasonedStep
from council_desk.ui.screens.meetings.life.signing import ScanLine
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.code_label import CodeLabel
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk


class ReopenPanel(Panel):
    """The way back from approved or signed minutes, which takes a reason."""

    states = frozenset({MinutesState.APPROVED, MinutesState.SIGNED})

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self.step = ReasonedStep(needed=True)
        self.column.addWidget(self.step)
        self.step.wanted.connect(self._reopen)

    def begin(self) -> None:
        """Ask nothing yet."""
        self.step.begin()

    def _reopen(self, reason: str) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.life.reopen(meeting_id, reason), self.tr("The minutes are a draft again."))

    def retranslate(self) -> None:
        """Say every text again."""
        self.step.say(
            self.tr("Reopen …"), self.tr("Why are they reopened? Approval and signatures lapse."), self.tr("Reopen")
        )


class SealPanel(Panel):
    """Signed minutes: who signed, the scan, and the seal, which is asked for once more in place."""

    states = frozenset({MinutesState.SIGNED})

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self.signed = PlainLabel("", wrap=True)
        self.scan = ScanLine()
        self.words = PlainLabel("", wrap=True)
        self.open = Button(kind="primary", icon="lock")
        self.yes, self.no = Button(kind="primary", icon="lock"), Button(kind="quiet")
        self._sure = ButtonRow(self.yes, self.no)
        for widget in (self.signed, self.scan, self.words, ButtonRow(self.open), self._sure):
            self.column.addWidget(widget)
        self.scan.chosen.connect(self._keep_scan)
        self.open.clicked.connect(self._ask)
        self.no.clicked.connect(self._leave)
        self.yes.clicked.connect(self._seal)

    def begin(self) -> None:
        """Ask nothing yet."""
        self.open.show()
        self._sure.hide()

    def _ask(self) -> None:
        self._sure.show()
        self.no.setFocus()
        self.open.hide()
        self._say()

    def _leave(self) -> None:
        self.begin()
        self.open.setFocus()
        self._say()

    def _seal(self) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.seals.seal(meeting_id), self.tr("The minutes are sealed."))

    def _keep_scan(self, path: Path) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.seals.add_scan(meeting_id, path), self.tr("The scan is kept with the minutes."))

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:  # noqa: ARG002 - the same for every part
        """Show who signed, and the scan."""
        minutes, formats = meeting.minutes, self.session.formats
        signatures = minutes.signatures if minutes else ()
        lines = [
            " · ".join(
                part for part in (isolated(self.editor.name(one.person)), formats.day(one.date), one.note or "") if part
            )
            for one in signatures
        ]
        self.signed.setText("\n".join([self.tr("Signed by:"), *lines]))
        scan = minutes.scan if minutes else None
        self.scan.name.setText(scan.file_name if scan else "")

    def _say(self) -> None:
        sure = not self._sure.isHidden()
        self.words.setText(
            self.tr(
                "Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere "
                "else. Mistakes are put right by corrections that stand beside them."
            )
            if sure
            else self.tr(
                "The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and "
                "proves that nothing was changed."
            )
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.open.setText(self.tr("Seal …"))
        self.yes.setText(self.tr("Seal for good"))
        self.no.setText(self.tr("Not yet"))
        self.scan.retranslate()
        self._say()


class SealedPanel(Panel):
    """Sealed minutes: the code to be read out, the scan, the corrections."""

    states = frozenset({MinutesState.SEALED})

    def __init__(self, editor: MeetingEditor, run: Run) -> None:
        super().__init__(editor, run)
        self.words = PlainLabel("", "muted", wrap=True)
        self.code = CodeLabel()
        self.when = PlainLabel("", "small", wrap=True)
        self.copy = Button(kind="quiet", icon="copy")
        self.scan, self.save_scan = ScanLine(), Button(kind="quiet", icon="download")
        self.head, self.corrections = PlainLabel("", "strong"), PlainLabel("", wrap=True)
        self.open = Button(icon="edit")
        self.text, self.reason = TextField(least_rows=2), LineField()
        self.day = DateField(self.session, optional=False)
        self.add, self.leave = Button(kind="primary", icon="lock"), Button(kind="quiet")
        self._text, self._reason, self._day = Field("", self.text), Field("", self.reason), Field("", self.day)
        self._buttons = ButtonRow(self.add, self.leave)
        for widget in (
            self.words,
            self.code,
            self.when,
            ButtonRow(self.copy),
            self.scan,
            ButtonRow(self.save_scan),
            self.head,
            self.corrections,
            ButtonRow(self.open),
            *self._form(),
        ):
            self.column.addWidget(widget)
        self.copy.clicked.connect(self._copy)
        self.scan.chosen.connect(self._keep_scan)
        self.save_scan.clicked.connect(self._ask_where)
        self.open.clicked.connect(self._ask)
        self.leave.clicked.connect(self._leave)
        self.add.clicked.connect(self._correct)

    def _form(self) -> tuple[Any, ...]:
        return (self._text, self._reason, self._day, self._buttons)

    def begin(self) -> None:
        """Ask for no correction yet."""
        self.text.set_text("")
        self.reason.set_text("")
        self.day.set_value(dt.datetime.now(self.editor.zone).date())
        for widget in self._form():
            widget.hide()
        for field in (self._text, self._reason):
            field.set_error("")
        self.open.show()

    def _ask(self) -> None:
        for widget in self._form():
            widget.show()
        self.text.setFocus()
        self.open.hide()

    def _leave(self) -> None:
        self.begin()
        self.open.setFocus()

    def _correct(self) -> None:
        self.day.flush()
        text, reason, day = self.text.text().strip(), self.reason.text().strip(), self.day.value()
        self._text.set_error("" if text else self.tr("Write down what is right."))
        self._reason.set_error("" if reason else self.tr("Write down why."))
        if not text or not reason or day is None or self.day.error_text:
            return
        meeting_id = self.editor.meeting.id
        self.begin()
        self.run(
            lambda desk: desk.seals.correct(meeting_id, text, reason, day),
            self.tr("The correction is added and sealed."),
        )

    def _keep_scan(self, path: Path) -> None:
        meeting_id = self.editor.meeting.id
        self.run(lambda desk: desk.seals.add_scan(meeting_id, path), self.tr("The scan is kept with the minutes."))

    def _ask_where(self) -> None:
        minutes = self.editor.meeting.minutes
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = minutes.scan.file_name if minutes and minutes.scan else ""
        dialog = QFileDialog(self, self.tr("Save the scan"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save_scan_as(Path(chosen)))
        dialog.open()

    def save_scan_as(self, path: Path) -> None:
        """Write the scan that is kept into a file."""
        meeting_id = self.editor.meeting.id

        def work(desk: "Desk") -> None:
            found = desk.seals.scan(meeting_id)
            if found is not None:
                save_file(path, found[0])

        told = self.tr("Saved as {name}").format(name=isolated(path.name))
        self.session.read(work, lambda _: self.session.notify(told))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.code())
        self.session.notify(self.tr("The code is copied."))

    def refresh(self, meeting: "Meeting", facts: LifeFacts) -> None:
        """Show code, scan and corrections."""
        formats, minutes = self.session.formats, meeting.minutes
        self.code.show_code(facts.code or "")
        if facts.sealed_at:
            day, time = formats.moment(facts.sealed_at)
            self.when.setText(self.tr("Sealed on {day} at {time}").format(day=day, time=time))
        scan = minutes.scan if minutes else None
        self.scan.name.setText(scan.file_name if scan else "")
        self.save_scan.setVisible(scan is not None)
        lines = []
        for one in minutes.corrections if minutes else ():
            code = facts.corrections.get(one.id or "")
            lines.append(
                "\n".join(
                    part
                    for part in (
                        f"{formats.day(one.date)}: {isolated(one.text)}",
                        self.tr("Reason: {reason}").format(reason=isolated(one.reason)),
                        self.tr("Code: {code}").format(code=f"\u2066{code}\u2069") if code else "",
                    )
                    if part
                )
            )
        self.corrections.setText("\n\n".join(lines))
        for label in (self.head, self.corrections):
            label.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Say every text again."""
        self.words.setText(
            self.tr(
                "These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its "
                "pages, by eye or read out over the telephone."
            )
        )
        self.head.setText(self.tr("Corrections"))
        self.copy.setText(self.tr("Copy the code"))
        self.scan.retranslate()
        self.save_scan.setText(self.tr("Save the scan …"))
        self.open.setText(self.tr("Add a correction …"))
        self._text.set_label(self.tr("What is right"))
        self._reason.set_label(self.tr("Why it is corrected"))
        self._day.set_label(self.tr("Date"))
        self.add.setText(self.tr("Add and seal"))
        self.leave.setText(self.tr("Leave it as it is"))
