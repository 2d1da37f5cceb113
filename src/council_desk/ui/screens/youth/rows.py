"""Lines of this screen: what a thing is and how it stands, drawn; some of them open and can be written in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.fact_line import PAD, FactLine, Facts
from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable


class FoldRow(QWidget):
    """A line with a check mark before it, if it has one, which opens into a form; the form is built when first opened.

    `build` makes the form; what it makes has `refresh`, `retranslate`, `forget` and `start`.
    """

    opened = Signal(bool)
    checked = Signal(bool)

    def __init__(self, build: "Callable[[], FoldForm]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self.form: FoldForm | None = None
        self.check = Check()
        self.check.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.check.setFixedSize(30, QFontMetrics(scaled_font(1.0)).height() + 2 * PAD)
        self.line = FactLine(mark="chevron-down")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._divider = Divider()
        self._column.addWidget(self._divider)
        self.line.clicked.connect(lambda: self.set_open(not self.is_open()))
        self.check.value_changed.connect(self.checked)

    def is_open(self) -> bool:
        """Whether the form is shown."""
        return self.form is not None and not self.form.isHidden()

    def set_open(self, wanted: bool) -> None:
        """Show the form, or put it away."""
        if wanted == self.is_open():
            return
        if wanted and self.form is None:
            self.form = self._build()
            self.form.retranslate()
            self._column.insertWidget(1, self.form)
        if self.form is not None:
            self.form.setVisible(wanted)
            if wanted:
                self.form.refresh()
                self.form.start()
        self.line.set_mark("chevron-up" if wanted else "chevron-down")
        self.opened.emit(wanted)

    def show_facts(self, facts: Facts, check_name: str = "") -> None:
        """Show the thing as it stands now."""
        self.line.show_facts(facts)
        self.check.setVisible(facts.done is not None)
        if facts.done is not None:
            self.check.set_value(facts.done)
            self.check.setAccessibleName(check_name)
            self.check.setToolTip(check_name)
        if self.is_open() and self.form is not None:
            self.form.refresh()

    def forget(self) -> None:
        """Another thing is shown from now on."""
        if self.form is not None:
            self.form.forget()
        self.set_open(False)

    def retranslate(self) -> None:
        """Say every text again."""
        if self.form is not None:
            self.form.retranslate()


class FoldForm(QWidget):
    """What a line opens into."""

    def refresh(self) -> None:
        """Show the thing as it stands now."""

    def forget(self) -> None:
        """Another thing is shown from now on."""

    def start(self) -> None:
        """Put the focus where one begins to write."""

    def retranslate(self) -> None:
        """Say every text again."""
