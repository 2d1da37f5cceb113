"""What is done with the open letter as a paper, and the ways to the packet, in the top bar."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Direction
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.ui.screens.municipality.screen import MunicipalityScreen

COPY = "municipality"
"""A letter leaves the house: minors stand in it by their initials."""


class LetterOutput(QObject):
    """Buttons and actions around letters."""

    def __init__(self, screen: "MunicipalityScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.papers = PaperOutput(screen, screen.session)
        self.packet_button, self.more = Button(icon="download"), ToolIcon("more")
        self.print_action, self.save_action, self.packet_action, self.received_action = (
            QAction(self) for _ in range(4)
        )
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.save_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.packet_action.setShortcut(QKeySequence("Ctrl+U"))
        self.received_action.setShortcut(QKeySequence("Ctrl+Shift+R"))
        for action, deed in (
            (self.print_action, lambda: self._do(self.papers.print)),
            (self.save_action, lambda: self._do(self.papers.save)),
            (self.packet_action, screen.open_packet),
            (self.received_action, lambda: screen.new_letter(Direction.INCOMING)),
        ):
            action.triggered.connect(lambda _=False, deed=deed: deed())
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            screen.addAction(action)
        self._menu = QMenu(self.more)
        self._menu.addActions([self.print_action, self.save_action])
        self._menu.addSeparator()
        self._menu.addActions([self.received_action, self.packet_action])
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.packet_button.clicked.connect(lambda _=False: screen.open_packet())

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give what stands in the top bar."""
        return (self.more,) if narrow else (self.packet_button, self.more)

    def refresh(self) -> None:
        """Let a letter of the council's own be printed."""
        editor = self.screen.editor
        own = editor.is_open and editor.outgoing
        self.print_action.setEnabled(own)
        self.save_action.setEnabled(own)

    def order(self) -> Order | None:
        """Order the open letter as a paper; None for one that came in."""
        editor = self.screen.editor
        if not editor.is_open or not editor.outgoing:
            return None
        return Order(kind=DocumentKind.LETTER, subject=editor.letter.id, copy=COPY)

    def _do(self, deed: Callable[[Order, str], None]) -> None:
        self.screen.flush()
        order = self.order()
        if order is not None:
            letter = self.screen.editor.letter
            deed(order, safe_file_name(word(letter.kind), letter.reference or "", letter.subject[:60]))

    def retranslate(self) -> None:
        """Say every text again."""
        self.packet_button.setText(self.tr("Packet …"))
        self.packet_button.setToolTip(self.tr("Packet for a stick (Ctrl+U)"))
        self.more.set_name(self.tr("More"))
        self.print_action.setText(self.tr("Print the letter …"))
        self.save_action.setText(self.tr("Save the letter as PDF …"))
        self.packet_action.setText(self.tr("Packet for a stick, or check one …"))
        self.received_action.setText(self.tr("Letter received"))
        self.refresh()
