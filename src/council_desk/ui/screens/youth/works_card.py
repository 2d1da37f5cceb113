"""The projects and actions of a youth mayor; each line leads to where it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.terms import ActionState, Stage
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.fields import Choice
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.register_rows import ActionRow
    from council_desk.services.youth_rows import ProjectLine
    from council_desk.ui.formats import Formats
    from council_desk.ui.widgets.labels import Tone

_STAGE_TONES: "dict[Stage, Tone]" = {Stage.COMPLETED: "good", Stage.UNDER_WAY: "waiting", Stage.SUSPENDED: "due"}


class WorkLine(QWidget):
    """One project or action; assigned projects can be taken off."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.off = FactLine(mark="chevron-right"), ToolIcon("close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.off)


class WorksCard(TermCard):
    """Projects and actions."""

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.none = PlainLabel("", "muted", wrap=True)
        self.project_rows = KeyedColumn[WorkLine](self._make_project, spacing=2)
        self.action_rows = KeyedColumn[WorkLine](self._make_action, spacing=2)
        self.offer, self.assign = Choice(), Button(kind="quiet", icon="plus")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.offer, 1)
        row.addWidget(self.assign)
        self._offering = QWidget()
        self._offering.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.none, self.project_rows, self.action_rows, self._offering):
            self.body.addWidget(widget)
        self.assign.clicked.connect(self.assign_project)

    def assign_project(self) -> None:
        """Give the chosen project to the youth mayor."""
        chosen = self.offer.value()
        if chosen is None:
            self.offer.setFocus()
            return
        self.editor.change(projects=(*self.editor.value.projects, chosen))
        self.offer.set_value(None)
        self.editor.flush()

    def take_off(self, project: str) -> None:
        """Take a project off the term; a toast offers the way back."""
        kept = tuple(one for one in self.editor.value.projects if one != project)
        undo = self.editor.change(projects=kept)
        self.offer.setFocus()
        self.session.notify(self.tr("The project is no longer assigned."), undo)

    def refresh(self) -> None:
        """Show them."""
        file, assigned = self.editor.file, self.editor.value.projects
        known = {one.id: one for one in file.projects}
        titles = dict(file.projects_offered)
        shown = [key for key in assigned if key in known or key in titles]
        shown += [one.id for one in file.projects if not one.assigned and one.id not in shown]
        self.project_rows.show_keys(shown)
        for key in shown:
            row = self.project_rows.widget(key)
            if row is not None:
                self._show_project(row, known.get(key), titles.get(key, ""), assigned=key in assigned)
        self.action_rows.show_keys([one.id for one in file.actions])
        for action in file.actions:
            row = self.action_rows.widget(action.id)
            if row is not None:
                row.line.show_facts(self.action_facts(action))
                row.off.hide()
        self.project_rows.setVisible(bool(shown))
        self.action_rows.setVisible(bool(file.actions))
        self.none.setVisible(not shown and not file.actions)
        offered = [(id_, title) for id_, title in file.projects_offered if id_ not in shown]
        self.offer.set_options([(None, self.tr("Choose a project …")), *offered])
        self._offering.setVisible(bool(offered))

    def _show_project(self, row: WorkLine, line: "ProjectLine | None", title: str, *, assigned: bool) -> None:
        facts = project_facts(line, self.words, self.session.formats) if line else Facts(title, pill=self.tr("Project"))
        row.line.show_facts(facts)
        row.off.setVisible(assigned)
        row.off.set_name(self.tr("No longer assigned: {title}").format(title=line.title if line else title))

    def action_facts(self, row: "ActionRow") -> Facts:
        """Give what the line of an action says."""
        formats = self.session.formats
        beneath = row.item_title
        if row.live:
            pill, tone = self.words.standing(row.due, today())
            return Facts(row.text, beneath, pill or word(row.state), tone if pill else "accent", done=False)
        day = formats.day_and_month(row.done_on) if row.done_on else ""
        done = row.state is ActionState.DONE
        return Facts(row.text, beneath, word(row.state), "good" if done else "neutral", day, done=True)

    def _make_project(self, key: str) -> WorkLine:
        row = WorkLine()
        row.line.clicked.connect(lambda: self.session.place_wanted.emit("project", key))
        row.off.clicked.connect(lambda: self.take_off(key))
        return row

    def _make_action(self, key: str) -> WorkLine:
        row = WorkLine()
        row.line.clicked.connect(lambda: self.session.place_wanted.emit("action", key))
        return row

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Projects and actions"))
        self.none.setText(self.tr("No project is assigned, and no meeting gave them anything to do yet."))
        self.offer.setAccessibleName(self.tr("Project to assign"))
        self.assign.setText(self.tr("Assign"))


def project_facts(line: "ProjectLine", words: Wording, formats: "Formats") -> Facts:
    """Give what the line of a project says."""
    percent = beneath = ""
    if line.percent is not None:
        percent = QCoreApplication.translate("WorksCard", "{percent}%").format(percent=formats.number(line.percent))
    step = line.next_step if line.live else None
    if step is not None:
        beneath = QCoreApplication.translate("WorksCard", "next: {title}").format(title=step.title)
        if step.due is not None:
            beneath = words.joined(beneath, formats.day_and_month(step.due))
    if line.live and line.late:
        return Facts(line.title, beneath, QCoreApplication.translate("WorksCard", "late"), "late", percent)
    return Facts(line.title, beneath, word(line.stage), _STAGE_TONES.get(line.stage, "accent"), percent)
