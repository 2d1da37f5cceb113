"""The keys of meeting mode, in one place. They are the same in every language.

Control with a letter or a digit and the function keys come through on Persian, Arabic and Russian keyboards as they do
on Latin ones. Inside the people, digits of any script and the space bar are the keys, so that letters are left for
finding a name.
"""

import sys

from PySide6.QtGui import QKeySequence

HELP = "F1"
PROJECTOR = "F5"
NEXT_COLUMN, PREVIOUS_COLUMN = "F6", "Shift+F6"
AGENDA, ITEM, PEOPLE = "Ctrl+1", "Ctrl+2", "Ctrl+3"
NEXT_ITEM, PREVIOUS_ITEM = "Ctrl+PgDown", "Ctrl+PgUp"
NEW_ITEM = "Ctrl+N"
PREVIEW = "Ctrl+P"
BREAK = "Ctrl+B"
RECUSAL = "Ctrl+R"
GUEST = "Ctrl+G"
CAPTURE = "Ctrl+Shift+N"
"""Catches a need, here as on every screen; the window binds it."""
END = "Ctrl+Shift+E"
LEAVE = "Ctrl+W"
CONFIRM = "Ctrl+Return"
"""Opens the meeting on the page of the roll call, and ends it on the page of the closing."""

PRESENT, EXCUSED, ABSENT, LATE, LEFT = "1", "2", "3", "4", "5"
QUESTION_MARKS = frozenset("?؟")


def named(keys: str) -> str:
    """Give keys as they are printed on them: in Latin letters everywhere, by their signs on a Mac."""
    forms = QKeySequence.SequenceFormat
    return QKeySequence(keys).toString(forms.NativeText if sys.platform == "darwin" else forms.PortableText)
