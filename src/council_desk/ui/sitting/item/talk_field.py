"""Fields that are written into while people talk: the discussion, the texts of decisions, and single lines."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.ui.screens.meetings.discussion import DiscussionField
from council_desk.ui.sitting.item.commands import command_in
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases, Prompter
from council_desk.ui.widgets.fields import LeadingLine
from council_desk.ui.widgets.text_field import TextField

_LEAST_ROWS, _USUAL_ROWS, _MOST_ROWS = 4, 9, 24
_LINE_LENGTH = 20_000
_AT_SPEAKER = re.compile(r"^(\s*)@(?=[^@:：\n]{1,120}[:：])", re.MULTILINE)


def without_signs(text: str) -> str:
    """Give the text of a discussion with "@name:" at the beginning of a line as "name:", as a speech reads."""
    return _AT_SPEAKER.sub(r"\1", text) if "@" in text else text


class ProseField(TextField):
    """A text in which "@" offers people and the council's phrases expand."""

    def __init__(self, who: People, phrases: Phrases, least_rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(least_rows=least_rows, parent=parent)
        self.setProperty("quiet", True)
        self.prompter = Prompter(self, who, phrases, lambda name, _: f"{name} ")


class TalkField(DiscussionField):
    """The discussion of an item: "/" offers what can come of it, "@" who speaks or is spoken of."""

    def __init__(self, who: People, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self._most = _MOST_ROWS
        self.prompter = Prompter(self, who, phrases, _written_in_talk, offers_commands=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def minimumSizeHint(self) -> QSize:
        """Be some rows high, and as high as the text up to a few more; beyond that it is scrolled."""
        line = self.fontMetrics().lineSpacing()
        frame = 2 * int(self.document().documentMargin()) + 12
        least, usual = _LEAST_ROWS * line + frame, _USUAL_ROWS * line + frame
        return QSize(80, max(least, min(self.sizeHint().height(), usual)))

    def _grow(self) -> None:
        """Ask for the height of the text; the bar shows where there is less."""
        self.updateGeometry()


class TypedLineField(LeadingLine):
    """A single line in which "@" offers people and the council's phrases expand."""

    def __init__(self, who: People, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setMaxLength(_LINE_LENGTH)
        self.prompter = Prompter(self, who, phrases, lambda name, _: f"@{name} ")


def _written_in_talk(name: str, before: str) -> str:
    """Give how somebody is named in a discussion: as who speaks, after a command as who is meant, else by the name."""
    if not before.strip():
        return f"{name}: "
    return f"@{name} " if command_in(before) is not None else f"{name} "
