"""The line of filters above the register and above the actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.services.register_rows import Party, RegisterFilter, Show
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.finding import find_by_key
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, LineField
from council_desk.ui.wrap_row import WrapRow


class FilterBar(QWidget):
    """Words, state, person, and the period in the user's calendar; `changed` comes with every letter and choice."""

    changed = Signal()
    list_wanted = Signal()
    """Enter in the search field: on to the list."""

    def __init__(self, session: DeskSession, usual: Show, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = usual
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.show_choice, self.person = Choice(), Choice()
        self.first, self.last = DateField(session), DateField(session)
        self.clear = Button(kind="quiet", icon="close")
        self.clear.set_key("C")
        self._row = WrapRow(
            self.search,
            self.show_choice,
            self.person,
            self.first,
            self.last,
            self.clear,
            stretch=(5, 3, 4, 3, 3, 0),
            letters=(18, 14, 16, 17, 17, 0),
            spacing=8,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.clear.hide()
        self.person.setMaxVisibleItems(16)
        self.search.textChanged.connect(lambda _: self._tell())
        self.search.returnPressed.connect(self.list_wanted)
        for choice in (self.show_choice, self.person):
            choice.value_changed.connect(lambda _: self._tell())
        for day in (self.first, self.last):
            day.value_changed.connect(lambda _: self._tell())
        self.clear.clicked.connect(self.show_all)
        find_by_key(self.search)

    def chosen(self) -> RegisterFilter:
        """Give what is asked for."""
        return RegisterFilter(
            self.show_choice.value() or self._usual,
            self.person.value(),
            self.first.value(),
            self.last.value(),
            self.search.text(),
        )

    def narrows(self) -> bool:
        """Whether something else than usual is shown."""
        return self.chosen() != RegisterFilter(self._usual)

    def show_all(self) -> None:
        """Go back to what is shown usually."""
        self.ask(RegisterFilter(self._usual))
        self.search.setFocus()

    def ask(self, chosen: RegisterFilter) -> None:
        """Ask for something else from outside."""
        self.search.set_text(chosen.text)
        self.show_choice.set_value(chosen.show)
        self.person.set_value(chosen.person)
        self.first.set_value(chosen.first)
        self.last.set_value(chosen.last)
        self._tell()

    def offer(self, parties: Sequence[Party]) -> None:
        """Offer other people; one who is asked for and no longer there is asked for no longer."""
        asked = self.person.value()
        self.person.set_options([(None, self.tr("Everybody")), *((party.id, party.name) for party in parties)])
        if asked is not None and asked not in {party.id for party in parties}:
            self.person.set_value(None)

    def say(self, states: Sequence[tuple[Show, str]], person: str, first: str, last: str) -> None:
        """Offer the parts to choose from, and name the fields for what they are about."""
        asked = self.show_choice.value() or self._usual
        self.show_choice.set_options(list(states))
        self.show_choice.set_value(asked)
        self.show_choice.setAccessibleName(self.tr("State"))
        self.person.setAccessibleName(person)
        self.search.setPlaceholderText(self.tr("Find text, number, name …"))
        self.search.setAccessibleName(self.tr("Search"))
        for field, name in ((self.first, first), (self.last, last)):
            field.line.setPlaceholderText(name)
            field.setAccessibleName(name)
        self.clear.setText(self.tr("Show all"))

    def _tell(self) -> None:
        narrows = self.narrows()
        if self.clear.isHidden() == narrows:
            self.clear.setVisible(narrows)
            self._row.rearrange()
        self.changed.emit()
