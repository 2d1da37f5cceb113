"""The three steps of taking in a spreadsheet: the file and what it lists, its columns, and the check."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from council_desk.services.sheets_in import words
from council_desk.services.sheets_in.columns import FIELDS, SheetKind
from council_desk.ui.errors import isolated, say
from council_desk.ui.sheet.course import SheetCourse
from council_desk.ui.sheet.table import CheckedTable
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.fields import ButtonRow, Check, Choice, Field
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from council_desk.services.sheets_in.checking import Trouble

_TOLD = 200
"""So many errors are listed; a sheet with more has one cause for most of them."""
_SAMPLES = 3


class KindChoice(Choice):
    """What the lines of a sheet are."""

    def retranslate(self) -> None:
        """Say the kinds again."""
        self.set_options(
            [
                (SheetKind.PEOPLE, self.tr("People")),
                (SheetKind.PROJECTS, self.tr("Projects and programmes")),
                (SheetKind.NEEDS, self.tr("Needs and initiatives")),
            ]
        )


class FileStep(QWidget):
    """Asks for the file, and gives a template to whoever has none yet."""

    file_wanted = Signal()
    template_wanted = Signal(object)

    def __init__(self, course: SheetCourse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.course = course
        self.file_card, self.template_card = Card(" "), Card(" ")
        self._text, self._template_text = PlainLabel("", "muted", wrap=True), PlainLabel("", "muted", wrap=True)
        self.choose = Button(kind="primary", icon="upload")
        self.template_kind = KindChoice()
        self.template_field = Field("", self.template_kind)
        self.template = Button(icon="download")
        self.file_card.body.addWidget(self._text)
        self.file_card.body.addWidget(ButtonRow(self.choose))
        self.template_card.body.addWidget(self._template_text)
        self.template_card.body.addWidget(self.template_field)
        self.template_card.body.addWidget(ButtonRow(self.template))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.file_card)
        column.addWidget(self.template_card)
        column.addStretch(1)
        self.choose.clicked.connect(self.file_wanted)
        self.template.clicked.connect(lambda: self.template_wanted.emit(self.template_kind.value()))
        self.choose.set_key("F")
        self.template.set_key("T")

    def refresh(self) -> None:
        """Wait while a file is read."""
        self.choose.setEnabled(not self.course.busy)

    def retranslate(self) -> None:
        """Say every text again."""
        self.file_card.set_title(self.tr("The file"))
        self._text.setText(
            self.tr(
                "A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The "
                "first line names the columns. Nothing is taken in before you have seen what becomes of it."
            )
        )
        self.choose.setText(self.tr("Choose a file …"))
        self.template_card.set_title(self.tr("A template"))
        self._template_text.setText(
            self.tr("An empty workbook whose columns are named already. Fill it in and choose it here.")
        )
        self.template_field.set_label(self.tr("For"))
        self.template_kind.retranslate()
        self.template.setText(self.tr("Save a template …"))


class ColumnsStep(QWidget):
    """Shows each column with its first cells, and lets its field be chosen."""

    def __init__(self, course: SheetCourse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.course = course
        self.file = ElidedLabel("", "muted")
        self.kind = KindChoice()
        self.kind_field = Field("", self.kind)
        self.choices: list[Choice] = []
        self._rows: list[tuple[ElidedLabel, ElidedLabel]] = []
        self.card = Card(" ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        self._heads = [PlainLabel("", "small") for _ in range(3)]
        for at, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, at)
        self.card.body.addLayout(self._grid)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(12)
        inner.addWidget(self.file)
        inner.addWidget(self.kind_field)
        inner.addWidget(self.card)
        inner.addStretch(1)
        self.area = Scroll(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.kind.value_changed.connect(course.choose_kind)
        course.read.connect(self._show_columns)
        course.matched.connect(self._show_fields)

    def retranslate(self) -> None:
        """Say every text again."""
        self.kind_field.set_label(self.tr("What the lines are"))
        self.kind.retranslate()
        self.card.set_title(self.tr("Columns"))
        heads = (self.tr("Column of the file"), self.tr("Its first cells"), self.tr("Taken in as"))
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        self._show_fields()

    def _show_columns(self) -> None:
        """Make a row for each column of the file."""
        grid, matching = self.course.grid, self.course.matching
        if grid is None or matching is None:
            return
        for choice, labels in zip(self.choices, self._rows, strict=True):
            for gone in (choice, *labels):
                self._grid.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        self.choices, self._rows = [], []
        self.file.setText(self.course.path.name if self.course.path else "")
        for column in range(grid.width):
            choice = Choice()
            choice.value_changed.connect(lambda field, column=column: self.course.choose_field(column, field))
            labels = (ElidedLabel(), ElidedLabel("", "muted"))
            self.choices.append(choice)
            self._rows.append(labels)
            shown: tuple[QWidget, ...] = (*labels, choice)
            for at, widget in enumerate(shown):
                widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                self._grid.addWidget(widget, column + 1, at)
        self._show_fields()

    def _show_fields(self) -> None:
        """Show which field each column brings."""
        grid, matching, kind = self.course.grid, self.course.matching, self.course.kind
        if grid is None or matching is None or kind is None:
            return
        language = self.course.session.formats.language
        self.kind.set_value(kind)
        options = [
            ("", self.tr("not taken in")),
            *((name, words.heading(kind, name, language)) for name in FIELDS[kind]),
        ]
        below = grid.lines[matching.heading + 1 : matching.heading + 1 + _SAMPLES]
        for column, (choice, labels) in enumerate(zip(self.choices, self._rows, strict=True)):
            heading = str(grid.lines[matching.heading].cell(column)) or _letters(column)
            labels[0].setText(heading)
            labels[1].setText(" · ".join(self._cell(line.cell(column)) for line in below if line.cell(column) != ""))
            choice.set_options(options)
            choice.set_value(matching.columns.get(column, ""))
            choice.setAccessibleName(self.tr("{column} is taken in as").replace("{column}", heading))

    def _cell(self, held: object) -> str:
        formats = self.course.session.formats
        return isolated(held.replace("\n", " ")) if isinstance(held, str) else formats.short_day(held)  # type: ignore[arg-type]


class CheckStep(QWidget):
    """Shows what every line becomes, what is wrong by line and column, and whom the desk seems to have already."""

    def __init__(self, course: SheetCourse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.course = course
        formats = course.session.formats
        self.summary = PlainLabel("", "heading", wrap=True)
        self.table = CheckedTable(formats)
        self.errors = MasterList()
        self.errors.setMaximumHeight(180)
        self.error_head = PlainLabel("", "muted", wrap=True)
        self.leave_alike = Check()
        self.leave_alike.setChecked(True)
        card = Card()
        card.body.setContentsMargins(6, 6, 6, 6)
        card.body.addWidget(self.table)
        self.error_card = Card()
        self.error_card.body.setContentsMargins(10, 10, 10, 10)
        self.error_card.body.addWidget(self.error_head)
        self.error_card.body.addWidget(self.errors)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(card, 3)
        column.addWidget(self.error_card, 2)
        column.addWidget(self.leave_alike)
        self.errors.chosen.connect(self._go_to)
        self.leave_alike.toggled.connect(lambda _: self._say())
        course.checked_anew.connect(self.refresh)

    def count(self) -> int:
        """Give how many lines would be taken in now."""
        checked = self.course.checked
        if checked is None or not checked.ready():
            return 0
        return len(checked.lines) - (checked.alike if self.leave_alike.isChecked() else 0)

    def refresh(self) -> None:
        """Show what came out."""
        checked, grid, matching = self.course.checked, self.course.grid, self.course.matching
        if checked is None or grid is None or matching is None:
            return
        formats = self.course.session.formats
        self.table.show_lines(checked, grid, matching, formats)
        told = checked.troubles[:_TOLD]
        self.errors.set_items([self._item(at, trouble) for at, trouble in enumerate(told)])
        self.error_card.setVisible(bool(told))
        self._say()

    def retranslate(self) -> None:
        """Say every text again."""
        self.table.setAccessibleName(self.tr("What the lines become"))
        self.errors.setAccessibleName(self.tr("What cannot be understood"))
        self.error_head.setText(
            self.tr("Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.")
        )
        self.refresh()

    def _item(self, at: int, trouble: "Trouble") -> Item:
        formats, kind = self.course.session.formats, self.course.kind
        place = self.tr("Line {number}").replace("{number}", formats.digits(str(trouble.line)))
        if trouble.field and kind is not None:
            place = f"{place} · {words.heading(kind, trouble.field, formats.language)}"
        return Item(str(at), say(trouble.error, formats), place)

    def _go_to(self, key: str) -> None:
        checked = self.course.checked
        if checked is not None:
            trouble = checked.troubles[int(key)]
            self.table.go_to(trouble.line, trouble.field)

    def _say(self) -> None:
        checked, formats = self.course.checked, self.course.session.formats
        if checked is None:
            return
        alike = checked.alike
        self.leave_alike.setVisible(bool(alike))
        self.leave_alike.setText(
            self._counted(self.tr("Leave out %n lines that seem to be on the desk already", "", alike), alike)
        )
        if checked.missing:
            name = words.heading(checked.kind, checked.missing, formats.language)
            text = self.tr("No column is taken in as “{field}”. Go back and choose it.").replace("{field}", name)
        elif checked.troubles:
            wrong = len({trouble.line for trouble in checked.troubles})
            text = self._counted(self.tr("%n lines cannot be taken in as they are", "", wrong), wrong)
        elif not checked.lines:
            text = self.tr("There are no lines below the names of the columns.")
        else:
            text = self._counted(self.tr("%n lines can be taken in", "", self.count()), self.count())
        self.summary.setText(text)

    def _counted(self, text: str, count: int) -> str:
        return text.replace(str(count), self.course.session.formats.number(count))


def _letters(column: int) -> str:
    """Give the letters by which spreadsheet programs call a column."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
