"""Backups: what there is, make one now, put one back in two steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from pathlib import Path

    from council_desk.services.backups import RestoredRow
    from council_desk.services.rows import BackupRow


class BackupsSection(Section):
    """The list, and a card that asks before anything is put back."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.card, self.question = Card(" "), Card(" ")
        self._rows: dict[str, BackupRow] = {}
        self._text = PlainLabel("", "muted", wrap=True)
        self.list = MasterList()
        self.list.setMinimumHeight(240)
        self.none = PlainLabel("", wrap=True)
        self.make, self.folder = Button("", "plain", "backup"), Button("", "quiet", "folder")
        self.restore = Button("", "plain", "restore")
        self._what = PlainLabel("", wrap=True)
        self.yes, self.no = Button("", "primary", "restore"), Button("", "plain")
        self.card.body.addWidget(self._text)
        self.card.body.addWidget(ButtonRow(self.make, self.restore, self.folder))
        self.card.body.addWidget(self.none)
        self.card.body.addWidget(self.list)
        self.question.set_accented(True)
        self.question.body.addWidget(self._what)
        self.question.body.addWidget(ButtonRow(self.yes, self.no))
        self.question.hide()
        self.column.addWidget(self.question)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self.make.clicked.connect(self._make)
        self.folder.clicked.connect(self._open_folder)
        self.restore.clicked.connect(self._ask)
        self.list.chosen.connect(lambda _: self._chosen())
        self.list.opened.connect(lambda _: self._ask())
        self.yes.clicked.connect(self._restore)
        self.no.clicked.connect(self._leave)
        session.backed_up.connect(self.activate)
        for button, letter in (
            (self.make, "B"),
            (self.restore, "P"),
            (self.folder, "F"),
            (self.yes, "Y"),
            (self.no, "L"),
        ):
            button.set_key(letter)
        self.retranslate()

    def activate(self) -> None:
        """Read what backups there are."""
        self.session.read(lambda desk: desk.backups.list(), self._show)

    def retranslate(self) -> None:
        """Say every text again."""
        self.card.set_title(self.tr("Backups"))
        self._text.setText(
            self.tr(
                "A backup is made when the program closes, and every half hour when something changed. "
                "Each one is a whole copy that was checked."
            )
        )
        self.none.setText(
            self.tr("There is no backup of this desk yet. The first one is made when you close the program, or now.")
        )
        self.make.setText(self.tr("Back up now"))
        self.folder.setText(self.tr("Show the folder"))
        self.restore.setText(self.tr("Put back …"))
        self.question.set_title(self.tr("Put this backup back?"))
        self.yes.setText(self.tr("Put it back"))
        self.no.setText(self.tr("Leave everything as it is"))
        self.list.setAccessibleName(self.tr("Backups"))
        self._show(tuple(self._rows.values()))
        self._say_question()

    def _show(self, rows: "tuple[BackupRow, ...]") -> None:
        self._rows = {str(row.path): row for row in rows}
        self.none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.restore.setVisible(bool(rows))
        formats = self.session.formats
        newest = self.tr("newest")
        self.list.set_items(
            [
                Item(
                    key,
                    formats.day_and_time(row.when.astimezone()),
                    subtitle=self._size(row.size),
                    pill=newest if place == 0 else "",
                    tone="good",
                )
                for place, (key, row) in enumerate(self._rows.items())
            ]
        )
        self._chosen()

    def _size(self, size: int) -> str:
        kilobytes = max(1, round(size / 1024))
        formats = self.session.formats
        if kilobytes < 10_000:
            return self.tr("{number} kB").replace("{number}", formats.number(kilobytes))
        return self.tr("{number} MB").replace("{number}", formats.number(round(kilobytes / 1024)))

    def _chosen(self) -> None:
        self.restore.setEnabled(bool(self.list.current_key()))
        if self.question.isVisible():
            self._say_question()

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.session.back_up(lambda _: self._made(), self._not_made)

    def _made(self) -> None:
        self.make.setEnabled(True)
        self.session.notify(self.tr("The backup is made and checked."))

    def _not_made(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self.session.report(error)

    def _open_folder(self) -> None:
        folder = next((row.path.parent for row in self._rows.values()), None)
        if folder is None and self.session.desk_path is not None:
            folder = self.session.desk_path.parent
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _ask(self) -> None:
        """Step one: say what would happen."""
        if self.list.current_key() in self._rows:
            self.question.show()
            self._say_question()
            self.no.setFocus()

    def _say_question(self) -> None:
        row = self._rows.get(self.list.current_key())
        if row is None:
            self.question.hide()
            return
        when = self.session.formats.day_and_time(row.when.astimezone())
        text = self.tr(
            "The desk becomes again what it was on {when}. What was entered since then is no longer in it. "
            "The present desk is kept as a file beside it, so nothing is lost."
        )
        self._what.setText(text.replace("{when}", when))

    def _leave(self) -> None:
        self.question.hide()
        self.list.setFocus()

    def _restore(self) -> None:
        """Step two: do it."""
        row = self._rows.get(self.list.current_key())
        if row is None:
            return
        self.question.hide()
        session, told = self.session, self.tr("The backup is in place. The desk of before is kept as {file}.")

        def done(restored: "RestoredRow") -> None:
            kept: Path | None = next(iter(restored.moved_aside), None)
            session.notify(told.replace("{file}", kept.name if kept else ""))

        session.restore(row.path, done)
