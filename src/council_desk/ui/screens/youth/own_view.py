"""Whether the screen shows a youth mayor's own page, and whose; this computer remembers it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from council_desk.ui.screens.youth.editor import TermEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.ui.screens.youth.own_page import OwnPage


class OwnView(QObject):
    """The own page in the stack of the screen; built when it is first wanted. `left` tells that it was left."""

    left = Signal()

    def __init__(self, editor: TermEditor, stack: QStackedWidget, build: "Callable[[], OwnPage]") -> None:
        super().__init__(editor)
        self.editor, self.session = editor, editor.session
        self._stack, self._build = stack, build
        self.page: OwnPage | None = None

    def is_shown(self) -> bool:
        """Whether it is shown."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def remembered(self) -> str:
        """Give the term whose own page this computer shows; "" for none."""
        return self.session.settings.own_view or ""

    def show(self, assignment_id: str) -> None:
        """Show somebody's own page."""
        if self.page is None:
            self.page = self._build()
            self.page.back_wanted.connect(self.leave)
            self.page.retranslate()
            self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.session.change_settings(own_view=assignment_id)
        if self.editor.is_open and self.editor.value.id == assignment_id:
            self.page.start()

    def leave(self) -> None:
        """Show the council's view again."""
        if self.is_shown():
            self.session.change_settings(own_view=None)
            self.left.emit()

    def retranslate(self) -> None:
        """Say every text again."""
        if self.page is not None:
            self.page.retranslate()
