"""The line that says whether what was typed is saved: the same words on every screen."""

from PySide6.QtCore import QCoreApplication

from council_desk.ui.autosave import Autosave, SaveState
from council_desk.ui.widgets.labels import PlainLabel

_WORST_FIRST = (SaveState.FAILED, SaveState.WAITING, SaveState.SAVED)


def saved_words(state: SaveState) -> str:
    """Say how it stands with what was typed."""
    return {
        SaveState.SAVED: QCoreApplication.translate("SavedLabel", "Saved"),
        SaveState.WAITING: QCoreApplication.translate("SavedLabel", "Saving …"),
        SaveState.FAILED: QCoreApplication.translate("SavedLabel", "Not saved yet; it is tried again."),
    }[state]


class SavedLabel(PlainLabel):
    """Follows what saves a screen's values; of several the worst is said."""

    def __init__(self, *, wrap: bool = False) -> None:
        super().__init__("", "small", wrap=wrap)
        self._savings: tuple[Autosave, ...] = ()

    def follow(self, *savings: Autosave) -> None:
        """Say from now on how it stands with these."""
        self._savings = savings
        for saving in savings:
            saving.state_changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say how it stands, in the language in force."""
        states = {saving.state for saving in self._savings}
        self.setText(next((saved_words(state) for state in _WORST_FIRST if state in states), ""))
