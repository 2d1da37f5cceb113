"""Language of the window: catalogues, layout direction, font. What dates and numbers look like is in formats.py."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import Language

_LOCALES = {Language.FA: "fa_IR", Language.AR: "ar_SA", Language.RU: "ru_RU", Language.EN: "en_GB"}
_OWN_NAMES = {Language.FA: "فارسی", Language.AR: "العربية", Language.RU: "Русский", Language.EN: "English"}
_RIGHT_TO_LEFT = {Language.FA, Language.AR}
_POINTS = 10.0


def own_name(language: Language) -> str:
    """Give a language's name in itself; the same in every language of the window."""
    return _OWN_NAMES[language]


def runs_right_to_left(language: Language) -> bool:
    """Say whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def language_of_system() -> Language:
    """Give the first of the user's languages that the window speaks; English otherwise."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in set(Language):
            return Language(code)
    return Language.EN


class LanguageManager(QObject):
    """Puts one language on the application at a time. Widgets hear QEvent.LanguageChange and say their texts again."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._catalogues = resources / "i18n"
        self._installed: list[QTranslator] = []
        for file in sorted((resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self.language = Language.EN
        self.text_size = 100

    def use(self, language: Language, text_size: int = 100) -> None:
        """Switch language, direction and font at once. `text_size` is in per cent."""
        self.language = language
        self.text_size = text_size
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        locale = QLocale(_LOCALES[language])
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
        )
        self._app.setFont(font_of(language, text_size))
        # Qt's own words first: the catalogue installed last is asked first
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("council_desk", str(self._catalogues)),
        ):
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{language}", folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        self.changed.emit()


def font_of(language: Language, text_size: int = 100) -> QFont:
    """Give the font that suits the script of a language; the other one fills in for foreign letters."""
    families = ["Noto Sans", "Vazirmatn"]
    if language in _RIGHT_TO_LEFT:
        families.reverse()
    font = QFont(families)
    font.setPointSizeF(_POINTS * text_size / 100)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font
