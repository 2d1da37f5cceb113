"""What a diagnosis found in words: strengths, problems, assets, the mood."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.screens.needs.diagnosis_editor import DiagnosisEditor
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.wrap_row import WrapRow

LISTS = ("strengths", "problems", "assets")


def lines_of(text: str | None) -> tuple[str, ...]:
    """Give the lines of a text that say something."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


class FindingsCard(Card):
    """One line each in the lists, and a text; at the foot the way to remove the diagnosis."""

    removal_wanted = Signal()

    def __init__(self, editor: DiagnosisEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.texts = {name: TextField(least_rows=3) for name in LISTS}
        self.mood = TextField(least_rows=2)
        self.fields = {name: Field("", text) for name, text in self.texts.items()} | {"mood": Field("", self.mood)}
        self.remove = Button(kind="danger", icon="trash")
        self.body.addWidget(WrapRow(*(self.fields[name] for name in LISTS), letters=(18, 18, 18)))
        self.body.addWidget(self.fields["mood"])
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        self.body.addLayout(foot)
        self.form = form = Form()
        for name in LISTS:
            form.add(
                lambda name=name: getattr(editor.value, name),  # type: ignore[misc]
                lambda _: None,
                lambda value, name=name: self._show(name, value),  # type: ignore[misc]
            )
            self.texts[name].textChanged.connect(lambda name=name: self._typed(name))
        form.text(self.mood, lambda: editor.value.mood, lambda value: editor.type(mood=value))
        self.remove.clicked.connect(self.removal_wanted)
        self._showing = False

    def _show(self, name: str, lines: tuple[str, ...]) -> None:
        """Show lines, unless the field says just these already: an empty line that is being begun stays."""
        if lines_of(self.texts[name].text()) != lines:
            self._showing = True
            self.texts[name].set_text("\n".join(lines))
            self._showing = False

    def _typed(self, name: str) -> None:
        if self.editor.is_open and not self._showing:
            self.editor.type(**{name: lines_of(self.texts[name].text())})

    def start(self) -> None:
        """Show another one."""
        self.form.forget()
        self._showing = True
        for text in self.texts.values():
            text.set_text("")
        self._showing = False
        if self.editor.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Show it."""
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What was found"))
        labels = {
            "strengths": self.tr("Strengths"),
            "problems": self.tr("Problems"),
            "assets": self.tr("Assets"),
            "mood": self.tr("The mood"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        for text in self.texts.values():
            text.setPlaceholderText(self.tr("One a line"))
        self.remove.setText(self.tr("Remove this diagnosis"))
