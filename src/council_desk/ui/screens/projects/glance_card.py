"""A project at a glance: what it is, who carries it out, its milestones, its money, and what it came from.

Everything here is written further down the page, or elsewhere: each line leads there.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.stages import days_late
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.money_cards import ProgressBar
from council_desk.ui.screens.projects.parts import ProjectCard
from council_desk.ui.screens.projects.telling_cards import ProjectSteps
from council_desk.ui.screens.projects.wording import STAGE_TONES, Wording
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.widgets.step_list import StepList
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.record.models import Milestone

_MOST = 6
"""Milestones and steps that are shown; the others stand in their own cards."""
_LETTERS = 240


class GlanceCard(ProjectCard):
    """The head of the page. `wanted` tells what is to be opened elsewhere, `part_wanted` the card to be scrolled to."""

    wanted = Signal(str, str)
    part_wanted = Signal(str)

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording, self._steps = Wording(self), ProjectSteps(editor.session, self)
        self.late, self.state = Pill(), Pill()
        for pill in (self.late, self.state):
            self.add_to_header(pill)
        self.said = PlainLabel("", "muted", wrap=True)
        self.responsible = KeyedColumn[FactLine](self._line_to("people"), spacing=0)
        self.milestones = KeyedColumn[FactLine](self._line_to("milestones"), spacing=0)
        self.more = PlainLabel("", "small")
        self.bar, self.money = ProgressBar(), PlainLabel("", "muted", wrap=True)
        self.thread_steps = StepList()
        self.headings = {name: PlainLabel("", "strong") for name in ("people", "milestones", "money", "thread")}
        for widget in (
            self.said,
            self.headings["people"],
            self.responsible,
            self.headings["milestones"],
            self.milestones,
            self.more,
            self.headings["money"],
            self.bar,
            self.money,
            self.headings["thread"],
            self.thread_steps,
        ):
            self.body.addWidget(widget)
        self.body.setSpacing(6)
        self.set_accented(True)
        self.thread_steps.wanted.connect(self.wanted)

    def _line_to(self, part: str) -> Callable[[str], FactLine]:
        def make(key: str) -> FactLine:
            line = FactLine()
            line.clicked.connect(lambda: self._lead(part, key))
            return line

        return make

    def _lead(self, part: str, key: str) -> None:
        served = self.editor.file.served if self.editor.file else ()
        if part == "people" and any(one.id == key for one in served):
            self.wanted.emit("assignment", key)
        else:
            self.part_wanted.emit(part)

    def refresh(self) -> None:
        """Show the project as it stands now."""
        if not self.editor.is_open:
            return
        project, formats = self.editor.project, self.session.formats
        self.set_title(project.title)
        self.state.show_state(word(project.stage), STAGE_TONES[project.stage])
        days = days_late(project.stage, project.end_date, project.milestones, today())
        self.late.show_state(self.wording.late(days, formats) if days else "", "late")
        self._say_what()
        self._show_people()
        self._show_milestones(project.milestones)
        self._show_money()
        steps = [step for step in self._steps.steps(self.editor) if step.kind][-_MOST:]
        self.thread_steps.show_steps(steps)
        self._fold("thread", self.thread_steps, shown=bool(steps))

    def _fold(self, name: str, *widgets: QWidget, shown: bool) -> None:
        for widget in (self.headings[name], *widgets):
            widget.setVisible(shown)

    def _say_what(self) -> None:
        project, formats = self.editor.project, self.session.formats
        voices = self.wording.joined((word(one) for one in project.voices), formats)
        parts = (
            word(project.kind),
            self.tr("Field: {name}").format(name=word(project.field)) if project.field else "",
            self.tr("Dimension: {name}").format(name=word(project.dimension)) if project.dimension else "",
            self.tr("Voices: {names}").format(names=voices) if voices else "",
        )
        told = " ".join((project.description or "").split())
        if len(told) > _LETTERS:
            told = told[:_LETTERS].rsplit(" ", 1)[0] + " …"
        self.said.setText("\n".join(part for part in (told, " · ".join(filter(None, parts))) if part))

    def _show_people(self) -> None:
        served = self.editor.file.served if self.editor.file else ()
        responsible = self.editor.responsible()
        lines = {one.id: Facts(one.who.name, self.wording.serves(one, self.session.formats)) for one in served}
        if responsible and responsible not in {one.title for one in lines.values()}:
            lines = {"responsible": Facts(responsible)} | lines
        self._show_lines(self.responsible, lines)
        self._fold("people", self.responsible, shown=bool(lines))

    def _show_milestones(self, milestones: "Sequence[Milestone]") -> None:
        formats, now = self.session.formats, today()
        shown = milestones[max(0, min(_first_open(milestones) - 1, len(milestones) - _MOST)) :][:_MOST]
        lines = {}
        for one in shown:
            day = one.done_on or one.due
            pill = self.tr("done") if one.done_on else self.tr("late") if one.due and one.due < now else ""
            tone = "good" if one.done_on else "late"
            lines[one.id] = Facts(one.title, "", pill, tone, formats.short_day(day) if day else "")  # type: ignore[arg-type]
        self._show_lines(self.milestones, lines)
        left = len(milestones) - len(shown)
        self.more.setText(self.tr("and %n more", "", left).replace(str(left), formats.number(left)) if left else "")
        self._fold("milestones", self.milestones, shown=bool(lines))
        self.more.setVisible(left > 0)

    def _show_money(self) -> None:
        project, formats = self.editor.project, self.session.formats
        spent = sum(one.amount for one in project.expenses)
        self._fold("money", self.bar, self.money, shown=bool(project.budget or spent))
        self.bar.setVisible(bool(project.budget))
        if project.budget:
            percent = 100 * spent // project.budget
            self.bar.show_percent(percent, self.wording.share(percent, formats))
        self.money.setText(self.wording.spent(spent, project.budget, project.currency, formats))

    @staticmethod
    def _show_lines(column: KeyedColumn[FactLine], lines: dict[str, Facts]) -> None:
        column.show_keys(list(lines))
        for key, facts in lines.items():
            line = column.widget(key)
            if line is not None:
                line.show_facts(facts)

    def retranslate(self) -> None:
        """Say every text again."""
        self.headings["people"].setText(self.tr("Responsible"))
        self.headings["milestones"].setText(self.tr("Milestones"))
        self.headings["money"].setText(self.tr("Budget"))
        self.headings["thread"].setText(self.tr("How it came about"))
        self.thread_steps.show_steps([])
        self.refresh()


def _first_open(milestones: "Sequence[Milestone]") -> int:
    """Give the place of the first milestone that is not done; behind the last if all are."""
    return next((place for place, one in enumerate(milestones) if one.done_on is None), len(milestones))
