"""The Projects screen."""

from council_desk.ui.screens.projects.screen import ProjectsScreen

__all__ = ["ProjectsScreen"]
