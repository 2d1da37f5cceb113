"""The second window, for a projector: on the second screen if there is one, else a window that can be dragged there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.sitting import keys
from council_desk.ui.sitting.projector_content import Shown
from council_desk.ui.sitting.projector_view import ProjectorView
from council_desk.ui.theme import dress

_USUAL = (960, 600)


class ProjectorWindow(QWidget):
    """Shows what the page tells it. F11 fills the screen, Escape goes back from there, and then closes."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = ProjectorView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(*_USUAL)
        self.retranslate()

    def open_beside(self, main: QWidget) -> None:
        """Show it on another screen than the program's window, filling it; on a single screen as a window."""
        other = other_screen(main)
        if other is None:
            self.show()
            return
        self.setGeometry(other.geometry())
        self.showFullScreen()

    def show_content(self, shown: Shown) -> None:
        """Show something else."""
        self.view.show_content(shown, self.tr("Secret ballot: the votes are being counted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take F11, Escape and the key that opened the window."""
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        elif event.key() == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) == QKeySequence(keys.PROJECTOR):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()

    def retranslate(self) -> None:
        """Say the title again."""
        self.setWindowTitle(self.tr("Council Desk: projector"))


def other_screen(main: QWidget) -> QScreen | None:
    """Give a screen that the program's window is not on."""
    own = main.window().screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)
