"""The first run: five short steps to a council, or a sample desk to look around in."""

from council_desk.ui.screens.first_run.page import FirstRunPage

__all__ = ["FirstRunPage"]
