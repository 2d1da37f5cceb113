"""Papers in a card: one line each, with a button that prints it and one that saves it as PDF."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.labels import PlainLabel


class PaperRow(QWidget):
    """One paper: its name, a button that prints it and one that saves it as PDF."""

    def __init__(self, print_: Callable[[], None], save: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", wrap=True)
        self.print, self.save = ToolIcon("print"), ToolIcon("download")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.print)
        row.addWidget(self.save)
        self.print.clicked.connect(print_)
        self.save.clicked.connect(save)

    def set_name(self, name: str) -> None:
        """Say which paper it is."""
        self.label.setText(name)
        self.print.set_name(self.tr("Print: {paper}").format(paper=name))
        self.save.set_name(self.tr("Save as PDF: {paper}").format(paper=name))


def column(rows: Sequence[QWidget]) -> QVBoxLayout:
    """Give rows one under the other."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for row in rows:
        layout.addWidget(row)
    return layout
