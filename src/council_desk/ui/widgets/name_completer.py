"""What completes names in a line."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


class NameCompleter(QCompleter):
    """Offers names in a line: any part of one finds it."""

    def __init__(self, line: QLineEdit) -> None:
        self._names = QStringListModel()
        super().__init__(self._names, line)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)

    def set_names(self, names: Iterable[str]) -> None:
        """Offer other names."""
        self._names.setStringList(list(names))
