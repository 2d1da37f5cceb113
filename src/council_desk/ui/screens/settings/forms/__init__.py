"""The form of the council's documents: what it decides itself, with a page beside that follows the typing."""

from council_desk.ui.screens.settings.forms.section import FormSection

__all__ = ["FormSection"]
