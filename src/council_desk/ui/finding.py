"""Ctrl+F: whatever list has a field to seek in, the same key goes there."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit


def find_by_key(field: QLineEdit) -> None:
    """Let Ctrl+F go into a field from anywhere in the window, as long as the field is shown."""

    def seek() -> None:
        field.setFocus()
        field.selectAll()

    QShortcut(QKeySequence(QKeySequence.StandardKey.Find), field).activated.connect(seek)
