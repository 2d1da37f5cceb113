"""The heat map of a diagnosis with its date, how many were asked, a note on each cell, and an earlier one beside it."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from council_desk.domain.diagnosing import Comparison, cells_of, compare
from council_desk.ui.binding import Form
from council_desk.ui.screens.needs.diagnosis_editor import DiagnosisEditor
from council_desk.ui.screens.needs.heat_map import HeatMap
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import Diagnosis


class MapCard(Card):
    """The map and what belongs to it."""

    def __init__(self, editor: DiagnosisEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self._others: Sequence[Diagnosis] = ()
        self._kept: str | None = None
        self.day = DateField(self.session, optional=False)
        self.respondents = NumberField(lambda: self.session.formats, 1, 1_000_000)
        self.earlier = Choice()
        self._day, self._respondents = Field("", self.day), Field("", self.respondents)
        self._earlier = Field("", self.earlier)
        self.map = HeatMap(self.session)
        self.hint, self.told = PlainLabel("", "small", wrap=True), PlainLabel("", wrap=True)
        self.note = LineField()
        self._note = Field("", self.note)
        self._asked = WrapRow(self._day, self._respondents, self._earlier, stretch=(3, 2, 3), letters=(16, 12, 18))
        for widget in (self._asked, self.told, self.map, self.hint, self._note):
            self.body.addWidget(widget)
        self.form = form = Form()
        form.day(self.day, lambda: editor.value.date, self._set_day)
        form.number(self.respondents, lambda: editor.value.respondents, self._set_respondents)
        self._bound_note = Form()
        self._bound_note.line(
            self.note, lambda: editor.note(self.map.cell), lambda value: editor.type_note(self.map.cell, value)
        )
        self.map.scored.connect(editor.score)
        self.map.moved.connect(lambda _: self._other_cell())
        self.map.note_wanted.connect(self.note.setFocus)
        self.note.returnPressed.connect(self.map.setFocus)
        self.earlier.value_changed.connect(self._choose)

    def _set_day(self, day: dt.date | None) -> None:
        if day is not None:
            self.editor.change(date=day)

    def _set_respondents(self, number: int | None) -> None:
        if number is not None:
            self.editor.type(respondents=number)

    def _choose(self, key: Any) -> None:
        self._kept = key
        self.refresh()

    def _other_cell(self) -> None:
        if self.editor.is_open:
            self._bound_note.forget()
            self._refresh_note()

    def offer(self, others: "Sequence[Diagnosis]") -> None:
        """Take all diagnoses of the council, the latest first."""
        self._others = others
        if self.editor.is_open:
            self.refresh()

    def compared(self) -> Comparison | None:
        """Give the comparison that is shown."""
        other = next((one for one in self._before() if one.id == self._kept), None)
        if other is None:
            return None
        return compare(cells_of(other.scores), cells_of(self.editor.value.scores))

    def _before(self) -> "list[Diagnosis]":
        """Give the other diagnoses, those of earlier days first."""
        value = self.editor.value
        others = [one for one in self._others if one.id != value.id]
        return sorted(others, key=lambda one: (one.date > value.date, -one.date.toordinal()))

    def start(self) -> None:
        """Show another one."""
        self.form.forget()
        self._bound_note.forget()
        if self.editor.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Show it."""
        value, formats = self.editor.value, self.session.formats
        others = self._before()
        if self._kept not in {one.id for one in others}:
            self._kept = None
        options = [(one.id, formats.day(one.date)) for one in others]
        self.earlier.set_options([(None, self.tr("No comparison")), *options])
        self.earlier.set_value(self._kept)
        self._earlier.setVisible(bool(others))
        self._asked.rearrange()
        comparison = self.compared()
        noted = frozenset((one.field, one.dimension) for one in value.scores if one.note)
        self.map.show_scores(cells_of(value.scores), noted, comparison)
        self._say_comparison(comparison)
        self.form.refresh()
        self._refresh_note()

    def _say_comparison(self, comparison: Comparison | None) -> None:
        self.told.setVisible(comparison is not None)
        if comparison is None:
            return
        number = self.session.formats.number
        if not comparison.cells:
            self.told.setText(self.tr("The two have no scored cell in common."))
            return
        told = self.tr("▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells")
        self.told.setText(
            told.format(
                better=number(comparison.better),
                worse=number(comparison.worse),
                same=number(comparison.same),
                all=number(len(comparison.cells)),
            )
        )

    def _refresh_note(self) -> None:
        field, dimension = self.map.cell
        label = self.tr("Note on {field}, {dimension}").format(field=word(field), dimension=word(dimension))
        self._note.set_label(label)
        scored = self.map.cell in cells_of(self.editor.value.scores)
        self.note.setEnabled(scored)
        self.note.setPlaceholderText("" if scored else self.tr("Give a score first"))
        self._bound_note.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("How the neighbourhood stands"))
        self._day.set_label(self.tr("Date"))
        self._respondents.set_label(self.tr("People asked"))
        self._earlier.set_label(self.tr("Compare with"))
        digits = self.session.formats.digits
        self.hint.setText(
            self.tr(
                "Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), "
                "Delete takes it out, Enter goes to the note."
            ).format(low=digits("1"), high=digits("5"))
        )
        self.map.setAccessibleName(self.tr("Scores of eight fields in four dimensions"))
        self.respondents.retranslate()
        if self.editor.is_open:
            self.refresh()
