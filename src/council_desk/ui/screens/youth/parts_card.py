"""A card that lists the parts of a term: each a line that opens into its form, and a line for a new one beneath."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.rows import FoldRow
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel


class TermCard(Card):
    """A card of the page of a term."""

    def __init__(self, editor: TermEditor, book: PeopleBook, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.book = editor, editor.session, book

    def start(self) -> None:
        """Another term is shown from now on."""

    def refresh(self) -> None:
        """Show the term as it stands now."""

    def retranslate(self) -> None:
        """Say every text again."""

    def name(self, person: str | None) -> str:
        """Give somebody's name."""
        if not person:
            return ""
        return self.book.name(person) or self.editor.file.names.get(person, "")


class PartsCard(TermCard):
    """A card of parts. A kind of card says which list it is, and what a line and its form say."""

    part = ""
    """The list of the term."""
    done_field = ""
    """The field with the day on which a part was done, where there is a check mark for it."""
    adds = True

    def __init__(self, editor: TermEditor, book: PeopleBook, parent: QWidget | None = None) -> None:
        super().__init__(editor, book, parent)
        self.none = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[FoldRow](self._make, spacing=2)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows)
        self.new, self.add = LineField(), Button(kind="quiet", icon="plus")
        self._term, self._begun = "", dict[str, str]()
        self.foot = QWidget()
        if self.adds:
            row = QHBoxLayout(self.foot)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(self.new, 1)
            row.addWidget(self.add)
            self.body.addWidget(self.foot)
            self.new.returnPressed.connect(self.add_part)
            self.add.clicked.connect(self.add_part)
        else:
            for widget in (self.foot, self.new, self.add):
                widget.setParent(self)
                widget.hide()

    # ------------------------------------------------------------------------------- what a kind of card says

    def facts(self, part: Any, place: int) -> Facts:
        """Give what the line of a part says."""
        raise NotImplementedError

    def made(self, title: str) -> Any:
        """Give a new part."""
        raise NotImplementedError

    def form_of(self, place: int) -> PartForm:
        """Give the form of the part at a place."""
        raise NotImplementedError

    def order(self, parts: Sequence[Any]) -> Sequence[int]:
        """Give the places in the order in which they are shown."""
        return range(len(parts))

    def removed_words(self) -> str:
        """Give what is said when a part was taken out."""
        raise NotImplementedError

    def check_name(self, part: Any) -> str:
        """Give the name of the check mark of a part."""
        return self.tr("Done: {title}").format(title=self.facts(part, 0).title)

    # -------------------------------------------------------------------------------------------------- writing

    @property
    def parts(self) -> tuple[Any, ...]:
        """Give the parts as they stand now."""
        return getattr(self.editor.value, self.part) if self.editor.is_open else ()

    def add_part(self) -> None:
        """Add what stands in the last line."""
        title = " ".join(self.new.text().split())
        if not title or not self.editor.is_open:
            self.new.setFocus()
            return
        self.new.clear()
        self.editor.add_part(self.part, self.made(title))
        self.new.setFocus()

    def remove_part(self, place: int) -> None:
        """Take a part out; a toast offers the way back."""
        for row in self.rows.widgets():
            row.set_open(False)
        undo = self.editor.remove_part(self.part, place)
        (self.new if self.adds else self).setFocus()
        self.session.notify(self.removed_words(), undo)

    def check(self, place: int, done: bool) -> None:
        """Say that a part is done today, or not yet."""
        values: dict[str, Any] = {self.done_field: today() if done else None}
        self.editor.change_part(self.part, place, **values)

    def open_part(self, place: int) -> None:
        """Open the form of a part."""
        row = self.rows.widget(str(place))
        if row is not None:
            row.set_open(True)

    # -------------------------------------------------------------------------------------------------- showing

    def _make(self, key: str) -> FoldRow:
        place = int(key)

        def build() -> PartForm:
            form = self.form_of(place)
            form.removal_wanted.connect(lambda: self.remove_part(place))
            return form

        row = FoldRow(build)
        row.checked.connect(lambda done: self.check(place, done))
        row.opened.connect(lambda opened: self._close_others(key) if opened else None)
        return row

    def _close_others(self, key: str) -> None:
        for row in self.rows.widgets():
            if row is not self.rows.widget(key):
                row.set_open(False)

    def start(self) -> None:
        """Another term is shown from now on; what stands in the last line waits until its own is shown again."""
        self._begun[self._term] = self.new.text()
        self._term = self.editor.value.id
        self.new.set_text(self._begun.pop(self._term, ""))
        for row in self.rows.widgets():
            row.forget()

    def refresh(self) -> None:
        """Show the parts."""
        parts = self.parts
        self.rows.show_keys([str(place) for place in self.order(parts)])
        self.rows.setVisible(bool(parts))
        for place, part in enumerate(parts):
            row = self.rows.widget(str(place))
            if row is not None:
                row.show_facts(self.facts(part, place), self.check_name(part) if self.done_field else "")
        self.none.setVisible(not parts)

    def retranslate(self) -> None:
        """Say every text again."""
        self.add.setText(self.tr("Add"))
        for row in self.rows.widgets():
            row.retranslate()
