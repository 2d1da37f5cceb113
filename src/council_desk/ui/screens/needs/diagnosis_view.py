"""Diagnoses: the dates on one side, the open one on the other, and what was never heard."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from council_desk.domain.diagnosing import cells_of, mean_of_all
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screens.needs.coverage_card import CoverageCard
from council_desk.ui.screens.needs.diagnosis_editor import DiagnosisEditor
from council_desk.ui.screens.needs.findings_card import FindingsCard
from council_desk.ui.screens.needs.map_card import MapCard
from council_desk.ui.screens.needs.wording import score_text
from council_desk.ui.sides import Edge
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import Diagnosis
    from council_desk.services.desk import Desk
    from council_desk.services.paper_rows import PaperRow

LIST_WIDTH, PAGE_WIDTH, LEAST_LIST_WIDTH = 250, 774, 190


class DiagnosisView(QSplitter):
    """The two sides. `rows_wanted` asks for the list to be read again."""

    rows_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session = session
        self._all: Sequence[Diagnosis] = ()
        self.editor = DiagnosisEditor(session, self)
        self.list = MasterList()
        self.saved = SavedLabel()
        self.map, self.findings = MapCard(self.editor), FindingsCard(self.editor)
        self.coverage = CoverageCard(session)
        self.empty = EmptyState("outline")
        self.side = Card()
        self.side.body.setContentsMargins(10, 12, 10, 10)
        self.side.setMinimumWidth(LEAST_LIST_WIDTH)
        self.side.body.addWidget(self.list, 1)
        self.side.body.addWidget(self.saved)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.empty, self.map, self.findings, self.coverage):
            column.addWidget(widget)
        column.addStretch(1)
        self.area = Scroll(page)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.edge = Edge(self.side)
        self.addWidget(self.edge)
        self.addWidget(self.area)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 3)
        self.setSizes([LIST_WIDTH, PAGE_WIDTH])
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self.open_diagnosis)
        self.list.opened.connect(lambda _: self.map.map.setFocus())
        self.empty.triggered.connect(self.new_diagnosis)
        self.findings.removal_wanted.connect(self.remove)
        self.editor.opened.connect(self._start)
        self.editor.changed.connect(self._refresh)
        self.editor.saving.saved.connect(self.rows_wanted)
        self.saved.follow(self.editor.saving)

    # ---------------------------------------------------------------------------------------------------- the list

    def set_all(self, found: "Sequence[Diagnosis]", said: "Sequence[PaperRow]") -> None:
        """Take the diagnoses of the council, the latest first, and all that was said in it."""
        self._all = found
        self.coverage.set_rows(said)
        self.map.offer(found)
        self._show_list()
        here = self.editor.is_open and any(one.id == self.editor.value.id for one in found)
        if found and not here and not self.editor.saving.pending:
            self.list.select(found[0].id)
            self.open_diagnosis(found[0].id)
        self._show_parts()

    def all(self) -> "Sequence[Diagnosis]":
        """Give the diagnoses that are shown."""
        return self._all

    def _show_list(self) -> None:
        self.list.set_items([self._item(one) for one in self._all])
        if self.editor.is_open:
            self.list.select(self.editor.value.id)

    def _item(self, one: "Diagnosis") -> Item:
        formats = self.session.formats
        asked = self.tr("%n asked", "", one.respondents).replace(str(one.respondents), formats.number(one.respondents))
        mean = mean_of_all(cells_of(one.scores))
        fact = self.tr("mean {mean}").format(mean=score_text(mean, formats)) if mean is not None else ""
        return Item(one.id, formats.day(one.date), asked, fact=fact)

    # ------------------------------------------------------------------------------------------------- the open one

    def open_diagnosis(self, key: str) -> None:
        """Show one to be written."""
        self.flush()
        found = next((one for one in self._all if one.id == key), None)
        if found is not None:
            self.list.select(key)
            self.editor.open(found)

    def new_diagnosis(self) -> None:
        """Begin one of today, with the scores of the last to go on from; a toast offers the way back."""
        council = self.session.council_id
        if council is None:
            return
        self.flush()

        def done(result: Any) -> None:
            made = result[0]
            self._all = (made, *self._all)
            self.editor.open(made)
            self.rows_wanted.emit()
            self.map.map.setFocus()
            self.session.notify(
                self.tr("A diagnosis was begun: {day}").format(day=self.session.formats.day(made.date)),
                lambda: self._take_back(made.id),
            )

        self.session.write(lambda desk: desk.diagnoses.new(council), done)

    def _take_back(self, key: str) -> None:
        if self.editor.is_open and self.editor.value.id == key:
            self.editor.forget()
        self.session.write(lambda desk: desk.diagnoses.remove(key), lambda _: self.rows_wanted.emit())

    def remove(self) -> None:
        """Remove the open one; a toast offers the way back."""
        if not self.editor.is_open:
            return
        self.flush()
        value = self.editor.value

        def done(_: Any) -> None:
            if self.editor.is_open and self.editor.value.id == value.id:
                self.editor.forget()
            self.rows_wanted.emit()
            told = self.tr("The diagnosis was removed: {day}").format(day=self.session.formats.day(value.date))
            self.session.notify(told, lambda: self._bring_back(value))

        self.session.write(lambda desk: desk.diagnoses.remove(value.id), done)

    def _bring_back(self, value: "Diagnosis") -> None:
        def work(desk: "Desk") -> Any:
            return desk.diagnoses.restore(value)

        self.session.write(work, lambda _: self.editor.open(value))

    def changed_elsewhere(self) -> None:
        """Show the open one again as it was read, unless something is being typed."""
        editor = self.editor
        if not editor.is_open or editor.saving.state is not SaveState.SAVED:
            return
        found = next((one for one in self._all if one.id == editor.value.id), None)
        if found is None:
            editor.forget()
        elif found != editor.value:
            editor.open(found)

    def close_diagnosis(self) -> None:
        """Hold nothing, since another council is shown."""
        self.editor.close()
        self._all = ()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.saving.flush()

    # -------------------------------------------------------------------------------------------------------- words

    def _start(self) -> None:
        self.map.start()
        self.findings.start()
        self._show_parts()

    def _refresh(self) -> None:
        self.map.refresh()
        self.findings.refresh()

    def _show_parts(self) -> None:
        is_open = self.editor.is_open
        for widget in (self.map, self.findings):
            widget.setVisible(is_open)
        self.empty.setVisible(not is_open)
        self.edge.setVisible(bool(self._all))

    def retranslate(self) -> None:
        """Say every text again."""
        self.list.setAccessibleName(self.tr("Diagnoses"))
        self.empty.set_texts(
            self.tr("How does the neighbourhood stand?"),
            self.tr(
                "The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. "
                "Done again after a year, the two are shown side by side."
            ),
            self.tr("Begin a diagnosis"),
        )
        for part in (self.map, self.findings, self.coverage):
            part.retranslate()
        self._show_list()
        self.saved.say()
