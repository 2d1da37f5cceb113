"""The way to have a person's particulars forgotten who stands in meetings and so cannot be removed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel


class EraseCard(Card):
    """Says what erasing does, and asks once more in place before it is done."""

    wanted = Signal()

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.words = PlainLabel("", "muted", wrap=True)
        self.open = Button(kind="danger", icon="trash")
        self.yes, self.no = Button(kind="danger", icon="trash"), Button(kind="quiet")
        self._sure = ButtonRow(self.yes, self.no)
        for widget in (self.words, ButtonRow(self.open), self._sure):
            self.body.addWidget(widget)
        self.open.clicked.connect(self._ask)
        self.no.clicked.connect(self._leave)
        self.yes.clicked.connect(self.wanted)
        self._sure.hide()

    def begin(self) -> None:
        """Ask nothing yet."""
        self.open.show()
        self._sure.hide()

    def refresh(self) -> None:
        """Stand there only for those who stand in meetings; others can simply be removed."""
        file = self.editor.file
        self.setVisible(file is not None and file.appears_in > 0)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Erase this person"))
        self.words.setText(
            self.tr(
                "Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. "
                "Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already "
                "given away and earlier backups are not changed. There is no way back."
            )
        )
        self.open.setText(self.tr("Erase the particulars …"))
        self.yes.setText(self.tr("Erase for ever"))
        self.no.setText(self.tr("Keep them"))

    def _ask(self) -> None:
        self.open.hide()
        self._sure.show()
        self.no.setFocus()

    def _leave(self) -> None:
        self.begin()
        self.open.setFocus()
