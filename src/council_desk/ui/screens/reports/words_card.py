"""What the council writes on a period itself: saved as it is typed, printed in the report."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from council_desk.ui.autosave import Autosave, SaveState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.saved_label import saved_words
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from council_desk.services.desk import Desk

_OWN_KEPT = 20


class Subject(NamedTuple):
    """The council and the period that are written on."""

    council: str
    first: dt.date
    last: dt.date


class WordsEditor(QObject):
    """Holds the words on one period at a time."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.subject: Subject | None = None
        self.text = ""
        self._own: list[Any] = []
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report

    def open(self, subject: Subject, text: str) -> bool:
        """Take the words on a period as they were read; False where what is being typed on the same one stays."""
        if subject == self.subject and self.saving.state is not SaveState.SAVED:
            return False
        if subject != self.subject:
            self.saving.flush()
            self.saving.forget()
        self.subject, self.text = subject, text
        return True

    def close(self) -> None:
        """Hand over what was typed and hold nothing."""
        self.saving.flush()
        self.saving.forget()
        self.subject, self.text = None, ""

    def type(self, text: str) -> None:
        """Take over what was typed."""
        if self.subject is not None and text != self.text:
            self.text = text
            self.saving.touch()

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        subject, text, own, formats = self.subject, self.text, self._own, self.session.formats
        if subject is None:
            done()
            return
        days = f"{formats.day(subject.first)} – {formats.day(subject.last)}"
        title = self.tr("Report on {period}").format(period=days)

        def work(desk: "Desk") -> Any:
            changes = desk.reports.write(subject.council, subject.first, subject.last, title, text)
            own.append(changes)
            del own[:-_OWN_KEPT]
            return changes

        self.session.write(work, lambda _: done(), failed)


class WordsCard(Card):
    """The text, and how it stands to the disk."""

    def __init__(self, editor: WordsEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.field = TextField(least_rows=3, most_rows=14)
        self.state = PlainLabel("", "small")
        self.hint = PlainLabel("", "small", wrap=True)
        self.add_to_header(self.state)
        self.body.addWidget(self.field)
        self.body.addWidget(self.hint)
        self.field.textChanged.connect(lambda: editor.type(self.field.text()))
        editor.saving.state_changed.connect(self._say_state)

    def show_words(self, subject: Subject, text: str) -> None:
        """Show the words on a period; what is being typed on the same one stays."""
        other = subject != self.editor.subject
        if self.editor.open(subject, text):
            self.field.set_text(text)
            if other:
                self.field.document().clearUndoRedoStacks()

    def _say_state(self) -> None:
        self.state.setText(saved_words(self.editor.saving.state) if self.editor.text else "")

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Words of the council"))
        self.field.setAccessibleName(self.tr("Words of the council"))
        self.field.setPlaceholderText(
            self.tr("What the figures do not tell: what went well, what is missing, thanks …")
        )
        self.hint.setText(
            self.tr("Printed in the report after the overview, in the internal copy and in that for the municipality.")
        )
        self._say_state()
