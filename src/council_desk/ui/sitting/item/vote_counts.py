"""Numbers of a vote, typed one after the other: "6 1 1" and Enter. Letters choose another way of voting."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.digits import to_latin
from council_desk.ui.formats import Formats
from council_desk.ui.sitting.item.ballot import BALLOTS, COUNTS
from council_desk.ui.sitting.item.letters import LetterTable
from council_desk.ui.sitting.item.vote_words import count_labels
from council_desk.ui.widgets.fields import Field, NumberField
from council_desk.ui.wrap_row import WrapRow

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOST = 9999


class CountKey(StrEnum):
    """What a letter does while numbers are typed."""

    ALL_FOR = "all_for"
    ACCLAMATION = "acclamation"
    HANDS = "hands"
    NAMES = "names"
    SECRET = "secret"  # noqa: S105 - a way of voting
    REST = "rest"


LATIN = {
    CountKey.ALL_FOR: "u",
    CountKey.ACCLAMATION: "c",
    CountKey.HANDS: "h",
    CountKey.NAMES: "b",
    CountKey.SECRET: "s",
    CountKey.REST: "r",
}


class CountField(NumberField):
    """One number. Space goes to the next, Backspace in an empty field to the one before, Enter ends the count."""

    moved = Signal(int)
    ended = Signal()
    pressed = Signal(object)
    pasted = Signal(object)

    def __init__(self, counts: "VoteCounts") -> None:
        super().__init__(lambda: counts.formats(), 0, _MOST)  # noqa: PLW0108 - asked anew each time
        self._letters = counts.letters
        self.setMaxLength(6)
        self.setMinimumWidth(56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of any script, and the keys of the count."""
        if event.matches(QKeySequence.StandardKey.Paste):
            numbers = re.findall(r"\d+", to_latin(QGuiApplication.clipboard().text()))
            self.pasted.emit([int(number) for number in numbers if len(number) < 6])
            return
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        typed = event.text()
        if event.key() in _ENTER and not held:
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text() and not held:
            self.moved.emit(-1)
        elif typed and typed.isprintable() and not typed.isdecimal() and not held:
            meaning = self._letters.meaning(event)
            if typed.isspace() or typed in "+-,/؛،":
                self.moved.emit(1)
            elif meaning is not None:
                self.pressed.emit(meaning)
        else:
            super().keyPressEvent(event)


class VoteCounts(QWidget):
    """The fields of a count. `typed` comes with each digit."""

    typed = Signal()
    ended = Signal()
    pressed = Signal(object)

    def __init__(self, formats: Callable[[], Formats], beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self.letters: LetterTable[CountKey] = LetterTable(LATIN)
        self.fields = {name: CountField(self) for name in COUNTS}
        self._labelled = {name: Field("", field) for name, field in self.fields.items()}
        self._row = WrapRow(*self._labelled.values(), beside, stretch=(2, 2, 2, 2, 2, 2, 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        for name, field in self.fields.items():
            field.textEdited.connect(lambda _: self.typed.emit())
            field.moved.connect(lambda by, name=name: self._move(name, by))
            field.ended.connect(self.ended)
            field.pressed.connect(self.pressed)
            field.pasted.connect(lambda numbers, name=name: self.take(numbers, name))

    def numbers(self) -> dict[str, int] | None:
        """Give what stands in the fields; None while nothing does."""
        shown = self._shown()
        if all(self.fields[name].value() is None for name in shown):
            return None
        return {name: self.fields[name].value() or 0 for name in shown}

    def is_wrong(self) -> bool:
        """Whether something stands there that is no number."""
        return any(self.fields[name].is_wrong() for name in self._shown())

    def show_counts(self, counts: object | None) -> None:
        """Show the totals of a count. Fields that already say them are left as they were typed."""
        for name, field in self.fields.items():
            value = getattr(counts, name) if counts is not None else None
            if (field.value() or 0) != (value or 0) or (value is None and field.text()):
                field.set_value(value if value or name == "yes" else None)

    def show_fields(self, shown: bool, *, ballots: bool) -> None:
        """Show the fields, those of a secret ballot too, or only what stands beside them."""
        for name, field in self._labelled.items():
            field.setVisible(shown and (name not in BALLOTS or ballots))
        self._row.rearrange()

    def focus_first(self) -> None:
        """Put the cursor into the first field, its number selected so that typing replaces it."""
        self._enter(self.fields["yes"])

    def take(self, numbers: Sequence[int], first: str = "yes") -> None:
        """Share numbers out over the fields from one on, as if they were typed."""
        shown = self._shown()
        for name, number in zip(shown[shown.index(first) :], numbers, strict=False):
            self.fields[name].setText(self.formats().digits(str(number)))
        self.typed.emit()

    def retranslate(self) -> None:
        """Say every text again."""
        for name, label in count_labels().items():
            self._labelled[name].set_label(label)
            self.fields[name].retranslate()
        self.letters.set_letters(
            {
                CountKey.ALL_FOR: self.tr("U"),
                CountKey.ACCLAMATION: self.tr("C"),
                CountKey.HANDS: self.tr("H"),
                CountKey.NAMES: self.tr("B"),
                CountKey.SECRET: self.tr("S"),
                CountKey.REST: self.tr("R"),
            }
        )

    def _shown(self) -> list[str]:
        return [name for name, field in self._labelled.items() if not field.isHidden()]

    def _move(self, name: str, by: int) -> None:
        shown = self._shown()
        place = shown.index(name) + by
        if 0 <= place < len(shown):
            self._enter(self.fields[shown[place]])

    @staticmethod
    def _enter(field: CountField) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
