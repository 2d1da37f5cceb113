"""Forms that write one part of the term in place: an objective, an entry in the growth record, a report ..."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.hours_field import HoursField
from council_desk.ui.screens.youth.person_pick import PersonPick
from council_desk.ui.screens.youth.rows import FoldForm
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField
from council_desk.ui.widgets.text_field import TextField


class PartForm(FoldForm):
    """The form of the part at a place of a list of the term, such as its objectives."""

    removal_wanted = Signal()

    def __init__(self, editor: TermEditor, book: PeopleBook, name: str, place: int) -> None:
        super().__init__()
        self.editor, self.session, self.book = editor, editor.session, book
        self._name, self.place = name, place
        self.form = Form()
        self.fields: dict[str, Field] = {}
        self.remove = Button(kind="quiet", icon="trash")
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 0, 6)
        self._column.setSpacing(8)
        self._column.addLayout(self.foot)
        self.remove.clicked.connect(self.removal_wanted)

    @property
    def is_there(self) -> bool:
        """Whether the list still has the place."""
        return self.editor.is_open and self.place < len(getattr(self.editor.value, self._name))

    @property
    def part(self) -> Any:
        """Give the part as it stands now."""
        return getattr(self.editor.value, self._name)[self.place]

    def lay(self, *widgets: QWidget) -> None:
        """Put widgets one under the other above the foot."""
        for widget in widgets:
            self._column.insertWidget(self._column.count() - 1, widget)

    def get(self, field: str) -> Any:
        """Give a field of the part."""
        return getattr(self.part, field) if self.is_there else None

    def set(self, field: str, value: Any) -> None:
        """Take a choice; Undo takes it back."""
        if self.is_there:
            self.editor.change_part(self._name, self.place, **{field: value})

    def type(self, field: str, value: Any) -> None:
        """Take what is typed; the field keeps the undo of it."""
        if self.is_there:
            self.editor.change_part(self._name, self.place, undoable=False, **{field: value})

    # -------------------------------------------------------------------------------------------------- fields

    def line(self, field: str, *, needed: bool = False) -> Field:
        """Give a line for a field."""
        editor = LineField()
        self.form.line(editor, lambda: self.get(field), lambda value: self.type(field, value), needed=needed)
        return self._field(field, editor)

    def text(self, field: str, least_rows: int = 2) -> Field:
        """Give a text of paragraphs for a field."""
        editor = TextField(least_rows=least_rows)
        self.form.text(editor, lambda: self.get(field), lambda value: self.type(field, value))
        return self._field(field, editor)

    def day(self, field: str, *, optional: bool = True) -> Field:
        """Give a day for a field."""
        editor = DateField(self.session, optional=optional)

        def write(day: dt.date | None) -> None:
            if day is not None or optional:
                self.set(field, day)

        self.form.day(editor, lambda: self.get(field), write)
        return self._field(field, editor)

    def hours(self, field: str) -> Field:
        """Give hours for a field."""
        editor = HoursField(lambda: self.session.formats)
        binding = self.form.add(lambda: self.get(field), lambda value: self.type(field, value), editor.set_value)
        editor.value_changed.connect(binding.typed)
        return self._field(field, editor)

    def choice(self, field: str) -> Field:
        """Give a choice for a field; its options are set in `retranslate`."""
        editor = Choice()
        self.form.choice(editor, lambda: self.get(field), lambda value: self.set(field, value))
        return self._field(field, editor)

    def person(self, field: str) -> Field:
        """Give the choice of a person for a field."""
        editor = PersonPick(self.book)
        binding = self.form.add(
            lambda: self.get(field),
            lambda value: self.set(field, value),
            lambda value: editor.set_value(value, self.editor.file.names.get(value or "", "")),
        )
        editor.value_changed.connect(binding.typed)
        return self._field(field, editor)

    def _field(self, name: str, editor: QWidget) -> Field:
        self.fields[name] = Field("", editor)
        return self.fields[name]

    # ------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the part."""
        if self.is_there:
            self.form.refresh()

    def forget(self) -> None:
        """Another part is shown from now on."""
        self.form.forget()

    def start(self) -> None:
        """Go to the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def say(self, labels: Mapping[str, str]) -> None:
        """Say what is asked in each field, and what the button at the foot does."""
        for name, label in labels.items():
            self.fields[name].set_label(label)
            retranslate: Callable[[], None] | None = getattr(self.fields[name].editor, "retranslate", None)
            if retranslate is not None:
                retranslate()
        self.remove.setText(self.tr("Remove"))
