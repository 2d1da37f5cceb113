"""Opens the page for spreadsheets where it is asked for, and leads back to where that was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from council_desk.ui.desk_session import DeskSession

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from council_desk.ui.main_window import MainWindow
    from council_desk.ui.sheet.page import SheetPage


class SheetDoor(QObject):
    """The page is made for each file anew, and goes with it. `left` tells that what was there before is back."""

    left = Signal()

    def __init__(self, session: DeskSession, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._before: QWidget | None = None
        self.page: SheetPage | None = None
        session.sheet_wanted.connect(self.open)

    def open(self) -> None:
        """Show the page in the place of what is in front."""
        from council_desk.ui.sheet.page import SheetPage

        if self.page is not None or not self._session.is_open:
            return
        self._before = self._window.stack.currentWidget()
        self.page = SheetPage(self._session)
        self.page.left.connect(self.leave)
        self._window.show_page(self.page)
        self.page.file.choose.setFocus()

    def leave(self) -> None:
        """Go back to where the page was asked for."""
        page, self.page = self.page, None
        if page is None:
            return
        if self._before is not None and self._window.stack.currentWidget() is page:
            self._window.show_page(self._before)
        self._window.stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.left.emit()
