"""Cards that hold a list of parts - milestones, expenses, sessions - each as a row of fields that can be removed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card, Divider, reveal_soon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.money_field import MoneyField
from council_desk.ui.widgets.text_field import TextField


class ProjectCard(Card):
    """A card of the record: shows a part of the project and takes over what is typed."""

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.form = Form()

    def start(self) -> None:
        """Another project is shown from now on."""
        self.form.forget()

    def refresh(self) -> None:
        """Show the project as it stands now."""
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""


def bind_money(form: Form, field: MoneyField, read: Callable[[], Any], write: Callable[[Any], object]) -> None:
    """Hold a field for money and a value together."""
    binding = form.add(read, write, field.set_value)
    field.value_changed.connect(binding.typed)


class PartRow(QWidget):
    """One part. The fields are added by those who know the kind of part."""

    removal_wanted = Signal(str)

    def __init__(self, editor: ProjectEditor, name: str, key: str) -> None:
        super().__init__()
        self.editor, self.name, self.key = editor, name, key
        self.form = Form()
        self.fields: dict[str, Field] = {}
        self.remove = ToolIcon("trash")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addLayout(self.head)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(key))

    @property
    def part(self) -> Any:
        """Give the part as it stands now."""
        return self.editor.part(self.name, self.key)

    def close_row(self) -> None:
        """End the row with a line."""
        self.body.addWidget(Divider())

    # ------------------------------------------------------------------------------------------------------- fields

    def line(self, name: str, *, needed: bool = False) -> LineField:
        """Add a field for a line of text."""
        field = LineField()
        self.form.line(field, self._read(name), lambda value: self._type(name, value), needed=needed)
        self.fields[name] = Field("", field)
        return field

    def text(self, name: str, *, needed: bool = False, rows: int = 2) -> TextField:
        """Add a field for a text; a needed one that is emptied stays, and is empty."""
        field = TextField(least_rows=rows)
        nothing = "" if needed else None
        self.form.text(field, self._read(name), lambda value: self._type(name, value or nothing))
        self.fields[name] = Field("", field)
        return field

    def day(self, name: str, *, optional: bool = True) -> DateField:
        """Add a field for a day."""
        field = DateField(self.editor.session, optional=optional)
        self.form.day(field, self._read(name), lambda value: self._set(name, value))
        self.fields[name] = Field("", field)
        return field

    def number(self, name: str, minimum: int = 0, maximum: int = 999_999) -> NumberField:
        """Add a field for a whole number; one that must be there stays as it was when it is emptied."""
        field = NumberField(lambda: self.editor.session.formats, minimum, maximum)

        def typed(value: int | None) -> None:
            if value is not None or minimum == 0:
                self._set(name, value)

        self.form.number(field, self._read(name), typed)
        self.fields[name] = Field("", field)
        return field

    def money(self, name: str) -> MoneyField:
        """Add a field for an amount in the money of the project; emptied, it is nothing."""
        field = MoneyField(lambda: self.editor.session.formats)
        bind_money(self.form, field, self._read(name), lambda value: self._set(name, value or 0))
        self.fields[name] = Field("", field)
        return field

    def choice(self, name: str) -> Choice:
        """Add a field for a choice."""
        field = Choice()
        self.form.choice(field, self._read(name), lambda value: self._set(name, value))
        self.fields[name] = Field("", field)
        return field

    def _read(self, name: str) -> Callable[[], Any]:
        return lambda: getattr(self.part, name, None)

    def _set(self, name: str, value: Any) -> None:
        self.editor.change_part(self.name, self.key, **{name: value})

    def _type(self, name: str, value: Any) -> None:
        self.editor.change_part(self.name, self.key, undoable=False, **{name: value})

    def refresh(self) -> None:
        """Show the part."""
        if self.part is not None:
            self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""


class PartsCard(ProjectCard):
    """A list of parts with a button that adds one. `part_name` is the field of the project."""

    part_name = ""

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.add = Button(kind="quiet", icon="plus")
        self.add_to_header(self.add)
        self.summary = PlainLabel("", "muted", wrap=True)
        self.none = PlainLabel("", "muted", wrap=True)
        self.column: KeyedColumn[PartRow] = KeyedColumn(self._make, 10)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.none)
        self.body.addWidget(self.column)
        self.add.clicked.connect(self.add_one)

    def row(self, key: str) -> PartRow:
        """Make the row of a part."""
        raise NotImplementedError

    def new_part(self) -> Any:
        """Make a part to be added."""
        raise NotImplementedError

    def told_removed(self) -> str:
        """Say that a part was removed."""
        raise NotImplementedError

    def say_summary(self) -> str:
        """Say what the parts come to; "" for nothing."""
        return ""

    def rows(self) -> list[PartRow]:
        """Give the rows in order."""
        return self.column.widgets()

    def add_one(self) -> None:
        """Add a part and go into it."""
        if not self.editor.is_open:
            return
        self.editor.add_part(self.part_name, self.new_part())
        rows = self.rows()
        if rows:
            next(iter(rows[-1].fields.values())).setFocus()
            reveal_soon(rows[-1])

    def remove(self, key: str) -> None:
        """Take a part out; a toast offers the way back."""
        undo = self.editor.remove_part(self.part_name, key)
        self.add.setFocus()
        self.session.notify(self.told_removed(), undo)

    def start(self) -> None:
        """Another project is shown from now on."""
        super().start()
        self.column.show_keys([])

    def refresh(self) -> None:
        """Show the parts."""
        super().refresh()
        keys = self.editor.keys(self.part_name)
        self.column.show_keys(keys)
        self.column.setVisible(bool(keys))
        for row in self.rows():
            row.refresh()
        self.none.setVisible(not keys)
        summary = self.say_summary()
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))

    def retranslate(self) -> None:
        """Say every text again."""
        for row in self.rows():
            row.retranslate()

    def _make(self, key: str) -> PartRow:
        row = self.row(key)
        row.removal_wanted.connect(self.remove)
        row.retranslate()
        return row
