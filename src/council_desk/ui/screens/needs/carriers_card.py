"""Who carries an initiative, and the community that has formed around it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.terms import Nucleus
from council_desk.domain.text import fold
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField
from council_desk.ui.widgets.labels import ElidedLabel
from council_desk.ui.widgets.name_completer import NameCompleter
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow


class CarrierRow(QWidget):
    """One of them, with the way out."""

    removal_wanted = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.name, self.remove = ElidedLabel(""), ToolIcon("trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(key))


class CarriersCard(Card):
    """People and bodies by name, then the community."""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.around, self.editor, self.session = around, around.editor, around.session
        self.rows: KeyedColumn[CarrierRow] = KeyedColumn(self._make_row, spacing=4)
        self.entry = LineField()
        self._names = NameCompleter(self.entry)
        self.community, self.nucleus, self.name = Choice(), Choice(), LineField()
        self.found = Button(icon="plus")
        self._entry, self._community = Field("", self.entry), Field("", self.community)
        self._name, self._nucleus = Field("", self.name), Field("", self.nucleus)
        self._new = WrapRow(self._name, self._nucleus, stretch=(3, 2), letters=(18, 14))
        for widget in (self.rows, self._entry, self._community, self._new, ButtonRow(self.found)):
            self.body.addWidget(widget)
        self.entry.returnPressed.connect(self.add)
        self._names.activated.connect(lambda text: self._add(str(text)))
        self.entry.textEdited.connect(lambda _: self._entry.set_error(""))
        self.name.textEdited.connect(lambda _: self._name.set_error(""))
        self.community.value_changed.connect(lambda value: self.editor.change(community=value))
        self.name.returnPressed.connect(self.form_community)
        self.found.clicked.connect(self.form_community)

    def _make_row(self, key: str) -> CarrierRow:
        row = CarrierRow(key)
        row.removal_wanted.connect(self.remove)
        return row

    def add(self) -> None:
        """Add whoever is named in the line."""
        self._add(self.entry.text())

    def _add(self, typed: str) -> None:
        wanted = fold(typed)
        if not wanted:
            return
        meant = [key for key, name in self.around.names.items() if fold(name) == wanted]
        if len(meant) != 1:
            self._entry.set_error(
                self.tr("Nobody on this desk has just this name. Write it as it stands under People.")
                if not meant
                else self.tr("Several on this desk have this name. Tell them apart under People first.")
            )
            return
        people = self.editor.value.people
        if meant[0] not in people:
            self.editor.change(people=(*people, meant[0]))
        self.entry.set_text("")
        self.entry.clear()
        self.entry.setFocus()

    def remove(self, key: str) -> None:
        """Take one out; a toast offers the way back."""
        name = self.around.name(key)
        undo = self.editor.change(people=tuple(each for each in self.editor.value.people if each != key))
        self.session.notify(self.tr("No longer carries it: {name}").format(name=name), undo)
        self.entry.setFocus()

    def form_community(self) -> None:
        """Make a community of the name in the line; the initiative is its own from then on."""
        name, council = self.name.text(), self.session.council_id
        if not name.strip():
            self._name.set_error(self.tr("Write the name of the community first."))
            self.name.setFocus()
            return
        if council is None:
            return
        nucleus, paper_id = self.nucleus.value(), self.editor.value.id

        def done(result: Any) -> None:
            self.around.load()
            if self.editor.is_open and self.editor.value.id == paper_id:
                self.name.set_text("")
                self.editor.change(community=result[0].id)

        self.session.write(lambda desk: desk.papers.new_community(council, name, nucleus), done)

    def start(self) -> None:
        """Ask anew."""
        self.entry.clear()
        self.name.set_text("")
        self._entry.set_error("")
        self._name.set_error("")

    def refresh(self) -> None:
        """Show who carries it."""
        paper = self.editor.value
        self.rows.show_keys(list(dict.fromkeys(paper.people)))
        self.rows.setVisible(bool(paper.people))
        for key, row in zip(dict.fromkeys(paper.people), self.rows.widgets(), strict=True):
            name = self.around.name(key) or "…"
            row.name.setText(name)
            row.remove.set_name(self.tr("{name} no longer carries it").format(name=name))
        known = {one.id: one.name for one in self.around.surroundings.communities}
        if paper.community and paper.community not in known:
            known[paper.community] = self.around.name(paper.community) or "…"
        self.community.set_options([(None, self.tr("None yet")), *known.items()])
        self.community.set_value(paper.community)

    def offer(self) -> None:
        """Offer the names that are known now."""
        self._names.set_names(sorted(set(self.around.names.values())))
        if self.editor.is_open:
            self.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Who carries it"))
        self._entry.set_label(self.tr("Add a person or body"))
        self.entry.setPlaceholderText(self.tr("Name, then Enter"))
        self._community.set_label(self.tr("Community around it"))
        self._name.set_label(self.tr("A new community"))
        self._nucleus.set_label(self.tr("It has formed around"))
        self.nucleus.set_options([(None, "–"), *words(Nucleus)])
        self.found.setText(self.tr("Add this community"))
        if self.editor.is_open:
            self.refresh()
