"""Asks in place why a project changes its stage; until it is answered nothing has changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from council_desk.domain.terms import Stage
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow


class ReasonBar(QFrame):
    """A question with a line for the answer. Escape leaves everything as it was."""

    answered = Signal(str, object, str)
    """The project, its new stage, and the reason."""
    left = Signal()
    shown = Signal(bool)
    """Whether a question is asked now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "due")
        self._about: tuple[str, Stage] | None = None
        self.question = PlainLabel("", "strong", wrap=True)
        self.reason = LineField()
        self.do, self.leave = Button(kind="primary"), Button(kind="quiet")
        self._field = Field("", self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.question)
        column.addWidget(WrapRow(self._field, self.do, self.leave, stretch=(1, 0, 0), letters=(24, 0, 0), spacing=8))
        self.reason.returnPressed.connect(self._answer)
        self.do.clicked.connect(self._answer)
        self.leave.clicked.connect(self.dismiss)
        self.hide()

    def ask(self, project_id: str, to: Stage, question: str) -> None:
        """Ask for the reason of a change."""
        self._about = (project_id, to)
        self.question.setText(question)
        self.reason.set_text("")
        self.reason.setAccessibleName(question)
        self._field.set_error("")
        self.show()
        self.reason.setFocus()

    def dismiss(self) -> None:
        """Change nothing."""
        if self._about is not None:
            self._about = None
            self.hide()
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that a question is asked."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that none is asked any more."""
        super().hideEvent(event)
        self.shown.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say every text again."""
        self.do.setText(self.tr("Change the stage"))
        self.leave.setText(self.tr("Leave it as it is"))
        self.reason.setPlaceholderText(self.tr("Reason; it stays with the project"))

    def _answer(self) -> None:
        reason = " ".join(self.reason.text().split())
        if not reason:
            self._field.set_error(self.tr("Write down why."))
            self.reason.setFocus()
            return
        if self._about is not None:
            (project_id, to), self._about = self._about, None
            self.hide()
            self.answered.emit(project_id, to, reason)
