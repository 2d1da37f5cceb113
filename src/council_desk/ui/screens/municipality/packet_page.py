"""The packet for a stick: what goes into it, where it is written, what came out; and checking one that was written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated, say
from council_desk.ui.preview.files import show_in_folder
from council_desk.ui.screens.meetings.ticked_rows import TickedRows
from council_desk.ui.screens.municipality.wording import LetterWording
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import Pill, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.services.desk import Desk
    from council_desk.services.packet import Packet, PacketOffer
    from council_desk.services.packet_files import PacketCheck

_MINUTES = "minutes:"
MOST_SENT, MOST_FINDINGS = 12, 40


class PacketPage(QWidget):
    """Two cards: make a packet, check a packet. `made` tells that letters were entered as sent."""

    closed = Signal()
    made = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.wording = session, LetterWording(self)
        self._offer: PacketOffer | None = None
        self._check: PacketCheck | None = None
        self._folder: Path | None = None
        self._written: tuple[int, Path] | None = None
        self.making, self.checking = Card(" "), Card(" ")
        self.close_button = ToolIcon("close")
        self.making.add_to_header(self.close_button)
        self._about, self.nothing = PlainLabel("", "muted", wrap=True), PlainLabel("", wrap=True)
        self.rows = TickedRows()
        self._again, self.sent_rows = PlainLabel("", "small", wrap=True), TickedRows()
        self.write, self.show_folder = Button(kind="primary", icon="download"), Button(icon="folder")
        self.result = PlainLabel("", wrap=True)
        for widget in (self._about, self.nothing, self.rows, self._again, self.sent_rows, self.result):
            self.making.body.addWidget(widget)
        self.making.body.addWidget(ButtonRow(self.write, self.show_folder))
        self._check_about, self.verdict = PlainLabel("", "muted", wrap=True), Pill()
        self.check, self.findings = Button(icon="file"), PlainLabel("", wrap=True)
        self.checking.add_to_header(self.verdict)
        for widget in (self._check_about, self.findings):
            self.checking.body.addWidget(widget)
        self.checking.body.addWidget(ButtonRow(self.check))
        self._lay_out()
        self.write.set_key("W")
        self.check.set_key("K")
        self.show_folder.set_key("F")
        self.write.clicked.connect(self.ask_where)
        self.check.clicked.connect(self.ask_packet)
        self.show_folder.clicked.connect(self._show_folder)
        self.close_button.clicked.connect(self.closed)
        for rows in (self.rows, self.sent_rows):
            rows.value_changed.connect(self._refresh)
        session.closed.connect(self.forget)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.making)
        column.addWidget(self.checking)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(page))

    # --------------------------------------------------------------------------------------------------- choosing

    def begin(self, only: str = "") -> None:
        """Offer what has not gone out; with the id of a meeting, only its minutes are ticked."""
        council = self.session.council_id
        self._written = None

        def show(offer: "PacketOffer") -> None:
            self._offer = offer
            drafts = {row.id: not only and not row.blank for row in offer.letters if row.draft}
            minutes = {_MINUTES + row.meeting_id: only in {"", row.meeting_id} for row in offer.minutes}
            for rows in (self.rows, self.sent_rows):
                rows.clear()
            self.rows.show_keys(drafts | minutes)
            sent = [row.id for row in offer.letters if not row.draft][:MOST_SENT]
            self.sent_rows.show_keys(dict.fromkeys(sent, False))
            self._refresh()
            (self.write if self.rows.rows else self.close_button).setFocus()

        if council is not None:
            self.session.read(lambda desk: desk.packets.offer(council), show)

    def forget(self) -> None:
        """Hold nothing of a desk that is closed."""
        self._offer = self._check = self._folder = self._written = None
        self.rows.clear()
        self.sent_rows.clear()
        self._refresh()

    def chosen(self) -> tuple[list[str], list[str]]:
        """Give the letters and the meetings that are ticked."""
        keys = (*self.rows.chosen(), *self.sent_rows.chosen())
        letters = [key for key in keys if not key.startswith(_MINUTES)]
        return letters, [key.removeprefix(_MINUTES) for key in keys if key.startswith(_MINUTES)]

    # ---------------------------------------------------------------------------------------------------- writing

    def ask_where(self) -> None:
        """Ask for the stick and write the packet there."""
        self._ask(self.tr("Choose the stick"), self.make)

    def make(self, place: Path) -> None:
        """Write the packet to a place, read it back, and enter its letters as sent; a toast offers the way back."""
        council = self.session.council_id
        if council is None:
            return
        letters, meetings = self.chosen()
        self.session.retried.emit()
        self._busy(True)

        def failed(error: Exception) -> None:
            self._busy(False)
            self.session.report(error)

        def write(packet: "Packet") -> None:
            from council_desk.services.packet import PacketService

            self.session.compute(lambda: PacketService.write(packet, place), lambda done: enter(packet, *done), failed)

        def enter(packet: "Packet", folder: Path, warnings: tuple[str, ...]) -> None:
            del warnings  # what no font has is seen in the pages; the packet is whole
            self._folder = folder
            self.session.write(lambda desk: desk.packets.register(packet), lambda _: finish(packet, folder), failed)

        def finish(packet: "Packet", folder: Path) -> None:
            self._written = (len([one for one in packet.entries if one.file]) + 2, folder)
            self._busy(False)
            gone = {*letters, *(_MINUTES + one for one in meetings)}
            self.rows.show_keys({key: False for key in self.rows.rows if key not in gone})
            self._refresh()
            self.show_folder.setFocus()
            self.made.emit()
            told = self.tr("The packet is written and was read back: everything is whole.")
            self.session.notify(told, (lambda: self._take_back(packet)) if packet.sent else None)

        self.session.read(lambda desk: desk.packets.plan(council, letters, meetings), write, failed)

    def _take_back(self, packet: "Packet") -> None:
        def work(desk: "Desk") -> object:
            return desk.packets.unregister(packet)

        self.session.write(work, lambda _: self.made.emit())

    def _busy(self, busy: bool) -> None:
        self.write.setEnabled(not busy)
        self.rows.setEnabled(not busy)
        self.sent_rows.setEnabled(not busy)
        self._refresh()
        if busy:
            self.result.setText(self.tr("The packet is being written. Leave the stick in …"))
            self.result.show()

    def _show_folder(self) -> None:
        if self._folder is not None:
            show_in_folder(self._folder / "list.html")

    # --------------------------------------------------------------------------------------------------- checking

    def ask_packet(self) -> None:
        """Ask for a packet and check it."""
        self._ask(self.tr("Choose the packet, or the stick with it"), self.check_packet)

    def check_packet(self, folder: Path) -> None:
        """Check a packet and show what came out."""
        self.check.setEnabled(False)

        def work() -> "PacketCheck":
            from council_desk.services.packet_files import verify_packet

            return verify_packet(folder)

        def show(found: "PacketCheck") -> None:
            self.check.setEnabled(True)
            self._check = found
            self._say_check()

        def failed(error: Exception) -> None:
            self.check.setEnabled(True)
            self._check = None
            self._say_check()
            self.session.report(error)

        self.session.compute(work, show, failed)

    def _ask(self, title: str, then: "Callable[[Path], None]") -> None:
        folder = self._folder.parent if self._folder else None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, str(folder or documents))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    # ----------------------------------------------------------------------------------------------------- showing

    def _refresh(self) -> None:
        offer, formats = self._offer, self.session.formats
        for row in (*offer.letters,) if offer else ():
            shown = self.rows.rows.get(row.id) or self.sent_rows.rows.get(row.id)
            if shown is not None:
                state = self.tr("says nothing yet") if row.blank else self.wording.state(row, formats)[0]
                shown.say("", row.subject, state if row.draft else formats.day(row.day))
        for one in offer.minutes if offer else ():
            shown = self.rows.rows.get(_MINUTES + one.meeting_id)
            if shown is not None:
                shown.say("", self.wording.minutes(one, formats), self.tr("with a letter"))
        some = bool(self.rows.rows)
        self.nothing.setVisible(not some)
        for widget in (self._again, self.sent_rows):
            widget.setVisible(bool(self.sent_rows.rows))
        letters, meetings = self.chosen()
        self.write.setEnabled(bool(letters or meetings))
        self.show_folder.setVisible(self._written is not None)
        self.result.setVisible(self._written is not None)
        if self._written is not None:
            count, folder = self._written
            said = self.tr("%n files are in {folder}, each read back and compared.", "", count)
            said = said.replace(str(count), formats.number(count)).replace("{folder}", isolated(folder.name))
            self.result.setText(said)

    def _say_check(self) -> None:
        found, formats = self._check, self.session.formats
        self.findings.setVisible(found is not None)
        if found is None:
            self.verdict.show_state("", "neutral")
            return
        if found.whole:
            self.verdict.show_state(self.tr("whole"), "good")
            files = self.tr("%n files are as they were written.", "", found.files)
            files = files.replace(str(found.files), formats.number(found.files))
            sealed = self.tr("%n sealed minutes among them are genuine.", "", found.sealed)
            sealed = sealed.replace(str(found.sealed), formats.number(found.sealed)) if found.sealed else ""
            self.findings.setText(" ".join(part for part in (files, sealed) if part))
            return
        self.verdict.show_state(self.tr("not whole"), "late")
        lines = [f"• {say(one, formats)}" for one in found.findings[:MOST_FINDINGS]]
        rest = len(found.findings) - MOST_FINDINGS
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest).replace(str(rest), formats.number(rest)))
        self.findings.setText("\n".join(lines))

    def retranslate(self) -> None:
        """Say every text again."""
        self.making.set_title(self.tr("Packet for the municipality"))
        self._about.setText(
            self.tr(
                "Writes the letters with their enclosures and the sealed minutes to a stick, with a list and "
                "checksums, and reads everything back. The letters are then entered as sent today."
            )
        )
        self.nothing.setText(self.tr("Everything has gone out: there is no draft, and no sealed minutes wait."))
        self._again.setText(self.tr("Letters that went out before can go along again:"))
        self.write.setText(self.tr("Choose the stick and write …"))
        self.show_folder.setText(self.tr("Show the folder"))
        self.close_button.set_name(self.tr("Back to the letters"), "Esc")
        self.checking.set_title(self.tr("Check a packet"))
        self._check_about.setText(
            self.tr("Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.")
        )
        self.check.setText(self.tr("Check a packet …"))
        self._refresh()
        self._say_check()
