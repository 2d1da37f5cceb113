"""The end of the record: keeping the project as a pattern for others, and removing it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import ProjectCard
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField


class FootCard(ProjectCard):
    """`template_wanted` carries the name of the pattern."""

    template_wanted = Signal(str)
    removal_wanted = Signal()

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.keep, self.remove = Button(kind="quiet", icon="copy"), Button(kind="danger", icon="trash")
        self.name = LineField()
        self.do, self.leave = Button(kind="primary"), Button(kind="quiet")
        self._name = Field("", self.name)
        self._buttons = ButtonRow(self.do, self.leave)
        self.body.addWidget(ButtonRow(self.keep, self.remove))
        self.body.addWidget(self._name)
        self.body.addWidget(self._buttons)
        self.keep.clicked.connect(self._ask)
        self.do.clicked.connect(self._do)
        self.name.returnPressed.connect(self._do)
        self.leave.clicked.connect(self._leave)
        self.remove.clicked.connect(self.removal_wanted)
        self.start()

    def start(self) -> None:
        """Ask nothing."""
        self._name.hide()
        self._buttons.hide()
        self.keep.show()

    def _ask(self) -> None:
        self.name.set_text(self.editor.project.title)
        self._name.set_error("")
        self._name.show()
        self._buttons.show()
        self.name.setFocus()
        self.name.selectAll()

    def _leave(self) -> None:
        self.start()
        self.keep.setFocus()

    def _do(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self._name.set_error(self.tr("Give the template a name."))
            self.name.setFocus()
            return
        self._leave()
        self.template_wanted.emit(name)

    def retranslate(self) -> None:
        """Say every text again."""
        self.keep.setText(self.tr("Keep as a template"))
        self.keep.setToolTip(self.tr("New projects can then begin with its kind, milestones and budget"))
        self.remove.setText(self.tr("Remove the project"))
        self._name.set_label(self.tr("Name of the template"))
        self.do.setText(self.tr("Keep the template"))
        self.leave.setText(self.tr("Leave it"))
