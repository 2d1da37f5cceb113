"""Colours, palette and the one small style sheet, light and dark. Widgets that paint themselves ask `colours()`."""

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from council_desk.settings import ThemeChoice as Theme
from council_desk.ui.style_sheet import STYLE_SHEET


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window, as #RRGGBB. States are text on a tint."""

    ground: str
    panel: str
    field: str
    hover: str
    line: str
    field_line: str
    ink: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    tint: str
    neutral: str
    neutral_tint: str
    navigation: str
    navigation_field: str
    navigation_hover: str
    navigation_text: str
    navigation_muted: str
    badge: str
    on_badge: str
    good: str
    good_tint: str
    late: str
    late_tint: str
    due: str
    due_tint: str
    waiting: str
    waiting_tint: str

    def tone(self, tone: str) -> tuple[str, str]:
        """Text and tint of a state: good, late, due, waiting, accent; anything else is neutral."""
        if tone in {"good", "late", "due", "waiting"}:
            return getattr(self, tone), getattr(self, tone + "_tint")
        return (self.accent_text, self.tint) if tone == "accent" else (self.neutral, self.neutral_tint)


LIGHT = Colours(
    ground="#F6F5F1",
    panel="#FFFFFF",
    field="#FCFBF8",
    hover="#F3F1EB",
    line="#E4E1D9",
    field_line="#D9D5CA",
    ink="#1E2A2E",
    muted="#66736F",
    accent="#0E6F68",
    accent_hover="#0B5E58",
    on_accent="#FFFFFF",
    accent_text="#0E6F68",
    tint="#E2F1EF",
    neutral="#55625E",
    neutral_tint="#EEECE6",
    navigation="#12343A",
    navigation_field="#1C474D",
    navigation_hover="#1A4147",
    navigation_text="#E4EDEC",
    navigation_muted="#A9C0C0",
    badge="#DBA23F",
    on_badge="#2B1E05",
    good="#1E7A3C",
    good_tint="#E6F4EA",
    late="#B3261E",
    late_tint="#FBE9E7",
    due="#9A5B00",
    due_tint="#FDF1DC",
    waiting="#2457A7",
    waiting_tint="#E7EEFA",
)
DARK = Colours(
    ground="#12181A",
    panel="#1A2225",
    field="#151C1F",
    hover="#222C30",
    line="#2B3639",
    field_line="#36444A",
    ink="#E6ECEB",
    muted="#93A3A0",
    accent="#0E6F68",
    accent_hover="#128078",
    on_accent="#FFFFFF",
    accent_text="#3DB5AA",
    tint="#17393A",
    neutral="#A8B6B3",
    neutral_tint="#28333A",
    navigation="#0C1416",
    navigation_field="#162125",
    navigation_hover="#142023",
    navigation_text="#DCE5E4",
    navigation_muted="#8FA19F",
    badge="#DBA23F",
    on_badge="#2B1E05",
    good="#7CCB93",
    good_tint="#1B3324",
    late="#F2847B",
    late_tint="#3A1F1D",
    due="#E8B45A",
    due_tint="#392C14",
    waiting="#8FB4F0",
    waiting_tint="#1B2A44",
)

_state: dict[str, Colours] = {"colours": LIGHT}
_DRESSED = "dressed"


def colours() -> Colours:
    """Give the colours in force."""
    return _state["colours"]


class ThemeManager(QObject):
    """Puts a theme on the application and follows the system while the user left it to the system."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = Theme.SYSTEM
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return colours() is DARK

    def use(self, theme: Theme) -> None:
        """Put the theme on at once."""
        self._wanted = theme
        dark = theme is Theme.DARK or (
            theme is Theme.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        chosen = DARK if dark else LIGHT
        _state["colours"] = chosen
        self._app.setPalette(palette(chosen))
        for window in QApplication.topLevelWidgets():
            if window.property(_DRESSED):
                window.setStyleSheet(style_sheet(chosen))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._wanted is Theme.SYSTEM:
            self.use(Theme.SYSTEM)


def dress(window: QWidget) -> None:
    """Give a window the style sheet of the theme, now and whenever the theme changes.

    It is the window's and not the application's: there, Qt styles all that a widget holds anew each time that the
    widget gets a parent, and a page is put together from many.
    """
    window.setProperty(_DRESSED, True)
    window.setStyleSheet(style_sheet(colours()))


def style_sheet(chosen: Colours) -> str:
    """Fill the style sheet with colours."""
    text = STYLE_SHEET
    for field in sorted(fields(chosen), key=lambda f: -len(f.name)):
        text = text.replace("@" + field.name, getattr(chosen, field.name))
    return text


def palette(chosen: Colours) -> QPalette:
    """Palette for what the style draws itself: check boxes, menus, selections."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.ground,
        QPalette.ColorRole.WindowText: chosen.ink,
        QPalette.ColorRole.Base: chosen.panel,
        QPalette.ColorRole.AlternateBase: chosen.ground,
        QPalette.ColorRole.Text: chosen.ink,
        QPalette.ColorRole.Button: chosen.panel,
        QPalette.ColorRole.ButtonText: chosen.ink,
        QPalette.ColorRole.BrightText: chosen.late,
        QPalette.ColorRole.Highlight: chosen.accent,
        QPalette.ColorRole.HighlightedText: chosen.on_accent,
        QPalette.ColorRole.Link: chosen.accent_text,
        QPalette.ColorRole.ToolTipBase: chosen.navigation,
        QPalette.ColorRole.ToolTipText: chosen.navigation_text,
        QPalette.ColorRole.PlaceholderText: chosen.muted,
        QPalette.ColorRole.Accent: chosen.accent,
        QPalette.ColorRole.Light: chosen.panel,
        QPalette.ColorRole.Midlight: chosen.line,
        QPalette.ColorRole.Mid: chosen.field_line,
        QPalette.ColorRole.Dark: chosen.muted,
        QPalette.ColorRole.Shadow: chosen.muted,
    }
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.muted))
    return result
