"""What the panel asks: what was said, who speaks, what it is about; one line each, most of them by one key."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import Dimension, Field, PaperType, Voice
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.chips import Chips
from council_desk.ui.widgets.fields import Choice, LineField, NumberField
from council_desk.ui.widgets.fields import Field as Labelled
from council_desk.ui.widgets.name_completer import NameCompleter
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Paper
    from council_desk.services.paper_rows import PaperSurroundings

KINDS = (PaperType.NEED, PaperType.ASPIRATION, PaperType.INITIATIVE)


class CaptureForm(QWidget):
    """The fields. `said` tells every change of the text, `answered` of anything else."""

    said = Signal()
    answered = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._names: dict[str, str] = {}
        self._kind = PaperType.NEED
        self.text = TextField(least_rows=2, most_rows=6)
        self.voice = Chips()
        self.kind, self.field, self.dimension = Choice(), Choice(), Choice()
        self.who = LineField()
        self.supporters = NumberField(lambda: session.formats, 0, 1_000_000)
        self._completer = NameCompleter(self.who)
        self._labelled = {
            name: Labelled("", getattr(self, name)) for name in ("who", "kind", "field", "dimension", "supporters")
        }
        self._row = WrapRow(*self._labelled.values(), stretch=(4, 3, 3, 2, 2), letters=(16, 12, 12, 10, 9), spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.text, self.voice, self._row):
            column.addWidget(widget)
        self.text.textChanged.connect(self.said)
        self.who.textEdited.connect(lambda _: self.answered.emit())
        self._completer.activated.connect(lambda _: self.answered.emit())
        self.supporters.textEdited.connect(lambda _: self.answered.emit())
        for choice in (self.voice, self.kind, self.field, self.dimension):
            choice.value_changed.connect(lambda _: self.answered.emit())

    def answers(self) -> dict[str, Any]:
        """Give what was answered beside the text, as fields of a paper."""
        from council_desk.services.paper_values import originator

        return {
            "paper_type": self.kind.value() or PaperType.NEED,
            "voice": self.voice.value(),
            "field": self.field.value(),
            "dimension": self.dimension.value(),
            "supporters": self.supporters.value() or 0,
            **originator(self.who.text(), self._names),
        }

    def clear(self, kind: PaperType) -> None:
        """Ask anew."""
        self.text.set_text("")
        self.text.document().clearUndoRedoStacks()
        self.who.set_text("")
        self.supporters.set_value(None)
        self.kind.set_value(kind)
        for choice in (self.voice, self.field, self.dimension):
            choice.set_value(None)

    def show_paper(self, paper: "Paper") -> None:
        """Show what is kept of it, written elsewhere meanwhile."""
        from council_desk.services.paper_values import joined

        self.text.set_text(joined(paper))
        self.who.set_text(self._names.get(paper.originator or "", paper.originator_label or ""))
        self.supporters.set_value(paper.supporters or None)
        for name, choice in (("paper_type", self.kind), ("field", self.field), ("dimension", self.dimension)):
            choice.set_value(getattr(paper, name))
        self.voice.set_value(paper.voice)

    def offer(self, around: "PaperSurroundings") -> None:
        """Offer people and bodies by name."""
        self._names = dict(around.names)
        self._completer.set_names(sorted(set(self._names.values())))

    def rearrange(self) -> None:
        """Part the fields into lines by the present width."""
        self._row.rearrange()

    def retranslate(self) -> None:
        """Say every text again."""
        self.text.setPlaceholderText(self.tr("What was said? One line is enough."))
        self.text.setAccessibleName(self.tr("What was said"))
        self.voice.set_options([(voice, word(voice)) for voice in Voice], self.session.formats.digits)
        self.voice.setAccessibleName(self.tr("Voice"))
        labels = {
            "who": self.tr("Who said it"),
            "kind": self.tr("Kind"),
            "field": self.tr("Field"),
            "dimension": self.tr("Dimension"),
            "supporters": self.tr("Supporters"),
        }
        for name, label in labels.items():
            self._labelled[name].set_label(label)
        self.kind.set_options([(kind, word(kind)) for kind in KINDS])
        self.field.set_options([(None, "–"), *words(Field)])
        self.dimension.set_options([(None, "–"), *words(Dimension)])
        self.supporters.retranslate()
