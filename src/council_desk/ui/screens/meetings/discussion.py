"""The discussion of an item as one text; who speaks stands out in bold where the name is known."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QWidget

from council_desk.domain.text import fold
from council_desk.ui.widgets.text_field import TextField

_NAMED = re.compile(r"^\s*([^:：\n]{1,120}?)\s*[:：]")


_Known = tuple[frozenset[str], tuple[frozenset[str], ...]]
"""Folded names, and the words of each."""
_NOBODY: _Known = (frozenset(), ())
_last: list[tuple[Mapping[str, str], _Known]] = []
"""The names that were folded last: the items of a meeting all ask for the same."""


def _known(names: Mapping[str, str]) -> _Known:
    if not _last or _last[0][0] is not names:
        folded = [fold(name) for name in names.values()]
        _last[:] = [(names, (frozenset(folded), tuple(frozenset(name.split()) for name in folded)))]
    return _last[0][1]


class SpeakerHighlighter(QSyntaxHighlighter):
    """Draws "Name:" in bold at the beginning of a paragraph if it means one person of those named."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field.document())
        self._known = _NOBODY
        self._names: Mapping[str, str] | None = None
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Take the names that can speak; the same ones again cost nothing."""
        if names is not self._names:
            self._names = names
            self._known = _known(names)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Look at one paragraph."""
        found = _NAMED.match(text)
        if found and self._means_one(found[1]):
            self.setFormat(0, found.end(), self._bold)

    def _means_one(self, typed: str) -> bool:
        wanted = fold(typed)
        if not wanted:
            return False
        whole, words = self._known
        if wanted in whole:
            return True
        parts = set(wanted.split())
        return sum(parts <= name for name in words) == 1


class DiscussionField(TextField):
    """The text of a discussion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(least_rows=3, parent=parent)
        self.speakers = SpeakerHighlighter(self)
