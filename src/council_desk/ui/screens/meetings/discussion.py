"""The discussion of an item as one text; who speaks stands out in bold where the name is known."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QWidget

from council_desk.domain.speakers import speakers
from council_desk.ui.widgets.text_field import TextField

_NAMED = re.compile(r"^\s*([^:：\n]{1,120}?)\s*[:：]")


class SpeakerHighlighter(QSyntaxHighlighter):
    """Draws "Name:" in bold at the beginning of a paragraph if it means one person of those named."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field.document())
        self._field = field
        self._speakers = speakers({})
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Take the names that can speak; the same ones again cost nothing. That is no change of the text."""
        if names is not self._speakers.names:
            self._speakers = speakers(names)
            with QSignalBlocker(self._field):
                self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Look at one paragraph."""
        found = _NAMED.match(text)
        if found and self._speakers.meant(found[1]):
            self.setFormat(0, found.end(), self._bold)


class DiscussionField(TextField):
    """The text of a discussion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(least_rows=3, parent=parent)
        self.speakers = SpeakerHighlighter(self)
