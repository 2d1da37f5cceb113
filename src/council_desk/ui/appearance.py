"""Language, text size and theme of the settings, put on the application at once whenever they change."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from council_desk.paths import resource_dir
from council_desk.settings import Settings
from council_desk.ui.language import LanguageManager
from council_desk.ui.theme import ThemeManager


class Appearance(QObject):
    """Keeps the application looking and speaking as the settings say."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.theme = ThemeManager(app)
        self.language = LanguageManager(app, resource_dir())
        self._shown: Settings | None = None

    def apply(self, settings: Settings) -> None:
        """Put the settings on; what is on already is left alone."""
        before, self._shown = self._shown, settings
        speaks = (settings.language_in_force, settings.text_size)
        if before is None or speaks != (before.language_in_force, before.text_size):
            self.language.use(*speaks)
        if before is None or settings.theme is not before.theme or settings.text_size != before.text_size:
            self.theme.use(settings.theme)
