"""The lines above the list: words, state, voice and field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import Field, PaperState, Voice
from council_desk.services.paper_rows import PaperFilter
from council_desk.ui.finding import find_by_key
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import Choice, LineField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

LEFT = "left"
"""Chosen among the states: what nobody has dealt with and no meeting is going to."""

_BESIDE_WORDS = 52
"""Pixels of a choice that its words cannot have: the margins and the chevron."""


class PaperFilters(QWidget):
    """`changed` comes with every letter and choice, `list_wanted` with Enter in the search."""

    changed = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.state, self.voice, self.field = Choice(), Choice(), Choice()
        self.clear = Button(kind="quiet", icon="close")
        self.clear.set_key("C")
        self.clear.hide()
        for choice in (self.state, self.voice, self.field):
            choice.setMinimumContentsLength(4)
            choice.value_changed.connect(lambda _: self._tell())
        self._row = WrapRow(self.state, self.voice, self.field, stretch=(5, 4, 4), spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.search, self._row, self.clear):
            column.addWidget(widget)
        self.search.textChanged.connect(lambda _: self._tell())
        self.search.returnPressed.connect(self.list_wanted)
        self.clear.clicked.connect(self.show_all)
        find_by_key(self.search)

    def chosen(self) -> PaperFilter:
        """Give what is asked for."""
        state = self.state.value()
        left = state == LEFT
        return PaperFilter(
            self.search.text(), None if left else state, self.voice.value(), self.field.value(), left=left
        )

    def show_only(self, *, voice: Voice | None = None, field: Field | None = None) -> None:
        """Ask for one voice or one field and nothing else."""
        self.search.set_text("")
        self.state.set_value(None)
        self.voice.set_value(voice)
        self.field.set_value(field)
        self._tell()

    def show_all(self) -> None:
        """Ask for everything again."""
        self.show_only()
        self.search.setFocus()

    def retranslate(self) -> None:
        """Say every text again."""
        self.search.setPlaceholderText(self.tr("Find text, number, name …"))
        self.search.setAccessibleName(self.tr("Search"))
        for choice, name, every, options in (
            (self.state, self.tr("State"), self.tr("Every state"), words(PaperState)),
            (self.voice, self.tr("Voice"), self.tr("Every voice"), words(Voice)),
            (self.field, self.tr("Field"), self.tr("Every field"), words(Field)),
        ):
            more = [(LEFT, self.tr("On no agenda yet"))] if choice is self.state else []
            choice.set_options([(None, every), *more, *options])
            choice.setAccessibleName(name)
            # only these words tell the three apart while nothing is chosen
            choice.setMinimumWidth(choice.fontMetrics().horizontalAdvance(every) + _BESIDE_WORDS)
        self._row.rearrange()
        self.clear.setText(self.tr("Show all"))

    def _tell(self) -> None:
        narrows = self.chosen() != PaperFilter()
        if self.clear.isHidden() == narrows:
            self.clear.setVisible(narrows)
        self.changed.emit()
