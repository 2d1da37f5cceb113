"""Settings: everything the first run asked, looks, backups, import and export."""

from council_desk.ui.screens.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
