"""What the environment or the user did, told plainly. Everything else that is raised is a bug.

A sentence is an English template with named places. The window and the command line show it in the user's language, so
templates are marked for translation and never formatted before they are translated.
"""

from typing import Any


def sentence(template: str) -> str:
    """Mark a template for translation (context "DeskError") and give it back unchanged."""
    return template


class DeskError(Exception):
    """A failure that the user can understand and act on.

    `template` says what happened and what to do, with places such as {path}; `values` fill them. `str()` gives the
    English sentence.
    """

    def __init__(self, template: str, **values: Any) -> None:
        super().__init__(template)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        """Give the English sentence."""
        return self.template.format_map(self.values)
