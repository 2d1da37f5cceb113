"""A step back: a quiet button that opens a line for the reason, and the button that does it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField


class ReasonedStep(QWidget):
    """Asks why, in place. `wanted` carries the reason."""

    wanted = Signal(str)

    def __init__(self, *, needed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = needed
        self.open, self.reason = Button(kind="quiet", icon="undo"), LineField()
        self.do, self.leave = Button(kind="danger"), Button(kind="quiet")
        self._reason = Field("", self.reason)
        self._buttons = ButtonRow(self.do, self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(ButtonRow(self.open))
        column.addWidget(self._reason)
        column.addWidget(self._buttons)
        self.open.clicked.connect(self._ask)
        self.leave.clicked.connect(self._leave)
        self.do.clicked.connect(self._do)
        self.reason.returnPressed.connect(self._do)
        self.begin()

    def begin(self) -> None:
        """Ask nothing yet."""
        self.reason.set_text("")
        self._reason.set_error("")
        self.open.show()
        self._reason.hide()
        self._buttons.hide()

    def say(self, opening: str, label: str, doing: str) -> None:
        """Say what it is."""
        self.open.setText(opening)
        self._reason.set_label(label)
        self.do.setText(doing)
        self.leave.setText(self.tr("Leave it as it is"))

    def _ask(self) -> None:
        self._reason.show()
        self._buttons.show()
        self.reason.setFocus()
        self.open.hide()

    def _leave(self) -> None:
        self.begin()
        self.open.setFocus()

    def _do(self) -> None:
        reason = " ".join(self.reason.text().split())
        if self._needed and not reason:
            self._reason.set_error(self.tr("Write down why."))
            self.reason.setFocus()
            return
        self.wanted.emit(reason)
