"""Keys that are single letters: those of the window's language, and a Latin one that is the same everywhere."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from council_desk.domain.folding import fold_letters
from council_desk.ui.letter_keys import letter

K = TypeVar("K")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LetterTable(Generic[K]):
    """What single letters mean in a list or a field that takes no text.

    The letter of the language comes first, then the Latin one: by what was typed, or by the key it stands on, whatever
    the keyboard's layout gives there.
    """

    def __init__(self, latin: Mapping[K, str]) -> None:
        self._latin = {letter.upper(): meaning for meaning, letter in latin.items()}
        self._shown = {meaning: letter.upper() for meaning, letter in latin.items()}
        self._own: dict[str, K] = {}

    def set_letters(self, own: Mapping[K, str]) -> None:
        """Take the letters of the window's language."""
        self._shown = {meaning: letter.upper() for meaning, letter in own.items()}
        self._own = {fold_letters(letter): meaning for meaning, letter in own.items()}

    def shown(self, meaning: K) -> str:
        """Give the letter that is told to the user."""
        return self._shown[meaning]

    def meaning(self, event: QKeyEvent) -> K | None:
        """Give what a key means here; None if it means nothing, or is held with another."""
        if event.modifiers() & _HELD:
            return None
        typed = fold_letters(event.text())
        if typed in self._own:
            return self._own[typed]
        return self._latin.get(typed.upper()) or self._latin.get(letter(event))
