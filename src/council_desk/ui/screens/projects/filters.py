"""The line of filters above the projects."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import ProjectKind, Stage
from council_desk.services.project_rows import Kept, Part, ProjectFilter, Who
from council_desk.ui.finding import find_by_key
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import Check, Choice, LineField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow


class FilterBar(QWidget):
    """Words, kind, stage, person, and what is late; `changed` comes with every letter and choice."""

    changed = Signal()
    list_wanted = Signal()
    """Enter in the search field: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.kind, self.stage, self.person = Choice(), Choice(), Choice()
        self.late = Check()
        self.clear = Button(kind="quiet", icon="close")
        self.clear.set_key("C")
        self._row = WrapRow(
            self.search,
            self.kind,
            self.stage,
            self.person,
            self.late,
            self.clear,
            stretch=(5, 3, 3, 4, 0, 0),
            letters=(15, 13, 13, 14, 0, 0),
            spacing=8,
        )
        self.late.setMinimumHeight(self.search.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.clear.hide()
        self.person.setMaxVisibleItems(16)
        self.search.textChanged.connect(lambda _: self._tell())
        self.search.returnPressed.connect(self.list_wanted)
        for choice in (self.kind, self.stage, self.person):
            choice.value_changed.connect(lambda _: self._tell())
        self.late.value_changed.connect(lambda _: self._tell())
        self.clear.clicked.connect(self.show_all)
        find_by_key(self.search)

    def chosen(self) -> ProjectFilter:
        """Give what is asked for."""
        kind = self.kind.value()
        return ProjectFilter(
            self.search.text(),
            kind if isinstance(kind, ProjectKind) else None,
            self.stage.value(),
            self.person.value(),
            self.late.value(),
            kind if isinstance(kind, Part) else Part.ALL,
        )

    def show_all(self) -> None:
        """Leave nothing out."""
        self.search.set_text("")
        for choice in (self.kind, self.stage, self.person):
            choice.set_value(None)
        self.late.set_value(False)
        self._tell()
        self.search.setFocus()

    def show_list(self, chosen: ProjectFilter) -> None:
        """Show the projects of a part, at a stage, or that are late, and nothing else."""
        self.search.set_text("")
        self.person.set_value(None)
        self.kind.set_value(None if chosen.part is Part.ALL else chosen.part)
        self.stage.set_value(chosen.stage)
        self.late.set_value(chosen.late)
        self._tell()

    def offer(self, people: Sequence[Who]) -> None:
        """Offer other people; one who is asked for and no longer there is asked for no longer."""
        asked = self.person.value()
        self.person.set_options([(None, self.tr("Everybody")), *((one.id, one.name) for one in people)])
        if asked is not None and asked not in {one.id for one in people}:
            self.person.set_value(None)
            self._tell()

    def retranslate(self) -> None:
        """Say every text again."""
        kinds = [(kind, text) for kind, text in words(ProjectKind) if kind is not ProjectKind.CONSTRUCTION]
        self.kind.set_options(
            [
                (None, self.tr("All kinds")),
                (Part.CONSTRUCTION, self.tr("Construction")),
                (Part.PROGRAMMES, self.tr("All programmes")),
                *kinds,
            ]
        )
        self.stage.set_options([(None, self.tr("All stages")), (Kept.KEPT, self.tr("Not cancelled")), *words(Stage)])
        self.search.setPlaceholderText(self.tr("Find title, number, name …"))
        for widget, name in (
            (self.search, self.tr("Search projects")),
            (self.kind, self.tr("Kind")),
            (self.stage, self.tr("Stage")),
            (self.person, self.tr("Who answers for it")),
        ):
            widget.setAccessibleName(name)
        self.late.setText(self.tr("Late only"))
        self.clear.setText(self.tr("Show all"))
        self._row.rearrange()

    def _tell(self) -> None:
        narrows = self.chosen().narrows
        if self.clear.isHidden() == narrows:
            self.clear.setVisible(narrows)
            self._row.rearrange()
        self.changed.emit()
