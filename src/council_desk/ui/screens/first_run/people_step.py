"""The last step of the first run: the first people, a line for each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import Role
from council_desk.ui.screens.first_run.answers import Answers, PersonAnswer
from council_desk.ui.screens.first_run.steps import Step
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.fields import Choice, LineField, mark_wrong
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words

_USUAL = (Role.CHAIR, Role.SECRETARY, Role.IMAM, Role.TRUSTEE)
_SINGLE = (Role.CHAIR, Role.SECRETARY)


class PersonLine(QWidget):
    """A name and a role."""

    def __init__(self, role: Role, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.role, self.remove = LineField(name), Choice(), ToolIcon("close")
        self.role.setMinimumWidth(170)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 3)
        row.addWidget(self.role, 2)
        row.addWidget(self.remove)
        self.role.set_options(words(Role))
        self.role.set_value(role)


class PeopleStep(Step):
    """Lines of names and roles; empty lines do not count."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[PersonLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._error = PlainLabel("", "error", wrap=True)
        self.add = Button("", "quiet", "plus")
        self.add.set_key("A")
        self.add.clicked.connect(self._add_another)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._error)
        for role in _USUAL:
            self._add_line(role)

    def name(self) -> str:
        """Give the step's name."""
        return self.tr("First people")

    def title(self) -> str:
        """Give the question."""
        return self.tr("Who are the first people?")

    def text(self) -> str:
        """Say that it can wait."""
        return self.tr("Names and roles are enough. Leave lines empty, or add everyone later under People.")

    def begin(self, answers: Answers) -> QWidget | None:
        """Show who is known."""
        if self._named() == answers.people:  # the lines still stand as they were left, with gaps between them
            return self.lines[0].name if self.lines else self.add
        for place, person in enumerate(answers.people):
            line = self.lines[place] if place < len(self.lines) else self._add_line(person.role)
            line.name.set_text(person.name)
            line.role.set_value(person.role)
        return self.lines[0].name if self.lines else self.add

    def take(self, answers: Answers) -> QWidget | None:
        """Write who was named; there is one chair and one secretary."""
        named = [line for line in self.lines if line.name.text().strip()]
        answers.people = self._named()
        for line in self.lines:
            mark_wrong(line.role, False)
        self._say("")
        for role in _SINGLE:
            holders = [line for line in named if line.role.value() is role]
            if len(holders) > 1:
                mark_wrong(holders[1].role, True)
                self._say(
                    self.tr("Two people are named as chair.")
                    if role is Role.CHAIR
                    else self.tr("Two people are named as secretary.")
                )
                return holders[1].role
        return None

    def retranslate(self) -> None:
        """Say every text again."""
        self.add.setText(self.tr("Add a person"))
        for line in self.lines:
            line.role.set_options(words(Role))
            line.name.setPlaceholderText(self.tr("First and last name"))
            line.name.setAccessibleName(self.tr("First and last name"))
            line.role.setAccessibleName(self.tr("Role"))
            line.remove.set_name(self.tr("Remove this line"), "Alt+Delete")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a name goes to the next line, as long as there is one to fill; Alt+Delete removes a line."""
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            here = next((line for line in self.lines if line.focusWidget() is self.focusWidget()), None)
            if here is not None:
                self._remove_line(here)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            for place, line in enumerate(self.lines[:-1]):
                if line.name.hasFocus() and line.name.text().strip():
                    self.lines[place + 1].name.setFocus()
                    event.accept()
                    return
        super().keyPressEvent(event)

    def _named(self) -> list[PersonAnswer]:
        """Give who is named in the lines."""
        return [
            PersonAnswer(line.name.text().strip(), line.role.value()) for line in self.lines if line.name.text().strip()
        ]

    def _add_another(self) -> None:
        self._add_line(Role.TRUSTEE).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self, role: Role) -> PersonLine:
        line = PersonLine(role)
        line.remove.clicked.connect(lambda: self._remove_line(line))
        self.lines.append(line)
        self._rows.addWidget(line)
        self.retranslate()
        return line

    def _remove_line(self, line: PersonLine) -> None:
        place = self.lines.index(line)
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        after: QWidget = self.lines[min(place, len(self.lines) - 1)].name if self.lines else self.add
        after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
