"""A new project: its title, and what it begins with - a kind, or a pattern whose days count from a start date."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.terms import ProjectKind
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import ProjectTemplate


class NewProjectCard(Card):
    """`wanted` comes with (title, kind, pattern or None, start or None); `left` when nothing is begun."""

    wanted = Signal(str, object, object, object)
    left = Signal()
    template_removal_wanted = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._templates: Sequence[ProjectTemplate] = ()
        self.title, self.kind, self.template = LineField(), Choice(), Choice()
        self.start = DateField(session, optional=False)
        self.remove_template = ToolIcon("trash")
        self.holds = PlainLabel("", "small", wrap=True)
        self.do, self.leave = Button(kind="primary", icon="plus"), Button(kind="quiet")
        self.fields = {name: Field("", getattr(self, name)) for name in ("title", "kind", "template", "start")}
        pattern = QWidget()
        row = QHBoxLayout(pattern)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fields["template"], 1)
        row.addWidget(self.remove_template, 0, Qt.AlignmentFlag.AlignBottom)
        self._pattern = pattern
        for widget in (
            self.fields["title"],
            self._pattern,
            self.holds,
            self.fields["kind"],
            self.fields["start"],
            ButtonRow(self.do, self.leave),
        ):
            self.body.addWidget(widget)
        self.set_accented(True)
        self.template.value_changed.connect(lambda _: self._turn())
        self.title.returnPressed.connect(self._do)
        self.title.textEdited.connect(lambda _: self.fields["title"].set_error(""))
        self.do.clicked.connect(self._do)
        self.leave.clicked.connect(self.left)
        self.remove_template.clicked.connect(self._remove)

    def begin(self) -> None:
        """Ask anew, or go on with what was half answered when another project was shown."""
        if not self.title.text().strip():
            self.forget()
        self.title.setFocus()

    def forget(self) -> None:
        """Forget what was answered: the project has begun, or is not wanted."""
        self.title.set_text("")
        self.fields["title"].set_error("")
        self.kind.set_value(ProjectKind.CONSTRUCTION)
        self.template.set_value(None)
        self.start.set_value(today())
        self._turn()

    def offer(self, templates: "Sequence[ProjectTemplate]") -> None:
        """Offer the patterns of the council."""
        self._templates = templates
        chosen = self.template.value()
        self.template.set_options([(None, self.tr("Without a template")), *((one.id, one.name) for one in templates)])
        self.template.set_value(chosen if any(one.id == chosen for one in templates) else None)
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _chosen(self) -> "ProjectTemplate | None":
        return next((one for one in self._templates if one.id == self.template.value()), None)

    def _turn(self) -> None:
        chosen, formats = self._chosen(), self.session.formats
        self._pattern.setVisible(bool(self._templates))
        self.remove_template.setVisible(chosen is not None)
        self.holds.setVisible(chosen is not None)
        self.fields["kind"].setVisible(chosen is None)
        self.fields["start"].setVisible(chosen is not None)
        if chosen is not None:
            count = len(chosen.milestones)
            steps = self.tr("%n milestones", "", count).replace(str(count), formats.number(count))
            self.holds.setText(f"{word(chosen.kind)} · {steps}")

    def _do(self) -> None:
        title = " ".join(self.title.text().split())
        if not title:
            self.fields["title"].set_error(self.tr("Give the project a title."))
            self.title.setFocus()
            return
        self.start.flush()
        if self.start.error_text:
            return
        chosen = self._chosen()
        self.wanted.emit(
            title,
            self.kind.value(),
            chosen.id if chosen else None,
            self.start.value() if chosen else None,
        )

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.template_removal_wanted.emit(chosen.id)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("New project"))
        labels = {
            "title": self.tr("Title"),
            "kind": self.tr("Kind"),
            "template": self.tr("Begin with"),
            "start": self.tr("Its days count from"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.kind.set_options(words(ProjectKind))
        self.offer(self._templates)
        self.do.setText(self.tr("Begin the project"))
        self.leave.setText(self.tr("Leave it"))
        self.remove_template.set_name(self.tr("Remove this template"))
